//===- GroupFunctor.cpp - Collectives with function objects -----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GroupFunctor.h"
#include "WarpEmitter.h"

using namespace cu2x;
using llvm::StringRef;
using mlir::Value;

/// The type of parameter \p N as a value.
static mlir::Type valueType(cxx::FuncOp Func, unsigned N) {
  mlir::Type Type = Func.getParameterType(N);
  auto Reference = mlir::dyn_cast<cxx::ReferenceType>(Type);
  return Reference && Reference.getIsConst() ? Reference.getPointee() : Type;
}

static bool fits(TileCollective C) {
  cxx::FuncOp F = C.Operator;
  if (!F.isInstanceMethod() || F.getNumParameters() != 3 ||
      !WarpEmitter::canMove(C.Type))
    return false;
  auto Object = mlir::dyn_cast<cxx::ReferenceType>(F.getParameterType(0));
  // The zero of an exclusive scan is a number.
  if (C.Name == "exclusive_scan" && !C.Type.isIntOrFloat())
    return false;
  return Object && Object.getIsConst() && valueType(F, 1) == C.Type &&
         valueType(F, 2) == C.Type && F.getReturnType() == C.Type;
}

namespace {

/// Writes the body of one function.
class Body {
public:
  Body(cxx::FuncOp Func, TileCollective C)
      : Func(Func), C(C), B(mlir::OpBuilder::atBlockEnd(&Func.getEntry())),
        At(C.At) {}

  void reduce();
  void inclusiveScan();
  /// After inclusiveScan: what the lane before has, and zero for the first.
  void exclusive();
  void finish() { cxx::ReturnOp::create(B, At, load(place())); }

private:
  Value place() { return Func.getEntry().getArgument(0); }
  Value load(Value Place) { return cxx::LoadOp::create(B, At, C.Type, Place); }
  Value number(int64_t N, bool Signed = true) {
    mlir::Type Type = B.getIntegerType(32, Signed);
    return cxx::ConstantOp::create(
        B, At, Type, mlir::IntegerAttr::get(Type, llvm::APInt(32, N)),
        mlir::StringAttr());
  }
  /// Of the thread in its tile.
  Value rank();
  /// The value of another lane of the tile.
  Value shuffle(StringRef Function, unsigned Argument);
  /// A constant variable of that value.
  Value constant(StringRef Name, Value V);
  /// value = operation(Left, Right), each a place or a value; a null one is the
  /// value itself.
  void combine(Value Left, Value Right);
  /// \p V, or the value, as parameter \p N of the operation takes it.
  Value argument(Value V, unsigned N);

  cxx::FuncOp Func;
  TileCollective C;
  mlir::OpBuilder B;
  mlir::Location At;
  unsigned Constants = 0;
};

} // namespace

Value Body::shuffle(StringRef Function, unsigned Argument) {
  mlir::Type Word = B.getIntegerType(32, false);
  Value Mask = cxx::ConstantOp::create(
      B, At, Word, mlir::IntegerAttr::get(Word, llvm::APInt(32, ~0u)),
      mlir::StringAttr());
  Value V = load(place());
  Value Lane = number(Argument);
  return cu::CallOp::create(B, At, C.Type, Function,
                            mlir::ValueRange{Mask, V, Lane, number(32)},
                            mlir::StringAttr());
}

Value Body::constant(StringRef Name, Value V) {
  auto Var = cxx::VarOp::create(
      B, At, cxx::LValueType::get(C.Type, cxx::AddressSpace::Thread, true),
      (Name + llvm::Twine(++Constants)).str(), V, false, false, false,
      B.getStringAttr("copy"));
  return Var.getVariable();
}

Value Body::argument(Value V, unsigned N) {
  bool Reference =
      mlir::isa<cxx::ReferenceType>(C.Operator.getParameterType(N));
  if (!V)
    V = place();
  bool IsPlace = mlir::isa<cxx::LValueType>(V.getType());
  if (Reference == IsPlace)
    return V;
  if (IsPlace)
    return load(V);
  // Metal does not bind references to values.
  return constant("other", V);
}

void Body::combine(Value Left, Value Right) {
  Value First = argument(Left, 1);
  Value Second = argument(Right, 2);
  Value V = cxx::CallOp::create(
      B, At, C.Type, mlir::FlatSymbolRefAttr::get(C.Operator.getSymNameAttr()),
      mlir::ValueRange{Func.getEntry().getArgument(1), First, Second},
      B.getStringAttr("operator"));
  Value Assign = cxx::AssignOp::create(B, At, place().getType(), place(), V);
  cxx::ExprStmtOp::create(B, At, Assign);
}

void Body::reduce() {
  // By halves, as CUDA does.
  for (unsigned Bits = C.Size / 2; Bits != 0; Bits /= 2)
    combine(Value(), shuffle("__shfl_xor_sync", Bits));
}

void Body::inclusiveScan() {
  for (unsigned Distance = 1; Distance < C.Size; Distance *= 2) {
    Value Before = shuffle("__shfl_up_sync", Distance);
    Value Left = constant("left", Before);
    // Lanes whose partner is before their tile have what they need.
    Value Rank = rank();
    Value Condition = cxx::BinaryOp::create(B, At, B.getI1Type(), ">=", Rank,
                                            number(Distance, false));
    auto If = cxx::IfOp::create(B, At, Condition);
    mlir::OpBuilder::InsertionGuard Guard(B);
    B.createBlock(&If.getThenRegion());
    combine(Left, Value());
  }
}

Value Body::rank() {
  mlir::Type Word = B.getIntegerType(32, false);
  auto Lane = cu::BuiltinOp::create(
      B, At, cxx::LValueType::get(Word, cxx::AddressSpace::Thread, true),
      "laneId");
  Value Rank = cxx::LoadOp::create(B, At, Word, Lane);
  if (C.Size == 32)
    return Rank;
  Rank =
      cxx::BinaryOp::create(B, At, Word, "&", Rank, number(C.Size - 1, false));
  Rank.getDefiningOp()->setAttr("cxx.paren", B.getUnitAttr());
  return Rank;
}

void Body::exclusive() {
  Value Before = shuffle("__shfl_up_sync", 1);
  cxx::ExprStmtOp::create(
      B, At, cxx::AssignOp::create(B, At, place().getType(), place(), Before));
  Value Rank = rank();
  Value First =
      cxx::BinaryOp::create(B, At, B.getI1Type(), "==", Rank, number(0, false));
  auto If = cxx::IfOp::create(B, At, First);
  {
    mlir::OpBuilder::InsertionGuard Guard(B);
    B.createBlock(&If.getThenRegion());
    mlir::TypedAttr Zero;
    if (auto Float = mlir::dyn_cast<mlir::FloatType>(C.Type))
      Zero = mlir::FloatAttr::get(Float, 0.0);
    else
      Zero = mlir::IntegerAttr::get(
          C.Type, llvm::APInt(C.Type.getIntOrFloatBitWidth(), 0));
    Value V = cxx::ConstantOp::create(B, At, C.Type, Zero, mlir::StringAttr());
    cxx::ReturnOp::create(B, At, V);
  }
}

cxx::FuncOp cu2x::tileFunction(TileCollective C) {
  if (!fits(C))
    return {};
  mlir::OpBuilder B(C.Operator);
  std::string Name = (C.Name + "_tile_" + llvm::Twine(C.Size)).str();
  std::string Symbol = Name + "_" + C.Operator.getSymName().str();
  auto Module = C.Operator->getParentOfType<mlir::ModuleOp>();
  if (auto Found = Module.lookupSymbol<cxx::FuncOp>(Symbol))
    return Found;
  mlir::Type Types[] = {C.Type, C.Operator.getParameterType(0)};
  B.setInsertionPointAfter(C.Operator);
  auto Func = cxx::FuncOp::create(B, C.At, Symbol, Name,
                                  B.getFunctionType(Types, C.Type),
                                  {"value", "operation"});
  Func.setIsInline(true);
  Body Text(Func, C);
  if (C.Name == "reduce")
    Text.reduce();
  else
    Text.inclusiveScan();
  if (C.Name == "exclusive_scan")
    Text.exclusive();
  Text.finish();
  return Func;
}
