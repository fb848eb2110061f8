//===- runtime.h - For metal-cpp without a Mac ------------------*- C++ -*-===//
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

#ifndef CU2X_TEST_HOST_OBJC_RUNTIME_H
#define CU2X_TEST_HOST_OBJC_RUNTIME_H

#include <cstddef>
#include <cstdint>

typedef struct objc_class *Class;
struct objc_object {
  Class isa;
};
typedef struct objc_object *id;
typedef struct objc_selector *SEL;
typedef struct objc_protocol Protocol;
typedef signed char BOOL;
extern "C" {
SEL sel_registerName(const char *);
Class objc_lookUpClass(const char *);
Class objc_getClass(const char *);
Protocol *objc_getProtocol(const char *);
}

#endif // CU2X_TEST_HOST_OBJC_RUNTIME_H
