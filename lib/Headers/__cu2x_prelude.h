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

// Guards that code tests to see which toolkit header it has.
#define __CHANNEL_DESCRIPTOR_H__
#define __COMMON_FUNCTIONS_H__
#define __CUDA_DEVICE_RUNTIME_API_H__
#define __CUDA_RUNTIME_API_H__
#define __CUDA_RUNTIME_H__
#define __DEVICE_ATOMIC_FUNCTIONS_H__
#define __DEVICE_DOUBLE_FUNCTIONS_H__
#define __DEVICE_FUNCTIONS_H__
#define __DEVICE_LAUNCH_PARAMETERS_H__
#define __DEVICE_TYPES_H__
#define __DRIVER_FUNCTIONS_H__
#define __DRIVER_TYPES_H__
#define __HOST_CONFIG_H__
#define __HOST_DEFINES_H__
#define __MATH_FUNCTIONS_H__
#define __SURFACE_TYPES_H__
#define __TEXTURE_TYPES_H__
#define __VECTOR_FUNCTIONS_H__
#define __VECTOR_TYPES_H__

#ifdef __cplusplus
#include <bits/c++config.h>
// The special functions of C++17 take half of the time that <cmath> takes, and
// the C library's functions on _Float32 and its like a tenth.
#undef _GLIBCXX_USE_STD_SPEC_FUNCS
#if __has_include(<bits/floatn.h>)
#include <bits/floatn.h>
#undef __HAVE_FLOAT32
#undef __HAVE_FLOAT64
#undef __HAVE_FLOAT32X
#undef __HAVE_FLOAT64X
#undef __HAVE_FLOAT128
#define __HAVE_FLOAT32 0
#define __HAVE_FLOAT64 0
#define __HAVE_FLOAT32X 0
#define __HAVE_FLOAT64X 0
#define __HAVE_FLOAT128 0
#endif

#ifdef __CUDA__
#include "__cu2x_device_libc.h"
#include "__cu2x_libm.h"
#endif
#include <assert.h>
#include <ctype.h>
#include <limits.h>
#include <math.h>
#include <stddef.h>
// Clang does not know this attribute of the functions in <new>, and for each of
// them searches all that it knows for a similar name.
#define __externally_visible__
#include <new>
#undef __externally_visible__
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
// A unit that cannot name what is in it is parsed without it.
#if defined(CU2X_NO_UTILITY) && __cplusplus <= 201703L
#include <initializer_list>
#else
#include <utility>
// What the special functions bring along.
#if __cplusplus >= 201703L
#include <bits/stl_algobase.h>
#include <limits>
#endif
#endif
#include "__cu2x_vector_types.h"
#ifdef __CUDA__
#include "__cu2x_builtins.h"
#include "__cu2x_math.h"
#include "__cu2x_intrinsics.h"
#include "__cu2x_simd.h"
#include "__cu2x_load_store.h"
#include "__cu2x_atomics.h"
#include "__cu2x_warp.h"
#endif
#include "__cu2x_runtime_macros.h"
#include "__cu2x_runtime_enums.h"
#include "__cu2x_runtime_types.h"
#include "__cu2x_runtime_api.h"
#include "__cu2x_runtime_templates.h"
#include "__cu2x_runtime_versions.h"
#include "library_types.h"
#include "__cu2x_channel_descriptors.h"
#ifdef __CUDA__
#include "__cu2x_device_runtime.h"
#include "__cu2x_texture_objects.h"
// A program may have a variable of the name texture or surface.
#ifndef CU2X_NO_TEXTURE_REFERENCES
#include "__cu2x_texture_references.h"
#endif
#include "__cu2x_surfaces.h"
#endif
#endif

#endif // CU2X_HEADERS_PRELUDE_H
