//===- CallPrinter.cpp - Calls and constructions as text --------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ExpressionPrinter.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace cu2x;
using namespace cu2x::metal;
using llvm::StringRef;
using mlir::Value;

/// The type without the space of what it points to: overloads that differ in
/// nothing else convert their arguments alike.
static mlir::Type withoutSpace(mlir::Type Type) {
  return llvm::TypeSwitch<mlir::Type, mlir::Type>(Type)
      .Case<cxx::PointerType, cxx::ReferenceType>(
          [](auto P) { return P.withSpace(cxx::AddressSpace::Generic); })
      .Default(Type);
}

/// Whether functions of that name take other types there, so that an argument
/// needs its own type to find the right one.
static bool decidesOverload(const Program &P, cxx::FuncOp Callee, unsigned N) {
  mlir::Type Type = withoutSpace(Callee.getParameterType(N));
  return llvm::any_of(P.overloads(Callee), [&](cxx::FuncOp Other) {
    return Other.getNumParameters() == Callee.getNumParameters() &&
           withoutSpace(Other.getParameterType(N)) != Type;
  });
}

/// What \p V is made from, where the text says nothing of it.
static Value spelled(Value V) {
  while (mlir::Operation *Op = V.getDefiningOp()) {
    auto Cast = llvm::dyn_cast<cxx::CastOp>(Op);
    if (!llvm::isa<cxx::TemporaryOp, cxx::DecayOp>(Op) &&
        !(Cast && Cast.getStyle() == "implicit"))
      break;
    V = Op->getOperand(0);
  }
  return V;
}

static bool isArray(Value V) {
  auto Place = mlir::dyn_cast<cxx::LValueType>(V.getType());
  return mlir::isa<cxx::ArrayType>(Place ? Place.getPointee() : V.getType());
}

/// The pointer that \p Parameter is or refers to; null for other types.
static cxx::PointerType pointer(mlir::Type Parameter) {
  if (auto Reference = mlir::dyn_cast<cxx::ReferenceType>(Parameter))
    Parameter = Reference.getPointee();
  return mlir::dyn_cast<cxx::PointerType>(Parameter);
}

/// Whether versions of a function for several spaces take other pointers there,
/// all of which `nullptr` would do for.
static bool decidesSpace(const Program &P, cxx::FuncOp Callee, unsigned N) {
  mlir::Type Type = Callee.getParameterType(N);
  return llvm::any_of(P.overloads(Callee), [&](cxx::FuncOp Other) {
    return Other.getNumParameters() == Callee.getNumParameters() &&
           Other.getParameterType(N) != Type;
  });
}

/// Whether \p Func is `operator T`.
static bool isConversion(cxx::FuncOp Func) {
  StringRef Token = Func.getName();
  return Token.consume_front("operator") && !Token.empty() &&
         (Token[0] == ' ' || llvm::isAlnum(Token[0]));
}

std::string ExpressionPrinter::argument(Value V, cxx::FuncOp Callee,
                                        unsigned N) {
  mlir::Type Type = Callee.getParameterType(N);
  bool IsReference = mlir::isa<cxx::ReferenceType>(Type);
  if (cxx::PointerType Pointer = pointer(Type)) {
    Value From = spelled(V);
    // To C++ for OpenCL, `T *const &` is no name for an array.
    if ((From.getDefiningOp<cxx::NullOp>() && decidesSpace(P, Callee, N)) ||
        (IsReference && isArray(From)))
      return castTo(Pointer, V).S;
  }
  if (IsReference || decidesOverload(P, Callee, N))
    return text(V, Precedence::Assignment);
  return initializer(V, Type);
}

/// `f(x)`, `object.f(x)`, `S::f(x)`.
ExpressionPrinter::Text ExpressionPrinter::print(cxx::CallOp Op) {
  auto Callee = P.Symbols.lookup<cxx::FuncOp>(Op.getCallee());
  if (!Callee)
    return {Op.getCallee().str() + "(" + list(Op.getOperands()) + ")",
            Precedence::Postfix};
  if (Op.getSyntax() == "operator")
    return operatorCall(Op, Callee);
  bool HasObject = Callee.isInstanceMethod();
  std::vector<std::string> Arguments;
  for (unsigned N = HasObject; N < Op.getOperands().size(); ++N)
    Arguments.push_back(argument(Op.getOperands()[N], Callee, N));
  // `operator half`, whatever CUDA and the author call the type.
  std::string Name = isConversion(Callee)
                         ? "operator " + P.Types.name(Callee.getReturnType())
                         : Callee.getName().str();
  if (HasObject)
    Name = member(Op.getOperands()[0], Name);
  else if (auto Record = Callee.getRecord())
    Name = P.Types.name(cxx::RecordType::get(
               Op.getContext(),
               mlir::FlatSymbolRefAttr::get(Op.getContext(), *Record))) +
           "::" + Name;
  else
    Name = programName(Name);
  return {Name + "(" + llvm::join(Arguments, ", ") + ")", Precedence::Postfix};
}

ExpressionPrinter::Text ExpressionPrinter::operatorCall(cxx::CallOp Op,
                                                        cxx::FuncOp Callee) {
  mlir::OperandRange Operands = Op.getOperands();
  StringRef Token = Callee.getName();
  Token.consume_front("operator");
  if (isConversion(Callee))
    return castTo(Op.getType(), Operands[0]);
  auto Rest = [&] {
    std::vector<std::string> Texts;
    for (unsigned N = 1; N < Operands.size(); ++N)
      Texts.push_back(argument(Operands[N], Callee, N));
    return llvm::join(Texts, ", ");
  };
  std::string Sign = Token.str();
  if (Token == "()" || Token == "[]")
    return {text(Operands[0], Precedence::Postfix) + Sign[0] + Rest() + Sign[1],
            Precedence::Postfix};
  if (Token == "->")
    return {member(Operands[0], "operator->") + "()", Precedence::Postfix};
  if (Operands.size() == 1)
    return {Sign + text(Operands[0], Precedence::Unary), Precedence::Unary};
  if (Token == "++" || Token == "--")
    return {text(Operands[0], Precedence::Postfix) + Sign, Precedence::Postfix};
  Precedence Level = binaryPrecedence(Token);
  bool Assigns = Level == Precedence::Assignment;
  Value Right = withoutConversions(Operands[1]);
  if (decidesOverload(P, Callee, 1) ||
      !convertsImplicitly(Right.getType(), Callee.getParameterType(1)))
    Right = Operands[1];
  return {
      text(Operands[0], Assigns ? tighter(Precedence::Conditional) : Level) +
          " " + Sign + " " + text(Right, Assigns ? Level : tighter(Level)),
      Level};
}

ExpressionPrinter::Text ExpressionPrinter::print(cxx::ConstructOp Op) {
  mlir::OperandRange Operands = Op.getOperands();
  StringRef Style = Op.getStyle();
  if (Style == "implicit" && Operands.size() == 1 && !Op.getConstructor() &&
      Operands[0].getType() == Op.getType())
    return expression(Operands[0]);
  // A copy of what has no name yet is the thing itself.
  if (Operands.size() == 1 && !Op.getConstructor() &&
      Operands[0].getType() == Op.getType() &&
      mlir::isa_and_nonnull<cxx::InitListOp, cxx::ConstructOp, cxx::CallOp>(
          Operands[0].getDefiningOp()))
    return expression(Operands[0]);
  bool Braces = Style == "brace";
  return {P.Types.name(Op.getType()) + (Braces ? "{" : "(") +
              arguments(Op, !Braces) + (Braces ? "}" : ")"),
          Precedence::Postfix};
}

ExpressionPrinter::Text ExpressionPrinter::print(msl::CallOp Op) {
  mlir::ValueRange Operands = Op.getOperands();
  std::string Callee = Op.getCallee().str();
  if (Op.getMethod()) {
    Callee = member(Operands[0], Callee);
    Operands = Operands.drop_front();
  }
  if (auto Arguments = Op.getTemplateArgs())
    Callee += "<" + Arguments->str() + ">";
  return {Callee + "(" + list(Operands) + ")", Precedence::Postfix};
}
