//===- LockstepFix.cpp - Waits between lanes that exchange data -*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// `s[t] += s[t + 16]` reads what another lane wrote before and writes what
// another lane still reads: it takes a wait in front, and one between its read
// and its write. Of lanes in lockstep it makes no difference.
//
//===----------------------------------------------------------------------===//

#include "Fixes.h"
#include "cu2x/Frontend/WarpFunctions.h"

using namespace cu2x;
using namespace cu2x::checks;
using namespace clang;
using llvm::StringRef;

static constexpr StringRef Wait = "__syncwarp();";

/// The statement of a block around node \p I under which no condition keeps
/// lanes away: all of the warp come to it, as far as anybody knows.
static int commonStatement(CheckInput In, const Function &F, int I) {
  int Found = -1;
  for (int At = I; At >= 0; At = F.Nodes[At].Parent) {
    int Parent = F.Nodes[At].Parent;
    if (Parent >= 0 && isa<CompoundStmt>(F.Nodes[Parent].S) && Found < 0 &&
        !In.Flow.branchAround(F, At, WarpVarying))
      Found = At;
  }
  return Found;
}

static bool isInLoop(const Function &F, int I) {
  for (int P = F.Nodes[I].Parent; P >= 0; P = F.Nodes[P].Parent)
    if (isa<ForStmt, WhileStmt, DoStmt>(F.Nodes[P].S))
      return true;
  return false;
}

/// Whether lanes wait at node \p I, or do so with the fix.
static bool isWait(CheckInput In, const Function &F, int I) {
  if (auto *Element = dyn_cast<ArraySubscriptExpr>(F.Nodes[I].S))
    return Element->getType().isVolatileQualified();
  auto *Call = dyn_cast<CallExpr>(F.Nodes[I].S);
  const FunctionDecl *D = Call ? callee(Call) : nullptr;
  StringRef Name = Call ? cudaCallee(In.U, Call) : StringRef();
  return Call &&
         (!D || In.U.find(D) || isa<CXXMemberCallExpr>(Call) ||
          Name.starts_with("__sync") || frontend::findWarpFunction(Name));
}

/// Whether only some threads of the block come to node \p I, as by
/// `if (t < 32)`, and there are waits behind that branch: half of a wave of 64
/// lanes would be at one wait, and half at another.
static bool waitsApart(CheckInput In, const Function &F, int I) {
  int Branch = I;
  while (Branch >= 0 && In.Flow.branchAround(F, Branch, BlockVarying))
    Branch = F.Nodes[Branch].Parent;
  if (Branch == I || Branch < 0)
    return false;
  if (isInLoop(F, Branch))
    return true;
  int Behind = Branch + 1, E = F.Nodes.size();
  while (Behind < E && F.Nodes[Behind].Parent >= Branch)
    ++Behind;
  for (; Behind < E; ++Behind)
    if (isWait(In, F, Behind))
      return true;
  return false;
}

/// Whether \p E is computed from variables and numbers alone.
static bool isPlain(const Expr *E) {
  bool Result = true;
  forEach(E, [&](const Stmt *S) {
    auto *Unary = dyn_cast<UnaryOperator>(S);
    auto *Op = dyn_cast<BinaryOperator>(S);
    Result &= !isa<CallExpr, ArraySubscriptExpr>(S) &&
              !(Unary && (Unary->isIncrementDecrementOp() ||
                          Unary->getOpcode() == UO_Deref)) &&
              !(Op && Op->isAssignmentOp());
    return Result;
  });
  return Result;
}

namespace {

/// The last steps of a sum, which only some threads of the block take:
///   if (t < 32) { s[t] += s[t + 16]; s[t] += s[t + 8]; }
struct Tail {
  int Branch; ///< its node
  const IfStmt *If;
  std::vector<const BinaryOperator *> Steps;
};

} // namespace

/// The tail that the statement at node \p I is a step of. All threads of the
/// block have to come to its branch, whose condition the steps do not change.
static std::optional<Tail> tailAround(CheckInput In, const Function &F, int I) {
  int Body = F.Nodes[I].Parent, Branch = Body < 0 ? -1 : F.Nodes[Body].Parent;
  auto *Block = Body < 0 ? nullptr : dyn_cast<CompoundStmt>(F.Nodes[Body].S);
  auto *If = Branch < 0 ? nullptr : dyn_cast<IfStmt>(F.Nodes[Branch].S);
  if (!Block || !If || If->getThen() != Block || If->getElse() ||
      If->getInit() || If->getConditionVariable() || isInLoop(F, Branch) ||
      !In.Flow.guardsOf(F, Branch, BlockVarying).empty() ||
      !isPlain(If->getCond()))
    return std::nullopt;
  Tail Result{Branch, If, {}};
  for (const Stmt *S : Block->body()) {
    auto *Op = dyn_cast<BinaryOperator>(S);
    auto *Into = Op && Op->isAssignmentOp()
                     ? dyn_cast<ArraySubscriptExpr>(Op->getLHS())
                     : nullptr;
    bool HasEffects = false;
    if (Into)
      forEach(Op->getRHS(), [&](const Stmt *Part) {
        auto *Other = dyn_cast<BinaryOperator>(Part);
        auto *Unary = dyn_cast<UnaryOperator>(Part);
        HasEffects |= isa<CallExpr>(Part) ||
                      (Other && Other->isAssignmentOp()) ||
                      (Unary && Unary->isIncrementDecrementOp());
        return !HasEffects;
      });
    if (!Into || HasEffects || !Into->getType().isVolatileQualified() ||
        !Into->getType()->isArithmeticType() || !isPlain(Into->getIdx()))
      return std::nullopt;
    // One variable holds the values of all steps.
    if (!Result.Steps.empty() &&
        !In.U.Context.hasSameUnqualifiedType(
            Result.Steps.front()->getLHS()->getType(), Into->getType()))
      return std::nullopt;
    Result.Steps.push_back(Op);
  }
  return Result;
}

/// Writes the steps of \p T behind each other with the condition in each of
/// them, so that all lanes of a wave wait together, whatever its size.
static void writeOut(CheckInput In, const Function &F, const Tail &T,
                     SourceEdits &Edits) {
  std::string Name = unusedName(F, "Next");
  std::string If = "if (" + In.U.text(T.If->getCond()) + ")";
  std::vector<std::string> Lines = {"{"};
  for (const BinaryOperator *Op : T.Steps) {
    std::string Left = In.U.text(Op->getLHS());
    std::string Right = In.U.text(Op->getRHS());
    if (Left.empty() || Right.empty() || Left.find('\n') != StringRef::npos ||
        Right.find('\n') != StringRef::npos)
      return Edits.fail();
    if (Lines.size() == 1)
      Lines.push_back("  " +
                      Op->getLHS()->getType().getUnqualifiedType().getAsString(
                          In.U.Context.getPrintingPolicy()) +
                      " " + Name + " = 0;");
    std::string Value = Right;
    if (Op->isCompoundAssignmentOp()) {
      StringRef Sign = Op->getOpcodeStr().drop_back();
      bool IsShort = isa<ArraySubscriptExpr, DeclRefExpr, IntegerLiteral>(
          Op->getRHS()->IgnoreImpCasts());
      Value = (Left + " " + Sign + " " + (IsShort ? Right : "(" + Right + ")"))
                  .str();
    }
    Lines.push_back(("  " + Wait).str());
    Lines.push_back("  " + If);
    Lines.push_back("    " + Name + " = " + Value + ";");
    Lines.push_back(("  " + Wait).str());
    Lines.push_back("  " + If);
    Lines.push_back("    " + Left + " = " + Name + ";");
  }
  Lines.push_back("}");
  Edits.replaceStatement(T.If, Lines);
}

namespace {

/// A volatile element, and the statement that gets a wait in front of it.
struct Place {
  int Element, Statement;
  std::optional<Tail> Of; ///< where the whole branch is written out
};

} // namespace

/// The volatile elements of \p F; none where waits would not be right.
static std::vector<Place> placesOf(CheckInput In, const Function &F) {
  std::vector<Place> Places;
  for (int I = 0, E = F.Nodes.size(); I < E; ++I) {
    auto *Element = dyn_cast<ArraySubscriptExpr>(F.Nodes[I].S);
    if (!Element || !Element->getType().isVolatileQualified())
      continue;
    int At = commonStatement(In, F, I);
    if (At < 0 || !In.Flow.guardsOf(F, At, WarpVarying).empty())
      continue;
    std::optional<Tail> Of;
    if (waitsApart(In, F, At)) {
      Of = tailAround(In, F, At);
      if (!Of)
        return {};
    }
    Places.push_back({I, At, std::move(Of)});
  }
  return Places;
}

/// Whether something in \p S puts a value into a volatile element.
static bool writesElement(const Stmt *S) {
  bool Writes = false;
  forEach(S, [&](const Stmt *Part) {
    auto *E = dyn_cast<Expr>(Part);
    const Expr *To = E ? changedBy(E) : nullptr;
    Writes |= To && isa<ArraySubscriptExpr>(bare(To)) &&
              bare(To)->getType().isVolatileQualified();
    return !Writes;
  });
  return Writes;
}

void checks::fixLockstep(CheckInput In) {
  for (const Function &F : In.U.Functions) {
    if (!F.IsDevice)
      continue;
    for (const auto &[I, At, Of] : placesOf(In, F)) {
      auto *Element = cast<ArraySubscriptExpr>(F.Nodes[I].S);
      const Stmt *S = F.Nodes[At].S;
      SourceEdits Edits(In.U);
      if (Of) {
        writeOut(In, F, *Of, Edits);
        Edits.offer(cu2x::diag::Kind::ImplicitWarpSync, Element->getBeginLoc(),
                    cu2x::diag::FixClass::Maybe);
        continue;
      }
      Edits.insertStatement(S, Wait);
      // `s[t] += s[t + 1]`, and `s[t] = v = v + s[t + 1]`
      auto *Op = dyn_cast<BinaryOperator>(S);
      auto *Into = Op && Op->isAssignmentOp()
                       ? dyn_cast<ArraySubscriptExpr>(Op->getLHS())
                       : nullptr;
      if (Into == Element)
        continue;
      if (!writesElement(S))
        Into = nullptr;
      else if (!Into || Into->getIdx()->HasSideEffects(In.U.Context) ||
               writesElement(Op->getRHS()))
        continue; // no place for a wait between the read and the write
      if (Into) {
        std::string Name = unusedName(F, "Next");
        std::string Left = In.U.text(Op->getLHS());
        std::string Value = In.U.text(Op->getRHS());
        if (Left.empty() || Value.empty())
          continue;
        if (Op->isCompoundAssignmentOp()) {
          bool IsPlain = isa<ArraySubscriptExpr, DeclRefExpr, IntegerLiteral>(
              Op->getRHS()->IgnoreImpCasts());
          // The left side is written down twice.
          StringRef Sign = Op->getOpcodeStr().drop_back();
          Value =
              (Left + " " + Sign + " " + (IsPlain ? Value : "(" + Value + ")"))
                  .str();
        }
        Edits.replaceStatement(S, {"{", "  auto " + Name + " = " + Value + ";",
                                   ("  " + Wait).str(),
                                   "  " + Left + " = " + Name + ";", "}"});
      }
      // What the next round writes must not come before this read.
      if (isInLoop(F, At))
        Edits.appendStatement(S, Wait);
      Edits.offer(cu2x::diag::Kind::ImplicitWarpSync, Element->getBeginLoc(),
                  cu2x::diag::FixClass::Maybe);
    }
  }
}
