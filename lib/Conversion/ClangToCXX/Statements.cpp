//===- Statements.cpp - Statements -*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FunctionImporter.h"
#include "LateDefaults.h"
#include "clang/AST/ExprCXX.h"
#include "clang/AST/StmtCXX.h"

using namespace cu2x;
using namespace cu2x::importer;
using namespace clang;

/// The `*this` of `return *this = x;` whose assignment nobody has written. The
/// space of what that returns differs among versions of Metal.
static const Expr *assignedObject(const Expr *Returned) {
  const auto *Call = dyn_cast_or_null<CXXOperatorCallExpr>(
      Returned ? Returned->IgnoreImplicit()->IgnoreParens() : nullptr);
  if (!Call || Call->getOperator() != OO_Equal || !Call->isLValue())
    return nullptr;
  const auto *Method = dyn_cast_or_null<CXXMethodDecl>(Call->getDirectCallee());
  const auto *Object =
      dyn_cast<UnaryOperator>(Call->getArg(0)->IgnoreParenImpCasts());
  bool IsOwn = Object && Object->getOpcode() == UO_Deref &&
               isa<CXXThisExpr>(Object->getSubExpr()->IgnoreParenImpCasts());
  return IsOwn && Method && !Method->isUserProvided() ? Object : nullptr;
}

void FunctionImporter::stmt(const Stmt *S) {
  mlir::Location At = loc(S);
  if (const auto *E = dyn_cast<Expr>(S)) {
    mlir::Value Value = expr(E);
    if (Value)
      cxx::ExprStmtOp::create(B, At, Value);
    return;
  }
  switch (S->getStmtClass()) {
  case Stmt::NullStmtClass:
    return;
  case Stmt::CompoundStmtClass: {
    auto Scope = cxx::ScopeOp::create(B, At);
    return fill(Scope.getBody(), [&] { bodyOf(S, Scope, S->getBeginLoc()); });
  }
  case Stmt::DeclStmtClass:
    for (const Decl *D : cast<DeclStmt>(S)->decls()) {
      if (const auto *Variable = dyn_cast<VarDecl>(D))
        variable(Variable);
      else if (!isa<TypedefNameDecl, UsingDecl, UsingDirectiveDecl, TagDecl,
                    StaticAssertDecl, EmptyDecl, NamespaceAliasDecl,
                    UsingShadowDecl, UsingEnumDecl>(D))
        refuseAt(D->getLocation(), "that declaration in a function");
    }
    return;
  case Stmt::ReturnStmtClass: {
    mlir::Value Value;
    const Expr *E = cast<ReturnStmt>(S)->getRetValue();
    if (const Expr *Object = assignedObject(E)) {
      cxx::ExprStmtOp::create(B, At, expr(E));
      E = Object;
    }
    if (E)
      Value = initializer(E);
    if (Value && mlir::isa<mlir::NoneType>(Value.getType())) {
      cxx::ExprStmtOp::create(B, At, Value);
      Value = {};
    }
    cxx::ReturnOp::create(B, At, Value);
    return;
  }
  case Stmt::BreakStmtClass:
    cxx::BreakOp::create(B, At);
    return;
  case Stmt::ContinueStmtClass:
    cxx::ContinueOp::create(B, At);
    return;
  case Stmt::IfStmtClass:
    return ifStmt(cast<IfStmt>(S));
  case Stmt::ForStmtClass:
    return forStmt(cast<ForStmt>(S));
  case Stmt::CXXForRangeStmtClass:
    return rangeFor(cast<CXXForRangeStmt>(S));
  case Stmt::WhileStmtClass:
    return whileStmt(cast<WhileStmt>(S));
  case Stmt::DoStmtClass:
    return doStmt(cast<DoStmt>(S));
  case Stmt::SwitchStmtClass:
    return switchStmt(cast<SwitchStmt>(S));
  case Stmt::CaseStmtClass:
    return caseStmt(cast<CaseStmt>(S));
  case Stmt::DefaultStmtClass:
    return labelled(cxx::DefaultOp::create(B, At),
                    cast<DefaultStmt>(S)->getColonLoc(),
                    cast<DefaultStmt>(S)->getSubStmt());
  case Stmt::AttributedStmtClass:
    return attributed(cast<AttributedStmt>(S));
  case Stmt::LabelStmtClass:
    cxx::LabelOp::create(B, At, cast<LabelStmt>(S)->getDecl()->getName());
    return child(cast<LabelStmt>(S)->getSubStmt());
  case Stmt::GotoStmtClass:
    cxx::GotoOp::create(B, At, cast<GotoStmt>(S)->getLabel()->getName());
    return;
  case Stmt::GCCAsmStmtClass:
    return assembly(cast<GCCAsmStmt>(S));
  default:
    refuse(S, describe(S));
  }
}

void FunctionImporter::variable(const VarDecl *Variable) {
  Unit.arriveAt(Variable->getBeginLoc());
  mlir::Location At = loc(Variable->getBeginLoc());
  bool Shared = Variable->hasAttr<CUDASharedAttr>();
  bool Extern = Shared && Variable->hasExternalStorage();
  if (Variable->hasExternalStorage() && !Shared)
    return; // used through Unit.importGlobal
  if (Variable->isStaticLocal() && !Shared) {
    Unit.importGlobal(Variable);
    return;
  }
  QualType Type = Variable->getType();
  bool Reference = Type->isReferenceType();
  // What structured bindings are parts of has no name.
  std::string Name = Iterators.lookup(Variable);
  if (Name.empty())
    Name = Variable->getName().str();
  if (Name.empty())
    do
      Name = "parts" + (Unnamed++ ? "_" + std::to_string(Unnamed) : "");
    while (Unit.AST.Idents.find(Name) != Unit.AST.Idents.end());
  if (Variable->isInvalidDecl())
    refuseAt(Variable->getLocation(), "a declaration that did not parse");
  // A list for another field than the first is no initialiser in Metal.
  const FieldDecl *UnionField = nullptr;
  const Expr *UnionValue = nullptr;
  if (Variable->getInit() && !Shared && !Reference)
    std::tie(UnionField, UnionValue) = unionField(Variable->getInit());
  // The first statement of a `for` is one.
  if (UnionField && (!UnionField->getFieldIndex() ||
                     mlir::isa<cxx::ForOp>(B.getBlock()->getParentOp())))
    UnionField = nullptr;
  mlir::Value Init;
  bool Constant = Variable->isConstexpr(), WithDefaults = false;
  if (const Expr *E = Variable->getInit(); E && !Shared && !UnionField) {
    // Functions are printed without constexpr: the value takes the place of a
    // call, or the variable is filled where the program comes to it.
    if (Constant && (hasCall(E) || (!Reference && !Type->isPointerType() &&
                                    readsVariable(E)))) {
      if (const APValue *Value = Variable->evaluateValue())
        Init = constant(*Value, Variable->getType(), E);
      Constant = Init != nullptr;
    }
    unsigned Given = GivenDefaults;
    if (!Init)
      Init = initializer(E);
    Constant &= Given == GivenDefaults;
    WithDefaults =
        Init && Init.getDefiningOp<cxx::CallOp>() && Given != GivenDefaults;
  }
  if (UnionField) {
    Type = Type.getUnqualifiedType();
    Constant = false;
  }
  // A reference to a temporary keeps it: it is a variable of its own.
  if (auto Temporary = Init && Reference
                           ? Init.getDefiningOp<cxx::TemporaryOp>()
                           : cxx::TemporaryOp()) {
    Init = Temporary.getValue();
    Temporary.erase();
    Reference = false;
    Type = Type.getNonReferenceType();
  }
  cxx::LValueType Place = place(Type,
                                Shared      ? cxx::AddressSpace::Threadgroup
                                : Reference ? cxx::AddressSpace::Generic
                                            : cxx::AddressSpace::Thread,
                                Variable->getLocation());
  if (Reference && (!Init || !mlir::isa<cxx::LValueType>(Init.getType()))) {
    refuseAt(Variable->getLocation(), "a reference to that");
    Reference = false;
  }
  static const llvm::StringLiteral Styles[] = {"copy", "paren", "brace",
                                               "paren"};
  auto Var = cxx::VarOp::create(
      B, At, Place, Name, Init, Reference, /*is_static=*/false, Constant,
      Init ? B.getStringAttr(WithDefaults ? "copy"
                                          : Styles[Variable->getInitStyle()])
           : mlir::StringAttr());
  if (Shared) {
    Var->setAttr("cu.shared", B.getUnitAttr());
    Unit.SharedVariables.try_emplace(Variable->getCanonicalDecl(), Var);
  }
  if (Extern)
    Var->setAttr("cu.dynamic", B.getUnitAttr());
  nameExtents(Var, Variable);
  Variables[Variable] = Var.getVariable();
  if (!UnionField)
    return;
  cxx::LValueType FieldPlace =
      Place.withPointee(type(UnionField->getType(), Variable->getLocation()));
  assign(
      [&]() -> mlir::Value {
        return cxx::MemberOp::create(B, At, FieldPlace, Var.getVariable(),
                                     Unit.fieldName(UnionField));
      },
      UnionValue, /*IsZero=*/false);
}

void FunctionImporter::ifStmt(const IfStmt *S) {
  auto Emit = [&] {
    commentsBefore(S->getRParenLoc());
    if (S->getInit())
      stmt(S->getInit());
    if (const VarDecl *Variable = S->getConditionVariable())
      variable(Variable);
    if (S->isConstexpr() || S->isConsteval()) {
      std::optional<const Stmt *> Taken =
          const_cast<IfStmt *>(S)->getNondiscardedCase(Unit.AST);
      if (!Taken) {
        refuse(S, "an 'if constexpr' that depends on a parameter");
        return;
      }
      if (*Taken)
        stmt(*Taken);
      return;
    }
    mlir::Value Condition = expr(S->getCond());
    auto Op = cxx::IfOp::create(B, loc(S), Condition);
    fill(Op.getThenRegion(), [&] {
      bodyOf(S->getThen(), Op, S->getRParenLoc());
      if (S->getElse())
        commentsOnLineOf(S->getThen()->getEndLoc(), S->getElseLoc());
    });
    if (!S->getElse())
      return;
    fill(Op.getElseRegion(), [&] {
      commentsBefore(S->getElseLoc());
      bodyOf(S->getElse(), Op, S->getElseLoc(), ElseHeadAttr);
    });
    commentElseIf(Op.getElseRegion());
  };
  if (!S->getInit() && !S->getConditionVariable())
    return Emit();
  auto Scope = cxx::ScopeOp::create(B, loc(S));
  fill(Scope.getBody(), Emit);
}

void FunctionImporter::hint(mlir::Operation *Loop) {
  if (Unroll >= 0)
    Loop->setAttr("cxx.unroll", B.getI64IntegerAttr(Unroll));
  Unroll = -1;
}

void FunctionImporter::forStmt(const ForStmt *S) {
  commentsBefore(S->getRParenLoc());
  auto For = cxx::ForOp::create(B, loc(S));
  hint(For);
  fill(For.getBody(), [&] {
    if (S->getInit())
      stmt(S->getInit());
    auto Loop = cxx::LoopOp::create(B, loc(S));
    const VarDecl *Variable = S->getConditionVariable();
    if (S->getCond() && !Variable)
      fillYield(Loop.getCondition(), S->getCond());
    if (S->getInc())
      fillYield(Loop.getStep(), S->getInc());
    fill(Loop.getBody(), [&] {
      if (Variable)
        conditionVariable(Variable, S->getCond());
      bodyOf(S->getBody(), For, S->getRParenLoc());
    });
  });
}

void FunctionImporter::conditionVariable(const VarDecl *Variable,
                                         const Expr *Condition) {
  this->variable(Variable);
  mlir::Location At = loc(Condition);
  auto Stop = cxx::UnaryOp::create(B, At, B.getI1Type(), "!", expr(Condition));
  auto If = cxx::IfOp::create(B, At, Stop);
  fill(If.getThenRegion(), [&] { cxx::BreakOp::create(B, At); });
}

void FunctionImporter::whileStmt(const WhileStmt *S) {
  commentsBefore(S->getRParenLoc());
  auto While = cxx::WhileOp::create(B, loc(S));
  hint(While);
  const VarDecl *Variable = S->getConditionVariable();
  if (Variable)
    fill(While.getCondition(), [&] {
      cxx::YieldOp::create(B, loc(S), intConstant(1, B.getI1Type(), loc(S)));
    });
  else
    fillYield(While.getCondition(), S->getCond());
  fill(While.getBody(), [&] {
    if (Variable)
      conditionVariable(Variable, S->getCond());
    bodyOf(S->getBody(), While, S->getRParenLoc());
  });
}

void FunctionImporter::doStmt(const DoStmt *S) {
  auto Do = cxx::DoOp::create(B, loc(S));
  hint(Do);
  fill(Do.getBody(), [&] {
    bodyOf(S->getBody(), Do, S->getDoLoc());
    commentsBefore(S->getRParenLoc());
  });
  fillYield(Do.getCondition(), S->getCond());
}

void FunctionImporter::switchStmt(const SwitchStmt *S) {
  auto Emit = [&] {
    commentsBefore(S->getRParenLoc());
    if (S->getInit())
      stmt(S->getInit());
    if (const VarDecl *Variable = S->getConditionVariable())
      variable(Variable);
    mlir::Value Value = expr(S->getCond());
    auto Op = cxx::SwitchOp::create(B, loc(S), Value);
    fill(Op.getBody(), [&] { bodyOf(S->getBody(), Op, S->getRParenLoc()); });
  };
  if (!S->getInit() && !S->getConditionVariable())
    return Emit();
  auto Scope = cxx::ScopeOp::create(B, loc(S));
  fill(Scope.getBody(), Emit);
}

void FunctionImporter::caseStmt(const CaseStmt *S) {
  Expr::EvalResult Result, Last;
  if (!S->getLHS()->EvaluateAsInt(Result, Unit.AST) ||
      (S->caseStmtIsGNURange() &&
       !S->getRHS()->EvaluateAsInt(Last, Unit.AST))) {
    refuse(S, "a case label that is no constant");
    return;
  }
  mlir::Type Type = type(S->getLHS()->getType(), S->getBeginLoc());
  mlir::StringAttr Spelling;
  if (auto Enum = mlir::dyn_cast<cxx::EnumType>(Type))
    Type = Enum.getUnderlying();
  const Expr *Label = S->getLHS()->IgnoreParenImpCasts();
  if (isa<CharacterLiteral, IntegerLiteral>(Label))
    Spelling = literalSpelling(Unit, Label);
  if (const auto *Reference = dyn_cast<DeclRefExpr>(Label))
    if (const auto *Constant = dyn_cast<EnumConstantDecl>(Reference->getDecl());
        Constant && !Unit.isCuda(Constant) && !Unit.isSystem(Constant)) {
      const auto *Enum = cast<EnumDecl>(Constant->getDeclContext());
      std::string Name = Constant->getName().str();
      std::string Symbol = Unit.importEnum(Enum).getValue().str();
      if (Enum->isScoped())
        Name = Symbol + "::" + Name;
      Spelling = B.getStringAttr(Name);
    }
  mlir::Operation *LastLabel = cxx::CaseOp::create(
      B, loc(S),
      mlir::IntegerAttr::get(
          Type, Result.Val.getInt().extOrTrunc(Type.getIntOrFloatBitWidth())),
      Spelling);
  // A range of GNU C is a label for each of its numbers.
  if (S->caseStmtIsGNURange()) {
    const llvm::APSInt &From = Result.Val.getInt(), &To = Last.Val.getInt();
    if (To > From && (To - From).ugt(64)) {
      refuse(S, "a range of more than 64 case labels");
      return;
    }
    for (llvm::APSInt N = From; N < To;) {
      ++N;
      LastLabel = cxx::CaseOp::create(
          B, loc(S),
          mlir::IntegerAttr::get(Type,
                                 N.extOrTrunc(Type.getIntOrFloatBitWidth())),
          mlir::StringAttr());
    }
  }
  labelled(LastLabel, S->getColonLoc(), S->getSubStmt());
}

void FunctionImporter::attributed(const AttributedStmt *S) {
  for (const Attr *A : S->getAttrs()) {
    const auto *Hint = dyn_cast<LoopHintAttr>(A);
    if (!Hint)
      continue; // likely, unlikely, assume: hints about values
    Expr::EvalResult Result;
    if (Hint->getState() == LoopHintAttr::Numeric && Hint->getValue() &&
        Hint->getValue()->EvaluateAsInt(Result, Unit.AST))
      Unroll = Result.Val.getInt().getExtValue();
    else if (Hint->getState() == LoopHintAttr::Disable)
      Unroll = 1;
    else
      Unroll = 0;
  }
  stmt(S->getSubStmt());
  Unroll = -1;
}

void FunctionImporter::assembly(const GCCAsmStmt *S) {
  llvm::SmallVector<mlir::Value> Operands;
  std::vector<std::string> Constraints, Clobbers;
  for (unsigned N = 0; N != S->getNumOutputs(); ++N) {
    Constraints.push_back(S->getOutputConstraint(N));
    Operands.push_back(expr(S->getOutputExpr(N)));
  }
  for (unsigned N = 0; N != S->getNumInputs(); ++N) {
    Constraints.push_back(S->getInputConstraint(N));
    Operands.push_back(expr(S->getInputExpr(N)));
  }
  for (unsigned N = 0; N != S->getNumClobbers(); ++N)
    Clobbers.push_back(S->getClobber(N));
  auto Strings = [&](const std::vector<std::string> &Texts) {
    return B.getStrArrayAttr(llvm::to_vector_of<llvm::StringRef>(Texts));
  };
  cu::AsmOp::create(B, loc(S), S->getAsmString(), Strings(Constraints),
                    Strings(Clobbers), S->isVolatile(), Operands);
}
