//===- MetalRuntime.cpp - Run compiled MSL kernels --------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What the headers of this folder call: the C++ for OpenCL side has no
// thread-local variables and no double.
//
// The threadgroup memory of a block is the executor's dynamic shared memory: a
// table of the kernel's own variables, the arrays that the host sized, and
// behind them the variables in the order in which a thread first meets them.
// The table needs no constructor: it is valid once it begins with a number
// that poison never is.
//
//===----------------------------------------------------------------------===//

#include "cu2x/SIMT/MetalRuntime.h"
#include "cu2x/SIMT/Math.h"
#include <cstdio>
#include <cstdlib>
#include <cstring>

using namespace cu2x::simt;

namespace {

constexpr size_t ThreadgroupMemory = 32768;
constexpr unsigned MaxVariables = 120;
constexpr uint64_t TableIsValid = 0x6D736C7461626C65;

struct VariableTable {
  uint64_t Valid;
  /// Bytes behind the table that are taken.
  size_t Used;
  /// Where a variable lies behind the table, plus one; 0 is not yet.
  uint32_t Places[MaxVariables];
};

/// Behind the table, on the alignment of every type.
constexpr size_t TableSize = (sizeof(VariableTable) + 255) / 256 * 256;

constexpr size_t roundUp(size_t Size, size_t Alignment) {
  return (Size + Alignment - 1) / Alignment * Alignment;
}

/// Metal takes lengths in multiples of 16 bytes.
size_t argumentBytes(const cu2x_msl_arguments &Arguments, unsigned Count) {
  size_t Bytes = 0;
  for (unsigned I = 0; I < Count; ++I)
    Bytes += roundUp(Arguments.ThreadgroupBytes[I], 16);
  return Bytes;
}

Place place(unsigned Line, unsigned Column) { return {"<msl>", Line, Column}; }

/// The arguments of the launch that this operating system thread works on.
/// Launches do not nest, but several may run at a time.
struct Launch {
  cu2x_msl_entry Entry;
  const cu2x_msl_arguments *Arguments;
};
__thread const cu2x_msl_arguments *CurrentArguments;

} // namespace

extern "C" {

Status cu2x_msl_launch(cu2x_msl_entry Entry,
                       const cu2x_msl_arguments *Arguments, Dim3 Grid,
                       Dim3 Threads) {
  if (argumentBytes(*Arguments, 31) > ThreadgroupMemory) {
    std::fprintf(stderr, "msl: more than %zu bytes of threadgroup memory\n",
                 ThreadgroupMemory);
    return Status::InvalidLaunch;
  }
  LaunchConfig Config;
  Config.Grid = Grid;
  Config.Block = Threads;
  Config.DynamicSharedBytes = TableSize + ThreadgroupMemory;
  Config.ExitedThreadsArrive = false;
  Config.CallPaths = true;
  Launch L = {Entry, Arguments};
  Status S = launch(Config, [&L] {
    CurrentArguments = L.Arguments;
    L.Entry(L.Arguments);
  });
  if (S != Status::Success) {
    std::fflush(stdout);
    std::fprintf(stderr, "msl: %s\n", lastMessage());
  }
  return S;
}

void *cu2x_msl_threadgroup_argument(unsigned Index) {
  auto *Memory = static_cast<unsigned char *>(dynamicShared());
  return Memory + TableSize + argumentBytes(*CurrentArguments, Index);
}

void *cu2x_msl_threadgroup_memory(unsigned Variable, unsigned long Size,
                                  unsigned long Alignment) {
  auto *Memory = static_cast<unsigned char *>(dynamicShared());
  auto *Table = reinterpret_cast<VariableTable *>(Memory);
  if (Table->Valid != TableIsValid) {
    std::memset(Table, 0, sizeof(VariableTable));
    Table->Valid = TableIsValid;
    Table->Used = argumentBytes(*CurrentArguments, 31);
  }
  if (Variable >= MaxVariables)
    trap("too many threadgroup variables in a file");
  uint32_t &Place = Table->Places[Variable];
  if (Place == 0) {
    size_t Begin = roundUp(Table->Used, Alignment);
    if (Begin + Size > ThreadgroupMemory)
      trap("more than 32768 bytes of threadgroup memory");
    Table->Used = Begin + Size;
    Place = static_cast<uint32_t>(Begin + 1);
  }
  return Memory + TableSize + (Place - 1);
}

void *cu2x_msl_bound_buffer(unsigned Index) {
  return CurrentArguments->Buffers[Index];
}

/// Kind is a cu2x_msl_builtin_kind of metal_runtime.
unsigned cu2x_msl_builtin(unsigned Kind, unsigned Component) {
  auto Of = [Component](const Dim3 &D) {
    return Component == 0 ? D.x : Component == 1 ? D.y : D.z;
  };
  auto BlockThreads = [] { return blockDim().x * blockDim().y * blockDim().z; };
  switch (Kind) {
  case 0:
    return Of(threadIdx());
  case 1:
    return Of(blockIdx());
  case 2:
    return Of(blockDim());
  case 3:
    return Of(gridDim());
  case 4:
    return Of(blockIdx()) * Of(blockDim()) + Of(threadIdx());
  case 5:
    return Of(gridDim()) * Of(blockDim());
  case 6:
    return linearThread();
  case 7:
    return laneId();
  case 8:
    return warpId();
  case 9:
    return (BlockThreads() + warpSize() - 1) / warpSize();
  case 10:
    return warpSize();
  case 11:
    return linearThread() % 4;
  case 12:
    return linearThread() / 4;
  }
  trap("unknown built-in");
}

CU2X_SIMT_CONVERGENT void cu2x_msl_simdgroup_barrier(unsigned Line,
                                                     unsigned Column) {
  warpBarrier(ActiveLanes, place(Line, Column), __builtin_frame_address(0));
}

/// As in metal_runtime.
struct cu2x_msl_lanes {
  uint64_t Active;
  uint32_t Count, Own;
};

CU2X_SIMT_CONVERGENT const unsigned char *
cu2x_msl_exchange(unsigned Operation, const void *Value, unsigned Size,
                  cu2x_msl_lanes *Lanes, unsigned Line, unsigned Column) {
  static constexpr Collective Kinds[] = {
      Collective::Sync,   Collective::Shuffle, Collective::Broadcast,
      Collective::Ballot, Collective::Reduce,  Collective::Scan};
  LaneValues V =
      exchange(ActiveLanes, Kinds[Operation], Value, Size, place(Line, Column),
               __builtin_frame_address(0));
  *Lanes = {V.Lanes, warpSize(), laneId()};
  return V.Data;
}

CU2X_SIMT_CONVERGENT unsigned long cu2x_msl_active_lanes(unsigned Line,
                                                         unsigned Column) {
  return activeMask(place(Line, Column), __builtin_frame_address(0));
}

void cu2x_msl_atomic_point(bool Failed) { atomicPoint(Failed); }

bool cu2x_msl_weak_cas_may_fail() { return weakCasMayFail(); }

void cu2x_msl_undefined(unsigned Rule, unsigned Line, unsigned Column) {
  static const char *const Rules[] = {
      "the distance of a SIMD-group shuffle differs between lanes",
      "not all lanes of the SIMD-group work on a matrix",
  };
  trap(Rules[Rule], place(Line, Column));
}

float cu2x_msl_rsqrt(float X) { return cu2x::simt::rsqrt(X); }
float cu2x_msl_exp10(float X) { return cu2x::simt::exp10(X); }
float cu2x_msl_sinpi(float X) { return sinpi(X); }
float cu2x_msl_cospi(float X) { return cospi(X); }
float cu2x_msl_tanpi(float X) { return tanpi(X); }

unsigned short cu2x_msl_fma_half(unsigned short X, unsigned short Y,
                                 unsigned short Z) {
  auto Value = [](unsigned short Bits) {
    _Float16 H;
    std::memcpy(&H, &Bits, sizeof(H));
    return static_cast<double>(H);
  };
  // The product is exact in double. The sum is, unless it spans so many bits
  // that the lowest cannot decide a rounding to half.
  auto R = static_cast<_Float16>(Value(X) * Value(Y) + Value(Z));
  unsigned short Bits;
  std::memcpy(&Bits, &R, sizeof(Bits));
  return Bits;
}

#if defined(__x86_64__)
/// What compilers call to make a bfloat; libgcc has it from version 13 on.
__attribute__((weak)) __bf16 __truncsfbf2(float X) {
  uint32_t Bits;
  std::memcpy(&Bits, &X, sizeof(Bits));
  uint16_t Result =
      X != X ? (Bits >> 16) | 0x40 : (Bits + 0x7FFF + (Bits >> 16 & 1)) >> 16;
  __bf16 R;
  std::memcpy(&R, &Result, sizeof(R));
  return R;
}
#endif
}
