//===- LowerVectorOperators.cpp - The program's vector operators -*- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// That an operator does what Metal's does is proved from its body: each
/// component of the result is that operation of the same components of the
/// operands, or the body hands them to an operator of which that is known.
/// Whatever is not proved keeps its body and gets a name.
///
//===----------------------------------------------------------------------===//

#include "ExpressionTrees.h"
#include "cu2x/Conversion/CUToMSL/Passes.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/ADT/StringSwitch.h"

namespace cu2x {
#define GEN_PASS_DEF_LOWERVECTOROPERATORS
#include "cu2x/Conversion/CUToMSL/Passes.h.inc"
} // namespace cu2x

using namespace cu2x;
using llvm::StringRef;

namespace {

struct Word {
  StringRef Token, Unary, Binary;
};

constexpr Word Words[] = {{"+", "plus", "add"},
                          {"-", "negate", "subtract"},
                          {"*", "dereference", "multiply"},
                          {"/", "", "divide"},
                          {"%", "", "remainder"},
                          {"&", "address_of", "bit_and"},
                          {"|", "", "bit_or"},
                          {"^", "", "bit_xor"},
                          {"~", "complement", ""},
                          {"!", "negation", ""},
                          {"<<", "", "shift_left"},
                          {">>", "", "shift_right"},
                          {"&&", "", "both"},
                          {"||", "", "either"},
                          {"==", "", "equal"},
                          {"!=", "", "not_equal"},
                          {"<", "", "less"},
                          {">", "", "greater"},
                          {"<=", "", "less_equal"},
                          {">=", "", "greater_equal"},
                          {"++", "increment", "increment"},
                          {"--", "decrement", "decrement"},
                          {",", "", "comma"}};

constexpr StringRef ComponentNames[] = {"x", "y", "z", "w"};

class OperatorLowering {
public:
  explicit OperatorLowering(mlir::ModuleOp Module)
      : Module(Module), Symbols(Module) {}
  void run();

private:
  bool isElementWise(cxx::FuncOp Func);
  bool prove(cxx::FuncOp Func);
  void lower(cxx::CallOp Call, cxx::FuncOp Callee);
  void rename(cxx::FuncOp Func);

  mlir::ModuleOp Module;
  mlir::SymbolTable Symbols;
  llvm::DenseMap<mlir::Operation *, bool> Proved;
  llvm::StringSet<> Names;
};

struct LowerVectorOperators
    : impl::LowerVectorOperatorsBase<LowerVectorOperators> {
  void runOnOperation() override;
};

} // namespace

//===----------------------------------------------------------------------===//
// Which functions
//===----------------------------------------------------------------------===//

static mlir::Type valueType(mlir::Type Declared) {
  if (auto Reference = mlir::dyn_cast<cxx::ReferenceType>(Declared))
    return Reference.getPointee();
  return Declared;
}

static cxx::VectorType vectorOf(mlir::Type Declared) {
  auto Vector = mlir::dyn_cast<cxx::VectorType>(valueType(Declared));
  // A vector of one component is a record in Metal, which may have operators.
  return Vector && Vector.getSize() > 1 ? Vector : cxx::VectorType();
}

/// The first vector among the parameters of an operator that Metal does not
/// let a program declare; null for other functions.
static cxx::VectorType illegalOperand(cxx::FuncOp Func) {
  StringRef Token = Func.getName();
  if (Func.getRecord() || !Token.consume_front("operator") || Token.empty() ||
      Token[0] == ' ' || Token[0] == '_' || llvm::isAlnum(Token[0]))
    return {};
  cxx::VectorType First;
  for (mlir::Type Type : Func.getFunctionType().getInputs()) {
    if (mlir::isa<cxx::RecordType, cxx::EnumType>(valueType(Type)))
      return {};
    if (auto Vector = mlir::dyn_cast<cxx::VectorType>(valueType(Type))) {
      if (Vector.getSize() == 1)
        return {};
      if (!First)
        First = Vector;
    }
  }
  return First;
}

//===----------------------------------------------------------------------===//
// Proof
//===----------------------------------------------------------------------===//

static bool commutes(StringRef Kind) {
  return llvm::is_contained({"+", "*", "&", "|", "^"}, Kind);
}

/// The types for which an operation of two components is in that type.
static bool computesInItself(mlir::Type Element) {
  return Element.isF32() || Element.isInteger(32) || Element.isInteger(64);
}

/// Whether \p V is component \p N of the parameter \p P, or that parameter if
/// it is a scalar.
static bool isComponent(cxx::FuncOp Func, mlir::Value V, unsigned P,
                        unsigned N) {
  mlir::Value Parameter = Func.getEntry().getArgument(P);
  mlir::Value Place;
  if (auto Load = V.getDefiningOp<cxx::LoadOp>())
    Place = Load.getPlace();
  if (!vectorOf(Func.getParameterType(P)))
    return Place == Parameter;
  auto Member = (Place ? Place : V).getDefiningOp<cxx::MemberOp>();
  if (!Member || Member.getField() != ComponentNames[N])
    return false;
  mlir::Value Object = Member.getObject();
  if (Object == Parameter)
    return true;
  auto Load = Object.getDefiningOp<cxx::LoadOp>();
  return Load && Load.getPlace() == Parameter;
}

/// Whether \p V loads the parameter \p P, or is its place.
static bool isParameter(cxx::FuncOp Func, mlir::Value V, unsigned P) {
  if (auto Load = V.getDefiningOp<cxx::LoadOp>())
    V = Load.getPlace();
  return V == Func.getEntry().getArgument(P);
}

/// The statements of a function without comments.
static llvm::SmallVector<mlir::Operation *> statements(cxx::FuncOp Func) {
  llvm::SmallVector<mlir::Operation *> Result;
  for (mlir::Operation &Op : Func.getEntry())
    if (!cxx::isExpression(&Op) && !mlir::isa<cxx::CommentOp>(Op))
      Result.push_back(&Op);
  return Result;
}

/// Whether two operands of \p Kind are the parameters in an order that gives
/// the same as theirs; \p Is says whether a value stands for a parameter.
static bool inOrder(StringRef Kind,
                    llvm::function_ref<bool(mlir::Value, unsigned)> Is,
                    mlir::Value Left, mlir::Value Right) {
  return (Is(Left, 0) && Is(Right, 1)) ||
         (commutes(Kind) && Is(Left, 1) && Is(Right, 0));
}

bool OperatorLowering::isElementWise(cxx::FuncOp Func) {
  auto [It, IsNew] = Proved.try_emplace(Func, false);
  if (!IsNew)
    return It->second;
  bool Result = prove(Func);
  return Proved[Func] = Result;
}

bool OperatorLowering::prove(cxx::FuncOp Func) {
  cxx::VectorType Vector = illegalOperand(Func);
  StringRef Kind = Func.getName().drop_front(StringRef("operator").size());
  bool Compound = Kind.size() > 1 && Kind.back() == '=' &&
                  !llvm::is_contained({"==", "!=", "<=", ">="}, Kind);
  if (Compound)
    Kind = Kind.drop_back();
  unsigned Count = Func.getNumParameters();
  static constexpr StringRef Kinds[] = {"+", "-", "*", "/", "&", "|", "^"};
  if (!Vector || Count < 1 || Count > 2 || !llvm::is_contained(Kinds, Kind) ||
      (Count == 1 && (Kind != "-" || Compound)))
    return false;
  mlir::Type Element = Vector.getElement();
  if (!computesInItself(Element))
    return false;
  for (unsigned P = 0; P != Count; ++P) {
    mlir::Type Type = valueType(Func.getParameterType(P));
    if (Type != Vector && Type != Element)
      return false;
  }
  auto IsParameter = [&](mlir::Value V, unsigned P) {
    return isParameter(Func, V, P);
  };
  /// A call of an operator of the same kind with the parameters as they are.
  auto Delegates = [&](mlir::Value V) {
    auto Call = V.getDefiningOp<cxx::CallOp>();
    auto Callee =
        Call ? Symbols.lookup<cxx::FuncOp>(Call.getCallee()) : cxx::FuncOp();
    return Callee && Callee != Func && Call.getOperands().size() == 2 &&
           Count == 2 && Callee.getName() == ("operator" + Kind).str() &&
           Call.getType() == Vector && isElementWise(Callee) &&
           inOrder(Kind, IsParameter, Call.getOperands()[0],
                   Call.getOperands()[1]);
  };
  llvm::SmallVector<mlir::Operation *> Body = statements(Func);

  if (!Compound) {
    auto Return = Body.size() == 1 ? mlir::dyn_cast<cxx::ReturnOp>(Body[0])
                                   : cxx::ReturnOp();
    if (!Return || !Return.getValue() || Func.getReturnType() != Vector)
      return false;
    if (Delegates(Return.getValue()))
      return true;
    auto Construct = Return.getValue().getDefiningOp<cxx::ConstructOp>();
    if (!Construct || Construct.getOperands().size() != Vector.getSize())
      return false;
    for (auto [N, V] : llvm::enumerate(Construct.getOperands())) {
      auto Is = [&, N = N](mlir::Value V, unsigned P) {
        return isComponent(Func, V, P, N);
      };
      if (V.getType() != Element)
        return false;
      if (auto Unary = V.getDefiningOp<cxx::UnaryOp>();
          Unary && Count == 1 && Unary.getKind() == Kind &&
          Is(Unary.getOperand(), 0))
        continue;
      auto Binary = V.getDefiningOp<cxx::BinaryOp>();
      if (!Binary || Count != 2 || Binary.getKind() != Kind ||
          !inOrder(Kind, Is, Binary.getLhs(), Binary.getRhs()))
        return false;
    }
    return true;
  }

  // A scalar by reference may be a component of the vector that changes.
  if (!mlir::isa<cxx::ReferenceType>(Func.getParameterType(0)) ||
      valueType(Func.getParameterType(0)) != Vector ||
      (valueType(Func.getParameterType(1)) == Element &&
       mlir::isa<cxx::ReferenceType>(Func.getParameterType(1))))
    return false;
  mlir::Value Target = Func.getEntry().getArgument(0);
  if (auto Return = mlir::dyn_cast_if_present<cxx::ReturnOp>(
          Body.empty() ? nullptr : Body.back())) {
    if (Return.getValue() && Return.getValue() != Target)
      return false;
    Body.pop_back();
  }
  auto Effect = [](mlir::Operation *Op) {
    auto Statement = mlir::dyn_cast<cxx::ExprStmtOp>(Op);
    return Statement ? Statement.getValue().getDefiningOp() : nullptr;
  };
  if (Body.size() == 1)
    if (auto Assign = mlir::dyn_cast_if_present<cxx::AssignOp>(Effect(Body[0])))
      return Assign.getPlace() == Target && Delegates(Assign.getValue());
  if (Body.size() != Vector.getSize())
    return false;
  for (auto [N, Op] : llvm::enumerate(Body)) {
    auto Assign = mlir::dyn_cast_if_present<cxx::CompoundAssignOp>(Effect(Op));
    auto Member = Assign ? Assign.getPlace().getDefiningOp<cxx::MemberOp>()
                         : cxx::MemberOp();
    if (!Member || Member.getObject() != Target ||
        Member.getField() != ComponentNames[N] || Assign.getKind() != Kind ||
        Assign.getComputation() != Element ||
        !isComponent(Func, Assign.getValue(), 1, N))
      return false;
  }
  return true;
}

//===----------------------------------------------------------------------===//
// Rewriting
//===----------------------------------------------------------------------===//

/// The value of an argument, which a reference parameter has as a place.
static mlir::Value argumentValue(mlir::OpBuilder &Builder, mlir::Value V) {
  auto Place = mlir::dyn_cast<cxx::LValueType>(V.getType());
  if (!Place)
    return V;
  if (auto Temporary = V.getDefiningOp<cxx::TemporaryOp>()) {
    mlir::Value Inner = Temporary.getValue();
    return Inner;
  }
  return cxx::LoadOp::create(Builder, V.getLoc(), Place.getPointee(), V);
}

void OperatorLowering::lower(cxx::CallOp Call, cxx::FuncOp Callee) {
  Call.removeSyntaxAttr();
  if (!isElementWise(Callee))
    return;
  StringRef Kind = Callee.getName().drop_front(StringRef("operator").size());
  mlir::OpBuilder Builder(Call);
  mlir::ValueRange Operands = Call.getOperands();
  mlir::Location At = Call.getLoc();
  mlir::Operation *New;
  if (Kind.back() == '=') {
    mlir::Operation *User = soleUser(Call.getResult());
    bool Unused = User && mlir::isa<cxx::ExprStmtOp, cxx::CommaOp>(User);
    auto Place = mlir::cast<cxx::LValueType>(Operands[0].getType());
    auto Vector = mlir::cast<cxx::VectorType>(Place.getPointee());
    if (mlir::isa<mlir::NoneType>(Call.getType()) && !Unused)
      return;
    // Where it may be packed in memory the place is written twice.
    bool MayBePacked = Vector.getSize() == 3 ||
                       Vector.getElement().getIntOrFloatBitWidth() == 64;
    if (MayBePacked && !canRepeat(Operands[0]))
      return;
    mlir::Value Value = argumentValue(Builder, Operands[1]);
    New = cxx::CompoundAssignOp::create(Builder, At, Place, Kind.drop_back(),
                                        Operands[0], Value, Vector);
  } else if (Operands.size() == 1) {
    New = cxx::UnaryOp::create(Builder, At, Call.getType(), Kind,
                               argumentValue(Builder, Operands[0]));
  } else {
    mlir::Value Left = argumentValue(Builder, Operands[0]);
    mlir::Value Right = argumentValue(Builder, Operands[1]);
    New = cxx::BinaryOp::create(Builder, At, Call.getType(), Kind, Left, Right);
  }
  New->setDiscardableAttrs(Call->getDiscardableAttrDictionary());
  llvm::SmallVector<mlir::Value> Old(Operands);
  Call->getResult(0).replaceAllUsesWith(New->getResult(0));
  Call->erase();
  for (mlir::Value Operand : Old)
    if (auto Temporary = Operand.getDefiningOp<cxx::TemporaryOp>())
      if (Temporary->use_empty())
        Temporary->erase();
}

/// `float2`, as it is part of a name.
static std::string nameOf(cxx::VectorType Vector) {
  mlir::Type Element = Vector.getElement();
  std::string Name;
  if (auto Int = mlir::dyn_cast<mlir::IntegerType>(Element)) {
    StringRef Stem = llvm::StringSwitch<StringRef>(llvm::utostr(Int.getWidth()))
                         .Case("8", "char")
                         .Case("16", "short")
                         .Case("64", "long")
                         .Default("int");
    Name = (Int.isUnsigned() ? "u" : "") + Stem.str();
  } else {
    Name = Element.isF16()    ? "half"
           : Element.isBF16() ? "bfloat"
           : Element.isF64()  ? "double"
                              : "float";
  }
  return Name + llvm::utostr(Vector.getSize());
}

void OperatorLowering::rename(cxx::FuncOp Func) {
  StringRef Token = Func.getName().drop_front(StringRef("operator").size());
  auto Find = [&](StringRef Token) {
    const Word *Row =
        llvm::find_if(Words, [&](const Word &W) { return W.Token == Token; });
    if (Row == std::end(Words))
      return StringRef();
    return Func.getNumParameters() == 1 && !Row->Unary.empty() ? Row->Unary
                                                               : Row->Binary;
  };
  std::string Name = Find(Token).str();
  if (Name.empty() && Token.back() == '=') {
    Name = Find(Token.drop_back()).str();
    Name += Name.empty() ? "assign" : "_assign";
  }
  Name += "_" + nameOf(illegalOperand(Func));
  while (Names.contains(Name))
    Name += "_";
  Func.setName(Name);
}

/// Whether C++ has the operator that \p Func is called after, of as many
/// operands, outside of classes.
static bool isOperator(cxx::FuncOp Func) {
  StringRef Token = Func.getName().drop_front(StringRef("operator").size());
  unsigned Count = Func.getNumParameters();
  const Word *Row =
      llvm::find_if(Words, [&](const Word &W) { return W.Token == Token; });
  if (Row != std::end(Words))
    return (Count == 1 && !Row->Unary.empty()) ||
           (Count == 2 && !Row->Binary.empty());
  const Word *Compound = llvm::find_if(
      Words, [&](const Word &W) { return Token == W.Token.str() + "="; });
  return Count == 2 && Compound != std::end(Words);
}

void LowerVectorOperators::runOnOperation() {
  bool IsWrong = false;
  for (auto Func : getOperation().getOps<cxx::FuncOp>())
    if (illegalOperand(Func) && !isOperator(Func)) {
      Func.emitError("C++ has no '")
          << Func.getName() << "' of " << Func.getNumParameters()
          << " operands outside of a class";
      IsWrong = true;
    }
  if (IsWrong)
    return signalPassFailure();
  OperatorLowering(getOperation()).run();
}

void OperatorLowering::run() {
  llvm::SmallVector<cxx::FuncOp> Operators;
  for (auto Func : Module.getOps<cxx::FuncOp>()) {
    if (illegalOperand(Func))
      Operators.push_back(Func);
    else
      Names.insert(Func.getName());
  }
  if (Operators.empty())
    return;
  for (cxx::FuncOp Func : Operators)
    foldTemporaries(Func);
  for (cxx::FuncOp Func : Operators)
    isElementWise(Func);
  llvm::SmallVector<cxx::CallOp> Calls;
  Module.walk([&](cxx::CallOp Call) { Calls.push_back(Call); });
  for (cxx::CallOp Call : Calls) {
    auto Callee = Symbols.lookup<cxx::FuncOp>(Call.getCallee());
    if (Callee && illegalOperand(Callee))
      lower(Call, Callee);
  }
  foldTemporaries(Module);
  for (cxx::FuncOp Func : Operators)
    rename(Func);
}
