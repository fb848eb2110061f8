//===- DevicePropertyTest.cpp - CU2X8011 ------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../Checks.h"

#include "llvm/ADT/SmallPtrSet.h"

using namespace cu2x;
using namespace cu2x::checks;
using namespace clang;
using llvm::StringRef;

static bool isPropertyName(StringRef Name) {
  return Name == "major" || Name == "minor" || Name == "multiProcessorCount" ||
         Name == "regsPerBlock" || Name == "regsPerMultiprocessor";
}

/// Parts of a version; other numbers may be reckoned with.
static bool isVersionPart(StringRef Name) {
  return Name == "major" || Name == "minor";
}

static bool isAttributeName(StringRef Name) {
  return Name == "cudaDevAttrComputeCapabilityMajor" ||
         Name == "cudaDevAttrComputeCapabilityMinor" ||
         Name == "CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR" ||
         Name == "CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MINOR";
}

namespace {

class PropertyTests {
public:
  explicit PropertyTests(Unit &U) : U(U) {}
  void run(const Function &F);

private:
  void noteVariables(const Function &F);
  /// What in \p S is such a property; null where nothing is.
  const Expr *propertyIn(const Stmt *S,
                         bool (*Names)(StringRef) = isPropertyName) const;

  Unit &U;
  /// Those that hold a part of the version, and those that hold another
  /// property as it is.
  llvm::SmallPtrSet<const ValueDecl *, 4> Variables, Numbers;
};

} // namespace

void PropertyTests::noteVariables(const Function &F) {
  for (const Node &N : F.Nodes) {
    if (auto *Call = dyn_cast<CallExpr>(N.S)) {
      StringRef Name = cudaCallee(U, Call);
      if ((Name != "cudaDeviceGetAttribute" &&
           Name != "cuDeviceGetAttribute") ||
          Call->getNumArgs() != 3)
        continue;
      auto *Which = dyn_cast<DeclRefExpr>(bare(Call->getArg(1)));
      if (Which && isAttributeName(Which->getDecl()->getName()))
        if (const ValueDecl *D = baseVariable(Call->getArg(0)))
          Variables.insert(D);
    } else if (auto *Declared = dyn_cast<DeclStmt>(N.S)) {
      for (const Decl *D : Declared->decls())
        if (auto *Var = dyn_cast<VarDecl>(D);
            Var && Var->getType()->isIntegerType() && Var->getInit()) {
          if (propertyIn(Var->getInit(), isVersionPart))
            Variables.insert(Var);
          // What is computed from a number of multiprocessors is the size of
          // something else.
          else if (isa<MemberExpr>(bare(Var->getInit())) &&
                   propertyIn(Var->getInit()))
            Numbers.insert(Var);
        }
    }
  }
}

const Expr *PropertyTests::propertyIn(const Stmt *S,
                                      bool (*Names)(StringRef)) const {
  const Expr *Found = nullptr;
  forEach(S, [&](const Stmt *Part) {
    if (auto *Member = dyn_cast<MemberExpr>(Part)) {
      const ValueDecl *D = Member->getMemberDecl();
      if (D->getDeclName().isIdentifier() && Names(D->getName()) && U.isCuda(D))
        Found = Member;
    } else if (auto *Ref = dyn_cast<DeclRefExpr>(Part)) {
      if (Variables.count(Ref->getDecl()) ||
          (Names == isPropertyName && Numbers.count(Ref->getDecl())))
        Found = Ref;
    }
    return !Found && !isa<CallExpr>(Part);
  });
  return Found;
}

/// Whether \p Op asks if its other side is more than none, where \p Side is
/// \p Number.
static bool asksForAny(const BinaryOperator *Op, const Expr *Side,
                       int64_t Number) {
  if (Number == 0)
    return true;
  BinaryOperatorKind Opcode = Op->getOpcode();
  if (Op->getLHS() == Side)
    Opcode = BinaryOperator::reverseComparisonOp(Opcode);
  return Number == 1 && (Opcode == BO_LT || Opcode == BO_GE);
}

void PropertyTests::run(const Function &F) {
  noteVariables(F);
  llvm::SmallPtrSet<const Stmt *, 4> Conditions;
  auto Report = [&](const Expr *At, const Expr *Property) {
    U.report(cu2x::diag::Kind::DevicePropertyTest, At, {U.text(Property)});
  };
  for (int I = 0, E = F.Nodes.size(); I < E; ++I) {
    if (auto *Switch = dyn_cast<SwitchStmt>(F.Nodes[I].S))
      if (const Expr *Property = propertyIn(Switch->getCond(), isVersionPart))
        Report(Switch->getCond(), Property);
    auto *Op = dyn_cast<BinaryOperator>(F.Nodes[I].S);
    if (!Op || !Op->isComparisonOp())
      continue;
    for (auto [Value, Other] : {std::pair(Op->getLHS(), Op->getRHS()),
                                std::pair(Op->getRHS(), Op->getLHS())}) {
      const Expr *Property = propertyIn(Value);
      std::optional<int64_t> Number = U.constant(Other);
      // 9999 is what CUDA says where there is no device at all.
      if (!Property || !Number || *Number == 9999)
        continue;
      // `multiProcessorCount < 1` asks whether there is anything.
      if (asksForAny(Op, Other, *Number) && !propertyIn(Value, isVersionPart))
        continue;
      // One finding for `major > 3 || major == 3 && minor >= 5`.
      const Stmt *Whole = Op;
      for (int P = F.Nodes[I].Parent; P >= 0 && isa<Expr>(F.Nodes[P].S);
           P = F.Nodes[P].Parent)
        Whole = F.Nodes[P].S;
      if (Conditions.insert(Whole).second)
        Report(Op, Property);
    }
  }
}

void checks::checkDevicePropertyTest(CheckInput In) {
  for (const Function &F : In.U.Functions)
    PropertyTests(In.U).run(F);
}
