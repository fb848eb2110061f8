//===- runtime.h - Classes of Objective-C for the fake Metal ----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_TEST_OBJC_RUNTIME_H
#define CU2X_TEST_OBJC_RUNTIME_H

#include <Metal/Fake.hpp>
#include <set>
#include <string>

typedef struct objc_class *Class;
typedef struct objc_selector *SEL;

/// The class of residency sets, where the test has them, and no other.
inline const void *objc_lookUpClass(const char *Name) {
  bool IsKnown = fake::settings().HasResidencySets &&
                 std::string(Name) == "MTLResidencySetDescriptor";
  return IsKnown ? "class" : nullptr;
}
/// A selector is its own name.
inline SEL sel_registerName(const char *Name) {
  static std::set<std::string> Names;
  const char *Kept = Names.insert(Name).first->c_str();
  return reinterpret_cast<SEL>(const_cast<char *>(Kept));
}

#endif // CU2X_TEST_OBJC_RUNTIME_H
