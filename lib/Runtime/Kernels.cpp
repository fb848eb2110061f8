//===- Kernels.cpp - The table of kernels -----------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Output.h"

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
  std::string Message, Name;
  if (hasDevice(Message))
    Name = device().nameOf(Stub);
  say("no kernel is registered for the function " +
      (Name.empty() ? std::string("at ") + Address : Name) +
      ": it is no kernel of the program, or a constructor of a static object "
      "launches it before its file has registered its kernels");
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

void cu2x::runtime::resetKernels() {
  KernelTable &Table = table();
  std::lock_guard<std::mutex> Guard(Table.Lock);
  for (const auto &[Stub, K] : Table.ByStub)
    K->DynamicLimit = 0;
}

void cu2x::runtime::limitDynamicShared(Kernel &K, size_t Bytes) {
  K.DynamicLimit = Bytes;
}
