//===- __cu2x_prelude.h - What CUDA source sees before its first include *- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_HEADERS_PRELUDE_H
#define CU2X_HEADERS_PRELUDE_H

#include "__cu2x_attributes.h"

#ifdef __cplusplus
#include <bits/c++config.h>
// The special functions of C++17 take half of the time that <cmath> takes.
#undef _GLIBCXX_USE_STD_SPEC_FUNCS

extern "C++" {
#include "__cu2x_device_libc.h"
#include "__cu2x_libm.h"
}
#include <assert.h>
#include <limits.h>
#include <math.h>
#include <new>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include "__cu2x_vector_types.h"
#include "__cu2x_builtins.h"
#include "__cu2x_math.h"
#include "__cu2x_intrinsics.h"
#include "__cu2x_simd.h"
#include "__cu2x_load_store.h"
#include "__cu2x_atomics.h"
#include "__cu2x_warp.h"
#include "__cu2x_runtime_macros.h"
#include "__cu2x_runtime_enums.h"
#include "__cu2x_runtime_types.h"
#include "__cu2x_runtime_api.h"
#include "__cu2x_runtime_templates.h"
#include "__cu2x_runtime_versions.h"
#include "__cu2x_texture_objects.h"
#include "__cu2x_texture_references.h"
#include "__cu2x_surfaces.h"
#endif

#endif // CU2X_HEADERS_PRELUDE_H
