//===- ThreadPlaces.cpp - Places that each thread has for its own -*- C++ -*-=//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//     out[blockIdx.x * blockDim.x + threadIdx.x] = v;
//     out[warp * warpSize + lane] = v;
//
// The second place is the first one in a block of one row: the number of a
// thread is that of its wave times the lanes of one, and its lane.
//
//===----------------------------------------------------------------------===//

#include "WarpChecks.h"

#include "clang/AST/Decl.h"

using namespace cu2x::frontend;
using namespace clang;

/// \p E without casts, and what a variable for it has as its one value.
static const Expr *valueOf(const WarpCheck &Check, const Expr *E) {
  E = withoutCasts(E);
  for (unsigned Depth = 0; Depth < 4; ++Depth) {
    const VariableUse *Use = Check.Model.useOf(E);
    auto *Member = dyn_cast<MemberExpr>(E);
    auto *Field =
        Member ? dyn_cast<FieldDecl>(Member->getMemberDecl()) : nullptr;
    if (Use && Use->isOneValue() && !isa<ParmVarDecl>(namedVariable(E))) {
      E = withoutCasts(Use->Values[0]);
      continue;
    }
    // What is put into a member, in any object.
    auto Put = Field ? Check.Model.Fields.find(writtenField(Field))
                     : Check.Model.Fields.end();
    if (Put == Check.Model.Fields.end() || Put->second.size() != 1)
      break;
    E = withoutCasts(Put->second[0]);
  }
  return E;
}

/// Whether \p A and \p B are written the same, also by way of variables.
static bool areSame(const WarpCheck &Check, const Expr *A, const Expr *B) {
  return areWrittenSame(valueOf(Check, A), valueOf(Check, B), Check.Context);
}

/// Whether \p E is `warpSize`, also by way of variables.
static bool isWaveSize(const WarpCheck &Check, const Expr *E) {
  E = valueOf(Check, E);
  return namedVariable(E) && (Check.Flow.flowOf(E) & WaveSize);
}

/// The index of a thread whose wave begins at \p E: `t / warpSize * warpSize`,
/// or would if that had 32 lanes. Null for all else.
static const Expr *threadOfWave(const WarpCheck &Check, const Expr *E) {
  auto *Product = dyn_cast<BinaryOperator>(valueOf(Check, E));
  if (!Product || Product->getOpcode() != BO_Mul)
    return nullptr;
  const Expr *Wave = Product->getLHS(), *Size = Product->getRHS();
  auto IsSize = [&](const Expr *Side) {
    return isWaveSize(Check, Side) || Check.Flow.constantOf(Side) == 32;
  };
  if (IsSize(Wave))
    std::swap(Wave, Size);
  auto *Split = dyn_cast<BinaryOperator>(valueOf(Check, Wave));
  return IsSize(Size) && Split && Split->getOpcode() == BO_Div &&
                 isWaveSize(Check, Split->getRHS()) &&
                 (Check.Flow.flowOf(Split->getLHS()) & ThreadIndex)
             ? Split->getLHS()
             : nullptr;
}

/// The index of a thread whose lane \p E is: `t % warpSize`,
/// `t & (warpSize - 1)`, `t - t / warpSize * warpSize`. Null for all else.
static const Expr *threadOfLane(const WarpCheck &Check, const Expr *E) {
  auto *Op = dyn_cast<BinaryOperator>(valueOf(Check, E));
  if (!Op || !(Check.Flow.flowOf(Op->getLHS()) & ThreadIndex))
    return nullptr;
  if (Op->getOpcode() == BO_Rem)
    return isWaveSize(Check, Op->getRHS()) ? Op->getLHS() : nullptr;
  if (Op->getOpcode() == BO_Sub) {
    const Expr *Of = threadOfWave(Check, Op->getRHS());
    return Of && areSame(Check, Of, Op->getLHS()) ? Of : nullptr;
  }
  auto *Mask = Op->getOpcode() == BO_And
                   ? dyn_cast<BinaryOperator>(valueOf(Check, Op->getRHS()))
                   : nullptr;
  return Mask && Mask->getOpcode() == BO_Sub &&
                 isWaveSize(Check, Mask->getLHS()) &&
                 Check.Flow.constantOf(Mask->getRHS()) == 1
             ? Op->getLHS()
             : nullptr;
}

/// The parts of the sum \p E that are numbers, also by way of variables.
static void addPartsOf(const WarpCheck &Check, const Expr *E,
                       llvm::SmallVectorImpl<const Expr *> &Parts,
                       unsigned Depth = 0) {
  auto *Sum = dyn_cast<BinaryOperator>(valueOf(Check, E));
  if (Sum && Sum->getOpcode() == BO_Add && Depth < 4) {
    addPartsOf(Check, Sum->getLHS(), Parts, Depth + 1);
    addPartsOf(Check, Sum->getRHS(), Parts, Depth + 1);
  } else if (!E->getType()->isPointerType() && !E->getType()->isArrayType()) {
    Parts.push_back(E);
  }
}

/// Whether \p Sum, also together with \p Base that it is added to, has the
/// number of a wave times its lanes and the lane in it, both of one thread,
/// beside what does not go by the wave.
static bool isThreadBySplit(const WarpCheck &Check, const Expr *Sum,
                            const Expr *Base = nullptr) {
  llvm::SmallVector<const Expr *, 4> Parts;
  addPartsOf(Check, Sum, Parts);
  if (Base)
    addPartsOf(Check, Base, Parts);
  const Expr *Wave = nullptr, *Lane = nullptr;
  for (const Expr *Part : Parts) {
    const Expr *OfWave = threadOfWave(Check, Part);
    const Expr *OfLane = OfWave ? nullptr : threadOfLane(Check, Part);
    if (OfWave && !Wave)
      Wave = OfWave;
    else if (OfLane && !Lane)
      Lane = OfLane;
    else if (Check.Flow.flowOf(Part) & (WaveSize | WaveLane))
      return false;
  }
  return Wave && Lane && areSame(Check, Wave, Lane);
}

/// Whether \p E is the index of a thread, in its block or its grid, and nothing
/// that goes by the wave.
static bool isThreadIndex(const WarpCheck &Check, const Expr *E,
                          unsigned Depth = 0) {
  E = withoutCasts(E);
  if (const VariableUse *V = Check.Model.useOf(E))
    return Depth < 4 && V->Steps.empty() && V->Values.size() == 1 &&
           isThreadIndex(Check, V->Values[0], Depth + 1);
  if (auto *Product = dyn_cast<BinaryOperator>(E);
      Product && Product->getOpcode() == BO_Mul)
    return (Check.Flow.constantOf(Product->getLHS()) &&
            isThreadIndex(Check, Product->getRHS(), Depth)) ||
           (Check.Flow.constantOf(Product->getRHS()) &&
            isThreadIndex(Check, Product->getLHS(), Depth));
  if (isThreadBySplit(Check, E))
    return true;
  if (auto *Sum = dyn_cast<BinaryOperator>(E))
    return Sum->getOpcode() == BO_Add &&
           !((Check.Flow.flowOf(Sum->getLHS()) |
              Check.Flow.flowOf(Sum->getRHS())) &
             (WaveSize | WaveLane)) &&
           (isThreadIndex(Check, Sum->getLHS(), Depth) ||
            isThreadIndex(Check, Sum->getRHS(), Depth));
  return !isa<CallExpr>(E) && (Check.Flow.flowOf(E) & ThreadIndex);
}

bool cu2x::frontend::isOfThread(const WarpCheck &Check, const Expr *Place) {
  Place = withoutCasts(Place);
  if (auto *Element = dyn_cast<ArraySubscriptExpr>(Place))
    return isThreadIndex(Check, subscriptIn(Element)) ||
           isThreadBySplit(Check, subscriptIn(Element), arrayIn(Element));
  auto *Deref = dyn_cast<UnaryOperator>(Place);
  const Expr *Address = Deref && Deref->getOpcode() == UO_Deref
                            ? withoutCasts(Deref->getSubExpr())
                            : nullptr;
  if (const VariableUse *V = Address ? Check.Model.useOf(Address) : nullptr;
      V && V->Values.size() == 1 && V->Steps.empty() && !V->IsAddressed)
    Address = withoutCasts(V->Values[0]);
  auto *Sum = dyn_cast_or_null<BinaryOperator>(Address);
  return Sum && Sum->getOpcode() == BO_Add &&
         (isThreadBySplit(Check, Sum) ||
          isThreadIndex(Check, pointerIn(Sum->getLHS()) ? Sum->getRHS()
                                                        : Sum->getLHS()));
}
