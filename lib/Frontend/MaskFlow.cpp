//===- MaskFlow.cpp - Where the value of a lane mask goes -------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "MaskFlow.h"
#include "MaskNumbers.h"
#include "PublicName.h"

#include "cu2x/Frontend/WarpFunctions.h"

#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/AST/ExprCXX.h"
#include "clang/Basic/SourceManager.h"
#include "llvm/ADT/StringSet.h"

using namespace cu2x::frontend;
using namespace clang;

/// Whether the type of what \p F returns follows from the returned value, or
/// from another lane mask.
static bool hasDeducedResult(const FunctionDecl *F) {
  QualType T = F->getDeclaredReturnType();
  auto *Named = T->getAs<DecltypeType>();
  return T->getContainedAutoType() ||
         (Named && makesLaneMask(Named->getUnderlyingExpr()));
}

/// What \p F, whose result's type is deduced, returns at its end.
static const Expr *lastResult(const FunctionDecl *F) {
  const FunctionDecl *Definition = F->getDefinition();
  auto *Body = Definition && hasDeducedResult(Definition)
                   ? dyn_cast_or_null<CompoundStmt>(Definition->getBody())
                   : nullptr;
  auto *Last = Body && !Body->body_empty()
                   ? dyn_cast<ReturnStmt>(Body->body_back())
                   : nullptr;
  return Last ? Last->getRetValue() : nullptr;
}

bool cu2x::frontend::makesLaneMask(const Expr *E) {
  // Functions that hand a mask on are few deep, and may call themselves.
  for (unsigned Depth = 0; Depth < 4; ++Depth) {
    auto *Call = dyn_cast<CallExpr>(E->IgnoreParenImpCasts());
    const FunctionDecl *Callee = Call ? Call->getDirectCallee() : nullptr;
    const Expr *Result = Callee ? lastResult(Callee) : nullptr;
    if (!Result)
      break;
    E = Result;
  }
  auto GivesMask = [](llvm::StringRef Name) {
    const WarpFunction *Function = findWarpFunction(Name);
    return Function && Function->GivesMask;
  };
  auto *Call = dyn_cast<CallExpr>(E->IgnoreParenImpCasts());
  if (!Call)
    return false;
  // With an argument that depends on a template parameter the call is open,
  // its name is not.
  if (auto *Open =
          dyn_cast<UnresolvedLookupExpr>(Call->getCallee()->IgnoreParens()))
    return Open->getName().isIdentifier() &&
           GivesMask(Open->getName().getAsIdentifierInfo()->getName());
  const FunctionDecl *Callee = Call->getDirectCallee();
  if (!Callee || !Callee->getIdentifier())
    return false;
  if (auto *Method = dyn_cast<CXXMethodDecl>(Callee))
    return (Callee->getName() == "ballot" ||
            Callee->getName().starts_with("match_")) &&
           StringRef(publicName(Method->getParent()))
               .starts_with("cooperative_groups::");
  return GivesMask(Callee->getName());
}

namespace {

class ValueTracer {
public:
  ValueTracer(const ASTContext &Context, const VarDecl *Variable,
              const FunctionDecl *Function, AllLanesCache *AllLanes = nullptr)
      : Context(Context), Variable(Variable), Function(Function),
        AllLanes(AllLanes) {}

  void trace(const Expr *E, llvm::ArrayRef<const Stmt *> Parents);
  /// Notes what in \p Other has no bit for lane 32; false where nothing has.
  bool noteShift(const Expr *Other, unsigned Depth = 0);
  /// Notes the numbers of 32 bits that \p E may be, whose bits above become
  /// zero: constants, and what comes from elsewhere.
  void noteNumbers(const Expr *E);
  llvm::SmallVector<ValueUse, 2> Uses;

private:
  /// Each returns true when the value goes on to the next parent.
  bool visitUnary(const UnaryOperator *Op);
  bool visitBinary(const BinaryOperator *Op);
  bool visitCall(const CallExpr *Call);
  void visitArgument(QualType Parameter);
  void notePointerCall(const CallExpr *Call);

  bool isInteger(QualType T, unsigned Bits) const {
    if (!T.isNull() && T->isDependentType())
      return isIntegerInInstance(T, Bits);
    return !T.isNull() && T->isIntegerType() && !T->isBooleanType() &&
           Context.getTypeSize(T) == Bits;
  }
  bool isShort(QualType T) const {
    return isInteger(T, 8) || isInteger(T, 16);
  }
  /// Whether \p T is a parameter of a template around the function that some
  /// instance has such an integer for.
  bool isIntegerInInstance(QualType T, unsigned Bits) const;
  void add(MaskFlow::Kind How, const Expr *Place,
           const VarDecl *Target = nullptr) {
    Uses.push_back({How, Place, {}});
    if (Target)
      Uses.back().Targets.push_back(Target);
  }
  void follow(llvm::ArrayRef<const Stmt *> Parents);
  void visitOperand(BinaryOperatorKind Op, const Expr *Other);
  bool countsToNumber(const Expr *Amount) const;
  void noteOther(const Expr *Other);
  bool noteLanes(const Expr *Other);
  void noteSigned(const Expr *Op);
  void noteJoin(llvm::ArrayRef<const Stmt *> Around);
  void noteShort();
  bool isGivenAllLanes() const;

  const ASTContext &Context;
  const VarDecl *Variable;
  const FunctionDecl *Function;
  AllLanesCache *AllLanes;
  llvm::ArrayRef<const Stmt *> Around; ///< the statements around it
  const Expr *Value = nullptr;         ///< what is traced
  const Expr *Child = nullptr;         ///< its outermost wrapping so far
  const Expr *Complement = nullptr; ///< the last `~` nothing has masked since
  const Expr *Lowered = nullptr;    ///< the last `>>` of all lanes
  const Expr *Top = nullptr;        ///< a `>>` to lanes at the top of 32
  bool IsWide = false;              ///< it has 64 bits, of which CUDA sets 32
  bool IsLimited = false;           ///< a number that is known has masked it
  bool IsLowered = false;           ///< a known number has shifted it down
  bool IsRelative = false;          ///< one that is not known has
  bool IsBit = false;               ///< it is one bit of the mask
};

} // namespace

bool ValueTracer::isIntegerInInstance(QualType T, unsigned Bits) const {
  auto *Parameter = T->getAs<TemplateTypeParmType>();
  if (!Parameter || !Function)
    return false;
  auto IsIn = [&](const TemplateArgumentList &Args) {
    if (Parameter->getIndex() >= Args.size())
      return false;
    const TemplateArgument &Arg = Args[Parameter->getIndex()];
    return Arg.getKind() == TemplateArgument::Type &&
           !Arg.getAsType()->isDependentType() &&
           isInteger(Arg.getAsType(), Bits);
  };
  // The template's own depth says whose parameter it is.
  auto IsOf = [&](const TemplateDecl *Template) {
    return Template && Template->getTemplateParameters()->getDepth() ==
                           Parameter->getDepth();
  };
  if (auto *Template = Function->getDescribedFunctionTemplate(); IsOf(Template))
    return llvm::any_of(
        Template->specializations(), [&](const FunctionDecl *Instance) {
          return IsIn(*Instance->getTemplateSpecializationArgs());
        });
  auto *Class = dyn_cast<CXXRecordDecl>(Function->getDeclContext());
  if (auto *Template = Class ? Class->getDescribedClassTemplate() : nullptr;
      IsOf(Template))
    return llvm::any_of(Template->specializations(),
                        [&](const ClassTemplateSpecializationDecl *Instance) {
                          return IsIn(Instance->getTemplateArgs());
                        });
  return false;
}

/// `1u << Lane` has no bit for the lanes from 32 on, in the expression or in
/// what initialises the variables that it names.
bool ValueTracer::noteShift(const Expr *Other, unsigned Depth) {
  Other = Other->IgnoreParenImpCasts();
  if (auto *Op = dyn_cast<BinaryOperator>(Other)) {
    Expr::EvalResult Result;
    if (Op->getOpcode() == BO_Shl && isInteger(Op->getLHS()->getType(), 32) &&
        !Op->getRHS()->isValueDependent() &&
        !Op->getRHS()->EvaluateAsInt(Result, Context)) {
      add(MaskFlow::Shifted, Op);
      return true;
    }
    bool Left = noteShift(Op->getLHS(), Depth);
    return noteShift(Op->getRHS(), Depth) || Left;
  }
  if (auto *Unary = dyn_cast<UnaryOperator>(Other))
    return noteShift(Unary->getSubExpr(), Depth);
  auto *Ref = dyn_cast<DeclRefExpr>(Other);
  auto *Named = Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
  return Named && Depth < 3 && Named->isLocalVarDecl() && Named->getInit() &&
         isInteger(Named->getType(), 32) &&
         noteShift(Named->getInit(), Depth + 1);
}

/// Notes the variables and masks that \p E is made of.
static void collectOperands(const Expr *E,
                            llvm::SmallVectorImpl<const VarDecl *> &Variables,
                            bool &MakesMask) {
  MakesMask |= makesLaneMask(E);
  if (auto *Ref = dyn_cast<DeclRefExpr>(E))
    if (auto *Named = dyn_cast<VarDecl>(Ref->getDecl()))
      Variables.push_back(Named);
  for (const Stmt *Part : E->children())
    if (auto *Operand = dyn_cast_or_null<Expr>(Part))
      collectOperands(Operand, Variables, MakesMask);
}

/// \p E without casts and parentheses around it; those of the macro that makes
/// it stay, so that it is the whole of the macro.
static const Expr *withoutParens(const Expr *E, const SourceManager &SM) {
  for (;;) {
    E = E->IgnoreImpCasts();
    auto *Paren = dyn_cast<ParenExpr>(E);
    if (!Paren || (Paren->getLParen().isMacroID() &&
                   SM.getFileID(Paren->getLParen()) ==
                       SM.getFileID(Paren->getSubExpr()->getBeginLoc())))
      return E;
    E = Paren->getSubExpr();
  }
}

void ValueTracer::noteNumbers(const Expr *E) {
  const Expr *Written = withoutParens(E, Context.getSourceManager());
  E = E->IgnoreParenImpCasts();
  if (auto *List = dyn_cast<InitListExpr>(E)) {
    if (List->getNumInits() == 1)
      noteNumbers(List->getInit(0));
    return;
  }
  if (auto *Choice = dyn_cast<ConditionalOperator>(E)) {
    noteNumbers(Choice->getTrueExpr());
    noteNumbers(Choice->getFalseExpr());
    return;
  }
  if (E->isValueDependent() || !isInteger(E->getType(), 32))
    return;
  Expr::EvalResult Result;
  if (E->EvaluateAsInt(Result, Context)) {
    if (Result.Val.getInt().isZero() || Result.Val.getInt().isNegative())
      return;
  } else if (makesLaneMask(E)) {
    return;
  }
  ValueUse Use{MaskFlow::Given, Written, {}};
  bool MakesMask = false;
  collectOperands(E, Use.Targets, MakesMask);
  // What is computed from a mask goes on with it.
  if (!MakesMask || isa<CallExpr, MemberExpr, ArraySubscriptExpr>(E))
    Uses.push_back(std::move(Use));
}

/// Notes a number that names lanes of 32. The first lane is one of each wave,
/// and lanes from one that the program knows may be anywhere.
bool ValueTracer::noteLanes(const Expr *Other) {
  if (!endsAtTopLane(Other, Context) &&
      (IsRelative || !namesLanes(Other, /*First=*/IsLowered, Context)))
    return false;
  ValueUse Use{MaskFlow::Compared, Other, {}};
  bool MakesMask = false;
  collectOperands(Other, Use.Targets, MakesMask);
  Uses.push_back(std::move(Use));
  return true;
}

/// What a mask is compared with, or what some of its bits are taken by.
void ValueTracer::noteOther(const Expr *Other) {
  Other = Other->IgnoreParenImpCasts();
  if (noteShift(Other))
    return;
  Expr::EvalResult Result;
  bool IsOpen = isa<DependentScopeDeclRefExpr>(Other);
  if (!IsOpen &&
      (!isInteger(Other->getType(), 32) ||
       (!Other->isValueDependent() && Other->EvaluateAsInt(Result, Context))))
    return;
  ValueUse Use{MaskFlow::Beside, Other, {}};
  bool MakesMask = false;
  collectOperands(Other, Use.Targets, MakesMask);
  if (!MakesMask)
    Uses.push_back(std::move(Use));
}

static const VarDecl *variableOf(const Expr *E) {
  auto *Ref = dyn_cast<DeclRefExpr>(E->IgnoreParenImpCasts());
  return Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
}

/// Whether what is traced is a variable that may be 64 ones in place of 32,
/// which shifted down name 32 lanes too many.
bool ValueTracer::isGivenAllLanes() const {
  const VarDecl *Var = variableOf(Value);
  if (!Var || IsWide || !AllLanes)
    return false;
  auto [Known, IsNew] = AllLanes->try_emplace({Var, Function});
  if (IsNew)
    Known->second =
        (Var->getInit() && mayNameThirtyTwoLanes(Var->getInit(), Context)) ||
        (Function && isAssignedAllLanes(Function->getBody(), Var, Context));
  return Known->second;
}

bool ValueTracer::visitUnary(const UnaryOperator *Op) {
  switch (Op->getOpcode()) {
  case UO_AddrOf:
    add(MaskFlow::Addressed, Value);
    return false;
  case UO_Not:
    // In 64 bits the upper half is all ones in CUDA as well.
    Complement = IsWide ? nullptr : Op;
    return true;
  case UO_Plus:
  case UO_Minus:
    return true;
  default:
    return false;
  }
}

/// The condition of a loop; null for other statements.
static const Expr *conditionOf(const Stmt *S) {
  if (auto *Loop = dyn_cast<ForStmt>(S))
    return Loop->getCond();
  if (auto *Loop = dyn_cast<WhileStmt>(S))
    return Loop->getCond();
  auto *Loop = dyn_cast<DoStmt>(S);
  return Loop ? Loop->getCond() : nullptr;
}

/// Whether \p E names \p Var.
static bool names(const Stmt *E, const ValueDecl *Var) {
  if (auto *Ref = dyn_cast_or_null<DeclRefExpr>(E))
    return Ref->getDecl() == Var;
  return E && llvm::any_of(E->children(),
                           [&](const Stmt *Part) { return names(Part, Var); });
}

/// Whether the value is shifted in a loop over some lanes that a number counts,
/// which is one of 32: by \p Amount, which the loop counts, or, where that is
/// null, in each turn of the inner loop.
bool ValueTracer::countsToNumber(const Expr *Amount) const {
  for (const Stmt *S : llvm::reverse(Around)) {
    const Expr *Condition = conditionOf(S);
    auto *Test =
        Condition ? dyn_cast<BinaryOperator>(Condition->IgnoreParenImpCasts())
                  : nullptr;
    if (Condition && !Amount && !Test)
      return false;
    if (!Test || !Test->isComparisonOp())
      continue;
    for (bool IsLeft : {true, false}) {
      const Expr *Counter = IsLeft ? Test->getLHS() : Test->getRHS();
      const Expr *Limit = IsLeft ? Test->getRHS() : Test->getLHS();
      const VarDecl *Var = variableOf(Counter);
      Expr::EvalResult Last;
      auto IsNumber = [&](const Expr *E) {
        return E && !E->isValueDependent() && E->EvaluateAsInt(Last, Context);
      };
      if (!Var || Var == variableOf(Value) || (Amount && !names(Amount, Var)) ||
          !IsNumber(Limit))
        continue;
      // Down to zero it counts from where it begins.
      bool IsDown = Last.Val.getInt().isNonPositive();
      if (!IsDown || IsNumber(Var->getInit()))
        return true;
    }
    if (!Amount)
      return false;
  }
  return false;
}

/// The other side of `&`, `|`, `^`, or what is assigned.
void ValueTracer::visitOperand(BinaryOperatorKind Op, const Expr *Other) {
  if (Op != BO_Assign && noteLanes(Other))
    return;
  if (Op == BO_And || Op == BO_AndAssign)
    noteOther(Other);
  else if (!noteShift(Other) && Op == BO_Assign)
    noteNumbers(Other);
}

bool ValueTracer::visitBinary(const BinaryOperator *Op) {
  bool IsLeft = Op->getLHS() == Child;
  const Expr *Other = IsLeft ? Op->getRHS() : Op->getLHS();
  if (Op->isComparisonOp()) {
    if (!IsWide && namesThirtyTwoLanes(Other, Context)) {
      add(MaskFlow::Compared, Other);
      return false;
    }
    if (IsLimited ? endsAtTopLane(Other, Context) : noteLanes(Other))
      return false;
    noteOther(Other);
    if (Op->isRelationalOp())
      noteSigned(Op);
    return false;
  }
  if (Op->isAssignmentOp()) {
    if (IsLeft) {
      if (Op->getOpcode() == BO_ShlAssign || Op->getOpcode() == BO_MulAssign ||
          (Op->getOpcode() == BO_ShrAssign &&
           (isGivenAllLanes() || (!IsWide && countsToNumber(nullptr)))))
        add(MaskFlow::Shifted, Op);
      visitOperand(Op->getOpcode(), Other);
      return false;
    }
    if (Op->getOpcode() == BO_AndAssign)
      Complement = nullptr; // the other side has no more bits than there are
    if (Lowered)
      add(MaskFlow::Shifted, Lowered);
    if (Op->isCompoundAssignmentOp() && isShort(Op->getLHS()->getType()))
      noteShort();
    if (!isInteger(Op->getLHS()->getType(), 32))
      return false;
    auto *Ref = dyn_cast<DeclRefExpr>(Op->getLHS()->IgnoreParenImpCasts());
    add(MaskFlow::Narrowed, Value,
        Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr);
    return false;
  }
  switch (Op->getOpcode()) {
  case BO_And:
    Complement = nullptr;
    if (Expr::EvalResult Result;
        !Other->isValueDependent() && Other->EvaluateAsInt(Result, Context)) {
      Lowered = Top = nullptr; // the lanes of the number
      IsLimited = true;
      IsBit |= Result.Val.getInt().getActiveBits() <= 1;
    }
    [[fallthrough]];
  case BO_Or:
  case BO_Xor:
    visitOperand(Op->getOpcode(), Other);
    return true;
  case BO_Shr:
    if (IsLeft)
      noteSigned(Op);
    if (IsLeft && isGivenAllLanes())
      Lowered = Op;
    if (Expr::EvalResult Result; IsLeft && !Other->isValueDependent() &&
                                 Other->EvaluateAsInt(Result, Context)) {
      IsLowered = true;
      if (!Lowered && Result.Val.getInt().uge(16) &&
          Result.Val.getInt().ult(32))
        Top = Op;
    } else if (IsLeft) {
      if (!IsRelative && countsToNumber(Other))
        add(MaskFlow::Shifted, Op);
      IsRelative = true;
    }
    return IsLeft && !IsWide; // or it is for the lanes from 32 on
  case BO_Shl:
    // What left the 32 bits is still there in 64.
    if (IsLeft)
      add(MaskFlow::Shifted, Op);
    return IsLeft;
  case BO_Mul:
    if (!IsWide)
      add(MaskFlow::Shifted, Op);
    return true;
  case BO_Div:
  case BO_Rem:
    noteSigned(Op);
    return true;
  case BO_Add:
  case BO_Sub:
    return true;
  case BO_Comma:
    return !IsLeft;
  default:
    return false;
  }
}

/// A call of a function that a pointer names.
void ValueTracer::notePointerCall(const CallExpr *Call) {
  QualType T = Call->getCallee()->getType();
  auto *Pointer = T.isNull() ? nullptr : T->getAs<PointerType>();
  auto *Type =
      Pointer ? Pointer->getPointeeType()->getAs<FunctionProtoType>() : nullptr;
  for (unsigned I = 0; Type && I < Type->getNumParams(); ++I)
    if (I < Call->getNumArgs() && Call->getArg(I) == Child &&
        isInteger(Type->getParamType(I), 32))
      add(MaskFlow::Narrowed, Value);
}

bool ValueTracer::visitCall(const CallExpr *Call) {
  static const llvm::StringSet<> Follow = {"__popc", "__ffs", "__clz",
                                           "__brev"};
  const FunctionDecl *Callee = Call->getDirectCallee();
  if (!Callee) {
    notePointerCall(Call);
    return false;
  }
  if (Callee->getIdentifier() && (Follow.contains(Callee->getName()) ||
                                  Callee->getName().ends_with("_sync") ||
                                  Callee->getName() == "__syncwarp")) {
    if (IsWide && Follow.contains(Callee->getName()))
      add(MaskFlow::Narrowed, Value);
    return false;
  }
  for (unsigned I = 0; I < Call->getNumArgs(); ++I) {
    if (Call->getArg(I) != Child)
      continue;
    unsigned Skip =
        isa<CXXOperatorCallExpr>(Call) && isa<CXXMethodDecl>(Callee);
    if (I < Skip)
      return false;
    if (I - Skip >= Callee->getNumParams()) {
      if (!IsWide)
        add(MaskFlow::Narrowed, Value); // `%x` of a printf
      return false;
    }
    visitArgument(Callee->getParamDecl(I - Skip)->getType());
  }
  return false;
}

void ValueTracer::visitArgument(QualType Parameter) {
  QualType T = Parameter.getNonReferenceType();
  if (isInteger(T, 32))
    add(Parameter->isReferenceType() && !T.isConstQualified()
            ? MaskFlow::Addressed
            : MaskFlow::Narrowed,
        Value);
}

void ValueTracer::noteSigned(const Expr *Op) {
  if (!IsWide && Value->getType()->isSignedIntegerType())
    add(MaskFlow::Signed, Op);
}

void ValueTracer::trace(const Expr *E, llvm::ArrayRef<const Stmt *> Parents) {
  Value = Child = E;
  IsWide = !E->getType()->isDependentType() && isInteger(E->getType(), 64);
  Around = Parents;
  follow(Parents);
  if (IsWide)
    llvm::erase_if(Uses, [](const ValueUse &Use) {
      return Use.How == MaskFlow::Given || Use.How == MaskFlow::Addressed;
    });
  // On a wave of 32 lanes the upper half of `~mask` is all ones.
  if (Complement)
    add(MaskFlow::Shifted, Complement);
  // `ballot >> 31` asks for the last lane of 32.
  if (Top)
    add(MaskFlow::Shifted, Top);
}

/// \p Child with the conversions around it in \p Tree; null where it is not
/// part of that.
static const Expr *convertedIn(const Stmt *Tree, const Expr *Child) {
  if (Tree == Child)
    return Child;
  for (const Stmt *Part : Tree->children())
    if (const Expr *Found = Part ? convertedIn(Part, Child) : nullptr)
      return Found == Part && isa<ImplicitCastExpr>(Tree) ? cast<Expr>(Tree)
                                                          : Found;
  return nullptr;
}

/// The type of what \p Child initialises in \p List; its own where that is not
/// known.
static QualType elementType(const InitListExpr &List, const Expr *Child) {
  // What is written has no conversions.
  const InitListExpr *Whole =
      List.isSemanticForm() ? &List : List.getSemanticForm();
  const Expr *Element = Whole ? convertedIn(Whole, Child) : nullptr;
  return (Element ? Element : Child)->getType();
}

/// `(uint64_t)Mask << 32`: two masks of 32 lanes each are no longer joined by
/// it where a mask has 64. \p Around is what is around the cast, the innermost
/// last.
void ValueTracer::noteJoin(llvm::ArrayRef<const Stmt *> Around) {
  for (const Stmt *P : llvm::reverse(Around)) {
    if (isa<ParenExpr, CastExpr>(P))
      continue;
    auto *Op = dyn_cast<BinaryOperator>(P);
    if (Op && Op->getOpcode() == BO_Shl)
      add(MaskFlow::Shifted, Op);
    return;
  }
}

/// 8 or 16 bits of a mask are some of 32 lanes, chosen by what it was shifted
/// by. One bit is one lane in a mask of any size.
void ValueTracer::noteShort() {
  if (!IsBit)
    add(MaskFlow::Narrowed, Value);
}

void ValueTracer::follow(llvm::ArrayRef<const Stmt *> Parents) {
  for (const Stmt *P : llvm::reverse(Parents.drop_back())) {
    bool GoesOn = false;
    // All bits together are a number.
    if (auto *Cast = dyn_cast<CastExpr>(P);
        Cast && Cast->getCastKind() == CK_IntegralToFloating && !IsLimited)
      add(MaskFlow::Shifted, Value);
    if (auto *Cast = dyn_cast<ExplicitCastExpr>(P)) {
      if (isInteger(Cast->getType(), 64))
        noteJoin(Parents.take_while([&](const Stmt *S) { return S != P; }));
      if (isShort(Cast->getType()))
        noteShort();
      if (!isInteger(Cast->getType(), 32))
        return;
      add(MaskFlow::Narrowed, Value);
      return;
    }
    if (auto *Open = dyn_cast<CXXUnresolvedConstructExpr>(P)) {
      if (isInteger(Open->getTypeAsWritten(), 32))
        add(MaskFlow::Narrowed, Value);
      return;
    }
    if (isa<SwitchStmt, UnaryExprOrTypeTraitExpr>(P))
      add(MaskFlow::Shifted, Value);
    else if (auto *Cast = dyn_cast<ImplicitCastExpr>(P)) {
      GoesOn = Cast->getCastKind() == CK_LValueToRValue ||
               Cast->getCastKind() == CK_NoOp || Cast->isPartOfExplicitCast() ||
               (Cast->getCastKind() == CK_IntegralCast &&
                (isInteger(Cast->getType(), 32) ||
                 (IsWide && isInteger(Cast->getType(), 64))));
      if (!GoesOn && isShort(Cast->getType()))
        noteShort();
    } else if (isa<ParenExpr, FullExpr, MaterializeTemporaryExpr>(P))
      GoesOn = true;
    else if (auto *Op = dyn_cast<UnaryOperator>(P))
      GoesOn = visitUnary(Op);
    else if (auto *Op = dyn_cast<BinaryOperator>(P))
      GoesOn = visitBinary(Op);
    else if (auto *Op = dyn_cast<ConditionalOperator>(P))
      GoesOn = Op->getCond() != Child;
    else if (auto *Call = dyn_cast<CallExpr>(P))
      GoesOn = visitCall(Call);
    else if (auto *Made = dyn_cast<CXXConstructExpr>(P)) {
      for (unsigned I = 0; I < Made->getNumArgs(); ++I)
        if (Made->getArg(I) == Child &&
            I < Made->getConstructor()->getNumParams())
          visitArgument(Made->getConstructor()->getParamDecl(I)->getType());
    } else if (auto *Named = dyn_cast<DesignatedInitExpr>(P)) {
      if (Named->getInit() != Child)
        return;
      continue; // to the list that it is part of
    } else if (auto *List = dyn_cast<InitListExpr>(P)) {
      // What only is written has the type that the list around it gives.
      if (!List->getType().isNull() && List->getType()->isVoidType())
        continue;
      GoesOn = List->getType().isNull() || List->getType()->isScalarType();
      if (!GoesOn && isInteger(elementType(*List, Child), 32))
        add(MaskFlow::Narrowed, Value);
    } else if (isa<ReturnStmt>(P)) {
      // Also where the type follows from the mask itself, which then has all
      // bits: calls that a template makes are not followed.
      if (Function && isInteger(Function->getReturnType(), 32))
        add(MaskFlow::Narrowed, Value);
    } else if (isa<DeclStmt>(P)) {
      if (Variable && isInteger(Variable->getType(), 32) &&
          !Variable->getType()->getContainedAutoType())
        add(MaskFlow::Narrowed, Value, Variable);
      else if (Variable && Variable->getType()->isReferenceType())
        add(MaskFlow::Addressed, Value);
      if (Lowered)
        add(MaskFlow::Shifted, Lowered);
    }
    if (!GoesOn)
      return;
    Child = cast<Expr>(P);
  }
  // The initialiser of a member; all else is in a statement.
  if (!Variable && isInteger(Child->getType(), 32))
    add(MaskFlow::Narrowed, Value);
}

llvm::SmallVector<ValueUse, 2> cu2x::frontend::usesOfValue(
    const Expr *E, llvm::ArrayRef<const Stmt *> Parents,
    const VarDecl *Variable, const FunctionDecl *Function,
    const ASTContext &Context, AllLanesCache &AllLanes) {
  ValueTracer Tracer(Context, Variable, Function, &AllLanes);
  Tracer.trace(E, Parents);
  return Tracer.Uses;
}

llvm::SmallVector<ValueUse, 2>
cu2x::frontend::shortMasksIn(const Expr *E, const ASTContext &Context) {
  ValueTracer Tracer(Context, nullptr, nullptr);
  if (!Tracer.noteShift(E))
    Tracer.noteNumbers(E);
  return Tracer.Uses;
}

llvm::SmallVector<ValueUse, 2>
cu2x::frontend::numbersIn(const Expr *E, const ASTContext &Context) {
  ValueTracer Tracer(Context, nullptr, nullptr);
  Tracer.noteNumbers(E);
  return Tracer.Uses;
}
