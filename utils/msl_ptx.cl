//===- msl_ptx.cl - What MSL on an NVIDIA GPU calls -------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// msl_ptx.py puts it behind a prepared file of MSL. It has for a GPU what
// lib/SIMT/metal/MetalRuntime.cpp has for the executor, as far as a GPU can:
// nothing about textures, printing and program-scope bindings. Numbers of
// threadgroup_memory that are constants become shared variables.
//
//===----------------------------------------------------------------------===//

#define CU2X_REGISTERS(NAME)                                                   \
  (Component == 0   ? uint(__nvvm_read_ptx_sreg_##NAME##_x())                  \
   : Component == 1 ? uint(__nvvm_read_ptx_sreg_##NAME##_y())                  \
                    : uint(__nvvm_read_ptx_sreg_##NAME##_z()))

static uint cu2x_index_in_block() {
  return (uint(__nvvm_read_ptx_sreg_tid_z()) *
              uint(__nvvm_read_ptx_sreg_ntid_y()) +
          uint(__nvvm_read_ptx_sreg_tid_y())) *
             uint(__nvvm_read_ptx_sreg_ntid_x()) +
         uint(__nvvm_read_ptx_sreg_tid_x());
}

extern "C" {

uint cu2x_msl_builtin(uint Kind, uint Component) {
  uint Threads = uint(__nvvm_read_ptx_sreg_ntid_x()) *
                 uint(__nvvm_read_ptx_sreg_ntid_y()) *
                 uint(__nvvm_read_ptx_sreg_ntid_z());
  switch (Kind) {
  case cu2x_msl_thread_position_in_threadgroup:
    return CU2X_REGISTERS(tid);
  case cu2x_msl_threadgroup_position_in_grid:
    return CU2X_REGISTERS(ctaid);
  case cu2x_msl_threads_per_threadgroup:
    return CU2X_REGISTERS(ntid);
  case cu2x_msl_threadgroups_per_grid:
    return CU2X_REGISTERS(nctaid);
  case cu2x_msl_thread_position_in_grid:
    return CU2X_REGISTERS(ctaid) * CU2X_REGISTERS(ntid) + CU2X_REGISTERS(tid);
  case cu2x_msl_threads_per_grid:
    return CU2X_REGISTERS(nctaid) * CU2X_REGISTERS(ntid);
  case cu2x_msl_thread_index_in_threadgroup:
    return cu2x_index_in_block();
  case cu2x_msl_thread_index_in_simdgroup:
    return cu2x_index_in_block() % 32;
  case cu2x_msl_simdgroup_index_in_threadgroup:
    return cu2x_index_in_block() / 32;
  case cu2x_msl_simdgroups_per_threadgroup:
    return (Threads + 31) / 32;
  case cu2x_msl_threads_per_simdgroup:
    return 32;
  case cu2x_msl_thread_index_in_quadgroup:
    return cu2x_index_in_block() % 4;
  case cu2x_msl_quadgroup_index_in_threadgroup:
    return cu2x_index_in_block() / 4;
  }
  __builtin_trap();
}

void cu2x_msl_threadgroup_barrier(uint, uint) { __nvvm_barrier_sync(0); }

void cu2x_msl_simdgroup_barrier(uint, uint) {
  __nvvm_bar_warp_sync(__nvvm_activemask());
}

ulong cu2x_msl_active_lanes(uint, uint) { return uint(__nvvm_activemask()); }

const uchar *cu2x_msl_exchange(uint, const void *Value, uint Size,
                               cu2x_msl_lanes *Lanes, uint, uint) {
  if (Size > 16)
    __builtin_trap();
  uint Active = __nvvm_activemask(), Own = cu2x_index_in_block() % 32;
  threadgroup uchar *Values =
      (threadgroup uchar *)cu2x_msl_threadgroup_memory(1000000, 16384, 16) +
      cu2x_index_in_block() / 32 * 512;
  // All have read what the exchange before left.
  __nvvm_bar_warp_sync(Active);
  for (uint I = 0; I < Size; ++I)
    Values[Own * Size + I] = ((const uchar *)Value)[I];
  __nvvm_bar_warp_sync(Active);
  Lanes->Active = Active;
  Lanes->Count = 32;
  Lanes->Own = Own;
  return (const uchar *)Values;
}

void cu2x_msl_atomic_point(bool) {}
bool cu2x_msl_weak_cas_may_fail() { return false; }
void cu2x_msl_undefined(uint, uint, uint) { __builtin_trap(); }

#define CU2X_UNARY(NAME, CUDA)                                                 \
  float __nv_##CUDA(float);                                                    \
  float NAME(float X) { return __nv_##CUDA(X); }
CU2X_UNARY(acosf, acosf)
CU2X_UNARY(acoshf, acoshf)
CU2X_UNARY(asinf, asinf)
CU2X_UNARY(asinhf, asinhf)
CU2X_UNARY(atanf, atanf)
CU2X_UNARY(atanhf, atanhf)
CU2X_UNARY(ceilf, ceilf)
CU2X_UNARY(cosf, cosf)
CU2X_UNARY(coshf, coshf)
CU2X_UNARY(expf, expf)
CU2X_UNARY(exp2f, exp2f)
CU2X_UNARY(floorf, floorf)
CU2X_UNARY(logf, logf)
CU2X_UNARY(log2f, log2f)
CU2X_UNARY(log10f, log10f)
CU2X_UNARY(rintf, rintf)
CU2X_UNARY(roundf, roundf)
CU2X_UNARY(sinf, sinf)
CU2X_UNARY(sinhf, sinhf)
CU2X_UNARY(sqrtf, sqrtf)
CU2X_UNARY(tanf, tanf)
CU2X_UNARY(tanhf, tanhf)
CU2X_UNARY(truncf, truncf)
CU2X_UNARY(cu2x_msl_exp10, exp10f)
CU2X_UNARY(cu2x_msl_rsqrt, rsqrtf)
CU2X_UNARY(cu2x_msl_sinpi, sinpif)
CU2X_UNARY(cu2x_msl_cospi, cospif)

#define CU2X_BINARY(NAME)                                                      \
  float __nv_##NAME(float, float);                                             \
  float NAME(float X, float Y) { return __nv_##NAME(X, Y); }
CU2X_BINARY(atan2f)
CU2X_BINARY(fmodf)
CU2X_BINARY(powf)
CU2X_BINARY(fdimf)
CU2X_BINARY(fminf)
CU2X_BINARY(fmaxf)
CU2X_BINARY(nextafterf)
float __nv_fmaf(float, float, float);
float fmaf(float X, float Y, float Z) { return __nv_fmaf(X, Y, Z); }
float __nv_ldexpf(float, int);
float ldexpf(float X, int Y) { return __nv_ldexpf(X, Y); }
int __nv_ilogbf(float);
int ilogbf(float X) { return __nv_ilogbf(X); }
float __nv_frexpf(float, int *);
float frexpf(float X, thread int *Exponent) { return __nv_frexpf(X, Exponent); }
float __nv_modff(float, float *);
float modff(float X, thread float *Whole) { return __nv_modff(X, Whole); }
ushort cu2x_msl_fma_half(ushort X, ushort Y, ushort Z) {
  return __builtin_bit_cast(
      ushort, __builtin_elementwise_fma(__builtin_bit_cast(half, X),
                                        __builtin_bit_cast(half, Y),
                                        __builtin_bit_cast(half, Z)));
}
}
