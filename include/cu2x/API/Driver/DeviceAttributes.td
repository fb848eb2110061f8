//===- DeviceAttributes.td - CUDA driver -------------------*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

let Library = Driver in {
def CUdevice_attribute_enum : EnumTag<"CUdevice_attribute">,
  As<"hipDeviceAttribute_t">, HIP<"1.6">;

def CUdevice_attribute : Enum, As<"hipDeviceAttribute_t">, HIP<"1.6">;
let Owner = CUdevice_attribute in {
def CU_DEVICE_ATTRIBUTE_MAX_THREADS_PER_BLOCK : EnumConstant<1>, HIP<"1.6">;
def CU_DEVICE_ATTRIBUTE_MAX_BLOCK_DIM_X : EnumConstant<2>, HIP<"1.6">;
def CU_DEVICE_ATTRIBUTE_MAX_BLOCK_DIM_Y : EnumConstant<3>, HIP<"1.6">;
def CU_DEVICE_ATTRIBUTE_MAX_BLOCK_DIM_Z : EnumConstant<4>, HIP<"1.6">;
def CU_DEVICE_ATTRIBUTE_MAX_GRID_DIM_X : EnumConstant<5>, HIP<"1.6">;
def CU_DEVICE_ATTRIBUTE_MAX_GRID_DIM_Y : EnumConstant<6>, HIP<"1.6">;
def CU_DEVICE_ATTRIBUTE_MAX_GRID_DIM_Z : EnumConstant<7>, HIP<"1.6">;
def CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_BLOCK : EnumConstant<8>,
  HIP<"1.6">;
def CU_DEVICE_ATTRIBUTE_SHARED_MEMORY_PER_BLOCK : EnumConstant<8>,
  As<"hipDeviceAttributeMaxSharedMemoryPerBlock">, CUDA<deprecated = "5.0">,
  HIP<"1.6">;
def CU_DEVICE_ATTRIBUTE_TOTAL_CONSTANT_MEMORY : EnumConstant<9>, HIP<"1.6">;
def CU_DEVICE_ATTRIBUTE_WARP_SIZE : EnumConstant<10>, HIP<"1.6">;
def CU_DEVICE_ATTRIBUTE_MAX_PITCH : EnumConstant<11>, HIP<"2.10">;
def CU_DEVICE_ATTRIBUTE_MAX_REGISTERS_PER_BLOCK : EnumConstant<12>, HIP<"1.6">;
def CU_DEVICE_ATTRIBUTE_REGISTERS_PER_BLOCK : EnumConstant<12>,
  As<"hipDeviceAttributeMaxRegistersPerBlock">, CUDA<deprecated = "5.0">,
  HIP<"1.6">;
def CU_DEVICE_ATTRIBUTE_CLOCK_RATE : EnumConstant<13>, HIP<"1.6">;
def CU_DEVICE_ATTRIBUTE_TEXTURE_ALIGNMENT : EnumConstant<14>, HIP<"2.10">;
def CU_DEVICE_ATTRIBUTE_GPU_OVERLAP : EnumConstant<15>,
  As<"hipDeviceAttributeAsyncEngineCount">, CUDA<deprecated = "5.0">,
  HIP<"4.3">;
def CU_DEVICE_ATTRIBUTE_MULTIPROCESSOR_COUNT : EnumConstant<16>, HIP<"1.6">;
def CU_DEVICE_ATTRIBUTE_KERNEL_EXEC_TIMEOUT : EnumConstant<17>, HIP<"2.10">;
def CU_DEVICE_ATTRIBUTE_INTEGRATED : EnumConstant<18>, HIP<"1.9">;
def CU_DEVICE_ATTRIBUTE_CAN_MAP_HOST_MEMORY : EnumConstant<19>, HIP<"2.10">;
def CU_DEVICE_ATTRIBUTE_COMPUTE_MODE : EnumConstant<20>, HIP<"1.6">;
def CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE1D_WIDTH : EnumConstant<21>,
  As<"hipDeviceAttributeMaxTexture1DWidth">, HIP<"2.7">;
def CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_WIDTH : EnumConstant<22>,
  As<"hipDeviceAttributeMaxTexture2DWidth">, HIP<"2.7">;
def CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_HEIGHT : EnumConstant<23>,
  As<"hipDeviceAttributeMaxTexture2DHeight">, HIP<"2.7">;
def CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE3D_WIDTH : EnumConstant<24>,
  As<"hipDeviceAttributeMaxTexture3DWidth">, HIP<"2.7">;
def CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE3D_HEIGHT : EnumConstant<25>,
  As<"hipDeviceAttributeMaxTexture3DHeight">, HIP<"2.7">;
def CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE3D_DEPTH : EnumConstant<26>,
  As<"hipDeviceAttributeMaxTexture3DDepth">, HIP<"2.7">;
def CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_ARRAY_WIDTH : EnumConstant<27>,
  As<"hipDeviceAttributeMaxTexture2DLayered">, CUDA<deprecated = "5.0">,
  HIP<"4.3">, OneForSeveral;
def CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_LAYERED_WIDTH : EnumConstant<27>,
  As<"hipDeviceAttributeMaxTexture2DLayered">, HIP<"4.3">, OneForSeveral;
def CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_ARRAY_HEIGHT : EnumConstant<28>,
  As<"hipDeviceAttributeMaxTexture2DLayered">, CUDA<deprecated = "5.0">,
  HIP<"4.3">, OneForSeveral;
def CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_LAYERED_HEIGHT : EnumConstant<28>,
  As<"hipDeviceAttributeMaxTexture2DLayered">, HIP<"4.3">, OneForSeveral;
def CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_ARRAY_NUMSLICES : EnumConstant<29>,
  Unsupported, CUDA<deprecated = "5.0">;
def CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_LAYERED_LAYERS : EnumConstant<29>,
  Unsupported;
def CU_DEVICE_ATTRIBUTE_SURFACE_ALIGNMENT : EnumConstant<30>, HIP<"4.3">;
def CU_DEVICE_ATTRIBUTE_CONCURRENT_KERNELS : EnumConstant<31>, HIP<"1.6">;
def CU_DEVICE_ATTRIBUTE_ECC_ENABLED : EnumConstant<32>, HIP<"2.10">;
def CU_DEVICE_ATTRIBUTE_PCI_BUS_ID : EnumConstant<33>, HIP<"1.6">;
def CU_DEVICE_ATTRIBUTE_PCI_DEVICE_ID : EnumConstant<34>, HIP<"1.6">;
def CU_DEVICE_ATTRIBUTE_TCC_DRIVER : EnumConstant<35>, HIP<"4.3">;
def CU_DEVICE_ATTRIBUTE_MEMORY_CLOCK_RATE : EnumConstant<36>, HIP<"1.6">;
def CU_DEVICE_ATTRIBUTE_GLOBAL_MEMORY_BUS_WIDTH : EnumConstant<37>,
  As<"hipDeviceAttributeMemoryBusWidth">, HIP<"1.6">;
def CU_DEVICE_ATTRIBUTE_L2_CACHE_SIZE : EnumConstant<38>, HIP<"1.6">;
def CU_DEVICE_ATTRIBUTE_MAX_THREADS_PER_MULTIPROCESSOR : EnumConstant<39>,
  As<"hipDeviceAttributeMaxThreadsPerMultiProcessor">, HIP<"1.6">;
def CU_DEVICE_ATTRIBUTE_ASYNC_ENGINE_COUNT : EnumConstant<40>, HIP<"4.3">;
def CU_DEVICE_ATTRIBUTE_UNIFIED_ADDRESSING : EnumConstant<41>, HIP<"4.3">;
def CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE1D_LAYERED_WIDTH : EnumConstant<42>,
  As<"hipDeviceAttributeMaxTexture1DLayered">, HIP<"4.3">;
def CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE1D_LAYERED_LAYERS : EnumConstant<43>,
  Unsupported;
def CU_DEVICE_ATTRIBUTE_CAN_TEX2D_GATHER : EnumConstant<44>, Unsupported,
  CUDA<deprecated = "5.0">;
def CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_GATHER_WIDTH : EnumConstant<45>,
  As<"hipDeviceAttributeMaxTexture2DGather">, HIP<"4.3">, OneForSeveral;
def CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_GATHER_HEIGHT : EnumConstant<46>,
  As<"hipDeviceAttributeMaxTexture2DGather">, HIP<"4.3">, OneForSeveral;
def CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE3D_WIDTH_ALTERNATE : EnumConstant<47>,
  As<"hipDeviceAttributeMaxTexture3DAlt">, HIP<"4.3">, OneForSeveral;
def CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE3D_HEIGHT_ALTERNATE : EnumConstant<48>,
  As<"hipDeviceAttributeMaxTexture3DAlt">, HIP<"4.3">, OneForSeveral;
def CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE3D_DEPTH_ALTERNATE : EnumConstant<49>,
  As<"hipDeviceAttributeMaxTexture3DAlt">, HIP<"4.3">, OneForSeveral;
def CU_DEVICE_ATTRIBUTE_PCI_DOMAIN_ID : EnumConstant<50>,
  As<"hipDeviceAttributePciDomainID">, HIP<"4.3">;
def CU_DEVICE_ATTRIBUTE_TEXTURE_PITCH_ALIGNMENT : EnumConstant<51>, HIP<"3.2">;
def CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURECUBEMAP_WIDTH : EnumConstant<52>,
  As<"hipDeviceAttributeMaxTextureCubemap">, HIP<"4.3">;
def CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURECUBEMAP_LAYERED_WIDTH : EnumConstant<53>,
  As<"hipDeviceAttributeMaxTextureCubemapLayered">, HIP<"4.3">;
def CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURECUBEMAP_LAYERED_LAYERS
  : EnumConstant<54>, Unsupported;
def CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACE1D_WIDTH : EnumConstant<55>,
  As<"hipDeviceAttributeMaxSurface1D">, HIP<"4.3">;
def CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACE2D_WIDTH : EnumConstant<56>,
  As<"hipDeviceAttributeMaxSurface2D">, HIP<"4.3">, OneForSeveral;
def CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACE2D_HEIGHT : EnumConstant<57>,
  As<"hipDeviceAttributeMaxSurface2D">, HIP<"4.3">, OneForSeveral;
def CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACE3D_WIDTH : EnumConstant<58>,
  As<"hipDeviceAttributeMaxSurface3D">, HIP<"4.3">, OneForSeveral;
def CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACE3D_HEIGHT : EnumConstant<59>,
  As<"hipDeviceAttributeMaxSurface3D">, HIP<"4.3">, OneForSeveral;
def CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACE3D_DEPTH : EnumConstant<60>,
  As<"hipDeviceAttributeMaxSurface3D">, HIP<"4.3">, OneForSeveral;
def CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACE1D_LAYERED_WIDTH : EnumConstant<61>,
  As<"hipDeviceAttributeMaxSurface1DLayered">, HIP<"4.3">;
def CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACE1D_LAYERED_LAYERS : EnumConstant<62>,
  Unsupported;
def CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACE2D_LAYERED_WIDTH : EnumConstant<63>,
  As<"hipDeviceAttributeMaxSurface2DLayered">, HIP<"4.3">, OneForSeveral;
def CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACE2D_LAYERED_HEIGHT : EnumConstant<64>,
  As<"hipDeviceAttributeMaxSurface2DLayered">, HIP<"4.3">, OneForSeveral;
def CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACE2D_LAYERED_LAYERS : EnumConstant<65>,
  Unsupported;
def CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACECUBEMAP_WIDTH : EnumConstant<66>,
  As<"hipDeviceAttributeMaxSurfaceCubemap">, HIP<"4.3">;
def CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACECUBEMAP_LAYERED_WIDTH : EnumConstant<67>,
  As<"hipDeviceAttributeMaxSurfaceCubemapLayered">, HIP<"4.3">;
def CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACECUBEMAP_LAYERED_LAYERS
  : EnumConstant<68>, Unsupported;
def CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE1D_LINEAR_WIDTH : EnumConstant<69>,
  As<"hipDeviceAttributeMaxTexture1DLinear">, CUDA<deprecated = "11.2">,
  HIP<"4.3">;
def CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_LINEAR_WIDTH : EnumConstant<70>,
  As<"hipDeviceAttributeMaxTexture2DLinear">, HIP<"4.3">, OneForSeveral;
def CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_LINEAR_HEIGHT : EnumConstant<71>,
  As<"hipDeviceAttributeMaxTexture2DLinear">, HIP<"4.3">, OneForSeveral;
def CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_LINEAR_PITCH : EnumConstant<72>,
  As<"hipDeviceAttributeMaxTexture2DLinear">, HIP<"4.3">, OneForSeveral;
def CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_MIPMAPPED_WIDTH : EnumConstant<73>,
  As<"hipDeviceAttributeMaxTexture2DMipmap">, HIP<"4.3">, OneForSeveral;
def CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_MIPMAPPED_HEIGHT : EnumConstant<74>,
  As<"hipDeviceAttributeMaxTexture2DMipmap">, HIP<"4.3">, OneForSeveral;
def CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR : EnumConstant<75>, HIP<"1.6">;
def CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MINOR : EnumConstant<76>, HIP<"1.6">;
def CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE1D_MIPMAPPED_WIDTH : EnumConstant<77>,
  As<"hipDeviceAttributeMaxTexture1DMipmap">, HIP<"4.3">;
def CU_DEVICE_ATTRIBUTE_STREAM_PRIORITIES_SUPPORTED : EnumConstant<78>,
  HIP<"4.3">;
def CU_DEVICE_ATTRIBUTE_GLOBAL_L1_CACHE_SUPPORTED : EnumConstant<79>,
  HIP<"4.3">;
def CU_DEVICE_ATTRIBUTE_LOCAL_L1_CACHE_SUPPORTED : EnumConstant<80>, HIP<"4.3">;
def CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_MULTIPROCESSOR : EnumConstant<81>,
  HIP<"1.6">;
def CU_DEVICE_ATTRIBUTE_MAX_REGISTERS_PER_MULTIPROCESSOR : EnumConstant<82>,
  HIP<"4.3">;
def CU_DEVICE_ATTRIBUTE_MANAGED_MEMORY : EnumConstant<83>, HIP<"3.10">;
def CU_DEVICE_ATTRIBUTE_MULTI_GPU_BOARD : EnumConstant<84>,
  As<"hipDeviceAttributeIsMultiGpuBoard">, HIP<"1.6">;
def CU_DEVICE_ATTRIBUTE_MULTI_GPU_BOARD_GROUP_ID : EnumConstant<85>,
  As<"hipDeviceAttributeMultiGpuBoardGroupID">, HIP<"4.3">;
def CU_DEVICE_ATTRIBUTE_HOST_NATIVE_ATOMIC_SUPPORTED : EnumConstant<86>,
  CUDA<"8.0">, HIP<"4.3">;
def CU_DEVICE_ATTRIBUTE_SINGLE_TO_DOUBLE_PRECISION_PERF_RATIO
  : EnumConstant<87>, CUDA<"8.0">, HIP<"4.3">;
def CU_DEVICE_ATTRIBUTE_PAGEABLE_MEMORY_ACCESS : EnumConstant<88>, CUDA<"8.0">,
  HIP<"3.10">;
def CU_DEVICE_ATTRIBUTE_CONCURRENT_MANAGED_ACCESS : EnumConstant<89>,
  CUDA<"8.0">, HIP<"3.10">;
def CU_DEVICE_ATTRIBUTE_COMPUTE_PREEMPTION_SUPPORTED : EnumConstant<90>,
  CUDA<"8.0">, HIP<"4.3">;
def CU_DEVICE_ATTRIBUTE_CAN_USE_HOST_POINTER_FOR_REGISTERED_MEM
  : EnumConstant<91>, CUDA<"9.0">, HIP<"4.3">;
def CU_DEVICE_ATTRIBUTE_CAN_USE_STREAM_MEM_OPS_V1 : EnumConstant<92>,
  Unsupported, CUDA<"12.0", "12.0">;
def CU_DEVICE_ATTRIBUTE_CAN_USE_64_BIT_STREAM_MEM_OPS_V1 : EnumConstant<93>,
  Unsupported, CUDA<"12.0", "12.0">;
def CU_DEVICE_ATTRIBUTE_CAN_USE_STREAM_WAIT_VALUE_NOR_V1 : EnumConstant<94>,
  As<"hipDeviceAttributeCanUseStreamWaitValue">, CUDA<"12.0", "12.0">,
  HIP<"4.3">, OneForSeveral;
def CU_DEVICE_ATTRIBUTE_COOPERATIVE_LAUNCH : EnumConstant<95>, CUDA<"9.0">,
  HIP<"2.6">;
def CU_DEVICE_ATTRIBUTE_COOPERATIVE_MULTI_DEVICE_LAUNCH : EnumConstant<96>,
  CUDA<"9.0">, HIP<"2.6">;
def CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_BLOCK_OPTIN : EnumConstant<97>,
  As<"hipDeviceAttributeSharedMemPerBlockOptin">, CUDA<"9.0">, HIP<"4.3">;
def CU_DEVICE_ATTRIBUTE_CAN_FLUSH_REMOTE_WRITES : EnumConstant<98>, Unsupported,
  CUDA<"9.2">;
def CU_DEVICE_ATTRIBUTE_HOST_REGISTER_SUPPORTED : EnumConstant<99>, CUDA<"9.2">,
  HIP<"6.0">;
def CU_DEVICE_ATTRIBUTE_PAGEABLE_MEMORY_ACCESS_USES_HOST_PAGE_TABLES
  : EnumConstant<100>, CUDA<"9.2">, HIP<"3.10">;
def CU_DEVICE_ATTRIBUTE_DIRECT_MANAGED_MEM_ACCESS_FROM_HOST : EnumConstant<101>,
  CUDA<"9.2">, HIP<"3.10">;
def CU_DEVICE_ATTRIBUTE_VIRTUAL_ADDRESS_MANAGEMENT_SUPPORTED
  : EnumConstant<102>,
    As<"hipDeviceAttributeVirtualMemoryManagementSupported">,
    CUDA<"10.2", "11.2">, HIP<"5.3">;
def CU_DEVICE_ATTRIBUTE_VIRTUAL_MEMORY_MANAGEMENT_SUPPORTED : EnumConstant<102>,
  CUDA<"11.2">, HIP<"5.3">;
def CU_DEVICE_ATTRIBUTE_HANDLE_TYPE_POSIX_FILE_DESCRIPTOR_SUPPORTED
  : EnumConstant<103>, Unsupported, CUDA<"10.2">;
def CU_DEVICE_ATTRIBUTE_HANDLE_TYPE_WIN32_HANDLE_SUPPORTED : EnumConstant<104>,
  Unsupported, CUDA<"10.2">;
def CU_DEVICE_ATTRIBUTE_HANDLE_TYPE_WIN32_KMT_HANDLE_SUPPORTED
  : EnumConstant<105>, Unsupported, CUDA<"10.2">;
def CU_DEVICE_ATTRIBUTE_MAX_BLOCKS_PER_MULTIPROCESSOR : EnumConstant<106>,
  As<"hipDeviceAttributeMaxBlocksPerMultiProcessor">, CUDA<"11.0">, HIP<"4.3">;
def CU_DEVICE_ATTRIBUTE_GENERIC_COMPRESSION_SUPPORTED : EnumConstant<107>,
  Unsupported, CUDA<"11.0">;
def CU_DEVICE_ATTRIBUTE_MAX_PERSISTING_L2_CACHE_SIZE : EnumConstant<108>,
  Unsupported, CUDA<"11.0">;
def CU_DEVICE_ATTRIBUTE_MAX_ACCESS_POLICY_WINDOW_SIZE : EnumConstant<109>,
  Unsupported, CUDA<"11.0">;
def CU_DEVICE_ATTRIBUTE_GPU_DIRECT_RDMA_WITH_CUDA_VMM_SUPPORTED
  : EnumConstant<110>, Unsupported, CUDA<"11.0">;
def CU_DEVICE_ATTRIBUTE_RESERVED_SHARED_MEMORY_PER_BLOCK : EnumConstant<111>,
  Unsupported, CUDA<"11.0">;
def CU_DEVICE_ATTRIBUTE_SPARSE_CUDA_ARRAY_SUPPORTED : EnumConstant<112>,
  Unsupported, CUDA<"11.1">;
def CU_DEVICE_ATTRIBUTE_READ_ONLY_HOST_REGISTER_SUPPORTED : EnumConstant<113>,
  Unsupported, CUDA<"11.1">;
def CU_DEVICE_ATTRIBUTE_TIMELINE_SEMAPHORE_INTEROP_SUPPORTED
  : EnumConstant<114>, Unsupported, CUDA<"11.2">;
def CU_DEVICE_ATTRIBUTE_MEMORY_POOLS_SUPPORTED : EnumConstant<115>,
  CUDA<"11.2">, HIP<"5.2">;
def CU_DEVICE_ATTRIBUTE_GPU_DIRECT_RDMA_SUPPORTED : EnumConstant<116>,
  Unsupported, CUDA<"11.3">;
def CU_DEVICE_ATTRIBUTE_GPU_DIRECT_RDMA_FLUSH_WRITES_OPTIONS
  : EnumConstant<117>, Unsupported, CUDA<"11.3">;
def CU_DEVICE_ATTRIBUTE_GPU_DIRECT_RDMA_WRITES_ORDERING : EnumConstant<118>,
  Unsupported, CUDA<"11.3">;
def CU_DEVICE_ATTRIBUTE_MEMPOOL_SUPPORTED_HANDLE_TYPES : EnumConstant<119>,
  Unsupported, CUDA<"11.3">;
def CU_DEVICE_ATTRIBUTE_CLUSTER_LAUNCH : EnumConstant<120>, Unsupported,
  CUDA<"11.8">;
def CU_DEVICE_ATTRIBUTE_DEFERRED_MAPPING_CUDA_ARRAY_SUPPORTED
  : EnumConstant<121>, Unsupported, CUDA<"11.6">;
def CU_DEVICE_ATTRIBUTE_CAN_USE_64_BIT_STREAM_MEM_OPS : EnumConstant<122>,
  Unsupported, CUDA<"9.0">;
def CU_DEVICE_ATTRIBUTE_CAN_USE_STREAM_WAIT_VALUE_NOR : EnumConstant<123>,
  As<"hipDeviceAttributeCanUseStreamWaitValue">, CUDA<"9.0">, HIP<"4.3">, OneForSeveral;
def CU_DEVICE_ATTRIBUTE_DMA_BUF_SUPPORTED : EnumConstant<124>, Unsupported,
  CUDA<"11.7">;
def CU_DEVICE_ATTRIBUTE_IPC_EVENT_SUPPORTED : EnumConstant<125>, Unsupported,
  CUDA<"12.0">;
def CU_DEVICE_ATTRIBUTE_MEM_SYNC_DOMAIN_COUNT : EnumConstant<126>, Unsupported,
  CUDA<"12.0">;
def CU_DEVICE_ATTRIBUTE_TENSOR_MAP_ACCESS_SUPPORTED : EnumConstant<127>,
  Unsupported, CUDA<"12.0">;
def CU_DEVICE_ATTRIBUTE_HANDLE_TYPE_FABRIC_SUPPORTED : EnumConstant<128>,
  Unsupported, CUDA<"12.3">;
def CU_DEVICE_ATTRIBUTE_UNIFIED_FUNCTION_POINTERS : EnumConstant<129>,
  Unsupported, CUDA<"12.0">;
def CU_DEVICE_ATTRIBUTE_NUMA_CONFIG : EnumConstant<130>, Unsupported,
  CUDA<"12.2">;
def CU_DEVICE_ATTRIBUTE_NUMA_ID : EnumConstant<131>, Unsupported, CUDA<"12.2">;
def CU_DEVICE_ATTRIBUTE_MULTICAST_SUPPORTED : EnumConstant<132>, Unsupported,
  CUDA<"12.1">;
def CU_DEVICE_ATTRIBUTE_MPS_ENABLED : EnumConstant<133>, Unsupported,
  CUDA<"12.3">;
def CU_DEVICE_ATTRIBUTE_HOST_NUMA_ID : EnumConstant<134>, Unsupported,
  CUDA<"12.2">;
def CU_DEVICE_ATTRIBUTE_D3D12_CIG_SUPPORTED : EnumConstant<135>, Unsupported,
  CUDA<"12.5">;
def CU_DEVICE_ATTRIBUTE_MEM_DECOMPRESS_ALGORITHM_MASK : EnumConstant<136>,
  Unsupported;
def CU_DEVICE_ATTRIBUTE_MEM_DECOMPRESS_MAXIMUM_LENGTH : EnumConstant<137>,
  Unsupported;
def CU_DEVICE_ATTRIBUTE_VULKAN_CIG_SUPPORTED : EnumConstant<138>, Unsupported;
def CU_DEVICE_ATTRIBUTE_GPU_PCI_DEVICE_ID : EnumConstant<139>, Unsupported;
def CU_DEVICE_ATTRIBUTE_GPU_PCI_SUBSYSTEM_ID : EnumConstant<140>, Unsupported;
def CU_DEVICE_ATTRIBUTE_HOST_NUMA_VIRTUAL_MEMORY_MANAGEMENT_SUPPORTED
  : EnumConstant<141>, Unsupported;
def CU_DEVICE_ATTRIBUTE_HOST_NUMA_MEMORY_POOLS_SUPPORTED : EnumConstant<142>,
  Unsupported;
def CU_DEVICE_ATTRIBUTE_HOST_NUMA_MULTINODE_IPC_SUPPORTED : EnumConstant<143>,
  Unsupported;
def CU_DEVICE_ATTRIBUTE_HOST_MEMORY_POOLS_SUPPORTED : EnumConstant<144>,
  Unsupported;
def CU_DEVICE_ATTRIBUTE_HOST_VIRTUAL_MEMORY_MANAGEMENT_SUPPORTED
  : EnumConstant<145>, Unsupported;
def CU_DEVICE_ATTRIBUTE_HOST_ALLOC_DMA_BUF_SUPPORTED : EnumConstant<146>,
  Unsupported;
def CU_DEVICE_ATTRIBUTE_ONLY_PARTIAL_HOST_NATIVE_ATOMIC_SUPPORTED
  : EnumConstant<147>, Unsupported;
def CU_DEVICE_ATTRIBUTE_MAX : EnumConstant<148>, Unsupported;
def CU_DEVICE_ATTRIBUTE_CAN_USE_64_BIT_STREAM_MEM_OPS_V2 : AnyEnumConstant,
  Unsupported, CUDA<added = "11.7", removed = "12.0">;
def CU_DEVICE_ATTRIBUTE_CAN_USE_STREAM_MEM_OPS : AnyEnumConstant, Unsupported,
  CUDA<added = "9.0", removed = "12.0">;
def CU_DEVICE_ATTRIBUTE_CAN_USE_STREAM_WAIT_VALUE_NOR_V2 : AnyEnumConstant,
  Unsupported, CUDA<added = "11.7", removed = "12.0">;
}
} // Driver
