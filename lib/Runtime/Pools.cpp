//===- Pools.cpp - Pools of memory ------------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "State.h"

#include "cu2x/runtime/memory.h"

using namespace cu2x::runtime;

/// All memory comes from the same place; a pool remembers its attributes.
struct cu2xMemPool {
  std::map<int, uint64_t> Attributes;
};

static cu2xMemPool_t defaultPool() {
  static auto *Pool = new cu2xMemPool;
  return Pool;
}

/// Some attributes are int, others 64 bits.
static bool isWide(cu2xMemPoolAttr Attribute) {
  return Attribute >= cu2xMemPoolAttrReleaseThreshold;
}

extern "C" {

cu2xError_t cu2xDeviceGetDefaultMemPool(cu2xMemPool_t *Pool, int Device) {
  if (Device != 0)
    return fail(cu2xErrorInvalidDevice);
  *Pool = defaultPool();
  return cu2xSuccess;
}
cu2xError_t cu2xDeviceGetMemPool(cu2xMemPool_t *Pool, int Device) {
  return cu2xDeviceGetDefaultMemPool(Pool, Device);
}
cu2xError_t cu2xDeviceSetMemPool(int Device, cu2xMemPool_t) {
  return Device == 0 ? cu2xSuccess : fail(cu2xErrorInvalidDevice);
}
cu2xError_t cu2xMemPoolCreate(cu2xMemPool_t *Pool, const cu2xMemPoolProps *) {
  *Pool = new cu2xMemPool;
  return cu2xSuccess;
}
cu2xError_t cu2xMemPoolDestroy(cu2xMemPool_t Pool) {
  if (Pool == defaultPool())
    return fail(cu2xErrorInvalidValue);
  delete Pool;
  return cu2xSuccess;
}
cu2xError_t cu2xMemPoolSetAttribute(cu2xMemPool_t Pool,
                                    cu2xMemPoolAttr Attribute, void *Value) {
  if (!Pool || !Value)
    return fail(cu2xErrorInvalidValue);
  Pool->Attributes[Attribute] = isWide(Attribute)
                                    ? *static_cast<uint64_t *>(Value)
                                    : *static_cast<unsigned *>(Value);
  return cu2xSuccess;
}
cu2xError_t cu2xMemPoolGetAttribute(cu2xMemPool_t Pool,
                                    cu2xMemPoolAttr Attribute, void *Value) {
  if (!Pool || !Value)
    return fail(cu2xErrorInvalidValue);
  if (isWide(Attribute))
    *static_cast<uint64_t *>(Value) = Pool->Attributes[Attribute];
  else
    *static_cast<unsigned *>(Value) =
        static_cast<unsigned>(Pool->Attributes[Attribute]);
  return cu2xSuccess;
}
cu2xError_t cu2xMemPoolTrimTo(cu2xMemPool_t, size_t) { return cu2xSuccess; }
// A pool is the device's, which keeps its access; there is no other.
static bool isTheDevice(const cu2xMemLocation &Location) {
  return Location.type == cu2xMemLocationTypeDevice && Location.id == 0;
}
cu2xError_t cu2xMemPoolSetAccess(cu2xMemPool_t Pool,
                                 const cu2xMemAccessDesc *Descriptions,
                                 size_t Count) {
  if (!Pool || (Count && !Descriptions))
    return fail(cu2xErrorInvalidValue);
  for (size_t I = 0; I != Count; ++I)
    if (!isTheDevice(Descriptions[I].location) ||
        Descriptions[I].flags != cu2xMemAccessFlagsProtReadWrite)
      return fail(cu2xErrorInvalidValue);
  return cu2xSuccess;
}
cu2xError_t cu2xMemPoolGetAccess(cu2xMemAccessFlags *Flags, cu2xMemPool_t Pool,
                                 cu2xMemLocation *Location) {
  if (!Flags || !Pool || !Location || !isTheDevice(*Location))
    return fail(cu2xErrorInvalidValue);
  *Flags = cu2xMemAccessFlagsProtReadWrite;
  return cu2xSuccess;
}

} // extern "C"
