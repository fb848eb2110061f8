//===- Launch.cpp - Launches of kernels -------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Output.h"

#include "cu2x/SIMT/PerThread.h"
#include "cu2x/runtime/device.h"
#include <cstdlib>
#include <cstring>

using namespace cu2x;
using namespace cu2x::runtime;

//===----------------------------------------------------------------------===//
// Checks
//===----------------------------------------------------------------------===//

static std::string toString(dim3 D) {
  return "(" + std::to_string(D.x) + ", " + std::to_string(D.y) + ", " +
         std::to_string(D.z) + ")";
}

/// The failure of a launch that does not begin.
static Outcome refuse(const Kernel &K, cu2xError_t Error,
                      const std::string &Why) {
  return {Error, std::string("kernel ") + K.Entry->Source + ": " + Why, false};
}

static Outcome checkShape(const Kernel &K, const LaunchShape &S) {
  const cu2xDeviceProp &P = deviceProperties();
  auto Within = [](dim3 D, const int (&Most)[3]) {
    return D.x && D.y && D.z && D.x <= static_cast<unsigned>(Most[0]) &&
           D.y <= static_cast<unsigned>(Most[1]) &&
           D.z <= static_cast<unsigned>(Most[2]);
  };
  if (!Within(S.Grid, P.maxGridSize))
    return refuse(K, cu2xErrorInvalidConfiguration,
                  "no grid can be " + toString(S.Grid));
  if (uint64_t Blocks = uint64_t(S.Grid.x) * S.Grid.y * S.Grid.z;
      K.Entry->MaxBlocks && Blocks > K.Entry->MaxBlocks)
    return refuse(
        K, cu2xErrorCooperativeLaunchTooLarge,
        "it waits for all blocks of its grid, which Metal can do for " +
            std::to_string(K.Entry->MaxBlocks) + " block and not for " +
            std::to_string(Blocks) + " (CU2X2023)");
  uint64_t Threads = uint64_t(S.Block.x) * S.Block.y * S.Block.z;
  if (!Within(S.Block, P.maxThreadsDim) ||
      Threads > static_cast<unsigned>(P.maxThreadsPerBlock))
    return refuse(K, cu2xErrorInvalidConfiguration,
                  "no block can be " + toString(S.Block));
  // Metal counts the threads of a dimension in 32 bits.
  auto Fit = [](unsigned Blocks, unsigned Threads) {
    return uint64_t(Blocks) * Threads <= UINT32_MAX;
  };
  if (!Fit(S.Grid.x, S.Block.x) || !Fit(S.Grid.y, S.Block.y) ||
      !Fit(S.Grid.z, S.Block.z))
    return refuse(K, cu2xErrorInvalidConfiguration,
                  "a grid " + toString(S.Grid) + " of blocks " +
                      toString(S.Block) +
                      " has 2^32 threads or more in a dimension");
  if (Threads > K.Found.MaxThreads)
    return refuse(K, cu2xErrorLaunchOutOfResources,
                  "a block of " + std::to_string(Threads) +
                      " threads, but it can have " +
                      std::to_string(K.Found.MaxThreads));
  if (K.Found.ThreadgroupBytes > P.sharedMemPerBlockOptin)
    return refuse(K, cu2xErrorLaunchOutOfResources,
                  "its variables take " +
                      std::to_string(K.Found.ThreadgroupBytes) +
                      " bytes of threadgroup memory, but there are " +
                      std::to_string(P.sharedMemPerBlockOptin));
  size_t Limit = dynamicLimit(K);
  if (S.DynamicShared > Limit)
    return refuse(K, cu2xErrorInvalidValue,
                  std::to_string(S.DynamicShared) +
                      " bytes of dynamic shared memory, but it can have " +
                      std::to_string(Limit));
  return {};
}

namespace {
enum class AliasRule { Warn, Error, Ignore };
} // namespace

/// CU2X_ALIAS: what is to happen when two arguments are of one allocation and
/// the kernel writes to one of them. Metal leaves undefined what becomes of
/// arguments that overlap.
static AliasRule aliasRule() {
  static const AliasRule Rule = [] {
    const char *Text = std::getenv("CU2X_ALIAS");
    std::string Word = Text ? Text : "warn";
    if (Word == "error")
      return AliasRule::Error;
    if (Word == "ignore")
      return AliasRule::Ignore;
    if (Word != "warn")
      say("CU2X_ALIAS is '" + Word + "', but must be warn, error or ignore");
    return AliasRule::Warn;
  }();
  return Rule;
}

static Outcome checkAliases(Kernel &K, const Dispatch &D) {
  if (K.HasAliasWarning || aliasRule() == AliasRule::Ignore)
    return {};
  for (const BoundBuffer &A : D.Buffers)
    for (const BoundBuffer &B : D.Buffers) {
      if (!A.IsWritten || !A.Where || A.Where != B.Where || A.Index == B.Index)
        continue;
      std::string Why = "buffers " + std::to_string(A.Index) + " and " +
                        std::to_string(B.Index) +
                        " are of one allocation, and the kernel writes to the "
                        "first; Metal takes them for distinct (CU2X_ALIAS)";
      if (aliasRule() == AliasRule::Error)
        return refuse(K, cu2xErrorInvalidValue, Why);
      K.HasAliasWarning = true;
      say(std::string("warning: kernel ") + K.Entry->Source + ": " + Why);
      return {};
    }
  return {};
}

//===----------------------------------------------------------------------===//
// Bindings
//===----------------------------------------------------------------------===//

namespace {

/// Fills a Dispatch from the rows of the table. One for each host thread, so
/// that a launch allocates nothing.
class Binder {
public:
  Outcome bind(Kernel &K, const LaunchShape &Shape,
               const void *const *Arguments);

  Dispatch D;

private:
  Outcome bind(const KernelBinding &B);
  Outcome bindHidden(const KernelBinding &B, const Memory *Where,
                     const Outcome &O);
  Outcome bindTexture(const KernelBinding &B);
  Outcome numberIn(const SymbolPlace &Place, uint64_t &Number);
  Outcome numberIn(const cu2xTextureReference &Reference, uint64_t &Number);
  void bindPacked(const KernelBinding &B);
  void bindPointer(const KernelBinding &B, const void *Pointer);
  void bindValue(const KernelBinding &B);
  Outcome checkPointers(const KernelBinding &B) const;
  std::vector<char> &room();

  Kernel *K = nullptr;
  const LaunchShape *Shape = nullptr;
  const void *const *Arguments = nullptr;
  /// Packed structs, which are handed over by address.
  std::vector<std::vector<char>> Packed;
  size_t NumPacked = 0;
};

} // namespace

static Binder &theBinder() { return simt::perThread<Binder>(); }

/// A pointer as kernels see it.
static uint64_t deviceAddress(const void *Pointer, const Allocation *A) {
  return A ? A->deviceAddress(Pointer) : reinterpret_cast<uint64_t>(Pointer);
}

void Binder::bindPointer(const KernelBinding &B, const void *Pointer) {
  // One behind the end is legal: kernels compare with it.
  const Allocation *A = findMemory(Pointer, /*AtEnd=*/true);
  uint64_t Address = deviceAddress(Pointer, A);
  D.Buffers.push_back({B.Index, B.Access == Access::ReadWrite,
                       A ? &A->Where : nullptr,
                       A ? Address - A->Where.DeviceAddress : 0, Address});
}

std::vector<char> &Binder::room() {
  if (NumPacked == Packed.size())
    Packed.emplace_back();
  return Packed[NumPacked++];
}

/// Pointers in a struct lead to where the device has the memory.
static void translatePointers(const KernelBinding &B, char *Bytes) {
  for (const size_t *P = B.Pointers; P != B.Pointers + B.NumPointers; ++P) {
    const void *Pointer;
    std::memcpy(&Pointer, Bytes + *P, sizeof(Pointer));
    uint64_t Address = deviceAddress(Pointer, findMemory(Pointer, true));
    std::memcpy(Bytes + *P, &Address, sizeof(Address));
  }
}

void Binder::bindValue(const KernelBinding &B) {
  const void *From = Arguments[B.Argument];
  if (B.NumPointers) {
    std::vector<char> &Bytes = room();
    Bytes.assign(static_cast<const char *>(From),
                 static_cast<const char *>(From) + B.Size);
    translatePointers(B, Bytes.data());
    From = Bytes.data();
  }
  D.Bytes.push_back({B.Index, From, B.Size});
}

/// CU2X_HOST_POINTERS=ignore: the check of pointers in memory is not made,
/// for structs with members that only the host follows.
static bool ignoresHostPointers() {
  static const bool Ignores = [] {
    const char *Text = std::getenv("CU2X_HOST_POINTERS");
    std::string Word = Text ? Text : "error";
    if (Word != "error" && Word != "ignore")
      say("CU2X_HOST_POINTERS is '" + Word + "', but must be error or ignore");
    return Word == "ignore";
  }();
  return Ignores;
}

/// Looks for addresses of the host in the elements of the buffer that was bound
/// last: a kernel that loads one cannot follow it.
Outcome Binder::checkPointers(const KernelBinding &B) const {
  const BoundBuffer &Bound = D.Buffers.back();
  if (!Bound.Where || !hasHostAddresses() || ignoresHostPointers())
    return {};
  // Kernels that are queued may write them.
  Outcome O = device().wait(device().mark());
  if (O.failed())
    return O;
  const Memory &M = *Bound.Where;
  for (size_t At = Bound.Offset; At + B.Size <= M.Bytes; At += B.Size)
    for (const size_t *P = B.Pointers; P != B.Pointers + B.NumPointers; ++P) {
      const void *Pointer;
      std::memcpy(&Pointer, M.Contents + At + *P, sizeof(Pointer));
      if (isHostAddress(Pointer))
        return refuse(*K, cu2xErrorInvalidValue,
                      "buffer " + std::to_string(B.Index) +
                          " has a pointer to managed or page-locked memory, "
                          "which the device has at another address; "
                          "cu2xHostGetDevicePointer tells it "
                          "(CU2X_HOST_POINTERS)");
    }
  return {};
}

Outcome Binder::bindHidden(const KernelBinding &B, const Memory *Where,
                           const Outcome &O) {
  if (!Where)
    return O;
  D.Buffers.push_back({B.Index, true, Where, 0, Where->DeviceAddress});
  return {};
}

/// The texture object in a variable of the device.
Outcome Binder::numberIn(const SymbolPlace &Place, uint64_t &Number) {
  Span S;
  const void *Address =
      Place.Variable ? Place.Variable->address() : Place.Shared;
  if (!findSpan(Address, sizeof(Number), S))
    return refuse(*K, cu2xErrorInvalidSymbol, "a variable has no memory");
  // The copy into it may still be queued.
  Outcome O = device().wait(device().mark());
  if (!O.failed())
    std::memcpy(&Number, S.Data, sizeof(Number));
  return O;
}

Outcome Binder::numberIn(const cu2xTextureReference &Reference,
                         uint64_t &Number) {
  const char *Why = nullptr;
  Number = boundTexture(Reference, Why);
  return Number ? Outcome() : refuse(*K, cu2xErrorInvalidTextureBinding, Why);
}

Outcome Binder::bindTexture(const KernelBinding &B) {
  uint64_t Number = 0;
  if (!B.Symbol) {
    std::memcpy(&Number,
                static_cast<const char *>(Arguments[B.Argument]) + B.Offset,
                sizeof(Number));
  } else {
    SymbolPlace Place = B.Symbol();
    if (Place.Reference && !Place.Reference->Cu2xObject) {
      // The kernel may have it in a branch that is not taken. It finds no
      // texture there; samplers it has even so.
      static const TextureObject Unbound = {};
      if (B.Kind == BindingKind::Sampler)
        D.Samplers.push_back({B.Index, &Unbound});
      return {};
    }
    Outcome O = Place.Reference ? numberIn(*Place.Reference, Number)
                                : numberIn(Place, Number);
    if (O.failed())
      return O;
  }
  const TextureObject *Object = findTexture(Number);
  if (!Object)
    return refuse(*K, cu2xErrorInvalidResourceHandle,
                  "texture " + std::to_string(B.Index) +
                      " is no texture or surface object");
  const Image &Texels = Object->Texels;
  const Allocation *A =
      findMemory(reinterpret_cast<const void *>(Texels.Address));
  if (!A || &A->Where != Texels.Where)
    return refuse(*K, cu2xErrorInvalidValue,
                  "the memory of texture " + std::to_string(B.Index) +
                      " was freed");
  if (B.Kind == BindingKind::Texture)
    D.Textures.push_back({B.Index, Object, B.Access == Access::ReadWrite});
  else
    D.Samplers.push_back({B.Index, Object});
  return {};
}

void Binder::bindPacked(const KernelBinding &B) {
  size_t End = 0;
  for (const PackedField *F = B.Fields; F != B.Fields + B.NumFields; ++F)
    End = std::max(End, F->Offset + F->Size);
  std::vector<char> &Bytes = room();
  Bytes.assign((End + 15) / 16 * 16, 0);
  for (const PackedField *F = B.Fields; F != B.Fields + B.NumFields; ++F) {
    const void *From = Arguments[F->Argument];
    if (!K->Entry->Arguments[F->Argument].IsPointer) {
      std::memcpy(Bytes.data() + F->Offset, From, F->Size);
      continue;
    }
    const void *Pointer = *static_cast<const void *const *>(From);
    uint64_t Address = deviceAddress(Pointer, findMemory(Pointer, true));
    std::memcpy(Bytes.data() + F->Offset, &Address, sizeof(Address));
  }
  translatePointers(B, Bytes.data());
  D.Bytes.push_back({B.Index, Bytes.data(), Bytes.size()});
}

Outcome Binder::bind(const KernelBinding &B) {
  Outcome O;
  switch (B.Kind) {
  case BindingKind::Value:
    bindValue(B);
    return {};
  case BindingKind::Buffer:
    bindPointer(B, *static_cast<const void *const *>(Arguments[B.Argument]));
    return B.NumPointers ? checkPointers(B) : Outcome();
  case BindingKind::Symbol: {
    SymbolPlace Place = B.Symbol();
    const void *Address =
        Place.Variable ? Place.Variable->address() : Place.Shared;
    if (!findMemory(Address))
      return refuse(*K, cu2xErrorInvalidSymbol, "a variable has no memory");
    bindPointer(B, Address);
    return {};
  }
  case BindingKind::Threadgroup:
    D.Threadgroup.push_back({B.Index, (Shape->DynamicShared + 15) / 16 * 16});
    return {};
  case BindingKind::Texture:
  case BindingKind::Sampler:
    return bindTexture(B);
  case BindingKind::PackedStruct:
    bindPacked(B);
    return {};
  case BindingKind::PrintfBuffer: {
    const Memory *Where = printfBuffer(*K->Library, O);
    return bindHidden(B, Where, O);
  }
  case BindingKind::FailureRecord: {
    const Memory *Where = failureRecord(*K->Library, O);
    return bindHidden(B, Where, O);
  }
  case BindingKind::AtomicLocks: {
    const Memory *Where = atomicLocks(O);
    return bindHidden(B, Where, O);
  }
  }
  return refuse(*K, cu2xErrorInvalidDeviceFunction, "unknown kind of binding");
}

Outcome Binder::bind(Kernel &TheKernel, const LaunchShape &TheShape,
                     const void *const *TheArguments) {
  K = &TheKernel;
  Shape = &TheShape;
  Arguments = TheArguments;
  NumPacked = 0;
  D.Kernel = &K->Found;
  D.Name = K->Entry->Source;
  D.Grid = Shape->Grid;
  D.Block = Shape->Block;
  D.Buffers.clear();
  D.Bytes.clear();
  D.Textures.clear();
  D.Samplers.clear();
  D.Threadgroup.clear();
  const KernelEntry &E = *K->Entry;
  for (const KernelBinding *B = E.Bindings; B != E.Bindings + E.NumBindings;
       ++B) {
    Outcome O = bind(*B);
    if (O.failed())
      return O;
  }
  return checkAliases(*K, D);
}

//===----------------------------------------------------------------------===//
// Launches
//===----------------------------------------------------------------------===//

/// Adds a launch that is done to the device's record.
static void trace(const KernelEntry &E, const void *const *Arguments) {
  std::vector<TracedArgument> Buffers;
  for (unsigned I = 0; I != E.NumArguments; ++I) {
    if (!E.Arguments[I].IsPointer)
      continue;
    const Allocation *A =
        findMemory(*static_cast<const void *const *>(Arguments[I]));
    Buffers.push_back({A ? A->Where.Contents : nullptr, A ? A->Bytes : 0});
  }
  device().trace(E.Source, Buffers);
}

/// Whether the kernel would fail at its first wait for the grid. It is not
/// known here whether a thread comes to one.
static bool mustBeCooperative(const Kernel &K, const LaunchShape &Shape) {
  return K.Entry->MaxBlocks && !Shape.IsCooperative;
}

cu2xError_t cu2x::runtime::runKernel(Kernel &K, const LaunchShape &Shape,
                                     const void *const *Arguments) {
  Queue Lock(queueLock());
  if (mustBeCooperative(K, Shape)) {
    failLater({cu2xErrorLaunchFailure,
               std::string("kernel ") + K.Entry->Source +
                   ": it waits for all blocks of its grid, for which it has to "
                   "be launched with cu2xLaunchCooperativeKernel (CU2X2023)",
               true});
    return cu2xSuccess;
  }
  Binder &TheBinder = theBinder();
  Outcome O = TheBinder.bind(K, Shape, Arguments);
  if (O.failed())
    return fail(O);
  O = device().dispatch(TheBinder.D);
  if (device().isTraced())
    trace(*K.Entry, Arguments);
  if (device().isEager())
    checkFailureRecord(*K.Library);
  if (O.failed() && O.IsSticky) {
    // Nobody knows before somebody waits.
    failLater(O);
    return cu2xSuccess;
  }
  return fail(O);
}

Work cu2x::runtime::laterLaunch(Kernel &K, const LaunchShape &Shape,
                                const void *const *Arguments) {
  std::vector<std::vector<char>> Values;
  for (unsigned I = 0; I != K.Entry->NumArguments; ++I) {
    auto *From = static_cast<const char *>(Arguments[I]);
    Values.emplace_back(From, From + K.Entry->Arguments[I].Size);
  }
  return [&K, Shape, Values = std::move(Values)] {
    std::vector<const void *> Addresses;
    for (const std::vector<char> &V : Values)
      Addresses.push_back(V.data());
    return runKernel(K, Shape, Addresses.data());
  };
}

static cu2xError_t launchNow(const void *Stub, const LaunchShape &Shape,
                             const void *const *Arguments,
                             cu2xStream_t Stream) {
  if (cu2xError_t Error = enter())
    return Error;
  Kernel *K = kernelOf(Stub);
  if (!K)
    return fail(cu2xErrorInvalidDeviceFunction);
  if (cu2xError_t Error = prepare(*K))
    return Error;
  if (!isStream(Stream))
    return fail(cu2xErrorInvalidResourceHandle);
  if (Outcome O = checkShape(*K, Shape); O.failed())
    return fail(O);
  if (cu2xGraph_t Graph = captureOf(Stream)) {
    addToGraph(Graph, cu2xGraphNodeTypeKernel,
               laterLaunch(*K, Shape, Arguments));
    return cu2xSuccess;
  }
  if (cu2xError_t Error = forbidInCapture(Stream, true))
    return Error;
  return runKernel(*K, Shape, Arguments);
}

namespace {
struct Configuration {
  LaunchShape Shape;
  cu2xStream_t Stream;
};
} // namespace

/// Configurations whose stub has not been called yet.
static std::vector<Configuration> &waiting() {
  return simt::perThread<std::vector<Configuration>>();
}

void cu2x::launch(dim3 Grid, dim3 Block, size_t DynamicShared,
                  cu2xStream_t Stream) {
  waiting().push_back({{Grid, Block, DynamicShared}, Stream});
}

void detail::dispatch(const void *Stub, const void *const *Arguments,
                      unsigned) {
  std::vector<Configuration> &Waiting = waiting();
  if (Waiting.empty()) {
    Kernel *K = kernelOf(Stub);
    say(std::string("kernel ") + (K ? K->Entry->Source : "?") +
        " was called without a launch");
    std::abort();
  }
  Configuration C = Waiting.back();
  Waiting.pop_back();
  (void)launchNow(Stub, C.Shape, Arguments, C.Stream);
}

static cu2xError_t launchCooperative(const void *Stub, LaunchShape Shape,
                                     void **Arguments, cu2xStream_t Stream) {
  if (uint64_t(Shape.Grid.x) * Shape.Grid.y * Shape.Grid.z > 1)
    return fail(Outcome{cu2xErrorCooperativeLaunchTooLarge,
                        "a cooperative launch of more than one block: blocks "
                        "of Metal cannot wait for each other",
                        false});
  Shape.IsCooperative = true;
  return launchNow(Stub, Shape, Arguments, Stream);
}

extern "C" {

cu2xError_t cu2xLaunchKernel(const void *Stub, dim3 Grid, dim3 Block,
                             void **Arguments, size_t DynamicShared,
                             cu2xStream_t Stream) {
  return launchNow(Stub, {Grid, Block, DynamicShared}, Arguments, Stream);
}
cu2xError_t cu2xLaunchCooperativeKernel(const void *Stub, dim3 Grid, dim3 Block,
                                        void **Arguments, size_t DynamicShared,
                                        cu2xStream_t Stream) {
  return launchCooperative(Stub, {Grid, Block, DynamicShared}, Arguments,
                           Stream);
}
cu2xError_t cu2xLaunchKernelExC(const cu2xLaunchConfig_t *Config,
                                const void *Stub, void **Arguments) {
  if (!Config)
    return fail(cu2xErrorInvalidValue);
  bool IsCooperative = false;
  for (unsigned I = 0; I != Config->numAttrs; ++I) {
    const cu2xLaunchAttribute &A = Config->attrs[I];
    if (A.id == cu2xLaunchAttributeCooperative)
      IsCooperative = A.val.cooperative != 0;
    else if (A.id == cu2xLaunchAttributeClusterDimension &&
             uint64_t(A.val.clusterDim.x) * A.val.clusterDim.y *
                     A.val.clusterDim.z >
                 1)
      return fail(Outcome{cu2xErrorNotSupported,
                          "a launch with clusters, which Metal has not",
                          false});
  }
  LaunchShape Shape = {Config->gridDim, Config->blockDim,
                       Config->dynamicSmemBytes};
  return IsCooperative
             ? launchCooperative(Stub, Shape, Arguments, Config->stream)
             : launchNow(Stub, Shape, Arguments, Config->stream);
}

} // extern "C"
