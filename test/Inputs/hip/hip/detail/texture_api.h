//===- hip/detail/texture_api.h - Arrays, textures and surfaces -*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_TEST_HIP_DETAIL_TEXTURE_API_H
#define CU2X_TEST_HIP_DETAIL_TEXTURE_API_H

#include <hip/detail/api_types.h>

extern "C" {
hipError_t hipExternalMemoryGetMappedMipmappedArray(
    hipMipmappedArray_t *, hipExternalMemory_t,
    const hipExternalMemoryMipmappedArrayDesc *);
hipError_t hipMallocArray(hipArray_t *, const hipChannelFormatDesc *, size_t,
                          size_t = 0, unsigned int = 0);
hipError_t hipArrayCreate(hipArray_t *, const HIP_ARRAY_DESCRIPTOR *);
hipError_t hipArrayDestroy(hipArray_t);
hipError_t hipArray3DCreate(hipArray_t *, const HIP_ARRAY3D_DESCRIPTOR *);
hipError_t hipFreeArray(hipArray_t);
hipError_t hipMalloc3DArray(hipArray_t *, const struct hipChannelFormatDesc *,
                            struct hipExtent, unsigned int);
hipError_t hipArrayGetInfo(hipChannelFormatDesc *, hipExtent *, unsigned int *,
                           hipArray_t);
hipError_t hipArrayGetDescriptor(HIP_ARRAY_DESCRIPTOR *, hipArray_t);
hipError_t hipArray3DGetDescriptor(HIP_ARRAY3D_DESCRIPTOR *, hipArray_t);
hipError_t hipMemcpy2DToArray(hipArray_t, size_t, size_t, const void *, size_t,
                              size_t, size_t, hipMemcpyKind);
hipError_t hipMemcpy2DToArrayAsync(hipArray_t, size_t, size_t, const void *,
                                   size_t, size_t, size_t, hipMemcpyKind,
                                   hipStream_t = 0);
hipError_t hipMemcpy2DArrayToArray(hipArray_t, size_t, size_t, hipArray_const_t,
                                   size_t, size_t, size_t, size_t,
                                   hipMemcpyKind);
hipError_t hipMemcpyToArray(hipArray_t, size_t, size_t, const void *, size_t,
                            hipMemcpyKind);
hipError_t hipMemcpyFromArray(void *, hipArray_const_t, size_t, size_t, size_t,
                              hipMemcpyKind);
hipError_t hipMemcpy2DFromArray(void *, size_t, hipArray_const_t, size_t,
                                size_t, size_t, size_t, hipMemcpyKind);
hipError_t hipMemcpy2DFromArrayAsync(void *, size_t, hipArray_const_t, size_t,
                                     size_t, size_t, size_t, hipMemcpyKind,
                                     hipStream_t = 0);
hipError_t hipCreateTextureObject(hipTextureObject_t *, const hipResourceDesc *,
                                  const hipTextureDesc *,
                                  const struct hipResourceViewDesc *);
hipError_t hipDestroyTextureObject(hipTextureObject_t);
hipError_t hipGetChannelDesc(hipChannelFormatDesc *, hipArray_const_t);
hipError_t hipGetTextureObjectResourceDesc(hipResourceDesc *,
                                           hipTextureObject_t);
hipError_t hipGetTextureObjectResourceViewDesc(struct hipResourceViewDesc *,
                                               hipTextureObject_t);
hipError_t hipGetTextureObjectTextureDesc(hipTextureDesc *, hipTextureObject_t);
hipError_t hipTexObjectCreate(hipTextureObject_t *, const HIP_RESOURCE_DESC *,
                              const HIP_TEXTURE_DESC *,
                              const HIP_RESOURCE_VIEW_DESC *);
hipError_t hipTexObjectDestroy(hipTextureObject_t);
hipError_t hipTexObjectGetResourceDesc(HIP_RESOURCE_DESC *, hipTextureObject_t);
hipError_t hipTexObjectGetResourceViewDesc(HIP_RESOURCE_VIEW_DESC *,
                                           hipTextureObject_t);
hipError_t hipTexObjectGetTextureDesc(HIP_TEXTURE_DESC *, hipTextureObject_t);
hipError_t hipMallocMipmappedArray(hipMipmappedArray_t *,
                                   const struct hipChannelFormatDesc *,
                                   struct hipExtent, unsigned int,
                                   unsigned int = 0);
hipError_t hipFreeMipmappedArray(hipMipmappedArray_t);
hipError_t hipGetMipmappedArrayLevel(hipArray_t *, hipMipmappedArray_const_t,
                                     unsigned int);
hipError_t hipMipmappedArrayCreate(hipMipmappedArray_t *,
                                   HIP_ARRAY3D_DESCRIPTOR *, unsigned int);
hipError_t hipMipmappedArrayDestroy(hipMipmappedArray_t);
hipError_t hipMipmappedArrayGetLevel(hipArray_t *, hipMipmappedArray_t,
                                     unsigned int);
hipError_t hipBindTextureToMipmappedArray(const textureReference *,
                                          hipMipmappedArray_const_t,
                                          const hipChannelFormatDesc *);
hipError_t hipGetTextureReference(const textureReference **, const void *);
hipError_t hipTexRefGetBorderColor(float *, const textureReference *);
hipError_t hipTexRefGetArray(hipArray_t *, const textureReference *);
hipError_t hipTexRefSetAddressMode(textureReference *, int,
                                   enum hipTextureAddressMode);
hipError_t hipTexRefSetArray(textureReference *, hipArray_const_t,
                             unsigned int);
hipError_t hipTexRefSetFilterMode(textureReference *,
                                  enum hipTextureFilterMode);
hipError_t hipTexRefSetFlags(textureReference *, unsigned int);
hipError_t hipTexRefSetFormat(textureReference *, hipArray_Format, int);
hipError_t hipBindTexture(size_t *, const textureReference *, const void *,
                          const hipChannelFormatDesc *, size_t = 2147483647);
hipError_t hipBindTexture2D(size_t *, const textureReference *, const void *,
                            const hipChannelFormatDesc *, size_t, size_t,
                            size_t);
hipError_t hipBindTextureToArray(const textureReference *, hipArray_const_t,
                                 const hipChannelFormatDesc *);
hipError_t hipGetTextureAlignmentOffset(size_t *, const textureReference *);
hipError_t hipUnbindTexture(const textureReference *);
hipError_t hipTexRefGetAddress(hipDeviceptr_t *, const textureReference *);
hipError_t hipTexRefGetAddressMode(enum hipTextureAddressMode *,
                                   const textureReference *, int);
hipError_t hipTexRefGetFilterMode(enum hipTextureFilterMode *,
                                  const textureReference *);
hipError_t hipTexRefGetFlags(unsigned int *, const textureReference *);
hipError_t hipTexRefGetFormat(hipArray_Format *, int *,
                              const textureReference *);
hipError_t hipTexRefGetMaxAnisotropy(int *, const textureReference *);
hipError_t hipTexRefGetMipmapFilterMode(enum hipTextureFilterMode *,
                                        const textureReference *);
hipError_t hipTexRefGetMipmapLevelBias(float *, const textureReference *);
hipError_t hipTexRefGetMipmapLevelClamp(float *, float *,
                                        const textureReference *);
hipError_t hipTexRefGetMipMappedArray(hipMipmappedArray_t *,
                                      const textureReference *);
hipError_t hipTexRefSetAddress(size_t *, textureReference *, hipDeviceptr_t,
                               size_t);
hipError_t hipTexRefSetAddress2D(textureReference *,
                                 const HIP_ARRAY_DESCRIPTOR *, hipDeviceptr_t,
                                 size_t);
hipError_t hipTexRefSetMaxAnisotropy(textureReference *, unsigned int);
hipError_t hipTexRefSetBorderColor(textureReference *, float *);
hipError_t hipTexRefSetMipmapFilterMode(textureReference *,
                                        enum hipTextureFilterMode);
hipError_t hipTexRefSetMipmapLevelBias(textureReference *, float);
hipError_t hipTexRefSetMipmapLevelClamp(textureReference *, float, float);
hipError_t hipTexRefSetMipmappedArray(textureReference *,
                                      struct hipMipmappedArray *, unsigned int);
hipError_t hipMemMapArrayAsync(hipArrayMapInfo *, unsigned int, hipStream_t);
hipError_t hipGraphicsMapResources(int, hipGraphicsResource_t *,
                                   hipStream_t = 0);
hipError_t hipGraphicsSubResourceGetMappedArray(hipArray_t *,
                                                hipGraphicsResource_t,
                                                unsigned int, unsigned int);
hipError_t hipGraphicsResourceGetMappedPointer(void **, size_t *,
                                               hipGraphicsResource_t);
hipError_t hipGraphicsUnmapResources(int, hipGraphicsResource_t *,
                                     hipStream_t = 0);
hipError_t hipGraphicsUnregisterResource(hipGraphicsResource_t);
hipError_t hipCreateSurfaceObject(hipSurfaceObject_t *,
                                  const hipResourceDesc *);
hipError_t hipDestroySurfaceObject(hipSurfaceObject_t);
}

#endif // CU2X_TEST_HIP_DETAIL_TEXTURE_API_H
