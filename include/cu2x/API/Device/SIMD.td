//===- SIMD.td - Device functions --------------------------*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

let Library = Device in {
// Device Functions
def __byte_perm : DeviceFunction, HIP<"1.6">;
def __usad : DeviceFunction, HIP<"1.6">;
def __vabs2 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vabs4 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vabsdiffs2 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vabsdiffs4 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vabsdiffu2 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vabsdiffu4 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vabsss2 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vabsss4 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vadd2 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vadd4 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vaddss2 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vaddss4 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vaddus2 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vaddus4 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vavgs2 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vavgs4 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vavgu2 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vavgu4 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vcmpeq2 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vcmpeq4 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vcmpges2 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vcmpges4 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vcmpgeu2 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vcmpgeu4 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vcmpgts2 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vcmpgts4 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vcmpgtu2 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vcmpgtu4 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vcmples2 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vcmples4 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vcmpleu4 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vcmplts2 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vcmplts4 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vcmpltu2 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vcmpltu4 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vcmpne2 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vcmpne4 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vhaddu2 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vhaddu4 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vmaxs2 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vmaxs4 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vmaxu2 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vmaxu4 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vmins2 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vmins4 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vminu2 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vminu4 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vneg2 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vneg4 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vnegss2 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vnegss4 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vsads2 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vsads4 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vsadu2 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vsadu4 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vseteq2 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vseteq4 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vsetges2 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vsetges4 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vsetgeu2 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vsetgeu4 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vsetgts2 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vsetgts4 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vsetgtu4 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vsetles2 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vsetles4 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vsetleu2 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vsetleu4 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vsetlts2 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vsetlts4 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vsetltu2 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vsetltu4 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vsetne2 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vsetne4 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vsub2 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vsub4 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vsubss2 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vsubss4 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vsubus2 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vsubus4 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;

// Since the newest releases
def __dp2a_hi : DeviceFunction,
  Unsupported<"amd_mixed_dot(a, b, c, saturate) adds the products of char4 and short2 values">;
def __dp2a_lo : DeviceFunction,
  Unsupported<"amd_mixed_dot(a, b, c, saturate) adds the products of char4 and short2 values">;
def __dp4a : DeviceFunction,
  Unsupported<"amd_mixed_dot(a, b, c, saturate) adds the products of char4 and short2 values">;
def __vcmpleu2 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __viaddmax_s16x2 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __viaddmax_s16x2_relu : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __viaddmax_s32 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __viaddmax_s32_relu : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __viaddmax_u16x2 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __viaddmax_u32 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __viaddmin_s16x2 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __viaddmin_s16x2_relu : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __viaddmin_s32 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __viaddmin_s32_relu : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __viaddmin_u16x2 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __viaddmin_u32 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vibmax_s16x2 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vibmax_s32 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vibmax_u16x2 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vibmax_u32 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vibmin_s16x2 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vibmin_s32 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vibmin_u16x2 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vibmin_u32 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vimax3_s16x2 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vimax3_s16x2_relu : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vimax3_s32 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vimax3_s32_relu : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vimax3_u16x2 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vimax3_u32 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vimax_s16x2_relu : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vimax_s32_relu : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vimin3_s16x2 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vimin3_s16x2_relu : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vimin3_s32 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vimin3_s32_relu : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vimin3_u16x2 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vimin3_u32 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vimin_s16x2_relu : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vimin_s32_relu : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
def __vsetgtu2 : DeviceFunction,
  Unsupported<"no packed integer intrinsics; work on the lanes one by one">;
} // Device
