//===- Functions.td - CUDA runtime -------------------------*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

let Library = Runtime in {
// Memory Management
def cudaArrayGetInfo : Function, HIP<"5.6">;
def cudaArrayGetMemoryRequirements : Function, Unsupported, CUDA<"11.6">;
def cudaArrayGetPlane : Function, Unsupported, CUDA<"11.2">;
def cudaArrayGetSparseProperties : Function, Unsupported, CUDA<"11.1">;
def cudaDeviceRegisterAsyncNotification : Function, Unsupported, CUDA<"12.4">;
def cudaDeviceUnregisterAsyncNotification : Function, Unsupported, CUDA<"12.4">;
def cudaFree : Function, HIP<"1.5">;
def cudaFreeArray : Function, HIP<"1.6">;
def cudaFreeHost : Function, As<"hipHostFree">, HIP<"1.6">;
def cudaFreeMipmappedArray : Function, HIP<"3.5">;
def cudaGetMipmappedArrayLevel : Function, HIP<"3.5">;
def cudaGetSymbolAddress : Function, HIP<"2.0">;
def cudaGetSymbolSize : Function, HIP<"2.0">;
def cudaHostAlloc : Function, As<"hipHostAlloc">, HIP<"1.6">;
def cudaHostGetDevicePointer : Function, HIP<"1.6">;
def cudaHostGetFlags : Function, HIP<"1.6">;
def cudaHostRegister : Function, HIP<"1.6">;
def cudaHostUnregister : Function, HIP<"1.6">;
def cudaMalloc : Function, HIP<"1.5">;
def cudaMalloc3D : Function, HIP<"1.9">;
def cudaMalloc3DArray : Function, HIP<"1.7">;
def cudaMallocArray : Function, HIP<"1.6">;
def cudaMallocHost : Function, As<"hipHostMalloc">, HIP<"1.6">;
def cudaMallocManaged : Function, HIP<"2.5">;
def cudaMallocMipmappedArray : Function, HIP<"3.5">;
def cudaMallocPitch : Function, HIP<"1.6">;
def cudaMemAdvise : Function, CUDA<"8.0">, HIP<"3.7">;
def cudaMemAdvise_v2 : Function, Unsupported, CUDA<"12.2">;
def cudaMemGetInfo : Function, HIP<"1.6">;
def cudaMemPrefetchAsync : Function, CUDA<"8.0">, HIP<"3.7">;
def cudaMemPrefetchAsync_v2 : Function, Unsupported, CUDA<"12.2">;
def cudaMemRangeGetAttribute : Function, CUDA<"8.0">, HIP<"3.7">;
def cudaMemRangeGetAttributes : Function, CUDA<"8.0">, HIP<"3.7">;
def cudaMemcpy : Function, HIP<"1.5">;
def cudaMemcpy2D : Function, HIP<"1.6">;
def cudaMemcpy2DArrayToArray : Function, HIP<"6.2">;
def cudaMemcpy2DAsync : Function, HIP<"1.6">;
def cudaMemcpy2DFromArray : Function, HIP<"3.0">;
def cudaMemcpy2DFromArrayAsync : Function, HIP<"3.0">;
def cudaMemcpy2DToArray : Function, HIP<"1.6">;
def cudaMemcpy2DToArrayAsync : Function, HIP<"4.3">;
def cudaMemcpy3D : Function, HIP<"1.6">;
def cudaMemcpy3DAsync : Function, HIP<"2.8">;
def cudaMemcpy3DPeer : Function, Unsupported;
def cudaMemcpy3DPeerAsync : Function, Unsupported;
def cudaMemcpyArrayToArray : Function, Unsupported, CUDA<deprecated = "10.1">;
def cudaMemcpyAsync : Function, HIP<"1.6">;
def cudaMemcpyFromArray : Function, CUDA<deprecated = "10.1">,
  HIP<"1.9", "3.8">;
def cudaMemcpyFromArrayAsync : Function, Unsupported, CUDA<deprecated = "10.1">;
def cudaMemcpyFromSymbol : Function, HIP<"1.6">;
def cudaMemcpyFromSymbolAsync : Function, HIP<"1.6">;
def cudaMemcpyPeer : Function, HIP<"1.6">;
def cudaMemcpyPeerAsync : Function, HIP<"1.6">;
def cudaMemcpyToArray : Function, CUDA<deprecated = "10.1">, HIP<"1.6", "3.8">;
def cudaMemcpyToArrayAsync : Function, Unsupported, CUDA<deprecated = "10.1">;
def cudaMemcpyToSymbol : Function, HIP<"1.6">;
def cudaMemcpyToSymbolAsync : Function, HIP<"1.6">;
def cudaMemset : Function, HIP<"1.6">;
def cudaMemset2D : Function, HIP<"1.7">;
def cudaMemset2DAsync : Function, HIP<"1.9">;
def cudaMemset3D : Function, HIP<"1.9">;
def cudaMemset3DAsync : Function, HIP<"1.9">;
def cudaMemsetAsync : Function, HIP<"1.6">;
def make_cudaExtent : Function<"cudaExtent">, HIP<"1.7">;
def make_cudaPitchedPtr : Function<"cudaPitchedPtr">, HIP<"1.7">;
def make_cudaPos : Function<"cudaPos">, HIP<"1.7">;

// Surface Management
def cudaBindSurfaceToArray : Function, UseSurfaceObjects,
  CUDA<deprecated = "11.0", removed = "12.0">;
def cudaGetSurfaceReference : Function, UseSurfaceObjects,
  CUDA<deprecated = "11.0", removed = "12.0">;

// Texture Management
def cudaBindTexture : Function, CUDA<deprecated = "11.0", removed = "12.0">,
  HIP<"1.6", "3.8">;
def cudaBindTexture2D : Function, CUDA<deprecated = "11.0", removed = "12.0">,
  HIP<"1.7", "3.8">;
def cudaBindTextureToArray : Function,
  CUDA<deprecated = "11.0", removed = "12.0">, HIP<"1.6", "3.8">;
def cudaBindTextureToMipmappedArray : Function,
  CUDA<deprecated = "11.0", removed = "12.0">, HIP<"1.7", "5.7">;
def cudaGetTextureAlignmentOffset : Function,
  CUDA<deprecated = "11.0", removed = "12.0">, HIP<"1.9", "3.8">;
def cudaGetTextureReference : Function,
  CUDA<deprecated = "11.0", removed = "12.0">, HIP<"1.7", "5.3">;
def cudaUnbindTexture : Function, CUDA<deprecated = "11.0", removed = "12.0">,
  HIP<"1.6", "3.8">;

// Device Management
def cudaChooseDevice : Function, HIP<"1.6">;
def cudaDeviceFlushGPUDirectRDMAWrites : Function, NothingInstead, CUDA<"11.3">;
def cudaDeviceGetAttribute : Function, HIP<"1.6">;
def cudaDeviceGetByPCIBusId : Function, HIP<"1.6">;
def cudaDeviceGetCacheConfig : Function, HIP<"1.6">;
def cudaDeviceGetDefaultMemPool : Function, CUDA<"11.2">, HIP<"5.2">;
def cudaDeviceGetLimit : Function, HIP<"1.6">;
def cudaDeviceGetMemPool : Function, CUDA<"11.2">, HIP<"5.2">;
def cudaDeviceGetNvSciSyncAttributes : Function, Unsupported, CUDA<"10.2">;
def cudaDeviceGetP2PAttribute : Function, CUDA<"8.0">, HIP<"3.8">;
def cudaDeviceGetPCIBusId : Function, HIP<"1.6">;
def cudaDeviceGetSharedMemConfig : Function, CUDA<deprecated = "12.4">,
  HIP<"1.6">;
def cudaDeviceGetStreamPriorityRange : Function, HIP<"2.0">;
def cudaDeviceGetTexture1DLinearMaxWidth : Function, Unsupported, CUDA<"11.1">;
def cudaDeviceReset : Function, HIP<"1.6">;
def cudaDeviceSetCacheConfig : Function, HIP<"1.6">;
def cudaDeviceSetLimit : Function, HIP<"5.3">;
def cudaDeviceSetMemPool : Function, CUDA<"11.2">, HIP<"5.2">;
def cudaDeviceSetSharedMemConfig : Function, CUDA<deprecated = "12.4">,
  HIP<"1.6">;
def cudaDeviceSynchronize : Function, HIP<"1.6">;
def cudaGetDevice : Function, HIP<"1.6">;
def cudaGetDeviceCount : Function, HIP<"1.6">;
def cudaGetDeviceFlags : Function, HIP<"3.6">;
def cudaGetDeviceProperties : Function, HIP<"1.6">;
def cudaInitDevice : Function, Unsupported, CUDA<"12.0">;
def cudaIpcCloseMemHandle : Function, HIP<"1.6">;
def cudaIpcGetEventHandle : Function, HIP<"1.6">;
def cudaIpcGetMemHandle : Function, HIP<"1.6">;
def cudaIpcOpenEventHandle : Function, HIP<"1.6">;
def cudaIpcOpenMemHandle : Function, HIP<"1.6">;
def cudaSetDevice : Function, HIP<"1.6">;
def cudaSetDeviceFlags : Function, HIP<"1.6">;
def cudaSetValidDevices : Function, HIP<"6.2">;

// Execution Control
def cudaConfigureCall : Function, CUDA<removed = "10.1">, HIP<"1.9">;
def cudaFuncGetAttributes : Function, HIP<"1.9">;
def cudaFuncGetName : Function, Unsupported, CUDA<"12.3">;
def cudaFuncGetParamInfo : Function, Unsupported, CUDA<"12.4">;
def cudaFuncSetAttribute : Function, CUDA<"9.0">, HIP<"3.9">;
def cudaFuncSetCacheConfig : Function, HIP<"1.6">;
def cudaFuncSetSharedMemConfig : Function, CUDA<deprecated = "12.4">,
  HIP<"3.9">;
def cudaGetParameterBuffer : Function, NoDeviceLaunch;
def cudaGetParameterBufferV2 : Function, NoDeviceLaunch;
def cudaLaunch : Function, As<"hipLaunchByPtr">, CUDA<removed = "10.1">,
  HIP<"1.9">;
def cudaLaunchCooperativeKernel : Function, CUDA<"9.0">, HIP<"2.6">;
def cudaLaunchCooperativeKernelMultiDevice : Function, CUDA<"9.0", "11.3">,
  HIP<"2.6">,
  Note<"removed from CUDA 13 as well; one cooperative launch per device and "
       "a host-side barrier">;
def cudaLaunchHostFunc : Function, CUDA<"10.0">, HIP<"5.2">;
def cudaLaunchKernel : Function, HIP<"1.6">;
def cudaLaunchKernelExC : Function,
  Unsupported<"hipLaunchKernel without launch attributes; ROCm 7 has "
              "hipLaunchKernelExC">,
  CUDA<"11.8">;
def cudaSetDoubleForDevice : Function, Unsupported, CUDA<deprecated = "10.0">;
def cudaSetDoubleForHost : Function, Unsupported, CUDA<deprecated = "10.0">;
def cudaSetupArgument : Function, CUDA<removed = "10.1">, HIP<"1.9">;

// Texture Object Management
def cudaCreateChannelDesc : Function<"cudaChannelFormatDesc">, HIP<"1.6">;
def cudaCreateTextureObject : Function, HIP<"1.7">;
def cudaCreateTextureObject_v2 : Function, Unsupported,
  CUDA<added = "11.8", removed = "12.0">;
def cudaDestroyTextureObject : Function, HIP<"1.7">;
def cudaGetChannelDesc : Function, HIP<"1.7">;
def cudaGetTextureObjectResourceDesc : Function, HIP<"1.7">;
def cudaGetTextureObjectResourceViewDesc : Function, HIP<"1.7">;
def cudaGetTextureObjectTextureDesc : Function, HIP<"1.7">;
def cudaGetTextureObjectTextureDesc_v2 : Function, Unsupported,
  CUDA<added = "11.8", removed = "12.0">;

// Surface Object Management
def cudaCreateSurfaceObject : Function, HIP<"1.9">;
def cudaDestroySurfaceObject : Function, HIP<"1.9">;
def cudaGetSurfaceObjectResourceDesc : Function, Unsupported;

// Stream Management
def cudaCtxResetPersistingL2Cache : Function, Unsupported, CUDA<"11.0">;
def cudaStreamAddCallback : Function, HIP<"1.6">;
def cudaStreamAttachMemAsync : Function, HIP<"3.7">;
def cudaStreamBeginCapture : Function, CUDA<"10.0">, HIP<"4.3">;
def cudaStreamBeginCaptureToGraph : Function, CUDA<"12.3">, HIP<"6.2">;
def cudaStreamCopyAttributes : Function, Unsupported, CUDA<"11.0">;
def cudaStreamCreate : Function, HIP<"1.6">;
def cudaStreamCreateWithFlags : Function, HIP<"1.6">;
def cudaStreamCreateWithPriority : Function, HIP<"2.0">;
def cudaStreamDestroy : Function, HIP<"1.6">;
def cudaStreamEndCapture : Function, CUDA<"10.0">, HIP<"4.3">;
def cudaStreamGetAttribute : Function, Unsupported, CUDA<"11.0">;
def cudaStreamGetCaptureInfo : Function, CUDA<"10.1">, HIP<"5.0">;
def cudaStreamGetCaptureInfo_v3 : Function, Unsupported, CUDA<"12.3">;
def cudaStreamGetFlags : Function, HIP<"1.6">;
def cudaStreamGetId : Function, Unsupported, CUDA<"12.0">;
def cudaStreamGetPriority : Function, HIP<"2.0">;
def cudaStreamIsCapturing : Function, CUDA<"10.0">, HIP<"5.0">;
def cudaStreamQuery : Function, HIP<"1.6">;
def cudaStreamSetAttribute : Function, Unsupported, CUDA<"11.0">;
def cudaStreamSynchronize : Function, HIP<"1.6">;
def cudaStreamUpdateCaptureDependencies : Function, CUDA<"11.3">, HIP<"5.0">;
def cudaStreamUpdateCaptureDependencies_v2 : Function, Unsupported,
  CUDA<"12.3">;
def cudaStreamWaitEvent : Function, HIP<"1.6">;
def cudaThreadExchangeStreamCaptureMode : Function, CUDA<"10.1">, HIP<"5.2">;

// Direct3D 10 Interoperability
def cudaD3D10GetDevice : Function, NoInterop;
def cudaD3D10GetDevices : Function, NoInterop;
def cudaD3D10GetDirect3DDevice : Function, NoInterop, CUDA<deprecated = "10.0">;
def cudaD3D10MapResources : Function, NoInterop, CUDA<deprecated = "10.0">;
def cudaD3D10RegisterResource : Function, NoInterop, CUDA<deprecated = "10.0">;
def cudaD3D10ResourceGetMappedArray : Function, NoInterop,
  CUDA<deprecated = "10.0">;
def cudaD3D10ResourceGetMappedPitch : Function, NoInterop,
  CUDA<deprecated = "10.0">;
def cudaD3D10ResourceGetMappedPointer : Function, NoInterop,
  CUDA<deprecated = "10.0">;
def cudaD3D10ResourceGetMappedSize : Function, NoInterop,
  CUDA<deprecated = "10.0">;
def cudaD3D10ResourceGetSurfaceDimensions : Function, NoInterop,
  CUDA<deprecated = "10.0">;
def cudaD3D10ResourceSetMapFlags : Function, NoInterop,
  CUDA<deprecated = "10.0">;
def cudaD3D10SetDirect3DDevice : Function, NoInterop, CUDA<deprecated = "10.0">;
def cudaD3D10UnmapResources : Function, NoInterop, CUDA<deprecated = "10.0">;
def cudaD3D10UnregisterResource : Function, NoInterop,
  CUDA<deprecated = "10.0">;
def cudaGraphicsD3D10RegisterResource : Function, NoInterop;

// Direct3D 11 Interoperability
def cudaD3D11GetDevice : Function, NoInterop;
def cudaD3D11GetDevices : Function, NoInterop;
def cudaD3D11GetDirect3DDevice : Function, NoInterop, CUDA<deprecated = "10.0">;
def cudaD3D11SetDirect3DDevice : Function, NoInterop, CUDA<deprecated = "10.0">;
def cudaGraphicsD3D11RegisterResource : Function, NoInterop;

// Direct3D 9 Interoperability
def cudaD3D9GetDevice : Function, NoInterop;
def cudaD3D9GetDevices : Function, NoInterop;
def cudaD3D9GetDirect3DDevice : Function, NoInterop;
def cudaD3D9MapResources : Function, NoInterop, CUDA<deprecated = "10.0">;
def cudaD3D9RegisterResource : Function, NoInterop;
def cudaD3D9ResourceGetMappedArray : Function, NoInterop,
  CUDA<deprecated = "10.0">;
def cudaD3D9ResourceGetMappedPitch : Function, NoInterop,
  CUDA<deprecated = "10.0">;
def cudaD3D9ResourceGetMappedPointer : Function, NoInterop,
  CUDA<deprecated = "10.0">;
def cudaD3D9ResourceGetMappedSize : Function, NoInterop,
  CUDA<deprecated = "10.0">;
def cudaD3D9ResourceGetSurfaceDimensions : Function, NoInterop,
  CUDA<deprecated = "10.0">;
def cudaD3D9ResourceSetMapFlags : Function, NoInterop,
  CUDA<deprecated = "10.0">;
def cudaD3D9SetDirect3DDevice : Function, NoInterop;
def cudaD3D9UnmapResources : Function, NoInterop, CUDA<deprecated = "10.0">;
def cudaD3D9UnregisterResource : Function, NoInterop, CUDA<deprecated = "10.0">;
def cudaGraphicsD3D9RegisterResource : Function, NoInterop;

// External Resource Interoperability
def cudaDestroyExternalMemory : Function, CUDA<"10.0">, HIP<"4.3">;
def cudaDestroyExternalSemaphore : Function, CUDA<"10.0">, HIP<"4.4">;
def cudaExternalMemoryGetMappedBuffer : Function, CUDA<"10.0">, HIP<"4.3">;
def cudaExternalMemoryGetMappedMipmappedArray : Function, CUDA<"10.0">;
def cudaImportExternalMemory : Function, CUDA<"10.0">, HIP<"4.3">;
def cudaImportExternalSemaphore : Function, CUDA<"10.0">, HIP<"4.4">;
def cudaSignalExternalSemaphoresAsync : Function, CUDA<"10.0">, HIP<"4.4">;
def cudaWaitExternalSemaphoresAsync : Function, CUDA<"10.0">, HIP<"4.4">;

// Peer Device Memory Access
def cudaDeviceCanAccessPeer : Function, HIP<"1.9">;
def cudaDeviceDisablePeerAccess : Function, HIP<"1.9">;
def cudaDeviceEnablePeerAccess : Function, HIP<"1.9">;

// Graph Management
def cudaDeviceGetGraphMemAttribute : Function, CUDA<"11.4">, HIP<"5.3">;
def cudaDeviceGraphMemTrim : Function, CUDA<"11.4">, HIP<"5.3">;
def cudaDeviceSetGraphMemAttribute : Function, CUDA<"11.4">, HIP<"5.3">;
def cudaGraphAddChildGraphNode : Function, CUDA<"10.0">, HIP<"5.0">;
def cudaGraphAddDependencies : Function, CUDA<"10.0">, HIP<"4.5">;
def cudaGraphAddDependencies_v2 : Function, Unsupported, CUDA<"12.3">;
def cudaGraphAddEmptyNode : Function, CUDA<"10.0">, HIP<"4.5">;
def cudaGraphAddEventRecordNode : Function, CUDA<"11.1">, HIP<"5.0">;
def cudaGraphAddEventWaitNode : Function, CUDA<"11.1">, HIP<"5.0">;
def cudaGraphAddExternalSemaphoresSignalNode : Function, CUDA<"11.2">,
  HIP<"5.7">;
def cudaGraphAddExternalSemaphoresWaitNode : Function, CUDA<"11.2">, HIP<"5.7">;
def cudaGraphAddHostNode : Function, CUDA<"10.0">, HIP<"5.0">;
def cudaGraphAddKernelNode : Function, CUDA<"10.0">, HIP<"4.3">;
def cudaGraphAddMemAllocNode : Function, CUDA<"11.4">, HIP<"5.5">;
def cudaGraphAddMemFreeNode : Function, CUDA<"11.4">, HIP<"5.5">;
def cudaGraphAddMemcpyNode : Function, CUDA<"10.0">, HIP<"4.3">;
def cudaGraphAddMemcpyNode1D : Function, CUDA<"11.1">, HIP<"4.5">;
def cudaGraphAddMemcpyNodeFromSymbol : Function, CUDA<"11.1">, HIP<"5.0">;
def cudaGraphAddMemcpyNodeToSymbol : Function, CUDA<"11.1">, HIP<"5.0">;
def cudaGraphAddMemsetNode : Function, CUDA<"10.0">, HIP<"4.3">;
def cudaGraphAddNode : Function, CUDA<"12.2">, HIP<"6.2">;
def cudaGraphAddNode_v2 : Function, Unsupported, CUDA<"12.3">;
def cudaGraphChildGraphNodeGetGraph : Function, CUDA<"10.0">, HIP<"5.0">;
def cudaGraphClone : Function, CUDA<"10.0">, HIP<"5.0">;
def cudaGraphConditionalHandleCreate : Function,
  Unsupported<"HIP graphs have no conditional nodes">, CUDA<"12.3">;
def cudaGraphCreate : Function, CUDA<"10.0">, HIP<"4.3">;
def cudaGraphDebugDotPrint : Function, CUDA<"11.3">, HIP<"5.5">;
def cudaGraphDestroy : Function, CUDA<"10.0">, HIP<"4.3">;
def cudaGraphDestroyNode : Function, CUDA<"10.0">, HIP<"5.0">;
def cudaGraphEventRecordNodeGetEvent : Function, CUDA<"11.1">, HIP<"5.0">;
def cudaGraphEventRecordNodeSetEvent : Function, CUDA<"11.1">, HIP<"5.0">;
def cudaGraphEventWaitNodeGetEvent : Function, CUDA<"11.1">, HIP<"5.0">;
def cudaGraphEventWaitNodeSetEvent : Function, CUDA<"11.1">, HIP<"5.0">;
def cudaGraphExecChildGraphNodeSetParams : Function, CUDA<"11.1">, HIP<"5.0">;
def cudaGraphExecDestroy : Function, CUDA<"10.0">, HIP<"4.3">;
def cudaGraphExecEventRecordNodeSetEvent : Function, CUDA<"11.1">, HIP<"5.0">;
def cudaGraphExecEventWaitNodeSetEvent : Function, CUDA<"11.1">, HIP<"5.0">;
def cudaGraphExecExternalSemaphoresSignalNodeSetParams : Function, CUDA<"11.2">,
  HIP<"5.7">;
def cudaGraphExecExternalSemaphoresWaitNodeSetParams : Function, CUDA<"11.2">,
  HIP<"5.7">;
def cudaGraphExecGetFlags : Function, CUDA<"12.0">, HIP<"6.3">, Experimental;
def cudaGraphExecHostNodeSetParams : Function, CUDA<"11.0">, HIP<"5.0">;
def cudaGraphExecKernelNodeSetParams : Function, CUDA<"11.0">, HIP<"4.5">;
def cudaGraphExecMemcpyNodeSetParams : Function, CUDA<"11.0">, HIP<"5.0">;
def cudaGraphExecMemcpyNodeSetParams1D : Function, CUDA<"11.1">, HIP<"5.0">;
def cudaGraphExecMemcpyNodeSetParamsFromSymbol : Function, CUDA<"11.1">,
  HIP<"5.0">;
def cudaGraphExecMemcpyNodeSetParamsToSymbol : Function, CUDA<"11.1">,
  HIP<"5.0">;
def cudaGraphExecMemsetNodeSetParams : Function, CUDA<"11.0">, HIP<"5.0">;
def cudaGraphExecNodeSetParams : Function, CUDA<"12.2">, HIP<"6.3">,
  Experimental;
def cudaGraphExecUpdate : Function, CUDA<"11.0">, HIP<"5.0">;
def cudaGraphExternalSemaphoresSignalNodeGetParams : Function, CUDA<"11.2">,
  HIP<"5.7">;
def cudaGraphExternalSemaphoresSignalNodeSetParams : Function, CUDA<"11.2">,
  HIP<"5.7">;
def cudaGraphExternalSemaphoresWaitNodeGetParams : Function, CUDA<"11.2">,
  HIP<"5.7">;
def cudaGraphExternalSemaphoresWaitNodeSetParams : Function, CUDA<"11.2">,
  HIP<"5.7">;
def cudaGraphGetEdges : Function, CUDA<"10.0">, HIP<"5.0">;
def cudaGraphGetEdges_v2 : Function, Unsupported, CUDA<"12.3">;
def cudaGraphGetNodes : Function, CUDA<"10.0">, HIP<"4.5">;
def cudaGraphGetRootNodes : Function, CUDA<"10.0">, HIP<"4.5">;
def cudaGraphHostNodeGetParams : Function, CUDA<"10.0">, HIP<"5.0">;
def cudaGraphHostNodeSetParams : Function, CUDA<"10.0">, HIP<"5.0">;
def cudaGraphInstantiate : Function, CUDA<"10.0">, HIP<"4.3">, Overloaded;
def cudaGraphInstantiateWithFlags : Function, CUDA<"11.4">, HIP<"5.0">;
def cudaGraphInstantiateWithParams : Function, CUDA<"12.0">, HIP<"6.2">;
def cudaGraphKernelNodeCopyAttributes : Function, CUDA<"11.0">, HIP<"5.5">;
def cudaGraphKernelNodeGetAttribute : Function, CUDA<"11.0">, HIP<"5.2">;
def cudaGraphKernelNodeGetParams : Function, CUDA<"11.0">, HIP<"4.5">;
def cudaGraphKernelNodeSetAttribute : Function, CUDA<"11.0">, HIP<"5.2">;
def cudaGraphKernelNodeSetParams : Function, CUDA<"11.0">, HIP<"4.5">;
def cudaGraphLaunch : Function, CUDA<"11.0">, HIP<"4.3">;
def cudaGraphMemAllocNodeGetParams : Function, CUDA<"11.4">, HIP<"5.5">;
def cudaGraphMemFreeNodeGetParams : Function, CUDA<"11.4">, HIP<"5.5">;
def cudaGraphMemcpyNodeGetParams : Function, CUDA<"11.0">, HIP<"4.5">;
def cudaGraphMemcpyNodeSetParams : Function, CUDA<"11.0">, HIP<"4.5">;
def cudaGraphMemcpyNodeSetParams1D : Function, CUDA<"11.1">, HIP<"5.0">;
def cudaGraphMemcpyNodeSetParamsFromSymbol : Function, CUDA<"11.1">, HIP<"5.0">;
def cudaGraphMemcpyNodeSetParamsToSymbol : Function, CUDA<"11.1">, HIP<"5.0">;
def cudaGraphMemsetNodeGetParams : Function, CUDA<"11.0">, HIP<"4.5">;
def cudaGraphMemsetNodeSetParams : Function, CUDA<"11.0">, HIP<"4.5">;
def cudaGraphNodeFindInClone : Function, CUDA<"11.0">, HIP<"5.0">;
def cudaGraphNodeGetDependencies : Function, CUDA<"11.0">, HIP<"5.0">;
def cudaGraphNodeGetDependencies_v2 : Function, Unsupported, CUDA<"12.3">;
def cudaGraphNodeGetDependentNodes : Function, CUDA<"11.0">, HIP<"5.0">;
def cudaGraphNodeGetDependentNodes_v2 : Function, Unsupported, CUDA<"12.3">;
def cudaGraphNodeGetEnabled : Function, CUDA<"11.6">, HIP<"5.5">;
def cudaGraphNodeGetType : Function, CUDA<"11.0">, HIP<"5.0">;
def cudaGraphNodeSetEnabled : Function, CUDA<"11.6">, HIP<"5.5">;
def cudaGraphNodeSetParams : Function, CUDA<"12.2">, HIP<"6.3">, Experimental;
def cudaGraphReleaseUserObject : Function, CUDA<"11.3">, HIP<"5.3">;
def cudaGraphRemoveDependencies : Function, CUDA<"11.0">, HIP<"5.0">;
def cudaGraphRemoveDependencies_v2 : Function, Unsupported, CUDA<"12.3">;
def cudaGraphRetainUserObject : Function, CUDA<"11.3">, HIP<"5.3">;
def cudaGraphUpload : Function, CUDA<"11.1">, HIP<"5.3">;
def cudaUserObjectCreate : Function, CUDA<"11.3">, HIP<"5.3">;
def cudaUserObjectRelease : Function, CUDA<"11.3">, HIP<"5.3">;
def cudaUserObjectRetain : Function, CUDA<"11.3">, HIP<"5.3">;

// Version Management
def cudaDriverGetVersion : Function, OtherReleaseNumbers, HIP<"1.6">;
def cudaRuntimeGetVersion : Function, OtherReleaseNumbers, HIP<"1.6">;

// EGL Interoperability
def cudaEGLStreamConsumerAcquireFrame : Function, NoInterop, CUDA<"9.1">;
def cudaEGLStreamConsumerConnect : Function, NoInterop, CUDA<"9.1">;
def cudaEGLStreamConsumerConnectWithFlags : Function, NoInterop, CUDA<"9.1">;
def cudaEGLStreamConsumerDisconnect : Function, NoInterop, CUDA<"9.1">;
def cudaEGLStreamConsumerReleaseFrame : Function, NoInterop, CUDA<"9.1">;
def cudaEGLStreamProducerConnect : Function, NoInterop, CUDA<"9.1">;
def cudaEGLStreamProducerDisconnect : Function, NoInterop, CUDA<"9.1">;
def cudaEGLStreamProducerPresentFrame : Function, NoInterop, CUDA<"9.1">;
def cudaEGLStreamProducerReturnFrame : Function, NoInterop, CUDA<"9.1">;
def cudaEventCreateFromEGLSync : Function, NoInterop, CUDA<"9.1">;
def cudaGraphicsEGLRegisterImage : Function, NoInterop, CUDA<"9.1">;
def cudaGraphicsResourceGetMappedEglFrame : Function, NoInterop, CUDA<"9.1">;

// Event Management
def cudaEventCreate : Function, HIP<"1.6">, Overloaded;
def cudaEventCreateWithFlags : Function, HIP<"1.6">;
def cudaEventDestroy : Function, HIP<"1.6">;
def cudaEventElapsedTime : Function, HIP<"1.6">;
def cudaEventQuery : Function, HIP<"1.6">;
def cudaEventRecord : Function, HIP<"1.6">;
def cudaEventRecordWithFlags : Function, Unsupported, CUDA<"11.1">;
def cudaEventSynchronize : Function, HIP<"1.6">;

// Stream Ordered Memory Allocator
def cudaFreeAsync : Function, CUDA<"11.2">, HIP<"5.2">;
def cudaMallocAsync : Function, CUDA<"11.2">, HIP<"5.2">;
def cudaMallocFromPoolAsync : Function, CUDA<"11.2">, HIP<"5.2">;
def cudaMemPoolCreate : Function, CUDA<"11.2">, HIP<"5.2">;
def cudaMemPoolDestroy : Function, CUDA<"11.2">, HIP<"5.2">;
def cudaMemPoolExportPointer : Function, CUDA<"11.2">, HIP<"5.2">;
def cudaMemPoolExportToShareableHandle : Function, CUDA<"11.2">, HIP<"5.2">;
def cudaMemPoolGetAccess : Function, CUDA<"11.2">, HIP<"5.2">;
def cudaMemPoolGetAttribute : Function, CUDA<"11.2">, HIP<"5.2">;
def cudaMemPoolImportFromShareableHandle : Function, CUDA<"11.2">, HIP<"5.2">;
def cudaMemPoolImportPointer : Function, CUDA<"11.2">, HIP<"5.2">;
def cudaMemPoolSetAccess : Function, CUDA<"11.2">, HIP<"5.2">;
def cudaMemPoolSetAttribute : Function, CUDA<"11.2">, HIP<"5.2">;
def cudaMemPoolTrimTo : Function, CUDA<"11.2">, HIP<"5.2">;

// OpenGL Interoperability
def cudaGLGetDevices : Function, HIP<"4.5">;
def cudaGLMapBufferObject : Function, Unsupported, CUDA<deprecated = "10.0">;
def cudaGLMapBufferObjectAsync : Function, Unsupported,
  CUDA<deprecated = "10.0">;
def cudaGLRegisterBufferObject : Function, Unsupported,
  CUDA<deprecated = "10.0">;
def cudaGLSetBufferObjectMapFlags : Function, Unsupported,
  CUDA<deprecated = "10.0">;
def cudaGLSetGLDevice : Function, Unsupported, CUDA<deprecated = "10.0">;
def cudaGLUnmapBufferObject : Function, Unsupported, CUDA<deprecated = "10.0">;
def cudaGLUnmapBufferObjectAsync : Function, Unsupported,
  CUDA<deprecated = "10.0">;
def cudaGLUnregisterBufferObject : Function, Unsupported,
  CUDA<deprecated = "10.0">;
def cudaGraphicsGLRegisterBuffer : Function, HIP<"4.5">;
def cudaGraphicsGLRegisterImage : Function, HIP<"5.1">;
def cudaWGLGetDevice : Function, Unsupported;

// Driver Entry Point Access
def cudaGetDriverEntryPoint : Function, As<"hipGetProcAddress">, CUDA<"11.3">,
  CUDAChanged<"12.0">, HIP<"6.2">;
def cudaGetDriverEntryPointByVersion : Function, Unsupported, CUDA<"12.5">;

// Error Handling
def cudaGetErrorName : Function<"const char *">, HIP<"1.6">;
def cudaGetErrorString : Function<"const char *">, HIP<"1.6">;
def cudaGetLastError : Function, HIP<"1.6">;
def cudaPeekAtLastError : Function, HIP<"1.6">;

// Interactions With The CUDA Driver API
def cudaGetFuncBySymbol : Function, CUDA<"11.0">, HIP<"6.2">;

// C++ API Routines
def cudaGetKernel : Function, Unsupported, CUDA<"12.1">;

// Graphics Interoperability
def cudaGraphicsMapResources : Function, HIP<"4.5">;
def cudaGraphicsResourceGetMappedMipmappedArray : Function, Unsupported;
def cudaGraphicsResourceGetMappedPointer : Function, HIP<"4.5">;
def cudaGraphicsResourceSetMapFlags : Function, Unsupported;
def cudaGraphicsSubResourceGetMappedArray : Function, HIP<"5.1">;
def cudaGraphicsUnmapResources : Function, HIP<"4.5">;
def cudaGraphicsUnregisterResource : Function, HIP<"4.5">;

// VDPAU Interoperability
def cudaGraphicsVDPAURegisterOutputSurface : Function, NoInterop;
def cudaGraphicsVDPAURegisterVideoSurface : Function, NoInterop;
def cudaVDPAUGetDevice : Function, NoInterop;
def cudaVDPAUSetVDPAUDevice : Function, NoInterop;

// Occupancy
def cudaOccupancyAvailableDynamicSMemPerBlock : Function, Unsupported,
  CUDA<"11.0">;
def cudaOccupancyMaxActiveBlocksPerMultiprocessor : Function, HIP<"1.6">;
def cudaOccupancyMaxActiveBlocksPerMultiprocessorWithFlags : Function,
  HIP<"2.6">;
def cudaOccupancyMaxActiveClusters : Function, NoClusters, CUDA<"11.8">;
def cudaOccupancyMaxPotentialBlockSize : Function, HIP<"1.6">;
def cudaOccupancyMaxPotentialBlockSizeVariableSMem : Function, HIP<"5.5">;
def cudaOccupancyMaxPotentialBlockSizeVariableSMemWithFlags : Function,
  HIP<"5.5">;
def cudaOccupancyMaxPotentialBlockSizeWithFlags : Function, HIP<"3.5">;
def cudaOccupancyMaxPotentialClusterSize : Function, NoClusters, CUDA<"11.8">;

// Unified Addressing
def cudaPointerGetAttributes : Function, HIP<"1.6">;

// Profiler Control
def cudaProfilerInitialize : Function,
  Unsupported<"removed from CUDA 12 as well; profile with rocprofv3">,
  CUDA<deprecated = "11.0", removed = "12.0">;
def cudaProfilerStart : Function, HIP<"1.6", "3.0">;
def cudaProfilerStop : Function, HIP<"1.6", "3.0">;

// Thread Management
def cudaThreadExit : Function, As<"hipDeviceReset">, CUDA<deprecated = "10.0">,
  HIP<"1.6">;
def cudaThreadGetCacheConfig : Function, As<"hipDeviceGetCacheConfig">,
  CUDA<deprecated = "10.0">, HIP<"1.6">;
def cudaThreadGetLimit : Function, Unsupported, CUDA<deprecated = "10.0">;
def cudaThreadSetCacheConfig : Function, As<"hipDeviceSetCacheConfig">,
  CUDA<deprecated = "10.0">, HIP<"1.6">;
def cudaThreadSetLimit : Function, Unsupported, CUDA<deprecated = "10.0">;
def cudaThreadSynchronize : Function, As<"hipDeviceSynchronize">,
  CUDA<deprecated = "10.0">, HIP<"1.6">;

// New in CUDA 12.8 to 13.0
def cudaCGGetIntrinsicHandle : Function, Unsupported;
def cudaCGGetRank : Function, Unsupported;
def cudaCGGetSize : Function, Unsupported;
def cudaCGSynchronize : Function, Unsupported;
def cudaCGSynchronizeGrid : Function, Unsupported;
def cudaCreateChannelDescHalf : Function<"cudaChannelFormatDesc">;
def cudaCreateChannelDescHalf1 : Function<"cudaChannelFormatDesc">;
def cudaCreateChannelDescHalf2 : Function<"cudaChannelFormatDesc">;
def cudaCreateChannelDescHalf4 : Function<"cudaChannelFormatDesc">;
def cudaCreateChannelDescNV12 : Function<"cudaChannelFormatDesc">, Unsupported;
def cudaDeviceGetHostAtomicCapabilities : Function, Unsupported;
def cudaDeviceGetP2PAtomicCapabilities : Function, Unsupported;
def cudaEventElapsedTime_v2 : Function, As<"hipEventElapsedTime">;
def cudaGetCurrentGraphExec : Function, NoGraphUpdateInKernels;
def cudaGetDeviceProperties_v2 : Function, As<"hipGetDeviceProperties">;
def cudaGetExportTable : Function,
  Unsupported<"internal interface of the CUDA driver">;
def cudaGraphKernelNodeSetEnabled : Function, NoGraphUpdateInKernels;
def cudaGraphKernelNodeSetGridDim : Function, NoGraphUpdateInKernels;
def cudaGraphKernelNodeSetParam : Function, NoGraphUpdateInKernels;
def cudaGraphKernelNodeUpdatesApply : Function, NoGraphUpdateInKernels;
def cudaGraphSetConditional : Function, NoGraphUpdateInKernels;
def cudaGridDependencySynchronize : Function,
  Unsupported<"no programmatic dependent launch; drop it when the kernels "
              "run in one stream">;
def cudaKernelSetAttributeForDevice : Function, NoLibraryObjects;
def cudaLaunchDevice : Function, NoDeviceLaunch;
def cudaLaunchDeviceV2 : Function, NoDeviceLaunch;
def cudaLaunchKernelEx : Function,
  Unsupported<"hipLaunchKernel without launch attributes; ROCm 7 has "
              "hipLaunchKernelExC">;
def cudaLibraryEnumerateKernels : Function, NoLibraryObjects;
def cudaLibraryGetGlobal : Function, NoLibraryObjects;
def cudaLibraryGetKernel : Function, NoLibraryObjects;
def cudaLibraryGetKernelCount : Function, NoLibraryObjects;
def cudaLibraryGetManaged : Function, NoLibraryObjects;
def cudaLibraryGetUnifiedFunction : Function, NoLibraryObjects;
def cudaLibraryLoadData : Function, NoLibraryObjects;
def cudaLibraryLoadFromFile : Function, NoLibraryObjects;
def cudaLibraryUnload : Function, NoLibraryObjects;
def cudaLogsCurrent : Function, NothingInstead;
def cudaLogsDumpToFile : Function, NothingInstead;
def cudaLogsDumpToMemory : Function, NothingInstead;
def cudaLogsRegisterCallback : Function, NothingInstead;
def cudaLogsUnregisterCallback : Function, NothingInstead;
def cudaMemDiscardAndPrefetchBatchAsync : Function, NoBatchedCopies;
def cudaMemDiscardBatchAsync : Function, NoBatchedCopies;
def cudaMemGetDefaultMemPool : Function,
  Unsupported<"hipDeviceGetMemPool and hipDeviceSetMemPool set the pool of a "
              "device">;
def cudaMemGetMemPool : Function,
  Unsupported<"hipDeviceGetMemPool and hipDeviceSetMemPool set the pool of a "
              "device">;
def cudaMemPrefetchBatchAsync : Function, NoBatchedCopies;
def cudaMemSetMemPool : Function,
  Unsupported<"hipDeviceGetMemPool and hipDeviceSetMemPool set the pool of a "
              "device">;
def cudaMemcpy3DBatchAsync : Function, NoBatchedCopies;
def cudaMemcpyBatchAsync : Function, NoBatchedCopies;
def cudaMipmappedArrayGetMemoryRequirements : Function, Unsupported;
def cudaMipmappedArrayGetSparseProperties : Function, Unsupported;
def cudaSignalExternalSemaphoresAsync_v2 : Function,
  As<"hipSignalExternalSemaphoresAsync">;
def cudaStreamGetCaptureInfo_v2 : Function;
def cudaStreamGetDevice : Function, CUDA<"12.8">;
def cudaTriggerProgrammaticLaunchCompletion : Function,
  Unsupported<"no programmatic dependent launch; drop it when the kernels "
              "run in one stream">;
def cudaWaitExternalSemaphoresAsync_v2 : Function,
  As<"hipWaitExternalSemaphoresAsync">;
} // Runtime
