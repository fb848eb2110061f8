//===- Math.td - Device functions --------------------------*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

let Library = Device in {
def char1 : Struct;
def char2 : Struct;
def char3 : Struct;
def char4 : Struct;
def dim3 : Struct;
def double1 : Struct;
def double2 : Struct;
def double3 : Struct;
def double4 : Struct;
def double4_16a : Struct, As<"double4">, Note<"HIP aligns double4 to its size">;
def double4_32a : Struct, As<"double4">, Note<"HIP aligns double4 to its size">;
def float1 : Struct;
def float2 : Struct;
def float3 : Struct;
def float4 : Struct;
def int1 : Struct;
def int2 : Struct;
def int3 : Struct;
def int4 : Struct;
def long1 : Struct;
def long2 : Struct;
def long3 : Struct;
def long4 : Struct;
def long4_16a : Struct, As<"long4">, Note<"HIP aligns long4 to its size">;
def long4_32a : Struct, As<"long4">, Note<"HIP aligns long4 to its size">;
def longlong1 : Struct;
def longlong2 : Struct;
def longlong3 : Struct;
def longlong4 : Struct;
def longlong4_16a : Struct, As<"longlong4">,
  Note<"HIP aligns longlong4 to its size">;
def longlong4_32a : Struct, As<"longlong4">,
  Note<"HIP aligns longlong4 to its size">;
def short1 : Struct;
def short2 : Struct;
def short3 : Struct;
def short4 : Struct;
def uchar1 : Struct;
def uchar2 : Struct;
def uchar3 : Struct;
def uchar4 : Struct;
def uint1 : Struct;
def uint2 : Struct;
def uint3 : Struct;
def uint4 : Struct;
def ulong1 : Struct;
def ulong2 : Struct;
def ulong3 : Struct;
def ulong4 : Struct;
def ulong4_16a : Struct, As<"ulong4">, Note<"HIP aligns ulong4 to its size">;
def ulong4_32a : Struct, As<"ulong4">, Note<"HIP aligns ulong4 to its size">;
def ulonglong1 : Struct;
def ulonglong2 : Struct;
def ulonglong3 : Struct;
def ulonglong4 : Struct;
def ulonglong4_16a : Struct, As<"ulonglong4">,
  Note<"HIP aligns ulonglong4 to its size">;
def ulonglong4_32a : Struct, As<"ulonglong4">,
  Note<"HIP aligns ulonglong4 to its size">;
def ushort1 : Struct;
def ushort2 : Struct;
def ushort3 : Struct;
def ushort4 : Struct;

def CUDART_INF_BF16 : Macro, As<"HIPRT_INF_BF16">;
def CUDART_INF_FP16 : Macro, Unsupported<"spell it with __ushort_as_half">;
def CUDART_MAX_NORMAL_BF16 : Macro, As<"HIPRT_MAX_NORMAL_BF16">;
def CUDART_MAX_NORMAL_FP16 : Macro,
  Unsupported<"spell it with __ushort_as_half">;
def CUDART_MIN_DENORM_BF16 : Macro, As<"HIPRT_MIN_DENORM_BF16">;
def CUDART_MIN_DENORM_FP16 : Macro,
  Unsupported<"spell it with __ushort_as_half">;
def CUDART_NAN_BF16 : Macro, As<"HIPRT_NAN_BF16">;
def CUDART_NAN_FP16 : Macro, Unsupported<"spell it with __ushort_as_half">;
def CUDART_NEG_ZERO_BF16 : Macro, As<"HIPRT_NEG_ZERO_BF16">;
def CUDART_NEG_ZERO_FP16 : Macro, Unsupported<"spell it with __ushort_as_half">;
def CUDART_ONE_BF16 : Macro, As<"HIPRT_ONE_BF16">;
def CUDART_ONE_FP16 : Macro, Unsupported<"spell it with __ushort_as_half">;
def CUDART_ZERO_BF16 : Macro, As<"HIPRT_ZERO_BF16">;
def CUDART_ZERO_FP16 : Macro, Unsupported<"spell it with __ushort_as_half">;
def __CUDACC_EXTENDED_LAMBDA__ : Macro,
  Unsupported<"HIP always has this language extension">;
def __CUDACC_RELAXED_CONSTEXPR__ : Macro,
  Unsupported<"HIP always has this language extension">;
def __CUDACC_RTC__ : Macro, As<"__HIPCC_RTC__">, GuardMacro;
def __CUDACC_VER_BUILD__ : Macro,
  Unsupported<"a CUDA release number: HIP_VERSION_MAJOR and HIP_VERSION_MINOR count HIP releases">;
def __CUDACC_VER_MAJOR__ : Macro,
  Unsupported<"a CUDA release number: HIP_VERSION_MAJOR and HIP_VERSION_MINOR count HIP releases">;
def __CUDACC_VER_MINOR__ : Macro,
  Unsupported<"a CUDA release number: HIP_VERSION_MAJOR and HIP_VERSION_MINOR count HIP releases">;
def __CUDACC__ : Macro, As<"__HIPCC__">, HIP<"1.6">, GuardMacro;
def __CUDART_API_VERSION : Macro,
  Unsupported<"a CUDA release number: HIP_VERSION_MAJOR and HIP_VERSION_MINOR count HIP releases">;
def __CUDA_ARCH_FEAT_SM90_ALL : Macro,
  Unsupported<"no counterpart; branches on it are for one NVIDIA architecture">;
def __CUDA_ARCH__ : Macro, As<"__HIP_DEVICE_COMPILE__">, GuardMacro,
  Note<"HIP defines it as 1: comparisons with an architecture number need a decision">;
def __CUDA_LIBDEVICE__ : Macro, Unsupported;
def __NVCC__ : Macro, GuardMacro,
  Note<"HIP compiles with clang; conditions on nvcc version or bugs do not apply">;
def __NV_ATOMIC_ACQUIRE : Macro, As<"__ATOMIC_ACQUIRE">;
def __NV_ATOMIC_ACQ_REL : Macro, As<"__ATOMIC_ACQ_REL">;
def __NV_ATOMIC_CONSUME : Macro, As<"__ATOMIC_CONSUME">;
def __NV_ATOMIC_RELAXED : Macro, As<"__ATOMIC_RELAXED">;
def __NV_ATOMIC_RELEASE : Macro, As<"__ATOMIC_RELEASE">;
def __NV_ATOMIC_SEQ_CST : Macro, As<"__ATOMIC_SEQ_CST">;
def __NV_THREAD_SCOPE_BLOCK : Macro, As<"__HIP_MEMORY_SCOPE_WORKGROUP">;
def __NV_THREAD_SCOPE_CLUSTER : Macro, Unsupported<"no thread block clusters">;
def __NV_THREAD_SCOPE_DEVICE : Macro, As<"__HIP_MEMORY_SCOPE_AGENT">;
def __NV_THREAD_SCOPE_SYSTEM : Macro, As<"__HIP_MEMORY_SCOPE_SYSTEM">;
def __NV_THREAD_SCOPE_THREAD : Macro, As<"__HIP_MEMORY_SCOPE_SINGLETHREAD">;
def __align__ : Macro;
def __block_size__ : Macro,
  Unsupported<"tuning hint of nvcc; drop it or use __launch_bounds__">;
def __cluster_dims__ : Macro, Unsupported<"no thread block clusters">;
def __constant__ : Macro;
def __device__ : Macro;
def __forceinline__ : Macro;
def __global__ : Macro;
def __grid_constant__ : Macro,
  Unsupported<"drop it: the compiler finds kernel parameters that are only read">;
def __launch_bounds__ : Macro;
def __managed__ : Macro;
def __maxnreg__ : Macro,
  Unsupported<"tuning hint of nvcc; drop it or use __launch_bounds__">;
def __noinline__ : Macro;
def __nv_is_extended_device_lambda_closure_type : Macro,
  Unsupported<"HIP lambdas are ordinary closures">;
def __nv_is_extended_device_lambda_with_preserved_return_type : Macro,
  Unsupported<"HIP lambdas are ordinary closures">;
def __nv_is_extended_host_device_lambda_closure_type : Macro,
  Unsupported<"HIP lambdas are ordinary closures">;
def __nv_pure__ : Macro,
  Unsupported<"tuning hint of nvcc; drop it or use __launch_bounds__">;
def __shared__ : Macro;
def blockDim : Macro;
def blockIdx : Macro;
def gridDim : Macro;
def threadIdx : Macro;

// Device Functions
def _Pow_int : DeviceFunction, Unsupported;
def __assert_fail : DeviceFunction, HIP<"1.9">;
def __assertfail : DeviceFunction, HIP<"1.9">;
def __brev : DeviceFunction, HIP<"1.6">;
def __brevll : DeviceFunction, HIP<"1.6">;
def __brkpt : DeviceFunction, Unsupported;
def __clz : DeviceFunction, HIP<"1.6">;
def __clzll : DeviceFunction, HIP<"1.6">;
def __cosf : DeviceFunction, HIP<"1.6">;
def __dadd_rd : DeviceFunction, Unsupported<"HIP rounds to nearest only">;
def __dadd_rn : DeviceFunction, HIP<"1.6">;
def __dadd_ru : DeviceFunction, Unsupported<"HIP rounds to nearest only">;
def __dadd_rz : DeviceFunction, Unsupported<"HIP rounds to nearest only">;
def __ddiv_rd : DeviceFunction, Unsupported<"HIP rounds to nearest only">;
def __ddiv_rn : DeviceFunction, HIP<"1.6">;
def __ddiv_ru : DeviceFunction, Unsupported<"HIP rounds to nearest only">;
def __ddiv_rz : DeviceFunction, Unsupported<"HIP rounds to nearest only">;
def __dmul_rd : DeviceFunction, Unsupported<"HIP rounds to nearest only">;
def __dmul_rn : DeviceFunction, HIP<"1.6">;
def __dmul_ru : DeviceFunction, Unsupported<"HIP rounds to nearest only">;
def __dmul_rz : DeviceFunction, Unsupported<"HIP rounds to nearest only">;
def __double2float_rd : DeviceFunction, HIP<"1.6">;
def __double2float_rn : DeviceFunction, HIP<"1.6">;
def __double2float_ru : DeviceFunction, HIP<"1.6">;
def __double2float_rz : DeviceFunction, HIP<"1.6">;
def __double2hiint : DeviceFunction, HIP<"1.6">;
def __double2int_rd : DeviceFunction, HIP<"1.6">;
def __double2int_rn : DeviceFunction, HIP<"1.6">;
def __double2int_ru : DeviceFunction, HIP<"1.6">;
def __double2int_rz : DeviceFunction, HIP<"1.6">;
def __double2ll_rd : DeviceFunction, HIP<"1.6">;
def __double2ll_rn : DeviceFunction, HIP<"1.6">;
def __double2ll_ru : DeviceFunction, HIP<"1.6">;
def __double2ll_rz : DeviceFunction, HIP<"1.6">;
def __double2loint : DeviceFunction, HIP<"1.6">;
def __double2uint_rd : DeviceFunction, HIP<"1.6">;
def __double2uint_rn : DeviceFunction, HIP<"1.6">;
def __double2uint_ru : DeviceFunction, HIP<"1.6">;
def __double2uint_rz : DeviceFunction, HIP<"1.6">;
def __double2ull_rd : DeviceFunction, HIP<"1.6">;
def __double2ull_rn : DeviceFunction, HIP<"1.6">;
def __double2ull_ru : DeviceFunction, HIP<"1.6">;
def __double2ull_rz : DeviceFunction, HIP<"1.6">;
def __double_as_longlong : DeviceFunction, HIP<"1.6">;
def __drcp_rd : DeviceFunction, Unsupported<"HIP rounds to nearest only">;
def __drcp_rn : DeviceFunction, HIP<"1.6">;
def __drcp_ru : DeviceFunction, Unsupported<"HIP rounds to nearest only">;
def __drcp_rz : DeviceFunction, Unsupported<"HIP rounds to nearest only">;
def __dsqrt_rd : DeviceFunction, Unsupported<"HIP rounds to nearest only">;
def __dsqrt_rn : DeviceFunction, HIP<"1.6">;
def __dsqrt_ru : DeviceFunction, Unsupported<"HIP rounds to nearest only">;
def __dsqrt_rz : DeviceFunction, Unsupported<"HIP rounds to nearest only">;
def __dsub_rd : DeviceFunction, Unsupported<"HIP rounds to nearest only">;
def __dsub_rn : DeviceFunction, HIP<"1.6">;
def __dsub_ru : DeviceFunction, Unsupported<"HIP rounds to nearest only">;
def __dsub_rz : DeviceFunction, Unsupported<"HIP rounds to nearest only">;
def __exp10f : DeviceFunction, HIP<"1.6">;
def __expf : DeviceFunction, HIP<"1.6">;
def __fadd_rd : DeviceFunction, Unsupported<"HIP rounds to nearest only">;
def __fadd_rn : DeviceFunction, HIP<"1.6">;
def __fadd_ru : DeviceFunction, Unsupported<"HIP rounds to nearest only">;
def __fadd_rz : DeviceFunction, Unsupported<"HIP rounds to nearest only">;
def __fdiv_rd : DeviceFunction, Unsupported<"HIP rounds to nearest only">;
def __fdiv_rn : DeviceFunction, HIP<"1.6">;
def __fdiv_ru : DeviceFunction, Unsupported<"HIP rounds to nearest only">;
def __fdiv_rz : DeviceFunction, Unsupported<"HIP rounds to nearest only">;
def __fdividef : DeviceFunction, HIP<"1.6">;
def __ffs : DeviceFunction, HIP<"1.6">;
def __ffsll : DeviceFunction, HIP<"1.6">;
def __finite : DeviceFunction;
def __finitef : DeviceFunction;
def __finitel : DeviceFunction, Unsupported;
def __float2int_rd : DeviceFunction, HIP<"1.6">;
def __float2int_rn : DeviceFunction, HIP<"1.6">;
def __float2int_ru : DeviceFunction, HIP<"1.6">;
def __float2int_rz : DeviceFunction, HIP<"1.6">;
def __float2ll_rd : DeviceFunction, HIP<"1.6">;
def __float2ll_rn : DeviceFunction, HIP<"1.6">;
def __float2ll_ru : DeviceFunction, HIP<"1.6">;
def __float2ll_rz : DeviceFunction, HIP<"1.6">;
def __float2uint_rd : DeviceFunction, HIP<"1.6">;
def __float2uint_rn : DeviceFunction, HIP<"1.6">;
def __float2uint_ru : DeviceFunction, HIP<"1.6">;
def __float2uint_rz : DeviceFunction, HIP<"1.6">;
def __float2ull_rd : DeviceFunction, HIP<"1.6">;
def __float2ull_rn : DeviceFunction, HIP<"1.6">;
def __float2ull_ru : DeviceFunction, HIP<"1.6">;
def __float2ull_rz : DeviceFunction, HIP<"1.6">;
def __float_as_int : DeviceFunction, HIP<"1.6">;
def __float_as_uint : DeviceFunction, HIP<"1.6">;
def __fma_rd : DeviceFunction, Unsupported<"HIP rounds to nearest only">;
def __fma_rn : DeviceFunction, HIP<"1.6">;
def __fma_ru : DeviceFunction, Unsupported<"HIP rounds to nearest only">;
def __fma_rz : DeviceFunction, Unsupported<"HIP rounds to nearest only">;
def __fmaf_rd : DeviceFunction, Unsupported<"HIP rounds to nearest only">;
def __fmaf_rn : DeviceFunction, HIP<"1.6">;
def __fmaf_ru : DeviceFunction, Unsupported<"HIP rounds to nearest only">;
def __fmaf_rz : DeviceFunction, Unsupported<"HIP rounds to nearest only">;
def __fmul_rd : DeviceFunction, Unsupported<"HIP rounds to nearest only">;
def __fmul_rn : DeviceFunction, HIP<"1.6">;
def __fmul_ru : DeviceFunction, Unsupported<"HIP rounds to nearest only">;
def __fmul_rz : DeviceFunction, Unsupported<"HIP rounds to nearest only">;
def __frcp_rd : DeviceFunction, Unsupported<"HIP rounds to nearest only">;
def __frcp_rn : DeviceFunction, HIP<"1.6">;
def __frcp_ru : DeviceFunction, Unsupported<"HIP rounds to nearest only">;
def __frcp_rz : DeviceFunction, Unsupported<"HIP rounds to nearest only">;
def __frsqrt_rn : DeviceFunction, HIP<"1.6">;
def __fsqrt_rd : DeviceFunction, Unsupported<"HIP rounds to nearest only">;
def __fsqrt_rn : DeviceFunction, HIP<"1.6">;
def __fsqrt_ru : DeviceFunction, Unsupported<"HIP rounds to nearest only">;
def __fsqrt_rz : DeviceFunction, Unsupported<"HIP rounds to nearest only">;
def __fsub_rd : DeviceFunction, Unsupported<"HIP rounds to nearest only">;
def __fsub_rn : DeviceFunction, HIP<"1.6">;
def __fsub_ru : DeviceFunction, Unsupported<"HIP rounds to nearest only">;
def __fsub_rz : DeviceFunction, Unsupported<"HIP rounds to nearest only">;
def __funnelshift_l : DeviceFunction, HIP<"4.4">;
def __funnelshift_lc : DeviceFunction, HIP<"4.4">;
def __funnelshift_r : DeviceFunction, HIP<"4.4">;
def __funnelshift_rc : DeviceFunction, HIP<"4.4">;
def __hiloint2double : DeviceFunction, HIP<"1.6">;
def __int2double_rn : DeviceFunction, HIP<"1.6">;
def __int2float_rd : DeviceFunction, HIP<"1.6">;
def __int2float_rn : DeviceFunction, HIP<"1.6">;
def __int2float_ru : DeviceFunction, HIP<"1.6">;
def __int2float_rz : DeviceFunction, HIP<"1.6">;
def __int_as_float : DeviceFunction, HIP<"1.6">;
def __isinf : DeviceFunction;
def __isinff : DeviceFunction;
def __isinfl : DeviceFunction, Unsupported;
def __isnan : DeviceFunction;
def __isnanf : DeviceFunction;
def __isnanl : DeviceFunction, Unsupported;
def __ldca : DeviceFunction, HIP<"1.9">;
def __ldcs : DeviceFunction, HIP<"1.9">;
def __ldcv : DeviceFunction, Unsupported, CUDA<"11.0">;
def __ldlu : DeviceFunction, Unsupported, CUDA<"11.0">;
def __ll2double_rd : DeviceFunction, HIP<"1.6">;
def __ll2double_rn : DeviceFunction, HIP<"1.6">;
def __ll2double_ru : DeviceFunction, HIP<"1.6">;
def __ll2double_rz : DeviceFunction, HIP<"1.6">;
def __ll2float_rd : DeviceFunction, HIP<"1.6">;
def __ll2float_rn : DeviceFunction, HIP<"1.6">;
def __ll2float_ru : DeviceFunction, HIP<"1.6">;
def __ll2float_rz : DeviceFunction, HIP<"1.6">;
def __log10f : DeviceFunction, HIP<"1.6">;
def __log2f : DeviceFunction, HIP<"1.6">;
def __logf : DeviceFunction, HIP<"1.6">;
def __longlong_as_double : DeviceFunction, HIP<"1.6">;
def __mul24 : DeviceFunction, HIP<"1.6">;
def __mul64hi : DeviceFunction, HIP<"1.6">;
def __mulhi : DeviceFunction, HIP<"1.6">;
def __pm0 : DeviceFunction, Unsupported;
def __pm1 : DeviceFunction, Unsupported;
def __pm2 : DeviceFunction, Unsupported;
def __pm3 : DeviceFunction, Unsupported;
def __popc : DeviceFunction, HIP<"1.6">;
def __popcll : DeviceFunction, HIP<"1.6">;
def __powf : DeviceFunction, HIP<"1.6">;
def __prof_trigger : DeviceFunction, Unsupported;
def __rhadd : DeviceFunction, HIP<"1.6">;
def __sad : DeviceFunction, HIP<"1.6">;
def __saturatef : DeviceFunction, HIP<"1.6">;
def __signbit : DeviceFunction;
def __signbitf : DeviceFunction;
def __signbitl : DeviceFunction, Unsupported;
def __sincosf : DeviceFunction, HIP<"1.6">;
def __sinf : DeviceFunction, HIP<"1.6">;
def __stcg : DeviceFunction, Unsupported, CUDA<"11.0">;
def __stcs : DeviceFunction, Unsupported, CUDA<"11.0">;
def __stwb : DeviceFunction, Unsupported, CUDA<"11.0">;
def __stwt : DeviceFunction, Unsupported, CUDA<"11.0">;
def __tanf : DeviceFunction, HIP<"1.6">;
def __trap : DeviceFunction, Unsupported;
def __uhadd : DeviceFunction, HIP<"1.6">;
def __uint2double_rn : DeviceFunction, HIP<"1.6">;
def __uint2float_rd : DeviceFunction, HIP<"1.6">;
def __uint2float_rn : DeviceFunction, HIP<"1.6">;
def __uint2float_ru : DeviceFunction, HIP<"1.6">;
def __uint2float_rz : DeviceFunction, HIP<"1.6">;
def __uint_as_float : DeviceFunction, HIP<"1.6">;
def __ull2double_rd : DeviceFunction, HIP<"1.6">;
def __ull2double_rn : DeviceFunction, HIP<"1.6">;
def __ull2double_ru : DeviceFunction, HIP<"1.6">;
def __ull2double_rz : DeviceFunction, HIP<"1.6">;
def __ull2float_rd : DeviceFunction, HIP<"1.6">;
def __ull2float_rn : DeviceFunction, HIP<"1.6">;
def __ull2float_ru : DeviceFunction, HIP<"1.6">;
def __ull2float_rz : DeviceFunction, HIP<"1.6">;
def __umul24 : DeviceFunction, HIP<"1.6">;
def __umul64hi : DeviceFunction, HIP<"1.6">;
def __umulhi : DeviceFunction, HIP<"1.6">;
def __urhadd : DeviceFunction, HIP<"1.6">;
def _fdsign : DeviceFunction, Unsupported;
def _ldsign : DeviceFunction, Unsupported;
def abs : DeviceFunction, HIP<"1.6">;
def acos : DeviceFunction, HIP<"1.6">;
def acosf : DeviceFunction, HIP<"1.6">;
def acosh : DeviceFunction, HIP<"1.6">;
def acoshf : DeviceFunction, HIP<"1.6">;
def asin : DeviceFunction, HIP<"1.6">;
def asinf : DeviceFunction, HIP<"1.6">;
def asinh : DeviceFunction, HIP<"1.6">;
def asinhf : DeviceFunction, HIP<"1.6">;
def atan : DeviceFunction, HIP<"1.6">;
def atan2 : DeviceFunction, HIP<"1.6">;
def atan2f : DeviceFunction, HIP<"1.6">;
def atanf : DeviceFunction, HIP<"1.6">;
def atanh : DeviceFunction, HIP<"1.6">;
def atanhf : DeviceFunction, HIP<"1.6">;
def cbrt : DeviceFunction, HIP<"1.6">;
def cbrtf : DeviceFunction, HIP<"1.6">;
def ceil : DeviceFunction, HIP<"1.6">;
def ceilf : DeviceFunction, HIP<"1.6">;
def copysign : DeviceFunction, HIP<"1.6">;
def copysignf : DeviceFunction, HIP<"1.6">;
def cos : DeviceFunction, HIP<"1.6">;
def cosf : DeviceFunction, HIP<"1.6">;
def cosh : DeviceFunction, HIP<"1.6">;
def coshf : DeviceFunction, HIP<"1.6">;
def cospi : DeviceFunction, HIP<"1.6">;
def cospif : DeviceFunction, HIP<"1.6">;
def cyl_bessel_i0 : DeviceFunction, HIP<"1.9">;
def cyl_bessel_i0f : DeviceFunction, HIP<"1.9">;
def cyl_bessel_i1 : DeviceFunction, HIP<"1.9">;
def cyl_bessel_i1f : DeviceFunction, HIP<"1.9">;
def erf : DeviceFunction, HIP<"1.6">;
def erfc : DeviceFunction, HIP<"1.6">;
def erfcf : DeviceFunction, HIP<"1.6">;
def erfcinv : DeviceFunction, HIP<"1.6">;
def erfcinvf : DeviceFunction, HIP<"1.6">;
def erfcx : DeviceFunction, HIP<"1.6">;
def erfcxf : DeviceFunction, HIP<"1.6">;
def erff : DeviceFunction, HIP<"1.6">;
def erfinv : DeviceFunction, HIP<"1.6">;
def erfinvf : DeviceFunction, HIP<"1.6">;
def exp : DeviceFunction, HIP<"1.6">;
def exp10 : DeviceFunction, HIP<"1.6">;
def exp10f : DeviceFunction, HIP<"1.6">;
def exp2 : DeviceFunction, HIP<"1.6">;
def exp2f : DeviceFunction, HIP<"1.6">;
def expf : DeviceFunction, HIP<"1.6">;
def expm1 : DeviceFunction, HIP<"1.6">;
def expm1f : DeviceFunction, HIP<"1.6">;
def fabs : DeviceFunction, HIP<"1.6">;
def fabsf : DeviceFunction, HIP<"1.6">;
def fdim : DeviceFunction, HIP<"1.6">;
def fdimf : DeviceFunction, HIP<"1.6">;
def fdivide : DeviceFunction, Unsupported;
def fdividef : DeviceFunction, HIP<"1.6">;
def float2int : DeviceFunction, Unsupported;
def float_as_int : DeviceFunction, Unsupported;
def float_as_uint : DeviceFunction, Unsupported;
def floor : DeviceFunction, HIP<"1.6">;
def floorf : DeviceFunction, HIP<"1.6">;
def fma : DeviceFunction, HIP<"1.6">;
def fmaf : DeviceFunction, HIP<"1.6">;
def fmax : DeviceFunction, HIP<"1.6">;
def fmaxf : DeviceFunction, HIP<"1.6">;
def fmin : DeviceFunction, HIP<"1.6">;
def fminf : DeviceFunction, HIP<"1.6">;
def fmod : DeviceFunction, HIP<"1.6">;
def fmodf : DeviceFunction, HIP<"1.6">;
def frexp : DeviceFunction, HIP<"1.6">;
def frexpf : DeviceFunction, HIP<"1.6">;
def hypot : DeviceFunction, HIP<"1.6">;
def hypotf : DeviceFunction, HIP<"1.6">;
def ilogb : DeviceFunction, HIP<"1.6">;
def ilogbf : DeviceFunction, HIP<"1.6">;
def int2float : DeviceFunction, Unsupported;
def int_as_float : DeviceFunction, Unsupported;
def isfinite : DeviceFunction, HIP<"1.6">;
def isinf : DeviceFunction, HIP<"1.6">;
def isnan : DeviceFunction, HIP<"1.6">;
def j0 : DeviceFunction, HIP<"1.6">;
def j0f : DeviceFunction, HIP<"1.6">;
def j1 : DeviceFunction, HIP<"1.6">;
def j1f : DeviceFunction, HIP<"1.6">;
def jn : DeviceFunction, HIP<"1.6">;
def jnf : DeviceFunction, HIP<"1.6">;
def labs : DeviceFunction, HIP<"1.9">;
def ldexp : DeviceFunction, HIP<"1.6">;
def ldexpf : DeviceFunction, HIP<"1.6">;
def lgamma : DeviceFunction, HIP<"1.6">;
def lgammaf : DeviceFunction, HIP<"1.6">;
def llabs : DeviceFunction, HIP<"1.9">;
def llmax : DeviceFunction, Unsupported;
def llmin : DeviceFunction, Unsupported;
def llrint : DeviceFunction, HIP<"1.6">;
def llrintf : DeviceFunction, HIP<"1.6">;
def llround : DeviceFunction, HIP<"1.6">;
def llroundf : DeviceFunction, HIP<"1.6">;
def log : DeviceFunction, HIP<"1.6">;
def log10 : DeviceFunction, HIP<"1.6">;
def log10f : DeviceFunction, HIP<"1.6">;
def log1p : DeviceFunction, HIP<"1.6">;
def log1pf : DeviceFunction, HIP<"1.6">;
def log2 : DeviceFunction, HIP<"1.6">;
def log2f : DeviceFunction, HIP<"1.6">;
def logb : DeviceFunction, HIP<"1.6">;
def logbf : DeviceFunction, HIP<"1.6">;
def logf : DeviceFunction, HIP<"1.6">;
def lrint : DeviceFunction, HIP<"1.6">;
def lrintf : DeviceFunction, HIP<"1.6">;
def lround : DeviceFunction, HIP<"1.6">;
def lroundf : DeviceFunction, HIP<"1.6">;
def max : DeviceFunction, HIP<"1.6">;
def min : DeviceFunction, HIP<"1.6">;
def modf : DeviceFunction, HIP<"1.9">;
def modff : DeviceFunction, HIP<"1.9">;
def mul24 : DeviceFunction, Unsupported;
def mul64hi : DeviceFunction, Unsupported;
def mulhi : DeviceFunction, Unsupported;
def nan : DeviceFunction, HIP<"1.6">;
def nanf : DeviceFunction, HIP<"1.6">;
def nearbyint : DeviceFunction, HIP<"1.6">;
def nearbyintf : DeviceFunction, HIP<"1.6">;
def nextafter : DeviceFunction, HIP<"1.6">;
def nextafterf : DeviceFunction, HIP<"1.9">;
def norm : DeviceFunction, HIP<"1.6">;
def norm3d : DeviceFunction, HIP<"1.6">;
def norm3df : DeviceFunction, HIP<"1.6">;
def norm4d : DeviceFunction, HIP<"1.6">;
def norm4df : DeviceFunction, HIP<"1.6">;
def normcdf : DeviceFunction, HIP<"1.6">;
def normcdff : DeviceFunction, HIP<"1.6">;
def normcdfinv : DeviceFunction, HIP<"1.6">;
def normcdfinvf : DeviceFunction, HIP<"1.6">;
def normf : DeviceFunction, HIP<"1.6">;
def pow : DeviceFunction, HIP<"1.6">;
def powf : DeviceFunction, HIP<"1.6">;
def rcbrt : DeviceFunction, HIP<"1.6">;
def rcbrtf : DeviceFunction, HIP<"1.6">;
def remainder : DeviceFunction, HIP<"1.6">;
def remainderf : DeviceFunction, HIP<"1.6">;
def remquo : DeviceFunction, HIP<"1.9">;
def remquof : DeviceFunction, HIP<"1.6">;
def rhypot : DeviceFunction, HIP<"1.6">;
def rhypotf : DeviceFunction, HIP<"1.6">;
def rint : DeviceFunction, HIP<"1.6">;
def rintf : DeviceFunction, HIP<"1.6">;
def rnorm : DeviceFunction, HIP<"1.6">;
def rnorm3d : DeviceFunction, HIP<"1.6">;
def rnorm3df : DeviceFunction, HIP<"1.6">;
def rnorm4d : DeviceFunction, HIP<"1.6">;
def rnorm4df : DeviceFunction, HIP<"1.6">;
def rnormf : DeviceFunction, HIP<"1.6">;
def round : DeviceFunction, HIP<"1.6">;
def roundf : DeviceFunction, HIP<"1.6">;
def rsqrt : DeviceFunction, HIP<"1.6">;
def rsqrtf : DeviceFunction, HIP<"1.6">;
def saturate : DeviceFunction, Unsupported;
def scalbln : DeviceFunction, HIP<"1.6">;
def scalblnf : DeviceFunction, HIP<"1.6">;
def scalbn : DeviceFunction, HIP<"1.6">;
def scalbnf : DeviceFunction, HIP<"1.6">;
def signbit : DeviceFunction, HIP<"1.6">;
def sin : DeviceFunction, HIP<"1.6">;
def sincos : DeviceFunction, HIP<"1.6">;
def sincosf : DeviceFunction, HIP<"1.6">;
def sincospi : DeviceFunction, HIP<"1.6">;
def sincospif : DeviceFunction, HIP<"1.6">;
def sinf : DeviceFunction, HIP<"1.6">;
def sinh : DeviceFunction, HIP<"1.6">;
def sinhf : DeviceFunction, HIP<"1.6">;
def sinpi : DeviceFunction, HIP<"1.6">;
def sinpif : DeviceFunction, HIP<"1.6">;
def sqrt : DeviceFunction, HIP<"1.6">;
def sqrtf : DeviceFunction, HIP<"1.6">;
def tan : DeviceFunction, HIP<"1.6">;
def tanf : DeviceFunction, HIP<"1.6">;
def tanh : DeviceFunction, HIP<"1.6">;
def tanhf : DeviceFunction, HIP<"1.6">;
def tgamma : DeviceFunction, HIP<"1.6">;
def tgammaf : DeviceFunction, HIP<"1.6">;
def trunc : DeviceFunction, HIP<"1.6">;
def truncf : DeviceFunction, HIP<"1.6">;
def uint2float : DeviceFunction, Unsupported;
def uint_as_float : DeviceFunction, Unsupported;
def ullmax : DeviceFunction, Unsupported;
def ullmin : DeviceFunction, Unsupported;
def umax : DeviceFunction, Unsupported;
def umin : DeviceFunction, Unsupported;
def umul24 : DeviceFunction, Unsupported;
def y0 : DeviceFunction, HIP<"1.6">;
def y0f : DeviceFunction, HIP<"1.6">;
def y1 : DeviceFunction, HIP<"1.6">;
def y1f : DeviceFunction, HIP<"1.6">;
def yn : DeviceFunction, HIP<"1.6">;
def ynf : DeviceFunction, HIP<"1.6">;

// Since the newest releases
def __clusterDim : DeviceFunction, Unsupported<"no thread block clusters">;
def __clusterDimIsSpecified : DeviceFunction,
  Unsupported<"no thread block clusters">;
def __clusterGridDimInClusters : DeviceFunction,
  Unsupported<"no thread block clusters">;
def __clusterIdx : DeviceFunction, Unsupported<"no thread block clusters">;
def __clusterRelativeBlockIdx : DeviceFunction,
  Unsupported<"no thread block clusters">;
def __clusterRelativeBlockRank : DeviceFunction,
  Unsupported<"no thread block clusters">;
def __clusterSizeInBlocks : DeviceFunction,
  Unsupported<"no thread block clusters">;
def __cluster_barrier_arrive : DeviceFunction,
  Unsupported<"no thread block clusters">;
def __cluster_barrier_arrive_relaxed : DeviceFunction,
  Unsupported<"no thread block clusters">;
def __cluster_barrier_wait : DeviceFunction,
  Unsupported<"no thread block clusters">;
def __cluster_map_shared_multicast : DeviceFunction,
  Unsupported<"no thread block clusters">;
def __cluster_map_shared_rank : DeviceFunction,
  Unsupported<"no thread block clusters">;
def __cluster_query_shared_rank : DeviceFunction,
  Unsupported<"no thread block clusters">;
def __cvta_constant_to_generic : DeviceFunction,
  Unsupported<"cast between address spaces: (__attribute__((address_space(3))) T *)">;
def __cvta_generic_to_constant : DeviceFunction,
  Unsupported<"cast between address spaces: (__attribute__((address_space(3))) T *)">;
def __cvta_generic_to_global : DeviceFunction,
  Unsupported<"cast between address spaces: (__attribute__((address_space(3))) T *)">;
def __cvta_generic_to_grid_constant : DeviceFunction,
  Unsupported<"cast between address spaces: (__attribute__((address_space(3))) T *)">;
def __cvta_generic_to_local : DeviceFunction,
  Unsupported<"cast between address spaces: (__attribute__((address_space(3))) T *)">;
def __cvta_generic_to_shared : DeviceFunction,
  Unsupported<"cast between address spaces: (__attribute__((address_space(3))) T *)">;
def __cvta_global_to_generic : DeviceFunction,
  Unsupported<"cast between address spaces: (__attribute__((address_space(3))) T *)">;
def __cvta_grid_constant_to_generic : DeviceFunction,
  Unsupported<"cast between address spaces: (__attribute__((address_space(3))) T *)">;
def __cvta_local_to_generic : DeviceFunction,
  Unsupported<"cast between address spaces: (__attribute__((address_space(3))) T *)">;
def __cvta_shared_to_generic : DeviceFunction,
  Unsupported<"cast between address spaces: (__attribute__((address_space(3))) T *)">;
def __fmaf_ieee_rd : DeviceFunction, Unsupported<"HIP rounds to nearest only">;
def __fmaf_ieee_rn : DeviceFunction, As<"__fmaf_rn">;
def __fmaf_ieee_ru : DeviceFunction, Unsupported<"HIP rounds to nearest only">;
def __fmaf_ieee_rz : DeviceFunction, Unsupported<"HIP rounds to nearest only">;
def __isClusterShared : DeviceFunction, Unsupported<"no thread block clusters">;
def __isConstant : DeviceFunction,
  Unsupported<"no such test; __builtin_amdgcn_is_shared and __builtin_amdgcn_is_private exist">;
def __isCtaShared : DeviceFunction, Unsupported<"no thread block clusters">;
def __isGlobal : DeviceFunction,
  Unsupported<"no such test; __builtin_amdgcn_is_shared and __builtin_amdgcn_is_private exist">;
def __isGridConstant : DeviceFunction,
  Unsupported<"no such test; __builtin_amdgcn_is_shared and __builtin_amdgcn_is_private exist">;
def __isLocal : DeviceFunction,
  Unsupported<"__builtin_amdgcn_is_shared and __builtin_amdgcn_is_private">;
def __isShared : DeviceFunction,
  Unsupported<"__builtin_amdgcn_is_shared and __builtin_amdgcn_is_private">;
def __nv_atomic_add : DeviceFunction,
  Unsupported<"__hip_atomic builtins take an order and a scope">;
def __nv_atomic_and : DeviceFunction,
  Unsupported<"__hip_atomic builtins take an order and a scope">;
def __nv_atomic_compare_exchange : DeviceFunction,
  Unsupported<"__hip_atomic builtins take an order and a scope">;
def __nv_atomic_compare_exchange_n : DeviceFunction,
  Unsupported<"__hip_atomic builtins take an order and a scope">;
def __nv_atomic_exchange : DeviceFunction,
  Unsupported<"__hip_atomic builtins take an order and a scope">;
def __nv_atomic_exchange_n : DeviceFunction,
  Unsupported<"__hip_atomic builtins take an order and a scope">;
def __nv_atomic_fetch_add : DeviceFunction,
  Unsupported<"__hip_atomic builtins take an order and a scope">;
def __nv_atomic_fetch_and : DeviceFunction,
  Unsupported<"__hip_atomic builtins take an order and a scope">;
def __nv_atomic_fetch_max : DeviceFunction,
  Unsupported<"__hip_atomic builtins take an order and a scope">;
def __nv_atomic_fetch_min : DeviceFunction,
  Unsupported<"__hip_atomic builtins take an order and a scope">;
def __nv_atomic_fetch_or : DeviceFunction,
  Unsupported<"__hip_atomic builtins take an order and a scope">;
def __nv_atomic_fetch_sub : DeviceFunction,
  Unsupported<"__hip_atomic builtins take an order and a scope">;
def __nv_atomic_fetch_xor : DeviceFunction,
  Unsupported<"__hip_atomic builtins take an order and a scope">;
def __nv_atomic_load : DeviceFunction,
  Unsupported<"__hip_atomic builtins take an order and a scope">;
def __nv_atomic_load_n : DeviceFunction,
  Unsupported<"__hip_atomic builtins take an order and a scope">;
def __nv_atomic_max : DeviceFunction,
  Unsupported<"__hip_atomic builtins take an order and a scope">;
def __nv_atomic_min : DeviceFunction,
  Unsupported<"__hip_atomic builtins take an order and a scope">;
def __nv_atomic_or : DeviceFunction,
  Unsupported<"__hip_atomic builtins take an order and a scope">;
def __nv_atomic_store : DeviceFunction,
  Unsupported<"__hip_atomic builtins take an order and a scope">;
def __nv_atomic_store_n : DeviceFunction,
  Unsupported<"__hip_atomic builtins take an order and a scope">;
def __nv_atomic_sub : DeviceFunction,
  Unsupported<"__hip_atomic builtins take an order and a scope">;
def __nv_atomic_thread_fence : DeviceFunction,
  Unsupported<"__builtin_amdgcn_fence takes an order and a scope">;
def __nv_atomic_xor : DeviceFunction,
  Unsupported<"__hip_atomic builtins take an order and a scope">;
def __tanhf : DeviceFunction, Unsupported;
def make_char1 : DeviceFunction;
def make_char2 : DeviceFunction;
def make_char3 : DeviceFunction;
def make_char4 : DeviceFunction;
def make_double1 : DeviceFunction;
def make_double2 : DeviceFunction;
def make_double3 : DeviceFunction;
def make_double4 : DeviceFunction;
def make_double4_16a : DeviceFunction, As<"make_double4">;
def make_double4_32a : DeviceFunction, As<"make_double4">;
def make_float1 : DeviceFunction;
def make_float2 : DeviceFunction;
def make_float3 : DeviceFunction;
def make_float4 : DeviceFunction;
def make_int1 : DeviceFunction;
def make_int2 : DeviceFunction;
def make_int3 : DeviceFunction;
def make_int4 : DeviceFunction;
def make_long1 : DeviceFunction;
def make_long2 : DeviceFunction;
def make_long3 : DeviceFunction;
def make_long4 : DeviceFunction;
def make_long4_16a : DeviceFunction, As<"make_long4">;
def make_long4_32a : DeviceFunction, As<"make_long4">;
def make_longlong1 : DeviceFunction;
def make_longlong2 : DeviceFunction;
def make_longlong3 : DeviceFunction;
def make_longlong4 : DeviceFunction;
def make_longlong4_16a : DeviceFunction, As<"make_longlong4">;
def make_longlong4_32a : DeviceFunction, As<"make_longlong4">;
def make_short1 : DeviceFunction;
def make_short2 : DeviceFunction;
def make_short3 : DeviceFunction;
def make_short4 : DeviceFunction;
def make_uchar1 : DeviceFunction;
def make_uchar2 : DeviceFunction;
def make_uchar3 : DeviceFunction;
def make_uchar4 : DeviceFunction;
def make_uint1 : DeviceFunction;
def make_uint2 : DeviceFunction;
def make_uint3 : DeviceFunction;
def make_uint4 : DeviceFunction;
def make_ulong1 : DeviceFunction;
def make_ulong2 : DeviceFunction;
def make_ulong3 : DeviceFunction;
def make_ulong4 : DeviceFunction;
def make_ulong4_16a : DeviceFunction, As<"make_ulong4">;
def make_ulong4_32a : DeviceFunction, As<"make_ulong4">;
def make_ulonglong1 : DeviceFunction;
def make_ulonglong2 : DeviceFunction;
def make_ulonglong3 : DeviceFunction;
def make_ulonglong4 : DeviceFunction;
def make_ulonglong4_16a : DeviceFunction, As<"make_ulonglong4">;
def make_ulonglong4_32a : DeviceFunction, As<"make_ulonglong4">;
def make_ushort1 : DeviceFunction;
def make_ushort2 : DeviceFunction;
def make_ushort3 : DeviceFunction;
def make_ushort4 : DeviceFunction;
def surf1DLayeredread : DeviceFunction;
def surf1DLayeredwrite : DeviceFunction;
def surf1Dread : DeviceFunction;
def surf1Dwrite : DeviceFunction;
def surf2DLayeredread : DeviceFunction;
def surf2DLayeredwrite : DeviceFunction;
def surf2Dread : DeviceFunction;
def surf2Dwrite : DeviceFunction;
def surf3Dread : DeviceFunction;
def surf3Dwrite : DeviceFunction;
def surfCubemapLayeredread : DeviceFunction;
def surfCubemapLayeredwrite : DeviceFunction;
def surfCubemapread : DeviceFunction;
def surfCubemapwrite : DeviceFunction;
def tex1D : DeviceFunction;
def tex1DGrad : DeviceFunction;
def tex1DLayered : DeviceFunction;
def tex1DLayeredGrad : DeviceFunction;
def tex1DLayeredLod : DeviceFunction;
def tex1DLod : DeviceFunction;
def tex1Dfetch : DeviceFunction;
def tex2D : DeviceFunction;
def tex2DGrad : DeviceFunction;
def tex2DLayered : DeviceFunction;
def tex2DLayeredGrad : DeviceFunction;
def tex2DLayeredLod : DeviceFunction;
def tex2DLod : DeviceFunction;
def tex2Dgather : DeviceFunction;
def tex3D : DeviceFunction;
def tex3DGrad : DeviceFunction;
def tex3DLod : DeviceFunction;
def texCubemap : DeviceFunction;
def texCubemapGrad : DeviceFunction;
def texCubemapLayered : DeviceFunction;
def texCubemapLayeredGrad : DeviceFunction;
def texCubemapLayeredLod : DeviceFunction;
def texCubemapLod : DeviceFunction;
} // Device
