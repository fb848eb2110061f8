//===- Archive.h - Structs as JSON and back ---------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// A function `describe(Archive &, Struct &)` in this namespace names the
/// fields of a struct once, for both directions. Strings may hold any bytes.
///
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_PROJECT_ARCHIVE_H
#define CU2X_LIB_PROJECT_ARCHIVE_H

#include "llvm/Support/Base64.h"
#include "llvm/Support/JSON.h"
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

namespace cu2x::project {

template <typename T> struct IsVector : std::false_type {};
template <typename T> struct IsVector<std::vector<T>> : std::true_type {};
template <typename T> struct IsOptional : std::false_type {};
template <typename T> struct IsOptional<std::optional<T>> : std::true_type {};

/// Fills an object.
class Writer {
public:
  static constexpr bool Reads = false;

  template <typename T> void operator()(llvm::StringRef Key, T &Field) {
    Object[Key] = toJSON(Field);
  }
  void fail() {}

  llvm::json::Object Object;

private:
  template <typename T> static llvm::json::Value toJSON(T &Field) {
    if constexpr (std::is_same_v<T, bool>) {
      return Field;
    } else if constexpr (std::is_same_v<T, std::string>) {
      return llvm::encodeBase64(Field);
    } else if constexpr (std::is_integral_v<T> || std::is_enum_v<T>) {
      return static_cast<int64_t>(Field);
    } else if constexpr (IsVector<T>::value) {
      llvm::json::Array All;
      for (auto &Item : Field)
        All.push_back(toJSON(Item));
      return All;
    } else if constexpr (IsOptional<T>::value) {
      return Field ? toJSON(*Field) : nullptr;
    } else {
      Writer W;
      describe(W, Field);
      return std::move(W.Object);
    }
  }
};

/// Reads what a Writer has written; a field of another kind is a failure.
class Reader {
public:
  static constexpr bool Reads = true;

  explicit Reader(const llvm::json::Object &O) : Object(O) {}

  template <typename T> void operator()(llvm::StringRef Key, T &Field) {
    const llvm::json::Value *V = Object.get(Key);
    if (!V || !read(*V, Field))
      fail();
  }
  void fail() { Fits = false; }
  bool fits() const { return Fits; }

private:
  template <typename T> static bool read(const llvm::json::Value &V, T &Field) {
    if constexpr (std::is_same_v<T, bool>) {
      Field = V.getAsBoolean().value_or(false);
      return V.getAsBoolean().has_value();
    } else if constexpr (std::is_same_v<T, std::string>) {
      std::vector<char> Bytes;
      auto Text = V.getAsString();
      if (!Text)
        return false;
      if (llvm::Error E = llvm::decodeBase64(*Text, Bytes)) {
        llvm::consumeError(std::move(E));
        return false;
      }
      Field.assign(Bytes.begin(), Bytes.end());
      return true;
    } else if constexpr (std::is_integral_v<T> || std::is_enum_v<T>) {
      Field = static_cast<T>(V.getAsInteger().value_or(0));
      return V.getAsInteger().has_value();
    } else if constexpr (IsVector<T>::value) {
      const llvm::json::Array *All = V.getAsArray();
      if (!All)
        return false;
      for (const llvm::json::Value &Item : *All)
        if (!read(Item, Field.emplace_back()))
          return false;
      return true;
    } else if constexpr (IsOptional<T>::value) {
      return V.getAsNull() || read(V, Field.emplace());
    } else {
      const llvm::json::Object *O = V.getAsObject();
      if (!O)
        return false;
      Reader R(*O);
      describe(R, Field);
      return R.fits();
    }
  }

  const llvm::json::Object &Object;
  bool Fits = true;
};

} // namespace cu2x::project

#endif // CU2X_LIB_PROJECT_ARCHIVE_H
