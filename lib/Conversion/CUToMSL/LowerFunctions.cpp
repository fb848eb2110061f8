//===- LowerFunctions.cpp - see Passes.td -----------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CallEmitter.h"
#include "Intrinsics.h"
#include "ZeroSigns.h"
#include "cu2x/Conversion/CUToMSL/Passes.h"
#include "cu2x/Dialect/CU/IR/Findings.h"
#include "llvm/ADT/StringSwitch.h"

namespace cu2x {
#define GEN_PASS_DEF_LOWERFUNCTIONS
#include "cu2x/Conversion/CUToMSL/Passes.h.inc"
} // namespace cu2x

using namespace cu2x;
using llvm::StringRef;
using mlir::Value;

/// \p Type with another scalar in it.
static mlir::Type withScalar(mlir::Type Type, mlir::Type Scalar) {
  if (auto Vector = mlir::dyn_cast<cxx::VectorType>(Type))
    return cxx::VectorType::get(Vector.getSize(), Scalar);
  return Scalar;
}

namespace {

/// One call and its row.
class Function {
public:
  Function(cu::CallOp Call, const Intrinsic &Row, bool ZerosDiffer)
      : Call(Call), Row(Row), ZerosDiffer(ZerosDiffer), Result(Call.getType()),
        E(Call) {}

  void lower();

private:
  using Values = llvm::SmallVector<Value>;
  /// The operands as values in the types the row says.
  Values operands();
  Value lowered(Values &Operands);
  Value throughFloat(const Values &Operands);
  Value construct(const Values &Operands);
  Value swizzle(Value Vector);
  Value pointee(Value Pointer);
  Value onBytes(const Values &Operands);

  cu::CallOp Call;
  const Intrinsic &Row;
  /// Whether 0 may meet -0, and the result shows it.
  bool ZerosDiffer;
  mlir::Type Result;
  CallEmitter E;
};

} // namespace

Function::Values Function::operands() {
  // The result of std::min is a reference.
  if (auto Place = mlir::dyn_cast<cxx::LValueType>(Result))
    Result = Place.getPointee();
  mlir::Builder &B = E.builder();
  mlir::Type To = llvm::StringSwitch<mlir::Type>(Row.Operands)
                      .Case("uint", E.ui32())
                      .Case("ulong", E.ui64())
                      .Case("float", B.getF32Type())
                      .Case("result", Result)
                      .Default({});
  // Conversions that choose the overload are written; those to the type CUDA
  // computes in are the author's own.
  StringRef Style = Row.Operands == "result" ? "implicit" : "functional";
  Values Operands;
  for (Value Operand : llvm::SmallVector<Value>(Call.getOperands())) {
    Value V = E.value(Operand);
    Operands.push_back(To ? E.cast(V, To, Style) : V);
  }
  return Operands;
}

Value Function::throughFloat(const Values &Operands) {
  mlir::Type Float = E.builder().getF32Type();
  Values Wide;
  for (Value V : Operands)
    Wide.push_back(E.cast(V, withScalar(V.getType(), Float), "functional"));
  if (Result.isInteger(1))
    return E.call(Row.Target, Result, Wide);
  Value V = E.call(Row.Target, withScalar(Result, Float), Wide);
  return E.cast(V, Result, "functional");
}

Value Function::construct(const Values &Operands) {
  mlir::Type Element = scalarOf(Result);
  Values Elements;
  for (Value V : Operands)
    Elements.push_back(E.cast(V, Element, "functional"));
  return cxx::ConstructOp::create(E.builder(), E.location(), Result, Elements,
                                  "paren", mlir::FlatSymbolRefAttr());
}

Value Function::swizzle(Value Vector) {
  if (Row.Target.size() == 1)
    return E.component(Vector, Row.Target);
  return msl::SwizzleOp::create(E.builder(), E.location(), Result, Vector,
                                Row.Target);
}

Value Function::pointee(Value Pointer) {
  auto Type = mlir::cast<cxx::PointerType>(Pointer.getType());
  // *&place is the place.
  Value Bare = Pointer;
  while (auto Cast = Bare.getDefiningOp<cxx::CastOp>()) {
    auto From = mlir::dyn_cast<cxx::PointerType>(Cast.getOperand().getType());
    if (!From || From.getPointee() != Type.getPointee())
      break;
    Bare = Cast.getOperand();
  }
  if (auto Address = Bare.getDefiningOp<cxx::AddressOp>();
      Address && Row.Target.empty()) {
    Value Place = Address.getPlace();
    auto PlaceType = mlir::cast<cxx::LValueType>(Place.getType());
    if (PlaceType.getPointee() == Type.getPointee())
      return Place;
  }
  if (!Row.Target.empty()) {
    Type = cxx::PointerType::get(Type.getPointee(), Type.getSpace(),
                                 Type.getIsConst(), /*isVolatile=*/true);
    Pointer = E.cast(Pointer, Type, "c");
  }
  return cxx::DerefOp::create(
      E.builder(), E.location(),
      cxx::LValueType::get(Type.getPointee(), Type.getSpace(),
                           Type.getIsConst(), Type.getIsVolatile()),
      Pointer);
}

Value Function::onBytes(const Values &Operands) {
  Values Bytes;
  mlir::Type Byte = E.builder().getIntegerType(8, false);
  for (Value V : Operands) {
    if (auto Pointer = mlir::dyn_cast<cxx::PointerType>(V.getType())) {
      // The conversion to void * is no more.
      if (auto Cast = V.getDefiningOp<cxx::CastOp>();
          Cast && Cast.getStyle() == "implicit" &&
          mlir::isa<cxx::PointerType>(Cast.getOperand().getType()))
        V = Cast.getOperand();
      V = E.cast(V,
                 cxx::PointerType::get(Byte, cxx::getSpace(V.getType()),
                                       Pointer.getIsConst()),
                 "c");
    }
    Bytes.push_back(V);
  }
  bool Pointer = mlir::isa<cxx::PointerType>(Result);
  return E.polyfill(Row.Target, Pointer ? E.none() : Result, Bytes);
}

Value Function::lowered(Values &Operands) {
  mlir::OpBuilder &B = E.builder();
  mlir::Location At = E.location();
  mlir::Type Returned = Row.ReturnsOperand ? Operands[0].getType() : Result;
  switch (Row.How) {
  case Lowering::Call:
    return E.call(Row.Target, Returned, Operands);
  case Lowering::Polyfill:
    return E.polyfill(Row.Target, Returned, Operands);
  case Lowering::Extreme: {
    std::string Name = ("f" + Row.Target).str();
    return ZerosDiffer ? E.polyfill("cu2x_" + Name + "f", Returned, Operands)
                       : E.call(Name, Returned, Operands);
  }
  case Lowering::CallPlus: {
    Value Last = Operands.pop_back_val();
    Value Called = E.call(Row.Target, Result, Operands);
    return E.binary("+", Called, Last, Result);
  }
  case Lowering::Infix:
    return E.binary(Row.Target, Operands[0], Operands[1], Result);
  case Lowering::NotInfix:
    return cxx::UnaryOp::create(
        B, At, Result, "!",
        E.binary(Row.Target, Operands[0], Operands[1], Result));
  case Lowering::Prefix:
    return cxx::UnaryOp::create(B, At, Result, Row.Target, Operands[0]);
  case Lowering::Reciprocal: {
    // The constant comes first in the text.
    Value One = E.constant(1, scalarOf(Result));
    return E.binary("/", One, Operands[0], Result);
  }
  case Lowering::Cast:
    return E.cast(Operands[0], Result, "functional");
  case Lowering::AsType:
    return E.call("as_type", Result, Operands, metalTypeName(Result));
  case Lowering::ThroughFloat:
    return throughFloat(Operands);
  case Lowering::Swizzle:
    return swizzle(Operands[0]);
  case Lowering::Join: {
    Value Left = E.component(Operands[0], Row.Target);
    return construct({Left, E.component(Operands[1], Row.Target)});
  }
  case Lowering::Construct:
    return construct(Operands);
  case Lowering::Name:
    return msl::NameOp::create(B, At, Result, Row.Target);
  case Lowering::Load: {
    Value Place = pointee(Operands[0]);
    return cxx::LoadOp::create(B, At, Result, Place);
  }
  case Lowering::Store: {
    Value Place = pointee(Operands[0]);
    return cxx::AssignOp::create(B, At, Place.getType(), Place, Operands[1]);
  }
  case Lowering::Bytes:
    return onBytes(Operands);
  case Lowering::Drop:
  case Lowering::Refuse:
  case Lowering::OwnPass:
    break;
  }
  llvm_unreachable("rows of this kind have no expression");
}

void Function::lower() {
  if (Row.How == Lowering::Drop) {
    E.drop();
    return;
  }
  if (Row.How == Lowering::Bytes && mlir::isa<cxx::PointerType>(Result) &&
      !llvm::all_of(Call->getUsers(), llvm::IsaPred<cxx::ExprStmtOp>))
    return;
  Values Operands = operands();
  E.replace(lowered(Operands));
}

/// How many operands a call has at least for what is done with it.
static unsigned leastOperands(const Intrinsic &Row) {
  switch (Row.How) {
  case Lowering::Infix:
  case Lowering::NotInfix:
  case Lowering::Extreme:
  case Lowering::Join:
  case Lowering::Store:
    return 2;
  case Lowering::CallPlus:
  case Lowering::Prefix:
  case Lowering::Reciprocal:
  case Lowering::Cast:
  case Lowering::AsType:
  case Lowering::Swizzle:
  case Lowering::ThroughFloat:
  case Lowering::Load:
    return 1;
  default:
    return Row.ReturnsOperand;
  }
}

/// What is wrong with a call that no program has: Clang knows the types of
/// CUDA's functions. Empty if nothing is.
static StringRef mistakeIn(cu::CallOp Call, const Intrinsic &Row) {
  if (Call.getOperands().size() < leastOperands(Row))
    return "has too few operands";
  if (Row.How != Lowering::Load && Row.How != Lowering::Store)
    return "";
  mlir::Type Type = Call.getOperands()[0].getType();
  if (auto Place = mlir::dyn_cast<cxx::LValueType>(Type))
    Type = Place.getPointee();
  return mlir::isa<cxx::PointerType>(Type) ? "" : "takes a pointer";
}

namespace {
struct LowerFunctions : impl::LowerFunctionsBase<LowerFunctions> {
  void runOnOperation() override {
    bool IsWrong = false;
    struct Found {
      cu::CallOp Call;
      const Intrinsic *Row;
      bool ZerosDiffer;
    };
    llvm::SmallVector<Found> Calls;
    ZeroSigns Zeros(getOperation());
    // What a value may be is asked while its operands are calls of CUDA.
    getOperation().walk([&](cu::CallOp Call) {
      const Intrinsic *Row = findIntrinsic(Call);
      if (!Row || Row->How == Lowering::OwnPass || Row->How == Lowering::Refuse)
        return;
      if (StringRef Mistake = mistakeIn(Call, *Row); !Mistake.empty()) {
        Call.emitError("'") << Call.getCallee() << "' " << Mistake;
        IsWrong = true;
        return;
      }
      bool AnyType = Row->Family == IntrinsicFamily::MemoryFunctions;
      if (AnyType || !usesDouble(Call))
        Calls.push_back({Call, Row,
                         Row->How == Lowering::Extreme &&
                             Zeros.mayDiffer(Call.getOperands()[0],
                                             Call.getOperands()[1]) &&
                             Zeros.isSeen(Call.getResult())});
    });
    if (IsWrong)
      return signalPassFailure();
    for (const Found &F : Calls)
      Function(F.Call, *F.Row, F.ZerosDiffer).lower();
  }
};
} // namespace
