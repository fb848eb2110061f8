//===- Pools.cpp - Pools of memory ------------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "State.h"

#include "cu2x/runtime/memory.h"
#include <algorithm>
#include <iterator>
#include <set>

using namespace cu2x::runtime;

/// What a pool has is counted, and comes from where all memory comes from: a
/// part that is freed is the device's again at once, but stays in the pool's
/// books as CUDA describes it.
struct cu2xMemPool {
  /// May CUDA use memory again, in three ways; it makes no difference here.
  unsigned Reuse[3] = {1, 1, 1};
  uint64_t Threshold = 0, Most = 0;
  uint64_t Reserved = 0, ReservedHigh = 0, Used = 0, UsedHigh = 0;
  /// Destroyed, but there is memory that nobody has freed yet.
  bool IsGoing = false;

  /// False if the pool may not become that large.
  bool take(uint64_t Bytes);
  void giveBack(uint64_t Bytes) { Used -= Bytes; }
  void shrinkTo(uint64_t Bytes) {
    Reserved = std::max(Used, std::min(Reserved, Bytes));
  }
};

bool cu2xMemPool::take(uint64_t Bytes) {
  if (Most && (Bytes > Most || Used > Most - Bytes))
    return false;
  Used += Bytes;
  UsedHigh = std::max(UsedHigh, Used);
  Reserved = std::max(Reserved, Used);
  ReservedHigh = std::max(ReservedHigh, Reserved);
  return true;
}

namespace {
struct PoolTable {
  std::mutex Lock;
  cu2xMemPool Default;
  cu2xMemPool_t Current = &Default;
  std::set<cu2xMemPool_t> Pools{&Default};
  /// The pool of what lies at an address, and its size.
  std::map<const void *, std::pair<cu2xMemPool_t, size_t>> Parts;

  bool isPool(cu2xMemPool_t Pool) const {
    return Pools.count(Pool) && !Pool->IsGoing;
  }
  void removeIfDone(cu2xMemPool_t Pool) {
    if (Pool->IsGoing && !Pool->Used) {
      Pools.erase(Pool);
      delete Pool;
    }
  }
};
} // namespace

static PoolTable &table() {
  static auto &Table = *new PoolTable;
  return Table;
}
using Guard = std::lock_guard<std::mutex>;

void cu2x::runtime::leavePool(const void *Address) {
  PoolTable &T = table();
  Guard G(T.Lock);
  auto It = T.Parts.find(Address);
  if (It == T.Parts.end())
    return;
  auto [Pool, Bytes] = It->second;
  T.Parts.erase(It);
  Pool->giveBack(Bytes);
  T.removeIfDone(Pool);
}

void cu2x::runtime::resetPools() {
  PoolTable &T = table();
  Guard G(T.Lock);
  for (cu2xMemPool_t Pool : T.Pools)
    if (Pool != &T.Default)
      delete Pool;
  T.Pools = {&T.Default};
  T.Default = {};
  T.Current = &T.Default;
}

void cu2x::runtime::trimPools() {
  PoolTable &T = table();
  Guard G(T.Lock);
  for (cu2xMemPool_t Pool : T.Pools)
    Pool->shrinkTo(Pool->Threshold);
}

size_t cu2x::runtime::unusedInPools() {
  PoolTable &T = table();
  Guard G(T.Lock);
  size_t Bytes = 0;
  for (cu2xMemPool_t Pool : T.Pools)
    Bytes += Pool->Reserved - Pool->Used;
  return Bytes;
}

/// From the current pool, if there is no \p Pool.
static cu2xError_t allocateFrom(cu2xMemPool_t Pool, void **Memory, size_t Bytes,
                                cu2xStream_t Stream) {
  if (cu2xError_t Error = enterMemoryCall(Stream))
    return Error;
  PoolTable &T = table();
  {
    Guard G(T.Lock);
    if (!Pool)
      Pool = T.Current;
    if (!T.isPool(Pool))
      return fail(cu2xErrorInvalidValue);
    if (!Pool->take(Bytes))
      return fail(cu2xErrorMemoryAllocation);
  }
  cu2xError_t Error = allocateOnDevice(Memory, Bytes);
  Guard G(T.Lock);
  if (Error) {
    Pool->giveBack(Bytes);
    T.removeIfDone(Pool);
  } else if (*Memory) {
    T.Parts[*Memory] = {Pool, Bytes};
  }
  return Error;
}

//===----------------------------------------------------------------------===//
// Attributes
//===----------------------------------------------------------------------===//

namespace {
/// A pool, if it is one, for as long as nobody else may change it.
class LockedPool {
public:
  explicit LockedPool(cu2xMemPool_t Pool)
      : G(table().Lock), Pool(table().isPool(Pool) ? Pool : nullptr) {}
  cu2xMemPool *operator->() const { return Pool; }
  cu2xMemPool &operator*() const { return *Pool; }
  explicit operator bool() const { return Pool; }

private:
  Guard G;
  cu2xMemPool_t Pool;
};

/// An attribute of 64 bits.
struct WideAttribute {
  cu2xMemPoolAttr Attribute;
  uint64_t cu2xMemPool::*Value;
  /// What the program may set it to: anything, or 0 for the highest value, that
  /// begins again where the pool is now.
  uint64_t cu2xMemPool::*Now;
  bool MaySet;
};
} // namespace

static const WideAttribute WideAttributes[] = {
    {cu2xMemPoolAttrReleaseThreshold, &cu2xMemPool::Threshold, nullptr, true},
    {cu2xMemPoolAttrReservedMemCurrent, &cu2xMemPool::Reserved, nullptr, false},
    {cu2xMemPoolAttrReservedMemHigh, &cu2xMemPool::ReservedHigh,
     &cu2xMemPool::Reserved, true},
    {cu2xMemPoolAttrUsedMemCurrent, &cu2xMemPool::Used, nullptr, false},
    {cu2xMemPoolAttrUsedMemHigh, &cu2xMemPool::UsedHigh, &cu2xMemPool::Used,
     true},
};

static const WideAttribute *findWide(cu2xMemPoolAttr Attribute) {
  const auto *Row = std::find_if(
      std::begin(WideAttributes), std::end(WideAttributes),
      [&](const WideAttribute &A) { return A.Attribute == Attribute; });
  return Row == std::end(WideAttributes) ? nullptr : Row;
}

/// The attributes that are int come first.
static unsigned *findReuse(cu2xMemPool &Pool, cu2xMemPoolAttr Attribute) {
  unsigned Index =
      static_cast<unsigned>(Attribute) -
      static_cast<unsigned>(cu2xMemPoolReuseFollowEventDependencies);
  return Index < std::size(Pool.Reuse) ? &Pool.Reuse[Index] : nullptr;
}

// A pool is the device's, which keeps its access; there is no other.
static bool isTheDevice(const cu2xMemLocation &Location) {
  return Location.type == cu2xMemLocationTypeDevice && Location.id == 0;
}

//===----------------------------------------------------------------------===//
// The functions
//===----------------------------------------------------------------------===//

extern "C" {

cu2xError_t cu2xMallocAsync(void **Memory, size_t Bytes, cu2xStream_t Stream) {
  return allocateFrom(nullptr, Memory, Bytes, Stream);
}
cu2xError_t cu2xMallocFromPoolAsync(void **Memory, size_t Bytes,
                                    cu2xMemPool_t Pool, cu2xStream_t Stream) {
  return Pool ? allocateFrom(Pool, Memory, Bytes, Stream)
              : fail(cu2xErrorInvalidValue);
}

cu2xError_t cu2xDeviceGetDefaultMemPool(cu2xMemPool_t *Pool, int Device) {
  if (!Pool)
    return fail(cu2xErrorInvalidValue);
  if (Device != 0)
    return fail(cu2xErrorInvalidDevice);
  *Pool = &table().Default;
  return cu2xSuccess;
}
cu2xError_t cu2xDeviceGetMemPool(cu2xMemPool_t *Pool, int Device) {
  if (!Pool)
    return fail(cu2xErrorInvalidValue);
  if (Device != 0)
    return fail(cu2xErrorInvalidDevice);
  Guard G(table().Lock);
  *Pool = table().Current;
  return cu2xSuccess;
}
cu2xError_t cu2xDeviceSetMemPool(int Device, cu2xMemPool_t Pool) {
  if (Device != 0)
    return fail(cu2xErrorInvalidDevice);
  Guard G(table().Lock);
  if (!table().isPool(Pool))
    return fail(cu2xErrorInvalidValue);
  table().Current = Pool;
  return cu2xSuccess;
}
cu2xError_t cu2xMemPoolCreate(cu2xMemPool_t *Pool,
                              const cu2xMemPoolProps *Properties) {
  if (!Pool || !Properties ||
      Properties->allocType != cu2xMemAllocationTypePinned)
    return fail(cu2xErrorInvalidValue);
  if (!isTheDevice(Properties->location))
    return fail(Properties->location.type == cu2xMemLocationTypeDevice
                    ? cu2xErrorInvalidDevice
                    : cu2xErrorNotSupported);
  // Nobody else could do anything with a handle.
  if (Properties->handleTypes != cu2xMemHandleTypeNone)
    return fail(cu2xErrorNotSupported);
  auto *New = new cu2xMemPool;
  New->Most = Properties->maxSize;
  Guard G(table().Lock);
  table().Pools.insert(New);
  *Pool = New;
  return cu2xSuccess;
}
cu2xError_t cu2xMemPoolDestroy(cu2xMemPool_t Pool) {
  PoolTable &T = table();
  Guard G(T.Lock);
  if (!T.isPool(Pool) || Pool == &T.Default)
    return fail(cu2xErrorInvalidValue);
  if (T.Current == Pool)
    T.Current = &T.Default;
  Pool->IsGoing = true;
  T.removeIfDone(Pool);
  return cu2xSuccess;
}
cu2xError_t cu2xMemPoolSetAttribute(cu2xMemPool_t Handle,
                                    cu2xMemPoolAttr Attribute, void *Value) {
  LockedPool Pool(Handle);
  if (!Pool || !Value)
    return fail(cu2xErrorInvalidValue);
  if (unsigned *Reuse = findReuse(*Pool, Attribute)) {
    *Reuse = *static_cast<unsigned *>(Value);
    return cu2xSuccess;
  }
  const WideAttribute *Row = findWide(Attribute);
  uint64_t New = *static_cast<uint64_t *>(Value);
  if (!Row || !Row->MaySet || (Row->Now && New))
    return fail(cu2xErrorInvalidValue);
  (*Pool).*(Row->Value) = Row->Now ? (*Pool).*(Row->Now) : New;
  return cu2xSuccess;
}
cu2xError_t cu2xMemPoolGetAttribute(cu2xMemPool_t Handle,
                                    cu2xMemPoolAttr Attribute, void *Value) {
  LockedPool Pool(Handle);
  if (!Pool || !Value)
    return fail(cu2xErrorInvalidValue);
  if (const unsigned *Reuse = findReuse(*Pool, Attribute)) {
    *static_cast<unsigned *>(Value) = *Reuse;
    return cu2xSuccess;
  }
  const WideAttribute *Row = findWide(Attribute);
  if (!Row)
    return fail(cu2xErrorInvalidValue);
  *static_cast<uint64_t *>(Value) = (*Pool).*(Row->Value);
  return cu2xSuccess;
}
cu2xError_t cu2xMemPoolTrimTo(cu2xMemPool_t Handle, size_t Bytes) {
  LockedPool Pool(Handle);
  if (!Pool)
    return fail(cu2xErrorInvalidValue);
  Pool->shrinkTo(Bytes);
  return cu2xSuccess;
}
cu2xError_t cu2xMemPoolSetAccess(cu2xMemPool_t Handle,
                                 const cu2xMemAccessDesc *Descriptions,
                                 size_t Count) {
  LockedPool Pool(Handle);
  if (!Pool || (Count && !Descriptions))
    return fail(cu2xErrorInvalidValue);
  for (size_t I = 0; I != Count; ++I)
    if (!isTheDevice(Descriptions[I].location) ||
        Descriptions[I].flags != cu2xMemAccessFlagsProtReadWrite)
      return fail(cu2xErrorInvalidValue);
  return cu2xSuccess;
}
cu2xError_t cu2xMemPoolGetAccess(cu2xMemAccessFlags *Flags,
                                 cu2xMemPool_t Handle,
                                 cu2xMemLocation *Location) {
  LockedPool Pool(Handle);
  if (!Flags || !Pool || !Location || !isTheDevice(*Location))
    return fail(cu2xErrorInvalidValue);
  *Flags = cu2xMemAccessFlagsProtReadWrite;
  return cu2xSuccess;
}

} // extern "C"
