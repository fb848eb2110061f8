//===- ReachingDefinitions.cpp - What gave a variable its value -*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/Frontend/ReachingDefinitions.h"

#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/AST/ExprCXX.h"
#include "clang/Analysis/CFG.h"
#include "clang/Analysis/FlowSensitive/DataflowWorklist.h"
#include "llvm/ADT/BitVector.h"

using namespace cu2x::frontend;
using namespace clang;

static const DeclRefExpr *referenceIn(const Expr *E) {
  return dyn_cast<DeclRefExpr>(E->IgnoreParens());
}

const VarDecl *cu2x::frontend::variableOf(const Expr *E) {
  auto *Ref = dyn_cast<DeclRefExpr>(E->IgnoreParenImpCasts());
  return Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
}

bool cu2x::frontend::isStepOf(const BinaryOperator *Set, const VarDecl *D) {
  auto *Value = dyn_cast<BinaryOperator>(Set->getRHS()->IgnoreParenImpCasts());
  return Set->getOpcode() == BO_Assign && Value &&
         variableOf(Value->getLHS()) == D;
}

namespace {

/// What the body of a function does with its own variables.
class Roles {
public:
  struct Definition {
    const VarDecl *Variable;
    bool IsStep; ///< or one that need not happen
  };

  explicit Roles(const FunctionDecl *Function);
  /// Whether all changes of \p D are definitions here.
  bool isFollowed(const VarDecl *D) const {
    return isOwn(D) && !Escaped.contains(D);
  }
  void escape(const VarDecl *D) { Escaped.insert(D); }

  llvm::DenseMap<const Stmt *, Definition> Definitions;

private:
  bool isOwn(const VarDecl *D) const;
  void visit(const Stmt *S);
  void visitParts(const Stmt *S);
  void visitValue(const Expr *E);
  void visitPlace(const Expr *E);
  void visitDeclared(const VarDecl *D);
  void visitCall(const CallExpr *Call);
  void visitArgument(const CallExpr *Call, const Expr *Arg,
                     llvm::ArrayRef<const FunctionDecl *> Callees, unsigned I);
  void define(const Expr *At, const Expr *Target, bool IsStep);

  const FunctionDecl *Function;
  llvm::DenseSet<const VarDecl *> Escaped;
};

} // namespace

Roles::Roles(const FunctionDecl *Function) : Function(Function) {
  if (auto *Constructor = dyn_cast<CXXConstructorDecl>(Function))
    for (const CXXCtorInitializer *Init : Constructor->inits())
      visit(Init->getInit());
  visit(Function->getBody());
}

bool Roles::isOwn(const VarDecl *D) const {
  QualType T = D->getType();
  return D->hasLocalStorage() && D->getParentFunctionOrMethod() == Function &&
         !T->isReferenceType() && !T->isRecordType() && !T->isArrayType() &&
         !T.isVolatileQualified();
}

/// Where \p E is read, and nothing but its value is kept.
void Roles::visitValue(const Expr *E) {
  if (E && !referenceIn(E))
    visit(E);
}

/// What an assignment sets. What stands for an object of its own, as a choice
/// or another assignment, is left to nobody.
void Roles::visitPlace(const Expr *E) {
  if (referenceIn(E))
    return;
  if (auto *Op = dyn_cast<BinaryOperator>(E->IgnoreParens());
      Op && Op->isAssignmentOp())
    if (const VarDecl *D = variableOf(Op->getLHS()))
      escape(D);
  if (auto *Op = dyn_cast<UnaryOperator>(E->IgnoreParens());
      Op && Op->isIncrementDecrementOp())
    if (const VarDecl *D = variableOf(Op->getSubExpr()))
      escape(D);
  visit(E);
}

void Roles::define(const Expr *At, const Expr *Target, bool IsStep) {
  visitPlace(Target);
  if (const DeclRefExpr *Ref = referenceIn(Target))
    if (auto *D = dyn_cast<VarDecl>(Ref->getDecl()))
      Definitions.insert({At, {D, IsStep}});
}

void Roles::visitArgument(const CallExpr *Call, const Expr *Arg,
                          llvm::ArrayRef<const FunctionDecl *> Callees,
                          unsigned I) {
  // A reference to a constant is made from it as well.
  const Expr *Object = Arg->IgnoreParens();
  if (auto *Cast = dyn_cast<ImplicitCastExpr>(Object);
      Cast && Cast->getCastKind() == CK_NoOp)
    Object = Cast->getSubExpr();
  const DeclRefExpr *Ref = referenceIn(Object);
  auto *D = Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
  if (!D)
    return visit(Arg);
  bool IsSet = Callees.empty();
  for (const FunctionDecl *Callee : Callees) {
    unsigned Count = Callee->getNumParams();
    if (I >= Count &&
        !(Count && Callee->getParamDecl(Count - 1)->isParameterPack()))
      continue;
    QualType T = Callee->getParamDecl(std::min(I, Count - 1))->getType();
    if (auto *Pack = T->getAs<PackExpansionType>())
      T = Pack->getPattern();
    if (!T->isReferenceType() || T.getNonReferenceType().isConstQualified())
      continue;
    // A result may be the variable, or keep it.
    QualType Result = Callee->getReturnType();
    if (!Callee->isDefined() || Result->isReferenceType() ||
        Result->isPointerType() || Result->isRecordType())
      return escape(D);
    IsSet = true;
  }
  if (Callees.empty() || (IsSet && Definitions.contains(Call)))
    return escape(D);
  if (IsSet)
    Definitions.insert({Call, {D, true}});
}

void Roles::visitCall(const CallExpr *Call) {
  llvm::SmallVector<const FunctionDecl *, 4> Callees;
  if (const FunctionDecl *Callee = Call->getDirectCallee())
    Callees.push_back(Callee);
  else if (auto *Open = dyn_cast<UnresolvedLookupExpr>(
               Call->getCallee()->IgnoreParens()))
    for (const NamedDecl *D : Open->decls())
      if (const FunctionDecl *Callee = D->getUnderlyingDecl()->getAsFunction())
        Callees.push_back(Callee);
  // The object of a method may keep what it is given.
  if (isa<CXXOperatorCallExpr>(Call) ||
      llvm::any_of(Callees, [](const FunctionDecl *Callee) {
        auto *Method = dyn_cast<CXXMethodDecl>(Callee);
        return Method && !Method->isStatic();
      }))
    Callees.clear();
  visit(Call->getCallee());
  if (auto *Launch = dyn_cast<CUDAKernelCallExpr>(Call))
    visit(Launch->getConfig());
  for (unsigned I = 0; I < Call->getNumArgs(); ++I)
    visitArgument(Call, Call->getArg(I), Callees, I);
}

/// Whether what makes a variable or value of \p T keeps no reference.
static bool isPlain(QualType T) {
  return !T->isReferenceType() &&
         (!T->isDependentType() || T->isTemplateTypeParmType() ||
          T->getContainedAutoType());
}

void Roles::visitParts(const Stmt *S) {
  // Of what waits for a template's arguments no conversion says what is read.
  bool KeepsValues = isa<ArraySubscriptExpr>(S) || !isa<Expr, AsmStmt>(S);
  if (auto *Op = dyn_cast<BinaryOperator>(S))
    KeepsValues = Op->getOpcode() != BO_Comma && !Op->isPtrMemOp();
  else if (auto *Op = dyn_cast<UnaryOperator>(S))
    KeepsValues = Op->getOpcode() != UO_AddrOf;
  else if (auto *Cast = dyn_cast<ExplicitCastExpr>(S))
    KeepsValues = isPlain(Cast->getTypeAsWritten());
  else if (auto *Open = dyn_cast<CXXUnresolvedConstructExpr>(S))
    KeepsValues = isPlain(Open->getTypeAsWritten());
  else if (isa<ReturnStmt>(S))
    KeepsValues = isPlain(Function->getReturnType());
  for (const Stmt *Part : S->children())
    if (auto *E = dyn_cast_or_null<Expr>(Part); E && KeepsValues)
      visitValue(E);
    else
      visit(Part);
}

void Roles::visitDeclared(const VarDecl *D) {
  const Expr *Init = D->getInit();
  if (!Init)
    return;
  if (!isPlain(D->getType()))
    return visit(Init);
  if (auto *List = dyn_cast<ParenListExpr>(Init))
    for (unsigned I = 0; I < List->getNumExprs(); ++I)
      visitValue(List->getExpr(I));
  else
    visitValue(Init);
}

void Roles::visit(const Stmt *S) {
  if (!S || isa<UnaryExprOrTypeTraitExpr, CXXNoexceptExpr>(S))
    return;
  if (auto *Ref = dyn_cast<DeclRefExpr>(S)) {
    if (auto *D = dyn_cast<VarDecl>(Ref->getDecl()))
      escape(D);
    return;
  }
  if (auto *Lambda = dyn_cast<LambdaExpr>(S)) {
    for (const LambdaCapture &Capture : Lambda->captures())
      if (Capture.capturesVariable())
        if (auto *D = dyn_cast<VarDecl>(Capture.getCapturedVar()))
          escape(D);
    for (const Expr *Init : Lambda->capture_inits())
      visit(Init);
    return;
  }
  if (auto *Declared = dyn_cast<DeclStmt>(S)) {
    for (const Decl *D : Declared->decls())
      if (auto *Var = dyn_cast<VarDecl>(D))
        visitDeclared(Var);
    return;
  }
  if (auto *Cast = dyn_cast<ImplicitCastExpr>(S);
      Cast && Cast->getCastKind() == CK_LValueToRValue)
    return visitValue(Cast->getSubExpr());
  if (auto *Call = dyn_cast<CallExpr>(S))
    return visitCall(Call);
  if (auto *Op = dyn_cast<BinaryOperator>(S); Op && Op->isAssignmentOp()) {
    visitValue(Op->getRHS());
    const VarDecl *D = variableOf(Op->getLHS());
    return define(Op, Op->getLHS(),
                  Op->isCompoundAssignmentOp() || (D && isStepOf(Op, D)));
  }
  if (auto *Op = dyn_cast<UnaryOperator>(S); Op && Op->isIncrementDecrementOp())
    return define(Op, Op->getSubExpr(), true);
  visitParts(S);
}

namespace {

/// The analysis of one function.
class Analysis {
public:
  Analysis(const FunctionDecl *Function, const CFG &Graph, Roles &Known)
      : Function(Function), Graph(Graph), Known(Known) {}

  void run(llvm::function_ref<void(const DeclRefExpr *, const VarDecl *,
                                   ReachingDefinitions::Definitions)>
               Found);

private:
  /// Something that happens in a block.
  struct Event {
    const VarDecl *Variable;
    const DeclRefExpr *Use; ///< null for a definition
    unsigned Number;        ///< of a definition
    bool IsStep;
  };
  struct Variable {
    llvm::SmallVector<unsigned, 4> Numbers; ///< of its definitions
    llvm::BitVector Mask;                   ///< the same
  };
  void collect();
  void note(const CFGBlock *Block, const Stmt *S);
  unsigned number(const VarDecl *D, const Expr *At);
  void apply(const Event &E, llvm::BitVector &State) const;
  void visitUses(const CFGBlock *Block, llvm::BitVector State,
                 llvm::function_ref<void(const DeclRefExpr *, const VarDecl *,
                                         ReachingDefinitions::Definitions)>
                     Found) const;

  const FunctionDecl *Function;
  const CFG &Graph;
  Roles &Known;
  std::vector<llvm::SmallVector<Event, 8>> Events; ///< by block
  llvm::DenseMap<const VarDecl *, Variable> Variables;
  std::vector<const Expr *> All; ///< definitions
};

} // namespace

unsigned Analysis::number(const VarDecl *D, const Expr *At) {
  Variables[D].Numbers.push_back(All.size());
  All.push_back(At);
  return All.size() - 1;
}

void Analysis::note(const CFGBlock *Block, const Stmt *S) {
  llvm::SmallVector<Event, 8> &Here = Events[Block->getBlockID()];
  if (auto *Declared = dyn_cast<DeclStmt>(S)) {
    for (const Decl *D : Declared->decls())
      if (auto *Var = dyn_cast<VarDecl>(D); Var && Known.isFollowed(Var))
        Here.push_back({Var, nullptr, number(Var, nullptr), false});
    return;
  }
  if (auto *Ref = dyn_cast<DeclRefExpr>(S)) {
    if (auto *Var = dyn_cast<VarDecl>(Ref->getDecl());
        Var && Known.isFollowed(Var))
      Here.push_back({Var, Ref, 0, false});
    return;
  }
  auto At = Known.Definitions.find(S);
  if (At != Known.Definitions.end() && Known.isFollowed(At->second.Variable))
    Here.push_back({At->second.Variable, nullptr,
                    number(At->second.Variable, cast<Expr>(S)),
                    At->second.IsStep});
}

void Analysis::collect() {
  // What the graph does not have, as what stands in an expression that is not
  // evaluated, could be any definition.
  llvm::DenseSet<const Stmt *> Seen;
  for (const CFGBlock *Block : Graph)
    for (const CFGElement &E : *Block)
      if (auto S = E.getAs<CFGStmt>())
        Seen.insert(S->getStmt());
  for (const auto &[At, Definition] : Known.Definitions)
    if (!Seen.contains(At))
      Known.escape(Definition.Variable);

  Events.resize(Graph.getNumBlockIDs());
  for (const ParmVarDecl *Param : Function->parameters())
    if (Known.isFollowed(Param))
      Events[Graph.getEntry().getBlockID()].push_back(
          {Param, nullptr, number(Param, nullptr), false});
  for (const CFGBlock *Block : Graph)
    for (const CFGElement &E : *Block)
      if (auto S = E.getAs<CFGStmt>())
        note(Block, S->getStmt());
}

void Analysis::apply(const Event &E, llvm::BitVector &State) const {
  if (E.Use)
    return;
  if (!E.IsStep)
    State.reset(Variables.find(E.Variable)->second.Mask);
  State.set(E.Number);
}

void Analysis::visitUses(
    const CFGBlock *Block, llvm::BitVector State,
    llvm::function_ref<void(const DeclRefExpr *, const VarDecl *,
                            ReachingDefinitions::Definitions)>
        Found) const {
  // Where that many meet, each may as well.
  constexpr size_t MostAtUse = 64;
  for (const Event &E : Events[Block->getBlockID()]) {
    apply(E, State);
    auto Var = E.Use ? Variables.find(E.Variable) : Variables.end();
    if (Var == Variables.end())
      continue;
    ReachingDefinitions::Definitions Reaching;
    for (unsigned Number : Var->second.Numbers)
      if (State[Number] && Reaching.size() <= MostAtUse)
        Reaching.push_back(All[Number]);
    if (Reaching.size() <= MostAtUse)
      Found(E.Use, E.Variable, std::move(Reaching));
  }
}

void Analysis::run(llvm::function_ref<void(const DeclRefExpr *, const VarDecl *,
                                           ReachingDefinitions::Definitions)>
                       Found) {
  collect();
  constexpr uint64_t MostBits = uint64_t(1) << 28;
  if (All.empty() || uint64_t(All.size()) * Graph.getNumBlockIDs() > MostBits)
    return;
  for (auto &[D, Var] : Variables) {
    Var.Mask.resize(All.size());
    for (unsigned Number : Var.Numbers)
      Var.Mask.set(Number);
  }
  std::vector<llvm::BitVector> Entry(Graph.getNumBlockIDs(),
                                     llvm::BitVector(All.size()));
  llvm::BitVector Reached(Graph.getNumBlockIDs());
  PostOrderCFGView Order(&Graph);
  ForwardDataflowWorklist Pending(Graph, &Order);
  Pending.enqueueBlock(&Graph.getEntry());
  Reached.set(Graph.getEntry().getBlockID());
  while (const CFGBlock *Block = Pending.dequeue()) {
    llvm::BitVector State = Entry[Block->getBlockID()];
    for (const Event &E : Events[Block->getBlockID()])
      apply(E, State);
    for (const CFGBlock *Next : Block->succs()) {
      if (!Next)
        continue;
      unsigned ID = Next->getBlockID();
      bool IsNew = !Reached.test(ID);
      if (!IsNew && !State.test(Entry[ID]))
        continue;
      Reached.set(ID);
      Entry[ID] |= State;
      Pending.enqueueBlock(Next);
    }
  }
  for (const CFGBlock *Block : Graph)
    if (Reached.test(Block->getBlockID()))
      visitUses(Block, Entry[Block->getBlockID()], Found);
}

void ReachingDefinitions::analyze(const FunctionDecl *Function) {
  CFG::BuildOptions Options;
  Options.setAllAlwaysAdd();
  Options.AddInitializers = true;
  // A condition that is constant here need not be so on the target.
  Options.PruneTriviallyFalseEdges = false;
  std::unique_ptr<CFG> Graph = CFG::buildCFG(
      Function, Function->getBody(), &Function->getASTContext(), Options);
  if (!Graph)
    return;
  Roles Known(Function);
  Analysis(Function, *Graph, Known)
      .run([&](const DeclRefExpr *Use, const VarDecl *D, Definitions Found) {
        Reaching[Use] = &Sets.insert({D, std::move(Found)}).first->second;
      });
}

const ReachingDefinitions::Definitions *
ReachingDefinitions::at(const DeclRefExpr *Use) {
  auto *D = dyn_cast<VarDecl>(Use->getDecl());
  auto *Function =
      D && D->hasLocalStorage()
          ? dyn_cast_or_null<FunctionDecl>(D->getParentFunctionOrMethod())
          : nullptr;
  if (!Function || !Function->doesThisDeclarationHaveABody())
    return nullptr;
  if (Analyzed.insert(Function).second)
    analyze(Function);
  return Reaching.lookup(Use);
}

static void collectAssigned(
    const Stmt *S,
    llvm::DenseMap<const VarDecl *,
                   llvm::SmallVector<const BinaryOperator *, 4>> &Found) {
  if (!S)
    return;
  if (auto *Op = dyn_cast<BinaryOperator>(S); Op && Op->isAssignmentOp())
    if (const DeclRefExpr *Ref = referenceIn(Op->getLHS()))
      if (auto *D = dyn_cast<VarDecl>(Ref->getDecl()))
        Found[D].push_back(Op);
  for (const Stmt *Part : S->children())
    collectAssigned(Part, Found);
}

ReachingDefinitions::Given
ReachingDefinitions::givenTo(const DeclRefExpr *Use,
                             const FunctionDecl *Around) {
  Given Result{true, {}};
  if (const Definitions *Known = at(Use)) {
    Result.IsInitial = llvm::is_contained(*Known, nullptr);
    for (const Expr *E : *Known)
      if (auto *Op = dyn_cast_or_null<BinaryOperator>(E))
        Result.Assignments.push_back(Op);
    return Result;
  }
  auto *D = dyn_cast<VarDecl>(Use->getDecl());
  if (!D || !Around || !Around->getBody())
    return Result;
  auto [At, New] = Assigned.try_emplace(Around);
  if (New)
    collectAssigned(Around->getBody(), At->second);
  Result.Assignments = At->second.lookup(D);
  return Result;
}
