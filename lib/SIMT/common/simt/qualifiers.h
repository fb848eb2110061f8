//===- qualifiers.h - CUDA's keywords for the CPU ---------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_SIMT_QUALIFIERS_H
#define CU2X_SIMT_QUALIFIERS_H

#include "__cu2x_attributes.h"
#include <stddef.h>

// One section for all of them, so that the executor can poison them before each
// block. Storage of an operating system thread is storage of a block, as it
// runs one block at a time.
#undef __shared__
#define __shared__ __attribute__((section("cu2x_shared"))) thread_local

// By this section the executor finds what `cu2x verify` compares, in memory also
// where only one unit knows the variable.
#undef __managed__
#define __managed__ __attribute__((section("cu2x_managed"), used))

// The plugin of lib/SIMT/arithmetic puts variables of the device into sections
// of their own, so that cudaDeviceReset can give them their first values again.
#undef __device__
#define __device__ __attribute__((annotate("cu2x.device")))
#undef __constant__
#define __constant__ __attribute__((annotate("cu2x.device")))
#undef __host__
#define __host__ __attribute__((annotate("cu2x.host")))

// And by this one whether a pointer is that of a kernel, which it has to call to
// learn more.
#undef __global__
#define __global__ __attribute__((section("cu2x_kernels")))

// Plain C++ is compiled by the compiler of the host, which defines none.
#ifdef CU2X_SIMT_HIP
#define __HIP_PLATFORM_AMD__ 1
#ifndef CU2X_SIMT_HOST_SOURCE
#define __HIP__ 1
#define __HIPCC__ 1
#endif
#elif !defined(CU2X_SIMT_HOST_SOURCE)
#define __CUDACC__ 1
#define __NVCC__ 1
#define __CUDACC_VER_MAJOR__ 13
#define __CUDACC_VER_MINOR__ 0
#define __CUDACC_VER_BUILD__ 88
#endif

// Bodies of device functions.
#define CU2X_DEVICE static inline __attribute__((unused))

#endif // CU2X_SIMT_QUALIFIERS_H
