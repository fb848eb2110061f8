//===- CountSearch.cpp - Values that count lanes of a wave ------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CountSearch.h"
#include "GroupReads.h"
#include "cu2x/Frontend/WarpFunctions.h"

#include "clang/AST/ASTContext.h"
#include "clang/AST/Attr.h"
#include "clang/AST/DeclTemplate.h"
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
  const FieldDecl *Field = fieldIn(E);
  auto Values =
      Field ? Check.Model.Fields.find(Field) : Check.Model.Fields.end();
  if (Values == Check.Model.Fields.end())
    return {};
  return Values->second;
}

static bool isUsers(const WarpCheck &Check, const Decl *D) {
  return Check.Collector.originOf(D->getLocation()) == Origin::User;
}

const WarpFunction *cu2x::frontend::warpFunction(const FunctionDecl *Callee) {
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
        if (const VariableUse *Use = Check.Model.useOf(Arg);
            !Use || (Use->IsInitial && Use->Assigned.empty()))
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
  static const llvm::StringSet<> OfGroup = {"ballot", "match_any"};
  if (OfGroup.contains(methodOfGroup(Call)))
    return true;
  const FunctionDecl *Callee = Check.Model.calleeOf(Call);
  if (const WarpFunction *Function = warpFunction(Callee))
    return Function->GivesMask &&
           !(Function->Op == WarpOp::Match && Call->getNumArgs() > 1 &&
             isNumberOfGroup(Check, Call->getArg(1))) &&
           (!Function->takesMask() ||
            (Call->getNumArgs() > unsigned(Function->Mask) &&
             isWholeMask(Call->getArg(Function->Mask))));
  auto Use = Callee ? Check.Model.Functions.find(WarpModel::written(Callee))
                    : Check.Model.Functions.end();
  if (Use == Check.Model.Functions.end() || Use->second.ReadsWarpSize ||
      !enter(Callee, true))
    return false;
  llvm::SaveAndRestore<Arguments> Inner(
      Given, argumentsOf(Call, WarpModel::written(Callee)));
  bool Is = llvm::any_of(Use->second.Returns, [&](const Expr *Result) {
    return isWholeVote(Result);
  });
  --Open[Callee];
  return Is;
}

/// Whether \p Of is looked at once more: a call may have another one of the
/// same function for an argument, and what calls itself has an end.
bool CountSearch::enter(const void *Of, bool IsFunction) {
  constexpr unsigned MostOpen = 4;
  unsigned &Times = Open[Of];
  if (Times == MostOpen) {
    Ended |= IsFunction;
    return false;
  }
  ++Times;
  return true;
}

/// Whether the search looks at one expression more.
bool CountSearch::mayGoOn() {
  if (Left == 0 || Depth == MaxDepth)
    Ended = true;
  else
    --Left;
  return !Ended;
}

/// Whether \p E has bits of a vote that asks the whole wave.
bool CountSearch::isWholeVote(const Expr *E) {
  if (!mayGoOn())
    return false;
  llvm::SaveAndRestore<unsigned> Deeper(Depth, Depth + 1);
  return isPlainVote(withoutCasts(E));
}

bool CountSearch::isPlainVote(const Expr *E) {
  auto IsVote = [&](const Expr *Part) { return isWholeVote(Part); };
  if (auto *Call = dyn_cast<CallExpr>(E))
    return isVoteOfCall(Call);
  if (auto *Ref = dyn_cast<DeclRefExpr>(E)) {
    auto *D = dyn_cast<VarDecl>(Ref->getDecl());
    const VariableUse *Use = Check.Model.useOf(Ref);
    llvm::ArrayRef<const Expr *> Values;
    if (Use)
      Values = Use->Values;
    if (auto Arg = D ? Given.find(D->getCanonicalDecl()) : Given.end();
        Arg != Given.end()) {
      if (!Use || Use->IsInitial) {
        // It stands in the caller, whose own parameters are put in already.
        const Expr *Outside = Arg->second;
        llvm::SaveAndRestore<Arguments> Outer(Given, Arguments());
        if (isWholeVote(Outside))
          return true;
      }
      if (Use)
        Values = Use->Assigned;
    }
    if (!Use || !enter(Use, false))
      return false;
    bool Is = llvm::any_of(Values, IsVote) ||
              llvm::any_of(Use->Steps, [&](const VariableUse::Step &Step) {
                return BinaryOperator::isBitwiseOp(Step.Op) && Step.By &&
                       isWholeVote(Step.By);
              });
    --Open[Use];
    return Is;
  }
  if (const FieldDecl *Field = fieldIn(E)) {
    if (!enter(Field, false))
      return false;
    bool Is = llvm::any_of(fieldValues(Check, E), IsVote);
    --Open[Field];
    return Is;
  }
  if (auto *Op = dyn_cast<BinaryOperator>(E))
    return (Op->isBitwiseOp() &&
            (isWholeVote(Op->getLHS()) || isWholeVote(Op->getRHS()))) ||
           (Op->isShiftOp() && Check.Flow.constantOf(Op->getRHS()) &&
            isWholeVote(Op->getLHS()));
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

/// While this is there, the parameters of \p Callee are what \p Call gives
/// them, and any of its callers for null.
struct CountSearch::InCall {
  InCall(CountSearch &Search, const CallExpr *Call, const FunctionDecl *Callee)
      : Inner(Search.Given,
              Call ? Search.argumentsOf(Call, Callee) : Arguments()),
        Variables(Search.Known) {
    // Its variables depend on the arguments.
    llvm::SmallVector<Place, 8> Own;
    for (const auto &[At, Made] : Search.Known)
      if (auto *In = dyn_cast<FunctionDecl>(At.first->getDeclContext());
          In && WarpModel::written(In) == WarpModel::written(Callee))
        Own.push_back(At);
    for (const Place &At : Own)
      Search.Known.erase(At);
  }
  llvm::SaveAndRestore<Arguments> Inner;
  llvm::SaveAndRestore<llvm::DenseMap<Place, Value>> Variables;
};

/// What a function of the program's gives for the arguments of \p Call.
CountSearch::Value CountSearch::resultOf(const CallExpr *Call,
                                         const FunctionDecl *Callee) {
  auto Use = Check.Model.Functions.find(Callee);
  if (Use == Check.Model.Functions.end() || Use->second.Returns.empty() ||
      Use->second.ReadsWarpSize)
    return Other;
  if (!enter(Callee, true))
    return Constant;
  InCall Inside(*this, Call, Callee);
  Value Made = Constant;
  for (const Expr *Result : Use->second.Returns)
    if ((Made = both(Made, valueOf(Result))) == Other)
      break;
  --Open[Callee];
  return Made == Data ? Computed : Made;
}

CountSearch::Value CountSearch::callOf(const CallExpr *Call) {
  const FunctionDecl *Callee = Check.Model.calleeOf(Call);
  // In a template it has no type.
  if (auto *Lambda =
          dyn_cast<LambdaExpr>(Call->getCallee()->IgnoreParenImpCasts()))
    return returnedIn(Lambda->getBody());
  if (!Callee) {
    // Which one a template's arguments decide; what all of them give is known.
    llvm::SmallVector<const FunctionDecl *, 1> Candidates =
        Check.Model.candidatesOf(Call);
    bool AreCounts = !Candidates.empty() &&
                     llvm::all_of(Candidates, [&](const FunctionDecl *D) {
                       return resultOf(Call, D) == Count;
                     });
    return AreCounts ? Count : Ended ? Constant : Other;
  }
  static const llvm::StringSet<> OfGroup = {"size", "num_threads",
                                            "thread_rank"};
  auto *Method = dyn_cast<CXXMethodDecl>(Callee);
  if (OfGroup.contains(methodOfGroup(Call))) {
    Found.insert(Call);
    return Count;
  }
  static const llvm::StringSet<> OfBits = {"__popc",   "__ffs",   "__clz",
                                           "__popcll", "__ffsll", "__clzll"};
  if (Callee->getIdentifier() && OfBits.contains(Callee->getName()) &&
      Call->getNumArgs() == 1) {
    if (!isWholeVote(Call->getArg(0)))
      return Ended ? Constant : Other;
    Found.insert(Call);
    return Count;
  }
  if (Method && Method->getParent()->isLambda() && Method->hasBody())
    return returnedIn(Method->getBody());
  if (isUsers(Check, Callee))
    return resultOf(Call, WarpModel::written(Callee));
  // What lanes exchange is what one of them has: a place if that is one.
  if (const WarpFunction *Function = warpFunction(Callee);
      Function && (Function->isShuffle() || Function->Op == WarpOp::Reduce) &&
      Call->getNumArgs() > unsigned(Function->Mask + 1)) {
    Value Made = valueOf(Call->getArg(Function->Mask + 1));
    return Made == Data ? Computed : Made;
  }
  if (const Expr *Own = exchangedInGroup(Call, Callee)) {
    Value Made = valueOf(Own);
    return Made == Data ? Computed : Made;
  }
  // CUDA's functions of numbers; what has a pointer or no argument reads
  // something else.
  if (Method || warpFunction(Callee) || !Call->getNumArgs() ||
      Callee->getReturnType()->isPointerType() ||
      !llvm::all_of(Call->arguments(), [](const Expr *Arg) {
        return mayBeNumber(Arg->getType());
      }))
    return Other;
  Value Made = Constant;
  for (const Expr *Arg : Call->arguments())
    Made = both(Made, valueOf(Arg));
  return Made;
}

/// What callers give the parameter \p D, of which \p Use is known.
CountSearch::Value CountSearch::parameterOf(const ParmVarDecl *D,
                                            const VariableUse *Use) {
  if (auto Arg = Given.find(D->getCanonicalDecl()); Arg != Given.end()) {
    const Expr *E = Arg->second;
    llvm::SaveAndRestore<Arguments> Outer(Given, Arguments());
    return valueOf(E);
  }
  auto *Function = dyn_cast<FunctionDecl>(D->getDeclContext());
  if (!Function || !mayBeNumber(D->getType()))
    return Other;
  if (Function->hasAttr<CUDAGlobalAttr>())
    return Data;
  // One call with a count is enough; a parameter that the function changes is
  // none of it.
  if (!Use || Use->IsAddressed || !Use->Steps.empty())
    return Other;
  Value Made = Other;
  for (const Expr *Arg : Use->Values)
    Made = std::max(Made, valueOf(Arg));
  return Made == Count ? Count : Other;
}

CountSearch::Value CountSearch::variableOf(const Expr *Ref, const VarDecl *D) {
  const VariableUse *Use = Check.Model.useOf(Ref);
  auto [At, New] = Known.try_emplace({D, Use}, Constant);
  if (!New)
    return At->second;
  auto *Param = dyn_cast<ParmVarDecl>(D);
  Value Made = Other;
  if (Param && (!Use || Use->IsInitial))
    Made = parameterOf(Param, Use);
  else if (Use && !(Use->Values.empty() && Use->Behind.empty()) &&
           !Use->IsAddressed)
    Made = variableMadeBy(*Use, Use->Values);
  // Beside what it is given, a parameter has what its function puts there.
  if (Param && Use && Use->IsInitial && Made != Other && !Use->IsAddressed)
    Made = both(Made, variableMadeBy(*Use, Use->Assigned));
  Known[{D, Use}] = Made;
  return Made;
}

/// What \p Values and all else that \p Use has give the variable.
CountSearch::Value
CountSearch::variableMadeBy(const VariableUse &Use,
                            llvm::ArrayRef<const Expr *> Values) {
  Value Made = Constant;
  for (const Expr *Part : Values)
    if ((Made = both(Made, valueOf(Part))) == Other)
      return Other;
  for (auto [Reference, Call] : Use.Behind)
    if ((Made = both(Made, putInto(Reference, dyn_cast<CallExpr>(Call)))) ==
        Other)
      return Other;
  for (const VariableUse::Step &Step : Use.Steps) {
    if (BinaryOperator::isComparisonOp(Step.Op))
      return Other;
    Made = both(Made, Step.By ? valueOf(Step.By) : Constant);
    if (Made == Other)
      return Other;
  }
  auto Choose = [&](const Expr *At) {
    auto By = Chosen.find(At);
    if (By == Chosen.end())
      return;
    Found.insert(By->second.begin(), By->second.end());
    Made = Count;
  };
  for (const Expr *Part : Use.Assigned)
    Choose(Part);
  for (const VariableUse::Step &Step : Use.Steps)
    Choose(Step.At);
  return Made;
}

CountSearch::Value CountSearch::putInto(const VarDecl *Reference,
                                        const CallExpr *Call) {
  auto *Function = dyn_cast<FunctionDecl>(Reference->getDeclContext());
  const VariableUse *Use = usesOf(Check, Reference);
  if (!Function || !Use || !enter(Use, /*IsFunction=*/true))
    return Constant;
  std::optional<InCall> Inside;
  if (isa<ParmVarDecl>(Reference))
    Inside.emplace(*this, Call, Function);
  Value Made = variableMadeBy(*Use, Use->Assigned);
  --Open[Use];
  return Made;
}

/// What is put by way of references into what \p IsIt is true for.
CountSearch::Value
CountSearch::putBehind(llvm::function_ref<bool(const Expr *)> IsIt) {
  Value Made = Constant;
  for (const ReferenceUse &Use : Check.Model.References)
    if (IsIt(Use.To))
      Made = both(Made, putInto(Use.Reference, dyn_cast<CallExpr>(Use.At)));
  return Made;
}

/// What is stored in the elements of \p Array, which is the function's own or a
/// reference to one, and goes nowhere else as a whole.
CountSearch::Value CountSearch::elementOf(const VarDecl *Array) {
  auto *Function = dyn_cast<FunctionDecl>(Array->getDeclContext());
  auto In = Function ? Check.Model.Functions.find(WarpModel::written(Function))
                     : Check.Model.Functions.end();
  const VariableUse *Use = usesOf(Check, Array);
  if (In == Check.Model.Functions.end() || !Use || Use->IsAddressed)
    return Other;
  auto IsElement = [&](const Expr *E) {
    auto *Element = dyn_cast<ArraySubscriptExpr>(withoutCasts(E));
    return Element && namedVariable(arrayIn(Element)) == Array;
  };
  if (Use->Reads !=
      Use->Behind.size() +
          llvm::count_if(In->second.Elements, [&](const ArrayUse &U) {
            return IsElement(U.Element);
          }))
    return Other;
  auto [At, New] = Known.try_emplace({Array, nullptr}, Constant);
  if (!New)
    return At->second;
  Value Made = putBehind(IsElement);
  if (!isa<ParmVarDecl>(Array))
    for (const Expr *Part : Use->Values)
      Made = both(Made, valueOf(Part));
  for (const BinaryOperator *Store : In->second.Stores)
    if (IsElement(Store->getLHS()))
      Made = both(Made, valueOf(Store->getRHS()));
  for (auto [Reference, Call] : Use->Behind) {
    auto *Of = dyn_cast<FunctionDecl>(Reference->getDeclContext());
    if (!isa<ParmVarDecl>(Reference) || !Of)
      Made = Other;
    if (Made == Other)
      break;
    InCall Inside(*this, dyn_cast<CallExpr>(Call), Of);
    Made = both(Made, elementOf(Reference));
  }
  return Known[{Array, nullptr}] = Made;
}

/// What is put into the field that \p E reads, in any object.
CountSearch::Value CountSearch::fieldOf(const Expr *E) {
  llvm::ArrayRef<const Expr *> Values = fieldValues(Check, E);
  if (Values.empty())
    return Other;
  const FieldDecl *Field = fieldIn(E);
  auto [At, New] = Known.try_emplace({Field, nullptr}, Constant);
  if (!New)
    return At->second;
  Value Made = putBehind(
      [&](const Expr *To) { return fieldIn(withoutCasts(To)) == Field; });
  // One object with a count is enough.
  bool IsCount = false;
  for (const Expr *Put : Values) {
    Value Own = valueOf(Put);
    IsCount |= Own == Count;
    Made = both(Made, Own);
  }
  return Known[{Field, nullptr}] = IsCount ? Count : Made;
}

/// What is stored in elements of the member \p Array, in any object, if that
/// has a count: objects are copied and given to others as well.
CountSearch::Value CountSearch::elementOfField(const FieldDecl *Array) {
  Array = Array->getCanonicalDecl();
  auto [At, New] = Known.try_emplace({Array, nullptr}, Constant);
  if (!New)
    return At->second;
  auto IsElement = [&](const Expr *E) {
    auto *Element = dyn_cast<ArraySubscriptExpr>(withoutCasts(E));
    auto *Member = Element
                       ? dyn_cast<MemberExpr>(withoutCasts(arrayIn(Element)))
                       : nullptr;
    return Member && Member->getMemberDecl()->getCanonicalDecl() == Array;
  };
  Value Made = putBehind(IsElement);
  for (const auto &[Function, Use] : Check.Model.Functions)
    for (const BinaryOperator *Store : Use.Stores)
      if (IsElement(Store->getLHS()))
        Made = both(Made, valueOf(Store->getRHS()));
  return Known[{Array, nullptr}] = Made == Count ? Count : Other;
}

CountSearch::Value CountSearch::binaryOf(const BinaryOperator *Op) {
  if (!Op->isAdditiveOp() && !Op->isMultiplicativeOp() &&
      !Op->isComparisonOp() && !Op->isShiftOp() && !Op->isBitwiseOp() &&
      !Op->isLogicalOp())
    return Other;
  if (Op->getOpcode() == BO_Mul)
    for (const Expr *Side : {Op->getLHS(), Op->getRHS()})
      if (Side->getType()->isIntegerType() && Check.Flow.constantOf(Side) == 0)
        return Constant;
  // With anything else it may be the place of something.
  return both(valueOf(Op->getLHS()), valueOf(Op->getRHS()));
}

/// Whether \p Array is of the block, and each thread has elements of its own
/// there: all that are stored, and \p Read.
static bool isKeptByThread(const WarpCheck &Check,
                           const ArraySubscriptExpr *Read,
                           const VarDecl *Array) {
  auto *Function = dyn_cast<FunctionDecl>(Array->getDeclContext());
  auto In = Function && Array->hasAttr<CUDASharedAttr>()
                ? Check.Model.Functions.find(WarpModel::written(Function))
                : Check.Model.Functions.end();
  return In != Check.Model.Functions.end() && isOfThread(Check, Read) &&
         llvm::all_of(In->second.Stores, [&](const BinaryOperator *Store) {
           auto *To =
               dyn_cast<ArraySubscriptExpr>(withoutCasts(Store->getLHS()));
           return !To || namedVariable(arrayIn(To)) != Array ||
                  isOfThread(Check, To);
         });
}

CountSearch::Value CountSearch::plainValueOf(const Expr *E) {
  // Of a number that becomes another type the conversion is no constant.
  if (isa<FloatingLiteral>(E) || Check.Flow.constantOf(E))
    return Constant;
  if (auto *Call = dyn_cast<CallExpr>(E))
    return isWholeVote(Call) ? Data : callOf(Call);
  if (auto *Ref = dyn_cast<DeclRefExpr>(E)) {
    if (isa<NonTypeTemplateParmDecl>(Ref->getDecl()))
      return Constant;
    auto *D = dyn_cast<VarDecl>(Ref->getDecl());
    Value Made = D ? variableOf(Ref, D) : Other;
    if (Made != Other || !D)
      return Made;
    return isWholeVote(E) ? Data : Ended ? Constant : Other;
  }
  if (auto *Choice = dyn_cast<ConditionalOperator>(E)) {
    Value Made =
        both(valueOf(Choice->getTrueExpr()), valueOf(Choice->getFalseExpr()));
    // Two constants say what the condition does.
    std::optional<bool> Any;
    const Expr *Vote =
        isOpen(Made) ? nullptr : voteAskedBy(Choice->getCond(), Any, true);
    if (Vote)
      Found.insert(Vote);
    Value Asked = Vote           ? Count
                  : isOpen(Made) ? Made
                                 : valueOf(Choice->getCond());
    if (Made == Constant && Asked == Count)
      Made = Count;
    else if (!isOpen(Made) && (Vote || isLimit(Choice->getCond()) ||
                               asksRank(Choice->getCond())))
      Made = both(Made, Asked);
    return Made;
  }
  if (auto *Op = dyn_cast<BinaryOperator>(E))
    return binaryOf(Op);
  if (auto *Op = dyn_cast<UnaryOperator>(E);
      Op && Op->isArithmeticOp() && !Op->isIncrementDecrementOp())
    return valueOf(Op->getSubExpr());
  if (auto *Fold = dyn_cast<CXXFoldExpr>(E))
    return partsOf(Fold->children());
  if (auto *List = dyn_cast<InitListExpr>(E))
    return partsOf(List->children());
  if (isa<ImplicitValueInitExpr>(E))
    return Constant;
  if (auto *Made = dyn_cast<CXXConstructExpr>(E);
      Made && Made->getConstructor()->isCopyOrMoveConstructor())
    return partsOf(Made->children());
  if (E->isGLValue() && !isa<MSPropertyRefExpr>(E)) {
    if (isOutside(Check, E))
      return Data;
    if (auto *Element = dyn_cast<ArraySubscriptExpr>(E))
      if (const VarDecl *Array = namedVariable(arrayIn(Element));
          Array && Array->getType()->isArrayType() &&
          (Array->hasLocalStorage() || isKeptByThread(Check, Element, Array)))
        return elementOf(Array);
    if (auto *Element = dyn_cast<ArraySubscriptExpr>(E))
      if (auto *Member = dyn_cast<MemberExpr>(withoutCasts(arrayIn(Element))))
        if (auto *Field = dyn_cast<FieldDecl>(Member->getMemberDecl());
            Field && Field->getType()->isArrayType())
          return elementOfField(Field);
    return fieldOf(E);
  }
  if (isa<CXXDependentScopeMemberExpr>(E))
    return fieldOf(E);
  return Check.Flow.flowOf(E) & (ThreadIndex | BlockSize) ? Data : Other;
}

CountSearch::Value CountSearch::valueOf(const Expr *E) {
  if (!mayGoOn() || Check.Flow.constantOf(E))
    return Constant;
  llvm::SaveAndRestore<unsigned> Deeper(Depth, Depth + 1);
  std::optional<bool> Any;
  if (const Expr *Vote = voteAskedBy(E, Any)) {
    Found.insert(Vote);
    return Count;
  }
  return plainValueOf(withoutCasts(E));
}
