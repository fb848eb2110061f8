//===- AtomicLocks.cpp - Locks for atomics of 64 bits -----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AtomicLocks.h"
#include "cu2x/Dialect/CU/IR/Findings.h"

using namespace cu2x;

mlir::Value cu2x::atomicLocks(CallEmitter &E, cu::CallOp Call) {
  cu::report(Call, diag::Kind::AtomicLock, {Call.getCallee().str()});
  auto Words = cxx::PointerType::get(E.ui32(), cxx::AddressSpace::Device);
  auto Place = cxx::LValueType::get(Words, cxx::AddressSpace::Thread, true);
  mlir::Value Builtin =
      cu::BuiltinOp::create(E.builder(), E.location(), Place, "atomic_locks");
  return cxx::LoadOp::create(E.builder(), E.location(), Words, Builtin);
}
