//===- WarpResults.cpp - Results by warp, counted by 32 ---------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//     if (threadIdx.x % warpSize == 0)
//       out[(blockIdx.x * blockDim.x + threadIdx.x) / warpSize] = v;
//     ...
//     cudaMemcpy(h, out, n / 32 * sizeof(int), cudaMemcpyDeviceToHost);
//
// A wave of 64 lanes writes half as many. The array is followed from the
// kernel to the launch, and to what else is called with it there.
//
//===----------------------------------------------------------------------===//

#include "WarpChecks.h"

#include "clang/AST/Attr.h"
#include "clang/AST/Decl.h"
#include "clang/AST/ExprCXX.h"
#include "llvm/ADT/SmallPtrSet.h"

using namespace cu2x::frontend;
using namespace clang;

/// Whether \p E is the number of a warp, or that and something else.
static bool isWarpNumber(const WarpCheck &Check, const Expr *E,
                         unsigned Depth = 0) {
  E = withoutCasts(E);
  if (Depth > 4)
    return false;
  if (namedVariable(E)) {
    const VariableUse *Use = Check.Model.useOf(E);
    return Use && Use->Steps.empty() &&
           llvm::any_of(Use->Values, [&](const Expr *Value) {
             return isWarpNumber(Check, Value, Depth + 1);
           });
  }
  auto *Call = dyn_cast<CallExpr>(E);
  if (const FunctionDecl *D = Call ? Check.Model.calleeOf(Call) : nullptr) {
    auto Callee = Check.Model.Functions.find(WarpModel::written(D));
    return Callee != Check.Model.Functions.end() &&
           llvm::any_of(Callee->second.Returns, [&](const Expr *Result) {
             return isWarpNumber(Check, Result, Depth + 1);
           });
  }
  auto *Op = dyn_cast<BinaryOperator>(E);
  if (!Op)
    return false;
  if (Op->getOpcode() == BO_Add)
    return isWarpNumber(Check, Op->getLHS(), Depth + 1) ||
           isWarpNumber(Check, Op->getRHS(), Depth + 1);
  return Op->getOpcode() == BO_Div &&
         (Check.Flow.flowOf(Op->getRHS()) & WaveSize) &&
         (Check.Flow.flowOf(Op->getLHS()) & ThreadIndex);
}

/// The quotient by 32 that \p E is computed from; null where there is none.
static const Expr *quotientBy32(const WarpCheck &Check, const Expr *E,
                                unsigned Depth = 0) {
  E = withoutCasts(E);
  if (Depth > 4)
    return nullptr;
  if (namedVariable(E)) {
    const VariableUse *Use = Check.Model.useOf(E);
    return Use && Use->Values.size() == 1
               ? quotientBy32(Check, Use->Values[0], Depth + 1)
               : nullptr;
  }
  auto *Op = dyn_cast<BinaryOperator>(E);
  if (!Op ||
      (!Op->isMultiplicativeOp() && !Op->isAdditiveOp() && !Op->isShiftOp()))
    return nullptr;
  std::optional<int64_t> Right = Check.Flow.constantOf(Op->getRHS());
  if ((Op->getOpcode() == BO_Div && Right == 32) ||
      (Op->getOpcode() == BO_Shr && Right == 5))
    return Op;
  for (const Expr *Side : {Op->getLHS(), Op->getRHS()})
    if (const Expr *Found = quotientBy32(Check, Side, Depth + 1))
      return Found;
  return nullptr;
}

/// A call with \p Array and, in another argument, how many elements there are.
static void checkCall(const WarpCheck &Check, const CallExpr *Call,
                      const VarDecl *Array, const FunctionDecl *Kernel) {
  if (llvm::none_of(Call->arguments(), [&](const Expr *Arg) {
        return !Arg->getType()->isIntegerType() && mentions(Arg, Array);
      }))
    return;
  for (const Expr *Arg : Call->arguments())
    if (Arg->getType()->isIntegerType())
      if (const Expr *Count = quotientBy32(Check, Arg))
        Check.add(Count, {WarpAssumption::WarpLiteral, 0, 0, "warpSize",
                          Kernel->getNameAsString(), 0});
}

/// Whether \p Copy copies from \p Array, to the host for all that is known.
static bool isCopyOf(const CallExpr *Copy, const VarDecl *Array) {
  const FunctionDecl *Callee = Copy->getDirectCallee();
  return Callee && Copy->getNumArgs() >= 3 &&
         (Callee->getName() == "cudaMemcpy" ||
          Callee->getName() == "cudaMemcpyAsync") &&
         mentions(Copy->getArg(1), Array);
}

/// Whether \p Copy, of what \p Store has filled, copies as many elements as
/// warps of 32 lanes write.
static bool copiesNumbers(const WarpCheck &Check, const CallExpr *Copy,
                          const ArraySubscriptExpr *Store,
                          const KernelLaunch &Launch,
                          const FunctionDecl *Kernel) {
  QualType Element = Store->getType();
  return !Element->isDependentType() &&
         leavesNumbersOut(
             Check, Launch, Kernel, subscriptIn(Store), Copy->getArg(2),
             Check.Context.getTypeSizeInChars(Element).getQuantity());
}

/// A copy with such a number that is not computed by 32.
static void checkCopy(const WarpCheck &Check, const CallExpr *Copy,
                      const VarDecl *Array, const ArraySubscriptExpr *Store,
                      const KernelLaunch &Launch, const FunctionDecl *Kernel) {
  if (isCopyOf(Copy, Array) && !quotientBy32(Check, Copy->getArg(2)) &&
      copiesNumbers(Check, Copy, Store, Launch, Kernel))
    Check.add(Copy->getArg(2), {WarpAssumption::WarpLiteral, 0, 0, "warpSize",
                                Kernel->getNameAsString(), 0});
}

/// The loop's variable that is the index of \p Element, alone or in a sum.
static const VarDecl *indexOf(const Expr *E) {
  if (const VarDecl *D = namedVariable(E))
    return D;
  auto *Sum = dyn_cast<BinaryOperator>(withoutCasts(E));
  return Sum && Sum->getOpcode() == BO_Add ? indexOf(Sum->getLHS()) : nullptr;
}

/// Whether \p Use assigns to \p Element.
static bool isAssigned(const FunctionUse &Use, const Expr *Element) {
  return llvm::any_of(Use.Stores, [&](const BinaryOperator *Store) {
    return Store->getOpcode() == BO_Assign &&
           withoutCasts(Store->getLHS()) == Element;
  });
}

/// What of \p Read, on the host, says how many elements are looked at: the
/// limits of a loop over them, or the number of one.
static void checkRead(const WarpCheck &Check, const FunctionUse &Use,
                      const ArraySubscriptExpr *Read,
                      const ArraySubscriptExpr *Store,
                      const KernelLaunch &Launch, const FunctionDecl *Kernel) {
  auto Add = [&](const Expr *Count) {
    Check.add(Count, {WarpAssumption::WarpLiteral, 0, 0, "warpSize",
                      Kernel->getNameAsString(), 0});
  };
  if (Check.Flow.constantOf(subscriptIn(Read)) && !isAssigned(Use, Read) &&
      leavesNumbersOut(Check, Launch, Kernel, subscriptIn(Store),
                       subscriptIn(Read),
                       /*Size=*/1, /*More=*/1))
    return Add(subscriptIn(Read));
  const VarDecl *Index = indexOf(subscriptIn(Read));
  auto Loop = Index ? Check.Model.Variables.find(Index->getCanonicalDecl())
                    : Check.Model.Variables.end();
  if (Loop == Check.Model.Variables.end())
    return;
  for (const VariableUse::Bound &Bound : Loop->second.Bounds) {
    const Expr *Count = quotientBy32(Check, Bound.Limit);
    if (!Count && namedVariable(subscriptIn(Read)) &&
        leavesNumbersOut(Check, Launch, Kernel, subscriptIn(Store), Bound.Limit,
                         /*Size=*/1, Bound.Inclusive))
      Count = Bound.Limit;
    if (Count)
      Add(Count);
  }
}

/// \p Array, and memory of the host that is filled from it by copies which say
/// nothing of how many elements there are.
static llvm::SmallPtrSet<const VarDecl *, 4>
copiesOf(const WarpCheck &Check, const VarDecl *Array,
         const ArraySubscriptExpr *Store, const KernelLaunch &Launch,
         const FunctionDecl *Kernel) {
  llvm::SmallPtrSet<const VarDecl *, 4> Copies = {Array};
  for (const CallExpr *Copy : Check.Model.MemoryCalls)
    if (isCopyOf(Copy, Array) && !quotientBy32(Check, Copy->getArg(2)) &&
        !copiesNumbers(Check, Copy, Store, Launch, Kernel))
      if (const VarDecl *To = namedVariable(Copy->getArg(0)))
        Copies.insert(To->getCanonicalDecl());
  return Copies;
}

/// What the host reads of memory that the kernel wrote.
static void checkReads(const WarpCheck &Check, const VarDecl *Array,
                       const ArraySubscriptExpr *Store,
                       const KernelLaunch &Launch, const FunctionDecl *Kernel) {
  llvm::SmallPtrSet<const VarDecl *, 4> Copies =
      copiesOf(Check, Array, Store, Launch, Kernel);
  for (const auto &[Function, Use] : Check.Model.Functions) {
    if (Function->hasAttr<CUDAGlobalAttr>() ||
        Function->hasAttr<CUDADeviceAttr>())
      continue;
    for (const ArrayUse &Read : Use.Elements)
      if (const VarDecl *Base = namedVariable(arrayIn(Read.Element));
          Base && Copies.contains(Base->getCanonicalDecl()))
        checkRead(Check, Use, Read.Element, Store, Launch, Kernel);
  }
}

void cu2x::frontend::findWarpResults(const WarpCheck &Check) {
  for (const KernelLaunch &Launch : Check.Model.Launches)
    for (const FunctionDecl *Kernel : Launch.Kernels) {
      auto Use = Check.Model.Functions.find(Kernel);
      if (!Launch.Call || Use == Check.Model.Functions.end())
        continue;
      for (const BinaryOperator *Store : Use->second.Stores) {
        auto *Element =
            dyn_cast<ArraySubscriptExpr>(withoutCasts(Store->getLHS()));
        auto *Param =
            Element
                ? dyn_cast_or_null<ParmVarDecl>(namedVariable(arrayIn(Element)))
                : nullptr;
        unsigned I = Param ? Param->getFunctionScopeIndex() : 0;
        if (!Param || I >= Launch.Call->getNumArgs() ||
            !isWarpNumber(Check, subscriptIn(Element)))
          continue;
        const VarDecl *Array = namedVariable(Launch.Call->getArg(I));
        if (!Array)
          continue;
        Array = Array->getCanonicalDecl();
        checkReads(Check, Array, Element, Launch, Kernel);
        for (const CallExpr *Call : Check.Model.MemoryCalls) {
          checkCall(Check, Call, Array, Kernel);
          checkCopy(Check, Call, Array, Element, Launch, Kernel);
        }
        for (const KernelLaunch &Other : Check.Model.Launches)
          if (Other.Call && Other.Call != Launch.Call)
            checkCall(Check, Other.Call, Array, Kernel);
      }
    }
}
