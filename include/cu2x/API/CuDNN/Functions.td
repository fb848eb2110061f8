//===- Functions.td - cuDNN --------------------------------*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

let Library = CuDNN in {
def cudnnActivationBackward : Function, CUDA<"1.0", "9.0">;
def cudnnActivationForward : Function, CUDA<"1.0", "9.0">;
def cudnnAddTensor : Function, CUDA<"2.0", "9.0">;
def cudnnAdvInferVersionCheck : Function, Unsupported,
  CUDA<added = "8.0.1", removed = "9.0">;
def cudnnAdvTrainVersionCheck : Function, Unsupported,
  CUDA<added = "8.0.1", removed = "9.0">;
def cudnnAdvVersionCheck : Function, Unsupported, CUDA<"9.0">;
def cudnnBackendCreateDescriptor : Function, NoGraphInterface, CUDA<"8.0.1">;
def cudnnBackendDestroyDescriptor : Function, NoGraphInterface, CUDA<"8.0.1">;
def cudnnBackendExecute : Function, NoGraphInterface, CUDA<"8.0.1">;
def cudnnBackendFinalize : Function, NoGraphInterface, CUDA<"8.0.1">;
def cudnnBackendGetAttribute : Function, NoGraphInterface, CUDA<"8.0.1">;
def cudnnBackendInitialize : Function, NoGraphInterface, CUDA<"8.0.1", "9.3">;
def cudnnBackendPopulateCudaGraph : Function, NoGraphInterface, CUDA<"9.5">;
def cudnnBackendSetAttribute : Function, NoGraphInterface, CUDA<"8.0.1">;
def cudnnBackendUpdateCudaGraph : Function, NoGraphInterface, CUDA<"9.5">;
def cudnnBatchNormalizationBackward : Function, CUDA<"4.0", "9.0">;
def cudnnBatchNormalizationBackwardEx : Function, Unsupported,
  CUDA<"7.4.1", "9.0">;
def cudnnBatchNormalizationForwardInference : Function, CUDA<"4.0", "9.0">;
def cudnnBatchNormalizationForwardTraining : Function, CUDA<"4.0", "9.0">;
def cudnnBatchNormalizationForwardTrainingEx : Function, Unsupported,
  CUDA<"7.4.1", "9.0">;
def cudnnBuildRNNDynamic : Function, Unsupported, CUDA<"8.0.1">;
def cudnnCTCLoss : Function, Unsupported, CUDA<"7.0.5">;
def cudnnCTCLoss_v8 : Function, Unsupported, CUDA<"8.0.1">;
def cudnnCnnInferVersionCheck : Function, Unsupported, CUDA<"8.0.2">;
def cudnnCnnTrainVersionCheck : Function, Unsupported, CUDA<"8.0.2">;
def cudnnConvolutionBackwardBias : Function, CUDA<"1.0", "9.0">;
def cudnnConvolutionBackwardData : Function, CUDA<"1.0", "9.0">;
def cudnnConvolutionBackwardFilter : Function, CUDA<"1.0", "9.0">;
def cudnnConvolutionBiasActivationForward : Function, Unsupported,
  CUDA<"6.0", "9.0">;
def cudnnConvolutionForward : Function, CUDA<"1.0", "9.0">;
def cudnnCopyAlgorithmDescriptor : Function, Unsupported,
  CUDA<"7.1.3", "8.0.2", "9.0">;
def cudnnCreate : Function, CUDA<"1.0">;
def cudnnCreateActivationDescriptor : Function, CUDA<"4.0", "9.0">;
def cudnnCreateAlgorithmDescriptor : Function, Unsupported,
  CUDA<"7.1.3", "8.0.2", "9.0">;
def cudnnCreateAlgorithmPerformance : Function, Unsupported,
  CUDA<"7.1.3", "8.0.2", "9.0">;
def cudnnCreateAttnDescriptor : Function, Unsupported, CUDA<"7.5", "9.0">;
def cudnnCreateCTCLossDescriptor : Function, Unsupported, CUDA<"7.0.5">;
def cudnnCreateConvolutionDescriptor : Function, CUDA<"1.0", "9.0">;
def cudnnCreateDropoutDescriptor : Function, CUDA<"5.0">;
def cudnnCreateFilterDescriptor : Function, CUDA<"1.0", "9.0">;
def cudnnCreateFusedOpsConstParamPack : Function, Unsupported,
  CUDA<"7.6", "9.0">;
def cudnnCreateFusedOpsPlan : Function, Unsupported, CUDA<"7.6", "9.0">;
def cudnnCreateFusedOpsVariantParamPack : Function, Unsupported,
  CUDA<"7.6", "9.0">;
def cudnnCreateLRNDescriptor : Function, CUDA<"3.0">;
def cudnnCreateOpTensorDescriptor : Function, CUDA<"5.0", "9.0">;
def cudnnCreatePersistentRNNPlan : Function, CUDA<"6.0", "8.0.1", "9.0">;
def cudnnCreatePoolingDescriptor : Function, CUDA<"1.0", "9.0">;
def cudnnCreateRNNDataDescriptor : Function, Unsupported, CUDA<"7.2.1">;
def cudnnCreateRNNDescriptor : Function, CUDA<"5.0">;
def cudnnCreateReduceTensorDescriptor : Function, CUDA<"6.0", "9.0">;
def cudnnCreateSeqDataDescriptor : Function, Unsupported, CUDA<"7.5", "9.0">;
def cudnnCreateSpatialTransformerDescriptor : Function, Unsupported,
  CUDA<"5.0">;
def cudnnCreateTensorDescriptor : Function, CUDA<"2.0">;
def cudnnCreateTensorTransformDescriptor : Function, Unsupported,
  CUDA<"7.5", "9.0">;
def cudnnDeriveBNTensorDescriptor : Function, CUDA<"4.0", "9.0">;
def cudnnDeriveNormTensorDescriptor : Function, Unsupported,
  CUDA<"8.0.1", "9.0">;
def cudnnDestroy : Function, CUDA<"1.0">;
def cudnnDestroyActivationDescriptor : Function, CUDA<"4.0", "9.0">;
def cudnnDestroyAlgorithmDescriptor : Function, Unsupported,
  CUDA<"7.1.3", "8.0.2", "9.0">;
def cudnnDestroyAlgorithmPerformance : Function, Unsupported,
  CUDA<"7.1.3", "8.0.2", "9.0">;
def cudnnDestroyAttnDescriptor : Function, Unsupported, CUDA<"7.5", "9.0">;
def cudnnDestroyCTCLossDescriptor : Function, Unsupported, CUDA<"7.0.5">;
def cudnnDestroyConvolutionDescriptor : Function, CUDA<"1.0", "9.0">;
def cudnnDestroyDropoutDescriptor : Function, CUDA<"5.0">;
def cudnnDestroyFilterDescriptor : Function, CUDA<"1.0", "9.0">;
def cudnnDestroyFusedOpsConstParamPack : Function, Unsupported,
  CUDA<"7.6", "9.0">;
def cudnnDestroyFusedOpsPlan : Function, Unsupported, CUDA<"7.6", "9.0">;
def cudnnDestroyFusedOpsVariantParamPack : Function, Unsupported,
  CUDA<"7.6", "9.0">;
def cudnnDestroyLRNDescriptor : Function, CUDA<"3.0">;
def cudnnDestroyOpTensorDescriptor : Function, CUDA<"5.0", "9.0">;
def cudnnDestroyPersistentRNNPlan : Function, CUDA<"6.0", "8.0.1", "9.0">;
def cudnnDestroyPoolingDescriptor : Function, CUDA<"1.0", "9.0">;
def cudnnDestroyRNNDataDescriptor : Function, Unsupported, CUDA<"7.2.1">;
def cudnnDestroyRNNDescriptor : Function, CUDA<"5.0">;
def cudnnDestroyReduceTensorDescriptor : Function, CUDA<"6.0", "9.0">;
def cudnnDestroySeqDataDescriptor : Function, Unsupported, CUDA<"7.5", "9.0">;
def cudnnDestroySpatialTransformerDescriptor : Function, Unsupported,
  CUDA<"5.0">;
def cudnnDestroyTensorDescriptor : Function, CUDA<"2.0">;
def cudnnDestroyTensorTransformDescriptor : Function, Unsupported,
  CUDA<"7.5", "9.0">;
def cudnnDivisiveNormalizationBackward : Function, Unsupported, CUDA<"3.0">;
def cudnnDivisiveNormalizationForward : Function, Unsupported, CUDA<"3.0">;
def cudnnDropoutBackward : Function, Unsupported, CUDA<"5.0">;
def cudnnDropoutForward : Function, Unsupported, CUDA<"5.0">;
def cudnnDropoutGetReserveSpaceSize : Function, Unsupported, CUDA<"5.0">;
def cudnnDropoutGetStatesSize : Function, CUDA<"5.0">;
def cudnnFindConvolutionBackwardDataAlgorithm : Function, CUDA<"3.0", "9.0">;
def cudnnFindConvolutionBackwardDataAlgorithmEx : Function, CUDA<"5.0", "9.0">;
def cudnnFindConvolutionBackwardFilterAlgorithm : Function, CUDA<"3.0", "9.0">;
def cudnnFindConvolutionBackwardFilterAlgorithmEx : Function,
  CUDA<"5.0", "9.0">;
def cudnnFindConvolutionForwardAlgorithm : Function, CUDA<"3.0", "9.0">;
def cudnnFindConvolutionForwardAlgorithmEx : Function, CUDA<"5.0", "9.0">;
def cudnnFindRNNBackwardDataAlgorithmEx : Function, Unsupported,
  CUDA<"7.1.3", "8.0.2", "9.0">;
def cudnnFindRNNBackwardWeightsAlgorithmEx : Function, Unsupported,
  CUDA<"7.1.3", "8.0.2", "9.0">;
def cudnnFindRNNForwardInferenceAlgorithmEx : Function, Unsupported,
  CUDA<"7.1.3", "8.0.2", "9.0">;
def cudnnFindRNNForwardTrainingAlgorithmEx : Function, Unsupported,
  CUDA<"7.1.3", "8.0.2", "9.0">;
def cudnnFusedOpsExecute : Function, Unsupported, CUDA<"7.6", "9.0">;
def cudnnGetActivationDescriptor : Function, CUDA<"4.0", "9.0">;
def cudnnGetActivationDescriptorSwishBeta : Function, Unsupported,
  CUDA<"8.2", "9.0">;
def cudnnGetAlgorithmDescriptor : Function, Unsupported,
  CUDA<"7.1.3", "8.0.2", "9.0">;
def cudnnGetAlgorithmPerformance : Function, Unsupported,
  CUDA<"7.1.3", "8.0.2", "9.0">;
def cudnnGetAlgorithmSpaceSize : Function, Unsupported,
  CUDA<"7.1.3", "8.0.2", "9.0">;
def cudnnGetAttnDescriptor : Function, Unsupported, CUDA<"7.5", "9.0">;
def cudnnGetBatchNormalizationBackwardExWorkspaceSize : Function, Unsupported,
  CUDA<"7.4.1", "9.0">;
def cudnnGetBatchNormalizationForwardTrainingExWorkspaceSize : Function,
  Unsupported, CUDA<"7.4.1", "9.0">;
def cudnnGetBatchNormalizationTrainingExReserveSpaceSize : Function,
  Unsupported, CUDA<"7.4.1", "9.0">;
def cudnnGetCTCLossDescriptor : Function, Unsupported, CUDA<"7.0.5", "9.0">;
def cudnnGetCTCLossDescriptorEx : Function, Unsupported, CUDA<"7.5", "9.0">;
def cudnnGetCTCLossDescriptor_v8 : Function, Unsupported, CUDA<"8.0.1", "9.0">;
def cudnnGetCTCLossDescriptor_v9 : Function, Unsupported, CUDA<"9.0">;
def cudnnGetCTCLossWorkspaceSize : Function, Unsupported, CUDA<"7.0.5">;
def cudnnGetCTCLossWorkspaceSize_v8 : Function, Unsupported, CUDA<"8.0.1">;
def cudnnGetCallback : Function, Unsupported, CUDA<"7.1.3">;
def cudnnGetConvolution2dDescriptor : Function, CUDA<"2.0", "9.0">;
def cudnnGetConvolution2dForwardOutputDim : Function, CUDA<"2.0", "9.0">;
def cudnnGetConvolutionBackwardDataAlgorithm : Function,
  CUDA<"3.0", "7.6.5", "8.0.1">;
def cudnnGetConvolutionBackwardDataAlgorithmMaxCount : Function, Unsupported,
  CUDA<"7.0.5", "9.0">;
def cudnnGetConvolutionBackwardDataAlgorithm_v7 : Function, Unsupported,
  CUDA<"7.0.5", "9.0">;
def cudnnGetConvolutionBackwardDataWorkspaceSize : Function, CUDA<"3.0", "9.0">;
def cudnnGetConvolutionBackwardFilterAlgorithm : Function,
  CUDA<"3.0", "7.6.5", "8.0.1">;
def cudnnGetConvolutionBackwardFilterAlgorithmMaxCount : Function, Unsupported,
  CUDA<"7.0.5">;
def cudnnGetConvolutionBackwardFilterAlgorithm_v7 : Function, Unsupported,
  CUDA<"7.0.5", "9.0">;
def cudnnGetConvolutionBackwardFilterWorkspaceSize : Function,
  CUDA<"3.0", "9.0">;
def cudnnGetConvolutionForwardAlgorithm : Function,
  CUDA<"2.0", "7.6.5", "8.0.1">;
def cudnnGetConvolutionForwardAlgorithmMaxCount : Function, Unsupported,
  CUDA<"7.0.5", "9.0">;
def cudnnGetConvolutionForwardAlgorithm_v7 : Function, Unsupported,
  CUDA<"7.0.5", "9.0">;
def cudnnGetConvolutionForwardWorkspaceSize : Function, CUDA<"2.0", "9.0">;
def cudnnGetConvolutionGroupCount : Function, Unsupported, CUDA<"7.0.5", "9.0">;
def cudnnGetConvolutionMathType : Function, Unsupported, CUDA<"7.0.5", "9.0">;
def cudnnGetConvolutionNdDescriptor : Function, Unsupported, CUDA<"2.0", "9.0">;
def cudnnGetConvolutionNdForwardOutputDim : Function, Unsupported,
  CUDA<"2.0", "9.0">;
def cudnnGetConvolutionReorderType : Function, Unsupported, CUDA<"7.6", "9.0">;
def cudnnGetCudartVersion : Function<"size_t">, Unsupported, CUDA<"6.0">;
def cudnnGetDropoutDescriptor : Function, Unsupported, CUDA<"7.0.5">;
def cudnnGetErrorString : Function<"const char *">, CUDA<"2.0">;
def cudnnGetFilter4dDescriptor : Function, CUDA<"2.0", "9.0">;
def cudnnGetFilterNdDescriptor : Function, CUDA<"2.0", "9.0">;
def cudnnGetFilterSizeInBytes : Function, Unsupported, CUDA<"7.6", "9.0">;
def cudnnGetFoldedConvBackwardDataDescriptors : Function, Unsupported,
  CUDA<"7.6", "9.0">;
def cudnnGetFusedOpsConstParamPackAttribute : Function, Unsupported,
  CUDA<"7.6", "9.0">;
def cudnnGetFusedOpsVariantParamPackAttribute : Function, Unsupported,
  CUDA<"7.6", "9.0">;
def cudnnGetLRNDescriptor : Function, CUDA<"3.0">;
def cudnnGetLastErrorString : Function<"void">, Unsupported, CUDA<"9.0">;
def cudnnGetMaxDeviceVersion : Function<"size_t">, Unsupported, CUDA<"8.6">;
def cudnnGetMultiHeadAttnBuffers : Function, Unsupported, CUDA<"7.5", "9.0">;
def cudnnGetMultiHeadAttnWeights : Function, Unsupported, CUDA<"7.5", "9.0">;
def cudnnGetNormalizationBackwardWorkspaceSize : Function, Unsupported,
  CUDA<"8.0.1", "9.0">;
def cudnnGetNormalizationForwardTrainingWorkspaceSize : Function, Unsupported,
  CUDA<"8.0.1", "9.0">;
def cudnnGetNormalizationTrainingReserveSpaceSize : Function, Unsupported,
  CUDA<"8.0.1", "9.0">;
def cudnnGetOpTensorDescriptor : Function, CUDA<"5.0", "9.0">;
def cudnnGetPooling2dDescriptor : Function, CUDA<"2.0", "9.0">;
def cudnnGetPooling2dForwardOutputDim : Function, CUDA<"2.0", "9.0">;
def cudnnGetPoolingNdDescriptor : Function, Unsupported, CUDA<"2.0", "9.0">;
def cudnnGetPoolingNdForwardOutputDim : Function, Unsupported,
  CUDA<"2.0", "9.0">;
def cudnnGetProperty : Function, Unsupported, CUDA<"6.0">;
def cudnnGetRNNBackwardDataAlgorithmMaxCount : Function, Unsupported,
  CUDA<"7.1.3", "8.0.2", "9.0">;
def cudnnGetRNNBackwardWeightsAlgorithmMaxCount : Function, Unsupported,
  CUDA<"7.1.3", "8.0.2", "9.0">;
def cudnnGetRNNBiasMode : Function, Unsupported, CUDA<"7.5", "8.0.1", "9.0">;
def cudnnGetRNNDataDescriptor : Function, Unsupported, CUDA<"7.2.1">;
def cudnnGetRNNDescriptor : Function, CUDA<"7.0.5", "7.6.5", "8.0.1">;
def cudnnGetRNNDescriptor_v6 : Function, Unsupported,
  CUDA<"8.0.1", "8.0.1", "9.0">;
def cudnnGetRNNDescriptor_v8 : Function, Unsupported, CUDA<"8.0.1">;
def cudnnGetRNNForwardInferenceAlgorithmMaxCount : Function, Unsupported,
  CUDA<"7.1.3", "8.0.2", "9.0">;
def cudnnGetRNNForwardTrainingAlgorithmMaxCount : Function, Unsupported,
  CUDA<"7.1.3", "8.0.2", "9.0">;
def cudnnGetRNNLinLayerBiasParams : Function, CUDA<"5.0", "8.0.1", "9.0">;
def cudnnGetRNNLinLayerMatrixParams : Function, CUDA<"5.0", "8.0.1", "9.0">;
def cudnnGetRNNMatrixMathType : Function, Unsupported,
  CUDA<"7.1.3", "8.0.1", "9.0">;
def cudnnGetRNNPaddingMode : Function, Unsupported,
  CUDA<"7.2.1", "8.0.1", "9.0">;
def cudnnGetRNNParamsSize : Function, CUDA<"5.0", "8.0.1", "9.0">;
def cudnnGetRNNProjectionLayers : Function, Unsupported,
  CUDA<"7.1.3", "8.0.1", "9.0">;
def cudnnGetRNNTempSpaceSizes : Function, Unsupported, CUDA<"8.0.1">;
def cudnnGetRNNTrainingReserveSize : Function, CUDA<"5.0", "8.0.1", "9.0">;
def cudnnGetRNNWeightParams : Function, Unsupported, CUDA<"8.0.1">;
def cudnnGetRNNWeightSpaceSize : Function, Unsupported, CUDA<"8.0.1">;
def cudnnGetRNNWorkspaceSize : Function, CUDA<"5.0", "8.0.1", "9.0">;
def cudnnGetReduceTensorDescriptor : Function, CUDA<"6.0", "9.0">;
def cudnnGetReductionIndicesSize : Function, Unsupported, CUDA<"6.0", "9.0">;
def cudnnGetReductionWorkspaceSize : Function, CUDA<"6.0", "9.0">;
def cudnnGetSeqDataDescriptor : Function, Unsupported, CUDA<"7.5", "9.0">;
def cudnnGetStream : Function, CUDA<"1.0">;
def cudnnGetTensor4dDescriptor : Function, CUDA<"1.0">;
def cudnnGetTensorNdDescriptor : Function, CUDA<"2.0">;
def cudnnGetTensorSizeInBytes : Function, Unsupported, CUDA<"6.0">;
def cudnnGetTensorTransformDescriptor : Function, Unsupported,
  CUDA<"7.5", "9.0">;
def cudnnGetVersion : Function<"size_t">, CUDA<"2.0">;
def cudnnGraphVersionCheck : Function, Unsupported, CUDA<"9.0">;
def cudnnIm2Col : Function, Unsupported, CUDA<"2.0", "9.0">;
def cudnnInitTransformDest : Function, Unsupported, CUDA<"7.5", "9.0">;
def cudnnLRNCrossChannelBackward : Function, CUDA<"3.0">;
def cudnnLRNCrossChannelForward : Function, CUDA<"3.0">;
def cudnnMakeFusedOpsPlan : Function, Unsupported, CUDA<"7.6", "9.0">;
def cudnnMultiHeadAttnBackwardData : Function, Unsupported, CUDA<"7.5", "9.0">;
def cudnnMultiHeadAttnBackwardWeights : Function, Unsupported,
  CUDA<"7.5", "9.0">;
def cudnnMultiHeadAttnForward : Function, Unsupported, CUDA<"7.5", "9.0">;
def cudnnNormalizationBackward : Function, Unsupported, CUDA<"8.0.1", "9.0">;
def cudnnNormalizationForwardInference : Function, Unsupported,
  CUDA<"8.0.1", "9.0">;
def cudnnNormalizationForwardTraining : Function, Unsupported,
  CUDA<"8.0.1", "9.0">;
def cudnnOpTensor : Function, CUDA<"5.0", "9.0">;
def cudnnOpsInferVersionCheck : Function, Unsupported, CUDA<"8.0.1">;
def cudnnOpsTrainVersionCheck : Function, Unsupported,
  CUDA<added = "8.0.1", removed = "9.0">;
def cudnnOpsVersionCheck : Function, Unsupported, CUDA<"9.0">;
def cudnnPoolingBackward : Function, CUDA<"1.0", "9.0">;
def cudnnPoolingForward : Function, CUDA<"1.0", "9.0">;
def cudnnQueryRuntimeError : Function, Unsupported, CUDA<"7.0.5", "9.0">;
def cudnnRNNBackwardData : Function, CUDA<"5.0", "8.0.2", "9.0">;
def cudnnRNNBackwardDataEx : Function, Unsupported,
  CUDA<"7.2.1", "8.0.2", "9.0">;
def cudnnRNNBackwardData_v8 : Function, Unsupported, CUDA<"8.0.2">;
def cudnnRNNBackwardWeights : Function, CUDA<"5.0", "8.0.2", "9.0">;
def cudnnRNNBackwardWeightsEx : Function, Unsupported,
  CUDA<"7.2.1", "8.0.2", "9.0">;
def cudnnRNNBackwardWeights_v8 : Function, Unsupported, CUDA<"8.0.2">;
def cudnnRNNForward : Function, Unsupported, CUDA<"8.0.1">;
def cudnnRNNForwardInference : Function, CUDA<"5.0", "8.0.1", "9.0">;
def cudnnRNNForwardInferenceEx : Function, Unsupported,
  CUDA<"7.2.1", "8.0.1", "9.0">;
def cudnnRNNForwardTraining : Function, CUDA<"5.0", "8.0.1", "9.0">;
def cudnnRNNForwardTrainingEx : Function, Unsupported,
  CUDA<"7.2.1", "8.0.1", "9.0">;
def cudnnRNNGetClip : Function, Unsupported, CUDA<"7.2.1", "8.0.1", "9.0">;
def cudnnRNNGetClip_v8 : Function, Unsupported, CUDA<"8.0.1">;
def cudnnRNNGetClip_v9 : Function, Unsupported, CUDA<"9.0">;
def cudnnRNNSetClip : Function, Unsupported, CUDA<"7.2.1", "8.0.1", "9.0">;
def cudnnRNNSetClip_v8 : Function, Unsupported, CUDA<"8.0.1">;
def cudnnRNNSetClip_v9 : Function, Unsupported, CUDA<"9.0">;
def cudnnReduceTensor : Function, CUDA<"6.0", "9.0">;
def cudnnReorderFilterAndBias : Function, Unsupported, CUDA<"7.6", "9.0">;
def cudnnRestoreAlgorithm : Function, Unsupported,
  CUDA<"7.1.3", "8.0.2", "9.0">;
def cudnnRestoreDropoutDescriptor : Function, Unsupported, CUDA<"7.0.5">;
def cudnnSaveAlgorithm : Function, Unsupported, CUDA<"7.1.3", "8.0.2", "9.0">;
def cudnnScaleTensor : Function, CUDA<"2.0", "9.0">;
def cudnnSetActivationDescriptor : Function, CUDA<"4.0", "9.0">;
def cudnnSetActivationDescriptorSwishBeta : Function, Unsupported,
  CUDA<"8.2", "9.0">;
def cudnnSetAlgorithmDescriptor : Function, Unsupported,
  CUDA<"7.1.3", "8.0.2", "9.0">;
def cudnnSetAlgorithmPerformance : Function, Unsupported,
  CUDA<"7.1.3", "8.0.2", "9.0">;
def cudnnSetAttnDescriptor : Function, Unsupported, CUDA<"7.5", "9.0">;
def cudnnSetCTCLossDescriptor : Function, Unsupported, CUDA<"7.0.5", "9.0">;
def cudnnSetCTCLossDescriptorEx : Function, Unsupported, CUDA<"7.6", "9.0">;
def cudnnSetCTCLossDescriptor_v8 : Function, Unsupported, CUDA<"8.0.1", "9.0">;
def cudnnSetCTCLossDescriptor_v9 : Function, Unsupported, CUDA<"9.0">;
def cudnnSetCallback : Function, Unsupported, CUDA<"7.1.3">;
def cudnnSetConvolution2dDescriptor : Function, CUDA<"2.0", "9.0">;
def cudnnSetConvolutionGroupCount : Function, CUDA<"7.0.5", "9.0">;
def cudnnSetConvolutionMathType : Function, CUDA<"7.0.5", "9.0">;
def cudnnSetConvolutionNdDescriptor : Function, CUDA<"2.0", "9.0">;
def cudnnSetConvolutionReorderType : Function, Unsupported, CUDA<"7.6", "9.0">;
def cudnnSetDropoutDescriptor : Function, CUDA<"5.0">;
def cudnnSetFilter4dDescriptor : Function, CUDA<"2.0", "9.0">;
def cudnnSetFilterNdDescriptor : Function, CUDA<"2.0", "9.0">;
def cudnnSetFusedOpsConstParamPackAttribute : Function, Unsupported,
  CUDA<"7.6", "9.0">;
def cudnnSetFusedOpsVariantParamPackAttribute : Function, Unsupported,
  CUDA<"7.6", "9.0">;
def cudnnSetLRNDescriptor : Function, CUDA<"3.0">;
def cudnnSetOpTensorDescriptor : Function, CUDA<"5.0", "9.0">;
def cudnnSetPersistentRNNPlan : Function, CUDA<"6.0", "8.0.1", "9.0">;
def cudnnSetPooling2dDescriptor : Function, CUDA<"2.0", "9.0">;
def cudnnSetPoolingNdDescriptor : Function, CUDA<"2.0", "9.0">;
def cudnnSetRNNAlgorithmDescriptor : Function, Unsupported,
  CUDA<"7.1.3", "8.0.2", "9.0">;
def cudnnSetRNNBiasMode : Function, Unsupported, CUDA<"7.5", "8.0.1", "9.0">;
def cudnnSetRNNDataDescriptor : Function, Unsupported, CUDA<"7.2.1">;
def cudnnSetRNNDescriptor : Function, CUDA<"5.0", "7.6.5", "8.0.1">;
def cudnnSetRNNDescriptor_v5 : Function, CUDA<"7.0.5", "7.6.5", "8.0.1">;
def cudnnSetRNNDescriptor_v6 : Function, CUDA<"6.0", "8.0.1", "9.0">;
def cudnnSetRNNDescriptor_v8 : Function, Unsupported, CUDA<"8.0.1">;
def cudnnSetRNNMatrixMathType : Function, Unsupported,
  CUDA<"7.0.5", "8.0.1", "9.0">;
def cudnnSetRNNPaddingMode : Function, Unsupported,
  CUDA<"7.2.1", "8.0.1", "9.0">;
def cudnnSetRNNProjectionLayers : Function, Unsupported,
  CUDA<"7.1.3", "8.0.1", "9.0">;
def cudnnSetReduceTensorDescriptor : Function, CUDA<"6.0", "9.0">;
def cudnnSetSeqDataDescriptor : Function, Unsupported, CUDA<"7.5", "9.0">;
def cudnnSetSpatialTransformerNdDescriptor : Function, Unsupported, CUDA<"5.0">;
def cudnnSetStream : Function, CUDA<"1.0">;
def cudnnSetTensor : Function, CUDA<"2.0">;
def cudnnSetTensor4dDescriptor : Function, CUDA<"1.0">;
def cudnnSetTensor4dDescriptorEx : Function, CUDA<"1.0">;
def cudnnSetTensorNdDescriptor : Function, CUDA<"2.0">;
def cudnnSetTensorNdDescriptorEx : Function, Unsupported, CUDA<"6.0">;
def cudnnSetTensorTransformDescriptor : Function, Unsupported,
  CUDA<"7.5", "9.0">;
def cudnnSoftmaxBackward : Function, CUDA<"1.0">;
def cudnnSoftmaxForward : Function, CUDA<"1.0">;
def cudnnSpatialTfGridGeneratorBackward : Function, Unsupported, CUDA<"5.0">;
def cudnnSpatialTfGridGeneratorForward : Function, Unsupported, CUDA<"5.0">;
def cudnnSpatialTfSamplerBackward : Function, Unsupported, CUDA<"5.0">;
def cudnnSpatialTfSamplerForward : Function, Unsupported, CUDA<"5.0">;
def cudnnTransformFilter : Function, Unsupported, CUDA<"7.6", "9.0">;
def cudnnTransformTensor : Function, Unsupported, CUDA<"2.0", "9.0">;
def cudnnTransformTensorEx : Function, Unsupported, CUDA<"7.5", "9.0">;

// New in CUDA 12.8 to 13.0
def cudnnCnnVersionCheck : Function, Unsupported;
} // CuDNN
