//===- curand_mtgp32_host.h - Set-up of the MTGP32 generators ---*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_HEADERS_CURAND_MTGP32_HOST_H
#define CU2X_HEADERS_CURAND_MTGP32_HOST_H

#include "curand_kernel.h"

typedef struct mtgp32_params_fast mtgp32_params_fast_t;
extern mtgp32_params_fast_t mtgp32dc_params_fast_11213[];
#if __has_include("curand.h")
extern "C" {
curandStatus_t curandMakeMTGP32Constants(const mtgp32_params_fast_t *__params,
                                         mtgp32_kernel_params_t *__p);
curandStatus_t curandMakeMTGP32KernelState(curandStateMtgp32_t *__s,
                                           mtgp32_params_fast_t *__params,
                                           mtgp32_kernel_params_t *__k, int __n,
                                           unsigned long long __seed);
} // extern "C"
#endif

#endif // CU2X_HEADERS_CURAND_MTGP32_HOST_H
