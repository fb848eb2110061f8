//===- ReportWaits.cpp - Loops that wait for other threads ------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// A loop waits when it writes no memory and its conditions depend on nothing
/// that the loop itself computes: only somebody else can end it. A call of a
/// function that only reads memory of the device or the block is such a read.
/// Calls of others than those known here count as progress, so that a doubt is
/// no finding.
///
//===----------------------------------------------------------------------===//

#include "ExpressionTrees.h"
#include "cu2x/Conversion/CUToMSL/Passes.h"
#include "cu2x/Dialect/CU/IR/CU.h"
#include "cu2x/Dialect/CU/IR/Findings.h"

namespace cu2x {
#define GEN_PASS_DEF_REPORTWAITS
#include "cu2x/Conversion/CUToMSL/Passes.h.inc"
} // namespace cu2x

using namespace cu2x;
using llvm::StringRef;
using mlir::Value;

namespace {

struct ReportWaits : impl::ReportWaitsBase<ReportWaits> {
  void runOnOperation() override;
};

/// What a loop does, as far as it matters for whether it ends.
class LoopFacts {
public:
  LoopFacts(mlir::Operation *Loop, const mlir::SymbolTable &Symbols);

  bool Progress = false; ///< writes memory, or calls what may
  bool TriesLock = false;
  bool ReadsDevice = false, ReadsBlock = false;
  bool Leaves = false;
  /// What the loop does to take a lock.
  std::vector<cu::CallOp> Attempts;

private:
  void visit(mlir::Operation *Op);
  void visitCall(cu::CallOp Call);
  void visitFunction(cxx::CallOp Call);
  void visitLocalWrite(Value Place, Value NewValue);

  /// Local variables that the loop changes, except to what memory holds.
  llvm::DenseSet<Value> Changed;
  /// Local variables on which a condition of the loop depends.
  llvm::DenseSet<Value> Tested;
  std::vector<std::pair<Value, Value>> FromMemory;
  /// What `atomicCAS` is given beside the place.
  std::vector<Value> Exchanged;
  const mlir::SymbolTable &Symbols;
};

/// What a function does that writes no memory, but for an attempt to take a
/// lock.
struct Reads {
  bool Device = false, Block = false, Lock = false;

  bool isAny() const { return Device || Block || Lock; }
  void add(const Reads &Other) {
    Device |= Other.Device;
    Block |= Other.Block;
    Lock |= Other.Lock;
  }
};

} // namespace

/// Functions that neither write memory nor let the loop advance.
static constexpr StringRef Idle[] = {
    "__nanosleep",          "__threadfence", "__threadfence_block",
    "__threadfence_system", "__syncwarp",    "__activemask"};
/// Loads that go around a cache, as loops that wait use them.
static constexpr StringRef Polls[] = {"__ldcg", "__ldcv", "__ldcs", "__ldlu"};

static bool isNumber(Value V) {
  while (auto Cast = V.getDefiningOp<cxx::CastOp>())
    V = Cast.getOperand();
  return V.getDefiningOp<cxx::ConstantOp>() != nullptr;
}

static std::optional<int64_t> numberOf(Value V) {
  while (auto Cast = V.getDefiningOp<cxx::CastOp>())
    V = Cast.getOperand();
  auto Constant = V.getDefiningOp<cxx::ConstantOp>();
  auto Number = Constant ? mlir::dyn_cast<mlir::IntegerAttr>(
                               mlir::Attribute(Constant.getValue()))
                         : mlir::IntegerAttr();
  if (!Number || Number.getValue().getSignificantBits() > 64)
    return std::nullopt;
  return Number.getValue().getSExtValue();
}

static bool isZero(Value V) { return numberOf(V) == 0; }

namespace {

/// What a function of CUDA does to a place, for those that wait.
enum class Atomic { Other, Reads, TriesLock };

} // namespace

/// \p Exchanged gets the values that have to stay the same for that.
static Atomic kindOf(cu::CallOp Call, std::vector<Value> &Exchanged) {
  StringRef Name = Call.getCallee();
  auto Values = Call->getOperands().drop_front(Call->getNumOperands() ? 1 : 0);
  if (Name.starts_with("atomicCAS") && Values.size() >= 2) {
    std::optional<int64_t> Old = numberOf(Values[0]);
    if (Old && Old == numberOf(Values[1]))
      return Atomic::Reads;
    // The owner's number in place of 1 is a lock as well.
    llvm::append_range(Exchanged, Values.take_front(2));
    return Atomic::TriesLock;
  }
  if (Name.starts_with("atomicExch") && llvm::all_of(Values, isNumber))
    return Atomic::TriesLock;
  // An addition of 0 reads.
  if ((Name.starts_with("atomicAdd") || Name.starts_with("atomicOr")) &&
      llvm::all_of(Values, isZero))
    return Atomic::Reads;
  return Atomic::Other;
}

static cxx::AddressSpace spaceOf(Value Place) {
  return mlir::cast<cxx::LValueType>(Place.getType()).getSpace();
}

/// Calls \p Visit for every operation of an expression.
static void walkTree(Value V,
                     llvm::function_ref<void(mlir::Operation *)> Visit) {
  mlir::Operation *Op = V.getDefiningOp();
  if (!Op || mlir::isa<cxx::VarOp>(Op))
    return;
  Visit(Op);
  for (Value Operand : Op->getOperands())
    walkTree(Operand, Visit);
  for (mlir::Region &Region : Op->getRegions())
    Region.walk(Visit);
}

/// Functions that are followed one behind the other.
static constexpr unsigned MaxCalls = 3;

/// Whether \p V is computed from what the thread itself has.
static bool isOwn(Value V) {
  bool Own = true;
  walkTree(V, [&](mlir::Operation *Op) {
    if (auto Load = mlir::dyn_cast<cxx::LoadOp>(Op))
      Own &= spaceOf(Load.getPlace()) == cxx::AddressSpace::Thread;
    Own &= !mlir::isa<cxx::CallOp, cu::CallOp>(Op);
  });
  return Own;
}

/// The places of the thread that \p Call is given, such as the object of a
/// method.
static llvm::SmallVector<Value> placesGiven(cxx::CallOp Call) {
  llvm::SmallVector<Value> Places;
  for (Value Given : Call->getOperands())
    if (mlir::isa<cxx::LValueType, cxx::ReferenceType>(Given.getType()))
      Places.push_back(variableOf(Given));
  return Places;
}

/// What \p Call reads; none where it may write memory, loop, or be given the
/// address of a variable of the thread.
static std::optional<Reads> readsOf(cxx::CallOp Call,
                                    const mlir::SymbolTable &Symbols,
                                    unsigned Depth = 0) {
  auto Func = Symbols.lookup<cxx::FuncOp>(Call.getCallee());
  if (!Func || Func.getBody().empty() || Depth > MaxCalls)
    return std::nullopt;
  for (Value Given : Call->getOperands())
    if (auto Pointer = mlir::dyn_cast<cxx::PointerType>(Given.getType()))
      if (Pointer.getSpace() == cxx::AddressSpace::Thread)
        return std::nullopt;
  Reads Result;
  auto Walked = Func.getBody().walk([&](mlir::Operation *Op) {
    auto Only = [](bool Harmless) {
      return Harmless ? mlir::WalkResult::advance()
                      : mlir::WalkResult::interrupt();
    };
    if (auto Load = mlir::dyn_cast<cxx::LoadOp>(Op)) {
      cxx::AddressSpace Space = spaceOf(Load.getPlace());
      Result.Device |= Space == cxx::AddressSpace::Device;
      Result.Block |= Space == cxx::AddressSpace::Threadgroup;
      return Only(Space != cxx::AddressSpace::Generic);
    }
    if (auto Inner = mlir::dyn_cast<cxx::CallOp>(Op)) {
      std::optional<Reads> Further = readsOf(Inner, Symbols, Depth + 1);
      Result.add(Further.value_or(Reads()));
      return Only(Further.has_value());
    }
    if (auto Known = mlir::dyn_cast<cu::CallOp>(Op)) {
      std::vector<Value> Exchanged;
      Atomic Kind = kindOf(Known, Exchanged);
      Result.Lock |= Kind == Atomic::TriesLock;
      Result.Device |=
          Kind == Atomic::Reads || llvm::is_contained(Polls, Known.getCallee());
      return Only((Kind != Atomic::Other && llvm::all_of(Exchanged, isOwn)) ||
                  llvm::is_contained(Polls, Known.getCallee()) ||
                  llvm::is_contained(Idle, Known.getCallee()));
    }
    return Only(
        mlir::isa<cxx::ConstantOp, cxx::NullOp, cxx::GlobalRefOp, cxx::DerefOp,
                  cxx::IndexOp, cxx::MemberOp, cxx::DecayOp, cxx::CastOp,
                  cxx::AddressOp, cxx::UnaryOp, cxx::BinaryOp, cxx::LogicalOp,
                  cxx::ConditionalOp, cxx::YieldOp, cxx::ReturnOp, cxx::ScopeOp,
                  cxx::ExprStmtOp, cxx::IfOp, cxx::VarOp, cu::BuiltinOp>(Op));
  });
  if (Walked.wasInterrupted() || !Result.isAny())
    return std::nullopt;
  return Result;
}

/// Whether the value is one that memory had at this moment for sure: an atomic
/// operation or a volatile load.
static bool isFresh(Value V, const mlir::SymbolTable &Symbols) {
  bool Found = false;
  walkTree(V, [&](mlir::Operation *Op) {
    if (auto Call = mlir::dyn_cast<cu::CallOp>(Op))
      Found |= Call.getCallee().starts_with("atomic") ||
               llvm::is_contained(Polls, Call.getCallee());
    if (auto Load = mlir::dyn_cast<cxx::LoadOp>(Op))
      Found |= Load.getPlace().getType().getIsVolatile();
    if (auto Call = mlir::dyn_cast<cxx::CallOp>(Op))
      Found |= readsOf(Call, Symbols).has_value();
  });
  return Found;
}

void LoopFacts::visitCall(cu::CallOp Call) {
  StringRef Name = Call.getCallee();
  if (llvm::is_contained(Idle, Name))
    return;
  if (llvm::is_contained(Polls, Name)) {
    ReadsDevice = true;
    return;
  }
  switch (kindOf(Call, Exchanged)) {
  case Atomic::TriesLock:
    TriesLock = true;
    Attempts.push_back(Call);
    break;
  case Atomic::Reads:
    ReadsDevice = true;
    break;
  case Atomic::Other:
    Progress = true;
  }
}

void LoopFacts::visitFunction(cxx::CallOp Call) {
  std::optional<Reads> Read = readsOf(Call, Symbols);
  Progress |= !Read;
  if (Read) {
    ReadsDevice |= Read->Device;
    ReadsBlock |= Read->Block;
    TriesLock |= Read->Lock;
  }
}

void LoopFacts::visitLocalWrite(Value Place, Value NewValue) {
  if (spaceOf(Place) != cxx::AddressSpace::Thread) {
    Progress = true;
    return;
  }
  if (NewValue && isFresh(NewValue, Symbols))
    FromMemory.emplace_back(variableOf(Place), NewValue);
  else
    Changed.insert(variableOf(Place));
}

void LoopFacts::visit(mlir::Operation *Op) {
  if (mlir::isa<cxx::ConstructOp>(Op))
    Progress = true;
  else if (auto Call = mlir::dyn_cast<cxx::CallOp>(Op))
    visitFunction(Call);
  else if (auto Call = mlir::dyn_cast<cu::CallOp>(Op))
    visitCall(Call);
  else if (auto Assign = mlir::dyn_cast<cxx::AssignOp>(Op))
    visitLocalWrite(Assign.getPlace(), Assign.getValue());
  else if (mlir::isa<cxx::CompoundAssignOp, cxx::IncDecOp>(Op))
    visitLocalWrite(Op->getOperand(0), {});
  else if (mlir::isa<cxx::BreakOp, cxx::ReturnOp, cxx::GotoOp>(Op))
    Leaves = true;
  else if (auto Var = mlir::dyn_cast<cxx::VarOp>(Op); Var && Var.getInit())
    FromMemory.emplace_back(Var.getVariable(), Var.getInit());
  else if (auto Load = mlir::dyn_cast<cxx::LoadOp>(Op)) {
    cxx::AddressSpace Space = spaceOf(Load.getPlace());
    ReadsDevice |= Space == cxx::AddressSpace::Device;
    ReadsBlock |= Space == cxx::AddressSpace::Threadgroup;
  }
}

/// Whether \p V is computed from a variable of which \p Is says yes.
static bool readsVariable(Value V, llvm::function_ref<bool(Value)> Is) {
  bool Found = false;
  walkTree(V, [&](mlir::Operation *Op) {
    if (auto Load = mlir::dyn_cast<cxx::LoadOp>(Op))
      Found |= Is(variableOf(Load.getPlace()));
    if (auto Call = mlir::dyn_cast<cxx::CallOp>(Op))
      Found |= llvm::any_of(placesGiven(Call), Is);
  });
  return Found;
}

LoopFacts::LoopFacts(mlir::Operation *Loop, const mlir::SymbolTable &Symbols)
    : Symbols(Symbols) {
  auto Test = [&](mlir::Operation *Op) {
    if (auto Load = mlir::dyn_cast<cxx::LoadOp>(Op))
      if (spaceOf(Load.getPlace()) == cxx::AddressSpace::Thread)
        Tested.insert(variableOf(Load.getPlace()));
    // `while (n-- > 0)` reads without a load.
    if (auto Step = mlir::dyn_cast<cxx::IncDecOp>(Op))
      Tested.insert(variableOf(Step.getPlace()));
    if (auto Call = mlir::dyn_cast<cxx::CallOp>(Op))
      Tested.insert_range(placesGiven(Call));
  };
  mlir::Region *Body = nullptr;
  if (auto For = mlir::dyn_cast<cxx::LoopOp>(Loop))
    Body = &For.getBody();
  else if (auto While = mlir::dyn_cast<cxx::WhileOp>(Loop))
    Body = &While.getBody();
  else
    Body = &mlir::cast<cxx::DoOp>(Loop).getBody();
  for (mlir::Region &Region : Loop->getRegions()) {
    Region.walk([&](mlir::Operation *Op) { visit(Op); });
    if (&Region != Body)
      Region.walk(Test);
  }
  Body->walk([&](mlir::Operation *Op) {
    if (mlir::isa<cxx::IfOp, cxx::SwitchOp>(Op))
      walkTree(Op->getOperand(0), Test);
  });
  // A round that is left in any case is no loop: do { ... } while (0).
  auto Do = mlir::dyn_cast<cxx::DoOp>(Loop);
  if (Do && isZero(mlir::cast<cxx::YieldOp>(Do.getCondition().front().back())
                       .getValue()))
    Progress = true;
  if (!Body->empty())
    Progress |= llvm::any_of(Body->front(), [](mlir::Operation &Op) {
      return mlir::isa<cxx::BreakOp, cxx::ReturnOp>(Op);
    });
  // What memory holds at a place that the loop moves is computed by the loop.
  for (bool Again = true; Again;) {
    Again = false;
    for (auto &[Variable, NewValue] : FromMemory)
      if (readsVariable(NewValue, [&, V = Variable](Value From) {
            return From == V || Changed.contains(From);
          }))
        Again |= Changed.insert(Variable).second;
  }
  auto IsChanged = [&](Value V) { return Changed.contains(V); };
  // An exchange for what the loop has computed, or memory holds now.
  Progress |= llvm::any_of(Exchanged, [&](Value V) {
    return !isOwn(V) || readsVariable(V, IsChanged);
  });
  Progress |= llvm::any_of(Tested, IsChanged);
}

/// Whether \p V is computed from the index of a thread, by way of \p Depth
/// variables at most.
static bool hasThreadIndex(Value V, unsigned Depth) {
  bool Found = false;
  walkTree(V, [&](mlir::Operation *Op) {
    auto Builtin = mlir::dyn_cast<cu::BuiltinOp>(Op);
    Found |= Builtin && Builtin.getName() != "blockIdx";
    auto Load = mlir::dyn_cast<cxx::LoadOp>(Op);
    auto Var = Load ? Load.getPlace().getDefiningOp<cxx::VarOp>() : nullptr;
    if (Var && Var.getInit() && Depth)
      Found |= hasThreadIndex(Var.getInit(), Depth - 1);
  });
  return Found;
}

/// Whether \p Condition compares the index of a thread with a number, also as
/// `!threadIdx.x`.
static bool choosesThread(Value Condition) {
  bool Compares = false, Negates = false;
  walkTree(Condition, [&](mlir::Operation *Inner) {
    auto Binary = mlir::dyn_cast<cxx::BinaryOp>(Inner);
    Compares |= Binary && Binary.getKind() == "==" &&
                (isNumber(Binary.getLhs()) || isNumber(Binary.getRhs()));
    auto Not = mlir::dyn_cast<cxx::UnaryOp>(Inner);
    Negates |= Not && Not.getKind() == "!" &&
               Not.getOperand().getDefiningOp<cxx::CastOp>() &&
               hasThreadIndex(Not.getOperand(), 4);
  });
  return Negates || (Compares && hasThreadIndex(Condition, 4));
}

/// Whether a thread that has left \p Loop behind puts back what the attempt
/// \p Call of it takes: one that waits then waits for a thread that has come
/// further, and not for a block that has not begun.
static bool isReleased(mlir::Operation *Loop, cu::CallOp Call) {
  bool Exchanges = Call.getCallee().starts_with("atomicExch");
  Value Place = variableOf(Call->getOperand(0));
  auto GlobalOf = [](Value V) {
    auto Ref = V.getDefiningOp<cxx::GlobalRefOp>();
    return Ref ? Ref.getGlobal() : StringRef();
  };
  std::optional<int64_t> Free = Exchanges ? 0 : numberOf(Call->getOperand(1));
  if (!Free || (Exchanges && numberOf(Call->getOperand(1)) == 0))
    return false;
  bool Found = false, Behind = false;
  Loop->getParentOfType<cxx::FuncOp>().walk<mlir::WalkOrder::PreOrder>(
      [&](mlir::Operation *Op) {
        if (Op == Loop) {
          Behind = true;
          return mlir::WalkResult::skip();
        }
        auto Other = mlir::dyn_cast<cu::CallOp>(Op);
        bool IsWrite = mlir::isa<cxx::AssignOp>(Op) ||
                       (Other && Other.getCallee().starts_with("atomicExch"));
        if (!Behind || !IsWrite || numberOf(Op->getOperand(1)) != Free)
          return mlir::WalkResult::advance();
        Value To = variableOf(Op->getOperand(0));
        Found |= To == Place ||
                 (!GlobalOf(To).empty() && GlobalOf(To) == GlobalOf(Place));
        return mlir::WalkResult::advance();
      });
  return Found;
}

/// Whether \p V is made of `threadIdx.x` or the rank of the thread and of what
/// is no other index, by nothing that two threads of a block may have in
/// common.
static bool isOwnNumber(Value V, unsigned Depth = 4) {
  bool Own = true, Any = false;
  walkTree(V, [&](mlir::Operation *Op) {
    if (auto Binary = mlir::dyn_cast<cxx::BinaryOp>(Op))
      Own &= llvm::is_contained({"==", "+", "*"}, Binary.getKind());
    if (auto Builtin = mlir::dyn_cast<cu::BuiltinOp>(Op))
      Any |=
          Builtin.getName() == "threadIdx" || Builtin.getName() == "threadRank";
    auto Load = mlir::dyn_cast<cxx::LoadOp>(Op);
    auto Var = Load ? Load.getPlace().getDefiningOp<cxx::VarOp>() : nullptr;
    if (Var && Var.getInit() && Depth && hasThreadIndex(Var.getInit(), Depth)) {
      Own &= isOwnNumber(Var.getInit(), Depth - 1);
      Any = true;
    }
  });
  return Own && Any;
}

/// Whether \p Op is in a branch that one thread of the block takes, which has
/// one row as far as its function knows.
static bool isForOneOfBlock(mlir::Operation *Op) {
  bool Chosen = false;
  for (mlir::Operation *At = Op; At; At = At->getParentOp())
    if (auto If = mlir::dyn_cast<cxx::IfOp>(At))
      Chosen |=
          choosesThread(If.getCondition()) && isOwnNumber(If.getCondition());
  bool HasRows = false;
  Op->getParentOfType<cxx::FuncOp>().walk([&](cxx::MemberOp Member) {
    auto Builtin = Member.getObject().getDefiningOp<cu::BuiltinOp>();
    HasRows |=
        Builtin && Builtin.getName() == "threadIdx" && Member.getField() != "x";
  });
  return Chosen && !HasRows;
}

/// Whether one thread of the block or warp alone gets to \p Op: by a condition
/// around it, or around all calls of its function.
static bool isForOneThread(mlir::Operation *Op, unsigned Depth = 0) {
  auto Func = Op->getParentOfType<cxx::FuncOp>();
  for (mlir::Operation *At = Op; At; At = At->getParentOp())
    if (auto If = mlir::dyn_cast<cxx::IfOp>(At))
      if (choosesThread(If.getCondition()))
        return true;
  if (!Func || Depth > MaxCalls)
    return false;
  bool Any = false, All = true;
  Func->getParentOp()->walk([&](cxx::CallOp Call) {
    if (All && Call.getCallee() == Func.getSymName()) {
      Any = true;
      All = isForOneThread(Call, Depth + 1);
    }
  });
  return Any && All;
}

void ReportWaits::runOnOperation() {
  // Findings leave the program as it is: there is nothing to verify again.
  markAllAnalysesPreserved();
  mlir::SymbolTable Symbols(getOperation());
  getOperation().walk([&](mlir::Operation *Op) {
    if (!mlir::isa<cxx::LoopOp, cxx::WhileOp, cxx::DoOp>(Op))
      return;
    LoopFacts Facts(Op, Symbols);
    if (Facts.Progress)
      return;
    if (Facts.TriesLock && !isForOneThread(Op))
      cu::report(Op, diag::Kind::IntraWarpLock);
    else if (Facts.TriesLock && !Facts.ReadsDevice && !Facts.ReadsBlock &&
             !Facts.Attempts.empty() &&
             llvm::all_of(
                 Facts.Attempts,
                 [&](cu::CallOp Call) { return isReleased(Op, Call); }) &&
             isForOneOfBlock(Op))
      return;
    else if (Facts.TriesLock || Facts.ReadsDevice || Facts.ReadsBlock)
      cu::report(Op, diag::Kind::InterBlockWait,
                 {Facts.ReadsBlock && !Facts.ReadsDevice && !Facts.TriesLock
                      ? "another thread of the block"
                      : "another block or the host"});
    else if (!Facts.Leaves)
      cu::report(Op, diag::Kind::EndlessLoop);
  });
}
