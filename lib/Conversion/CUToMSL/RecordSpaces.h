//===- RecordSpaces.h - Versions of records for kinds of memory -*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// A record with pointers has one version for each combination of spaces they
/// point to. So its type has the slots of its fields, one after the other, as
/// that of an array has those of its element. While functions are solved a
/// version is a symbol alone; operations are made of those that are left in the
/// end.
///
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_CONVERSION_CUTOMSL_RECORDSPACES_H
#define CU2X_LIB_CONVERSION_CUTOMSL_RECORDSPACES_H

#include "cu2x/Dialect/CXX/IR/CXX.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"

namespace cu2x {

class RecordSpaces {
public:
  using Spaces = llvm::SmallVector<cxx::AddressSpace>;

  explicit RecordSpaces(mlir::ModuleOp Module);

  /// The record as the program has it, of a type or of a version's.
  cxx::RecordOp declared(cxx::RecordType Type);
  /// Whether the record has versions. One that leads to itself, or whose
  /// objects are seen as something else, has one form for all.
  bool hasVersions(cxx::RecordOp Record) { return !Single.contains(Record); }

  /// The spaces in a type, Generic where they are not known.
  Spaces slots(mlir::Type Type);
  /// The type with these spaces, as many from the front of \p Slots as it has.
  mlir::Type withSlots(mlir::Type Type,
                       llvm::ArrayRef<cxx::AddressSpace> &Slots);
  /// Where the slots of a field are among those of the record: begin and count.
  std::pair<size_t, size_t> field(cxx::RecordOp Record, llvm::StringRef Name);

  /// The symbols of versions in the types of \p Root, and those they need.
  void collect(mlir::Operation *Root,
               llvm::SetVector<mlir::StringAttr> &Versions);
  /// Adds a version for each record that has none: the one in device memory.
  void addUnused(llvm::SetVector<mlir::StringAttr> &Versions);
  /// The record of a version, and its spaces.
  cxx::RecordOp recordOf(mlir::StringAttr Version) {
    return Versions.lookup(Version.getValue()).Record;
  }
  Spaces slotsOf(mlir::StringAttr Version) {
    return Versions.lookup(Version.getValue()).Slots;
  }
  /// Gives each version an operation, which \p Made is told, and the types
  /// their names.
  void
  materialise(llvm::ArrayRef<mlir::StringAttr> Versions,
              llvm::function_ref<void(cxx::RecordOp, mlir::StringAttr)> Made);
  /// The type of a version.
  cxx::RecordType typeOf(mlir::StringAttr Version) {
    return cxx::RecordType::get(Module.getContext(),
                                mlir::FlatSymbolRefAttr::get(Version));
  }

  /// Whether the operation is that of a version, made by materialise().
  bool isFinished(cxx::RecordOp Op) { return !Single.contains(Op); }

private:
  struct Version {
    cxx::RecordOp Record;
    Spaces Slots;
  };
  void findSingle();
  void addFields(llvm::SetVector<mlir::StringAttr> &Versions);
  void append(mlir::Type Type, Spaces &Slots);
  void setFields(cxx::RecordOp Op, cxx::RecordOp Declared, Spaces Slots);
  std::string nameFor(cxx::RecordOp Record, const Spaces &Slots,
                      llvm::StringSet<> &Taken);

  mlir::ModuleOp Module;
  llvm::StringMap<cxx::RecordOp> Records;
  llvm::DenseSet<mlir::Operation *> Single;
  llvm::StringMap<Version> Versions;
};

} // namespace cu2x

#endif // CU2X_LIB_CONVERSION_CUTOMSL_RECORDSPACES_H
