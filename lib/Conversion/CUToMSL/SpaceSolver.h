//===- SpaceSolver.h - Address spaces of functions and modules --*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_CONVERSION_CUTOMSL_SPACESOLVER_H
#define CU2X_LIB_CONVERSION_CUTOMSL_SPACESOLVER_H

#include "RecordSpaces.h"
#include "SpaceSlots.h"
#include "mlir/IR/SymbolTable.h"
#include "llvm/ADT/MapVector.h"
#include <map>
#include <vector>

namespace cu2x {

/// What the module knows: clones by callee and spaces, fields of records.
class ModuleSolver {
public:
  explicit ModuleSolver(mlir::ModuleOp Module)
      : Module(Module), Symbols(Module), Records(Module) {}

  void run();

  /// The clone of \p Callee for arguments of these spaces, solved.
  cxx::FuncOp instance(cxx::FuncOp Callee,
                       llvm::ArrayRef<cxx::AddressSpace> Key);
  /// What a call of \p Callee finds out about spaces in \p Key that are not
  /// known, and after them about the result.
  std::vector<cxx::AddressSpace> probe(cxx::FuncOp Callee,
                                       llvm::ArrayRef<cxx::AddressSpace> Key);
  /// What is known about the slots of a field of a record without versions.
  RecordSpaces::Spaces &field(cxx::RecordOp Record, llvm::StringRef Name);
  RecordSpaces &records() { return Records; }
  cxx::GlobalOp global(llvm::StringRef Symbol) {
    return Symbols.lookup<cxx::GlobalOp>(Symbol);
  }
  cxx::FuncOp function(llvm::StringRef Symbol) {
    return Symbols.lookup<cxx::FuncOp>(Symbol);
  }

private:
  void seedKernel(cxx::FuncOp Kernel);
  /// Pointers in a parameter of a kernel point to device memory.
  void seedRecord(mlir::Type Type);
  mlir::Type inDevice(mlir::Type Type);
  void setParameters(cxx::FuncOp Func, llvm::ArrayRef<cxx::AddressSpace> Key);
  void finishRecords(llvm::ArrayRef<cxx::FuncOp> Helpers);

  mlir::ModuleOp Module;
  mlir::SymbolTable Symbols;
  RecordSpaces Records;
  using InstanceKey = std::pair<std::string, std::vector<cxx::AddressSpace>>;
  std::map<InstanceKey, cxx::FuncOp> Instances;
  std::map<InstanceKey, std::vector<cxx::AddressSpace>> Probes;
  std::map<std::pair<mlir::Operation *, std::string>, RecordSpaces::Spaces>
      Fields;
};

/// Solves one function whose parameters have their spaces.
class FunctionSolver {
public:
  FunctionSolver(ModuleSolver &Module, cxx::FuncOp Func)
      : Module(Module), Func(Func) {}
  void solve();
  /// The spaces of the parameters and the result as far as the function says
  /// them. Reports nothing, and leaves the types as they are.
  std::vector<cxx::AddressSpace> probe();
  /// The initialiser of a variable says where its pointers point.
  void solveInitialiser(cxx::GlobalOp Global);

private:
  using Slots = llvm::SmallVector<unsigned>;
  /// By value: asking for another value's slots may move all of them.
  Slots slots(mlir::Value Value);
  Slots fresh(mlir::Type Type);
  Slots fieldSlots(mlir::Type Object, llvm::StringRef Field);
  void equate(llvm::ArrayRef<unsigned> A, llvm::ArrayRef<unsigned> B,
              mlir::Operation *At);
  void equate(mlir::Value A, mlir::Value B, mlir::Operation *At) {
    equate(slots(A), slots(B), At);
  }
  /// The equations of one operation other than a call.
  void visit(mlir::Operation *Op);
  void visitYields(mlir::Operation *Op);
  /// Solves calls whose arguments are known; whether any was.
  bool solveCalls();
  bool solveCall(mlir::Operation *Op);
  /// Lets the callees of calls that wait say what they know; whether that is
  /// anything.
  bool learnFromCalls();
  /// The slots of what the callee gets, of its object first.
  Slots argumentSlots(mlir::Operation *Op);
  llvm::ArrayRef<unsigned> fieldOf(mlir::Type Object,
                                   llvm::ArrayRef<unsigned> All,
                                   llvm::StringRef Field, Slots &Own);
  void conflict(mlir::Operation *At, cxx::AddressSpace A, cxx::AddressSpace B,
                llvm::StringRef What = "");
  void publishFields(mlir::Operation *At);
  void apply();

  ModuleSolver &Module;
  cxx::FuncOp Func;
  SpaceUnion Union;
  llvm::DenseMap<mlir::Value, Slots> Known;
  llvm::MapVector<
      std::pair<mlir::Operation *, llvm::StringRef>, Slots,
      std::map<std::pair<mlir::Operation *, llvm::StringRef>, unsigned>>
      LocalFields;
  Slots Result;
  std::vector<mlir::Operation *> Calls;
  bool Probing = false;
};

} // namespace cu2x

#endif // CU2X_LIB_CONVERSION_CUTOMSL_SPACESOLVER_H
