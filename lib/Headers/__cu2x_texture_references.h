//===- __cu2x_texture_references.h - Texture references and fetches from them *- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_HEADERS_TEXTURE_REFERENCES_H
#define CU2X_HEADERS_TEXTURE_REFERENCES_H

#include "__cu2x_runtime_types.h"

// Texture references, removed in CUDA 12.
struct textureReference {
  int normalized;
  cudaTextureFilterMode filterMode;
  cudaTextureAddressMode addressMode[3];
  cudaChannelFormatDesc channelDesc;
  int sRGB;
  unsigned maxAnisotropy;
  cudaTextureFilterMode mipmapFilterMode;
  float mipmapLevelBias;
  float minMipmapLevelClamp;
  float maxMipmapLevelClamp;
  int disableTrilinearOptimization;
  // What cu2x-simt keeps in it (lib/Runtime/References.cpp).
  int Cu2xReadMode;
  unsigned long long Cu2xObject __attribute__((packed, aligned(4)));
  int __cudaReserved[11];
};

template <class __T, int __Dim = cudaTextureType1D,
          cudaTextureReadMode __Mode = cudaReadModeElementType>
struct __attribute__((device_builtin_texture_type)) texture
    : public textureReference {
  texture(int __normalized = 0, cudaTextureFilterMode = cudaFilterModePoint,
          cudaTextureAddressMode = cudaAddressModeClamp);
  texture(int __normalized, cudaTextureFilterMode, cudaTextureAddressMode,
          cudaChannelFormatDesc);
};

template <class __T, cudaTextureReadMode> struct __cu2x_texel {
  typedef __T type;
};
template <> struct __cu2x_texel<char, cudaReadModeNormalizedFloat> {
  typedef float type;
};
template <> struct __cu2x_texel<signed char, cudaReadModeNormalizedFloat> {
  typedef float type;
};
template <> struct __cu2x_texel<unsigned char, cudaReadModeNormalizedFloat> {
  typedef float type;
};
template <> struct __cu2x_texel<short, cudaReadModeNormalizedFloat> {
  typedef float type;
};
template <> struct __cu2x_texel<unsigned short, cudaReadModeNormalizedFloat> {
  typedef float type;
};
template <> struct __cu2x_texel<char1, cudaReadModeNormalizedFloat> {
  typedef float1 type;
};
template <> struct __cu2x_texel<uchar1, cudaReadModeNormalizedFloat> {
  typedef float1 type;
};
template <> struct __cu2x_texel<short1, cudaReadModeNormalizedFloat> {
  typedef float1 type;
};
template <> struct __cu2x_texel<ushort1, cudaReadModeNormalizedFloat> {
  typedef float1 type;
};
template <> struct __cu2x_texel<char2, cudaReadModeNormalizedFloat> {
  typedef float2 type;
};
template <> struct __cu2x_texel<uchar2, cudaReadModeNormalizedFloat> {
  typedef float2 type;
};
template <> struct __cu2x_texel<short2, cudaReadModeNormalizedFloat> {
  typedef float2 type;
};
template <> struct __cu2x_texel<ushort2, cudaReadModeNormalizedFloat> {
  typedef float2 type;
};
template <> struct __cu2x_texel<char4, cudaReadModeNormalizedFloat> {
  typedef float4 type;
};
template <> struct __cu2x_texel<uchar4, cudaReadModeNormalizedFloat> {
  typedef float4 type;
};
template <> struct __cu2x_texel<short4, cudaReadModeNormalizedFloat> {
  typedef float4 type;
};
template <> struct __cu2x_texel<ushort4, cudaReadModeNormalizedFloat> {
  typedef float4 type;
};
template <class __T, cudaTextureReadMode __M>
CU2X_D typename __cu2x_texel<__T, __M>::type
tex1Dfetch(texture<__T, cudaTextureType1D, __M>, int __x);
template <class __T, cudaTextureReadMode __M>
CU2X_D typename __cu2x_texel<__T, __M>::type
tex1D(texture<__T, cudaTextureType1D, __M>, float __x);
template <class __T, cudaTextureReadMode __M>
CU2X_D typename __cu2x_texel<__T, __M>::type
tex2D(texture<__T, cudaTextureType2D, __M>, float __x, float __y);
template <class __T, cudaTextureReadMode __M>
CU2X_D typename __cu2x_texel<__T, __M>::type
tex3D(texture<__T, cudaTextureType3D, __M>, float __x, float __y, float __z);
template <class __T, cudaTextureReadMode __M>
CU2X_D typename __cu2x_texel<__T, __M>::type
tex1DLayered(texture<__T, cudaTextureType1DLayered, __M>, float __x,
             int __layer);
template <class __T, cudaTextureReadMode __M>
CU2X_D typename __cu2x_texel<__T, __M>::type
tex2DLayered(texture<__T, cudaTextureType2DLayered, __M>, float __x, float __y,
             int __layer);
template <class __T, cudaTextureReadMode __M>
CU2X_D typename __cu2x_texel<__T, __M>::type
texCubemap(texture<__T, cudaTextureTypeCubemap, __M>, float __x, float __y,
           float __z);
template <class __T, cudaTextureReadMode __M>
CU2X_D typename __cu2x_texel<__T, __M>::type
texCubemapLayered(texture<__T, cudaTextureTypeCubemapLayered, __M>, float __x,
                  float __y, float __z, int __layer);
template <class __T, cudaTextureReadMode __M>
CU2X_D typename __cu2x_texel<__T, __M>::type
tex1DLod(texture<__T, cudaTextureType1D, __M>, float __x, float __level);
template <class __T, cudaTextureReadMode __M>
CU2X_D typename __cu2x_texel<__T, __M>::type
tex2DLod(texture<__T, cudaTextureType2D, __M>, float __x, float __y,
         float __level);
template <class __T, cudaTextureReadMode __M>
CU2X_D typename __cu2x_texel<__T, __M>::type
tex3DLod(texture<__T, cudaTextureType3D, __M>, float __x, float __y, float __z,
         float __level);
template <class __T, cudaTextureReadMode __M>
CU2X_D typename __cu2x_texel<__T, __M>::type
tex1DLayeredLod(texture<__T, cudaTextureType1DLayered, __M>, float __x,
                int __layer, float __level);
template <class __T, cudaTextureReadMode __M>
CU2X_D typename __cu2x_texel<__T, __M>::type
tex2DLayeredLod(texture<__T, cudaTextureType2DLayered, __M>, float __x,
                float __y, int __layer, float __level);
template <class __T, cudaTextureReadMode __M>
CU2X_D typename __cu2x_texel<__T, __M>::type
tex1DGrad(texture<__T, cudaTextureType1D, __M>, float __x, float __dx,
          float __dy);
template <class __T, cudaTextureReadMode __M>
CU2X_D typename __cu2x_texel<__T, __M>::type
tex2DGrad(texture<__T, cudaTextureType2D, __M>, float __x, float __y,
          float2 __dx, float2 __dy);
template <class __T, cudaTextureReadMode __M>
CU2X_D typename __cu2x_texel<__T, __M>::type
tex3DGrad(texture<__T, cudaTextureType3D, __M>, float __x, float __y, float __z,
          float4 __dx, float4 __dy);
template <class __T, cudaTextureReadMode __M>
CU2X_D typename __cu2x_texel<__T, __M>::type
tex1DLayeredGrad(texture<__T, cudaTextureType1DLayered, __M>, float __x,
                 int __layer, float __dx, float __dy);
template <class __T, cudaTextureReadMode __M>
CU2X_D typename __cu2x_texel<__T, __M>::type
tex2DLayeredGrad(texture<__T, cudaTextureType2DLayered, __M>, float __x,
                 float __y, int __layer, float2 __dx, float2 __dy);
template <class __T, cudaTextureReadMode __M>
CU2X_D typename __cu2x_texel<__T, __M>::type
texCubemapLod(texture<__T, cudaTextureTypeCubemap, __M>, float __x, float __y,
              float __z, float __level);
template <class __T, cudaTextureReadMode __M>
CU2X_D typename __cu2x_texel<__T, __M>::type
texCubemapLayeredLod(texture<__T, cudaTextureTypeCubemapLayered, __M>,
                     float __x, float __y, float __z, int __layer,
                     float __level);
template <class __T> struct __cu2x_gather {
  typedef float4 type;
};
template <> struct __cu2x_gather<int> {
  typedef int4 type;
};
template <> struct __cu2x_gather<unsigned> {
  typedef uint4 type;
};
template <class __T, cudaTextureReadMode __M>
CU2X_D typename __cu2x_gather<__T>::type
tex2Dgather(texture<__T, cudaTextureType2D, __M>, float __x, float __y,
            int __comp = 0);

extern "C" {
cudaError_t cudaBindTexture(size_t *__offset, const textureReference *__texref,
                            const void *__devPtr,
                            const cudaChannelFormatDesc *__desc,
                            size_t __size = 0xffffffff);
cudaError_t cudaBindTexture2D(size_t *__offset,
                              const textureReference *__texref,
                              const void *__devPtr,
                              const cudaChannelFormatDesc *__desc,
                              size_t __width, size_t __height, size_t __pitch);
cudaError_t cudaBindTextureToArray(const textureReference *__texref,
                                   cudaArray_const_t __array,
                                   const cudaChannelFormatDesc *__desc);
cudaError_t
cudaBindTextureToMipmappedArray(const textureReference *__texref,
                                cudaMipmappedArray_const_t __mipmappedArray,
                                const cudaChannelFormatDesc *__desc);
cudaError_t cudaUnbindTexture(const textureReference *__texref);
cudaError_t cudaGetTextureAlignmentOffset(size_t *__offset,
                                          const textureReference *__texref);
cudaError_t cudaGetTextureReference(const textureReference **__texref,
                                    const void *__symbol);
} // extern "C"

template <class __T, int __Dim, cudaTextureReadMode __M>
static cudaError_t
cudaBindTexture(size_t *__offset, const texture<__T, __Dim, __M> &__tex,
                const void *__devPtr, const cudaChannelFormatDesc &__desc,
                size_t __size = 0xffffffff);
template <class __T, int __Dim, cudaTextureReadMode __M>
static cudaError_t
cudaBindTexture(size_t *__offset, const texture<__T, __Dim, __M> &__tex,
                const void *__devPtr, size_t __size = 0xffffffff);
template <class __T, int __Dim, cudaTextureReadMode __M>
static cudaError_t
cudaBindTexture2D(size_t *__offset, const texture<__T, __Dim, __M> &__tex,
                  const void *__devPtr, const cudaChannelFormatDesc &__desc,
                  size_t __width, size_t __height, size_t __pitch);
template <class __T, int __Dim, cudaTextureReadMode __M>
static cudaError_t cudaBindTexture2D(size_t *__offset,
                                     const texture<__T, __Dim, __M> &__tex,
                                     const void *__devPtr, size_t __width,
                                     size_t __height, size_t __pitch);
template <class __T, int __Dim, cudaTextureReadMode __M>
static cudaError_t cudaBindTextureToArray(const texture<__T, __Dim, __M> &__tex,
                                          cudaArray_const_t __array,
                                          const cudaChannelFormatDesc &__desc);
template <class __T, int __Dim, cudaTextureReadMode __M>
static cudaError_t cudaBindTextureToArray(const texture<__T, __Dim, __M> &__tex,
                                          cudaArray_const_t __array);
template <class __T, int __Dim, cudaTextureReadMode __M>
static cudaError_t
cudaBindTextureToMipmappedArray(const texture<__T, __Dim, __M> &__tex,
                                cudaMipmappedArray_const_t __mipmappedArray,
                                const cudaChannelFormatDesc &__desc);
template <class __T, int __Dim, cudaTextureReadMode __M>
static cudaError_t
cudaBindTextureToMipmappedArray(const texture<__T, __Dim, __M> &__tex,
                                cudaMipmappedArray_const_t __mipmappedArray);
template <class __T, int __Dim, cudaTextureReadMode __M>
static cudaError_t cudaUnbindTexture(const texture<__T, __Dim, __M> &__tex);
template <class __T, int __Dim, cudaTextureReadMode __M>
static cudaError_t
cudaGetTextureAlignmentOffset(size_t *__offset,
                              const texture<__T, __Dim, __M> &__tex);

// Surface references, removed in CUDA 12.
struct surfaceReference {
  cudaChannelFormatDesc channelDesc;
};

template <class __T, int __Dim = cudaSurfaceType1D>
struct __attribute__((device_builtin_surface_type)) surface
    : public surfaceReference {
  surface();
  surface(cudaChannelFormatDesc);
};

extern "C" {
cudaError_t cudaBindSurfaceToArray(const surfaceReference *__surfref,
                                   cudaArray_const_t __array,
                                   const cudaChannelFormatDesc *__desc);
cudaError_t cudaGetSurfaceReference(const surfaceReference **__surfref,
                                    const void *__symbol);
} // extern "C"
template <class __T, int __Dim>
static cudaError_t cudaBindSurfaceToArray(const surface<__T, __Dim> &__surf,
                                          cudaArray_const_t __array,
                                          const cudaChannelFormatDesc &__desc);
template <class __T, int __Dim>
static cudaError_t cudaBindSurfaceToArray(const surface<__T, __Dim> &__surf,
                                          cudaArray_const_t __array);

#endif // CU2X_HEADERS_TEXTURE_REFERENCES_H
