//===- MemoryEnums.td - CUDA driver ------------------------*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

let Library = Driver in {
def CUexternalMemoryHandleType_enum : EnumTag<"CUexternalMemoryHandleType">,
  As<"hipExternalMemoryHandleType_enum">, CUDA<"10.0">, HIP<"4.3">;
def CUgraphMem_attribute_enum : EnumTag<"CUgraphMem_attribute">,
  As<"hipGraphMemAttributeType">, CUDA<"11.4">, HIP<"5.3">;
def CUipcMem_flags_enum : EnumTag<"CUipcMem_flags">, Unsupported;
def CUlaunchMemSyncDomain_enum : EnumTag<"CUlaunchMemSyncDomain">, Unsupported,
  CUDA<"12.0">;
def CUmem_advise_enum : EnumTag<"CUmem_advise">, As<"hipMemoryAdvise">,
  CUDA<"8.0">, HIP<"3.7">;
def CUmem_range_attribute_enum : EnumTag<"CUmem_range_attribute">, CUDA<"8.0">,
  HIP<"3.7">;
def CUmemAccess_flags_enum : EnumTag<"CUmemAccess_flags">, CUDA<"10.2">,
  HIP<"5.2">;
def CUmemAllocationCompType_enum : EnumTag<"CUmemAllocationCompType">,
  Unsupported;
def CUmemAllocationGranularity_flags_enum
  : EnumTag<"CUmemAllocationGranularity_flags">,
  As<"hipMemAllocationGranularity_flags">, CUDA<"10.2">, HIP<"5.2">;
def CUmemAllocationHandleType_enum : EnumTag<"CUmemAllocationHandleType">,
  CUDA<"10.2">, HIP<"5.2">;
def CUmemAllocationType_enum : EnumTag<"CUmemAllocationType">, CUDA<"10.2">,
  HIP<"5.2">;
def CUmemAttach_flags_enum : EnumTag<"CUmemAttach_flags">, Unsupported;
def CUmemcpy3DOperandType_enum : EnumTag<"CUmemcpy3DOperandType">, Unsupported;
def CUmemcpyFlags_enum : EnumTag<"CUmemcpyFlags">, Unsupported;
def CUmemcpySrcAccessOrder_enum : EnumTag<"CUmemcpySrcAccessOrder">,
  Unsupported;
def CUmemDecompressAlgorithm_enum : EnumTag<"CUmemDecompressAlgorithm">,
  Unsupported;
def CUmemHandleType_enum : EnumTag<"CUmemHandleType">, CUDA<"11.1">, HIP<"5.2">;
def CUmemLocationType_enum : EnumTag<"CUmemLocationType">, CUDA<"10.2">,
  HIP<"5.2">;
def CUmemOperationType_enum : EnumTag<"CUmemOperationType">, CUDA<"11.1">,
  HIP<"5.2">;
def CUmemorytype_enum : EnumTag<"CUmemorytype">, As<"hipMemoryType">,
  HIP<"1.6">;
def CUmemPool_attribute_enum : EnumTag<"CUmemPool_attribute">,
  As<"hipMemPoolAttr">, CUDA<"11.2">, HIP<"5.2">;
def CUmemRangeFlags_enum : EnumTag<"CUmemRangeFlags">, Unsupported;
def CUmemRangeHandleType_enum : EnumTag<"CUmemRangeHandleType">, Unsupported,
  CUDA<"11.7">;
def CUstreamBatchMemOpType_enum : EnumTag<"CUstreamBatchMemOpType">,
  CUDA<"8.0">;
def CUstreamMemoryBarrier_flags_enum : EnumTag<"CUstreamMemoryBarrier_flags">,
  Unsupported, CUDA<"11.7">;

def CUexternalMemoryHandleType : Enum, CUDA<"10.0">, HIP<"4.3">;
let Owner = CUexternalMemoryHandleType in {
def CU_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD : EnumConstant<1>, CUDA<"10.0">,
  HIP<"4.3">;
def CU_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32 : EnumConstant<2>, CUDA<"10.0">,
  HIP<"4.3">;
def CU_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_KMT : EnumConstant<3>,
  CUDA<"10.0">, HIP<"4.3">;
def CU_EXTERNAL_MEMORY_HANDLE_TYPE_D3D12_HEAP : EnumConstant<4>,
  As<"hipExternalMemoryHandleTypeD3D12Heap">, CUDA<"10.0">, HIP<"4.3">;
def CU_EXTERNAL_MEMORY_HANDLE_TYPE_D3D12_RESOURCE : EnumConstant<5>,
  As<"hipExternalMemoryHandleTypeD3D12Resource">, CUDA<"10.0">, HIP<"4.3">;
def CU_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_RESOURCE : EnumConstant<6>,
  As<"hipExternalMemoryHandleTypeD3D11Resource">, CUDA<"10.2">, HIP<"4.3">;
def CU_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_RESOURCE_KMT : EnumConstant<7>,
  As<"hipExternalMemoryHandleTypeD3D11ResourceKmt">, CUDA<"10.2">, HIP<"4.3">;
def CU_EXTERNAL_MEMORY_HANDLE_TYPE_NVSCIBUF : EnumConstant<8>,
  As<"hipExternalMemoryHandleTypeNvSciBuf">, CUDA<"10.2">;
def CU_EXTERNAL_MEMORY_HANDLE_TYPE_DMABUF_FD : EnumConstant<9>, Unsupported;
}

def CUgraphMem_attribute : Enum, As<"hipGraphMemAttributeType">, CUDA<"11.4">,
  HIP<"5.3">;
let Owner = CUgraphMem_attribute in {
def CU_GRAPH_MEM_ATTR_USED_MEM_CURRENT : EnumConstant<0>, CUDA<"11.4">,
  HIP<"5.3">;
def CU_GRAPH_MEM_ATTR_USED_MEM_HIGH : EnumConstant<1>, CUDA<"11.4">, HIP<"5.3">;
def CU_GRAPH_MEM_ATTR_RESERVED_MEM_CURRENT : EnumConstant<2>, CUDA<"11.4">,
  HIP<"5.3">;
def CU_GRAPH_MEM_ATTR_RESERVED_MEM_HIGH : EnumConstant<3>, CUDA<"11.4">,
  HIP<"5.3">;
}

def CUipcMem_flags : Enum, Unsupported;
let Owner = CUipcMem_flags in {
def CU_IPC_MEM_LAZY_ENABLE_PEER_ACCESS : EnumConstant<1>, HIP<"1.6">;
}

def CUlaunchMemSyncDomain : Enum, Unsupported, CUDA<"12.0">;
let Owner = CUlaunchMemSyncDomain in {
def CU_LAUNCH_MEM_SYNC_DOMAIN_DEFAULT : EnumConstant<0>, Unsupported,
  CUDA<"12.0">;
def CU_LAUNCH_MEM_SYNC_DOMAIN_REMOTE : EnumConstant<1>, Unsupported,
  CUDA<"12.0">;
}

def CUmem_advise : Enum, As<"hipMemoryAdvise">, CUDA<"8.0">, HIP<"3.7">;
let Owner = CUmem_advise in {
def CU_MEM_ADVISE_SET_READ_MOSTLY : EnumConstant<1>, CUDA<"8.0">, HIP<"3.7">;
def CU_MEM_ADVISE_UNSET_READ_MOSTLY : EnumConstant<2>, CUDA<"8.0">, HIP<"3.7">;
def CU_MEM_ADVISE_SET_PREFERRED_LOCATION : EnumConstant<3>, CUDA<"8.0">,
  HIP<"3.7">;
def CU_MEM_ADVISE_UNSET_PREFERRED_LOCATION : EnumConstant<4>, CUDA<"8.0">,
  HIP<"3.7">;
def CU_MEM_ADVISE_SET_ACCESSED_BY : EnumConstant<5>, CUDA<"8.0">, HIP<"3.7">;
def CU_MEM_ADVISE_UNSET_ACCESSED_BY : EnumConstant<6>, CUDA<"8.0">, HIP<"3.7">;
}

def CUmem_range_attribute : Enum, CUDA<"8.0">, HIP<"3.7">;
let Owner = CUmem_range_attribute in {
def CU_MEM_RANGE_ATTRIBUTE_READ_MOSTLY : EnumConstant<1>, CUDA<"8.0">,
  HIP<"3.7">;
def CU_MEM_RANGE_ATTRIBUTE_PREFERRED_LOCATION : EnumConstant<2>, CUDA<"8.0">,
  HIP<"3.7">;
def CU_MEM_RANGE_ATTRIBUTE_ACCESSED_BY : EnumConstant<3>, CUDA<"8.0">,
  HIP<"3.7">;
def CU_MEM_RANGE_ATTRIBUTE_LAST_PREFETCH_LOCATION : EnumConstant<4>,
  CUDA<"8.0">, HIP<"3.7">;
def CU_MEM_RANGE_ATTRIBUTE_PREFERRED_LOCATION_TYPE : EnumConstant<5>,
  Unsupported, CUDA<"12.2">;
def CU_MEM_RANGE_ATTRIBUTE_PREFERRED_LOCATION_ID : EnumConstant<6>, Unsupported,
  CUDA<"12.2">;
def CU_MEM_RANGE_ATTRIBUTE_LAST_PREFETCH_LOCATION_TYPE : EnumConstant<7>,
  Unsupported, CUDA<"12.2">;
def CU_MEM_RANGE_ATTRIBUTE_LAST_PREFETCH_LOCATION_ID : EnumConstant<8>,
  Unsupported, CUDA<"12.2">;
}

def CUmemAccess_flags : Enum, CUDA<"10.2">, HIP<"5.2">;
let Owner = CUmemAccess_flags in {
def CU_MEM_ACCESS_FLAGS_PROT_NONE : EnumConstant<0>, CUDA<"10.2">, HIP<"5.2">;
def CU_MEM_ACCESS_FLAGS_PROT_READ : EnumConstant<1>, CUDA<"10.2">, HIP<"5.2">;
def CU_MEM_ACCESS_FLAGS_PROT_READWRITE : EnumConstant<3>,
  As<"hipMemAccessFlagsProtReadWrite">, CUDA<"10.2">, HIP<"5.2">;
def CU_MEM_ACCESS_FLAGS_PROT_MAX : EnumConstant<2147483647>, Unsupported,
  CUDA<"10.2">;
}

def CUmemAllocationCompType : Enum, Unsupported;
let Owner = CUmemAllocationCompType in {
def CU_MEM_ALLOCATION_COMP_NONE : EnumConstant<0>, Unsupported;
def CU_MEM_ALLOCATION_COMP_GENERIC : EnumConstant<1>, Unsupported;
}

def CUmemAllocationGranularity_flags : Enum,
  As<"hipMemAllocationGranularity_flags">, CUDA<"10.2">, HIP<"5.2">;
let Owner = CUmemAllocationGranularity_flags in {
def CU_MEM_ALLOC_GRANULARITY_MINIMUM : EnumConstant<0>,
  As<"hipMemAllocationGranularityMinimum">, CUDA<"10.2">, HIP<"5.2">;
def CU_MEM_ALLOC_GRANULARITY_RECOMMENDED : EnumConstant<1>,
  As<"hipMemAllocationGranularityRecommended">, CUDA<"10.2">, HIP<"5.2">;
}

def CUmemAllocationHandleType : Enum, CUDA<"10.2">, HIP<"5.2">;
let Owner = CUmemAllocationHandleType in {
def CU_MEM_HANDLE_TYPE_NONE : EnumConstant<0>, CUDA<"11.2">, HIP<"5.2">;
def CU_MEM_HANDLE_TYPE_POSIX_FILE_DESCRIPTOR : EnumConstant<1>, CUDA<"10.2">,
  HIP<"5.2">;
def CU_MEM_HANDLE_TYPE_WIN32 : EnumConstant<2>, CUDA<"10.2">, HIP<"5.2">;
def CU_MEM_HANDLE_TYPE_WIN32_KMT : EnumConstant<4>, CUDA<"10.2">, HIP<"5.2">;
def CU_MEM_HANDLE_TYPE_FABRIC : EnumConstant<8>, Unsupported, CUDA<"12.3">;
def CU_MEM_HANDLE_TYPE_MAX : EnumConstant<2147483647>, Unsupported,
  CUDA<"10.2">;
}

def CUmemAllocationType : Enum, CUDA<"10.2">, HIP<"5.2">;
let Owner = CUmemAllocationType in {
def CU_MEM_ALLOCATION_TYPE_INVALID : EnumConstant<0>, CUDA<"10.2">, HIP<"5.2">;
def CU_MEM_ALLOCATION_TYPE_PINNED : EnumConstant<1>, CUDA<"10.2">, HIP<"5.2">;
def CU_MEM_ALLOCATION_TYPE_MANAGED : EnumConstant<2>, Unsupported;
def CU_MEM_ALLOCATION_TYPE_MAX : EnumConstant<2147483647>, CUDA<"10.2">,
  HIP<"5.2">;
}

def CUmemAttach_flags : Enum, Unsupported;
let Owner = CUmemAttach_flags in {
def CU_MEM_ATTACH_GLOBAL : EnumConstant<1>, HIP<"2.5">;
def CU_MEM_ATTACH_HOST : EnumConstant<2>, HIP<"2.5">;
def CU_MEM_ATTACH_SINGLE : EnumConstant<4>, HIP<"3.7">;
}

def CUmemcpy3DOperandType : Enum, Unsupported;
let Owner = CUmemcpy3DOperandType in {
def CU_MEMCPY_OPERAND_TYPE_POINTER : EnumConstant<1>, Unsupported;
def CU_MEMCPY_OPERAND_TYPE_ARRAY : EnumConstant<2>, Unsupported;
def CU_MEMCPY_OPERAND_TYPE_MAX : EnumConstant<2147483647>, Unsupported;
}

def CUmemcpyFlags : Enum, Unsupported;
let Owner = CUmemcpyFlags in {
def CU_MEMCPY_FLAG_DEFAULT : EnumConstant<0>, Unsupported;
def CU_MEMCPY_FLAG_PREFER_OVERLAP_WITH_COMPUTE : EnumConstant<1>, Unsupported;
}

def CUmemcpySrcAccessOrder : Enum, Unsupported;
let Owner = CUmemcpySrcAccessOrder in {
def CU_MEMCPY_SRC_ACCESS_ORDER_INVALID : EnumConstant<0>, Unsupported;
def CU_MEMCPY_SRC_ACCESS_ORDER_STREAM : EnumConstant<1>, Unsupported;
def CU_MEMCPY_SRC_ACCESS_ORDER_DURING_API_CALL : EnumConstant<2>, Unsupported;
def CU_MEMCPY_SRC_ACCESS_ORDER_ANY : EnumConstant<3>, Unsupported;
def CU_MEMCPY_SRC_ACCESS_ORDER_MAX : EnumConstant<2147483647>, Unsupported;
}

def CUmemDecompressAlgorithm : Enum, Unsupported;
let Owner = CUmemDecompressAlgorithm in {
def CU_MEM_DECOMPRESS_UNSUPPORTED : EnumConstant<0>, Unsupported;
def CU_MEM_DECOMPRESS_ALGORITHM_DEFLATE : EnumConstant<1>, Unsupported;
def CU_MEM_DECOMPRESS_ALGORITHM_SNAPPY : EnumConstant<2>, Unsupported;
def CU_MEM_DECOMPRESS_ALGORITHM_LZ4 : EnumConstant<4>, Unsupported;
}

def CUmemHandleType : Enum, CUDA<"11.1">, HIP<"5.2">;
let Owner = CUmemHandleType in {
def CU_MEM_HANDLE_TYPE_GENERIC : EnumConstant<0>, CUDA<"11.1">, HIP<"5.2">;
}

def CUmemLocationType : Enum, CUDA<"10.2">, HIP<"5.2">;
let Owner = CUmemLocationType in {
def CU_MEM_LOCATION_TYPE_INVALID : EnumConstant<0>, CUDA<"10.2">, HIP<"5.2">;
def CU_MEM_LOCATION_TYPE_NONE : EnumConstant<0>, Unsupported;
def CU_MEM_LOCATION_TYPE_DEVICE : EnumConstant<1>, CUDA<"10.2">, HIP<"5.2">;
def CU_MEM_LOCATION_TYPE_HOST : EnumConstant<2>, CUDA<"12.2">, HIP<"7.0">,
  As<"hipMemLocationTypeHost">;
def CU_MEM_LOCATION_TYPE_HOST_NUMA : EnumConstant<3>, Unsupported, CUDA<"12.2">;
def CU_MEM_LOCATION_TYPE_HOST_NUMA_CURRENT : EnumConstant<4>, Unsupported,
  CUDA<"12.2">;
def CU_MEM_LOCATION_TYPE_MAX : EnumConstant<2147483647>, Unsupported,
  CUDA<"10.2">;
}

def CUmemOperationType : Enum, CUDA<"11.1">, HIP<"5.2">;
let Owner = CUmemOperationType in {
def CU_MEM_OPERATION_TYPE_MAP : EnumConstant<1>, CUDA<"11.1">, HIP<"5.2">;
def CU_MEM_OPERATION_TYPE_UNMAP : EnumConstant<2>, CUDA<"11.1">, HIP<"5.2">;
}

def CUmemorytype : Enum, As<"hipMemoryType">, HIP<"1.6">;
let Owner = CUmemorytype in {
def CU_MEMORYTYPE_HOST : EnumConstant<1>, HIP<"1.6">;
def CU_MEMORYTYPE_DEVICE : EnumConstant<2>, HIP<"1.6">;
def CU_MEMORYTYPE_ARRAY : EnumConstant<3>, HIP<"1.7">;
def CU_MEMORYTYPE_UNIFIED : EnumConstant<4>, HIP<"1.6">;
}

def CUmemPool_attribute : Enum, As<"hipMemPoolAttr">, CUDA<"11.2">, HIP<"5.2">;
let Owner = CUmemPool_attribute in {
def CU_MEMPOOL_ATTR_REUSE_FOLLOW_EVENT_DEPENDENCIES : EnumConstant<1>,
  As<"hipMemPoolReuseFollowEventDependencies">, CUDA<"11.2">, HIP<"5.2">;
def CU_MEMPOOL_ATTR_REUSE_ALLOW_OPPORTUNISTIC : EnumConstant<2>,
  As<"hipMemPoolReuseAllowOpportunistic">, CUDA<"11.2">, HIP<"5.2">;
def CU_MEMPOOL_ATTR_REUSE_ALLOW_INTERNAL_DEPENDENCIES : EnumConstant<3>,
  As<"hipMemPoolReuseAllowInternalDependencies">, CUDA<"11.2">, HIP<"5.2">;
def CU_MEMPOOL_ATTR_RELEASE_THRESHOLD : EnumConstant<4>, CUDA<"11.2">,
  HIP<"5.2">;
def CU_MEMPOOL_ATTR_RESERVED_MEM_CURRENT : EnumConstant<5>, CUDA<"11.3">,
  HIP<"5.2">;
def CU_MEMPOOL_ATTR_RESERVED_MEM_HIGH : EnumConstant<6>, CUDA<"11.3">,
  HIP<"5.2">;
def CU_MEMPOOL_ATTR_USED_MEM_CURRENT : EnumConstant<7>, CUDA<"11.3">,
  HIP<"5.2">;
def CU_MEMPOOL_ATTR_USED_MEM_HIGH : EnumConstant<8>, CUDA<"11.3">, HIP<"5.2">;
}

def CUmemRangeFlags : Enum, Unsupported;
let Owner = CUmemRangeFlags in {
def CU_MEM_RANGE_FLAG_DMA_BUF_MAPPING_TYPE_PCIE : EnumConstant<1>, Unsupported;
}

def CUmemRangeHandleType : Enum, Unsupported, CUDA<"11.7">;
let Owner = CUmemRangeHandleType in {
def CU_MEM_RANGE_HANDLE_TYPE_DMA_BUF_FD : EnumConstant<1>, Unsupported,
  CUDA<"11.7">;
def CU_MEM_RANGE_HANDLE_TYPE_MAX : EnumConstant<2147483647>, Unsupported,
  CUDA<"11.7">;
}

def CUstreamBatchMemOpType : Enum, CUDA<"8.0">;
let Owner = CUstreamBatchMemOpType in {
def CU_STREAM_MEM_OP_WAIT_VALUE_32 : EnumConstant<1>, CUDA<"8.0">;
def CU_STREAM_MEM_OP_WRITE_VALUE_32 : EnumConstant<2>, CUDA<"8.0">;
def CU_STREAM_MEM_OP_FLUSH_REMOTE_WRITES : EnumConstant<3>, CUDA<"8.0">;
def CU_STREAM_MEM_OP_WAIT_VALUE_64 : EnumConstant<4>, CUDA<"9.0">;
def CU_STREAM_MEM_OP_WRITE_VALUE_64 : EnumConstant<5>, CUDA<"9.0">;
def CU_STREAM_MEM_OP_BARRIER : EnumConstant<6>, CUDA<"11.7">;
}

def CUstreamMemoryBarrier_flags : Enum, Unsupported, CUDA<"11.7">;
let Owner = CUstreamMemoryBarrier_flags in {
def CU_STREAM_MEMORY_BARRIER_TYPE_SYS : EnumConstant<0>, Unsupported,
  CUDA<"11.7">;
def CU_STREAM_MEMORY_BARRIER_TYPE_GPU : EnumConstant<1>, Unsupported,
  CUDA<"11.7">;
}
} // Driver
