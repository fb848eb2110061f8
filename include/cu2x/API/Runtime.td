//===- Runtime.td - Names of CUDA runtime ------------------*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

include "cu2x/API/Notes.td"

def Runtime : Library<"CUDA runtime", "HIP runtime"> {
  let Prefixes = [
    Rename<"CUDA", "HIP">,
    Rename<"CUDART", "HIP">,
    Rename<"cuda", "hip">,
    Rename<"cudaDevAttr", "hipDeviceAttribute">,
    Rename<"cudaHostAlloc", "hipHostMalloc">,
    Rename<"make_cuda", "make_hip">
  ];
  let Status = "cudaError_t";
}

let Library = Runtime in {
def : Include<"builtin_types.h">, As<"hip/hip_vector_types.h">;
def : Include<"channel_descriptor.h">, As<"hip/channel_descriptor.h">;
def : Include<"common_functions.h">, As<"hip/hip_runtime.h">;
def : Include<"cuda_d3d10_interop.h">, NoInterop;
def : Include<"cuda_d3d11_interop.h">, NoInterop;
def : Include<"cuda_d3d9_interop.h">, NoInterop;
def : Include<"cuda_device_runtime_api.h">, As<"hip/hip_runtime_api.h">;
def : Include<"cuda_device_runtime_api.hpp">, As<"hip/hip_runtime.h">;
def : Include<"cuda_egl_interop.h">, NoInterop;
def : Include<"cuda_gl_interop.h">, As<"hip/hip_gl_interop.h">;
def : Include<"cuda_profiler_api.h">, As<"hip/hip_runtime_api.h">;
def : Include<"cuda_runtime.h">, As<"hip/hip_runtime.h">;
def : Include<"cuda_runtime_api.h">, As<"hip/hip_runtime_api.h">;
def : Include<"cuda_surface_types.h">, As<"hip/surface_types.h">;
def : Include<"cuda_texture_types.h">, As<"hip/hip_texture_types.h">;
def : Include<"cuda_vdpau_interop.h">, NoInterop;
def : Include<"cudart_platform.h">, As<"hip/hip_runtime.h">;
def : Include<"device_atomic_functions.h">, As<"hip/hip_runtime.h">;
def : Include<"device_double_functions.h">, As<"hip/hip_runtime.h">;
def : Include<"device_launch_parameters.h">, DropInclude;
def : Include<"device_types.h">, As<"hip/hip_runtime.h">;
def : Include<"driver_functions.h">, As<"hip/hip_runtime_api.h">;
def : Include<"driver_types.h">, As<"hip/driver_types.h">;
def : Include<"host_config.h">, As<"hip/hip_runtime.h">;
def : Include<"host_defines.h">, As<"hip/hip_runtime.h">;
def : Include<"library_types.h">, As<"hip/library_types.h">;
def : Include<"math_functions.hpp">, As<"hip/hip_runtime.h">;
def : Include<"sm_*_atomic_functions.h">, As<"hip/hip_runtime.h">;
def : Include<"surface_functions.h">, As<"hip/hip_runtime.h">;
def : Include<"surface_indirect_functions.h">, As<"hip/hip_runtime.h">;
def : Include<"surface_types.h">, As<"hip/surface_types.h">;
def : Include<"texture_fetch_functions.h">, DropInclude;
def : Include<"texture_indirect_functions.h">, As<"hip/hip_runtime.h">;
def : Include<"texture_types.h">, As<"hip/texture_types.h">;
def : Include<"vector_functions.h">, As<"hip/hip_vector_types.h">;
def : Include<"vector_functions.hpp">, As<"hip/hip_vector_types.h">;
def : Include<"vector_types.h">, As<"hip/hip_vector_types.h">;
} // Runtime

include "cu2x/API/Runtime/DeviceAttributes.td"
include "cu2x/API/Runtime/Enums.td"
include "cu2x/API/Runtime/Errors.td"
include "cu2x/API/Runtime/Functions.td"
include "cu2x/API/Runtime/Interop.td"
include "cu2x/API/Runtime/Macros.td"
include "cu2x/API/Runtime/Types.td"
