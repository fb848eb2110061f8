//===- runtime.h - The runtime of ported programs ---------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What a program ported by `cu2x --target=metal` includes in place of CUDA's
// headers. Names are CUDA's with `cu2x` for `cuda`; docs/Rationale/Runtime.md
// says what differs. Plain C++17, without any header of CUDA or LLVM.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_RUNTIME_H
#define CU2X_RUNTIME_H

#include "cu2x/own.h"
#include "cu2x/runtime/closure.h"
#include "cu2x/runtime/device.h"
#include "cu2x/runtime/hostmath.h"
#include "cu2x/runtime/memory.h"
#include "cu2x/runtime/references.h"
#include "cu2x/runtime/registration.h"
#include "cu2x/runtime/streams.h"
#include "cu2x/runtime/textures.h"
#include "cu2x/runtime/types.h"
#include "cu2x/runtime/vectors.h"

// Guards of CUDA's headers that programs test to see which of them they have.
#define __CHANNEL_DESCRIPTOR_H__
#define __CUDA_RUNTIME_API_H__
#define __CUDA_RUNTIME_H__
#define __DEVICE_TYPES_H__
#define __DRIVER_TYPES_H__
#define __HOST_DEFINES_H__
#define __SURFACE_TYPES_H__
#define __TEXTURE_TYPES_H__
#define __VECTOR_FUNCTIONS_H__
#define __VECTOR_TYPES_H__

// CUDA's compiler brings these along, and programs rely on it.
#include <assert.h>
#include <limits.h>
#include <math.h>
#include <new>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <utility>

#endif // CU2X_RUNTIME_H
