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
template <class __T, class __Surface>
CU2X_D __T surf1Dread(__Surface, int __x,
                      cudaSurfaceBoundaryMode __mode = cudaBoundaryModeTrap);
template <class __T, class __Surface>
CU2X_D void surf1Dread(__T *, __Surface, int __x,
                       cudaSurfaceBoundaryMode __mode = cudaBoundaryModeTrap);
template <class __T, class __Surface>
CU2X_D void surf1Dread(__T *, __Surface, int __x, int __size,
                       cudaSurfaceBoundaryMode __mode = cudaBoundaryModeTrap);
template <class __T, class __Surface>
CU2X_D void surf1Dwrite(__T, __Surface, int __x,
                        cudaSurfaceBoundaryMode __mode = cudaBoundaryModeTrap);
template <class __T, class __Surface>
CU2X_D void surf1Dwrite(__T, __Surface, int __x, int __size,
                        cudaSurfaceBoundaryMode __mode = cudaBoundaryModeTrap);
template <class __T, class __Surface>
CU2X_D __T surf2Dread(__Surface, int __x, int __y,
                      cudaSurfaceBoundaryMode __mode = cudaBoundaryModeTrap);
template <class __T, class __Surface>
CU2X_D void surf2Dread(__T *, __Surface, int __x, int __y,
                       cudaSurfaceBoundaryMode __mode = cudaBoundaryModeTrap);
template <class __T, class __Surface>
CU2X_D void surf2Dread(__T *, __Surface, int __x, int __y, int __size,
                       cudaSurfaceBoundaryMode __mode = cudaBoundaryModeTrap);
template <class __T, class __Surface>
CU2X_D void surf2Dwrite(__T, __Surface, int __x, int __y,
                        cudaSurfaceBoundaryMode __mode = cudaBoundaryModeTrap);
template <class __T, class __Surface>
CU2X_D void surf2Dwrite(__T, __Surface, int __x, int __y, int __size,
                        cudaSurfaceBoundaryMode __mode = cudaBoundaryModeTrap);
template <class __T, class __Surface>
CU2X_D __T surf3Dread(__Surface, int __x, int __y, int __z,
                      cudaSurfaceBoundaryMode __mode = cudaBoundaryModeTrap);
template <class __T, class __Surface>
CU2X_D void surf3Dread(__T *, __Surface, int __x, int __y, int __z,
                       cudaSurfaceBoundaryMode __mode = cudaBoundaryModeTrap);
template <class __T, class __Surface>
CU2X_D void surf3Dread(__T *, __Surface, int __x, int __y, int __z, int __size,
                       cudaSurfaceBoundaryMode __mode = cudaBoundaryModeTrap);
template <class __T, class __Surface>
CU2X_D void surf3Dwrite(__T, __Surface, int __x, int __y, int __z,
                        cudaSurfaceBoundaryMode __mode = cudaBoundaryModeTrap);
template <class __T, class __Surface>
CU2X_D void surf3Dwrite(__T, __Surface, int __x, int __y, int __z, int __size,
                        cudaSurfaceBoundaryMode __mode = cudaBoundaryModeTrap);
template <class __T, class __Surface>
CU2X_D __T
surf1DLayeredread(__Surface, int __x, int __layer,
                  cudaSurfaceBoundaryMode __mode = cudaBoundaryModeTrap);
template <class __T, class __Surface>
CU2X_D void
surf1DLayeredread(__T *, __Surface, int __x, int __layer,
                  cudaSurfaceBoundaryMode __mode = cudaBoundaryModeTrap);
template <class __T, class __Surface>
CU2X_D void
surf1DLayeredread(__T *, __Surface, int __x, int __layer, int __size,
                  cudaSurfaceBoundaryMode __mode = cudaBoundaryModeTrap);
template <class __T, class __Surface>
CU2X_D void
surf1DLayeredwrite(__T, __Surface, int __x, int __layer,
                   cudaSurfaceBoundaryMode __mode = cudaBoundaryModeTrap);
template <class __T, class __Surface>
CU2X_D void
surf1DLayeredwrite(__T, __Surface, int __x, int __layer, int __size,
                   cudaSurfaceBoundaryMode __mode = cudaBoundaryModeTrap);
template <class __T, class __Surface>
CU2X_D __T
surf2DLayeredread(__Surface, int __x, int __y, int __layer,
                  cudaSurfaceBoundaryMode __mode = cudaBoundaryModeTrap);
template <class __T, class __Surface>
CU2X_D void
surf2DLayeredread(__T *, __Surface, int __x, int __y, int __layer,
                  cudaSurfaceBoundaryMode __mode = cudaBoundaryModeTrap);
template <class __T, class __Surface>
CU2X_D void
surf2DLayeredread(__T *, __Surface, int __x, int __y, int __layer, int __size,
                  cudaSurfaceBoundaryMode __mode = cudaBoundaryModeTrap);
template <class __T, class __Surface>
CU2X_D void
surf2DLayeredwrite(__T, __Surface, int __x, int __y, int __layer,
                   cudaSurfaceBoundaryMode __mode = cudaBoundaryModeTrap);
template <class __T, class __Surface>
CU2X_D void
surf2DLayeredwrite(__T, __Surface, int __x, int __y, int __layer, int __size,
                   cudaSurfaceBoundaryMode __mode = cudaBoundaryModeTrap);
template <class __T, class __Surface>
CU2X_D __T
surfCubemapread(__Surface, int __x, int __y, int __face,
                cudaSurfaceBoundaryMode __mode = cudaBoundaryModeTrap);
template <class __T, class __Surface>
CU2X_D void
surfCubemapread(__T *, __Surface, int __x, int __y, int __face,
                cudaSurfaceBoundaryMode __mode = cudaBoundaryModeTrap);
template <class __T, class __Surface>
CU2X_D void
surfCubemapread(__T *, __Surface, int __x, int __y, int __face, int __size,
                cudaSurfaceBoundaryMode __mode = cudaBoundaryModeTrap);
template <class __T, class __Surface>
CU2X_D void
surfCubemapwrite(__T, __Surface, int __x, int __y, int __face,
                 cudaSurfaceBoundaryMode __mode = cudaBoundaryModeTrap);
template <class __T, class __Surface>
CU2X_D void
surfCubemapwrite(__T, __Surface, int __x, int __y, int __face, int __size,
                 cudaSurfaceBoundaryMode __mode = cudaBoundaryModeTrap);
template <class __T, class __Surface>
CU2X_D __T
surfCubemapLayeredread(__Surface, int __x, int __y, int __layerFace,
                       cudaSurfaceBoundaryMode __mode = cudaBoundaryModeTrap);
template <class __T, class __Surface>
CU2X_D void
surfCubemapLayeredread(__T *, __Surface, int __x, int __y, int __layerFace,
                       cudaSurfaceBoundaryMode __mode = cudaBoundaryModeTrap);
template <class __T, class __Surface>
CU2X_D void
surfCubemapLayeredread(__T *, __Surface, int __x, int __y, int __layerFace,
                       int __size,
                       cudaSurfaceBoundaryMode __mode = cudaBoundaryModeTrap);
template <class __T, class __Surface>
CU2X_D void
surfCubemapLayeredwrite(__T, __Surface, int __x, int __y, int __layerFace,
                        cudaSurfaceBoundaryMode __mode = cudaBoundaryModeTrap);
template <class __T, class __Surface>
CU2X_D void
surfCubemapLayeredwrite(__T, __Surface, int __x, int __y, int __layerFace,
                        int __size,
                        cudaSurfaceBoundaryMode __mode = cudaBoundaryModeTrap);

#endif // CU2X_HEADERS_SURFACES_H
