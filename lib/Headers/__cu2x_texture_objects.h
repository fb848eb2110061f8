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

template <class __T>
CU2X_D void tex1Dfetch(__T *, cudaTextureObject_t, int __x);
template <class __T> CU2X_D __T tex1Dfetch(cudaTextureObject_t, int __x);
template <class __T> CU2X_D void tex1D(__T *, cudaTextureObject_t, float __x);
template <class __T> CU2X_D __T tex1D(cudaTextureObject_t, float __x);
template <class __T>
CU2X_D void tex2D(__T *, cudaTextureObject_t, float __x, float __y);
template <class __T>
CU2X_D __T tex2D(cudaTextureObject_t, float __x, float __y);
template <class __T>
CU2X_D void tex2D(__T *, cudaTextureObject_t, float __x, float __y,
                  bool *__isResident);
template <class __T>
CU2X_D __T tex2D(cudaTextureObject_t, float __x, float __y, bool *__isResident);
template <class __T>
CU2X_D void tex3D(__T *, cudaTextureObject_t, float __x, float __y, float __z);
template <class __T>
CU2X_D __T tex3D(cudaTextureObject_t, float __x, float __y, float __z);
template <class __T>
CU2X_D void tex3D(__T *, cudaTextureObject_t, float __x, float __y, float __z,
                  bool *__isResident);
template <class __T>
CU2X_D __T tex3D(cudaTextureObject_t, float __x, float __y, float __z,
                 bool *__isResident);
template <class __T>
CU2X_D void tex1DLayered(__T *, cudaTextureObject_t, float __x, int __layer);
template <class __T>
CU2X_D __T tex1DLayered(cudaTextureObject_t, float __x, int __layer);
template <class __T>
CU2X_D void tex2DLayered(__T *, cudaTextureObject_t, float __x, float __y,
                         int __layer);
template <class __T>
CU2X_D __T tex2DLayered(cudaTextureObject_t, float __x, float __y, int __layer);
template <class __T>
CU2X_D void tex2DLayered(__T *, cudaTextureObject_t, float __x, float __y,
                         int __layer, bool *__isResident);
template <class __T>
CU2X_D __T tex2DLayered(cudaTextureObject_t, float __x, float __y, int __layer,
                        bool *__isResident);
template <class __T>
CU2X_D void texCubemap(__T *, cudaTextureObject_t, float __x, float __y,
                       float __z);
template <class __T>
CU2X_D __T texCubemap(cudaTextureObject_t, float __x, float __y, float __z);
template <class __T>
CU2X_D void texCubemapLayered(__T *, cudaTextureObject_t, float __x, float __y,
                              float __z, int __layer);
template <class __T>
CU2X_D __T texCubemapLayered(cudaTextureObject_t, float __x, float __y,
                             float __z, int __layer);
template <class __T>
CU2X_D void tex2Dgather(__T *, cudaTextureObject_t, float __x, float __y,
                        int __comp = 0);
template <class __T>
CU2X_D __T tex2Dgather(cudaTextureObject_t, float __x, float __y,
                       int __comp = 0);
template <class __T>
CU2X_D void tex2Dgather(__T *, cudaTextureObject_t, float __x, float __y,
                        bool *__isResident, int __comp = 0);
template <class __T>
CU2X_D __T tex2Dgather(cudaTextureObject_t, float __x, float __y,
                       bool *__isResident, int __comp = 0);
template <class __T>
CU2X_D void tex1DLod(__T *, cudaTextureObject_t, float __x, float __level);
template <class __T>
CU2X_D __T tex1DLod(cudaTextureObject_t, float __x, float __level);
template <class __T>
CU2X_D void tex2DLod(__T *, cudaTextureObject_t, float __x, float __y,
                     float __level);
template <class __T>
CU2X_D __T tex2DLod(cudaTextureObject_t, float __x, float __y, float __level);
template <class __T>
CU2X_D void tex2DLod(__T *, cudaTextureObject_t, float __x, float __y,
                     float __level, bool *__isResident);
template <class __T>
CU2X_D __T tex2DLod(cudaTextureObject_t, float __x, float __y, float __level,
                    bool *__isResident);
template <class __T>
CU2X_D void tex3DLod(__T *, cudaTextureObject_t, float __x, float __y,
                     float __z, float __level);
template <class __T>
CU2X_D __T tex3DLod(cudaTextureObject_t, float __x, float __y, float __z,
                    float __level);
template <class __T>
CU2X_D void tex3DLod(__T *, cudaTextureObject_t, float __x, float __y,
                     float __z, float __level, bool *__isResident);
template <class __T>
CU2X_D __T tex3DLod(cudaTextureObject_t, float __x, float __y, float __z,
                    float __level, bool *__isResident);
template <class __T>
CU2X_D void tex1DLayeredLod(__T *, cudaTextureObject_t, float __x, int __layer,
                            float __level);
template <class __T>
CU2X_D __T tex1DLayeredLod(cudaTextureObject_t, float __x, int __layer,
                           float __level);
template <class __T>
CU2X_D void tex2DLayeredLod(__T *, cudaTextureObject_t, float __x, float __y,
                            int __layer, float __level);
template <class __T>
CU2X_D __T tex2DLayeredLod(cudaTextureObject_t, float __x, float __y,
                           int __layer, float __level);
template <class __T>
CU2X_D void tex2DLayeredLod(__T *, cudaTextureObject_t, float __x, float __y,
                            int __layer, float __level, bool *__isResident);
template <class __T>
CU2X_D __T tex2DLayeredLod(cudaTextureObject_t, float __x, float __y,
                           int __layer, float __level, bool *__isResident);
template <class __T>
CU2X_D void texCubemapLod(__T *, cudaTextureObject_t, float __x, float __y,
                          float __z, float __level);
template <class __T>
CU2X_D __T texCubemapLod(cudaTextureObject_t, float __x, float __y, float __z,
                         float __level);
template <class __T>
CU2X_D void texCubemapGrad(__T *, cudaTextureObject_t, float __x, float __y,
                           float __z, float4 __dPdx, float4 __dPdy);
template <class __T>
CU2X_D __T texCubemapGrad(cudaTextureObject_t, float __x, float __y, float __z,
                          float4 __dPdx, float4 __dPdy);
template <class __T>
CU2X_D void texCubemapLayeredLod(__T *, cudaTextureObject_t, float __x,
                                 float __y, float __z, int __layer,
                                 float __level);
template <class __T>
CU2X_D __T texCubemapLayeredLod(cudaTextureObject_t, float __x, float __y,
                                float __z, int __layer, float __level);
template <class __T>
CU2X_D void tex1DGrad(__T *, cudaTextureObject_t, float __x, float __dPdx,
                      float __dPdy);
template <class __T>
CU2X_D __T tex1DGrad(cudaTextureObject_t, float __x, float __dPdx,
                     float __dPdy);
template <class __T>
CU2X_D void tex2DGrad(__T *, cudaTextureObject_t, float __x, float __y,
                      float2 __dPdx, float2 __dPdy);
template <class __T>
CU2X_D __T tex2DGrad(cudaTextureObject_t, float __x, float __y, float2 __dPdx,
                     float2 __dPdy);
template <class __T>
CU2X_D void tex2DGrad(__T *, cudaTextureObject_t, float __x, float __y,
                      float2 __dPdx, float2 __dPdy, bool *__isResident);
template <class __T>
CU2X_D __T tex2DGrad(cudaTextureObject_t, float __x, float __y, float2 __dPdx,
                     float2 __dPdy, bool *__isResident);
template <class __T>
CU2X_D void tex3DGrad(__T *, cudaTextureObject_t, float __x, float __y,
                      float __z, float4 __dPdx, float4 __dPdy);
template <class __T>
CU2X_D __T tex3DGrad(cudaTextureObject_t, float __x, float __y, float __z,
                     float4 __dPdx, float4 __dPdy);
template <class __T>
CU2X_D void tex3DGrad(__T *, cudaTextureObject_t, float __x, float __y,
                      float __z, float4 __dPdx, float4 __dPdy,
                      bool *__isResident);
template <class __T>
CU2X_D __T tex3DGrad(cudaTextureObject_t, float __x, float __y, float __z,
                     float4 __dPdx, float4 __dPdy, bool *__isResident);
template <class __T>
CU2X_D void tex1DLayeredGrad(__T *, cudaTextureObject_t, float __x, int __layer,
                             float __dPdx, float __dPdy);
template <class __T>
CU2X_D __T tex1DLayeredGrad(cudaTextureObject_t, float __x, int __layer,
                            float __dPdx, float __dPdy);
template <class __T>
CU2X_D void tex2DLayeredGrad(__T *, cudaTextureObject_t, float __x, float __y,
                             int __layer, float2 __dPdx, float2 __dPdy);
template <class __T>
CU2X_D __T tex2DLayeredGrad(cudaTextureObject_t, float __x, float __y,
                            int __layer, float2 __dPdx, float2 __dPdy);
template <class __T>
CU2X_D void tex2DLayeredGrad(__T *, cudaTextureObject_t, float __x, float __y,
                             int __layer, float2 __dPdx, float2 __dPdy,
                             bool *__isResident);
template <class __T>
CU2X_D __T tex2DLayeredGrad(cudaTextureObject_t, float __x, float __y,
                            int __layer, float2 __dPdx, float2 __dPdy,
                            bool *__isResident);
template <class __T>
CU2X_D void texCubemapLayeredGrad(__T *, cudaTextureObject_t, float __x,
                                  float __y, float __z, int __layer,
                                  float4 __dPdx, float4 __dPdy);
template <class __T>
CU2X_D __T texCubemapLayeredGrad(cudaTextureObject_t, float __x, float __y,
                                 float __z, int __layer, float4 __dPdx,
                                 float4 __dPdy);

#endif // CU2X_HEADERS_TEXTURE_OBJECTS_H
