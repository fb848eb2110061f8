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

struct surfaceReference {
  cudaChannelFormatDesc channelDesc;
};

template <class T, int Dim = cudaSurfaceType1D>
struct __attribute__((device_builtin_surface_type)) surface
    : public surfaceReference {
  surface();
  surface(cudaChannelFormatDesc);
};

extern "C" {
cudaError_t cudaBindSurfaceToArray(const surfaceReference *surfref,
                                   cudaArray_const_t array,
                                   const cudaChannelFormatDesc *desc);
cudaError_t cudaGetSurfaceReference(const surfaceReference **surfref,
                                    const void *symbol);
} // extern "C"
template <class T, int Dim>
static cudaError_t cudaBindSurfaceToArray(const surface<T, Dim> &surf,
                                          cudaArray_const_t array,
                                          const cudaChannelFormatDesc &desc);
template <class T, int Dim>
static cudaError_t cudaBindSurfaceToArray(const surface<T, Dim> &surf,
                                          cudaArray_const_t array);

template <class T>
CU2X_D T surf1Dread(cudaSurfaceObject_t, int x,
                    cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);
template <class T>
CU2X_D void surf1Dread(T *, cudaSurfaceObject_t, int x,
                       cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);
template <class T>
CU2X_D void surf1Dwrite(T, cudaSurfaceObject_t, int x,
                        cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);
template <class T>
CU2X_D T surf1Dread(surface<void, cudaSurfaceType1D>, int x,
                    cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);
template <class T>
CU2X_D void surf1Dread(T *, surface<void, cudaSurfaceType1D>, int x,
                       cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);
template <class T>
CU2X_D void surf1Dread(T *, surface<void, cudaSurfaceType1D>, int x, int size,
                       cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);
template <class T>
CU2X_D void surf1Dwrite(T, surface<void, cudaSurfaceType1D>, int x,
                        cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);
template <class T>
CU2X_D void surf1Dwrite(T, surface<void, cudaSurfaceType1D>, int x, int size,
                        cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);
template <class T>
CU2X_D T surf2Dread(cudaSurfaceObject_t, int x, int y,
                    cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);
template <class T>
CU2X_D void surf2Dread(T *, cudaSurfaceObject_t, int x, int y,
                       cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);
template <class T>
CU2X_D void surf2Dwrite(T, cudaSurfaceObject_t, int x, int y,
                        cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);
template <class T>
CU2X_D T surf2Dread(surface<void, cudaSurfaceType2D>, int x, int y,
                    cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);
template <class T>
CU2X_D void surf2Dread(T *, surface<void, cudaSurfaceType2D>, int x, int y,
                       cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);
template <class T>
CU2X_D void surf2Dread(T *, surface<void, cudaSurfaceType2D>, int x, int y,
                       int size,
                       cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);
template <class T>
CU2X_D void surf2Dwrite(T, surface<void, cudaSurfaceType2D>, int x, int y,
                        cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);
template <class T>
CU2X_D void surf2Dwrite(T, surface<void, cudaSurfaceType2D>, int x, int y,
                        int size,
                        cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);
template <class T>
CU2X_D T surf3Dread(cudaSurfaceObject_t, int x, int y, int z,
                    cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);
template <class T>
CU2X_D void surf3Dread(T *, cudaSurfaceObject_t, int x, int y, int z,
                       cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);
template <class T>
CU2X_D void surf3Dwrite(T, cudaSurfaceObject_t, int x, int y, int z,
                        cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);
template <class T>
CU2X_D T surf3Dread(surface<void, cudaSurfaceType3D>, int x, int y, int z,
                    cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);
template <class T>
CU2X_D void surf3Dread(T *, surface<void, cudaSurfaceType3D>, int x, int y,
                       int z,
                       cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);
template <class T>
CU2X_D void surf3Dread(T *, surface<void, cudaSurfaceType3D>, int x, int y,
                       int z, int size,
                       cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);
template <class T>
CU2X_D void surf3Dwrite(T, surface<void, cudaSurfaceType3D>, int x, int y,
                        int z,
                        cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);
template <class T>
CU2X_D void surf3Dwrite(T, surface<void, cudaSurfaceType3D>, int x, int y,
                        int z, int size,
                        cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);
template <class T>
CU2X_D T surf1DLayeredread(cudaSurfaceObject_t, int x, int layer,
                           cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);
template <class T>
CU2X_D void
surf1DLayeredread(T *, cudaSurfaceObject_t, int x, int layer,
                  cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);
template <class T>
CU2X_D void
surf1DLayeredwrite(T, cudaSurfaceObject_t, int x, int layer,
                   cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);
template <class T>
CU2X_D T surf1DLayeredread(surface<void, cudaSurfaceType1DLayered>, int x,
                           int layer,
                           cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);
template <class T>
CU2X_D void
surf1DLayeredread(T *, surface<void, cudaSurfaceType1DLayered>, int x,
                  int layer,
                  cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);
template <class T>
CU2X_D void
surf1DLayeredread(T *, surface<void, cudaSurfaceType1DLayered>, int x,
                  int layer, int size,
                  cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);
template <class T>
CU2X_D void
surf1DLayeredwrite(T, surface<void, cudaSurfaceType1DLayered>, int x, int layer,
                   cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);
template <class T>
CU2X_D void
surf1DLayeredwrite(T, surface<void, cudaSurfaceType1DLayered>, int x, int layer,
                   int size,
                   cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);
template <class T>
CU2X_D T surf2DLayeredread(cudaSurfaceObject_t, int x, int y, int layer,
                           cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);
template <class T>
CU2X_D void
surf2DLayeredread(T *, cudaSurfaceObject_t, int x, int y, int layer,
                  cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);
template <class T>
CU2X_D void
surf2DLayeredwrite(T, cudaSurfaceObject_t, int x, int y, int layer,
                   cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);
template <class T>
CU2X_D T surf2DLayeredread(surface<void, cudaSurfaceType2DLayered>, int x,
                           int y, int layer,
                           cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);
template <class T>
CU2X_D void
surf2DLayeredread(T *, surface<void, cudaSurfaceType2DLayered>, int x, int y,
                  int layer,
                  cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);
template <class T>
CU2X_D void
surf2DLayeredread(T *, surface<void, cudaSurfaceType2DLayered>, int x, int y,
                  int layer, int size,
                  cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);
template <class T>
CU2X_D void
surf2DLayeredwrite(T, surface<void, cudaSurfaceType2DLayered>, int x, int y,
                   int layer,
                   cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);
template <class T>
CU2X_D void
surf2DLayeredwrite(T, surface<void, cudaSurfaceType2DLayered>, int x, int y,
                   int layer, int size,
                   cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);
template <class T>
CU2X_D T surfCubemapread(cudaSurfaceObject_t, int x, int y, int face,
                         cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);
template <class T>
CU2X_D void
surfCubemapread(T *, cudaSurfaceObject_t, int x, int y, int face,
                cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);
template <class T>
CU2X_D void
surfCubemapwrite(T, cudaSurfaceObject_t, int x, int y, int face,
                 cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);
template <class T>
CU2X_D T surfCubemapread(surface<void, cudaSurfaceTypeCubemap>, int x, int y,
                         int face,
                         cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);
template <class T>
CU2X_D void
surfCubemapread(T *, surface<void, cudaSurfaceTypeCubemap>, int x, int y,
                int face, cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);
template <class T>
CU2X_D void
surfCubemapread(T *, surface<void, cudaSurfaceTypeCubemap>, int x, int y,
                int face, int size,
                cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);
template <class T>
CU2X_D void
surfCubemapwrite(T, surface<void, cudaSurfaceTypeCubemap>, int x, int y,
                 int face, cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);
template <class T>
CU2X_D void
surfCubemapwrite(T, surface<void, cudaSurfaceTypeCubemap>, int x, int y,
                 int face, int size,
                 cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);
template <class T>
CU2X_D T
surfCubemapLayeredread(cudaSurfaceObject_t, int x, int y, int layerFace,
                       cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);
template <class T>
CU2X_D void
surfCubemapLayeredread(T *, cudaSurfaceObject_t, int x, int y, int layerFace,
                       cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);
template <class T>
CU2X_D void
surfCubemapLayeredwrite(T, cudaSurfaceObject_t, int x, int y, int layerFace,
                        cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);
template <class T>
CU2X_D T surfCubemapLayeredread(
    surface<void, cudaSurfaceTypeCubemapLayered>, int x, int y, int layerFace,
    cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);
template <class T>
CU2X_D void
surfCubemapLayeredread(T *, surface<void, cudaSurfaceTypeCubemapLayered>, int x,
                       int y, int layerFace,
                       cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);
template <class T>
CU2X_D void
surfCubemapLayeredread(T *, surface<void, cudaSurfaceTypeCubemapLayered>, int x,
                       int y, int layerFace, int size,
                       cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);
template <class T>
CU2X_D void
surfCubemapLayeredwrite(T, surface<void, cudaSurfaceTypeCubemapLayered>, int x,
                        int y, int layerFace,
                        cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);
template <class T>
CU2X_D void
surfCubemapLayeredwrite(T, surface<void, cudaSurfaceTypeCubemapLayered>, int x,
                        int y, int layerFace, int size,
                        cudaSurfaceBoundaryMode mode = cudaBoundaryModeTrap);

#endif // CU2X_HEADERS_SURFACES_H
