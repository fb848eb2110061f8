//===- __cu2x_device_libc.h - Device overloads of C library functions *- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_HEADERS_DEVICE_LIBC_H
#define CU2X_HEADERS_DEVICE_LIBC_H

#include "__cu2x_attributes.h"

extern "C" {
__device__ int printf(const char *, ...);
__device__ int vprintf(const char *, const char *);
__device__ void *malloc(__SIZE_TYPE__) __attribute__((nothrow));
__device__ void free(void *) __attribute__((nothrow));
__device__ void *memcpy(void *, const void *, __SIZE_TYPE__);
__device__ void *memset(void *, int, __SIZE_TYPE__);
__device__ void __assert_fail(const char *, const char *, unsigned,
                              const char *);
__device__ void __assertfail(const char *, const char *, unsigned, const char *,
                             __SIZE_TYPE__);
__device__ long clock();
}

#define __assume(x) __builtin_assume(x)

#endif // CU2X_HEADERS_DEVICE_LIBC_H
