//===- hip/surface_types.h - Surface objects --------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HIP_INCLUDE_HIP_SURFACE_TYPES_H
#define HIP_INCLUDE_HIP_SURFACE_TYPES_H

#include <hip/driver_types.h>
struct __hip_surface;
typedef struct __hip_surface *hipSurfaceObject_t;
struct surfaceReference {
  hipSurfaceObject_t surfaceObject;
};
enum hipSurfaceBoundaryMode {
  hipBoundaryModeZero,
  hipBoundaryModeTrap,
  hipBoundaryModeClamp
};

#endif // HIP_INCLUDE_HIP_SURFACE_TYPES_H
