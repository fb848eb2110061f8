//===- WarpModel.cpp - What a unit does with warps and lanes ----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "WarpModel.h"

#include "FactCollector.h"

#include "clang/AST/ASTContext.h"
#include "clang/AST/Attr.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/AST/ExprCXX.h"
#include "clang/AST/RecursiveASTVisitor.h"
#include "llvm/ADT/SmallPtrSet.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/SaveAndRestore.h"

using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

namespace {

class ModelBuilder : public RecursiveASTVisitor<ModelBuilder> {
  using Base = RecursiveASTVisitor<ModelBuilder>;

public:
  ModelBuilder(FactCollector &Collector, ASTContext &Context)
      : C(Collector), Context(Context) {}

  WarpModel build();

  bool dataTraverseStmtPre(Stmt *S) {
    Parents.push_back(S);
    return true;
  }
  bool dataTraverseStmtPost(Stmt *) {
    Parents.pop_back();
    return true;
  }
  bool TraverseDecl(Decl *D) {
    auto *Function = dyn_cast_or_null<FunctionDecl>(D);
    llvm::SaveAndRestore<const FunctionDecl *> Saved(Current);
    if (Function)
      Current = WarpModel::written(Function);
    return Base::TraverseDecl(D);
  }

  bool VisitVarDecl(VarDecl *D);
  bool VisitDeclRefExpr(DeclRefExpr *E);
  bool VisitUnresolvedLookupExpr(UnresolvedLookupExpr *E) {
    if (E->getNumDecls())
      noteTile(E, *E->decls_begin(), E->template_arguments());
    return true;
  }
  bool VisitBinaryOperator(BinaryOperator *E);
  bool VisitUnaryOperator(UnaryOperator *E);
  bool VisitCallExpr(CallExpr *E);
  bool VisitCUDAKernelCallExpr(CUDAKernelCallExpr *E);
  bool VisitCXXConstructExpr(CXXConstructExpr *E);
  bool VisitArraySubscriptExpr(ArraySubscriptExpr *E);
  bool VisitCXXConstructorDecl(CXXConstructorDecl *D);
  bool VisitInitListExpr(InitListExpr *E);
  bool VisitCXXUnresolvedConstructExpr(CXXUnresolvedConstructExpr *E);
  bool VisitReturnStmt(ReturnStmt *S);
  bool VisitGCCAsmStmt(GCCAsmStmt *S);
  bool VisitForStmt(ForStmt *S) { return noteBound(S->getCond()); }
  bool VisitWhileStmt(WhileStmt *S) { return noteBound(S->getCond()); }

private:
  FunctionUse *use() { return Current ? &M.Functions[Current] : nullptr; }
  bool noteBound(const Expr *Condition);
  void noteTile(const Expr *E, const NamedDecl *Target,
                llvm::ArrayRef<TemplateArgumentLoc> Args);
  void noteArguments(const FunctionDecl *Callee,
                     llvm::ArrayRef<const Expr *> Args, const Expr *Call);
  void noteReference(const VarDecl *Reference, const Expr *To, const Expr *At);
  void noteWarpCall(const CallExpr *E, const WarpFunction &Function,
                    SourceLocation Name);
  void noteField(const FieldDecl *Field, const Expr *Value);
  void noteList(const RecordDecl *Class, const InitListExpr *List);
  void noteOpenList(QualType T, const Expr *E);
  void noteStep(const Expr *At, const Expr *Target, BinaryOperatorKind Op,
                const Expr *By);
  unsigned loopsAround() const;
  bool isMaskOfCall() const;
  bool isHandedOn() const;
  bool isForCuda() const;
  SplitUse destination(const BinaryOperator *Op, bool IsCompared) const;

  FactCollector &C;
  ASTContext &Context;
  WarpModel M;
  const FunctionDecl *Current = nullptr;
  llvm::SmallVector<const Stmt *, 32> Parents;
  llvm::DenseMap<const VarDecl *, unsigned> LoopsOf;
};

} // namespace

WarpModel ModelBuilder::build() {
  for (Decl *D : Context.getTranslationUnitDecl()->noload_decls())
    if (D->getLocation().isValid() && !D->isImplicit() &&
        C.originOf(D->getLocation()) == Origin::User)
      TraverseDecl(D);
  return std::move(M);
}

unsigned ModelBuilder::loopsAround() const {
  unsigned Count = 0;
  for (const Stmt *P : Parents)
    Count += isa<ForStmt, WhileStmt, DoStmt, CXXForRangeStmt>(P);
  return Count;
}

bool ModelBuilder::VisitVarDecl(VarDecl *D) {
  if (const Expr *Init = D->getInit(); Init && !isa<ParmVarDecl>(D)) {
    M.Variables[D->getCanonicalDecl()].Values.push_back(Init);
    noteReference(D, Init, Init);
    noteOpenList(D->getType(), Init);
  }
  unsigned Loops = loopsAround();
  // The variable of a loop is there before the loop.
  if (Parents.size() >= 2)
    if (auto *For = dyn_cast<ForStmt>(Parents[Parents.size() - 2]);
        For && For->getInit() == Parents.back())
      --Loops;
  LoopsOf[D->getCanonicalDecl()] = Loops;
  return true;
}

/// Whether the expression at the end of Parents is the mask of a warp function.
bool ModelBuilder::isMaskOfCall() const {
  const Stmt *Child = Parents.back();
  for (const Stmt *P : llvm::reverse(llvm::ArrayRef(Parents).drop_back())) {
    if (auto *Call = dyn_cast<CallExpr>(P)) {
      llvm::SmallVector<const FunctionDecl *, 1> Callees =
          functionsOf(Call->getCallee());
      const WarpFunction *Function =
          Callees.empty() || !Callees[0]->getIdentifier()
              ? nullptr
              : findWarpFunction(Callees[0]->getName());
      return Function && Function->takesMask() &&
             Call->getNumArgs() > unsigned(Function->Mask) &&
             Call->getArg(Function->Mask) == Child;
    }
    if (!isa<ParenExpr, CastExpr>(P))
      return false;
    Child = P;
  }
  return false;
}

/// Whether the value at the end of Parents is put into a variable or memory, or
/// given to a shuffle, as it is.
bool ModelBuilder::isHandedOn() const {
  const Stmt *Child = Parents.back();
  for (const Stmt *P : llvm::reverse(llvm::ArrayRef(Parents).drop_back())) {
    if (auto *Op = dyn_cast<BinaryOperator>(P))
      return Op->getOpcode() == BO_Assign && Op->getRHS() == Child;
    if (isa<DeclStmt>(P))
      return true;
    if (auto *Call = dyn_cast<CallExpr>(P)) {
      const FunctionDecl *Callee = anyCallee(Call);
      const WarpFunction *Function = Callee && Callee->getIdentifier()
                                         ? findWarpFunction(Callee->getName())
                                         : nullptr;
      unsigned Value = Function && Function->takesMask() ? 1 : 0;
      return Function && Function->isShuffle() && Call->getNumArgs() > Value &&
             Call->getArg(Value) == Child;
    }
    auto *Choice = dyn_cast<ConditionalOperator>(P);
    if (!isa<ParenExpr, CastExpr, ExprWithCleanups>(P) &&
        !(Choice && Choice->getCond() != Child))
      return false;
    Child = P;
  }
  return false;
}

/// Where the value at the end of Parents goes, which is \p Op or may have been
/// compared before.
SplitUse ModelBuilder::destination(const BinaryOperator *Op,
                                   bool IsCompared) const {
  for (const Stmt *P : llvm::reverse(llvm::ArrayRef(Parents).drop_back())) {
    if (auto *Test = dyn_cast<BinaryOperator>(P);
        Test && (Test->isComparisonOp() || Test->isLogicalOp())) {
      IsCompared = true;
      continue;
    }
    if (isa<ParenExpr, CastExpr, ExprWithCleanups>(P))
      continue;
    if (auto *Declaration = dyn_cast<DeclStmt>(P))
      return {Op, false,
              Declaration->isSingleDecl()
                  ? dyn_cast<VarDecl>(Declaration->getSingleDecl())
                  : nullptr};
    auto *Call = dyn_cast<CallExpr>(P);
    const FunctionDecl *Callee = Call ? anyCallee(Call) : nullptr;
    const WarpFunction *Function = Callee && Callee->getIdentifier()
                                       ? findWarpFunction(Callee->getName())
                                       : nullptr;
    return {Op, IsCompared && Function && !Function->isShuffle(), nullptr};
  }
  return {Op, false, nullptr};
}

/// `tiled_partition<32>`.
void ModelBuilder::noteTile(const Expr *E, const NamedDecl *Target,
                            llvm::ArrayRef<TemplateArgumentLoc> Args) {
  Target = Target->getUnderlyingDecl();
  FunctionUse *F = use();
  if (F && !Args.empty() && Target->getIdentifier() &&
      Target->getName() == "tiled_partition" &&
      Args[0].getArgument().getKind() == TemplateArgument::Expression &&
      C.originOf(Target->getLocation()) != Origin::User)
    F->Tiles.push_back({E, Args[0].getSourceExpression()});
}

/// Whether what is visited is what a launch names, or what CUDA is asked about.
bool ModelBuilder::isForCuda() const {
  if (Parents.empty())
    return false;
  const Stmt *Child = Parents.back();
  for (const Stmt *P : llvm::reverse(llvm::ArrayRef(Parents).drop_back())) {
    if (auto *Call = dyn_cast<CallExpr>(P)) {
      const FunctionDecl *Callee = Call->getDirectCallee();
      return (isa<CUDAKernelCallExpr>(Call) && Call->getCallee() == Child) ||
             (Callee && C.originOf(Callee->getLocation()) != Origin::User);
    }
    if (!isa<ParenExpr, CastExpr, UnaryOperator>(P))
      return false;
    Child = P;
  }
  return false;
}

bool ModelBuilder::VisitDeclRefExpr(DeclRefExpr *E) {
  noteTile(E, E->getDecl(), E->template_arguments());
  if (auto *Kernel = dyn_cast<FunctionDecl>(E->getDecl());
      Kernel && Kernel->hasAttr<CUDAGlobalAttr>() && !isForCuda())
    M.Addressed.insert(WarpModel::written(Kernel));
  auto *D = dyn_cast<VarDecl>(E->getDecl());
  if (!D)
    return true;
  if (D->getIdentifier() && D->getName() == "warpSize" &&
      C.originOf(D->getLocation()) != Origin::User)
    if (FunctionUse *F = use())
      F->ReadsWarpSize = true;
  if (!D->isLocalVarDeclOrParm())
    return true;
  VariableUse &V = M.Variables[D->getCanonicalDecl()];
  // The left side of an assignment is no use of the value.
  if (Parents.size() >= 2)
    if (auto *Op = dyn_cast<BinaryOperator>(Parents[Parents.size() - 2]);
        Op && Op->getOpcode() == BO_Assign && Op->getLHS() == Parents.back())
      return true;
  ++V.Reads;
  V.MaskReads += isMaskOfCall();
  V.CopyReads += isHandedOn();
  V.VoteReads += destination(nullptr, D->getType()->isBooleanType()).IsVote;
  return true;
}

void ModelBuilder::noteStep(const Expr *At, const Expr *Target,
                            BinaryOperatorKind Op, const Expr *By) {
  const VarDecl *D = variableOf(Target);
  if (!D)
    return;
  D = D->getCanonicalDecl();
  M.Variables[D].Steps.push_back(
      {Op, By, At, loopsAround() > LoopsOf.lookup(D)});
}

bool ModelBuilder::VisitBinaryOperator(BinaryOperator *E) {
  BinaryOperatorKind Op = E->getOpcode();
  if (E->isCompoundAssignmentOp()) {
    Op = BinaryOperator::getOpForCompoundAssignment(Op);
    noteStep(E, E->getLHS(), Op, E->getRHS());
  } else if (Op == BO_Assign) {
    const VarDecl *D = variableOf(E->getLHS());
    if (D && isStepOf(E, D)) {
      auto *Value = cast<BinaryOperator>(E->getRHS()->IgnoreParenImpCasts());
      noteStep(E, E->getLHS(), Value->getOpcode(), Value->getRHS());
    } else if (D) {
      M.Variables[D->getCanonicalDecl()].Values.push_back(E->getRHS());
    }
    if (D)
      M.Variables[D->getCanonicalDecl()].Assigned.push_back(E->getRHS());
  }
  if (E->isAdditiveOp() && pointerIn(E))
    if (FunctionUse *F = use())
      F->Addresses.push_back(E);
  if (E->isAssignmentOp())
    noteField(fieldIn(E->getLHS()), E->getRHS());
  if (E->isAssignmentOp())
    if (const VarDecl *D = variableOf(E->getLHS());
        !D || !D->isLocalVarDeclOrParm())
      if (FunctionUse *F = use())
        F->Stores.push_back(E);
  if (Op == BO_Div || Op == BO_Rem || Op == BO_And || Op == BO_Shr)
    if (FunctionUse *F = use())
      F->Splits.push_back(destination(E, false));
  if (FunctionUse *F = use()) {
    if (Op == BO_Shl)
      F->Shifts.push_back(E);
    else if (E->isComparisonOp())
      F->Comparisons.push_back(E);
  }
  return true;
}

bool ModelBuilder::VisitUnaryOperator(UnaryOperator *E) {
  if (E->isIncrementDecrementOp())
    noteStep(E, E->getSubExpr(), E->isIncrementOp() ? BO_Add : BO_Sub, nullptr);
  if (E->getOpcode() == UO_AddrOf)
    if (const VarDecl *D = variableOf(E->getSubExpr()))
      M.Variables[D->getCanonicalDecl()].IsAddressed = true;
  return true;
}

bool ModelBuilder::noteBound(const Expr *Condition) {
  auto *Op =
      Condition ? dyn_cast<BinaryOperator>(Condition->IgnoreParens()) : nullptr;
  if (Op && (Op->getOpcode() == BO_LT || Op->getOpcode() == BO_LE))
    if (const VarDecl *D = variableOf(Op->getLHS()))
      M.Variables[D->getCanonicalDecl()].Bounds.push_back(
          {Op->getRHS(), Op->getOpcode() == BO_LE});
  return true;
}

void ModelBuilder::noteArguments(const FunctionDecl *Callee,
                                 llvm::ArrayRef<const Expr *> Args,
                                 const Expr *Call) {
  // The definition's parameters are the ones that its body names.
  if (const FunctionDecl *Definition = Callee->getDefinition())
    Callee = Definition;
  for (unsigned I = 0; I < Callee->getNumParams(); ++I) {
    const Expr *Arg = I < Args.size() ? Args[I] : nullptr;
    if (auto *Default = dyn_cast_or_null<CXXDefaultArgExpr>(Arg))
      Arg = Default->getExpr();
    const ParmVarDecl *Param = Callee->getParamDecl(I);
    if (!Arg && Param->hasDefaultArg() && !Param->hasUnparsedDefaultArg() &&
        !Param->hasUninstantiatedDefaultArg())
      Arg = Param->getDefaultArg();
    if (!Arg)
      continue;
    M.Variables[Param->getCanonicalDecl()].Values.push_back(Arg);
    noteReference(Param, Arg, Call);
  }
}

/// \p Reference is \p To from \p At on, if it is one.
void ModelBuilder::noteReference(const VarDecl *Reference, const Expr *To,
                                 const Expr *At) {
  QualType T = Reference->getType();
  if (!T->isLValueReferenceType() || T.getNonReferenceType().isConstQualified())
    return;
  Reference = Reference->getCanonicalDecl();
  if (const VarDecl *D = variableOf(To))
    M.Variables[D->getCanonicalDecl()].Behind.push_back({Reference, At});
  else
    M.References.push_back({Reference, To, At});
}

void ModelBuilder::noteWarpCall(const CallExpr *E, const WarpFunction &Function,
                                SourceLocation Name) {
  FunctionUse *F = use();
  if (!F)
    return;
  WarpCall Call{E, &Function, Name, isMaskOfCall(), nullptr};
  for (const Stmt *P : llvm::reverse(llvm::ArrayRef(Parents).drop_back())) {
    if (isa<ParenExpr, CastExpr, ExprWithCleanups>(P))
      continue;
    if (auto *Op = dyn_cast<BinaryOperator>(P);
        Op && Op->getOpcode() == BO_Assign)
      Call.StoredIn = variableOf(Op->getLHS());
    else if (auto *Declaration = dyn_cast<DeclStmt>(P);
             Declaration && Declaration->isSingleDecl())
      Call.StoredIn = dyn_cast<VarDecl>(Declaration->getSingleDecl());
    break;
  }
  F->WarpCalls.push_back(Call);
}

bool ModelBuilder::VisitCallExpr(CallExpr *E) {
  llvm::SmallVector<const FunctionDecl *, 1> Callees =
      functionsOf(E->getCallee());
  if (Callees.empty())
    return true;
  const FunctionDecl *First = Callees[0];
  if (C.originOf(First->getLocation()) == Origin::User) {
    llvm::ArrayRef<const Expr *> Args(E->getArgs(), E->getNumArgs());
    auto *Method = dyn_cast<CXXMethodDecl>(First);
    auto *Name = dyn_cast<MemberExpr>(E->getCallee()->IgnoreParens());
    auto *Open =
        dyn_cast<CXXDependentScopeMemberExpr>(E->getCallee()->IgnoreParens());
    const Expr *Object = Name                                ? Name->getBase()
                         : Open && !Open->isImplicitAccess() ? Open->getBase()
                                                             : nullptr;
    if (isa<CXXOperatorCallExpr>(E) && Method && !Args.empty())
      Object = Args.consume_front();
    if (Method && Object)
      M.Objects[Method->getParent()->getCanonicalDecl()].push_back(Object);
    for (const FunctionDecl *Callee : Callees) {
      if (FunctionUse *F = use())
        F->Callees.insert(Callee);
      noteArguments(Callee, Args, E);
    }
    return true;
  }
  if (!First->getIdentifier())
    return true;
  if (const WarpFunction *Function = findWarpFunction(First->getName()))
    noteWarpCall(E, *Function, E->getCallee()->getExprLoc());
  static const llvm::StringSet<> Asking = {"cudaDeviceGetAttribute",
                                           "cuDeviceGetAttribute"};
  static const llvm::StringSet<> WaveSizes = {"cudaDevAttrWarpSize",
                                              "CU_DEVICE_ATTRIBUTE_WARP_SIZE"};
  if (Asking.contains(First->getName()) && E->getNumArgs() >= 2)
    if (auto *Asked =
            dyn_cast<DeclRefExpr>(E->getArg(1)->IgnoreParenImpCasts());
        Asked && Asked->getDecl()->getIdentifier() &&
        WaveSizes.contains(Asked->getDecl()->getName()))
      if (auto *Op = dyn_cast<UnaryOperator>(E->getArg(0)->IgnoreParenCasts()))
        if (const VarDecl *D = variableOf(Op->getSubExpr()))
          M.Variables[D->getCanonicalDecl()].IsWaveSize = true;
  if (First->getName().starts_with("cudaMemcpy") ||
      First->getName().starts_with("cudaMemset") ||
      First->getName().starts_with("cudaMalloc"))
    M.MemoryCalls.push_back(E);
  static const llvm::StringSet<> Launching = {"cudaLaunchKernel",
                                              "cudaLaunchCooperativeKernel"};
  if (Launching.contains(First->getName()) && E->getNumArgs() >= 3)
    M.Launches.push_back(
        {functionsOf(E->getArg(0)), E->getArg(1), E->getArg(2)});
  return true;
}

bool ModelBuilder::VisitCUDAKernelCallExpr(CUDAKernelCallExpr *E) {
  const CallExpr *Config = E->getConfig();
  if (Config && Config->getNumArgs() >= 2)
    M.Launches.push_back(
        {functionsOf(E->getCallee()), Config->getArg(0), Config->getArg(1), E});
  return true;
}

bool ModelBuilder::VisitCXXConstructExpr(CXXConstructExpr *E) {
  const CXXConstructorDecl *Constructor = E->getConstructor();
  if (C.originOf(Constructor->getLocation()) != Origin::User)
    return true;
  const FunctionDecl *Callee = WarpModel::written(Constructor);
  if (FunctionUse *F = use())
    F->Callees.insert(Callee);
  noteArguments(Callee, {E->getArgs(), E->getNumArgs()}, E);
  return true;
}

bool ModelBuilder::VisitArraySubscriptExpr(ArraySubscriptExpr *E) {
  FunctionUse *F = use();
  for (const FunctionDecl *Operator : functionsOf(E)) {
    if (F)
      F->Callees.insert(Operator);
    M.Objects[cast<CXXMethodDecl>(Operator)->getParent()->getCanonicalDecl()]
        .push_back(E->getLHS());
    noteArguments(Operator, E->getRHS(), E);
  }
  if (!F || !(variableOf(arrayIn(E)) || isa<MemberExpr, ArraySubscriptExpr>(
                                            arrayIn(E)->IgnoreParenImpCasts())))
    return true;
  ArrayUse Use{E, {}};
  const Stmt *Child = E;
  for (const Stmt *P : llvm::reverse(llvm::ArrayRef(Parents).drop_back())) {
    const Expr *Guard = nullptr;
    if (auto *If = dyn_cast<IfStmt>(P))
      Guard = If->getCond();
    else if (auto *Choice = dyn_cast<ConditionalOperator>(P))
      Guard = Choice->getCond();
    else if (auto *For = dyn_cast<ForStmt>(P))
      Guard = For->getCond();
    else if (auto *While = dyn_cast<WhileStmt>(P))
      Guard = While->getCond();
    else if (auto *Op = dyn_cast<BinaryOperator>(P);
             Op && Op->getOpcode() == BO_LAnd)
      Guard = Op->getLHS();
    if (Guard && Guard != Child)
      Use.Guards.push_back(Guard);
    Child = P;
  }
  F->Elements.push_back(std::move(Use));
  return true;
}

bool ModelBuilder::VisitGCCAsmStmt(GCCAsmStmt *S) {
  FunctionUse *F = use();
  if (!F || !StringRef(S->getAsmString()).contains("%laneid"))
    return true;
  F->LibraryWarp = "%laneid";
  for (const Expr *Output : S->outputs())
    if (const VarDecl *D = variableOf(Output))
      M.Variables[D->getCanonicalDecl()].IsWaveLane = true;
  return true;
}

void ModelBuilder::noteField(const FieldDecl *Field, const Expr *Value) {
  if (Field && Value)
    M.Fields[writtenField(Field)].push_back(Value);
}

bool ModelBuilder::VisitCXXConstructorDecl(CXXConstructorDecl *D) {
  for (const CXXCtorInitializer *Init : D->inits())
    noteField(Init->getMember(), Init->getInit());
  return true;
}

void ModelBuilder::noteList(const RecordDecl *Class, const InitListExpr *List) {
  if (!Class || Class->isUnion() || !Class->getDefinition())
    return;
  auto *Derived = dyn_cast<CXXRecordDecl>(Class);
  unsigned I = Derived ? Derived->getNumBases() : 0;
  for (const FieldDecl *Field : Class->getDefinition()->fields())
    if (I < List->getNumInits())
      noteField(Field, List->getInit(I++));
}

/// \p E begins an object of \p T, a class whose template's arguments are open:
/// a list has no type then.
void ModelBuilder::noteOpenList(QualType T, const Expr *E) {
  auto *List = dyn_cast<InitListExpr>(E->IgnoreImplicit());
  auto *Class = List && T->isDependentType() && !T->isAnyPointerType()
                    ? writtenClass(T)
                    : nullptr;
  if (Class && Class->isAggregate())
    noteList(Class, List);
}

bool ModelBuilder::VisitInitListExpr(InitListExpr *E) {
  InitListExpr *List = E->isSemanticForm() ? E : E->getSemanticForm();
  if (List && !List->getType().isNull())
    noteList(List->getType()->getAsRecordDecl(), List);
  return true;
}

bool ModelBuilder::VisitCXXUnresolvedConstructExpr(
    CXXUnresolvedConstructExpr *E) {
  if (E->isListInitialization() && E->getNumArgs() == 1)
    noteOpenList(E->getTypeAsWritten(), E->getArg(0));
  return true;
}

bool ModelBuilder::VisitReturnStmt(ReturnStmt *S) {
  if (S->getRetValue())
    if (FunctionUse *F = use()) {
      F->Returns.push_back(S->getRetValue());
      noteOpenList(Current->getReturnType(), S->getRetValue());
    }
  return true;
}

WarpModel cu2x::frontend::buildWarpModel(FactCollector &Collector,
                                         ASTContext &Context) {
  WarpModel Model = ModelBuilder(Collector, Context).build();
  Model.Collector = &Collector;
  Model.Definitions = &Collector.Definitions;
  return Model;
}
