//===- hip/hip_math_constants.h - Constants ---------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HIP_MATH_CONSTANTS_H
#define HIP_MATH_CONSTANTS_H

#define HIP_INF_F __int_as_float(0x7f800000U)
#define HIP_NAN_F __int_as_float(0x7fffffffU)
#define HIP_MAX_NORMAL_F __int_as_float(0x7f7fffffU)
#define HIP_ZERO_F 0.0F
#define HIP_ONE_F 1.0F
#define HIP_SQRT_TWO_F 1.414213562F
#define HIP_PIO2_F 1.570796327F
#define HIP_PI_F 3.141592654F
#define HIP_L2E_F 1.442695041F
#define HIP_LN2_F 0.693147181F
#define HIP_INF __longlong_as_double(0x7ff0000000000000ULL)
#define HIP_NAN __longlong_as_double(0xfff8000000000000ULL)
#define HIP_SQRT_TWO 1.4142135623730951e+0
#define HIP_PIO2 1.5707963267948966e+0
#define HIP_PI 3.1415926535897931e+0

#endif // HIP_MATH_CONSTANTS_H
