//===- LaneFlow.cpp - Which values count threads and lanes ------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LaneFlow.h"

#include "FactCollector.h"
#include "MaskFlow.h"
#include "PublicName.h"

#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/AST/ExprCXX.h"
#include "llvm/ADT/StringMap.h"

using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

/// The expression without casts and what C++ puts around it.
static const Expr *bare(const Expr *E) {
  for (const Expr *Last = nullptr; E != Last;) {
    Last = E;
    E = E->IgnoreParenCasts()->IgnoreImplicit();
    if (auto *Open = dyn_cast<CXXUnresolvedConstructExpr>(E);
        Open && Open->getNumArgs() == 1)
      E = Open->getArg(0);
    if (auto *List = dyn_cast<InitListExpr>(E);
        List && List->getNumInits() == 1)
      E = List->getInit(0);
    // The properties that clang's own headers make of built-in variables.
    if (auto *Property = dyn_cast<PseudoObjectExpr>(E))
      E = Property->getSyntacticForm();
    if (auto *Named = dyn_cast<OpaqueValueExpr>(E);
        Named && Named->getSourceExpr())
      E = Named->getSourceExpr();
  }
  return E;
}

/// What CUDA's own variables and functions give.
static unsigned flowOfName(StringRef Name, StringRef Member) {
  if (Name == "threadIdx")
    return Member == "x" ? ThreadIndex : NoLane;
  if (Name == "blockDim")
    return BlockSize;
  return Name == "warpSize" ? WaveSize : NoLane;
}

bool LaneFlow::isCuda(const ValueDecl *D) const {
  return D->getIdentifier() && C.originOf(D->getLocation()) != Origin::User;
}

unsigned LaneFlow::askFlow(const void *Of,
                           llvm::function_ref<unsigned()> Answer) {
  return *Numbers.ask({Of, Flow}, NoLane,
                      [&] { return std::optional<int64_t>(Answer()); });
}

unsigned LaneFlow::flowOfVariable(const Expr *E) {
  const VariableUse *Use = Model.useOf(E);
  if (!Use)
    return NoLane;
  return askFlow(Use, [&] {
    unsigned Flow = (Use->IsWaveSize ? WaveSize : NoLane) |
                    (Use->IsWaveLane ? WaveLane : NoLane);
    for (const Expr *Value : Use->Values)
      Flow |= flowOf(Value);
    for (const VariableUse::Step &Step : Use->Steps) {
      // What a loop adds to is the index of data.
      if (Step.InLoop && (Step.Op == BO_Add || Step.Op == BO_Sub))
        Flow &= ~(ThreadIndex | BlockSize | SplitBy32);
      else if (Step.Op == BO_Mul)
        Flow &= ~ThreadIndex;
    }
    return Flow;
  });
}

unsigned LaneFlow::flowOfCall(const CallExpr *Call) {
  const FunctionDecl *Callee = Model.calleeOf(Call);
  if (!Callee)
    return NoLane;
  if (auto *Method = dyn_cast<CXXMethodDecl>(Callee);
      Method && Method->getIdentifier()) {
    static const llvm::StringMap<unsigned> Methods = {
        {"thread_rank", ThreadIndex},
        {"size", BlockSize},
        {"num_threads", BlockSize}};
    std::string Class = publicName(Method->getParent());
    if (Class == "cooperative_groups::thread_block" ||
        Class == "cooperative_groups::grid_group")
      return Methods.lookup(Method->getName());
  }
  Callee = WarpModel::written(Callee);
  auto Use = Model.Functions.find(Callee);
  if (Use == Model.Functions.end())
    return NoLane;
  return askFlow(Callee, [&] {
    unsigned Flow = NoLane;
    for (const Expr *Result : Use->second.Returns)
      Flow |= flowOf(Result);
    return Flow;
  });
}

unsigned LaneFlow::flowOfBinary(const BinaryOperator *Op) {
  unsigned Left = flowOf(Op->getLHS());
  unsigned Right = flowOf(Op->getRHS());
  switch (Op->getOpcode()) {
  case BO_Add:
  case BO_Sub:
    return Left | Right;
  case BO_Mul:
    return (Left | Right) & (BlockSize | WaveSize);
  case BO_Comma:
    return Right;
  case BO_Assign:
    return Right;
  case BO_Div:
  case BO_Shr:
    if (splitsThreads(Op))
      return SplitBy32;
    return Right & WaveSize ? NoLane : Left & WaveSize;
  case BO_And:
  case BO_Rem:
    if (splitsThreads(Op))
      return SplitBy32;
    if ((Left | Right) & WaveSize)
      return (Left | Right) & ThreadIndex ? WaveLane : NoLane;
    return Op->getOpcode() == BO_And ? Left | Right : Left;
  case BO_Xor: // the lane of a partner
    return (Left | Right) & WaveLane;
  default:
    return NoLane;
  }
}

unsigned LaneFlow::flowOfMember(const Expr *Base, StringRef Member) {
  auto *Ref = dyn_cast<DeclRefExpr>(bare(Base));
  return Ref && isCuda(Ref->getDecl())
             ? flowOfName(Ref->getDecl()->getName(), Member)
             : NoLane;
}

unsigned LaneFlow::flowOf(const Expr *E) {
  E = bare(E);
  if (auto *Ref = dyn_cast<DeclRefExpr>(E)) {
    auto *D = dyn_cast<VarDecl>(Ref->getDecl());
    if (!D)
      return NoLane;
    return isCuda(D) ? flowOfName(D->getName(), "") : flowOfVariable(Ref);
  }
  if (auto *Member = dyn_cast<MemberExpr>(E)) {
    const ValueDecl *D = Member->getMemberDecl();
    if (!D->getIdentifier())
      return NoLane;
    // The field of the device's properties.
    if (D->getName() == "warpSize" && isCuda(D))
      return WaveSize;
    return flowOfMember(Member->getBase(), D->getName());
  }
  if (auto *Property = dyn_cast<MSPropertyRefExpr>(E))
    return flowOfMember(Property->getBaseExpr(),
                        Property->getPropertyDecl()->getName());
  if (auto *Op = dyn_cast<BinaryOperator>(E))
    return askFlow(Op, [&] { return flowOfBinary(Op); });
  if (auto *Choice = dyn_cast<ConditionalOperator>(E))
    return flowOf(Choice->getTrueExpr()) | flowOf(Choice->getFalseExpr());
  if (auto *Call = dyn_cast<CallExpr>(E))
    return flowOfCall(Call);
  return NoLane;
}

std::optional<int64_t> LaneFlow::constantOfVariable(const Expr *E) {
  const VariableUse *Use = Model.useOf(E);
  if (!Use || !Use->Steps.empty() || Use->IsAddressed || !Use->Behind.empty() ||
      Use->Values.empty())
    return std::nullopt;
  return Numbers.ask({Use, Constant}, std::nullopt, [&] {
    std::optional<int64_t> Value = constantOf(Use->Values[0]);
    for (const Expr *Other : llvm::drop_begin(Use->Values))
      if (Value && constantOf(Other) != Value)
        Value.reset();
    return Value;
  });
}

std::optional<int64_t> LaneFlow::constantOf(const Expr *E) {
  // Some headers give `warpSize` the value that it has in CUDA.
  if (flowOf(E) & WaveSize)
    return std::nullopt;
  Expr::EvalResult Result;
  if (!E->isValueDependent() && !E->getType().isNull() &&
      E->getType()->isIntegralOrEnumerationType() &&
      E->EvaluateAsInt(Result, Context)) {
    int64_t Value = Result.Val.getInt().extOrTrunc(64).getSExtValue();
    return Value == 32 && Choice.isMade(E) ? std::nullopt
                                           : std::optional(Value);
  }
  E = bare(E);
  if (auto *Ref = dyn_cast<DeclRefExpr>(E)) {
    if (auto *Param = dyn_cast<NonTypeTemplateParmDecl>(Ref->getDecl()))
      return Param->hasDefaultArgument() &&
                     Param->getDefaultArgument().getArgument().getKind() ==
                         TemplateArgument::Expression
                 ? constantOf(
                       Param->getDefaultArgument().getArgument().getAsExpr())
                 : std::nullopt;
    return constantOfVariable(Ref);
  }
  auto *Op = dyn_cast<BinaryOperator>(E);
  if (!Op)
    return std::nullopt;
  std::optional<int64_t> L = constantOf(Op->getLHS());
  std::optional<int64_t> R = L ? constantOf(Op->getRHS()) : std::nullopt;
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
    return *R ? std::optional(*L / *R) : std::nullopt;
  case BO_Shl:
    return *R >= 0 && *R < 32 ? std::optional(*L << *R) : std::nullopt;
  case BO_Shr:
    return *R >= 0 && *R < 32 ? std::optional(*L >> *R) : std::nullopt;
  default:
    return std::nullopt;
  }
}

StringRef LaneFlow::maskIn(const Expr *E) {
  E = bare(E);
  if (makesLaneMask(E)) {
    const FunctionDecl *Callee = Model.calleeOf(cast<CallExpr>(E));
    return Callee ? Callee->getName() : "ballot";
  }
  StringRef Found;
  if (auto *Ref = dyn_cast<DeclRefExpr>(E)) {
    const VariableUse *Use = Model.useOf(Ref);
    if (!Use)
      return "";
    return Masks.ask({Use, 0}, "", [&] {
      for (const Expr *Value : Use->Values)
        if (Found.empty())
          Found = maskIn(Value);
      return Found;
    });
  }
  if (auto *Op = dyn_cast<BinaryOperator>(E)) {
    if (Op->isBitwiseOp())
      for (const Expr *Side : {Op->getLHS(), Op->getRHS()})
        if (Found.empty())
          Found = maskIn(Side);
  }
  return Found;
}

/// Of a variable that is copied to itself, around a cycle of calls.
static constexpr int64_t NoBound = INT64_MIN;

std::optional<int64_t> LaneFlow::boundOfVariable(const Expr *E) {
  const VariableUse *Use = Model.useOf(E);
  if (!Use || Use->Values.empty() || Use->IsAddressed || !Use->Behind.empty())
    return std::nullopt;
  return Numbers.ask({Use, Bound}, NoBound, [&] { return boundIn(*Use); });
}

std::optional<int64_t> LaneFlow::boundIn(const VariableUse &Use) {
  std::optional<int64_t> Largest = 0;
  auto Take = [&](std::optional<int64_t> Value) {
    if (Largest && Value)
      Largest = std::max(*Largest, *Value);
    else
      Largest.reset();
  };
  for (const Expr *Value : Use.Values)
    Take(boundOf(Value));
  bool Grows = false;
  for (const VariableUse::Step &Step : Use.Steps)
    Grows |= Step.Op != BO_Div && Step.Op != BO_Shr && Step.Op != BO_Sub;
  if (Grows) {
    std::optional<int64_t> Limit;
    for (const VariableUse::Bound &Bound : Use.Bounds)
      if (std::optional<int64_t> Value = boundOf(Bound.Limit))
        Limit = std::max(Limit.value_or(0), *Value - !Bound.Inclusive);
    Take(Limit);
  }
  return Largest;
}

std::optional<int64_t> LaneFlow::boundOf(const Expr *E) {
  if (std::optional<int64_t> Constant = constantOf(E))
    return Constant;
  E = bare(E);
  if (isa<DeclRefExpr>(E))
    return boundOfVariable(E);
  if (auto *Choice = dyn_cast<ConditionalOperator>(E)) {
    std::optional<int64_t> L = boundOf(Choice->getTrueExpr());
    std::optional<int64_t> R = boundOf(Choice->getFalseExpr());
    return L && R ? std::optional(std::max(*L, *R)) : std::nullopt;
  }
  auto *Op = dyn_cast<BinaryOperator>(E);
  if (!Op)
    return std::nullopt;
  std::optional<int64_t> L = boundOf(Op->getLHS());
  std::optional<int64_t> R = boundOf(Op->getRHS());
  switch (Op->getOpcode()) {
  case BO_Shl:
    return L && R && *L >= 0 && *R >= 0 && *R < 32 ? std::optional(*L << *R)
                                                   : std::nullopt;
  case BO_Div:
  case BO_Shr:
    return L;
  case BO_Rem:
    return R && *R > 0 ? std::optional(*R - 1) : std::nullopt;
  default:
    return std::nullopt;
  }
}

bool LaneFlow::splitsThreads(const BinaryOperator *Op) {
  BinaryOperatorKind Kind =
      Op->isCompoundAssignmentOp()
          ? BinaryOperator::getOpForCompoundAssignment(Op->getOpcode())
          : Op->getOpcode();
  const Expr *Value = Op->getLHS();
  std::optional<int64_t> By = constantOf(Op->getRHS());
  if (!By && Kind == BO_And) {
    By = constantOf(Op->getLHS());
    Value = Op->getRHS();
  }
  if (!By)
    return false;
  switch (Kind) {
  case BO_Div:
  case BO_Rem:
    if (*By != 32)
      return false;
    break;
  case BO_And:
    // Which lane, or the first thread of the warp.
    if (*By != 31 && int32_t(*By) != -32)
      return false;
    break;
  case BO_Shr:
    if (*By != 5)
      return false;
    break;
  default:
    return false;
  }
  return flowOf(Value) & (ThreadIndex | BlockSize);
}

ShuffleReach LaneFlow::reachOf(const WarpCall &Call) {
  const WarpFunction &Function = *Call.Function;
  if (Function.Op == WarpOp::ShuffleIndex ||
      Call.Call->getNumArgs() <= unsigned(Function.Distance))
    return ShuffleReach::Unknown;
  const Expr *Distance = Call.Call->getArg(Function.Distance);
  if (flowOf(Distance) & WaveSize)
    return ShuffleReach::Wave;
  std::optional<int64_t> Largest = boundOf(Distance);
  if (!Largest || *Largest < 0 || *Largest >= 32)
    return ShuffleReach::Unknown;
  return *Largest >= 16 ? ShuffleReach::HalfWarp : ShuffleReach::PartOfHalf;
}

const Expr *LaneFlow::widthOf(const WarpCall &Call) {
  int Width = Call.Function->Width;
  if (Width < 0 || Call.Call->getNumArgs() <= unsigned(Width))
    return nullptr;
  const Expr *Arg = Call.Call->getArg(Width);
  return isa<CXXDefaultArgExpr>(Arg) ? nullptr : Arg;
}

bool LaneFlow::goesByWave(const WarpCall &Call) {
  if (!Call.Function->isShuffle()) {
    if (!Call.Function->GivesMask)
      return true;
    // Who takes part is no matter of 32 or 64.
    if (Call.IsMask)
      return false;
    if (!Call.StoredIn)
      return true;
    auto Use = Model.Variables.find(Call.StoredIn->getCanonicalDecl());
    return Use == Model.Variables.end() ||
           Use->second.Reads != Use->second.MaskReads;
  }
  if (const Expr *Width = widthOf(Call)) {
    std::optional<int64_t> Largest = boundOf(Width);
    return !Largest || *Largest > 32;
  }
  ShuffleReach Reach = reachOf(Call);
  return Reach == ShuffleReach::Unknown || Reach == ShuffleReach::Wave;
}

StringRef LaneFlow::ownWaveUse(const FunctionUse &Use) {
  if (Use.ReadsWarpSize)
    return "warpSize";
  for (const WarpCall &Call : Use.WarpCalls)
    if (goesByWave(Call))
      return Call.Function->Name;
  return Use.LibraryWarp;
}

llvm::SmallVector<const FunctionUse *, 8>
LaneFlow::reachedFrom(const FunctionDecl *Function) {
  llvm::SmallSetVector<const FunctionDecl *, 8> Reached;
  Reached.insert(Function);
  // A class keeps its lane in one method and uses it in another one.
  if (auto *Method = dyn_cast<CXXMethodDecl>(Function))
    for (const CXXMethodDecl *Other : Method->getParent()->methods())
      Reached.insert(WarpModel::written(Other));
  llvm::SmallVector<const FunctionUse *, 8> Uses;
  for (size_t I = 0; I < Reached.size(); ++I) {
    auto Use = Model.Functions.find(Reached[I]);
    if (Use == Model.Functions.end())
      continue;
    Uses.push_back(&Use->second);
    for (const FunctionDecl *Callee : Use->second.Callees)
      Reached.insert(Callee);
  }
  return Uses;
}

StringRef LaneFlow::waveUse(const FunctionDecl *Function) {
  for (const FunctionUse *Use : reachedFrom(Function))
    if (StringRef Own = ownWaveUse(*Use); !Own.empty())
      return Own;
  return "";
}

bool LaneFlow::readsWarpSize(const FunctionDecl *Function) {
  return llvm::any_of(reachedFrom(Function), [](const FunctionUse *Use) {
    return Use->ReadsWarpSize;
  });
}

StringRef cu2x::frontend::componentOf(const Expr *E, StringRef Name) {
  E = bare(E);
  const Expr *Base = nullptr;
  StringRef Component;
  if (auto *Property = dyn_cast<MSPropertyRefExpr>(E)) {
    Base = Property->getBaseExpr();
    Component = Property->getPropertyDecl()->getName();
  } else if (auto *Member = dyn_cast<MemberExpr>(E);
             Member && Member->getMemberDecl()->getIdentifier()) {
    Base = Member->getBase();
    Component = Member->getMemberDecl()->getName();
  }
  auto *Ref = Base ? dyn_cast<DeclRefExpr>(bare(Base)) : nullptr;
  return Ref && Ref->getDecl()->getIdentifier() &&
                 Ref->getDecl()->getName() == Name
             ? Component
             : "";
}

/// Whether \p E adds `threadIdx.y`, times something, to `threadIdx.x`, in all
/// values of the variables on the way.
bool LaneFlow::isAcrossRows(const Expr *E, unsigned Depth) {
  E = bare(E);
  if (isa<DeclRefExpr>(E)) {
    const VariableUse *Use = Model.useOf(E);
    return Use && Depth < 6 && Use->Steps.empty() && !Use->Values.empty() &&
           llvm::all_of(
               Use->Values,
               [&](const Expr *Value) {
                 return isAcrossRows(Value, Depth + 1);
               });
  }
  auto *Sum = dyn_cast<BinaryOperator>(E);
  if (!Sum || Sum->getOpcode() != BO_Add)
    return false;
  for (auto [Row, Column] : {std::pair(Sum->getLHS(), Sum->getRHS()),
                             std::pair(Sum->getRHS(), Sum->getLHS())}) {
    auto *Times = dyn_cast<BinaryOperator>(bare(Row));
    if (!Times || Times->getOpcode() != BO_Mul ||
        componentOf(bare(Column), "threadIdx") != "x")
      continue;
    for (const Expr *Side : {Times->getLHS(), Times->getRHS()})
      if (componentOf(bare(Side), "threadIdx") == "y")
        return true;
  }
  return false;
}

bool LaneFlow::countsAcrossRows(const FunctionDecl *Function) {
  bool Any = false, All = true;
  for (const FunctionUse *Use : reachedFrom(Function))
    for (const SplitUse &Split : Use->Splits)
      if ((flowOf(Split.Op->getRHS()) & WaveSize) &&
          (flowOf(Split.Op->getLHS()) & ThreadIndex)) {
        Any = true;
        All &= isAcrossRows(Split.Op->getLHS());
      }
  return Any && All;
}
