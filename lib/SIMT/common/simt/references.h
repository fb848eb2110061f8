//===- references.h - Texture references in device code ---------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_SIMT_REFERENCES_H
#define CU2X_SIMT_REFERENCES_H

#include "simt/textures.h"

#include "__cu2x_texture_references.h"

// Bodies for what the bundled declarations declare as templates. Default
// arguments stand there.

template <class T, int Dim, cudaTextureReadMode Mode>
texture<T, Dim, Mode>::texture(int Normalized, cudaTextureFilterMode Filter,
                               cudaTextureAddressMode Address,
                               cudaChannelFormatDesc Format)
    : textureReference{Normalized, Filter, {Address, Address, Address},
                       Format,     0,      0,
                       Filter,     0,      0,
                       0,          0,      Mode,
                       0} {}
template <class T, int Dim, cudaTextureReadMode Mode>
texture<T, Dim, Mode>::texture(int Normalized, cudaTextureFilterMode Filter,
                               cudaTextureAddressMode Address)
    : texture(Normalized, Filter, Address, cudaCreateChannelDesc<T>()) {}

#define CU2X_FETCH(NAME, DIM, EXPRESSION, ...)                                 \
  template <class T, cudaTextureReadMode M>                                    \
  CU2X_DEVICE typename __cu2x_texel<T, M>::type NAME(                          \
      texture<T, cudaTextureType##DIM, M> R, __VA_ARGS__) {                    \
    cudaTextureObject_t O = cu2x::cuda::boundTexture(R);                       \
    return cu2x::cuda::toVector<typename __cu2x_texel<T, M>::type>(            \
        cu2x::cuda::EXPRESSION);                                               \
  }
CU2X_FETCH(tex1Dfetch, 1D, fetchTexel(O, X), int X)
CU2X_FETCH(tex1D, 1D, sampleTexture(O, 1, X, 0, 0, false), float X)
CU2X_FETCH(tex2D, 2D, sampleTexture(O, 2, X, Y, 0, false), float X, float Y)
CU2X_FETCH(tex3D, 3D, sampleTexture(O, 3, X, Y, Z, false), float X, float Y,
           float Z)
CU2X_FETCH(tex1DLayered, 1DLayered, sampleTexture(O, 1, X, 0, Layer, true),
           float X, int Layer)
CU2X_FETCH(tex2DLayered, 2DLayered, sampleTexture(O, 2, X, Y, Layer, true),
           float X, float Y, int Layer)
CU2X_FETCH(texCubemap, Cubemap, sampleCube(O, X, Y, Z, 0), float X, float Y,
           float Z)
CU2X_FETCH(texCubemapLayered, CubemapLayered, sampleCube(O, X, Y, Z, Layer),
           float X, float Y, float Z, int Layer)
// References are bound to no mipmaps: every level is the first.
CU2X_FETCH(tex1DLod, 1D, sampleTexture(O, 1, X, 0, 0, false), float X, float)
CU2X_FETCH(tex2DLod, 2D, sampleTexture(O, 2, X, Y, 0, false), float X, float Y,
           float)
CU2X_FETCH(tex3DLod, 3D, sampleTexture(O, 3, X, Y, Z, false), float X, float Y,
           float Z, float)
CU2X_FETCH(tex2DGrad, 2D, sampleTexture(O, 2, X, Y, 0, false), float X, float Y,
           float2, float2)
#undef CU2X_FETCH
template <class T, cudaTextureReadMode M>
CU2X_DEVICE typename __cu2x_gather<T>::type
tex2Dgather(texture<T, cudaTextureType2D, M> R, float X, float Y, int Channel) {
  return cu2x::cuda::toVector<typename __cu2x_gather<T>::type>(
      cu2x::cuda::gatherTexture(cu2x::cuda::boundTexture(R), X, Y, Channel));
}

// Names as symbols are no more since CUDA 5.
static inline cudaError_t
cudaGetTextureReference(const textureReference **Reference, const char *) {
  return cudaGetTextureReference(Reference, static_cast<const void *>(nullptr));
}
template <class T, int D, cudaTextureReadMode M>
static cudaError_t
cudaBindTexture(size_t *Offset, const texture<T, D, M> &Texture,
                const void *Address, const cudaChannelFormatDesc &Format,
                size_t Size) {
  return cudaBindTexture(Offset, &Texture, Address, &Format, Size);
}
template <class T, int D, cudaTextureReadMode M>
static cudaError_t cudaBindTexture(size_t *Offset,
                                   const texture<T, D, M> &Texture,
                                   const void *Address, size_t Size) {
  return cudaBindTexture(Offset, &Texture, Address, &Texture.channelDesc, Size);
}
template <class T, int D, cudaTextureReadMode M>
static cudaError_t
cudaBindTexture2D(size_t *Offset, const texture<T, D, M> &Texture,
                  const void *Address, const cudaChannelFormatDesc &Format,
                  size_t Width, size_t Height, size_t Pitch) {
  return cudaBindTexture2D(Offset, &Texture, Address, &Format, Width, Height,
                           Pitch);
}
template <class T, int D, cudaTextureReadMode M>
static cudaError_t cudaBindTexture2D(size_t *Offset,
                                     const texture<T, D, M> &Texture,
                                     const void *Address, size_t Width,
                                     size_t Height, size_t Pitch) {
  return cudaBindTexture2D(Offset, &Texture, Address, &Texture.channelDesc,
                           Width, Height, Pitch);
}
template <class T, int D, cudaTextureReadMode M>
static cudaError_t cudaBindTextureToArray(const texture<T, D, M> &Texture,
                                          cudaArray_const_t Array,
                                          const cudaChannelFormatDesc &Format) {
  return cudaBindTextureToArray(&Texture, Array, &Format);
}
template <class T, int D, cudaTextureReadMode M>
static cudaError_t cudaBindTextureToArray(const texture<T, D, M> &Texture,
                                          cudaArray_const_t Array) {
  cudaChannelFormatDesc Format;
  cudaError_t Error = cudaGetChannelDesc(&Format, Array);
  return Error ? Error : cudaBindTextureToArray(&Texture, Array, &Format);
}
template <class T, int D, cudaTextureReadMode M>
static cudaError_t cudaUnbindTexture(const texture<T, D, M> &Texture) {
  return cudaUnbindTexture(&Texture);
}
template <class T, int D, cudaTextureReadMode M>
static cudaError_t
cudaGetTextureAlignmentOffset(size_t *Offset, const texture<T, D, M> &Texture) {
  return cudaGetTextureAlignmentOffset(Offset, &Texture);
}

#endif // CU2X_SIMT_REFERENCES_H
