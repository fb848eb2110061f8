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
#include "mlir/IR/Builders.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/Sequence.h"
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

/// Parameters of a function.
using Positions = llvm::SmallSetVector<unsigned, 4>;

class TemporaryLowering {
public:
  explicit TemporaryLowering(mlir::ModuleOp Module)
      : Module(Module), Symbols(Module), Uses(Module, Symbols) {}
  void run();

private:
  /// Whether calls have changed, or were reported.
  bool handleCalls(cxx::FuncOp Callee, llvm::ArrayRef<mlir::Operation *> Calls);
  /// Gives the temporaries of \p Call names, as far as possible: whether all
  /// have one.
  bool giveNames(mlir::Operation *Call, bool Plain = false);
  /// The function that takes those parameters by value: \p Callee itself, or a
  /// version of it.
  cxx::FuncOp versionFor(cxx::FuncOp Callee, const Positions &ByValue,
                         bool AllCalls);
  /// Whether another function differs in references alone.
  bool isAmbiguous(cxx::FuncOp Func);
  void redirect(mlir::Operation *Call, cxx::FuncOp To,
                const Positions &ByValue);
  /// Makes a version for \p Calls that returns what the reference leads to,
  /// which is all that they want of it.
  void loadInCallee(cxx::FuncOp Callee, llvm::ArrayRef<mlir::Operation *> Calls,
                    const Positions &ByValue);

  void report(mlir::Operation *Call) {
    reportTemporary(Call);
    Reported.insert(Call);
  }

  mlir::ModuleOp Module;
  mlir::SymbolTable Symbols;
  TemporaryUses Uses;
  llvm::DenseSet<mlir::Operation *> Reported;
};

struct LowerTemporaries : impl::LowerTemporariesBase<LowerTemporaries> {
  void runOnOperation() override { TemporaryLowering(getOperation()).run(); }
};

} // namespace

/// Those that \p Call gives temporaries. Arrays are not passed by value: one
/// that got no name has been reported.
static Positions temporariesOf(mlir::Operation *Call) {
  Positions Found;
  for (auto [N, Operand] : llvm::enumerate(Call->getOperands())) {
    auto Place = mlir::dyn_cast<cxx::LValueType>(Operand.getType());
    if (Place && !mlir::isa<cxx::ArrayType>(Place.getPointee()) &&
        temporaryOf(Operand))
      Found.insert(N + mlir::isa<cxx::ConstructOp>(Call));
  }
  return Found;
}

bool TemporaryLowering::giveNames(mlir::Operation *Call, bool Plain) {
  bool All = true;
  for (Value Operand : Call->getOperands())
    if (mlir::isa<cxx::LValueType>(Operand.getType()))
      if (cxx::TemporaryOp Temporary = temporaryOf(Operand))
        All &= giveName(Temporary, Uses, /*Kept=*/false, Plain);
  return All;
}

/// What reads the place that \p Call gives, where nothing else uses it.
static cxx::LoadOp soleLoad(mlir::Operation *Call) {
  Value Place = Call->getResult(0);
  return Place.hasOneUse() ? mlir::dyn_cast<cxx::LoadOp>(*Place.user_begin())
                           : cxx::LoadOp();
}

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

bool TemporaryLowering::isAmbiguous(cxx::FuncOp Func) {
  auto TypeOf = [](cxx::FuncOp Of, unsigned N) {
    mlir::Type Type = Of.getParameterType(N);
    auto Reference = mlir::dyn_cast<cxx::ReferenceType>(Type);
    return Reference ? Reference.getPointee() : Type;
  };
  // An operator is looked for among methods and functions.
  bool IsOperator = Func.getName().starts_with("operator");
  return llvm::any_of(Module.getOps<cxx::FuncOp>(), [&](cxx::FuncOp Other) {
    unsigned Count = Func.getNumParameters();
    return Other != Func && Other.getName() == Func.getName() &&
           (IsOperator || Other.getRecord() == Func.getRecord()) &&
           Other.getNumParameters() == Count &&
           llvm::all_of(llvm::seq(Count), [&](unsigned N) {
             return TypeOf(Func, N) == TypeOf(Other, N);
           });
  });
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
  // A value is ambiguous with references to other kinds of memory.
  bool HasOthers =
      Uses.hasVersions(Callee) && (!Object || isFreeOperator(Callee));
  if (!Version.getConstructor() && (HasOthers || isAmbiguous(Version))) {
    std::string Name = Version.getName().starts_with("operator")
                           ? operatorFunctionName(Version.getName())
                           : Version.getName().str() + "_value";
    Version.setName(Name);
    for (unsigned N = 2; isAmbiguous(Version); ++N)
      Version.setName(Name + "_" + std::to_string(N));
  }
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

void TemporaryLowering::loadInCallee(cxx::FuncOp Callee,
                                     llvm::ArrayRef<mlir::Operation *> Calls,
                                     const Positions &ByValue) {
  cxx::FuncOp Version = versionFor(Callee, ByValue, /*AllCalls=*/false);
  auto Type = mlir::cast<cxx::ReferenceType>(Callee.getReturnType());
  Version.setFunctionType(mlir::FunctionType::get(
      Module.getContext(), Version.getFunctionType().getInputs(),
      Type.getPointee()));
  auto LoadOf = [&](mlir::OpBuilder &B, Value Place) {
    return cxx::LoadOp::create(B, Place.getLoc(), Type.getPointee(), Place);
  };
  Version.walk([&](cxx::ReturnOp Return) {
    mlir::OpBuilder B(Return);
    if (Value Place = Return.getValue())
      Return.getValueMutable().assign(LoadOf(B, Place));
  });
  for (mlir::Operation *Call : Calls) {
    redirect(Call, Version, ByValue);
    cxx::LoadOp Load = soleLoad(Call);
    Call->getResult(0).setType(Type.getPointee());
    Load.replaceAllUsesWith(Call->getResult(0));
    Load.erase();
  }
}

//===----------------------------------------------------------------------===//
// Calls
//===----------------------------------------------------------------------===//

bool TemporaryLowering::handleCalls(cxx::FuncOp Callee,
                                    llvm::ArrayRef<mlir::Operation *> Calls) {
  // A version takes the same parameters by value for all that call it: one that
  // is a temporary here may be an object there to which the function writes.
  Positions ByValue;
  llvm::SmallVector<mlir::Operation *> WithTemporaries, Others;
  for (mlir::Operation *Call : Calls) {
    Positions Here =
        Reported.contains(Call) ? Positions() : temporariesOf(Call);
    if (ByValue.empty())
      ByValue = Here;
    (!Here.empty() && Here == ByValue ? WithTemporaries : Others)
        .push_back(Call);
  }
  if (ByValue.empty())
    return false;
  // A value would be ambiguous with references to other kinds of memory, and
  // has to have another name. References to what is const take temporaries.
  auto IsConst = [&](unsigned N) {
    return mlir::cast<cxx::LValueType>(
               Callee.getEntry().getArgument(N).getType())
        .getIsConst();
  };
  if (Uses.hasVersions(Callee) &&
      (Callee.getConstructor() || llvm::all_of(ByValue, IsConst)))
    return false;
  bool RunsCode = llvm::any_of(ByValue, [&](unsigned N) {
    return Uses.runsCode(
        mlir::cast<cxx::LValueType>(Callee.getEntry().getArgument(N).getType())
            .getPointee());
  });
  if (RunsCode) {
    for (mlir::Operation *Call : WithTemporaries)
      if (!giveNames(Call))
        report(Call);
    return true;
  }
  auto Escapes = [&](mlir::Type Result) {
    return llvm::any_of(
        ByValue, [&](unsigned N) { return Uses.mayKeep(Callee, N, Result); });
  };
  mlir::Type Result = Uses.resultOf(Callee);
  if (Escapes(Result)) {
    llvm::SmallVector<mlir::Operation *> Loaded;
    auto Reference = mlir::dyn_cast<cxx::ReferenceType>(Result);
    bool MayLoad = Reference && !Escapes(Reference.getPointee());
    for (mlir::Operation *Call : WithTemporaries) {
      bool Loads = MayLoad && soleLoad(Call) && temporariesOf(Call) == ByValue;
      if (giveNames(Call, /*Plain=*/Loads))
        continue;
      if (Loads && temporariesOf(Call) == ByValue)
        Loaded.push_back(Call);
      else
        report(Call);
    }
    if (!Loaded.empty())
      loadInCallee(Callee, Loaded, ByValue);
    return true;
  }
  // Others see the difference only if the function writes to their objects, or
  // to its own where it was given theirs.
  bool Reads = Uses.isPure(Callee) && llvm::all_of(ByValue, IsConst);
  bool AllCalls = (Others.empty() || Reads) && !Uses.hasVersions(Callee);
  // Constructors have one name: two that differ in references alone would be
  // ambiguous.
  if (Callee.getConstructor() && !AllCalls && !Others.empty()) {
    bool TakesTemporaries = llvm::all_of(ByValue, IsConst), Changed = false;
    for (mlir::Operation *Call : WithTemporaries) {
      bool HasNames = giveNames(Call);
      Changed |= HasNames || !TakesTemporaries;
      if (!HasNames && !TakesTemporaries)
        report(Call);
    }
    return Changed;
  }
  cxx::FuncOp Version = versionFor(Callee, ByValue, AllCalls);
  for (mlir::Operation *Call : WithTemporaries)
    redirect(Call, Version, ByValue);
  if (Version == Callee) {
    for (mlir::Operation *Call : Others)
      redirect(Call, Version, ByValue);
  } else if (Others.empty()) {
    Uses.forget(Callee);
    Callee.erase();
  }
  return true;
}

void TemporaryLowering::run() {
  // An empty base class is where its object is.
  llvm::SmallVector<cxx::AddressOp> Addresses;
  Module.walk([&](cxx::AddressOp Address) {
    if (temporaryOf(Address.getPlace()))
      Addresses.push_back(Address);
  });
  for (cxx::AddressOp Address : Addresses)
    if (cxx::TemporaryOp Temporary = temporaryOf(Address.getPlace()))
      if (!giveName(Temporary, Uses))
        report(Address);
  // References to parts of a temporary keep it.
  Module.walk([&](cxx::VarOp Var) {
    if (Var.getReference() && Var.getInit())
      if (cxx::TemporaryOp Temporary = temporaryOf(Var.getInit()))
        giveName(Temporary, Uses, /*Kept=*/true);
  });
  // No type that can be written in an expression is an array.
  llvm::SmallVector<cxx::TemporaryOp> Arrays;
  Module.walk([&](cxx::TemporaryOp Temporary) {
    if (mlir::isa<cxx::ArrayType>(Temporary.getValue().getType()))
      Arrays.push_back(Temporary);
  });
  for (cxx::TemporaryOp Temporary : Arrays)
    if (!giveName(Temporary, Uses))
      report(Temporary);
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
