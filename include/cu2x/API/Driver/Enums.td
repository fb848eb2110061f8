//===- Enums.td - CUDA driver ------------------------------*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

let Library = Driver in {
def cl_context_flags_enum : EnumTag<"cl_context_flags">, Unsupported,
  CUDA<"11.8">;
def cl_event_flags_enum : EnumTag<"cl_event_flags">, Unsupported, CUDA<"11.8">;
def CUaccessProperty_enum : EnumTag<"CUaccessProperty">, CUDA<"11.0">,
  HIP<"5.2">;
def CUaddress_mode_enum : EnumTag<"CUaddress_mode">, As<"HIPaddress_mode_enum">,
  HIP<"3.5">;
def CUarray_cubemap_face_enum : EnumTag<"CUarray_cubemap_face">, Unsupported;
def CUarray_format_enum : EnumTag<"CUarray_format">, As<"hipArray_Format">,
  HIP<"1.7">;
def CUarraySparseSubresourceType_enum : EnumTag<"CUarraySparseSubresourceType">,
  CUDA<"11.1">, HIP<"5.2">;
def CUasyncNotificationType_enum : EnumTag<"CUasyncNotificationType">,
  Unsupported, CUDA<"12.4">;
def CUatomicOperation_enum : EnumTag<"CUatomicOperation">, Unsupported;
def CUatomicOperationCapability_enum : EnumTag<"CUatomicOperationCapability">,
  Unsupported;
def CUcigDataType_enum : EnumTag<"CUcigDataType">, Unsupported, CUDA<"12.5">;
def CUclusterSchedulingPolicy_enum : EnumTag<"CUclusterSchedulingPolicy">,
  Unsupported, CUDA<"11.8">;
def CUcomputemode_enum : EnumTag<"CUcomputemode">, As<"hipComputeMode">,
  HIP<"1.9">;
def CUcoredumpSettings_enum : EnumTag<"CUcoredumpSettings">, Unsupported,
  CUDA<"12.1">;
def CUctx_flags_enum : EnumTag<"CUctx_flags">, Unsupported;
def CUDA_POINTER_ATTRIBUTE_ACCESS_FLAGS_enum
  : EnumTag<"CUDA_POINTER_ATTRIBUTE_ACCESS_FLAGS">, Unsupported, CUDA<"11.1">;
def CUdevice_P2PAttribute_enum : EnumTag<"CUdevice_P2PAttribute">,
  As<"hipDeviceP2PAttr">, CUDA<"8.0">, HIP<"3.8">;
def CUdeviceNumaConfig_enum : EnumTag<"CUdeviceNumaConfig">, Unsupported,
  CUDA<"12.2">;
def CUdriverProcAddress_flags_enum : EnumTag<"CUdriverProcAddress_flags">,
  Unsupported, CUDA<"11.3">;
def CUdriverProcAddressQueryResult_enum
  : EnumTag<"CUdriverProcAddressQueryResult">, CUDA<"12.0">, HIP<"6.2">;
def CUevent_flags_enum : EnumTag<"CUevent_flags">, Unsupported;
def CUevent_record_flags_enum : EnumTag<"CUevent_record_flags">, Unsupported,
  CUDA<"11.1">;
def CUevent_sched_flags_enum : EnumTag<"CUevent_sched_flags">, Unsupported,
  CUDA<"11.8">;
def CUevent_wait_flags_enum : EnumTag<"CUevent_wait_flags">, Unsupported;
def CUexecAffinityType_enum : EnumTag<"CUexecAffinityType">, Unsupported,
  CUDA<"11.4">;
def CUexternalSemaphoreHandleType_enum
  : EnumTag<"CUexternalSemaphoreHandleType">,
  As<"hipExternalSemaphoreHandleType_enum">, CUDA<"10.0">, HIP<"4.4">;
def CUfilter_mode_enum : EnumTag<"CUfilter_mode">, As<"HIPfilter_mode_enum">,
  HIP<"3.5">;
def CUflushGPUDirectRDMAWritesOptions_enum
  : EnumTag<"CUflushGPUDirectRDMAWritesOptions">, CUDA<"11.3">, HIP<"6.1">;
def CUflushGPUDirectRDMAWritesScope_enum
  : EnumTag<"CUflushGPUDirectRDMAWritesScope">, Unsupported, CUDA<"11.3">;
def CUflushGPUDirectRDMAWritesTarget_enum
  : EnumTag<"CUflushGPUDirectRDMAWritesTarget">, Unsupported, CUDA<"11.3">;
def CUfunc_cache_enum : EnumTag<"CUfunc_cache">, As<"hipFuncCache_t">,
  HIP<"1.6">;
def CUfunction_attribute_enum : EnumTag<"CUfunction_attribute">,
  As<"hipFunction_attribute">, HIP<"2.8">;
def CUfunctionLoadingState_enum : EnumTag<"CUfunctionLoadingState">,
  Unsupported, CUDA<"12.4">;
def CUGLDeviceList_enum : EnumTag<"CUGLDeviceList">, HIP<"4.4">;
def CUGLmap_flags_enum : EnumTag<"CUGLmap_flags">, Unsupported;
def CUGPUDirectRDMAWritesOrdering_enum
  : EnumTag<"CUGPUDirectRDMAWritesOrdering">, CUDA<"11.3">, HIP<"6.1">;
def CUgraphicsMapResourceFlags_enum : EnumTag<"CUgraphicsMapResourceFlags">,
  Unsupported;
def CUgraphicsRegisterFlags_enum : EnumTag<"CUgraphicsRegisterFlags">,
  HIP<"4.4">;
def CUjit_cacheMode_enum : EnumTag<"CUjit_cacheMode">, Unsupported;
def CUjit_fallback_enum : EnumTag<"CUjit_fallback">, Unsupported;
def CUjit_option_enum : EnumTag<"CUjit_option">, As<"hipJitOption">, HIP<"1.6">;
def CUjit_target_enum : EnumTag<"CUjit_target">, Unsupported;
def CUjitInputType_enum : EnumTag<"CUjitInputType">, HIP<"5.3">;
def CUlibraryOption_enum : EnumTag<"CUlibraryOption">, Unsupported,
  CUDA<"12.0">;
def CUlimit_enum : EnumTag<"CUlimit">, As<"hipLimit_t">, HIP<"1.6">;
def CUlogLevel_enum : EnumTag<"CUlogLevel">, Unsupported;
def CUmoduleLoadingMode_enum : EnumTag<"CUmoduleLoadingMode">, Unsupported,
  CUDA<"11.7">;
def CUmulticastGranularity_flags_enum : EnumTag<"CUmulticastGranularity_flags">,
  Unsupported, CUDA<"12.1">;
def CUoccupancy_flags_enum : EnumTag<"CUoccupancy_flags">, Unsupported;
def CUoutput_mode_enum : EnumTag<"CUoutput_mode">, Unsupported;
def CUpointer_attribute_enum : EnumTag<"CUpointer_attribute">,
  As<"hipPointer_attribute">, HIP<"5.0">;
def CUprocessState_enum : EnumTag<"CUprocessState">, Unsupported;
def CUresourcetype_enum : EnumTag<"CUresourcetype">, As<"HIPresourcetype_enum">,
  HIP<"3.5">;
def CUresourceViewFormat_enum : EnumTag<"CUresourceViewFormat">,
  As<"HIPresourceViewFormat_enum">, HIP<"3.5">;
def CUshared_carveout_enum : EnumTag<"CUshared_carveout">, Unsupported,
  CUDA<"9.0">;
def CUsharedconfig_enum : EnumTag<"CUsharedconfig">, As<"hipSharedMemConfig">,
  HIP<"1.6">;
def CUsynchronizationPolicy_enum : EnumTag<"CUsynchronizationPolicy">,
  Unsupported, CUDA<"11.0">;
def CUtensorMapDataType_enum : EnumTag<"CUtensorMapDataType">, Unsupported,
  CUDA<"12.0">;
def CUtensorMapFloatOOBfill_enum : EnumTag<"CUtensorMapFloatOOBfill">,
  Unsupported, CUDA<"12.0">;
def CUtensorMapIm2ColWideMode_enum : EnumTag<"CUtensorMapIm2ColWideMode">,
  Unsupported;
def CUtensorMapInterleave_enum : EnumTag<"CUtensorMapInterleave">, Unsupported,
  CUDA<"12.0">;
def CUtensorMapL2promotion_enum : EnumTag<"CUtensorMapL2promotion">,
  Unsupported, CUDA<"12.0">;
def CUtensorMapSwizzle_enum : EnumTag<"CUtensorMapSwizzle">, Unsupported,
  CUDA<"12.0">;
def CUuserObject_flags_enum : EnumTag<"CUuserObject_flags">, CUDA<"11.3">,
  HIP<"5.3">;
def CUuserObjectRetain_flags_enum : EnumTag<"CUuserObjectRetain_flags">,
  CUDA<"11.3">, HIP<"5.3">;

def cl_context_flags : Enum, Unsupported, CUDA<"11.8">;
let Owner = cl_context_flags in {
def NVCL_CTX_SCHED_AUTO : EnumConstant<0>, Unsupported, CUDA<"11.8">;
def NVCL_CTX_SCHED_SPIN : EnumConstant<1>, Unsupported, CUDA<"11.8">;
def NVCL_CTX_SCHED_YIELD : EnumConstant<2>, Unsupported, CUDA<"11.8">;
def NVCL_CTX_SCHED_BLOCKING_SYNC : EnumConstant<4>, Unsupported, CUDA<"11.8">;
}

def cl_event_flags : Enum, Unsupported, CUDA<"11.8">;
let Owner = cl_event_flags in {
def NVCL_EVENT_SCHED_AUTO : EnumConstant<0>, Unsupported, CUDA<"11.8">;
def NVCL_EVENT_SCHED_SPIN : EnumConstant<1>, Unsupported, CUDA<"11.8">;
def NVCL_EVENT_SCHED_YIELD : EnumConstant<2>, Unsupported, CUDA<"11.8">;
def NVCL_EVENT_SCHED_BLOCKING_SYNC : EnumConstant<4>, Unsupported, CUDA<"11.8">;
}

def CUaccessProperty : Enum, CUDA<"11.0">, HIP<"5.2">;
let Owner = CUaccessProperty in {
def CU_ACCESS_PROPERTY_NORMAL : EnumConstant<0>, CUDA<"11.0">, HIP<"5.2">;
def CU_ACCESS_PROPERTY_STREAMING : EnumConstant<1>, CUDA<"11.0">, HIP<"5.2">;
def CU_ACCESS_PROPERTY_PERSISTING : EnumConstant<2>, CUDA<"11.0">, HIP<"5.2">;
}

def CUaddress_mode : Enum, As<"HIPaddress_mode">, HIP<"3.5">;
let Owner = CUaddress_mode in {
def CU_TR_ADDRESS_MODE_WRAP : EnumConstant<0>, HIP<"3.5">;
def CU_TR_ADDRESS_MODE_CLAMP : EnumConstant<1>, HIP<"3.5">;
def CU_TR_ADDRESS_MODE_MIRROR : EnumConstant<2>, HIP<"3.5">;
def CU_TR_ADDRESS_MODE_BORDER : EnumConstant<3>, HIP<"3.5">;
}

def CUarray_cubemap_face : Enum, Unsupported;
let Owner = CUarray_cubemap_face in {
def CU_CUBEMAP_FACE_POSITIVE_X : EnumConstant<0>, Unsupported;
def CU_CUBEMAP_FACE_NEGATIVE_X : EnumConstant<1>, Unsupported;
def CU_CUBEMAP_FACE_POSITIVE_Y : EnumConstant<2>, Unsupported;
def CU_CUBEMAP_FACE_NEGATIVE_Y : EnumConstant<3>, Unsupported;
def CU_CUBEMAP_FACE_POSITIVE_Z : EnumConstant<4>, Unsupported;
def CU_CUBEMAP_FACE_NEGATIVE_Z : EnumConstant<5>, Unsupported;
}

def CUarray_format : Enum, As<"hipArray_Format">, HIP<"1.7">;
let Owner = CUarray_format in {
def CU_AD_FORMAT_UNSIGNED_INT8 : EnumConstant<1>, HIP<"1.7">;
def CU_AD_FORMAT_UNSIGNED_INT16 : EnumConstant<2>, HIP<"1.7">;
def CU_AD_FORMAT_UNSIGNED_INT32 : EnumConstant<3>, HIP<"1.7">;
def CU_AD_FORMAT_SIGNED_INT8 : EnumConstant<8>, HIP<"1.7">;
def CU_AD_FORMAT_SIGNED_INT16 : EnumConstant<9>, HIP<"1.7">;
def CU_AD_FORMAT_SIGNED_INT32 : EnumConstant<10>, HIP<"1.7">;
def CU_AD_FORMAT_HALF : EnumConstant<16>, HIP<"1.7">;
def CU_AD_FORMAT_FLOAT : EnumConstant<32>, HIP<"1.7">;
def CU_AD_FORMAT_UNORM_INT_101010_2 : EnumConstant<80>, Unsupported;
def CU_AD_FORMAT_BC1_UNORM : EnumConstant<145>, Unsupported, CUDA<"11.5">;
def CU_AD_FORMAT_BC1_UNORM_SRGB : EnumConstant<146>, Unsupported, CUDA<"11.5">;
def CU_AD_FORMAT_BC2_UNORM : EnumConstant<147>, Unsupported, CUDA<"11.5">;
def CU_AD_FORMAT_BC2_UNORM_SRGB : EnumConstant<148>, Unsupported, CUDA<"11.5">;
def CU_AD_FORMAT_BC3_UNORM : EnumConstant<149>, Unsupported, CUDA<"11.5">;
def CU_AD_FORMAT_BC3_UNORM_SRGB : EnumConstant<150>, Unsupported, CUDA<"11.5">;
def CU_AD_FORMAT_BC4_UNORM : EnumConstant<151>, Unsupported, CUDA<"11.5">;
def CU_AD_FORMAT_BC4_SNORM : EnumConstant<152>, Unsupported, CUDA<"11.5">;
def CU_AD_FORMAT_BC5_UNORM : EnumConstant<153>, Unsupported, CUDA<"11.5">;
def CU_AD_FORMAT_BC5_SNORM : EnumConstant<154>, Unsupported, CUDA<"11.5">;
def CU_AD_FORMAT_BC6H_UF16 : EnumConstant<155>, Unsupported, CUDA<"11.5">;
def CU_AD_FORMAT_BC6H_SF16 : EnumConstant<156>, Unsupported, CUDA<"11.5">;
def CU_AD_FORMAT_BC7_UNORM : EnumConstant<157>, Unsupported, CUDA<"11.5">;
def CU_AD_FORMAT_BC7_UNORM_SRGB : EnumConstant<158>, Unsupported, CUDA<"11.5">;
def CU_AD_FORMAT_P010 : EnumConstant<159>, Unsupported, CUDA<"12.5">;
def CU_AD_FORMAT_P016 : EnumConstant<161>, Unsupported, CUDA<"12.5">;
def CU_AD_FORMAT_NV16 : EnumConstant<162>, Unsupported, CUDA<"12.5">;
def CU_AD_FORMAT_P210 : EnumConstant<163>, Unsupported, CUDA<"12.5">;
def CU_AD_FORMAT_P216 : EnumConstant<164>, Unsupported, CUDA<"12.5">;
def CU_AD_FORMAT_YUY2 : EnumConstant<165>, Unsupported, CUDA<"12.5">;
def CU_AD_FORMAT_Y210 : EnumConstant<166>, Unsupported, CUDA<"12.5">;
def CU_AD_FORMAT_Y216 : EnumConstant<167>, Unsupported, CUDA<"12.5">;
def CU_AD_FORMAT_AYUV : EnumConstant<168>, Unsupported, CUDA<"12.5">;
def CU_AD_FORMAT_Y410 : EnumConstant<169>, Unsupported, CUDA<"12.5">;
def CU_AD_FORMAT_NV12 : EnumConstant<176>, Unsupported, CUDA<"11.2">;
def CU_AD_FORMAT_Y416 : EnumConstant<177>, Unsupported, CUDA<"12.5">;
def CU_AD_FORMAT_Y444_PLANAR8 : EnumConstant<178>, Unsupported, CUDA<"12.5">;
def CU_AD_FORMAT_Y444_PLANAR10 : EnumConstant<179>, Unsupported, CUDA<"12.5">;
def CU_AD_FORMAT_YUV444_8bit_SemiPlanar : EnumConstant<180>, Unsupported;
def CU_AD_FORMAT_YUV444_16bit_SemiPlanar : EnumConstant<181>, Unsupported;
def CU_AD_FORMAT_UNORM_INT8X1 : EnumConstant<192>, Unsupported, CUDA<"11.5">;
def CU_AD_FORMAT_UNORM_INT8X2 : EnumConstant<193>, Unsupported, CUDA<"11.5">;
def CU_AD_FORMAT_UNORM_INT8X4 : EnumConstant<194>, Unsupported, CUDA<"11.5">;
def CU_AD_FORMAT_UNORM_INT16X1 : EnumConstant<195>, Unsupported, CUDA<"11.5">;
def CU_AD_FORMAT_UNORM_INT16X2 : EnumConstant<196>, Unsupported, CUDA<"11.5">;
def CU_AD_FORMAT_UNORM_INT16X4 : EnumConstant<197>, Unsupported, CUDA<"11.5">;
def CU_AD_FORMAT_SNORM_INT8X1 : EnumConstant<198>, Unsupported, CUDA<"11.5">;
def CU_AD_FORMAT_SNORM_INT8X2 : EnumConstant<199>, Unsupported, CUDA<"11.5">;
def CU_AD_FORMAT_SNORM_INT8X4 : EnumConstant<200>, Unsupported, CUDA<"11.5">;
def CU_AD_FORMAT_SNORM_INT16X1 : EnumConstant<201>, Unsupported, CUDA<"11.5">;
def CU_AD_FORMAT_SNORM_INT16X2 : EnumConstant<202>, Unsupported, CUDA<"11.5">;
def CU_AD_FORMAT_SNORM_INT16X4 : EnumConstant<203>, Unsupported, CUDA<"11.5">;
def CU_AD_FORMAT_MAX : EnumConstant<2147483647>, Unsupported, CUDA<"12.5">;
}

def CUarraySparseSubresourceType : Enum, CUDA<"11.1">, HIP<"5.2">;
let Owner = CUarraySparseSubresourceType in {
def CU_ARRAY_SPARSE_SUBRESOURCE_TYPE_SPARSE_LEVEL : EnumConstant<0>,
  CUDA<"11.1">, HIP<"5.2">;
def CU_ARRAY_SPARSE_SUBRESOURCE_TYPE_MIPTAIL : EnumConstant<1>, CUDA<"11.1">,
  HIP<"5.2">;
}

def CUasyncNotificationType : Enum, Unsupported, CUDA<"12.4">;
let Owner = CUasyncNotificationType in {
def CU_ASYNC_NOTIFICATION_TYPE_OVER_BUDGET : EnumConstant<1>, Unsupported,
  CUDA<"12.4">;
}

def CUatomicOperation : Enum, Unsupported;
let Owner = CUatomicOperation in {
def CU_ATOMIC_OPERATION_INTEGER_ADD : EnumConstant<0>, Unsupported;
def CU_ATOMIC_OPERATION_INTEGER_MIN : EnumConstant<1>, Unsupported;
def CU_ATOMIC_OPERATION_INTEGER_MAX : EnumConstant<2>, Unsupported;
def CU_ATOMIC_OPERATION_INTEGER_INCREMENT : EnumConstant<3>, Unsupported;
def CU_ATOMIC_OPERATION_INTEGER_DECREMENT : EnumConstant<4>, Unsupported;
def CU_ATOMIC_OPERATION_AND : EnumConstant<5>, Unsupported;
def CU_ATOMIC_OPERATION_OR : EnumConstant<6>, Unsupported;
def CU_ATOMIC_OPERATION_XOR : EnumConstant<7>, Unsupported;
def CU_ATOMIC_OPERATION_EXCHANGE : EnumConstant<8>, Unsupported;
def CU_ATOMIC_OPERATION_CAS : EnumConstant<9>, Unsupported;
def CU_ATOMIC_OPERATION_FLOAT_ADD : EnumConstant<10>, Unsupported;
def CU_ATOMIC_OPERATION_FLOAT_MIN : EnumConstant<11>, Unsupported;
def CU_ATOMIC_OPERATION_FLOAT_MAX : EnumConstant<12>, Unsupported;
def CU_ATOMIC_OPERATION_MAX : EnumConstant<13>, Unsupported;
}

def CUatomicOperationCapability : Enum, Unsupported;
let Owner = CUatomicOperationCapability in {
def CU_ATOMIC_CAPABILITY_SIGNED : EnumConstant<1>, Unsupported;
def CU_ATOMIC_CAPABILITY_UNSIGNED : EnumConstant<2>, Unsupported;
def CU_ATOMIC_CAPABILITY_REDUCTION : EnumConstant<4>, Unsupported;
def CU_ATOMIC_CAPABILITY_SCALAR_32 : EnumConstant<8>, Unsupported;
def CU_ATOMIC_CAPABILITY_SCALAR_64 : EnumConstant<16>, Unsupported;
def CU_ATOMIC_CAPABILITY_SCALAR_128 : EnumConstant<32>, Unsupported;
def CU_ATOMIC_CAPABILITY_VECTOR_32x4 : EnumConstant<64>, Unsupported;
}

def CUcigDataType : Enum, Unsupported, CUDA<"12.5">;
let Owner = CUcigDataType in {
def CIG_DATA_TYPE_D3D12_COMMAND_QUEUE : EnumConstant<1>, Unsupported,
  CUDA<"12.5">;
def CIG_DATA_TYPE_NV_BLOB : EnumConstant<2>, Unsupported;
}

def CUclusterSchedulingPolicy : Enum, Unsupported, CUDA<"11.8">;
let Owner = CUclusterSchedulingPolicy in {
def CU_CLUSTER_SCHEDULING_POLICY_DEFAULT : EnumConstant<0>, Unsupported,
  CUDA<"11.8">;
def CU_CLUSTER_SCHEDULING_POLICY_SPREAD : EnumConstant<1>, Unsupported,
  CUDA<"11.8">;
def CU_CLUSTER_SCHEDULING_POLICY_LOAD_BALANCING : EnumConstant<2>, Unsupported,
  CUDA<"11.8">;
}

def CUcomputemode : Enum, As<"hipComputeMode">, HIP<"1.9">;
let Owner = CUcomputemode in {
def CU_COMPUTEMODE_DEFAULT : EnumConstant<0>, HIP<"1.9">;
def CU_COMPUTEMODE_PROHIBITED : EnumConstant<2>, HIP<"1.9">;
def CU_COMPUTEMODE_EXCLUSIVE_PROCESS : EnumConstant<3>, HIP<"2.0">;
def CU_COMPUTEMODE_EXCLUSIVE : AnyEnumConstant, CUDA<removed = "8.0">,
  HIP<"1.9">;
}

def CUCoredumpGenerationFlags : Enum, Unsupported, CUDA<"12.5">;
let Owner = CUCoredumpGenerationFlags in {
def CU_COREDUMP_DEFAULT_FLAGS : EnumConstant<0>, Unsupported, CUDA<"12.5">;
def CU_COREDUMP_SKIP_NONRELOCATED_ELF_IMAGES : EnumConstant<1>, Unsupported,
  CUDA<"12.5">;
def CU_COREDUMP_SKIP_GLOBAL_MEMORY : EnumConstant<2>, Unsupported, CUDA<"12.5">;
def CU_COREDUMP_SKIP_SHARED_MEMORY : EnumConstant<4>, Unsupported, CUDA<"12.5">;
def CU_COREDUMP_SKIP_LOCAL_MEMORY : EnumConstant<8>, Unsupported, CUDA<"12.5">;
def CU_COREDUMP_SKIP_ABORT : EnumConstant<16>, Unsupported, CUDA<"12.5">;
def CU_COREDUMP_SKIP_CONSTBANK_MEMORY : EnumConstant<32>, Unsupported,
  CUDA<"12.6">;
def CU_COREDUMP_LIGHTWEIGHT_FLAGS : EnumConstant<47>, Unsupported, CUDA<"12.5">;
}

def CUcoredumpSettings : Enum, Unsupported, CUDA<"12.1">;
let Owner = CUcoredumpSettings in {
def CU_COREDUMP_ENABLE_ON_EXCEPTION : EnumConstant<1>, Unsupported,
  CUDA<"12.1">;
def CU_COREDUMP_TRIGGER_HOST : EnumConstant<2>, Unsupported, CUDA<"12.1">;
def CU_COREDUMP_LIGHTWEIGHT : EnumConstant<3>, Unsupported, CUDA<"12.1">;
def CU_COREDUMP_ENABLE_USER_TRIGGER : EnumConstant<4>, Unsupported,
  CUDA<"12.1">;
def CU_COREDUMP_FILE : EnumConstant<5>, Unsupported, CUDA<"12.1">;
def CU_COREDUMP_PIPE : EnumConstant<6>, Unsupported, CUDA<"12.1">;
def CU_COREDUMP_GENERATION_FLAGS : EnumConstant<7>, Unsupported, CUDA<"12.5">;
def CU_COREDUMP_MAX : EnumConstant<8>, Unsupported, CUDA<"12.1">;
}

def CUctx_flags : Enum, Unsupported;
let Owner = CUctx_flags in {
def CU_CTX_SCHED_AUTO : EnumConstant<0>, HIP<"1.6">;
def CU_CTX_SCHED_SPIN : EnumConstant<1>, HIP<"1.6">;
def CU_CTX_SCHED_YIELD : EnumConstant<2>, HIP<"1.6">;
def CU_CTX_BLOCKING_SYNC : EnumConstant<4>, As<"hipDeviceScheduleBlockingSync">,
  CUDA<deprecated = "4.0">, HIP<"1.6">;
def CU_CTX_SCHED_BLOCKING_SYNC : EnumConstant<4>, HIP<"1.6">;
def CU_CTX_SCHED_MASK : EnumConstant<7>, HIP<"1.6">;
def CU_CTX_MAP_HOST : EnumConstant<8>, As<"hipDeviceMapHost">, HIP<"1.6">;
def CU_CTX_LMEM_RESIZE_TO_MAX : EnumConstant<16>,
  As<"hipDeviceLmemResizeToMax">, HIP<"1.6">;
def CU_CTX_COREDUMP_ENABLE : EnumConstant<32>, Unsupported, CUDA<"12.1">;
def CU_CTX_USER_COREDUMP_ENABLE : EnumConstant<64>, Unsupported, CUDA<"12.1">;
def CU_CTX_SYNC_MEMOPS : EnumConstant<128>, Unsupported, CUDA<"12.1">;
def CU_CTX_FLAGS_MASK : EnumConstant<255>, Unsupported;
}

def CUDA_POINTER_ATTRIBUTE_ACCESS_FLAGS : Enum, Unsupported, CUDA<"11.1">;
let Owner = CUDA_POINTER_ATTRIBUTE_ACCESS_FLAGS in {
def CU_POINTER_ATTRIBUTE_ACCESS_FLAG_NONE : EnumConstant<0>, Unsupported,
  CUDA<"11.1">;
def CU_POINTER_ATTRIBUTE_ACCESS_FLAG_READ : EnumConstant<1>, Unsupported,
  CUDA<"11.1">;
def CU_POINTER_ATTRIBUTE_ACCESS_FLAG_READWRITE : EnumConstant<3>, Unsupported,
  CUDA<"11.1">;
}

def CUdevice_P2PAttribute : Enum, As<"hipDeviceP2PAttr">, CUDA<"8.0">,
  HIP<"3.8">;
let Owner = CUdevice_P2PAttribute in {
def CU_DEVICE_P2P_ATTRIBUTE_PERFORMANCE_RANK : EnumConstant<1>, CUDA<"8.0">,
  HIP<"3.8">;
def CU_DEVICE_P2P_ATTRIBUTE_ACCESS_SUPPORTED : EnumConstant<2>, CUDA<"8.0">,
  HIP<"3.8">;
def CU_DEVICE_P2P_ATTRIBUTE_NATIVE_ATOMIC_SUPPORTED : EnumConstant<3>,
  CUDA<"8.0">, HIP<"3.8">;
def CU_DEVICE_P2P_ATTRIBUTE_ACCESS_ACCESS_SUPPORTED : EnumConstant<4>,
  As<"hipDevP2PAttrHipArrayAccessSupported">, CUDA<"10.1", "10.1">, HIP<"3.8">;
def CU_DEVICE_P2P_ATTRIBUTE_CUDA_ARRAY_ACCESS_SUPPORTED : EnumConstant<4>,
  As<"hipDevP2PAttrHipArrayAccessSupported">, CUDA<"10.0">, HIP<"3.8">;
def CU_DEVICE_P2P_ATTRIBUTE_ONLY_PARTIAL_NATIVE_ATOMIC_SUPPORTED
  : EnumConstant<5>, Unsupported;
def CU_DEVICE_P2P_ATTRIBUTE_ARRAY_ACCESS_ACCESS_SUPPORTED : AnyEnumConstant,
  As<"hipDevP2PAttrHipArrayAccessSupported">, CUDA<"9.2", "10.0", "10.1">,
  HIP<"3.8">;
}

def CUdeviceNumaConfig : Enum, Unsupported, CUDA<"12.2">;
let Owner = CUdeviceNumaConfig in {
def CU_DEVICE_NUMA_CONFIG_NONE : EnumConstant<0>, Unsupported, CUDA<"12.2">;
def CU_DEVICE_NUMA_CONFIG_NUMA_NODE : EnumConstant<1>, Unsupported,
  CUDA<"12.2">;
}

def CUdevResourceType : Enum, Unsupported, CUDA<"12.4">;
let Owner = CUdevResourceType in {
def CU_DEV_RESOURCE_TYPE_INVALID : EnumConstant<0>, Unsupported, CUDA<"12.4">;
def CU_DEV_RESOURCE_TYPE_SM : EnumConstant<1>, Unsupported, CUDA<"12.4">;
def CU_DEV_RESOURCE_TYPE_MAX : AnyEnumConstant, Unsupported, CUDA<"12.4">;
}
def CUdevSmResourceSplit_flags : Enum, Unsupported, CUDA<"12.5">;

def CUdriverProcAddress_flags : Enum, Unsupported, CUDA<"11.3">;
let Owner = CUdriverProcAddress_flags in {
def CU_GET_PROC_ADDRESS_DEFAULT : EnumConstant<0>, Unsupported, CUDA<"11.3">;
def CU_GET_PROC_ADDRESS_LEGACY_STREAM : EnumConstant<1>, Unsupported,
  CUDA<"11.3">;
def CU_GET_PROC_ADDRESS_PER_THREAD_DEFAULT_STREAM : EnumConstant<2>,
  Unsupported, CUDA<"11.3">;
}

def CUdriverProcAddressQueryResult : Enum, CUDA<"12.0">, HIP<"6.2">;
let Owner = CUdriverProcAddressQueryResult in {
def CU_GET_PROC_ADDRESS_SUCCESS : EnumConstant<0>, CUDA<"12.0">, HIP<"6.2">;
def CU_GET_PROC_ADDRESS_SYMBOL_NOT_FOUND : EnumConstant<1>, CUDA<"12.0">,
  HIP<"6.2">;
def CU_GET_PROC_ADDRESS_VERSION_NOT_SUFFICIENT : EnumConstant<2>, CUDA<"12.0">,
  HIP<"6.2">;
}

def CUevent_flags : Enum, Unsupported;
let Owner = CUevent_flags in {
def CU_EVENT_DEFAULT : EnumConstant<0>, HIP<"1.6">;
def CU_EVENT_BLOCKING_SYNC : EnumConstant<1>, HIP<"1.6">;
def CU_EVENT_DISABLE_TIMING : EnumConstant<2>, HIP<"1.6">;
def CU_EVENT_INTERPROCESS : EnumConstant<4>, HIP<"1.6">;
}

def CUevent_record_flags : Enum, Unsupported, CUDA<"11.1">;
let Owner = CUevent_record_flags in {
def CU_EVENT_RECORD_DEFAULT : EnumConstant<0>, Unsupported, CUDA<"11.1">;
def CU_EVENT_RECORD_EXTERNAL : EnumConstant<1>, Unsupported, CUDA<"11.1">;
}

def CUevent_sched_flags : Enum, Unsupported, CUDA<"11.8">;
let Owner = CUevent_sched_flags in {
def CU_EVENT_SCHED_AUTO : EnumConstant<0>, Unsupported, CUDA<"11.8">;
def CU_EVENT_SCHED_SPIN : EnumConstant<1>, Unsupported, CUDA<"11.8">;
def CU_EVENT_SCHED_YIELD : EnumConstant<2>, Unsupported, CUDA<"11.8">;
def CU_EVENT_SCHED_BLOCKING_SYNC : EnumConstant<4>, Unsupported, CUDA<"11.8">;
}

def CUevent_wait_flags : Enum, Unsupported, CUDA<"11.1">;
let Owner = CUevent_wait_flags in {
def CU_EVENT_WAIT_DEFAULT : EnumConstant<0>, Unsupported, CUDA<"11.1">;
def CU_EVENT_WAIT_EXTERNAL : EnumConstant<1>, Unsupported, CUDA<"11.1">;
}

def CUexecAffinityType : Enum, Unsupported, CUDA<"11.4">;
let Owner = CUexecAffinityType in {
def CU_EXEC_AFFINITY_TYPE_SM_COUNT : EnumConstant<0>, Unsupported, CUDA<"11.4">;
def CU_EXEC_AFFINITY_TYPE_MAX : EnumConstant<1>, Unsupported, CUDA<"11.4">;
}

def CUexternalSemaphoreHandleType : Enum, CUDA<"10.0">, HIP<"4.4">;
let Owner = CUexternalSemaphoreHandleType in {
def CU_EXTERNAL_SEMAPHORE_HANDLE_TYPE_OPAQUE_FD : EnumConstant<1>, CUDA<"10.0">,
  HIP<"4.4">;
def CU_EXTERNAL_SEMAPHORE_HANDLE_TYPE_OPAQUE_WIN32 : EnumConstant<2>,
  CUDA<"10.0">, HIP<"4.4">;
def CU_EXTERNAL_SEMAPHORE_HANDLE_TYPE_OPAQUE_WIN32_KMT : EnumConstant<3>,
  CUDA<"10.0">, HIP<"4.4">;
def CU_EXTERNAL_SEMAPHORE_HANDLE_TYPE_D3D12_FENCE : EnumConstant<4>,
  As<"hipExternalSemaphoreHandleTypeD3D12Fence">, CUDA<"10.0">, HIP<"4.4">;
def CU_EXTERNAL_SEMAPHORE_HANDLE_TYPE_D3D11_FENCE : EnumConstant<5>,
  As<"hipExternalSemaphoreHandleTypeD3D11Fence">, CUDA<"10.2">;
def CU_EXTERNAL_SEMAPHORE_HANDLE_TYPE_NVSCISYNC : EnumConstant<6>,
  As<"hipExternalSemaphoreHandleTypeNvSciSync">, CUDA<"10.2">;
def CU_EXTERNAL_SEMAPHORE_HANDLE_TYPE_D3D11_KEYED_MUTEX : EnumConstant<7>,
  As<"hipExternalSemaphoreHandleTypeKeyedMutex">, CUDA<"10.2">;
def CU_EXTERNAL_SEMAPHORE_HANDLE_TYPE_D3D11_KEYED_MUTEX_KMT : EnumConstant<8>,
  As<"hipExternalSemaphoreHandleTypeKeyedMutexKmt">, CUDA<"10.2">;
def CU_EXTERNAL_SEMAPHORE_HANDLE_TYPE_TIMELINE_SEMAPHORE_FD : EnumConstant<9>,
  CUDA<"11.2">;
def CU_EXTERNAL_SEMAPHORE_HANDLE_TYPE_TIMELINE_SEMAPHORE_WIN32
  : EnumConstant<10>, CUDA<"11.2">;
}

def CUfilter_mode : Enum, As<"HIPfilter_mode">, HIP<"3.5">;
let Owner = CUfilter_mode in {
def CU_TR_FILTER_MODE_POINT : EnumConstant<0>, HIP<"3.5">;
def CU_TR_FILTER_MODE_LINEAR : EnumConstant<1>, HIP<"3.5">;
}

def CUflushGPUDirectRDMAWritesOptions : Enum, CUDA<"11.3">, HIP<"6.1">;
let Owner = CUflushGPUDirectRDMAWritesOptions in {
def CU_FLUSH_GPU_DIRECT_RDMA_WRITES_OPTION_HOST : EnumConstant<1>,
  As<"hipFlushGPUDirectRDMAWritesOptionHost">, CUDA<"11.3">, HIP<"6.1">;
def CU_FLUSH_GPU_DIRECT_RDMA_WRITES_OPTION_MEMOPS : EnumConstant<2>,
  As<"hipFlushGPUDirectRDMAWritesOptionMemOps">, CUDA<"11.3">, HIP<"6.1">;
}

def CUflushGPUDirectRDMAWritesScope : Enum, Unsupported, CUDA<"11.3">;
let Owner = CUflushGPUDirectRDMAWritesScope in {
def CU_FLUSH_GPU_DIRECT_RDMA_WRITES_TO_OWNER : EnumConstant<100>, Unsupported,
  CUDA<"11.3">;
def CU_FLUSH_GPU_DIRECT_RDMA_WRITES_TO_ALL_DEVICES : EnumConstant<200>,
  Unsupported, CUDA<"11.3">;
}

def CUflushGPUDirectRDMAWritesTarget : Enum, Unsupported, CUDA<"11.3">;
let Owner = CUflushGPUDirectRDMAWritesTarget in {
def CU_FLUSH_GPU_DIRECT_RDMA_WRITES_TARGET_CURRENT_CTX : EnumConstant<0>,
  Unsupported, CUDA<"11.3">;
}

def CUfunc_cache : Enum, As<"hipFuncCache_t">, HIP<"1.6">;
let Owner = CUfunc_cache in {
def CU_FUNC_CACHE_PREFER_NONE : EnumConstant<0>, HIP<"1.6">;
def CU_FUNC_CACHE_PREFER_SHARED : EnumConstant<1>, HIP<"1.6">;
def CU_FUNC_CACHE_PREFER_L1 : EnumConstant<2>, HIP<"1.6">;
def CU_FUNC_CACHE_PREFER_EQUAL : EnumConstant<3>, HIP<"1.6">;
}

def CUfunction_attribute : Enum, As<"hipFunction_attribute">, HIP<"2.8">;
let Owner = CUfunction_attribute in {
def CU_FUNC_ATTRIBUTE_MAX_THREADS_PER_BLOCK : EnumConstant<0>, HIP<"2.8">;
def CU_FUNC_ATTRIBUTE_SHARED_SIZE_BYTES : EnumConstant<1>, HIP<"2.8">;
def CU_FUNC_ATTRIBUTE_CONST_SIZE_BYTES : EnumConstant<2>, HIP<"2.8">;
def CU_FUNC_ATTRIBUTE_LOCAL_SIZE_BYTES : EnumConstant<3>, HIP<"2.8">;
def CU_FUNC_ATTRIBUTE_NUM_REGS : EnumConstant<4>, HIP<"2.8">;
def CU_FUNC_ATTRIBUTE_PTX_VERSION : EnumConstant<5>, HIP<"2.8">;
def CU_FUNC_ATTRIBUTE_BINARY_VERSION : EnumConstant<6>, HIP<"2.8">;
def CU_FUNC_ATTRIBUTE_CACHE_MODE_CA : EnumConstant<7>, HIP<"2.8">;
def CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES : EnumConstant<8>,
  CUDA<"9.0">, HIP<"2.8">;
def CU_FUNC_ATTRIBUTE_PREFERRED_SHARED_MEMORY_CARVEOUT : EnumConstant<9>,
  CUDA<"9.0">, HIP<"2.8">;
def CU_FUNC_ATTRIBUTE_CLUSTER_SIZE_MUST_BE_SET : EnumConstant<10>, Unsupported,
  CUDA<"11.8">;
def CU_FUNC_ATTRIBUTE_REQUIRED_CLUSTER_WIDTH : EnumConstant<11>, Unsupported,
  CUDA<"11.8">;
def CU_FUNC_ATTRIBUTE_REQUIRED_CLUSTER_HEIGHT : EnumConstant<12>, Unsupported,
  CUDA<"11.8">;
def CU_FUNC_ATTRIBUTE_REQUIRED_CLUSTER_DEPTH : EnumConstant<13>, Unsupported,
  CUDA<"11.8">;
def CU_FUNC_ATTRIBUTE_NON_PORTABLE_CLUSTER_SIZE_ALLOWED : EnumConstant<14>,
  Unsupported, CUDA<"11.8">;
def CU_FUNC_ATTRIBUTE_CLUSTER_SCHEDULING_POLICY_PREFERENCE : EnumConstant<15>,
  Unsupported, CUDA<"11.8">;
def CU_FUNC_ATTRIBUTE_MAX : EnumConstant<16>, HIP<"2.8">;
}

def CUfunctionLoadingState : Enum, Unsupported, CUDA<"12.4">;
let Owner = CUfunctionLoadingState in {
def CU_FUNCTION_LOADING_STATE_UNLOADED : EnumConstant<0>, Unsupported,
  CUDA<"12.4">;
def CU_FUNCTION_LOADING_STATE_LOADED : EnumConstant<1>, Unsupported,
  CUDA<"12.4">;
def CU_FUNCTION_LOADING_STATE_MAX : EnumConstant<2>, Unsupported, CUDA<"12.4">;
}

def CUGLDeviceList : Enum, HIP<"4.4">;
let Owner = CUGLDeviceList in {
def CU_GL_DEVICE_LIST_ALL : EnumConstant<1>, As<"hipGLDeviceListAll">,
  HIP<"4.4">;
def CU_GL_DEVICE_LIST_CURRENT_FRAME : EnumConstant<2>,
  As<"hipGLDeviceListCurrentFrame">, HIP<"4.4">;
def CU_GL_DEVICE_LIST_NEXT_FRAME : EnumConstant<3>,
  As<"hipGLDeviceListNextFrame">, HIP<"4.4">;
}

def CUGLmap_flags : Enum, Unsupported;
let Owner = CUGLmap_flags in {
def CU_GL_MAP_RESOURCE_FLAGS_NONE : EnumConstant<0>, Unsupported;
def CU_GL_MAP_RESOURCE_FLAGS_READ_ONLY : EnumConstant<1>, Unsupported;
def CU_GL_MAP_RESOURCE_FLAGS_WRITE_DISCARD : EnumConstant<2>, Unsupported;
}

def CUGPUDirectRDMAWritesOrdering : Enum, CUDA<"11.3">, HIP<"6.1">;
let Owner = CUGPUDirectRDMAWritesOrdering in {
def CU_GPU_DIRECT_RDMA_WRITES_ORDERING_NONE : EnumConstant<0>,
  As<"hipGPUDirectRDMAWritesOrderingNone">, CUDA<"11.3">, HIP<"6.1">;
def CU_GPU_DIRECT_RDMA_WRITES_ORDERING_OWNER : EnumConstant<100>,
  As<"hipGPUDirectRDMAWritesOrderingOwner">, CUDA<"11.3">, HIP<"6.1">;
def CU_GPU_DIRECT_RDMA_WRITES_ORDERING_ALL_DEVICES : EnumConstant<200>,
  As<"hipGPUDirectRDMAWritesOrderingAllDevices">, CUDA<"11.3">, HIP<"6.1">;
}

def CUgraphicsMapResourceFlags : Enum, Unsupported;
let Owner = CUgraphicsMapResourceFlags in {
def CU_GRAPHICS_MAP_RESOURCE_FLAGS_NONE : EnumConstant<0>, Unsupported;
def CU_GRAPHICS_MAP_RESOURCE_FLAGS_READ_ONLY : EnumConstant<1>, Unsupported;
def CU_GRAPHICS_MAP_RESOURCE_FLAGS_WRITE_DISCARD : EnumConstant<2>, Unsupported;
}

def CUgraphicsRegisterFlags : Enum, HIP<"4.4">;
let Owner = CUgraphicsRegisterFlags in {
def CU_GRAPHICS_REGISTER_FLAGS_NONE : EnumConstant<0>, HIP<"4.4">;
def CU_GRAPHICS_REGISTER_FLAGS_READ_ONLY : EnumConstant<1>, HIP<"4.4">;
def CU_GRAPHICS_REGISTER_FLAGS_WRITE_DISCARD : EnumConstant<2>, HIP<"4.4">;
def CU_GRAPHICS_REGISTER_FLAGS_SURFACE_LDST : EnumConstant<4>,
  As<"hipGraphicsRegisterFlagsSurfaceLoadStore">, HIP<"4.4">;
def CU_GRAPHICS_REGISTER_FLAGS_TEXTURE_GATHER : EnumConstant<8>, HIP<"4.4">;
}
def CUgreenCtxCreate_flags : Enum, Unsupported, CUDA<"12.4">;

def CUjit_cacheMode : Enum, Unsupported;
let Owner = CUjit_cacheMode in {
def CU_JIT_CACHE_OPTION_NONE : EnumConstant<0>, Unsupported;
def CU_JIT_CACHE_OPTION_CG : EnumConstant<1>, Unsupported;
def CU_JIT_CACHE_OPTION_CA : EnumConstant<2>, Unsupported;
}

def CUjit_fallback : Enum, Unsupported;
let Owner = CUjit_fallback in {
def CU_PREFER_PTX : EnumConstant<0>, Unsupported;
def CU_PREFER_BINARY : EnumConstant<1>, Unsupported;
}

def CUjit_option : Enum, As<"hipJitOption">, HIP<"1.6">;
let Owner = CUjit_option in {
def CU_JIT_MAX_REGISTERS : EnumConstant<0>, HIP<"1.6">;
def CU_JIT_THREADS_PER_BLOCK : EnumConstant<1>, HIP<"1.6">;
def CU_JIT_WALL_TIME : EnumConstant<2>, NothingLogged, HIP<"1.6">;
def CU_JIT_INFO_LOG_BUFFER : EnumConstant<3>, NothingLogged, HIP<"1.6">;
def CU_JIT_INFO_LOG_BUFFER_SIZE_BYTES : EnumConstant<4>, HIP<"1.6">;
def CU_JIT_ERROR_LOG_BUFFER : EnumConstant<5>, NothingLogged, HIP<"1.6">;
def CU_JIT_ERROR_LOG_BUFFER_SIZE_BYTES : EnumConstant<6>, HIP<"1.6">;
def CU_JIT_OPTIMIZATION_LEVEL : EnumConstant<7>, HIP<"1.6">;
def CU_JIT_TARGET_FROM_CUCONTEXT : EnumConstant<8>,
  As<"hipJitOptionTargetFromContext">, HIP<"1.6">;
def CU_JIT_TARGET : EnumConstant<9>, HIP<"1.6">;
def CU_JIT_FALLBACK_STRATEGY : EnumConstant<10>, HIP<"1.6">;
def CU_JIT_GENERATE_DEBUG_INFO : EnumConstant<11>, HIP<"1.6">;
def CU_JIT_LOG_VERBOSE : EnumConstant<12>, HIP<"1.6">;
def CU_JIT_GENERATE_LINE_INFO : EnumConstant<13>, HIP<"1.6">;
def CU_JIT_CACHE_MODE : EnumConstant<14>, HIP<"1.6">;
def CU_JIT_NEW_SM3X_OPT : EnumConstant<15>, As<"hipJitOptionSm3xOpt">,
  HIP<"1.6">;
def CU_JIT_FAST_COMPILE : EnumConstant<16>, HIP<"1.6">;
def CU_JIT_GLOBAL_SYMBOL_NAMES : EnumConstant<17>, Unsupported;
def CU_JIT_GLOBAL_SYMBOL_ADDRESSES : EnumConstant<18>, Unsupported;
def CU_JIT_GLOBAL_SYMBOL_COUNT : EnumConstant<19>, Unsupported;
def CU_JIT_LTO : EnumConstant<20>, Unsupported, CUDA<"11.4", "12.0">;
def CU_JIT_FTZ : EnumConstant<21>, Unsupported, CUDA<"11.4", "12.0">;
def CU_JIT_PREC_DIV : EnumConstant<22>, Unsupported, CUDA<"11.4", "12.0">;
def CU_JIT_PREC_SQRT : EnumConstant<23>, Unsupported, CUDA<"11.4", "12.0">;
def CU_JIT_FMA : EnumConstant<24>, Unsupported, CUDA<"11.4", "12.0">;
def CU_JIT_REFERENCED_KERNEL_NAMES : EnumConstant<25>, Unsupported,
  CUDA<"11.7", "12.0">;
def CU_JIT_REFERENCED_KERNEL_COUNT : EnumConstant<26>, Unsupported,
  CUDA<"11.7", "12.0">;
def CU_JIT_REFERENCED_VARIABLE_NAMES : EnumConstant<27>, Unsupported,
  CUDA<"11.7", "12.0">;
def CU_JIT_REFERENCED_VARIABLE_COUNT : EnumConstant<28>, Unsupported,
  CUDA<"11.7", "12.0">;
def CU_JIT_OPTIMIZE_UNUSED_DEVICE_VARIABLES : EnumConstant<29>, Unsupported,
  CUDA<"11.7", "12.0">;
def CU_JIT_POSITION_INDEPENDENT_CODE : EnumConstant<30>, Unsupported,
  CUDA<"12.0">;
def CU_JIT_MIN_CTA_PER_SM : EnumConstant<31>, Unsupported, CUDA<"12.3">;
def CU_JIT_MAX_THREADS_PER_BLOCK : EnumConstant<32>, Unsupported, CUDA<"12.4">;
def CU_JIT_OVERRIDE_DIRECTIVE_VALUES : EnumConstant<33>, Unsupported,
  CUDA<"12.4">;
def CU_JIT_SPLIT_COMPILE : EnumConstant<34>, Unsupported;
def CU_JIT_NUM_OPTIONS : EnumConstant<35>, HIP<"1.6">;
}

def CUjit_target : Enum, Unsupported;
let Owner = CUjit_target in {
def CU_TARGET_COMPUTE_30 : EnumConstant<30>, Unsupported;
def CU_TARGET_COMPUTE_32 : EnumConstant<32>, Unsupported;
def CU_TARGET_COMPUTE_35 : EnumConstant<35>, Unsupported;
def CU_TARGET_COMPUTE_37 : EnumConstant<37>, Unsupported;
def CU_TARGET_COMPUTE_50 : EnumConstant<50>, Unsupported;
def CU_TARGET_COMPUTE_52 : EnumConstant<52>, Unsupported;
def CU_TARGET_COMPUTE_53 : EnumConstant<53>, Unsupported, CUDA<"8.0">;
def CU_TARGET_COMPUTE_60 : EnumConstant<60>, Unsupported, CUDA<"8.0">;
def CU_TARGET_COMPUTE_61 : EnumConstant<61>, Unsupported, CUDA<"8.0">;
def CU_TARGET_COMPUTE_62 : EnumConstant<62>, Unsupported, CUDA<"8.0">;
def CU_TARGET_COMPUTE_70 : EnumConstant<70>, Unsupported, CUDA<"9.0">;
def CU_TARGET_COMPUTE_72 : EnumConstant<72>, Unsupported, CUDA<"10.1">;
def CU_TARGET_COMPUTE_75 : EnumConstant<75>, Unsupported, CUDA<"9.1">;
def CU_TARGET_COMPUTE_80 : EnumConstant<80>, Unsupported, CUDA<"11.0">;
def CU_TARGET_COMPUTE_86 : EnumConstant<86>, Unsupported, CUDA<"11.1">;
def CU_TARGET_COMPUTE_87 : EnumConstant<87>, Unsupported, CUDA<"11.7">;
def CU_TARGET_COMPUTE_89 : EnumConstant<89>, Unsupported, CUDA<"11.8">;
def CU_TARGET_COMPUTE_90 : EnumConstant<90>, Unsupported, CUDA<"11.8">;
def CU_TARGET_COMPUTE_100 : EnumConstant<100>, Unsupported;
def CU_TARGET_COMPUTE_103 : EnumConstant<103>, Unsupported;
def CU_TARGET_COMPUTE_110 : EnumConstant<110>, Unsupported;
def CU_TARGET_COMPUTE_120 : EnumConstant<120>, Unsupported;
def CU_TARGET_COMPUTE_121 : EnumConstant<121>, Unsupported;
def CU_TARGET_COMPUTE_90A : EnumConstant<65626>, Unsupported, CUDA<"12.0">;
def CU_TARGET_COMPUTE_100A : EnumConstant<65636>, Unsupported;
def CU_TARGET_COMPUTE_103A : EnumConstant<65639>, Unsupported;
def CU_TARGET_COMPUTE_110A : EnumConstant<65646>, Unsupported;
def CU_TARGET_COMPUTE_120A : EnumConstant<65656>, Unsupported;
def CU_TARGET_COMPUTE_121A : EnumConstant<65657>, Unsupported;
def CU_TARGET_COMPUTE_100F : EnumConstant<131172>, Unsupported;
def CU_TARGET_COMPUTE_103F : EnumConstant<131175>, Unsupported;
def CU_TARGET_COMPUTE_110F : EnumConstant<131182>, Unsupported;
def CU_TARGET_COMPUTE_120F : EnumConstant<131192>, Unsupported;
def CU_TARGET_COMPUTE_121F : EnumConstant<131193>, Unsupported;
def CU_TARGET_COMPUTE_10 : AnyEnumConstant, Unsupported, CUDA<removed = "9.0">;
def CU_TARGET_COMPUTE_11 : AnyEnumConstant, Unsupported, CUDA<removed = "9.0">;
def CU_TARGET_COMPUTE_12 : AnyEnumConstant, Unsupported, CUDA<removed = "9.0">;
def CU_TARGET_COMPUTE_13 : AnyEnumConstant, Unsupported, CUDA<removed = "9.0">;
def CU_TARGET_COMPUTE_20 : AnyEnumConstant, Unsupported, CUDA<removed = "12.0">;
def CU_TARGET_COMPUTE_21 : AnyEnumConstant, Unsupported, CUDA<removed = "12.0">;
def CU_TARGET_COMPUTE_73 : AnyEnumConstant, Unsupported,
  CUDA<added = "9.1", removed = "10.0">;
}

def CUjitInputType : Enum, HIP<"5.3">;
let Owner = CUjitInputType in {
def CU_JIT_INPUT_CUBIN : EnumConstant<0>, HIP<"5.3">;
def CU_JIT_INPUT_PTX : EnumConstant<1>, HIP<"5.3">;
def CU_JIT_INPUT_FATBINARY : EnumConstant<2>, HIP<"5.3">;
def CU_JIT_INPUT_OBJECT : EnumConstant<3>, HIP<"5.3">;
def CU_JIT_INPUT_LIBRARY : EnumConstant<4>, HIP<"5.3">;
def CU_JIT_INPUT_NVVM : EnumConstant<5>, CUDA<"11.4", "12.0">, HIP<"5.3">;
def CU_JIT_NUM_INPUT_TYPES : EnumConstant<6>,
  As<"HIPRTC_JIT_NUM_LEGACY_INPUT_TYPES">, HIP<"5.3">;
}

def CUlibraryOption : Enum, Unsupported, CUDA<"12.0">;
let Owner = CUlibraryOption in {
def CU_LIBRARY_HOST_UNIVERSAL_FUNCTION_AND_DATA_TABLE : EnumConstant<0>,
  Unsupported, CUDA<"12.0">;
def CU_LIBRARY_BINARY_IS_PRESERVED : EnumConstant<1>, Unsupported, CUDA<"12.0">;
def CU_LIBRARY_NUM_OPTIONS : EnumConstant<2>, Unsupported, CUDA<"12.0">;
}

def CUlimit : Enum, As<"hipLimit_t">, HIP<"1.6">;
let Owner = CUlimit in {
def CU_LIMIT_STACK_SIZE : EnumConstant<0>, HIP<"5.3">;
def CU_LIMIT_PRINTF_FIFO_SIZE : EnumConstant<1>, HIP<"4.5">;
def CU_LIMIT_MALLOC_HEAP_SIZE : EnumConstant<2>, HIP<"1.6">;
def CU_LIMIT_DEV_RUNTIME_SYNC_DEPTH : EnumConstant<3>, Unsupported;
def CU_LIMIT_DEV_RUNTIME_PENDING_LAUNCH_COUNT : EnumConstant<4>, Unsupported;
def CU_LIMIT_MAX_L2_FETCH_GRANULARITY : EnumConstant<5>, Unsupported,
  CUDA<"10.0">;
def CU_LIMIT_PERSISTING_L2_CACHE_SIZE : EnumConstant<6>, Unsupported,
  CUDA<"11.0">;
def CU_LIMIT_SHMEM_SIZE : EnumConstant<7>, Unsupported, CUDA<"12.5">;
def CU_LIMIT_CIG_ENABLED : EnumConstant<8>, Unsupported, CUDA<"12.5">;
def CU_LIMIT_CIG_SHMEM_FALLBACK_ENABLED : EnumConstant<9>, Unsupported,
  CUDA<"12.5">;
def CU_LIMIT_MAX : EnumConstant<10>, Unsupported;
}

def CUlogLevel : Enum, Unsupported;
let Owner = CUlogLevel in {
def CU_LOG_LEVEL_ERROR : EnumConstant<0>, Unsupported;
def CU_LOG_LEVEL_WARNING : EnumConstant<1>, Unsupported;
}

def CUmoduleLoadingMode : Enum, Unsupported, CUDA<"11.7">;
let Owner = CUmoduleLoadingMode in {
def CU_MODULE_EAGER_LOADING : EnumConstant<1>, Unsupported, CUDA<"11.7">;
def CU_MODULE_LAZY_LOADING : EnumConstant<2>, Unsupported, CUDA<"11.7">;
}

def CUmulticastGranularity_flags : Enum, Unsupported, CUDA<"12.1">;
let Owner = CUmulticastGranularity_flags in {
def CU_MULTICAST_GRANULARITY_MINIMUM : EnumConstant<0>, Unsupported,
  CUDA<"12.1">;
def CU_MULTICAST_GRANULARITY_RECOMMENDED : EnumConstant<1>, Unsupported,
  CUDA<"12.1">;
}

def CUoccupancy_flags : Enum, Unsupported;
let Owner = CUoccupancy_flags in {
def CU_OCCUPANCY_DEFAULT : EnumConstant<0>, HIP<"3.2">;
def CU_OCCUPANCY_DISABLE_CACHING_OVERRIDE : EnumConstant<1>, HIP<"5.5">;
}

def CUoutput_mode : Enum, Unsupported;
let Owner = CUoutput_mode in {
def CU_OUT_KEY_VALUE_PAIR : EnumConstant<0>, Unsupported;
def CU_OUT_CSV : EnumConstant<1>, Unsupported;
}

def CUpointer_attribute : Enum, As<"hipPointer_attribute">, HIP<"5.0">;
let Owner = CUpointer_attribute in {
def CU_POINTER_ATTRIBUTE_CONTEXT : EnumConstant<1>, HIP<"5.0">;
def CU_POINTER_ATTRIBUTE_MEMORY_TYPE : EnumConstant<2>, HIP<"5.0">;
def CU_POINTER_ATTRIBUTE_DEVICE_POINTER : EnumConstant<3>, HIP<"5.0">;
def CU_POINTER_ATTRIBUTE_HOST_POINTER : EnumConstant<4>, HIP<"5.0">;
def CU_POINTER_ATTRIBUTE_P2P_TOKENS : EnumConstant<5>, HIP<"5.0">;
def CU_POINTER_ATTRIBUTE_SYNC_MEMOPS : EnumConstant<6>, HIP<"5.0">;
def CU_POINTER_ATTRIBUTE_BUFFER_ID : EnumConstant<7>, HIP<"5.0">;
def CU_POINTER_ATTRIBUTE_IS_MANAGED : EnumConstant<8>, HIP<"5.0">;
def CU_POINTER_ATTRIBUTE_DEVICE_ORDINAL : EnumConstant<9>, CUDA<"9.2">,
  HIP<"5.0">;
def CU_POINTER_ATTRIBUTE_IS_LEGACY_CUDA_IPC_CAPABLE : EnumConstant<10>,
  As<"HIP_POINTER_ATTRIBUTE_IS_LEGACY_HIP_IPC_CAPABLE">, CUDA<"10.2">,
  HIP<"5.0">;
def CU_POINTER_ATTRIBUTE_RANGE_START_ADDR : EnumConstant<11>, CUDA<"10.2">,
  HIP<"5.0">;
def CU_POINTER_ATTRIBUTE_RANGE_SIZE : EnumConstant<12>, CUDA<"10.2">,
  HIP<"5.0">;
def CU_POINTER_ATTRIBUTE_MAPPED : EnumConstant<13>, CUDA<"10.2">, HIP<"5.0">;
def CU_POINTER_ATTRIBUTE_ALLOWED_HANDLE_TYPES : EnumConstant<14>, CUDA<"10.2">,
  HIP<"5.0">;
def CU_POINTER_ATTRIBUTE_IS_GPU_DIRECT_RDMA_CAPABLE : EnumConstant<15>,
  CUDA<"11.0">, HIP<"5.0">;
def CU_POINTER_ATTRIBUTE_ACCESS_FLAGS : EnumConstant<16>, CUDA<"11.1">,
  HIP<"5.0">;
def CU_POINTER_ATTRIBUTE_MEMPOOL_HANDLE : EnumConstant<17>, CUDA<"11.3">,
  HIP<"5.0">;
def CU_POINTER_ATTRIBUTE_MAPPING_SIZE : EnumConstant<18>, Unsupported,
  CUDA<"11.7">;
def CU_POINTER_ATTRIBUTE_MAPPING_BASE_ADDR : EnumConstant<19>, Unsupported,
  CUDA<"11.7">;
def CU_POINTER_ATTRIBUTE_MEMORY_BLOCK_ID : EnumConstant<20>, Unsupported,
  CUDA<"11.7">;
def CU_POINTER_ATTRIBUTE_IS_HW_DECOMPRESS_CAPABLE : EnumConstant<21>,
  Unsupported;
}

def CUprocessState : Enum, Unsupported;
let Owner = CUprocessState in {
def CU_PROCESS_STATE_RUNNING : EnumConstant<0>, Unsupported;
def CU_PROCESS_STATE_LOCKED : EnumConstant<1>, Unsupported;
def CU_PROCESS_STATE_CHECKPOINTED : EnumConstant<2>, Unsupported;
def CU_PROCESS_STATE_FAILED : EnumConstant<3>, Unsupported;
}

def CUresourcetype : Enum, As<"HIPresourcetype">, HIP<"3.5">;
let Owner = CUresourcetype in {
def CU_RESOURCE_TYPE_ARRAY : EnumConstant<0>, HIP<"3.5">;
def CU_RESOURCE_TYPE_MIPMAPPED_ARRAY : EnumConstant<1>, HIP<"3.5">;
def CU_RESOURCE_TYPE_LINEAR : EnumConstant<2>, HIP<"3.5">;
def CU_RESOURCE_TYPE_PITCH2D : EnumConstant<3>, HIP<"3.5">;
}

def CUresourceViewFormat : Enum, As<"HIPresourceViewFormat">, HIP<"3.5">;
let Owner = CUresourceViewFormat in {
def CU_RES_VIEW_FORMAT_NONE : EnumConstant<0>, HIP<"3.5">;
def CU_RES_VIEW_FORMAT_UINT_1X8 : EnumConstant<1>, HIP<"3.5">;
def CU_RES_VIEW_FORMAT_UINT_2X8 : EnumConstant<2>, HIP<"3.5">;
def CU_RES_VIEW_FORMAT_UINT_4X8 : EnumConstant<3>, HIP<"3.5">;
def CU_RES_VIEW_FORMAT_SINT_1X8 : EnumConstant<4>, HIP<"3.5">;
def CU_RES_VIEW_FORMAT_SINT_2X8 : EnumConstant<5>, HIP<"3.5">;
def CU_RES_VIEW_FORMAT_SINT_4X8 : EnumConstant<6>, HIP<"3.5">;
def CU_RES_VIEW_FORMAT_UINT_1X16 : EnumConstant<7>, HIP<"3.5">;
def CU_RES_VIEW_FORMAT_UINT_2X16 : EnumConstant<8>, HIP<"3.5">;
def CU_RES_VIEW_FORMAT_UINT_4X16 : EnumConstant<9>, HIP<"3.5">;
def CU_RES_VIEW_FORMAT_SINT_1X16 : EnumConstant<10>, HIP<"3.5">;
def CU_RES_VIEW_FORMAT_SINT_2X16 : EnumConstant<11>, HIP<"3.5">;
def CU_RES_VIEW_FORMAT_SINT_4X16 : EnumConstant<12>, HIP<"3.5">;
def CU_RES_VIEW_FORMAT_UINT_1X32 : EnumConstant<13>, HIP<"3.5">;
def CU_RES_VIEW_FORMAT_UINT_2X32 : EnumConstant<14>, HIP<"3.5">;
def CU_RES_VIEW_FORMAT_UINT_4X32 : EnumConstant<15>, HIP<"3.5">;
def CU_RES_VIEW_FORMAT_SINT_1X32 : EnumConstant<16>, HIP<"3.5">;
def CU_RES_VIEW_FORMAT_SINT_2X32 : EnumConstant<17>, HIP<"3.5">;
def CU_RES_VIEW_FORMAT_SINT_4X32 : EnumConstant<18>, HIP<"3.5">;
def CU_RES_VIEW_FORMAT_FLOAT_1X16 : EnumConstant<19>, HIP<"3.5">;
def CU_RES_VIEW_FORMAT_FLOAT_2X16 : EnumConstant<20>, HIP<"3.5">;
def CU_RES_VIEW_FORMAT_FLOAT_4X16 : EnumConstant<21>, HIP<"3.5">;
def CU_RES_VIEW_FORMAT_FLOAT_1X32 : EnumConstant<22>, HIP<"3.5">;
def CU_RES_VIEW_FORMAT_FLOAT_2X32 : EnumConstant<23>, HIP<"3.5">;
def CU_RES_VIEW_FORMAT_FLOAT_4X32 : EnumConstant<24>, HIP<"3.5">;
def CU_RES_VIEW_FORMAT_UNSIGNED_BC1 : EnumConstant<25>, HIP<"3.5">;
def CU_RES_VIEW_FORMAT_UNSIGNED_BC2 : EnumConstant<26>, HIP<"3.5">;
def CU_RES_VIEW_FORMAT_UNSIGNED_BC3 : EnumConstant<27>, HIP<"3.5">;
def CU_RES_VIEW_FORMAT_UNSIGNED_BC4 : EnumConstant<28>, HIP<"3.5">;
def CU_RES_VIEW_FORMAT_SIGNED_BC4 : EnumConstant<29>, HIP<"3.5">;
def CU_RES_VIEW_FORMAT_UNSIGNED_BC5 : EnumConstant<30>, HIP<"3.5">;
def CU_RES_VIEW_FORMAT_SIGNED_BC5 : EnumConstant<31>, HIP<"3.5">;
def CU_RES_VIEW_FORMAT_UNSIGNED_BC6H : EnumConstant<32>, HIP<"3.5">;
def CU_RES_VIEW_FORMAT_SIGNED_BC6H : EnumConstant<33>, HIP<"3.5">;
def CU_RES_VIEW_FORMAT_UNSIGNED_BC7 : EnumConstant<34>, HIP<"3.5">;
}

def CUshared_carveout : Enum, Unsupported, CUDA<"9.0">;
let Owner = CUshared_carveout in {
def CU_SHAREDMEM_CARVEOUT_DEFAULT : EnumConstant<-1>, Unsupported, CUDA<"9.0">;
def CU_SHAREDMEM_CARVEOUT_MAX_L1 : EnumConstant<0>, Unsupported, CUDA<"9.0">;
def CU_SHAREDMEM_CARVEOUT_MAX_SHARED : EnumConstant<100>, Unsupported,
  CUDA<"9.0">;
}

def CUsharedconfig : Enum, As<"hipSharedMemConfig">, HIP<"1.6">;
let Owner = CUsharedconfig in {
def CU_SHARED_MEM_CONFIG_DEFAULT_BANK_SIZE : EnumConstant<0>,
  As<"hipSharedMemBankSizeDefault">, HIP<"1.6">;
def CU_SHARED_MEM_CONFIG_FOUR_BYTE_BANK_SIZE : EnumConstant<1>,
  As<"hipSharedMemBankSizeFourByte">, HIP<"1.6">;
def CU_SHARED_MEM_CONFIG_EIGHT_BYTE_BANK_SIZE : EnumConstant<2>,
  As<"hipSharedMemBankSizeEightByte">, HIP<"1.6">;
}

def CUsynchronizationPolicy : Enum, Unsupported, CUDA<"11.0">;
let Owner = CUsynchronizationPolicy in {
def CU_SYNC_POLICY_AUTO : EnumConstant<1>, Unsupported, CUDA<"11.0">;
def CU_SYNC_POLICY_SPIN : EnumConstant<2>, Unsupported, CUDA<"11.0">;
def CU_SYNC_POLICY_YIELD : EnumConstant<3>, Unsupported, CUDA<"11.0">;
def CU_SYNC_POLICY_BLOCKING_SYNC : EnumConstant<4>, Unsupported, CUDA<"11.0">;
}

def CUtensorMapDataType : Enum, Unsupported, CUDA<"12.0">;
let Owner = CUtensorMapDataType in {
def CU_TENSOR_MAP_DATA_TYPE_UINT8 : EnumConstant<0>, Unsupported, CUDA<"12.0">;
def CU_TENSOR_MAP_DATA_TYPE_UINT16 : EnumConstant<1>, Unsupported, CUDA<"12.0">;
def CU_TENSOR_MAP_DATA_TYPE_UINT32 : EnumConstant<2>, Unsupported, CUDA<"12.0">;
def CU_TENSOR_MAP_DATA_TYPE_INT32 : EnumConstant<3>, Unsupported, CUDA<"12.0">;
def CU_TENSOR_MAP_DATA_TYPE_UINT64 : EnumConstant<4>, Unsupported, CUDA<"12.0">;
def CU_TENSOR_MAP_DATA_TYPE_INT64 : EnumConstant<5>, Unsupported, CUDA<"12.0">;
def CU_TENSOR_MAP_DATA_TYPE_FLOAT16 : EnumConstant<6>, Unsupported,
  CUDA<"12.0">;
def CU_TENSOR_MAP_DATA_TYPE_FLOAT32 : EnumConstant<7>, Unsupported,
  CUDA<"12.0">;
def CU_TENSOR_MAP_DATA_TYPE_FLOAT64 : EnumConstant<8>, Unsupported,
  CUDA<"12.0">;
def CU_TENSOR_MAP_DATA_TYPE_BFLOAT16 : EnumConstant<9>, Unsupported,
  CUDA<"12.0">;
def CU_TENSOR_MAP_DATA_TYPE_FLOAT32_FTZ : EnumConstant<10>, Unsupported,
  CUDA<"12.0">;
def CU_TENSOR_MAP_DATA_TYPE_TFLOAT32 : EnumConstant<11>, Unsupported,
  CUDA<"12.0">;
def CU_TENSOR_MAP_DATA_TYPE_TFLOAT32_FTZ : EnumConstant<12>, Unsupported,
  CUDA<"12.0">;
def CU_TENSOR_MAP_DATA_TYPE_16U4_ALIGN8B : EnumConstant<13>, Unsupported;
def CU_TENSOR_MAP_DATA_TYPE_16U4_ALIGN16B : EnumConstant<14>, Unsupported;
def CU_TENSOR_MAP_DATA_TYPE_16U6_ALIGN16B : EnumConstant<15>, Unsupported;
}

def CUtensorMapFloatOOBfill : Enum, Unsupported, CUDA<"12.0">;
let Owner = CUtensorMapFloatOOBfill in {
def CU_TENSOR_MAP_FLOAT_OOB_FILL_NONE : EnumConstant<0>, Unsupported,
  CUDA<"12.0">;
def CU_TENSOR_MAP_FLOAT_OOB_FILL_NAN_REQUEST_ZERO_FMA : EnumConstant<1>,
  Unsupported, CUDA<"12.0">;
}

def CUtensorMapIm2ColWideMode : Enum, Unsupported;
let Owner = CUtensorMapIm2ColWideMode in {
def CU_TENSOR_MAP_IM2COL_WIDE_MODE_W : EnumConstant<0>, Unsupported;
def CU_TENSOR_MAP_IM2COL_WIDE_MODE_W128 : EnumConstant<1>, Unsupported;
}

def CUtensorMapInterleave : Enum, Unsupported, CUDA<"12.0">;
let Owner = CUtensorMapInterleave in {
def CU_TENSOR_MAP_INTERLEAVE_NONE : EnumConstant<0>, Unsupported, CUDA<"12.0">;
def CU_TENSOR_MAP_INTERLEAVE_16B : EnumConstant<1>, Unsupported, CUDA<"12.0">;
def CU_TENSOR_MAP_INTERLEAVE_32B : EnumConstant<2>, Unsupported, CUDA<"12.0">;
}

def CUtensorMapL2promotion : Enum, Unsupported, CUDA<"12.0">;
let Owner = CUtensorMapL2promotion in {
def CU_TENSOR_MAP_L2_PROMOTION_NONE : EnumConstant<0>, Unsupported,
  CUDA<"12.0">;
def CU_TENSOR_MAP_L2_PROMOTION_L2_64B : EnumConstant<1>, Unsupported,
  CUDA<"12.0">;
def CU_TENSOR_MAP_L2_PROMOTION_L2_128B : EnumConstant<2>, Unsupported,
  CUDA<"12.0">;
def CU_TENSOR_MAP_L2_PROMOTION_L2_256B : EnumConstant<3>, Unsupported,
  CUDA<"12.0">;
}

def CUtensorMapSwizzle : Enum, Unsupported, CUDA<"12.0">;
let Owner = CUtensorMapSwizzle in {
def CU_TENSOR_MAP_SWIZZLE_NONE : EnumConstant<0>, Unsupported, CUDA<"12.0">;
def CU_TENSOR_MAP_SWIZZLE_32B : EnumConstant<1>, Unsupported, CUDA<"12.0">;
def CU_TENSOR_MAP_SWIZZLE_64B : EnumConstant<2>, Unsupported, CUDA<"12.0">;
def CU_TENSOR_MAP_SWIZZLE_128B : EnumConstant<3>, Unsupported, CUDA<"12.0">;
def CU_TENSOR_MAP_SWIZZLE_128B_ATOM_32B : EnumConstant<4>, Unsupported;
def CU_TENSOR_MAP_SWIZZLE_128B_ATOM_32B_FLIP_8B : EnumConstant<5>, Unsupported;
def CU_TENSOR_MAP_SWIZZLE_128B_ATOM_64B : EnumConstant<6>, Unsupported;
}

def CUuserObject_flags : Enum, CUDA<"11.3">, HIP<"5.3">;
let Owner = CUuserObject_flags in {
def CU_USER_OBJECT_NO_DESTRUCTOR_SYNC : EnumConstant<1>, CUDA<"11.3">,
  HIP<"5.3">;
}

def CUuserObjectRetain_flags : Enum, CUDA<"11.3">, HIP<"5.3">;
let Owner = CUuserObjectRetain_flags in {
def CU_GRAPH_USER_OBJECT_MOVE : EnumConstant<1>, CUDA<"11.3">, HIP<"5.3">;
}
def CU_DEV_SM_RESOURCE_SPLIT_IGNORE_SM_COSCHEDULING : EnumConstant<1>,
  Unsupported, CUDA<"12.5">;
def CU_DEV_SM_RESOURCE_SPLIT_MAX_POTENTIAL_CLUSTER_SIZE : EnumConstant<2>,
  Unsupported, CUDA<"12.5">;
def CU_GREEN_CTX_DEFAULT_STREAM : EnumConstant<1>, Unsupported, CUDA<"12.4">;
} // Driver
