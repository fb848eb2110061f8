//===- Objects.h - Ownership of Metal's objects -----------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Compiled against metal-cpp, or on other machines against the declarations in
// test/Inputs/metal-cpp. It has not run on Apple hardware.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_RUNTIME_METAL_OBJECTS_H
#define CU2X_LIB_RUNTIME_METAL_OBJECTS_H

#include <Foundation/Foundation.hpp>
#include <Metal/Metal.hpp>
#include <memory>
#include <string>

namespace cu2x::runtime::metal {

struct Releaser {
  template <class T> void operator()(T *Object) const { Object->release(); }
};

/// One reference to an object. From functions whose names begin with new, alloc
/// or copy; what others return has to be retained first.
template <class T> using Owned = std::unique_ptr<T, Releaser>;

/// Releases at its end what calls of Metal in its scope have left for later.
/// Every entry of the backend has one: threads of C++ programs have none.
class Pool {
public:
  Pool() : Objects(NS::AutoreleasePool::alloc()->init()) {}
  Pool(const Pool &) = delete;
  Pool &operator=(const Pool &) = delete;

private:
  Owned<NS::AutoreleasePool> Objects;
};

/// A string that lives as long as the pool.
inline NS::String *toNS(const char *Text) {
  return NS::String::string(Text, NS::UTF8StringEncoding);
}

/// What an error says; empty for null.
inline std::string describe(NS::Error *Error) {
  if (!Error || !Error->localizedDescription())
    return {};
  return Error->localizedDescription()->utf8String();
}

} // namespace cu2x::runtime::metal

#endif // CU2X_LIB_RUNTIME_METAL_OBJECTS_H
