//===- NarrowDouble.cpp - double in float -------------------------- -*- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "DoubleTypes.h"
#include "Intrinsics.h"
#include "cu2x/Dialect/CU/IR/Findings.h"
#include "mlir/IR/Builders.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace cu2x;
using llvm::StringRef;
using mlir::Value;

namespace {

class Narrowing {
public:
  explicit Narrowing(mlir::ModuleOp Module)
      : Module(Module), Symbols(Module),
        Double(mlir::Float64Type::get(Module.getContext())),
        Float(mlir::Float32Type::get(Module.getContext())) {}
  void run();

private:
  void chooseVariables();
  /// Whether the result of \p Op becomes a float where it was a double.
  bool computes(mlir::Operation *Op);
  bool keepsReturn(llvm::StringRef Callee);
  void readAsFloat(mlir::Operation *Op);
  void narrow(mlir::Operation *Op);
  void narrowSignature(cxx::FuncOp Func);
  /// Makes doubles of the floats that \p Op puts into memory or hands on.
  void widenOperands(mlir::Operation *Op);
  /// The type that operand \p N of \p Op has to have, or null for any.
  mlir::Type wanted(mlir::Operation *Op, unsigned N);
  mlir::Type wantedElement(mlir::Type Of, unsigned N);

  mlir::ModuleOp Module;
  mlir::SymbolTable Symbols;
  mlir::Type Double, Float;
  /// Operands that were doubles and stay ones: those of calls about bits.
  llvm::DenseSet<std::pair<mlir::Operation *, unsigned>> Kept;
  /// Variables of double that become variables of float.
  llvm::DenseSet<Value> Narrow;
};

} // namespace

/// Whether a variable is only loaded and written whole, so that nobody sees how
/// large it is.
static bool isValueOnly(Value Variable) {
  return llvm::all_of(Variable.getUses(), [](mlir::OpOperand &Use) {
    mlir::Operation *User = Use.getOwner();
    if (mlir::isa<cxx::LoadOp>(User))
      return true;
    return mlir::isa<cxx::AssignOp, cxx::CompoundAssignOp, cxx::IncDecOp>(
               User) &&
           Use.getOperandNumber() == 0 &&
           llvm::all_of(User->getResult(0).getUsers(),
                        llvm::IsaPred<cxx::ExprStmtOp, cxx::YieldOp>);
  });
}

void Narrowing::chooseVariables() {
  auto IsPlain = [&](Value V) {
    auto Place = mlir::dyn_cast<cxx::LValueType>(V.getType());
    return Place && Place.getPointee() == Double && !Place.getIsVolatile() &&
           isValueOnly(V);
  };
  Module.walk([&](cxx::VarOp Var) {
    if (!Var.getReference() && !Var.getIsStatic() &&
        !Var->hasAttr("cu.shared") && IsPlain(Var.getVariable()))
      Narrow.insert(Var.getVariable());
  });
  for (auto Func : Module.getOps<cxx::FuncOp>()) {
    if (Func->hasAttr("cu.kernel"))
      continue;
    for (unsigned N = 0; N != Func.getNumParameters(); ++N)
      if (Func.getParameterType(N) == Double &&
          IsPlain(Func.getEntry().getArgument(N)))
        Narrow.insert(Func.getEntry().getArgument(N));
  }
}

/// Calls that are about the bits of a double, or about memory.
static bool keepsDouble(cu::CallOp Call) {
  const Intrinsic *Row = findIntrinsic(Call);
  return Row && (Row->Family == IntrinsicFamily::DoubleBits ||
                 Row->Family == IntrinsicFamily::Atomic ||
                 Row->Family == IntrinsicFamily::Warp ||
                 Row->Family == IntrinsicFamily::MemoryFunctions);
}

/// The function on float for one that has `double` in its name.
static StringRef inFloat(StringRef Callee) {
  return llvm::StringSwitch<StringRef>(Callee)
      .Case("__dadd_rn", "__fadd_rn")
      .Case("__dsub_rn", "__fsub_rn")
      .Case("__dmul_rn", "__fmul_rn")
      .Case("__ddiv_rn", "__fdiv_rn")
      .Case("__dsqrt_rn", "__fsqrt_rn")
      .Case("__drcp_rn", "__frcp_rn")
      .Case("__fma_rn", "__fmaf_rn")
      .Case("__double2int_rn", "__float2int_rn")
      .Case("__double2int_rz", "__float2int_rz")
      .Case("__double2uint_rn", "__float2uint_rn")
      .Case("__double2uint_rz", "__float2uint_rz")
      .Case("__double2ll_rn", "__float2ll_rn")
      .Case("__double2ll_rz", "__float2ll_rz")
      .Case("__double2ull_rn", "__float2ull_rn")
      .Case("__double2ull_rz", "__float2ull_rz")
      .Case("__int2double_rn", "__int2float_rn")
      .Case("__uint2double_rn", "__uint2float_rn")
      .Case("__ll2double_rn", "__ll2float_rn")
      .Case("__ull2double_rn", "__ull2float_rn")
      .Default(Callee);
}

/// A function that converts to double says so by its type.
bool Narrowing::keepsReturn(StringRef Callee) {
  auto Func = Symbols.lookup<cxx::FuncOp>(Callee);
  return Func && Func.getName().starts_with("operator ");
}

bool Narrowing::computes(mlir::Operation *Op) {
  if (auto Load = mlir::dyn_cast<cxx::LoadOp>(Op))
    return Narrow.contains(Load.getPlace());
  if (auto Call = mlir::dyn_cast<cu::CallOp>(Op))
    return !keepsDouble(Call);
  if (auto Call = mlir::dyn_cast<cxx::CallOp>(Op))
    return !keepsReturn(Call.getCallee());
  return mlir::isa<cxx::ConstantOp, cxx::CastOp, cxx::BinaryOp, cxx::UnaryOp,
                   cxx::ConditionalOp, cxx::CommaOp>(Op);
}

/// A double that is not computed is read from memory, and read as a float.
void Narrowing::readAsFloat(mlir::Operation *Op) {
  if (auto Call = mlir::dyn_cast<cu::CallOp>(Op); Call && keepsDouble(Call))
    for (auto [N, Operand] : llvm::enumerate(Call.getOperands()))
      if (Operand.getType() == Double)
        Kept.insert({Op, N});
  for (Value Result : Op->getResults()) {
    if (Result.getType() != Double || computes(Op))
      continue;
    mlir::OpBuilder B(Op);
    B.setInsertionPointAfter(Op);
    auto Cast = cxx::CastOp::create(B, Op->getLoc(), Float, Result, "implicit");
    Result.replaceAllUsesExcept(Cast.getResult(), Cast);
  }
}

void Narrowing::narrow(mlir::Operation *Op) {
  auto Place = [&](Value V, Value Result) {
    if (Narrow.contains(V))
      Result.setType(V.getType());
  };
  if (auto Var = mlir::dyn_cast<cxx::VarOp>(Op)) {
    if (Narrow.contains(Var.getVariable())) {
      auto Type = Var.getVariable().getType();
      Var.getVariable().setType(cxx::LValueType::get(
          Float, Type.getSpace(), Type.getIsConst(), Type.getIsVolatile()));
    }
  } else if (auto Assign = mlir::dyn_cast<cxx::AssignOp>(Op)) {
    Place(Assign.getPlace(), Assign.getResult());
  } else if (auto Assign = mlir::dyn_cast<cxx::CompoundAssignOp>(Op)) {
    Place(Assign.getPlace(), Assign.getResult());
    // In memory the operator is that of double.
    bool Memory = Assign.getPlace().getType().getPointee() == Double &&
                  !Narrow.contains(Assign.getPlace());
    if (Assign.getComputation() == Double && !Memory)
      Assign.setComputation(Float);
  } else if (auto Step = mlir::dyn_cast<cxx::IncDecOp>(Op)) {
    if (!Step.getPostfix())
      Place(Step.getPlace(), Step.getResult());
    else if (Narrow.contains(Step.getPlace()))
      Step.getResult().setType(Float);
  }
  if (Op->getNumResults() != 1 || Op->getResult(0).getType() != Double ||
      !computes(Op))
    return;
  if (auto Constant = mlir::dyn_cast<cxx::ConstantOp>(Op)) {
    auto Number = mlir::cast<mlir::FloatAttr>(Constant.getValue()).getValue();
    bool Inexact;
    Number.convert(llvm::APFloat::IEEEsingle(),
                   llvm::APFloat::rmNearestTiesToEven, &Inexact);
    Constant.setValueAttr(mlir::FloatAttr::get(Float, Number));
    Constant.removeSpellingAttr();
  }
  if (auto Call = mlir::dyn_cast<cu::CallOp>(Op))
    Call.setCallee(inFloat(Call.getCallee()));
  Op->getResult(0).setType(Float);
}

void Narrowing::narrowSignature(cxx::FuncOp Func) {
  if (Func->hasAttr("cu.kernel"))
    return;
  for (unsigned N = 0; N != Func.getNumParameters(); ++N)
    if (Narrow.contains(Func.getEntry().getArgument(N)))
      Func.setParameterType(N, Float);
  if (Func.getReturnType() == Double && !keepsReturn(Func.getSymName()))
    Func.setReturnType(Float);
}

mlir::Type Narrowing::wantedElement(mlir::Type Of, unsigned N) {
  if (auto Array = mlir::dyn_cast<cxx::ArrayType>(Of))
    return Array.getElement();
  auto Record = mlir::dyn_cast<cxx::RecordType>(Of);
  auto Op = Record ? Symbols.lookup<cxx::RecordOp>(Record.getName().getValue())
                   : cxx::RecordOp();
  return Op && N < Op.getFields().size()
             ? mlir::cast<cxx::FieldAttr>(Op.getFields()[N]).getType()
             : mlir::Type();
}

mlir::Type Narrowing::wanted(mlir::Operation *Op, unsigned N) {
  auto Parameter = [&](StringRef Callee, unsigned Index) -> mlir::Type {
    auto Func = Symbols.lookup<cxx::FuncOp>(Callee);
    return Func && Index < Func.getNumParameters()
               ? Func.getParameterType(Index)
               : mlir::Type();
  };
  auto Func = Op->getParentOfType<cxx::FuncOp>();
  return llvm::TypeSwitch<mlir::Operation *, mlir::Type>(Op)
      .Case([&](cxx::AssignOp Assign) {
        return N == 1 ? Assign.getPlace().getType().getPointee() : mlir::Type();
      })
      .Case([&](cxx::CompoundAssignOp Assign) {
        return N == 1 ? Assign.getComputation() : mlir::Type();
      })
      .Case([&](cxx::VarOp Var) {
        return Var.getReference() ? mlir::Type()
                                  : Var.getVariable().getType().getPointee();
      })
      .Case([&](cxx::TemporaryOp Temporary) {
        return mlir::cast<cxx::LValueType>(Temporary.getType()).getPointee();
      })
      .Case([&](cxx::InitListOp List) {
        return wantedElement(List.getType(), N);
      })
      .Case([&](cxx::MemberInitOp Init) -> mlir::Type {
        auto Record = Func && Func.getRecord()
                          ? Symbols.lookup<cxx::RecordOp>(*Func.getRecord())
                          : cxx::RecordOp();
        cxx::FieldAttr Field =
            Record ? Record.getField(Init.getField()) : cxx::FieldAttr();
        return Field ? Field.getType() : mlir::Type();
      })
      .Case([&](cxx::ReturnOp) {
        return Func ? Func.getReturnType() : mlir::Type();
      })
      .Case([&](cxx::CallOp Call) { return Parameter(Call.getCallee(), N); })
      .Case([&](cxx::ConstructOp Construct) {
        return Construct.getConstructor()
                   ? Parameter(*Construct.getConstructor(), N + 1)
                   : mlir::Type();
      })
      .Case([&](cu::CallOp) {
        return Kept.contains({Op, N}) ? Double : mlir::Type();
      })
      .Default([](mlir::Operation *) { return mlir::Type(); });
}

void Narrowing::widenOperands(mlir::Operation *Op) {
  for (mlir::OpOperand &Operand : Op->getOpOperands()) {
    if (Operand.get().getType() != Float ||
        wanted(Op, Operand.getOperandNumber()) != Double)
      continue;
    mlir::OpBuilder B(Op);
    Value V = Operand.get();
    // What was read as a float is handed on as it is.
    auto Cast = V.getDefiningOp<cxx::CastOp>();
    if (Cast && Cast.getStyle() == "implicit" &&
        Cast.getOperand().getType() == Double) {
      Operand.set(Cast.getOperand());
      Cast->erase();
      continue;
    }
    Operand.set(cxx::CastOp::create(B, Op->getLoc(), Double, V, "implicit"));
  }
}

void Narrowing::run() {
  reportDoubles(Module,
                [](mlir::Operation *Op, StringRef Name, mlir::Location At) {
                  cu::report(Op, diag::Kind::DoubleNarrowed, {Name.str()}, At);
                });
  chooseVariables();
  llvm::SmallVector<mlir::Operation *> Operations;
  Module.walk([&](mlir::Operation *Op) {
    if (!mlir::isa<cxx::GlobalOp>(Op) && !Op->getParentOfType<cxx::GlobalOp>())
      Operations.push_back(Op);
  });
  for (mlir::Operation *Op : Operations)
    readAsFloat(Op);
  for (auto Func : Module.getOps<cxx::FuncOp>())
    narrowSignature(Func);
  for (mlir::Operation *Op : Operations)
    narrow(Op);
  for (mlir::Operation *Op : Operations)
    widenOperands(Op);
  // Conversions between what is float on both sides now.
  Module.walk([&](cxx::CastOp Cast) {
    if (Cast.getType() != Float || Cast.getOperand().getType() != Float)
      return;
    Cast.replaceAllUsesWith(Cast.getOperand());
    Cast->erase();
  });
}

void cu2x::narrowDouble(mlir::ModuleOp Module) { Narrowing(Module).run(); }
