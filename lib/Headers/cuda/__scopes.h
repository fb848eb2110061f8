//===- __scopes.h - thread scopes shared by atomics and barriers -*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CUDA_SCOPES_H
#define CUDA_SCOPES_H

#include "__spaces.h"

#include <cstddef>
#include <cstdint>
#include <utility>

#define _LIBCUDACXX_CUDA_ABI_VERSION 4
#define _LIBCUDACXX_CUDA_API_VERSION 3000001
#define _LIBCUDACXX_CUDA_API_VERSION_MAJOR 3
#define _LIBCUDACXX_CUDA_API_VERSION_MINOR 0
#define _LIBCUDACXX_CUDA_API_VERSION_PATCH 1
#define CCCL_VERSION 3000001
#define CCCL_MAJOR_VERSION 3
#define CCCL_MINOR_VERSION 0
#define CCCL_PATCH_VERSION 1

namespace cuda {
namespace std {
// Whatever needs no execution space is the standard library's own. Functions
// that the standard library does not make constexpr, and newer names, are
// declared here and so found first.
using namespace ::std;
} // namespace std

enum thread_scope {
  thread_scope_system,
  thread_scope_device,
  thread_scope_block,
  thread_scope_thread
};
} // namespace cuda

#endif // CUDA_SCOPES_H
