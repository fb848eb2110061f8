//===- Kernels.cpp - The table of kernels -----------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Output.h"

#include "cu2x/runtime/device.h"
#include <algorithm>
#include <unordered_map>

using namespace cu2x;
using namespace cu2x::runtime;

namespace {
/// All kernels of the program. Filled before main() as a rule.
struct KernelTable {
  std::mutex Lock;
  std::unordered_map<const void *, std::unique_ptr<Kernel>> ByStub;
};
} // namespace

static KernelTable &table() {
  static auto &Table = *new KernelTable;
  return Table;
}

//===----------------------------------------------------------------------===//
// Registration
//===----------------------------------------------------------------------===//

/// What is wrong with a binding, or nothing: the stub and the Metal file would
/// not be of one translation.
static std::string mistakeIn(const KernelEntry &E, const KernelBinding &B) {
  auto Argument = [&](unsigned N) { return "argument " + std::to_string(N); };
  auto SizeOf = [&](unsigned N) { return E.Arguments[N].Size; };
  switch (B.Kind) {
  case BindingKind::Value:
    if (B.Argument >= E.NumArguments || B.Size > SizeOf(B.Argument))
      return Argument(B.Argument) + " has not " + std::to_string(B.Size) +
             " bytes";
    return {};
  case BindingKind::Buffer:
    if (B.Argument >= E.NumArguments || SizeOf(B.Argument) != sizeof(void *))
      return Argument(B.Argument) + " is no pointer";
    return {};
  case BindingKind::Texture:
  case BindingKind::Sampler:
    if (!B.Symbol &&
        (B.Argument >= E.NumArguments ||
         B.Offset + sizeof(cu2xTextureObject_t) > SizeOf(B.Argument)))
      return Argument(B.Argument) + " holds no texture object";
    return {};
  case BindingKind::PackedStruct:
    for (const PackedField *F = B.Fields; F != B.Fields + B.NumFields; ++F)
      if (F->Argument >= E.NumArguments || F->Size > SizeOf(F->Argument))
        return Argument(F->Argument) + " has not " + std::to_string(F->Size) +
               " bytes";
    return {};
  case BindingKind::Symbol:
    return B.Symbol ? "" : "a variable is missing";
  case BindingKind::Threadgroup:
  case BindingKind::PrintfBuffer:
  case BindingKind::FailureRecord:
  case BindingKind::AtomicLocks:
    return {};
  }
  return "unknown kind of binding";
}

Library::Library(const char *Name, const cu2x_library_image *Image,
                 const KernelEntry *Kernels, size_t NumKernels,
                 const OutputTables &Output) {
  // The object need not live on; what it stands for does.
  auto *New = new LoadedLibrary;
  New->Name = Name;
  New->Image = Image;
  New->Tables = convertTables(Output);
  KernelTable &Table = table();
  std::lock_guard<std::mutex> Guard(Table.Lock);
  for (const KernelEntry *E = Kernels; E != Kernels + NumKernels; ++E) {
    auto K = std::make_unique<Kernel>();
    K->Entry = E;
    K->Library = New;
    if (E->MaxBlocks == 1)
      limitToOneBlock();
    for (const KernelBinding *B = E->Bindings;
         B != E->Bindings + E->NumBindings; ++B)
      if (std::string Mistake = mistakeIn(*E, *B); !Mistake.empty())
        K->Mistake = Mistake;
    // Instances of a template may be in several files; all are the same.
    Table.ByStub.emplace(E->Stub, std::move(K));
  }
}

Kernel *cu2x::runtime::kernelOf(const void *Stub) {
  KernelTable &Table = table();
  std::lock_guard<std::mutex> Guard(Table.Lock);
  auto It = Table.ByStub.find(Stub);
  if (It != Table.ByStub.end())
    return It->second.get();
  char Address[24];
  std::snprintf(Address, sizeof(Address), "%p", Stub);
  say(std::string("no kernel is registered for the function at ") + Address);
  return nullptr;
}

cu2xError_t cu2x::runtime::prepare(Kernel &K) {
  Queue Lock(queueLock());
  if (K.IsReady)
    return cu2xSuccess;
  const KernelEntry &E = *K.Entry;
  LoadedLibrary &L = *K.Library;
  std::string Name = std::string("kernel ") + E.Source;
  if (E.Refusal)
    return fail(Outcome{cu2xErrorInvalidDeviceFunction,
                        Name + " was not translated: " + E.Refusal, false});
  if (!K.Mistake.empty())
    return fail(Outcome{cu2xErrorInvalidDeviceFunction, Name + ": " + K.Mistake,
                        false});
  if (!L.Image)
    return fail(Outcome{cu2xErrorInvalidDeviceFunction,
                        Name + ": library " + L.Name + " has no image", false});
  if (!L.Handle) {
    Outcome O = device().load(L.Name, *L.Image, L.Handle);
    if (O.failed())
      return fail(O);
  }
  Outcome O = device().find(L.Handle, E.Name, K.Found);
  if (O.failed())
    return fail(O);
  if (E.ThreadgroupBytes)
    K.Found.ThreadgroupBytes = E.ThreadgroupBytes;
  if (E.MaxThreads)
    K.Found.MaxThreads = std::min(K.Found.MaxThreads, E.MaxThreads);
  K.IsReady = true;
  return cu2xSuccess;
}

size_t cu2x::runtime::dynamicLimit(const Kernel &K) {
  size_t All = deviceProperties().sharedMemPerBlock;
  return All - std::min<size_t>(All, K.Found.ThreadgroupBytes);
}

//===----------------------------------------------------------------------===//
// Attributes and occupancy
//===----------------------------------------------------------------------===//

/// The kernel of a stub that a function is about; null and an error if there is
/// none that could be launched.
static Kernel *readyKernel(const void *Stub, cu2xError_t &Error) {
  if ((Error = enter()))
    return nullptr;
  Kernel *K = kernelOf(Stub);
  Error = K ? prepare(*K) : fail(cu2xErrorInvalidDeviceFunction);
  return Error ? nullptr : K;
}

static int activeBlocks(const Kernel &K, int BlockSize, size_t DynamicShared) {
  const cu2xDeviceProp &P = deviceProperties();
  if (BlockSize > static_cast<int>(K.Found.MaxThreads))
    return 0;
  size_t Count = static_cast<size_t>(P.maxThreadsPerMultiProcessor / BlockSize);
  if (size_t Shared = K.Found.ThreadgroupBytes + DynamicShared)
    Count = std::min(Count, P.sharedMemPerMultiprocessor / Shared);
  return static_cast<int>(
      std::min<size_t>(Count, P.maxBlocksPerMultiProcessor));
}

extern "C" {

cu2xError_t cu2xFuncGetAttributes(cu2xFuncAttributes *Result,
                                  const void *Stub) {
  cu2xError_t Error;
  Kernel *K = readyKernel(Stub, Error);
  if (!K)
    return Error;
  if (!Result)
    return fail(cu2xErrorInvalidValue);
  // Metal tells neither registers nor local memory.
  *Result = {};
  Result->sharedSizeBytes = K->Found.ThreadgroupBytes;
  Result->maxThreadsPerBlock = static_cast<int>(K->Found.MaxThreads);
  Result->ptxVersion = Result->binaryVersion =
      10 * deviceProperties().major + deviceProperties().minor;
  Result->maxDynamicSharedSizeBytes =
      static_cast<int>(K->DynamicLimit ? K->DynamicLimit : dynamicLimit(*K));
  return cu2xSuccess;
}

cu2xError_t cu2xFuncSetAttribute(const void *Stub, cu2xFuncAttribute Attribute,
                                 int Value) {
  cu2xError_t Error;
  Kernel *K = readyKernel(Stub, Error);
  if (!K)
    return Error;
  if (Attribute != cu2xFuncAttributeMaxDynamicSharedMemorySize)
    return cu2xSuccess; // preferences
  if (Value < 0 || static_cast<size_t>(Value) > dynamicLimit(*K))
    return fail(Outcome{cu2xErrorInvalidValue,
                        std::string("kernel ") + K->Entry->Source +
                            " cannot have " + std::to_string(Value) +
                            " bytes of dynamic shared memory: there are " +
                            std::to_string(dynamicLimit(*K)),
                        false});
  K->DynamicLimit = static_cast<size_t>(Value);
  return cu2xSuccess;
}
cu2xError_t cu2xFuncSetCacheConfig(const void *Stub, cu2xFuncCache) {
  cu2xError_t Error;
  readyKernel(Stub, Error);
  return Error;
}
cu2xError_t cu2xFuncSetSharedMemConfig(const void *Stub, cu2xSharedMemConfig) {
  cu2xError_t Error;
  readyKernel(Stub, Error);
  return Error;
}

cu2xError_t cu2xOccupancyMaxActiveBlocksPerMultiprocessor(
    int *Blocks, const void *Stub, int BlockSize, size_t DynamicShared) {
  cu2xError_t Error;
  Kernel *K = readyKernel(Stub, Error);
  if (!K)
    return Error;
  if (!Blocks || BlockSize <= 0)
    return fail(cu2xErrorInvalidValue);
  *Blocks = activeBlocks(*K, BlockSize, DynamicShared);
  return cu2xSuccess;
}
cu2xError_t cu2xOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(
    int *Blocks, const void *Stub, int BlockSize, size_t DynamicShared,
    unsigned) {
  return cu2xOccupancyMaxActiveBlocksPerMultiprocessor(Blocks, Stub, BlockSize,
                                                       DynamicShared);
}

} // extern "C"

cu2xError_t detail::potentialBlockSize(int *Grid, int *Block, const void *Stub,
                                       size_t (*SharedOf)(const void *, int),
                                       const void *Context, int Limit) {
  cu2xError_t Error;
  Kernel *K = readyKernel(Stub, Error);
  if (!K)
    return Error;
  if (!Grid || !Block)
    return fail(cu2xErrorInvalidValue);
  const cu2xDeviceProp &P = deviceProperties();
  int Most = static_cast<int>(K->Found.MaxThreads);
  if (Limit > 0)
    Most = std::min(Most, Limit);
  int BestThreads = 0;
  for (int Size = (Most + P.warpSize - 1) / P.warpSize * P.warpSize; Size > 0;
       Size -= P.warpSize) {
    int Threads = std::min(Size, Most);
    int Blocks = activeBlocks(*K, Threads, SharedOf(Context, Threads));
    if (Blocks * Threads > BestThreads) {
      BestThreads = Blocks * Threads;
      *Block = Threads;
      *Grid = Blocks * P.multiProcessorCount;
    }
  }
  return BestThreads ? cu2xSuccess : fail(cu2xErrorInvalidValue);
}
