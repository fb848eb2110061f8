//===- MaskFlow.cpp - Where the value of a lane mask goes -------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "MaskFlow.h"
#include "PublicName.h"
#include "ValueTracer.h"

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

/// Whether \p T, what a function returns, is deduced when a template around it
/// or the function itself becomes an instance.
static bool isOpen(QualType T) {
  return T->isUndeducedType() ||
         T->isSpecificBuiltinType(BuiltinType::Dependent) ||
         (T->isDependentType() && T->getContainedAutoType());
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

std::optional<bool>
ValueTracer::isAnyInstance(QualType T,
                           llvm::function_ref<bool(QualType)> Is) const {
  auto *Parameter = T->getAs<TemplateTypeParmType>();
  if (!Parameter || !Function)
    return std::nullopt;
  bool HasInstance = false;
  auto IsIn = [&](const TemplateArgumentList &Args) {
    if (Parameter->getIndex() >= Args.size())
      return false;
    HasInstance = true;
    const TemplateArgument &Arg = Args[Parameter->getIndex()];
    return Arg.getKind() == TemplateArgument::Type &&
           Is(Arg.getAsType().getNonReferenceType());
  };
  // The template's own depth says whose parameter it is.
  auto IsOf = [&](const TemplateDecl *Template) {
    return Template && Template->getTemplateParameters()->getDepth() ==
                           Parameter->getDepth();
  };
  bool IsAny = false;
  if (auto *Template = Function->getDescribedFunctionTemplate(); IsOf(Template))
    IsAny = llvm::any_of(
        Template->specializations(), [&](const FunctionDecl *Instance) {
          return IsIn(*Instance->getTemplateSpecializationArgs());
        });
  auto *Class = dyn_cast<CXXRecordDecl>(Function->getDeclContext());
  if (auto *Template = Class ? Class->getDescribedClassTemplate() : nullptr;
      IsOf(Template))
    IsAny = llvm::any_of(Template->specializations(),
                         [&](const ClassTemplateSpecializationDecl *Instance) {
                           return IsIn(Instance->getTemplateArgs());
                         });
  return HasInstance ? std::optional(IsAny) : std::nullopt;
}

bool ValueTracer::mayTake32(QualType T) const {
  if (T.isNull() || !T->isDependentType())
    return isInteger(T, 32);
  // A class may be made from 32 bits.
  auto HasRoom = [&](QualType In) {
    return !In->isDependentType() && In->isIntegerType() && !isInteger(In, 32);
  };
  return isAnyInstance(T, [&](QualType In) { return !HasRoom(In); })
      .value_or(true);
}

bool ValueTracer::mayBeClass(QualType T) const {
  if (T.isNull() || !T->isDependentType() || T->isPointerType() ||
      T->isArrayType())
    return false;
  return isAnyInstance(T, [](QualType In) { return !In->isArithmeticType(); })
      .value_or(true);
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

bool ValueTracer::mayTake32(const UnresolvedLookupExpr *Callee,
                            unsigned Index) const {
  return llvm::any_of(Callee->decls(), [&](const NamedDecl *D) {
    const FunctionDecl *F = D->getUnderlyingDecl()->getAsFunction();
    if (!F || Index >= F->getNumParams())
      return false;
    // One that is deduced is as wide as the mask, which its function may cut.
    QualType T = F->getParamDecl(Index)->getType().getNonReferenceType();
    return isInteger(T, 32) || T->isDependentType();
  });
}

bool ValueTracer::hasClass(const CallExpr &Operator) const {
  return llvm::any_of(Operator.arguments(), [&](const Expr *Operand) {
    return Operand->getType()->isRecordType() || mayBeClass(Operand->getType());
  });
}

void ValueTracer::visitOpenCall(const CallExpr *Call) {
  const Expr *Callee = Call->getCallee()->IgnoreParens();
  for (unsigned I = 0; I < Call->getNumArgs(); ++I) {
    if (Call->getArg(I) != Child)
      continue;
    auto *Names = dyn_cast<UnresolvedLookupExpr>(Callee);
    StringRef Name = Names && Names->getName().isIdentifier()
                         ? Names->getName().getAsIdentifierInfo()->getName()
                         : "";
    // Warp functions and those that count bits are looked after elsewhere.
    bool IsOpen = !Names                           ? Callee->isTypeDependent()
                  : isa<CXXOperatorCallExpr>(Call) ? hasClass(*Call)
                  : Names->decls().empty()
                      ? true
                      : !Name.starts_with("__") && mayTake32(Names, I);
    // Nor has a vote of what depends on a template a type yet.
    QualType T = Child->getType();
    if (IsOpen &&
        (T->isDependentType() ? makesLaneMask(Child) : isInteger(T, 32)))
      add(MaskFlow::Narrowed, Value);
  }
}

/// Whether \p Call gives the bits of its argument \p Value, of some lane or of
/// all, as wide as that is.
static bool handsOn(const CallExpr *Call, const Expr *Value) {
  const Expr *Callee = Call->getCallee()->IgnoreParenImpCasts();
  IdentifierInfo *Name = nullptr;
  if (auto *Ref = dyn_cast<DeclRefExpr>(Callee))
    Name = Ref->getDecl()->getIdentifier();
  else if (auto *Names = dyn_cast<UnresolvedLookupExpr>(Callee))
    Name = Names->getName().getAsIdentifierInfo();
  const WarpFunction *Function =
      Name ? findWarpFunction(Name->getName()) : nullptr;
  unsigned Index = Function ? Function->Mask + 1 : 0;
  return Function &&
         (Function->isShuffle() || Function->Op == WarpOp::Reduce) &&
         Index < Call->getNumArgs() && Call->getArg(Index) == Value;
}

bool ValueTracer::visitCall(const CallExpr *Call) {
  static const llvm::StringSet<> Follow = {"__popc", "__ffs", "__clz",
                                           "__brev"};
  if (handsOn(Call, Child))
    return true;
  const FunctionDecl *Callee = Call->getDirectCallee();
  if (!Callee) {
    notePointerCall(Call);
    visitOpenCall(Call);
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
  // What binds to an rvalue is of its type: another one is converted, and one
  // that a template deduces is as wide as the mask, which it may cut.
  if (isInteger(T, 32))
    add(Parameter->isLValueReferenceType() && !T.isConstQualified()
            ? MaskFlow::Addressed
            : MaskFlow::Narrowed,
        Value);
}

/// `std::pair<unsigned, int>(mask, 1)`: what a constructor that is a template
/// takes as it is becomes an element of the type that the class says.
void ValueTracer::visitArgument(const CXXConstructorDecl &Made, unsigned I) {
  visitArgument(Made.getParamDecl(I)->getType());
  auto *Class = dyn_cast<ClassTemplateSpecializationDecl>(Made.getParent());
  if (!IsWide || !Class || !Made.getPrimaryTemplate())
    return;
  llvm::SmallVector<TemplateArgument, 4> Elements;
  for (const TemplateArgument &Arg : Class->getTemplateArgs().asArray())
    if (Arg.getKind() == TemplateArgument::Pack)
      Elements.append(Arg.pack_begin(), Arg.pack_end());
    else
      Elements.push_back(Arg);
  if (I < Elements.size() && Elements[I].getKind() == TemplateArgument::Type &&
      isInteger(Elements[I].getAsType(), 32))
    add(MaskFlow::Narrowed, Value);
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
  // Cut to 32 bits in the end it is the number that CUDA has.
  if (Wrapped && llvm::none_of(Uses, [](const ValueUse &Use) {
        return Use.How == MaskFlow::Narrowed && Use.Targets.empty();
      }))
    add(MaskFlow::Shifted, Wrapped);
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
void ValueTracer::noteJoin(llvm::ArrayRef<const Stmt *> Around,
                           const Stmt *Part) {
  for (const Stmt *P : llvm::reverse(Around)) {
    if (isa<ParenExpr, CastExpr>(P)) {
      Part = P;
      continue;
    }
    auto *Op = dyn_cast<BinaryOperator>(P);
    if (!Op)
      return;
    switch (Op->getOpcode()) {
    case BO_Shl:
      add(MaskFlow::Shifted, Op);
      return;
    case BO_Or:
    case BO_Xor:
    case BO_Add:
    case BO_Sub:
    case BO_AddAssign:
    case BO_SubAssign:
    case BO_XorAssign:
      noteWideOther(Op, Op->getLHS() == Part ? Op->getRHS() : Op->getLHS());
      return;
    default:
      return;
    }
  }
}

/// 8 or 16 bits of a mask are some of 32 lanes, chosen by what it was shifted
/// by. One bit is one lane in a mask of any size.
void ValueTracer::noteShort() {
  if (!IsBit)
    add(MaskFlow::Narrowed, Value);
}

/// The value becomes that of the variable.
void ValueTracer::visitVariable() {
  QualType T = Variable->getType();
  // A reference to the mask itself, or to what is computed from it.
  if (T->isReferenceType() && Child->isLValue() &&
      !isa<MaterializeTemporaryExpr>(Child->IgnoreParens()) &&
      (!isa<FullExpr>(Child) ||
       !isa<MaterializeTemporaryExpr>(cast<FullExpr>(Child)->getSubExpr())))
    add(MaskFlow::Addressed, Value);
  else if (mayTake32(T.getNonReferenceType()))
    add(MaskFlow::Narrowed, Value, Variable);
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
        noteJoin(Parents.take_while([&](const Stmt *S) { return S != P; }), P);
      if (isShort(Cast->getType()))
        noteShort();
      if (!mayTake32(Cast->getType()))
        return;
      add(MaskFlow::Narrowed, Value);
      return;
    }
    if (auto *Open = dyn_cast<CXXUnresolvedConstructExpr>(P)) {
      if (mayTake32(Open->getTypeAsWritten()))
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
      if (!GoesOn && isInteger(Cast->getType(), 64))
        noteJoin(Parents.take_while([&](const Stmt *S) { return S != P; }), P);
    } else if (isa<ParenExpr, FullExpr, MaterializeTemporaryExpr>(P))
      GoesOn = true;
    else if (auto *Op = dyn_cast<UnaryOperator>(P))
      GoesOn = visitUnary(Op);
    else if (auto *Op = dyn_cast<BinaryOperator>(P))
      GoesOn = visitBinary(Op);
    else if (auto *Op = dyn_cast<ConditionalOperator>(P))
      GoesOn = Op->getCond() != Child;
    else if (auto *Element = dyn_cast<ArraySubscriptExpr>(P)) {
      // An operator of a class may take it.
      if (Element->getRHS() == Child &&
          mayBeClass(Element->getLHS()->getType()))
        add(MaskFlow::Narrowed, Value);
    } else if (auto *Call = dyn_cast<CallExpr>(P))
      GoesOn = visitCall(Call);
    else if (auto *Made = dyn_cast<CXXConstructExpr>(P)) {
      for (unsigned I = 0; I < Made->getNumArgs(); ++I)
        if (Made->getArg(I) == Child &&
            I < Made->getConstructor()->getNumParams())
          visitArgument(*Made->getConstructor(), I);
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
    } else if (auto *New = dyn_cast<CXXNewExpr>(P)) {
      // Not a mask of how many there are.
      QualType T = New->getAllocatedType();
      if (!New->isArray() && (isInteger(T, 32) || T->isDependentType()))
        add(MaskFlow::Narrowed, Value);
    } else if (auto *List = dyn_cast<ParenListExpr>(P)) {
      // Of a template: neither list nor what it is for have a known type.
      if (List->getNumExprs() == 1 &&
          (!Variable || Variable->getType()->isDependentType()) &&
          isInteger(Child->getType(), 32))
        add(MaskFlow::Narrowed, Value);
    } else if (isa<ReturnStmt>(P)) {
      // Also where the type follows from the mask itself, which then has all
      // bits: calls that a template makes are not followed. There it may be
      // open still.
      if (Function && (mayTake32(Function->getReturnType()) ||
                       isOpen(Function->getReturnType())))
        add(MaskFlow::Narrowed, Value);
    } else if (isa<DeclStmt>(P) ||
               (isa<LambdaExpr>(P) && Variable && Variable->isInitCapture())) {
      if (Variable)
        visitVariable();
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
    const ASTContext &Context, ReachingDefinitions &Definitions) {
  ValueTracer Tracer(Context, Variable, Function, &Definitions);
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
