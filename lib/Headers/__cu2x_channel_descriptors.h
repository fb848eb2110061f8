//===- __cu2x_channel_descriptors.h - Channel descriptors -------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_HEADERS_CHANNEL_DESCRIPTORS_H
#define CU2X_HEADERS_CHANNEL_DESCRIPTORS_H

#include "__cu2x_runtime_types.h"

extern "C" cudaChannelFormatDesc
cudaCreateChannelDesc(int __x, int __y, int __z, int __w,
                      cudaChannelFormatKind __f);
template <class __T> static cudaChannelFormatDesc cudaCreateChannelDesc();
template <cudaChannelFormatKind>
static cudaChannelFormatDesc cudaCreateChannelDesc();
static cudaChannelFormatDesc cudaCreateChannelDescHalf();
static cudaChannelFormatDesc cudaCreateChannelDescHalf1();
static cudaChannelFormatDesc cudaCreateChannelDescHalf2();
static cudaChannelFormatDesc cudaCreateChannelDescHalf4();
static cudaChannelFormatDesc cudaCreateChannelDescNV12();

#endif // CU2X_HEADERS_CHANNEL_DESCRIPTORS_H
