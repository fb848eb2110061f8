//===- Texture.h - Textures and surfaces for tests of rows ------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Images of 16 columns, filled from the input row by row; what is behind the
// input is 0.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_TEST_METAL_TEXTURE_H
#define CU2X_TEST_METAL_TEXTURE_H

#include "Row.h"

constexpr int ImageWidth = 16;

inline int imageHeight(int N) { return N / ImageWidth + 1; }

template <typename T> cudaArray_t rowImage(const T *DeviceIn, int N, unsigned Flags = cudaArrayDefault) {
  int Height = imageHeight(N);
  T *Texels = (T *)calloc(ImageWidth * Height, sizeof(T));
  ROW_CUDA(cudaMemcpy(Texels, DeviceIn, N * sizeof(T), cudaMemcpyDeviceToHost));
  cudaChannelFormatDesc Format = cudaCreateChannelDesc<T>();
  cudaArray_t Array;
  ROW_CUDA(cudaMallocArray(&Array, &Format, ImageWidth, Height, Flags));
  ROW_CUDA(cudaMemcpy2DToArray(Array, 0, 0, Texels, ImageWidth * sizeof(T), ImageWidth * sizeof(T), Height,
                               cudaMemcpyHostToDevice));
  free(Texels);
  return Array;
}

inline cudaTextureObject_t rowTexture(cudaArray_t Array, cudaTextureAddressMode Mode, cudaTextureFilterMode Filter,
                                      cudaTextureReadMode Read, bool Normalized) {
  cudaResourceDesc Resource = {};
  Resource.resType = cudaResourceTypeArray;
  Resource.res.array.array = Array;
  cudaTextureDesc Texture = {};
  Texture.addressMode[0] = Texture.addressMode[1] = Texture.addressMode[2] = Mode;
  Texture.filterMode = Filter;
  Texture.readMode = Read;
  Texture.normalizedCoords = Normalized;
  cudaTextureObject_t Object = 0;
  ROW_CUDA(cudaCreateTextureObject(&Object, &Resource, &Texture, nullptr));
  return Object;
}

inline cudaSurfaceObject_t rowSurface(cudaArray_t Array) {
  cudaResourceDesc Resource = {};
  Resource.resType = cudaResourceTypeArray;
  Resource.res.array.array = Array;
  cudaSurfaceObject_t Object = 0;
  ROW_CUDA(cudaCreateSurfaceObject(&Object, &Resource));
  return Object;
}

/// The texel (x, y) of such an image.
template <typename T> T texelOf(const T *In, int N, int X, int Y) {
  int At = Y * ImageWidth + X;
  return X >= 0 && X < ImageWidth && Y >= 0 && At < N ? In[At] : T();
}

#endif // CU2X_TEST_METAL_TEXTURE_H
