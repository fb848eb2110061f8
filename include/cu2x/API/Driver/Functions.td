//===- Functions.td - CUDA driver --------------------------*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

let Library = Driver in {
// Memory Management
def cuArray3DCreate : Function, HIP<"1.7.1">;
def cuArray3DCreate_v2 : Function, HIP<"1.7.1">;
def cuArray3DGetDescriptor : Function, HIP<"5.6">;
def cuArray3DGetDescriptor_v2 : Function, HIP<"5.6">;
def cuArrayCreate : Function, HIP<"1.9">;
def cuArrayCreate_v2 : Function, HIP<"1.9">;
def cuArrayDestroy : Function, HIP<"4.2">;
def cuArrayGetDescriptor : Function, HIP<"5.6">;
def cuArrayGetDescriptor_v2 : Function, HIP<"5.6">;
def cuArrayGetMemoryRequirements : Function, Unsupported, CUDA<"11.6">;
def cuArrayGetPlane : Function, Unsupported, CUDA<"11.2">;
def cuArrayGetSparseProperties : Function, Unsupported, CUDA<"11.1">;
def cuDeviceGetByPCIBusId : Function, HIP<"1.6">;
def cuDeviceGetPCIBusId : Function, HIP<"1.6">;
def cuDeviceRegisterAsyncNotification : Function, Unsupported, CUDA<"12.4">;
def cuDeviceUnregisterAsyncNotification : Function, Unsupported, CUDA<"12.4">;
def cuIpcCloseMemHandle : Function, HIP<"1.6">;
def cuIpcGetEventHandle : Function, HIP<"1.6">;
def cuIpcGetMemHandle : Function, HIP<"1.6">;
def cuIpcOpenEventHandle : Function, HIP<"1.6">;
def cuIpcOpenMemHandle : Function, HIP<"1.6">;
def cuMemAlloc : Function, HIP<"1.5">;
def cuMemAllocHost : Function, As<"hipMemAllocHost">, HIP<"3.0", "3.0">;
def cuMemAllocHost_v2 : Function, As<"hipMemAllocHost">, HIP<"3.0", "3.0">;
def cuMemAllocManaged : Function, HIP<"2.5">;
def cuMemAllocPitch : Function, As<"hipMemAllocPitch">, HIP<"3.0">;
def cuMemAllocPitch_v2 : Function, As<"hipMemAllocPitch">, HIP<"3.0">;
def cuMemAlloc_v2 : Function, HIP<"1.5">;
def cuMemFree : Function, HIP<"1.5">;
def cuMemFreeHost : Function, As<"hipHostFree">, HIP<"1.6">;
def cuMemFree_v2 : Function, HIP<"1.5">;
def cuMemGetAddressRange : Function, HIP<"1.9">;
def cuMemGetAddressRange_v2 : Function, HIP<"1.9">;
def cuMemGetHandleForAddressRange : Function, Unsupported, CUDA<"11.7">;
def cuMemGetInfo : Function, HIP<"1.6">;
def cuMemGetInfo_v2 : Function, HIP<"1.6">;
def cuMemHostAlloc : Function, HIP<"1.6">;
def cuMemHostGetDevicePointer : Function, HIP<"1.6">;
def cuMemHostGetDevicePointer_v2 : Function, HIP<"1.6">;
def cuMemHostGetFlags : Function, HIP<"1.6">;
def cuMemHostRegister : Function, HIP<"1.6">;
def cuMemHostRegister_v2 : Function, HIP<"1.6">;
def cuMemHostUnregister : Function, HIP<"1.6">;
def cuMemcpy : Function,
  Unsupported<"hipMemcpy and hipMemcpyAsync with hipMemcpyDefault">;
def cuMemcpy2D : Function, As<"hipMemcpyParam2D">, HIP<"1.7">;
def cuMemcpy2DAsync : Function, As<"hipMemcpyParam2DAsync">, HIP<"2.8">;
def cuMemcpy2DAsync_v2 : Function, As<"hipMemcpyParam2DAsync">, HIP<"2.8">;
def cuMemcpy2DUnaligned : Function, As<"hipDrvMemcpy2DUnaligned">, HIP<"4.2">;
def cuMemcpy2DUnaligned_v2 : Function, As<"hipDrvMemcpy2DUnaligned">,
  HIP<"4.2">;
def cuMemcpy2D_v2 : Function, As<"hipMemcpyParam2D">, HIP<"1.7">;
def cuMemcpy3D : Function, As<"hipDrvMemcpy3D">, HIP<"3.5">;
def cuMemcpy3DAsync : Function, As<"hipDrvMemcpy3DAsync">, HIP<"3.5">;
def cuMemcpy3DAsync_v2 : Function, As<"hipDrvMemcpy3DAsync">, HIP<"3.5">;
def cuMemcpy3DPeer : Function, Unsupported;
def cuMemcpy3DPeerAsync : Function, Unsupported;
def cuMemcpy3D_v2 : Function, As<"hipDrvMemcpy3D">, HIP<"3.5">;
def cuMemcpyAsync : Function,
  Unsupported<"hipMemcpy and hipMemcpyAsync with hipMemcpyDefault">;
def cuMemcpyAtoA : Function, HIP<"6.2">;
def cuMemcpyAtoA_v2 : Function, HIP<"6.2">;
def cuMemcpyAtoD : Function, HIP<"6.2">;
def cuMemcpyAtoD_v2 : Function, HIP<"6.2">;
def cuMemcpyAtoH : Function, HIP<"1.9">;
def cuMemcpyAtoHAsync : Function, HIP<"6.2">;
def cuMemcpyAtoHAsync_v2 : Function, HIP<"6.2">;
def cuMemcpyAtoH_v2 : Function, HIP<"1.9">;
def cuMemcpyDtoA : Function, HIP<"6.2">;
def cuMemcpyDtoA_v2 : Function, HIP<"6.2">;
def cuMemcpyDtoD : Function, HIP<"1.6">;
def cuMemcpyDtoDAsync : Function, HIP<"1.6">;
def cuMemcpyDtoDAsync_v2 : Function, HIP<"1.6">;
def cuMemcpyDtoD_v2 : Function, HIP<"1.6">;
def cuMemcpyDtoH : Function, HIP<"1.6">;
def cuMemcpyDtoHAsync : Function, HIP<"1.6">;
def cuMemcpyDtoHAsync_v2 : Function, HIP<"1.6">;
def cuMemcpyDtoH_v2 : Function, HIP<"1.6">;
def cuMemcpyHtoA : Function, HIP<"1.9">;
def cuMemcpyHtoAAsync : Function, HIP<"6.2">;
def cuMemcpyHtoAAsync_v2 : Function, HIP<"6.2">;
def cuMemcpyHtoA_v2 : Function, HIP<"1.9">;
def cuMemcpyHtoD : Function, HIP<"1.6">;
def cuMemcpyHtoDAsync : Function, HIP<"1.6">;
def cuMemcpyHtoDAsync_v2 : Function, HIP<"1.6">;
def cuMemcpyHtoD_v2 : Function, HIP<"1.6">;
def cuMemcpyPeer : Function,
  Unsupported<"hipMemcpyPeer takes devices, not contexts">;
def cuMemcpyPeerAsync : Function,
  Unsupported<"hipMemcpyPeer takes devices, not contexts">;
def cuMemsetD16 : Function, HIP<"3.0">;
def cuMemsetD16Async : Function, HIP<"3.0">;
def cuMemsetD16_v2 : Function, HIP<"3.0">;
def cuMemsetD2D16 : Function, Unsupported;
def cuMemsetD2D16Async : Function, Unsupported;
def cuMemsetD2D16_v2 : Function, Unsupported;
def cuMemsetD2D32 : Function, Unsupported;
def cuMemsetD2D32Async : Function, Unsupported;
def cuMemsetD2D32_v2 : Function, Unsupported;
def cuMemsetD2D8 : Function, Unsupported;
def cuMemsetD2D8Async : Function, Unsupported;
def cuMemsetD2D8_v2 : Function, Unsupported;
def cuMemsetD32 : Function, HIP<"2.3">;
def cuMemsetD32Async : Function, HIP<"2.3">;
def cuMemsetD32_v2 : Function, HIP<"2.3">;
def cuMemsetD8 : Function, HIP<"1.6">;
def cuMemsetD8Async : Function, HIP<"3.0">;
def cuMemsetD8_v2 : Function, HIP<"1.6">;
def cuMipmappedArrayCreate : Function, HIP<"3.5", "5.7">;
def cuMipmappedArrayDestroy : Function, HIP<"3.5", "5.7">;
def cuMipmappedArrayGetLevel : Function, HIP<"3.5", "5.7">;
def cuMipmappedArrayGetMemoryRequirements : Function, Unsupported, CUDA<"11.6">;

// Coredump Attributes Control API
def cuCoredumpGetAttribute : Function, NothingInstead, CUDA<"12.1">;
def cuCoredumpGetAttributeGlobal : Function, NothingInstead, CUDA<"12.1">;
def cuCoredumpSetAttribute : Function, NothingInstead, CUDA<"12.1">;
def cuCoredumpSetAttributeGlobal : Function, NothingInstead, CUDA<"12.1">;

// Context Management
def cuCtxAttach : Function, Unsupported;
def cuCtxCreate : Function, HIP<"1.6", "1.9">;
def cuCtxCreate_v2 : Function, HIP<"1.6", "1.9">;
def cuCtxCreate_v3 : Function, Unsupported, CUDA<"11.4">;
def cuCtxCreate_v4 : Function, Unsupported, CUDA<"12.5">;
def cuCtxDestroy : Function, HIP<"1.6", "1.9">;
def cuCtxDestroy_v2 : Function, HIP<"1.6", "1.9">;
def cuCtxDetach : Function, Unsupported;
def cuCtxGetApiVersion : Function, HIP<"1.9", "1.9">;
def cuCtxGetCacheConfig : Function, HIP<"1.9", "1.9">;
def cuCtxGetCurrent : Function, HIP<"1.6", "1.9">;
def cuCtxGetDevice : Function, HIP<"1.6", "1.9">;
def cuCtxGetExecAffinity : Function, Unsupported, CUDA<"11.4">;
def cuCtxGetFlags : Function, HIP<"1.9", "1.9">;
def cuCtxGetId : Function, Unsupported, CUDA<"12.0">;
def cuCtxGetLimit : Function, As<"hipDeviceGetLimit">, HIP<"1.6">;
def cuCtxGetSharedMemConfig : Function, CUDA<removed = "12.4">,
  HIP<"1.9", "1.9">;
def cuCtxGetStreamPriorityRange : Function,
  As<"hipDeviceGetStreamPriorityRange">, HIP<"2.0">;
def cuCtxPopCurrent : Function, HIP<"1.6", "1.9">;
def cuCtxPopCurrent_v2 : Function, HIP<"1.6", "1.9">;
def cuCtxPushCurrent : Function, HIP<"1.6", "1.9">;
def cuCtxPushCurrent_v2 : Function, HIP<"1.6", "1.9">;
def cuCtxResetPersistingL2Cache : Function, Unsupported, CUDA<"11.0">;
def cuCtxSetCacheConfig : Function, HIP<"1.9", "1.9">;
def cuCtxSetCurrent : Function, HIP<"1.6", "1.9">;
def cuCtxSetFlags : Function, Unsupported, CUDA<"12.1">;
def cuCtxSetLimit : Function, As<"hipDeviceSetLimit">, HIP<"5.3">;
def cuCtxSetSharedMemConfig : Function, CUDA<removed = "12.4">,
  HIP<"1.9", "1.9">;
def cuCtxSynchronize : Function, HIP<"1.9", "1.9">;
def cuCtxWaitEvent : Function, Unsupported, CUDA<"12.5">;

// Peer Context Memory Access
def cuCtxDisablePeerAccess : Function, HIP<"1.6", "1.9">;
def cuCtxEnablePeerAccess : Function, HIP<"1.6", "1.9">;
def cuDeviceCanAccessPeer : Function, HIP<"1.9">;
def cuDeviceGetP2PAttribute : Function, CUDA<"8.0">, HIP<"3.8">;

// Green Contexts
def cuCtxFromGreenCtx : Function, Unsupported, CUDA<"12.4">;
def cuCtxGetDevResource : Function, NoGreenContexts, CUDA<"12.4">;
def cuDevResourceGenerateDesc : Function, NoGreenContexts, CUDA<"12.4">;
def cuDevSmResourceSplitByCount : Function, Unsupported, CUDA<"12.4">;
def cuDeviceGetDevResource : Function, NoGreenContexts, CUDA<"12.4">;
def cuGreenCtxCreate : Function, NoGreenContexts, CUDA<"12.4">;
def cuGreenCtxDestroy : Function, NoGreenContexts, CUDA<"12.4">;
def cuGreenCtxGetDevResource : Function, NoGreenContexts, CUDA<"12.4">;
def cuGreenCtxRecordEvent : Function, NoGreenContexts, CUDA<"12.4">;
def cuGreenCtxStreamCreate : Function,
  Unsupported<"hipExtStreamCreateWithCUMask limits a stream to compute units">,
  CUDA<"12.5">;
def cuGreenCtxWaitEvent : Function, NoGreenContexts, CUDA<"12.4">;
def cuStreamGetGreenCtx : Function, Unsupported, CUDA<"12.4">;

// Direct3D 10 Interoperability
def cuD3D10CtxCreate : Function, NoInterop, CUDA<deprecated = "9.2">;
def cuD3D10CtxCreateOnDevice : Function, NoInterop, CUDA<deprecated = "9.2">;
def cuD3D10GetDevice : Function, NoInterop;
def cuD3D10GetDevices : Function, NoInterop;
def cuD3D10GetDirect3DDevice : Function, NoInterop, CUDA<deprecated = "9.2">;
def cuD3D10MapResources : Function, NoInterop, CUDA<deprecated = "9.2">;
def cuD3D10RegisterResource : Function, NoInterop, CUDA<deprecated = "9.2">;
def cuD3D10ResourceGetMappedArray : Function, NoInterop,
  CUDA<deprecated = "9.2">;
def cuD3D10ResourceGetMappedPitch : Function, NoInterop,
  CUDA<deprecated = "9.2">;
def cuD3D10ResourceGetMappedPointer : Function, NoInterop,
  CUDA<deprecated = "9.2">;
def cuD3D10ResourceGetMappedSize : Function, NoInterop,
  CUDA<deprecated = "9.2">;
def cuD3D10ResourceGetSurfaceDimensions : Function, NoInterop,
  CUDA<deprecated = "9.2">;
def cuD3D10ResourceSetMapFlags : Function, NoInterop, CUDA<deprecated = "9.2">;
def cuD3D10UnmapResources : Function, NoInterop, CUDA<deprecated = "9.2">;
def cuD3D10UnregisterResource : Function, NoInterop, CUDA<deprecated = "9.2">;
def cuGraphicsD3D10RegisterResource : Function, NoInterop;

// Direct3D 11 Interoperability
def cuD3D11CtxCreate : Function, NoInterop, CUDA<deprecated = "9.2">;
def cuD3D11CtxCreateOnDevice : Function, NoInterop, CUDA<deprecated = "9.2">;
def cuD3D11GetDevice : Function, NoInterop;
def cuD3D11GetDevices : Function, NoInterop;
def cuD3D11GetDirect3DDevice : Function, NoInterop, CUDA<deprecated = "9.2">;
def cuGraphicsD3D11RegisterResource : Function, NoInterop;

// Direct3D 9 Interoperability
def cuD3D9CtxCreate : Function, NoInterop;
def cuD3D9CtxCreateOnDevice : Function, NoInterop;
def cuD3D9GetDevice : Function, NoInterop;
def cuD3D9GetDevices : Function, NoInterop;
def cuD3D9GetDirect3DDevice : Function, NoInterop;
def cuD3D9MapResources : Function, NoInterop, CUDA<deprecated = "9.2">;
def cuD3D9RegisterResource : Function, NoInterop, CUDA<deprecated = "9.2">;
def cuD3D9ResourceGetMappedArray : Function, NoInterop,
  CUDA<deprecated = "9.2">;
def cuD3D9ResourceGetMappedPitch : Function, NoInterop,
  CUDA<deprecated = "9.2">;
def cuD3D9ResourceGetMappedPointer : Function, NoInterop,
  CUDA<deprecated = "9.2">;
def cuD3D9ResourceGetMappedSize : Function, NoInterop, CUDA<deprecated = "9.2">;
def cuD3D9ResourceGetSurfaceDimensions : Function, NoInterop,
  CUDA<deprecated = "9.2">;
def cuD3D9ResourceSetMapFlags : Function, NoInterop, CUDA<deprecated = "9.2">;
def cuD3D9UnmapResources : Function, NoInterop, CUDA<deprecated = "9.2">;
def cuD3D9UnregisterResource : Function, NoInterop, CUDA<deprecated = "9.2">;
def cuGraphicsD3D9RegisterResource : Function, NoInterop;

// External Resource Interoperability
def cuDestroyExternalMemory : Function, CUDA<"10.0">, HIP<"4.3">;
def cuDestroyExternalSemaphore : Function, CUDA<"10.0">, HIP<"4.4">;
def cuExternalMemoryGetMappedBuffer : Function, CUDA<"10.0">, HIP<"4.3">;
def cuExternalMemoryGetMappedMipmappedArray : Function, CUDA<"10.0">;
def cuImportExternalMemory : Function, CUDA<"10.0">, HIP<"4.3">;
def cuImportExternalSemaphore : Function, CUDA<"10.0">, HIP<"4.4">;
def cuSignalExternalSemaphoresAsync : Function, CUDA<"10.0">, HIP<"4.4">;
def cuWaitExternalSemaphoresAsync : Function, CUDA<"10.0">, HIP<"4.4">;

// Device Management
def cuDeviceComputeCapability : Function, CUDA<deprecated = "9.2">, HIP<"1.6">;
def cuDeviceGet : Function, HIP<"1.6">;
def cuDeviceGetAttribute : Function, HIP<"1.6">;
def cuDeviceGetCount : Function, As<"hipGetDeviceCount">, HIP<"1.6">;
def cuDeviceGetDefaultMemPool : Function, CUDA<"11.2">, HIP<"5.2">;
def cuDeviceGetExecAffinitySupport : Function, Unsupported, CUDA<"11.4">;
def cuDeviceGetLuid : Function, Unsupported, CUDA<"10.0">;
def cuDeviceGetMemPool : Function, CUDA<"11.2">, HIP<"5.2">;
def cuDeviceGetName : Function, HIP<"1.6">;
def cuDeviceGetNvSciSyncAttributes : Function, Unsupported, CUDA<"10.2">;
def cuDeviceGetProperties : Function, Unsupported, CUDA<deprecated = "9.2">;
def cuDeviceGetTexture1DLinearMaxWidth : Function, Unsupported, CUDA<"11.1">;
def cuDeviceGetUuid : Function, CUDA<"9.2">, HIP<"5.2">;
def cuDeviceGetUuid_v2 : Function, CUDA<"11.4">, HIP<"5.2">;
def cuDeviceSetMemPool : Function, CUDA<"11.2">, HIP<"5.2">;
def cuDeviceTotalMem : Function, HIP<"1.6">;
def cuDeviceTotalMem_v2 : Function, HIP<"1.6">;
def cuFlushGPUDirectRDMAWrites : Function, NothingInstead, CUDA<"11.3">;

// Graph Management
def cuDeviceGetGraphMemAttribute : Function, CUDA<"11.4">, HIP<"5.3">;
def cuDeviceGraphMemTrim : Function, CUDA<"11.4">, HIP<"5.3">;
def cuDeviceSetGraphMemAttribute : Function, CUDA<"11.4">, HIP<"5.3">;
def cuGraphAddBatchMemOpNode : Function, CUDA<"11.7">;
def cuGraphAddChildGraphNode : Function, CUDA<"10.0">, HIP<"5.0">;
def cuGraphAddDependencies : Function, CUDA<"10.0">, HIP<"4.5">;
def cuGraphAddDependencies_v2 : Function, NoEdgeData, CUDA<"12.3">;
def cuGraphAddEmptyNode : Function, CUDA<"10.0">, HIP<"4.5">;
def cuGraphAddEventRecordNode : Function, CUDA<"11.1">, HIP<"5.0">;
def cuGraphAddEventWaitNode : Function, CUDA<"11.1">, HIP<"5.0">;
def cuGraphAddExternalSemaphoresSignalNode : Function, CUDA<"11.2">, HIP<"5.7">;
def cuGraphAddExternalSemaphoresWaitNode : Function, CUDA<"11.2">, HIP<"5.7">;
def cuGraphAddHostNode : Function, CUDA<"10.0">, HIP<"5.0">;
def cuGraphAddKernelNode : Function, CUDA<"10.0">, HIP<"4.3">;
def cuGraphAddMemAllocNode : Function, CUDA<"11.4">, HIP<"5.5">;
def cuGraphAddMemFreeNode : Function, As<"hipDrvGraphAddMemFreeNode">,
  CUDA<"11.4">, HIP<"6.3">, Experimental;
def cuGraphAddMemcpyNode : Function, As<"hipDrvGraphAddMemcpyNode">,
  CUDA<"10.0">, HIP<"6.0">;
def cuGraphAddMemsetNode : Function, As<"hipDrvGraphAddMemsetNode">,
  CUDA<"10.0">, HIP<"6.1">;
def cuGraphAddNode : Function, CUDA<"12.2">, HIP<"6.2">;
def cuGraphAddNode_v2 : Function, NoEdgeData, CUDA<"12.3">;
def cuGraphBatchMemOpNodeGetParams : Function, CUDA<"11.7">;
def cuGraphBatchMemOpNodeSetParams : Function, CUDA<"11.7">;
def cuGraphChildGraphNodeGetGraph : Function, CUDA<"10.0">, HIP<"5.0">;
def cuGraphClone : Function, CUDA<"10.0">, HIP<"5.0">;
def cuGraphConditionalHandleCreate : Function,
  Unsupported<"HIP graphs have no conditional nodes">, CUDA<"12.3">;
def cuGraphCreate : Function, CUDA<"10.0">, HIP<"4.3">;
def cuGraphDebugDotPrint : Function, CUDA<"11.3">, HIP<"5.5">;
def cuGraphDestroy : Function, CUDA<"10.0">, HIP<"4.3">;
def cuGraphDestroyNode : Function, CUDA<"10.0">, HIP<"5.0">;
def cuGraphEventRecordNodeGetEvent : Function, CUDA<"11.1">, HIP<"5.0">;
def cuGraphEventRecordNodeSetEvent : Function, CUDA<"11.1">, HIP<"5.0">;
def cuGraphEventWaitNodeGetEvent : Function, CUDA<"11.1">, HIP<"5.0">;
def cuGraphEventWaitNodeSetEvent : Function, CUDA<"11.1">, HIP<"5.0">;
def cuGraphExecBatchMemOpNodeSetParams : Function, CUDA<"11.7">;
def cuGraphExecChildGraphNodeSetParams : Function, CUDA<"11.1">, HIP<"5.0">;
def cuGraphExecDestroy : Function, CUDA<"10.0">, HIP<"4.3">;
def cuGraphExecEventRecordNodeSetEvent : Function, CUDA<"11.1">, HIP<"5.0">;
def cuGraphExecEventWaitNodeSetEvent : Function, CUDA<"11.1">, HIP<"5.0">;
def cuGraphExecExternalSemaphoresSignalNodeSetParams : Function, CUDA<"11.2">,
  HIP<"5.7">;
def cuGraphExecExternalSemaphoresWaitNodeSetParams : Function, CUDA<"11.2">,
  HIP<"5.7">;
def cuGraphExecGetFlags : Function, CUDA<"12.0">, HIP<"6.3">, Experimental;
def cuGraphExecHostNodeSetParams : Function, CUDA<"10.2">, HIP<"5.0">;
def cuGraphExecKernelNodeSetParams : Function, CUDA<"10.1">, HIP<"4.5">;
def cuGraphExecMemcpyNodeSetParams : Function,
  As<"hipDrvGraphExecMemcpyNodeSetParams">, CUDA<"10.2">, HIP<"6.3">,
  Experimental;
def cuGraphExecMemsetNodeSetParams : Function,
  As<"hipDrvGraphExecMemsetNodeSetParams">, CUDA<"10.2">, HIP<"6.3">,
  Experimental;
def cuGraphExecNodeSetParams : Function, CUDA<"12.2">, HIP<"6.3">, Experimental;
def cuGraphExecUpdate : Function, CUDA<"10.2">, HIP<"5.0">;
def cuGraphExternalSemaphoresSignalNodeGetParams : Function, CUDA<"11.2">,
  HIP<"5.7">;
def cuGraphExternalSemaphoresSignalNodeSetParams : Function, CUDA<"11.2">,
  HIP<"5.7">;
def cuGraphExternalSemaphoresWaitNodeGetParams : Function, CUDA<"11.2">,
  HIP<"5.7">;
def cuGraphExternalSemaphoresWaitNodeSetParams : Function, CUDA<"11.2">,
  HIP<"5.7">;
def cuGraphGetEdges : Function, CUDA<"10.0">, HIP<"5.0">;
def cuGraphGetEdges_v2 : Function, NoEdgeData, CUDA<"12.3">;
def cuGraphGetNodes : Function, CUDA<"10.0">, HIP<"4.5">;
def cuGraphGetRootNodes : Function, CUDA<"10.0">, HIP<"4.5">;
def cuGraphHostNodeGetParams : Function, CUDA<"10.0">, HIP<"5.0">;
def cuGraphHostNodeSetParams : Function, CUDA<"10.0">, HIP<"5.0">;
def cuGraphInstantiate : Function, CUDA<"10.0">, HIP<"4.3">;
def cuGraphInstantiateWithFlags : Function, CUDA<"11.4">, HIP<"5.0">;
def cuGraphInstantiateWithParams : Function, CUDA<"12.0">, HIP<"6.2">;
def cuGraphInstantiate_v2 : Function, CUDA<"11.0">, HIP<"4.3">;
def cuGraphKernelNodeCopyAttributes : Function, CUDA<"11.0">, HIP<"5.5">;
def cuGraphKernelNodeGetAttribute : Function, CUDA<"11.0">, HIP<"5.2">;
def cuGraphKernelNodeGetParams : Function, CUDA<"10.0">, HIP<"4.5">;
def cuGraphKernelNodeSetAttribute : Function, CUDA<"11.0">, HIP<"5.2">;
def cuGraphKernelNodeSetParams : Function, CUDA<"10.0">, HIP<"4.5">;
def cuGraphLaunch : Function, CUDA<"10.0">, HIP<"4.3">;
def cuGraphMemAllocNodeGetParams : Function, CUDA<"11.4">, HIP<"5.5">;
def cuGraphMemFreeNodeGetParams : Function, CUDA<"11.4">, HIP<"5.5">;
def cuGraphMemcpyNodeGetParams : Function, As<"hipDrvGraphMemcpyNodeGetParams">,
  CUDA<"10.0">, HIP<"6.3">, Experimental;
def cuGraphMemcpyNodeSetParams : Function, As<"hipDrvGraphMemcpyNodeSetParams">,
  CUDA<"10.0">, HIP<"6.3">, Experimental;
def cuGraphMemsetNodeGetParams : Function, CUDA<"10.0">, HIP<"4.5">;
def cuGraphMemsetNodeSetParams : Function, CUDA<"10.0">, HIP<"4.5">;
def cuGraphNodeFindInClone : Function, CUDA<"10.0">, HIP<"5.0">;
def cuGraphNodeGetDependencies : Function, CUDA<"10.0">, HIP<"5.0">;
def cuGraphNodeGetDependencies_v2 : Function, NoEdgeData, CUDA<"12.3">;
def cuGraphNodeGetDependentNodes : Function, CUDA<"10.0">, HIP<"5.0">;
def cuGraphNodeGetDependentNodes_v2 : Function, NoEdgeData, CUDA<"12.3">;
def cuGraphNodeGetEnabled : Function, CUDA<"11.6">, HIP<"5.5">;
def cuGraphNodeGetType : Function, CUDA<"10.0">, HIP<"5.0">;
def cuGraphNodeSetEnabled : Function, CUDA<"11.6">, HIP<"5.5">;
def cuGraphNodeSetParams : Function, CUDA<"12.2">, HIP<"6.3">, Experimental;
def cuGraphReleaseUserObject : Function, CUDA<"11.3">, HIP<"5.3">;
def cuGraphRemoveDependencies : Function, CUDA<"10.0">, HIP<"5.0">;
def cuGraphRemoveDependencies_v2 : Function, NoEdgeData, CUDA<"12.3">;
def cuGraphRetainUserObject : Function, CUDA<"11.3">, HIP<"5.3">;
def cuGraphUpload : Function, CUDA<"11.1">, HIP<"5.3">;
def cuUserObjectCreate : Function, CUDA<"11.3">, HIP<"5.3">;
def cuUserObjectRelease : Function, CUDA<"11.3">, HIP<"5.3">;
def cuUserObjectRetain : Function, CUDA<"11.3">, HIP<"5.3">;

// Primary Context Management
def cuDevicePrimaryCtxGetState : Function, HIP<"1.9", "6.1">;
def cuDevicePrimaryCtxRelease : Function, HIP<"1.9", "6.1">;
def cuDevicePrimaryCtxRelease_v2 : Function, CUDA<"11.0">, HIP<"1.9", "6.1">;
def cuDevicePrimaryCtxReset : Function, HIP<"1.9", "6.1">;
def cuDevicePrimaryCtxReset_v2 : Function, CUDA<"11.0">, HIP<"1.9", "6.1">;
def cuDevicePrimaryCtxRetain : Function, HIP<"1.9", "6.1">;
def cuDevicePrimaryCtxSetFlags : Function, HIP<"1.9", "6.1">;
def cuDevicePrimaryCtxSetFlags_v2 : Function, CUDA<"11.0">, HIP<"1.9", "6.1">;

// Version Management
def cuDriverGetVersion : Function, OtherReleaseNumbers, HIP<"1.6">;

// EGL Interoperability
def cuEGLStreamConsumerAcquireFrame : Function, NoInterop, CUDA<"9.1">;
def cuEGLStreamConsumerConnect : Function, NoInterop, CUDA<"9.1">;
def cuEGLStreamConsumerConnectWithFlags : Function, NoInterop, CUDA<"9.1">;
def cuEGLStreamConsumerDisconnect : Function, NoInterop, CUDA<"9.1">;
def cuEGLStreamConsumerReleaseFrame : Function, NoInterop, CUDA<"9.1">;
def cuEGLStreamProducerConnect : Function, NoInterop, CUDA<"9.1">;
def cuEGLStreamProducerDisconnect : Function, NoInterop, CUDA<"9.1">;
def cuEGLStreamProducerPresentFrame : Function, NoInterop, CUDA<"9.1">;
def cuEGLStreamProducerReturnFrame : Function, NoInterop, CUDA<"9.1">;
def cuEventCreateFromEGLSync : Function, NoInterop, CUDA<"9.1">;
def cuGraphicsEGLRegisterImage : Function, NoInterop, CUDA<"9.1">;
def cuGraphicsResourceGetMappedEglFrame : Function, NoInterop, CUDA<"9.1">;

// Event Management
def cuEventCreate : Function, As<"hipEventCreateWithFlags">, HIP<"1.6">;
def cuEventDestroy : Function, HIP<"1.6">;
def cuEventDestroy_v2 : Function, HIP<"1.6">;
def cuEventElapsedTime : Function, HIP<"1.6">;
def cuEventQuery : Function, HIP<"1.6">;
def cuEventRecord : Function, HIP<"1.6">;
def cuEventRecordWithFlags : Function, Unsupported, CUDA<"11.1">;
def cuEventSynchronize : Function, HIP<"1.6">;

// Execution Control
def cuFuncGetAttribute : Function, HIP<"2.8">;
def cuFuncGetModule : Function,
  Unsupported<"keep the module with the function">, CUDA<"11.0">;
def cuFuncGetName : Function, Unsupported, CUDA<"12.3">;
def cuFuncGetParamInfo : Function, Unsupported, CUDA<"12.4">;
def cuFuncIsLoaded : Function, Unsupported, CUDA<"12.4">;
def cuFuncLoad : Function, Unsupported, CUDA<"12.4">;
def cuFuncSetAttribute : Function,
  Unsupported<"the HIP function of that name takes a host function, not a "
              "loaded one">,
  CUDA<"9.0">;
def cuFuncSetBlockShape : Function, Unsupported, CUDA<deprecated = "9.2">;
def cuFuncSetCacheConfig : Function,
  Unsupported<"the HIP function of that name takes a host function, not a "
              "loaded one">;
def cuFuncSetSharedMemConfig : Function,
  Unsupported<"the HIP function of that name takes a host function, not a "
              "loaded one">,
  CUDA<removed = "12.4">;
def cuFuncSetSharedSize : Function, Unsupported, CUDA<deprecated = "9.2">;
def cuLaunch : Function, Unsupported, CUDA<deprecated = "9.2">;
def cuLaunchCooperativeKernel : Function,
  As<"hipModuleLaunchCooperativeKernel">, CUDA<"9.0">, HIP<"5.5">;
def cuLaunchCooperativeKernelMultiDevice : Function,
  As<"hipModuleLaunchCooperativeKernelMultiDevice">, CUDA<"9.0", "11.3">,
  HIP<"5.5">;
def cuLaunchGrid : Function, Unsupported, CUDA<deprecated = "9.2">;
def cuLaunchGridAsync : Function, Unsupported, CUDA<deprecated = "9.2">;
def cuLaunchHostFunc : Function, CUDA<"10.0">, HIP<"5.2">;
def cuLaunchKernel : Function, As<"hipModuleLaunchKernel">, HIP<"1.6">;
def cuLaunchKernelEx : Function,
  Unsupported<"hipLaunchKernel without launch attributes; ROCm 7 has "
              "hipLaunchKernelExC">,
  CUDA<"11.8">;
def cuParamSetSize : Function, Unsupported, CUDA<deprecated = "9.2">;
def cuParamSetTexRef : Function, Unsupported, CUDA<deprecated = "9.2">;
def cuParamSetf : Function, Unsupported, CUDA<deprecated = "9.2">;
def cuParamSeti : Function, Unsupported, CUDA<deprecated = "9.2">;
def cuParamSetv : Function, Unsupported, CUDA<deprecated = "9.2">;

// OpenGL Interoperability
def cuGLCtxCreate : Function, Unsupported, CUDA<deprecated = "9.2">;
def cuGLGetDevices : Function, HIP<"4.5">;
def cuGLInit : Function, Unsupported, CUDA<deprecated = "9.2">;
def cuGLMapBufferObject : Function, Unsupported, CUDA<deprecated = "9.2">;
def cuGLMapBufferObjectAsync : Function, Unsupported, CUDA<deprecated = "9.2">;
def cuGLRegisterBufferObject : Function, Unsupported, CUDA<deprecated = "9.2">;
def cuGLSetBufferObjectMapFlags : Function, Unsupported,
  CUDA<deprecated = "9.2">;
def cuGLUnmapBufferObject : Function, Unsupported, CUDA<deprecated = "9.2">;
def cuGLUnmapBufferObjectAsync : Function, Unsupported,
  CUDA<deprecated = "9.2">;
def cuGLUnregisterBufferObject : Function, Unsupported,
  CUDA<deprecated = "9.2">;
def cuGraphicsGLRegisterBuffer : Function, HIP<"4.5">;
def cuGraphicsGLRegisterImage : Function, HIP<"5.1">;
def cuWGLGetDevice : Function, Unsupported;

// Error Handling
def cuGetErrorName : Function, As<"hipDrvGetErrorName">, HIP<"5.4">;
def cuGetErrorString : Function, As<"hipDrvGetErrorString">, HIP<"5.4">;

// Driver Entry Point Access
def cuGetProcAddress : Function, CUDA<"11.3">, CUDAChanged<"12.0">, HIP<"6.2">;

// Graphics Interoperability
def cuGraphicsMapResources : Function, HIP<"4.5">;
def cuGraphicsResourceGetMappedMipmappedArray : Function, Unsupported;
def cuGraphicsResourceGetMappedPointer : Function, HIP<"4.5">;
def cuGraphicsResourceGetMappedPointer_v2 : Function, HIP<"4.5">;
def cuGraphicsResourceSetMapFlags : Function, Unsupported;
def cuGraphicsResourceSetMapFlags_v2 : Function, Unsupported;
def cuGraphicsSubResourceGetMappedArray : Function, HIP<"5.1">;
def cuGraphicsUnmapResources : Function, HIP<"4.5">;
def cuGraphicsUnregisterResource : Function, HIP<"4.5">;

// VDPAU Interoperability
def cuGraphicsVDPAURegisterOutputSurface : Function, NoInterop;
def cuGraphicsVDPAURegisterVideoSurface : Function, NoInterop;
def cuVDPAUCtxCreate : Function, NoInterop;
def cuVDPAUGetDevice : Function, NoInterop;

// Initialization
def cuInit : Function, HIP<"1.6">;

// Library Management
def cuKernelGetAttribute : Function, NoLibraryObjects, CUDA<"12.0">;
def cuKernelGetFunction : Function, NoLibraryObjects, CUDA<"12.0">;
def cuKernelGetLibrary : Function, NoLibraryObjects, CUDA<"12.5">;
def cuKernelGetName : Function, NoLibraryObjects, CUDA<"12.3">;
def cuKernelGetParamInfo : Function, NoLibraryObjects, CUDA<"12.4">;
def cuKernelSetAttribute : Function, NoLibraryObjects, CUDA<"12.0">;
def cuKernelSetCacheConfig : Function, NoLibraryObjects, CUDA<"12.0">;
def cuLibraryEnumerateKernels : Function, NoLibraryObjects, CUDA<"12.4">;
def cuLibraryGetGlobal : Function, NoLibraryObjects, CUDA<"12.0">;
def cuLibraryGetKernel : Function, NoLibraryObjects, CUDA<"12.0">;
def cuLibraryGetKernelCount : Function, NoLibraryObjects, CUDA<"12.4">;
def cuLibraryGetManaged : Function, NoLibraryObjects, CUDA<"12.0">;
def cuLibraryGetModule : Function, NoLibraryObjects, CUDA<"12.0">;
def cuLibraryGetUnifiedFunction : Function, NoLibraryObjects, CUDA<"12.0">;
def cuLibraryLoadData : Function, NoLibraryObjects, CUDA<"12.0">;
def cuLibraryLoadFromFile : Function, NoLibraryObjects, CUDA<"12.0">;
def cuLibraryUnload : Function, NoLibraryObjects, CUDA<"12.0">;

// Module Management
def cuLinkAddData : Function, HIP<"5.3">;
def cuLinkAddData_v2 : Function, HIP<"5.3">;
def cuLinkAddFile : Function, HIP<"5.3">;
def cuLinkAddFile_v2 : Function, HIP<"5.3">;
def cuLinkComplete : Function, HIP<"5.3">;
def cuLinkCreate : Function, HIP<"5.3">;
def cuLinkCreate_v2 : Function, HIP<"5.3">;
def cuLinkDestroy : Function, HIP<"5.3">;
def cuModuleEnumerateFunctions : Function, Unsupported, CUDA<"12.4">;
def cuModuleGetFunction : Function, HIP<"1.6">;
def cuModuleGetFunctionCount : Function, Unsupported, CUDA<"12.4">;
def cuModuleGetGlobal : Function, HIP<"1.6">;
def cuModuleGetGlobal_v2 : Function, HIP<"1.6">;
def cuModuleGetLoadingMode : Function, Unsupported, CUDA<"11.7">;
def cuModuleGetSurfRef : Function, UseSurfaceObjects, CUDA<deprecated = "12.0">;
def cuModuleGetTexRef : Function, CUDA<deprecated = "12.0">, HIP<"1.7">;
def cuModuleLoad : Function, HIP<"1.6">;
def cuModuleLoadData : Function, HIP<"1.6">;
def cuModuleLoadDataEx : Function, HIP<"1.6">;
def cuModuleLoadFatBinary : Function,
  Unsupported<"hipModuleLoadData takes code object bundles too">;
def cuModuleUnload : Function, HIP<"1.6">;

// Virtual Memory Management
def cuMemAddressFree : Function, CUDA<"10.2">, HIP<"5.2">;
def cuMemAddressReserve : Function, CUDA<"10.2">, HIP<"5.2">;
def cuMemCreate : Function, CUDA<"10.2">, HIP<"5.2">;
def cuMemExportToShareableHandle : Function, CUDA<"10.2">, HIP<"5.2">;
def cuMemGetAccess : Function, CUDA<"10.2">, HIP<"5.2">;
def cuMemGetAllocationGranularity : Function, CUDA<"10.2">, HIP<"5.2">;
def cuMemGetAllocationPropertiesFromHandle : Function, CUDA<"10.2">, HIP<"5.2">;
def cuMemImportFromShareableHandle : Function, CUDA<"10.2">, HIP<"5.2">;
def cuMemMap : Function, CUDA<"10.2">, HIP<"5.2">;
def cuMemMapArrayAsync : Function, CUDA<"11.1">, HIP<"5.2">;
def cuMemRelease : Function, CUDA<"10.2">, HIP<"5.2">;
def cuMemRetainAllocationHandle : Function, CUDA<"11.0">, HIP<"5.2">;
def cuMemSetAccess : Function, CUDA<"10.2">, HIP<"5.2">;
def cuMemUnmap : Function, CUDA<"10.2">, HIP<"5.2">;

// Unified Addressing
def cuMemAdvise : Function, CUDA<"8.0">, HIP<"3.7">;
def cuMemAdvise_v2 : Function,
  Unsupported<"HIP names a location by its device number: hipMemAdvise, "
              "hipMemPrefetchAsync">,
  CUDA<"12.2">;
def cuMemPrefetchAsync : Function, CUDA<"8.0">, HIP<"3.7">;
def cuMemPrefetchAsync_v2 : Function,
  Unsupported<"HIP names a location by its device number: hipMemAdvise, "
              "hipMemPrefetchAsync">,
  CUDA<"12.2">;
def cuMemRangeGetAttribute : Function, CUDA<"8.0">, HIP<"3.7">;
def cuMemRangeGetAttributes : Function, CUDA<"8.0">, HIP<"3.7">;
def cuPointerGetAttribute : Function, HIP<"5.0">;
def cuPointerGetAttributes : Function, As<"hipDrvPointerGetAttributes">,
  HIP<"5.0">;
def cuPointerSetAttribute : Function, HIP<"5.5">;

// Stream Ordered Memory Allocator
def cuMemAllocAsync : Function, CUDA<"11.2">, HIP<"5.2">;
def cuMemAllocFromPoolAsync : Function, CUDA<"11.2">, HIP<"5.2">;
def cuMemFreeAsync : Function, CUDA<"11.2">, HIP<"5.2">;
def cuMemPoolCreate : Function, CUDA<"11.2">, HIP<"5.2">;
def cuMemPoolDestroy : Function, CUDA<"11.2">, HIP<"5.2">;
def cuMemPoolExportPointer : Function, CUDA<"11.2">, HIP<"5.2">;
def cuMemPoolExportToShareableHandle : Function, CUDA<"11.2">, HIP<"5.2">;
def cuMemPoolGetAccess : Function, CUDA<"11.2">, HIP<"5.2">;
def cuMemPoolGetAttribute : Function, CUDA<"11.2">, HIP<"5.2">;
def cuMemPoolImportFromShareableHandle : Function, CUDA<"11.2">, HIP<"5.2">;
def cuMemPoolImportPointer : Function, CUDA<"11.2">, HIP<"5.2">;
def cuMemPoolSetAccess : Function, CUDA<"11.2">, HIP<"5.2">;
def cuMemPoolSetAttribute : Function, CUDA<"11.2">, HIP<"5.2">;
def cuMemPoolTrimTo : Function, CUDA<"11.2">, HIP<"5.2">;

// Multicast Object Management
def cuMulticastAddDevice : Function, NothingInstead, CUDA<"12.1">;
def cuMulticastBindAddr : Function, NothingInstead, CUDA<"12.1">;
def cuMulticastBindMem : Function, NothingInstead, CUDA<"12.1">;
def cuMulticastCreate : Function, NothingInstead, CUDA<"12.1">;
def cuMulticastGetGranularity : Function, NothingInstead, CUDA<"12.1">;
def cuMulticastUnbind : Function, NothingInstead, CUDA<"12.1">;

// Occupancy
def cuOccupancyAvailableDynamicSMemPerBlock : Function, Unsupported,
  CUDA<"11.0">;
def cuOccupancyMaxActiveBlocksPerMultiprocessor : Function,
  As<"hipModuleOccupancyMaxActiveBlocksPerMultiprocessor">, HIP<"3.5">;
def cuOccupancyMaxActiveBlocksPerMultiprocessorWithFlags : Function,
  As<"hipModuleOccupancyMaxActiveBlocksPerMultiprocessorWithFlags">, HIP<"3.5">;
def cuOccupancyMaxActiveClusters : Function, NoClusters, CUDA<"11.8">;
def cuOccupancyMaxPotentialBlockSize : Function,
  As<"hipModuleOccupancyMaxPotentialBlockSize">, HIP<"3.5">;
def cuOccupancyMaxPotentialBlockSizeWithFlags : Function,
  As<"hipModuleOccupancyMaxPotentialBlockSizeWithFlags">, HIP<"3.5">;
def cuOccupancyMaxPotentialClusterSize : Function, NoClusters, CUDA<"11.8">;

// Profiler Control
def cuProfilerInitialize : Function,
  Unsupported<"removed from CUDA 12 as well; profile with rocprofv3">,
  CUDA<deprecated = "11.0">;
def cuProfilerStart : Function, HIP<"1.6", "3.0">;
def cuProfilerStop : Function, HIP<"1.6", "3.0">;

// Stream Management
def cuStreamAddCallback : Function, HIP<"1.6">;
def cuStreamAttachMemAsync : Function, HIP<"3.7">;
def cuStreamBeginCapture : Function, CUDA<"10.0">, HIP<"4.3">;
def cuStreamBeginCaptureToGraph : Function, CUDA<"12.3">, HIP<"6.2">;
def cuStreamBeginCapture_ptsz : Function, Unsupported, CUDA<"10.1">;
def cuStreamBeginCapture_v2 : Function, CUDA<"10.1">, HIP<"4.3">;
def cuStreamCopyAttributes : Function, Unsupported, CUDA<"11.0">;
def cuStreamCreate : Function, As<"hipStreamCreateWithFlags">, HIP<"1.6">;
def cuStreamCreateWithPriority : Function, HIP<"2.0">;
def cuStreamDestroy : Function, HIP<"1.6">;
def cuStreamDestroy_v2 : Function, HIP<"1.6">;
def cuStreamEndCapture : Function, CUDA<"10.0">, HIP<"4.3">;
def cuStreamGetAttribute : Function, Unsupported, CUDA<"11.0">;
def cuStreamGetCaptureInfo : Function, CUDA<"10.1">, HIP<"5.0">;
def cuStreamGetCaptureInfo_v2 : Function, As<"hipStreamGetCaptureInfo_v2">,
  CUDA<"11.3">, HIP<"5.0">;
def cuStreamGetCaptureInfo_v3 : Function, Unsupported, CUDA<"12.3">;
def cuStreamGetCtx : Function, Unsupported, CUDA<"9.2">;
def cuStreamGetCtx_v2 : Function, Unsupported, CUDA<"12.5">;
def cuStreamGetFlags : Function, HIP<"1.6">;
def cuStreamGetId : Function, Unsupported, CUDA<"12.0">;
def cuStreamGetPriority : Function, HIP<"2.0">;
def cuStreamIsCapturing : Function, CUDA<"10.0">, HIP<"5.0">;
def cuStreamQuery : Function, HIP<"1.6">;
def cuStreamSetAttribute : Function, Unsupported, CUDA<"11.0">;
def cuStreamSynchronize : Function, HIP<"1.6">;
def cuStreamUpdateCaptureDependencies : Function, CUDA<"11.3">, HIP<"5.0">;
def cuStreamUpdateCaptureDependencies_v2 : Function, NoEdgeData, CUDA<"12.3">;
def cuStreamWaitEvent : Function, HIP<"1.6">;
def cuThreadExchangeStreamCaptureMode : Function, CUDA<"10.1">, HIP<"5.2">;

// Stream Memory Operations
def cuStreamBatchMemOp : Function, CUDA<"8.0">;
def cuStreamBatchMemOp_v2 : Function, CUDA<"11.7">;
def cuStreamWaitValue32 : Function, CUDA<"8.0">, HIP<"4.2">;
def cuStreamWaitValue32_v2 : Function, CUDA<"11.7">, HIP<"4.2">;
def cuStreamWaitValue64 : Function, CUDA<"9.0">, HIP<"4.2">;
def cuStreamWaitValue64_v2 : Function, CUDA<"11.7">, HIP<"4.2">;
def cuStreamWriteValue32 : Function, CUDA<"8.0">, HIP<"4.2">;
def cuStreamWriteValue32_v2 : Function, CUDA<"11.7">, HIP<"4.2">;
def cuStreamWriteValue64 : Function, CUDA<"9.0">, HIP<"4.2">;
def cuStreamWriteValue64_v2 : Function, CUDA<"11.7">, HIP<"4.2">;

// Surface Object Management
def cuSurfObjectCreate : Function, Unsupported;
def cuSurfObjectDestroy : Function, Unsupported;
def cuSurfObjectGetResourceDesc : Function, Unsupported;

// Surface Management
def cuSurfRefGetArray : Function, UseSurfaceObjects, CUDA<deprecated = "11.0">;
def cuSurfRefSetArray : Function, UseSurfaceObjects, CUDA<deprecated = "11.0">;

// Tensor Core Management
def cuTensorMapEncodeIm2col : Function, NoTensorMaps, CUDA<"12.0">;
def cuTensorMapEncodeTiled : Function, NoTensorMaps, CUDA<"12.0">;
def cuTensorMapReplaceAddress : Function, NoTensorMaps, CUDA<"12.0">;

// Texture Object Management
def cuTexObjectCreate : Function, HIP<"3.5">;
def cuTexObjectDestroy : Function, HIP<"3.5">;
def cuTexObjectGetResourceDesc : Function, HIP<"3.5">;
def cuTexObjectGetResourceViewDesc : Function, HIP<"3.5">;
def cuTexObjectGetTextureDesc : Function, HIP<"3.5">;

// Texture Management
def cuTexRefCreate : Function, Unsupported, CUDA<deprecated = "11.0">;
def cuTexRefDestroy : Function, Unsupported, CUDA<deprecated = "11.0">;
def cuTexRefGetAddress : Function, CUDA<deprecated = "11.0">, HIP<"3.0", "4.3">;
def cuTexRefGetAddressMode : Function, CUDA<deprecated = "11.0">,
  HIP<"3.0", "4.3">;
def cuTexRefGetAddress_v2 : Function, CUDA<deprecated = "11.0">,
  HIP<"3.0", "4.3">;
def cuTexRefGetArray : Function, CUDA<deprecated = "11.0">, HIP<"3.0", "6.1">;
def cuTexRefGetBorderColor : Function, CUDA<"8.0", "11.0">, HIP<"6.1", "6.1">;
def cuTexRefGetFilterMode : Function, CUDA<deprecated = "11.0">,
  HIP<"3.5", "4.3">;
def cuTexRefGetFlags : Function, CUDA<deprecated = "11.0">, HIP<"3.5", "4.3">;
def cuTexRefGetFormat : Function, CUDA<deprecated = "11.0">, HIP<"3.5", "4.3">;
def cuTexRefGetMaxAnisotropy : Function, CUDA<deprecated = "11.0">,
  HIP<"3.5", "4.3">;
def cuTexRefGetMipmapFilterMode : Function, CUDA<deprecated = "11.0">,
  HIP<"3.5", "4.3">;
def cuTexRefGetMipmapLevelBias : Function, CUDA<deprecated = "11.0">,
  HIP<"3.5", "4.3">;
def cuTexRefGetMipmapLevelClamp : Function, CUDA<deprecated = "11.0">,
  HIP<"3.5", "4.3">;
def cuTexRefGetMipmappedArray : Function, As<"hipTexRefGetMipMappedArray">,
  CUDA<deprecated = "11.0">, HIP<"3.5", "4.3">;
def cuTexRefSetAddress : Function, CUDA<deprecated = "11.0">, HIP<"1.7", "4.3">;
def cuTexRefSetAddress2D : Function, CUDA<deprecated = "11.0">,
  HIP<"1.7", "4.3">;
def cuTexRefSetAddress2D_v2 : Function, HIP<"1.7", "4.3">;
def cuTexRefSetAddress2D_v3 : Function, As<"hipTexRefSetAddress2D">,
  HIP<"1.7", "4.3">;
def cuTexRefSetAddressMode : Function, CUDA<deprecated = "11.0">,
  HIP<"1.9", "5.3">;
def cuTexRefSetAddress_v2 : Function, CUDA<deprecated = "11.0">,
  HIP<"1.7", "4.3">;
def cuTexRefSetArray : Function, CUDA<deprecated = "11.0">, HIP<"1.9", "5.3">;
def cuTexRefSetBorderColor : Function, CUDA<"8.0", "11.0">, HIP<"3.5", "4.3">;
def cuTexRefSetFilterMode : Function, CUDA<deprecated = "11.0">,
  HIP<"1.9", "5.3">;
def cuTexRefSetFlags : Function, CUDA<deprecated = "11.0">, HIP<"1.9", "5.3">;
def cuTexRefSetFormat : Function, CUDA<deprecated = "11.0">, HIP<"1.9", "5.3">;
def cuTexRefSetMaxAnisotropy : Function, CUDA<deprecated = "11.0">,
  HIP<"3.5", "4.3">;
def cuTexRefSetMipmapFilterMode : Function, CUDA<deprecated = "11.0">,
  HIP<"3.5", "5.3">;
def cuTexRefSetMipmapLevelBias : Function, CUDA<deprecated = "11.0">,
  HIP<"3.5", "5.3">;
def cuTexRefSetMipmapLevelClamp : Function, CUDA<deprecated = "11.0">,
  HIP<"3.5", "5.3">;
def cuTexRefSetMipmappedArray : Function, CUDA<deprecated = "11.0">,
  HIP<"3.5", "5.3">;

// New in CUDA 12.8 to 13.0
def cuCheckpointProcessCheckpoint : Function, NothingInstead;
def cuCheckpointProcessGetRestoreThreadId : Function, NothingInstead;
def cuCheckpointProcessGetState : Function, NothingInstead;
def cuCheckpointProcessLock : Function, NothingInstead;
def cuCheckpointProcessRestore : Function, NothingInstead;
def cuCheckpointProcessUnlock : Function, NothingInstead;
def cuCtxGetDevice_v2 : Function,
  Unsupported<"the HIP function works on the current context">;
def cuCtxRecordEvent : Function, Unsupported;
def cuCtxSynchronize_v2 : Function,
  Unsupported<"the HIP function works on the current context">;
def cuDeviceGetHostAtomicCapabilities : Function, Unsupported;
def cuDeviceGetP2PAtomicCapabilities : Function, Unsupported;
def cuEventElapsedTime_v2 : Function;
def cuGLCtxCreate_v2 : Function, Unsupported;
def cuGLGetDevices_v2 : Function;
def cuGLMapBufferObjectAsync_v2 : Function, Unsupported;
def cuGLMapBufferObject_v2 : Function, Unsupported;
def cuGetExportTable : Function,
  Unsupported<"internal interface of the CUDA driver">;
def cuGetProcAddress_v2 : Function;
def cuGraphAddKernelNode_v2 : Function;
def cuGraphExecKernelNodeSetParams_v2 : Function;
def cuGraphExecUpdate_v2 : Function;
def cuGraphKernelNodeGetParams_v2 : Function;
def cuGraphKernelNodeSetParams_v2 : Function;
def cuGreenCtxGetId : Function, NoGreenContexts;
def cuIpcOpenMemHandle_v2 : Function;
def cuLogsCurrent : Function, NothingInstead;
def cuLogsDumpToFile : Function, NothingInstead;
def cuLogsDumpToMemory : Function, NothingInstead;
def cuLogsRegisterCallback : Function, NothingInstead;
def cuLogsUnregisterCallback : Function, NothingInstead;
def cuMemBatchDecompressAsync : Function, Unsupported;
def cuMemDiscardAndPrefetchBatchAsync : Function, NoBatchedCopies;
def cuMemDiscardBatchAsync : Function, NoBatchedCopies;
def cuMemGetDefaultMemPool : Function,
  Unsupported<"hipDeviceGetMemPool and hipDeviceSetMemPool set the pool of a "
              "device">;
def cuMemGetMemPool : Function,
  Unsupported<"hipDeviceGetMemPool and hipDeviceSetMemPool set the pool of a "
              "device">;
def cuMemPrefetchBatchAsync : Function, NoBatchedCopies;
def cuMemSetMemPool : Function,
  Unsupported<"hipDeviceGetMemPool and hipDeviceSetMemPool set the pool of a "
              "device">;
def cuMemcpy3DBatchAsync : Function, NoBatchedCopies;
def cuMemcpy3DBatchAsync_v2 : Function, NoBatchedCopies;
def cuMemcpyBatchAsync : Function, NoBatchedCopies;
def cuMemcpyBatchAsync_v2 : Function, NoBatchedCopies;
def cuMipmappedArrayGetSparseProperties : Function, Unsupported;
def cuStreamGetDevice : Function, CUDA<"12.8">;
def cuTensorMapEncodeIm2colWide : Function, NoTensorMaps;
} // Driver
