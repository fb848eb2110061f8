//===- LaneArrays.cpp - Arrays with a place for each of 32 lanes *- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CountSearch.h"

#include "clang/AST/ASTContext.h"
#include "clang/AST/Type.h"

using namespace cu2x::frontend;
using namespace clang;

/// Whether \p Condition keeps threads or lanes below some number.
static bool limitsLanes(LaneFlow &Flow, const Expr *Condition) {
  Condition = Condition->IgnoreParenImpCasts();
  auto *Op = dyn_cast<BinaryOperator>(Condition);
  if (!Op)
    return false;
  if (Op->isLogicalOp())
    return limitsLanes(Flow, Op->getLHS()) || limitsLanes(Flow, Op->getRHS());
  return Op->isRelationalOp() &&
         ((Flow.flowOf(Op->getLHS()) | Flow.flowOf(Op->getRHS())) &
          (ThreadIndex | WaveLane));
}

/// Whether \p Index is `x & 31` or `x % 32`, for an array of \p Size.
static bool staysBelow(LaneFlow &Flow, const Expr *Index, uint64_t Size) {
  auto *Op = dyn_cast<BinaryOperator>(Index->IgnoreParenImpCasts());
  if (!Op || (Op->getOpcode() != BO_And && Op->getOpcode() != BO_Rem))
    return false;
  auto IsLimit = [&](const Expr *E) {
    std::optional<int64_t> Value = Flow.constantOf(E);
    return Value && *Value >= 0 &&
           uint64_t(*Value) < Size + (Op->getOpcode() == BO_Rem);
  };
  return IsLimit(Op->getRHS()) ||
         (Op->getOpcode() == BO_And && IsLimit(Op->getLHS()));
}

/// Whether \p Count, a call, looks at bits that are few enough for an array of
/// \p Size: a constant has taken them.
static bool countsBelow(LaneFlow &Flow, const Expr *Count, uint64_t Size) {
  auto *Call = dyn_cast<CallExpr>(Count);
  auto *Op = Call && Call->getNumArgs() == 1
                 ? dyn_cast<BinaryOperator>(withoutCasts(Call->getArg(0)))
                 : nullptr;
  if (!Op || Op->getOpcode() != BO_And)
    return false;
  return llvm::any_of(
      std::array{Op->getLHS(), Op->getRHS()}, [&](const Expr *Side) {
        std::optional<int64_t> Number = Flow.constantOf(Side);
        return Number && *Number >= 0 &&
               uint64_t(llvm::bit_width(uint64_t(*Number))) < Size;
      });
}

/// `s[__ffs(ballot) - 1]`: the lane is one of the whole wave.
static void noteCountedPlace(const WarpCheck &Check, const Expr *Index,
                             uint64_t Size) {
  auto *Op = dyn_cast<BinaryOperator>(withoutCasts(Index));
  if (Op && Op->isAdditiveOp()) {
    noteCountedPlace(Check, Op->getLHS(), Size);
    return noteCountedPlace(Check, Op->getRHS(), Size);
  }
  Choices Chosen;
  CountSearch Search(Check, Chosen);
  if (staysBelow(Check.Flow, Index, Size) ||
      Search.valueOf(Index) != CountSearch::Count)
    return;
  for (const Expr *Count : Search.Found)
    if (!countsBelow(Check.Flow, Count, Size))
      Check.add(Count, {WarpAssumption::LaneCount, 0, 0, "", "", 0});
}

/// Whether a call in the unit gives a mask, whose bits can be counted.
static bool hasVotes(const WarpModel &Model) {
  return llvm::any_of(Model.Functions, [](const auto &Entry) {
    return llvm::any_of(Entry.second.WarpCalls, [](const WarpCall &Call) {
      return Call.Function->GivesMask;
    });
  });
}

/// How many elements \p Base, an array or a pointer that is made from one, has
/// at least. 32 stand for a number that a parameter of a template decides on.
static std::optional<uint64_t>
elementsOf(const WarpCheck &Check, const Expr *Base, unsigned Depth = 0) {
  Base = withoutCasts(Base);
  if (const VarDecl *Pointer = namedVariable(Base);
      Pointer && Pointer->getType()->isPointerType()) {
    // What it is made from, in any call for a parameter.
    const VariableUse *Use = Check.Model.useOf(Base);
    std::optional<uint64_t> Least;
    if (!Use || Depth == 4)
      return Least;
    for (const Expr *Value : Use->Values)
      if (auto Size = elementsOf(Check, Value, Depth + 1);
          Size && (!Least || *Size < *Least))
        Least = Size;
    return Least;
  }
  const ArrayType *Array = Base->getType()->getAsArrayTypeUnsafe();
  if (isa_and_nonnull<DependentSizedArrayType>(Array))
    return 32;
  auto *Constant = dyn_cast_or_null<ConstantArrayType>(Array);
  return Constant && Constant->getSize().ult(64)
             ? std::optional(Constant->getSize().getZExtValue())
             : std::nullopt;
}

/// `*(s + __ffs(ballot) - 1)`: each sum of a pointer has one number.
static void noteAddress(const WarpCheck &Check, const BinaryOperator *Sum) {
  const Expr *Base = pointerIn(Sum);
  std::optional<uint64_t> Size = Base ? elementsOf(Check, Base) : std::nullopt;
  const Expr *Number = pointerIn(Sum->getLHS()) ? Sum->getRHS() : Sum->getLHS();
  if (Size && !staysBelow(Check.Flow, Number, *Size))
    noteCountedPlace(Check, Number, *Size);
}

void cu2x::frontend::findLaneArrays(const WarpCheck &Check) {
  const bool HasVotes = hasVotes(Check.Model);
  for (const auto &[Function, Use] : Check.Model.Functions) {
    auto IsOneWarp = [&Check, Kernel = Function] {
      return hasOneWarp(Check, Kernel);
    };
    if (HasVotes && !Use.Addresses.empty() && !IsOneWarp())
      for (const BinaryOperator *Sum : Use.Addresses)
        noteAddress(Check, Sum);
    for (const ArrayUse &Element : Use.Elements) {
      const Expr *Base = arrayIn(Element.Element)->IgnoreParenImpCasts();
      std::optional<uint64_t> Size = elementsOf(Check, Base);
      if (!Size || staysBelow(Check.Flow, subscriptIn(Element.Element), *Size))
        continue;
      if (HasVotes && !IsOneWarp())
        noteCountedPlace(Check, subscriptIn(Element.Element), *Size);
      if (!isa_and_nonnull<ConstantArrayType>(
              Base->getType()->getAsArrayTypeUnsafe()) ||
          !namedVariable(Base) ||
          !(Check.Flow.flowOf(subscriptIn(Element.Element)) & WaveLane) ||
          llvm::any_of(Element.Guards, [&](const Expr *Guard) {
            return limitsLanes(Check.Flow, Guard);
          }))
        continue;
      Check.add(Element.Element, {WarpAssumption::LaneArray, 0, 0, "warpSize",
                                  "", int64_t(*Size)});
    }
  }
}
