//===- GraphEnums.td - CUDA driver -------------------------*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

let Library = Driver in {
def CUgraphChildGraphNodeOwnership_enum
  : EnumTag<"CUgraphChildGraphNodeOwnership">, Unsupported;
def CUgraphConditionalNodeType_enum : EnumTag<"CUgraphConditionalNodeType">,
  Unsupported, CUDA<"12.3">;
def CUgraphDebugDot_flags_enum : EnumTag<"CUgraphDebugDot_flags">, CUDA<"11.3">,
  HIP<"5.5">;
def CUgraphDependencyType_enum : EnumTag<"CUgraphDependencyType">, CUDA<"12.3">,
  HIP<"6.2">;
def CUgraphExecUpdateResult_enum : EnumTag<"CUgraphExecUpdateResult">,
  CUDA<"10.2">, HIP<"4.3">;
def CUgraphInstantiate_flags_enum : EnumTag<"CUgraphInstantiate_flags">,
  CUDA<"11.4">, HIP<"5.2">;
def CUgraphInstantiateResult_enum : EnumTag<"CUgraphInstantiateResult">,
  CUDA<"12.0">, HIP<"6.2">;
def CUgraphNodeType_enum : EnumTag<"CUgraphNodeType">, CUDA<"10.0">, HIP<"4.3">;
def CUlaunchAttributeID_enum : EnumTag<"CUlaunchAttributeID">, CUDA<"11.8">,
  HIP<"6.2">;
def CUstream_flags_enum : EnumTag<"CUstream_flags">, Unsupported;
def CUstreamCaptureMode_enum : EnumTag<"CUstreamCaptureMode">, CUDA<"10.1">,
  HIP<"4.3">;
def CUstreamCaptureStatus_enum : EnumTag<"CUstreamCaptureStatus">, CUDA<"10.0">,
  HIP<"4.3">;
def CUstreamUpdateCaptureDependencies_flags_enum
  : EnumTag<"CUstreamUpdateCaptureDependencies_flags">, CUDA<"11.3">,
  HIP<"5.0">;
def CUstreamWaitValue_flags_enum : EnumTag<"CUstreamWaitValue_flags">,
  Unsupported, CUDA<"8.0">;
def CUstreamWriteValue_flags_enum : EnumTag<"CUstreamWriteValue_flags">,
  Unsupported, CUDA<"8.0">;

def CUgraphChildGraphNodeOwnership : Enum, Unsupported;
let Owner = CUgraphChildGraphNodeOwnership in {
def CU_GRAPH_CHILD_GRAPH_OWNERSHIP_CLONE : EnumConstant<0>, Unsupported;
def CU_GRAPH_CHILD_GRAPH_OWNERSHIP_MOVE : EnumConstant<1>, Unsupported;
}

def CUgraphConditionalNodeType : Enum, Unsupported, CUDA<"12.3">;
let Owner = CUgraphConditionalNodeType in {
def CU_GRAPH_COND_TYPE_IF : EnumConstant<0>, Unsupported, CUDA<"12.3">;
def CU_GRAPH_COND_TYPE_WHILE : EnumConstant<1>, Unsupported, CUDA<"12.3">;
def CU_GRAPH_COND_TYPE_SWITCH : EnumConstant<2>, Unsupported;
}

def CUgraphDebugDot_flags : Enum, CUDA<"11.3">, HIP<"5.5">;
let Owner = CUgraphDebugDot_flags in {
def CU_GRAPH_DEBUG_DOT_FLAGS_VERBOSE : EnumConstant<1>, CUDA<"11.3">,
  HIP<"5.5">;
def CU_GRAPH_DEBUG_DOT_FLAGS_RUNTIME_TYPES : EnumConstant<2>, Unsupported,
  CUDA<"11.3">;
def CU_GRAPH_DEBUG_DOT_FLAGS_KERNEL_NODE_PARAMS : EnumConstant<4>, CUDA<"11.3">,
  HIP<"5.5">;
def CU_GRAPH_DEBUG_DOT_FLAGS_MEMCPY_NODE_PARAMS : EnumConstant<8>, CUDA<"11.3">,
  HIP<"5.5">;
def CU_GRAPH_DEBUG_DOT_FLAGS_MEMSET_NODE_PARAMS : EnumConstant<16>,
  CUDA<"11.3">, HIP<"5.5">;
def CU_GRAPH_DEBUG_DOT_FLAGS_HOST_NODE_PARAMS : EnumConstant<32>, CUDA<"11.3">,
  HIP<"5.5">;
def CU_GRAPH_DEBUG_DOT_FLAGS_EVENT_NODE_PARAMS : EnumConstant<64>, CUDA<"11.3">,
  HIP<"5.5">;
def CU_GRAPH_DEBUG_DOT_FLAGS_EXT_SEMAS_SIGNAL_NODE_PARAMS : EnumConstant<128>,
  CUDA<"11.3">, HIP<"5.5">;
def CU_GRAPH_DEBUG_DOT_FLAGS_EXT_SEMAS_WAIT_NODE_PARAMS : EnumConstant<256>,
  CUDA<"11.3">, HIP<"5.5">;
def CU_GRAPH_DEBUG_DOT_FLAGS_KERNEL_NODE_ATTRIBUTES : EnumConstant<512>,
  CUDA<"11.3">, HIP<"5.5">;
def CU_GRAPH_DEBUG_DOT_FLAGS_HANDLES : EnumConstant<1024>, CUDA<"11.3">,
  HIP<"5.5">;
def CU_GRAPH_DEBUG_DOT_FLAGS_MEM_ALLOC_NODE_PARAMS : EnumConstant<2048>,
  Unsupported, CUDA<"11.4">;
def CU_GRAPH_DEBUG_DOT_FLAGS_MEM_FREE_NODE_PARAMS : EnumConstant<4096>,
  Unsupported, CUDA<"11.4">;
def CU_GRAPH_DEBUG_DOT_FLAGS_BATCH_MEM_OP_NODE_PARAMS : EnumConstant<8192>,
  Unsupported, CUDA<"11.7">;
def CU_GRAPH_DEBUG_DOT_FLAGS_EXTRA_TOPO_INFO : EnumConstant<16384>, Unsupported,
  CUDA<"12.0">;
def CU_GRAPH_DEBUG_DOT_FLAGS_CONDITIONAL_NODE_PARAMS : EnumConstant<32768>,
  Unsupported, CUDA<"12.3">;
}

def CUgraphDependencyType : Enum, CUDA<"12.3">, HIP<"6.2">;
let Owner = CUgraphDependencyType in {
def CU_GRAPH_DEPENDENCY_TYPE_DEFAULT : EnumConstant<0>, CUDA<"12.3">,
  HIP<"6.2">;
def CU_GRAPH_DEPENDENCY_TYPE_PROGRAMMATIC : EnumConstant<1>, CUDA<"12.3">,
  HIP<"6.2">;
}

def CUgraphExecUpdateResult : Enum, CUDA<"10.2">, HIP<"4.3">;
let Owner = CUgraphExecUpdateResult in {
def CU_GRAPH_EXEC_UPDATE_SUCCESS : EnumConstant<0>, CUDA<"10.2">, HIP<"4.3">;
def CU_GRAPH_EXEC_UPDATE_ERROR : EnumConstant<1>, CUDA<"10.2">, HIP<"4.3">;
def CU_GRAPH_EXEC_UPDATE_ERROR_TOPOLOGY_CHANGED : EnumConstant<2>, CUDA<"10.2">,
  HIP<"4.3">;
def CU_GRAPH_EXEC_UPDATE_ERROR_NODE_TYPE_CHANGED : EnumConstant<3>,
  CUDA<"10.2">, HIP<"4.3">;
def CU_GRAPH_EXEC_UPDATE_ERROR_FUNCTION_CHANGED : EnumConstant<4>, CUDA<"10.2">,
  HIP<"4.3">;
def CU_GRAPH_EXEC_UPDATE_ERROR_PARAMETERS_CHANGED : EnumConstant<5>,
  CUDA<"10.2">, HIP<"4.3">;
def CU_GRAPH_EXEC_UPDATE_ERROR_NOT_SUPPORTED : EnumConstant<6>, CUDA<"10.2">,
  HIP<"4.3">;
def CU_GRAPH_EXEC_UPDATE_ERROR_UNSUPPORTED_FUNCTION_CHANGE : EnumConstant<7>,
  CUDA<"11.2">, HIP<"4.3">;
def CU_GRAPH_EXEC_UPDATE_ERROR_ATTRIBUTES_CHANGED : EnumConstant<8>,
  Unsupported, CUDA<"11.6">;
}

def CUgraphInstantiate_flags : Enum, CUDA<"11.4">, HIP<"5.2">;
let Owner = CUgraphInstantiate_flags in {
def CUDA_GRAPH_INSTANTIATE_FLAG_AUTO_FREE_ON_LAUNCH : EnumConstant<1>,
  CUDA<"11.4">, HIP<"5.2">;
def CUDA_GRAPH_INSTANTIATE_FLAG_UPLOAD : EnumConstant<2>, CUDA<"12.0">,
  HIP<"5.6">;
def CUDA_GRAPH_INSTANTIATE_FLAG_DEVICE_LAUNCH : EnumConstant<4>, CUDA<"12.0">,
  HIP<"5.6">;
def CUDA_GRAPH_INSTANTIATE_FLAG_USE_NODE_PRIORITY : EnumConstant<8>,
  CUDA<"11.7">, HIP<"5.6">;
}

def CUgraphInstantiateResult : Enum, CUDA<"12.0">, HIP<"6.2">;
let Owner = CUgraphInstantiateResult in {
def CUDA_GRAPH_INSTANTIATE_SUCCESS : EnumConstant<0>, CUDA<"12.0">, HIP<"6.2">;
def CUDA_GRAPH_INSTANTIATE_ERROR : EnumConstant<1>, CUDA<"12.0">, HIP<"6.2">;
def CUDA_GRAPH_INSTANTIATE_INVALID_STRUCTURE : EnumConstant<2>, CUDA<"12.0">,
  HIP<"6.2">;
def CUDA_GRAPH_INSTANTIATE_NODE_OPERATION_NOT_SUPPORTED : EnumConstant<3>,
  CUDA<"12.0">, HIP<"6.2">;
def CUDA_GRAPH_INSTANTIATE_MULTIPLE_CTXS_NOT_SUPPORTED : EnumConstant<4>,
  As<"hipGraphInstantiateMultipleDevicesNotSupported">, CUDA<"12.0">,
  HIP<"6.2">;
def CUDA_GRAPH_INSTANTIATE_CONDITIONAL_HANDLE_UNUSED : EnumConstant<5>,
  Unsupported;
}

def CUgraphNodeType : Enum, CUDA<"10.0">, HIP<"4.3">;
let Owner = CUgraphNodeType in {
def CU_GRAPH_NODE_TYPE_KERNEL : EnumConstant<0>, CUDA<"10.0">, HIP<"4.3">;
def CU_GRAPH_NODE_TYPE_MEMCPY : EnumConstant<1>, CUDA<"10.0">, HIP<"4.3">;
def CU_GRAPH_NODE_TYPE_MEMSET : EnumConstant<2>, CUDA<"10.0">, HIP<"4.3">;
def CU_GRAPH_NODE_TYPE_HOST : EnumConstant<3>, CUDA<"10.0">, HIP<"4.3">;
def CU_GRAPH_NODE_TYPE_GRAPH : EnumConstant<4>, CUDA<"10.0">, HIP<"4.3">;
def CU_GRAPH_NODE_TYPE_EMPTY : EnumConstant<5>, CUDA<"10.0">, HIP<"4.3">;
def CU_GRAPH_NODE_TYPE_WAIT_EVENT : EnumConstant<6>, CUDA<"11.1">, HIP<"4.3">;
def CU_GRAPH_NODE_TYPE_EVENT_RECORD : EnumConstant<7>, CUDA<"11.1">, HIP<"4.3">;
def CU_GRAPH_NODE_TYPE_EXT_SEMAS_SIGNAL : EnumConstant<8>,
  As<"hipGraphNodeTypeExtSemaphoreSignal">, CUDA<"11.2">, HIP<"5.3">;
def CU_GRAPH_NODE_TYPE_EXT_SEMAS_WAIT : EnumConstant<9>,
  As<"hipGraphNodeTypeExtSemaphoreWait">, CUDA<"11.2">, HIP<"5.3">;
def CU_GRAPH_NODE_TYPE_MEM_ALLOC : EnumConstant<10>, CUDA<"11.4">, HIP<"5.5">;
def CU_GRAPH_NODE_TYPE_MEM_FREE : EnumConstant<11>, CUDA<"11.4">, HIP<"5.5">;
def CU_GRAPH_NODE_TYPE_BATCH_MEM_OP : EnumConstant<12>, Unsupported,
  CUDA<"11.7">;
def CU_GRAPH_NODE_TYPE_CONDITIONAL : EnumConstant<13>, Unsupported,
  CUDA<"12.3">;
def CU_GRAPH_NODE_TYPE_COUNT : AnyEnumConstant,
  CUDA<added = "10.0", removed = "11.0">, HIP<"4.3">;
}

def CUlaunchAttributeID : Enum, CUDA<"11.8">, HIP<"6.2">;
let Owner = CUlaunchAttributeID in {
def CU_LAUNCH_ATTRIBUTE_IGNORE : EnumConstant<0>, Unsupported, CUDA<"11.8">;
def CU_LAUNCH_ATTRIBUTE_ACCESS_POLICY_WINDOW : EnumConstant<1>, CUDA<"11.8">,
  HIP<"6.2">;
def CU_LAUNCH_ATTRIBUTE_COOPERATIVE : EnumConstant<2>, CUDA<"11.8">, HIP<"6.2">;
def CU_LAUNCH_ATTRIBUTE_SYNCHRONIZATION_POLICY : EnumConstant<3>, Unsupported,
  CUDA<"11.8">;
def CU_LAUNCH_ATTRIBUTE_CLUSTER_DIMENSION : EnumConstant<4>, Unsupported,
  CUDA<"11.8">;
def CU_LAUNCH_ATTRIBUTE_CLUSTER_SCHEDULING_POLICY_PREFERENCE : EnumConstant<5>,
  Unsupported, CUDA<"11.8">;
def CU_LAUNCH_ATTRIBUTE_PROGRAMMATIC_STREAM_SERIALIZATION : EnumConstant<6>,
  Unsupported, CUDA<"11.8">;
def CU_LAUNCH_ATTRIBUTE_PROGRAMMATIC_EVENT : EnumConstant<7>, Unsupported,
  CUDA<"11.8">;
def CU_LAUNCH_ATTRIBUTE_PRIORITY : EnumConstant<8>, CUDA<"11.8">, HIP<"6.2">;
def CU_LAUNCH_ATTRIBUTE_MEM_SYNC_DOMAIN_MAP : EnumConstant<9>, Unsupported,
  CUDA<"12.0">;
def CU_LAUNCH_ATTRIBUTE_MEM_SYNC_DOMAIN : EnumConstant<10>, Unsupported,
  CUDA<"12.0">;
def CU_LAUNCH_ATTRIBUTE_PREFERRED_CLUSTER_DIMENSION : EnumConstant<11>,
  Unsupported;
def CU_LAUNCH_ATTRIBUTE_LAUNCH_COMPLETION_EVENT : EnumConstant<12>, Unsupported,
  CUDA<"12.3">;
def CU_LAUNCH_ATTRIBUTE_DEVICE_UPDATABLE_KERNEL_NODE : EnumConstant<13>,
  Unsupported, CUDA<"12.4">;
def CU_LAUNCH_ATTRIBUTE_PREFERRED_SHARED_MEMORY_CARVEOUT : EnumConstant<14>,
  Unsupported, CUDA<"12.5">;
def CU_LAUNCH_ATTRIBUTE_NVLINK_UTIL_CENTRIC_SCHEDULING : EnumConstant<16>,
  Unsupported;
def CU_LAUNCH_ATTRIBUTE_MAX : AnyEnumConstant, Unsupported, CUDA<"12.1">;
}

def CUstream_flags : Enum, Unsupported;
let Owner = CUstream_flags in {
def CU_STREAM_DEFAULT : EnumConstant<0>, HIP<"1.6">;
def CU_STREAM_NON_BLOCKING : EnumConstant<1>, HIP<"1.6">;
}

def CUstreamCaptureMode : Enum, CUDA<"10.1">, HIP<"4.3">;
let Owner = CUstreamCaptureMode in {
def CU_STREAM_CAPTURE_MODE_GLOBAL : EnumConstant<0>, CUDA<"10.1">, HIP<"4.3">;
def CU_STREAM_CAPTURE_MODE_THREAD_LOCAL : EnumConstant<1>, CUDA<"10.1">,
  HIP<"4.3">;
def CU_STREAM_CAPTURE_MODE_RELAXED : EnumConstant<2>, CUDA<"10.1">, HIP<"4.3">;
}

def CUstreamCaptureStatus : Enum, CUDA<"10.0">, HIP<"4.3">;
let Owner = CUstreamCaptureStatus in {
def CU_STREAM_CAPTURE_STATUS_NONE : EnumConstant<0>, CUDA<"10.0">, HIP<"4.3">;
def CU_STREAM_CAPTURE_STATUS_ACTIVE : EnumConstant<1>, CUDA<"10.0">, HIP<"4.3">;
def CU_STREAM_CAPTURE_STATUS_INVALIDATED : EnumConstant<2>, CUDA<"10.0">,
  HIP<"4.3">;
}

def CUstreamUpdateCaptureDependencies_flags : Enum, CUDA<"11.3">, HIP<"5.0">;
let Owner = CUstreamUpdateCaptureDependencies_flags in {
def CU_STREAM_ADD_CAPTURE_DEPENDENCIES : EnumConstant<0>, CUDA<"11.3">,
  HIP<"5.0">;
def CU_STREAM_SET_CAPTURE_DEPENDENCIES : EnumConstant<1>, CUDA<"11.3">,
  HIP<"5.0">;
}

def CUstreamWaitValue_flags : Enum, Unsupported, CUDA<"8.0">;
let Owner = CUstreamWaitValue_flags in {
def CU_STREAM_WAIT_VALUE_GEQ : EnumConstant<0>, As<"hipStreamWaitValueGte">,
  CUDA<"8.0">, HIP<"4.2">;
def CU_STREAM_WAIT_VALUE_EQ : EnumConstant<1>, CUDA<"8.0">, HIP<"4.2">;
def CU_STREAM_WAIT_VALUE_AND : EnumConstant<2>, CUDA<"8.0">, HIP<"4.2">;
def CU_STREAM_WAIT_VALUE_NOR : EnumConstant<3>, CUDA<"9.0">, HIP<"4.2">;
def CU_STREAM_WAIT_VALUE_FLUSH : EnumConstant<1073741824>, Unsupported,
  CUDA<"8.0">;
}

def CUstreamWriteValue_flags : Enum, Unsupported, CUDA<"8.0">;
let Owner = CUstreamWriteValue_flags in {
def CU_STREAM_WRITE_VALUE_DEFAULT : EnumConstant<0>, Unsupported, CUDA<"8.0">;
def CU_STREAM_WRITE_VALUE_NO_MEMORY_BARRIER : EnumConstant<1>, Unsupported,
  CUDA<"8.0">;
}
} // Driver
