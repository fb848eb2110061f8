//===- runtime.h - No classes of Objective-C --------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_TEST_OBJC_RUNTIME_H
#define CU2X_TEST_OBJC_RUNTIME_H

typedef struct objc_class *Class;
typedef struct objc_selector *SEL;
inline const void *objc_lookUpClass(const char *) { return nullptr; }
inline SEL sel_registerName(const char *) { return nullptr; }

#endif // CU2X_TEST_OBJC_RUNTIME_H
