//===- CountSearch.cpp - Values that count lanes of a wave ------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CountSearch.h"
#include "PublicName.h"
#include "cu2x/Frontend/WarpFunctions.h"

#include "clang/AST/ASTContext.h"
#include "clang/AST/Attr.h"
#include "clang/AST/ExprCXX.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/SaveAndRestore.h"

using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

static const VariableUse *usesOf(const WarpCheck &Check, const ValueDecl *D) {
  auto *Var = dyn_cast<VarDecl>(D);
  auto Use = Var ? Check.Model.Variables.find(Var->getCanonicalDecl())
                 : Check.Model.Variables.end();
  return Use == Check.Model.Variables.end() ? nullptr : &Use->second;
}

/// What is known to be put into the field that \p E reads.
static llvm::ArrayRef<const Expr *> fieldValues(const WarpCheck &Check,
                                                const Expr *E) {
  auto *Member = dyn_cast<MemberExpr>(E);
  auto *Field = Member ? dyn_cast<FieldDecl>(Member->getMemberDecl()) : nullptr;
  auto Values = Field ? Check.Model.Fields.find(Field->getCanonicalDecl())
                      : Check.Model.Fields.end();
  if (Values == Check.Model.Fields.end())
    return {};
  return Values->second;
}

static bool isUsers(const WarpCheck &Check, const Decl *D) {
  return Check.Collector.originOf(D->getLocation()) == Origin::User;
}

/// The warp function that \p Callee is; null for all others.
static const WarpFunction *warpFunction(const FunctionDecl *Callee) {
  return Callee && Callee->getIdentifier() && !isa<CXXMethodDecl>(Callee)
             ? findWarpFunction(Callee->getName())
             : nullptr;
}

CountSearch::Arguments
CountSearch::argumentsOf(const CallExpr *Call,
                         const FunctionDecl *Callee) const {
  Arguments Result;
  if (const FunctionDecl *Definition = Callee->getDefinition())
    Callee = Definition;
  for (unsigned I = 0; I < Callee->getNumParams() && I < Call->getNumArgs();
       ++I) {
    // What is itself a parameter of the caller is looked up there.
    const Expr *Arg = Call->getArg(I);
    if (const VarDecl *D = namedVariable(Arg))
      if (auto Outer = Given.find(D->getCanonicalDecl()); Outer != Given.end())
        Arg = Outer->second;
    Result[Callee->getParamDecl(I)->getCanonicalDecl()] = Arg;
  }
  return Result;
}

/// Whether \p E names all lanes of a warp, or those that are there.
bool CountSearch::isWholeMask(const Expr *E) {
  if (std::optional<int64_t> Number = Check.Flow.constantOf(E))
    return uint32_t(*Number) == 0xffffffffu;
  return isWholeVote(E);
}

bool CountSearch::isVoteOfCall(const CallExpr *Call) {
  const FunctionDecl *Callee = Call->getDirectCallee();
  if (const WarpFunction *Function = warpFunction(Callee))
    return Function->GivesMask &&
           (!Function->takesMask() ||
            (Call->getNumArgs() > unsigned(Function->Mask) &&
             isWholeMask(Call->getArg(Function->Mask))));
  auto Use = Callee ? Check.Model.Functions.find(WarpModel::written(Callee))
                    : Check.Model.Functions.end();
  if (Use == Check.Model.Functions.end() || Use->second.ReadsWarpSize)
    return false;
  llvm::SaveAndRestore<Arguments> Inner(
      Given, argumentsOf(Call, WarpModel::written(Callee)));
  return llvm::any_of(Use->second.Returns,
                      [&](const Expr *Result) { return isWholeVote(Result); });
}

/// Whether \p E has bits of a vote that asks the whole wave.
bool CountSearch::isWholeVote(const Expr *E) {
  if (Depth == MaxDepth || Left == 0)
    return false;
  --Left;
  ++Depth;
  bool Is = isPlainVote(withoutCasts(E));
  --Depth;
  return Is;
}

bool CountSearch::isPlainVote(const Expr *E) {
  auto IsVote = [&](const Expr *Part) { return isWholeVote(Part); };
  if (auto *Call = dyn_cast<CallExpr>(E))
    return isVoteOfCall(Call);
  if (auto *Ref = dyn_cast<DeclRefExpr>(E)) {
    auto *D = dyn_cast<VarDecl>(Ref->getDecl());
    if (auto Arg = D ? Given.find(D->getCanonicalDecl()) : Given.end();
        Arg != Given.end()) {
      // It stands in the caller, whose own parameters are put in already.
      llvm::SaveAndRestore<Arguments> Outer(Given, Arguments());
      return isWholeVote(Arg->second);
    }
    const VariableUse *Use = usesOf(Check, Ref->getDecl());
    return Use && llvm::any_of(Use->Values, IsVote);
  }
  if (isa<MemberExpr>(E))
    return llvm::any_of(fieldValues(Check, E), IsVote);
  if (auto *Op = dyn_cast<BinaryOperator>(E))
    return Op->isBitwiseOp() &&
           (isWholeVote(Op->getLHS()) || isWholeVote(Op->getRHS()));
  if (auto *Not = dyn_cast<UnaryOperator>(E))
    return Not->getOpcode() == UO_Not && isWholeVote(Not->getSubExpr());
  return false;
}

/// The model has what lambdas return with the function around them.
CountSearch::Value CountSearch::returnedIn(const Stmt *S) {
  if (auto *Return = dyn_cast_or_null<ReturnStmt>(S))
    return Return->getRetValue() ? valueOf(Return->getRetValue()) : Constant;
  Value Made = Constant;
  if (S && !isa<LambdaExpr>(S))
    for (const Stmt *Part : S->children())
      Made = both(Made, returnedIn(Part));
  return Made;
}

CountSearch::Value
CountSearch::partsOf(llvm::iterator_range<Stmt::const_child_iterator> Parts) {
  Value Made = Constant;
  for (const Stmt *Part : Parts)
    if (auto *E = dyn_cast_or_null<Expr>(Part))
      Made = both(Made, valueOf(E));
  return Made;
}

/// What a function of the program's gives for the arguments of \p Call.
CountSearch::Value CountSearch::resultOf(const CallExpr *Call,
                                         const FunctionDecl *Callee) {
  auto Use = Check.Model.Functions.find(Callee);
  if (Use == Check.Model.Functions.end() || Use->second.Returns.empty() ||
      Use->second.ReadsWarpSize)
    return Other;
  llvm::SaveAndRestore<Arguments> Inner(Given, argumentsOf(Call, Callee));
  // Its variables depend on the arguments.
  llvm::SaveAndRestore<decltype(Known)> Variables(Known);
  Value Made = Constant;
  for (const Expr *Result : Use->second.Returns)
    if ((Made = both(Made, valueOf(Result))) == Other)
      break;
  // Which of two functions computes the same is no matter of the result.
  return Made == Data ? Other : Made;
}

CountSearch::Value CountSearch::callOf(const CallExpr *Call) {
  const FunctionDecl *Callee = Call->getDirectCallee();
  if (!Callee)
    return Other;
  static const llvm::StringSet<> OfGroup = {"size", "num_threads",
                                            "thread_rank"};
  auto *Method = dyn_cast<CXXMethodDecl>(Callee);
  if (Method && Method->getIdentifier() &&
      OfGroup.contains(Method->getName()) &&
      publicName(Method->getParent()) ==
          "cooperative_groups::coalesced_group") {
    Found.insert(Call);
    return Count;
  }
  static const llvm::StringSet<> OfBits = {"__popc",   "__ffs",   "__clz",
                                           "__popcll", "__ffsll", "__clzll"};
  if (Callee->getIdentifier() && OfBits.contains(Callee->getName()) &&
      Call->getNumArgs() == 1) {
    if (!isWholeVote(Call->getArg(0)))
      return Other;
    Found.insert(Call);
    return Count;
  }
  if (Method && Method->getParent()->isLambda() && Method->hasBody())
    return returnedIn(Method->getBody());
  if (isUsers(Check, Callee))
    return resultOf(Call, WarpModel::written(Callee));
  // CUDA's functions of numbers; what has a pointer or no argument reads
  // something else, and what lanes exchange may be a place.
  if (Method || warpFunction(Callee) || !Call->getNumArgs() ||
      Callee->getReturnType()->isPointerType() ||
      !llvm::all_of(Call->arguments(), [](const Expr *Arg) {
        return Arg->getType()->isArithmeticType();
      }))
    return Other;
  Value Made = Constant;
  for (const Expr *Arg : Call->arguments())
    Made = both(Made, valueOf(Arg));
  return Made;
}

CountSearch::Value CountSearch::parameterOf(const ParmVarDecl *D) {
  if (auto Arg = Given.find(D->getCanonicalDecl()); Arg != Given.end()) {
    const Expr *E = Arg->second;
    llvm::SaveAndRestore<Arguments> Outer(Given, Arguments());
    return valueOf(E);
  }
  auto *Function = dyn_cast<FunctionDecl>(D->getDeclContext());
  if (!Function || !D->getType()->isArithmeticType())
    return Other;
  if (Function->hasAttr<CUDAGlobalAttr>())
    return Data;
  // One call with a count is enough; a parameter that the function changes is
  // none of it.
  const VariableUse *Use = usesOf(Check, D);
  if (!Use || Use->IsAddressed || !Use->Steps.empty())
    return Other;
  Value Made = Other;
  for (const Expr *Arg : Use->Values)
    Made = std::max(Made, valueOf(Arg));
  return Made == Count ? Count : Other;
}

CountSearch::Value CountSearch::variableOf(const VarDecl *D) {
  auto [At, New] = Known.try_emplace(D, Other);
  if (!New)
    return At->second; // or it is made of itself
  Value Made = Other;
  if (auto *Param = dyn_cast<ParmVarDecl>(D))
    Made = parameterOf(Param);
  else if (const VariableUse *Use = usesOf(Check, D);
           Use && !Use->Values.empty() && !Use->IsAddressed)
    Made = variableMadeBy(D, *Use);
  Known[D] = Made;
  return Made;
}

CountSearch::Value CountSearch::variableMadeBy(const VarDecl *D,
                                               const VariableUse &Use) {
  Value Made = Constant;
  for (const Expr *Part : Use.Values)
    if ((Made = both(Made, valueOf(Part))) == Other)
      return Other;
  for (const VariableUse::Step &Step : Use.Steps) {
    if (BinaryOperator::isComparisonOp(Step.Op))
      return Other;
    Made = both(Made, Step.By ? valueOf(Step.By) : Constant);
    if (Made == Other)
      return Other;
  }
  auto By = Chosen.find(D->getCanonicalDecl());
  if (By == Chosen.end())
    return Made;
  Found.insert(By->second.begin(), By->second.end());
  return Count;
}

CountSearch::Value CountSearch::binaryOf(const BinaryOperator *Op) {
  if (!Op->isAdditiveOp() && !Op->isMultiplicativeOp() &&
      !Op->isComparisonOp() && !Op->isShiftOp() && !Op->isBitwiseOp() &&
      !Op->isLogicalOp())
    return Other;
  // With anything else it may be the place of something.
  return both(valueOf(Op->getLHS()), valueOf(Op->getRHS()));
}

CountSearch::Value CountSearch::plainValueOf(const Expr *E) {
  if (isa<FloatingLiteral>(E))
    return Constant;
  if (auto *Call = dyn_cast<CallExpr>(E))
    return isWholeVote(Call) ? Data : callOf(Call);
  if (auto *Ref = dyn_cast<DeclRefExpr>(E)) {
    auto *D = dyn_cast<VarDecl>(Ref->getDecl());
    Value Made = D ? variableOf(D) : Other;
    if (Made != Other || !D)
      return Made;
    return isWholeVote(E) ? Data : Other;
  }
  if (auto *Choice = dyn_cast<ConditionalOperator>(E)) {
    Value Made =
        both(valueOf(Choice->getTrueExpr()), valueOf(Choice->getFalseExpr()));
    if (Made != Other && isLimit(Choice->getCond()))
      Made = both(Made, valueOf(Choice->getCond()));
    return Made;
  }
  if (auto *Op = dyn_cast<BinaryOperator>(E))
    return binaryOf(Op);
  if (auto *Op = dyn_cast<UnaryOperator>(E);
      Op && Op->isArithmeticOp() && !Op->isIncrementDecrementOp())
    return valueOf(Op->getSubExpr());
  if (auto *List = dyn_cast<InitListExpr>(E); List && List->getNumInits())
    return partsOf(List->children());
  if (auto *Made = dyn_cast<CXXConstructExpr>(E);
      Made && Made->getConstructor()->isCopyOrMoveConstructor())
    return partsOf(Made->children());
  if (E->isLValue() && !isa<MSPropertyRefExpr>(E)) {
    if (isOutside(Check, E))
      return Data;
    Value Made = Other;
    if (llvm::ArrayRef<const Expr *> Values = fieldValues(Check, E);
        !Values.empty()) {
      Made = Constant;
      for (const Expr *Value : Values)
        Made = both(Made, valueOf(Value));
    }
    return Made;
  }
  return Check.Flow.flowOf(E) & (ThreadIndex | BlockSize) ? Data : Other;
}

CountSearch::Value CountSearch::valueOf(const Expr *E) {
  if (Depth == MaxDepth || Left == 0)
    return Other;
  --Left;
  if (Check.Flow.constantOf(E))
    return Constant;
  ++Depth;
  Value Made = plainValueOf(withoutCasts(E));
  --Depth;
  return Made;
}

bool CountSearch::isLimit(const Expr *E) {
  auto *Test = dyn_cast<BinaryOperator>(withoutCasts(E));
  if (!Test || !Test->isComparisonOp())
    return false;
  for (const Expr *Side : {Test->getLHS(), Test->getRHS()})
    if (std::optional<int64_t> Number = Check.Flow.constantOf(Side))
      return *Number > 1 && *Number != 32 && // which CU2X1001 is about
             valueOf(Test) == Count;
  return false;
}

static bool mentions(const Stmt *S, const VarDecl *D) {
  auto *Ref = dyn_cast_or_null<DeclRefExpr>(S);
  if (Ref && Ref->getDecl() == D)
    return true;
  return S && llvm::any_of(S->children(),
                           [&](const Stmt *Part) { return mentions(Part, D); });
}

/// Whether \p S gives \p D a value that has nothing of its own.
static bool setsAnew(const Stmt *S, const VarDecl *D) {
  auto *Set = dyn_cast_or_null<BinaryOperator>(S);
  if (Set && Set->getOpcode() == BO_Assign && namedVariable(Set->getLHS()) == D)
    return !mentions(Set->getRHS(), D);
  return S && llvm::any_of(S->children(),
                           [&](const Stmt *Part) { return setsAnew(Part, D); });
}

/// The vote that the variable \p E gets; null for all others.
const Expr *CountSearch::voteIn(const Expr *E) {
  const VarDecl *D = namedVariable(E);
  const VariableUse *Use = D && Depth < MaxDepth ? usesOf(Check, D) : nullptr;
  if (!Use)
    return nullptr;
  ++Depth;
  const Expr *Vote = nullptr;
  for (const Expr *Value : Use->Values)
    if (!Vote && isWholeVote(Value)) {
      const Expr *Behind = voteIn(Value);
      Vote = Behind ? Behind : Value;
    }
  --Depth;
  return Vote;
}

bool CountSearch::isLoopLimit(const Expr *E, const Stmt *Body) {
  auto *Test = dyn_cast<BinaryOperator>(withoutCasts(E));
  if (Test && Test->isComparisonOp()) {
    for (auto [Side, Limit] : {std::pair(Test->getLHS(), Test->getRHS()),
                               std::pair(Test->getRHS(), Test->getLHS())}) {
      const VarDecl *D = namedVariable(Limit);
      if (D && !setsAnew(Body, D) && !namedVariable(Side))
        continue;
      if (valueOf(Limit) == Count && (!D || !setsAnew(Body, D)))
        return true;
    }
    if (Test->getOpcode() == BO_NE &&
        Check.Flow.constantOf(Test->getRHS()) == 0)
      E = Test->getLHS();
  }
  // Bits that go away one by one; a vote of each round only says when all are
  // done.
  const VarDecl *D = namedVariable(E);
  const Expr *Vote = D ? voteIn(E) : nullptr;
  if (!Vote || setsAnew(Body, D))
    return false;
  Found.insert(Vote);
  return true;
}
