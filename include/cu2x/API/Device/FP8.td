//===- FP8.td - Device functions ---------------------------*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

let Library = Device in {
def __nv_fp8_e4m3 : Struct, CUDA<"11.8">, HIP<"6.3">, OtherEncodingOnGfx94x;
def __nv_fp8_e5m2 : Struct, CUDA<"11.8">, HIP<"6.3">, OtherEncodingOnGfx94x;
def __nv_fp8_storage_t : Alias<"unsigned char">, CUDA<"11.8">;
def __nv_fp8x2_e4m3 : Struct, CUDA<"11.8">, HIP<"6.3">, OtherEncodingOnGfx94x;
def __nv_fp8x2_e5m2 : Struct, CUDA<"11.8">, HIP<"6.3">, OtherEncodingOnGfx94x;
def __nv_fp8x2_storage_t : Alias<"unsigned short">, CUDA<"11.8">;
def __nv_fp8x4_e4m3 : Struct, CUDA<"11.8">, HIP<"6.3">, OtherEncodingOnGfx94x;
def __nv_fp8x4_e5m2 : Struct, CUDA<"11.8">, HIP<"6.3">, OtherEncodingOnGfx94x;
def __nv_fp8x4_storage_t : Alias<"unsigned int">, CUDA<"11.8">;

def __nv_fp8_interpretation_t : Enum, CUDA<"11.8">;
let Owner = __nv_fp8_interpretation_t in {
def __NV_E4M3 : EnumConstant<0>, CUDA<"11.8">, OtherEncodingOnGfx94x;
def __NV_E5M2 : EnumConstant<1>, CUDA<"11.8">, OtherEncodingOnGfx94x;
}

def __nv_saturation_t : Enum, CUDA<"11.8">;
let Owner = __nv_saturation_t in {
def __NV_NOSAT : EnumConstant<0>, CUDA<"11.8">,
  ValueDiffers<"what rounds down to the largest number in CUDA is beyond it in "
               "ROCm 6.3">;
def __NV_SATFINITE : EnumConstant<1>, CUDA<"11.8">;
}

def __nv_cvt_bfloat16raw2_to_fp8x2 : DeviceFunction, CUDA<"11.8">, TinyGrows;
def __nv_cvt_bfloat16raw_to_fp8 : DeviceFunction, CUDA<"11.8">, TinyGrows;
def __nv_cvt_double2_to_fp8x2 : DeviceFunction, CUDA<"11.8">, TinyGrows;
def __nv_cvt_double_to_fp8 : DeviceFunction, CUDA<"11.8">, TinyGrows;
def __nv_cvt_float2_to_fp8x2 : DeviceFunction, CUDA<"11.8">, TinyGrows;
def __nv_cvt_float_to_fp8 : DeviceFunction, CUDA<"11.8">, TinyGrows;
def __nv_cvt_fp8_to_halfraw : DeviceFunction, CUDA<"11.8">;
def __nv_cvt_fp8x2_to_halfraw2 : DeviceFunction, CUDA<"11.8">;
def __nv_cvt_halfraw2_to_fp8x2 : DeviceFunction, CUDA<"11.8">;
def __nv_cvt_halfraw_to_fp8 : DeviceFunction, CUDA<"11.8">;

// New in CUDA 12.8 to 13.0
def __nv_cvt_bfloat162raw_to_e8m0x2 : DeviceFunction, Unsupported;
def __nv_cvt_bfloat16raw_to_e8m0 : DeviceFunction, Unsupported;
def __nv_cvt_double2_to_e8m0x2 : DeviceFunction, Unsupported;
def __nv_cvt_double_to_e8m0 : DeviceFunction, Unsupported;
def __nv_cvt_e8m0_to_bf16raw : DeviceFunction, Unsupported;
def __nv_cvt_e8m0x2_to_bf162raw : DeviceFunction, Unsupported;
def __nv_cvt_float2_to_e8m0x2 : DeviceFunction, Unsupported;
def __nv_cvt_float_to_e8m0 : DeviceFunction, Unsupported;
} // Device
