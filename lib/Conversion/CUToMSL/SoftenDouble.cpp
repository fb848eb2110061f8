//===- SoftenDouble.cpp - see Passes.td ---------------------------- -*- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AtomicLocks.h"
#include "DoubleTypes.h"
#include "ExpressionTrees.h"
#include "Intrinsics.h"
#include "SoftNumbers.h"
#include "ValueFirst.h"
#include "cu2x/Conversion/CUToMSL/Passes.h"
#include "cu2x/Dialect/CU/IR/Findings.h"
#include "mlir/IR/AttrTypeSubElements.h"
#include "llvm/ADT/StringExtras.h"

namespace cu2x {
#define GEN_PASS_DEF_SOFTENDOUBLE
#include "cu2x/Conversion/CUToMSL/Passes.h.inc"
} // namespace cu2x

using namespace cu2x;
using llvm::StringRef;
using mlir::Value;

namespace {

class Softening {
public:
  explicit Softening(mlir::ModuleOp Module)
      : Module(Module), Double(mlir::Float64Type::get(Module.getContext())) {}
  void run();

private:
  void lowerCall(cu::CallOp Call);
  void lowerShuffle(cu::CallOp Call);
  void lowerAtomicAdd(cu::CallOp Call);
  void lowerIncrement(cxx::IncDecOp Op);
  void lowerCompound(cxx::CompoundAssignOp Op);
  void lowerCast(cxx::CastOp Cast);
  void lowerConstant(cxx::ConstantOp Constant);
  void lowerConditional(cxx::ConditionalOp Op);
  Value toDouble(CallEmitter &E, Value V);
  Value fromDouble(CallEmitter &E, Value V, mlir::Type To);
  void refuse(mlir::Operation *Op);
  mlir::Type recordOf(cxx::VectorType Vector, mlir::Type Element);

  mlir::ModuleOp Module;
  mlir::Type Double;
  /// By the number of components.
  llvm::SmallDenseMap<unsigned, mlir::Type> Records;
};

struct SoftenDouble : impl::SoftenDoubleBase<SoftenDouble> {
  void runOnOperation() override { Softening(getOperation()).run(); }
};

} // namespace

/// Not in the way that the option which is given already offers.
static void refuseSoft(mlir::Operation *Op, StringRef Name, mlir::Location At) {
  refuseDouble(Op, Name, At,
               "'--fp64=soft' has none for volatile variables, half and this "
               "kind of operation");
}

void Softening::refuse(mlir::Operation *Op) {
  auto Func = mlir::isa<cxx::FuncOp>(Op) ? mlir::cast<cxx::FuncOp>(Op)
                                         : Op->getParentOfType<cxx::FuncOp>();
  if (Func)
    return refuseSoft(Op, Func.getName(), Op->getLoc());
  auto Global = mlir::isa<cxx::GlobalOp>(Op)
                    ? mlir::cast<cxx::GlobalOp>(Op)
                    : Op->getParentOfType<cxx::GlobalOp>();
  refuseSoft(Op, Global ? Global.getName() : StringRef("a declaration"),
             Op->getLoc());
}

/// Whether \p V is made by a function of double.
static bool calls(Value V) {
  mlir::Operation *Op = V.getDefiningOp();
  return Op && (mlir::isa<msl::PolyfillOp>(Op) ||
                llvm::any_of(Op->getOperands(), calls));
}

//===----------------------------------------------------------------------===//
// Conversions
//===----------------------------------------------------------------------===//

/// \p V, a number, in double; null if there is no such conversion.
Value Softening::toDouble(CallEmitter &E, Value V) {
  mlir::Type From = V.getType();
  if (auto Enum = mlir::dyn_cast<cxx::EnumType>(From))
    V = E.cast(V, From = Enum.getUnderlying(), "functional");
  if (From.isF16() || From.isBF16())
    V = E.cast(V, E.builder().getF32Type(), "functional");
  else if (auto Int = mlir::dyn_cast<mlir::IntegerType>(From);
           Int && Int.getWidth() < 32)
    V = E.cast(V, E.si32(), "functional");
  else if (!Int && !From.isF32())
    return {};
  // The overload is chosen by the type as it is printed.
  if (auto Cast = V.getDefiningOp<cxx::CastOp>();
      Cast && Cast.getStyle() == "implicit")
    Cast.setStyle("functional");
  return E.polyfill("cu2x_to_double", Double, {V});
}

/// \p V, a double, in \p To; null if that would round twice.
Value Softening::fromDouble(CallEmitter &E, Value V, mlir::Type To) {
  if (To.isF32())
    return E.polyfill("cu2x_to_float", To, {V});
  mlir::Type Int = To;
  if (auto Enum = mlir::dyn_cast<cxx::EnumType>(To))
    Int = Enum.getUnderlying();
  auto Type = mlir::dyn_cast<mlir::IntegerType>(Int);
  if (!Type)
    return {};
  if (Type.getWidth() == 1)
    return E.polyfill("cu2x_to_bool", To, {V});
  mlir::Type Wide = Type.getWidth() < 32 ? E.si32() : Int;
  return E.cast(E.polyfill("cu2x_to_" + metalTypeName(Wide), Wide, {V}), To,
                "functional");
}

void Softening::lowerCast(cxx::CastOp Cast) {
  mlir::Type From = Cast.getOperand().getType(), To = Cast.getType();
  if (From == Double && To == Double) {
    Cast.replaceAllUsesWith(Cast.getOperand());
    Cast->erase();
    return;
  }
  if (mlir::isa<mlir::NoneType>(To) || (From != Double && To != Double))
    return;
  CallEmitter E(Cast);
  Value V = Cast.getOperand();
  Value New = From == Double ? fromDouble(E, V, To) : toDouble(E, V);
  if (!New)
    return refuse(Cast);
  if (Cast->hasAttr("cxx.paren"))
    Cast->removeAttr("cxx.paren");
  Cast.replaceAllUsesWith(New);
  Cast->erase();
}

/// `cu2x_double{0x3FB999999999999Aul /* 0.1 */}`
void Softening::lowerConstant(cxx::ConstantOp Constant) {
  auto Number = mlir::cast<mlir::FloatAttr>(Constant.getValue()).getValue();
  std::string Shown = spellingOf(Constant);
  CallEmitter E(Constant);
  std::string Bits =
      llvm::utohexstr(Number.bitcastToAPInt().getZExtValue(), false, 16);
  Constant.replaceAllUsesWith(
      msl::NameOp::create(E.builder(), E.location(), Double,
                          "cu2x_double{0x" + Bits + "ul /* " + Shown + " */}")
          .getResult());
  Constant->erase();
}

//===----------------------------------------------------------------------===//
// Operators
//===----------------------------------------------------------------------===//

void Softening::lowerIncrement(cxx::IncDecOp Op) {
  // The old value would be missed.
  if (Op.getPostfix() && !isDropped(Op))
    return refuse(Op);
  CallEmitter E(Op);
  Value One = E.constant(1, Double);
  addForIncrement(Op, One);
}

/// `f += d` with a float on the left computes in double.
void Softening::lowerCompound(cxx::CompoundAssignOp Op) {
  mlir::Type Place = Op.getPlace().getType().getPointee();
  if (Place == Double || Op.getComputation() != Double)
    return;
  if (!canWriteOut(Op))
    return refuse(Op);
  CallEmitter E(Op);
  Value Copy = repeat(E.builder(), Op.getPlace());
  Value Old = cxx::LoadOp::create(E.builder(), E.location(), Place, Copy);
  Value Wide = toDouble(E, Old);
  Value Sum =
      Wide ? E.binary(Op.getKind(), Wide, Op.getValue(), Double) : Value();
  Value New = Sum ? fromDouble(E, Sum, Place) : Value();
  if (!New)
    return refuse(Op);
  Value Assigned = cxx::AssignOp::create(
      E.builder(), E.location(), Op.getPlace().getType(), Op.getPlace(), New);
  Op.replaceAllUsesWith(Assigned);
  Op->erase();
}

void Softening::lowerConditional(cxx::ConditionalOp Op) {
  if (Op.getType() == Double)
    copyChoices(Op);
}

//===----------------------------------------------------------------------===//
// Calls
//===----------------------------------------------------------------------===//

/// Shuffles move the bits.
void Softening::lowerShuffle(cu::CallOp Call) {
  mlir::OpBuilder B(Call);
  CallEmitter E(Call);
  for (mlir::OpOperand &Operand : Call->getOpOperands()) {
    Value V = E.value(Operand.get());
    if (V.getType() == Double)
      Operand.set(E.polyfill("cu2x_double_as_ulong", E.ui64(), {V}));
  }
  if (Call.getType() != Double)
    return;
  Call.getResult().setType(E.ui64());
  B.setInsertionPointAfter(Call);
  auto Back = msl::PolyfillOp::create(
      B, Call.getLoc(), Double, B.getStringAttr("cu2x_as_double"),
      mlir::ValueRange(Call.getResult()), mlir::StringAttr());
  Call.getResult().replaceAllUsesExcept(Back.getResult(), Back);
}

void Softening::lowerAtomicAdd(cu::CallOp Call) {
  CallEmitter E(Call);
  Value Pointer = E.value(Call.getOperands()[0]);
  auto Type = mlir::dyn_cast<cxx::PointerType>(Pointer.getType());
  if (!Type || Type.getSpace() != cxx::AddressSpace::Device)
    return refuse(Call);
  Value V = E.value(Call.getOperands()[1]);
  Value Locks = atomicLocks(E, Call);
  E.replace(E.polyfill("cu2x_atomicAdd_double", Double, {Pointer, V, Locks}));
}

void Softening::lowerCall(cu::CallOp Call) {
  const Intrinsic *Row = usesDouble(Call) ? findIntrinsic(Call) : nullptr;
  if (!Row)
    return;
  if (Row->Family == IntrinsicFamily::Warp)
    return lowerShuffle(Call);
  if (Row->Family == IntrinsicFamily::Atomic) {
    if (Row->Target == "add")
      return lowerAtomicAdd(Call);
    return refuse(Call);
  }
  if (Row->Family != IntrinsicFamily::DoubleFunctions &&
      Row->Family != IntrinsicFamily::DoubleBits)
    return;
  CallEmitter E(Call);
  // max(double, float) computes in double.
  auto IsDouble = [](Value V) {
    auto Place = mlir::dyn_cast<cxx::LValueType>(V.getType());
    return (Place ? Place.getPointee() : V.getType()).isF64();
  };
  bool Widens = llvm::any_of(Call.getOperands(), IsDouble);
  llvm::SmallVector<Value> Operands;
  for (Value Operand : llvm::SmallVector<Value>(Call.getOperands())) {
    Value V = E.value(Operand);
    if (Widens && V.getType().isF32())
      V = toDouble(E, V);
    // Conversions choose the overload.
    if (auto Cast = V.getDefiningOp<cxx::CastOp>();
        Cast && Cast.getStyle() == "implicit" && V.getType() != Double)
      Cast.setStyle("functional");
    Operands.push_back(V);
  }
  E.replace(E.polyfill(Row->Target, Call.getType(), Operands));
}

/// Vectors have numbers alone: a record with CUDA's layout stands for one of
/// doubles.
mlir::Type Softening::recordOf(cxx::VectorType Vector, mlir::Type Element) {
  mlir::Type &Record = Records[Vector.getSize()];
  if (Record)
    return Record;
  mlir::OpBuilder B(Module.getContext());
  llvm::SmallVector<mlir::Attribute> Fields;
  for (StringRef Name : {"x", "y", "z", "w"})
    if (Fields.size() != Vector.getSize())
      Fields.push_back(cxx::FieldAttr::get(Name, Element));
  cxx::Layout Layout = cxx::getLayout(Vector, Module);
  mlir::SymbolTable Symbols(Module);
  std::string Name = "soft_double" + llvm::utostr(Vector.getSize());
  while (Symbols.lookup(Name))
    Name += "_";
  auto Op = cxx::RecordOp::create(B, Module.getLoc(), Name, Name,
                                  B.getArrayAttr(Fields), Layout.Size,
                                  Layout.Alignment, /*is_union=*/false,
                                  /*sym_visibility=*/nullptr);
  Symbols.insert(Op, Module.getBody()->begin());
  return Record = cxx::RecordType::get(
             Module.getContext(),
             mlir::FlatSymbolRefAttr::get(Module.getContext(), Name));
}

void Softening::run() {
  auto All = [&](auto Handle) {
    using Op =
        typename llvm::function_traits<decltype(Handle)>::template arg_t<0>;
    llvm::SmallVector<Op> Found;
    Module.walk([&](Op O) { Found.push_back(O); });
    for (Op O : Found)
      Handle(O);
  };
  All([&](cu::CallOp Call) { lowerCall(Call); });
  All([&](cxx::IncDecOp Op) {
    if (Op.getPlace().getType().getPointee() == Double)
      lowerIncrement(Op);
  });
  All([&](cxx::CompoundAssignOp Op) { lowerCompound(Op); });
  All([&](cxx::CastOp Cast) { lowerCast(Cast); });
  All([&](cxx::ConstantOp Constant) {
    if (Constant.getType() == Double)
      lowerConstant(Constant);
  });
  All([&](cxx::ConditionalOp Op) { lowerConditional(Op); });
  All([&](cxx::ConstructOp Op) {
    if (mlir::isa<cxx::VectorType>(Op.getType()) &&
        llvm::is_contained(Op->getOperandTypes(), Double))
      Op.setStyle("brace");
  });
  // Nothing that calls a function is a constant expression of MSL.
  All([&](cxx::VarOp Var) {
    if (Var.getIsConstexpr() && (hasDouble(Var.getVariable().getType()) ||
                                 (Var.getInit() && calls(Var.getInit()))))
      Var.setIsConstexpr(false);
  });
  // A struct in volatile memory cannot be copied.
  Module.walk([&](mlir::Operation *Op) {
    bool Unknown = false;
    mlir::AttrTypeWalker Walker;
    Walker.addWalk([&](cxx::LValueType Place) {
      auto Vector = mlir::dyn_cast<cxx::VectorType>(Place.getPointee());
      Unknown |= Place.getIsVolatile() &&
                 (Vector ? Vector.getElement() : Place.getPointee()) == Double;
    });
    for (mlir::Type Type : Op->getResultTypes())
      Walker.walk(Type);
    if (auto Func = mlir::dyn_cast<cxx::FuncOp>(Op))
      Walker.walk(Func.getFunctionType());
    if (auto Global = mlir::dyn_cast<cxx::GlobalOp>(Op)) {
      Walker.walk(Global.getPlace());
      Global.walk([&](msl::PolyfillOp Call) { Unknown = true; });
    }
    if (Unknown)
      refuse(Op);
  });
  mlir::AttrTypeReplacer Replacer;
  mlir::Type Soft = cxx::OpaqueType::get(Module.getContext(), "cu2x_double");
  Replacer.addReplacement(
      [&](cxx::VectorType Vector) -> std::optional<mlir::Type> {
        return Vector.getElement() == Double
                   ? std::optional(recordOf(Vector, Soft))
                   : std::nullopt;
      });
  Replacer.addReplacement([&](mlir::Float64Type) { return Soft; });
  Replacer.recursivelyReplaceElementsIn(Module, /*replaceAttrs=*/true,
                                        /*replaceLocs=*/false,
                                        /*replaceTypes=*/true);
}
