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

// Objects without state, whose members ask the executor.
#define CU2X_COORDINATES(NAME, SOURCE)                                         \
  struct __cu2x_##NAME {                                                       \
    __declspec(property(get = getX)) unsigned x;                               \
    __declspec(property(get = getY)) unsigned y;                               \
    __declspec(property(get = getZ)) unsigned z;                               \
    unsigned getX() const { return ::cu2x::simt::SOURCE().x; }                 \
    unsigned getY() const { return ::cu2x::simt::SOURCE().y; }                 \
    unsigned getZ() const { return ::cu2x::simt::SOURCE().z; }                 \
    operator uint3() const { return uint3{getX(), getY(), getZ()}; }           \
    operator dim3() const { return dim3(getX(), getY(), getZ()); }             \
  };                                                                           \
  static const __cu2x_##NAME NAME __attribute__((unused)) = {}
CU2X_COORDINATES(threadIdx, threadIdx);
CU2X_COORDINATES(blockIdx, blockIdx);
CU2X_COORDINATES(blockDim, blockDim);
CU2X_COORDINATES(gridDim, gridDim);
#undef CU2X_COORDINATES

// What preparing writes around one of them where its type may be deduced. In
// HIP that is the type of an object like these.
namespace cu2x {
namespace cuda {
template <class T> constexpr T &whole(T &OfProgram) { return OfProgram; }
#ifndef CU2X_SIMT_HIP
inline uint3 whole(const __cu2x_threadIdx &I) { return I; }
inline uint3 whole(const __cu2x_blockIdx &I) { return I; }
inline dim3 whole(const __cu2x_blockDim &D) { return D; }
inline dim3 whole(const __cu2x_gridDim &D) { return D; }
#endif
} // namespace cuda
} // namespace cu2x

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
