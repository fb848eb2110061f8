//===- hip/detail/texture_functions.h - Texture fetches ---------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Surface reads have no form that returns the value, and neither reads nor
// writes take a boundary mode.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_TEST_HIP_DETAIL_TEXTURE_FUNCTIONS_H
#define CU2X_TEST_HIP_DETAIL_TEXTURE_FUNCTIONS_H

#include <hip/hip_vector_types.h>
#include <hip/surface_types.h>
#include <hip/texture_types.h>

/// The types a texel may have: 8, 16 and 32-bit channels, one, two or four.
template <class T> struct CheckTexel {
  static constexpr bool Value = false;
};
#define CU2X_TEST_TEXEL(T, V)                                                  \
  template <> struct CheckTexel<T> {                                           \
    static constexpr bool Value = true;                                        \
  };                                                                           \
  template <> struct CheckTexel<V##1> {                                        \
    static constexpr bool Value = true;                                        \
  };                                                                           \
  template <> struct CheckTexel<V##2> {                                        \
    static constexpr bool Value = true;                                        \
  };                                                                           \
  template <> struct CheckTexel<V##4> {                                        \
    static constexpr bool Value = true;                                        \
  };
CU2X_TEST_TEXEL(char, char)
CU2X_TEST_TEXEL(unsigned char, uchar)
CU2X_TEST_TEXEL(short, short)
CU2X_TEST_TEXEL(unsigned short, ushort)
CU2X_TEST_TEXEL(int, int)
CU2X_TEST_TEXEL(unsigned, uint)
CU2X_TEST_TEXEL(float, float)
#undef CU2X_TEST_TEXEL

/// What a texture reference yields: the texel, or floats when normalised.
template <class T, hipTextureReadMode Mode> struct CheckFetch {
  using Type = T;
};
template <class T> struct CheckFetch<T, hipReadModeNormalizedFloat> {
  using Type = float;
};
template <class T, unsigned N>
struct CheckFetch<HIP_vector_type<T, N>, hipReadModeNormalizedFloat> {
  using Type = HIP_vector_type<float, N>;
};

#define CU2X_TEST_OBJECT(Name, ...)                                            \
  template <class T, std::enable_if_t<CheckTexel<T>::Value> * = nullptr>       \
  __device__ T Name(hipTextureObject_t, __VA_ARGS__);                          \
  template <class T, std::enable_if_t<CheckTexel<T>::Value> * = nullptr>       \
  __device__ void Name(T *, hipTextureObject_t, __VA_ARGS__);
#define CU2X_TEST_BOTH(Name, Kind, ...)                                        \
  CU2X_TEST_OBJECT(Name, __VA_ARGS__)                                          \
  template <class T, hipTextureReadMode Mode>                                  \
  __device__ typename CheckFetch<T, Mode>::Type Name(texture<T, Kind, Mode>,   \
                                                     __VA_ARGS__);
CU2X_TEST_BOTH(tex1Dfetch, hipTextureType1D, int)
CU2X_TEST_BOTH(tex1D, hipTextureType1D, float)
CU2X_TEST_BOTH(tex2D, hipTextureType2D, float, float)
CU2X_TEST_BOTH(tex3D, hipTextureType3D, float, float, float)
CU2X_TEST_BOTH(tex1DLayered, hipTextureType1DLayered, float, int)
CU2X_TEST_BOTH(tex2DLayered, hipTextureType2DLayered, float, float, int)
CU2X_TEST_BOTH(texCubemap, hipTextureTypeCubemap, float, float, float)
CU2X_TEST_BOTH(texCubemapLayered, hipTextureTypeCubemapLayered, float, float,
               float, int)
CU2X_TEST_BOTH(tex2Dgather, hipTextureType2D, float, float, int = 0)
CU2X_TEST_BOTH(tex1DLod, hipTextureType1D, float, float)
CU2X_TEST_BOTH(tex2DLod, hipTextureType2D, float, float, float)
CU2X_TEST_BOTH(tex3DLod, hipTextureType3D, float, float, float, float)
CU2X_TEST_BOTH(tex1DLayeredLod, hipTextureType1DLayered, float, int, float)
CU2X_TEST_BOTH(tex2DLayeredLod, hipTextureType2DLayered, float, float, int,
               float)
CU2X_TEST_BOTH(texCubemapLod, hipTextureTypeCubemap, float, float, float, float)
CU2X_TEST_BOTH(texCubemapLayeredLod, hipTextureTypeCubemapLayered, float, float,
               float, int, float)
CU2X_TEST_BOTH(tex1DGrad, hipTextureType1D, float, float, float)
CU2X_TEST_BOTH(tex2DGrad, hipTextureType2D, float, float, float2, float2)
CU2X_TEST_BOTH(tex3DGrad, hipTextureType3D, float, float, float, float4, float4)
#undef CU2X_TEST_OBJECT
#undef CU2X_TEST_BOTH

#define CU2X_TEST_SURFACE(Name, ...)                                           \
  template <class T, std::enable_if_t<CheckTexel<T>::Value> * = nullptr>       \
  __device__ void Name##read(T *, hipSurfaceObject_t, __VA_ARGS__);            \
  template <class T, std::enable_if_t<CheckTexel<T>::Value> * = nullptr>       \
  __device__ void Name##write(T, hipSurfaceObject_t, __VA_ARGS__);
template <class T, std::enable_if_t<CheckTexel<T>::Value> * = nullptr>
__device__ void surf1Dread(T *, hipSurfaceObject_t, int,
                           int = hipBoundaryModeZero);
template <class T, std::enable_if_t<CheckTexel<T>::Value> * = nullptr>
__device__ void surf1Dwrite(T, hipSurfaceObject_t, int);
CU2X_TEST_SURFACE(surf2D, int, int)
CU2X_TEST_SURFACE(surf3D, int, int, int)
CU2X_TEST_SURFACE(surf1DLayered, int, int)
CU2X_TEST_SURFACE(surf2DLayered, int, int, int)
CU2X_TEST_SURFACE(surfCubemap, int, int, int)
#undef CU2X_TEST_SURFACE

#endif // CU2X_TEST_HIP_DETAIL_TEXTURE_FUNCTIONS_H
