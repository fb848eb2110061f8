//===- CuRAND.td - Names of cuRAND -------------------------*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

include "cu2x/API/Notes.td"

def CuRAND : Library<"cuRAND", "hipRAND"> {
  let Prefixes = [
    Rename<"CU", "HIP">,
    Rename<"__cu", "__hip">,
    Rename<"cu", "hip">
  ];
  let Headers = ["curand.h"];
  let Uses = ["cuda_runtime_api.h"];
  let Defines = ["CURAND_H_", "CURANDAPI"];
  let Status = "curandStatus_t";
}

let Library = CuRAND in {
def : Include<"curand.h">, As<"hiprand/hiprand.h">;
def : Include<"curand_discrete.h">, As<"hiprand/hiprand_kernel.h">;
def : Include<"curand_discrete2.h">, As<"hiprand/hiprand_kernel.h">;
def : Include<"curand_globals.h">, As<"hiprand/hiprand_kernel.h">;
def : Include<"curand_kernel.h">, As<"hiprand/hiprand_kernel.h">;
def : Include<"curand_lognormal.h">, As<"hiprand/hiprand_kernel.h">;
def : Include<"curand_mrg32k3a.h">, As<"hiprand/hiprand_kernel.h">;
def : Include<"curand_mtgp32.h">, As<"hiprand/hiprand_kernel.h">;
def : Include<"curand_mtgp32_host.h">, As<"hiprand/hiprand_mtgp32_host.h">;
def : Include<"curand_mtgp32_kernel.h">, As<"hiprand/hiprand_kernel.h">;
def : Include<"curand_mtgp32dc_p_11213.h">,
  As<"rocrand/rocrand_mtgp32_11213.h">;
def : Include<"curand_normal.h">, As<"hiprand/hiprand_kernel.h">;
def : Include<"curand_normal_static.h">, As<"hiprand/hiprand_kernel.h">;
def : Include<"curand_philox4x32_x.h">, As<"hiprand/hiprand_kernel.h">;
def : Include<"curand_poisson.h">, As<"hiprand/hiprand_kernel.h">;
def : Include<"curand_precalc.h">, As<"hiprand/hiprand_kernel.h">;
def : Include<"curand_uniform.h">, As<"hiprand/hiprand_kernel.h">;

def curandDirectionVectors32_t : Alias<"unsigned int[32]">, HIP<"1.5">;
def curandDirectionVectors64_t : Alias<"unsigned long long[64]">, HIP<"6.0">;
def curandDirectionVectorSet : EnumTag<"curandDirectionVectorSet_t">,
  As<"hiprandDirectionVectorSet_t">, HIP<"6.0">;
def curandDiscreteDistribution_st : Struct, HIP<"1.5">;
def curandDiscreteDistribution_t : Handle<"curandDiscreteDistribution_st">,
  HIP<"1.5">;
def curandDistribution_st : Alias<"double">, Unsupported;
def curandDistribution_t : Alias<"curandDistribution_st *">, Unsupported;
def curandDistributionM2Shift_st : Struct, Unsupported;
def curandDistributionM2Shift_t : Handle<"curandDistributionM2Shift_st">,
  Unsupported;
def curandDistributionShift_st : Struct, Unsupported;
def curandDistributionShift_t : Handle<"curandDistributionShift_st">,
  Unsupported;
def curandGenerator_st : Struct, HIP<"1.5">;
def curandGenerator_t : Handle<"curandGenerator_st">, HIP<"1.5">;
def curandHistogramM2_st : Struct, Unsupported;
def curandHistogramM2_t : Handle<"curandHistogramM2_st">, Unsupported;
def curandHistogramM2K_st : Alias<"unsigned int">, Unsupported;
def curandHistogramM2K_t : Alias<"curandHistogramM2K_st *">, Unsupported;
def curandHistogramM2V_st : Alias<"curandDistribution_st">, Unsupported;
def curandHistogramM2V_t : Alias<"curandHistogramM2V_st *">, Unsupported;
def curandMethod : EnumTag<"curandMethod_t">, Unsupported;
def curandOrdering : EnumTag<"curandOrdering_t">, HIP<"6.2">;
def curandRngType : EnumTag<"curandRngType_t">, As<"hiprandRngType_t">,
  HIP<"1.5">;
def curandState : Type, HIP<"1.8">;
def curandState_t : Type, HIP<"1.5">;
def curandStateMRG32k3a : Type, HIP<"1.8">;
def curandStateMRG32k3a_t : Type, HIP<"1.5">;
def curandStateMtgp32 : Type, HIP<"1.8">;
def curandStateMtgp32_t : Type, HIP<"1.5">;
def curandStatePhilox4_32_10 : Type, HIP<"1.8">;
def curandStatePhilox4_32_10_t : Type, HIP<"1.8">;
def curandStateScrambledSobol32 : Type, HIP<"6.2">;
def curandStateScrambledSobol32_t : Type, HIP<"6.2">;
def curandStateScrambledSobol64 : Type, HIP<"6.2">;
def curandStateScrambledSobol64_t : Type, HIP<"6.2">;
def curandStateSobol32 : Type, HIP<"1.8">;
def curandStateSobol32_t : Type, HIP<"1.5">;
def curandStateSobol64 : Type, HIP<"6.2">;
def curandStateSobol64_t : Type, HIP<"6.2">;
def curandStateXORWOW : Type, HIP<"1.8">;
def curandStateXORWOW_t : Type, HIP<"1.5">;
def curandStatus : EnumTag<"curandStatus_t">, HIP<"1.5">;

def curandDirectionVectorSet_t : Enum, HIP<"6.0">;
let Owner = curandDirectionVectorSet_t in {
def CURAND_DIRECTION_VECTORS_32_JOEKUO6 : EnumConstant<101>, HIP<"6.0">;
def CURAND_SCRAMBLED_DIRECTION_VECTORS_32_JOEKUO6 : EnumConstant<102>,
  HIP<"6.0">;
def CURAND_DIRECTION_VECTORS_64_JOEKUO6 : EnumConstant<103>, HIP<"6.0">;
def CURAND_SCRAMBLED_DIRECTION_VECTORS_64_JOEKUO6 : EnumConstant<104>,
  HIP<"6.0">;
}

def curandMethod_t : Enum, Unsupported;
let Owner = curandMethod_t in {
def CURAND_CHOOSE_BEST : EnumConstant<0>, Unsupported;
def CURAND_ITR : EnumConstant<1>, Unsupported;
def CURAND_KNUTH : EnumConstant<2>, Unsupported;
def CURAND_HITR : EnumConstant<3>, Unsupported;
def CURAND_M1 : EnumConstant<4>, Unsupported;
def CURAND_M2 : EnumConstant<5>, Unsupported;
def CURAND_BINARY_SEARCH : EnumConstant<6>, Unsupported;
def CURAND_DISCRETE_GAUSS : EnumConstant<7>, Unsupported;
def CURAND_REJECTION : EnumConstant<8>, Unsupported;
def CURAND_DEVICE_API : EnumConstant<9>, Unsupported;
def CURAND_FAST_REJECTION : EnumConstant<10>, Unsupported;
def CURAND_3RD : EnumConstant<11>, Unsupported;
def CURAND_DEFINITION : EnumConstant<12>, Unsupported;
def CURAND_POISSON : EnumConstant<13>, Unsupported;
}

def curandOrdering_t : Enum, HIP<"6.2">;
let Owner = curandOrdering_t in {
def CURAND_ORDERING_PSEUDO_BEST : EnumConstant<100>, HIP<"6.2">;
def CURAND_ORDERING_PSEUDO_DEFAULT : EnumConstant<101>, HIP<"6.2">;
def CURAND_ORDERING_PSEUDO_SEEDED : EnumConstant<102>, HIP<"6.2">;
def CURAND_ORDERING_PSEUDO_LEGACY : EnumConstant<103>, CUDA<"11.0">, HIP<"6.2">;
def CURAND_ORDERING_PSEUDO_DYNAMIC : EnumConstant<104>, CUDA<"11.5">,
  HIP<"6.2">;
def CURAND_ORDERING_QUASI_DEFAULT : EnumConstant<201>, HIP<"6.2">;
}

def curandRngType_t : Enum, HIP<"1.5">;
let Owner = curandRngType_t in {
def CURAND_RNG_TEST : EnumConstant<0>, HIP<"1.5">;
def CURAND_RNG_PSEUDO_DEFAULT : EnumConstant<100>, HIP<"1.5">;
def CURAND_RNG_PSEUDO_XORWOW : EnumConstant<101>, HIP<"1.5">;
def CURAND_RNG_PSEUDO_MRG32K3A : EnumConstant<121>, HIP<"1.5">;
def CURAND_RNG_PSEUDO_MTGP32 : EnumConstant<141>, HIP<"1.5">;
def CURAND_RNG_PSEUDO_MT19937 : EnumConstant<142>, HIP<"1.5">;
def CURAND_RNG_PSEUDO_PHILOX4_32_10 : EnumConstant<161>, HIP<"1.5">;
def CURAND_RNG_QUASI_DEFAULT : EnumConstant<200>, HIP<"1.5">;
def CURAND_RNG_QUASI_SOBOL32 : EnumConstant<201>, HIP<"1.5">;
def CURAND_RNG_QUASI_SCRAMBLED_SOBOL32 : EnumConstant<202>, HIP<"1.5">;
def CURAND_RNG_QUASI_SOBOL64 : EnumConstant<203>, HIP<"1.5">;
def CURAND_RNG_QUASI_SCRAMBLED_SOBOL64 : EnumConstant<204>, HIP<"1.5">;
}

def curandStatus_t : Enum, HIP<"1.5">;
let Owner = curandStatus_t in {
def CURAND_STATUS_SUCCESS : EnumConstant<0>, HIP<"1.5">;
def CURAND_STATUS_VERSION_MISMATCH : EnumConstant<100>, HIP<"1.5">;
def CURAND_STATUS_NOT_INITIALIZED : EnumConstant<101>, HIP<"1.5">;
def CURAND_STATUS_ALLOCATION_FAILED : EnumConstant<102>, HIP<"1.5">;
def CURAND_STATUS_TYPE_ERROR : EnumConstant<103>, HIP<"1.5">;
def CURAND_STATUS_OUT_OF_RANGE : EnumConstant<104>, HIP<"1.5">;
def CURAND_STATUS_LENGTH_NOT_MULTIPLE : EnumConstant<105>, HIP<"1.5">;
def CURAND_STATUS_DOUBLE_PRECISION_REQUIRED : EnumConstant<106>, HIP<"1.5">;
def CURAND_STATUS_LAUNCH_FAILURE : EnumConstant<201>, HIP<"1.5">;
def CURAND_STATUS_PREEXISTING_FAILURE : EnumConstant<202>, HIP<"1.5">;
def CURAND_STATUS_INITIALIZATION_FAILED : EnumConstant<203>, HIP<"1.5">;
def CURAND_STATUS_ARCH_MISMATCH : EnumConstant<204>, HIP<"1.5">;
def CURAND_STATUS_INTERNAL_ERROR : EnumConstant<999>, HIP<"1.5">;
}

def CURAND_2POW32_INV : Macro, As<"ROCRAND_2POW32_INV">;
def CURAND_2POW32_INV_2PI : Macro, As<"ROCRAND_2POW32_INV_2PI">;
def CURAND_2POW32_INV_DOUBLE : Macro, As<"ROCRAND_2POW32_INV_DOUBLE">;
def CURAND_2POW53_INV_DOUBLE : Macro, As<"ROCRAND_2POW53_INV_DOUBLE">;
def CURANDAPI : Macro, NoCallingConvention;
def CURAND_H_ : Macro, GuardMacro;
def CURAND_VERSION : Macro<"10400">;
def CURAND_VER_BUILD : Macro<"35">, Unsupported;
def CURAND_VER_MAJOR : Macro<"10">, Unsupported;
def CURAND_VER_MINOR : Macro<"4">, Unsupported;
def CURAND_VER_PATCH : Macro<"0">, Unsupported;

// Device API Functions
def __curand_umul : DeviceFunction, Unsupported, CUDA<"11.5">;
def curand : DeviceFunction, HIP<"1.5">;
def curand_Philox4x32_10 : DeviceFunction, Unsupported;
def curand_discrete : DeviceFunction, HIP<"1.5">;
def curand_discrete4 : DeviceFunction, HIP<"1.5">;
def curand_init : DeviceFunction, HIP<"1.5">;
def curand_log_normal : DeviceFunction, HIP<"1.5">;
def curand_log_normal2 : DeviceFunction, HIP<"1.5">;
def curand_log_normal2_double : DeviceFunction, HIP<"1.5">;
def curand_log_normal4 : DeviceFunction, HIP<"1.5">;
def curand_log_normal4_double : DeviceFunction, HIP<"1.5">;
def curand_log_normal_double : DeviceFunction, HIP<"1.5">;
def curand_mtgp32_single : DeviceFunction, Unsupported;
def curand_mtgp32_single_specific : DeviceFunction, Unsupported;
def curand_mtgp32_specific : DeviceFunction, Unsupported;
def curand_normal : DeviceFunction, HIP<"1.5">;
def curand_normal2 : DeviceFunction, HIP<"1.5">;
def curand_normal2_double : DeviceFunction, HIP<"1.5">;
def curand_normal4 : DeviceFunction, HIP<"1.5">;
def curand_normal4_double : DeviceFunction, HIP<"1.5">;
def curand_normal_double : DeviceFunction, HIP<"1.5">;
def curand_poisson : DeviceFunction, HIP<"1.5">;
def curand_poisson4 : DeviceFunction, HIP<"1.5">;
def curand_uniform : DeviceFunction, HIP<"1.5">;
def curand_uniform2_double : DeviceFunction, HIP<"1.5">;
def curand_uniform4 : DeviceFunction, HIP<"1.5">;
def curand_uniform4_double : DeviceFunction, HIP<"1.5">;
def curand_uniform_double : DeviceFunction, HIP<"1.5">;

def curandCreateGenerator : Function, HIP<"1.5">;
def curandCreateGeneratorHost : Function, HIP<"1.5">;
def curandCreatePoissonDistribution : Function, HIP<"1.5">;
def curandDestroyDistribution : Function, HIP<"1.5">;
def curandDestroyGenerator : Function, HIP<"1.5">;
def curandGenerate : Function, HIP<"1.5">;
def curandGenerateLogNormal : Function, HIP<"1.5">;
def curandGenerateLogNormalDouble : Function, HIP<"1.5">;
def curandGenerateLongLong : Function, HIP<"5.5">;
def curandGenerateNormal : Function, HIP<"1.5">;
def curandGenerateNormalDouble : Function, HIP<"1.5">;
def curandGeneratePoisson : Function, HIP<"1.5">;
def curandGenerateSeeds : Function, HIP<"1.5">;
def curandGenerateUniform : Function, HIP<"1.5">;
def curandGenerateUniformDouble : Function, HIP<"1.5">;
def curandGetDirectionVectors32 : Function, HIP<"6.0">;
def curandGetDirectionVectors64 : Function, HIP<"6.0">;
def curandGetProperty : Function, Unsupported, CUDA<"8.0">;
def curandGetScrambleConstants32 : Function, HIP<"6.0">;
def curandGetScrambleConstants64 : Function, HIP<"6.0">;
def curandGetVersion : Function, OwnReleaseNumbers, HIP<"1.5">;
def curandMakeMTGP32Constants : Function, HIP<"1.5">;
def curandMakeMTGP32KernelState : Function, HIP<"1.5">;
def curandSetGeneratorOffset : Function, HIP<"1.5">;
def curandSetGeneratorOrdering : Function, HIP<"6.2">;
def curandSetPseudoRandomGeneratorSeed : Function, HIP<"1.5">;
def curandSetQuasiRandomGeneratorDimensions : Function, HIP<"1.5">;
def curandSetStream : Function, HIP<"1.5">;

// New in CUDA 12.8 to 13.0
def curand4 : DeviceFunction;
def curandGenerateBinomial : Function, Unsupported;
def curandGenerateBinomialMethod : Function, Unsupported;
def curandGeneratePoissonMethod : Function, Unsupported;
def skipahead : DeviceFunction;
def skipahead_sequence : DeviceFunction;
def skipahead_subsequence : DeviceFunction;
} // CuRAND
