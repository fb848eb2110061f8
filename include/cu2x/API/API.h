//===- API.h - What cu2x knows about CUDA names -----------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Read access to the tables that are generated from the .td files of this
// folder. The tables are constant data: nothing runs before the first lookup.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_API_API_H
#define CU2X_API_API_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringRef.h"
#include <cstdint>
#include <string>
#include <tuple>

namespace llvm {
class raw_ostream;
}

namespace cu2x::api {

enum class Kind : uint8_t {
  Function,
  DeviceFunction,
  Type,
  EnumConstant,
  Macro,
  Include,
  Namespace,
  /// A name prefix of a library that has no rows of its own.
  Family,
};

enum class Library : uint8_t {
#define CU2X_LIBRARY(Id, Title, HipTitle) Id,
#include "cu2x/API/Libraries.inc"
};

/// A release number; invalid where the tables have none.
struct Version {
  uint8_t Major = 0;
  uint8_t Minor = 0;
  uint8_t Patch = 0;

  bool isValid() const { return Major != 0; }
  std::string str() const;

  friend bool operator<(const Version &L, const Version &R) {
    return std::tie(L.Major, L.Minor, L.Patch) <
           std::tie(R.Major, R.Minor, R.Patch);
  }
  friend bool operator==(const Version &L, const Version &R) {
    return !(L < R) && !(R < L);
  }
};

/// When a name came, was deprecated, went, and last changed its meaning.
struct Lifetime {
  Version Added;
  Version Deprecated;
  Version Removed;
  Version Changed;
};

enum Flag : uint16_t {
  FlagUnsupported = 1 << 0,
  FlagV2Only = 1 << 1,
  FlagOverloaded = 1 << 2,
  FlagExperimental = 1 << 3,
  FlagDropInclude = 1 << 4,
  FlagGuardMacro = 1 << 5,
  FlagValueDiffers = 1 << 6,
  FlagDropWord = 1 << 7,
  FlagSwitch = 1 << 8,
  FlagIntegerHandle = 1 << 9,
  FlagDeviceOnly = 1 << 10,
  FlagSaidOnce = 1 << 11,
};

/// One row of the tables.
struct Entry {
  llvm::StringRef Cuda;
  /// Empty for unsupported names.
  llvm::StringRef Hip;
  /// Free text for users. For an unsupported name: what HIP offers instead.
  llvm::StringRef Note;
  api::Kind Kind;
  api::Library Library;
  uint16_t Flags;
  Lifetime CudaVersions;
  Lifetime HipVersions;

  bool isSupported() const { return !(Flags & FlagUnsupported); }
  /// HIP uses the same name.
  bool isIdentity() const { return isSupported() && Cuda == Hip; }
  /// Only the `_v2` function of this name has a counterpart.
  bool isV2Only() const { return Flags & FlagV2Only; }
  /// Which HIP name is meant depends on argument types.
  bool isOverloaded() const { return Flags & FlagOverloaded; }
  bool isExperimental() const { return Flags & FlagExperimental; }
  /// The include directive has to go away; nothing replaces it.
  bool dropsInclude() const { return Flags & FlagDropInclude; }
  /// A word HIP needs nothing in the place of. It counts as unsupported.
  bool dropsWord() const { return Flags & FlagDropWord; }
  /// A predefined macro; the HIP name replaces it in conditions only.
  bool isGuardMacro() const { return Flags & FlagGuardMacro; }
  /// A macro that programs define and CUDA's headers ask for.
  bool isSwitch() const { return Flags & FlagSwitch; }
  /// The mapped name has another bit pattern, range or value.
  bool valueDiffers() const { return Flags & FlagValueDiffers; }
  /// That is said of the first use in a file.
  bool isSaidOnce() const { return Flags & FlagSaidOnce; }
  /// An integer in CUDA, a pointer in HIP.
  bool isIntegerHandle() const { return Flags & FlagIntegerHandle; }
  /// A function of both sides in CUDA, of the device in HIP.
  bool isDeviceOnly() const { return Flags & FlagDeviceOnly; }
};

/// All rows with a complete name, ordered by that name.
llvm::ArrayRef<Entry> entries();

/// The row of the identifier, qualified namespace or header `Name`, or null.
const Entry *lookup(llvm::StringRef Name);

/// The row of the header `Path`, as written between <> or "": an exact row,
/// else the most specific one with a wildcard, or null.
const Entry *lookupInclude(llvm::StringRef Path);

/// The header that replaces `Path`, which `lookupInclude` mapped to `E`: the
/// HIP name with its wildcard, if any, filled in. Empty if there is none.
std::string hipInclude(const Entry &E, llvm::StringRef Path);

/// The library family `Name` seems to belong to by its prefix, or null. A
/// guess from spelling alone, good for an explanation, not for an edit.
const Entry *lookupFamily(llvm::StringRef Name);

/// Up to `Max` rows spelt most like `Misspelt`, closest first; empty when
/// nothing is similar.
llvm::SmallVector<const Entry *> closest(llvm::StringRef Misspelt,
                                         unsigned Max);

/// The name of the CUDA library, as in "cuBLAS".
llvm::StringRef libraryName(Library L);

/// The name of the HIP library that replaces it; empty when none does.
llvm::StringRef hipLibraryName(Library L);

/// The kind in words, as in "enum constant".
llvm::StringRef kindName(Kind K);

} // namespace cu2x::api

#endif // CU2X_API_API_H
