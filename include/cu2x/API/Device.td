//===- Device.td - Names of Device functions ---------------*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

include "cu2x/API/Notes.td"

def Device : Library<"Device functions", "HIP device functions"> {
  let Prefixes = [Rename<"__NV", "__HIP">, Rename<"__nv", "__hip">];
}

let Library = Device in {
def : Include<"crt/*">, DropInclude;
def : Include<"cuda_awbarrier.h">, NoAsyncBarriers;
def : Include<"cuda_awbarrier_primitives.h">, NoAsyncBarriers;
def : Include<"cuda_bf16.h">, As<"hip/hip_bf16.h">;
def : Include<"cuda_bf16.hpp">, As<"hip/hip_bf16.h">;
def : Include<"cuda_fp16.h">, As<"hip/hip_fp16.h">;
def : Include<"cuda_fp16.hpp">, As<"hip/hip_fp16.h">;
def : Include<"cuda_fp4.h">, As<"hip/hip_fp4.h">, HIP<"7.0">,
  Note<"not in ROCm 6">;
def : Include<"cuda_fp6.h">, As<"hip/hip_fp6.h">, Note<"not in ROCm 6">;
def : Include<"cuda_fp8.h">, As<"hip/hip_fp8.h">;
def : Include<"cuda_fp8.hpp">, As<"hip/hip_fp8.h">;
def : Include<"cuda_pipeline.h">, NoAsyncBarriers;
def : Include<"cuda_pipeline_helpers.h">, NoAsyncBarriers;
def : Include<"cuda_pipeline_primitives.h">, NoAsyncBarriers;
def : Include<"device_functions.h">, As<"hip/device_functions.h">;
def : Include<"math_constants.h">, As<"hip/hip_math_constants.h">;
def : Include<"math_functions.h">, As<"hip/math_functions.h">;
def : Include<"sm_*_intrinsics.h">, DropInclude;
} // Device

include "cu2x/API/Device/Atomics.td"
include "cu2x/API/Device/Bfloat16.td"
include "cu2x/API/Device/FP8.td"
include "cu2x/API/Device/Half.td"
include "cu2x/API/Device/Macros.td"
include "cu2x/API/Device/Math.td"
include "cu2x/API/Device/SIMD.td"
include "cu2x/API/Device/Warp.td"
