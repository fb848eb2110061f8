//===- LowerBFloat.cpp - see Passes.td --------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CallEmitter.h"
#include "ExpressionTrees.h"
#include "FloatRanges.h"
#include "SoftNumbers.h"
#include "cu2x/Conversion/CUToMSL/Passes.h"
#include "cu2x/Dialect/CU/IR/Findings.h"
#include "mlir/IR/AttrTypeSubElements.h"
#include "llvm/ADT/StringExtras.h"

namespace cu2x {
#define GEN_PASS_DEF_LOWERBFLOAT
#include "cu2x/Conversion/CUToMSL/Passes.h.inc"
} // namespace cu2x

using namespace cu2x;
using llvm::StringRef;
using mlir::Value;

namespace {

class Softening {
public:
  explicit Softening(mlir::ModuleOp Module)
      : Module(Module), Scalar(mlir::BFloat16Type::get(Module.getContext())) {}
  void run();

private:
  bool isPair(mlir::Type Type) const;
  bool isOurs(mlir::Type Type) const { return Type == Scalar || isPair(Type); }
  bool isUnknown(mlir::Type Type) const;
  void lowerCast(cxx::CastOp Cast);
  void lowerConstant(mlir::Operation *Op, cxx::ConstantOp Constant);
  void lowerConditional(cxx::ConditionalOp Op);
  void lowerIncrement(cxx::IncDecOp Op);
  void lowerConstruct(cxx::ConstructOp Op);
  void lowerBinary(cxx::BinaryOp Op);
  void lowerCall(msl::CallOp Call);
  void lowerSwizzle(msl::SwizzleOp Op);
  void replaceTypes();
  void refuse(mlir::Operation *Op);

  mlir::ModuleOp Module;
  mlir::Type Scalar;
  llvm::DenseSet<mlir::Operation *> Refused;
};

struct LowerBFloat : impl::LowerBFloatBase<LowerBFloat> {
  using Base::Base;
  void runOnOperation() override;
};

} // namespace

/// Once for each function or declaration.
void Softening::refuse(mlir::Operation *Op) {
  mlir::Operation *Owner = Op;
  while (!mlir::isa<mlir::ModuleOp>(Owner->getParentOp()))
    Owner = Owner->getParentOp();
  if (!Refused.insert(Owner).second)
    return;
  StringRef Name = "a declaration";
  if (auto Symbol = mlir::dyn_cast<cxx::FuncOp>(Owner))
    Name = Symbol.getName();
  else if (auto Record = mlir::dyn_cast<cxx::RecordOp>(Owner))
    Name = Record.getName();
  else if (auto Global = mlir::dyn_cast<cxx::GlobalOp>(Owner))
    Name = Global.getName();
  cu::report(Op, diag::Kind::BFloatNeedsMetal31, {Name.str()});
}

bool Softening::isPair(mlir::Type Type) const {
  auto Vector = mlir::dyn_cast<cxx::VectorType>(Type);
  return Vector && Vector.getElement() == Scalar && Vector.getSize() == 2 &&
         !Vector.getPacked();
}

/// Whether there are other vectors than pairs in \p Type, or a struct would be
/// in volatile memory, from where none can be copied.
bool Softening::isUnknown(mlir::Type Type) const {
  bool Unknown = false;
  mlir::AttrTypeWalker Walker;
  Walker.addWalk([&](cxx::VectorType Vector) {
    Unknown |= Vector.getElement() == Scalar && !isPair(Vector);
  });
  Walker.addWalk([&](cxx::LValueType Place) {
    Unknown |= Place.getIsVolatile() && isOurs(Place.getPointee());
  });
  Walker.walk(Type);
  return Unknown;
}

void Softening::lowerCast(cxx::CastOp Cast) {
  Value V = Cast.getOperand();
  mlir::Type From = V.getType(), To = Cast.getType();
  if ((!isOurs(From) && !isOurs(To)) || mlir::isa<mlir::NoneType>(To))
    return;
  if (From == To) {
    Cast.replaceAllUsesWith(V);
    Cast->erase();
    return;
  }
  CallEmitter E(Cast);
  if (isPair(From) || isPair(To)) {
    auto Other = mlir::dyn_cast<cxx::VectorType>(isPair(From) ? To : From);
    if (!Other || !Other.getElement().isF32() || Other.getSize() != 2)
      return refuse(Cast);
    Cast.replaceAllUsesWith(E.polyfill(
        isPair(From) ? "cu2x_bfloat2_to_float2" : "cu2x_to_bfloat2", To, {V}));
    Cast->erase();
    return;
  }
  mlir::Type Float = E.builder().getF32Type();
  // The struct converts itself to float, and C++ goes on from there to integers
  // and bool, but not to half.
  if (From == Scalar) {
    if (To.isF16())
      Cast.getOperandMutable().set(E.cast(V, Float, "functional"));
    return;
  }
  if (auto Constant = V.getDefiningOp<cxx::ConstantOp>();
      Constant && From.isF32()) {
    lowerConstant(Cast, Constant);
    return eraseUnused(V);
  }
  if (!From.isF32() && !From.isF16() && !mlir::isa<mlir::IntegerType>(From))
    return refuse(Cast);
  Value New =
      E.polyfill("cu2x_to_bfloat", Scalar, {E.cast(V, Float, "functional")});
  Cast.replaceAllUsesWith(New);
  Cast->erase();
}

/// `cu2x_bfloat{0x3F80 /* 1.0f */}` for \p Op, which has that value. A constant
/// expression, as globals need.
void Softening::lowerConstant(mlir::Operation *Op, cxx::ConstantOp Constant) {
  llvm::APFloat Number =
      mlir::cast<mlir::FloatAttr>(Constant.getValue()).getValue();
  std::string Shown = spellingOf(Constant);
  bool Inexact;
  Number.convert(llvm::APFloat::BFloat(), llvm::APFloat::rmNearestTiesToEven,
                 &Inexact);
  CallEmitter E(Op);
  std::string Bits =
      llvm::utohexstr(Number.bitcastToAPInt().getZExtValue(), false, 4);
  Value New =
      msl::NameOp::create(E.builder(), E.location(), Scalar,
                          "cu2x_bfloat{0x" + Bits + " /* " + Shown + " */}");
  Op->getResult(0).replaceAllUsesWith(New);
  Op->erase();
}

void Softening::lowerConditional(cxx::ConditionalOp Op) {
  if (isOurs(Op.getType()))
    copyChoices(Op);
}

void Softening::lowerIncrement(cxx::IncDecOp Op) {
  if (Op.getPlace().getType().getPointee() != Scalar)
    return;
  // The old value would be missed.
  if (Op.getPostfix() && !isDropped(Op))
    return refuse(Op);
  CallEmitter E(Op);
  Value One = msl::NameOp::create(E.builder(), E.location(), Scalar,
                                  "cu2x_bfloat{0x3F80 /* 1.0f */}");
  addForIncrement(Op, One);
}

void Softening::lowerConstruct(cxx::ConstructOp Op) {
  if (!isPair(Op.getType()) || Op->getNumOperands() == 0)
    return;
  if (llvm::any_of(Op->getOperandTypes(),
                   [&](mlir::Type Type) { return Type != Scalar; }))
    return refuse(Op);
  CallEmitter E(Op);
  Op.replaceAllUsesWith(
      E.polyfill("cu2x_make_bfloat2", Op.getType(), Op->getOperands()));
  Op->erase();
}

/// A number beside a pair counts for both.
void Softening::lowerBinary(cxx::BinaryOp Op) {
  for (auto [Operand, Other] : {std::pair<unsigned, unsigned>{0, 1},
                                std::pair<unsigned, unsigned>{1, 0}}) {
    Value V = Op->getOperand(Operand);
    if (!isPair(Op->getOperand(Other).getType()) || isPair(V.getType()))
      continue;
    if (V.getType() != Scalar)
      return refuse(Op);
    CallEmitter E(Op);
    Op->setOperand(Operand, E.polyfill("cu2x_make_bfloat2",
                                       Op->getOperand(Other).getType(), {V}));
  }
}

/// The bits of a struct are no matter of as_type.
void Softening::lowerCall(msl::CallOp Call) {
  bool Takes = llvm::any_of(Call->getOperandTypes(),
                            [&](mlir::Type Type) { return isOurs(Type); });
  mlir::Type To =
      Call->getNumResults() ? Call->getResult(0).getType() : mlir::Type();
  bool Gives = To && isOurs(To);
  if (!Takes && !Gives)
    return;
  if (Call.getCallee() != "as_type" || Takes == Gives)
    return refuse(Call);
  CallEmitter E(Call);
  mlir::Type Whole = Takes ? Call->getOperand(0).getType() : To;
  mlir::Type Word = isPair(Whole) ? E.ui32() : E.ui16();
  Value V = Call->getOperand(0), New;
  if (Takes) {
    New = E.polyfill(isPair(Whole) ? "cu2x_bfloat2_as_uint"
                                   : "cu2x_bfloat_as_ushort",
                     Word, {V});
    if (To != Word)
      New = E.call("as_type", To, {New}, metalTypeName(To));
  } else {
    if (V.getType() != Word)
      V = E.call("as_type", Word, {V}, metalTypeName(Word));
    New = E.polyfill(isPair(Whole) ? "cu2x_as_bfloat2" : "cu2x_as_bfloat", To,
                     {V});
  }
  Call->getResult(0).replaceAllUsesWith(New);
  Call->erase();
}

void Softening::lowerSwizzle(msl::SwizzleOp Op) {
  if (!isPair(Op.getVector().getType()))
    return;
  StringRef Components = Op.getComponents();
  if (!isPair(Op.getType()) || Components.size() != 2)
    return refuse(Op);
  CallEmitter E(Op);
  Op.replaceAllUsesWith(E.polyfill("cu2x_bfloat2_" + Components.str(),
                                   Op.getType(), {Op.getVector()}));
  Op->erase();
}

void Softening::replaceTypes() {
  mlir::MLIRContext *Context = Module.getContext();
  mlir::AttrTypeReplacer Replacer;
  mlir::Type One = cxx::OpaqueType::get(Context, "cu2x_bfloat");
  mlir::Type Two = cxx::OpaqueType::get(Context, "cu2x_bfloat2");
  Replacer.addReplacement([&](mlir::BFloat16Type) { return One; });
  Replacer.addReplacement([&](cxx::VectorType Vector) {
    mlir::Type New = Vector;
    if (isPair(Vector))
      New = Two;
    // Other vectors are refused, and stay what the passes that come know.
    return std::make_pair(New, mlir::WalkResult::skip());
  });
  Replacer.recursivelyReplaceElementsIn(Module, /*replaceAttrs=*/true,
                                        /*replaceLocs=*/false,
                                        /*replaceTypes=*/true);
  Module->setAttr("msl.soft_bfloat", mlir::UnitAttr::get(Context));
}

void Softening::run() {
  auto All = [&](auto Handle) {
    using Op =
        typename llvm::function_traits<decltype(Handle)>::template arg_t<0>;
    llvm::SmallVector<Op> Ops;
    Module.walk([&](Op O) { Ops.push_back(O); });
    for (Op O : Ops)
      Handle(O);
  };
  All([&](mlir::Operation *Op) {
    auto IsUnknown = [&](mlir::Type Type) { return isUnknown(Type); };
    auto Func = mlir::dyn_cast<cxx::FuncOp>(Op);
    auto Record = mlir::dyn_cast<cxx::RecordOp>(Op);
    auto Global = mlir::dyn_cast<cxx::GlobalOp>(Op);
    if (llvm::any_of(Op->getResultTypes(), IsUnknown) ||
        (Func && isUnknown(Func.getFunctionType())) ||
        (Global && isUnknown(Global.getPlace())) ||
        (Record && llvm::any_of(Record.getFields().getAsRange<cxx::FieldAttr>(),
                                [&](cxx::FieldAttr Field) {
                                  return isUnknown(Field.getType());
                                })))
      refuse(Op);
  });
  All([&](msl::CallOp Call) { lowerCall(Call); });
  All([&](msl::SwizzleOp Op) { lowerSwizzle(Op); });
  All([&](cxx::ConstructOp Op) { lowerConstruct(Op); });
  All([&](cxx::BinaryOp Op) { lowerBinary(Op); });
  All([&](cxx::IncDecOp Op) { lowerIncrement(Op); });
  // `b += f` computes in float: only where the value is bfloat, too. What an
  // assignment of structs gives is a place in no memory that is known.
  All([&](cxx::CompoundAssignOp Op) {
    bool Place = isOurs(Op.getPlace().getType().getPointee());
    if (Place != isOurs(Op.getComputation()) ||
        (Place && Op.getPlace().getDefiningOp<cxx::AssignOp>()))
      refuse(Op);
  });
  All([&](cxx::CastOp Cast) { lowerCast(Cast); });
  All([&](cxx::ConstantOp Constant) {
    if (Constant.getType() == Scalar)
      lowerConstant(Constant, Constant);
  });
  All([&](cxx::ConditionalOp Op) { lowerConditional(Op); });
  // Nothing that calls a function is a constant expression of MSL.
  All([&](cxx::VarOp Var) {
    mlir::Type Type = Var.getVariable().getType().getPointee();
    if (Var.getIsConstexpr() && isOurs(Type))
      Var.setIsConstexpr(false);
  });
  replaceTypes();
}

//===----------------------------------------------------------------------===//
// The pass
//===----------------------------------------------------------------------===//

static bool hasBFloat(mlir::ModuleOp Module) {
  bool Found = false;
  mlir::AttrTypeWalker Walker;
  Walker.addWalk([&](mlir::BFloat16Type) { Found = true; });
  Module.walk([&](mlir::Operation *Op) {
    Walker.walk(Op->getAttrDictionary());
    for (mlir::Type Type : Op->getResultTypes())
      Walker.walk(Type);
  });
  return Found;
}

/// CUDA rounds an integer once; by way of float, as compilers go, those of more
/// than 24 bits would be rounded twice.
static void lowerIntegers(mlir::ModuleOp Module) {
  FloatRanges Ranges(Module);
  constexpr double Exact = 0x1p24;
  llvm::SmallVector<cxx::CastOp> Open;
  Module.walk([&](cxx::CastOp Cast) {
    mlir::Type From = Cast.getOperand().getType();
    if (auto Enum = mlir::dyn_cast<cxx::EnumType>(From))
      From = Enum.getUnderlying();
    auto Int = mlir::dyn_cast<mlir::IntegerType>(From);
    if (!Cast.getType().isBF16() || !Int || Int.getWidth() < 32)
      return;
    std::optional<NumberRange> Range = Ranges.of(Cast.getOperand());
    if (!Range || Range->Least < -Exact || Range->Most > Exact)
      Open.push_back(Cast);
  });
  for (cxx::CastOp Cast : Open) {
    CallEmitter E(Cast);
    Value V = Cast.getOperand();
    mlir::Type From = V.getType();
    if (auto Enum = mlir::dyn_cast<cxx::EnumType>(From))
      From = Enum.getUnderlying();
    mlir::Type Long = E.builder().getIntegerType(
        64, !mlir::cast<mlir::IntegerType>(From).isUnsigned());
    Value New = E.polyfill("cu2x_integer2bfloat", Cast.getType(),
                           {E.cast(V, Long, "functional")});
    Cast.replaceAllUsesWith(New);
    Cast->erase();
  }
}

void LowerBFloat::runOnOperation() {
  if (!hasBFloat(getOperation())) {
    markAllAnalysesPreserved();
    return;
  }
  lowerIntegers(getOperation());
  if (MetalVersion < 310)
    Softening(getOperation()).run();
}
