//===- LaneValues.cpp - Numbers and places in each thread -------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LaneValues.h"
#include "Bounds.h"
#include "Multiples.h"

#include "cu2x/Frontend/Expressions.h"
#include "clang/AST/Attr.h"
#include "llvm/ADT/ScopeExit.h"

using namespace cu2x;
using namespace cu2x::checks;
using namespace clang;

/// As many warps as show whether a value crosses from one to another.
static constexpr unsigned MostThreads = 256, UsualThreads = 128;
static constexpr unsigned WarpLanes = 32;
/// Of variables in values of variables.
static constexpr unsigned MostDepth = 24;

std::vector<int64_t> SharedPlace::at(unsigned T) const {
  std::vector<int64_t> Here;
  for (const Lanes &Index : Indices)
    Here.push_back(Index[T]);
  return Here;
}

LaneValues::LaneValues(const Unit &U, const Launch *Launch,
                       const Function &Kernel)
    : U(U), Block(Launch ? Launch->Block : std::nullopt),
      Threads(Block ? std::min<uint64_t>(*Launch->threads(), MostThreads)
                    : UsualThreads) {
  if (!Block)
    HasRows = llvm::any_of(Kernel.Nodes, [&](const Node &N) {
      auto *E = dyn_cast<Expr>(N.S);
      return E && threadDimension(U, E).value_or(0) != 0;
    });
}

std::optional<Lanes> LaneValues::ofThreads(unsigned Dimension) const {
  if (!Block && (Dimension != 0 || HasRows))
    return std::nullopt;
  Lanes Found(Threads);
  for (unsigned T = 0; T < Threads; ++T) {
    uint64_t Rest = T;
    for (unsigned D = 0; Block && D < Dimension; ++D)
      Rest /= (*Block)[D];
    Found[T] = Block ? Rest % (*Block)[Dimension] : Rest;
  }
  return Found;
}

/// \p Value as a number of \p Type.
static int64_t asType(const ASTContext &Context, QualType Type, int64_t Value) {
  // A template that leaves the type open is for numbers that do not overflow.
  if (Type->isDependentType())
    return Value;
  if (Type->isBooleanType())
    return Value != 0;
  unsigned Width = Context.getIntWidth(Type);
  if (Width >= 64)
    return Value;
  uint64_t Low = uint64_t(Value) & ((uint64_t(1) << Width) - 1);
  return Type->isUnsignedIntegerOrEnumerationType()
             ? int64_t(Low)
             : llvm::SignExtend64(Low, Width);
}

/// The result of \p Kind; none where that is undefined.
static std::optional<int64_t> compute(BinaryOperatorKind Kind, int64_t Left,
                                      int64_t Right) {
  switch (Kind) {
  case BO_Add:
    return uint64_t(Left) + uint64_t(Right);
  case BO_Sub:
    return uint64_t(Left) - uint64_t(Right);
  case BO_Mul:
    return uint64_t(Left) * uint64_t(Right);
  case BO_Div:
    return Right > 0 ? std::optional(Left / Right) : std::nullopt;
  case BO_Rem:
    return Right > 0 ? std::optional(Left % Right) : std::nullopt;
  case BO_And:
    return Left & Right;
  case BO_Or:
    return Left | Right;
  case BO_Xor:
    return Left ^ Right;
  case BO_Shl:
    return Right >= 0 && Right < 63 ? std::optional(Left << Right)
                                    : std::nullopt;
  case BO_Shr:
    return Right >= 0 && Right < 63 ? std::optional(Left >> Right)
                                    : std::nullopt;
  case BO_LT:
    return Left < Right;
  case BO_LE:
    return Left <= Right;
  case BO_GT:
    return Left > Right;
  case BO_GE:
    return Left >= Right;
  case BO_EQ:
    return Left == Right;
  case BO_NE:
    return Left != Right;
  case BO_LAnd:
    return Left && Right;
  case BO_LOr:
    return Left || Right;
  default:
    return std::nullopt;
  }
}

/// Whether \p E is an integer, or may be one in an instance of a template.
static bool mayBeInteger(const Expr *E) {
  QualType T = E->getType();
  return !T.isNull() && (T->isIntegralOrEnumerationType() ||
                         (T->isDependentType() && frontend::mayBeNumber(T)));
}

std::optional<Lanes> LaneValues::ofBinary(const Function &F,
                                          const BinaryOperator *Op) {
  if (Op->isAssignmentOp() || !mayBeInteger(Op->getLHS()) ||
      !mayBeInteger(Op->getRHS()))
    return std::nullopt;
  std::optional<Lanes> Left = numbers(F, Op->getLHS());
  std::optional<Lanes> Right = Left ? numbers(F, Op->getRHS()) : std::nullopt;
  if (!Right)
    return std::nullopt;
  for (unsigned T = 0; T < Threads; ++T) {
    std::optional<int64_t> Here =
        compute(Op->getOpcode(), (*Left)[T], (*Right)[T]);
    if (!Here)
      return std::nullopt;
    (*Left)[T] = asType(U.Context, Op->getType(), *Here);
  }
  return Left;
}

const Expr *LaneValues::valueOf(const Function &F, const VarDecl *Var) {
  auto [It, IsNew] = Values.try_emplace(Var, nullptr);
  if (!IsNew || !Var->hasLocalStorage() || isa<ParmVarDecl>(Var))
    return It->second;
  auto Setters = settersOf(F, Var);
  if (!Setters)
    return nullptr;
  if (Var->getInit() && Setters->empty())
    It->second = Var->getInit();
  auto *Only = !Var->getInit() && Setters->size() == 1
                   ? dyn_cast<BinaryOperator>(Setters->front())
                   : nullptr;
  if (Only && Only->getOpcode() == BO_Assign)
    It->second = Only->getRHS();
  return It->second;
}

std::optional<Lanes> LaneValues::ofVariable(const Function &F,
                                            const VarDecl *Var) {
  if (auto Known = Numbers.find(Var); Known != Numbers.end())
    return Known->second;
  const Expr *Value = valueOf(F, Var);
  std::optional<Lanes> Found = Value ? numbers(F, Value) : std::nullopt;
  if (Found)
    for (int64_t &Here : *Found)
      Here = asType(U.Context, Var->getType(), Here);
  return Found;
}

std::optional<Lanes> LaneValues::numbers(const Function &F, const Expr *E) {
  if (Depth > MostDepth || !mayBeInteger(E))
    return std::nullopt;
  ++Depth;
  llvm::scope_exit Leave([&] { --Depth; });
  if (std::optional<unsigned> Dimension = threadDimension(U, E))
    return ofThreads(*Dimension);
  if (std::optional<unsigned> Dimension = blockDimension(U, E))
    return Block ? all((*Block)[*Dimension]) : std::nullopt;
  if (isBuiltin(U, E, "warpSize"))
    return all(WarpLanes);
  E = E->IgnoreParens();
  if (auto *Full = dyn_cast<FullExpr>(E))
    return numbers(F, Full->getSubExpr());
  if (auto *Cast = dyn_cast<CastExpr>(E)) {
    std::optional<Lanes> Found = numbers(F, Cast->getSubExpr());
    if (Found)
      for (int64_t &Here : *Found)
        Here = asType(U.Context, E->getType(), Here);
    return Found;
  }
  if (auto *Ref = dyn_cast<DeclRefExpr>(E))
    if (auto *Var = dyn_cast<VarDecl>(Ref->getDecl());
        Var && (!Var->isConstexpr() || Ref->isValueDependent()))
      return ofVariable(F, Var);
  if (auto *Op = dyn_cast<BinaryOperator>(E))
    return ofBinary(F, Op);
  if (auto *Op = dyn_cast<UnaryOperator>(E);
      Op && (Op->getOpcode() == UO_Minus || Op->getOpcode() == UO_Not ||
             Op->getOpcode() == UO_LNot)) {
    std::optional<Lanes> Found = numbers(F, Op->getSubExpr());
    if (Found)
      for (int64_t &Here : *Found)
        Here = asType(U.Context, E->getType(),
                      Op->getOpcode() == UO_Minus ? -Here
                      : Op->getOpcode() == UO_Not ? ~Here
                                                  : !Here);
    return Found;
  }
  if (auto *Choice = dyn_cast<ConditionalOperator>(E)) {
    auto If = numbers(F, Choice->getCond());
    auto Then = If ? numbers(F, Choice->getTrueExpr()) : std::nullopt;
    auto Else = Then ? numbers(F, Choice->getFalseExpr()) : std::nullopt;
    if (Else)
      for (unsigned T = 0; T < Threads; ++T)
        if ((*If)[T])
          (*Else)[T] = (*Then)[T];
    return Else;
  }
  std::optional<int64_t> Constant = U.constant(E);
  return Constant ? all(*Constant) : std::nullopt;
}

std::optional<SharedPlace> LaneValues::place(const Function &F, const Expr *E) {
  E = E->IgnoreParens();
  std::optional<SharedPlace> Found;
  if (auto *Cast = dyn_cast<ImplicitCastExpr>(E);
      Cast && Cast->getCastKind() == CK_NoOp)
    return place(F, Cast->getSubExpr());
  if (auto *Ref = dyn_cast<DeclRefExpr>(E)) {
    auto *Var = dyn_cast<VarDecl>(Ref->getDecl());
    if (!Var || !Var->hasAttr<CUDASharedAttr>())
      return std::nullopt;
    Found = {Var, {}, {}};
  } else if (auto *Member = dyn_cast<MemberExpr>(E)) {
    auto *Field = dyn_cast<FieldDecl>(Member->getMemberDecl());
    if (Field && !Field->getParent()->isUnion())
      Found = Member->isArrow() ? pointee(F, Member->getBase())
                                : place(F, Member->getBase());
    if (!Found)
      return std::nullopt;
    Found->Fields.push_back(Field->getCanonicalDecl());
  } else if (auto *Element = dyn_cast<ArraySubscriptExpr>(E)) {
    std::optional<Lanes> Index = numbers(F, frontend::subscriptIn(Element));
    Found = Index ? pointee(F, frontend::arrayIn(Element)) : std::nullopt;
    if (!Found || Found->Indices.empty())
      return std::nullopt;
    for (unsigned T = 0; T < Threads; ++T)
      Found->Indices.back()[T] += (*Index)[T];
    return Found;
  } else if (auto *Op = dyn_cast<UnaryOperator>(E)) {
    return Op->getOpcode() == UO_Deref ? pointee(F, Op->getSubExpr())
                                       : std::nullopt;
  }
  if (Found && frontend::mayBeNumber(E->getType()))
    Found->Indices.push_back(Lanes(Threads, 0));
  return Found;
}

std::optional<SharedPlace> LaneValues::pointee(const Function &F,
                                               const Expr *E) {
  E = E->IgnoreParens();
  if (Depth > MostDepth)
    return std::nullopt;
  ++Depth;
  llvm::scope_exit Leave([&] { --Depth; });
  auto *Cast = dyn_cast<CastExpr>(E);
  bool Decays = Cast && Cast->getCastKind() == CK_ArrayToPointerDecay;
  // Nothing says so where a template leaves the index open.
  if (Decays || E->getType()->isArrayType()) {
    std::optional<SharedPlace> Found =
        place(F, Decays ? Cast->getSubExpr() : E);
    if (Found)
      Found->Indices.push_back(Lanes(Threads, 0));
    return Found;
  }
  if (Cast) {
    if (Cast->getCastKind() != CK_NoOp &&
        Cast->getCastKind() != CK_LValueToRValue)
      return std::nullopt;
    return pointee(F, Cast->getSubExpr());
  }
  if (auto *Ref = dyn_cast<DeclRefExpr>(E)) {
    auto *Var = dyn_cast<VarDecl>(Ref->getDecl());
    if (!Var || !Var->getType()->isPointerType())
      return std::nullopt;
    if (auto Known = Pointees.find(Var); Known != Pointees.end())
      return Known->second;
    const Expr *Value = valueOf(F, Var);
    return Value ? pointee(F, Value) : std::nullopt;
  }
  if (auto *Op = dyn_cast<UnaryOperator>(E))
    return Op->getOpcode() == UO_AddrOf &&
                   !Op->getSubExpr()->getType()->isArrayType()
               ? place(F, Op->getSubExpr())
               : std::nullopt;
  auto *Op = dyn_cast<BinaryOperator>(E);
  if (!Op || (Op->getOpcode() != BO_Add && Op->getOpcode() != BO_Sub))
    return std::nullopt;
  bool IsLeft = Op->getLHS()->getType()->isPointerType();
  std::optional<Lanes> By = numbers(F, IsLeft ? Op->getRHS() : Op->getLHS());
  std::optional<SharedPlace> Found =
      By ? pointee(F, IsLeft ? Op->getLHS() : Op->getRHS()) : std::nullopt;
  if (!Found || Found->Indices.empty())
    return std::nullopt;
  for (unsigned T = 0; T < Threads; ++T)
    Found->Indices.back()[T] +=
        Op->getOpcode() == BO_Add ? (*By)[T] : -(*By)[T];
  return Found;
}
