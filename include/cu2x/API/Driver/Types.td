//===- Types.td - CUDA driver ------------------------------*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

let Library = Driver in {
def CUaccessPolicyWindow : Alias<"CUaccessPolicyWindow_v1">, CUDA<"11.0">,
  HIP<"5.2">;
def CUaccessPolicyWindow_st : Struct, CUDA<"11.0">, HIP<"5.2">;
def CUaccessPolicyWindow_v1 : Alias<"CUaccessPolicyWindow_st">;
def CUarray : Handle<"CUarray_st">, As<"hipArray_t">, HIP<"1.7">;
def CUarray_st : Struct, HIP<"1.7">;
def CUarrayMapInfo : Alias<"CUarrayMapInfo_v1">, CUDA<"11.1">, HIP<"5.2">;
def CUarrayMapInfo_st : Struct, CUDA<"11.1">, HIP<"5.2">;
def CUarrayMapInfo_v1 : Alias<"CUarrayMapInfo_st">, CUDA<"11.3">, HIP<"5.2">;
def CUasyncCallback
  : Callback<"void", "CUasyncNotificationInfo *, void *, CUasyncCallbackHandle">,
  Unsupported, CUDA<"12.4">;
def CUasyncCallbackEntry_st : Struct, Unsupported, CUDA<"12.4">;
def CUasyncCallbackHandle : Handle<"CUasyncCallbackEntry_st">, Unsupported,
  CUDA<"12.4">;
def CUasyncNotificationInfo : Alias<"CUasyncNotificationInfo_st">, Unsupported,
  CUDA<"12.4">;
def CUasyncNotificationInfo_st : Struct, Unsupported, CUDA<"12.4">;
def CUcheckpointCheckpointArgs : Alias<"CUcheckpointCheckpointArgs_st">,
  Unsupported;
def CUcheckpointCheckpointArgs_st : Struct, Unsupported;
def CUcheckpointGpuPair : Alias<"CUcheckpointGpuPair_st">, Unsupported;
def CUcheckpointGpuPair_st : Struct, Unsupported;
def CUcheckpointLockArgs : Alias<"CUcheckpointLockArgs_st">, Unsupported;
def CUcheckpointLockArgs_st : Struct, Unsupported;
def CUcheckpointRestoreArgs : Alias<"CUcheckpointRestoreArgs_st">, Unsupported;
def CUcheckpointRestoreArgs_st : Struct, Unsupported;
def CUcheckpointUnlockArgs : Alias<"CUcheckpointUnlockArgs_st">, Unsupported;
def CUcheckpointUnlockArgs_st : Struct, Unsupported;
def CUcontext : Handle<"CUctx_st">, As<"hipCtx_t">, HIP<"1.6">;
def CUctx_st : Struct, As<"ihipCtx_t">, HIP<"1.6">;
def CUctxCigParam : Alias<"CUctxCigParam_st">, Unsupported, CUDA<"12.5">;
def CUctxCigParam_st : Struct, Unsupported, CUDA<"12.5">;
def CUctxCreateParams : Alias<"CUctxCreateParams_st">, Unsupported,
  CUDA<"12.5">;
def CUctxCreateParams_st : Struct, Unsupported, CUDA<"12.5">;
def CUd3d10DeviceList_enum : Type, Unsupported;
def CUd3d10map_flags_enum : Type, Unsupported;
def CUd3d10register_flags_enum : Type, Unsupported;
def CUd3d11DeviceList_enum : Type, Unsupported;
def CUd3d9DeviceList_enum : Type, Unsupported;
def CUd3d9map_flags_enum : Type, Unsupported;
def CUd3d9register_flags_enum : Type, Unsupported;
def CUDA_ARRAY3D_DESCRIPTOR : Alias<"CUDA_ARRAY3D_DESCRIPTOR_v2">,
  As<"HIP_ARRAY3D_DESCRIPTOR">, HIP<"2.7">;
def CUDA_ARRAY3D_DESCRIPTOR_st : Struct, As<"HIP_ARRAY3D_DESCRIPTOR">,
  HIP<"2.7">;
def CUDA_ARRAY3D_DESCRIPTOR_v2 : Alias<"CUDA_ARRAY3D_DESCRIPTOR_st">,
  As<"HIP_ARRAY3D_DESCRIPTOR">, CUDA<"11.3">, HIP<"2.7">;
def CUDA_ARRAY_DESCRIPTOR : Alias<"CUDA_ARRAY_DESCRIPTOR_v2">,
  As<"HIP_ARRAY_DESCRIPTOR">, HIP<"1.7">;
def CUDA_ARRAY_DESCRIPTOR_st : Struct, As<"HIP_ARRAY_DESCRIPTOR">, HIP<"1.7">;
def CUDA_ARRAY_DESCRIPTOR_v1 : Type, As<"HIP_ARRAY_DESCRIPTOR">, HIP<"1.7">;
def CUDA_ARRAY_DESCRIPTOR_v1_st : Type, As<"HIP_ARRAY_DESCRIPTOR">, HIP<"1.7">;
def CUDA_ARRAY_DESCRIPTOR_v2 : Alias<"CUDA_ARRAY_DESCRIPTOR_st">,
  As<"HIP_ARRAY_DESCRIPTOR">, CUDA<"11.3">, HIP<"1.7">;
def CUDA_ARRAY_MEMORY_REQUIREMENTS : Alias<"CUDA_ARRAY_MEMORY_REQUIREMENTS_v1">,
  Unsupported, CUDA<"11.6">;
def CUDA_ARRAY_MEMORY_REQUIREMENTS_st : Struct, Unsupported, CUDA<"11.6">;
def CUDA_ARRAY_MEMORY_REQUIREMENTS_v1
  : Alias<"CUDA_ARRAY_MEMORY_REQUIREMENTS_st">, Unsupported, CUDA<"11.6">;
def CUDA_ARRAY_SPARSE_PROPERTIES : Alias<"CUDA_ARRAY_SPARSE_PROPERTIES_v1">,
  Unsupported, CUDA<"11.1">;
def CUDA_ARRAY_SPARSE_PROPERTIES_st : Struct, Unsupported, CUDA<"11.1">;
def CUDA_ARRAY_SPARSE_PROPERTIES_v1 : Alias<"CUDA_ARRAY_SPARSE_PROPERTIES_st">,
  Unsupported, CUDA<"11.3">;
def CUDA_BATCH_MEM_OP_NODE_PARAMS : Alias<"CUDA_BATCH_MEM_OP_NODE_PARAMS_v1">,
  CUDA<"11.7">;
def CUDA_BATCH_MEM_OP_NODE_PARAMS_st : Type,
  CUDA<added = "11.7", removed = "12.2">;
def CUDA_BATCH_MEM_OP_NODE_PARAMS_v1
  : Alias<"CUDA_BATCH_MEM_OP_NODE_PARAMS_v1_st">, CUDA<"12.2">;
def CUDA_BATCH_MEM_OP_NODE_PARAMS_v1_st : Struct, CUDA<"12.2">;
def CUDA_BATCH_MEM_OP_NODE_PARAMS_v2
  : Alias<"CUDA_BATCH_MEM_OP_NODE_PARAMS_v2_st">, CUDA<"12.2">;
def CUDA_BATCH_MEM_OP_NODE_PARAMS_v2_st : Struct, CUDA<"12.2">;
def CUDA_CHILD_GRAPH_NODE_PARAMS : Alias<"CUDA_CHILD_GRAPH_NODE_PARAMS_st">,
  CUDA<"12.2">, HIP<"6.1">;
def CUDA_CHILD_GRAPH_NODE_PARAMS_st : Struct, CUDA<"12.2">, HIP<"6.1">;
def CUDA_CONDITIONAL_NODE_PARAMS : Struct, Unsupported, CUDA<"12.3">;
def CUDA_EVENT_RECORD_NODE_PARAMS : Alias<"CUDA_EVENT_RECORD_NODE_PARAMS_st">,
  CUDA<"12.2">, HIP<"6.1">;
def CUDA_EVENT_RECORD_NODE_PARAMS_st : Struct, CUDA<"12.2">, HIP<"6.1">;
def CUDA_EVENT_WAIT_NODE_PARAMS : Alias<"CUDA_EVENT_WAIT_NODE_PARAMS_st">,
  CUDA<"12.2">, HIP<"6.1">;
def CUDA_EVENT_WAIT_NODE_PARAMS_st : Struct, CUDA<"12.2">, HIP<"6.1">;
def CUDA_EXT_SEM_SIGNAL_NODE_PARAMS
  : Alias<"CUDA_EXT_SEM_SIGNAL_NODE_PARAMS_v1">,
  As<"hipExternalSemaphoreSignalNodeParams">, CUDA<"11.2">, HIP<"6.0">;
def CUDA_EXT_SEM_SIGNAL_NODE_PARAMS_st : Struct,
  As<"hipExternalSemaphoreSignalNodeParams">, CUDA<"11.2">, HIP<"6.0">;
def CUDA_EXT_SEM_SIGNAL_NODE_PARAMS_v1
  : Alias<"CUDA_EXT_SEM_SIGNAL_NODE_PARAMS_st">,
  As<"hipExternalSemaphoreSignalNodeParams">, CUDA<"11.3">, HIP<"6.0">;
def CUDA_EXT_SEM_SIGNAL_NODE_PARAMS_v2
  : Alias<"CUDA_EXT_SEM_SIGNAL_NODE_PARAMS_v2_st">,
  As<"hipExternalSemaphoreSignalNodeParams">, CUDA<"12.2">, HIP<"6.0">;
def CUDA_EXT_SEM_SIGNAL_NODE_PARAMS_v2_st : Struct,
  As<"hipExternalSemaphoreSignalNodeParams">, CUDA<"12.2">, HIP<"6.0">;
def CUDA_EXT_SEM_WAIT_NODE_PARAMS : Alias<"CUDA_EXT_SEM_WAIT_NODE_PARAMS_v1">,
  As<"hipExternalSemaphoreWaitNodeParams">, CUDA<"11.2">, HIP<"6.0">;
def CUDA_EXT_SEM_WAIT_NODE_PARAMS_st : Struct,
  As<"hipExternalSemaphoreWaitNodeParams">, CUDA<"11.2">, HIP<"6.0">;
def CUDA_EXT_SEM_WAIT_NODE_PARAMS_v1
  : Alias<"CUDA_EXT_SEM_WAIT_NODE_PARAMS_st">,
  As<"hipExternalSemaphoreWaitNodeParams">, CUDA<"11.3">, HIP<"6.0">;
def CUDA_EXT_SEM_WAIT_NODE_PARAMS_v2
  : Alias<"CUDA_EXT_SEM_WAIT_NODE_PARAMS_v2_st">,
  As<"hipExternalSemaphoreWaitNodeParams">, CUDA<"12.2">, HIP<"6.0">;
def CUDA_EXT_SEM_WAIT_NODE_PARAMS_v2_st : Struct,
  As<"hipExternalSemaphoreWaitNodeParams">, CUDA<"12.2">, HIP<"6.0">;
def CUDA_EXTERNAL_MEMORY_BUFFER_DESC
  : Alias<"CUDA_EXTERNAL_MEMORY_BUFFER_DESC_v1">, CUDA<"10.0">, HIP<"4.3">;
def CUDA_EXTERNAL_MEMORY_BUFFER_DESC_st : Struct,
  As<"hipExternalMemoryBufferDesc_st">, CUDA<"10.0">, HIP<"4.3">;
def CUDA_EXTERNAL_MEMORY_BUFFER_DESC_v1
  : Alias<"CUDA_EXTERNAL_MEMORY_BUFFER_DESC_st">, CUDA<"11.3">, HIP<"4.3">;
def CUDA_EXTERNAL_MEMORY_HANDLE_DESC
  : Alias<"CUDA_EXTERNAL_MEMORY_HANDLE_DESC_v1">, CUDA<"10.0">, HIP<"4.3">;
def CUDA_EXTERNAL_MEMORY_HANDLE_DESC_st : Struct,
  As<"hipExternalMemoryHandleDesc_st">, CUDA<"10.0">, HIP<"4.3">;
def CUDA_EXTERNAL_MEMORY_HANDLE_DESC_v1
  : Alias<"CUDA_EXTERNAL_MEMORY_HANDLE_DESC_st">, CUDA<"11.3">, HIP<"4.3">;
def CUDA_EXTERNAL_MEMORY_MIPMAPPED_ARRAY_DESC
  : Alias<"CUDA_EXTERNAL_MEMORY_MIPMAPPED_ARRAY_DESC_v1">, CUDA<"10.0">;
def CUDA_EXTERNAL_MEMORY_MIPMAPPED_ARRAY_DESC_st : Struct, CUDA<"10.0">;
def CUDA_EXTERNAL_MEMORY_MIPMAPPED_ARRAY_DESC_v1
  : Alias<"CUDA_EXTERNAL_MEMORY_MIPMAPPED_ARRAY_DESC_st">, CUDA<"11.3">;
def CUDA_EXTERNAL_SEMAPHORE_HANDLE_DESC
  : Alias<"CUDA_EXTERNAL_SEMAPHORE_HANDLE_DESC_v1">, CUDA<"10.0">, HIP<"4.4">;
def CUDA_EXTERNAL_SEMAPHORE_HANDLE_DESC_st : Struct,
  As<"hipExternalSemaphoreHandleDesc_st">, CUDA<"10.0">, HIP<"4.4">;
def CUDA_EXTERNAL_SEMAPHORE_HANDLE_DESC_v1
  : Alias<"CUDA_EXTERNAL_SEMAPHORE_HANDLE_DESC_st">, CUDA<"11.3">, HIP<"4.4">;
def CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS
  : Alias<"CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS_v1">, CUDA<"10.0">, HIP<"4.4">;
def CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS_st : Struct,
  As<"hipExternalSemaphoreSignalParams_st">, CUDA<"10.0">, HIP<"4.4">;
def CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS_v1
  : Alias<"CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS_st">, CUDA<"11.3">, HIP<"4.4">;
def CUDA_EXTERNAL_SEMAPHORE_WAIT_PARAMS
  : Alias<"CUDA_EXTERNAL_SEMAPHORE_WAIT_PARAMS_v1">, CUDA<"10.0">, HIP<"4.4">;
def CUDA_EXTERNAL_SEMAPHORE_WAIT_PARAMS_st : Struct,
  As<"hipExternalSemaphoreWaitParams_st">, CUDA<"10.0">, HIP<"4.4">;
def CUDA_EXTERNAL_SEMAPHORE_WAIT_PARAMS_v1
  : Alias<"CUDA_EXTERNAL_SEMAPHORE_WAIT_PARAMS_st">, CUDA<"11.3">, HIP<"4.4">;
def CUDA_GRAPH_INSTANTIATE_PARAMS : Alias<"CUDA_GRAPH_INSTANTIATE_PARAMS_st">,
  CUDA<"12.0">, HIP<"6.2">;
def CUDA_GRAPH_INSTANTIATE_PARAMS_st : Struct, CUDA<"12.0">, HIP<"6.2">;
def CUDA_HOST_NODE_PARAMS : Alias<"CUDA_HOST_NODE_PARAMS_v1">, CUDA<"10.0">,
  HIP<"4.3">;
def CUDA_HOST_NODE_PARAMS_st : Struct, CUDA<"10.0">, HIP<"4.3">;
def CUDA_HOST_NODE_PARAMS_v1 : Alias<"CUDA_HOST_NODE_PARAMS_st">, CUDA<"11.3">,
  HIP<"4.3">;
def CUDA_HOST_NODE_PARAMS_v2 : Alias<"CUDA_HOST_NODE_PARAMS_v2_st">,
  Unsupported, CUDA<"12.2">;
def CUDA_HOST_NODE_PARAMS_v2_st : Struct, Unsupported, CUDA<"12.2">;
def CUDA_KERNEL_NODE_PARAMS : Alias<"CUDA_KERNEL_NODE_PARAMS_v2">, CUDA<"10.0">,
  HIP<"4.3">;
def CUDA_KERNEL_NODE_PARAMS_st : Struct, CUDA<"10.0">, HIP<"4.3">;
def CUDA_KERNEL_NODE_PARAMS_v1 : Alias<"CUDA_KERNEL_NODE_PARAMS_st">,
  CUDA<"11.3">, HIP<"4.3">;
def CUDA_KERNEL_NODE_PARAMS_v2 : Alias<"CUDA_KERNEL_NODE_PARAMS_v2_st">,
  Unsupported, CUDA<"12.0">;
def CUDA_KERNEL_NODE_PARAMS_v2_st : Struct, Unsupported, CUDA<"12.0">;
def CUDA_KERNEL_NODE_PARAMS_v3 : Alias<"CUDA_KERNEL_NODE_PARAMS_v3_st">,
  Unsupported, CUDA<"12.2">;
def CUDA_KERNEL_NODE_PARAMS_v3_st : Struct, Unsupported, CUDA<"12.2">;
def CUDA_LAUNCH_PARAMS : Alias<"CUDA_LAUNCH_PARAMS_v1">,
  As<"hipFunctionLaunchParams">, CUDA<"9.0">, HIP<"5.5">;
def CUDA_LAUNCH_PARAMS_st : Struct, As<"hipFunctionLaunchParams_t">,
  CUDA<"9.0">, HIP<"5.5">;
def CUDA_LAUNCH_PARAMS_v1 : Alias<"CUDA_LAUNCH_PARAMS_st">,
  As<"hipFunctionLaunchParams">, CUDA<"11.3">, HIP<"5.5">;
def CUDA_MEM_ALLOC_NODE_PARAMS : Alias<"CUDA_MEM_ALLOC_NODE_PARAMS_v1">,
  CUDA<"11.4">, HIP<"5.5">;
def CUDA_MEM_ALLOC_NODE_PARAMS_st : Type,
  CUDA<added = "11.4", removed = "12.2">, HIP<"5.5">;
def CUDA_MEM_ALLOC_NODE_PARAMS_v1 : Alias<"CUDA_MEM_ALLOC_NODE_PARAMS_v1_st">,
  CUDA<"12.2">, HIP<"5.5">;
def CUDA_MEM_ALLOC_NODE_PARAMS_v1_st : Struct, CUDA<"12.2">, HIP<"5.5">;
def CUDA_MEM_ALLOC_NODE_PARAMS_v2 : Alias<"CUDA_MEM_ALLOC_NODE_PARAMS_v2_st">,
  Unsupported, CUDA<"12.2">;
def CUDA_MEM_ALLOC_NODE_PARAMS_v2_st : Struct, Unsupported, CUDA<"12.2">;
def CUDA_MEM_FREE_NODE_PARAMS : Alias<"CUDA_MEM_FREE_NODE_PARAMS_st">,
  CUDA<"12.2">, HIP<"6.1">;
def CUDA_MEM_FREE_NODE_PARAMS_st : Struct, CUDA<"12.2">, HIP<"6.1">;
def CUDA_MEMCPY2D : Alias<"CUDA_MEMCPY2D_v2">, As<"hip_Memcpy2D">, HIP<"1.7">;
def CUDA_MEMCPY2D_st : Struct, As<"hip_Memcpy2D">, HIP<"1.7">;
def CUDA_MEMCPY2D_v1 : Type, As<"hip_Memcpy2D">, HIP<"1.7">;
def CUDA_MEMCPY2D_v1_st : Type, As<"hip_Memcpy2D">, HIP<"1.7">;
def CUDA_MEMCPY2D_v2 : Alias<"CUDA_MEMCPY2D_st">, As<"hip_Memcpy2D">,
  CUDA<"11.3">, HIP<"1.7">;
def CUDA_MEMCPY3D : Alias<"CUDA_MEMCPY3D_v2">, As<"HIP_MEMCPY3D">, HIP<"3.2">;
def CUDA_MEMCPY3D_BATCH_OP : Alias<"CUDA_MEMCPY3D_BATCH_OP_v1">, Unsupported;
def CUDA_MEMCPY3D_BATCH_OP_st : Struct, Unsupported;
def CUDA_MEMCPY3D_BATCH_OP_v1 : Alias<"CUDA_MEMCPY3D_BATCH_OP_st">, Unsupported;
def CUDA_MEMCPY3D_PEER : Alias<"CUDA_MEMCPY3D_PEER_v1">, Unsupported;
def CUDA_MEMCPY3D_PEER_st : Struct, Unsupported;
def CUDA_MEMCPY3D_PEER_v1 : Alias<"CUDA_MEMCPY3D_PEER_st">, Unsupported,
  CUDA<"11.3">;
def CUDA_MEMCPY3D_st : Struct, As<"HIP_MEMCPY3D">, HIP<"3.2">;
def CUDA_MEMCPY3D_v1 : Type, As<"HIP_MEMCPY3D">, HIP<"3.2">;
def CUDA_MEMCPY3D_v1_st : Type, As<"HIP_MEMCPY3D">, HIP<"3.2">;
def CUDA_MEMCPY3D_v2 : Alias<"CUDA_MEMCPY3D_st">, As<"HIP_MEMCPY3D">,
  CUDA<"11.3">, HIP<"3.2">;
def CUDA_MEMCPY_NODE_PARAMS : Alias<"CUDA_MEMCPY_NODE_PARAMS_st">, CUDA<"12.2">,
  HIP<"6.1">;
def CUDA_MEMCPY_NODE_PARAMS_st : Struct, CUDA<"12.2">, HIP<"6.1">;
def CUDA_MEMSET_NODE_PARAMS : Alias<"CUDA_MEMSET_NODE_PARAMS_v1">,
  As<"HIP_MEMSET_NODE_PARAMS">, CUDA<"10.0">, HIP<"6.1">;
def CUDA_MEMSET_NODE_PARAMS_st : Struct, As<"HIP_MEMSET_NODE_PARAMS">,
  CUDA<"10.0">, HIP<"6.1">;
def CUDA_MEMSET_NODE_PARAMS_v1 : Alias<"CUDA_MEMSET_NODE_PARAMS_st">,
  As<"HIP_MEMSET_NODE_PARAMS">, CUDA<"11.3">, HIP<"6.1">;
def CUDA_MEMSET_NODE_PARAMS_v2 : Alias<"CUDA_MEMSET_NODE_PARAMS_v2_st">,
  Unsupported, CUDA<"12.2">;
def CUDA_MEMSET_NODE_PARAMS_v2_st : Struct, Unsupported, CUDA<"12.2">;
def CUDA_POINTER_ATTRIBUTE_P2P_TOKENS
  : Alias<"CUDA_POINTER_ATTRIBUTE_P2P_TOKENS_v1">, Unsupported;
def CUDA_POINTER_ATTRIBUTE_P2P_TOKENS_st : Struct, Unsupported;
def CUDA_POINTER_ATTRIBUTE_P2P_TOKENS_v1
  : Alias<"CUDA_POINTER_ATTRIBUTE_P2P_TOKENS_st">, Unsupported, CUDA<"11.3">;
def CUDA_RESOURCE_DESC : Alias<"CUDA_RESOURCE_DESC_v1">,
  As<"HIP_RESOURCE_DESC">, HIP<"3.5">;
def CUDA_RESOURCE_DESC_st : Struct, As<"HIP_RESOURCE_DESC_st">, HIP<"3.5">;
def CUDA_RESOURCE_DESC_v1 : Alias<"CUDA_RESOURCE_DESC_st">,
  As<"HIP_RESOURCE_DESC">, CUDA<"11.3">, HIP<"3.5">;
def CUDA_RESOURCE_VIEW_DESC : Alias<"CUDA_RESOURCE_VIEW_DESC_v1">,
  As<"HIP_RESOURCE_VIEW_DESC">, HIP<"3.5">;
def CUDA_RESOURCE_VIEW_DESC_st : Struct, As<"HIP_RESOURCE_VIEW_DESC_st">,
  HIP<"3.5">;
def CUDA_RESOURCE_VIEW_DESC_v1 : Alias<"CUDA_RESOURCE_VIEW_DESC_st">,
  As<"HIP_RESOURCE_VIEW_DESC">, CUDA<"11.3">, HIP<"3.5">;
def CUDA_TEXTURE_DESC : Alias<"CUDA_TEXTURE_DESC_v1">, As<"HIP_TEXTURE_DESC">,
  HIP<"3.5">;
def CUDA_TEXTURE_DESC_st : Struct, As<"HIP_TEXTURE_DESC_st">, HIP<"3.5">;
def CUDA_TEXTURE_DESC_v1 : Alias<"CUDA_TEXTURE_DESC_st">,
  As<"HIP_TEXTURE_DESC">, CUDA<"11.3">, HIP<"3.5">;
def CUdevice : Alias<"CUdevice_v1">, As<"hipDevice_t">, HIP<"1.6">;
def CUdevice_v1 : Alias<"int">, As<"hipDevice_t">, CUDA<"11.3">, HIP<"1.6">;
def CUdeviceptr : Alias<"CUdeviceptr_v2">,
  As<"hipDeviceptr_t">, HIP<"1.7">, IntegerHandle;
def CUdeviceptr_v1 : Type, As<"hipDeviceptr_t">, HIP<"1.7">, IntegerHandle;
def CUdeviceptr_v2 : Alias<"unsigned long long">,
  As<"hipDeviceptr_t">, CUDA<"11.3">, HIP<"1.7">, IntegerHandle;
def CUdevprop : Alias<"CUdevprop_v1">, Unsupported;
def CUdevprop_st : Struct, Unsupported;
def CUdevprop_v1 : Alias<"CUdevprop_st">, Unsupported, CUDA<"11.3">;
def CUdevResource : Alias<"CUdevResource_v1">, Unsupported, CUDA<"12.4">;
def CUdevResource_st : Struct, Unsupported, CUDA<"12.4">;
def CUdevResource_v1 : Alias<"CUdevResource_st">, Unsupported;
def CUdevResourceDesc : Handle<"CUdevResourceDesc_st">, Unsupported,
  CUDA<"12.4">;
def CUdevResourceDesc_st : Struct, Unsupported, CUDA<"12.4">;
def CUdevSmResource : Alias<"CUdevSmResource_st">, Unsupported, CUDA<"12.4">;
def CUdevSmResource_st : Struct, Unsupported, CUDA<"12.4">;
def CUevent : Handle<"CUevent_st">, As<"hipEvent_t">, HIP<"1.6">;
def CUevent_st : Struct, As<"ihipEvent_t">, HIP<"1.6">;
def CUexecAffinityParam : Alias<"CUexecAffinityParam_v1">, Unsupported,
  CUDA<"11.4">;
def CUexecAffinityParam_st : Struct, Unsupported, CUDA<"11.4">;
def CUexecAffinityParam_v1 : Alias<"CUexecAffinityParam_st">, Unsupported,
  CUDA<"11.4">;
def CUexecAffinitySmCount : Alias<"CUexecAffinitySmCount_v1">, Unsupported,
  CUDA<"11.4">;
def CUexecAffinitySmCount_st : Struct, Unsupported, CUDA<"11.4">;
def CUexecAffinitySmCount_v1 : Alias<"CUexecAffinitySmCount_st">, Unsupported,
  CUDA<"11.4">;
def CUextent3D : Alias<"CUextent3D_v1">, Unsupported;
def CUextent3D_st : Struct, Unsupported;
def CUextent3D_v1 : Alias<"CUextent3D_st">, Unsupported;
def CUexternalMemory : Handle<"CUextMemory_st">, As<"hipExternalMemory_t">,
  CUDA<"10.0">, HIP<"4.3">;
def CUexternalSemaphore : Handle<"CUextSemaphore_st">,
  As<"hipExternalSemaphore_t">, CUDA<"10.0">, HIP<"4.4">;
def CUextMemory_st : Struct, Unsupported, CUDA<"10.0">;
def CUextSemaphore_st : Struct, Unsupported, CUDA<"10.0">;
def CUfunc_st : Struct, As<"ihipModuleSymbol_t">, HIP<"1.6">;
def CUfunction : Handle<"CUfunc_st">, As<"hipFunction_t">, HIP<"1.6">;
def CUgraph : Handle<"CUgraph_st">, As<"hipGraph_t">, CUDA<"10.0">, HIP<"4.3">;
def CUgraph_st : Struct, As<"ihipGraph">, CUDA<"10.0">, HIP<"4.3">;
def CUgraphConditionalHandle : Alias<"cuuint64_t">, Unsupported, CUDA<"12.3">;
def CUgraphDeviceNode : Handle<"CUgraphDeviceUpdatableNode_st">, Unsupported,
  CUDA<"12.4">;
def CUgraphDeviceUpdatableNode_st : Struct, Unsupported, CUDA<"12.4">;
def CUgraphEdgeData : Alias<"CUgraphEdgeData_st">, CUDA<"12.3">, HIP<"6.2">;
def CUgraphEdgeData_st : Struct, CUDA<"12.3">, HIP<"6.2">;
def CUgraphExec : Handle<"CUgraphExec_st">, As<"hipGraphExec_t">, CUDA<"10.0">,
  HIP<"4.3">;
def CUgraphExec_st : Struct, CUDA<"10.0">, HIP<"4.3">;
def CUgraphExecUpdateResultInfo : Alias<"CUgraphExecUpdateResultInfo_v1">,
  Unsupported, CUDA<"12.0">;
def CUgraphExecUpdateResultInfo_st : Struct, Unsupported, CUDA<"12.0">;
def CUgraphExecUpdateResultInfo_v1 : Alias<"CUgraphExecUpdateResultInfo_st">,
  Unsupported, CUDA<"12.0">;
def CUgraphicsResource : Handle<"CUgraphicsResource_st">,
  As<"hipGraphicsResource_t">, HIP<"4.4">;
def CUgraphicsResource_st : Struct, HIP<"4.4">;
def CUgraphNode : Handle<"CUgraphNode_st">, As<"hipGraphNode_t">, CUDA<"10.0">,
  HIP<"4.3">;
def CUgraphNode_st : Struct, CUDA<"10.0">, HIP<"4.3">;
def CUgraphNodeParams : Alias<"CUgraphNodeParams_st">, CUDA<"12.2">, HIP<"6.1">;
def CUgraphNodeParams_st : Struct, CUDA<"12.2">, HIP<"6.1">;
def CUgreenCtx : Handle<"CUgreenCtx_st">, Unsupported, CUDA<"12.4">;
def CUgreenCtx_st : Struct, Unsupported, CUDA<"12.4">;
def CUhostFn : Callback<"void", "void *">, As<"hipHostFn_t">, CUDA<"10.0">,
  HIP<"4.3">;
def CUipcEventHandle : Alias<"CUipcEventHandle_v1">, As<"hipIpcEventHandle_t">,
  HIP<"1.6">;
def CUipcEventHandle_st : Struct, As<"hipIpcEventHandle_st">, HIP<"3.5">;
def CUipcEventHandle_v1 : Alias<"CUipcEventHandle_st">,
  As<"hipIpcEventHandle_t">, CUDA<"11.3">, HIP<"1.6">;
def CUipcMemHandle : Alias<"CUipcMemHandle_v1">, As<"hipIpcMemHandle_t">,
  HIP<"1.6">;
def CUipcMemHandle_st : Struct, As<"hipIpcMemHandle_st">, HIP<"1.6">;
def CUipcMemHandle_v1 : Alias<"CUipcMemHandle_st">, As<"hipIpcMemHandle_t">,
  CUDA<"11.3">, HIP<"1.6">;
def CUkern_st : Struct, Unsupported, CUDA<"12.0">;
def CUkernel : Handle<"CUkern_st">, Unsupported, CUDA<"12.0">;
def CUkernelNodeAttrID : Alias<"CUlaunchAttributeID">, CUDA<"11.0">, HIP<"5.2">;
def CUkernelNodeAttrID_enum : Type, CUDA<added = "11.0", removed = "11.8">,
  HIP<"5.2">;
def CUkernelNodeAttrValue : Alias<"CUkernelNodeAttrValue_v1">, CUDA<"11.0">,
  HIP<"5.2">;
def CUkernelNodeAttrValue_union : Type, As<"hipKernelNodeAttrValue">,
  CUDA<added = "11.0", removed = "11.8">, HIP<"5.2">;
def CUkernelNodeAttrValue_v1 : Alias<"CUlaunchAttributeValue">, CUDA<"11.3">,
  HIP<"5.2">;
def CUlaunchAttribute : Alias<"CUlaunchAttribute_st">, Unsupported,
  CUDA<"11.8">;
def CUlaunchAttribute_st : Struct, Unsupported, CUDA<"11.8">;
def CUlaunchAttributeValue : Alias<"CUlaunchAttributeValue_union">,
  CUDA<"11.8">, HIP<"6.2">;
def CUlaunchAttributeValue_union : Struct, As<"hipLaunchAttributeValue">,
  CUDA<"11.8">, HIP<"6.2">;
def CUlaunchConfig : Alias<"CUlaunchConfig_st">, Unsupported, CUDA<"11.8">;
def CUlaunchConfig_st : Struct, Unsupported, CUDA<"11.8">;
def CUlaunchMemSyncDomainMap : Alias<"CUlaunchMemSyncDomainMap_st">,
  Unsupported, CUDA<"12.0">;
def CUlaunchMemSyncDomainMap_st : Struct, Unsupported, CUDA<"12.0">;
def CUlib_st : Struct, Unsupported, CUDA<"12.0">;
def CUlibrary : Handle<"CUlib_st">, Unsupported, CUDA<"12.0">;
def CUlibraryHostUniversalFunctionAndDataTable
  : Alias<"CUlibraryHostUniversalFunctionAndDataTable_st">, Unsupported,
  CUDA<"12.0">;
def CUlibraryHostUniversalFunctionAndDataTable_st : Struct, Unsupported,
  CUDA<"12.0">;
def CUlinkState : Handle<"CUlinkState_st">, As<"hiprtcLinkState">, HIP<"5.3">;
def CUlinkState_st : Struct, As<"ihiprtcLinkState">, HIP<"5.3">;
def CUlogIterator : Alias<"unsigned int">, Unsupported;
def CUlogsCallback : Callback<"void", "void *, CUlogLevel, char *, size_t">,
  Unsupported;
def CUlogsCallbackHandle : Handle<"CUlogsCallbackEntry_st">, Unsupported;
def CUmemAccessDesc : Alias<"CUmemAccessDesc_v1">, CUDA<"10.2">, HIP<"5.2">;
def CUmemAccessDesc_st : Struct, CUDA<"10.2">, HIP<"5.2">;
def CUmemAccessDesc_v1 : Alias<"CUmemAccessDesc_st">, CUDA<"11.3">, HIP<"5.2">;
def CUmemAllocationProp : Alias<"CUmemAllocationProp_v1">, CUDA<"10.2">,
  HIP<"5.2">;
def CUmemAllocationProp_st : Struct, CUDA<"10.2">, HIP<"5.2">;
def CUmemAllocationProp_v1 : Alias<"CUmemAllocationProp_st">, CUDA<"11.3">,
  HIP<"5.2">;
def CUmemcpy3DOperand : Alias<"CUmemcpy3DOperand_v1">, Unsupported;
def CUmemcpy3DOperand_st : Struct, Unsupported;
def CUmemcpy3DOperand_v1 : Alias<"CUmemcpy3DOperand_st">, Unsupported;
def CUmemcpyAttributes : Alias<"CUmemcpyAttributes_v1">, Unsupported;
def CUmemcpyAttributes_st : Struct, Unsupported;
def CUmemcpyAttributes_v1 : Alias<"CUmemcpyAttributes_st">, Unsupported;
def CUmemDecompressParams : Alias<"CUmemDecompressParams_st">, Unsupported;
def CUmemDecompressParams_st : Struct, Unsupported;
def CUmemFabricHandle : Alias<"CUmemFabricHandle_v1">, Unsupported,
  CUDA<"12.3">;
def CUmemFabricHandle_st : Struct, Unsupported, CUDA<"12.3">;
def CUmemFabricHandle_v1 : Alias<"CUmemFabricHandle_st">, Unsupported,
  CUDA<"12.3">;
def CUmemGenericAllocationHandle : Alias<"CUmemGenericAllocationHandle_v1">,
  As<"hipMemGenericAllocationHandle_t">, CUDA<"10.2">, HIP<"5.2">, IntegerHandle;
def CUmemGenericAllocationHandle_v1 : Alias<"unsigned long long">,
  As<"hipMemGenericAllocationHandle_t">, CUDA<"11.3">, HIP<"5.2">, IntegerHandle;
def CUmemLocation : Alias<"CUmemLocation_v1">, CUDA<"10.2">, HIP<"5.2">;
def CUmemLocation_st : Struct, CUDA<"10.2">, HIP<"5.2">;
def CUmemLocation_v1 : Alias<"CUmemLocation_st">, CUDA<"11.3">, HIP<"5.2">;
def CUmemoryPool : Handle<"CUmemPoolHandle_st">, As<"hipMemPool_t">,
  CUDA<"11.2">, HIP<"5.2">;
def CUmemPoolHandle_st : Struct, As<"ihipMemPoolHandle_t">, CUDA<"11.2">,
  HIP<"5.2">;
def CUmemPoolProps : Alias<"CUmemPoolProps_v1">, CUDA<"11.2">, HIP<"5.2">;
def CUmemPoolProps_st : Struct, CUDA<"11.2">, HIP<"5.2">;
def CUmemPoolProps_v1 : Alias<"CUmemPoolProps_st">, CUDA<"11.3">, HIP<"5.2">;
def CUmemPoolPtrExportData : Alias<"CUmemPoolPtrExportData_v1">, CUDA<"11.2">,
  HIP<"5.2">;
def CUmemPoolPtrExportData_st : Struct, CUDA<"11.2">, HIP<"5.2">;
def CUmemPoolPtrExportData_v1 : Alias<"CUmemPoolPtrExportData_st">,
  CUDA<"11.3">, HIP<"5.2">;
def CUmipmappedArray : Handle<"CUmipmappedArray_st">, As<"hipMipmappedArray_t">,
  HIP<"1.7">;
def CUmipmappedArray_st : Struct, HIP<"1.7">;
def CUmod_st : Struct, As<"ihipModule_t">, HIP<"1.6">;
def CUmodule : Handle<"CUmod_st">, As<"hipModule_t">, HIP<"1.6">;
def CUmulticastObjectProp : Alias<"CUmulticastObjectProp_v1">, Unsupported,
  CUDA<"12.1">;
def CUmulticastObjectProp_st : Struct, Unsupported, CUDA<"12.1">;
def CUmulticastObjectProp_v1 : Alias<"CUmulticastObjectProp_st">, Unsupported,
  CUDA<"12.1">;
def CUoccupancyB2DSize : Callback<"size_t", "int">, As<"void*">;
def CUoffset3D : Alias<"CUoffset3D_v1">, Unsupported;
def CUoffset3D_st : Struct, Unsupported;
def CUoffset3D_v1 : Alias<"CUoffset3D_st">, Unsupported;
def CUstream : Handle<"CUstream_st">, As<"hipStream_t">, HIP<"1.5">;
def CUstream_st : Struct, As<"ihipStream_t">, HIP<"1.5">;
def CUstreamAttrID : Alias<"CUlaunchAttributeID">, Unsupported, CUDA<"11.0">;
def CUstreamAttrID_enum : Type, Unsupported,
  CUDA<added = "11.0", removed = "11.8">;
def CUstreamAttrValue : Alias<"CUstreamAttrValue_v1">, Unsupported,
  CUDA<"11.0">;
def CUstreamAttrValue_union : Type, Unsupported, CUDA<"11.0">;
def CUstreamAttrValue_v1 : Alias<"CUlaunchAttributeValue">, Unsupported,
  CUDA<"11.3">;
def CUstreamBatchMemOpParams : Alias<"CUstreamBatchMemOpParams_v1">,
  CUDA<"8.0">;
def CUstreamBatchMemOpParams_union : Struct, As<"hipStreamBatchMemOpParams">,
  CUDA<"8.0">;
def CUstreamBatchMemOpParams_v1 : Alias<"CUstreamBatchMemOpParams_union">,
  CUDA<"11.3">;
def CUstreamCallback : Callback<"void", "CUstream, CUresult, void *">,
  As<"hipStreamCallback_t">, HIP<"1.6">;
def CUstreamMemOpMemoryBarrierParams_st : Type, Unsupported, CUDA<"11.7">;
def CUsurfObject : Alias<"CUsurfObject_v1">,
  As<"hipSurfaceObject_t">, HIP<"1.9">, IntegerHandle;
def CUsurfObject_v1 : Alias<"unsigned long long">,
  As<"hipSurfaceObject_t">, CUDA<"11.3">, HIP<"1.9">, IntegerHandle;
def CUsurfref : Handle<"CUsurfref_st">, UseSurfaceObjects;
def CUsurfref_st : Struct, UseSurfaceObjects;
def CUtensorMap : Alias<"CUtensorMap_st">, Unsupported, CUDA<"12.0">;
def CUtensorMap_st : Struct, Unsupported, CUDA<"12.0">;
def CUtexObject : Alias<"CUtexObject_v1">,
  As<"hipTextureObject_t">, HIP<"1.7">, IntegerHandle;
def CUtexObject_v1 : Alias<"unsigned long long">,
  As<"hipTextureObject_t">, CUDA<"11.3">, HIP<"1.7">, IntegerHandle;
def CUtexref : Handle<"CUtexref_st">, As<"hipTexRef">, HIP<"3.10">;
def CUtexref_st : Struct, As<"textureReference">, HIP<"1.6">;
def cuuint32_t : Alias<"uint32_t">, As<"uint32_t">;
def cuuint64_t : Alias<"uint64_t">, As<"uint64_t">;
def CUuserObject : Handle<"CUuserObject_st">, As<"hipUserObject_t">,
  CUDA<"11.3">, HIP<"5.3">;
def CUuserObject_st : Struct, CUDA<"11.3">, HIP<"5.3">;
def CUuuid : Alias<"CUuuid_st">, As<"hipUUID">, HIP<"5.2">;
def CUuuid_st : Struct, As<"hipUUID_t">, HIP<"5.2">;
def GLenum : Alias<"unsigned int">, HIP<"5.1">;
def GLuint : Alias<"unsigned int">, HIP<"5.1">;
def memoryBarrier : Type, Unsupported, CUDA<"11.7">;

def CUd3d10DeviceList : Enum, Unsupported;
let Owner = CUd3d10DeviceList in {
def CU_D3D10_DEVICE_LIST_ALL : AnyEnumConstant, Unsupported;
def CU_D3D10_DEVICE_LIST_CURRENT_FRAME : AnyEnumConstant, Unsupported;
def CU_D3D10_DEVICE_LIST_NEXT_FRAME : AnyEnumConstant, Unsupported;
}

def CUd3d10map_flags : Enum, Unsupported;
let Owner = CUd3d10map_flags in {
def CU_D3D10_MAPRESOURCE_FLAGS_NONE : AnyEnumConstant, Unsupported;
def CU_D3D10_MAPRESOURCE_FLAGS_READONLY : AnyEnumConstant, Unsupported;
def CU_D3D10_MAPRESOURCE_FLAGS_WRITEDISCARD : AnyEnumConstant, Unsupported;
}

def CUd3d10register_flags : Enum, Unsupported;
let Owner = CUd3d10register_flags in {
def CU_D3D10_REGISTER_FLAGS_ARRAY : AnyEnumConstant, Unsupported;
def CU_D3D10_REGISTER_FLAGS_NONE : AnyEnumConstant, Unsupported;
}

def CUd3d11DeviceList : Enum, Unsupported;
let Owner = CUd3d11DeviceList in {
def CU_D3D11_DEVICE_LIST_ALL : AnyEnumConstant, Unsupported;
def CU_D3D11_DEVICE_LIST_CURRENT_FRAME : AnyEnumConstant, Unsupported;
def CU_D3D11_DEVICE_LIST_NEXT_FRAME : AnyEnumConstant, Unsupported;
}

def CUd3d9DeviceList : Enum, Unsupported;
let Owner = CUd3d9DeviceList in {
def CU_D3D9_DEVICE_LIST_ALL : AnyEnumConstant, Unsupported;
def CU_D3D9_DEVICE_LIST_CURRENT_FRAME : AnyEnumConstant, Unsupported;
def CU_D3D9_DEVICE_LIST_NEXT_FRAME : AnyEnumConstant, Unsupported;
}

def CUd3d9map_flags : Enum, Unsupported;
let Owner = CUd3d9map_flags in {
def CU_D3D9_MAPRESOURCE_FLAGS_NONE : AnyEnumConstant, Unsupported;
def CU_D3D9_MAPRESOURCE_FLAGS_READONLY : AnyEnumConstant, Unsupported;
def CU_D3D9_MAPRESOURCE_FLAGS_WRITEDISCARD : AnyEnumConstant, Unsupported;
}

def CUd3d9register_flags : Enum, Unsupported;
let Owner = CUd3d9register_flags in {
def CU_D3D9_REGISTER_FLAGS_ARRAY : AnyEnumConstant, Unsupported;
def CU_D3D9_REGISTER_FLAGS_NONE : AnyEnumConstant, Unsupported;
}
} // Driver
