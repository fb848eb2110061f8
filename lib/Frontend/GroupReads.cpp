//===- GroupReads.cpp - Values that a coalesced group passes on -*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GroupReads.h"
#include "FactCollector.h"
#include "PublicName.h"
#include "cu2x/Frontend/Expressions.h"

#include "clang/AST/DeclTemplate.h"
#include "clang/AST/DynamicRecursiveASTVisitor.h"
#include "clang/AST/ExprCXX.h"
#include "llvm/ADT/StringSet.h"

using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

/// What \p E is, or was before it was copied.
static const Expr *withoutCopies(const Expr *E) {
  E = E->IgnoreParenImpCasts()->IgnoreImplicit();
  auto *Made = dyn_cast<CXXConstructExpr>(E);
  return Made && Made->getNumArgs() == 1 &&
                 Made->getConstructor()->isCopyOrMoveConstructor()
             ? withoutCopies(Made->getArg(0))
             : E;
}

/// Whether \p Group is a part of a tile of up to 32 threads.
static bool isPartOfTile(const Expr *Group) {
  Group = withoutCopies(Group);
  if (auto *Ref = dyn_cast<DeclRefExpr>(Group)) {
    auto *Var = dyn_cast<VarDecl>(Ref->getDecl());
    if (!Var || isa<ParmVarDecl>(Var) || !Var->hasInit())
      return false;
    Group = withoutCopies(Var->getInit());
  }
  auto *Call = dyn_cast<CallExpr>(Group);
  const FunctionDecl *Callee = Call ? anyCallee(Call) : nullptr;
  std::string Name = Callee ? publicName(Callee) : "";
  if ((Name != "cooperative_groups::binary_partition" &&
       Name != "cooperative_groups::labeled_partition") ||
      !Call->getNumArgs())
    return false;
  auto *Tile = dyn_cast_or_null<ClassTemplateSpecializationDecl>(
      Call->getArg(0)->getType()->getAsCXXRecordDecl());
  if (!Tile || publicName(Tile) != "cooperative_groups::thread_block_tile")
    return false;
  const TemplateArgument &Size = Tile->getTemplateArgs()[0];
  return Size.getKind() == TemplateArgument::Integral &&
         Size.getAsIntegral() <= 32;
}

StringRef cu2x::frontend::methodOfGroup(const Expr *E) {
  auto *Call = dyn_cast<CallExpr>(E->IgnoreParenImpCasts());
  const Expr *Callee =
      Call ? Call->getCallee()->IgnoreParenImpCasts() : nullptr;
  const NamedDecl *Named = nullptr;
  const Expr *Group = nullptr;
  if (auto *Member = dyn_cast_or_null<MemberExpr>(Callee)) {
    Named = Member->getMemberDecl();
    Group = Member->getBase();
  } else if (auto *Open = dyn_cast_or_null<UnresolvedMemberExpr>(Callee);
             Open && !Open->isImplicitAccess() && !Open->decls().empty()) {
    // A template of the class, with an argument that depends on another one.
    Named = (*Open->decls_begin())->getUnderlyingDecl();
    Group = Open->getBase();
  }
  auto *Method =
      dyn_cast_or_null<CXXMethodDecl>(Named ? Named->getAsFunction() : nullptr);
  // Most methods are of other classes, whose whole names take time.
  return Method && Method->getIdentifier() &&
                 Method->getParent()->getIdentifier() &&
                 Method->getParent()->getName() == "coalesced_group" &&
                 publicName(Method->getParent()) ==
                     "cooperative_groups::coalesced_group" &&
                 !isPartOfTile(Group)
             ? Method->getName()
             : "";
}

const Expr *cu2x::frontend::exchangedInGroup(const CallExpr *Call,
                                             const FunctionDecl *Callee) {
  static const llvm::StringSet<> Names = {"cooperative_groups::reduce",
                                          "cooperative_groups::inclusive_scan",
                                          "cooperative_groups::exclusive_scan"};
  auto *Method = dyn_cast<CXXMethodDecl>(Callee);
  if (!Callee->getIdentifier())
    return nullptr;
  if (Method)
    return Callee->getName().starts_with("shfl") && Call->getNumArgs() &&
                   StringRef(publicName(Method->getParent()))
                       .starts_with("cooperative_groups::")
               ? Call->getArg(0)
               : nullptr;
  return Call->getNumArgs() > 1 && Names.contains(publicName(Callee))
             ? Call->getArg(1)
             : nullptr;
}

/// Whether \p E is the rank of the thread, or the number of its lane: what is
/// computed from its index. Other checks ask how many lanes that goes by.
static bool isRank(FactCollector &Facts, const Expr *E, unsigned Depth = 0) {
  E = E->IgnoreParenCasts();
  if (auto *Ref = dyn_cast<DeclRefExpr>(E))
    if (auto *Var = dyn_cast<VarDecl>(Ref->getDecl());
        Var && Var->hasInit() && Depth < 4)
      return isRank(Facts, Var->getInit(), Depth + 1);
  if (auto *Op = dyn_cast<BinaryOperator>(E))
    return (Op->getOpcode() == BO_And || Op->getOpcode() == BO_Rem) &&
           isRank(Facts, Op->getLHS(), Depth);
  if (auto *Member = dyn_cast<MemberExpr>(E)) {
    auto *Index = dyn_cast<DeclRefExpr>(Member->getBase()->IgnoreParenCasts());
    return Index && Index->getDecl()->getIdentifier() &&
           Index->getDecl()->getName() == "threadIdx" &&
           Facts.originOf(Index->getDecl()->getLocation()) != Origin::User;
  }
  return methodOfGroup(E) == "thread_rank";
}

/// Whether one thread of a group alone goes on where \p Condition holds.
static bool isOfOneThread(FactCollector &Facts, const Expr *Condition) {
  Condition = Condition->IgnoreParenImpCasts();
  if (auto *Not = dyn_cast<UnaryOperator>(Condition))
    return Not->getOpcode() == UO_LNot && isRank(Facts, Not->getSubExpr());
  auto *Op = dyn_cast<BinaryOperator>(Condition);
  if (Op && Op->getOpcode() == BO_LAnd)
    return isOfOneThread(Facts, Op->getLHS()) ||
           isOfOneThread(Facts, Op->getRHS());
  return Op && Op->getOpcode() == BO_EQ &&
         (isRank(Facts, Op->getLHS()) || isRank(Facts, Op->getRHS()));
}

namespace {

/// Looks for what writes a variable where several threads come.
class WritesOfMany : public ConstDynamicRecursiveASTVisitor {
public:
  WritesOfMany(FactCollector &Facts, const ValueDecl *Variable)
      : Facts(Facts), Variable(Variable) {}
  bool Found = false;

  bool TraverseIfStmt(const IfStmt *If) override {
    if (!isOfOneThread(Facts, If->getCond()))
      return ConstDynamicRecursiveASTVisitor::TraverseIfStmt(If);
    // What one thread does alone is its own.
    return TraverseStmt(If->getElse());
  }
  bool VisitVarDecl(const VarDecl *D) override {
    if (D == Variable && D->hasInit() && !D->getInit()->isValueDependent() &&
        !D->getInit()->isEvaluatable(D->getASTContext()))
      Found = true;
    return !Found;
  }
  bool VisitBinaryOperator(const BinaryOperator *Op) override {
    // What it gets from one thread is the same in all.
    bool IsPassedOn = Op->getOpcode() == BO_Assign &&
                      methodOfGroup(Op->getRHS()->IgnoreParenCasts()) == "shfl";
    return !Op->isAssignmentOp() || IsPassedOn || !write(Op->getLHS());
  }
  bool VisitUnaryOperator(const UnaryOperator *Op) override {
    return (!Op->isIncrementDecrementOp() && Op->getOpcode() != UO_AddrOf) ||
           !write(Op->getSubExpr());
  }

private:
  bool write(const Expr *To) {
    auto *Ref = dyn_cast<DeclRefExpr>(To->IgnoreParenCasts());
    return Found |= Ref && Ref->getDecl() == Variable;
  }
  FactCollector &Facts;
  const ValueDecl *Variable;
};

} // namespace

/// Whether one thread of the group has made \p Value, or it is the same in all.
static bool isOfOneThread(FactCollector &Facts, const Expr *Value,
                          const FunctionDecl *Function) {
  Value = Value->IgnoreParenCasts();
  if (isa<IntegerLiteral, FloatingLiteral, CXXBoolLiteralExpr>(Value))
    return true;
  auto *Ref = dyn_cast<DeclRefExpr>(Value);
  auto *Variable = Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
  if (!Variable || !Variable->isLocalVarDecl() || !Function)
    return false;
  WritesOfMany Writes(Facts, Variable);
  Writes.TraverseStmt(Function->getBody());
  return !Writes.Found;
}

bool cu2x::frontend::readsElementOfGroup(const CallExpr *Call,
                                         const FunctionDecl *Function,
                                         FactCollector &Facts) {
  StringRef Name = methodOfGroup(Call);
  return (Name.starts_with("shfl") || Name == "any" || Name == "all" ||
          Name == "match_all") &&
         Call->getNumArgs() && !isOfOneThread(Facts, Call->getArg(0), Function);
}
