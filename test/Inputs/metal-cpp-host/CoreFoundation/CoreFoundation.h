//===- CoreFoundation.h - For metal-cpp without a Mac -----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// No more than metal-cpp's headers need to be compiled; see lit.local.cfg.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_TEST_HOST_COREFOUNDATION_H
#define CU2X_TEST_HOST_COREFOUNDATION_H

#include <cmath>

typedef const void *CFTypeRef;
typedef const struct __CFString *CFStringRef;
typedef double CFTimeInterval;
typedef struct dispatch_queue_s *dispatch_queue_t;
typedef struct dispatch_data_s *dispatch_data_t;

#endif // CU2X_TEST_HOST_COREFOUNDATION_H
