//===- LowerAtomics.cpp - see Passes.td --------------------------------*- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AtomicLocks.h"
#include "Intrinsics.h"
#include "cu2x/Conversion/CUToMSL/Passes.h"
#include "cu2x/Dialect/CU/IR/Findings.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/ADT/StringSwitch.h"

namespace cu2x {
#define GEN_PASS_DEF_LOWERATOMICS
#include "cu2x/Conversion/CUToMSL/Passes.h.inc"
} // namespace cu2x

using namespace cu2x;
using llvm::StringRef;
using mlir::Value;

namespace {

/// One atomic function at one place.
class AtomicFunction {
public:
  /// \p Mixed: other kinds of atomics change values of 64 bits too. \p Locks:
  /// all that change such values take a lock.
  AtomicFunction(cu::CallOp Call, StringRef Operation, bool Mixed, bool Locks)
      : Call(Call), Operation(Operation), Mixed(Mixed), Locks(Locks),
        Pointer(
            mlir::dyn_cast<cxx::PointerType>(Call.getOperands()[0].getType())),
        E(Call) {}

  void lower();

private:
  Value lowered();
  Value word();
  Value real();
  Value wide();
  Value locked();
  Value pair();
  Value sixteenBits();
  /// The function of Metal for the operation on `atomic_TYPE`.
  Value native(StringRef Type, StringRef Suffix = "_explicit");
  Value polyfill(const llvm::Twine &Name, mlir::Type Result) {
    return E.polyfill(Name.str(), Result, Operands);
  }
  bool isThreadgroup() {
    return Pointer.getSpace() == cxx::AddressSpace::Threadgroup;
  }

  cu::CallOp Call;
  StringRef Operation;
  bool Mixed, Locks;
  cxx::PointerType Pointer;
  CallEmitter E;
  llvm::SmallVector<Value> Operands;
};

} // namespace

static bool isResultUsed(cu::CallOp Call) {
  for (mlir::Operation *User : Call->getUsers()) {
    auto Cast = mlir::dyn_cast<cxx::CastOp>(User);
    bool Void = Cast && mlir::isa<mlir::NoneType>(Cast.getType());
    if (!mlir::isa<cxx::ExprStmtOp>(User) && !Void)
      return true;
  }
  return false;
}

Value AtomicFunction::native(StringRef Type, StringRef Suffix) {
  auto To = cxx::PointerType::get(E.opaque(Type), Pointer.getSpace(), false,
                                  Pointer.getIsVolatile());
  bool Fetches =
      Operation != "exchange" && Operation != "load" && Operation != "store";
  std::string Name = (Fetches ? "atomic_fetch_" : "atomic_") + Operation.str();
  llvm::SmallVector<Value> Arguments = Operands;
  Arguments[0] = E.cast(Operands[0], To, "c");
  Arguments.push_back(E.name("memory_order_relaxed", "memory_order"));
  return E.call(Name + Suffix.str(), Call.getType(), Arguments);
}

Value AtomicFunction::word() {
  if (Operation == "inc" || Operation == "dec" || Operation == "cas")
    return polyfill(Operation == "cas"   ? "cu2x_atomicCAS"
                    : Operation == "inc" ? "cu2x_atomicInc"
                                         : "cu2x_atomicDec",
                    Call.getType());
  return native(Pointer.getPointee().isSignedInteger() ? "atomic_int"
                                                       : "atomic_uint");
}

Value AtomicFunction::real() {
  StringRef Emulated = llvm::StringSwitch<StringRef>(Operation)
                           .Case("add", "cu2x_atomicAdd_float")
                           .Case("exchange", "cu2x_atomicExch_float")
                           .Case("load", "cu2x_atomic_load_float")
                           .Case("store", "cu2x_atomic_store_float")
                           .Default("");
  if (Emulated.empty())
    return {};
  return isThreadgroup() ? polyfill(Emulated, Call.getType())
                         : native("atomic_float");
}

/// The function that changes the halves of 64 bits one after the other.
static StringRef halvesFunction(StringRef Operation) {
  return llvm::StringSwitch<StringRef>(Operation)
      .Case("add", "cu2x_atomicAdd_long")
      .Case("and", "cu2x_atomicAnd_long")
      .Case("or", "cu2x_atomicOr_long")
      .Case("xor", "cu2x_atomicXor_long")
      .Default("");
}

Value AtomicFunction::locked() {
  mlir::Type Type = Pointer.getPointee();
  bool Compares = Operation == "min" || Operation == "max";
  std::string Name = "cu2x_locked::" + Operation.str();
  if (Compares && Type.isSignedInteger())
    Name += "_signed";
  if (Operation == "and" || Operation == "or" || Operation == "xor")
    Name += "_bits"; // the words are operators of C++
  if (Operation == "inc" || Operation == "dec")
    return {};
  auto Words =
      cxx::PointerType::get(E.ui64(), Pointer.getSpace(), false, false);
  llvm::SmallVector<Value> Arguments = {E.cast(Operands[0], Words, "c")};
  for (Value V : llvm::drop_begin(Operands))
    Arguments.push_back(E.cast(V, E.ui64(), "functional"));
  // The number that is compared with, or stored, and the one that is stored.
  while (Arguments.size() < 3)
    Arguments.push_back(E.constant(0, E.ui64()));
  Arguments.push_back(atomicLocks(E, Call));
  Value Old = E.polyfill("cu2x_atomic_locked", E.ui64(), Arguments, Name);
  return mlir::isa<mlir::NoneType>(Call.getType())
             ? Old
             : E.cast(Old, Call.getType(), "functional");
}

Value AtomicFunction::wide() {
  if (Locks)
    return locked();
  if (isResultUsed(Call) || !Pointer.getPointee().isUnsignedInteger())
    return {};
  bool Minimum = Operation == "min" || Operation == "max";
  if (Minimum && !isThreadgroup()) {
    cu::report(Call, diag::Kind::AtomicFamily, {Call.getCallee().str()});
    auto To =
        cxx::PointerType::get(E.opaque("atomic_ulong"), Pointer.getSpace(),
                              false, Pointer.getIsVolatile());
    Value Object = E.cast(Operands[0], To, "c");
    Value Order = E.name("memory_order_relaxed", "memory_order");
    return E.call("atomic_" + Operation.str() + "_explicit", E.none(),
                  {Object, Operands[1], Order});
  }
  // Nobody may look at the value before both halves are done.
  StringRef Halves = halvesFunction(Operation);
  if (Halves.empty())
    return {};
  if (Mixed)
    cu::report(Call, diag::Kind::AtomicHalves, {Call.getCallee().str()});
  return polyfill(Halves, E.none());
}

Value AtomicFunction::sixteenBits() {
  mlir::Type Type = Pointer.getPointee();
  if (Operation == "cas" && mlir::isa<mlir::IntegerType>(Type))
    return polyfill("cu2x_atomicCAS_halfword", Call.getType());
  if (Operation != "add" || mlir::isa<mlir::IntegerType>(Type))
    return {};
  return polyfill(Type.isF16() ? "cu2x_atomicAdd_half"
                               : "cu2x_atomicAdd_bfloat",
                  Call.getType());
}

Value AtomicFunction::pair() {
  auto Vector = mlir::cast<cxx::VectorType>(Pointer.getPointee());
  if (Operation != "add")
    return {};
  bool IsSmall = Vector.getElement().isF16() || Vector.getElement().isBF16();
  if (IsSmall && Vector.getSize() == 2)
    return polyfill("cu2x_atomicAdd_" + metalTypeName(Vector), Call.getType());
  if (Vector.getElement().isF32() && Vector.getSize() != 3)
    return polyfill("cu2x_atomicAdd_" + metalTypeName(Vector), Call.getType());
  return {};
}

Value AtomicFunction::lowered() {
  mlir::Type Type = Pointer.getPointee();
  if (mlir::isa<cxx::VectorType>(Type))
    return pair();
  if (Type.isF32())
    return real();
  auto Int = mlir::dyn_cast<mlir::IntegerType>(Type);
  if (Int && Int.getWidth() == 32)
    return word();
  if (Int && Int.getWidth() == 64)
    return wide();
  if ((Int && Int.getWidth() == 16) || Type.isF16() || Type.isBF16())
    return sixteenBits();
  return {};
}

/// How the finding names the memory of a pointer.
static std::string memory(cxx::AddressSpace Space) {
  switch (Space) {
  case cxx::AddressSpace::Thread:
    return "a thread's own";
  case cxx::AddressSpace::Threadgroup:
    return "shared";
  case cxx::AddressSpace::Constant:
    return "constant";
  case cxx::AddressSpace::Device:
  case cxx::AddressSpace::Generic:
    return "global";
  }
  llvm_unreachable("all spaces are listed");
}

void AtomicFunction::lower() {
  if (!Pointer || Pointer.getPointee().isF64())
    return;
  for (Value Operand : llvm::SmallVector<Value>(Call.getOperands()))
    Operands.push_back(E.value(Operand));
  bool Shared =
      Pointer.getSpace() == cxx::AddressSpace::Device || isThreadgroup();
  Value V = Shared ? lowered() : Value();
  if (!V) {
    std::string Type = metalTypeName(Pointer.getPointee());
    cu::report(Call, diag::Kind::NoMetalAtomic,
               {Call.getCallee().str(), Type.empty() ? "that type" : Type,
                memory(Pointer.getSpace())});
    return;
  }
  if (Call.getCallee().ends_with("_system"))
    cu::report(Call, diag::Kind::SystemAtomic, {Call.getCallee().str()});
  E.replace(V);
}

/// Whether \p Call changes an integer of 64 bits.
static bool isWide(cu::CallOp Call) {
  auto Pointer =
      mlir::dyn_cast<cxx::PointerType>(Call.getOperands()[0].getType());
  return Pointer && (Pointer.getPointee().isSignedInteger(64) ||
                     Pointer.getPointee().isUnsignedInteger(64));
}

/// Whether Metal has the operation at \p Call, or it can be done by halves.
static bool needsLock(cu::CallOp Call, StringRef Operation) {
  auto Pointer = mlir::cast<cxx::PointerType>(Call.getOperands()[0].getType());
  bool Compares = Operation == "min" || Operation == "max";
  bool Native = Compares ? Pointer.getSpace() == cxx::AddressSpace::Device
                         : !halvesFunction(Operation).empty();
  return isResultUsed(Call) || !Pointer.getPointee().isUnsignedInteger() ||
         !Native;
}

namespace {
struct LowerAtomics : impl::LowerAtomicsBase<LowerAtomics> {
  using Base::Base;
  void runOnOperation() override {
    llvm::SmallVector<std::pair<cu::CallOp, const Intrinsic *>> Calls;
    llvm::StringSet<> Wide;
    bool Locks = false, IsWrong = false;
    getOperation().walk([&](cu::CallOp Call) {
      const Intrinsic *Row = findIntrinsic(Call);
      if (!Row || Row->Family != IntrinsicFamily::Atomic)
        return;
      // Clang knows the functions of CUDA: no program has fewer.
      unsigned Least = Row->Target == "load" ? 1 : 2;
      if (Call.getOperands().size() < Least) {
        Call.emitError("'") << Call.getCallee() << "' has too few operands";
        IsWrong = true;
        return;
      }
      Calls.emplace_back(Call, Row);
      if (!isWide(Call))
        return;
      Wide.insert(Row->Target);
      Locks |= MayLock && needsLock(Call, Row->Target);
    });
    if (IsWrong)
      return signalPassFailure();
    if (Calls.empty())
      markAllAnalysesPreserved();
    // A lock is none as long as others change the value without it.
    Locks |= MayLock && Wide.size() > 1;
    for (auto [Call, Row] : Calls)
      AtomicFunction(Call, Row->Target, Wide.size() > 1, Locks).lower();
  }
};
} // namespace
