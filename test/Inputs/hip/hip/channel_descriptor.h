//===- hip/channel_descriptor.h - Channel descriptions ----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HIP_INCLUDE_HIP_CHANNEL_DESCRIPTOR_H
#define HIP_INCLUDE_HIP_CHANNEL_DESCRIPTOR_H

#include <hip/driver_types.h>

hipChannelFormatDesc hipCreateChannelDescHalf();
hipChannelFormatDesc hipCreateChannelDescHalf1();
hipChannelFormatDesc hipCreateChannelDescHalf2();
hipChannelFormatDesc hipCreateChannelDescHalf4();
extern "C" hipChannelFormatDesc hipCreateChannelDesc(int, int, int, int,
                                                     hipChannelFormatKind);
template <class T> hipChannelFormatDesc hipCreateChannelDesc();

#endif // HIP_INCLUDE_HIP_CHANNEL_DESCRIPTOR_H
