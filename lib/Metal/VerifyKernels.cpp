//===- VerifyKernels.cpp - Kernels and their bindings -----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Verifier.h"

using namespace cu2x;
using namespace cu2x::metal;
using llvm::StringRef;

namespace {

/// What a kernel's parameter is bound to, and how many there may be.
struct Binding {
  StringRef Attribute;
  int64_t Limit;
};

constexpr Binding Bindings[] = {{"msl.buffer", 31},
                                {"msl.threadgroup", 31},
                                {"msl.texture", 128},
                                {"msl.sampler", 16}};

constexpr StringRef Builtins[] = {"thread_position_in_threadgroup",
                                  "threadgroup_position_in_grid",
                                  "threads_per_threadgroup",
                                  "dispatch_threads_per_threadgroup",
                                  "threadgroups_per_grid",
                                  "thread_position_in_grid",
                                  "threads_per_grid",
                                  "threads_per_simdgroup",
                                  "thread_index_in_simdgroup",
                                  "simdgroup_index_in_threadgroup",
                                  "thread_index_in_threadgroup",
                                  "simdgroups_per_threadgroup"};

} // namespace

static constexpr StringRef Contract = "kernel parameters";

void Verifier::checkKernelType(cxx::FuncOp Func, unsigned N) {
  mlir::Type Type = Func.getParameterType(N);
  auto Check = [&](auto Place) {
    if (Place.getSpace() == cxx::AddressSpace::Thread)
      error(Func, Contract) << "parameter " << Func.getParameterName(N)
                            << " points to thread memory";
    if (mlir::isa<cxx::PointerType>(Place.getPointee()))
      error(Func, Contract)
          << "parameter " << Func.getParameterName(N) << " points to pointers";
  };
  if (auto Pointer = mlir::dyn_cast<cxx::PointerType>(Type))
    Check(Pointer);
  else if (auto Reference = mlir::dyn_cast<cxx::ReferenceType>(Type))
    Check(Reference);
  else if (!Func.getParameterAttr(N, "msl.builtin") &&
           !mlir::isa<cxx::OpaqueType>(Type))
    error(Func, Contract) << "parameter " << Func.getParameterName(N)
                          << " is passed by value";
}

void Verifier::checkBinding(cxx::FuncOp Func, unsigned N) {
  unsigned Found = 0;
  for (const Binding &B : Bindings) {
    auto Index = mlir::dyn_cast_if_present<mlir::IntegerAttr>(
        Func.getParameterAttr(N, B.Attribute));
    if (!Index)
      continue;
    ++Found;
    if (Index.getInt() < 0 || Index.getInt() >= B.Limit)
      error(Func, Contract)
          << B.Attribute << " " << Index.getInt() << " of "
          << Func.getParameterName(N) << " is not below " << B.Limit;
    for (unsigned Other = 0; Other != N; ++Other)
      if (Func.getParameterAttr(Other, B.Attribute) == Index)
        error(Func, Contract) << Func.getParameterName(Other) << " and "
                              << Func.getParameterName(N) << " are both "
                              << B.Attribute << " " << Index.getInt();
  }
  if (auto Builtin = mlir::dyn_cast_if_present<mlir::StringAttr>(
          Func.getParameterAttr(N, "msl.builtin"))) {
    ++Found;
    if (!llvm::is_contained(Builtins, Builtin.getValue()))
      error(Func, Contract) << Builtin << " is no built-in of a kernel";
  }
  if (Found != 1)
    error(Func, Contract) << "parameter " << Func.getParameterName(N) << " has "
                          << Found << " bindings";
}

void Verifier::checkKernel(cxx::FuncOp Func) {
  if (!Func->hasAttr("msl.kernel"))
    error(Func, Contract) << Func.getName() << " has no bindings yet";
  if (Func.getRecord())
    error(Func, Contract) << "kernel is a method";
  if (!mlir::isa<mlir::NoneType>(Func.getReturnType()))
    error(Func, Contract) << "kernel returns a value";
  auto Threads = Func->getAttrOfType<mlir::IntegerAttr>("msl.max_threads");
  if (Threads && (Threads.getInt() < 1 || Threads.getInt() > 1024))
    error(Func, Contract) << "msl.max_threads is not between 1 and 1024";
  for (unsigned N = 0; N != Func.getNumParameters(); ++N) {
    checkBinding(Func, N);
    checkKernelType(Func, N);
  }
}
