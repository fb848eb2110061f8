//===- LowerTemporaries.cpp - Objects without a name ------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// A temporary lies in no named memory: what `thread const T &` and methods
/// make of it differs among compilers. A parameter by value takes it, and it
/// means the same: nothing else refers to the object. Where others call the
/// function with objects of theirs, they may do so by value too if the function
/// writes to nothing of theirs; else the version for temporaries is one of its
/// own.
///
//===----------------------------------------------------------------------===//

#include "OperatorNames.h"
#include "TemporaryUses.h"
#include "cu2x/Conversion/CUToMSL/Passes.h"
#include "cu2x/Dialect/CU/IR/Findings.h"
#include "mlir/IR/Builders.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"

namespace cu2x {
#define GEN_PASS_DEF_LOWERTEMPORARIES
#include "cu2x/Conversion/CUToMSL/Passes.h.inc"
} // namespace cu2x

using namespace cu2x;
using llvm::StringRef;
using mlir::Value;

namespace {

class TemporaryLowering {
public:
  explicit TemporaryLowering(mlir::ModuleOp Module)
      : Module(Module), Symbols(Module), Uses(Module, Symbols) {}
  void run();

private:
  using Positions = llvm::SmallSetVector<unsigned, 4>;

  /// Whether calls have changed.
  bool handleCalls(cxx::FuncOp Callee, llvm::ArrayRef<mlir::Operation *> Calls);
  /// The function that takes those parameters by value: \p Callee itself, or a
  /// version of it.
  cxx::FuncOp versionFor(cxx::FuncOp Callee, const Positions &ByValue,
                         bool AllCalls);
  void redirect(mlir::Operation *Call, cxx::FuncOp To,
                const Positions &ByValue);

  mlir::ModuleOp Module;
  mlir::SymbolTable Symbols;
  TemporaryUses Uses;
};

struct LowerTemporaries : impl::LowerTemporariesBase<LowerTemporaries> {
  void runOnOperation() override { TemporaryLowering(getOperation()).run(); }
};

} // namespace

//===----------------------------------------------------------------------===//
// Versions for temporaries
//===----------------------------------------------------------------------===//

/// Whether the method can as well be a function of that operator.
static bool isFreeOperator(cxx::FuncOp Func) {
  StringRef Token = Func.getName();
  return Token.consume_front("operator") && !Token.empty() &&
         !llvm::isAlnum(Token[0]) && Token[0] != ' ' && Token[0] != '_' &&
         !llvm::is_contained({"=", "()", "[]", "->"}, Token);
}

/// What a method is called as a function of its object.
static std::string freeName(cxx::FuncOp Func) {
  StringRef Token = Func.getName();
  if (!Token.consume_front("operator") || Token.empty())
    return Func.getName().str();
  return llvm::StringSwitch<std::string>(Token)
      .Case("()", "invoke")
      .Case("[]", "element")
      .Case("->", "target")
      .Case("=", "assign")
      .Default(llvm::isAlnum(Token[0]) || Token[0] == ' ' ? "convert"
                                                          : "apply_operator");
}

/// Makes a function of a method: the object is a parameter like others.
static void makeFree(cxx::FuncOp Func) {
  if (!isFreeOperator(Func))
    Func.setName(freeName(Func));
  Func.removeRecordAttr();
  llvm::SmallVector<mlir::Attribute> Names(Func.getParameterNames().getValue());
  Names[0] = mlir::StringAttr::get(Func.getContext(), freshName(Func, "self"));
  Func.setParameterNamesAttr(mlir::ArrayAttr::get(Func.getContext(), Names));
  Func.walk(
      [](cxx::MemberOp Member) { Member->removeAttr("cxx.implicit_this"); });
  // `*this` is the object by its name now.
  Func.walk([](cxx::DerefOp Deref) {
    auto Address = Deref.getPointer().getDefiningOp<cxx::AddressOp>();
    if (!Address || Address.getPlace().getType() != Deref.getType())
      return;
    Deref.replaceAllUsesWith(Address.getPlace());
    Deref.erase();
    Address.erase();
  });
}

/// Makes a value of a parameter that was a reference.
static void passByValue(cxx::FuncOp Func, unsigned N) {
  mlir::BlockArgument Argument = Func.getEntry().getArgument(N);
  mlir::Type Place = Argument.getType();
  Func.setParameterType(N, mlir::cast<cxx::LValueType>(Place).getPointee());
  Argument.setType(Place);
}

cxx::FuncOp TemporaryLowering::versionFor(cxx::FuncOp Callee,
                                          const Positions &ByValue,
                                          bool AllCalls) {
  cxx::FuncOp Version = Callee;
  bool Object = Callee.isInstanceMethod() && !Callee.getConstructor() &&
                ByValue.contains(0);
  // A named method stays what it is for objects with a name.
  if (!AllCalls || (Object && !isFreeOperator(Callee))) {
    Version = mlir::cast<cxx::FuncOp>(Callee->clone());
    Symbols.insert(Version, std::next(mlir::Block::iterator(Callee)));
  }
  for (unsigned N : ByValue)
    passByValue(Version, N);
  if (Object)
    makeFree(Version);
  // Two versions that differ in a reference alone would be ambiguous.
  if (!AllCalls && Version.getName() == Callee.getName() &&
      !Version.getConstructor())
    Version.setName(Version.getName().starts_with("operator")
                        ? operatorFunctionName(Version.getName())
                        : Version.getName().str() + "_value");
  return Version;
}

void TemporaryLowering::redirect(mlir::Operation *Call, cxx::FuncOp To,
                                 const Positions &ByValue) {
  unsigned First = mlir::isa<cxx::ConstructOp>(Call);
  mlir::OpBuilder B(Call);
  for (unsigned N : ByValue) {
    mlir::OpOperand &Operand = Call->getOpOperand(N - First);
    Value Place = Operand.get();
    if (auto Temporary = Place.getDefiningOp<cxx::TemporaryOp>()) {
      Operand.set(Temporary.getValue());
      Temporary.erase();
      continue;
    }
    auto Type = mlir::cast<cxx::LValueType>(Place.getType());
    Operand.set(
        cxx::LoadOp::create(B, Call->getLoc(), Type.getPointee(), Place));
  }
  auto Symbol = mlir::FlatSymbolRefAttr::get(To.getSymNameAttr());
  if (First)
    return Call->setAttr("constructor", Symbol);
  Call->setAttr("callee", Symbol);
  if (!To.getName().starts_with("operator"))
    Call->removeAttr("syntax");
}

//===----------------------------------------------------------------------===//
// Calls
//===----------------------------------------------------------------------===//

bool TemporaryLowering::handleCalls(cxx::FuncOp Callee,
                                    llvm::ArrayRef<mlir::Operation *> Calls) {
  unsigned First = Callee.getConstructor() ? 1 : 0;
  Positions ByValue;
  llvm::SmallVector<mlir::Operation *> WithTemporaries, Others;
  for (mlir::Operation *Call : Calls) {
    bool Has = false;
    for (auto [N, Operand] : llvm::enumerate(Call->getOperands()))
      if (mlir::isa<cxx::LValueType>(Operand.getType()) &&
          temporaryOf(Operand)) {
        ByValue.insert(N + First);
        Has = true;
      }
    (Has ? WithTemporaries : Others).push_back(Call);
  }
  // A value would be ambiguous with references to other kinds of memory.
  if (ByValue.empty() || Uses.hasVersions(Callee))
    return false;
  // What is returned may point into the object; a constructor may keep its
  // address.
  mlir::Type Result = Callee.getReturnType();
  if (First)
    Result = cxx::RecordType::get(
        Module.getContext(),
        mlir::FlatSymbolRefAttr::get(Callee.getRecordAttr().getAttr()));
  bool Escapes =
      Uses.mayPointIntoThread(Result) && llvm::any_of(ByValue, [&](unsigned N) {
        return !Uses.onlyReads(Callee, N);
      });
  bool RunsCode = llvm::any_of(ByValue, [&](unsigned N) {
    return Uses.runsCode(
        mlir::cast<cxx::LValueType>(Callee.getEntry().getArgument(N).getType())
            .getPointee());
  });
  if (Escapes || RunsCode) {
    for (mlir::Operation *Call : WithTemporaries)
      for (Value Operand : Call->getOperands())
        if (mlir::isa<cxx::LValueType>(Operand.getType()))
          if (cxx::TemporaryOp Temporary = temporaryOf(Operand))
            if (RunsCode || !giveName(Temporary))
              cu::report(Call, diag::Kind::TemporaryObject);
    return false;
  }
  // Others see the difference only if the function writes to their objects, or
  // to its own where it was given theirs.
  bool Reads = Uses.isPure(Callee) && llvm::all_of(ByValue, [&](unsigned N) {
                 return mlir::cast<cxx::LValueType>(
                            Callee.getEntry().getArgument(N).getType())
                     .getIsConst();
               });
  bool AllCalls = Others.empty() || Reads;
  cxx::FuncOp Version = versionFor(Callee, ByValue, AllCalls);
  for (mlir::Operation *Call : WithTemporaries)
    redirect(Call, Version, ByValue);
  if (Version == Callee)
    for (mlir::Operation *Call : Others)
      redirect(Call, Version, ByValue);
  else if (Others.empty())
    Callee.erase();
  return true;
}

void TemporaryLowering::run() {
  // References to parts of a temporary keep it.
  Module.walk([&](cxx::VarOp Var) {
    if (Var.getReference() && Var.getInit())
      if (cxx::TemporaryOp Temporary = temporaryOf(Var.getInit()))
        giveName(Temporary);
  });
  // A new version of a function has calls of its own.
  for (bool Changed = true; Changed;) {
    Changed = false;
    llvm::MapVector<mlir::Operation *, llvm::SmallVector<mlir::Operation *>>
        Calls;
    Module.walk([&](mlir::Operation *Op) {
      if (cxx::FuncOp Callee = Uses.calleeOf(Op))
        Calls[Callee].push_back(Op);
    });
    for (auto &[Callee, Ops] : Calls)
      if (handleCalls(mlir::cast<cxx::FuncOp>(Callee), Ops)) {
        Changed = true;
        break;
      }
  }
}
