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
  int __cudaReserved[14];
};

template <class T, int Dim = cudaTextureType1D,
          cudaTextureReadMode Mode = cudaReadModeElementType>
struct __attribute__((device_builtin_texture_type)) texture
    : public textureReference {
  texture(int normalized = 0, cudaTextureFilterMode = cudaFilterModePoint,
          cudaTextureAddressMode = cudaAddressModeClamp);
  texture(int normalized, cudaTextureFilterMode, cudaTextureAddressMode,
          cudaChannelFormatDesc);
};

template <class T, cudaTextureReadMode> struct __cu2x_texel {
  typedef T type;
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
template <class T, cudaTextureReadMode M>
CU2X_D typename __cu2x_texel<T, M>::type
tex1Dfetch(texture<T, cudaTextureType1D, M>, int x);
template <class T, cudaTextureReadMode M>
CU2X_D typename __cu2x_texel<T, M>::type tex1D(texture<T, cudaTextureType1D, M>,
                                               float x);
template <class T, cudaTextureReadMode M>
CU2X_D typename __cu2x_texel<T, M>::type tex2D(texture<T, cudaTextureType2D, M>,
                                               float x, float y);
template <class T, cudaTextureReadMode M>
CU2X_D typename __cu2x_texel<T, M>::type tex3D(texture<T, cudaTextureType3D, M>,
                                               float x, float y, float z);
template <class T, cudaTextureReadMode M>
CU2X_D typename __cu2x_texel<T, M>::type
tex1DLayered(texture<T, cudaTextureType1DLayered, M>, float x, int layer);
template <class T, cudaTextureReadMode M>
CU2X_D typename __cu2x_texel<T, M>::type
tex2DLayered(texture<T, cudaTextureType2DLayered, M>, float x, float y,
             int layer);
template <class T, cudaTextureReadMode M>
CU2X_D typename __cu2x_texel<T, M>::type
texCubemap(texture<T, cudaTextureTypeCubemap, M>, float x, float y, float z);
template <class T, cudaTextureReadMode M>
CU2X_D typename __cu2x_texel<T, M>::type
texCubemapLayered(texture<T, cudaTextureTypeCubemapLayered, M>, float x,
                  float y, float z, int layer);
template <class T, cudaTextureReadMode M>
CU2X_D typename __cu2x_texel<T, M>::type
tex1DLod(texture<T, cudaTextureType1D, M>, float x, float level);
template <class T, cudaTextureReadMode M>
CU2X_D typename __cu2x_texel<T, M>::type
tex2DLod(texture<T, cudaTextureType2D, M>, float x, float y, float level);
template <class T, cudaTextureReadMode M>
CU2X_D typename __cu2x_texel<T, M>::type
tex3DLod(texture<T, cudaTextureType3D, M>, float x, float y, float z,
         float level);
template <class T, cudaTextureReadMode M>
CU2X_D typename __cu2x_texel<T, M>::type
tex1DLayeredLod(texture<T, cudaTextureType1DLayered, M>, float x, int layer,
                float level);
template <class T, cudaTextureReadMode M>
CU2X_D typename __cu2x_texel<T, M>::type
tex2DLayeredLod(texture<T, cudaTextureType2DLayered, M>, float x, float y,
                int layer, float level);
template <class T, cudaTextureReadMode M>
CU2X_D typename __cu2x_texel<T, M>::type
tex1DGrad(texture<T, cudaTextureType1D, M>, float x, float dx, float dy);
template <class T, cudaTextureReadMode M>
CU2X_D typename __cu2x_texel<T, M>::type
tex2DGrad(texture<T, cudaTextureType2D, M>, float x, float y, float2 dx,
          float2 dy);
template <class T, cudaTextureReadMode M>
CU2X_D typename __cu2x_texel<T, M>::type
tex3DGrad(texture<T, cudaTextureType3D, M>, float x, float y, float z,
          float4 dx, float4 dy);
template <class T, cudaTextureReadMode M>
CU2X_D typename __cu2x_texel<T, M>::type
tex1DLayeredGrad(texture<T, cudaTextureType1DLayered, M>, float x, int layer,
                 float dx, float dy);
template <class T, cudaTextureReadMode M>
CU2X_D typename __cu2x_texel<T, M>::type
tex2DLayeredGrad(texture<T, cudaTextureType2DLayered, M>, float x, float y,
                 int layer, float2 dx, float2 dy);
template <class T, cudaTextureReadMode M>
CU2X_D typename __cu2x_texel<T, M>::type
texCubemapLod(texture<T, cudaTextureTypeCubemap, M>, float x, float y, float z,
              float level);
template <class T, cudaTextureReadMode M>
CU2X_D typename __cu2x_texel<T, M>::type
texCubemapLayeredLod(texture<T, cudaTextureTypeCubemapLayered, M>, float x,
                     float y, float z, int layer, float level);
template <class T> struct __cu2x_gather {
  typedef float4 type;
};
template <> struct __cu2x_gather<int> {
  typedef int4 type;
};
template <> struct __cu2x_gather<unsigned> {
  typedef uint4 type;
};
template <class T, cudaTextureReadMode M>
CU2X_D typename __cu2x_gather<T>::type
tex2Dgather(texture<T, cudaTextureType2D, M>, float x, float y, int comp = 0);

extern "C" {
cudaError_t cudaBindTexture(size_t *offset, const textureReference *texref,
                            const void *devPtr,
                            const cudaChannelFormatDesc *desc,
                            size_t size = 0xffffffff);
cudaError_t cudaBindTexture2D(size_t *offset, const textureReference *texref,
                              const void *devPtr,
                              const cudaChannelFormatDesc *desc, size_t width,
                              size_t height, size_t pitch);
cudaError_t cudaBindTextureToArray(const textureReference *texref,
                                   cudaArray_const_t array,
                                   const cudaChannelFormatDesc *desc);
cudaError_t
cudaBindTextureToMipmappedArray(const textureReference *texref,
                                cudaMipmappedArray_const_t mipmappedArray,
                                const cudaChannelFormatDesc *desc);
cudaError_t cudaUnbindTexture(const textureReference *texref);
cudaError_t cudaGetTextureAlignmentOffset(size_t *offset,
                                          const textureReference *texref);
cudaError_t cudaGetTextureReference(const textureReference **texref,
                                    const void *symbol);
} // extern "C"

template <class T, int Dim, cudaTextureReadMode M>
static cudaError_t
cudaBindTexture(size_t *offset, const texture<T, Dim, M> &tex,
                const void *devPtr, const cudaChannelFormatDesc &desc,
                size_t size = 0xffffffff);
template <class T, int Dim, cudaTextureReadMode M>
static cudaError_t
cudaBindTexture(size_t *offset, const texture<T, Dim, M> &tex,
                const void *devPtr, size_t size = 0xffffffff);
template <class T, int Dim, cudaTextureReadMode M>
static cudaError_t
cudaBindTexture2D(size_t *offset, const texture<T, Dim, M> &tex,
                  const void *devPtr, const cudaChannelFormatDesc &desc,
                  size_t width, size_t height, size_t pitch);
template <class T, int Dim, cudaTextureReadMode M>
static cudaError_t cudaBindTexture2D(size_t *offset,
                                     const texture<T, Dim, M> &tex,
                                     const void *devPtr, size_t width,
                                     size_t height, size_t pitch);
template <class T, int Dim, cudaTextureReadMode M>
static cudaError_t cudaBindTextureToArray(const texture<T, Dim, M> &tex,
                                          cudaArray_const_t array,
                                          const cudaChannelFormatDesc &desc);
template <class T, int Dim, cudaTextureReadMode M>
static cudaError_t cudaBindTextureToArray(const texture<T, Dim, M> &tex,
                                          cudaArray_const_t array);
template <class T, int Dim, cudaTextureReadMode M>
static cudaError_t
cudaBindTextureToMipmappedArray(const texture<T, Dim, M> &tex,
                                cudaMipmappedArray_const_t mipmappedArray,
                                const cudaChannelFormatDesc &desc);
template <class T, int Dim, cudaTextureReadMode M>
static cudaError_t
cudaBindTextureToMipmappedArray(const texture<T, Dim, M> &tex,
                                cudaMipmappedArray_const_t mipmappedArray);
template <class T, int Dim, cudaTextureReadMode M>
static cudaError_t cudaUnbindTexture(const texture<T, Dim, M> &tex);
template <class T, int Dim, cudaTextureReadMode M>
static cudaError_t cudaGetTextureAlignmentOffset(size_t *offset,
                                                 const texture<T, Dim, M> &tex);

// Surface references, removed in CUDA 12.
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

#endif // CU2X_HEADERS_TEXTURE_REFERENCES_H
