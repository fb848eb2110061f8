//===- Driver.td - Names of CUDA driver --------------------*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

include "cu2x/API/Notes.td"

def Driver : Library<"CUDA driver", "HIP runtime"> {
  let Prefixes = [
    CamelRename<"CU", "hip">,
    CamelRename<"CUDA_", "hip">,
    CamelRename<"CUDA_ERROR_", "hipError">,
    CamelRename<"CU_", "hip">,
    Rename<"CU_AD_", "HIP_AD_">,
    CamelRename<"CU_COMPUTEMODE_", "hipComputeMode">,
    CamelRename<"CU_CTX_SCHED_", "hipDeviceSchedule">,
    CamelRename<"CU_DEVICE_P2P_ATTRIBUTE_", "hipDevP2PAttr">,
    Rename<"CU_FUNC_ATTRIBUTE_", "HIP_FUNC_ATTRIBUTE_">,
    Rename<"CU_GET_PROC_", "HIP_GET_PROC_">,
    CamelRename<"CU_JIT_", "hipJitOption">,
    Rename<"CU_JIT_INPUT_", "HIPRTC_JIT_INPUT_">,
    CamelRename<"CU_MEMORYTYPE_", "hipMemoryType">,
    CamelRename<"CU_MEMPOOL_ATTR_", "hipMemPoolAttr">,
    Rename<"CU_POINTER_", "HIP_POINTER_">,
    Rename<"CU_RESOURCE_TYPE_", "HIP_RESOURCE_TYPE_">,
    Rename<"CU_RES_VIEW_", "HIP_RES_VIEW_">,
    Rename<"CU_TR", "HIP_TR">,
    Rename<"CUjit", "hiprtcJIT">,
    Rename<"cu", "hip">,
    Rename<"cuLink", "hiprtcLink">,
    Rename<"cuMemAlloc", "hipMalloc">,
    Rename<"cuMemFree", "hipFree">,
    Rename<"cuMemHost", "hipHost">
  ];
  let Suffixes = [
    Rename<"_enum", "">,
    Rename<"_st", "">,
    Rename<"_v1", "">,
    Rename<"_v1_st", "">,
    Rename<"_v2", "">,
    Rename<"_v2_st", "">
  ];
  let Status = "CUresult";
}

let Library = Driver in {
def : Include<"cuda.h">, As<"hip/hip_runtime.h">;
def : Include<"cudaD3D10.h">, NoInterop;
def : Include<"cudaD3D11.h">, NoInterop;
def : Include<"cudaD3D9.h">, NoInterop;
def : Include<"cudaEGL.h">, NoInterop;
def : Include<"cudaGL.h">, As<"hip/hip_gl_interop.h">;
def : Include<"cudaProfiler.h">, As<"hip/hip_runtime_api.h">;
def : Include<"cudaTypedefs.h">,
  Unsupported<"hipGetProcAddress has no typed pointers; use "
              "decltype(&hipFunction)">;
def : Include<"cudaVDPAU.h">, NoInterop;
def : Include<"cuda_occupancy.h">,
  Unsupported<"hipOccupancyMaxActiveBlocksPerMultiprocessor asks the runtime">;
} // Driver

include "cu2x/API/Driver/DeviceAttributes.td"
include "cu2x/API/Driver/EGL.td"
include "cu2x/API/Driver/Enums.td"
include "cu2x/API/Driver/Errors.td"
include "cu2x/API/Driver/Functions.td"
include "cu2x/API/Driver/GraphEnums.td"
include "cu2x/API/Driver/Macros.td"
include "cu2x/API/Driver/MemoryEnums.td"
include "cu2x/API/Driver/Types.td"
