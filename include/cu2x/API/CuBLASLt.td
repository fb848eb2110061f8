//===- CuBLASLt.td - Names of cuBLASLt ---------------------*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

include "cu2x/API/Notes.td"

def CuBLASLt : Library<"cuBLASLt", "hipBLASLt"> {
  let Prefixes = [Rename<"CU", "HIP">, Rename<"cu", "hip">];
  let Headers = ["cublasLt.h"];
  let Uses = ["cublas_api.h"];
  let Status = "cublasStatus_t";
}

let Library = CuBLASLt in {
def : Include<"cublasLt.h">, As<"hipblaslt/hipblaslt.h">;

def cublasLtContext : Struct, Unsupported, CUDA<"10.1">;
def cublasLtEmulationDesc_t : Alias<"cublasLtEmulationDescOpaque_t *">,
  Unsupported;
def cublasLtEmulationDescOpaque_t : Struct<[{
  uint64_t data[8];
}]>, Unsupported;
def cublasLtHandle_t : Handle<"cublasLtContext">, CUDA<"10.1">, HIP<"5.5">;
def cublasLtLoggerCallback_t
  : Callback<"void", "int, const char *, const char *">, Unsupported,
  CUDA<"11.0">;
def cublasLtMatmulAlgo_t : Struct<[{
  uint64_t data[8];
}]>, CUDA<"10.1">, HIP<"5.5">;
def cublasLtMatmulDesc_t : Alias<"cublasLtMatmulDescOpaque_t *">, CUDA<"10.1">,
  HIP<"5.5">;
def cublasLtMatmulDescOpaque_t : Struct<[{
  uint64_t data[32];
}]>, CUDA<"11.0">, HIP<"5.5">;
def cublasLtMatmulHeuristicResult_t : Struct<[{
  cublasLtMatmulAlgo_t algo;
  size_t workspaceSize;
  cublasStatus_t state;
  float wavesCount;
  int reserved[4];
}]>, CUDA<"10.1">, HIP<"5.5">;
def cublasLtMatmulPreference_t : Alias<"cublasLtMatmulPreferenceOpaque_t *">,
  CUDA<"10.1">, HIP<"5.5">;
def cublasLtMatmulPreferenceOpaque_t : Struct<[{
  uint64_t data[8];
}]>, CUDA<"11.0">, HIP<"5.5">;
def cublasLtMatrixLayout_t : Alias<"cublasLtMatrixLayoutOpaque_t *">,
  CUDA<"10.1">;
def cublasLtMatrixLayoutOpaque_t : Struct<[{
  uint64_t data[8];
}]>, CUDA<"11.0">;
def cublasLtMatrixLayoutStruct : Struct, As<"hipblasLtMatrixLayoutOpaque_t">,
  CUDA<added = "10.1", removed = "10.2">;
def cublasLtMatrixTransformDesc_t
  : Alias<"cublasLtMatrixTransformDescOpaque_t *">, CUDA<"10.1">, HIP<"6.0">;
def cublasLtMatrixTransformDescOpaque_t : Struct<[{
  uint64_t data[8];
}]>, CUDA<"11.0">, HIP<"6.0">;
def cublasLtNumericalImplFlags_t : Alias<"uint64_t">, Unsupported, CUDA<"11.0">;

def cublasLtBatchMode_t : Enum, Unsupported;
let Owner = cublasLtBatchMode_t in {
def CUBLASLT_BATCH_MODE_STRIDED : EnumConstant<0>, Unsupported;
def CUBLASLT_BATCH_MODE_POINTER_ARRAY : EnumConstant<1>, Unsupported;
}

def cublasLtClusterShape_t : Enum, Unsupported, CUDA<"11.8">;
let Owner = cublasLtClusterShape_t in {
def CUBLASLT_CLUSTER_SHAPE_AUTO : EnumConstant<0>, Unsupported, CUDA<"11.8">;
def CUBLASLT_CLUSTER_SHAPE_1x1x1 : EnumConstant<2>, Unsupported, CUDA<"11.8">;
def CUBLASLT_CLUSTER_SHAPE_2x1x1 : EnumConstant<3>, Unsupported, CUDA<"11.8">;
def CUBLASLT_CLUSTER_SHAPE_4x1x1 : EnumConstant<4>, Unsupported, CUDA<"11.8">;
def CUBLASLT_CLUSTER_SHAPE_1x2x1 : EnumConstant<5>, Unsupported, CUDA<"11.8">;
def CUBLASLT_CLUSTER_SHAPE_2x2x1 : EnumConstant<6>, Unsupported, CUDA<"11.8">;
def CUBLASLT_CLUSTER_SHAPE_4x2x1 : EnumConstant<7>, Unsupported, CUDA<"11.8">;
def CUBLASLT_CLUSTER_SHAPE_1x4x1 : EnumConstant<8>, Unsupported, CUDA<"11.8">;
def CUBLASLT_CLUSTER_SHAPE_2x4x1 : EnumConstant<9>, Unsupported, CUDA<"11.8">;
def CUBLASLT_CLUSTER_SHAPE_4x4x1 : EnumConstant<10>, Unsupported, CUDA<"11.8">;
def CUBLASLT_CLUSTER_SHAPE_8x1x1 : EnumConstant<11>, Unsupported, CUDA<"11.8">;
def CUBLASLT_CLUSTER_SHAPE_1x8x1 : EnumConstant<12>, Unsupported, CUDA<"11.8">;
def CUBLASLT_CLUSTER_SHAPE_8x2x1 : EnumConstant<13>, Unsupported, CUDA<"11.8">;
def CUBLASLT_CLUSTER_SHAPE_2x8x1 : EnumConstant<14>, Unsupported, CUDA<"11.8">;
def CUBLASLT_CLUSTER_SHAPE_16x1x1 : EnumConstant<15>, Unsupported, CUDA<"11.8">;
def CUBLASLT_CLUSTER_SHAPE_1x16x1 : EnumConstant<16>, Unsupported, CUDA<"11.8">;
def CUBLASLT_CLUSTER_SHAPE_3x1x1 : EnumConstant<17>, Unsupported, CUDA<"11.8">;
def CUBLASLT_CLUSTER_SHAPE_5x1x1 : EnumConstant<18>, Unsupported, CUDA<"11.8">;
def CUBLASLT_CLUSTER_SHAPE_6x1x1 : EnumConstant<19>, Unsupported, CUDA<"11.8">;
def CUBLASLT_CLUSTER_SHAPE_7x1x1 : EnumConstant<20>, Unsupported, CUDA<"11.8">;
def CUBLASLT_CLUSTER_SHAPE_9x1x1 : EnumConstant<21>, Unsupported, CUDA<"11.8">;
def CUBLASLT_CLUSTER_SHAPE_10x1x1 : EnumConstant<22>, Unsupported, CUDA<"11.8">;
def CUBLASLT_CLUSTER_SHAPE_11x1x1 : EnumConstant<23>, Unsupported, CUDA<"11.8">;
def CUBLASLT_CLUSTER_SHAPE_12x1x1 : EnumConstant<24>, Unsupported, CUDA<"11.8">;
def CUBLASLT_CLUSTER_SHAPE_13x1x1 : EnumConstant<25>, Unsupported, CUDA<"11.8">;
def CUBLASLT_CLUSTER_SHAPE_14x1x1 : EnumConstant<26>, Unsupported, CUDA<"11.8">;
def CUBLASLT_CLUSTER_SHAPE_15x1x1 : EnumConstant<27>, Unsupported, CUDA<"11.8">;
def CUBLASLT_CLUSTER_SHAPE_3x2x1 : EnumConstant<28>, Unsupported, CUDA<"11.8">;
def CUBLASLT_CLUSTER_SHAPE_5x2x1 : EnumConstant<29>, Unsupported, CUDA<"11.8">;
def CUBLASLT_CLUSTER_SHAPE_6x2x1 : EnumConstant<30>, Unsupported, CUDA<"11.8">;
def CUBLASLT_CLUSTER_SHAPE_7x2x1 : EnumConstant<31>, Unsupported, CUDA<"11.8">;
def CUBLASLT_CLUSTER_SHAPE_1x3x1 : EnumConstant<32>, Unsupported, CUDA<"11.8">;
def CUBLASLT_CLUSTER_SHAPE_2x3x1 : EnumConstant<33>, Unsupported, CUDA<"11.8">;
def CUBLASLT_CLUSTER_SHAPE_3x3x1 : EnumConstant<34>, Unsupported, CUDA<"11.8">;
def CUBLASLT_CLUSTER_SHAPE_4x3x1 : EnumConstant<35>, Unsupported, CUDA<"11.8">;
def CUBLASLT_CLUSTER_SHAPE_5x3x1 : EnumConstant<36>, Unsupported, CUDA<"11.8">;
def CUBLASLT_CLUSTER_SHAPE_3x4x1 : EnumConstant<37>, Unsupported, CUDA<"11.8">;
def CUBLASLT_CLUSTER_SHAPE_1x5x1 : EnumConstant<38>, Unsupported, CUDA<"11.8">;
def CUBLASLT_CLUSTER_SHAPE_2x5x1 : EnumConstant<39>, Unsupported, CUDA<"11.8">;
def CUBLASLT_CLUSTER_SHAPE_3x5x1 : EnumConstant<40>, Unsupported, CUDA<"11.8">;
def CUBLASLT_CLUSTER_SHAPE_1x6x1 : EnumConstant<41>, Unsupported, CUDA<"11.8">;
def CUBLASLT_CLUSTER_SHAPE_2x6x1 : EnumConstant<42>, Unsupported, CUDA<"11.8">;
def CUBLASLT_CLUSTER_SHAPE_1x7x1 : EnumConstant<43>, Unsupported, CUDA<"11.8">;
def CUBLASLT_CLUSTER_SHAPE_2x7x1 : EnumConstant<44>, Unsupported, CUDA<"11.8">;
def CUBLASLT_CLUSTER_SHAPE_1x9x1 : EnumConstant<45>, Unsupported, CUDA<"11.8">;
def CUBLASLT_CLUSTER_SHAPE_1x10x1 : EnumConstant<46>, Unsupported, CUDA<"11.8">;
def CUBLASLT_CLUSTER_SHAPE_1x11x1 : EnumConstant<47>, Unsupported, CUDA<"11.8">;
def CUBLASLT_CLUSTER_SHAPE_1x12x1 : EnumConstant<48>, Unsupported, CUDA<"11.8">;
def CUBLASLT_CLUSTER_SHAPE_1x13x1 : EnumConstant<49>, Unsupported, CUDA<"11.8">;
def CUBLASLT_CLUSTER_SHAPE_1x14x1 : EnumConstant<50>, Unsupported, CUDA<"11.8">;
def CUBLASLT_CLUSTER_SHAPE_1x15x1 : EnumConstant<51>, Unsupported, CUDA<"11.8">;
def CUBLASLT_CLUSTER_SHAPE_END : EnumConstant<52>, Unsupported, CUDA<"11.8">;
}

def cublasLtEmulationDescAttributes_t : Enum, Unsupported;
let Owner = cublasLtEmulationDescAttributes_t in {
def CUBLASLT_EMULATION_DESC_STRATEGY : EnumConstant<0>, Unsupported;
def CUBLASLT_EMULATION_DESC_SPECIAL_VALUES_SUPPORT : EnumConstant<1>,
  Unsupported;
def CUBLASLT_EMULATION_DESC_FIXEDPOINT_MANTISSA_CONTROL : EnumConstant<2>,
  Unsupported;
def CUBLASLT_EMULATION_DESC_FIXEDPOINT_MAX_MANTISSA_BIT_COUNT : EnumConstant<3>,
  Unsupported;
def CUBLASLT_EMULATION_DESC_FIXEDPOINT_MANTISSA_BIT_OFFSET : EnumConstant<4>,
  Unsupported;
def CUBLASLT_EMULATION_DESC_FIXEDPOINT_MANTISSA_BIT_COUNT_POINTER
  : EnumConstant<5>, Unsupported;
}

def cublasLtEpilogue_t : Enum, CUDA<"10.1">, HIP<"5.5">;
let Owner = cublasLtEpilogue_t in {
def CUBLASLT_EPILOGUE_DEFAULT : EnumConstant<1>, CUDA<"10.1">, HIP<"5.5">;
def CUBLASLT_EPILOGUE_RELU : EnumConstant<2>, CUDA<"10.1">, HIP<"5.5">;
def CUBLASLT_EPILOGUE_BIAS : EnumConstant<4>, CUDA<"10.1">, HIP<"5.5">;
def CUBLASLT_EPILOGUE_RELU_BIAS : EnumConstant<6>, CUDA<"10.1">, HIP<"5.5">;
def CUBLASLT_EPILOGUE_GELU : EnumConstant<32>, CUDA<"11.3">, HIP<"5.5">;
def CUBLASLT_EPILOGUE_GELU_BIAS : EnumConstant<36>, CUDA<"11.3">, HIP<"5.5">;
def CUBLASLT_EPILOGUE_RELU_AUX : EnumConstant<130>, Unsupported, CUDA<"11.3">;
def CUBLASLT_EPILOGUE_RELU_AUX_BIAS : EnumConstant<134>, Unsupported,
  CUDA<"11.3">;
def CUBLASLT_EPILOGUE_DRELU : EnumConstant<136>, Unsupported, CUDA<"11.6">;
def CUBLASLT_EPILOGUE_DRELU_BGRAD : EnumConstant<152>, Unsupported,
  CUDA<"11.3">;
def CUBLASLT_EPILOGUE_GELU_AUX : EnumConstant<160>, CUDA<"11.3">, HIP<"5.7">;
def CUBLASLT_EPILOGUE_GELU_AUX_BIAS : EnumConstant<164>, CUDA<"11.3">,
  HIP<"5.7">;
def CUBLASLT_EPILOGUE_DGELU : EnumConstant<192>, CUDA<"11.6">, HIP<"5.7">;
def CUBLASLT_EPILOGUE_DGELU_BGRAD : EnumConstant<208>, CUDA<"11.3">, HIP<"5.7">;
def CUBLASLT_EPILOGUE_BGRADA : EnumConstant<256>, CUDA<"11.4">, HIP<"5.7">;
def CUBLASLT_EPILOGUE_BGRADB : EnumConstant<512>, CUDA<"11.4">, HIP<"5.7">;
}

def cublasLtMatmulAlgoCapAttributes_t : Enum, Unsupported, CUDA<"10.1">;
let Owner = cublasLtMatmulAlgoCapAttributes_t in {
def CUBLASLT_ALGO_CAP_SPLITK_SUPPORT : EnumConstant<0>, Unsupported,
  CUDA<"10.1">;
def CUBLASLT_ALGO_CAP_REDUCTION_SCHEME_MASK : EnumConstant<1>, Unsupported,
  CUDA<"10.1">;
def CUBLASLT_ALGO_CAP_CTA_SWIZZLING_SUPPORT : EnumConstant<2>, Unsupported,
  CUDA<"10.1">;
def CUBLASLT_ALGO_CAP_STRIDED_BATCH_SUPPORT : EnumConstant<3>, Unsupported,
  CUDA<"10.1">;
def CUBLASLT_ALGO_CAP_OUT_OF_PLACE_RESULT_SUPPORT : EnumConstant<4>,
  Unsupported, CUDA<"10.1">;
def CUBLASLT_ALGO_CAP_UPLO_SUPPORT : EnumConstant<5>, Unsupported, CUDA<"10.1">;
def CUBLASLT_ALGO_CAP_TILE_IDS : EnumConstant<6>, Unsupported, CUDA<"10.1">;
def CUBLASLT_ALGO_CAP_CUSTOM_OPTION_MAX : EnumConstant<7>, Unsupported,
  CUDA<"10.1">;
def CUBLASLT_ALGO_CAP_CUSTOM_MEMORY_ORDER : EnumConstant<10>, Unsupported,
  CUDA<"10.1">;
def CUBLASLT_ALGO_CAP_POINTER_MODE_MASK : EnumConstant<11>, Unsupported,
  CUDA<"10.1">;
def CUBLASLT_ALGO_CAP_EPILOGUE_MASK : EnumConstant<12>, Unsupported,
  CUDA<"10.1">;
def CUBLASLT_ALGO_CAP_STAGES_IDS : EnumConstant<13>, Unsupported, CUDA<"11.0">;
def CUBLASLT_ALGO_CAP_LD_NEGATIVE : EnumConstant<14>, Unsupported, CUDA<"11.0">;
def CUBLASLT_ALGO_CAP_NUMERICAL_IMPL_FLAGS : EnumConstant<15>, Unsupported,
  CUDA<"11.0">;
def CUBLASLT_ALGO_CAP_MIN_ALIGNMENT_A_BYTES : EnumConstant<16>, Unsupported,
  CUDA<"11.0">;
def CUBLASLT_ALGO_CAP_MIN_ALIGNMENT_B_BYTES : EnumConstant<17>, Unsupported,
  CUDA<"11.0">;
def CUBLASLT_ALGO_CAP_MIN_ALIGNMENT_C_BYTES : EnumConstant<18>, Unsupported,
  CUDA<"11.0">;
def CUBLASLT_ALGO_CAP_MIN_ALIGNMENT_D_BYTES : EnumConstant<19>, Unsupported,
  CUDA<"11.0">;
def CUBLASLT_ALGO_CAP_POINTER_ARRAY_BATCH_SUPPORT : EnumConstant<21>,
  Unsupported;
def CUBLASLT_ALGO_CAP_FLOATING_POINT_EMULATION_SUPPORT : EnumConstant<22>,
  Unsupported;
def CUBLASLT_ALGO_CAP_ATOMIC_SYNC : AnyEnumConstant, Unsupported, CUDA<"12.2">;
}

def cublasLtMatmulAlgoConfigAttributes_t : Enum, Unsupported, CUDA<"10.1">;
let Owner = cublasLtMatmulAlgoConfigAttributes_t in {
def CUBLASLT_ALGO_CONFIG_ID : EnumConstant<0>, Unsupported, CUDA<"10.1">;
def CUBLASLT_ALGO_CONFIG_TILE_ID : EnumConstant<1>, Unsupported, CUDA<"10.1">;
def CUBLASLT_ALGO_CONFIG_SPLITK_NUM : EnumConstant<2>, Unsupported,
  CUDA<"10.1">;
def CUBLASLT_ALGO_CONFIG_REDUCTION_SCHEME : EnumConstant<3>, Unsupported,
  CUDA<"10.1">;
def CUBLASLT_ALGO_CONFIG_CTA_SWIZZLING : EnumConstant<4>, Unsupported,
  CUDA<"10.1">;
def CUBLASLT_ALGO_CONFIG_CUSTOM_OPTION : EnumConstant<5>, Unsupported,
  CUDA<"10.1">;
def CUBLASLT_ALGO_CONFIG_STAGES_ID : EnumConstant<6>, Unsupported, CUDA<"11.0">;
def CUBLASLT_ALGO_CONFIG_INNER_SHAPE_ID : EnumConstant<7>, Unsupported,
  CUDA<"11.8">;
def CUBLASLT_ALGO_CONFIG_CLUSTER_SHAPE_ID : EnumConstant<8>, Unsupported,
  CUDA<"11.8">;
}

def cublasLtMatmulDescAttributes_t : Enum, CUDA<"10.1">, HIP<"5.5">;
let Owner = cublasLtMatmulDescAttributes_t in {
def CUBLASLT_MATMUL_DESC_COMPUTE_TYPE : EnumConstant<0>, Unsupported,
  CUDA<"10.1">;
def CUBLASLT_MATMUL_DESC_SCALE_TYPE : EnumConstant<1>, Unsupported,
  CUDA<"10.1">;
def CUBLASLT_MATMUL_DESC_POINTER_MODE : EnumConstant<2>, CUDA<"10.1">,
  HIP<"6.0">;
def CUBLASLT_MATMUL_DESC_TRANSA : EnumConstant<3>, CUDA<"10.1">, HIP<"5.5">;
def CUBLASLT_MATMUL_DESC_TRANSB : EnumConstant<4>, CUDA<"10.1">, HIP<"5.5">;
def CUBLASLT_MATMUL_DESC_TRANSC : EnumConstant<5>, Unsupported, CUDA<"10.1">;
def CUBLASLT_MATMUL_DESC_FILL_MODE : EnumConstant<6>, Unsupported, CUDA<"10.1">;
def CUBLASLT_MATMUL_DESC_EPILOGUE : EnumConstant<7>, CUDA<"10.1">, HIP<"5.5">;
def CUBLASLT_MATMUL_DESC_BIAS_POINTER : EnumConstant<8>, CUDA<"10.1">,
  HIP<"5.5">;
def CUBLASLT_MATMUL_DESC_BIAS_BATCH_STRIDE : EnumConstant<10>, Unsupported,
  CUDA<"11.3">;
def CUBLASLT_MATMUL_DESC_EPILOGUE_AUX_POINTER : EnumConstant<11>, CUDA<"11.3">,
  HIP<"5.7">;
def CUBLASLT_MATMUL_DESC_EPILOGUE_AUX_LD : EnumConstant<12>, CUDA<"11.3">,
  HIP<"5.7">;
def CUBLASLT_MATMUL_DESC_EPILOGUE_AUX_BATCH_STRIDE : EnumConstant<13>,
  CUDA<"11.3">, HIP<"5.7">;
def CUBLASLT_MATMUL_DESC_ALPHA_VECTOR_BATCH_STRIDE : EnumConstant<14>,
  Unsupported, CUDA<"11.4">;
def CUBLASLT_MATMUL_DESC_SM_COUNT_TARGET : EnumConstant<15>, Unsupported,
  CUDA<"11.5">;
def CUBLASLT_MATMUL_DESC_A_SCALE_POINTER : EnumConstant<17>, CUDA<"11.8">,
  HIP<"6.0">;
def CUBLASLT_MATMUL_DESC_B_SCALE_POINTER : EnumConstant<18>, CUDA<"11.8">,
  HIP<"6.0">;
def CUBLASLT_MATMUL_DESC_C_SCALE_POINTER : EnumConstant<19>, CUDA<"11.8">,
  HIP<"6.0">;
def CUBLASLT_MATMUL_DESC_D_SCALE_POINTER : EnumConstant<20>, CUDA<"11.8">,
  HIP<"5.5">;
def CUBLASLT_MATMUL_DESC_AMAX_D_POINTER : EnumConstant<21>, CUDA<"11.8">,
  HIP<"6.2">;
def CUBLASLT_MATMUL_DESC_EPILOGUE_AUX_DATA_TYPE : EnumConstant<22>, Unsupported,
  CUDA<"11.8">;
def CUBLASLT_MATMUL_DESC_EPILOGUE_AUX_SCALE_POINTER : EnumConstant<23>,
  CUDA<"11.8">, HIP<"6.0">;
def CUBLASLT_MATMUL_DESC_EPILOGUE_AUX_AMAX_POINTER : EnumConstant<24>,
  Unsupported, CUDA<"11.8">;
def CUBLASLT_MATMUL_DESC_FAST_ACCUM : EnumConstant<25>, Unsupported,
  CUDA<"11.8">;
def CUBLASLT_MATMUL_DESC_BIAS_DATA_TYPE : EnumConstant<26>, CUDA<"11.8">,
  HIP<"5.5">;
def CUBLASLT_MATMUL_DESC_A_SCALE_MODE : EnumConstant<31>, Unsupported;
def CUBLASLT_MATMUL_DESC_B_SCALE_MODE : EnumConstant<32>, Unsupported;
def CUBLASLT_MATMUL_DESC_C_SCALE_MODE : EnumConstant<33>, Unsupported;
def CUBLASLT_MATMUL_DESC_D_SCALE_MODE : EnumConstant<34>, Unsupported;
def CUBLASLT_MATMUL_DESC_EPILOGUE_AUX_SCALE_MODE : EnumConstant<35>,
  Unsupported;
def CUBLASLT_MATMUL_DESC_D_OUT_SCALE_POINTER : EnumConstant<36>, Unsupported;
def CUBLASLT_MATMUL_DESC_D_OUT_SCALE_MODE : EnumConstant<37>, Unsupported;
def CUBLASLT_MATMUL_DESC_EMULATION_DESCRIPTOR : EnumConstant<38>, Unsupported;
def CUBLASLT_MATMUL_DESC_ATOMIC_SYNC_IN_COUNTERS_POINTER : AnyEnumConstant,
  Unsupported, CUDA<"12.2">;
def CUBLASLT_MATMUL_DESC_ATOMIC_SYNC_NUM_CHUNKS_D_COLS : AnyEnumConstant,
  Unsupported, CUDA<"12.2">;
def CUBLASLT_MATMUL_DESC_ATOMIC_SYNC_NUM_CHUNKS_D_ROWS : AnyEnumConstant,
  Unsupported, CUDA<"12.2">;
def CUBLASLT_MATMUL_DESC_ATOMIC_SYNC_OUT_COUNTERS_POINTER : AnyEnumConstant,
  Unsupported, CUDA<"12.2">;
}

def cublasLtMatmulInnerShape_t : Enum, Unsupported, CUDA<"11.8">;
let Owner = cublasLtMatmulInnerShape_t in {
def CUBLASLT_MATMUL_INNER_SHAPE_UNDEFINED : EnumConstant<0>, Unsupported,
  CUDA<"11.8">;
def CUBLASLT_MATMUL_INNER_SHAPE_MMA884 : EnumConstant<1>, Unsupported,
  CUDA<"11.8">;
def CUBLASLT_MATMUL_INNER_SHAPE_MMA1684 : EnumConstant<2>, Unsupported,
  CUDA<"11.8">;
def CUBLASLT_MATMUL_INNER_SHAPE_MMA1688 : EnumConstant<3>, Unsupported,
  CUDA<"11.8">;
def CUBLASLT_MATMUL_INNER_SHAPE_MMA16816 : EnumConstant<4>, Unsupported,
  CUDA<"11.8">;
def CUBLASLT_MATMUL_INNER_SHAPE_END : EnumConstant<5>, Unsupported,
  CUDA<"11.8">;
}

def cublasLtMatmulMatrixScale_t : Enum, Unsupported;
let Owner = cublasLtMatmulMatrixScale_t in {
def CUBLASLT_MATMUL_MATRIX_SCALE_SCALAR_32F : EnumConstant<0>, Unsupported;
def CUBLASLT_MATMUL_MATRIX_SCALE_VEC16_UE4M3 : EnumConstant<1>, Unsupported;
def CUBLASLT_MATMUL_MATRIX_SCALE_VEC32_UE8M0 : EnumConstant<2>, Unsupported;
def CUBLASLT_MATMUL_MATRIX_SCALE_OUTER_VEC_32F : EnumConstant<3>, Unsupported;
def CUBLASLT_MATMUL_MATRIX_SCALE_VEC128_32F : EnumConstant<4>, Unsupported;
def CUBLASLT_MATMUL_MATRIX_SCALE_BLK128x128_32F : EnumConstant<5>, Unsupported;
def CUBLASLT_MATMUL_MATRIX_SCALE_END : EnumConstant<6>, Unsupported;
}

def cublasLtMatmulPreferenceAttributes_t : Enum, CUDA<"10.1">, HIP<"5.5">;
let Owner = cublasLtMatmulPreferenceAttributes_t in {
def CUBLASLT_MATMUL_PREF_SEARCH_MODE : EnumConstant<0>, CUDA<"10.1">,
  HIP<"5.5">;
def CUBLASLT_MATMUL_PREF_MAX_WORKSPACE_BYTES : EnumConstant<1>, CUDA<"10.1">,
  HIP<"5.5">;
def CUBLASLT_MATMUL_PREF_REDUCTION_SCHEME_MASK : EnumConstant<3>, Unsupported,
  CUDA<"10.1">;
def CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_A_BYTES : EnumConstant<5>, Unsupported,
  CUDA<"10.1">;
def CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_B_BYTES : EnumConstant<6>, Unsupported,
  CUDA<"10.1">;
def CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_C_BYTES : EnumConstant<7>, Unsupported,
  CUDA<"10.1">;
def CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_D_BYTES : EnumConstant<8>, Unsupported,
  CUDA<"10.1">;
def CUBLASLT_MATMUL_PREF_MAX_WAVES_COUNT : EnumConstant<9>, Unsupported,
  CUDA<"10.1">;
def CUBLASLT_MATMUL_PREF_IMPL_MASK : EnumConstant<12>, Unsupported,
  CUDA<"11.0">;
}

def cublasLtMatmulSearch_t : Enum, Unsupported, CUDA<"10.1">;
let Owner = cublasLtMatmulSearch_t in {
def CUBLASLT_SEARCH_BEST_FIT : EnumConstant<0>, Unsupported, CUDA<"10.1">;
def CUBLASLT_SEARCH_LIMITED_BY_ALGO_ID : EnumConstant<1>, Unsupported,
  CUDA<"10.1">;
def CUBLASLT_SEARCH_RESERVED_02 : EnumConstant<2>, Unsupported, CUDA<"11.0">;
def CUBLASLT_SEARCH_RESERVED_03 : EnumConstant<3>, Unsupported, CUDA<"11.0">;
def CUBLASLT_SEARCH_RESERVED_04 : EnumConstant<4>, Unsupported, CUDA<"11.0">;
def CUBLASLT_SEARCH_RESERVED_05 : EnumConstant<5>, Unsupported, CUDA<"11.0">;
def CUBLASLT_SEARCH_RESERVED_06 : EnumConstant<6>, Unsupported;
def CUBLASLT_SEARCH_RESERVED_07 : EnumConstant<7>, Unsupported;
def CUBLASLT_SEARCH_RESERVED_08 : EnumConstant<8>, Unsupported;
def CUBLASLT_SEARCH_RESERVED_09 : EnumConstant<9>, Unsupported;
}

def cublasLtMatmulStages_t : Enum, Unsupported, CUDA<"11.0">;
let Owner = cublasLtMatmulStages_t in {
def CUBLASLT_MATMUL_STAGES_UNDEFINED : EnumConstant<0>, Unsupported,
  CUDA<"11.0">;
def CUBLASLT_MATMUL_STAGES_16x1 : EnumConstant<1>, Unsupported, CUDA<"11.0">;
def CUBLASLT_MATMUL_STAGES_16x2 : EnumConstant<2>, Unsupported, CUDA<"11.0">;
def CUBLASLT_MATMUL_STAGES_16x3 : EnumConstant<3>, Unsupported, CUDA<"11.0">;
def CUBLASLT_MATMUL_STAGES_16x4 : EnumConstant<4>, Unsupported, CUDA<"11.0">;
def CUBLASLT_MATMUL_STAGES_16x5 : EnumConstant<5>, Unsupported, CUDA<"11.0">;
def CUBLASLT_MATMUL_STAGES_16x6 : EnumConstant<6>, Unsupported, CUDA<"11.0">;
def CUBLASLT_MATMUL_STAGES_32x1 : EnumConstant<7>, Unsupported, CUDA<"11.0">;
def CUBLASLT_MATMUL_STAGES_32x2 : EnumConstant<8>, Unsupported, CUDA<"11.0">;
def CUBLASLT_MATMUL_STAGES_32x3 : EnumConstant<9>, Unsupported, CUDA<"11.0">;
def CUBLASLT_MATMUL_STAGES_32x4 : EnumConstant<10>, Unsupported, CUDA<"11.0">;
def CUBLASLT_MATMUL_STAGES_32x5 : EnumConstant<11>, Unsupported, CUDA<"11.0">;
def CUBLASLT_MATMUL_STAGES_32x6 : EnumConstant<12>, Unsupported, CUDA<"11.0">;
def CUBLASLT_MATMUL_STAGES_64x1 : EnumConstant<13>, Unsupported, CUDA<"11.0">;
def CUBLASLT_MATMUL_STAGES_64x2 : EnumConstant<14>, Unsupported, CUDA<"11.0">;
def CUBLASLT_MATMUL_STAGES_64x3 : EnumConstant<15>, Unsupported, CUDA<"11.0">;
def CUBLASLT_MATMUL_STAGES_64x4 : EnumConstant<16>, Unsupported, CUDA<"11.0">;
def CUBLASLT_MATMUL_STAGES_64x5 : EnumConstant<17>, Unsupported, CUDA<"11.0">;
def CUBLASLT_MATMUL_STAGES_64x6 : EnumConstant<18>, Unsupported, CUDA<"11.0">;
def CUBLASLT_MATMUL_STAGES_128x1 : EnumConstant<19>, Unsupported, CUDA<"11.0">;
def CUBLASLT_MATMUL_STAGES_128x2 : EnumConstant<20>, Unsupported, CUDA<"11.0">;
def CUBLASLT_MATMUL_STAGES_128x3 : EnumConstant<21>, Unsupported, CUDA<"11.0">;
def CUBLASLT_MATMUL_STAGES_128x4 : EnumConstant<22>, Unsupported, CUDA<"11.0">;
def CUBLASLT_MATMUL_STAGES_128x5 : EnumConstant<23>, Unsupported, CUDA<"11.0">;
def CUBLASLT_MATMUL_STAGES_128x6 : EnumConstant<24>, Unsupported, CUDA<"11.0">;
def CUBLASLT_MATMUL_STAGES_32x10 : EnumConstant<25>, Unsupported, CUDA<"11.0">;
def CUBLASLT_MATMUL_STAGES_8x4 : EnumConstant<26>, Unsupported, CUDA<"11.0">;
def CUBLASLT_MATMUL_STAGES_16x10 : EnumConstant<27>, Unsupported, CUDA<"11.0">;
def CUBLASLT_MATMUL_STAGES_8x5 : EnumConstant<28>, Unsupported, CUDA<"11.2">;
def CUBLASLT_MATMUL_STAGES_8x3 : EnumConstant<31>, Unsupported, CUDA<"11.8">;
def CUBLASLT_MATMUL_STAGES_8xAUTO : EnumConstant<32>, Unsupported, CUDA<"11.8">;
def CUBLASLT_MATMUL_STAGES_16xAUTO : EnumConstant<33>, Unsupported,
  CUDA<"11.8">;
def CUBLASLT_MATMUL_STAGES_32xAUTO : EnumConstant<34>, Unsupported,
  CUDA<"11.8">;
def CUBLASLT_MATMUL_STAGES_64xAUTO : EnumConstant<35>, Unsupported,
  CUDA<"11.8">;
def CUBLASLT_MATMUL_STAGES_128xAUTO : EnumConstant<36>, Unsupported,
  CUDA<"11.8">;
def CUBLASLT_MATMUL_STAGES_256xAUTO : EnumConstant<37>, Unsupported;
def CUBLASLT_MATMUL_STAGES_768xAUTO : EnumConstant<38>, Unsupported;
def CUBLASLT_MATMUL_STAGES_END : EnumConstant<39>, Unsupported, CUDA<"11.0">;
}

def cublasLtMatmulTile_t : Enum, Unsupported, CUDA<"10.1">;
let Owner = cublasLtMatmulTile_t in {
def CUBLASLT_MATMUL_TILE_UNDEFINED : EnumConstant<0>, Unsupported, CUDA<"10.1">;
def CUBLASLT_MATMUL_TILE_8x8 : EnumConstant<1>, Unsupported, CUDA<"10.1">;
def CUBLASLT_MATMUL_TILE_8x16 : EnumConstant<2>, Unsupported, CUDA<"10.1">;
def CUBLASLT_MATMUL_TILE_16x8 : EnumConstant<3>, Unsupported, CUDA<"10.1">;
def CUBLASLT_MATMUL_TILE_8x32 : EnumConstant<4>, Unsupported, CUDA<"10.1">;
def CUBLASLT_MATMUL_TILE_16x16 : EnumConstant<5>, Unsupported, CUDA<"10.1">;
def CUBLASLT_MATMUL_TILE_32x8 : EnumConstant<6>, Unsupported, CUDA<"10.1">;
def CUBLASLT_MATMUL_TILE_8x64 : EnumConstant<7>, Unsupported, CUDA<"10.1">;
def CUBLASLT_MATMUL_TILE_16x32 : EnumConstant<8>, Unsupported, CUDA<"10.1">;
def CUBLASLT_MATMUL_TILE_32x16 : EnumConstant<9>, Unsupported, CUDA<"10.1">;
def CUBLASLT_MATMUL_TILE_64x8 : EnumConstant<10>, Unsupported, CUDA<"10.1">;
def CUBLASLT_MATMUL_TILE_32x32 : EnumConstant<11>, Unsupported, CUDA<"10.1">;
def CUBLASLT_MATMUL_TILE_32x64 : EnumConstant<12>, Unsupported, CUDA<"10.1">;
def CUBLASLT_MATMUL_TILE_64x32 : EnumConstant<13>, Unsupported, CUDA<"10.1">;
def CUBLASLT_MATMUL_TILE_32x128 : EnumConstant<14>, Unsupported, CUDA<"10.1">;
def CUBLASLT_MATMUL_TILE_64x64 : EnumConstant<15>, Unsupported, CUDA<"10.1">;
def CUBLASLT_MATMUL_TILE_128x32 : EnumConstant<16>, Unsupported, CUDA<"10.1">;
def CUBLASLT_MATMUL_TILE_64x128 : EnumConstant<17>, Unsupported, CUDA<"10.1">;
def CUBLASLT_MATMUL_TILE_128x64 : EnumConstant<18>, Unsupported, CUDA<"10.1">;
def CUBLASLT_MATMUL_TILE_64x256 : EnumConstant<19>, Unsupported, CUDA<"10.1">;
def CUBLASLT_MATMUL_TILE_128x128 : EnumConstant<20>, Unsupported, CUDA<"10.1">;
def CUBLASLT_MATMUL_TILE_256x64 : EnumConstant<21>, Unsupported, CUDA<"10.1">;
def CUBLASLT_MATMUL_TILE_64x512 : EnumConstant<22>, Unsupported, CUDA<"10.1">;
def CUBLASLT_MATMUL_TILE_128x256 : EnumConstant<23>, Unsupported, CUDA<"10.1">;
def CUBLASLT_MATMUL_TILE_256x128 : EnumConstant<24>, Unsupported, CUDA<"10.1">;
def CUBLASLT_MATMUL_TILE_512x64 : EnumConstant<25>, Unsupported, CUDA<"10.1">;
def CUBLASLT_MATMUL_TILE_64x96 : EnumConstant<26>, Unsupported, CUDA<"11.3">;
def CUBLASLT_MATMUL_TILE_96x64 : EnumConstant<27>, Unsupported, CUDA<"11.3">;
def CUBLASLT_MATMUL_TILE_96x128 : EnumConstant<28>, Unsupported, CUDA<"11.3">;
def CUBLASLT_MATMUL_TILE_128x160 : EnumConstant<29>, Unsupported, CUDA<"11.3">;
def CUBLASLT_MATMUL_TILE_160x128 : EnumConstant<30>, Unsupported, CUDA<"11.3">;
def CUBLASLT_MATMUL_TILE_192x128 : EnumConstant<31>, Unsupported, CUDA<"11.3">;
def CUBLASLT_MATMUL_TILE_128x192 : EnumConstant<32>, Unsupported, CUDA<"11.8">;
def CUBLASLT_MATMUL_TILE_128x96 : EnumConstant<33>, Unsupported, CUDA<"11.8">;
def CUBLASLT_MATMUL_TILE_32x256 : EnumConstant<34>, Unsupported, CUDA<"12.1">;
def CUBLASLT_MATMUL_TILE_256x32 : EnumConstant<35>, Unsupported, CUDA<"12.1">;
def CUBLASLT_MATMUL_TILE_8x128 : EnumConstant<36>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_8x192 : EnumConstant<37>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_8x256 : EnumConstant<38>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_8x320 : EnumConstant<39>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_8x384 : EnumConstant<40>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_8x448 : EnumConstant<41>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_8x512 : EnumConstant<42>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_8x576 : EnumConstant<43>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_8x640 : EnumConstant<44>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_8x704 : EnumConstant<45>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_8x768 : EnumConstant<46>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_16x64 : EnumConstant<47>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_16x128 : EnumConstant<48>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_16x192 : EnumConstant<49>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_16x256 : EnumConstant<50>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_16x320 : EnumConstant<51>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_16x384 : EnumConstant<52>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_16x448 : EnumConstant<53>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_16x512 : EnumConstant<54>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_16x576 : EnumConstant<55>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_16x640 : EnumConstant<56>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_16x704 : EnumConstant<57>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_16x768 : EnumConstant<58>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_24x64 : EnumConstant<59>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_24x128 : EnumConstant<60>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_24x192 : EnumConstant<61>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_24x256 : EnumConstant<62>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_24x320 : EnumConstant<63>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_24x384 : EnumConstant<64>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_24x448 : EnumConstant<65>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_24x512 : EnumConstant<66>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_24x576 : EnumConstant<67>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_24x640 : EnumConstant<68>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_24x704 : EnumConstant<69>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_24x768 : EnumConstant<70>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_32x192 : EnumConstant<71>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_32x320 : EnumConstant<72>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_32x384 : EnumConstant<73>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_32x448 : EnumConstant<74>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_32x512 : EnumConstant<75>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_32x576 : EnumConstant<76>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_32x640 : EnumConstant<77>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_32x704 : EnumConstant<78>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_32x768 : EnumConstant<79>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_40x64 : EnumConstant<80>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_40x128 : EnumConstant<81>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_40x192 : EnumConstant<82>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_40x256 : EnumConstant<83>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_40x320 : EnumConstant<84>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_40x384 : EnumConstant<85>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_40x448 : EnumConstant<86>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_40x512 : EnumConstant<87>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_40x576 : EnumConstant<88>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_40x640 : EnumConstant<89>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_40x704 : EnumConstant<90>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_40x768 : EnumConstant<91>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_48x64 : EnumConstant<92>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_48x128 : EnumConstant<93>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_48x192 : EnumConstant<94>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_48x256 : EnumConstant<95>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_48x320 : EnumConstant<96>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_48x384 : EnumConstant<97>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_48x448 : EnumConstant<98>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_48x512 : EnumConstant<99>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_48x576 : EnumConstant<100>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_48x640 : EnumConstant<101>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_48x704 : EnumConstant<102>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_48x768 : EnumConstant<103>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_56x128 : EnumConstant<105>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_56x192 : EnumConstant<106>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_56x256 : EnumConstant<107>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_56x320 : EnumConstant<108>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_56x384 : EnumConstant<109>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_56x448 : EnumConstant<110>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_56x512 : EnumConstant<111>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_56x576 : EnumConstant<112>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_56x640 : EnumConstant<113>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_56x704 : EnumConstant<114>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_56x768 : EnumConstant<115>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_64x192 : EnumConstant<116>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_64x320 : EnumConstant<117>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_64x384 : EnumConstant<118>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_64x448 : EnumConstant<119>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_64x576 : EnumConstant<120>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_64x640 : EnumConstant<121>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_64x704 : EnumConstant<122>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_64x768 : EnumConstant<123>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_72x64 : EnumConstant<124>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_72x128 : EnumConstant<125>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_72x192 : EnumConstant<126>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_72x256 : EnumConstant<127>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_72x320 : EnumConstant<128>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_72x384 : EnumConstant<129>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_72x448 : EnumConstant<130>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_72x512 : EnumConstant<131>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_72x576 : EnumConstant<132>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_72x640 : EnumConstant<133>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_80x64 : EnumConstant<134>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_80x128 : EnumConstant<135>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_80x192 : EnumConstant<136>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_80x256 : EnumConstant<137>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_80x320 : EnumConstant<138>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_80x384 : EnumConstant<139>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_80x448 : EnumConstant<140>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_80x512 : EnumConstant<141>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_80x576 : EnumConstant<142>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_88x64 : EnumConstant<143>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_88x128 : EnumConstant<144>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_88x192 : EnumConstant<145>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_88x256 : EnumConstant<146>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_88x320 : EnumConstant<147>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_88x384 : EnumConstant<148>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_88x448 : EnumConstant<149>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_88x512 : EnumConstant<150>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_96x192 : EnumConstant<151>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_96x256 : EnumConstant<152>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_96x320 : EnumConstant<153>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_96x384 : EnumConstant<154>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_96x448 : EnumConstant<155>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_96x512 : EnumConstant<156>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_104x64 : EnumConstant<157>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_104x128 : EnumConstant<158>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_104x192 : EnumConstant<159>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_104x256 : EnumConstant<160>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_104x320 : EnumConstant<161>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_104x384 : EnumConstant<162>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_104x448 : EnumConstant<163>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_112x64 : EnumConstant<164>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_112x128 : EnumConstant<165>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_112x192 : EnumConstant<166>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_112x256 : EnumConstant<167>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_112x320 : EnumConstant<168>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_112x384 : EnumConstant<169>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_120x64 : EnumConstant<170>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_120x128 : EnumConstant<171>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_120x192 : EnumConstant<172>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_120x256 : EnumConstant<173>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_120x320 : EnumConstant<174>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_120x384 : EnumConstant<175>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_128x320 : EnumConstant<176>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_128x384 : EnumConstant<177>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_136x64 : EnumConstant<178>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_136x128 : EnumConstant<179>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_136x192 : EnumConstant<180>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_136x256 : EnumConstant<181>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_136x320 : EnumConstant<182>, Unsupported, CUDA<"12.6">;
def CUBLASLT_MATMUL_TILE_END : EnumConstant<635>, Unsupported, CUDA<"10.1">;
}

def cublasLtMatrixLayoutAttribute_t : Enum, CUDA<"10.1">, HIP<"5.5">;
let Owner = cublasLtMatrixLayoutAttribute_t in {
def CUBLASLT_MATRIX_LAYOUT_TYPE : EnumConstant<0>, CUDA<"10.1">, HIP<"6.0">;
def CUBLASLT_MATRIX_LAYOUT_ORDER : EnumConstant<1>, CUDA<"10.1">, HIP<"6.0">;
def CUBLASLT_MATRIX_LAYOUT_ROWS : EnumConstant<2>, CUDA<"10.1">, HIP<"6.0">;
def CUBLASLT_MATRIX_LAYOUT_COLS : EnumConstant<3>, CUDA<"10.1">, HIP<"6.0">;
def CUBLASLT_MATRIX_LAYOUT_LD : EnumConstant<4>, CUDA<"10.1">, HIP<"6.0">;
def CUBLASLT_MATRIX_LAYOUT_BATCH_COUNT : EnumConstant<5>, CUDA<"10.1">,
  HIP<"5.5">;
def CUBLASLT_MATRIX_LAYOUT_STRIDED_BATCH_OFFSET : EnumConstant<6>, CUDA<"10.1">,
  HIP<"5.5">;
def CUBLASLT_MATRIX_LAYOUT_PLANE_OFFSET : EnumConstant<7>, Unsupported,
  CUDA<"10.1">;
def CUBLASLT_MATRIX_LAYOUT_BATCH_MODE : EnumConstant<8>, Unsupported;
}

def cublasLtMatrixTransformDescAttributes_t : Enum, CUDA<"10.1">, HIP<"6.0">;
let Owner = cublasLtMatrixTransformDescAttributes_t in {
def CUBLASLT_MATRIX_TRANSFORM_DESC_SCALE_TYPE : EnumConstant<0>, CUDA<"10.1">,
  HIP<"6.0">;
def CUBLASLT_MATRIX_TRANSFORM_DESC_POINTER_MODE : EnumConstant<1>, CUDA<"10.1">,
  HIP<"6.0">;
def CUBLASLT_MATRIX_TRANSFORM_DESC_TRANSA : EnumConstant<2>, CUDA<"10.1">,
  HIP<"6.0">;
def CUBLASLT_MATRIX_TRANSFORM_DESC_TRANSB : EnumConstant<3>, CUDA<"10.1">,
  HIP<"6.0">;
}

def cublasLtOrder_t : Enum, CUDA<"10.1">, HIP<"6.0">;
let Owner = cublasLtOrder_t in {
def CUBLASLT_ORDER_COL : EnumConstant<0>, CUDA<"10.1">, HIP<"6.0">;
def CUBLASLT_ORDER_ROW : EnumConstant<1>, CUDA<"10.1">, HIP<"6.0">;
def CUBLASLT_ORDER_COL32 : EnumConstant<2>, Unsupported, CUDA<"10.1">;
def CUBLASLT_ORDER_COL4_4R2_8C : EnumConstant<3>, Unsupported, CUDA<"10.1">;
def CUBLASLT_ORDER_COL32_2R_4R4 : EnumConstant<4>, Unsupported, CUDA<"11.0">;
}

def cublasLtPointerMode_t : Enum, CUDA<"10.1">, HIP<"6.0">;
let Owner = cublasLtPointerMode_t in {
def CUBLASLT_POINTER_MODE_HOST : EnumConstant<0>, CUDA<"10.1">, HIP<"6.0">;
def CUBLASLT_POINTER_MODE_DEVICE : EnumConstant<1>, HIP<"6.1">;
def CUBLASLT_POINTER_MODE_DEVICE_VECTOR : EnumConstant<2>, Unsupported,
  CUDA<"10.1">;
def CUBLASLT_POINTER_MODE_ALPHA_DEVICE_VECTOR_BETA_ZERO : EnumConstant<3>,
  Unsupported, CUDA<"10.1">;
def CUBLASLT_POINTER_MODE_ALPHA_DEVICE_VECTOR_BETA_HOST : EnumConstant<4>,
  CUDA<"11.4">, HIP<"6.0">;
}

def cublasLtPointerModeMask_t : Enum, Unsupported, CUDA<"10.1">;
let Owner = cublasLtPointerModeMask_t in {
def CUBLASLT_POINTER_MODE_MASK_HOST : EnumConstant<1>, Unsupported,
  CUDA<"10.1">;
def CUBLASLT_POINTER_MODE_MASK_DEVICE : EnumConstant<2>, Unsupported,
  CUDA<"10.1">;
def CUBLASLT_POINTER_MODE_MASK_DEVICE_VECTOR : EnumConstant<4>, Unsupported,
  CUDA<"10.1">;
def CUBLASLT_POINTER_MODE_MASK_ALPHA_DEVICE_VECTOR_BETA_ZERO : EnumConstant<8>,
  Unsupported, CUDA<"10.1">;
def CUBLASLT_POINTER_MODE_MASK_ALPHA_DEVICE_VECTOR_BETA_HOST : EnumConstant<16>,
  Unsupported, CUDA<"11.4">;
}

def cublasLtReductionScheme_t : Enum, Unsupported, CUDA<"10.1">;
let Owner = cublasLtReductionScheme_t in {
def CUBLASLT_REDUCTION_SCHEME_NONE : EnumConstant<0>, Unsupported, CUDA<"10.1">;
def CUBLASLT_REDUCTION_SCHEME_INPLACE : EnumConstant<1>, Unsupported,
  CUDA<"10.1">;
def CUBLASLT_REDUCTION_SCHEME_COMPUTE_TYPE : EnumConstant<2>, Unsupported,
  CUDA<"10.1">;
def CUBLASLT_REDUCTION_SCHEME_OUTPUT_TYPE : EnumConstant<4>, Unsupported,
  CUDA<"10.1">;
def CUBLASLT_REDUCTION_SCHEME_MASK : EnumConstant<7>, Unsupported, CUDA<"10.1">;
}

def CUBLASLT_NUMERICAL_IMPL_FLAGS_ACCUMULATOR_16F : Macro<"(0x01ull << 8)">,
  Unsupported, CUDA<"11.0">;
def CUBLASLT_NUMERICAL_IMPL_FLAGS_ACCUMULATOR_32F : Macro<"(0x02ull << 8)">,
  Unsupported, CUDA<"11.0">;
def CUBLASLT_NUMERICAL_IMPL_FLAGS_ACCUMULATOR_32I : Macro<"(0x08ull << 8)">,
  Unsupported, CUDA<"11.0">;
def CUBLASLT_NUMERICAL_IMPL_FLAGS_ACCUMULATOR_64F : Macro<"(0x04ull << 8)">,
  Unsupported, CUDA<"11.0">;
def CUBLASLT_NUMERICAL_IMPL_FLAGS_ACCUMULATOR_TYPE_MASK
  : Macro<"(0xffull << 8)">, Unsupported, CUDA<"11.0">;
def CUBLASLT_NUMERICAL_IMPL_FLAGS_DMMA : Macro<"(0x08ull << 0)">, Unsupported,
  CUDA<"11.0">;
def CUBLASLT_NUMERICAL_IMPL_FLAGS_FMA : Macro<"(0x01ull << 0)">, Unsupported,
  CUDA<"11.0">;
def CUBLASLT_NUMERICAL_IMPL_FLAGS_GAUSSIAN : Macro<"(0x01ull << 32)">,
  Unsupported, CUDA<"11.0">;
def CUBLASLT_NUMERICAL_IMPL_FLAGS_HMMA : Macro<"(0x02ull << 0)">, Unsupported,
  CUDA<"11.0">;
def CUBLASLT_NUMERICAL_IMPL_FLAGS_IMMA : Macro<"(0x04ull << 0)">, Unsupported,
  CUDA<"11.0">;
def CUBLASLT_NUMERICAL_IMPL_FLAGS_INPUT_16BF : Macro<"(0x02ull << 16)">,
  Unsupported, CUDA<"11.0">;
def CUBLASLT_NUMERICAL_IMPL_FLAGS_INPUT_16F : Macro<"(0x01ull << 16)">,
  Unsupported, CUDA<"11.0">;
def CUBLASLT_NUMERICAL_IMPL_FLAGS_INPUT_32F : Macro<"(0x08ull << 16)">,
  Unsupported, CUDA<"11.0">;
def CUBLASLT_NUMERICAL_IMPL_FLAGS_INPUT_64F : Macro<"(0x10ull << 16)">,
  Unsupported, CUDA<"11.0">;
def CUBLASLT_NUMERICAL_IMPL_FLAGS_INPUT_8F_E4M3 : Macro<"(0x40ull << 16)">,
  Unsupported, CUDA<"11.8">;
def CUBLASLT_NUMERICAL_IMPL_FLAGS_INPUT_8F_E5M2 : Macro<"(0x80ull << 16)">,
  Unsupported, CUDA<"11.8">;
def CUBLASLT_NUMERICAL_IMPL_FLAGS_INPUT_8I : Macro<"(0x20ull << 16)">,
  Unsupported, CUDA<"11.0">;
def CUBLASLT_NUMERICAL_IMPL_FLAGS_INPUT_TF32 : Macro<"(0x04ull << 16)">,
  Unsupported, CUDA<"11.0">;
def CUBLASLT_NUMERICAL_IMPL_FLAGS_OP_INPUT_TYPE_MASK : Macro<"(0xffull << 16)">,
  Unsupported, CUDA<"11.0">;
def CUBLASLT_NUMERICAL_IMPL_FLAGS_OP_TYPE_MASK : Macro<"(0xffull << 0)">,
  Unsupported, CUDA<"11.0">;
def CUBLASLT_NUMERICAL_IMPL_FLAGS_TENSOR_OP_MASK : Macro<"(0xfeull << 0)">,
  Unsupported, CUDA<"11.0">;

def cublasLtCreate : Function, CUDA<"10.1">, HIP<"5.5">;
def cublasLtDestroy : Function, CUDA<"10.1">, HIP<"5.5">;
def cublasLtDisableCpuInstructionsSetMask : Function<"unsigned int">,
  Unsupported, CUDA<"12.1">;
def cublasLtGetCudartVersion : Function<"size_t">, Unsupported, CUDA<"10.1">;
def cublasLtGetProperty : Function, Unsupported, CUDA<"10.1">;
def cublasLtGetStatusName : Function<"const char *">, Unsupported, CUDA<"11.4">;
def cublasLtGetStatusString : Function<"const char *">, Unsupported,
  CUDA<"11.4">;
def cublasLtGetVersion : Function<"size_t">, CUDA<"10.1">;
def cublasLtHeuristicsCacheGetCapacity : Function, Unsupported, CUDA<"11.8">;
def cublasLtHeuristicsCacheSetCapacity : Function, Unsupported, CUDA<"11.8">;
def cublasLtLoggerForceDisable : Function, Unsupported, CUDA<"11.0">;
def cublasLtLoggerOpenFile : Function, Unsupported, CUDA<"11.0">;
def cublasLtLoggerSetCallback : Function, Unsupported, CUDA<"11.0">;
def cublasLtLoggerSetFile : Function, Unsupported, CUDA<"11.0">;
def cublasLtLoggerSetLevel : Function, Unsupported, CUDA<"11.0">;
def cublasLtLoggerSetMask : Function, Unsupported, CUDA<"11.0">;
def cublasLtMatmul : Function, CUDA<"10.1">, HIP<"5.5">;
def cublasLtMatmulAlgoCapGetAttribute : Function, Unsupported, CUDA<"10.1">;
def cublasLtMatmulAlgoCheck : Function, Unsupported, CUDA<"10.1">;
def cublasLtMatmulAlgoConfigGetAttribute : Function, Unsupported, CUDA<"10.1">;
def cublasLtMatmulAlgoConfigSetAttribute : Function, Unsupported, CUDA<"10.1">;
def cublasLtMatmulAlgoGetHeuristic : Function, CUDA<"10.1">, HIP<"5.5">;
def cublasLtMatmulAlgoGetIds : Function, Unsupported, CUDA<"10.1">;
def cublasLtMatmulAlgoInit : Function, Unsupported, CUDA<"10.1">;
def cublasLtMatmulDescCreate : Function, CUDA<"10.1">, CUDAChanged<"11.0">,
  HIP<"5.5">;
def cublasLtMatmulDescDestroy : Function, CUDA<"10.1">, HIP<"5.5">;
def cublasLtMatmulDescGetAttribute : Function, CUDA<"10.1">, HIP<"5.5">;
def cublasLtMatmulDescInit : Function, Unsupported, CUDA<"11.0">;
def cublasLtMatmulDescSetAttribute : Function, CUDA<"10.1">, HIP<"5.5">;
def cublasLtMatmulPreferenceCreate : Function, CUDA<"10.1">, HIP<"5.5">;
def cublasLtMatmulPreferenceDestroy : Function, CUDA<"10.1">, HIP<"5.5">;
def cublasLtMatmulPreferenceGetAttribute : Function, CUDA<"10.1">, HIP<"5.5">;
def cublasLtMatmulPreferenceInit : Function, Unsupported, CUDA<"11.0">;
def cublasLtMatmulPreferenceSetAttribute : Function, CUDA<"10.1">, HIP<"5.5">;
def cublasLtMatrixLayoutCreate : Function, CUDA<"10.1">, HIP<"5.5">;
def cublasLtMatrixLayoutDestroy : Function, CUDA<"10.1">, HIP<"5.5">;
def cublasLtMatrixLayoutGetAttribute : Function, CUDA<"10.1">, HIP<"5.5">;
def cublasLtMatrixLayoutInit : Function, Unsupported, CUDA<"11.0">;
def cublasLtMatrixLayoutSetAttribute : Function, CUDA<"10.1">, HIP<"5.5">;
def cublasLtMatrixTransform : Function, CUDA<"10.1">, HIP<"6.0">;
def cublasLtMatrixTransformDescCreate : Function, CUDA<"10.1">, HIP<"6.0">;
def cublasLtMatrixTransformDescDestroy : Function, CUDA<"10.1">, HIP<"6.0">;
def cublasLtMatrixTransformDescGetAttribute : Function, CUDA<"10.1">,
  HIP<"6.0">;
def cublasLtMatrixTransformDescInit : Function, Unsupported, CUDA<"11.0">;
def cublasLtMatrixTransformDescSetAttribute : Function, CUDA<"10.1">,
  HIP<"6.0">;

// New in CUDA 12.8 to 13.0
def cublasLtEmulationDescCreate : Function, Unsupported;
def cublasLtEmulationDescDestroy : Function, Unsupported;
def cublasLtEmulationDescGetAttribute : Function, Unsupported;
def cublasLtEmulationDescInit : Function, Unsupported;
def cublasLtEmulationDescInit_internal : Function, Unsupported;
def cublasLtEmulationDescSetAttribute : Function, Unsupported;
def cublasLtMatmulDescInit_internal : Function, Unsupported;
def cublasLtMatmulPreferenceInit_internal : Function, Unsupported;
def cublasLtMatrixLayoutInit_internal : Function, Unsupported;
def cublasLtMatrixTransformDescInit_internal : Function, Unsupported;
} // CuBLASLt
