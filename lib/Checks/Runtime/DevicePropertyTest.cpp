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

  /// What all parts of a version in an expression are parts of: the text of an
  /// object, or a variable.
  struct Version {
    int64_t Major, Minor;
    std::string Of;
  };
  std::optional<int64_t> valueOf(const Expr *E, Version &V) const;
  std::optional<int64_t> valueOf(const BinaryOperator *Op, Version &V) const;
  bool isOneValue(const Function &F, int I) const;

  Unit &U;
  /// Some member that is a part of a version is set.
  bool IsSet = false;
  /// Variables with one value.
  llvm::SmallPtrSet<const ValueDecl *, 4> Once;
  /// Those that hold a part of the version, and those that hold another
  /// property as it is.
  llvm::SmallPtrSet<const ValueDecl *, 4> Variables, Numbers;
};

} // namespace

/// The value of \p E for a version; none where it is made of anything else.
std::optional<int64_t> PropertyTests::valueOf(const Expr *E, Version &V) const {
  auto IsOf = [&](std::string Object) {
    if (V.Of.empty())
      V.Of = std::move(Object);
    else if (V.Of != Object)
      return false;
    return true;
  };
  if (!E->getType()->isIntegerType())
    return std::nullopt;
  E = bare(E);
  if (auto *Op = dyn_cast<BinaryOperator>(E))
    if (!Op->isAssignmentOp() && Op->getOpcode() != BO_Comma)
      return valueOf(Op, V);
  if (auto *Not = dyn_cast<UnaryOperator>(E);
      Not && Not->getOpcode() == UO_LNot) {
    std::optional<int64_t> Value = valueOf(Not->getSubExpr(), V);
    return Value ? std::optional<int64_t>(!*Value) : std::nullopt;
  }
  if (auto *Member = dyn_cast<MemberExpr>(E)) {
    const ValueDecl *D = Member->getMemberDecl();
    const Expr *Object = Member->getBase();
    if (!D->getDeclName().isIdentifier() || !isVersionPart(D->getName()) ||
        !U.isCuda(D) || IsSet || Object->HasSideEffects(U.Context) ||
        !IsOf(U.text(Object)))
      return std::nullopt;
    return D->getName() == "major" ? V.Major : V.Minor;
  }
  if (auto *Ref = dyn_cast<DeclRefExpr>(E);
      Ref && Once.contains(Ref->getDecl())) {
    // Its object may have become another device's since.
    Version Own{V.Major, V.Minor, ""};
    std::optional<int64_t> Value =
        valueOf(cast<VarDecl>(Ref->getDecl())->getInit(), Own);
    if (!Value || Own.Of.empty() || IsOf(Ref->getDecl()->getNameAsString()))
      return Value;
    return std::nullopt;
  }
  return U.constant(E);
}

std::optional<int64_t> PropertyTests::valueOf(const BinaryOperator *Op,
                                              Version &V) const {
  std::optional<int64_t> L = valueOf(Op->getLHS(), V);
  std::optional<int64_t> R = L ? valueOf(Op->getRHS(), V) : std::nullopt;
  // Versions are small, and so is what is reckoned of them.
  constexpr int64_t Most = 1 << 20;
  if (!R || std::abs(*L) > Most || std::abs(*R) > Most)
    return std::nullopt;
  switch (Op->getOpcode()) {
  case BO_LAnd:
    return *L && *R;
  case BO_LOr:
    return *L || *R;
  case BO_Add:
    return *L + *R;
  case BO_Mul:
    return *L * *R;
  case BO_LT:
    return *L < *R;
  case BO_GT:
    return *L > *R;
  case BO_LE:
    return *L <= *R;
  case BO_GE:
    return *L >= *R;
  case BO_EQ:
    return *L == *R;
  case BO_NE:
    return *L != *R;
  default:
    return std::nullopt;
  }
}

/// Whether the condition around node \p I, as far as it asks for a version and
/// nothing else, is the same on all GPUs: those that CUDA 12 runs on have 5.0
/// to 12.1, and AMD's, by the number of their gfx name, 8.0 to 12.0. A program
/// does on them what it does on any other.
bool PropertyTests::isOneValue(const Function &F, int I) const {
  constexpr int64_t FirstMajor = 5, LastMajor = 15, LastMinor = 9;
  auto ValueFor = [&](const Expr *E, int64_t Major, int64_t Minor) {
    Version V{Major, Minor, ""};
    return valueOf(E, V);
  };
  const Expr *Whole = nullptr;
  for (int P = I; P >= 0; P = F.Nodes[P].Parent) {
    auto *E = dyn_cast<Expr>(F.Nodes[P].S);
    if (!E || !ValueFor(E, FirstMajor, 0))
      break;
    Whole = E;
  }
  if (!Whole)
    return false;
  std::optional<int64_t> First = ValueFor(Whole, FirstMajor, 0);
  for (int64_t Major = FirstMajor; Major <= LastMajor; ++Major)
    for (int64_t Minor = 0; Minor <= LastMinor; ++Minor)
      if (ValueFor(Whole, Major, Minor) != First)
        return false;
  return true;
}

/// The variables of \p F that have the value they begin with for ever.
static void noteOnce(const Function &F,
                     llvm::SmallPtrSetImpl<const ValueDecl *> &Once) {
  for (const Node &N : F.Nodes)
    if (auto *Declared = dyn_cast<DeclStmt>(N.S))
      for (const Decl *D : Declared->decls())
        if (auto *Var = dyn_cast<VarDecl>(D); Var && Var->getInit() &&
                                              Var->hasLocalStorage() &&
                                              Var->getType()->isIntegerType())
          Once.insert(Var);
  // All that is done to one is that its value is read.
  for (int I = 0, E = F.Nodes.size(); I < E; ++I)
    if (auto *Ref = dyn_cast<DeclRefExpr>(F.Nodes[I].S);
        Ref && accessAt(F, I) != Access::Read)
      Once.erase(Ref->getDecl());
}

void PropertyTests::noteVariables(const Function &F) {
  noteOnce(F, Once);
  for (const Node &N : F.Nodes) {
    if (auto *Op = dyn_cast<BinaryOperator>(N.S); Op && Op->isAssignmentOp()) {
      auto *Member = dyn_cast<MemberExpr>(bare(Op->getLHS()));
      IsSet |= Member &&
               Member->getMemberDecl()->getDeclName().isIdentifier() &&
               isVersionPart(Member->getMemberDecl()->getName());
    }
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
      if (isOneValue(F, I))
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
