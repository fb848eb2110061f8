//===- __spaces.h - execution spaces for the CCCL declarations --*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CUDA_SPACES_H
#define CUDA_SPACES_H

// Host-only translation units also include parts of libcu++ and Thrust, and
// there the attributes mean nothing.
#ifdef __CUDA__
#define __CU2X_HD __host__ __device__
#define __CU2X_D __device__
#else
#define __CU2X_HD
#define __CU2X_D
#endif

// As in __cu2x_attributes.h, which not every unit includes.
#ifndef CU2X_SOURCE
#define CU2X_SOURCE __attribute__((annotate("cu2x.source")))
#endif

#endif // CUDA_SPACES_H
