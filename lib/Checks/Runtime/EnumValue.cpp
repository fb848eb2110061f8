//===- EnumValue.cpp - CU2X8002 ---------------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../Checks.h"

#include "cu2x/Frontend/ReachingDefinitions.h"

#include "clang/AST/Type.h"
#include "llvm/ADT/StringExtras.h"

using namespace cu2x;
using namespace cu2x::checks;
using namespace clang;
using llvm::StringRef;

/// The name of the enumeration of CUDA that \p E is a value of, if its numbers
/// are not HIP's; empty for others.
static std::string enumOf(const Unit &U, QualType T) {
  const auto *Enum = T.isNull() ? nullptr : T->getAs<EnumType>();
  if (!Enum || !U.isCuda(Enum->getDecl()))
    return "";
  StringRef Name = Enum->getDecl()->getName();
  return Name == "cudaError" || Name == "cudaError_enum" ||
                 Name == "cudaMemoryType"
             ? T.getUnqualifiedType().getAsString()
             : "";
}

/// The argument that \p E, a call of a function of the user's, gives back as a
/// number; \p E for anything else.
static const Expr *castBy(const Unit &U, const Expr *E) {
  auto *Call = dyn_cast<CallExpr>(bare(E));
  const FunctionDecl *D = Call ? callee(Call) : nullptr;
  const Function *F = D ? U.find(D) : nullptr;
  if (!F || isa<CXXOperatorCallExpr>(Call))
    return E;
  const Expr *Result = nullptr;
  for (const Node &N : F->Nodes)
    if (auto *Return = dyn_cast<ReturnStmt>(N.S)) {
      if (Result || !Return->getRetValue())
        return E;
      Result = Return->getRetValue();
    }
  auto *Ref = Result ? dyn_cast<DeclRefExpr>(bare(Result)) : nullptr;
  auto *Param = Ref ? dyn_cast<ParmVarDecl>(Ref->getDecl()) : nullptr;
  return Param && Param->getFunctionScopeIndex() < Call->getNumArgs() &&
                 Param->getDeclContext() == F->Decl
             ? Call->getArg(Param->getFunctionScopeIndex())
             : E;
}

/// A number other than 0 that is written as one.
static const IntegerLiteral *number(const Expr *E) {
  auto *Literal = dyn_cast<IntegerLiteral>(bare(E));
  return Literal && Literal->getValue() != 0 ? Literal : nullptr;
}

static void report(Unit &U, const Expr *At, const IntegerLiteral *Number,
                   const std::string &Enum) {
  U.report(cu2x::diag::Kind::EnumValue, At,
           {llvm::toString(Number->getValue(), 10, true), Enum});
}

namespace {

/// The enumerations whose numbers variables hold.
class EnumNumbers {
public:
  explicit EnumNumbers(const Unit &U) : U(U) {}

  /// That of \p E, also by way of a variable that may have been given it; empty
  /// where there is none.
  std::string enumOf(const Expr *E, unsigned Depth = 0) {
    E = bare(castBy(U, E));
    if (std::string Enum = ::enumOf(U, E->getType()); !Enum.empty())
      return Enum;
    auto *Ref = dyn_cast<DeclRefExpr>(E);
    auto *Var = Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
    const auto *Reaching = Var && Var->getType()->isIntegerType() && Depth < 4
                               ? Definitions.at(Ref)
                               : nullptr;
    if (!Reaching)
      return "";
    for (const Expr *At : *Reaching) {
      const Expr *Value =
          At || isa<ParmVarDecl>(Var) ? nullptr : Var->getInit();
      if (auto *Set = dyn_cast_or_null<BinaryOperator>(At);
          Set && Set->getOpcode() == BO_Assign)
        Value = Set->getRHS();
      if (std::string Enum = Value ? enumOf(Value, Depth + 1) : "";
          !Enum.empty())
        return Enum;
    }
    return "";
  }

private:
  const Unit &U;
  frontend::ReachingDefinitions Definitions;
};

} // namespace

void checks::checkEnumValue(CheckInput In) {
  EnumNumbers Numbers(In.U);
  for (const Function &F : In.U.Functions)
    for (const Node &N : F.Nodes) {
      if (auto *Cast = dyn_cast<ExplicitCastExpr>(N.S)) {
        std::string Enum = enumOf(In.U, Cast->getType());
        if (auto *Number = number(Cast->getSubExpr()); Number && !Enum.empty())
          report(In.U, Cast, Number, Enum);
      }
      // `switch ((int)error) { case 2: }`
      if (auto *Switch = dyn_cast<SwitchStmt>(N.S))
        if (std::string Enum = Numbers.enumOf(Switch->getCond());
            !Enum.empty())
          for (const SwitchCase *Case = Switch->getSwitchCaseList(); Case;
               Case = Case->getNextSwitchCase())
            if (auto *Of = dyn_cast<CaseStmt>(Case))
              if (auto *Number = number(Of->getLHS()))
                report(In.U, Of->getLHS(), Number, Enum);
      auto *Op = dyn_cast<BinaryOperator>(N.S);
      if (!Op || !Op->isComparisonOp())
        continue;
      for (auto [Value, Other] : {std::pair(Op->getLHS(), Op->getRHS()),
                                  std::pair(Op->getRHS(), Op->getLHS())})
        if (isa<IntegerLiteral>(Other->IgnoreParenImpCasts()))
          if (auto *Number = number(Other))
            if (std::string Enum = Numbers.enumOf(Value); !Enum.empty())
              report(In.U, Op, Number, Enum);
    }
}
