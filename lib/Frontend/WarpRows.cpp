//===- WarpRows.cpp - Grids with a warp for each row ------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//     int row = (blockIdx.x * blockDim.x + threadIdx.x) / warpSize;
//     if (row < rows) ...
//
// The grid for this may be counted in many ways, with 32 in them or without:
// `(rows * 32 + 127) / 128`, `(rows + 3) / 4`. So the row of the last thread is
// computed, on warps of 32 lanes and on waves of 64, from what the launch says.
// Numbers that are not known get values which have nothing in common.
//
//===----------------------------------------------------------------------===//

#include "WarpChecks.h"

#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/AST/ExprCXX.h"
#include <array>
#include <cmath>
#include <map>

using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

namespace {

using Sizes = std::array<double, 3>;

/// The sizes of a launch and of a warp, as its last thread sees them.
struct LastThread {
  Sizes Grid, Block;
  double Lanes;
};

/// Computes what host or kernel would.
class Evaluator {
public:
  /// \p Round is which of the sets of values unknown numbers get.
  Evaluator(const WarpCheck &Check, unsigned Round)
      : Check(Check), Round(Round) {}

  /// None for what is not understood.
  std::optional<double> valueOf(const Expr *E);

  /// Built-in variables of a kernel; null on the host.
  const LastThread *Thread = nullptr;
  /// Parameters of the function that is looked at.
  std::map<const VarDecl *, double> Given;
  /// Whether the index of the thread was asked for.
  bool UsedThread = false;

private:
  std::optional<double> plainValueOf(const Expr *E);
  std::optional<double> memberOf(const Expr *Base, StringRef Name);
  std::optional<double> binaryOf(const BinaryOperator *Op);
  std::optional<double> callOf(const CallExpr *Call);
  std::optional<double> variableOf(const VarDecl *D);
  std::optional<double> unknown(const ValueDecl *D);

  const WarpCheck &Check;
  unsigned Round;
  std::map<const ValueDecl *, unsigned> Unknown;
  unsigned Depth = 0, Steps = 0;
};

} // namespace

/// Variables and calls that are followed one behind the other, and all parts
/// that are looked at for one number.
static constexpr unsigned MaxDepth = 24, MaxSteps = 2000;
/// What unknown numbers are taken for, one behind the other. In the second
/// round their order is the other one, so that no two are close in both.
static constexpr unsigned Rounds = 2, Numbers = 4;
static constexpr double Unknowns[Rounds][Numbers] = {
    {1013, 30011, 400009, 7000003}, {6000011, 300007, 20011, 1019}};

/// The built-in variable or member that \p E is a part of.
static const Expr *plain(const Expr *E) {
  E = withoutCasts(E);
  if (auto *Property = dyn_cast<PseudoObjectExpr>(E))
    return Property->getSyntacticForm();
  return E;
}

std::optional<double> Evaluator::valueOf(const Expr *E) {
  if (Depth == MaxDepth || ++Steps > MaxSteps)
    return std::nullopt;
  ++Depth;
  std::optional<double> Value = plainValueOf(E);
  --Depth;
  bool IsWhole = Value && !E->getType().isNull() &&
                 (E->getType()->isIntegerType() || E->isTypeDependent());
  return IsWhole ? std::trunc(*Value) : Value;
}

std::optional<double> Evaluator::plainValueOf(const Expr *E) {
  Expr::EvalResult Result;
  // What is computed may have `warpSize` in it.
  bool IsLeaf = !isa<BinaryOperator, CastExpr, ParenExpr>(E);
  if (IsLeaf && !(Check.Flow.flowOf(E) & WaveSize) && !E->isValueDependent() &&
      !E->getType().isNull() && E->getType()->isIntegralOrEnumerationType() &&
      E->EvaluateAsInt(Result, Check.Context))
    return Result.Val.getInt().extOrTrunc(64).getSExtValue();
  if (auto *Cast = dyn_cast<CastExpr>(E))
    return valueOf(Cast->getSubExpr());
  if (auto *Paren = dyn_cast<ParenExpr>(E))
    return valueOf(Paren->getSubExpr());
  E = plain(E);
  if (auto *Number = dyn_cast<FloatingLiteral>(E))
    return Number->getValueAsApproximateDouble();
  if (auto *Op = dyn_cast<BinaryOperator>(E))
    return binaryOf(Op);
  if (auto *Call = dyn_cast<CallExpr>(E))
    return callOf(Call);
  if (auto *Member = dyn_cast<MemberExpr>(E)) {
    const ValueDecl *D = Member->getMemberDecl();
    return Thread ? memberOf(Member->getBase(),
                             D->getIdentifier() ? D->getName() : StringRef())
                  : unknown(D);
  }
  if (auto *Property = dyn_cast<MSPropertyRefExpr>(E))
    return memberOf(Property->getBaseExpr(),
                    Property->getPropertyDecl()->getName());
  auto *Ref = dyn_cast<DeclRefExpr>(E);
  auto *D = Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
  return D ? variableOf(D) : std::nullopt;
}

std::optional<double> Evaluator::memberOf(const Expr *Base, StringRef Name) {
  auto *Ref = dyn_cast<DeclRefExpr>(plain(Base));
  size_t I = StringRef("xyz").find(Name);
  if (!Thread || !Ref || Name.size() != 1 || I > 2 ||
      !Ref->getDecl()->getIdentifier() ||
      Check.Collector.originOf(Ref->getDecl()->getLocation()) == Origin::User)
    return std::nullopt;
  StringRef Of = Ref->getDecl()->getName();
  UsedThread |= Of == "threadIdx";
  if (Of == "threadIdx")
    return Thread->Block[I] - 1;
  if (Of == "blockIdx")
    return Thread->Grid[I] - 1;
  if (Of == "blockDim")
    return Thread->Block[I];
  if (Of == "gridDim")
    return Thread->Grid[I];
  return std::nullopt;
}

std::optional<double> Evaluator::binaryOf(const BinaryOperator *Op) {
  std::optional<double> L = valueOf(Op->getLHS());
  std::optional<double> R = L ? valueOf(Op->getRHS()) : std::nullopt;
  if (!R)
    return std::nullopt;
  switch (Op->getOpcode()) {
  case BO_Add:
    return *L + *R;
  case BO_Sub:
    return *L - *R;
  case BO_Mul:
    return *L * *R;
  case BO_Div:
    return *R != 0 ? std::optional(*L / *R) : std::nullopt;
  case BO_Rem:
    return *R != 0 ? std::optional(std::fmod(*L, *R)) : std::nullopt;
  case BO_Shl:
    return std::ldexp(*L, int(*R));
  case BO_Shr:
    return std::ldexp(*L, -int(*R));
  default:
    return std::nullopt;
  }
}

std::optional<double> Evaluator::callOf(const CallExpr *Call) {
  const FunctionDecl *Callee = Check.Model.calleeOf(Call);
  if (!Callee || !Callee->getIdentifier())
    return std::nullopt;
  llvm::SmallVector<double, 4> Args;
  for (const Expr *Arg : Call->arguments()) {
    std::optional<double> Value = valueOf(Arg);
    if (!Value)
      return std::nullopt;
    Args.push_back(*Value);
  }
  if (Check.Collector.originOf(Callee->getLocation()) != Origin::User) {
    StringRef Name = Callee->getName();
    if (Args.size() == 1 && (Name == "ceil" || Name == "ceilf"))
      return std::ceil(Args[0]);
    return std::nullopt;
  }
  // `int divUp(int a, int b) { return (a + b - 1) / b; }`
  auto Use = Check.Model.Functions.find(WarpModel::written(Callee));
  const FunctionDecl *Written = WarpModel::written(Callee)->getDefinition();
  if (Use == Check.Model.Functions.end() || !Written ||
      Use->second.Returns.size() != 1)
    return std::nullopt;
  std::map<const VarDecl *, double> Inner;
  for (unsigned I = 0; I < Written->getNumParams() && I < Args.size(); ++I)
    Inner[Written->getParamDecl(I)->getCanonicalDecl()] = Args[I];
  std::swap(Given, Inner);
  std::optional<double> Value = valueOf(Use->second.Returns[0]);
  std::swap(Given, Inner);
  return Value;
}

std::optional<double> Evaluator::variableOf(const VarDecl *D) {
  D = D->getCanonicalDecl();
  if (auto Known = Given.find(D); Known != Given.end())
    return Known->second;
  if (D->getIdentifier() &&
      Check.Collector.originOf(D->getLocation()) != Origin::User)
    return Thread && D->getName() == "warpSize" ? std::optional(Thread->Lanes)
                                                : std::nullopt;
  auto Use = Check.Model.Variables.find(D);
  bool IsOnce = Use != Check.Model.Variables.end() &&
                Use->second.Values.size() == 1 && Use->second.Steps.empty() &&
                !Use->second.IsAddressed && !isa<ParmVarDecl>(D);
  if (IsOnce)
    if (std::optional<double> Value = valueOf(Use->second.Values[0]))
      return Value;
  return Thread ? std::nullopt : unknown(D);
}

/// A number of the host that nobody here knows.
std::optional<double> Evaluator::unknown(const ValueDecl *D) {
  if (!mayBeNumber(D->getType()) || D->getType()->isFloatingType())
    return std::nullopt;
  auto [At, New] = Unknown.try_emplace(D, Unknown.size());
  return At->second < Numbers ? std::optional(Unknowns[Round][At->second])
                              : std::nullopt;
}

/// The sizes that \p Parts are; none where one of them is not understood.
static std::optional<Sizes> sizesOf(Evaluator &Host, const LaunchDims &Parts) {
  Sizes Result = {1, 1, 1};
  for (unsigned I = 0; I < 3; ++I)
    if (Parts[I]) {
      std::optional<double> Value = Host.valueOf(Parts[I]);
      if (!Value || *Value < 1)
        return std::nullopt;
      Result[I] = *Value;
    }
  return Result;
}

/// The value of \p E, of \p Kernel, in the last thread of \p Launch; none where
/// it is not understood or does not go by the index of a thread just as \p
/// OfThread says.
static std::optional<double>
valueInLast(const WarpCheck &Check, unsigned Round, const LastThread &Thread,
            Evaluator &Host, const KernelLaunch &Launch,
            const FunctionDecl *Kernel, const Expr *E, bool OfThread) {
  Evaluator Device(Check, Round);
  Device.Thread = &Thread;
  for (unsigned I = 0;
       I < Kernel->getNumParams() && I < Launch.Call->getNumArgs(); ++I)
    if (QualType T = Kernel->getParamDecl(I)->getType();
        mayBeNumber(T) && !T->isFloatingType())
      if (std::optional<double> Arg = Host.valueOf(Launch.Call->getArg(I)))
        Device.Given[Kernel->getParamDecl(I)->getCanonicalDecl()] = *Arg;
  std::optional<double> Value = Device.valueOf(E);
  return Device.UsedThread == OfThread ? Value : std::nullopt;
}

/// Whether the comparison of \p Row with \p Limit lets all of the limit's
/// numbers through on warps of 32 lanes, and leaves some out on waves of 64.
static bool leavesOut(const WarpCheck &Check, const KernelLaunch &Launch,
                      const FunctionDecl *Kernel, const LaunchDims &Grid,
                      const LaunchDims &Block, const Expr *Row,
                      const Expr *Limit) {
  for (unsigned Round = 0; Round < Rounds; ++Round) {
    Evaluator Host(Check, Round);
    std::optional<Sizes> Blocks = sizesOf(Host, Grid);
    std::optional<Sizes> Threads = sizesOf(Host, Block);
    if (!Blocks || !Threads)
      return false;
    double Last[2], End[2];
    for (unsigned Wide = 0; Wide < 2; ++Wide) {
      LastThread Thread{*Blocks, *Threads, Wide ? 64.0 : 32.0};
      std::optional<double> Value =
          valueInLast(Check, Round, Thread, Host, Launch, Kernel, Row, true);
      std::optional<double> Limits =
          valueInLast(Check, Round, Thread, Host, Launch, Kernel, Limit, false);
      if (!Value || !Limits)
        return false;
      Last[Wide] = *Value;
      End[Wide] = *Limits;
    }
    if (Last[0] + 1 < End[0] || Last[1] + 1 >= End[1])
      return false;
  }
  return true;
}

bool cu2x::frontend::leavesNumbersOut(const WarpCheck &Check,
                                      const KernelLaunch &Launch,
                                      const FunctionDecl *Kernel,
                                      const Expr *Number, const Expr *Count,
                                      int64_t Size, int64_t More) {
  const FunctionDecl *Body = Kernel->getDefinition();
  if (!Launch.Call || !Launch.Grid || !Launch.Block || !Body)
    return false;
  LaunchDims Grid = dimensionsOf(Check, Launch.Grid);
  LaunchDims Block = dimensionsOf(Check, Launch.Block);
  if (!Grid[0] || !Block[0])
    return false;
  for (unsigned Round = 0; Round < Rounds; ++Round) {
    Evaluator Host(Check, Round);
    std::optional<Sizes> Blocks = sizesOf(Host, Grid);
    std::optional<Sizes> Threads = sizesOf(Host, Block);
    std::optional<double> All =
        Blocks && Threads ? Host.valueOf(Count) : std::nullopt;
    if (!All)
      return false;
    double End = *All / Size + More;
    for (bool Wide : {false, true}) {
      LastThread Thread{*Blocks, *Threads, Wide ? 64.0 : 32.0};
      std::optional<double> Last =
          valueInLast(Check, Round, Thread, Host, Launch, Body, Number, true);
      if (!Last || (*Last + 1 < End) != Wide)
        return false;
    }
  }
  return true;
}

bool cu2x::frontend::leavesRowsOut(const WarpCheck &Check,
                                   const KernelLaunch &Launch,
                                   const FunctionDecl *Kernel,
                                   const LaunchDims &Grid,
                                   const LaunchDims &Block) {
  const FunctionDecl *Body = Kernel->getDefinition();
  auto Use = Check.Model.Functions.find(Kernel);
  if (!Launch.Call || !Body || Use == Check.Model.Functions.end())
    return false;
  return llvm::any_of(Use->second.Comparisons, [&](const BinaryOperator *Op) {
    const Expr *Row = Op->getLHS(), *Limit = Op->getRHS();
    // `rows <= row` and `rows > row` are the same from the other side.
    if (Op->getOpcode() == BO_LE || Op->getOpcode() == BO_GT)
      std::swap(Row, Limit);
    return Op->isRelationalOp() &&
           leavesOut(Check, Launch, Body, Grid, Block, Row, Limit);
  });
}
