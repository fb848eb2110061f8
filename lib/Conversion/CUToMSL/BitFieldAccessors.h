//===- BitFieldAccessors.h - Methods that read and write bits ---*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_CONVERSION_CUTOMSL_BITFIELDACCESSORS_H
#define CU2X_LIB_CONVERSION_CUTOMSL_BITFIELDACCESSORS_H

#include "BitFieldLayout.h"
#include "mlir/IR/Builders.h"

namespace cu2x {

/// The methods of one record that stand for its bit-fields: `age()`,
/// `set_age(value)`, and `increment_age()` and `decrement_age()`, which give
/// the value from before. Written when first asked for.
class BitFieldAccessors {
public:
  BitFieldAccessors(mlir::SymbolTable &Symbols, cxx::RecordOp Record,
                    BitFieldLayout Layout)
      : Symbols(Symbols), Record(Record), Layout(std::move(Layout)) {}

  const BitFieldLayout &layout() const { return Layout; }

  /// The bit-field of that name, or null.
  const BitField *find(llvm::StringRef Name) const {
    auto It = Layout.BitFields.find(Name);
    return It == Layout.BitFields.end() ? nullptr : &It->second;
  }

  cxx::FuncOp getter(llvm::StringRef Name);
  cxx::FuncOp setter(llvm::StringRef Name);
  /// \p Kind is "++" or "--".
  cxx::FuncOp stepper(llvm::StringRef Name, llvm::StringRef Kind);

  /// \p Old changed by one, in the type in which C++ computes.
  static mlir::Value step(mlir::OpBuilder &B, mlir::Location At,
                          mlir::Value Old, llvm::StringRef Kind);

  /// Whether the bit-field of that name changes in objects that are const.
  bool isMutable(llvm::StringRef Name) const;
  /// Makes the units mutable that such bit-fields are in, in place of these.
  void markMutable();

  /// Puts the methods behind the record in the order of its fields.
  void arrange();

  /// What \p V has for \p Part, from the lowest bit on.
  static mlir::Value partOf(mlir::OpBuilder &B, mlir::Location At,
                            const BitField &Part, mlir::Value V);

  /// \p Value, of the bit-field's type, in its place in the unit; other bits
  /// are 0.
  static mlir::Value inUnit(mlir::OpBuilder &B, mlir::Location At,
                            const BitField &Field, mlir::Value Value,
                            mlir::Type Unit);

private:
  cxx::FuncOp method(llvm::StringRef Name, bool IsConst,
                     llvm::ArrayRef<mlir::Type> Parameters, mlir::Type Result);
  /// The bits of \p Field, which crosses units.
  mlir::Value joined(mlir::OpBuilder &B, cxx::FuncOp Method,
                     const BitField &Field);
  /// The unit as a place in a method, to which a setter writes.
  mlir::Value unit(mlir::OpBuilder &B, cxx::FuncOp Method,
                   const BitField &Field, bool IsWritten = false);
  void fillGetter(cxx::FuncOp Method, const BitField &Field);
  void fillSetter(cxx::FuncOp Method, const BitField &Field);
  /// \p Name, or a name close to it that no method or field has.
  std::string freeName(llvm::StringRef Name);

  mlir::SymbolTable &Symbols;
  cxx::RecordOp Record;
  BitFieldLayout Layout;
  llvm::StringMap<cxx::FuncOp> Getters, Setters, Increments, Decrements;
};

} // namespace cu2x

#endif // CU2X_LIB_CONVERSION_CUTOMSL_BITFIELDACCESSORS_H
