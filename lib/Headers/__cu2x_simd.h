//===- __cu2x_simd.h - SIMD video and packed integer intrinsics -*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_HEADERS_SIMD_H
#define CU2X_HEADERS_SIMD_H

#include "__cu2x_attributes.h"

CU2X_D unsigned __vabs2(unsigned);
CU2X_D unsigned __vabsss2(unsigned);
CU2X_D unsigned __vadd2(unsigned, unsigned);
CU2X_D unsigned __vaddss2(unsigned, unsigned);
CU2X_D unsigned __vaddus2(unsigned, unsigned);
CU2X_D unsigned __vavgs2(unsigned, unsigned);
CU2X_D unsigned __vavgu2(unsigned, unsigned);
CU2X_D unsigned __vhaddu2(unsigned, unsigned);
CU2X_D unsigned __vcmpeq2(unsigned, unsigned);
CU2X_D unsigned __vcmpges2(unsigned, unsigned);
CU2X_D unsigned __vcmpgeu2(unsigned, unsigned);
CU2X_D unsigned __vcmpgts2(unsigned, unsigned);
CU2X_D unsigned __vcmpgtu2(unsigned, unsigned);
CU2X_D unsigned __vcmples2(unsigned, unsigned);
CU2X_D unsigned __vcmpleu2(unsigned, unsigned);
CU2X_D unsigned __vcmplts2(unsigned, unsigned);
CU2X_D unsigned __vcmpltu2(unsigned, unsigned);
CU2X_D unsigned __vcmpne2(unsigned, unsigned);
CU2X_D unsigned __vabsdiffu2(unsigned, unsigned);
CU2X_D unsigned __vmaxs2(unsigned, unsigned);
CU2X_D unsigned __vmaxu2(unsigned, unsigned);
CU2X_D unsigned __vmins2(unsigned, unsigned);
CU2X_D unsigned __vminu2(unsigned, unsigned);
CU2X_D unsigned __vseteq2(unsigned, unsigned);
CU2X_D unsigned __vsetges2(unsigned, unsigned);
CU2X_D unsigned __vsetgeu2(unsigned, unsigned);
CU2X_D unsigned __vsetgts2(unsigned, unsigned);
CU2X_D unsigned __vsetgtu2(unsigned, unsigned);
CU2X_D unsigned __vsetles2(unsigned, unsigned);
CU2X_D unsigned __vsetleu2(unsigned, unsigned);
CU2X_D unsigned __vsetlts2(unsigned, unsigned);
CU2X_D unsigned __vsetltu2(unsigned, unsigned);
CU2X_D unsigned __vsetne2(unsigned, unsigned);
CU2X_D unsigned __vsadu2(unsigned, unsigned);
CU2X_D unsigned __vsub2(unsigned, unsigned);
CU2X_D unsigned __vsubss2(unsigned, unsigned);
CU2X_D unsigned __vsubus2(unsigned, unsigned);
CU2X_D unsigned __vneg2(unsigned);
CU2X_D unsigned __vnegss2(unsigned);
CU2X_D unsigned __vabsdiffs2(unsigned, unsigned);
CU2X_D unsigned __vsads2(unsigned, unsigned);
CU2X_D unsigned __vabs4(unsigned);
CU2X_D unsigned __vabsss4(unsigned);
CU2X_D unsigned __vadd4(unsigned, unsigned);
CU2X_D unsigned __vaddss4(unsigned, unsigned);
CU2X_D unsigned __vaddus4(unsigned, unsigned);
CU2X_D unsigned __vavgs4(unsigned, unsigned);
CU2X_D unsigned __vavgu4(unsigned, unsigned);
CU2X_D unsigned __vhaddu4(unsigned, unsigned);
CU2X_D unsigned __vcmpeq4(unsigned, unsigned);
CU2X_D unsigned __vcmpges4(unsigned, unsigned);
CU2X_D unsigned __vcmpgeu4(unsigned, unsigned);
CU2X_D unsigned __vcmpgts4(unsigned, unsigned);
CU2X_D unsigned __vcmpgtu4(unsigned, unsigned);
CU2X_D unsigned __vcmples4(unsigned, unsigned);
CU2X_D unsigned __vcmpleu4(unsigned, unsigned);
CU2X_D unsigned __vcmplts4(unsigned, unsigned);
CU2X_D unsigned __vcmpltu4(unsigned, unsigned);
CU2X_D unsigned __vcmpne4(unsigned, unsigned);
CU2X_D unsigned __vabsdiffu4(unsigned, unsigned);
CU2X_D unsigned __vmaxs4(unsigned, unsigned);
CU2X_D unsigned __vmaxu4(unsigned, unsigned);
CU2X_D unsigned __vmins4(unsigned, unsigned);
CU2X_D unsigned __vminu4(unsigned, unsigned);
CU2X_D unsigned __vseteq4(unsigned, unsigned);
CU2X_D unsigned __vsetles4(unsigned, unsigned);
CU2X_D unsigned __vsetleu4(unsigned, unsigned);
CU2X_D unsigned __vsetlts4(unsigned, unsigned);
CU2X_D unsigned __vsetltu4(unsigned, unsigned);
CU2X_D unsigned __vsetges4(unsigned, unsigned);
CU2X_D unsigned __vsetgeu4(unsigned, unsigned);
CU2X_D unsigned __vsetgts4(unsigned, unsigned);
CU2X_D unsigned __vsetgtu4(unsigned, unsigned);
CU2X_D unsigned __vsetne4(unsigned, unsigned);
CU2X_D unsigned __vsadu4(unsigned, unsigned);
CU2X_D unsigned __vsub4(unsigned, unsigned);
CU2X_D unsigned __vsubss4(unsigned, unsigned);
CU2X_D unsigned __vsubus4(unsigned, unsigned);
CU2X_D unsigned __vneg4(unsigned);
CU2X_D unsigned __vnegss4(unsigned);
CU2X_D unsigned __vabsdiffs4(unsigned, unsigned);
CU2X_D unsigned __vsads4(unsigned, unsigned);
CU2X_HD int __vimax_s32_relu(int, int);
CU2X_HD unsigned __vimax_s16x2_relu(unsigned, unsigned);
CU2X_HD int __vimin_s32_relu(int, int);
CU2X_HD unsigned __vimin_s16x2_relu(unsigned, unsigned);
CU2X_HD int __vimax3_s32(int, int, int);
CU2X_HD unsigned __vimax3_s16x2(unsigned, unsigned, unsigned);
CU2X_HD unsigned __vimax3_u32(unsigned, unsigned, unsigned);
CU2X_HD unsigned __vimax3_u16x2(unsigned, unsigned, unsigned);
CU2X_HD int __vimin3_s32(int, int, int);
CU2X_HD unsigned __vimin3_s16x2(unsigned, unsigned, unsigned);
CU2X_HD unsigned __vimin3_u32(unsigned, unsigned, unsigned);
CU2X_HD unsigned __vimin3_u16x2(unsigned, unsigned, unsigned);
CU2X_HD int __vimax3_s32_relu(int, int, int);
CU2X_HD unsigned __vimax3_s16x2_relu(unsigned, unsigned, unsigned);
CU2X_HD int __vimin3_s32_relu(int, int, int);
CU2X_HD unsigned __vimin3_s16x2_relu(unsigned, unsigned, unsigned);
CU2X_HD int __viaddmax_s32(int, int, int);
CU2X_HD unsigned __viaddmax_s16x2(unsigned, unsigned, unsigned);
CU2X_HD unsigned __viaddmax_u32(unsigned, unsigned, unsigned);
CU2X_HD unsigned __viaddmax_u16x2(unsigned, unsigned, unsigned);
CU2X_HD int __viaddmin_s32(int, int, int);
CU2X_HD unsigned __viaddmin_s16x2(unsigned, unsigned, unsigned);
CU2X_HD unsigned __viaddmin_u32(unsigned, unsigned, unsigned);
CU2X_HD unsigned __viaddmin_u16x2(unsigned, unsigned, unsigned);
CU2X_HD int __viaddmax_s32_relu(int, int, int);
CU2X_HD unsigned __viaddmax_s16x2_relu(unsigned, unsigned, unsigned);
CU2X_HD int __viaddmin_s32_relu(int, int, int);
CU2X_HD unsigned __viaddmin_s16x2_relu(unsigned, unsigned, unsigned);
CU2X_HD int __vibmax_s32(int, int, bool *);
CU2X_HD unsigned __vibmax_u32(unsigned, unsigned, bool *);
CU2X_HD int __vibmin_s32(int, int, bool *);
CU2X_HD unsigned __vibmin_u32(unsigned, unsigned, bool *);
CU2X_HD unsigned __vibmax_s16x2(unsigned, unsigned, bool *, bool *);
CU2X_HD unsigned __vibmax_u16x2(unsigned, unsigned, bool *, bool *);
CU2X_HD unsigned __vibmin_s16x2(unsigned, unsigned, bool *, bool *);
CU2X_HD unsigned __vibmin_u16x2(unsigned, unsigned, bool *, bool *);

#endif // CU2X_HEADERS_SIMD_H
