//===- Program.h - What the parts of the printer share ----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_METAL_PROGRAM_H
#define CU2X_LIB_METAL_PROGRAM_H

#include "Conversions.h"
#include "TypePrinter.h"
#include "cu2x/Dialect/CXX/IR/CXX.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/StringMap.h"

namespace cu2x::metal {

/// A module that is being printed, with what was looked up once.
struct Program {
  explicit Program(mlir::ModuleOp Module)
      : Module(Module), Symbols(Module), Types(Symbols), Rules(Symbols) {
    for (auto Func : Module.getOps<cxx::FuncOp>()) {
      Overloads[keyOf(Func)].push_back(Func);
      if (auto Record = Func.getRecord())
        Methods[*Record].push_back(Func);
    }
  }

  /// The methods of the record with that symbol.
  llvm::ArrayRef<cxx::FuncOp> methods(llvm::StringRef Record) const {
    auto It = Methods.find(Record);
    return It == Methods.end() ? llvm::ArrayRef<cxx::FuncOp>() : It->second;
  }

  /// All functions that a call by the name of \p Func may mean.
  llvm::ArrayRef<cxx::FuncOp> overloads(cxx::FuncOp Func) const {
    auto It = Overloads.find(keyOf(Func));
    return It == Overloads.end() ? llvm::ArrayRef<cxx::FuncOp>() : It->second;
  }

  mlir::ModuleOp Module;
  mlir::SymbolTable Symbols;
  TypePrinter Types;
  Conversions Rules;
  /// Macros of the author that the file defines, with their texts.
  llvm::MapVector<llvm::StringRef, std::string> Macros;

private:
  static std::string keyOf(cxx::FuncOp Func) {
    std::string Key;
    if (auto Record = Func.getRecord())
      Key = Record->str() + "::";
    return Key + (Func.getConstructor() ? "" : Func.getName().str());
  }

  llvm::StringMap<llvm::SmallVector<cxx::FuncOp, 1>> Overloads;
  llvm::StringMap<llvm::SmallVector<cxx::FuncOp, 1>> Methods;
};

} // namespace cu2x::metal

#endif // CU2X_LIB_METAL_PROGRAM_H
