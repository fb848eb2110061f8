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

static bool fits(GroupCollective C) {
  cxx::FuncOp F = C.Operator;
  if (!F)
    return C.Name == "reduce" && C.Size != 0;
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
  Body(cxx::FuncOp Func, GroupCollective C)
      : Func(Func), C(C), B(mlir::OpBuilder::atBlockEnd(&Func.getEntry())),
        At(C.At->getLoc()) {}

  void reduce();
  void inclusiveScan();
  /// From the lowest lane of a group on; of a scan up to the own one.
  void overLanes(bool Scan);
  /// After inclusiveScan: what the lane before has, and zero for the first.
  void exclusive();
  void finish() { cxx::ReturnOp::create(B, At, load(place())); }

private:
  bool isTile() const { return C.Size != 0; }
  mlir::Type word() { return B.getIntegerType(32, false); }
  Value parameter(unsigned N) { return Func.getEntry().getArgument(N); }
  /// What the lane has; in a group of lanes it becomes the result.
  Value place() { return Result ? Result : parameter(isTile() ? 0 : 1); }
  Value functor() { return parameter(isTile() ? 1 : 2); }
  Value load(Value Place) {
    return cxx::LoadOp::create(
        B, At, mlir::cast<cxx::LValueType>(Place.getType()).getPointee(),
        Place);
  }
  Value polyfill(StringRef Name, mlir::Type Type, mlir::ValueRange Operands) {
    return msl::PolyfillOp::create(B, At, Type, Name, Operands,
                                   mlir::StringAttr());
  }
  Value lane();
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
  GroupCollective C;
  mlir::OpBuilder B;
  mlir::Location At;
  Value Result;
  unsigned Constants = 0;
};

} // namespace

Value Body::shuffle(StringRef Function, unsigned Argument) {
  Value Mask = cxx::ConstantOp::create(
      B, At, word(), mlir::IntegerAttr::get(word(), llvm::APInt(32, ~0u)),
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
  if (!C.Operator) {
    Value Own = load(place());
    Value Sum = cxx::BinaryOp::create(B, At, C.Type, "+", Own, Right);
    cxx::ExprStmtOp::create(
        B, At, cxx::AssignOp::create(B, At, place().getType(), place(), Sum));
    return;
  }
  Value First = argument(Left, 1);
  Value Second = argument(Right, 2);
  Value V = cxx::CallOp::create(
      B, At, C.Type, mlir::FlatSymbolRefAttr::get(C.Operator.getSymNameAttr()),
      mlir::ValueRange{functor(), First, Second}, B.getStringAttr("operator"));
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

void Body::overLanes(bool Scan) {
  Value Lanes = parameter(0), Own = place();
  auto Other = [&](Value Rank) {
    Value Mask = load(Lanes), V = load(Own);
    return polyfill("cu2x_group_shfl", C.Type, {Mask, V, Rank});
  };
  auto Variable = [&](StringRef Name, Value Init) {
    return cxx::VarOp::create(
               B, At,
               cxx::LValueType::get(Init.getType(), cxx::AddressSpace::Thread),
               Name, Init, false, false, false, B.getStringAttr("copy"))
        .getVariable();
  };
  Result = Variable("result", Other(number(0, false)));
  auto For = cxx::ForOp::create(B, At);
  mlir::OpBuilder::InsertionGuard Guard(B);
  B.createBlock(&For.getBody());
  Value Rank = Variable("rank", number(1, false));
  auto Loop = cxx::LoopOp::create(B, At);
  B.createBlock(&Loop.getCondition());
  Value Index = load(Rank);
  Value Size =
      msl::CallOp::create(B, At, word(), B.getStringAttr("popcount"),
                          load(Lanes), mlir::StringAttr(), mlir::UnitAttr());
  cxx::YieldOp::create(
      B, At, cxx::BinaryOp::create(B, At, B.getI1Type(), "<", Index, Size));
  B.createBlock(&Loop.getStep());
  cxx::YieldOp::create(B, At,
                       cxx::IncDecOp::create(B, At, Rank.getType(), "++", Rank,
                                             /*postfix=*/false));
  B.createBlock(&Loop.getBody());
  // All lanes have to come here, whether they need it or not.
  Value Next = constant("other", Other(load(Rank)));
  if (Scan) {
    Value Now = load(Rank);
    Value Condition =
        cxx::BinaryOp::create(B, At, B.getI1Type(), "<=", Now, rank());
    auto If = cxx::IfOp::create(B, At, Condition);
    B.createBlock(&If.getThenRegion());
  }
  combine(Value(), Next);
}

Value Body::lane() {
  auto Lane = cu::BuiltinOp::create(
      B, At, cxx::LValueType::get(word(), cxx::AddressSpace::Thread, true),
      "laneId");
  return load(Lane);
}

Value Body::rank() {
  if (!isTile()) {
    Value Mask = load(parameter(0));
    return polyfill("cu2x_group_rank", word(), {Mask, lane()});
  }
  Value Rank = lane();
  if (C.Size == 32)
    return Rank;
  Rank = cxx::BinaryOp::create(B, At, word(), "&", Rank,
                               number(C.Size - 1, false));
  Rank.getDefiningOp()->setAttr("cxx.paren", B.getUnitAttr());
  return Rank;
}

void Body::exclusive() {
  Value Before;
  if (isTile()) {
    Before = shuffle("__shfl_up_sync", 1);
  } else {
    Value Mask = load(parameter(0)), V = load(place());
    Value One = number(1, false);
    Before = polyfill("cu2x_group_shfl_up", C.Type, {Mask, V, One, lane()});
  }
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

cxx::FuncOp cu2x::collectiveFunction(GroupCollective C) {
  if (!fits(C))
    return {};
  mlir::OpBuilder B(C.At);
  bool IsTile = C.Size != 0;
  std::string Name =
      C.Name.str() + (IsTile ? "_tile_" + std::to_string(C.Size) : "_lanes");
  std::string Symbol =
      Name + "_" + (C.Operator ? C.Operator.getSymName().str() : "sum");
  auto Module = C.At->getParentOfType<mlir::ModuleOp>();
  if (auto Found = Module.lookupSymbol<cxx::FuncOp>(Symbol))
    return Found;
  llvm::SmallVector<mlir::Type> Types = {C.Type};
  llvm::SmallVector<StringRef> Names = {"value"};
  if (C.Operator) {
    Types.push_back(C.Operator.getParameterType(0));
    Names.push_back("operation");
  }
  if (!IsTile) {
    Types.insert(Types.begin(), B.getIntegerType(32, false));
    Names.insert(Names.begin(), "lanes");
  }
  if (C.Operator)
    B.setInsertionPointAfter(C.Operator);
  else
    B.setInsertionPointToStart(Module.getBody());
  auto Func = cxx::FuncOp::create(B, C.At->getLoc(), Symbol, Name,
                                  B.getFunctionType(Types, C.Type), Names);
  Func.setIsInline(true);
  Body Text(Func, C);
  bool Scan = C.Name != "reduce";
  if (!IsTile)
    Text.overLanes(Scan);
  else if (Scan)
    Text.inclusiveScan();
  else
    Text.reduce();
  if (C.Name == "exclusive_scan")
    Text.exclusive();
  Text.finish();
  return Func;
}
