//===- MaskTypeFix.cpp - Declarations that hold lane masks ------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What has 32 bits and is given a lane mask gets 64: a parameter or the result
// of a function, a variable, a member, with all that is done with it, from one
// to the next. That is done only where everything is known to be the same for a
// mask of 32 bits, so that the CUDA program keeps its meaning.
//
//===----------------------------------------------------------------------===//

#include "Fixes.h"
#include "cu2x/Frontend/WarpFunctions.h"

#include "clang/AST/DeclCXX.h"
#include "clang/AST/DeclTemplate.h"
#include "llvm/ADT/SmallPtrSet.h"

using namespace cu2x;
using namespace cu2x::checks;
using namespace clang;
using llvm::StringRef;

namespace {

class MaskWidening {
public:
  MaskWidening(CheckInput In, SourceEdits &Edits) : In(In), Edits(Edits) {}

  /// Each gives one declaration 64 bits; false where that is not known to be
  /// right.
  bool widenParameter(const FunctionDecl *D, unsigned I);
  bool widenResult(const FunctionDecl *D);
  bool widenVariable(const VarDecl *D);
  bool widenField(const FieldDecl *D);
  bool widenDeclaration(const ValueDecl *D);

  /// Of all that was widened.
  cu2x::diag::FixClass classOf() const { return Class; }

private:
  bool isFixed(const FunctionDecl *D) const;
  bool isNamedOnlyInCalls(const FunctionDecl *D) const;
  bool isAlone(const VarDecl *D);
  bool writeType(TypeLoc Written);
  bool widenUses(const ValueDecl *D);
  bool followValue(const Function &F, int I, const ValueDecl *D);
  bool followInto(const Function &F, const Stmt *Parent, const Expr *Value);
  bool widenOperand(const Expr *E, const ValueDecl *D);
  bool widenComplement(const UnaryOperator *Not, const ValueDecl *D);
  /// Whether what is shifted by \p E comes to all lanes of the wave, or is
  /// reported for itself where it does not.
  bool reachesLanes(const Expr *E, const ValueDecl *D);
  /// Whether \p E means the same in 64 bits: it is neither below zero nor the
  /// number for all of 32 lanes.
  bool extends(const Expr *E) const;
  bool keepsBits(const Expr *E) const;
  bool getsOther(const FunctionDecl *D, unsigned I) const;

  CheckInput In;
  SourceEdits &Edits;
  cu2x::diag::FixClass Class = cu2x::diag::FixClass::Safe;
  llvm::SmallPtrSet<const Decl *, 8> Done; ///< functions: their results
};

} // namespace

static bool isMaskType(const ASTContext &Context, QualType T) {
  return !T.isNull() && !T->isDependentType() && T->isUnsignedIntegerType() &&
         !T->isBooleanType() && !T->isEnumeralType() &&
         Context.getTypeSize(T) == 32;
}

/// The function as it is written, of which \p D may be an instance.
static const FunctionDecl *written(const FunctionDecl *D) {
  const FunctionDecl *Pattern = D->getTemplateInstantiationPattern();
  return (Pattern ? Pattern : D)->getCanonicalDecl();
}

static const ValueDecl *named(const Expr *E) {
  E = E->IgnoreParenImpCasts();
  if (auto *Ref = dyn_cast<DeclRefExpr>(E))
    return Ref->getDecl();
  auto *Member = dyn_cast<MemberExpr>(E);
  return Member ? Member->getMemberDecl() : nullptr;
}

/// Whether the types of \p D may not change: others rely on them.
bool MaskWidening::isFixed(const FunctionDecl *D) const {
  const FunctionDecl *As = written(D);
  auto *Method = dyn_cast<CXXMethodDecl>(D);
  if (D->hasAttr<CUDAGlobalAttr>() || D->isOverloadedOperator() ||
      isa<CXXConstructorDecl, CXXConversionDecl>(D) ||
      (Method && Method->isVirtual()) || !In.U.isUser(As->getLocation()))
    return true;
  if (const FunctionTemplateDecl *Template = As->getDescribedFunctionTemplate())
    for (const FunctionDecl *Instance : Template->specializations())
      if (Instance->getTemplateSpecializationKind() !=
          TSK_ImplicitInstantiation)
        return true;
  // Another overload could be the better match then.
  return !As->getDeclContext()->lookup(As->getDeclName()).isSingleResult() ||
         isMentionedInTypes(In.U, As) || !isNamedOnlyInCalls(As);
}

bool MaskWidening::isNamedOnlyInCalls(const FunctionDecl *D) const {
  auto Names = [&](const Stmt *S) {
    auto *Ref = dyn_cast<DeclRefExpr>(S);
    auto *Named = Ref ? dyn_cast<FunctionDecl>(Ref->getDecl()) : nullptr;
    return Named && written(Named) == D;
  };
  bool InGlobal = false;
  for (const VarDecl *Var : In.U.Globals)
    forEach(Var->getInit(), [&](const Stmt *S) {
      InGlobal |= Names(S);
      return !InGlobal;
    });
  if (InGlobal)
    return false;
  for (const Function &F : In.U.Functions)
    for (int I = 0, E = F.Nodes.size(); I < E; ++I)
      if (Names(F.Nodes[I].S)) {
        auto *Call = dyn_cast_or_null<CallExpr>(F.parent(I));
        if (!Call || Call->getCallee()->IgnoreParenImpCasts() != F.Nodes[I].S)
          return false;
      }
  return true;
}

/// Whether a variable of \p Lambda's own is given \p D, as in `[X = Mask]`.
static bool renames(const LambdaExpr *Lambda, const ValueDecl *D) {
  bool Found = false;
  for (const LambdaCapture &Capture : Lambda->captures())
    if (Capture.capturesVariable() && Capture.getCapturedVar()->isInitCapture())
      forEach(cast<VarDecl>(Capture.getCapturedVar())->getInit(),
              [&](const Stmt *S) {
                Found |= isa<DeclRefExpr, MemberExpr>(S) &&
                         named(cast<Expr>(S)) == D;
                return !Found;
              });
  return Found;
}

bool MaskWidening::writeType(TypeLoc Written) {
  if (Written.isNull())
    return false;
  if (Written.getType()->getContainedAutoType())
    return true;
  SourceRange Range = Written.getUnqualifiedLoc().getSourceRange();
  Edits.replace(Range.getBegin(), Range.getEnd(), "unsigned long long");
  return bool(Edits);
}

bool MaskWidening::extends(const Expr *E) const {
  if (auto *Default = dyn_cast<CXXDefaultArgExpr>(E))
    E = Default->getExpr();
  E = E->IgnoreParenImpCasts();
  if (std::optional<int64_t> Value = In.U.constant(E))
    return *Value >= 0 && *Value < 0x80000000;
  return E->getType()->isUnsignedIntegerOrEnumerationType() && keepsBits(E);
}

/// Whether 32 bits of the value of \p E are all of it for 32 lanes: what moves
/// bits to the left drops some, and a complement has others in 64.
bool MaskWidening::keepsBits(const Expr *E) const {
  E = E->IgnoreParenCasts();
  if (auto *Choice = dyn_cast<ConditionalOperator>(E))
    return keepsBits(Choice->getTrueExpr()) &&
           keepsBits(Choice->getFalseExpr());
  if (auto *Unary = dyn_cast<UnaryOperator>(E))
    return Unary->getOpcode() != UO_Not && Unary->getOpcode() != UO_Minus;
  auto *Op = dyn_cast<BinaryOperator>(E);
  if (!Op)
    return true;
  const Expr *Left = Op->getLHS(), *Right = Op->getRHS();
  auto IsBit = [&](const Expr *Of) {
    auto *Shift = dyn_cast<BinaryOperator>(Of->IgnoreParenImpCasts());
    return Shift && Shift->getOpcode() == BO_Shl &&
           In.U.constant(Shift->getLHS()) == 1;
  };
  switch (Op->getOpcode()) {
  case BO_And:
    // A number chooses from 32 lanes.
    return !In.U.constant(Left) && !In.U.constant(Right) &&
           (keepsBits(Left) || keepsBits(Right));
  case BO_Or:
  case BO_Xor:
    return keepsBits(Left) && keepsBits(Right);
  case BO_Shr:
    return keepsBits(Left) &&
           lanesOf(In, Right, /*Mask=*/nullptr) != Lanes::Unknown;
  case BO_Shl:
    return IsBit(Op);
  case BO_Sub:
    return IsBit(Left) && In.U.constant(Right) == 1;
  default:
    return Op->isComparisonOp() || Op->isLogicalOp();
  }
}

bool MaskWidening::reachesLanes(const Expr *E, const ValueDecl *D) {
  Lanes Reached = lanesOf(In, E, D);
  if (Reached == Lanes::Of32)
    Class = cu2x::diag::FixClass::Maybe;
  return Reached != Lanes::Unknown;
}

/// Whether a call may pass a number that means something else in 64 bits.
bool MaskWidening::getsOther(const FunctionDecl *D, unsigned I) const {
  for (const Function &F : In.U.Functions)
    for (const Node &N : F.Nodes) {
      auto *Call = dyn_cast<CallExpr>(N.S);
      const FunctionDecl *Callee = Call ? Call->getDirectCallee() : nullptr;
      if (Callee && written(Callee) == D && I < Call->getNumArgs() &&
          !extends(Call->getArg(I)))
        return true;
    }
  return false;
}

/// Whether \p E may have bits above 32 that it has not in 32 bits. They make no
/// difference to a mask that it is joined to by `&`.
static bool hasBitsAbove(const Expr *E) {
  bool Found = false;
  forEach(E, [&](const Stmt *S) {
    auto *Not = dyn_cast<UnaryOperator>(S);
    auto *Less = dyn_cast<BinaryOperator>(S);
    auto *One =
        Less && Less->getOpcode() == BO_Sub
            ? dyn_cast<BinaryOperator>(Less->getLHS()->IgnoreParenImpCasts())
            : nullptr;
    Found |= (Not && Not->getOpcode() == UO_Not) ||
             (Less && Less->getOpcode() == BO_Sub &&
              !(One && One->getOpcode() == BO_Shl));
    return !Found;
  });
  return Found;
}

/// `~1u` has no bits above 32 when it meets a mask of 64.
bool MaskWidening::widenComplement(const UnaryOperator *Not,
                                   const ValueDecl *D) {
  const Expr *Of = Not->getSubExpr()->IgnoreParenImpCasts();
  if (!widenOperand(Of, D))
    return false;
  if (isa<IntegerLiteral>(Of))
    Edits.replace(Of, In.U.constant(Of) == 1 ? "1ull" : "0ull");
  return true;
}

/// What meets the mask in `&`, `|`, `^`: numbers, bits of lanes, other masks.
bool MaskWidening::widenOperand(const Expr *E, const ValueDecl *D) {
  E = E->IgnoreParenImpCasts();
  if (auto *Literal = dyn_cast<IntegerLiteral>(E))
    return Literal->getValue().ule(1); // others choose from 32 lanes
  if (const ValueDecl *Other = named(E))
    return Other == D || widenDeclaration(Other);
  if (auto *Unary = dyn_cast<UnaryOperator>(E))
    return Unary->getOpcode() == UO_Not && widenComplement(Unary, D);
  if (auto *Call = dyn_cast<CallExpr>(E)) {
    const frontend::WarpFunction *W =
        frontend::findWarpFunction(cudaCallee(In.U, Call));
    return W && W->GivesMask;
  }
  auto *Op = dyn_cast<BinaryOperator>(E);
  if (!Op)
    return false;
  if (Op->getOpcode() == BO_Shl &&
      isa<IntegerLiteral>(Op->getLHS()->IgnoreParenImpCasts()) &&
      In.U.constant(Op->getLHS()) == 1) {
    Edits.replace(Op->getLHS()->IgnoreParenImpCasts(), "1ull");
    return reachesLanes(Op->getRHS(), D);
  }
  // `Mask & (Mask - 1)`, `(1 << Lane) - 1`.
  if (Op->getOpcode() == BO_Sub && In.U.constant(Op->getRHS()) == 1)
    return widenOperand(Op->getLHS(), D);
  return (Op->getOpcode() == BO_And || Op->getOpcode() == BO_Or) &&
         widenOperand(Op->getLHS(), D) && widenOperand(Op->getRHS(), D);
}

/// Widens what \p Parent, no expression of operators, puts \p Value into.
bool MaskWidening::followInto(const Function &F, const Stmt *Parent,
                              const Expr *Value) {
  if (isa<ReturnStmt>(Parent))
    return widenResult(F.Decl);
  if (auto *Declared = dyn_cast<DeclStmt>(Parent))
    for (const Decl *D : Declared->decls())
      if (auto *Var = dyn_cast<VarDecl>(D))
        if (Var->getInit() && Var->getInit()->IgnoreParenImpCasts() == Value)
          return widenVariable(Var);
  if (auto *List = dyn_cast<InitListExpr>(Parent))
    if (const RecordDecl *Record = List->getType()->getAsRecordDecl())
      for (const FieldDecl *Field : Record->fields()) {
        unsigned I = Field->getFieldIndex();
        if (I < List->getNumInits() &&
            List->getInit(I)->IgnoreParenImpCasts() == Value)
          return widenField(Field);
      }
  auto *Call = dyn_cast<CallExpr>(Parent);
  const FunctionDecl *Called = Call ? callee(Call) : nullptr;
  if (!Called || isa<CXXOperatorCallExpr>(Call))
    return false;
  for (unsigned I = 0; I < Call->getNumArgs(); ++I)
    if (Call->getArg(I)->IgnoreParenImpCasts() == Value)
      return widenParameter(Called, I);
  return false;
}

/// Follows the value of node \p I, which is \p D or the result of a call, to
/// where it ends.
bool MaskWidening::followValue(const Function &F, int I, const ValueDecl *D) {
  bool IsSmall = false; ///< it has lost the bits that make a difference
  for (int Child = I;;) {
    const auto *Value = cast<Expr>(F.Nodes[Child].S);
    int At = F.Nodes[Child].Parent;
    while (At >= 0 && isa<ImplicitCastExpr, ParenExpr>(F.Nodes[At].S) &&
           !cast<Expr>(F.Nodes[At].S)->getType()->isBooleanType())
      At = F.Nodes[At].Parent;
    if (At < 0)
      return false;
    const Stmt *Parent = F.Nodes[At].S;
    if (auto *Cast = dyn_cast<CastExpr>(Parent))
      return Cast->getType()->isBooleanType() || IsSmall;
    if (IsSmall || isa<IfStmt, WhileStmt, DoStmt, CompoundStmt>(Parent))
      return true;
    if (auto *Not = dyn_cast<UnaryOperator>(Parent))
      return Not->getOpcode() == UO_LNot;
    if (auto *Op = dyn_cast<BinaryOperator>(Parent)) {
      bool IsLeft = Op->getLHS()->IgnoreParenImpCasts() == Value;
      const Expr *Other = IsLeft ? Op->getRHS() : Op->getLHS();
      if (Op->isEqualityOp())
        return In.U.constant(Other) == 0;
      if (Op->isLogicalOp())
        return true;
      if (Op->getOpcode() == BO_Assign) {
        // Its value is used by nobody.
        if (!isDiscarded(F, At))
          return false;
        if (IsLeft)
          return extends(Other);
        const ValueDecl *To = named(Other);
        return To && widenDeclaration(To);
      }
      if (Op->getOpcode() == BO_Shr && IsLeft) {
        if (!reachesLanes(Other, D))
          return false;
        Child = At;
        continue;
      }
      // Part of the other operand, which is looked at with its own.
      if (Op->getOpcode() == BO_Sub && IsLeft && In.U.constant(Other) == 1) {
        auto *Outer = dyn_cast_or_null<BinaryOperator>(F.parent(At));
        return Outer && (Outer->getOpcode() == BO_And ||
                         Outer->getOpcode() == BO_AndAssign);
      }
      if (Op->isCompoundAssignmentOp() && IsLeft)
        return (Op->getOpcode() == BO_AndAssign ||
                ((Op->getOpcode() == BO_OrAssign ||
                  Op->getOpcode() == BO_XorAssign) &&
                 !hasBitsAbove(Other))) &&
               widenOperand(Other, D);
      if (!Op->isBitwiseOp() || !widenOperand(Other, D) ||
          (Op->getOpcode() != BO_And && hasBitsAbove(Other)))
        return false;
      std::optional<int64_t> Bits = In.U.constant(Other);
      IsSmall = Op->getOpcode() == BO_And && Bits;
      Child = At;
      continue;
    }
    auto *Call = dyn_cast<CallExpr>(Parent);
    StringRef Name = Call ? cudaCallee(In.U, Call) : StringRef();
    if (Name == "__popc" || Name == "__ffs") {
      // `__popc(Mask) == 32` would still ask for 32 lanes.
      if (auto *Test = dyn_cast_or_null<BinaryOperator>(F.parent(At)))
        for (const Expr *Side : {Test->getLHS(), Test->getRHS()})
          if (int64_t Number = In.U.constant(Side).value_or(0);
              Number == 31 || Number == 32)
            return false;
      Edits.replace(Call->getCallee(), (Name + "ll").str());
      return true;
    }
    if (Name == "__clz") {
      const BinaryOperator *Distance = distanceToTop(In, F, At);
      if (Distance)
        widenDistance(Distance, Edits);
      return Distance;
    }
    const frontend::WarpFunction *W = frontend::findWarpFunction(Name);
    if (W && W->takesMask())
      return Call->getArg(W->Mask)->IgnoreParenImpCasts() == Value;
    return followInto(F, Parent, Value);
  }
}

bool MaskWidening::widenUses(const ValueDecl *D) {
  if (isMentionedInTypes(In.U, D))
    return false;
  for (const Function &F : In.U.Functions)
    for (int I = 0, E = F.Nodes.size(); I < E; ++I) {
      const Stmt *S = F.Nodes[I].S;
      if (auto *Lambda = dyn_cast<LambdaExpr>(S); Lambda && renames(Lambda, D))
        return false;
      if (isa<DeclRefExpr, MemberExpr>(S) && named(cast<Expr>(S)) == D &&
          !followValue(F, I, D))
        return false;
    }
  return bool(Edits);
}

bool MaskWidening::widenParameter(const FunctionDecl *D, unsigned I) {
  const FunctionDecl *As = written(D);
  if (I >= As->getNumParams() ||
      !isMaskType(In.U.Context, As->getParamDecl(I)->getType()))
    return false;
  if (!Done.insert(As->getParamDecl(I)).second)
    return true;
  if (!In.U.find(D) || isFixed(D) || getsOther(As, I) ||
      isMentionedInTypes(In.U, As->getParamDecl(I)))
    return false;
  for (const FunctionDecl *Declared : As->redecls()) {
    const TypeSourceInfo *Type = Declared->getParamDecl(I)->getTypeSourceInfo();
    const ParmVarDecl *Parameter = Declared->getParamDecl(I);
    bool HasDefault = Parameter->hasDefaultArg() &&
                      !Parameter->hasUnparsedDefaultArg() &&
                      !Parameter->hasUninstantiatedDefaultArg() &&
                      !Parameter->hasInheritedDefaultArg();
    if (!Type || !writeType(Type->getTypeLoc()) ||
        (HasDefault && !extends(Parameter->getDefaultArg())))
      return false;
  }
  if (As->isTemplated())
    Class = cu2x::diag::FixClass::Maybe;
  // All instances, each of which has the parameter for itself.
  for (const Function &F : In.U.Functions)
    if (written(F.Decl) == As && !widenUses(F.Decl->getParamDecl(I)))
      return false;
  return bool(Edits);
}

bool MaskWidening::widenResult(const FunctionDecl *D) {
  const FunctionDecl *As = written(D);
  if (!isMaskType(In.U.Context, As->getReturnType()))
    return false;
  if (!Done.insert(As).second)
    return true;
  if (!In.U.find(D) || isFixed(D))
    return false;
  for (const FunctionDecl *Declared : As->redecls()) {
    FunctionTypeLoc Written = Declared->getFunctionTypeLoc();
    if (!Written || !writeType(Written.getReturnLoc()))
      return false;
  }
  if (As->isTemplated())
    Class = cu2x::diag::FixClass::Maybe;
  for (const Function &F : In.U.Functions)
    for (int I = 0, E = F.Nodes.size(); I < E; ++I) {
      auto *Return = dyn_cast<ReturnStmt>(F.Nodes[I].S);
      if (Return && written(F.Decl) == As && !extends(Return->getRetValue()))
        return false;
      auto *Call = dyn_cast<CallExpr>(F.Nodes[I].S);
      const FunctionDecl *Called = Call ? callee(Call) : nullptr;
      if (Called && written(Called) == As && !followValue(F, I, nullptr))
        return false;
    }
  return bool(Edits);
}

/// Widens what is declared along with \p D, by one type.
bool MaskWidening::isAlone(const VarDecl *D) {
  for (const Function &F : In.U.Functions)
    for (const Node &N : F.Nodes)
      if (auto *Declared = dyn_cast<DeclStmt>(N.S))
        if (llvm::is_contained(Declared->decls(), D))
          return llvm::all_of(Declared->decls(), [&](const Decl *Other) {
            auto *Var = dyn_cast<VarDecl>(Other);
            return Var && widenVariable(Var);
          });
  return false;
}

bool MaskWidening::widenVariable(const VarDecl *D) {
  if (isa<ParmVarDecl>(D) || !D->isLocalVarDecl() ||
      !isMaskType(In.U.Context, D->getType()) || !D->getTypeSourceInfo())
    return false;
  if (!Done.insert(D).second)
    return true;
  auto *F = dyn_cast<FunctionDecl>(D->getDeclContext());
  if (!F || F->isTemplateInstantiation() ||
      (D->getInit() && !extends(D->getInit())))
    return false;
  return isAlone(D) && writeType(D->getTypeSourceInfo()->getTypeLoc()) &&
         widenUses(D);
}

bool MaskWidening::widenField(const FieldDecl *D) {
  const RecordDecl *Record = D->getParent();
  if (!isMaskType(In.U.Context, D->getType()) || D->isBitField() ||
      isMentionedInTypes(In.U, Record) || D->hasInClassInitializer() ||
      Record->isUnion() || !D->getTypeSourceInfo() ||
      !In.U.isUser(D->getLocation()))
    return false;
  if (!Done.insert(D).second)
    return true;
  // Constructors have uses of their own, and a template has other instances.
  if (auto *Class = dyn_cast<CXXRecordDecl>(Record))
    if (Class->hasUserDeclaredConstructor() || Class->isDependentContext() ||
        isa<ClassTemplateSpecializationDecl>(Class))
      return false;
  // Its neighbours in the declaration have the same type.
  for (const FieldDecl *Other : Record->fields())
    if (Other != D && Other->getBeginLoc() == D->getBeginLoc())
      return false;
  Class = cu2x::diag::FixClass::Maybe;
  for (const Function &F : In.U.Functions)
    for (const Node &N : F.Nodes)
      if (auto *List = dyn_cast<InitListExpr>(N.S))
        if (List->getType()->getAsRecordDecl() == Record &&
            D->getFieldIndex() < List->getNumInits() &&
            !extends(List->getInit(D->getFieldIndex())))
          return false;
  return writeType(D->getTypeSourceInfo()->getTypeLoc()) && widenUses(D);
}

bool MaskWidening::widenDeclaration(const ValueDecl *D) {
  if (auto *Field = dyn_cast<FieldDecl>(D))
    return widenField(Field);
  auto *Parameter = dyn_cast<ParmVarDecl>(D);
  auto *Var = dyn_cast<VarDecl>(D);
  if (!Parameter)
    return Var && widenVariable(Var);
  auto *F = dyn_cast<FunctionDecl>(Parameter->getDeclContext());
  return F && widenParameter(F, Parameter->getFunctionScopeIndex());
}

namespace {

/// The variables that are given a lane mask, or are one to a warp function.
class MaskVariables {
public:
  explicit MaskVariables(const Unit &U);
  /// Whether a mask may be part of \p E.
  bool isIn(const Expr *E) const;

private:
  const Unit &U;
  llvm::SmallPtrSet<const ValueDecl *, 16> Known;
};

} // namespace

bool MaskVariables::isIn(const Expr *E) const {
  bool Found = false;
  forEach(E, [&](const Stmt *S) {
    auto *Ref = dyn_cast<DeclRefExpr>(S);
    Found |= Ref && Known.contains(Ref->getDecl());
    if (auto *Call = dyn_cast<CallExpr>(S)) {
      const frontend::WarpFunction *W =
          frontend::findWarpFunction(cudaCallee(U, Call));
      Found |= W && W->GivesMask;
    }
    return !Found;
  });
  return Found;
}

MaskVariables::MaskVariables(const Unit &U) : U(U) {
  for (const Function &F : U.Functions)
    for (const Node &N : F.Nodes) {
      if (auto *Declared = dyn_cast<DeclStmt>(N.S)) {
        for (const Decl *D : Declared->decls())
          if (auto *Var = dyn_cast<VarDecl>(D);
              Var && Var->getInit() && isIn(Var->getInit()))
            Known.insert(Var);
      } else if (auto *Op = dyn_cast<BinaryOperator>(N.S)) {
        const ValueDecl *To =
            Op->isAssignmentOp() ? named(Op->getLHS()) : nullptr;
        if (To && isIn(Op->getRHS()))
          Known.insert(To);
      } else if (auto *Call = dyn_cast<CallExpr>(N.S)) {
        const frontend::WarpFunction *W =
            frontend::findWarpFunction(cudaCallee(U, Call));
        if (W && W->takesMask() && Call->getNumArgs() > unsigned(W->Mask))
          if (const ValueDecl *Mask = named(Call->getArg(W->Mask)))
            Known.insert(Mask);
      }
    }
}

void checks::fixMaskTypes(CheckInput In) {
  MaskVariables Masks(In.U);
  auto Offer = [&](const Expr *Value, auto Widen) {
    if (!Value || !Masks.isIn(Value))
      return;
    SourceEdits Edits(In.U);
    MaskWidening Widening(In, Edits);
    if (Widen(Widening))
      Edits.offer(cu2x::diag::Kind::LaneMaskTruncated,
                  Value->IgnoreParenImpCasts()->getBeginLoc(),
                  Widening.classOf());
  };
  auto OfferFor = [&](const Expr *Value, const ValueDecl *To) {
    Offer(Value, [&](MaskWidening &W) { return To && W.widenDeclaration(To); });
  };
  for (const Function &F : In.U.Functions) {
    if (!F.IsDevice)
      continue;
    for (const Node &N : F.Nodes) {
      if (auto *Call = dyn_cast<CallExpr>(N.S)) {
        const FunctionDecl *D = callee(Call);
        if (!D || !In.U.find(D) || isa<CXXOperatorCallExpr>(Call))
          continue;
        for (unsigned I = 0; I < Call->getNumArgs(); ++I)
          Offer(Call->getArg(I),
                [&](MaskWidening &W) { return W.widenParameter(D, I); });
      } else if (auto *Return = dyn_cast<ReturnStmt>(N.S)) {
        Offer(Return->getRetValue(),
              [&](MaskWidening &W) { return W.widenResult(F.Decl); });
      } else if (auto *Declared = dyn_cast<DeclStmt>(N.S)) {
        for (const Decl *D : Declared->decls())
          if (auto *Var = dyn_cast<VarDecl>(D))
            OfferFor(Var->getInit(), Var);
      } else if (auto *List = dyn_cast<InitListExpr>(N.S)) {
        if (const RecordDecl *Record = List->getType()->getAsRecordDecl())
          for (const FieldDecl *Field : Record->fields())
            if (Field->getFieldIndex() < List->getNumInits())
              OfferFor(List->getInit(Field->getFieldIndex()), Field);
      } else if (auto *Op = dyn_cast<BinaryOperator>(N.S)) {
        if (Op->getOpcode() == BO_Assign)
          OfferFor(Op->getRHS(), named(Op->getLHS()));
      }
    }
  }
}
