//===- Bfloat16.td - Device functions ----------------------*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

let Library = Device in {
def __nv_bfloat16 : Struct, CUDA<"11.0">, HIP<"5.7">;
def __nv_bfloat162 : Struct, CUDA<"11.0">;
def __nv_bfloat162_raw : Struct, CUDA<"11.0">;
def __nv_bfloat16_raw : Struct, CUDA<"11.0">;
def nv_bfloat16 : Alias<"__nv_bfloat16">, As<"__hip_bfloat16">, CUDA<"11.0">,
  HIP<"5.7">;
def nv_bfloat162 : Alias<"__nv_bfloat162">, As<"__hip_bfloat162">, CUDA<"11.0">,
  HIP<"5.7">;

def __bfloat1622float2 : DeviceFunction, CUDA<"11.0">;
def __bfloat162bfloat162 : DeviceFunction, CUDA<"11.0">;
def __bfloat162char_rz : DeviceFunction, Unsupported, CUDA<"12.2">;
def __bfloat162float : DeviceFunction, CUDA<"11.0">;
def __bfloat162int_rd : DeviceFunction, Unsupported, CUDA<"11.0">;
def __bfloat162int_rn : DeviceFunction, Unsupported, CUDA<"11.0">;
def __bfloat162int_ru : DeviceFunction, Unsupported, CUDA<"11.0">;
def __bfloat162int_rz : DeviceFunction, Unsupported, CUDA<"11.0">;
def __bfloat162ll_rd : DeviceFunction, Unsupported, CUDA<"11.0">;
def __bfloat162ll_rn : DeviceFunction, Unsupported, CUDA<"11.0">;
def __bfloat162ll_ru : DeviceFunction, Unsupported, CUDA<"11.0">;
def __bfloat162ll_rz : DeviceFunction, Unsupported, CUDA<"11.0">;
def __bfloat162short_rd : DeviceFunction, Unsupported, CUDA<"11.0">;
def __bfloat162short_rn : DeviceFunction, Unsupported, CUDA<"11.0">;
def __bfloat162short_ru : DeviceFunction, Unsupported, CUDA<"11.0">;
def __bfloat162short_rz : DeviceFunction, Unsupported, CUDA<"11.0">;
def __bfloat162uchar_rz : DeviceFunction, Unsupported, CUDA<"12.2">;
def __bfloat162uint_rd : DeviceFunction, Unsupported, CUDA<"11.0">;
def __bfloat162uint_rn : DeviceFunction, Unsupported, CUDA<"11.0">;
def __bfloat162uint_ru : DeviceFunction, Unsupported, CUDA<"11.0">;
def __bfloat162uint_rz : DeviceFunction, Unsupported, CUDA<"11.0">;
def __bfloat162ull_rd : DeviceFunction, Unsupported, CUDA<"11.0">;
def __bfloat162ull_rn : DeviceFunction, Unsupported, CUDA<"11.0">;
def __bfloat162ull_ru : DeviceFunction, Unsupported, CUDA<"11.0">;
def __bfloat162ull_rz : DeviceFunction, Unsupported, CUDA<"11.0">;
def __bfloat162ushort_rd : DeviceFunction, Unsupported, CUDA<"11.0">;
def __bfloat162ushort_rn : DeviceFunction, Unsupported, CUDA<"11.0">;
def __bfloat162ushort_ru : DeviceFunction, Unsupported, CUDA<"11.0">;
def __bfloat162ushort_rz : DeviceFunction, Unsupported, CUDA<"11.0">;
def __bfloat16_as_short : DeviceFunction, CUDA<"11.0">;
def __bfloat16_as_ushort : DeviceFunction, CUDA<"11.0">;
def __double2bfloat16 : DeviceFunction, CUDA<"11.0">,
  ValueDiffers<"it rounds twice, so that a number just above the middle of two "
               "may go down">;
def __float22bfloat162_rn : DeviceFunction, CUDA<"11.0">;
def __float2bfloat16 : DeviceFunction, CUDA<"11.0">;
def __float2bfloat162_rn : DeviceFunction, Unsupported, CUDA<"11.0">;
def __float2bfloat16_rd : DeviceFunction, NearestOnly, CUDA<"11.0">;
def __float2bfloat16_rn : DeviceFunction, As<"__float2bfloat16">, CUDA<"11.0">;
def __float2bfloat16_ru : DeviceFunction, NearestOnly, CUDA<"11.0">;
def __float2bfloat16_rz : DeviceFunction, NearestOnly, CUDA<"11.0">;
def __floats2bfloat162_rn : DeviceFunction, Unsupported, CUDA<"11.0">;
def __halves2bfloat162 : DeviceFunction, CUDA<"11.0">;
def __high2bfloat16 : DeviceFunction, CUDA<"11.0">;
def __high2bfloat162 : DeviceFunction, CUDA<"11.0">;
def __highs2bfloat162 : DeviceFunction, CUDA<"11.0">;
def __int2bfloat16_rd : DeviceFunction, Unsupported, CUDA<"11.0">;
def __int2bfloat16_rn : DeviceFunction, Unsupported, CUDA<"11.0">;
def __int2bfloat16_ru : DeviceFunction, Unsupported, CUDA<"11.0">;
def __int2bfloat16_rz : DeviceFunction, Unsupported, CUDA<"11.0">;
def __ll2bfloat16_rd : DeviceFunction, Unsupported, CUDA<"11.0">;
def __ll2bfloat16_rn : DeviceFunction, Unsupported, CUDA<"11.0">;
def __ll2bfloat16_ru : DeviceFunction, Unsupported, CUDA<"11.0">;
def __ll2bfloat16_rz : DeviceFunction, Unsupported, CUDA<"11.0">;
def __low2bfloat16 : DeviceFunction, CUDA<"11.0">;
def __low2bfloat162 : DeviceFunction, CUDA<"11.0">;
def __lows2bfloat162 : DeviceFunction, CUDA<"11.0">;
def __short2bfloat16_rd : DeviceFunction, Unsupported, CUDA<"11.0">;
def __short2bfloat16_rn : DeviceFunction, Unsupported, CUDA<"11.0">;
def __short2bfloat16_ru : DeviceFunction, Unsupported, CUDA<"11.0">;
def __short2bfloat16_rz : DeviceFunction, Unsupported, CUDA<"11.0">;
def __short_as_bfloat16 : DeviceFunction, CUDA<"11.0">;
def __uint2bfloat16_rd : DeviceFunction, Unsupported, CUDA<"11.0">;
def __uint2bfloat16_rn : DeviceFunction, Unsupported, CUDA<"11.0">;
def __uint2bfloat16_ru : DeviceFunction, Unsupported, CUDA<"11.0">;
def __uint2bfloat16_rz : DeviceFunction, Unsupported, CUDA<"11.0">;
def __ull2bfloat16_rd : DeviceFunction, Unsupported, CUDA<"11.0">;
def __ull2bfloat16_rn : DeviceFunction, Unsupported, CUDA<"11.0">;
def __ull2bfloat16_ru : DeviceFunction, Unsupported, CUDA<"11.0">;
def __ull2bfloat16_rz : DeviceFunction, Unsupported, CUDA<"11.0">;
def __ushort2bfloat16_rd : DeviceFunction, Unsupported, CUDA<"11.0">;
def __ushort2bfloat16_rn : DeviceFunction, Unsupported, CUDA<"11.0">;
def __ushort2bfloat16_ru : DeviceFunction, Unsupported, CUDA<"11.0">;
def __ushort2bfloat16_rz : DeviceFunction, Unsupported, CUDA<"11.0">;
def __ushort_as_bfloat16 : DeviceFunction, CUDA<"11.0">;
def make_bfloat162 : DeviceFunction, Unsupported, CUDA<"12.2">;
} // Device
