//===- memory.h - Memory and copies -----------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The functions of CUDA's runtime with `cu2x` for `cuda`: see its
// documentation.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_RUNTIME_MEMORY_H
#define CU2X_RUNTIME_MEMORY_H

#include "cu2x/runtime/registration.h"
#include "cu2x/runtime/types.h"

extern "C" {

cu2xError_t cu2xMalloc(void **Memory, size_t Bytes);
cu2xError_t cu2xMallocManaged(void **Memory, size_t Bytes, unsigned Flags);
cu2xError_t cu2xMallocHost(void **Memory, size_t Bytes);
cu2xError_t cu2xHostAlloc(void **Memory, size_t Bytes, unsigned Flags);
cu2xError_t cu2xMallocPitch(void **Memory, size_t *Pitch, size_t Width,
                            size_t Height);
cu2xError_t cu2xMalloc3D(cu2xPitchedPtr *Memory, cu2xExtent Extent);
cu2xError_t cu2xMallocAsync(void **Memory, size_t Bytes, cu2xStream_t Stream);
cu2xError_t cu2xMallocFromPoolAsync(void **Memory, size_t Bytes,
                                    cu2xMemPool_t Pool, cu2xStream_t Stream);
cu2xError_t cu2xFree(void *Memory);
cu2xError_t cu2xFreeAsync(void *Memory, cu2xStream_t Stream);
cu2xError_t cu2xFreeHost(void *Memory);
cu2xError_t cu2xHostRegister(void *Memory, size_t Bytes, unsigned Flags);
cu2xError_t cu2xHostUnregister(void *Memory);
cu2xError_t cu2xHostGetDevicePointer(void **Device, void *Host, unsigned Flags);
cu2xError_t cu2xHostGetFlags(unsigned *Flags, void *Host);
cu2xError_t cu2xPointerGetAttributes(cu2xPointerAttributes *Attributes,
                                     const void *Pointer);
cu2xError_t cu2xMemGetInfo(size_t *Free, size_t *Total);

cu2xError_t cu2xDeviceGetDefaultMemPool(cu2xMemPool_t *Pool, int Device);
cu2xError_t cu2xDeviceGetMemPool(cu2xMemPool_t *Pool, int Device);
cu2xError_t cu2xDeviceSetMemPool(int Device, cu2xMemPool_t Pool);
cu2xError_t cu2xMemPoolCreate(cu2xMemPool_t *Pool,
                              const cu2xMemPoolProps *Properties);
cu2xError_t cu2xMemPoolDestroy(cu2xMemPool_t Pool);
cu2xError_t cu2xMemPoolSetAttribute(cu2xMemPool_t Pool,
                                    cu2xMemPoolAttr Attribute, void *Value);
cu2xError_t cu2xMemPoolGetAttribute(cu2xMemPool_t Pool,
                                    cu2xMemPoolAttr Attribute, void *Value);
cu2xError_t cu2xMemPoolTrimTo(cu2xMemPool_t Pool, size_t Bytes);
cu2xError_t cu2xMemPoolSetAccess(cu2xMemPool_t Pool,
                                 const cu2xMemAccessDesc *Descriptions,
                                 size_t Count);
cu2xError_t cu2xMemPoolGetAccess(cu2xMemAccessFlags *Flags, cu2xMemPool_t Pool,
                                 cu2xMemLocation *Location);

cu2xError_t cu2xMemcpy(void *To, const void *From, size_t Bytes,
                       cu2xMemcpyKind Kind);
cu2xError_t cu2xMemcpyPeer(void *To, int ToDevice, const void *From,
                           int FromDevice, size_t Bytes);
cu2xError_t cu2xMemcpy2D(void *To, size_t ToPitch, const void *From,
                         size_t FromPitch, size_t Width, size_t Height,
                         cu2xMemcpyKind Kind);
cu2xError_t cu2xMemcpy3D(const cu2xMemcpy3DParms *Parameters);
cu2xError_t cu2xMemset(void *To, int Value, size_t Bytes);
cu2xError_t cu2xMemset2D(void *To, size_t Pitch, int Value, size_t Width,
                         size_t Height);
cu2xError_t cu2xMemset3D(cu2xPitchedPtr To, int Value, cu2xExtent Extent);

cu2xError_t cu2xMallocArray(cu2xArray_t *Array,
                            const cu2xChannelFormatDesc *Format, size_t Width,
                            size_t Height = 0, unsigned Flags = 0);
cu2xError_t cu2xMalloc3DArray(cu2xArray_t *Array,
                              const cu2xChannelFormatDesc *Format,
                              cu2xExtent Extent, unsigned Flags = 0);
cu2xError_t cu2xFreeArray(cu2xArray_t Array);
/// \p Levels is cut to what images of that size can have.
cu2xError_t cu2xMallocMipmappedArray(cu2xMipmappedArray_t *Array,
                                     const cu2xChannelFormatDesc *Format,
                                     cu2xExtent Extent, unsigned Levels,
                                     unsigned Flags = 0);
/// Frees its levels as well.
cu2xError_t cu2xFreeMipmappedArray(cu2xMipmappedArray_t Array);
cu2xError_t cu2xGetMipmappedArrayLevel(cu2xArray_t *Level,
                                       cu2xMipmappedArray_const_t Array,
                                       unsigned Number);
cu2xError_t cu2xArrayGetInfo(cu2xChannelFormatDesc *Format, cu2xExtent *Extent,
                             unsigned *Flags, cu2xArray_t Array);
cu2xError_t cu2xGetChannelDesc(cu2xChannelFormatDesc *Format,
                               cu2xArray_const_t Array);
cu2xError_t cu2xMemcpy2DToArray(cu2xArray_t To, size_t Offset, size_t Row,
                                const void *From, size_t Pitch, size_t Width,
                                size_t Height, cu2xMemcpyKind Kind);
cu2xError_t cu2xMemcpy2DFromArray(void *To, size_t Pitch,
                                  cu2xArray_const_t From, size_t Offset,
                                  size_t Row, size_t Width, size_t Height,
                                  cu2xMemcpyKind Kind);
cu2xError_t cu2xMemcpy2DArrayToArray(cu2xArray_t To, size_t ToX, size_t ToY,
                                     cu2xArray_const_t From, size_t FromX,
                                     size_t FromY, size_t Width, size_t Height,
                                     cu2xMemcpyKind Kind);
cu2xError_t cu2xMemcpyToArray(cu2xArray_t To, size_t Offset, size_t Row,
                              const void *From, size_t Bytes,
                              cu2xMemcpyKind Kind);
cu2xError_t cu2xMemcpyFromArray(void *To, cu2xArray_const_t From, size_t Offset,
                                size_t Row, size_t Bytes, cu2xMemcpyKind Kind);
}

cu2xError_t cu2xMemcpyAsync(void *To, const void *From, size_t Bytes,
                            cu2xMemcpyKind Kind, cu2xStream_t Stream = nullptr);
cu2xError_t cu2xMemcpyPeerAsync(void *To, int ToDevice, const void *From,
                                int FromDevice, size_t Bytes,
                                cu2xStream_t Stream = nullptr);
cu2xError_t cu2xMemcpy2DAsync(void *To, size_t ToPitch, const void *From,
                              size_t FromPitch, size_t Width, size_t Height,
                              cu2xMemcpyKind Kind,
                              cu2xStream_t Stream = nullptr);
cu2xError_t cu2xMemcpy3DAsync(const cu2xMemcpy3DParms *Parameters,
                              cu2xStream_t Stream = nullptr);
cu2xError_t cu2xMemcpy2DToArrayAsync(cu2xArray_t To, size_t Offset, size_t Row,
                                     const void *From, size_t Pitch,
                                     size_t Width, size_t Height,
                                     cu2xMemcpyKind Kind,
                                     cu2xStream_t Stream = nullptr);
cu2xError_t cu2xMemcpy2DFromArrayAsync(void *To, size_t Pitch,
                                       cu2xArray_const_t From, size_t Offset,
                                       size_t Row, size_t Width, size_t Height,
                                       cu2xMemcpyKind Kind,
                                       cu2xStream_t Stream = nullptr);
cu2xError_t cu2xMemsetAsync(void *To, int Value, size_t Bytes,
                            cu2xStream_t Stream = nullptr);
cu2xError_t cu2xMemset2DAsync(void *To, size_t Pitch, int Value, size_t Width,
                              size_t Height, cu2xStream_t Stream = nullptr);
cu2xError_t cu2xMemset3DAsync(cu2xPitchedPtr To, int Value, cu2xExtent Extent,
                              cu2xStream_t Stream = nullptr);
cu2xError_t cu2xMemAdvise(const void *Memory, size_t Bytes,
                          cu2xMemoryAdvise Advice, int Device);
cu2xError_t cu2xMemAdvise(const void *Memory, size_t Bytes,
                          cu2xMemoryAdvise Advice, cu2xMemLocation Location);
cu2xError_t cu2xMemPrefetchAsync(const void *Memory, size_t Bytes, int Device,
                                 cu2xStream_t Stream = nullptr);
cu2xError_t cu2xMemPrefetchAsync(const void *Memory, size_t Bytes,
                                 cu2xMemLocation Location, unsigned Flags,
                                 cu2xStream_t Stream = nullptr);

inline cu2xPitchedPtr make_cu2xPitchedPtr(void *Memory, size_t Pitch,
                                          size_t Width, size_t Height) {
  return {Memory, Pitch, Width, Height};
}
inline cu2xPos make_cu2xPos(size_t First, size_t Second, size_t Third) {
  return {First, Second, Third};
}
inline cu2xExtent make_cu2xExtent(size_t Width, size_t Height, size_t Depth) {
  return {Width, Height, Depth};
}

namespace cu2x::detail {
/// \p Pointer without the const and volatile of what it leads to, as CUDA takes
/// it.
template <class T> void **addressOfPointer(T **Pointer) {
  return (void **)Pointer;
}
} // namespace cu2x::detail

// With pointers to any type.
template <class T> cu2xError_t cu2xMalloc(T **Memory, size_t Bytes) {
  return cu2xMalloc(cu2x::detail::addressOfPointer(Memory), Bytes);
}
template <class T>
cu2xError_t cu2xMallocManaged(T **Memory, size_t Bytes,
                              unsigned Flags = cu2xMemAttachGlobal) {
  return cu2xMallocManaged(cu2x::detail::addressOfPointer(Memory), Bytes,
                           Flags);
}
template <class T>
cu2xError_t cu2xMallocHost(T **Memory, size_t Bytes, unsigned Flags = 0) {
  return cu2xHostAlloc(cu2x::detail::addressOfPointer(Memory), Bytes, Flags);
}
template <class T>
cu2xError_t cu2xHostAlloc(T **Memory, size_t Bytes, unsigned Flags) {
  return cu2xHostAlloc(cu2x::detail::addressOfPointer(Memory), Bytes, Flags);
}
template <class T>
cu2xError_t cu2xMallocPitch(T **Memory, size_t *Pitch, size_t Width,
                            size_t Height) {
  return cu2xMallocPitch(cu2x::detail::addressOfPointer(Memory), Pitch, Width,
                         Height);
}
template <class T>
cu2xError_t cu2xMallocAsync(T **Memory, size_t Bytes, cu2xStream_t Stream) {
  return cu2xMallocAsync(cu2x::detail::addressOfPointer(Memory), Bytes, Stream);
}
template <class T>
cu2xError_t cu2xMallocAsync(T **Memory, size_t Bytes, cu2xMemPool_t Pool,
                            cu2xStream_t Stream) {
  return cu2xMallocFromPoolAsync(cu2x::detail::addressOfPointer(Memory), Bytes,
                                 Pool, Stream);
}
template <class T>
cu2xError_t cu2xMallocFromPoolAsync(T **Memory, size_t Bytes,
                                    cu2xMemPool_t Pool, cu2xStream_t Stream) {
  return cu2xMallocFromPoolAsync(cu2x::detail::addressOfPointer(Memory), Bytes,
                                 Pool, Stream);
}
template <class T>
cu2xError_t cu2xHostGetDevicePointer(T **Device, void *Host, unsigned Flags) {
  return cu2xHostGetDevicePointer(cu2x::detail::addressOfPointer(Device), Host,
                                  Flags);
}

// Variables: cu2x::Variable, its address, or a managed variable.
namespace cu2x::detail {
cu2xError_t copyToSymbol(SymbolPlace Symbol, const void *From, size_t Bytes,
                         size_t Offset, cu2xMemcpyKind Kind,
                         cu2xStream_t Stream, bool IsAsync);
cu2xError_t copyFromSymbol(void *To, SymbolPlace Symbol, size_t Bytes,
                           size_t Offset, cu2xMemcpyKind Kind,
                           cu2xStream_t Stream, bool IsAsync);
cu2xError_t symbolAddress(void **Address, SymbolPlace Symbol);
cu2xError_t symbolSize(size_t *Bytes, SymbolPlace Symbol, size_t SharedBytes);
} // namespace cu2x::detail

template <class T>
cu2xError_t cu2xMemcpyToSymbol(const T &Symbol, const void *From, size_t Bytes,
                               size_t Offset = 0,
                               cu2xMemcpyKind Kind = cu2xMemcpyHostToDevice) {
  return cu2x::detail::copyToSymbol(cu2x::symbol(Symbol), From, Bytes, Offset,
                                    Kind, nullptr, false);
}
template <class T>
cu2xError_t
cu2xMemcpyToSymbolAsync(const T &Symbol, const void *From, size_t Bytes,
                        size_t Offset = 0,
                        cu2xMemcpyKind Kind = cu2xMemcpyHostToDevice,
                        cu2xStream_t Stream = nullptr) {
  return cu2x::detail::copyToSymbol(cu2x::symbol(Symbol), From, Bytes, Offset,
                                    Kind, Stream, true);
}
template <class T>
cu2xError_t cu2xMemcpyFromSymbol(void *To, const T &Symbol, size_t Bytes,
                                 size_t Offset = 0,
                                 cu2xMemcpyKind Kind = cu2xMemcpyDeviceToHost) {
  return cu2x::detail::copyFromSymbol(To, cu2x::symbol(Symbol), Bytes, Offset,
                                      Kind, nullptr, false);
}
template <class T>
cu2xError_t
cu2xMemcpyFromSymbolAsync(void *To, const T &Symbol, size_t Bytes,
                          size_t Offset = 0,
                          cu2xMemcpyKind Kind = cu2xMemcpyDeviceToHost,
                          cu2xStream_t Stream = nullptr) {
  return cu2x::detail::copyFromSymbol(To, cu2x::symbol(Symbol), Bytes, Offset,
                                      Kind, Stream, true);
}
template <class Pointee, class T>
cu2xError_t cu2xGetSymbolAddress(Pointee **Address, const T &Symbol) {
  return cu2x::detail::symbolAddress(cu2x::detail::addressOfPointer(Address),
                                     cu2x::symbol(Symbol));
}
template <class T>
cu2xError_t cu2xGetSymbolSize(size_t *Bytes, const T &Symbol) {
  return cu2x::detail::symbolSize(Bytes, cu2x::symbol(Symbol), sizeof(T));
}

#endif // CU2X_RUNTIME_MEMORY_H
