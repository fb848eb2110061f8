//===- CallEmitter.cpp - Expressions in place of a call ---------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CallEmitter.h"
#include "Intrinsics.h"

using namespace cu2x;
using llvm::StringRef;
using mlir::Value;

std::string cu2x::metalTypeName(mlir::Type Type) {
  if (auto Vector = mlir::dyn_cast<cxx::VectorType>(Type)) {
    std::string Element = metalTypeName(Vector.getElement());
    return Element.empty() ? "" : Element + std::to_string(Vector.getSize());
  }
  if (Type.isF32())
    return "float";
  if (Type.isF16())
    return "half";
  if (Type.isBF16())
    return "bfloat";
  auto Int = mlir::dyn_cast<mlir::IntegerType>(Type);
  if (!Int)
    return "";
  std::string Sign = Int.isUnsigned() ? "u" : "";
  switch (Int.getWidth()) {
  case 1:
    return "bool";
  case 8:
    return Sign + "char";
  case 16:
    return Sign + "short";
  case 32:
    return Sign + "int";
  case 64:
    return Sign + "long";
  default:
    return "";
  }
}

std::optional<int64_t> cu2x::constantValue(Value V) {
  mlir::Operation *Op = V.getDefiningOp();
  if (!Op)
    return std::nullopt;
  if (auto Constant = mlir::dyn_cast<cxx::ConstantOp>(Op)) {
    auto Int = mlir::dyn_cast<mlir::IntegerAttr>(Constant.getValue());
    if (!Int || Int.getValue().getBitWidth() > 64)
      return std::nullopt;
    auto Type = mlir::dyn_cast<mlir::IntegerType>(Int.getType());
    return Type && !Type.isSigned()
               ? static_cast<int64_t>(Int.getValue().getZExtValue())
               : Int.getValue().getSExtValue();
  }
  if (auto Cast = mlir::dyn_cast<cxx::CastOp>(Op)) {
    auto To = mlir::dyn_cast<mlir::IntegerType>(Cast.getType());
    std::optional<int64_t> Inner = constantValue(Cast.getOperand());
    if (!To || !Inner || To.getWidth() == 1)
      return std::nullopt;
    uint64_t Bits = static_cast<uint64_t>(*Inner);
    if (To.getWidth() == 64)
      return *Inner;
    Bits &= (uint64_t(1) << To.getWidth()) - 1;
    return To.isSigned() ? llvm::SignExtend64(Bits, To.getWidth())
                         : static_cast<int64_t>(Bits);
  }
  if (auto Builtin = mlir::dyn_cast<cu::BuiltinOp>(Op))
    return Builtin.getName() == "warpSize" ? std::optional<int64_t>(32)
                                           : std::nullopt;
  if (auto Load = mlir::dyn_cast<cxx::LoadOp>(Op)) {
    if (auto Var = Load.getPlace().getDefiningOp<cxx::VarOp>())
      return Var.getVariable().getType().getIsConst() && Var.getInit() &&
                     !Var.getReference()
                 ? constantValue(Var.getInit())
                 : std::nullopt;
    if (auto Ref = Load.getPlace().getDefiningOp<cxx::GlobalRefOp>()) {
      auto Global = mlir::SymbolTable::lookupNearestSymbolFrom<cxx::GlobalOp>(
          Ref, Ref.getGlobalAttr());
      // What the host can write to is a constant to the device alone.
      if (!Global || !Global.getPlace().getIsConst() ||
          Global.getInit().empty() || Global.getInit().front().empty())
        return std::nullopt;
      auto Yield =
          mlir::dyn_cast<cxx::YieldOp>(Global.getInit().front().back());
      return Yield ? constantValue(Yield.getValue()) : std::nullopt;
    }
    return constantValue(Load.getPlace());
  }
  auto Binary = mlir::dyn_cast<cxx::BinaryOp>(Op);
  if (!Binary || !mlir::isa<mlir::IntegerType>(Binary.getType()))
    return std::nullopt;
  std::optional<int64_t> L = constantValue(Binary.getLhs());
  std::optional<int64_t> R = constantValue(Binary.getRhs());
  // Small numbers alone, so that no sign and no overflow has to be thought of.
  auto Small = [](std::optional<int64_t> N) {
    return N && *N >= 0 && *N < (1 << 20);
  };
  if (!Small(L) || !Small(R))
    return std::nullopt;
  StringRef Kind = Binary.getKind();
  if (Kind == "+")
    return *L + *R;
  if (Kind == "-")
    return *L >= *R ? std::optional<int64_t>(*L - *R) : std::nullopt;
  if (Kind == "*")
    return *L < 1024 && *R < 1024 ? std::optional<int64_t>(*L * *R)
                                  : std::nullopt;
  if (Kind == "/")
    return *R ? std::optional<int64_t>(*L / *R) : std::nullopt;
  if (Kind == ">>")
    return *R < 31 ? std::optional<int64_t>(*L >> *R) : std::nullopt;
  if (Kind == "<<")
    return *R < 10 && *L < 1024 ? std::optional<int64_t>(*L << *R)
                                : std::nullopt;
  return std::nullopt;
}

/// Whether the operation does anything but give a value, its operands apart.
static bool hasOwnEffect(mlir::Operation *Op) {
  if (mlir::isa<cxx::AssignOp, cxx::CompoundAssignOp, cxx::IncDecOp,
                cxx::CallOp, msl::CallOp, msl::PolyfillOp>(Op))
    return true;
  if (auto Call = mlir::dyn_cast<cu::CallOp>(Op)) {
    const Intrinsic *Row = findIntrinsic(Call);
    bool Warp = Row && Row->Family == IntrinsicFamily::Warp &&
                Row->Target != "syncwarp";
    // Making a handle does nothing but give it.
    if (!Warp && !mlir::isa<cxx::OpaqueType>(Call.getType()))
      return true;
  }
  if (auto Construct = mlir::dyn_cast<cxx::ConstructOp>(Op))
    if (Construct.getConstructor())
      return true;
  if (auto Load = mlir::dyn_cast<cxx::LoadOp>(Op))
    if (Load.getPlace().getType().getIsVolatile())
      return true;
  for (mlir::Region &Region : Op->getRegions())
    for (mlir::Operation &Inner : Region.getOps())
      if (Inner.getNumResults() == 1 && hasEffect(Inner.getResult(0)))
        return true;
  return false;
}

bool cu2x::hasEffect(Value V) {
  mlir::Operation *Op = V.getDefiningOp();
  if (!Op || mlir::isa<cxx::VarOp>(Op))
    return false;
  return hasOwnEffect(Op) || llvm::any_of(Op->getOperands(), hasEffect);
}

/// Whether an effect would be gone with \p Op: one of an operand that has
/// another user stays.
static bool losesEffect(mlir::Operation *Op) {
  if (mlir::isa<cxx::VarOp>(Op))
    return false;
  return hasOwnEffect(Op) || llvm::any_of(Op->getOperands(), [&](Value V) {
           bool Stays = llvm::any_of(
               V.getUsers(), [&](mlir::Operation *User) { return User != Op; });
           return !Stays && V.getDefiningOp() && losesEffect(V.getDefiningOp());
         });
}

void cu2x::eraseUnused(Value V, llvm::DenseSet<mlir::Operation *> *Erased) {
  mlir::Operation *Op = V.getDefiningOp();
  if (!Op || mlir::isa<cxx::VarOp>(Op) || !V.use_empty() || losesEffect(Op))
    return;
  llvm::SmallVector<Value> Operands(Op->getOperands());
  if (Erased)
    Op->walk([&](mlir::Operation *Inner) { Erased->insert(Inner); });
  Op->erase();
  for (Value Operand : Operands)
    eraseUnused(Operand, Erased);
}

Value CallEmitter::value(Value Operand) {
  auto Place = mlir::dyn_cast<cxx::LValueType>(Operand.getType());
  if (!Place)
    return Operand;
  if (auto Temporary = Operand.getDefiningOp<cxx::TemporaryOp>()) {
    Value Inner = Temporary.getValue();
    if (Temporary->use_empty() || Temporary->hasOneUse()) {
      Temporary.replaceAllUsesWith(Inner);
      Temporary->erase();
    }
    return Inner;
  }
  return cxx::LoadOp::create(B, At, Place.getPointee(), Operand);
}

Value CallEmitter::constant(int64_t Number, mlir::Type Type) {
  mlir::TypedAttr Attr;
  if (auto Float = mlir::dyn_cast<mlir::FloatType>(Type))
    Attr = mlir::FloatAttr::get(Float, static_cast<double>(Number));
  else
    Attr = mlir::IntegerAttr::get(
        Type, llvm::APInt(Type.getIntOrFloatBitWidth(), Number,
                          /*isSigned=*/true, /*implicitTrunc=*/true));
  return cxx::ConstantOp::create(B, At, Type, Attr, mlir::StringAttr());
}

Value CallEmitter::name(StringRef Text, StringRef Type) {
  return msl::NameOp::create(B, At, opaque(Type), Text);
}

static mlir::StringAttr textOrNone(mlir::OpBuilder &B, StringRef Text) {
  return Text.empty() ? mlir::StringAttr() : B.getStringAttr(Text);
}

Value CallEmitter::call(StringRef Callee, mlir::Type Result,
                        mlir::ValueRange Operands, StringRef Template) {
  return msl::CallOp::create(B, At, Result, B.getStringAttr(Callee), Operands,
                             textOrNone(B, Template), mlir::UnitAttr());
}

Value CallEmitter::polyfill(StringRef Callee, mlir::Type Result,
                            mlir::ValueRange Operands, StringRef Template) {
  return msl::PolyfillOp::create(B, At, Result, B.getStringAttr(Callee),
                                 Operands, textOrNone(B, Template));
}

Value CallEmitter::binary(StringRef Kind, Value Lhs, Value Rhs,
                          mlir::Type Result) {
  return cxx::BinaryOp::create(B, At, Result, Kind, Lhs, Rhs);
}

Value CallEmitter::cast(Value V, mlir::Type To, StringRef Style) {
  return V.getType() == To ? V : cxx::CastOp::create(B, At, To, V, Style);
}

Value CallEmitter::predicate(Value V) {
  if (auto Cast = V.getDefiningOp<cxx::CastOp>())
    if (Cast.getStyle() == "implicit" &&
        Cast.getOperand().getType().isInteger(1)) {
      Value Inner = Cast.getOperand();
      if (Cast->hasOneUse()) {
        Cast.replaceAllUsesWith(Inner);
        Cast->erase();
        return Inner;
      }
    }
  if (V.getType().isInteger(1))
    return V;
  return binary("!=", V, constant(0, V.getType()), i1());
}

Value CallEmitter::builtin(StringRef Name) {
  auto Place =
      cxx::LValueType::get(ui32(), cxx::AddressSpace::Thread, /*isConst=*/true);
  Value Builtin = cu::BuiltinOp::create(B, At, Place, Name);
  return cxx::LoadOp::create(B, At, ui32(), Builtin);
}

Value CallEmitter::builtin(StringRef Name, StringRef Component) {
  auto Vector = cxx::VectorType::get(3, ui32());
  auto Place = cxx::LValueType::get(Vector, cxx::AddressSpace::Thread, true);
  Value Builtin = cu::BuiltinOp::create(B, At, Place, Name);
  if (Component.empty())
    return cxx::LoadOp::create(B, At, Vector, Builtin);
  Value Member = cxx::MemberOp::create(
      B, At, cxx::LValueType::get(ui32(), cxx::AddressSpace::Thread, true),
      Builtin, Component);
  return cxx::LoadOp::create(B, At, ui32(), Member);
}

Value CallEmitter::component(Value Vector, StringRef Name) {
  return cxx::MemberOp::create(
      B, At, mlir::cast<cxx::VectorType>(Vector.getType()).getElement(), Vector,
      Name);
}

void CallEmitter::finish() {
  llvm::SmallVector<Value> Operands(Op->getOperands());
  Op->erase();
  for (Value Operand : Operands)
    eraseUnused(Operand, Erased);
}

/// The statement of which the value of \p Op is the whole, or null.
static cxx::ExprStmtOp statement(mlir::Operation *Op) {
  if (!Op->getResult(0).hasOneUse())
    return {};
  return mlir::dyn_cast<cxx::ExprStmtOp>(*Op->getResult(0).user_begin());
}

void CallEmitter::replace(Value V) {
  Value Old = Op->getResult(0);
  // Parentheses around a call are not the author's around its replacement.
  if (cxx::ExprStmtOp Statement = statement(Op)) {
    auto New = cxx::ExprStmtOp::create(B, At, V);
    for (mlir::NamedAttribute Attr : Statement->getDiscardableAttrs())
      New->setAttr(Attr.getName(), Attr.getValue());
    New->moveBefore(Statement);
    Statement->erase();
  } else if (Old.use_empty()) {
    if (hasEffect(V))
      cxx::ExprStmtOp::create(B, At, V);
  } else if (auto Place = mlir::dyn_cast<cxx::LValueType>(Old.getType());
             Place && !mlir::isa<cxx::LValueType>(V.getType())) {
    Old.replaceAllUsesWith(cxx::TemporaryOp::create(B, At, Place, V));
  } else {
    bool Void = mlir::isa<mlir::NoneType>(Old.getType());
    Old.replaceAllUsesWith(cast(V, Old.getType(), Void ? "c" : "implicit"));
  }
  finish();
}

void CallEmitter::drop() {
  Value Kept;
  for (Value Operand : Op->getOperands())
    if (hasEffect(Operand))
      Kept = Kept ? Value(cxx::CommaOp::create(B, At, Operand.getType(), Kept,
                                               Operand))
                  : Operand;
  if (cxx::ExprStmtOp Statement = statement(Op); Statement && !Kept) {
    Statement->erase();
    finish();
    return;
  }
  replace(Kept ? cast(Kept, none(), "c")
               : cast(constant(0, si32()), none(), "c"));
}
