//===- __cu2x_surfaces.h - Surface objects and references -------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_HEADERS_SURFACES_H
#define CU2X_HEADERS_SURFACES_H

#include "__cu2x_runtime_types.h"

// Surface: cudaSurfaceObject_t or surface<void, Dim>.
template <class T, class Surface>
CU2X_D T surf1Dread(Surface, int x,
                    cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);
template <class T, class Surface>
CU2X_D void surf1Dread(T *, Surface, int x,
                       cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);
template <class T, class Surface>
CU2X_D void surf1Dread(T *, Surface, int x, int size,
                       cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);
template <class T, class Surface>
CU2X_D void surf1Dwrite(T, Surface, int x,
                        cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);
template <class T, class Surface>
CU2X_D void surf1Dwrite(T, Surface, int x, int size,
                        cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);
template <class T, class Surface>
CU2X_D T surf2Dread(Surface, int x, int y,
                    cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);
template <class T, class Surface>
CU2X_D void surf2Dread(T *, Surface, int x, int y,
                       cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);
template <class T, class Surface>
CU2X_D void surf2Dread(T *, Surface, int x, int y, int size,
                       cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);
template <class T, class Surface>
CU2X_D void surf2Dwrite(T, Surface, int x, int y,
                        cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);
template <class T, class Surface>
CU2X_D void surf2Dwrite(T, Surface, int x, int y, int size,
                        cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);
template <class T, class Surface>
CU2X_D T surf3Dread(Surface, int x, int y, int z,
                    cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);
template <class T, class Surface>
CU2X_D void surf3Dread(T *, Surface, int x, int y, int z,
                       cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);
template <class T, class Surface>
CU2X_D void surf3Dread(T *, Surface, int x, int y, int z, int size,
                       cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);
template <class T, class Surface>
CU2X_D void surf3Dwrite(T, Surface, int x, int y, int z,
                        cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);
template <class T, class Surface>
CU2X_D void surf3Dwrite(T, Surface, int x, int y, int z, int size,
                        cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);
template <class T, class Surface>
CU2X_D T surf1DLayeredread(Surface, int x, int layer,
                           cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);
template <class T, class Surface>
CU2X_D void
surf1DLayeredread(T *, Surface, int x, int layer,
                  cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);
template <class T, class Surface>
CU2X_D void
surf1DLayeredread(T *, Surface, int x, int layer, int size,
                  cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);
template <class T, class Surface>
CU2X_D void
surf1DLayeredwrite(T, Surface, int x, int layer,
                   cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);
template <class T, class Surface>
CU2X_D void
surf1DLayeredwrite(T, Surface, int x, int layer, int size,
                   cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);
template <class T, class Surface>
CU2X_D T surf2DLayeredread(Surface, int x, int y, int layer,
                           cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);
template <class T, class Surface>
CU2X_D void
surf2DLayeredread(T *, Surface, int x, int y, int layer,
                  cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);
template <class T, class Surface>
CU2X_D void
surf2DLayeredread(T *, Surface, int x, int y, int layer, int size,
                  cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);
template <class T, class Surface>
CU2X_D void
surf2DLayeredwrite(T, Surface, int x, int y, int layer,
                   cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);
template <class T, class Surface>
CU2X_D void
surf2DLayeredwrite(T, Surface, int x, int y, int layer, int size,
                   cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);
template <class T, class Surface>
CU2X_D T surfCubemapread(Surface, int x, int y, int face,
                         cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);
template <class T, class Surface>
CU2X_D void
surfCubemapread(T *, Surface, int x, int y, int face,
                cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);
template <class T, class Surface>
CU2X_D void
surfCubemapread(T *, Surface, int x, int y, int face, int size,
                cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);
template <class T, class Surface>
CU2X_D void
surfCubemapwrite(T, Surface, int x, int y, int face,
                 cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);
template <class T, class Surface>
CU2X_D void
surfCubemapwrite(T, Surface, int x, int y, int face, int size,
                 cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);
template <class T, class Surface>
CU2X_D T
surfCubemapLayeredread(Surface, int x, int y, int layerFace,
                       cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);
template <class T, class Surface>
CU2X_D void
surfCubemapLayeredread(T *, Surface, int x, int y, int layerFace,
                       cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);
template <class T, class Surface>
CU2X_D void
surfCubemapLayeredread(T *, Surface, int x, int y, int layerFace, int size,
                       cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);
template <class T, class Surface>
CU2X_D void
surfCubemapLayeredwrite(T, Surface, int x, int y, int layerFace,
                        cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);
template <class T, class Surface>
CU2X_D void
surfCubemapLayeredwrite(T, Surface, int x, int y, int layerFace, int size,
                        cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);

#endif // CU2X_HEADERS_SURFACES_H
