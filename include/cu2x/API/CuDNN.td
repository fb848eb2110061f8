//===- CuDNN.td - Names of cuDNN ---------------------------*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

include "cu2x/API/Notes.td"

def CuDNN : Library<"cuDNN", "hipDNN"> {
  let Prefixes = [Rename<"CU", "HIP">, Rename<"cu", "hip">];
  let Headers = [
    "cudnn.h",
    "cudnn_ops.h",
    "cudnn_cnn.h",
    "cudnn_adv.h",
    "cudnn_graph.h",
    "cudnn_backend.h",
    "cudnn_version.h",
    "cudnn_ops_infer.h",
    "cudnn_ops_train.h",
    "cudnn_cnn_infer.h",
    "cudnn_cnn_train.h",
    "cudnn_adv_infer.h",
    "cudnn_adv_train.h",
    "cudnn_v9.h"
  ];
  let Uses = ["cuda_runtime_api.h", "library_types.h"];
  let Defines = ["CUDNN_H_", "CUDNNWINAPI"];
  let Status = "cudnnStatus_t";
}

let Library = CuDNN in {
def : Include<"cudnn.h">, As<"hipDNN.h">, OnlyMIOpen;
def : Include<"cudnn_adv.h">, As<"hipDNN.h">, OnlyMIOpen;
def : Include<"cudnn_adv_infer.h">, As<"hipDNN.h">, OnlyMIOpen;
def : Include<"cudnn_adv_train.h">, As<"hipDNN.h">, OnlyMIOpen;
def : Include<"cudnn_backend.h">, As<"hipDNN.h">, OnlyMIOpen;
def : Include<"cudnn_cnn.h">, As<"hipDNN.h">, OnlyMIOpen;
def : Include<"cudnn_cnn_infer.h">, As<"hipDNN.h">, OnlyMIOpen;
def : Include<"cudnn_cnn_train.h">, As<"hipDNN.h">, OnlyMIOpen;
def : Include<"cudnn_graph.h">, As<"hipDNN.h">, OnlyMIOpen;
def : Include<"cudnn_ops.h">, As<"hipDNN.h">, OnlyMIOpen;
def : Include<"cudnn_ops_infer.h">, As<"hipDNN.h">, OnlyMIOpen;
def : Include<"cudnn_ops_train.h">, As<"hipDNN.h">, OnlyMIOpen;
def : Include<"cudnn_v*.h">, As<"hipDNN.h">, OnlyMIOpen;
def : Include<"cudnn_version.h">, As<"hipDNN.h">, OnlyMIOpen;

def cudnnActivationDescriptor_t : Handle<"cudnnActivationStruct">,
  CUDA<"4.0", "9.0">;
def cudnnActivationStruct : Struct, Unsupported, CUDA<"4.0", "9.0">;
def cudnnAlgorithm_t : Alias<"cudnnAlgorithmUnionStruct">, Unsupported,
  CUDA<added = "7.1.3", removed = "9.0">;
def cudnnAlgorithmDescriptor_t : Handle<"cudnnAlgorithmStruct">, Unsupported,
  CUDA<added = "7.1.3", removed = "9.0">;
def cudnnAlgorithmPerformance_t : Handle<"cudnnAlgorithmPerformanceStruct">,
  Unsupported, CUDA<added = "7.1.3", removed = "9.0">;
def cudnnAlgorithmPerformanceStruct : Struct, Unsupported,
  CUDA<added = "7.1.3", removed = "9.0">;
def cudnnAlgorithmStruct : Struct, Unsupported,
  CUDA<added = "7.1.3", removed = "9.0">;
def cudnnAlgorithmUnionStruct : Struct, Unsupported,
  CUDA<added = "8.2", removed = "9.0">;
def cudnnAttnDescriptor_t : Handle<"cudnnAttnStruct">, Unsupported,
  CUDA<"7.5", "9.0">;
def cudnnAttnQueryMap_t : Alias<"unsigned">, Unsupported,
  CUDA<added = "7.5", removed = "9.0">;
def cudnnAttnStruct : Struct, Unsupported, CUDA<"7.5">;
def cudnnCallback_t
  : Callback<"void", "cudnnSeverity_t, void *, const cudnnDebug_t *, const char *">,
  Unsupported, CUDA<"7.1.3">;
def cudnnContext : Struct, Unsupported, CUDA<"1.0">;
def cudnnConvolutionBwdDataAlgoPerf_t
  : Alias<"cudnnConvolutionBwdDataAlgoPerfStruct">, CUDA<"3.0", "9.0">;
def cudnnConvolutionBwdDataAlgoPerfStruct : Struct<[{
  cudnnConvolutionBwdDataAlgo_t algo;
  cudnnStatus_t status;
  float time;
  size_t memory;
  cudnnDeterminism_t determinism;
  cudnnMathType_t mathType;
  int reserved[3];
}]>, As<"hipdnnConvolutionBwdDataAlgoPerf_t">, CUDA<"8.2", "9.0">;
def cudnnConvolutionBwdDataPreference_t : Type, CUDA<"3.0", "7.6.5", "8.0.1">;
def cudnnConvolutionBwdFilterAlgoPerf_t
  : Alias<"cudnnConvolutionBwdFilterAlgoPerfStruct">, CUDA<"3.0", "9.0">;
def cudnnConvolutionBwdFilterAlgoPerfStruct : Struct<[{
  cudnnConvolutionBwdFilterAlgo_t algo;
  cudnnStatus_t status;
  float time;
  size_t memory;
  cudnnDeterminism_t determinism;
  cudnnMathType_t mathType;
  int reserved[3];
}]>, As<"hipdnnConvolutionBwdFilterAlgoPerf_t">, CUDA<"8.2">;
def cudnnConvolutionBwdFilterPreference_t : Type, CUDA<"3.0", "7.6.5", "8.0.1">;
def cudnnConvolutionDescriptor_t : Handle<"cudnnConvolutionStruct">,
  CUDA<"1.0", "9.0">;
def cudnnConvolutionFwdAlgoPerf_t : Alias<"cudnnConvolutionFwdAlgoPerfStruct">,
  CUDA<"3.0", "9.0">;
def cudnnConvolutionFwdAlgoPerfStruct : Struct<[{
  cudnnConvolutionFwdAlgo_t algo;
  cudnnStatus_t status;
  float time;
  size_t memory;
  cudnnDeterminism_t determinism;
  cudnnMathType_t mathType;
  int reserved[3];
}]>, As<"hipdnnConvolutionFwdAlgoPerf_t">, CUDA<"8.2">;
def cudnnConvolutionFwdPreference_t : Type, CUDA<"2.0", "7.6.5", "8.0.1">;
def cudnnConvolutionStruct : Struct, Unsupported, CUDA<"1.0">;
def cudnnCTCLossDescriptor_t : Handle<"cudnnCTCLossStruct">, Unsupported,
  CUDA<"7.0.5">;
def cudnnCTCLossStruct : Struct, Unsupported, CUDA<"7.0.5">;
def cudnnDebug_t : Alias<"cudnnDebugStruct">, Unsupported, CUDA<"7.1.3">;
def cudnnDebugStruct : Struct<[{
  unsigned int cudnn_version;
  cudnnStatus_t cudnnStatus;
  unsigned int time_sec;
  unsigned int time_usec;
  unsigned int time_delta;
  cudnnHandle_t handle;
  cudaStream_t stream;
  unsigned long long pid;
  unsigned long long tid;
  int cudaDeviceId;
  int reserved[15];
}]>, Unsupported, CUDA<"8.2">;
def cudnnDropoutDescriptor_t : Handle<"cudnnDropoutStruct">, CUDA<"5.0">;
def cudnnDropoutStruct : Struct, Unsupported, CUDA<"5.0">;
def cudnnFilterDescriptor_t : Handle<"cudnnFilterStruct">, CUDA<"1.0">;
def cudnnFilterStruct : Struct, Unsupported, CUDA<"1.0", "9.0">;
def cudnnFraction_t : Alias<"cudnnFractionStruct">, Unsupported, CUDA<"8.5">;
def cudnnFractionStruct : Struct<[{
  int64_t numerator;
  int64_t denominator;
}]>, Unsupported, CUDA<"8.5">;
def cudnnFusedOpsConstParamPack_t : Handle<"cudnnFusedOpsConstParamStruct">,
  Unsupported, CUDA<"7.6", "9.0">;
def cudnnFusedOpsConstParamStruct : Struct, Unsupported, CUDA<"7.6", "9.0">;
def cudnnFusedOpsPlan_t : Handle<"cudnnFusedOpsPlanStruct">, Unsupported,
  CUDA<"7.6", "9.0">;
def cudnnFusedOpsPlanStruct : Struct, Unsupported, CUDA<"7.6", "9.0">;
def cudnnFusedOpsVariantParamPack_t : Handle<"cudnnFusedOpsVariantParamStruct">,
  Unsupported, CUDA<"7.6", "9.0">;
def cudnnFusedOpsVariantParamStruct : Struct, Unsupported, CUDA<"7.6", "9.0">;
def cudnnHandle_t : Handle<"cudnnContext">, CUDA<"1.0">;
def cudnnLRNDescriptor_t : Handle<"cudnnLRNStruct">, CUDA<"3.0">;
def cudnnLRNStruct : Struct, Unsupported, CUDA<"3.0">;
def cudnnOpTensorDescriptor_t : Handle<"cudnnOpTensorStruct">,
  CUDA<"5.0", "9.0">;
def cudnnOpTensorStruct : Struct, Unsupported, CUDA<"5.0", "9.0">;
def cudnnPersistentRNNPlan : Struct, Unsupported, CUDA<"6.0">;
def cudnnPersistentRNNPlan_t : Handle<"cudnnPersistentRNNPlan">, CUDA<"6.0">;
def cudnnPoolingDescriptor_t : Handle<"cudnnPoolingStruct">, CUDA<"1.0", "9.0">;
def cudnnPoolingStruct : Struct, Unsupported, CUDA<"1.0", "9.0">;
def cudnnReduceTensorDescriptor_t : Handle<"cudnnReduceTensorStruct">,
  CUDA<"6.0", "9.0">;
def cudnnReduceTensorStruct : Struct, Unsupported, CUDA<"6.0", "9.0">;
def cudnnRNNDataDescriptor_t : Handle<"cudnnRNNDataStruct">, Unsupported,
  CUDA<"7.2.1">;
def cudnnRNNDataStruct : Struct, Unsupported, CUDA<"7.2.1">;
def cudnnRNNDescriptor_t : Handle<"cudnnRNNStruct">, CUDA<"5.0">;
def cudnnRNNPaddingMode_t : Alias<"unsigned">, Unsupported,
  CUDA<"7.2.1", "8.0.1", "9.0">;
def cudnnRNNStruct : Struct, Unsupported, CUDA<"5.0">;
def cudnnRuntimeTag_t : Struct, Unsupported, CUDA<"7.0.5", "9.0">;
def cudnnSeqDataDescriptor_t : Handle<"cudnnSeqDataStruct">, Unsupported,
  CUDA<"7.5", "9.0">;
def cudnnSeqDataStruct : Struct, Unsupported, CUDA<"7.5">;
def cudnnSpatialTransformerDescriptor_t
  : Handle<"cudnnSpatialTransformerStruct">, Unsupported, CUDA<"5.0">;
def cudnnSpatialTransformerStruct : Struct, Unsupported, CUDA<"5.0">;
def cudnnTensorDescriptor_t : Handle<"cudnnTensorStruct">, CUDA<"2.0">;
def cudnnTensorStruct : Struct, Unsupported, CUDA<"2.0">;
def cudnnTensorTransformDescriptor_t : Handle<"cudnnTensorTransformStruct">,
  Unsupported, CUDA<"7.5", "9.0">;
def cudnnTensorTransformStruct : Struct, Unsupported, CUDA<"7.5", "9.0">;

def cudnnActivationMode_t : Enum, CUDA<"1.0", "9.0">;
let Owner = cudnnActivationMode_t in {
def CUDNN_ACTIVATION_SIGMOID : EnumConstant<0>, CUDA<"1.0", "9.0">;
def CUDNN_ACTIVATION_RELU : EnumConstant<1>, CUDA<"1.0", "9.0">;
def CUDNN_ACTIVATION_TANH : EnumConstant<2>, CUDA<"1.0", "9.0">;
def CUDNN_ACTIVATION_CLIPPED_RELU : EnumConstant<3>, CUDA<"4.0", "9.0">;
def CUDNN_ACTIVATION_ELU : EnumConstant<4>, CUDA<"6.0", "9.0">;
def CUDNN_ACTIVATION_IDENTITY : EnumConstant<5>,
  As<"HIPDNN_ACTIVATION_PATHTRU">, CUDA<"7.1.3", "9.0">;
def CUDNN_ACTIVATION_SWISH : EnumConstant<6>, CUDA<"8.2", "9.0">;
}

def cudnnBatchNormMode_t : Enum, CUDA<"4.0", "9.0">;
let Owner = cudnnBatchNormMode_t in {
def CUDNN_BATCHNORM_PER_ACTIVATION : EnumConstant<0>, CUDA<"4.0", "9.0">;
def CUDNN_BATCHNORM_SPATIAL : EnumConstant<1>, CUDA<"4.0", "9.0">;
def CUDNN_BATCHNORM_SPATIAL_PERSISTENT : EnumConstant<2>, CUDA<"7.0.5", "9.0">;
}

def cudnnBatchNormOps_t : Enum, Unsupported, CUDA<"7.4.1", "9.0">;
let Owner = cudnnBatchNormOps_t in {
def CUDNN_BATCHNORM_OPS_BN : EnumConstant<0>, Unsupported, CUDA<"7.4.1", "9.0">;
def CUDNN_BATCHNORM_OPS_BN_ACTIVATION : EnumConstant<1>, Unsupported,
  CUDA<"7.4.1", "9.0">;
def CUDNN_BATCHNORM_OPS_BN_ADD_ACTIVATION : EnumConstant<2>, Unsupported,
  CUDA<"7.4.1", "9.0">;
}

def cudnnBnFinalizeStatsMode_t : Enum, Unsupported, CUDA<"8.1">;
let Owner = cudnnBnFinalizeStatsMode_t in {
def CUDNN_BN_FINALIZE_STATISTICS_TRAINING : EnumConstant<0>, Unsupported,
  CUDA<"8.1">;
def CUDNN_BN_FINALIZE_STATISTICS_INFERENCE : EnumConstant<1>, Unsupported,
  CUDA<"8.1">;
}

def cudnnConvolutionBwdDataAlgo_t : Enum, CUDA<"3.0">;
let Owner = cudnnConvolutionBwdDataAlgo_t in {
def CUDNN_CONVOLUTION_BWD_DATA_ALGO_0 : EnumConstant<0>, CUDA<"3.0">;
def CUDNN_CONVOLUTION_BWD_DATA_ALGO_1 : EnumConstant<1>, CUDA<"3.0">;
def CUDNN_CONVOLUTION_BWD_DATA_ALGO_FFT : EnumConstant<2>, CUDA<"3.0">;
def CUDNN_CONVOLUTION_BWD_DATA_ALGO_FFT_TILING : EnumConstant<3>, CUDA<"4.0">;
def CUDNN_CONVOLUTION_BWD_DATA_ALGO_WINOGRAD : EnumConstant<4>, CUDA<"5.0">;
def CUDNN_CONVOLUTION_BWD_DATA_ALGO_WINOGRAD_NONFUSED : EnumConstant<5>,
  CUDA<"5.1">;
def CUDNN_CONVOLUTION_BWD_DATA_ALGO_COUNT : EnumConstant<6>,
  As<"HIPDNN_CONVOLUTION_BWD_DATA_ALGO_TRANSPOSE_GEMM">, CUDA<"6.0">;
def CUDNN_CONVOLUTION_BWD_DATA_NO_WORKSPACE : AnyEnumConstant,
  CUDA<"3.0", "7.6.5", "8.0.1">;
def CUDNN_CONVOLUTION_BWD_DATA_PREFER_FASTEST : AnyEnumConstant,
  CUDA<"3.0", "7.6.5", "8.0.1">;
def CUDNN_CONVOLUTION_BWD_DATA_SPECIFY_WORKSPACE_LIMIT : AnyEnumConstant,
  CUDA<"3.0", "7.6.5", "8.0.1">;
}

def cudnnConvolutionBwdFilterAlgo_t : Enum, CUDA<"3.0">;
let Owner = cudnnConvolutionBwdFilterAlgo_t in {
def CUDNN_CONVOLUTION_BWD_FILTER_ALGO_0 : EnumConstant<0>, CUDA<"3.0">;
def CUDNN_CONVOLUTION_BWD_FILTER_ALGO_1 : EnumConstant<1>, CUDA<"3.0">;
def CUDNN_CONVOLUTION_BWD_FILTER_ALGO_FFT : EnumConstant<2>, CUDA<"3.0">;
def CUDNN_CONVOLUTION_BWD_FILTER_ALGO_3 : EnumConstant<3>, CUDA<"3.0">;
def CUDNN_CONVOLUTION_BWD_FILTER_ALGO_WINOGRAD : EnumConstant<4>, CUDA<"5.1">;
def CUDNN_CONVOLUTION_BWD_FILTER_ALGO_WINOGRAD_NONFUSED : EnumConstant<5>,
  CUDA<"5.1">;
def CUDNN_CONVOLUTION_BWD_FILTER_ALGO_FFT_TILING : EnumConstant<6>, CUDA<"6.0">;
def CUDNN_CONVOLUTION_BWD_FILTER_ALGO_COUNT : EnumConstant<7>, CUDA<"6.0">;
def CUDNN_CONVOLUTION_BWD_FILTER_NO_WORKSPACE : AnyEnumConstant,
  CUDA<"3.0", "7.6.5", "8.0.1">;
def CUDNN_CONVOLUTION_BWD_FILTER_PREFER_FASTEST : AnyEnumConstant,
  CUDA<"3.0", "7.6.5", "8.0.1">;
def CUDNN_CONVOLUTION_BWD_FILTER_SPECIFY_WORKSPACE_LIMIT : AnyEnumConstant,
  CUDA<"3.0", "7.6.5", "8.0.1">;
}

def cudnnConvolutionFwdAlgo_t : Enum, CUDA<"2.0">;
let Owner = cudnnConvolutionFwdAlgo_t in {
def CUDNN_CONVOLUTION_FWD_ALGO_IMPLICIT_GEMM : EnumConstant<0>, CUDA<"2.0">;
def CUDNN_CONVOLUTION_FWD_ALGO_IMPLICIT_PRECOMP_GEMM : EnumConstant<1>,
  CUDA<"2.0">;
def CUDNN_CONVOLUTION_FWD_ALGO_GEMM : EnumConstant<2>, CUDA<"2.0">;
def CUDNN_CONVOLUTION_FWD_ALGO_DIRECT : EnumConstant<3>, CUDA<"2.0">;
def CUDNN_CONVOLUTION_FWD_ALGO_FFT : EnumConstant<4>, CUDA<"3.0">;
def CUDNN_CONVOLUTION_FWD_ALGO_FFT_TILING : EnumConstant<5>, CUDA<"4.0">;
def CUDNN_CONVOLUTION_FWD_ALGO_WINOGRAD : EnumConstant<6>, CUDA<"5.0">;
def CUDNN_CONVOLUTION_FWD_ALGO_WINOGRAD_NONFUSED : EnumConstant<7>, CUDA<"5.1">;
def CUDNN_CONVOLUTION_FWD_ALGO_COUNT : EnumConstant<8>, CUDA<"6.0">;
def CUDNN_CONVOLUTION_FWD_NO_WORKSPACE : AnyEnumConstant,
  CUDA<"2.0", "7.6.5", "8.0.1">;
def CUDNN_CONVOLUTION_FWD_PREFER_FASTEST : AnyEnumConstant,
  CUDA<"2.0", "7.6.5", "8.0.1">;
def CUDNN_CONVOLUTION_FWD_SPECIFY_WORKSPACE_LIMIT : AnyEnumConstant,
  CUDA<"2.0", "7.6.5", "8.0.1">;
}

def cudnnConvolutionMode_t : Enum, CUDA<"1.0">;
let Owner = cudnnConvolutionMode_t in {
def CUDNN_CONVOLUTION : EnumConstant<0>, CUDA<"1.0", "9.0">;
def CUDNN_CROSS_CORRELATION : EnumConstant<1>, CUDA<"1.0", "9.0">;
}

def cudnnCTCGradMode_t : Enum, Unsupported, CUDA<"9.0">;
let Owner = cudnnCTCGradMode_t in {
def CUDNN_CTC_ZERO_OOB_GRADIENTS : EnumConstant<0>, Unsupported, CUDA<"9.0">;
def CUDNN_CTC_SKIP_OOB_GRADIENTS : EnumConstant<1>, Unsupported, CUDA<"9.0">;
}

def cudnnCTCLossAlgo_t : Enum, Unsupported, CUDA<"7.0.5">;
let Owner = cudnnCTCLossAlgo_t in {
def CUDNN_CTC_LOSS_ALGO_DETERMINISTIC : EnumConstant<0>, Unsupported,
  CUDA<"7.0.5">;
def CUDNN_CTC_LOSS_ALGO_NON_DETERMINISTIC : EnumConstant<1>, Unsupported,
  CUDA<"7.0.5">;
}

def cudnnDataType_t : Enum, CUDA<"1.0">;
let Owner = cudnnDataType_t in {
def CUDNN_DATA_FLOAT : EnumConstant<0>, CUDA<"1.0">;
def CUDNN_DATA_DOUBLE : EnumConstant<1>, CUDA<"1.0">;
def CUDNN_DATA_HALF : EnumConstant<2>, CUDA<"3.0">;
def CUDNN_DATA_INT8 : EnumConstant<3>, CUDA<"6.0">;
def CUDNN_DATA_INT32 : EnumConstant<4>, CUDA<"6.0">;
def CUDNN_DATA_INT8x4 : EnumConstant<5>, CUDA<"6.0", "9.0">;
def CUDNN_DATA_UINT8 : EnumConstant<6>, Unsupported, CUDA<"7.1.3">;
def CUDNN_DATA_UINT8x4 : EnumConstant<7>, Unsupported, CUDA<"7.1.3", "9.0">;
def CUDNN_DATA_INT8x32 : EnumConstant<8>, Unsupported, CUDA<"7.2.1", "9.0">;
def CUDNN_DATA_BFLOAT16 : EnumConstant<9>, Unsupported, CUDA<"8.1">;
def CUDNN_DATA_INT64 : EnumConstant<10>, Unsupported, CUDA<"8.1">;
def CUDNN_DATA_BOOLEAN : EnumConstant<11>, Unsupported, CUDA<"8.3">;
def CUDNN_DATA_FP8_E4M3 : EnumConstant<12>, Unsupported, CUDA<"8.6">;
def CUDNN_DATA_FP8_E5M2 : EnumConstant<13>, Unsupported, CUDA<"8.6">;
def CUDNN_DATA_FAST_FLOAT_FOR_FP8 : EnumConstant<14>, Unsupported, CUDA<"8.7">;
def CUDNN_DATA_FP8_E8M0 : EnumConstant<15>, Unsupported;
def CUDNN_DATA_FP4_E2M1 : EnumConstant<16>, Unsupported;
def CUDNN_DATA_INT4 : EnumConstant<17>, Unsupported;
def CUDNN_DATA_UINT4 : EnumConstant<18>, Unsupported;
def CUDNN_DATA_UINT32 : EnumConstant<19>, Unsupported;
def CUDNN_DATA_COMPLEX_FP32 : EnumConstant<20>, Unsupported;
def CUDNN_DATA_COMPLEX_FP64 : EnumConstant<21>, Unsupported;
}

def cudnnDeterminism_t : Enum, Unsupported, CUDA<"6.0">;
let Owner = cudnnDeterminism_t in {
def CUDNN_NON_DETERMINISTIC : EnumConstant<0>, Unsupported, CUDA<"6.0">;
def CUDNN_DETERMINISTIC : EnumConstant<1>, Unsupported, CUDA<"6.0">;
}

def cudnnDirectionMode_t : Enum, CUDA<"5.0">;
let Owner = cudnnDirectionMode_t in {
def CUDNN_UNIDIRECTIONAL : EnumConstant<0>, CUDA<"5.0">;
def CUDNN_BIDIRECTIONAL : EnumConstant<1>, CUDA<"5.0">;
}

def cudnnDivNormMode_t : Enum, Unsupported, CUDA<"3.0">;
let Owner = cudnnDivNormMode_t in {
def CUDNN_DIVNORM_PRECOMPUTED_MEANS : EnumConstant<0>, Unsupported, CUDA<"3.0">;
}

def cudnnErrQueryMode_t : Enum, Unsupported, CUDA<"7.0.5">;
let Owner = cudnnErrQueryMode_t in {
def CUDNN_ERRQUERY_RAWCODE : EnumConstant<0>, Unsupported, CUDA<"7.0.5">;
def CUDNN_ERRQUERY_NONBLOCKING : EnumConstant<1>, Unsupported, CUDA<"7.0.5">;
def CUDNN_ERRQUERY_BLOCKING : EnumConstant<2>, Unsupported, CUDA<"7.0.5">;
}

def cudnnFoldingDirection_t : Enum, Unsupported, CUDA<"7.5">;
let Owner = cudnnFoldingDirection_t in {
def CUDNN_TRANSFORM_FOLD : EnumConstant<0>, Unsupported, CUDA<"7.5">;
def CUDNN_TRANSFORM_UNFOLD : EnumConstant<1>, Unsupported, CUDA<"7.5">;
}

def cudnnForwardMode_t : Enum, Unsupported, CUDA<"8.0.1">;
let Owner = cudnnForwardMode_t in {
def CUDNN_FWD_MODE_INFERENCE : EnumConstant<0>, Unsupported, CUDA<"8.0.1">;
def CUDNN_FWD_MODE_TRAINING : EnumConstant<1>, Unsupported, CUDA<"8.0.1">;
}

def cudnnFusedOps_t : Enum, Unsupported, CUDA<"7.6", "9.0">;
let Owner = cudnnFusedOps_t in {
def CUDNN_FUSED_SCALE_BIAS_ACTIVATION_CONV_BNSTATS : EnumConstant<0>,
  Unsupported, CUDA<"7.6">;
def CUDNN_FUSED_SCALE_BIAS_ACTIVATION_WGRAD : EnumConstant<1>, Unsupported,
  CUDA<"7.6">;
def CUDNN_FUSED_BN_FINALIZE_STATISTICS_TRAINING : EnumConstant<2>, Unsupported,
  CUDA<"7.6">;
def CUDNN_FUSED_BN_FINALIZE_STATISTICS_INFERENCE : EnumConstant<3>, Unsupported,
  CUDA<"7.6">;
def CUDNN_FUSED_CONV_SCALE_BIAS_ADD_ACTIVATION : EnumConstant<4>, Unsupported,
  CUDA<"7.6">;
def CUDNN_FUSED_SCALE_BIAS_ADD_ACTIVATION_GEN_BITMASK : EnumConstant<5>,
  Unsupported, CUDA<"7.6">;
def CUDNN_FUSED_DACTIVATION_FORK_DBATCHNORM : EnumConstant<6>, Unsupported,
  CUDA<"7.6">;
}

def cudnnFusedOpsConstParamLabel_t : Enum, Unsupported, CUDA<"7.6", "9.0">;
let Owner = cudnnFusedOpsConstParamLabel_t in {
def CUDNN_PARAM_XDESC : EnumConstant<0>, Unsupported, CUDA<"7.6">;
def CUDNN_PARAM_XDATA_PLACEHOLDER : EnumConstant<1>, Unsupported, CUDA<"7.6">;
def CUDNN_PARAM_BN_MODE : EnumConstant<2>, Unsupported, CUDA<"7.6">;
def CUDNN_PARAM_BN_EQSCALEBIAS_DESC : EnumConstant<3>, Unsupported, CUDA<"7.6">;
def CUDNN_PARAM_BN_EQSCALE_PLACEHOLDER : EnumConstant<4>, Unsupported,
  CUDA<"7.6">;
def CUDNN_PARAM_BN_EQBIAS_PLACEHOLDER : EnumConstant<5>, Unsupported,
  CUDA<"7.6">;
def CUDNN_PARAM_ACTIVATION_DESC : EnumConstant<6>, Unsupported, CUDA<"7.6">;
def CUDNN_PARAM_CONV_DESC : EnumConstant<7>, Unsupported, CUDA<"7.6">;
def CUDNN_PARAM_WDESC : EnumConstant<8>, Unsupported, CUDA<"7.6">;
def CUDNN_PARAM_WDATA_PLACEHOLDER : EnumConstant<9>, Unsupported, CUDA<"7.6">;
def CUDNN_PARAM_DWDESC : EnumConstant<10>, Unsupported, CUDA<"7.6">;
def CUDNN_PARAM_DWDATA_PLACEHOLDER : EnumConstant<11>, Unsupported, CUDA<"7.6">;
def CUDNN_PARAM_YDESC : EnumConstant<12>, Unsupported, CUDA<"7.6">;
def CUDNN_PARAM_YDATA_PLACEHOLDER : EnumConstant<13>, Unsupported, CUDA<"7.6">;
def CUDNN_PARAM_DYDESC : EnumConstant<14>, Unsupported, CUDA<"7.6">;
def CUDNN_PARAM_DYDATA_PLACEHOLDER : EnumConstant<15>, Unsupported, CUDA<"7.6">;
def CUDNN_PARAM_YSTATS_DESC : EnumConstant<16>, Unsupported, CUDA<"7.6">;
def CUDNN_PARAM_YSUM_PLACEHOLDER : EnumConstant<17>, Unsupported, CUDA<"7.6">;
def CUDNN_PARAM_YSQSUM_PLACEHOLDER : EnumConstant<18>, Unsupported, CUDA<"7.6">;
def CUDNN_PARAM_BN_SCALEBIAS_MEANVAR_DESC : EnumConstant<19>, Unsupported,
  CUDA<"7.6">;
def CUDNN_PARAM_BN_SCALE_PLACEHOLDER : EnumConstant<20>, Unsupported,
  CUDA<"7.6">;
def CUDNN_PARAM_BN_BIAS_PLACEHOLDER : EnumConstant<21>, Unsupported,
  CUDA<"7.6">;
def CUDNN_PARAM_BN_SAVED_MEAN_PLACEHOLDER : EnumConstant<22>, Unsupported,
  CUDA<"7.6">;
def CUDNN_PARAM_BN_SAVED_INVSTD_PLACEHOLDER : EnumConstant<23>, Unsupported,
  CUDA<"7.6">;
def CUDNN_PARAM_BN_RUNNING_MEAN_PLACEHOLDER : EnumConstant<24>, Unsupported,
  CUDA<"7.6">;
def CUDNN_PARAM_BN_RUNNING_VAR_PLACEHOLDER : EnumConstant<25>, Unsupported,
  CUDA<"7.6">;
def CUDNN_PARAM_ZDESC : EnumConstant<26>, Unsupported, CUDA<"7.6">;
def CUDNN_PARAM_ZDATA_PLACEHOLDER : EnumConstant<27>, Unsupported, CUDA<"7.6">;
def CUDNN_PARAM_BN_Z_EQSCALEBIAS_DESC : EnumConstant<28>, Unsupported,
  CUDA<"7.6">;
def CUDNN_PARAM_BN_Z_EQSCALE_PLACEHOLDER : EnumConstant<29>, Unsupported,
  CUDA<"7.6">;
def CUDNN_PARAM_BN_Z_EQBIAS_PLACEHOLDER : EnumConstant<30>, Unsupported,
  CUDA<"7.6">;
def CUDNN_PARAM_ACTIVATION_BITMASK_DESC : EnumConstant<31>, Unsupported,
  CUDA<"7.6">;
def CUDNN_PARAM_ACTIVATION_BITMASK_PLACEHOLDER : EnumConstant<32>, Unsupported,
  CUDA<"7.6">;
def CUDNN_PARAM_DXDESC : EnumConstant<33>, Unsupported, CUDA<"7.6">;
def CUDNN_PARAM_DXDATA_PLACEHOLDER : EnumConstant<34>, Unsupported, CUDA<"7.6">;
def CUDNN_PARAM_DZDESC : EnumConstant<35>, Unsupported, CUDA<"7.6">;
def CUDNN_PARAM_DZDATA_PLACEHOLDER : EnumConstant<36>, Unsupported, CUDA<"7.6">;
def CUDNN_PARAM_BN_DSCALE_PLACEHOLDER : EnumConstant<37>, Unsupported,
  CUDA<"7.6">;
def CUDNN_PARAM_BN_DBIAS_PLACEHOLDER : EnumConstant<38>, Unsupported,
  CUDA<"7.6">;
}

def cudnnFusedOpsPointerPlaceHolder_t : Enum, Unsupported, CUDA<"7.6", "9.0">;
let Owner = cudnnFusedOpsPointerPlaceHolder_t in {
def CUDNN_PTR_NULL : EnumConstant<0>, Unsupported, CUDA<"7.6">;
def CUDNN_PTR_ELEM_ALIGNED : EnumConstant<1>, Unsupported, CUDA<"7.6">;
def CUDNN_PTR_16B_ALIGNED : EnumConstant<2>, Unsupported, CUDA<"7.6">;
}

def cudnnFusedOpsVariantParamLabel_t : Enum, Unsupported, CUDA<"7.6", "9.0">;
let Owner = cudnnFusedOpsVariantParamLabel_t in {
def CUDNN_PTR_XDATA : EnumConstant<0>, Unsupported, CUDA<"7.6">;
def CUDNN_PTR_BN_EQSCALE : EnumConstant<1>, Unsupported, CUDA<"7.6">;
def CUDNN_PTR_BN_EQBIAS : EnumConstant<2>, Unsupported, CUDA<"7.6">;
def CUDNN_PTR_WDATA : EnumConstant<3>, Unsupported, CUDA<"7.6">;
def CUDNN_PTR_DWDATA : EnumConstant<4>, Unsupported, CUDA<"7.6">;
def CUDNN_PTR_YDATA : EnumConstant<5>, Unsupported, CUDA<"7.6">;
def CUDNN_PTR_DYDATA : EnumConstant<6>, Unsupported, CUDA<"7.6">;
def CUDNN_PTR_YSUM : EnumConstant<7>, Unsupported, CUDA<"7.6">;
def CUDNN_PTR_YSQSUM : EnumConstant<8>, Unsupported, CUDA<"7.6">;
def CUDNN_PTR_WORKSPACE : EnumConstant<9>, Unsupported, CUDA<"7.6">;
def CUDNN_PTR_BN_SCALE : EnumConstant<10>, Unsupported, CUDA<"7.6">;
def CUDNN_PTR_BN_BIAS : EnumConstant<11>, Unsupported, CUDA<"7.6">;
def CUDNN_PTR_BN_SAVED_MEAN : EnumConstant<12>, Unsupported, CUDA<"7.6">;
def CUDNN_PTR_BN_SAVED_INVSTD : EnumConstant<13>, Unsupported, CUDA<"7.6">;
def CUDNN_PTR_BN_RUNNING_MEAN : EnumConstant<14>, Unsupported, CUDA<"7.6">;
def CUDNN_PTR_BN_RUNNING_VAR : EnumConstant<15>, Unsupported, CUDA<"7.6">;
def CUDNN_PTR_ZDATA : EnumConstant<16>, Unsupported, CUDA<"7.6">;
def CUDNN_PTR_BN_Z_EQSCALE : EnumConstant<17>, Unsupported, CUDA<"7.6">;
def CUDNN_PTR_BN_Z_EQBIAS : EnumConstant<18>, Unsupported, CUDA<"7.6">;
def CUDNN_PTR_ACTIVATION_BITMASK : EnumConstant<19>, Unsupported, CUDA<"7.6">;
def CUDNN_PTR_DXDATA : EnumConstant<20>, Unsupported, CUDA<"7.6">;
def CUDNN_PTR_DZDATA : EnumConstant<21>, Unsupported, CUDA<"7.6">;
def CUDNN_PTR_BN_DSCALE : EnumConstant<22>, Unsupported, CUDA<"7.6">;
def CUDNN_PTR_BN_DBIAS : EnumConstant<23>, Unsupported, CUDA<"7.6">;
def CUDNN_SCALAR_SIZE_T_WORKSPACE_SIZE_IN_BYTES : EnumConstant<100>,
  Unsupported, CUDA<"7.6">;
def CUDNN_SCALAR_INT64_T_BN_ACCUMULATION_COUNT : EnumConstant<101>, Unsupported,
  CUDA<"7.6">;
def CUDNN_SCALAR_DOUBLE_BN_EXP_AVG_FACTOR : EnumConstant<102>, Unsupported,
  CUDA<"7.6">;
def CUDNN_SCALAR_DOUBLE_BN_EPSILON : EnumConstant<103>, Unsupported,
  CUDA<"7.6">;
}

def cudnnIndicesType_t : Enum, CUDA<"6.0", "9.0">;
let Owner = cudnnIndicesType_t in {
def CUDNN_32BIT_INDICES : EnumConstant<0>, CUDA<"6.0", "9.0">;
def CUDNN_64BIT_INDICES : EnumConstant<1>, CUDA<"6.0", "9.0">;
def CUDNN_16BIT_INDICES : EnumConstant<2>, CUDA<"6.0", "9.0">;
def CUDNN_8BIT_INDICES : EnumConstant<3>, CUDA<"6.0", "9.0">;
}

def cudnnLossNormalizationMode_t : Enum, Unsupported, CUDA<"7.6">;
let Owner = cudnnLossNormalizationMode_t in {
def CUDNN_LOSS_NORMALIZATION_NONE : EnumConstant<0>, Unsupported, CUDA<"7.6">;
def CUDNN_LOSS_NORMALIZATION_SOFTMAX : EnumConstant<1>, Unsupported,
  CUDA<"7.6">;
}

def cudnnLRNMode_t : Enum, CUDA<"3.0">;
let Owner = cudnnLRNMode_t in {
def CUDNN_LRN_CROSS_CHANNEL_DIM1 : EnumConstant<0>,
  As<"HIPDNN_LRN_CROSS_CHANNEL">, CUDA<"3.0">;
}

def cudnnMathType_t : Enum, CUDA<"7.0.5">;
let Owner = cudnnMathType_t in {
def CUDNN_DEFAULT_MATH : EnumConstant<0>, CUDA<"7.0.5">;
def CUDNN_TENSOR_OP_MATH : EnumConstant<1>, CUDA<"7.0.5">;
def CUDNN_TENSOR_OP_MATH_ALLOW_CONVERSION : EnumConstant<2>, Unsupported,
  CUDA<"7.2.1">;
def CUDNN_FMA_MATH : EnumConstant<3>, Unsupported, CUDA<"8.0.1">;
}

def cudnnMoeGroupedMatmulMode_t : Enum, Unsupported;
let Owner = cudnnMoeGroupedMatmulMode_t in {
def CUDNN_MOE_GROUPED_MATMUL_MODE_NONE : EnumConstant<0>, Unsupported;
def CUDNN_MOE_GROUPED_MATMUL_MODE_GATHER : EnumConstant<1>, Unsupported;
def CUDNN_MOE_GROUPED_MATMUL_MODE_SCATTER : EnumConstant<2>, Unsupported;
}

def cudnnMultiHeadAttnWeightKind_t : Enum, Unsupported, CUDA<"7.5">;
let Owner = cudnnMultiHeadAttnWeightKind_t in {
def CUDNN_MH_ATTN_Q_WEIGHTS : EnumConstant<0>, Unsupported, CUDA<"7.5">;
def CUDNN_MH_ATTN_K_WEIGHTS : EnumConstant<1>, Unsupported, CUDA<"7.5">;
def CUDNN_MH_ATTN_V_WEIGHTS : EnumConstant<2>, Unsupported, CUDA<"7.5">;
def CUDNN_MH_ATTN_O_WEIGHTS : EnumConstant<3>, Unsupported, CUDA<"7.5">;
def CUDNN_MH_ATTN_Q_BIASES : EnumConstant<4>, Unsupported, CUDA<"7.6.3">;
def CUDNN_MH_ATTN_K_BIASES : EnumConstant<5>, Unsupported, CUDA<"7.6.3">;
def CUDNN_MH_ATTN_V_BIASES : EnumConstant<6>, Unsupported, CUDA<"7.6.3">;
def CUDNN_MH_ATTN_O_BIASES : EnumConstant<7>, Unsupported, CUDA<"7.6.3">;
}

def cudnnNanPropagation_t : Enum, CUDA<"4.0">;
let Owner = cudnnNanPropagation_t in {
def CUDNN_NOT_PROPAGATE_NAN : EnumConstant<0>, CUDA<"4.0", "9.0">;
def CUDNN_PROPAGATE_NAN : EnumConstant<1>, CUDA<"4.0", "9.0">;
}

def cudnnNormAlgo_t : Enum, Unsupported, CUDA<"8.0.1", "9.0">;
let Owner = cudnnNormAlgo_t in {
def CUDNN_NORM_ALGO_STANDARD : EnumConstant<0>, Unsupported,
  CUDA<"8.0.1", "9.0">;
def CUDNN_NORM_ALGO_PERSIST : EnumConstant<1>, Unsupported,
  CUDA<"8.0.1", "9.0">;
}

def cudnnNormMode_t : Enum, Unsupported, CUDA<"8.0.1", "9.0">;
let Owner = cudnnNormMode_t in {
def CUDNN_NORM_PER_ACTIVATION : EnumConstant<0>, Unsupported,
  CUDA<"8.0.1", "9.0">;
def CUDNN_NORM_PER_CHANNEL : EnumConstant<1>, Unsupported, CUDA<"8.0.1", "9.0">;
}

def cudnnNormOps_t : Enum, Unsupported, CUDA<"8.0.1", "9.0">;
let Owner = cudnnNormOps_t in {
def CUDNN_NORM_OPS_NORM : EnumConstant<0>, Unsupported, CUDA<"8.0.1", "9.0">;
def CUDNN_NORM_OPS_NORM_ACTIVATION : EnumConstant<1>, Unsupported,
  CUDA<"8.0.1", "9.0">;
def CUDNN_NORM_OPS_NORM_ADD_ACTIVATION : EnumConstant<2>, Unsupported,
  CUDA<"8.0.1", "9.0">;
}

def cudnnOpTensorOp_t : Enum, CUDA<"5.0">;
let Owner = cudnnOpTensorOp_t in {
def CUDNN_OP_TENSOR_ADD : EnumConstant<0>, CUDA<"5.0">;
def CUDNN_OP_TENSOR_MUL : EnumConstant<1>, CUDA<"5.0">;
def CUDNN_OP_TENSOR_MIN : EnumConstant<2>, CUDA<"5.0">;
def CUDNN_OP_TENSOR_MAX : EnumConstant<3>, CUDA<"5.0">;
def CUDNN_OP_TENSOR_SQRT : EnumConstant<4>, CUDA<"6.0">;
def CUDNN_OP_TENSOR_NOT : EnumConstant<5>, Unsupported, CUDA<"7.0.5">;
}

def cudnnPaddingMode_t : Enum, Unsupported, CUDA<"8.3">;
let Owner = cudnnPaddingMode_t in {
def CUDNN_ZERO_PAD : EnumConstant<0>, Unsupported, CUDA<"8.3">;
def CUDNN_NEG_INF_PAD : EnumConstant<1>, Unsupported, CUDA<"8.3">;
def CUDNN_EDGE_VAL_PAD : EnumConstant<2>, Unsupported, CUDA<"8.3">;
}

def cudnnPoolingMode_t : Enum, CUDA<"1.0", "9.0">;
let Owner = cudnnPoolingMode_t in {
def CUDNN_POOLING_MAX : EnumConstant<0>, CUDA<"1.0", "9.0">;
def CUDNN_POOLING_AVERAGE_COUNT_INCLUDE_PADDING : EnumConstant<1>,
  CUDA<"2.0", "9.0">;
def CUDNN_POOLING_AVERAGE_COUNT_EXCLUDE_PADDING : EnumConstant<2>,
  CUDA<"2.0", "9.0">;
def CUDNN_POOLING_MAX_DETERMINISTIC : EnumConstant<3>, CUDA<"6.0", "9.0">;
}

def cudnnReduceTensorIndices_t : Enum, CUDA<"6.0", "9.0">;
let Owner = cudnnReduceTensorIndices_t in {
def CUDNN_REDUCE_TENSOR_NO_INDICES : EnumConstant<0>, CUDA<"6.0", "9.0">;
def CUDNN_REDUCE_TENSOR_FLATTENED_INDICES : EnumConstant<1>, CUDA<"6.0", "9.0">;
}

def cudnnReduceTensorOp_t : Enum, CUDA<"6.0">;
let Owner = cudnnReduceTensorOp_t in {
def CUDNN_REDUCE_TENSOR_ADD : EnumConstant<0>, CUDA<"6.0">;
def CUDNN_REDUCE_TENSOR_MUL : EnumConstant<1>, CUDA<"6.0">;
def CUDNN_REDUCE_TENSOR_MIN : EnumConstant<2>, CUDA<"6.0">;
def CUDNN_REDUCE_TENSOR_MAX : EnumConstant<3>, CUDA<"6.0">;
def CUDNN_REDUCE_TENSOR_AMAX : EnumConstant<4>, CUDA<"6.0">;
def CUDNN_REDUCE_TENSOR_AVG : EnumConstant<5>, CUDA<"6.0">;
def CUDNN_REDUCE_TENSOR_NORM1 : EnumConstant<6>, CUDA<"6.0">;
def CUDNN_REDUCE_TENSOR_NORM2 : EnumConstant<7>, CUDA<"6.0">;
def CUDNN_REDUCE_TENSOR_MUL_NO_ZEROS : EnumConstant<8>, CUDA<"7.0.5">;
}

def cudnnReorderType_t : Enum, Unsupported, CUDA<"7.6", "9.0">;
let Owner = cudnnReorderType_t in {
def CUDNN_DEFAULT_REORDER : EnumConstant<0>, Unsupported, CUDA<"7.6", "9.0">;
def CUDNN_NO_REORDER : EnumConstant<1>, Unsupported, CUDA<"7.6", "9.0">;
}

def cudnnResampleMode_t : Enum, Unsupported, CUDA<"8.3">;
let Owner = cudnnResampleMode_t in {
def CUDNN_RESAMPLE_NEAREST : EnumConstant<0>, Unsupported, CUDA<"8.3">;
def CUDNN_RESAMPLE_BILINEAR : EnumConstant<1>, Unsupported, CUDA<"8.3">;
def CUDNN_RESAMPLE_AVGPOOL : EnumConstant<2>, Unsupported, CUDA<"8.3">;
def CUDNN_RESAMPLE_AVGPOOL_INCLUDE_PADDING : EnumConstant<2>, Unsupported,
  CUDA<"8.6">;
def CUDNN_RESAMPLE_MAXPOOL : EnumConstant<3>, Unsupported, CUDA<"8.3">;
def CUDNN_RESAMPLE_AVGPOOL_EXCLUDE_PADDING : EnumConstant<4>, Unsupported,
  CUDA<"8.6">;
}

def cudnnRngDistribution_t : Enum, Unsupported, CUDA<"8.7">;
let Owner = cudnnRngDistribution_t in {
def CUDNN_RNG_DISTRIBUTION_BERNOULLI : EnumConstant<0>, Unsupported,
  CUDA<"8.7">;
def CUDNN_RNG_DISTRIBUTION_UNIFORM : EnumConstant<1>, Unsupported, CUDA<"8.7">;
def CUDNN_RNG_DISTRIBUTION_NORMAL : EnumConstant<2>, Unsupported, CUDA<"8.7">;
}

def cudnnRNNAlgo_t : Enum, CUDA<"6.0">;
let Owner = cudnnRNNAlgo_t in {
def CUDNN_RNN_ALGO_STANDARD : EnumConstant<0>, CUDA<"6.0">;
def CUDNN_RNN_ALGO_PERSIST_STATIC : EnumConstant<1>, CUDA<"6.0">;
def CUDNN_RNN_ALGO_PERSIST_DYNAMIC : EnumConstant<2>, CUDA<"6.0">;
def CUDNN_RNN_ALGO_PERSIST_STATIC_SMALL_H : EnumConstant<3>, CUDA<"8.1">;
def CUDNN_RNN_ALGO_COUNT : EnumConstant<4>, Unsupported, CUDA<"7.1.3">;
}

def cudnnRNNBiasMode_t : Enum, CUDA<"7.5">;
let Owner = cudnnRNNBiasMode_t in {
def CUDNN_RNN_NO_BIAS : EnumConstant<0>, CUDA<"7.5">;
def CUDNN_RNN_SINGLE_INP_BIAS : EnumConstant<1>, As<"HIPDNN_RNN_WITH_BIAS">,
  CUDA<"7.5">;
def CUDNN_RNN_DOUBLE_BIAS : EnumConstant<2>, As<"HIPDNN_RNN_WITH_BIAS">,
  CUDA<"7.5">;
def CUDNN_RNN_SINGLE_REC_BIAS : EnumConstant<3>, As<"HIPDNN_RNN_WITH_BIAS">,
  CUDA<"7.5">;
}

def cudnnRNNClipMode_t : Enum, Unsupported, CUDA<"7.2.1">;
let Owner = cudnnRNNClipMode_t in {
def CUDNN_RNN_CLIP_NONE : EnumConstant<0>, Unsupported, CUDA<"7.2.1">;
def CUDNN_RNN_CLIP_MINMAX : EnumConstant<1>, Unsupported, CUDA<"7.2.1">;
}

def cudnnRNNDataLayout_t : Enum, Unsupported, CUDA<"7.2.1">;
let Owner = cudnnRNNDataLayout_t in {
def CUDNN_RNN_DATA_LAYOUT_SEQ_MAJOR_UNPACKED : EnumConstant<0>, Unsupported,
  CUDA<"7.2.1">;
def CUDNN_RNN_DATA_LAYOUT_SEQ_MAJOR_PACKED : EnumConstant<1>, Unsupported,
  CUDA<"7.2.1">;
def CUDNN_RNN_DATA_LAYOUT_BATCH_MAJOR_UNPACKED : EnumConstant<2>, Unsupported,
  CUDA<"7.2.1">;
}

def cudnnRNNInputMode_t : Enum, CUDA<"5.0">;
let Owner = cudnnRNNInputMode_t in {
def CUDNN_LINEAR_INPUT : EnumConstant<0>, CUDA<"5.0">;
def CUDNN_SKIP_INPUT : EnumConstant<1>, CUDA<"5.0">;
}

def cudnnRNNMode_t : Enum, CUDA<"5.0">;
let Owner = cudnnRNNMode_t in {
def CUDNN_RNN_RELU : EnumConstant<0>, CUDA<"5.0">;
def CUDNN_RNN_TANH : EnumConstant<1>, CUDA<"5.0">;
def CUDNN_LSTM : EnumConstant<2>, CUDA<"5.0">;
def CUDNN_GRU : EnumConstant<3>, CUDA<"5.0">;
}

def cudnnSamplerType_t : Enum, Unsupported, CUDA<"5.0">;
let Owner = cudnnSamplerType_t in {
def CUDNN_SAMPLER_BILINEAR : EnumConstant<0>, Unsupported, CUDA<"5.0">;
}

def cudnnSeqDataAxis_t : Enum, Unsupported, CUDA<"7.5">;
let Owner = cudnnSeqDataAxis_t in {
def CUDNN_SEQDATA_TIME_DIM : EnumConstant<0>, Unsupported, CUDA<"7.5">;
def CUDNN_SEQDATA_BATCH_DIM : EnumConstant<1>, Unsupported, CUDA<"7.5">;
def CUDNN_SEQDATA_BEAM_DIM : EnumConstant<2>, Unsupported, CUDA<"7.5">;
def CUDNN_SEQDATA_VECT_DIM : EnumConstant<3>, Unsupported, CUDA<"7.5">;
}

def cudnnSeverity_t : Enum, Unsupported, CUDA<"7.1.3">;
let Owner = cudnnSeverity_t in {
def CUDNN_SEV_FATAL : EnumConstant<0>, Unsupported, CUDA<"7.1.3">;
def CUDNN_SEV_ERROR : EnumConstant<1>, Unsupported, CUDA<"7.1.3">;
def CUDNN_SEV_WARNING : EnumConstant<2>, Unsupported, CUDA<"7.1.3">;
def CUDNN_SEV_INFO : EnumConstant<3>, Unsupported, CUDA<"7.1.3">;
}

def cudnnSignalMode_t : Enum, Unsupported, CUDA<"8.5">;
let Owner = cudnnSignalMode_t in {
def CUDNN_SIGNAL_SET : EnumConstant<0>, Unsupported, CUDA<"8.5">;
def CUDNN_SIGNAL_WAIT : EnumConstant<1>, Unsupported, CUDA<"8.5">;
}

def cudnnSoftmaxAlgorithm_t : Enum, CUDA<"1.0">;
let Owner = cudnnSoftmaxAlgorithm_t in {
def CUDNN_SOFTMAX_FAST : EnumConstant<0>, CUDA<"1.0">;
def CUDNN_SOFTMAX_ACCURATE : EnumConstant<1>, CUDA<"1.0">;
def CUDNN_SOFTMAX_LOG : EnumConstant<2>, CUDA<"3.0">;
}

def cudnnSoftmaxMode_t : Enum, CUDA<"1.0">;
let Owner = cudnnSoftmaxMode_t in {
def CUDNN_SOFTMAX_MODE_INSTANCE : EnumConstant<0>, CUDA<"1.0">;
def CUDNN_SOFTMAX_MODE_CHANNEL : EnumConstant<1>, CUDA<"1.0">;
}

def cudnnStatus_t : Enum, CUDA<"1.0">;
let Owner = cudnnStatus_t in {
def CUDNN_STATUS_SUCCESS : EnumConstant<0>, CUDA<"1.0">;
def CUDNN_STATUS_NOT_INITIALIZED : EnumConstant<1001>, CUDA<"1.0">;
def CUDNN_STATUS_SUBLIBRARY_VERSION_MISMATCH : EnumConstant<1002>, Unsupported,
  CUDA<"9.0">;
def CUDNN_STATUS_VERSION_MISMATCH : EnumConstant<1002>, Unsupported,
  CUDA<"8.0.1", "9.0">;
def CUDNN_STATUS_SERIALIZATION_VERSION_MISMATCH : EnumConstant<1003>,
  Unsupported, CUDA<"9.0">;
def CUDNN_STATUS_DEPRECATED : EnumConstant<1004>, Unsupported, CUDA<"9.0">;
def CUDNN_STATUS_LICENSE_ERROR : EnumConstant<1005>, CUDA<"1.0">;
def CUDNN_STATUS_RUNTIME_IN_PROGRESS : EnumConstant<1006>, Unsupported,
  CUDA<"7.0.5">;
def CUDNN_STATUS_RUNTIME_FP_OVERFLOW : EnumConstant<1007>, Unsupported,
  CUDA<"7.0.5">;
def CUDNN_STATUS_SUBLIBRARY_LOADING_FAILED : EnumConstant<1008>, Unsupported,
  CUDA<"9.2">;
def CUDNN_STATUS_BAD_PARAM : EnumConstant<2000>, CUDA<"1.0">;
def CUDNN_STATUS_INVALID_VALUE : EnumConstant<2001>, CUDA<"1.0", "9.0">;
def CUDNN_STATUS_BAD_PARAM_NULL_POINTER : EnumConstant<2002>, Unsupported,
  CUDA<"9.0">;
def CUDNN_STATUS_BAD_PARAM_MISALIGNED_POINTER : EnumConstant<2003>, Unsupported,
  CUDA<"9.0">;
def CUDNN_STATUS_BAD_PARAM_NOT_FINALIZED : EnumConstant<2004>, Unsupported,
  CUDA<"9.0">;
def CUDNN_STATUS_BAD_PARAM_OUT_OF_BOUND : EnumConstant<2005>, Unsupported,
  CUDA<"9.0">;
def CUDNN_STATUS_BAD_PARAM_SIZE_INSUFFICIENT : EnumConstant<2006>, Unsupported,
  CUDA<"9.0">;
def CUDNN_STATUS_BAD_PARAM_STREAM_MISMATCH : EnumConstant<2007>, Unsupported,
  CUDA<"9.0">;
def CUDNN_STATUS_BAD_PARAM_SHAPE_MISMATCH : EnumConstant<2008>, Unsupported,
  CUDA<"9.0">;
def CUDNN_STATUS_BAD_PARAM_DUPLICATED_ENTRIES : EnumConstant<2009>, Unsupported,
  CUDA<"9.0">;
def CUDNN_STATUS_BAD_PARAM_ATTRIBUTE_TYPE : EnumConstant<2010>, Unsupported,
  CUDA<"9.0">;
def CUDNN_STATUS_BAD_PARAM_CUDA_GRAPH_MISMATCH : EnumConstant<2011>,
  Unsupported, CUDA<"9.5">;
def CUDNN_STATUS_BAD_PARAM_DESCRIPTOR_TYPE : EnumConstant<2012>, Unsupported;
def CUDNN_STATUS_NOT_SUPPORTED : EnumConstant<3000>, CUDA<"1.0">;
def CUDNN_STATUS_NOT_SUPPORTED_GRAPH_PATTERN : EnumConstant<3001>, Unsupported,
  CUDA<"9.0">;
def CUDNN_STATUS_NOT_SUPPORTED_SHAPE : EnumConstant<3002>, Unsupported,
  CUDA<"9.0">;
def CUDNN_STATUS_NOT_SUPPORTED_DATA_TYPE : EnumConstant<3003>, Unsupported,
  CUDA<"9.0">;
def CUDNN_STATUS_NOT_SUPPORTED_LAYOUT : EnumConstant<3004>, Unsupported,
  CUDA<"9.0">;
def CUDNN_STATUS_NOT_SUPPORTED_INCOMPATIBLE_CUDA_DRIVER : EnumConstant<3005>,
  Unsupported, CUDA<"9.0">;
def CUDNN_STATUS_NOT_SUPPORTED_INCOMPATIBLE_CUDART : EnumConstant<3006>,
  Unsupported, CUDA<"9.0">;
def CUDNN_STATUS_ARCH_MISMATCH : EnumConstant<3007>, CUDA<"1.0", "9.0">;
def CUDNN_STATUS_NOT_SUPPORTED_ARCH_MISMATCH : EnumConstant<3007>, Unsupported,
  CUDA<"9.0">;
def CUDNN_STATUS_NOT_SUPPORTED_RUNTIME_PREREQUISITE_MISSING
  : EnumConstant<3008>, Unsupported, CUDA<"9.0">;
def CUDNN_STATUS_RUNTIME_PREREQUISITE_MISSING : EnumConstant<3008>,
  CUDA<"6.0", "9.0">;
def CUDNN_STATUS_NOT_SUPPORTED_SUBLIBRARY_UNAVAILABLE : EnumConstant<3009>,
  Unsupported, CUDA<"9.0">;
def CUDNN_STATUS_NOT_SUPPORTED_SHARED_MEMORY_INSUFFICIENT : EnumConstant<3010>,
  Unsupported, CUDA<"9.0">;
def CUDNN_STATUS_NOT_SUPPORTED_PADDING : EnumConstant<3011>, Unsupported,
  CUDA<"9.0">;
def CUDNN_STATUS_NOT_SUPPORTED_BAD_LAUNCH_PARAM : EnumConstant<3012>,
  Unsupported, CUDA<"9.0">;
def CUDNN_STATUS_NOT_SUPPORTED_CUDA_GRAPH_NATIVE_API : EnumConstant<3013>,
  Unsupported, CUDA<"9.5">;
def CUDNN_STATUS_NOT_SUPPORTED_INVALID_DYNAMIC_SHAPE : EnumConstant<3014>,
  Unsupported;
def CUDNN_STATUS_INTERNAL_ERROR : EnumConstant<4000>, CUDA<"1.0">;
def CUDNN_STATUS_INTERNAL_ERROR_COMPILATION_FAILED : EnumConstant<4001>,
  Unsupported, CUDA<"9.0">;
def CUDNN_STATUS_INTERNAL_ERROR_UNEXPECTED_VALUE : EnumConstant<4002>,
  Unsupported, CUDA<"9.0">;
def CUDNN_STATUS_ALLOC_FAILED : EnumConstant<4003>, CUDA<"1.0", "9.0">;
def CUDNN_STATUS_INTERNAL_ERROR_HOST_ALLOCATION_FAILED : EnumConstant<4003>,
  Unsupported, CUDA<"9.0">;
def CUDNN_STATUS_INTERNAL_ERROR_DEVICE_ALLOCATION_FAILED : EnumConstant<4004>,
  Unsupported, CUDA<"9.0">;
def CUDNN_STATUS_INTERNAL_ERROR_BAD_LAUNCH_PARAM : EnumConstant<4005>,
  Unsupported, CUDA<"9.0">;
def CUDNN_STATUS_INTERNAL_ERROR_TEXTURE_CREATION_FAILED : EnumConstant<4006>,
  Unsupported, CUDA<"9.0">;
def CUDNN_STATUS_MAPPING_ERROR : EnumConstant<4006>, CUDA<"1.0", "9.0">;
def CUDNN_STATUS_EXECUTION_FAILED : EnumConstant<5000>, CUDA<"1.0">;
def CUDNN_STATUS_EXECUTION_FAILED_CUDA_DRIVER : EnumConstant<5001>, Unsupported,
  CUDA<"9.0">;
def CUDNN_STATUS_EXECUTION_FAILED_CUBLAS : EnumConstant<5002>, Unsupported,
  CUDA<"9.0">;
def CUDNN_STATUS_EXECUTION_FAILED_CUDART : EnumConstant<5003>, Unsupported,
  CUDA<"9.0">;
def CUDNN_STATUS_EXECUTION_FAILED_CURAND : EnumConstant<5004>, Unsupported,
  CUDA<"9.0">;
}

def cudnnTensorFormat_t : Enum, CUDA<"1.0">;
let Owner = cudnnTensorFormat_t in {
def CUDNN_TENSOR_NCHW : EnumConstant<0>, CUDA<"1.0">;
def CUDNN_TENSOR_NHWC : EnumConstant<1>, CUDA<"1.0">;
def CUDNN_TENSOR_NCHW_VECT_C : EnumConstant<2>, CUDA<"6.0">;
}

def cudnnWgradMode_t : Enum, Unsupported, CUDA<"7.5">;
let Owner = cudnnWgradMode_t in {
def CUDNN_WGRAD_MODE_ADD : EnumConstant<0>, Unsupported, CUDA<"7.5">;
def CUDNN_WGRAD_MODE_SET : EnumConstant<1>, Unsupported, CUDA<"7.5">;
}

def CUDNNWINAPI : Macro, NoCallingConvention;
def CUDNN_ATTN_DISABLE_PROJ_BIASES : Macro<"0">, Unsupported, CUDA<"7.6.3">;
def CUDNN_ATTN_ENABLE_PROJ_BIASES : Macro<"(1U << 1)">, Unsupported,
  CUDA<"7.6.3">;
def CUDNN_ATTN_QUERYMAP_ALL_TO_ONE : Macro<"0">, Unsupported, CUDA<"7.5">;
def CUDNN_ATTN_QUERYMAP_ONE_TO_ONE : Macro<"(1U << 0)">, Unsupported,
  CUDA<"7.5">;
def CUDNN_ATTN_WKIND_COUNT : Macro<"8">, Unsupported, CUDA<"7.6.3">;
def CUDNN_BN_MIN_EPSILON : Macro<"0.0">, CUDA<"4.0">;
def CUDNN_DIM_MAX : Macro<"8">, Unsupported, CUDA<"4.0">;
def CUDNN_LRN_MAX_N : Macro<"16">, Unsupported, CUDA<"3.0">;
def CUDNN_LRN_MIN_BETA : Macro<"0.01">, Unsupported, CUDA<"3.0">;
def CUDNN_LRN_MIN_K : Macro<"1e-5">, Unsupported, CUDA<"3.0">;
def CUDNN_LRN_MIN_N : Macro<"1">, Unsupported, CUDA<"3.0">;
def CUDNN_MAJOR : Macro<"9">, Unsupported;
def CUDNN_MINOR : Macro<"19">, Unsupported;
def CUDNN_PATCHLEVEL : Macro<"0">, Unsupported;
def CUDNN_RNN_PADDED_IO_DISABLED : Macro<"0">, Unsupported,
  CUDA<"7.2.1", "8.0.1", "9.0">;
def CUDNN_RNN_PADDED_IO_ENABLED : Macro<"(1U << 0)">, Unsupported,
  CUDA<"7.2.1", "8.0.1", "9.0">;
def CUDNN_SEQDATA_DIM_COUNT : Macro<"4">, Unsupported, CUDA<"7.5">;
def CUDNN_SEV_ERROR_EN : Macro<"(1U << CUDNN_SEV_ERROR)">, Unsupported,
  CUDA<"7.1.3">;
def CUDNN_SEV_INFO_EN : Macro<"(1U << CUDNN_SEV_INFO)">, Unsupported,
  CUDA<"7.1.3">;
def CUDNN_SEV_WARNING_EN : Macro<"(1U << CUDNN_SEV_WARNING)">, Unsupported,
  CUDA<"7.1.3">;
def CUDNN_STATUS_CATEGORY : Macro, Unsupported, CUDA<"9.0">;
def CUDNN_STATUS_FULL_ERROR_CODE : Macro, Unsupported, CUDA<"9.0">;
def CUDNN_STATUS_SPECIFIC_ERROR : Macro, Unsupported, CUDA<"9.0">;
def CUDNN_VERSION : Macro<"91900">, Unsupported;
} // CuDNN

include "cu2x/API/CuDNN/Backend.td"
include "cu2x/API/CuDNN/Functions.td"
