//===- Macros.td - CUDA runtime ----------------------------*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

let Library = Runtime in {
def CUDARTAPI : Macro, NoCallingConvention;
def CUDART_2_OVER_PI : Macro, HIP<"5.7">;
def CUDART_2_OVER_PI_F : Macro, HIP<"5.3">;
def CUDART_3PIO4 : Macro, HIP<"5.7">;
def CUDART_3PIO4_F : Macro, HIP<"5.3">;
def CUDART_CB : Macro, NoCallingConvention;
def CUDART_DBL2INT_CVT : Macro, HIP<"5.7">;
def CUDART_INF : Macro, HIP<"5.7">;
def CUDART_INF_F : Macro, HIP<"5.3">;
def CUDART_L2E : Macro, HIP<"5.7">;
def CUDART_L2E_F : Macro, HIP<"5.3">;
def CUDART_L2E_HI : Macro, HIP<"5.7">;
def CUDART_L2E_LO : Macro, HIP<"5.7">;
def CUDART_L2T : Macro, HIP<"5.7">;
def CUDART_L2T_F : Macro, HIP<"5.3">;
def CUDART_LG2 : Macro, HIP<"5.7">;
def CUDART_LG2_F : Macro, HIP<"5.3">;
def CUDART_LG2_HI : Macro, HIP<"5.7">;
def CUDART_LG2_LO : Macro, HIP<"5.7">;
def CUDART_LG2_X_1024 : Macro, HIP<"5.7">;
def CUDART_LG2_X_1075 : Macro, HIP<"5.7">;
def CUDART_LGE : Macro, HIP<"5.7">;
def CUDART_LGE_F : Macro, HIP<"5.3">;
def CUDART_LGE_HI : Macro, HIP<"5.7">;
def CUDART_LGE_LO : Macro, HIP<"5.7">;
def CUDART_LN2 : Macro, HIP<"5.7">;
def CUDART_LN2_F : Macro, HIP<"5.3">;
def CUDART_LN2_HI : Macro, HIP<"5.7">;
def CUDART_LN2_LO : Macro, HIP<"5.7">;
def CUDART_LN2_X_1024 : Macro, HIP<"5.7">;
def CUDART_LN2_X_1025 : Macro, HIP<"5.7">;
def CUDART_LN2_X_1075 : Macro, HIP<"5.7">;
def CUDART_LNPI : Macro, HIP<"5.7">;
def CUDART_LNPI_F : Macro, HIP<"5.3">;
def CUDART_LNT : Macro, HIP<"5.7">;
def CUDART_LNT_F : Macro, HIP<"5.3">;
def CUDART_LNT_HI : Macro, HIP<"5.7">;
def CUDART_LNT_LO : Macro, HIP<"5.7">;
def CUDART_MAX_NORMAL_F : Macro, HIP<"5.3">;
def CUDART_MIN_DENORM : Macro, HIP<"5.7">;
def CUDART_MIN_DENORM_F : Macro, HIP<"5.3">;
def CUDART_NAN : Macro, HIP<"5.7">;
def CUDART_NAN_F : Macro, HIP<"5.3">;
def CUDART_NEG_ZERO : Macro, HIP<"5.7">;
def CUDART_NEG_ZERO_F : Macro, HIP<"5.3">;
def CUDART_NORM_HUGE_F : Macro, HIP<"5.3">;
def CUDART_ONE : Macro, HIP<"5.7">;
def CUDART_ONE_F : Macro, HIP<"5.3">;
def CUDART_PI : Macro, HIP<"5.7">;
def CUDART_PIO2 : Macro, HIP<"5.7">;
def CUDART_PIO2_F : Macro, HIP<"5.3">;
def CUDART_PIO2_HI : Macro, HIP<"5.7">;
def CUDART_PIO2_LO : Macro, HIP<"5.7">;
def CUDART_PIO4 : Macro, HIP<"5.7">;
def CUDART_PIO4_F : Macro, HIP<"5.3">;
def CUDART_PIO4_HI : Macro, HIP<"5.7">;
def CUDART_PIO4_LO : Macro, HIP<"5.7">;
def CUDART_PI_F : Macro, HIP<"5.3">;
def CUDART_PI_HI : Macro, HIP<"5.7">;
def CUDART_PI_LO : Macro, HIP<"5.7">;
def CUDART_REMQUO_BITS_F : Macro, HIP<"5.3">;
def CUDART_REMQUO_MASK_F : Macro, HIP<"5.3">;
def CUDART_SQRT_2OPI : Macro, HIP<"5.7">;
def CUDART_SQRT_2PI : Macro, HIP<"5.7">;
def CUDART_SQRT_2PI_HI : Macro, HIP<"5.7">;
def CUDART_SQRT_2PI_LO : Macro, HIP<"5.7">;
def CUDART_SQRT_2_OVER_PI_F : Macro, HIP<"5.3">;
def CUDART_SQRT_HALF : Macro, HIP<"5.7">;
def CUDART_SQRT_HALF_F : Macro, HIP<"5.3">;
def CUDART_SQRT_HALF_HI : Macro, HIP<"5.7">;
def CUDART_SQRT_HALF_HI_F : Macro, HIP<"5.3">;
def CUDART_SQRT_HALF_LO : Macro, HIP<"5.7">;
def CUDART_SQRT_HALF_LO_F : Macro, HIP<"5.3">;
def CUDART_SQRT_PIO2 : Macro, HIP<"5.7">;
def CUDART_SQRT_PIO2_HI : Macro, HIP<"5.7">;
def CUDART_SQRT_PIO2_LO : Macro, HIP<"5.7">;
def CUDART_SQRT_TWO : Macro, HIP<"5.7">;
def CUDART_SQRT_TWO_F : Macro, HIP<"5.3">;
def CUDART_THIRD : Macro, HIP<"5.7">;
def CUDART_THIRD_F : Macro, HIP<"5.3">;
def CUDART_TRIG_PLOSS : Macro, HIP<"5.7">;
def CUDART_TRIG_PLOSS_F : Macro, HIP<"5.3">;
def CUDART_TWOTHIRD : Macro, HIP<"5.7">;
def CUDART_TWO_TO_126_F : Macro, HIP<"5.3">;
def CUDART_TWO_TO_23 : Macro, HIP<"5.7">;
def CUDART_TWO_TO_23_F : Macro, HIP<"5.3">;
def CUDART_TWO_TO_24_F : Macro, HIP<"5.3">;
def CUDART_TWO_TO_31_F : Macro, HIP<"5.3">;
def CUDART_TWO_TO_32_F : Macro, HIP<"5.3">;
def CUDART_TWO_TO_52 : Macro, HIP<"5.7">;
def CUDART_TWO_TO_53 : Macro, HIP<"5.7">;
def CUDART_TWO_TO_54 : Macro, HIP<"5.7">;
def CUDART_TWO_TO_M1022 : Macro, HIP<"5.7">;
def CUDART_TWO_TO_M126_F : Macro, HIP<"5.3">;
def CUDART_TWO_TO_M54 : Macro, HIP<"5.7">;
def CUDART_VERSION : Macro, CudaReleaseNumber, GuardMacro;
def CUDART_ZERO : Macro, HIP<"5.7">;
def CUDART_ZERO_F : Macro, HIP<"5.3">;
def CUDA_EGL_MAX_PLANES : Macro, Unsupported, CUDA<"9.1">;
def CUDA_IPC_HANDLE_SIZE : Macro, HIP<"1.6">;
def __CUDA_RUNTIME_API_H__ : Macro, As<"HIP_INCLUDE_HIP_HIP_RUNTIME_API_H">,
  GuardMacro;
def __CUDA_RUNTIME_H__ : Macro, As<"HIP_INCLUDE_HIP_HIP_RUNTIME_H">, GuardMacro;
def __DRIVER_TYPES_H__ : Macro, As<"HIP_INCLUDE_HIP_DRIVER_TYPES_H">,
  GuardMacro;
def __TEXTURE_TYPES_H__ : Macro, As<"HIP_INCLUDE_HIP_TEXTURE_TYPES_H">,
  GuardMacro;
def __VECTOR_TYPES_H__ : Macro, As<"HIP_INCLUDE_HIP_HIP_VECTOR_TYPES_H">,
  GuardMacro;
def cudaArrayColorAttachment : Macro, Unsupported, CUDA<"10.0">;
def cudaArrayCubemap : Macro, HIP<"1.7">;
def cudaArrayDefault : Macro, HIP<"1.7">;
def cudaArrayDeferredMapping : Macro, Unsupported, CUDA<"11.6">;
def cudaArrayLayered : Macro, HIP<"1.7">;
def cudaArraySparse : Macro, Unsupported, CUDA<"11.1">;
def cudaArraySparsePropertiesSingleMipTail : Macro, Unsupported, CUDA<"11.1">;
def cudaArraySurfaceLoadStore : Macro, HIP<"1.7">;
def cudaArrayTextureGather : Macro, HIP<"1.7">;
def cudaCooperativeLaunchMultiDeviceNoPostSync : Macro, CUDA<"9.0">, HIP<"3.2">;
def cudaCooperativeLaunchMultiDeviceNoPreSync : Macro, CUDA<"9.0">, HIP<"3.2">;
def cudaCpuDeviceId : Macro, CUDA<"8.0">, HIP<"3.7">;
def cudaDeviceBlockingSync : Macro, As<"hipDeviceScheduleBlockingSync">,
  HIP<"1.6">;
def cudaDeviceLmemResizeToMax : Macro, HIP<"1.6">;
def cudaDeviceMapHost : Macro, HIP<"1.6">;
def cudaDeviceMask : Macro, Unsupported;
def cudaDevicePropDontCare : Macro, Unsupported, CUDA<removed = "12.0">;
def cudaDeviceScheduleAuto : Macro, HIP<"1.6">;
def cudaDeviceScheduleBlockingSync : Macro, HIP<"1.6">;
def cudaDeviceScheduleMask : Macro, HIP<"1.6">;
def cudaDeviceScheduleSpin : Macro, HIP<"1.6">;
def cudaDeviceScheduleYield : Macro, HIP<"1.6">;
def cudaDeviceSyncMemops : Macro, Unsupported, CUDA<"12.1">;
def cudaEventBlockingSync : Macro, HIP<"1.6">;
def cudaEventDefault : Macro, HIP<"1.6">;
def cudaEventDisableTiming : Macro, HIP<"1.6">;
def cudaEventInterprocess : Macro, HIP<"1.6">;
def cudaEventRecordDefault : Macro, Unsupported, CUDA<"11.1">;
def cudaEventRecordExternal : Macro, Unsupported, CUDA<"11.1">;
def cudaEventWaitDefault : Macro, Unsupported, CUDA<"11.1">;
def cudaEventWaitExternal : Macro, Unsupported;
def cudaExternalMemoryDedicated : Macro, CUDA<"10.0">, HIP<"5.5">;
def cudaExternalSemaphoreSignalSkipNvSciBufMemSync : Macro, Unsupported,
  CUDA<"10.2">;
def cudaExternalSemaphoreWaitSkipNvSciBufMemSync : Macro, Unsupported,
  CUDA<"10.2">;
def cudaGraphKernelNodePortDefault : Macro, CUDA<"12.3">, HIP<"6.2">;
def cudaGraphKernelNodePortLaunchCompletion : Macro, CUDA<"12.3">, HIP<"6.2">;
def cudaGraphKernelNodePortProgrammatic : Macro, CUDA<"12.3">, HIP<"6.2">;
def cudaHostAllocDefault : Macro, HIP<"1.6">;
def cudaHostAllocMapped : Macro, HIP<"1.6">;
def cudaHostAllocPortable : Macro, HIP<"1.6">;
def cudaHostAllocWriteCombined : Macro, HIP<"1.6">;
def cudaHostRegisterDefault : Macro, HIP<"1.6">;
def cudaHostRegisterIoMemory : Macro, CUDA<"7.5">, HIP<"1.6">;
def cudaHostRegisterMapped : Macro, HIP<"1.6">;
def cudaHostRegisterPortable : Macro, HIP<"1.6">;
def cudaHostRegisterReadOnly : Macro, CUDA<"11.1">, HIP<"5.6">;
def cudaInitDeviceFlagsAreValid : Macro, Unsupported, CUDA<"12.0">;
def cudaInvalidDeviceId : Macro, CUDA<"8.0">, HIP<"3.7">;
def cudaIpcMemLazyEnablePeerAccess : Macro, HIP<"1.6">;
def cudaKernelNodeAttributeAccessPolicyWindow : Macro, CUDA<"11.0">, HIP<"5.2">;
def cudaKernelNodeAttributeClusterDimension : Macro, Unsupported, CUDA<"11.8">;
def cudaKernelNodeAttributeClusterSchedulingPolicyPreference : Macro,
  Unsupported, CUDA<"11.8">;
def cudaKernelNodeAttributeNvlinkUtilCentricScheduling : Macro, Unsupported,
  CUDA<"13.0">;
def cudaKernelNodeAttributeCooperative : Macro, CUDA<"11.0">, HIP<"5.2">;
def cudaKernelNodeAttributeDeviceUpdatableKernelNode : Macro, Unsupported,
  CUDA<"12.4">;
def cudaKernelNodeAttributeMemSyncDomain : Macro, Unsupported, CUDA<"12.0">;
def cudaKernelNodeAttributeMemSyncDomainMap : Macro, Unsupported, CUDA<"12.0">;
def cudaKernelNodeAttributePreferredSharedMemoryCarveout : Macro, Unsupported,
  CUDA<"12.5">;
def cudaKernelNodeAttributePriority : Macro, CUDA<"11.7">, HIP<"6.2">;
def cudaMemAttachGlobal : Macro, HIP<"2.5">;
def cudaMemAttachHost : Macro, HIP<"2.5">;
def cudaMemAttachSingle : Macro, HIP<"3.7">;
def cudaMemPoolCreateUsageHwDecompress : Macro, Unsupported;
def cudaNvSciSyncAttrSignal : Macro, Unsupported, CUDA<"10.2">;
def cudaNvSciSyncAttrWait : Macro, Unsupported, CUDA<"10.2">;
def cudaOccupancyDefault : Macro, HIP<"3.2">;
def cudaOccupancyDisableCachingOverride : Macro, HIP<"5.5">;
def cudaPeerAccessDefault : Macro, Unsupported;
def cudaStreamAttrID : Macro, Unsupported, CUDA<"11.0">;
def cudaStreamAttributeAccessPolicyWindow : Macro, Unsupported, CUDA<"11.0">;
def cudaStreamAttributeMemSyncDomain : Macro, Unsupported, CUDA<"12.0">;
def cudaStreamAttributeMemSyncDomainMap : Macro, Unsupported, CUDA<"12.0">;
def cudaStreamAttributePriority : Macro, Unsupported, CUDA<"12.0">;
def cudaStreamAttributeSynchronizationPolicy : Macro, Unsupported, CUDA<"11.0">;
def cudaStreamDefault : Macro, HIP<"1.6">;
def cudaStreamLegacy : Macro, CUDA<"9.0">, HIP<"6.2">;
def cudaStreamNonBlocking : Macro, HIP<"1.6">;
def cudaStreamPerThread : Macro, HIP<"4.5">;
def cudaSurfaceType1D : Macro, Unsupported;
def cudaSurfaceType1DLayered : Macro, Unsupported;
def cudaSurfaceType2D : Macro, Unsupported;
def cudaSurfaceType2DLayered : Macro, Unsupported;
def cudaSurfaceType3D : Macro, Unsupported;
def cudaSurfaceTypeCubemap : Macro, Unsupported;
def cudaSurfaceTypeCubemapLayered : Macro, Unsupported;
def cudaTextureType1D : Macro, HIP<"1.6">;
def cudaTextureType1DLayered : Macro, HIP<"1.7">;
def cudaTextureType2D : Macro, HIP<"1.7">;
def cudaTextureType2DLayered : Macro, HIP<"1.7">;
def cudaTextureType3D : Macro, HIP<"1.7">;
def cudaTextureTypeCubemap : Macro, HIP<"1.7">;
def cudaTextureTypeCubemapLayered : Macro, HIP<"1.7">;
} // Runtime
