//===- LowerDouble.cpp - double, which Metal has not ------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Much double in kernels is there by accident: a literal without `f`. One
/// operation + - * / or sqrt of two floats, rounded to double and then to
/// float, gives what the operation in float gives, as 53 >= 2 * 24 + 2. With
/// two operations that is not so. What is not the same in float is refused.
///
//===----------------------------------------------------------------------===//

#include "DoubleTypes.h"
#include "ExpressionTrees.h"
#include "cu2x/Conversion/CUToMSL/Passes.h"
#include "cu2x/Dialect/CU/IR/Findings.h"
#include "mlir/IR/AttrTypeSubElements.h"
#include "llvm/ADT/APSInt.h"
#include "llvm/ADT/StringExtras.h"

namespace cu2x {
#define GEN_PASS_DEF_LOWERDOUBLE
#include "cu2x/Conversion/CUToMSL/Passes.h.inc"
} // namespace cu2x

using namespace cu2x;
using llvm::APFloat;
using llvm::APSInt;
using llvm::StringRef;
using mlir::Value;

namespace {

class DoubleLowering {
public:
  explicit DoubleLowering(mlir::ModuleOp Module)
      : Module(Module), Float(mlir::Float32Type::get(Module.getContext())) {}
  void run(StringRef Mode);

private:
  /// Whether \p V, a double, has a value that is a float for every input.
  bool isFloat(Value V);
  /// \p V as a float of the same value; isFloat(V).
  Value asFloat(mlir::OpBuilder &Builder, Value V);
  /// Whether \p V is one operation on floats that rounds once.
  bool isOneOperation(Value V);
  Value operationInFloat(mlir::OpBuilder &Builder, Value V);

  void fold(mlir::Operation *Op);
  void lowerCast(cxx::CastOp Cast);
  void lowerComparison(cxx::BinaryOp Op);
  void lowerCompound(cxx::CompoundAssignOp Op);
  void lowerPrintf(cu::CallOp Call);
  /// Parameters of \p Kernel that nobody looks at keep their size.
  void retypeUnused(cxx::FuncOp Kernel, mlir::AttrTypeReplacer &Replacer);
  /// Takes variables out that nothing uses, nor sees the making of.
  void dropUnused();
  void foldToInteger(cxx::CastOp Cast);
  void refuseRest();

  mlir::ModuleOp Module;
  mlir::Type Float;
};

struct LowerDouble : impl::LowerDoubleBase<LowerDouble> {
  using Base::Base;
  void runOnOperation() override { DoubleLowering(getOperation()).run(Mode); }
};

} // namespace

//===----------------------------------------------------------------------===//
// What is exact
//===----------------------------------------------------------------------===//

/// Functions whose result is one of their arguments, or a float next to it.
static bool selects(StringRef Callee) {
  static constexpr StringRef Names[] = {
      "fabs", "abs",   "fmin",  "fmax", "min",       "max",     "floor",
      "ceil", "trunc", "round", "rint", "nearbyint", "copysign"};
  Callee.consume_front("std::");
  return llvm::is_contained(Names, Callee);
}

static mlir::FloatAttr constantDouble(Value V) {
  auto Constant = V.getDefiningOp<cxx::ConstantOp>();
  return Constant && V.getType().isF64()
             ? mlir::dyn_cast<mlir::FloatAttr>(Constant.getValue())
             : mlir::FloatAttr();
}

/// The value of a constant, of one of type float that was made a double too.
static std::optional<APFloat> widenedConstant(Value V) {
  if (mlir::FloatAttr Number = constantDouble(V))
    return Number.getValue();
  auto Cast = V.getDefiningOp<cxx::CastOp>();
  auto Constant = Cast ? Cast.getOperand().getDefiningOp<cxx::ConstantOp>()
                       : cxx::ConstantOp();
  if (!Constant || !V.getType().isF64() || !Constant.getType().isF32())
    return std::nullopt;
  APFloat Number = mlir::cast<mlir::FloatAttr>(Constant.getValue()).getValue();
  bool Inexact;
  Number.convert(APFloat::IEEEdouble(), APFloat::rmNearestTiesToEven, &Inexact);
  return Number;
}

static APFloat toFloat(APFloat Value, llvm::RoundingMode Mode, bool *Inexact) {
  Value.convert(APFloat::IEEEsingle(), Mode, Inexact);
  return Value;
}

bool DoubleLowering::isFloat(Value V) {
  if (mlir::FloatAttr Number = constantDouble(V)) {
    bool Inexact;
    toFloat(Number.getValue(), APFloat::rmNearestTiesToEven, &Inexact);
    return !Inexact;
  }
  mlir::Operation *Op = V.getDefiningOp();
  if (!Op || !V.getType().isF64())
    return false;
  if (auto Cast = mlir::dyn_cast<cxx::CastOp>(Op)) {
    mlir::Type From = Cast.getOperand().getType();
    if (From.isF32() || From.isF16() || From.isBF16())
      return true;
    // Integers of up to 24 bits are floats.
    auto Int = mlir::dyn_cast<mlir::IntegerType>(From);
    return Int && Int.getWidth() <= 16;
  }
  if (auto Unary = mlir::dyn_cast<cxx::UnaryOp>(Op))
    return (Unary.getKind() == "-" || Unary.getKind() == "+") &&
           isFloat(Unary.getOperand());
  if (auto Call = mlir::dyn_cast<cu::CallOp>(Op))
    return selects(Call.getCallee()) && !Call.getOperands().empty() &&
           llvm::all_of(Call.getOperands(), [&](Value Operand) {
             return Operand.getType().isF32() || isFloat(Operand);
           });
  if (auto Conditional = mlir::dyn_cast<cxx::ConditionalOp>(Op))
    return llvm::all_of(Conditional->getRegions(), [&](mlir::Region &Region) {
      auto Yield = mlir::dyn_cast<cxx::YieldOp>(Region.front().back());
      return Yield && isFloat(Yield.getValue());
    });
  return false;
}

Value DoubleLowering::asFloat(mlir::OpBuilder &Builder, Value V) {
  if (V.getType() == Float)
    return V;
  mlir::Operation *Op = V.getDefiningOp();
  mlir::Location At = V.getLoc();
  if (mlir::FloatAttr Number = constantDouble(V)) {
    bool Inexact;
    return cxx::ConstantOp::create(
        Builder, At, Float,
        mlir::FloatAttr::get(
            Float,
            toFloat(Number.getValue(), APFloat::rmNearestTiesToEven, &Inexact)),
        mlir::StringAttr());
  }
  if (auto Cast = mlir::dyn_cast<cxx::CastOp>(Op)) {
    Value From = Cast.getOperand();
    if (From.getType() == Float)
      return From;
    // In a call the type chooses the function.
    bool Chooses = llvm::any_of(Cast->getUsers(), llvm::IsaPred<cu::CallOp>);
    return cxx::CastOp::create(Builder, At, Float, From,
                               Chooses ? "functional" : "implicit");
  }
  auto Change = [&](mlir::OpOperand &Operand) {
    Value Old = Operand.get();
    Operand.set(asFloat(Builder, Old));
    eraseTree(Old);
  };
  // The others have only this use and change their type in place.
  Builder.setInsertionPoint(Op);
  if (auto Conditional = mlir::dyn_cast<cxx::ConditionalOp>(Op)) {
    for (mlir::Region &Region : Conditional->getRegions()) {
      auto Yield = mlir::cast<cxx::YieldOp>(Region.front().back());
      mlir::OpBuilder Inner(Yield);
      Value Old = Yield.getValue();
      Yield.getValueMutable().set(asFloat(Inner, Old));
      eraseTree(Old);
    }
  } else {
    for (mlir::OpOperand &Operand : Op->getOpOperands()) {
      Builder.setInsertionPoint(Op);
      Change(Operand);
    }
  }
  // The template of the standard library that takes two types is not needed.
  if (auto Call = mlir::dyn_cast<cu::CallOp>(Op)) {
    llvm::StringRef Callee = Call.getCallee();
    Callee.consume_front("std::");
    Call.setCallee(Callee);
    Call.removeTemplateArgsAttr();
  }
  V.setType(Float);
  Builder.setInsertionPointAfter(Op);
  return V;
}

bool DoubleLowering::isOneOperation(Value V) {
  mlir::Operation *Op = V.getDefiningOp();
  if (!Op || !V.getType().isF64())
    return false;
  auto Binary = mlir::dyn_cast<cxx::BinaryOp>(Op);
  auto Call = mlir::dyn_cast<cu::CallOp>(Op);
  if (auto Unary = mlir::dyn_cast<cxx::UnaryOp>(Op))
    return Unary.getKind() == "-" && isOneOperation(Unary.getOperand());
  if (!(Binary && llvm::is_contained({"+", "-", "*", "/"}, Binary.getKind())) &&
      !(Call && Call.getCallee() == "sqrt"))
    return false;
  return llvm::all_of(Op->getOperands(),
                      [&](Value Operand) { return isFloat(Operand); });
}

/// In CUDA the product of two floats is rounded before it becomes a double;
/// once the sum is of floats as well, nothing may merge the two.
static Value unmerged(mlir::OpBuilder &Builder, Value V) {
  mlir::Operation *Op = V.getDefiningOp();
  if (auto Unary = mlir::dyn_cast_or_null<cxx::UnaryOp>(Op)) {
    Builder.setInsertionPoint(Op);
    Op->setOperand(0, unmerged(Builder, Unary.getOperand()));
    return V;
  }
  auto Product = mlir::dyn_cast_or_null<cxx::BinaryOp>(Op);
  if (!Product || Product.getKind() != "*" || !V.getType().isF32())
    return V;
  Builder.setInsertionPoint(Op);
  Value Call = cu::CallOp::create(
      Builder, Op->getLoc(), V.getType(), "__fmul_rn",
      mlir::ValueRange{Product.getLhs(), Product.getRhs()}, mlir::StringAttr());
  V.replaceAllUsesWith(Call);
  Op->erase();
  return Call;
}

Value DoubleLowering::operationInFloat(mlir::OpBuilder &Builder, Value V) {
  mlir::Operation *Op = V.getDefiningOp();
  for (mlir::OpOperand &Operand : Op->getOpOperands()) {
    Value Old = Operand.get();
    Builder.setInsertionPoint(Op);
    Operand.set(mlir::isa<cxx::UnaryOp>(Op) ? operationInFloat(Builder, Old)
                                            : asFloat(Builder, Old));
    if (Operand.get() != Old)
      eraseTree(Old);
  }
  if (auto Sum = mlir::dyn_cast<cxx::BinaryOp>(Op);
      Sum && (Sum.getKind() == "+" || Sum.getKind() == "-"))
    for (Value Operand : llvm::SmallVector<Value>(Op->getOperands()))
      unmerged(Builder, Operand);
  if (auto Call = mlir::dyn_cast<cu::CallOp>(Op))
    Call.setCallee("sqrtf");
  V.setType(Float);
  return V;
}

//===----------------------------------------------------------------------===//
// Rewriting
//===----------------------------------------------------------------------===//

/// Computes with constants, as the compiler of CUDA does.
void DoubleLowering::fold(mlir::Operation *Op) {
  if (Op->getNumResults() != 1 || !Op->getResult(0).getType().isF64() ||
      Op->getNumOperands() == 0 || Op->getNumRegions())
    return;
  std::optional<APFloat> Result;
  auto Binary = mlir::dyn_cast<cxx::BinaryOp>(Op);
  auto Unary = mlir::dyn_cast<cxx::UnaryOp>(Op);
  if (auto Cast = mlir::dyn_cast<cxx::CastOp>(Op)) {
    auto Constant = Cast.getOperand().getDefiningOp<cxx::ConstantOp>();
    auto Int = Constant ? mlir::dyn_cast<mlir::IntegerAttr>(Constant.getValue())
                        : mlir::IntegerAttr();
    auto Type = mlir::dyn_cast<mlir::IntegerType>(Cast.getOperand().getType());
    if (!Int || !Type)
      return;
    Result.emplace(APFloat::IEEEdouble());
    Result->convertFromAPInt(Int.getValue(), Type.isSigned(),
                             APFloat::rmNearestTiesToEven);
  } else if (Unary && constantDouble(Unary.getOperand())) {
    Result = constantDouble(Unary.getOperand()).getValue();
    if (Unary.getKind() == "-")
      Result->changeSign();
    else if (Unary.getKind() != "+")
      return;
  } else if (Binary && widenedConstant(Binary.getLhs()) &&
             widenedConstant(Binary.getRhs())) {
    Result = widenedConstant(Binary.getLhs());
    APFloat Right = *widenedConstant(Binary.getRhs());
    auto Mode = APFloat::rmNearestTiesToEven;
    StringRef Kind = Binary.getKind();
    if (Kind == "+")
      Result->add(Right, Mode);
    else if (Kind == "-")
      Result->subtract(Right, Mode);
    else if (Kind == "*")
      Result->multiply(Right, Mode);
    else if (Kind == "/")
      Result->divide(Right, Mode);
    else
      return;
  }
  if (!Result)
    return;
  mlir::OpBuilder Builder(Op);
  mlir::Type Type = Op->getResult(0).getType();
  Value New = cxx::ConstantOp::create(Builder, Op->getLoc(), Type,
                                      mlir::FloatAttr::get(Type, *Result),
                                      mlir::StringAttr());
  Op->getResult(0).replaceAllUsesWith(New);
  eraseTree(Op->getResult(0));
}

/// A constant that is cut off becomes the integer; what does not fit stays.
void DoubleLowering::foldToInteger(cxx::CastOp Cast) {
  mlir::FloatAttr Number = constantDouble(Cast.getOperand());
  auto To = mlir::dyn_cast<mlir::IntegerType>(Cast.getType());
  if (!Number || !To)
    return;
  APSInt Result(To.getWidth(), /*isUnsigned=*/!To.isSigned());
  bool Exact;
  if (To.getWidth() == 1)
    Result = !Number.getValue().isZero();
  else if (Number.getValue().convertToInteger(Result, APFloat::rmTowardZero,
                                              &Exact) == APFloat::opInvalidOp)
    return;
  mlir::OpBuilder Builder(Cast);
  Value From = Cast.getOperand();
  Value New = cxx::ConstantOp::create(Builder, Cast.getLoc(), To,
                                      mlir::IntegerAttr::get(To, Result),
                                      mlir::StringAttr());
  Cast.replaceAllUsesWith(New);
  Cast.erase();
  eraseTree(From);
}

void DoubleLowering::lowerCast(cxx::CastOp Cast) {
  Value From = Cast.getOperand();
  if (!From.getType().isF64())
    return;
  mlir::OpBuilder Builder(Cast);
  mlir::Type To = Cast.getType();
  if (To.isF32()) {
    Value New;
    if (mlir::FloatAttr Number = constantDouble(From)) {
      bool Inexact;
      New = cxx::ConstantOp::create(
          Builder, Cast.getLoc(), Float,
          mlir::FloatAttr::get(Float,
                               toFloat(Number.getValue(),
                                       APFloat::rmNearestTiesToEven, &Inexact)),
          mlir::StringAttr());
    } else if (isFloat(From)) {
      New = asFloat(Builder, From);
    } else if (isOneOperation(From)) {
      New = operationInFloat(Builder, From);
    } else {
      return;
    }
    Cast.replaceAllUsesWith(New);
    Cast.erase();
    if (New != From)
      eraseTree(From);
    return;
  }
  if (!isFloat(From)) {
    foldToInteger(Cast);
    return;
  }
  Value New = asFloat(Builder, From);
  Cast.getOperandMutable().set(New);
  if (New != From)
    eraseTree(From);
}

void DoubleLowering::lowerComparison(cxx::BinaryOp Op) {
  if (!Op.getType().isInteger(1) || !Op.getLhs().getType().isF64() ||
      !Op.getRhs().getType().isF64())
    return;
  mlir::OpBuilder Builder(Op);
  auto Set = [&](mlir::OpOperand &Operand, Value New) {
    Value Old = Operand.get();
    Operand.set(New);
    if (New != Old)
      eraseTree(Old);
  };
  mlir::OpOperand &Left = Op.getLhsMutable(), &Right = Op.getRhsMutable();
  if (isFloat(Left.get()) && isFloat(Right.get())) {
    Builder.setInsertionPoint(Op);
    Set(Left, asFloat(Builder, Left.get()));
    Builder.setInsertionPoint(Op);
    Set(Right, asFloat(Builder, Right.get()));
    return;
  }
  bool NumberIsRight = constantDouble(Right.get()) != nullptr;
  mlir::OpOperand &Number = NumberIsRight ? Right : Left;
  mlir::OpOperand &Other = NumberIsRight ? Left : Right;
  mlir::FloatAttr Constant = constantDouble(Number.get());
  if (!Constant || !isFloat(Other.get()))
    return;
  // No float equals the number; the side on which they lie is what matters.
  StringRef Kind = Op.getKind();
  if (Kind == "==" || Kind == "!=") {
    // What is compared has to be without an effect.
    if (!canRepeat(Other.get()))
      return;
    Builder.setInsertionPoint(Op);
    Value Never = cxx::ConstantOp::create(
        Builder, Op.getLoc(), Op.getType(),
        Builder.getIntegerAttr(Op.getType(), Kind == "!="), mlir::StringAttr());
    Op.replaceAllUsesWith(Never);
    eraseTree(Op.getResult());
    return;
  }
  bool Less = Kind[0] == '<';
  bool OrEqual = Kind.size() == 2;
  // x < c and c <= x: the float above; x <= c and c < x: the one below.
  bool Above = (Less == NumberIsRight) != OrEqual;
  bool Inexact;
  APFloat Neighbour = toFloat(
      Constant.getValue(),
      Above ? APFloat::rmTowardPositive : APFloat::rmTowardNegative, &Inexact);
  Value New = cxx::ConstantOp::create(Builder, Number.get().getLoc(), Float,
                                      mlir::FloatAttr::get(Float, Neighbour),
                                      mlir::StringAttr());
  Set(Number, New);
  Builder.setInsertionPoint(Op);
  Set(Other, asFloat(Builder, Other.get()));
}

void DoubleLowering::lowerCompound(cxx::CompoundAssignOp Op) {
  static constexpr StringRef Kinds[] = {"+", "-", "*", "/"};
  if (!Op.getComputation().isF64() ||
      !Op.getPlace().getType().getPointee().isF32() ||
      !llvm::is_contained(Kinds, Op.getKind()) || !isFloat(Op.getValue()))
    return;
  mlir::OpBuilder Builder(Op);
  Value Old = Op.getValue();
  Value New = asFloat(Builder, Old);
  Op.getValueMutable().set(New);
  if (New != Old)
    eraseTree(Old);
  Op.setComputation(Float);
}

/// Floats become double when they are passed to printf, which prints them all
/// the same.
void DoubleLowering::lowerPrintf(cu::CallOp Call) {
  if (Call.getCallee() != "printf")
    return;
  for (mlir::OpOperand &Operand : Call->getOpOperands()) {
    Value Old = Operand.get();
    if (!Old.getType().isF64() || !isFloat(Old))
      continue;
    mlir::OpBuilder Builder(Call);
    Value New = asFloat(Builder, Old);
    Operand.set(New);
    if (New != Old)
      eraseTree(Old);
  }
}

//===----------------------------------------------------------------------===//
// The rest
//===----------------------------------------------------------------------===//

void DoubleLowering::retypeUnused(cxx::FuncOp Kernel,
                                  mlir::AttrTypeReplacer &Replacer) {
  llvm::SmallVector<mlir::Type> Types(Kernel.getFunctionType().getInputs());
  for (auto [Type, Argument] :
       llvm::zip(Types, Kernel.getEntry().getArguments()))
    if (hasDouble(Type) && Argument.use_empty()) {
      Type = Replacer.replace(Type);
      Argument.setType(Replacer.replace(Argument.getType()));
    }
  Kernel.setFunctionType(mlir::FunctionType::get(
      Module.getContext(), Types, Kernel.getFunctionType().getResults()));
}

void DoubleLowering::dropUnused() {
  llvm::SmallVector<cxx::VarOp> All;
  Module.walk([&](cxx::VarOp Var) {
    cxx::LValueType Type = Var.getVariable().getType();
    // How much dynamic shared memory there is the host says.
    bool IsPlain = Type.getSpace() == cxx::AddressSpace::Thread ||
                   (Var->hasAttr("cu.shared") && !Var->hasAttr("cu.dynamic"));
    if (hasDouble(Type.getPointee()) && !Type.getIsVolatile() && IsPlain &&
        !Var.getReference() && !Var.getIsStatic())
      All.push_back(Var);
  });
  // One may be used for the value of a later one alone.
  for (cxx::VarOp Var : llvm::reverse(All)) {
    Value Init = Var.getInit();
    if (!Var.getVariable().use_empty() || (Init && !canRepeat(Init)))
      continue;
    Var.erase();
    if (Init)
      eraseTree(Init);
  }
}

void DoubleLowering::refuseRest() {
  dropUnused();
  mlir::AttrTypeReplacer Replacer;
  mlir::Type Long = mlir::IntegerType::get(Module.getContext(), 64,
                                           mlir::IntegerType::Unsigned);
  Replacer.addReplacement([&](mlir::Float64Type) { return Long; });
  for (auto Func : Module.getOps<cxx::FuncOp>())
    if (Func->hasAttr("cu.kernel"))
      retypeUnused(Func, Replacer);
  for (auto Global : Module.getOps<cxx::GlobalOp>())
    if (!hasDouble(Global.getPlace()))
      keepBits(Global, Replacer);
  reportDoubles(Module, [](mlir::Operation *Op, StringRef Name,
                           mlir::Location At) { refuseDouble(Op, Name, At); });
  // Fields that nobody looks at keep their place.
  for (auto Record : Module.getOps<cxx::RecordOp>())
    Record.setFieldsAttr(
        mlir::cast<mlir::ArrayAttr>(Replacer.replace(Record.getFieldsAttr())));
}

void DoubleLowering::run(StringRef Mode) {
  // From the leaves up; what is folded is erased with its leaves.
  Module.walk([&](mlir::Operation *Op) { fold(Op); });
  foldInitializers(Module);
  auto All = [&](auto Handle) {
    using Op =
        typename llvm::function_traits<decltype(Handle)>::template arg_t<0>;
    llvm::SmallVector<Op> Found;
    Module.walk([&](Op O) { Found.push_back(O); });
    for (Op O : Found)
      Handle(O);
  };
  All([&](cxx::CastOp Op) { lowerCast(Op); });
  All([&](cxx::BinaryOp Op) { lowerComparison(Op); });
  All([&](cxx::CompoundAssignOp Op) { lowerCompound(Op); });
  All([&](cu::CallOp Op) { lowerPrintf(Op); });
  if (Mode == "float")
    narrowDouble(Module);
  else if (Mode != "soft")
    refuseRest();
}
