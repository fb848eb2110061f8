//===- builtins.h - Coordinates, barriers, fences, time and traps -*- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_SIMT_BUILTINS_H
#define CU2X_SIMT_BUILTINS_H

#include "simt/qualifiers.h"

#include "__cu2x_vector_types.h"
#include "cu2x/SIMT/Executor.h"
#include <stdio.h>

#ifdef CU2X_SIMT_HIP
// HIP's are objects without state, whose members ask the device.
#define CU2X_COORDINATES(NAME)                                                 \
  struct __hip_builtin_##NAME##_t {                                            \
    __declspec(property(get = getX)) unsigned x;                               \
    __declspec(property(get = getY)) unsigned y;                               \
    __declspec(property(get = getZ)) unsigned z;                               \
    unsigned getX() const { return ::cu2x::simt::NAME().x; }                   \
    unsigned getY() const { return ::cu2x::simt::NAME().y; }                   \
    unsigned getZ() const { return ::cu2x::simt::NAME().z; }                   \
    operator dim3() const { return dim3(getX(), getY(), getZ()); }             \
  };                                                                           \
  static const __hip_builtin_##NAME##_t NAME __attribute__((unused)) = {}
CU2X_COORDINATES(threadIdx);
CU2X_COORDINATES(blockIdx);
CU2X_COORDINATES(blockDim);
CU2X_COORDINATES(gridDim);
#undef CU2X_COORDINATES
#else
// The executor writes them when another thread runs.
extern __thread const uint3 threadIdx __asm__("cu2x_threadIdx");
extern __thread const uint3 blockIdx __asm__("cu2x_blockIdx");
extern __thread const dim3 blockDim __asm__("cu2x_blockDim");
extern __thread const dim3 gridDim __asm__("cu2x_gridDim");
#endif

/// Set before main() from the environment.
extern const int &warpSize;

CU2X_DEVICE void
__syncthreads(cu2x::simt::Place P = cu2x::simt::Place::here()) {
  cu2x::simt::barrier(P);
}
CU2X_DEVICE int
__syncthreads_count(int Value,
                    cu2x::simt::Place P = cu2x::simt::Place::here()) {
  return cu2x::simt::barrierVote(Value != 0, P).True;
}
CU2X_DEVICE int
__syncthreads_and(int Value, cu2x::simt::Place P = cu2x::simt::Place::here()) {
  cu2x::simt::BarrierVotes V = cu2x::simt::barrierVote(Value != 0, P);
  return V.True == V.Threads;
}
CU2X_DEVICE int
__syncthreads_or(int Value, cu2x::simt::Place P = cu2x::simt::Place::here()) {
  return cu2x::simt::barrierVote(Value != 0, P).True != 0;
}
CU2X_DEVICE void
__barrier_sync(unsigned Id, cu2x::simt::Place P = cu2x::simt::Place::here()) {
  cu2x::simt::Dim3 D = cu2x::simt::blockDim();
  cu2x::simt::namedBarrier(Id, D.x * D.y * D.z, true, P);
}
CU2X_DEVICE void
__barrier_sync_count(unsigned Id, unsigned Count,
                     cu2x::simt::Place P = cu2x::simt::Place::here()) {
  cu2x::simt::namedBarrier(Id, Count, true, P);
}

CU2X_DEVICE void __threadfence() {
  __atomic_thread_fence(__ATOMIC_SEQ_CST);
  cu2x::simt::atomicPoint();
}
CU2X_DEVICE void __threadfence_block() { __threadfence(); }
CU2X_DEVICE void __threadfence_system() { __threadfence(); }

CU2X_DEVICE long long clock64() { return cu2x::simt::clock64(); }
CU2X_DEVICE long long wall_clock64() { return cu2x::simt::clock64(); }
#define __assume(CONDITION) __builtin_assume(CONDITION)
CU2X_DEVICE void __nanosleep(unsigned) { cu2x::simt::yield(); }
CU2X_DEVICE void __trap(cu2x::simt::Place P = cu2x::simt::Place::here()) {
  cu2x::simt::trap("__trap()", P);
}
CU2X_DEVICE void __brkpt(int = 0) { cu2x::simt::trap("__brkpt()"); }
CU2X_DEVICE void __prof_trigger(int) {}

#endif // CU2X_SIMT_BUILTINS_H
