//===- LaneCounts.cpp - Counts of lanes that leave a kernel -----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//     out[i] = __popc(__ballot_sync(0xffffffff, p));
//
// A vote is one of the whole wave, so that what it counts is another number
// where a wave has 64 lanes. Inside of a kernel that is often right: to find
// places for what lanes write, to choose one that works for all. A number that
// is stored as it is, somebody else reads.
//
//===----------------------------------------------------------------------===//

#include "PublicName.h"
#include "WarpChecks.h"
#include "cu2x/Frontend/WarpFunctions.h"

#include "clang/AST/ASTContext.h"
#include "clang/AST/Attr.h"
#include "clang/AST/Decl.h"
#include "clang/AST/ExprCXX.h"
#include "llvm/ADT/StringSet.h"

using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

namespace {

/// Looks for counts in the value of one store.
class CountSearch {
public:
  explicit CountSearch(const WarpCheck &Check) : Check(Check) {}

  enum Value {
    Other,
    Constant,
    Count ///< of lanes, or the number of one
  };
  Value valueOf(const Expr *E);
  /// The calls that count.
  llvm::SmallSetVector<const Expr *, 4> Found;

private:
  Value callOf(const CallExpr *Call);
  Value variableOf(const VarDecl *D);
  bool isWholeVote(const Expr *E);
  bool isWholeMask(const Expr *E);

  /// Variables and calls that are followed, one behind the other.
  static constexpr unsigned MaxDepth = 8;
  const WarpCheck &Check;
  unsigned Depth = 0;
};

} // namespace

static const Expr *plain(const Expr *E) {
  return E->IgnoreParenCasts()->IgnoreImplicit();
}

static const VariableUse *usesOf(const WarpCheck &Check, const ValueDecl *D) {
  auto *Var = dyn_cast<VarDecl>(D);
  auto Use = Var ? Check.Model.Variables.find(Var->getCanonicalDecl())
                 : Check.Model.Variables.end();
  return Use == Check.Model.Variables.end() ? nullptr : &Use->second;
}

/// Whether \p E names all lanes of a warp, or those that are there.
bool CountSearch::isWholeMask(const Expr *E) {
  if (std::optional<int64_t> Number = Check.Flow.constantOf(E))
    return uint32_t(*Number) == 0xffffffffu;
  return isWholeVote(E);
}

/// Whether \p E has bits of a vote that asks the whole wave.
bool CountSearch::isWholeVote(const Expr *E) {
  if (Depth == MaxDepth)
    return false;
  ++Depth;
  bool Is = false;
  E = plain(E);
  if (auto *Call = dyn_cast<CallExpr>(E)) {
    const FunctionDecl *Callee = Call->getDirectCallee();
    const WarpFunction *Function =
        Callee && Callee->getIdentifier() && !isa<CXXMethodDecl>(Callee)
            ? findWarpFunction(Callee->getName())
            : nullptr;
    Is = Function && Function->GivesMask &&
         (!Function->takesMask() ||
          (Call->getNumArgs() > unsigned(Function->Mask) &&
           isWholeMask(Call->getArg(Function->Mask))));
  } else if (auto *Ref = dyn_cast<DeclRefExpr>(E)) {
    if (const VariableUse *Use = usesOf(Check, Ref->getDecl()))
      Is = llvm::any_of(Use->Values,
                        [&](const Expr *Value) { return isWholeVote(Value); });
  } else if (auto *Op = dyn_cast<BinaryOperator>(E); Op && Op->isBitwiseOp()) {
    Is = isWholeVote(Op->getLHS()) || isWholeVote(Op->getRHS());
  } else if (auto *Not = dyn_cast<UnaryOperator>(E);
             Not && Not->getOpcode() == UO_Not) {
    Is = isWholeVote(Not->getSubExpr());
  }
  --Depth;
  return Is;
}

CountSearch::Value CountSearch::callOf(const CallExpr *Call) {
  const FunctionDecl *Callee = Call->getDirectCallee();
  if (!Callee || !Callee->getIdentifier())
    return Other;
  static const llvm::StringSet<> OfGroup = {"size", "num_threads",
                                            "thread_rank"};
  if (auto *Method = dyn_cast<CXXMethodDecl>(Callee)) {
    if (!OfGroup.contains(Method->getName()) ||
        publicName(Method->getParent()) !=
            "cooperative_groups::coalesced_group")
      return Other;
    Found.insert(Call);
    return Count;
  }
  static const llvm::StringSet<> OfBits = {"__popc",   "__ffs",   "__clz",
                                           "__popcll", "__ffsll", "__clzll"};
  if (OfBits.contains(Callee->getName()) && Call->getNumArgs() == 1) {
    if (!isWholeVote(Call->getArg(0)))
      return Other;
    Found.insert(Call);
    return Count;
  }
  auto Use = Check.Model.Functions.find(WarpModel::written(Callee));
  if (Use == Check.Model.Functions.end() || Use->second.Returns.empty() ||
      Use->second.ReadsWarpSize)
    return Other;
  bool AnyCount = false;
  for (const Expr *Result : Use->second.Returns) {
    Value Made = valueOf(Result);
    if (Made == Other)
      return Other;
    AnyCount |= Made == Count;
  }
  return AnyCount ? Count : Constant;
}

CountSearch::Value CountSearch::variableOf(const VarDecl *D) {
  const VariableUse *Use = usesOf(Check, D);
  if (!Use || Use->Values.empty() || Use->IsAddressed || isa<ParmVarDecl>(D))
    return Other;
  bool AnyCount = false;
  for (const Expr *Part : Use->Values) {
    Value Made = valueOf(Part);
    if (Made == Other)
      return Other;
    AnyCount |= Made == Count;
  }
  for (const VariableUse::Step &Step : Use->Steps) {
    Value Made = Step.By ? valueOf(Step.By) : Constant;
    if (Made == Other || (Step.Op != BO_Add && Step.Op != BO_Sub))
      return Other;
    AnyCount |= Made == Count;
  }
  return AnyCount ? Count : Constant;
}

CountSearch::Value CountSearch::valueOf(const Expr *E) {
  if (Depth == MaxDepth)
    return Other;
  if (Check.Flow.constantOf(E))
    return Constant;
  ++Depth;
  Value Made = Other;
  E = plain(E);
  if (auto *Call = dyn_cast<CallExpr>(E)) {
    Made = callOf(Call);
  } else if (auto *Ref = dyn_cast<DeclRefExpr>(E)) {
    if (auto *D = dyn_cast<VarDecl>(Ref->getDecl()))
      Made = variableOf(D);
  } else if (auto *Choice = dyn_cast<ConditionalOperator>(E)) {
    Value Parts[] = {valueOf(Choice->getTrueExpr()),
                     valueOf(Choice->getFalseExpr())};
    if (Parts[0] != Other && Parts[1] != Other)
      Made = std::max(Parts[0], Parts[1]);
  } else if (auto *Op = dyn_cast<BinaryOperator>(E);
             Op && (Op->isAdditiveOp() || Op->isMultiplicativeOp() ||
                    Op->isComparisonOp())) {
    // With anything else it may be the place of something.
    Value Parts[] = {valueOf(Op->getLHS()), valueOf(Op->getRHS())};
    if (Parts[0] != Other && Parts[1] != Other)
      Made = std::max(Parts[0], Parts[1]);
  }
  --Depth;
  return Made;
}

/// Whether \p E is a place that a kernel is given, or a variable of the device:
/// what is shared by a block stays there.
static bool isOutside(const WarpCheck &Check, const Expr *E,
                      unsigned Depth = 0) {
  E = plain(E);
  bool IsPlace = false;
  for (const Expr *Last = nullptr; E != Last && !isa<DeclRefExpr>(E);) {
    Last = E;
    if (auto *Element = dyn_cast<ArraySubscriptExpr>(E)) {
      IsPlace |=
          Element->getBase()->IgnoreParenImpCasts()->getType()->isPointerType();
      E = plain(Element->getBase());
    } else if (auto *Member = dyn_cast<MemberExpr>(E)) {
      IsPlace |= Member->isArrow();
      E = plain(Member->getBase());
    } else if (auto *Op = dyn_cast<UnaryOperator>(E);
               Op && Op->getOpcode() == UO_Deref) {
      IsPlace = true;
      E = plain(Op->getSubExpr());
    } else if (auto *Sum = dyn_cast<BinaryOperator>(E);
               Sum && Sum->isAdditiveOp() && Sum->getType()->isPointerType()) {
      E = plain(Sum->getLHS());
    }
  }
  auto *Ref = dyn_cast<DeclRefExpr>(E);
  auto *D = Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
  if (!D || D->hasAttr<CUDASharedAttr>())
    return false;
  if (!D->isLocalVarDeclOrParm())
    return IsPlace || D->hasAttr<CUDADeviceAttr>();
  if (!IsPlace || !D->getType()->isPointerType() || Depth > 4)
    return false;
  // What it points to, as far as that is seen.
  const VariableUse *Use = usesOf(Check, D);
  return !Use || llvm::none_of(Use->Values, [&](const Expr *Value) {
    bool IsShared = false;
    llvm::SmallVector<const Stmt *, 8> Pending = {Value};
    while (!Pending.empty()) {
      const Stmt *S = Pending.pop_back_val();
      if (auto *Named = dyn_cast_or_null<DeclRefExpr>(S)) {
        IsShared |= Named->getDecl()->hasAttr<CUDASharedAttr>();
        auto *Local = dyn_cast<VarDecl>(Named->getDecl());
        IsShared |= Local && Local->isLocalVarDecl() &&
                    !Local->getType()->isPointerType() &&
                    !Local->getType()->isIntegerType();
      }
      if (S)
        Pending.append(S->child_begin(), S->child_end());
    }
    return IsShared;
  });
}

/// Whether all launches of \p Kernel that are seen have blocks of one warp,
/// which is half a wave and counts as many.
static bool isOneWarp(const WarpCheck &Check, const FunctionDecl *Kernel) {
  bool Any = false;
  for (const KernelLaunch &Launch : Check.Model.Launches) {
    if (!llvm::is_contained(Launch.Kernels, Kernel))
      continue;
    Any = true;
    const Expr *Block = plain(Launch.Block);
    if (auto *Made = dyn_cast<CXXConstructExpr>(Block);
        Made && Made->getNumArgs() == 1)
      Block = plain(Made->getArg(0));
    std::optional<int64_t> Threads = Block->getType()->isIntegerType()
                                         ? Check.Flow.boundOf(Block)
                                         : std::nullopt;
    if (auto *Made = dyn_cast<CXXConstructExpr>(Block);
        Made && Made->getNumArgs() == 3) {
      Threads = 1;
      for (const Expr *Arg : Made->arguments()) {
        auto *Default = dyn_cast<CXXDefaultArgExpr>(Arg);
        std::optional<int64_t> Size = Default ? 1 : Check.Flow.constantOf(Arg);
        Threads =
            Threads && Size ? std::optional(*Threads * *Size) : std::nullopt;
      }
    }
    if (!Threads || *Threads > 32)
      return false;
  }
  return Any;
}

void cu2x::frontend::findLaneCounts(const WarpCheck &Check) {
  llvm::SmallSetVector<const Expr *, 8> Counts;
  for (const auto &[Function, Use] : Check.Model.Functions) {
    if (Use.Stores.empty() || Check.Flow.readsWarpSize(Function) ||
        isOneWarp(Check, Function))
      continue;
    for (const BinaryOperator *Store : Use.Stores) {
      CountSearch Search(Check);
      if (Search.valueOf(Store->getRHS()) == CountSearch::Count &&
          isOutside(Check, Store->getLHS()))
        Counts.insert(Search.Found.begin(), Search.Found.end());
    }
  }
  for (const Expr *Count : Counts)
    Check.add(Count, {WarpAssumption::LaneCount, 0, 0, "", "", 0});
}
