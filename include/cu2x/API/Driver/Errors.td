//===- Errors.td - CUDA driver -----------------------------*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

let Library = Driver in {
def cudaError_enum : EnumTag<"CUresult">, As<"hipError_t">, HIP<"1.5">;

def CUresult : Enum, As<"hipError_t">, HIP<"1.5">;
let Owner = CUresult in {
def CUDA_SUCCESS : EnumConstant<0>, HIP<"1.5">;
def CUDA_ERROR_INVALID_VALUE : EnumConstant<1>, HIP<"1.6">;
def CUDA_ERROR_OUT_OF_MEMORY : EnumConstant<2>, HIP<"1.6">;
def CUDA_ERROR_NOT_INITIALIZED : EnumConstant<3>, HIP<"1.6">;
def CUDA_ERROR_DEINITIALIZED : EnumConstant<4>, HIP<"1.6">;
def CUDA_ERROR_PROFILER_DISABLED : EnumConstant<5>, HIP<"1.6">;
def CUDA_ERROR_PROFILER_NOT_INITIALIZED : EnumConstant<6>,
  CUDA<deprecated = "5.0">, HIP<"1.6">;
def CUDA_ERROR_PROFILER_ALREADY_STARTED : EnumConstant<7>,
  CUDA<deprecated = "5.0">, HIP<"1.6">;
def CUDA_ERROR_PROFILER_ALREADY_STOPPED : EnumConstant<8>,
  CUDA<deprecated = "5.0">, HIP<"1.6">;
def CUDA_ERROR_STUB_LIBRARY : EnumConstant<34>, Unsupported, CUDA<"11.1">;
def CUDA_ERROR_CALL_REQUIRES_NEWER_DRIVER : EnumConstant<36>, Unsupported;
def CUDA_ERROR_DEVICE_UNAVAILABLE : EnumConstant<46>, Unsupported, CUDA<"11.7">;
def CUDA_ERROR_NO_DEVICE : EnumConstant<100>, HIP<"1.6">;
def CUDA_ERROR_INVALID_DEVICE : EnumConstant<101>, HIP<"1.6">;
def CUDA_ERROR_DEVICE_NOT_LICENSED : EnumConstant<102>, Unsupported,
  CUDA<"11.1">;
def CUDA_ERROR_INVALID_IMAGE : EnumConstant<200>, HIP<"1.6">;
def CUDA_ERROR_INVALID_CONTEXT : EnumConstant<201>, HIP<"1.6">;
def CUDA_ERROR_CONTEXT_ALREADY_CURRENT : EnumConstant<202>,
  CUDA<deprecated = "3.2">, HIP<"1.6">;
def CUDA_ERROR_MAP_FAILED : EnumConstant<205>, HIP<"1.6">;
def CUDA_ERROR_UNMAP_FAILED : EnumConstant<206>, HIP<"1.6">;
def CUDA_ERROR_ARRAY_IS_MAPPED : EnumConstant<207>, HIP<"1.6">;
def CUDA_ERROR_ALREADY_MAPPED : EnumConstant<208>, HIP<"1.6">;
def CUDA_ERROR_NO_BINARY_FOR_GPU : EnumConstant<209>, HIP<"1.6">;
def CUDA_ERROR_ALREADY_ACQUIRED : EnumConstant<210>, HIP<"1.6">;
def CUDA_ERROR_NOT_MAPPED : EnumConstant<211>, HIP<"1.6">;
def CUDA_ERROR_NOT_MAPPED_AS_ARRAY : EnumConstant<212>, HIP<"1.6">;
def CUDA_ERROR_NOT_MAPPED_AS_POINTER : EnumConstant<213>, HIP<"1.6">;
def CUDA_ERROR_ECC_UNCORRECTABLE : EnumConstant<214>,
  As<"hipErrorECCNotCorrectable">, HIP<"1.6">;
def CUDA_ERROR_UNSUPPORTED_LIMIT : EnumConstant<215>, HIP<"1.6">;
def CUDA_ERROR_CONTEXT_ALREADY_IN_USE : EnumConstant<216>, HIP<"1.6">;
def CUDA_ERROR_PEER_ACCESS_UNSUPPORTED : EnumConstant<217>, HIP<"1.6">;
def CUDA_ERROR_INVALID_PTX : EnumConstant<218>, As<"hipErrorInvalidKernelFile">,
  HIP<"1.6">;
def CUDA_ERROR_INVALID_GRAPHICS_CONTEXT : EnumConstant<219>, HIP<"1.6">;
def CUDA_ERROR_NVLINK_UNCORRECTABLE : EnumConstant<220>, Unsupported,
  CUDA<"8.0">;
def CUDA_ERROR_JIT_COMPILER_NOT_FOUND : EnumConstant<221>, Unsupported,
  CUDA<"9.0">;
def CUDA_ERROR_UNSUPPORTED_PTX_VERSION : EnumConstant<222>, Unsupported,
  CUDA<"11.1">;
def CUDA_ERROR_JIT_COMPILATION_DISABLED : EnumConstant<223>, Unsupported,
  CUDA<"11.2">;
def CUDA_ERROR_UNSUPPORTED_EXEC_AFFINITY : EnumConstant<224>, Unsupported,
  CUDA<"11.4">;
def CUDA_ERROR_UNSUPPORTED_DEVSIDE_SYNC : EnumConstant<225>, Unsupported,
  CUDA<"12.1">;
def CUDA_ERROR_CONTAINED : EnumConstant<226>, Unsupported;
def CUDA_ERROR_INVALID_SOURCE : EnumConstant<300>, HIP<"1.6">;
def CUDA_ERROR_FILE_NOT_FOUND : EnumConstant<301>, HIP<"1.6">;
def CUDA_ERROR_SHARED_OBJECT_SYMBOL_NOT_FOUND : EnumConstant<302>, HIP<"1.6">;
def CUDA_ERROR_SHARED_OBJECT_INIT_FAILED : EnumConstant<303>, HIP<"1.6">;
def CUDA_ERROR_OPERATING_SYSTEM : EnumConstant<304>, HIP<"1.6">;
def CUDA_ERROR_INVALID_HANDLE : EnumConstant<400>, HIP<"1.6">;
def CUDA_ERROR_ILLEGAL_STATE : EnumConstant<401>, CUDA<"10.0">, HIP<"5.0">;
def CUDA_ERROR_LOSSY_QUERY : EnumConstant<402>, Unsupported;
def CUDA_ERROR_NOT_FOUND : EnumConstant<500>, HIP<"1.6">;
def CUDA_ERROR_NOT_READY : EnumConstant<600>, HIP<"1.6">;
def CUDA_ERROR_ILLEGAL_ADDRESS : EnumConstant<700>, HIP<"1.6">;
def CUDA_ERROR_LAUNCH_OUT_OF_RESOURCES : EnumConstant<701>, HIP<"1.6">;
def CUDA_ERROR_LAUNCH_TIMEOUT : EnumConstant<702>, As<"hipErrorLaunchTimeOut">,
  HIP<"1.6">;
def CUDA_ERROR_LAUNCH_INCOMPATIBLE_TEXTURING : EnumConstant<703>, Unsupported;
def CUDA_ERROR_PEER_ACCESS_ALREADY_ENABLED : EnumConstant<704>, HIP<"1.6">;
def CUDA_ERROR_PEER_ACCESS_NOT_ENABLED : EnumConstant<705>, HIP<"1.6">;
def CUDA_ERROR_PRIMARY_CONTEXT_ACTIVE : EnumConstant<708>,
  As<"hipErrorSetOnActiveProcess">, HIP<"1.6">;
def CUDA_ERROR_CONTEXT_IS_DESTROYED : EnumConstant<709>, HIP<"4.3">;
def CUDA_ERROR_ASSERT : EnumConstant<710>, HIP<"1.9">;
def CUDA_ERROR_TOO_MANY_PEERS : EnumConstant<711>, Unsupported;
def CUDA_ERROR_HOST_MEMORY_ALREADY_REGISTERED : EnumConstant<712>, HIP<"1.6">;
def CUDA_ERROR_HOST_MEMORY_NOT_REGISTERED : EnumConstant<713>, HIP<"1.6">;
def CUDA_ERROR_HARDWARE_STACK_ERROR : EnumConstant<714>, Unsupported;
def CUDA_ERROR_ILLEGAL_INSTRUCTION : EnumConstant<715>, Unsupported;
def CUDA_ERROR_MISALIGNED_ADDRESS : EnumConstant<716>, Unsupported;
def CUDA_ERROR_INVALID_ADDRESS_SPACE : EnumConstant<717>, Unsupported;
def CUDA_ERROR_INVALID_PC : EnumConstant<718>, Unsupported;
def CUDA_ERROR_LAUNCH_FAILED : EnumConstant<719>, As<"hipErrorLaunchFailure">,
  HIP<"1.6">;
def CUDA_ERROR_COOPERATIVE_LAUNCH_TOO_LARGE : EnumConstant<720>, CUDA<"9.0">,
  HIP<"3.2">;
def CUDA_ERROR_TENSOR_MEMORY_LEAK : EnumConstant<721>, Unsupported;
def CUDA_ERROR_NOT_PERMITTED : EnumConstant<800>, Unsupported;
def CUDA_ERROR_NOT_SUPPORTED : EnumConstant<801>, HIP<"1.6">;
def CUDA_ERROR_SYSTEM_NOT_READY : EnumConstant<802>, Unsupported, CUDA<"10.0">;
def CUDA_ERROR_SYSTEM_DRIVER_MISMATCH : EnumConstant<803>, Unsupported,
  CUDA<"10.1">;
def CUDA_ERROR_COMPAT_NOT_SUPPORTED_ON_DEVICE : EnumConstant<804>, Unsupported,
  CUDA<"10.1">;
def CUDA_ERROR_MPS_CONNECTION_FAILED : EnumConstant<805>, Unsupported,
  CUDA<"11.4">;
def CUDA_ERROR_MPS_RPC_FAILURE : EnumConstant<806>, Unsupported, CUDA<"11.4">;
def CUDA_ERROR_MPS_SERVER_NOT_READY : EnumConstant<807>, Unsupported,
  CUDA<"11.4">;
def CUDA_ERROR_MPS_MAX_CLIENTS_REACHED : EnumConstant<808>, Unsupported,
  CUDA<"11.4">;
def CUDA_ERROR_MPS_MAX_CONNECTIONS_REACHED : EnumConstant<809>, Unsupported,
  CUDA<"11.4">;
def CUDA_ERROR_MPS_CLIENT_TERMINATED : EnumConstant<810>, Unsupported,
  CUDA<"11.8">;
def CUDA_ERROR_CDP_NOT_SUPPORTED : EnumConstant<811>, Unsupported, CUDA<"12.0">;
def CUDA_ERROR_CDP_VERSION_MISMATCH : EnumConstant<812>, Unsupported,
  CUDA<"12.0">;
def CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED : EnumConstant<900>, CUDA<"10.0">,
  HIP<"4.3">;
def CUDA_ERROR_STREAM_CAPTURE_INVALIDATED : EnumConstant<901>, CUDA<"10.0">,
  HIP<"4.3">;
def CUDA_ERROR_STREAM_CAPTURE_MERGE : EnumConstant<902>, CUDA<"10.0">,
  HIP<"4.3">;
def CUDA_ERROR_STREAM_CAPTURE_UNMATCHED : EnumConstant<903>, CUDA<"10.0">,
  HIP<"4.3">;
def CUDA_ERROR_STREAM_CAPTURE_UNJOINED : EnumConstant<904>, CUDA<"10.0">,
  HIP<"4.3">;
def CUDA_ERROR_STREAM_CAPTURE_ISOLATION : EnumConstant<905>, CUDA<"10.0">,
  HIP<"4.3">;
def CUDA_ERROR_STREAM_CAPTURE_IMPLICIT : EnumConstant<906>, CUDA<"10.0">,
  HIP<"4.3">;
def CUDA_ERROR_CAPTURED_EVENT : EnumConstant<907>, CUDA<"10.0">, HIP<"4.3">;
def CUDA_ERROR_STREAM_CAPTURE_WRONG_THREAD : EnumConstant<908>, CUDA<"10.1">,
  HIP<"4.3">;
def CUDA_ERROR_TIMEOUT : EnumConstant<909>, Unsupported, CUDA<"10.2">;
def CUDA_ERROR_GRAPH_EXEC_UPDATE_FAILURE : EnumConstant<910>, CUDA<"10.2">,
  HIP<"5.0">;
def CUDA_ERROR_EXTERNAL_DEVICE : EnumConstant<911>, Unsupported, CUDA<"11.4">;
def CUDA_ERROR_INVALID_CLUSTER_SIZE : EnumConstant<912>, Unsupported,
  CUDA<"11.8">;
def CUDA_ERROR_FUNCTION_NOT_LOADED : EnumConstant<913>, Unsupported,
  CUDA<"12.4">;
def CUDA_ERROR_INVALID_RESOURCE_TYPE : EnumConstant<914>, Unsupported,
  CUDA<"12.4">;
def CUDA_ERROR_INVALID_RESOURCE_CONFIGURATION : EnumConstant<915>, Unsupported,
  CUDA<"12.4">;
def CUDA_ERROR_KEY_ROTATION : EnumConstant<916>, Unsupported;
def CUDA_ERROR_UNKNOWN : EnumConstant<999>, HIP<"1.6">;
}
} // Driver
