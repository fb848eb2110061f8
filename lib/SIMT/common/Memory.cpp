//===- Memory.cpp - Memory of CUDA programs on the CPU ----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Runtime.h"

#include "__cu2x_runtime_versions.h"
#include "cu2x/SIMT/Executor.h"
#include "simt/elements.h"
#include <algorithm>
#include <map>
#include <mutex>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

using namespace cu2x;
using namespace cu2x::cuda;

namespace {
struct Allocation {
  size_t Size;
  cudaMemoryType Type;
  bool IsOwned;
  simt::Element What = simt::Element::Unknown;
  bool IsMixed = false;
  bool IsReported = false;
};
} // namespace

static std::mutex Lock;
static std::map<char *, Allocation> &allocations() {
  static auto *Map = new std::map<char *, Allocation>;
  return *Map;
}

/// What lies behind memory, so that whoever writes there is seen and harms
/// nobody.
static constexpr size_t GuardBytes = 1024;
static constexpr char GuardByte = 0x5c;
static size_t bytesWithGuard(size_t Size) {
  return (Size + 255) / 256 * 256 + GuardBytes;
}

void cuda::showAddresses() {
  simt::findAddressesBy([] {
    std::vector<simt::AddressRange> Ranges;
    std::lock_guard<std::mutex> Guard(Lock);
    for (const auto &[Begin, A] : allocations()) {
      auto First = reinterpret_cast<uint64_t>(Begin);
      Ranges.push_back({First, First + A.Size});
    }
    return Ranges;
  });
}

/// Tells the trace of memory that the host reads without a copy.
static void share(const void *Begin, size_t Size, bool IsRegistered) {
  showAddresses();
  simt::shareMemory(Begin, Size, IsRegistered);
}

/// CU2X_MEMORY_FILL as the runtime of ports has it, or -1.
static int memoryFill() {
  const char *Text = getenv("CU2X_MEMORY_FILL");
  if (!Text)
    return -1;
  char *End;
  unsigned long Byte = strtoul(Text, &End, 10);
  if (*Text >= '0' && *Text <= '9' && !*End && Byte < 256)
    return static_cast<int>(Byte);
  fprintf(stderr,
          "cu2x-simt: CU2X_MEMORY_FILL is '%s', but must be a number from "
          "0 to 255\n",
          Text);
  exit(1);
}

static cudaError_t allocate(void **Result, size_t Size, cudaMemoryType Type) {
  if (!Result)
    return setError(cudaErrorInvalidValue);
  if (cudaError_t Error = begin())
    return Error;
  *Result = nullptr;
  if (Size == 0)
    return cudaSuccess;
  if (Size > deviceProperties().totalGlobalMem)
    return setError(cudaErrorMemoryAllocation);
  size_t Bytes = bytesWithGuard(Size);
  void *Memory = takePages(Bytes);
  if (!Memory)
    return setError(cudaErrorMemoryAllocation);
  memset(static_cast<char *>(Memory) + Size, GuardByte, Bytes - Size);
  // Whoever reads it before writing shall notice. Large parts cost time.
  static const int Given = memoryFill();
  size_t Filled =
      simt::isTraced() || Given >= 0 ? Size : std::min(Size, size_t(64) << 20);
  memset(Memory, Given >= 0 ? Given : simt::options().Poison, Filled);
  if (Type != cudaMemoryTypeDevice)
    share(Memory, Size, false);
  std::lock_guard<std::mutex> Guard(Lock);
  allocations()[static_cast<char *>(Memory)] = {Size, Type, true};
  *Result = Memory;
  return cudaSuccess;
}

cudaError_t cuda::allocateOnDevice(void **Result, size_t Size) {
  return allocate(Result, Size, cudaMemoryTypeDevice);
}

/// The allocation that the address is in, or null. With the lock.
static std::pair<char *const, Allocation> *find(const void *Pointer) {
  char *Address = static_cast<char *>(const_cast<void *>(Pointer));
  auto It = allocations().upper_bound(Address);
  if (It == allocations().begin() || Address >= (--It)->first + It->second.Size)
    return nullptr;
  return &*It;
}

void cuda::noteElement(const void *Pointer, simt::Element What) {
  if (What == simt::Element::Unknown)
    return;
  std::lock_guard<std::mutex> Guard(Lock);
  auto *Found = find(Pointer);
  if (!Found)
    return;
  Allocation &A = Found->second;
  A.IsMixed |= A.What != simt::Element::Unknown && A.What != What;
  A.What = A.IsMixed ? simt::Element::Unknown : What;
  simt::describeShared(Found->first, A.What);
}

void cuda::reportOverruns(const char *Kernel) {
  std::lock_guard<std::mutex> Guard(Lock);
  for (auto &[Begin, A] : allocations()) {
    if (!A.IsOwned || A.IsReported)
      continue;
    size_t Last = bytesWithGuard(A.Size);
    const char *Memory = Begin;
    while (Last != A.Size && Memory[Last - 1] == GuardByte)
      --Last;
    if (Last == A.Size)
      continue;
    A.IsReported = true;
    fflush(stdout);
    fprintf(stderr,
            "cu2x-simt: warning: in %s: byte %zu of memory of %zu bytes was "
            "written\n",
            Kernel, Last - 1, A.Size);
  }
}

bool cuda::isDeviceMemory(const void *Address) {
  std::lock_guard<std::mutex> Guard(Lock);
  auto *Found = find(Address);
  return Found && Found->second.Type == cudaMemoryTypeDevice;
}

bool cuda::isAllocated(const void *Address) {
  std::lock_guard<std::mutex> Guard(Lock);
  return find(Address) != nullptr;
}

size_t cuda::bytesBehind(const void *Address) {
  std::lock_guard<std::mutex> Guard(Lock);
  auto *Found = find(Address);
  return Found ? Found->second.Size -
                     (static_cast<const char *>(Address) - Found->first)
               : 0;
}

void cuda::traceToHost(const void *To, size_t Pitch, size_t Width,
                       size_t Height, simt::Element What) {
  if (simt::isTraced() && !isDeviceMemory(To))
    simt::traceCopy(To, Pitch, Width, Height, What);
}

void cuda::traceAllocation(const void *Pointer) {
  std::lock_guard<std::mutex> Guard(Lock);
  if (auto *Found = find(Pointer))
    simt::traceMemory(Found->first, Found->second.Size, Found->second.What);
  else
    simt::traceMemory(nullptr, 0);
}

/// Adds rows that come from \p From to the trace, if that is memory of the
/// device. A variable of the device is no allocation.
static void traceRows(const void *To, size_t Pitch, const void *From,
                      size_t Width, size_t Height, cudaMemcpyKind Kind) {
  if (!simt::isTraced())
    return;
  simt::Element What = simt::Element::Unknown;
  {
    std::lock_guard<std::mutex> Guard(Lock);
    auto *Found = find(From);
    bool IsDevice = Found ? Found->second.Type == cudaMemoryTypeDevice
                          : Kind == cudaMemcpyDeviceToHost;
    if (!IsDevice)
      return;
    if (Found)
      What = Found->second.What;
  }
  traceToHost(To, Pitch, Width, Height, What);
}

static cudaError_t release(void *Memory, bool IsHost) {
  if (cudaError_t Error = settle())
    return Error;
  if (!Memory)
    return cudaSuccess;
  {
    std::lock_guard<std::mutex> Guard(Lock);
    auto It = allocations().find(static_cast<char *>(Memory));
    if (It == allocations().end() || !It->second.IsOwned ||
        (It->second.Type == cudaMemoryTypeHost) != IsHost)
      return setError(cudaErrorInvalidValue);
    allocations().erase(It);
  }
  simt::unshareMemory(Memory);
  givePagesBack(Memory);
  leavePool(Memory);
  return cudaSuccess;
}

void cuda::resetMemory() {
  std::map<char *, Allocation> Old;
  {
    std::lock_guard<std::mutex> Guard(Lock);
    Old.swap(allocations());
  }
  for (const auto &[Begin, A] : Old) {
    simt::unshareMemory(Begin);
    if (A.IsOwned)
      givePagesBack(Begin);
  }
}

size_t cuda::reach(size_t Pitch, size_t Width, size_t Height) {
  return Height ? Pitch * (Height - 1) + Width : 0;
}

bool cuda::isInside(const void *Address, size_t Bytes) {
  std::lock_guard<std::mutex> Guard(Lock);
  auto *Found = find(Address);
  if (!Found)
    return Address && !isInPages(Address);
  size_t Offset = static_cast<const char *>(Address) - Found->first;
  return Bytes <= Found->second.Size - Offset;
}

/// Whether the sides may be where \p Kind says. A variable of the device is not
/// known as such, so that only a side of the host can be wrong.
static bool fits(cudaMemcpyKind Kind, const void *To, const void *From) {
  bool ToHost = Kind == cudaMemcpyHostToHost || Kind == cudaMemcpyDeviceToHost;
  bool FromHost =
      Kind == cudaMemcpyHostToHost || Kind == cudaMemcpyHostToDevice;
  return !(ToHost && isDeviceMemory(To)) && !(FromHost && isDeviceMemory(From));
}

cudaError_t cuda::moveRows(void *To, size_t ToPitch, const void *From,
                           size_t FromPitch, size_t Width, size_t Height,
                           cudaMemcpyKind Kind) {
  if (!isInside(To, reach(ToPitch, Width, Height)) ||
      !isInside(From, reach(FromPitch, Width, Height)) || !fits(Kind, To, From))
    return setError(cudaErrorInvalidValue);
  for (size_t Row = 0; Row != Height; ++Row)
    memmove(static_cast<char *>(To) + Row * ToPitch,
            static_cast<const char *>(From) + Row * FromPitch, Width);
  traceRows(To, ToPitch, From, Width, Height, Kind);
  return cudaSuccess;
}

cudaError_t cuda::setRows(void *To, size_t Pitch, unsigned Value,
                          unsigned ElementBytes, size_t Width, size_t Height) {
  if (!isInside(To, reach(Pitch, Width, Height)))
    return setError(cudaErrorInvalidValue);
  for (size_t Row = 0; Row != Height; ++Row)
    for (size_t At = 0; At != Width; At += ElementBytes) {
      char *Place = static_cast<char *>(To) + Row * Pitch + At;
      if (ElementBytes == 1) {
        memset(Place, static_cast<int>(Value), Width);
        break;
      }
      memcpy(Place, &Value, ElementBytes);
    }
  return cudaSuccess;
}

extern "C" {

cudaError_t cudaMalloc(void **Memory, size_t Size) {
  if (cudaError_t Error = forbidInCapture())
    return Error;
  return allocate(Memory, Size, cudaMemoryTypeDevice);
}
cudaError_t cudaMallocManaged(void **Memory, size_t Size, unsigned Flags) {
  bool IsKnown = Flags == cudaMemAttachGlobal || Flags == cudaMemAttachHost;
  if (Size == 0 || !IsKnown)
    return setError(cudaErrorInvalidValue);
  return allocate(Memory, Size, cudaMemoryTypeManaged);
}
cudaError_t cudaMallocHost(void **Memory, size_t Size) {
  return allocate(Memory, Size, cudaMemoryTypeHost);
}
cudaError_t cudaHostAlloc(void **Memory, size_t Size, unsigned Flags) {
  constexpr unsigned AllFlags =
      cudaHostAllocPortable | cudaHostAllocMapped | cudaHostAllocWriteCombined;
  if (Flags & ~AllFlags)
    return setError(cudaErrorInvalidValue);
  return allocate(Memory, Size, cudaMemoryTypeHost);
}
cudaError_t cudaMallocPitch(void **Memory, size_t *Pitch, size_t Width,
                            size_t Height) {
  if (!Pitch)
    return setError(cudaErrorInvalidValue);
  *Pitch = (Width + 511) / 512 * 512;
  return allocate(Memory, *Pitch * Height, cudaMemoryTypeDevice);
}
cudaError_t cudaMalloc3D(cudaPitchedPtr *Result, cudaExtent Extent) {
  if (!Result)
    return setError(cudaErrorInvalidValue);
  Result->pitch = (Extent.width + 511) / 512 * 512;
  Result->xsize = Extent.width;
  Result->ysize = Extent.height;
  return allocate(&Result->ptr, Result->pitch * Extent.height * Extent.depth,
                  cudaMemoryTypeDevice);
}
cudaError_t cudaFree(void *Memory) { return release(Memory, false); }
cudaError_t cudaFreeAsync(void *Memory, cudaStream_t Stream) {
  if (cudaError_t Error = enterMemoryCall(Stream))
    return Error;
  return release(Memory, false);
}
cudaError_t cudaFreeHost(void *Memory) { return release(Memory, true); }

cudaError_t cudaHostRegister(void *Memory, size_t Size, unsigned Flags) {
  constexpr unsigned AllFlags =
      cudaHostRegisterPortable | cudaHostRegisterMapped |
      cudaHostRegisterIoMemory | cudaHostRegisterReadOnly;
  if (!Memory || !Size || (Flags & ~AllFlags))
    return setError(cudaErrorInvalidValue);
  {
    std::lock_guard<std::mutex> Guard(Lock);
    auto New = allocations().insert(
        {static_cast<char *>(Memory), {Size, cudaMemoryTypeHost, false}});
    if (!New.second)
      return setError(cudaErrorHostMemoryAlreadyRegistered);
  }
  share(Memory, Size, true);
  return cudaSuccess;
}
cudaError_t cudaHostUnregister(void *Memory) {
  {
    std::lock_guard<std::mutex> Guard(Lock);
    auto It = allocations().find(static_cast<char *>(Memory));
    if (It == allocations().end() || It->second.IsOwned)
      return setError(cudaErrorHostMemoryNotRegistered);
    allocations().erase(It);
  }
  simt::unshareMemory(Memory);
  return cudaSuccess;
}
cudaError_t cudaHostGetDevicePointer(void **Device, void *Host, unsigned) {
  *Device = Host;
  return cudaSuccess;
}
cudaError_t cudaHostGetFlags(unsigned *Flags, void *Host) {
  std::lock_guard<std::mutex> Guard(Lock);
  auto *Found = find(Host);
  if (!Flags || !Found || Found->second.Type == cudaMemoryTypeDevice)
    return setError(cudaErrorInvalidValue);
  *Flags = cudaHostAllocMapped;
  return cudaSuccess;
}
// The linker defines them when there is a managed variable.
extern "C" char __start_cu2x_managed[] __attribute__((weak));
extern "C" char __stop_cu2x_managed[] __attribute__((weak));

/// Whether \p Pointer lies in a variable that is declared `__managed__`.
static bool isInManagedVariable(const void *Pointer) {
  auto Address = reinterpret_cast<uintptr_t>(Pointer);
  return Address >= reinterpret_cast<uintptr_t>(__start_cu2x_managed) &&
         Address < reinterpret_cast<uintptr_t>(__stop_cu2x_managed);
}

cudaError_t cudaPointerGetAttributes(cudaPointerAttributes *Attributes,
                                     const void *Pointer) {
  *Attributes = {};
  Attributes->device = -1;
  Attributes->type = cudaMemoryTypeUnregistered;
  std::lock_guard<std::mutex> Guard(Lock);
  auto *Found = find(Pointer);
  bool IsVariable = !Found && isInManagedVariable(Pointer);
  if (!Found && !IsVariable)
    return cudaSuccess;
  void *Address = const_cast<void *>(Pointer);
  cudaMemoryType Type = IsVariable ? cudaMemoryTypeManaged : Found->second.Type;
  Attributes->type = Attributes->memoryType = Type;
  Attributes->isManaged = Type == cudaMemoryTypeManaged;
  Attributes->device = 0;
  Attributes->devicePointer = Address;
  if (Type != cudaMemoryTypeDevice)
    Attributes->hostPointer = Address;
  return cudaSuccess;
}
cudaError_t cudaMemGetInfo(size_t *Free, size_t *Total) {
  std::lock_guard<std::mutex> Guard(Lock);
  *Free = *Total = deviceProperties().totalGlobalMem;
  for (const auto &Entry : allocations())
    if (Entry.second.Type == cudaMemoryTypeDevice)
      *Free -= Entry.second.Size;
  return cudaSuccess;
}

// A symbol's address is the variable's.
cudaError_t cudaMemcpyToSymbolAsync(const void *Symbol, const void *From,
                                    size_t Count, size_t Offset,
                                    cudaMemcpyKind Kind, cudaStream_t Stream) {
  return cudaMemcpyAsync(static_cast<char *>(const_cast<void *>(Symbol)) +
                             Offset,
                         From, Count, Kind, Stream);
}
cudaError_t cudaMemcpyToSymbol(const void *Symbol, const void *From,
                               size_t Count, size_t Offset,
                               cudaMemcpyKind Kind) {
  return cudaMemcpy(static_cast<char *>(const_cast<void *>(Symbol)) + Offset,
                    From, Count, Kind);
}
cudaError_t cudaMemcpyFromSymbolAsync(void *To, const void *Symbol,
                                      size_t Count, size_t Offset,
                                      cudaMemcpyKind Kind,
                                      cudaStream_t Stream) {
  return cudaMemcpyAsync(To, static_cast<const char *>(Symbol) + Offset, Count,
                         Kind, Stream);
}
cudaError_t cudaMemcpyFromSymbol(void *To, const void *Symbol, size_t Count,
                                 size_t Offset, cudaMemcpyKind Kind) {
  return cudaMemcpy(To, static_cast<const char *>(Symbol) + Offset, Count,
                    Kind);
}
cudaError_t cudaGetSymbolAddress(void **Address, const void *Symbol) {
  *Address = const_cast<void *>(Symbol);
  return cudaSuccess;
}

} // extern "C"

// Their signatures differ between releases; moving memory changes no value.
cudaError_t cudaMemAdvise(const void *, size_t, cudaMemoryAdvise,
                          cudaMemLocation) {
  return cudaSuccess;
}
cudaError_t cudaMemAdvise(const void *, size_t, cudaMemoryAdvise, int) {
  return cudaSuccess;
}
cudaError_t cudaMemPrefetchAsync(const void *, size_t, cudaMemLocation,
                                 unsigned, cudaStream_t) {
  return cudaSuccess;
}
cudaError_t cudaMemPrefetchAsync(const void *, size_t, int, cudaStream_t) {
  return cudaSuccess;
}
