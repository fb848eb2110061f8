//===- Macros.td - CUDA driver -----------------------------*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

let Library = Driver in {
def CUDAAPI : Macro, NoCallingConvention;
def CUDA_ARRAY3D_2DARRAY : Macro, Unsupported, CUDA<deprecated = "5.0">;
def CUDA_ARRAY3D_COLOR_ATTACHMENT : Macro, Unsupported, CUDA<"10.0">;
def CUDA_ARRAY3D_CUBEMAP : Macro, As<"hipArrayCubemap">, HIP<"1.7">;
def CUDA_ARRAY3D_DEFERRED_MAPPING : Macro, Unsupported, CUDA<"11.6">;
def CUDA_ARRAY3D_DEPTH_TEXTURE : Macro, Unsupported;
def CUDA_ARRAY3D_LAYERED : Macro, As<"hipArrayLayered">, HIP<"1.7">;
def CUDA_ARRAY3D_SPARSE : Macro, Unsupported, CUDA<"11.1">;
def CUDA_ARRAY3D_SURFACE_LDST : Macro, As<"hipArraySurfaceLoadStore">,
  HIP<"1.7">;
def CUDA_ARRAY3D_TEXTURE_GATHER : Macro, As<"hipArrayTextureGather">,
  HIP<"1.7">;
def CUDA_ARRAY3D_VIDEO_ENCODE_DECODE : Macro, Unsupported, CUDA<"12.5">;
def CUDA_CB : Macro, Unsupported;
def CUDA_COOPERATIVE_LAUNCH_MULTI_DEVICE_NO_POST_LAUNCH_SYNC : Macro,
  As<"hipCooperativeLaunchMultiDeviceNoPostSync">, CUDA<"9.0">, HIP<"3.2">;
def CUDA_COOPERATIVE_LAUNCH_MULTI_DEVICE_NO_PRE_LAUNCH_SYNC : Macro,
  As<"hipCooperativeLaunchMultiDeviceNoPreSync">, CUDA<"9.0">, HIP<"3.2">;
def CUDA_EXTERNAL_MEMORY_DEDICATED : Macro, CUDA<"10.0">, HIP<"5.5">;
def CUDA_EXTERNAL_SEMAPHORE_SIGNAL_SKIP_NVSCIBUF_MEMSYNC : Macro, Unsupported,
  CUDA<"10.2">;
def CUDA_EXTERNAL_SEMAPHORE_WAIT_SKIP_NVSCIBUF_MEMSYNC : Macro, Unsupported,
  CUDA<"10.2">;
def CUDA_NVSCISYNC_ATTR_SIGNAL : Macro, Unsupported, CUDA<"10.2">;
def CUDA_NVSCISYNC_ATTR_WAIT : Macro, Unsupported, CUDA<"10.2">;
def CUDA_VERSION : Macro, CudaReleaseNumber, GuardMacro;
def CU_ARRAY_SPARSE_PROPERTIES_SINGLE_MIPTAIL : Macro, Unsupported,
  CUDA<"11.1">;
def CU_COMPUTE_ACCELERATED_TARGET_BASE : Macro, Unsupported, CUDA<"12.0">;
def CU_COMPUTE_FAMILY_TARGET_BASE : Macro, Unsupported;
def CU_DEVICE_CPU : Macro, As<"hipCpuDeviceId">, CUDA<"8.0">, HIP<"3.7">;
def CU_DEVICE_INVALID : Macro, As<"hipInvalidDeviceId">, CUDA<"8.0">,
  HIP<"3.7">;
def CU_GRAPH_COND_ASSIGN_DEFAULT : Macro, Unsupported, CUDA<"12.3">;
def CU_GRAPH_KERNEL_NODE_PORT_DEFAULT : Macro, CUDA<"12.3">, HIP<"6.2">;
def CU_GRAPH_KERNEL_NODE_PORT_LAUNCH_ORDER : Macro,
  As<"hipGraphKernelNodePortLaunchCompletion">, CUDA<"12.3">, HIP<"6.2">;
def CU_GRAPH_KERNEL_NODE_PORT_PROGRAMMATIC : Macro, CUDA<"12.3">, HIP<"6.2">;
def CU_IPC_HANDLE_SIZE : Macro, As<"HIP_IPC_HANDLE_SIZE">, HIP<"1.6">;
def CU_KERNEL_NODE_ATTRIBUTE_ACCESS_POLICY_WINDOW : Macro, CUDA<"11.0">,
  HIP<"5.2">;
def CU_KERNEL_NODE_ATTRIBUTE_CLUSTER_DIMENSION : Macro, Unsupported,
  CUDA<"11.8">;
def CU_KERNEL_NODE_ATTRIBUTE_CLUSTER_SCHEDULING_POLICY_PREFERENCE : Macro,
  Unsupported, CUDA<"11.8">;
def CU_KERNEL_NODE_ATTRIBUTE_COOPERATIVE : Macro, CUDA<"11.0">, HIP<"5.2">;
def CU_KERNEL_NODE_ATTRIBUTE_DEVICE_UPDATABLE_KERNEL_NODE : Macro, Unsupported,
  CUDA<"12.4">;
def CU_KERNEL_NODE_ATTRIBUTE_MEM_SYNC_DOMAIN : Macro, Unsupported, CUDA<"12.0">;
def CU_KERNEL_NODE_ATTRIBUTE_MEM_SYNC_DOMAIN_MAP : Macro, Unsupported,
  CUDA<"12.0">;
def CU_KERNEL_NODE_ATTRIBUTE_PREFERRED_SHARED_MEMORY_CARVEOUT : Macro,
  Unsupported, CUDA<"12.5">;
def CU_KERNEL_NODE_ATTRIBUTE_PRIORITY : Macro, CUDA<"11.7">, HIP<"6.2">;
def CU_LAUNCH_KERNEL_REQUIRED_BLOCK_DIM : Macro, Unsupported;
def CU_LAUNCH_PARAM_BUFFER_POINTER : Macro,
  As<"HIP_LAUNCH_PARAM_BUFFER_POINTER">, HIP<"1.6">;
def CU_LAUNCH_PARAM_BUFFER_POINTER_AS_INT : Macro, Unsupported, CUDA<"11.7">;
def CU_LAUNCH_PARAM_BUFFER_SIZE : Macro, As<"HIP_LAUNCH_PARAM_BUFFER_SIZE">,
  HIP<"1.6">;
def CU_LAUNCH_PARAM_BUFFER_SIZE_AS_INT : Macro, Unsupported, CUDA<"11.7">;
def CU_LAUNCH_PARAM_END : Macro, As<"HIP_LAUNCH_PARAM_END">, HIP<"1.6">;
def CU_LAUNCH_PARAM_END_AS_INT : Macro, Unsupported, CUDA<"11.7">;
def CU_MEMHOSTALLOC_DEVICEMAP : Macro, As<"hipHostMallocMapped">, HIP<"1.6">;
def CU_MEMHOSTALLOC_PORTABLE : Macro, As<"hipHostMallocPortable">, HIP<"1.6">;
def CU_MEMHOSTALLOC_WRITECOMBINED : Macro, As<"hipHostMallocWriteCombined">,
  HIP<"1.6">;
def CU_MEMHOSTREGISTER_DEVICEMAP : Macro, As<"hipHostRegisterMapped">,
  HIP<"1.6">;
def CU_MEMHOSTREGISTER_IOMEMORY : Macro, As<"hipHostRegisterIoMemory">,
  CUDA<"7.5">, HIP<"1.6">;
def CU_MEMHOSTREGISTER_PORTABLE : Macro, As<"hipHostRegisterPortable">,
  HIP<"1.6">;
def CU_MEMHOSTREGISTER_READ_ONLY : Macro, As<"hipHostRegisterReadOnly">,
  CUDA<"11.1">, HIP<"5.6">;
def CU_MEM_CREATE_USAGE_HW_DECOMPRESS : Macro, Unsupported;
def CU_MEM_CREATE_USAGE_TILE_POOL : Macro, Unsupported, CUDA<"11.1">;
def CU_MEM_POOL_CREATE_USAGE_HW_DECOMPRESS : Macro, Unsupported;
def CU_PARAM_TR_DEFAULT : Macro, Unsupported;
def CU_STREAM_ATTRIBUTE_ACCESS_POLICY_WINDOW : Macro, Unsupported, CUDA<"11.0">;
def CU_STREAM_ATTRIBUTE_MEM_SYNC_DOMAIN : Macro, Unsupported, CUDA<"12.0">;
def CU_STREAM_ATTRIBUTE_MEM_SYNC_DOMAIN_MAP : Macro, Unsupported, CUDA<"12.0">;
def CU_STREAM_ATTRIBUTE_PRIORITY : Macro, Unsupported, CUDA<"12.0">;
def CU_STREAM_ATTRIBUTE_SYNCHRONIZATION_POLICY : Macro, Unsupported,
  CUDA<"11.0">;
def CU_STREAM_LEGACY : Macro, HIP<"6.2">;
def CU_STREAM_PER_THREAD : Macro, HIP<"4.5">;
def CU_TENSOR_MAP_NUM_QWORDS : Macro, Unsupported, CUDA<"12.0">;
def CU_TRSA_OVERRIDE_FORMAT : Macro, HIP<"1.7">;
def CU_TRSF_DISABLE_TRILINEAR_OPTIMIZATION : Macro, Unsupported, CUDA<"11.0">;
def CU_TRSF_NORMALIZED_COORDINATES : Macro, HIP<"1.7">;
def CU_TRSF_READ_AS_INTEGER : Macro, HIP<"1.7">;
def CU_TRSF_SEAMLESS_CUBEMAP : Macro, Unsupported, CUDA<"11.6">;
def CU_TRSF_SRGB : Macro, HIP<"3.2">;
def __cuda_cuda_h__ : Macro, As<"HIP_INCLUDE_HIP_HIP_RUNTIME_H">, GuardMacro;
} // Driver
