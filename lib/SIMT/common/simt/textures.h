//===- textures.h - Texture and surface objects in device code --*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_SIMT_TEXTURES_H
#define CU2X_SIMT_TEXTURES_H

#include "simt/device.h"
#include "simt/image.h"

namespace cu2x {
namespace cuda {

template <class T, class = void> struct ScalarOf {
  using Type = T;
};
template <class T>
struct ScalarOf<T, decltype(static_cast<void>(static_cast<T *>(nullptr)->x))> {
  using Type = decltype(T::x);
};

template <class T> T toVector(const Texel &From) {
  using Scalar = typename ScalarOf<T>::Type;
  Scalar Channels[sizeof(T) / sizeof(Scalar)];
  for (unsigned I = 0; I != sizeof(T) / sizeof(Scalar); ++I)
    Channels[I] = From.IsFloat ? static_cast<Scalar>(From.Floats[I])
                               : static_cast<Scalar>(From.Integers[I]);
  T Result;
  memcpy(&Result, Channels, sizeof(T));
  return Result;
}

} // namespace cuda
} // namespace cu2x

#define CU2X_FETCH(NAME, EXPRESSION, ...)                                      \
  template <class T> CU2X_DEVICE T NAME(cudaTextureObject_t O, __VA_ARGS__) {  \
    return cu2x::cuda::toVector<T>(cu2x::cuda::EXPRESSION);                    \
  }                                                                            \
  template <class T>                                                           \
  CU2X_DEVICE void NAME(T *Result, cudaTextureObject_t O, __VA_ARGS__) {       \
    *Result = cu2x::cuda::toVector<T>(cu2x::cuda::EXPRESSION);                 \
  }
CU2X_FETCH(tex1Dfetch, fetchTexel(O, X), int X)
CU2X_FETCH(tex1D, sampleTexture(O, 1, X, 0, 0, false), float X)
CU2X_FETCH(tex2D, sampleTexture(O, 2, X, Y, 0, false), float X, float Y)
CU2X_FETCH(tex3D, sampleTexture(O, 3, X, Y, Z, false), float X, float Y,
           float Z)
CU2X_FETCH(tex1DLayered, sampleTexture(O, 1, X, 0, Layer, true), float X,
           int Layer)
CU2X_FETCH(tex2DLayered, sampleTexture(O, 2, X, Y, Layer, true), float X,
           float Y, int Layer)
CU2X_FETCH(texCubemap, sampleCube(O, X, Y, Z, 0), float X, float Y, float Z)
CU2X_FETCH(texCubemapLayered, sampleCube(O, X, Y, Z, Layer), float X, float Y,
           float Z, int Layer)
CU2X_FETCH(tex1DLod, sampleTexture(O, 1, X, 0, 0, false, Level), float X,
           float Level)
CU2X_FETCH(tex2DLod, sampleTexture(O, 2, X, Y, 0, false, Level), float X,
           float Y, float Level)
CU2X_FETCH(tex3DLod, sampleTexture(O, 3, X, Y, Z, false, Level), float X,
           float Y, float Z, float Level)
CU2X_FETCH(tex1DLayeredLod, sampleTexture(O, 1, X, 0, Layer, true, Level),
           float X, int Layer, float Level)
CU2X_FETCH(tex2DLayeredLod, sampleTexture(O, 2, X, Y, Layer, true, Level),
           float X, float Y, int Layer, float Level)
CU2X_FETCH(texCubemapLod, sampleCube(O, X, Y, Z, 0, Level), float X, float Y,
           float Z, float Level)
CU2X_FETCH(texCubemapLayeredLod, sampleCube(O, X, Y, Z, Layer, Level), float X,
           float Y, float Z, int Layer, float Level)
CU2X_FETCH(tex1DGrad,
           sampleTexture(O, 1, X, 0, 0, false,
                         cu2x::cuda::levelOfSlopes(O, DX, 0, 0, DY, 0, 0)),
           float X, float DX, float DY)
CU2X_FETCH(tex2DGrad,
           sampleTexture(O, 2, X, Y, 0, false,
                         cu2x::cuda::levelOfSlopes(O, DX.x, DX.y, 0, DY.x, DY.y,
                                                   0)),
           float X, float Y, float2 DX, float2 DY)
CU2X_FETCH(tex3DGrad,
           sampleTexture(O, 3, X, Y, Z, false,
                         cu2x::cuda::levelOfSlopes(O, DX.x, DX.y, DX.z, DY.x,
                                                   DY.y, DY.z)),
           float X, float Y, float Z, float4 DX, float4 DY)
CU2X_FETCH(tex1DLayeredGrad,
           sampleTexture(O, 1, X, 0, Layer, true,
                         cu2x::cuda::levelOfSlopes(O, DX, 0, 0, DY, 0, 0)),
           float X, int Layer, float DX, float DY)
CU2X_FETCH(tex2DLayeredGrad,
           sampleTexture(O, 2, X, Y, Layer, true,
                         cu2x::cuda::levelOfSlopes(O, DX.x, DX.y, 0, DY.x, DY.y,
                                                   0)),
           float X, float Y, int Layer, float2 DX, float2 DY)
CU2X_FETCH(tex2Dgather, gatherTexture(O, X, Y, Channel), float X, float Y,
           int Channel = 0)
#undef CU2X_FETCH

// The X of surfaces counts bytes.
namespace cu2x {
namespace cuda {
template <class T>
T readSurface(cudaSurfaceObject_t O, long X, long Y, long Z,
              cudaSurfaceBoundaryMode Mode) {
  T Result = T();
  if (char *From = surfaceElement(O, X, Y, Z, sizeof(T), Mode))
    memcpy(&Result, From, sizeof(T));
  return Result;
}
template <class T>
void writeSurface(const T &Value, cudaSurfaceObject_t O, long X, long Y, long Z,
                  cudaSurfaceBoundaryMode Mode) {
  if (char *To = surfaceElement(O, X, Y, Z, sizeof(T), Mode))
    memcpy(To, &Value, sizeof(T));
}
} // namespace cuda
} // namespace cu2x
#if defined(CU2X_SIMT_HIP) && !defined(CU2X_SIMT_BEYOND_HIP)
// HIP's functions have no mode, AMD's hardware drops accesses outside, and what
// is read is no result.
template <class T>
CU2X_DEVICE void surf1Dread(T *Result, cudaSurfaceObject_t O, int X) {
  *Result = cu2x::cuda::readSurface<T>(O, X, 0, 0, cudaBoundaryModeZero);
}
template <class T>
CU2X_DEVICE void surf2Dread(T *Result, cudaSurfaceObject_t O, int X, int Y) {
  *Result = cu2x::cuda::readSurface<T>(O, X, Y, 0, cudaBoundaryModeZero);
}
template <class T>
CU2X_DEVICE void surf3Dread(T *Result, cudaSurfaceObject_t O, int X, int Y,
                            int Z) {
  *Result = cu2x::cuda::readSurface<T>(O, X, Y, Z, cudaBoundaryModeZero);
}
template <class T>
CU2X_DEVICE void surf1DLayeredread(T *Result, cudaSurfaceObject_t O, int X,
                                   int Layer) {
  *Result = cu2x::cuda::readSurface<T>(O, X, 0, Layer, cudaBoundaryModeZero);
}
template <class T>
CU2X_DEVICE void surf2DLayeredread(T *Result, cudaSurfaceObject_t O, int X,
                                   int Y, int Layer) {
  *Result = cu2x::cuda::readSurface<T>(O, X, Y, Layer, cudaBoundaryModeZero);
}
template <class T>
CU2X_DEVICE void surf1DLayeredwrite(T Value, cudaSurfaceObject_t O, int X,
                                    int Layer) {
  cu2x::cuda::writeSurface(Value, O, X, 0, Layer, cudaBoundaryModeZero);
}
template <class T>
CU2X_DEVICE void surf2DLayeredwrite(T Value, cudaSurfaceObject_t O, int X,
                                    int Y, int Layer) {
  cu2x::cuda::writeSurface(Value, O, X, Y, Layer, cudaBoundaryModeZero);
}
template <class T>
CU2X_DEVICE void surf1Dwrite(T Value, cudaSurfaceObject_t O, int X) {
  cu2x::cuda::writeSurface(Value, O, X, 0, 0, cudaBoundaryModeZero);
}
template <class T>
CU2X_DEVICE void surf2Dwrite(T Value, cudaSurfaceObject_t O, int X, int Y) {
  cu2x::cuda::writeSurface(Value, O, X, Y, 0, cudaBoundaryModeZero);
}
template <class T>
CU2X_DEVICE void surf3Dwrite(T Value, cudaSurfaceObject_t O, int X, int Y,
                             int Z) {
  cu2x::cuda::writeSurface(Value, O, X, Y, Z, cudaBoundaryModeZero);
}
#else
#ifdef CU2X_SIMT_HIP
#define CU2X_MODE cudaSurfaceBoundaryMode Mode = cudaBoundaryModeZero
#else
#define CU2X_MODE cudaSurfaceBoundaryMode Mode = cudaBoundaryModeTrap
#endif
template <class T>
CU2X_DEVICE T surf1Dread(cudaSurfaceObject_t O, int X, CU2X_MODE) {
  return cu2x::cuda::readSurface<T>(O, X, 0, 0, Mode);
}
template <class T>
CU2X_DEVICE T surf2Dread(cudaSurfaceObject_t O, int X, int Y, CU2X_MODE) {
  return cu2x::cuda::readSurface<T>(O, X, Y, 0, Mode);
}
template <class T>
CU2X_DEVICE T surf3Dread(cudaSurfaceObject_t O, int X, int Y, int Z,
                         CU2X_MODE) {
  return cu2x::cuda::readSurface<T>(O, X, Y, Z, Mode);
}
template <class T>
CU2X_DEVICE void surf1Dread(T *Result, cudaSurfaceObject_t O, int X,
                            CU2X_MODE) {
  *Result = surf1Dread<T>(O, X, Mode);
}
template <class T>
CU2X_DEVICE void surf2Dread(T *Result, cudaSurfaceObject_t O, int X, int Y,
                            CU2X_MODE) {
  *Result = surf2Dread<T>(O, X, Y, Mode);
}
template <class T>
CU2X_DEVICE void surf3Dread(T *Result, cudaSurfaceObject_t O, int X, int Y,
                            int Z, CU2X_MODE) {
  *Result = surf3Dread<T>(O, X, Y, Z, Mode);
}
template <class T>
CU2X_DEVICE T surf1DLayeredread(cudaSurfaceObject_t O, int X, int Layer,
                                CU2X_MODE) {
  return cu2x::cuda::readSurface<T>(O, X, 0, Layer, Mode);
}
template <class T>
CU2X_DEVICE T surf2DLayeredread(cudaSurfaceObject_t O, int X, int Y, int Layer,
                                CU2X_MODE) {
  return cu2x::cuda::readSurface<T>(O, X, Y, Layer, Mode);
}
template <class T>
CU2X_DEVICE void surf1DLayeredread(T *Result, cudaSurfaceObject_t O, int X,
                                   int Layer, CU2X_MODE) {
  *Result = surf1DLayeredread<T>(O, X, Layer, Mode);
}
template <class T>
CU2X_DEVICE void surf2DLayeredread(T *Result, cudaSurfaceObject_t O, int X,
                                   int Y, int Layer, CU2X_MODE) {
  *Result = surf2DLayeredread<T>(O, X, Y, Layer, Mode);
}
template <class T>
CU2X_DEVICE void surf1DLayeredwrite(T Value, cudaSurfaceObject_t O, int X,
                                    int Layer, CU2X_MODE) {
  cu2x::cuda::writeSurface(Value, O, X, 0, Layer, Mode);
}
template <class T>
CU2X_DEVICE void surf2DLayeredwrite(T Value, cudaSurfaceObject_t O, int X,
                                    int Y, int Layer, CU2X_MODE) {
  cu2x::cuda::writeSurface(Value, O, X, Y, Layer, Mode);
}
template <class T>
CU2X_DEVICE void surf1Dwrite(T Value, cudaSurfaceObject_t O, int X, CU2X_MODE) {
  cu2x::cuda::writeSurface(Value, O, X, 0, 0, Mode);
}
template <class T>
CU2X_DEVICE void surf2Dwrite(T Value, cudaSurfaceObject_t O, int X, int Y,
                             CU2X_MODE) {
  cu2x::cuda::writeSurface(Value, O, X, Y, 0, Mode);
}
template <class T>
CU2X_DEVICE void surf3Dwrite(T Value, cudaSurfaceObject_t O, int X, int Y,
                             int Z, CU2X_MODE) {
  cu2x::cuda::writeSurface(Value, O, X, Y, Z, Mode);
}
#undef CU2X_MODE
#endif

// Channel descriptions of types.
extern "C" cudaChannelFormatDesc
cudaCreateChannelDesc(int X, int Y, int Z, int W, cudaChannelFormatKind Kind);
template <class T> static inline cudaChannelFormatDesc cudaCreateChannelDesc() {
  using Scalar = typename cu2x::cuda::ScalarOf<T>::Type;
  constexpr int Bits = 8 * sizeof(Scalar), Count = sizeof(T) / sizeof(Scalar);
  constexpr bool IsFloat = Scalar(0.5f) != Scalar(0);
  return {Bits, Count > 1 ? Bits : 0, Count > 2 ? Bits : 0,
          Count > 3 ? Bits : 0,
          IsFloat                  ? cudaChannelFormatKindFloat
          : Scalar(-1) < Scalar(0) ? cudaChannelFormatKindSigned
                                   : cudaChannelFormatKindUnsigned};
}
static inline cudaChannelFormatDesc cudaCreateChannelDescHalf() {
  return {16, 0, 0, 0, cudaChannelFormatKindFloat};
}
static inline cudaChannelFormatDesc cudaCreateChannelDescHalf1() {
  return {16, 0, 0, 0, cudaChannelFormatKindFloat};
}
static inline cudaChannelFormatDesc cudaCreateChannelDescHalf2() {
  return {16, 16, 0, 0, cudaChannelFormatKindFloat};
}
static inline cudaChannelFormatDesc cudaCreateChannelDescHalf4() {
  return {16, 16, 16, 16, cudaChannelFormatKindFloat};
}

#endif // CU2X_SIMT_TEXTURES_H
