//===- Types.td - CUDA runtime -----------------------------*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

let Library = Runtime in {
def cudaAccessPolicyWindow : Struct, CUDA<"11.0">, HIP<"5.2">;
def cudaArray : Struct, HIP<"1.7">;
def cudaArray_const_t : Alias<"const cudaArray *">, HIP<"1.6">;
def cudaArray_t : Handle<"cudaArray">, HIP<"1.7">;
def cudaArrayMemoryRequirements : Struct, Unsupported, CUDA<"11.6">;
def cudaArraySparseProperties : Struct, Unsupported, CUDA<"11.1">;
def cudaAsyncCallback
  : Callback<"void", "cudaAsyncNotificationInfo_t *, void *, cudaAsyncCallbackHandle_t">,
  Unsupported, CUDA<"12.4">;
def cudaAsyncCallbackEntry : Struct, Unsupported, CUDA<"12.4">;
def cudaAsyncCallbackHandle_t : Handle<"cudaAsyncCallbackEntry">, Unsupported,
  CUDA<"12.4">;
def cudaAsyncNotificationInfo : Struct, Unsupported, CUDA<"12.4">;
def cudaAsyncNotificationInfo_t : Alias<"cudaAsyncNotificationInfo">,
  Unsupported, CUDA<"12.4">;
def cudaChannelFormatDesc : Struct, HIP<"1.6">;
def cudaChildGraphNodeParams : Struct, CUDA<"12.2">, HIP<"6.1">;
def cudaConditionalNodeParams : Struct, Unsupported, CUDA<"12.3">;
def cudaDeviceProp : Struct, As<"hipDeviceProp_t">, HIP<"1.6">;
def cudaEvent_t : Handle<"CUevent_st">, HIP<"1.6">;
def cudaEventRecordNodeParams : Struct, CUDA<"12.2">, HIP<"6.1">;
def cudaEventWaitNodeParams : Struct, CUDA<"12.2">, HIP<"6.1">;
def cudaExtent : Struct, HIP<"1.7">;
def cudaExternalMemory_t : Handle<"CUexternalMemory_st">, CUDA<"10.0">,
  HIP<"4.3">;
def cudaExternalMemoryBufferDesc : Struct, CUDA<"10.0">, HIP<"4.3">;
def cudaExternalMemoryHandleDesc : Struct, CUDA<"10.0">, HIP<"4.3">;
def cudaExternalMemoryMipmappedArrayDesc : Struct, CUDA<"10.0">;
def cudaExternalSemaphore_t : Handle<"CUexternalSemaphore_st">, CUDA<"10.0">,
  HIP<"4.4">;
def cudaExternalSemaphoreHandleDesc : Struct, CUDA<"10.0">, HIP<"4.4">;
def cudaExternalSemaphoreSignalNodeParams : Struct, CUDA<"11.2">, HIP<"6.0">;
def cudaExternalSemaphoreSignalNodeParamsV2 : Struct,
  As<"hipExternalSemaphoreSignalNodeParams">, CUDA<"12.2">, HIP<"6.0">;
def cudaExternalSemaphoreSignalParams : Struct, CUDA<"10.0">, HIP<"4.4">;
def cudaExternalSemaphoreSignalParams_v1 : Type,
  As<"hipExternalSemaphoreSignalParams">, CUDA<"11.2">, HIP<"4.4">;
def cudaExternalSemaphoreWaitNodeParams : Struct, CUDA<"11.2">, HIP<"6.0">;
def cudaExternalSemaphoreWaitNodeParamsV2 : Struct,
  As<"hipExternalSemaphoreWaitNodeParams">, CUDA<"12.2">, HIP<"6.0">;
def cudaExternalSemaphoreWaitParams : Struct, CUDA<"10.0">, HIP<"4.4">;
def cudaExternalSemaphoreWaitParams_v1 : Type,
  As<"hipExternalSemaphoreWaitParams">, CUDA<"11.2">, HIP<"4.4">;
def cudaFuncAttributes : Struct, HIP<"1.9">;
def cudaFunction_t : Handle<"CUfunc_st">, CUDA<"11.0">, HIP<"1.6">;
def cudaGraph_t : Handle<"CUgraph_st">, CUDA<"10.0">, HIP<"4.3">;
def cudaGraphConditionalHandle : Alias<"unsigned long long">, Unsupported,
  CUDA<"12.3">;
def cudaGraphDeviceNode_t : Handle<"CUgraphDeviceUpdatableNode_st">,
  Unsupported, CUDA<"12.4">;
def cudaGraphEdgeData : Alias<"cudaGraphEdgeData_st">, CUDA<"12.3">, HIP<"6.2">;
def cudaGraphEdgeData_st : Struct, As<"hipGraphEdgeData">, CUDA<"12.3">,
  HIP<"6.2">;
def cudaGraphExec_t : Handle<"CUgraphExec_st">, CUDA<"10.0">, HIP<"4.3">;
def cudaGraphExecUpdateResultInfo : Alias<"cudaGraphExecUpdateResultInfo_st">,
  Unsupported, CUDA<"12.0">;
def cudaGraphExecUpdateResultInfo_st : Struct, Unsupported, CUDA<"12.0">;
def cudaGraphicsResource : Struct, HIP<"4.4">;
def cudaGraphicsResource_t : Handle<"cudaGraphicsResource">, HIP<"4.4">;
def cudaGraphInstantiateParams : Alias<"cudaGraphInstantiateParams_st">,
  CUDA<"12.0">, HIP<"6.2">;
def cudaGraphInstantiateParams_st : Struct, As<"hipGraphInstantiateParams">,
  CUDA<"12.0">, HIP<"6.2">;
def cudaGraphKernelNodeUpdate : Struct, Unsupported, CUDA<"12.4">;
def cudaGraphNode_t : Handle<"CUgraphNode_st">, CUDA<"10.0">, HIP<"4.3">;
def cudaGraphNodeParams : Struct, CUDA<"12.2">, HIP<"6.1">;
def cudaHostFn_t : Callback<"void", "void *">, CUDA<"10.0">, HIP<"4.3">;
def cudaHostNodeParams : Struct, CUDA<"10.0">, HIP<"4.3">;
def cudaHostNodeParamsV2 : Struct, Unsupported, CUDA<"12.2">;
def cudaIpcEventHandle_st : Struct, HIP<"3.5">;
def cudaIpcEventHandle_t : Alias<"cudaIpcEventHandle_st">, HIP<"1.6">;
def cudaIpcMemHandle_st : Struct, HIP<"1.6">;
def cudaIpcMemHandle_t : Alias<"cudaIpcMemHandle_st">, HIP<"1.6">;
def cudaKernel_t : Handle<"CUkern_st">, Unsupported, CUDA<"12.1">;
def cudaKernelNodeAttrID : Type, CUDA<"11.0">, HIP<"5.2">;
def cudaKernelNodeAttrValue : Type, CUDA<"11.0">, HIP<"5.2">;
def cudaKernelNodeParams : Struct, CUDA<"10.0">, HIP<"4.3">;
def cudaKernelNodeParamsV2 : Struct, Unsupported, CUDA<"12.2">;
def cudaLaunchAttribute : Alias<"cudaLaunchAttribute_st">, Unsupported,
  CUDA<"11.8">;
def cudaLaunchAttribute_st : Struct, Unsupported, CUDA<"11.8">;
def cudaLaunchAttributeValue : Struct, CUDA<"11.8">, HIP<"6.2">;
def cudaLaunchConfig_st : Struct, Unsupported, CUDA<"11.8">;
def cudaLaunchConfig_t : Alias<"cudaLaunchConfig_st">, Unsupported,
  CUDA<"11.8">;
def cudaLaunchMemSyncDomainMap : Alias<"cudaLaunchMemSyncDomainMap_st">,
  Unsupported, CUDA<"12.0">;
def cudaLaunchMemSyncDomainMap_st : Struct, Unsupported, CUDA<"12.0">;
def cudaLaunchParams : Type, CUDA<"9.0">, HIP<"2.6">;
def cudaLibrary_t : Handle<"CUlib_st">, Unsupported;
def cudalibraryHostUniversalFunctionAndDataTable : Struct, Unsupported;
def cudaLogIterator : Alias<"unsigned int">, Unsupported;
def cudaLogsCallback_t
  : Callback<"void", "void *, cudaLogLevel, char *, size_t">, Unsupported;
def cudaLogsCallbackHandle : Handle<"CUlogsCallbackEntry_st">, Unsupported;
def cudaMemAccessDesc : Struct, CUDA<"11.2">, HIP<"5.2">;
def cudaMemAllocNodeParams : Struct, CUDA<"11.4">, HIP<"5.5">;
def cudaMemAllocNodeParamsV2 : Struct, Unsupported, CUDA<"12.2">;
def cudaMemcpy3DBatchOp : Struct, Unsupported;
def cudaMemcpy3DOperand : Struct, Unsupported;
def cudaMemcpy3DParms : Struct, HIP<"1.7">;
def cudaMemcpy3DPeerParms : Struct, Unsupported;
def cudaMemcpyAttributes : Struct, Unsupported;
def cudaMemcpyNodeParams : Struct, CUDA<"12.2">, HIP<"6.1">;
def cudaMemFabricHandle_st : Struct, Unsupported, CUDA<"12.3">;
def cudaMemFabricHandle_t : Alias<"cudaMemFabricHandle_st">, Unsupported,
  CUDA<"12.3">;
def cudaMemFreeNodeParams : Struct, CUDA<"12.2">, HIP<"6.1">;
def cudaMemLocation : Struct, CUDA<"11.2">, HIP<"5.2">;
def cudaMemPool_t : Handle<"CUmemPoolHandle_st">, CUDA<"11.2">, HIP<"5.2">;
def cudaMemPoolProps : Struct, CUDA<"11.2">, HIP<"5.2">;
def cudaMemPoolPtrExportData : Struct, CUDA<"11.2">, HIP<"5.2">;
def cudaMemsetParams : Struct, CUDA<"10.0">, HIP<"4.3">;
def cudaMemsetParamsV2 : Struct, Unsupported, CUDA<"12.2">;
def cudaMipmappedArray : Struct, HIP<"1.7">;
def cudaMipmappedArray_const_t : Alias<"const cudaMipmappedArray *">,
  HIP<"1.6">;
def cudaMipmappedArray_t : Handle<"cudaMipmappedArray">, HIP<"1.7">;
def cudaOffset3D : Struct, Unsupported;
def cudaOutputMode_t : Type, Unsupported, CUDA<removed = "12.0">;
def cudaPitchedPtr : Struct, HIP<"1.7">;
def cudaPointerAttributes : Struct, As<"hipPointerAttribute_t">, HIP<"1.6">;
def cudaPos : Struct, HIP<"1.7">;
def cudaResourceDesc : Struct, HIP<"1.7">;
def cudaResourceViewDesc : Struct, HIP<"1.7">;
def cudaStream_t : Handle<"CUstream_st">, HIP<"1.5">;
def cudaStreamAttrValue : Type, Unsupported, CUDA<"11.0">;
def cudaStreamCallback_t
  : Callback<"void", "cudaStream_t, cudaError_t, void *">, HIP<"1.6">;
def cudaSurfaceObject_t : Alias<"unsigned long long">,
  HIP<"1.9">, IntegerHandle;
def cudaTextureDesc : Struct, HIP<"1.7">;
def cudaTextureObject_t : Alias<"unsigned long long">,
  HIP<"1.7">, IntegerHandle;
def cudaUserObject_t : Handle<"CUuserObject_st">, CUDA<"11.3">, HIP<"5.3">;
def cudaUUID_t : Alias<"CUuuid_st">, As<"hipUUID">, HIP<"5.2">;
def CUexternalMemory_st : Struct, Unsupported, CUDA<"10.0">;
def CUexternalSemaphore_st : Struct, Unsupported, CUDA<"10.0">;
def CUlogsCallbackEntry_st : Struct, Unsupported;
def surfaceReference : Type, CUDA<removed = "12.0">, HIP<"1.9">,
  Note<"use a surface object: hipCreateSurfaceObject">;
def surface : Type, CUDA<removed = "12.0">, UseSurfaceObjects;
def texture : Type, CUDA<removed = "12.0">;
def textureReference : Type, HIP<"1.6">;

def cudaOutputMode : Enum, Unsupported, CUDA<removed = "12.0">;
let Owner = cudaOutputMode in {
def cudaCSV : AnyEnumConstant, Unsupported, CUDA<removed = "12.0">;
def cudaKeyValuePair : AnyEnumConstant, Unsupported, CUDA<removed = "12.0">;
}
} // Runtime
