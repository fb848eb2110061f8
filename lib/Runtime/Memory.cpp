//===- Memory.cpp - Allocations and the map of addresses --------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "State.h"

#include "cu2x/runtime/memory.h"
#include <algorithm>

using namespace cu2x::runtime;

//===----------------------------------------------------------------------===//
// The map
//===----------------------------------------------------------------------===//

namespace {
/// All memory, by the address that the program has. Memory that host and device
/// have at two addresses is there by that of the device as well.
struct AddressMap {
  std::mutex Lock;
  std::map<uint64_t, std::unique_ptr<Allocation>> Rows;
  std::map<uint64_t, const Allocation *> DeviceRows;
};
} // namespace

static AddressMap &addresses() {
  static auto &Map = *new AddressMap;
  return Map;
}

static uint64_t number(const void *Address) {
  return reinterpret_cast<uint64_t>(Address);
}

const Allocation *cu2x::runtime::findMemory(const void *Address, bool AtEnd) {
  AddressMap &Map = addresses();
  std::lock_guard<std::mutex> Guard(Map.Lock);
  auto FindIn = [&](const auto &Rows) -> const Allocation * {
    auto It = Rows.upper_bound(number(Address));
    if (It == Rows.begin())
      return nullptr;
    --It;
    uint64_t Distance = number(Address) - It->first;
    return Distance < It->second->Bytes ||
                   (AtEnd && Distance == It->second->Bytes)
               ? &*It->second
               : nullptr;
  };
  if (const Allocation *A = FindIn(Map.Rows))
    return A;
  return Map.DeviceRows.empty() ? nullptr : FindIn(Map.DeviceRows);
}

bool cu2x::runtime::isAllocated(const void *Address) {
  return findMemory(Address) != nullptr;
}

size_t cu2x::runtime::bytesBehind(const void *Address) {
  const Allocation *A = findMemory(Address);
  return A ? A->Bytes - A->offsetOf(Address) : 0;
}

size_t Allocation::offsetOf(const void *Address) const {
  uint64_t FromProgram = number(Address) - Where.programAddress();
  return FromProgram <= Bytes ? FromProgram
                              : number(Address) - Where.DeviceAddress;
}

void cu2x::runtime::distrustMemory() { device().distrustContents(); }

bool cu2x::runtime::hasHostAddresses() {
  AddressMap &Map = addresses();
  std::lock_guard<std::mutex> Guard(Map.Lock);
  return !Map.DeviceRows.empty();
}

bool cu2x::runtime::isHostAddress(const void *Address) {
  const Allocation *A = findMemory(Address);
  return A && A->hasTwoAddresses() &&
         number(Address) - A->Where.programAddress() < A->Bytes;
}

static const Allocation *insert(const Memory &Where, size_t Bytes,
                                bool IsGiven) {
  auto New = std::make_unique<Allocation>(Allocation{Where, Bytes, IsGiven});
  const Allocation *Result = New.get();
  AddressMap &Map = addresses();
  std::lock_guard<std::mutex> Guard(Map.Lock);
  Map.Rows[Where.programAddress()] = std::move(New);
  if (Result->hasTwoAddresses())
    Map.DeviceRows[Where.DeviceAddress] = Result;
  return Result;
}

bool cu2x::runtime::findSpan(const void *Address, size_t Bytes, Span &Result) {
  if (const Allocation *A = findMemory(Address)) {
    size_t Offset = A->offsetOf(Address);
    Result = {A->Where.Contents + Offset, &A->Where};
    return Bytes <= A->Bytes - Offset;
  }
  Result = {static_cast<char *>(const_cast<void *>(Address)), nullptr};
  return Address && !device().ownsAddress(Address);
}

Outcome cu2x::runtime::allocate(MemoryKind Kind, size_t Bytes,
                                const Allocation *&Result, bool IsGiven) {
  Queue Lock(queueLock());
  Memory Where;
  Outcome O = device().allocate(Kind, Bytes, Where);
  if (!O.failed()) {
    Where.Kind = Kind;
    Result = insert(Where, Bytes, IsGiven);
  }
  return O;
}

cu2xError_t cu2x::runtime::release(const void *Address,
                                   bool (*MayFree)(const Allocation &)) {
  Queue Lock(queueLock());
  std::unique_ptr<Allocation> Old;
  {
    AddressMap &Map = addresses();
    std::lock_guard<std::mutex> Guard(Map.Lock);
    auto It = Map.Rows.find(number(Address));
    if (It == Map.Rows.end() || !MayFree(*It->second))
      return fail(cu2xErrorInvalidValue);
    Old = std::move(It->second);
    Map.Rows.erase(It);
    if (Old->hasTwoAddresses())
      Map.DeviceRows.erase(Old->Where.DeviceAddress);
  }
  device().release(Old->Where);
  leavePool(Address);
  return cu2xSuccess;
}

void cu2x::runtime::resetMemory() {
  AddressMap &Map = addresses();
  std::vector<const void *> Given;
  {
    std::lock_guard<std::mutex> Guard(Map.Lock);
    for (const auto &[Address, A] : Map.Rows)
      if (A->IsGiven || A->Where.Kind == MemoryKind::Registered)
        Given.push_back(reinterpret_cast<const void *>(Address));
  }
  for (const void *Address : Given)
    (void)release(Address, [](const Allocation &) { return true; });
}

//===----------------------------------------------------------------------===//
// The functions
//===----------------------------------------------------------------------===//

static cu2xError_t allocateFor(void **Result, size_t Bytes, MemoryKind Kind) {
  if (cu2xError_t Error = enter())
    return Error;
  if (!Result)
    return fail(cu2xErrorInvalidValue);
  *Result = nullptr;
  if (Bytes == 0)
    return cu2xSuccess;
  const Allocation *New = nullptr;
  Outcome O = allocate(Kind, Bytes, New, /*IsGiven=*/true);
  if (O.failed())
    return fail(O);
  if (Kind != MemoryKind::Device)
    device().traceContents(New->Where);
  *Result = reinterpret_cast<void *>(New->Where.programAddress());
  return cu2xSuccess;
}

cu2xError_t cu2x::runtime::allocateOnDevice(void **Result, size_t Bytes) {
  return allocateFor(Result, Bytes, MemoryKind::Device);
}

static bool isOfDevice(const Allocation &A) {
  return A.IsGiven && (A.Where.Kind == MemoryKind::Device ||
                       A.Where.Kind == MemoryKind::Managed);
}
static bool isOfHost(const Allocation &A) {
  return A.Where.Kind == MemoryKind::Host;
}
static bool isRegistered(const Allocation &A) {
  return A.Where.Kind == MemoryKind::Registered;
}

/// Frees behind all work that is queued, as CUDA does.
static cu2xError_t freeMemory(void *Memory,
                              bool (*MayFree)(const Allocation &)) {
  if (cu2xError_t Error = enter())
    return Error;
  if (!Memory)
    return cu2xSuccess;
  if (cu2xError_t Error = synchronize())
    return Error;
  return release(Memory, MayFree);
}

static size_t pitchOf(size_t Width) { return (Width + 511) / 512 * 512; }

extern "C" {

cu2xError_t cu2xMalloc(void **Memory, size_t Bytes) {
  if (cu2xError_t Error = forbidInCapture(nullptr, false))
    return Error;
  return allocateFor(Memory, Bytes, MemoryKind::Device);
}
cu2xError_t cu2xMallocManaged(void **Memory, size_t Bytes, unsigned Flags) {
  bool IsKnown = Flags == cu2xMemAttachGlobal || Flags == cu2xMemAttachHost;
  if (Bytes == 0 || !IsKnown)
    return fail(cu2xErrorInvalidValue);
  return allocateFor(Memory, Bytes, MemoryKind::Managed);
}
cu2xError_t cu2xMallocHost(void **Memory, size_t Bytes) {
  return allocateFor(Memory, Bytes, MemoryKind::Host);
}
cu2xError_t cu2xHostAlloc(void **Memory, size_t Bytes, unsigned Flags) {
  constexpr unsigned AllFlags =
      cu2xHostAllocPortable | cu2xHostAllocMapped | cu2xHostAllocWriteCombined;
  if (Flags & ~AllFlags)
    return fail(cu2xErrorInvalidValue);
  return allocateFor(Memory, Bytes, MemoryKind::Host);
}
cu2xError_t cu2xMallocPitch(void **Memory, size_t *Pitch, size_t Width,
                            size_t Height) {
  if (!Pitch)
    return fail(cu2xErrorInvalidValue);
  *Pitch = pitchOf(Width);
  return allocateFor(Memory, *Pitch * Height, MemoryKind::Device);
}
cu2xError_t cu2xMalloc3D(cu2xPitchedPtr *Memory, cu2xExtent Extent) {
  if (!Memory)
    return fail(cu2xErrorInvalidValue);
  Memory->pitch = pitchOf(Extent.width);
  Memory->xsize = Extent.width;
  Memory->ysize = Extent.height;
  return allocateFor(&Memory->ptr, Memory->pitch * Extent.height * Extent.depth,
                     MemoryKind::Device);
}

cu2xError_t cu2xFree(void *Memory) { return freeMemory(Memory, isOfDevice); }
cu2xError_t cu2xFreeAsync(void *Memory, cu2xStream_t Stream) {
  if (cu2xError_t Error = enterMemoryCall(Stream))
    return Error;
  // The backend frees behind the work that is queued.
  return Memory ? release(Memory, isOfDevice) : cu2xSuccess;
}
cu2xError_t cu2xFreeHost(void *Memory) { return freeMemory(Memory, isOfHost); }

cu2xError_t cu2xHostRegister(void *Address, size_t Bytes, unsigned Flags) {
  if (cu2xError_t Error = enter())
    return Error;
  constexpr unsigned AllFlags =
      cu2xHostRegisterPortable | cu2xHostRegisterMapped |
      cu2xHostRegisterIoMemory | cu2xHostRegisterReadOnly;
  if (!Address || !Bytes || (Flags & ~AllFlags))
    return fail(cu2xErrorInvalidValue);
  if (findMemory(Address))
    return fail(cu2xErrorHostMemoryAlreadyRegistered);
  Queue Lock(queueLock());
  Memory Where;
  Outcome O = device().registerHost(Address, Bytes, Where);
  if (O.failed())
    return fail(O);
  Where.Kind = MemoryKind::Registered;
  insert(Where, Bytes, /*IsGiven=*/false);
  device().traceContents(Where);
  return cu2xSuccess;
}
cu2xError_t cu2xHostUnregister(void *Memory) {
  if (cu2xError_t Error = enter())
    return Error;
  const Allocation *A = findMemory(Memory);
  if (!A || A->Where.Kind != MemoryKind::Registered)
    return fail(cu2xErrorHostMemoryNotRegistered);
  return freeMemory(Memory, isRegistered);
}
cu2xError_t cu2xHostGetDevicePointer(void **Device, void *Host, unsigned) {
  if (cu2xError_t Error = enter())
    return Error;
  const Allocation *A = findMemory(Host);
  if (!Device || !A || A->Where.Kind == MemoryKind::Device)
    return fail(cu2xErrorInvalidValue);
  // Kernels follow it wherever it is stored. Launches and copies know the
  // host's address as well.
  *Device = reinterpret_cast<void *>(A->deviceAddress(Host));
  return cu2xSuccess;
}
cu2xError_t cu2xHostGetFlags(unsigned *Flags, void *Host) {
  const Allocation *A = findMemory(Host);
  if (!Flags || !A || A->Where.Kind == MemoryKind::Device)
    return fail(cu2xErrorInvalidValue);
  *Flags = cu2xHostAllocMapped;
  return cu2xSuccess;
}

cu2xError_t cu2xPointerGetAttributes(cu2xPointerAttributes *Attributes,
                                     const void *Pointer) {
  if (cu2xError_t Error = enter())
    return Error;
  if (!Attributes)
    return fail(cu2xErrorInvalidValue);
  *Attributes = {};
  Attributes->device = -1;
  Attributes->type = cu2xMemoryTypeUnregistered;
  const Allocation *A = findMemory(Pointer);
  // Of what the device does not have, freed memory too, CUDA 11 and later say
  // no more than that.
  if (!A)
    return cu2xSuccess;
  static constexpr std::pair<MemoryKind, cu2xMemoryType> Types[] = {
      {MemoryKind::Device, cu2xMemoryTypeDevice},
      {MemoryKind::Managed, cu2xMemoryTypeManaged},
      {MemoryKind::Host, cu2xMemoryTypeHost},
      {MemoryKind::Registered, cu2xMemoryTypeHost}};
  for (auto [Kind, Type] : Types)
    if (Kind == A->Where.Kind)
      Attributes->type = Attributes->memoryType = Type;
  Attributes->isManaged = A->Where.Kind == MemoryKind::Managed;
  Attributes->device = 0;
  Attributes->devicePointer =
      reinterpret_cast<void *>(A->deviceAddress(Pointer));
  if (A->Where.Kind != MemoryKind::Device)
    Attributes->hostPointer = A->Where.Contents + A->offsetOf(Pointer);
  return cu2xSuccess;
}
cu2xError_t cu2xMemGetInfo(size_t *Free, size_t *Total) {
  if (cu2xError_t Error = enter())
    return Error;
  Queue Lock(queueLock());
  if (Free)
    *Free =
        device().freeBytes() - std::min(device().freeBytes(), unusedInPools());
  if (Total)
    *Total = deviceProperties().totalGlobalMem;
  return cu2xSuccess;
}

} // extern "C"

// Hints, and memory is where both sides reach it.
cu2xError_t cu2xMemAdvise(const void *, size_t, cu2xMemoryAdvise, int) {
  return enter();
}
cu2xError_t cu2xMemAdvise(const void *, size_t, cu2xMemoryAdvise,
                          cu2xMemLocation) {
  return enter();
}
cu2xError_t cu2xMemPrefetchAsync(const void *, size_t, int, cu2xStream_t) {
  return enter();
}
cu2xError_t cu2xMemPrefetchAsync(const void *, size_t, cu2xMemLocation,
                                 unsigned, cu2xStream_t) {
  return enter();
}
