//===- ExpressionPrinter.cpp - Expressions as MSL text ----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ExpressionPrinter.h"
#include "Literals.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace cu2x;
using namespace cu2x::metal;
using llvm::StringRef;
using mlir::Value;

void ExpressionPrinter::enter(cxx::FuncOp Func) {
  Object = {};
  Locals.clear();
  Members.clear();
  if (!Func)
    return Names.enter(Func, Locals);
  if (Func.isInstanceMethod())
    Object = Func.getEntry().getArgument(0);
  if (auto Name = Func.getRecord()) {
    for (cxx::FuncOp Method : P.methods(*Name))
      Members.insert(Method.getName());
    if (auto Record = P.Symbols.lookup<cxx::RecordOp>(*Name))
      for (auto Field : Record.getFields().getAsRange<cxx::FieldAttr>())
        Members.insert(Field.getName());
  }
  for (unsigned N = Object ? 1 : 0; N != Func.getNumParameters(); ++N)
    Locals.insert(Func.getParameterName(N));
  Func.walk([&](cxx::VarOp Var) { Locals.insert(Var.getName()); });
  Names.enter(Func, Locals);
}

std::string ExpressionPrinter::programName(StringRef Name) const {
  bool Hidden = Locals.contains(Name) || Members.contains(Name);
  return (Hidden ? "::" : "") + Name.str();
}

bool ExpressionPrinter::isObject(Value V) const { return V && V == Object; }

Value ExpressionPrinter::yielded(mlir::Region &Region) {
  if (Region.empty() || Region.front().empty())
    return {};
  auto Yield = mlir::dyn_cast<cxx::YieldOp>(Region.front().back());
  return Yield ? Yield.getValue() : Value();
}

std::string ExpressionPrinter::nameOf(Value Variable) const {
  if (auto Argument = mlir::dyn_cast<mlir::BlockArgument>(Variable)) {
    auto Func = mlir::cast<cxx::FuncOp>(Argument.getOwner()->getParentOp());
    return Func.getParameterName(Argument.getArgNumber()).str();
  }
  return Variable.getDefiningOp<cxx::VarOp>().getName().str();
}

std::string ExpressionPrinter::text(Value V, Precedence Least) {
  Text T = expression(V);
  return T.P < Least ? "(" + T.S + ")" : T.S;
}

std::string ExpressionPrinter::converted(Value V, mlir::Type To,
                                         Precedence Least) {
  Value Inner = withoutConversions(V);
  return text(convertsImplicitly(Inner.getType(), To) ? Inner : V, Least);
}

std::string ExpressionPrinter::condition(Value V, Precedence Least) {
  auto Cast = V.getDefiningOp<cxx::CastOp>();
  if (Cast && Cast.getStyle() == "implicit" && V.getType().isInteger(1))
    return text(withoutConversions(V), Least);
  return text(V, Least);
}

std::string ExpressionPrinter::initializer(Value V, mlir::Type To,
                                           bool Narrowing) {
  if (auto List = V.getDefiningOp<cxx::InitListOp>())
    return "{" + elements(List) + "}";
  if (auto Construct = V.getDefiningOp<cxx::ConstructOp>();
      Construct && Construct.getStyle() == "implicit") {
    mlir::OperandRange Operands = Construct.getOperands();
    if (Operands.size() != 1)
      return "{" + arguments(Construct, /*Narrowing=*/false) + "}";
    if (Operands[0].getType() == V.getType())
      return text(Operands[0], Precedence::Assignment);
    if (Construct.getConstructor())
      return arguments(Construct);
  }
  if (!Narrowing && !V.getDefiningOp<cxx::ConstantOp>()) {
    Value Inner = withoutConversions(V);
    if (!keepsValue(Inner.getType(), To) &&
        !Inner.getDefiningOp<cxx::ConstantOp>())
      return text(V, Precedence::Assignment);
  }
  return converted(V, To);
}

std::string ExpressionPrinter::elements(cxx::InitListOp List) {
  mlir::Type Type = List.getType();
  auto ElementType = [&](unsigned N, Value V) -> mlir::Type {
    if (auto Array = mlir::dyn_cast<cxx::ArrayType>(Type))
      return Array.getElement();
    if (auto Vector = mlir::dyn_cast<cxx::VectorType>(Type))
      return Vector.getElement();
    if (auto Record = mlir::dyn_cast<cxx::RecordType>(Type))
      if (auto Op =
              P.Symbols.lookup<cxx::RecordOp>(Record.getName().getValue()))
        if (N < Op.getFields().size())
          return mlir::cast<cxx::FieldAttr>(Op.getFields()[N]).getType();
    return V.getType();
  };
  bool InRows = Rows && List->hasAttr("cxx.rows");
  Depth += InRows;
  std::vector<std::string> Texts;
  for (auto [N, V] : llvm::enumerate(List.getElements()))
    Texts.push_back(initializer(V, ElementType(N, V), /*Narrowing=*/false));
  Depth -= InRows;
  return InRows ? inRows(List, Texts) : llvm::join(Texts, ", ");
}

std::string ExpressionPrinter::inRows(cxx::InitListOp List,
                                      llvm::ArrayRef<std::string> Texts) {
  auto First = List->getAttrOfType<mlir::DenseI64ArrayAttr>("cxx.rows");
  auto Comment = [&](StringRef Kind, size_t Row) -> StringRef {
    auto All = List->getAttrOfType<mlir::ArrayAttr>(Kind);
    return All ? mlir::cast<mlir::StringAttr>(All[Row]).getValue() : "";
  };
  std::string Margin = "\n" + std::string(2 * Depth, ' '), Result;
  size_t Row = 0;
  for (auto [N, Text] : llvm::enumerate(Texts)) {
    bool Begins = Row < size_t(First.size()) && First[Row] == int64_t(N);
    if (Begins) {
      Result += Margin + "  ";
      StringRef Above = Comment("cxx.rows_above", Row++);
      for (auto [Line, Rest] = Above.split('\n'); !Line.empty();
           std::tie(Line, Rest) = Rest.split('\n'))
        Result += Line.trim().str() + Margin + "  ";
    }
    Result += (Begins ? "" : " ") + Text + (N + 1 == Texts.size() ? "" : ",");
    bool Ends = N + 1 == Texts.size() ||
                (Row < size_t(First.size()) && First[Row] == int64_t(N + 1));
    if (StringRef Behind = Row ? Comment("cxx.rows_behind", Row - 1) : "";
        Ends && !Behind.empty())
      Result += " " + Behind.str();
  }
  return Result + Margin;
}

/// Whether initializer() prints \p V as a list without its type.
static bool isBareList(Value V) {
  auto Construct = V.getDefiningOp<cxx::ConstructOp>();
  return V.getDefiningOp<cxx::InitListOp>() ||
         (Construct && Construct.getStyle() == "implicit" &&
          Construct.getOperands().size() != 1);
}

std::string ExpressionPrinter::arguments(cxx::ConstructOp Construct,
                                         bool Narrowing) {
  std::vector<std::string> Texts;
  cxx::FuncOp Constructor;
  if (auto Name = Construct.getConstructor())
    Constructor = P.Symbols.lookup<cxx::FuncOp>(*Name);
  auto Vector = mlir::dyn_cast<cxx::VectorType>(Construct.getType());
  for (auto [N, V] : llvm::enumerate(Construct.getOperands())) {
    // `W w = {{1, 2}}` and `return {1, 2};` may be another constructor's.
    if (Constructor && Construct.getOperands().size() == 1 && isBareList(V) &&
        !mlir::isa<cxx::ArrayType>(V.getType()))
      Texts.push_back(text(V, Precedence::Assignment));
    else if (Constructor)
      Texts.push_back(argument(V, Constructor, N + 1));
    else if (Vector && Narrowing && !mlir::isa<cxx::VectorType>(V.getType()))
      Texts.push_back(converted(V, Vector.getElement()));
    else
      Texts.push_back(text(V, Precedence::Assignment));
  }
  return llvm::join(Texts, ", ");
}

std::string ExpressionPrinter::list(mlir::ValueRange Values) {
  std::vector<std::string> Texts;
  for (Value V : Values)
    Texts.push_back(text(V, Precedence::Assignment));
  return llvm::join(Texts, ", ");
}

//===----------------------------------------------------------------------===//
// Dispatch
//===----------------------------------------------------------------------===//

ExpressionPrinter::Text ExpressionPrinter::expression(Value V) {
  mlir::Operation *Op = V.getDefiningOp();
  if (isObject(V))
    return {"*this", Precedence::Unary};
  if (!Op || mlir::isa<cxx::VarOp>(Op))
    return {nameOf(V)};
  if (std::string Name = Names.use(Op); !Name.empty())
    return {Name};
  Text T = operation(Op);
  if (Op->hasAttr("cxx.paren") && !T.InParentheses)
    return {"(" + T.S + ")", Precedence::Primary, true};
  return T;
}

ExpressionPrinter::Text ExpressionPrinter::operation(mlir::Operation *Op) {
  using Result = Text;
  return llvm::TypeSwitch<mlir::Operation *, Result>(Op)
      .Case<cxx::ConstantOp, cxx::MemberOp, cxx::CastOp, cxx::UnaryOp,
            cxx::BinaryOp, cxx::AssignOp, cxx::CompoundAssignOp, cxx::LogicalOp,
            cxx::ConditionalOp, cxx::CallOp, cxx::ConstructOp, msl::CallOp>(
          [&](auto Op) { return print(Op); })
      // These say how a place is used; C++ does it unasked.
      .Case([&](cxx::LoadOp Op) { return expression(Op.getPlace()); })
      .Case([&](cxx::DecayOp Op) { return expression(Op.getArray()); })
      .Case([&](cxx::TemporaryOp Op) { return expression(Op.getValue()); })
      .Case([&](cxx::NullOp) { return Result{"nullptr"}; })
      .Case([&](cxx::StringOp Op) { return Result{quoted(Op.getValue())}; })
      .Case([&](cxx::GlobalRefOp Op) {
        auto Global = P.Symbols.lookup<cxx::GlobalOp>(Op.getGlobal());
        return Result{programName(Global ? Global.getName() : Op.getGlobal())};
      })
      .Case([&](cxx::DerefOp Op) {
        return Result{"*" + text(Op.getPointer(), Precedence::Unary),
                      Precedence::Unary};
      })
      .Case([&](cxx::AddressOp Op) {
        if (isObject(Op.getPlace()))
          return Result{"this"};
        return Result{"&" + text(Op.getPlace(), Precedence::Unary),
                      Precedence::Unary};
      })
      .Case([&](cxx::IndexOp Op) {
        Value Index = withoutConversions(Op.getIndex());
        if (!keepsValue(Index.getType(), Op.getIndex().getType()))
          Index = Op.getIndex();
        return Result{text(Op.getPointer(), Precedence::Postfix) + "[" +
                          text(Index) + "]",
                      Precedence::Postfix};
      })
      .Case([&](cxx::IncDecOp Op) {
        std::string Sign = Op.getKind().str();
        if (Op.getPostfix())
          return Result{text(Op.getPlace(), Precedence::Postfix) + Sign,
                        Precedence::Postfix};
        return Result{Sign + text(Op.getPlace(), Precedence::Unary),
                      Precedence::Unary};
      })
      .Case([&](cxx::CommaOp Op) {
        return Result{text(Op.getLhs()) + ", " +
                          text(Op.getRhs(), Precedence::Assignment),
                      Precedence::Comma};
      })
      .Case([&](cxx::InitListOp Op) {
        return Result{P.Types.name(Op.getType()) + "{" + elements(Op) + "}",
                      Precedence::Postfix};
      })
      .Case([&](msl::PolyfillOp Op) {
        std::string Callee = Op.getCallee().str();
        if (auto Arguments = Op.getTemplateArgs())
          Callee += "<" + Arguments->str() + ">";
        return Result{Callee + "(" + list(Op.getOperands()) + ")",
                      Precedence::Postfix};
      })
      .Case([&](msl::NameOp Op) { return Result{Op.getName().str()}; })
      .Case([&](msl::SwizzleOp Op) {
        return Result{text(Op.getVector(), Precedence::Postfix) + "." +
                          Op.getComponents().str(),
                      Precedence::Postfix};
      })
      .Default([](mlir::Operation *Op) {
        // Not legal; shown for those who look at an unfinished pass.
        return Result{"/* " + Op->getName().getStringRef().str() + " */"};
      });
}

//===----------------------------------------------------------------------===//
// Constants and members
//===----------------------------------------------------------------------===//

std::string ExpressionPrinter::enumerator(cxx::EnumType Type,
                                          mlir::IntegerAttr Number) {
  auto Decl = P.Symbols.lookup<cxx::EnumOp>(Type.getName().getValue());
  bool Unsigned = Type.getUnderlying().isUnsignedInteger();
  int64_t Value = Unsigned ? Number.getValue().getZExtValue()
                           : Number.getValue().getSExtValue();
  if (Decl)
    for (auto E : Decl.getEnumerators().getAsRange<cxx::EnumeratorAttr>())
      if (E.getValue() == Value)
        return Decl.getScoped() ? (Decl.getName() + "::" + E.getName()).str()
                                : programName(E.getName());
  return P.Types.name(Type) + "(" + literal(Number, Number.getType()) + ")";
}

ExpressionPrinter::Text ExpressionPrinter::print(cxx::ConstantOp Op) {
  mlir::Type Type = Op.getType();
  if (auto Enum = mlir::dyn_cast<cxx::EnumType>(Type))
    return {enumerator(Enum, mlir::cast<mlir::IntegerAttr>(Op.getValue())),
            Precedence::Postfix};
  std::string Text;
  if (auto Spelling = Op.getSpelling())
    Text = spelledLiteral(*Spelling, Type);
  if (Text.empty())
    Text = literal(Op.getValue(), Type);
  return {Text, Text[0] == '-' ? Precedence::Unary : Precedence::Primary,
          Text[0] == '('};
}

std::string ExpressionPrinter::member(Value Of, StringRef Name) {
  if (isObject(Of))
    return (Locals.contains(Name) ? "this->" : "") + Name.str();
  if (auto Deref = Of.getDefiningOp<cxx::DerefOp>()) {
    Value Pointer = Deref.getPointer();
    // The author's `a->b` with an operator->.
    if (auto Call = Pointer.getDefiningOp<cxx::CallOp>())
      if (auto Callee = P.Symbols.lookup<cxx::FuncOp>(Call.getCallee());
          Callee && Callee.getName() == "operator->" && Call.getSyntax())
        Pointer = Call.getOperands()[0];
    return text(Pointer, Precedence::Postfix) + "->" + Name.str();
  }
  return text(Of, Precedence::Postfix) + "." + Name.str();
}

ExpressionPrinter::Text ExpressionPrinter::print(cxx::MemberOp Op) {
  return {member(Op.getObject(), Op.getField()), Precedence::Postfix};
}

//===----------------------------------------------------------------------===//
// Conversions
//===----------------------------------------------------------------------===//

/// \p Number as a constant of type \p To, or null when that is not exact.
static mlir::Attribute exactly(mlir::Attribute Number, mlir::Type To) {
  auto Int = mlir::dyn_cast<mlir::IntegerAttr>(Number);
  if (!Int || !mlir::isa<mlir::IntegerType>(Int.getType()))
    return {};
  bool Signed = !mlir::cast<mlir::IntegerType>(Int.getType()).isUnsigned() &&
                !Int.getType().isInteger(1);
  if (auto Float = mlir::dyn_cast<mlir::FloatType>(To)) {
    llvm::APFloat Value(Float.getFloatSemantics());
    if (Value.convertFromAPInt(Int.getValue(), Signed,
                               llvm::APFloat::rmNearestTiesToEven))
      return {};
    return mlir::FloatAttr::get(To, Value);
  }
  auto Type = mlir::dyn_cast<mlir::IntegerType>(To);
  if (!Type || Type.getWidth() < 32)
    return {};
  llvm::APSInt Value(Int.getValue(), !Signed);
  bool Fits = Type.isUnsigned()
                  ? !Value.isNegative() && Value.isIntN(Type.getWidth())
              : Signed ? Value.isSignedIntN(Type.getWidth())
                       : Value.isIntN(Type.getWidth() - 1);
  if (!Fits)
    return {};
  return mlir::IntegerAttr::get(To, Value.extOrTrunc(Type.getWidth()));
}

/// Whether one is half and the other bfloat. Clang, by which the executor
/// compiles the text, converts them by way of float alone; Metal does both,
/// with the same result, as float has all numbers of either.
static bool convertsByFloat(mlir::Type From, mlir::Type To) {
  return (From.isF16() && To.isBF16()) || (From.isBF16() && To.isF16());
}

ExpressionPrinter::Text ExpressionPrinter::castTo(mlir::Type Type,
                                                  Value Operand) {
  std::string Name = P.Types.name(Type);
  if (convertsByFloat(Operand.getType(), Type))
    return {Name + "(float(" + text(Operand, Precedence::Assignment) + "))",
            Precedence::Postfix};
  if (P.Types.isOneWord(Type))
    return {Name + "(" + text(Operand, Precedence::Assignment) + ")",
            Precedence::Postfix};
  return {"(" + Name + ")" + text(Operand, Precedence::Unary),
          Precedence::Unary};
}

ExpressionPrinter::Text ExpressionPrinter::print(cxx::CastOp Op) {
  StringRef Style = Op.getStyle();
  mlir::Type To = Op.getType();
  Value Operand = Op.getOperand();
  if (Style == "implicit") {
    mlir::Type From = Operand.getType();
    if (From == To || mlir::isa<cxx::LValueType>(From) ||
        (mlir::isa<cxx::PointerType>(From) && mlir::isa<cxx::PointerType>(To)))
      return expression(Operand);
    if (auto Constant = Operand.getDefiningOp<cxx::ConstantOp>();
        Constant && Names.use(Constant).empty())
      if (mlir::Attribute Number = exactly(Constant.getValue(), To)) {
        std::string Text = literal(Number, To);
        return {Text, Text[0] == '-' ? Precedence::Unary : Precedence::Primary};
      }
    return castTo(To, Operand);
  }
  // `(float)x` converts once, however many steps the AST has for it.
  Value Inner = withoutConversions(Operand);
  if (Operand.getType() == To || keepsValue(Inner.getType(), Operand.getType()))
    Operand = Inner;
  if (Style == "functional" || convertsByFloat(Operand.getType(), To))
    return castTo(To, Operand);
  if (Style == "c")
    return {"(" + P.Types.name(To) + ")" + text(Operand, Precedence::Unary),
            Precedence::Unary};
  return {Style.str() + "_cast<" + P.Types.name(To) + ">(" + text(Operand) +
              ")",
          Precedence::Postfix};
}

//===----------------------------------------------------------------------===//
// Operators
//===----------------------------------------------------------------------===//

ExpressionPrinter::Text ExpressionPrinter::print(cxx::UnaryOp Op) {
  std::string Sign = Op.getKind().str();
  Value Operand = Op.getOperand();
  if (Sign == "!")
    return {Sign + condition(Operand, Precedence::Unary), Precedence::Unary};
  Value Inner = withoutConversions(Operand);
  if (P.Rules.promoted(Inner.getType()) == Operand.getType())
    Operand = Inner;
  std::string Text = text(Operand, Precedence::Unary);
  // `- -x` without the space is something else.
  if (Text[0] == Sign[0])
    Text = "(" + Text + ")";
  return {Sign + Text, Precedence::Unary};
}

/// Operands as they are printed: without those conversions that C++ repeats.
static std::pair<Value, Value> operands(StringRef Kind, Value Lhs, Value Rhs,
                                        const Conversions &Rules) {
  mlir::Type Type = Lhs.getType();
  Value L = withoutConversions(Lhs), R = withoutConversions(Rhs);
  auto IfKept = [](Value Inner, Value Outer) {
    return keepsValue(Inner.getType(), Outer.getType()) ? Inner : Outer;
  };
  if (Kind == "<<" || Kind == ">>")
    return {Rules.promoted(L.getType()) == Type ? L : Lhs, IfKept(R, Rhs)};
  if (mlir::isa<cxx::PointerType>(Type) ||
      mlir::isa<cxx::PointerType>(Rhs.getType()))
    return {IfKept(L, Lhs), IfKept(R, Rhs)};
  if (Type != Rhs.getType())
    return {Lhs, Rhs};
  auto Computes = [&](Value A, Value B) {
    return Rules.common(A.getType(), B.getType()) == Type;
  };
  if (Computes(L, R))
    return {L, R};
  // A constant is the operand that can take another type without a cast.
  bool ConstantLeft = L.getDefiningOp<cxx::ConstantOp>() != nullptr;
  if (ConstantLeft && Computes(Lhs, R))
    return {Lhs, R};
  if (Computes(L, Rhs))
    return {L, Rhs};
  if (Computes(Lhs, R))
    return {Lhs, R};
  return {Lhs, Rhs};
}

ExpressionPrinter::Text ExpressionPrinter::print(cxx::BinaryOp Op) {
  StringRef Kind = Op.getKind();
  Precedence Level = binaryPrecedence(Kind);
  auto [L, R] = operands(Kind, Op.getLhs(), Op.getRhs(), P.Rules);
  return {text(L, Level) + " " + Kind.str() + " " + text(R, tighter(Level)),
          Level};
}

ExpressionPrinter::Text ExpressionPrinter::print(cxx::AssignOp Op) {
  return {text(Op.getPlace(), tighter(Precedence::Conditional)) + " = " +
              initializer(Op.getValue(), Op.getPlace().getType().getPointee()),
          Precedence::Assignment};
}

ExpressionPrinter::Text ExpressionPrinter::print(cxx::CompoundAssignOp Op) {
  StringRef Kind = Op.getKind();
  mlir::Type Place = Op.getPlace().getType().getPointee();
  Value V = Op.getValue();
  Value Inner = withoutConversions(V);
  if (Kind == "<<" || Kind == ">>" || mlir::isa<cxx::PointerType>(Place)) {
    if (keepsValue(Inner.getType(), V.getType()))
      V = Inner;
  } else if (P.Rules.common(Place, Inner.getType()) == Op.getComputation()) {
    V = Inner;
  }
  return {text(Op.getPlace(), tighter(Precedence::Conditional)) + " " +
              Kind.str() + "= " + text(V, Precedence::Assignment),
          Precedence::Assignment};
}

ExpressionPrinter::Text ExpressionPrinter::print(cxx::LogicalOp Op) {
  Precedence Level = binaryPrecedence(Op.getKind());
  return {condition(Op.getLhs(), Level) + " " + Op.getKind().str() + " " +
              condition(yielded(Op.getRhs()), tighter(Level)),
          Level};
}

/// Whether \p V is an object of a record that a constructor or a list made,
/// except by a conversion: its type is not that of a value.
static bool isMade(Value V) {
  if (!mlir::isa<cxx::RecordType>(V.getType()))
    return false;
  if (auto Choice = V.getDefiningOp<cxx::ConditionalOp>())
    return isMade(ExpressionPrinter::yielded(Choice.getTrueRegion())) &&
           isMade(ExpressionPrinter::yielded(Choice.getFalseRegion()));
  if (auto Made = V.getDefiningOp<cxx::ConstructOp>()) {
    if (Made->getNumOperands() != 1 || Made.getStyle() == "brace")
      return true;
    // A copy of what has no name is printed as that.
    Value From = Made->getOperand(0);
    return !Made.getConstructor() && From.getType() == V.getType() &&
           isMade(From);
  }
  return V.getDefiningOp<cxx::InitListOp>() != nullptr;
}

ExpressionPrinter::Text ExpressionPrinter::print(cxx::ConditionalOp Op) {
  Value A = yielded(Op.getTrueRegion()), B = yielded(Op.getFalseRegion());
  Value InnerA = withoutConversions(A), InnerB = withoutConversions(B);
  mlir::Type Type = Op.getType();
  auto Gives = [&](Value X, Value Y) {
    mlir::Type XT = X.getType(), YT = Y.getType();
    return (XT == YT ? XT : P.Rules.common(XT, YT)) == Type;
  };
  if (Gives(InnerA, InnerB)) {
    A = InnerA;
    B = InnerB;
  } else if (Gives(InnerA, B)) {
    A = InnerA;
  } else if (Gives(A, InnerB)) {
    B = InnerB;
  }
  // An object and a value of its record have types that differ in the space:
  // the object is copied, as the choice of a value would.
  auto Space = [](Value V) -> std::optional<cxx::AddressSpace> {
    auto Load = V.getDefiningOp<cxx::LoadOp>();
    if (!Load || !mlir::isa<cxx::RecordType>(V.getType()))
      return std::nullopt;
    return cxx::getSpace(Load.getPlace().getType());
  };
  auto Branch = [&](Value V, Value Other, Precedence Level) {
    return (Space(V) && Space(V) != Space(Other)) ||
                   (isMade(V) && !isMade(Other))
               ? P.Types.name(Type) + "(" + text(V) + ")"
               : text(V, Level);
  };
  return {condition(Op.getCondition(), tighter(Precedence::Conditional)) +
              " ? " + Branch(A, B, Precedence::Assignment) + " : " +
              Branch(B, A, Precedence::Conditional),
          Precedence::Conditional};
}
