//===- __cu2x_texture_objects.h - Fetches from texture objects --*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_HEADERS_TEXTURE_OBJECTS_H
#define CU2X_HEADERS_TEXTURE_OBJECTS_H

#include "__cu2x_runtime_types.h"

template <class T> CU2X_D void tex1Dfetch(T *, cudaTextureObject_t, int x);
template <class T> CU2X_D T tex1Dfetch(cudaTextureObject_t, int x);
template <class T> CU2X_D void tex1D(T *, cudaTextureObject_t, float x);
template <class T> CU2X_D T tex1D(cudaTextureObject_t, float x);
template <class T>
CU2X_D void tex2D(T *, cudaTextureObject_t, float x, float y);
template <class T> CU2X_D T tex2D(cudaTextureObject_t, float x, float y);
template <class T>
CU2X_D void tex2D(T *, cudaTextureObject_t, float x, float y, bool *isResident);
template <class T>
CU2X_D T tex2D(cudaTextureObject_t, float x, float y, bool *isResident);
template <class T>
CU2X_D void tex3D(T *, cudaTextureObject_t, float x, float y, float z);
template <class T>
CU2X_D T tex3D(cudaTextureObject_t, float x, float y, float z);
template <class T>
CU2X_D void tex3D(T *, cudaTextureObject_t, float x, float y, float z,
                  bool *isResident);
template <class T>
CU2X_D T tex3D(cudaTextureObject_t, float x, float y, float z,
               bool *isResident);
template <class T>
CU2X_D void tex1DLayered(T *, cudaTextureObject_t, float x, int layer);
template <class T>
CU2X_D T tex1DLayered(cudaTextureObject_t, float x, int layer);
template <class T>
CU2X_D void tex2DLayered(T *, cudaTextureObject_t, float x, float y, int layer);
template <class T>
CU2X_D T tex2DLayered(cudaTextureObject_t, float x, float y, int layer);
template <class T>
CU2X_D void tex2DLayered(T *, cudaTextureObject_t, float x, float y, int layer,
                         bool *isResident);
template <class T>
CU2X_D T tex2DLayered(cudaTextureObject_t, float x, float y, int layer,
                      bool *isResident);
template <class T>
CU2X_D void texCubemap(T *, cudaTextureObject_t, float x, float y, float z);
template <class T>
CU2X_D T texCubemap(cudaTextureObject_t, float x, float y, float z);
template <class T>
CU2X_D void texCubemapLayered(T *, cudaTextureObject_t, float x, float y,
                              float z, int layer);
template <class T>
CU2X_D T texCubemapLayered(cudaTextureObject_t, float x, float y, float z,
                           int layer);
template <class T>
CU2X_D void tex2Dgather(T *, cudaTextureObject_t, float x, float y,
                        int comp = 0);
template <class T>
CU2X_D T tex2Dgather(cudaTextureObject_t, float x, float y, int comp = 0);
template <class T>
CU2X_D void tex2Dgather(T *, cudaTextureObject_t, float x, float y,
                        bool *isResident, int comp = 0);
template <class T>
CU2X_D T tex2Dgather(cudaTextureObject_t, float x, float y, bool *isResident,
                     int comp = 0);
template <class T>
CU2X_D void tex1DLod(T *, cudaTextureObject_t, float x, float level);
template <class T> CU2X_D T tex1DLod(cudaTextureObject_t, float x, float level);
template <class T>
CU2X_D void tex2DLod(T *, cudaTextureObject_t, float x, float y, float level);
template <class T>
CU2X_D T tex2DLod(cudaTextureObject_t, float x, float y, float level);
template <class T>
CU2X_D void tex2DLod(T *, cudaTextureObject_t, float x, float y, float level,
                     bool *isResident);
template <class T>
CU2X_D T tex2DLod(cudaTextureObject_t, float x, float y, float level,
                  bool *isResident);
template <class T>
CU2X_D void tex3DLod(T *, cudaTextureObject_t, float x, float y, float z,
                     float level);
template <class T>
CU2X_D T tex3DLod(cudaTextureObject_t, float x, float y, float z, float level);
template <class T>
CU2X_D void tex3DLod(T *, cudaTextureObject_t, float x, float y, float z,
                     float level, bool *isResident);
template <class T>
CU2X_D T tex3DLod(cudaTextureObject_t, float x, float y, float z, float level,
                  bool *isResident);
template <class T>
CU2X_D void tex1DLayeredLod(T *, cudaTextureObject_t, float x, int layer,
                            float level);
template <class T>
CU2X_D T tex1DLayeredLod(cudaTextureObject_t, float x, int layer, float level);
template <class T>
CU2X_D void tex2DLayeredLod(T *, cudaTextureObject_t, float x, float y,
                            int layer, float level);
template <class T>
CU2X_D T tex2DLayeredLod(cudaTextureObject_t, float x, float y, int layer,
                         float level);
template <class T>
CU2X_D void tex2DLayeredLod(T *, cudaTextureObject_t, float x, float y,
                            int layer, float level, bool *isResident);
template <class T>
CU2X_D T tex2DLayeredLod(cudaTextureObject_t, float x, float y, int layer,
                         float level, bool *isResident);
template <class T>
CU2X_D void texCubemapLod(T *, cudaTextureObject_t, float x, float y, float z,
                          float level);
template <class T>
CU2X_D T texCubemapLod(cudaTextureObject_t, float x, float y, float z,
                       float level);
template <class T>
CU2X_D void texCubemapGrad(T *, cudaTextureObject_t, float x, float y, float z,
                           float4 dPdx, float4 dPdy);
template <class T>
CU2X_D T texCubemapGrad(cudaTextureObject_t, float x, float y, float z,
                        float4 dPdx, float4 dPdy);
template <class T>
CU2X_D void texCubemapLayeredLod(T *, cudaTextureObject_t, float x, float y,
                                 float z, int layer, float level);
template <class T>
CU2X_D T texCubemapLayeredLod(cudaTextureObject_t, float x, float y, float z,
                              int layer, float level);
template <class T>
CU2X_D void tex1DGrad(T *, cudaTextureObject_t, float x, float dPdx,
                      float dPdy);
template <class T>
CU2X_D T tex1DGrad(cudaTextureObject_t, float x, float dPdx, float dPdy);
template <class T>
CU2X_D void tex2DGrad(T *, cudaTextureObject_t, float x, float y, float2 dPdx,
                      float2 dPdy);
template <class T>
CU2X_D T tex2DGrad(cudaTextureObject_t, float x, float y, float2 dPdx,
                   float2 dPdy);
template <class T>
CU2X_D void tex2DGrad(T *, cudaTextureObject_t, float x, float y, float2 dPdx,
                      float2 dPdy, bool *isResident);
template <class T>
CU2X_D T tex2DGrad(cudaTextureObject_t, float x, float y, float2 dPdx,
                   float2 dPdy, bool *isResident);
template <class T>
CU2X_D void tex3DGrad(T *, cudaTextureObject_t, float x, float y, float z,
                      float4 dPdx, float4 dPdy);
template <class T>
CU2X_D T tex3DGrad(cudaTextureObject_t, float x, float y, float z, float4 dPdx,
                   float4 dPdy);
template <class T>
CU2X_D void tex3DGrad(T *, cudaTextureObject_t, float x, float y, float z,
                      float4 dPdx, float4 dPdy, bool *isResident);
template <class T>
CU2X_D T tex3DGrad(cudaTextureObject_t, float x, float y, float z, float4 dPdx,
                   float4 dPdy, bool *isResident);
template <class T>
CU2X_D void tex1DLayeredGrad(T *, cudaTextureObject_t, float x, int layer,
                             float dPdx, float dPdy);
template <class T>
CU2X_D T tex1DLayeredGrad(cudaTextureObject_t, float x, int layer, float dPdx,
                          float dPdy);
template <class T>
CU2X_D void tex2DLayeredGrad(T *, cudaTextureObject_t, float x, float y,
                             int layer, float2 dPdx, float2 dPdy);
template <class T>
CU2X_D T tex2DLayeredGrad(cudaTextureObject_t, float x, float y, int layer,
                          float2 dPdx, float2 dPdy);
template <class T>
CU2X_D void tex2DLayeredGrad(T *, cudaTextureObject_t, float x, float y,
                             int layer, float2 dPdx, float2 dPdy,
                             bool *isResident);
template <class T>
CU2X_D T tex2DLayeredGrad(cudaTextureObject_t, float x, float y, int layer,
                          float2 dPdx, float2 dPdy, bool *isResident);
template <class T>
CU2X_D void texCubemapLayeredGrad(T *, cudaTextureObject_t, float x, float y,
                                  float z, int layer, float4 dPdx, float4 dPdy);
template <class T>
CU2X_D T texCubemapLayeredGrad(cudaTextureObject_t, float x, float y, float z,
                               int layer, float4 dPdx, float4 dPdy);

#endif // CU2X_HEADERS_TEXTURE_OBJECTS_H
