//===- own.h - Constants that each source has for itself --------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What headers of a port need that specialize templates of constants. It has
// nothing else, since sources without anything of CUDA's may include them, too.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_OWN_H
#define CU2X_OWN_H

/// In front of an explicit specialization of a template of constants: each
/// source has its own, as g++ makes it. Clang would define one for all sources
/// in each of them, and takes `static`, which g++ does not.
#ifdef __clang__
#pragma clang diagnostic ignored "-Wexplicit-specialization-storage-class"
#define CU2X_OWN static
#else
#define CU2X_OWN
#endif

#endif // CU2X_OWN_H
