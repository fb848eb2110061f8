//===- FloatRanges.cpp - Bounds of numbers ----------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FloatRanges.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/ADT/TypeSwitch.h"
#include <cmath>
#include <limits>

using namespace cu2x;
using llvm::StringRef;
using mlir::Value;
using Range = std::optional<NumberRange>;

static constexpr double Infinity = std::numeric_limits<double>::infinity();

/// Functions that look into one another no deeper than that.
static constexpr unsigned MaxDepth = 8;

/// Wider by more than an operation in half or float may round.
static Range rounded(double Least, double Most) {
  if (std::isnan(Least) || std::isnan(Most))
    return std::nullopt;
  auto Out = [](double V, double Direction) {
    if (std::isinf(V))
      return V;
    return V + Direction * (std::fabs(V) * 0x1p-10 + 0x1p-126);
  };
  // Sums and products of small integers are exact in float.
  auto Exact = [](double V) {
    return std::fabs(V) <= 0x1p24 && std::trunc(V) == V;
  };
  return NumberRange{Exact(Least) ? Least : Out(Least, -1),
                     Exact(Most) ? Most : Out(Most, 1)};
}

static bool isFinite(const Range &R) {
  return R && std::isfinite(R->Least) && std::isfinite(R->Most);
}

Range FloatRanges::ofType(mlir::Type Type) {
  if (auto Enum = mlir::dyn_cast<cxx::EnumType>(Type))
    Type = Enum.getUnderlying();
  auto Int = mlir::dyn_cast<mlir::IntegerType>(Type);
  if (!Int)
    return std::nullopt;
  if (Int.getWidth() == 1)
    return NumberRange{0, 1};
  if (Int.isUnsigned())
    return NumberRange{0, std::ldexp(1.0, Int.getWidth())};
  return NumberRange{-std::ldexp(1.0, Int.getWidth() - 1),
                     std::ldexp(1.0, Int.getWidth() - 1)};
}

Range FloatRanges::combine(StringRef Kind, Range A, Range B) {
  if (!isFinite(A) || !isFinite(B))
    return std::nullopt;
  auto Corners = [&](auto Compute) {
    double All[] = {Compute(A->Least, B->Least), Compute(A->Least, B->Most),
                    Compute(A->Most, B->Least), Compute(A->Most, B->Most)};
    return rounded(*llvm::min_element(All), *llvm::max_element(All));
  };
  if (Kind == "+")
    return rounded(A->Least + B->Least, A->Most + B->Most);
  if (Kind == "-")
    return rounded(A->Least - B->Most, A->Most - B->Least);
  if (Kind == "*")
    return Corners([](double X, double Y) { return X * Y; });
  if (Kind == "/" && (B->Least > 0 || B->Most < 0))
    return Corners([](double X, double Y) { return X / Y; });
  return std::nullopt;
}

/// Within the type it is computed in; what wraps around may be anything there.
static Range within(Range R, mlir::Type Type) {
  Range Whole = FloatRanges::ofType(Type);
  if (!Whole || !R || R->Least < Whole->Least || R->Most >= Whole->Most)
    return Whole;
  return R;
}

Range FloatRanges::ofInteger(cxx::BinaryOp Op) {
  StringRef Kind = Op.getKind();
  Range Left = of(Op.getLhs()), Right = of(Op.getRhs());
  Range Whole = ofType(Op.getType());
  if (Kind == "&") {
    for (const Range &Mask : {Left, Right})
      if (Mask && Mask->Least >= 0 && Mask->Most < Whole->Most)
        return NumberRange{0, Mask->Most};
    return Whole;
  }
  if (Kind == "%" && Right && Right->Least > 0)
    return NumberRange{Left && Left->Least >= 0 ? 0 : 1 - Right->Most,
                       Right->Most - 1};
  if (Kind == ">>" && Left && Left->Least >= 0)
    return NumberRange{0, Left->Most};
  return within(combine(Kind, Left, Right), Op.getType());
}

Value FloatRanges::ofNamedConstant(Value Place) const {
  auto Name = Place.getDefiningOp<cxx::GlobalRefOp>();
  auto Global =
      Name ? Symbols.lookup<cxx::GlobalOp>(Name.getGlobal()) : cxx::GlobalOp();
  if (!Global || Global.getInit().empty() || Global.getInit().front().empty() ||
      !Global.getPlace().getIsConst() || Global.getPlace().getIsVolatile() ||
      // The host may write these.
      Global->hasAttr("cu.constant") || Global->hasAttr("cu.device") ||
      Global->hasAttr("cu.managed"))
    return {};
  auto Yield = mlir::dyn_cast<cxx::YieldOp>(Global.getInit().front().back());
  if (!Yield || Yield.getValue().getType() != Global.getPlace().getPointee())
    return {};
  return Yield.getValue();
}

Range FloatRanges::ofVariable(Value Place) {
  if (auto It = Arguments.find(Place); It != Arguments.end())
    return It->second;
  auto Type = mlir::cast<cxx::LValueType>(Place.getType()).getPointee();
  if (Value Number = ofNamedConstant(Place))
    return of(Number);
  auto Var = Place.getDefiningOp<cxx::VarOp>();
  // One that is never written to has its first value.
  if (Var && Var.getInit() && !Var.getReference() && !Var.getIsStatic() &&
      llvm::all_of(Var->getUsers(), llvm::IsaPred<cxx::LoadOp>))
    return of(Var.getInit());
  return ofType(Type);
}

/// Which argument is not NaN bounds the other: the functions give that one.
static Range ofMinimum(const Range &A, const Range &B) {
  if (A && B)
    return NumberRange{std::min(A->Least, B->Least),
                       std::min(A->Most, B->Most)};
  if (!A && !B)
    return std::nullopt;
  return NumberRange{-Infinity, A ? A->Most : B->Most};
}

static Range negated(const Range &R) {
  return R ? Range(NumberRange{-R->Most, -R->Least}) : R;
}

Range FloatRanges::ofCall(cu::CallOp Call) {
  enum Function {
    None,
    Min,
    Max,
    Abs,
    Floor,
    Ceil,
    Round,
    Root,
    Wave,
    Saturate,
    Add,
    Sub,
    Mul,
    MulAdd,
    Convert,
    Unbounded
  };
  Function F =
      llvm::StringSwitch<Function>(Call.getCallee())
          .Cases({"fminf", "fmin", "min"}, Min)
          .Cases({"fmaxf", "fmax", "max"}, Max)
          .Cases({"fabsf", "fabs", "abs"}, Abs)
          .Cases({"floorf", "floor"}, Floor)
          .Cases({"ceilf", "ceil"}, Ceil)
          .Cases({"roundf", "round", "rintf", "rint", "truncf", "trunc",
                  "nearbyintf", "nearbyint"},
                 Round)
          .Cases({"sqrtf", "sqrt", "__fsqrt_rn"}, Root)
          .Cases({"sinf", "cosf", "__sinf", "__cosf", "sinpif", "cospif"}, Wave)
          .Case("__saturatef", Saturate)
          .Case("__fadd_rn", Add)
          .Case("__fsub_rn", Sub)
          .Case("__fmul_rn", Mul)
          .Cases({"fmaf", "fma", "__fmaf_rn"}, MulAdd)
          .Cases({"__int2float_rn", "__uint2float_rn", "__int2half_rn"},
                 Convert)
          .Cases({"__builtin_inff", "__builtin_huge_valf"}, Unbounded)
          .Default(None);
  if (F == Unbounded)
    return NumberRange{Infinity, Infinity};
  if (F == None || Call.getNumOperands() == 0)
    return ofType(Call.getType());
  if (F == Saturate)
    return NumberRange{0, 1};
  llvm::SmallVector<Range> R;
  for (Value Operand : Call.getOperands()) {
    // std::min takes places; these functions do not.
    if (mlir::isa<cxx::LValueType>(Operand.getType()))
      return std::nullopt;
    R.push_back(of(Operand));
  }
  if (F == Min)
    return ofMinimum(R[0], R[1]);
  if (F == Max)
    return negated(ofMinimum(negated(R[0]), negated(R[1])));
  if (!isFinite(R[0]))
    return std::nullopt;
  double Least = R[0]->Least, Most = R[0]->Most;
  switch (F) {
  case Abs:
    // The least integer has no positive counterpart.
    if (mlir::isa<mlir::IntegerType>(Call.getType()) &&
        Least <= ofType(Call.getType())->Least)
      return ofType(Call.getType());
    return NumberRange{0, std::max(std::fabs(Least), std::fabs(Most))};
  case Floor:
    return NumberRange{std::floor(Least), std::floor(Most)};
  case Ceil:
    return NumberRange{std::ceil(Least), std::ceil(Most)};
  case Round:
    return NumberRange{std::floor(Least), std::ceil(Most)};
  case Root:
    return Least < 0 ? Range() : rounded(0, std::sqrt(Most));
  case Wave:
    // The fast ones are less exact, but no further out than that.
    return NumberRange{-2, 2};
  case Add:
    return combine("+", R[0], R[1]);
  case Sub:
    return combine("-", R[0], R[1]);
  case Mul:
    return combine("*", R[0], R[1]);
  case MulAdd:
    return combine("+", combine("*", R[0], R[1]), R[2]);
  default:
    return rounded(Least, Most);
  }
}

Range FloatRanges::ofCall(cxx::CallOp Call) {
  auto Callee = Symbols.lookup<cxx::FuncOp>(Call.getCallee());
  if (!Callee || Depth == MaxDepth ||
      Callee.getNumParameters() != Call.getOperands().size())
    return ofType(Call.getType());
  // A function that is one expression of its arguments.
  cxx::ReturnOp Return;
  for (mlir::Operation &Op : Callee.getEntry()) {
    if (cxx::isExpression(&Op) || mlir::isa<cxx::CommentOp>(Op))
      continue;
    if (Return || !mlir::isa<cxx::ReturnOp>(Op))
      return ofType(Call.getType());
    Return = mlir::cast<cxx::ReturnOp>(Op);
  }
  if (!Return || !Return.getValue())
    return ofType(Call.getType());
  llvm::DenseMap<Value, Range> Inner;
  for (auto [N, Argument] : llvm::enumerate(Callee.getEntry().getArguments())) {
    Value Operand = Call.getOperands()[N];
    bool IsValue = !mlir::isa<cxx::ReferenceType>(Callee.getParameterType(N));
    // What the function changes is no longer the argument.
    bool Kept = llvm::all_of(Argument.getUsers(), llvm::IsaPred<cxx::LoadOp>);
    Inner[Argument] = IsValue && Kept ? of(Operand) : Range();
  }
  std::swap(Inner, Arguments);
  ++Depth;
  Range Result = of(Return.getValue());
  --Depth;
  std::swap(Inner, Arguments);
  return Result;
}

Range FloatRanges::of(Value V) {
  mlir::Operation *Op = V.getDefiningOp();
  if (!Op)
    return std::nullopt;
  bool IsInteger = mlir::isa<mlir::IntegerType>(V.getType());
  return llvm::TypeSwitch<mlir::Operation *, Range>(Op)
      .Case([&](cxx::ConstantOp Constant) -> Range {
        if (auto Float = mlir::dyn_cast<mlir::FloatAttr>(Constant.getValue())) {
          double Number = Float.getValueAsDouble();
          if (std::isnan(Number))
            return std::nullopt;
          return NumberRange{Number, Number};
        }
        auto Int = mlir::dyn_cast<mlir::IntegerAttr>(Constant.getValue());
        if (!Int)
          return std::nullopt;
        double Number = Int.getValue().roundToDouble(
            !V.getType().isUnsignedInteger() && !V.getType().isInteger(1));
        return NumberRange{Number, Number};
      })
      .Case([&](cxx::CastOp Cast) -> Range {
        Value From = Cast.getOperand();
        Range R = of(From);
        if (IsInteger)
          return mlir::isa<mlir::FloatType>(From.getType())
                     ? ofType(V.getType())
                     : within(R, V.getType());
        if (!mlir::isa<mlir::FloatType>(V.getType()) || !R)
          return std::nullopt;
        // Beyond the largest half lies infinity.
        if (V.getType().isF16() && std::max(-R->Least, R->Most) > 65000)
          return std::nullopt;
        return V.getType() == From.getType() ? R : rounded(R->Least, R->Most);
      })
      .Case([&](cxx::BinaryOp Binary) -> Range {
        if (IsInteger)
          return ofInteger(Binary);
        return combine(Binary.getKind(), of(Binary.getLhs()),
                       of(Binary.getRhs()));
      })
      .Case([&](cxx::UnaryOp Unary) -> Range {
        Range R = of(Unary.getOperand());
        if (Unary.getKind() == "-")
          return IsInteger ? within(negated(R), V.getType()) : negated(R);
        return Unary.getKind() == "+" ? R : ofType(V.getType());
      })
      .Case([&](cxx::ConditionalOp Conditional) -> Range {
        Range R[2];
        for (auto [N, Region] : llvm::enumerate(Conditional->getRegions())) {
          auto Yield = mlir::dyn_cast<cxx::YieldOp>(Region.front().back());
          if (Yield)
            R[N] = of(Yield.getValue());
        }
        if (!R[0] || !R[1])
          return ofType(V.getType());
        return NumberRange{std::min(R[0]->Least, R[1]->Least),
                           std::max(R[0]->Most, R[1]->Most)};
      })
      .Case([&](cxx::LoadOp Load) { return ofVariable(Load.getPlace()); })
      .Case([&](cu::CallOp Call) { return ofCall(Call); })
      .Case([&](cxx::CallOp Call) { return ofCall(Call); })
      .Default([&](mlir::Operation *) { return ofType(V.getType()); });
}
