//===- library_types.h - Data types that libraries share --------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_SIMT_LIBRARY_TYPES_H
#define CU2X_SIMT_LIBRARY_TYPES_H

#define __LIBRARY_TYPES_H__

// The cuBLAS that programs link knows the enumeration under this name.
#define cudaDataType_t cu2xDataType_t
#include_next <library_types.h>

#endif // CU2X_SIMT_LIBRARY_TYPES_H
