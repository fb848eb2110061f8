//===- Calls.cpp - Calls, constructors, lambdas -*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FunctionImporter.h"
#include "ValueOverloads.h"
#include "clang/AST/ExprCXX.h"
#include "clang/Basic/Builtins.h"

using namespace cu2x;
using namespace cu2x::importer;
using namespace clang;

template <typename Range>
void FunctionImporter::arguments(Range &&Arguments,
                                 llvm::SmallVectorImpl<mlir::Value> &Result) {
  for (const Expr *Argument : Arguments)
    Result.push_back(expr(Argument));
}

mlir::Value FunctionImporter::object(const Expr *E, bool Arrow) {
  if (Arrow && isOwnThis(E))
    return This;
  if (mlir::Value Copy = Arrow ? copiedThis(E) : mlir::Value())
    return Copy;
  mlir::Value Value = expr(E);
  if (!Arrow) {
    if (mlir::isa<cxx::LValueType>(Value.getType()))
      return Value;
    return cxx::TemporaryOp::create(
        B, loc(E),
        cxx::LValueType::get(Value.getType(), cxx::AddressSpace::Thread),
        Value);
  }
  auto Pointer = mlir::dyn_cast<cxx::PointerType>(Value.getType());
  if (!Pointer)
    return refuse(E, "-> on something that is no pointer");
  return cxx::DerefOp::create(
      B, loc(E),
      cxx::LValueType::get(Pointer.getPointee(), Pointer.getSpace(),
                           Pointer.getIsConst(), Pointer.getIsVolatile()),
      Value);
}

/// Template arguments that the author or deduction gave, as text.
static std::string templateArguments(const FunctionDecl *Callee,
                                     const PrintingPolicy &Policy) {
  const TemplateArgumentList *Arguments =
      Callee->getTemplateSpecializationArgs();
  if (!Arguments)
    return {};
  std::string Text;
  llvm::raw_string_ostream OS(Text);
  llvm::ListSeparator Separator;
  for (const TemplateArgument &Argument : Arguments->asArray()) {
    OS << Separator;
    Argument.print(Policy, OS, /*IncludeType=*/false);
  }
  return Text;
}

/// Operators on CUDA's half types mean what Metal's own operators mean.
static bool isArithmetic(mlir::Type Type) {
  if (auto Place = mlir::dyn_cast<cxx::LValueType>(Type))
    Type = Place.getPointee();
  return mlir::isa<mlir::FloatType, mlir::IntegerType>(Type);
}

/// The call operator of the program's function object among the parameters of
/// \p Callee, if it is one function.
static const CXXMethodDecl *functorOf(UnitImporter &Unit,
                                      const FunctionDecl *Callee) {
  for (const ParmVarDecl *Parameter : Callee->parameters()) {
    const CXXRecordDecl *Record =
        Parameter->getType().getNonReferenceType()->getAsCXXRecordDecl();
    if (!Record || !Record->hasDefinition() || Unit.isCuda(Record) ||
        Unit.isSystem(Record))
      continue;
    const CXXMethodDecl *Found = nullptr;
    for (const NamedDecl *Candidate : Record->lookup(
             Unit.AST.DeclarationNames.getCXXOperatorName(OO_Call))) {
      const auto *Method = dyn_cast<CXXMethodDecl>(Candidate);
      if (!Method || Found)
        return nullptr;
      Found = Method;
    }
    if (Found)
      return Found;
  }
  return nullptr;
}

/// Whether parameter \p N of \p Callee takes any type of numbers: one of a
/// template of the standard library, and by value.
static bool takesAnyNumber(const FunctionDecl *Callee, unsigned N) {
  const FunctionTemplateDecl *Template = Callee->getPrimaryTemplate();
  if (!Template || !Callee->isInStdNamespace())
    return false;
  const FunctionDecl *Pattern = Template->getTemplatedDecl();
  return N < Pattern->getNumParams() &&
         isa<TemplateTypeParmType>(
             Pattern->getParamDecl(N)->getType().getCanonicalType());
}

/// `pow(f, 2)` and `sqrt(i)` compute in double: [cmath.syn] converts what is
/// given for such a parameter to the type of the result.
void FunctionImporter::toComputation(
    const FunctionDecl *Callee, mlir::Type Type, mlir::Location At,
    llvm::MutableArrayRef<mlir::Value> Operands) {
  if (!mlir::isa<mlir::FloatType>(Type))
    return;
  for (auto [N, Operand] : llvm::enumerate(Operands))
    if (mlir::isa<mlir::IntegerType, mlir::FloatType>(Operand.getType()) &&
        takesAnyNumber(Callee, N))
      Operand = convertTo(Operand, Type, "functional", At);
}

mlir::Value FunctionImporter::callCuda(const Expr *E,
                                       const FunctionDecl *Callee,
                                       llvm::ArrayRef<mlir::Value> Operands) {
  mlir::Type Type = resultType(E);
  mlir::Location At = loc(E);
  // make_float4 and its kind.
  if (mlir::isa<cxx::VectorType>(Type) && Callee->getIdentifier() &&
      Callee->getName().starts_with("make_"))
    return cxx::ConstructOp::create(B, At, Type, Operands, "paren",
                                    mlir::FlatSymbolRefAttr());
  if (isa<CXXConversionDecl>(Callee) && isArithmetic(Operands[0].getType())) {
    mlir::Value Operand = Operands[0];
    if (mlir::isa<cxx::LValueType>(Operand.getType()))
      Operand = load(Operand, At);
    return convertTo(Operand, Type, "implicit", At);
  }
  if (isa<CXXConversionDecl>(Callee) && mlir::isa<cxx::VectorType>(Type))
    return mlir::isa<cxx::LValueType>(Operands[0].getType())
               ? load(Operands[0], At)
               : Operands[0];
  std::string Name = Callee->getQualifiedNameAsString();
  std::string Arguments =
      templateArguments(Callee, Unit.AST.getPrintingPolicy());
  llvm::SmallVector<mlir::Value> Converted(Operands);
  toComputation(Callee, Type, At, Converted);
  auto Call = cu::CallOp::create(
      B, At, Type, Name, Converted,
      Arguments.empty() ? mlir::StringAttr() : B.getStringAttr(Arguments));
  // Nothing in the AST says that a function of CUDA's calls what it is given.
  if (llvm::StringRef(Name).starts_with("cooperative_groups::"))
    if (const CXXMethodDecl *Operator = functorOf(Unit, Callee))
      if (cxx::FuncOp Func = Unit.importFunction(Operator))
        Call->setAttr("cu.functor",
                      mlir::FlatSymbolRefAttr::get(Func.getSymNameAttr()));
  return Call;
}

mlir::Value FunctionImporter::callUser(const Expr *E,
                                       const FunctionDecl *Callee,
                                       llvm::ArrayRef<mlir::Value> Operands,
                                       bool Operator) {
  if (Unit.isCuda(Callee))
    return callCuda(E, Callee, Operands);
  // Functions of the system's headers have rows of their own or are refused.
  if (Unit.isSystem(Callee))
    return callCuda(E, Callee, Operands);
  if (Callee->isOverloadedOperator() && hasOverloadForVariables(Callee))
    return refuse(E, "an operator that differs from another by '&&'",
                  "give it another name, or copy where it moves");
  if (isInConstant())
    return refuse(E, "a call that makes the value of a constant",
                  "write the value as a list, or declare the constant "
                  "__constant__ at namespace scope");
  cxx::FuncOp Func = Unit.importFunction(Callee);
  if (!Func)
    return refuse(E,
                  "a call of '" + Callee->getQualifiedNameAsString() +
                      "', which has no definition in this unit",
                  "define it in a header or in this file");
  return cxx::CallOp::create(
      B, loc(E), resultType(E), Func.getSymName(), Operands,
      Operator ? B.getStringAttr("operator") : mlir::StringAttr());
}

/// Whether \p E is a call such as this_thread_block(), which only names a
/// group.
static bool namesGroup(const Expr *E, const UnitImporter &Unit) {
  const auto *Call = dyn_cast<CallExpr>(E->IgnoreImplicit()->IgnoreParens());
  const FunctionDecl *Callee = Call ? Call->getDirectCallee() : nullptr;
  return Callee && Unit.isCuda(Callee) &&
         llvm::StringRef(Callee->getQualifiedNameAsString())
             .starts_with("cooperative_groups::") &&
         llvm::none_of(Call->arguments(), [&](const Expr *Argument) {
           return Argument->HasSideEffects(Unit.AST);
         });
}

bool FunctionImporter::hasEffects(const Expr *Object) const {
  return Object->HasSideEffects(Unit.AST) && !namesGroup(Object, Unit);
}

mlir::Value FunctionImporter::VisitCallExpr(const CallExpr *E) {
  const FunctionDecl *Callee = E->getDirectCallee();
  if (!Callee)
    return refuse(E, "a call through a pointer",
                  "pass the function as a template argument");
  // What says how a value may be used leaves it where it is.
  switch (Callee->getBuiltinID()) {
  case Builtin::BImove:
  case Builtin::BImove_if_noexcept:
  case Builtin::BIforward:
  case Builtin::BIas_const:
    return expr(E->getArg(0));
  default:
    break;
  }
  // Functions do not run where a variable of program scope gets its value.
  bool IsStatic = !mlir::isa<cxx::FuncOp>(Owner);
  if (Callee->isConstexpr() &&
      (IsStatic || Unit.isSystem(Callee) || Callee->getBuiltinID()))
    if (mlir::Value Value = evaluate(E))
      return Value;
  llvm::SmallVector<mlir::Value> Operands;
  if (const auto *Member =
          dyn_cast<MemberExpr>(E->getCallee()->IgnoreParenImpCasts());
      Member && isa<CXXMethodDecl>(Callee)) {
    if (!cast<CXXMethodDecl>(Callee)->isInstance() &&
        hasEffects(Member->getBase()))
      return refuse(E, "a static method of an object that has effects");
    if (cast<CXXMethodDecl>(Callee)->isVirtual())
      return refuse(E, "a call of a virtual function");
    if (cast<CXXMethodDecl>(Callee)->isInstance())
      Operands.push_back(object(Member->getBase(), Member->isArrow()));
  }
  arguments(E->arguments(), Operands);
  return callUser(E, Callee, Operands, /*Operator=*/false);
}

/// Whether operators of CUDA's own are on pairs of half or bfloat16.
static bool isSmallPair(mlir::Type Type) {
  if (auto Place = mlir::dyn_cast<cxx::LValueType>(Type))
    Type = Place.getPointee();
  auto Vector = mlir::dyn_cast<cxx::VectorType>(Type);
  return Vector &&
         (Vector.getElement().isF16() || Vector.getElement().isBF16());
}

/// The function of CUDA's that an operator on pairs stands for: comparisons
/// ask both halves. Empty for those that change an operand.
static llvm::StringRef pairFunction(OverloadedOperatorKind Kind, bool Unary) {
  if (Unary)
    return Kind == OO_Minus ? "__hneg2" : "";
  static constexpr std::pair<OverloadedOperatorKind, llvm::StringLiteral>
      Functions[] = {{OO_Plus, "__hadd2"},       {OO_Minus, "__hsub2"},
                     {OO_Star, "__hmul2"},       {OO_Slash, "__h2div"},
                     {OO_EqualEqual, "__hbeq2"}, {OO_ExclaimEqual, "__hbneu2"},
                     {OO_Less, "__hblt2"},       {OO_LessEqual, "__hble2"},
                     {OO_Greater, "__hbgt2"},    {OO_GreaterEqual, "__hbge2"}};
  for (auto [Operator, Name] : Functions)
    if (Operator == Kind)
      return Name;
  return "";
}

mlir::Value
FunctionImporter::VisitCXXOperatorCallExpr(const CXXOperatorCallExpr *E) {
  const FunctionDecl *Callee = E->getDirectCallee();
  if (!Callee)
    return refuse(E, "an operator that is not known");
  if (isInConstant())
    if (mlir::Value Value = evaluate(E))
      return Value;
  llvm::SmallVector<mlir::Value> Operands;
  const auto *Method = dyn_cast<CXXMethodDecl>(Callee);
  // Copying that the compiler wrote.
  bool Copies = Method &&
                (Method->isCopyAssignmentOperator() ||
                 Method->isMoveAssignmentOperator()) &&
                (!Method->isUserProvided() || Unit.isCuda(Method));
  const ConditionalOperator *Choice =
      Copies ? choiceOfPlaces(E->getArg(1)) : nullptr;
  // Assignment evaluates its right side first; the order shows in no value.
  if (Choice)
    Operands = {expr(E->getArg(0)),
                loadChoice(Choice, E->getArg(1)->getType().getUnqualifiedType(),
                           /*InParens=*/false)};
  else
    arguments(E->arguments(), Operands);
  mlir::Location At = loc(E);
  if (Copies) {
    if (Unit.copiesByCode(Method->getParent()))
      return refuse(E,
                    "an implicit copy of an object whose parts are copied by "
                    "functions");
    mlir::Value Right = Operands[1];
    if (mlir::isa<cxx::LValueType>(Right.getType()))
      Right = load(Right, At);
    return cxx::AssignOp::create(B, At, Operands[0].getType(), Operands[0],
                                 Right);
  }
  if (Unit.isCuda(Callee) && llvm::all_of(Operands, [](mlir::Value V) {
        return isArithmetic(V.getType());
      })) {
    OverloadedOperatorKind Kind = E->getOperator();
    auto Value = [&](unsigned N) {
      return mlir::isa<cxx::LValueType>(Operands[N].getType())
                 ? load(Operands[N], At)
                 : Operands[N];
    };
    llvm::StringRef Text = getOperatorSpelling(Kind);
    if (Kind == OO_PlusPlus || Kind == OO_MinusMinus)
      return cxx::IncDecOp::create(B, At, resultType(E), Text, Operands[0],
                                   Operands.size() == 2);
    if (Operands.size() == 1)
      return cxx::UnaryOp::create(B, At, resultType(E), Text, Value(0));
    if (Kind == OO_Equal) {
      mlir::Type To =
          mlir::cast<cxx::LValueType>(Operands[0].getType()).getPointee();
      return cxx::AssignOp::create(B, At, Operands[0].getType(), Operands[0],
                                   convertTo(Value(1), To, "implicit", At));
    }
    if (E->isAssignmentOp()) {
      mlir::Value Right = Value(1);
      return cxx::CompoundAssignOp::create(
          B, At, Operands[0].getType(), Text.drop_back(), Operands[0], Right,
          mlir::cast<cxx::LValueType>(Operands[0].getType()).getPointee());
    }
    mlir::Value Left = Value(0);
    return cxx::BinaryOp::create(B, At, resultType(E), Text, Left, Value(1));
  }
  if (Unit.isCuda(Callee) && isSmallPair(Operands[0].getType())) {
    bool Unary = Operands.size() == 1;
    llvm::StringRef Name = pairFunction(E->getOperator(), Unary);
    auto Value = [&](mlir::Value V) {
      return mlir::isa<cxx::LValueType>(V.getType()) ? load(V, At) : V;
    };
    if (!Name.empty()) {
      for (mlir::Value &V : Operands)
        V = Value(V);
      return cu::CallOp::create(B, At, resultType(E), Name, Operands,
                                mlir::StringAttr());
    }
    llvm::StringRef Text = getOperatorSpelling(E->getOperator());
    if (Unary && Text == "+")
      return Value(Operands[0]);
    if (E->isAssignmentOp() && E->getOperator() != OO_Equal) {
      mlir::Value Right = Value(Operands[1]);
      return cxx::CompoundAssignOp::create(
          B, At, Operands[0].getType(), Text.drop_back(), Operands[0], Right,
          mlir::cast<cxx::LValueType>(Operands[0].getType()).getPointee());
    }
  }
  if (Method && Method->isInstance() &&
      !mlir::isa<cxx::LValueType>(Operands[0].getType()))
    Operands[0] = cxx::TemporaryOp::create(
        B, At,
        cxx::LValueType::get(Operands[0].getType(), cxx::AddressSpace::Thread),
        Operands[0]);
  return callUser(E, Callee, Operands, /*Operator=*/true);
}

mlir::Value FunctionImporter::VisitLambdaExpr(const LambdaExpr *E) {
  llvm::SmallVector<mlir::Value> Values;
  for (auto [Capture, Init] : llvm::zip(E->captures(), E->capture_inits())) {
    if (Capture.capturesVLAType())
      return refuse(E, "a lambda that captures an array of variable length");
    Values.push_back(expr(Init));
  }
  return cxx::InitListOp::create(B, loc(E),
                                 type(E->getType(), E->getBeginLoc()), Values);
}

mlir::Value
FunctionImporter::VisitCUDAKernelCallExpr(const CUDAKernelCallExpr *E) {
  return refuse(E, "a kernel launch in device code",
                "launch from the host, once for each level");
}
