//===- LocalPlaces.cpp - Parts of variables and what is done to them -*- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LocalPlaces.h"

#include "mlir/IR/BuiltinAttributes.h"
#include "llvm/ADT/SmallString.h"

using namespace cu2x;
using llvm::StringRef;
using mlir::Value;

bool cu2x::contains(StringRef Outer, StringRef Inner) {
  return Inner.starts_with(Outer) &&
         (Inner.size() == Outer.size() || Inner[Outer.size()] == '.' ||
          Inner[Outer.size()] == '[');
}

bool cu2x::overlap(StringRef A, StringRef B) {
  return contains(A, B) || contains(B, A);
}

static mlir::Type referentOf(mlir::Type T) {
  if (auto LValue = mlir::dyn_cast<cxx::LValueType>(T))
    return LValue.getPointee();
  return T;
}

bool LocalPlaces::isUnion(mlir::Type T) const {
  auto Record = mlir::dyn_cast<cxx::RecordType>(referentOf(T));
  auto Op = Record ? mlir::dyn_cast_or_null<cxx::RecordOp>(
                         Symbols.lookup(Record.getName().getValue()))
                   : cxx::RecordOp();
  return Op && Op.getIsUnion();
}

/// `[N]` for the index of \p Op; empty where it is no number.
static std::string stepOf(cxx::IndexOp Op) {
  Value Index = Op.getIndex();
  while (auto Cast = Index.getDefiningOp<cxx::CastOp>())
    Index = Cast.getOperand();
  auto Constant = Index.getDefiningOp<cxx::ConstantOp>();
  auto Number = Constant ? mlir::dyn_cast<mlir::IntegerAttr>(
                               mlir::Attribute(Constant.getValue()))
                         : mlir::IntegerAttr();
  if (!Number)
    return "";
  llvm::SmallString<16> Digits;
  Number.getValue().toStringUnsigned(Digits);
  return ("[" + Digits + "]").str();
}

Place LocalPlaces::placeOf(Value V) const {
  std::string Path;
  while (mlir::Operation *Op = V.getDefiningOp()) {
    if (auto Var = mlir::dyn_cast<cxx::VarOp>(Op)) {
      if (!Var.getReference())
        return {V, Path};
      V = Var.getInit();
    } else if (auto Member = mlir::dyn_cast<cxx::MemberOp>(Op)) {
      V = Member.getObject();
      Path = isUnion(V.getType()) ? "" : "." + Member.getField().str() + Path;
    } else if (auto Index = mlir::dyn_cast<cxx::IndexOp>(Op)) {
      auto Decay = Index.getPointer().getDefiningOp<cxx::DecayOp>();
      if (!Decay)
        return {};
      std::string Step = stepOf(Index);
      Path = Step.empty() ? "" : Step + Path;
      V = Decay.getArray();
    } else if (mlir::isa<cxx::AssignOp, cxx::CompoundAssignOp>(Op)) {
      V = Op->getOperand(0);
    } else {
      return {};
    }
    if (!V || !mlir::isa<cxx::LValueType>(V.getType()))
      return {};
  }
  return {V, Path};
}

void LocalPlaces::collect(Value V, const std::string &Path, bool IsWhole,
                          Uses &Into) const {
  // The part of V that Step leads to; of what is not told apart, all.
  auto Part = [&](Value Of, const std::string &Step) {
    bool Stays = IsWhole || Step.empty();
    collect(Of, Stays ? Path : Path + Step, Stays, Into);
  };
  for (mlir::OpOperand &Use : V.getUses()) {
    mlir::Operation *User = Use.getOwner();
    unsigned N = Use.getOperandNumber();
    if (mlir::isa<cxx::LoadOp, cxx::ExprStmtOp>(User))
      continue;
    if (mlir::isa<cxx::AssignOp, cxx::CompoundAssignOp, cxx::IncDecOp>(User) &&
        N == 0) {
      Into.Writes.push_back({User, N, Path});
    } else if (auto Member = mlir::dyn_cast<cxx::MemberOp>(User)) {
      Part(Member->getResult(0),
           isUnion(V.getType()) ? "" : "." + Member.getField().str());
    } else if (auto Decay = mlir::dyn_cast<cxx::DecayOp>(User)) {
      for (mlir::OpOperand &Inner : Decay->getResult(0).getUses())
        if (auto Index = mlir::dyn_cast<cxx::IndexOp>(Inner.getOwner());
            Index && Inner.getOperandNumber() == 0)
          Part(Index->getResult(0), stepOf(Index));
        else
          Into.Escapes = true;
    } else if (auto Var = mlir::dyn_cast<cxx::VarOp>(User);
               Var && Var.getReference()) {
      collect(Var.getVariable(), Path, IsWhole, Into);
    } else if (mlir::isa<cxx::CallOp, cxx::ConstructOp>(User)) {
      Into.Calls.push_back({User, N, Path});
    } else {
      Into.Escapes = true;
      if (mlir::isa<cxx::AddressOp>(User))
        collectBehind(User->getResult(0), Path, IsWhole, Into);
    }
  }
}

/// The values of \p Variable, if it is a pointer with one value.
static llvm::SmallVector<Value, 4> loadsOf(Value Variable) {
  llvm::SmallVector<Value, 4> Loads;
  for (mlir::Operation *User : Variable.getUsers()) {
    if (!mlir::isa<cxx::LoadOp>(User))
      return {};
    Loads.push_back(User->getResult(0));
  }
  return Loads;
}

/// The same for what \p Pointer points to, as far as that is seen.
void LocalPlaces::collectBehind(Value Pointer, const std::string &Path,
                                bool IsWhole, Uses &Into) const {
  for (mlir::OpOperand &Use : Pointer.getUses()) {
    mlir::Operation *User = Use.getOwner();
    auto Index = mlir::dyn_cast<cxx::IndexOp>(User);
    auto Var = mlir::dyn_cast<cxx::VarOp>(User);
    if (mlir::isa<cxx::DerefOp>(User) || (Index && stepOf(Index) == "[0]"))
      collect(User->getResult(0), Path, IsWhole, Into);
    else if (Var && !Var.getReference())
      for (Value Copy : loadsOf(Var.getVariable()))
        collectBehind(Copy, Path, IsWhole, Into);
    else if (mlir::isa<cxx::CallOp, cxx::ConstructOp>(User))
      Into.Calls.push_back({User, Use.getOperandNumber(), Path});
  }
}

const LocalPlaces::Uses &LocalPlaces::usesBehind(Value Parameter) {
  auto [It, IsNew] = Behind.try_emplace(Parameter);
  if (IsNew) {
    It->second = std::make_unique<Uses>();
    for (Value Pointer : loadsOf(Parameter))
      collectBehind(Pointer, "", /*IsWhole=*/false, *It->second);
  }
  return *It->second;
}

const LocalPlaces::Uses &LocalPlaces::usesOf(Value Root) {
  auto [It, IsNew] = Known.try_emplace(Root);
  if (IsNew) {
    It->second = std::make_unique<Uses>();
    collect(Root, "", /*IsWhole=*/false, *It->second);
  }
  return *It->second;
}
