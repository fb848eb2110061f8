//===- Launch.cpp - Launches of CUDA and HIP programs on the CPU -*- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Runtime.h"
#include "cu2x/SIMT/PerThread.h"
#include "cu2x/SIMT/Trace.h"
#include "simt/kernel.h"
#include <array>
#include <atomic>
#include <dlfcn.h>
#include <exception>
#include <link.h>
#include <mutex>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace cu2x;
using namespace cu2x::cuda;

namespace {

/// A configuration that waits for its kernel.
struct Pending {
  simt::LaunchConfig Config;
  cudaStream_t Stream = nullptr;
  cudaError_t Error = cudaSuccess;
  void **Arguments = nullptr;
  bool IsQuery = false;
  /// Where the launch is kept in place of being made.
  StreamWork *Kept = nullptr;
};

struct LaunchRequest {
  void (*Body)(void *);
  void *Context;
};

/// Words of 8 bytes that the arguments of a launch have at most.
constexpr size_t MaxArguments = 4096 / 8;

} // namespace

static std::vector<Pending> &waiting() {
  return simt::perThread<std::vector<Pending>>();
}
static thread_local Pending Current;
static_assert(std::is_trivially_destructible_v<Pending>);
static thread_local Kernel *CurrentKernel;
static std::vector<BufferArgument> &currentBuffers() {
  return simt::perThread<std::vector<BufferArgument>>();
}
static thread_local Kernel *QueriedKernel;
static std::atomic<bool> UsesLockstep{false};

static int WarpSize = static_cast<int>(simt::options().WarpSize);
const int &warpSize = WarpSize;

//===----------------------------------------------------------------------===//
// Shared variables
//===----------------------------------------------------------------------===//

// The linker defines them when there is a shared variable.
extern "C" char __start_cu2x_shared[] __attribute__((weak));
extern "C" char __stop_cu2x_shared[] __attribute__((weak));

/// Tells the executor where this system thread has the variables declared
/// `__shared__`: the linker's names are places in the image that each thread's
/// storage is made from.
static int registerShared(dl_phdr_info *Info, size_t, void *) {
  auto Begin = reinterpret_cast<uintptr_t>(__start_cu2x_shared);
  auto End = reinterpret_cast<uintptr_t>(__stop_cu2x_shared);
  for (unsigned I = 0; I != Info->dlpi_phnum; ++I) {
    const ElfW(Phdr) &Header = Info->dlpi_phdr[I];
    uintptr_t Image = Info->dlpi_addr + Header.p_vaddr;
    if (Header.p_type != PT_TLS || Begin < Image ||
        End > Image + Header.p_memsz || !Info->dlpi_tls_data)
      continue;
    simt::registerShared(static_cast<char *>(Info->dlpi_tls_data) +
                             (Begin - Image),
                         End - Begin);
    return 1;
  }
  return 0;
}

static void runThread(void *Request) {
  static __thread bool HasRegistered;
  if (!HasRegistered) {
    HasRegistered = true;
    if (&*__start_cu2x_shared != &*__stop_cu2x_shared)
      dl_iterate_phdr(registerShared, nullptr);
  }
  auto *Launch = static_cast<LaunchRequest *>(Request);
  Launch->Body(Launch->Context);
}

//===----------------------------------------------------------------------===//
// Configurations
//===----------------------------------------------------------------------===//

static cudaError_t checkConfiguration(const simt::LaunchConfig &C,
                                      const Kernel &K) {
  const simt::Dim3 &B = C.Block, &G = C.Grid;
  uint64_t Threads = uint64_t(B.x) * B.y * B.z;
  if (K.MaxThreads && Threads > K.MaxThreads && Threads <= 1024)
    return cudaErrorLaunchOutOfResources;
  if (Threads == 0 || Threads > 1024 || B.x > 1024 || B.y > 1024 || B.z > 64 ||
      G.x == 0 || G.y == 0 || G.z == 0 || G.x > 0x7fffffffu || G.y > 0xffff ||
      G.z > 0xffff)
    return cudaErrorInvalidConfiguration;
  if (C.Cooperative && uint64_t(G.x) * G.y * G.z > simt::MaxCooperativeBlocks)
    return cudaErrorCooperativeLaunchTooLarge;
  size_t Limit = K.DynamicSharedLimit ? K.DynamicSharedLimit
                                      : deviceProperties().sharedMemPerBlock;
  return C.DynamicSharedBytes > Limit ? cudaErrorInvalidValue : cudaSuccess;
}

static simt::Dim3 dim(dim3 D) { return {D.x, D.y, D.z}; }

size_t cuda::detail::configure(dim3 Grid, dim3 Block, size_t DynamicShared,
                               cudaStream_t Stream, bool Lockstep) {
  if (simt::inKernel())
    simt::trap("a kernel launches another one");
  Pending P;
  P.Config.Grid = dim(Grid);
  P.Config.Block = dim(Block);
  P.Config.DynamicSharedBytes = DynamicShared;
  P.Config.SamePlaceInWarp = Lockstep;
  UsesLockstep = Lockstep;
  P.Config.CallPaths = true;
  P.Stream = Stream;
  waiting().push_back(P);
  return waiting().size() - 1;
}

/// Ends the program because of a kernel that cu2x-simt has not prepared.
[[noreturn]] static void refuseUnprepared(const char *Place) {
  fflush(stdout);
  fprintf(stderr,
          "cu2x-simt: %sthe body of this kernel was not found, so that it ran "
          "as a function of the host; does a macro write it?\n",
          Place);
  _Exit(125); // there is no program to run
}

void cuda::detail::expectTaken(size_t Depth, int Exceptions, const char *File,
                               int Line) {
  if (waiting().size() <= Depth)
    return;
  if (std::uncaught_exceptions() == Exceptions)
    refuseUnprepared(
        (std::string(File) + ":" + std::to_string(Line) + ": ").c_str());
  waiting().resize(Depth);
}

/// Room for an object that a kernel takes, \p N of the words that it is called
/// with. Arguments of a launch have 4 KiB together.
static void *room(size_t N) {
  static constexpr size_t Bytes = 4096;
  using Rooms = std::array<char, MaxArguments * Bytes>;
  return &simt::perThread<Rooms>()[N * Bytes];
}

template <size_t... N>
static void call(const void *Function, std::index_sequence<N...>) {
  reinterpret_cast<void (*)(decltype(room(N))...)>(
      const_cast<void *>(Function))(room(N)...);
}

/// Calls a function of unknown type; a kernel looks at its parameters only
/// after it has been given them. They need places all the same: on the stack
/// those behind the first few, and elsewhere those with constructors, of which
/// the kernel gets the address.
static void call(const void *Function) {
  size_t Depth = waiting().size() - 1;
  call(Function, std::make_index_sequence<MaxArguments>());
  if (waiting().size() > Depth)
    refuseUnprepared("");
}

// The linker defines them when there is a kernel.
extern "C" char __start_cu2x_kernels[] __attribute__((weak));
extern "C" char __stop_cu2x_kernels[] __attribute__((weak));

/// False for functions of the host and for what is no function. Of libraries
/// that the program loads, nobody knows.
static bool mayBeKernel(const void *Function) {
  auto Address = reinterpret_cast<uintptr_t>(Function);
  if (reinterpret_cast<uintptr_t>(__start_cu2x_kernels) <= Address &&
      Address < reinterpret_cast<uintptr_t>(__stop_cu2x_kernels))
    return true;
  Dl_info Program, Other;
  return dladdr(reinterpret_cast<const void *>(&refuseUnprepared), &Program) &&
         dladdr(Function, &Other) && Program.dli_fbase != Other.dli_fbase;
}

cudaError_t cuda::detail::launchByPointer(const void *Function, dim3 Grid,
                                          dim3 Block, void **Arguments,
                                          size_t DynamicShared,
                                          cudaStream_t Stream, bool Cooperative,
                                          bool Lockstep) {
  static void *None[1];
  if (!mayBeKernel(Function))
    return setError(cudaErrorInvalidDeviceFunction);
  if (cudaError_t Error = begin())
    return Error;
  configure(Grid, Block, DynamicShared, Stream, Lockstep);
  waiting().back().Arguments = Arguments ? Arguments : None;
  waiting().back().Config.Cooperative = Cooperative;
  call(Function);
  return Current.Error;
}

cudaError_t cuda::makeLaunch(const void *Function, dim3 Grid, dim3 Block,
                             void **Arguments, size_t DynamicShared,
                             StreamWork &Result) {
  static void *None[1];
  if (!mayBeKernel(Function))
    return setError(cudaErrorInvalidDeviceFunction);
  // Lanes of a graph's kernels are those of other launches of the program.
  detail::configure(Grid, Block, DynamicShared, nullptr, UsesLockstep);
  waiting().back().Arguments = Arguments ? Arguments : None;
  waiting().back().Kept = &Result;
  call(Function);
  return Current.Error;
}

Kernel *cuda::kernelOf(const void *Function) {
  if (!mayBeKernel(Function))
    return nullptr;
  Pending P;
  P.IsQuery = true;
  waiting().push_back(P);
  QueriedKernel = nullptr;
  call(Function);
  return QueriedKernel;
}

//===----------------------------------------------------------------------===//
// Launches
//===----------------------------------------------------------------------===//

/// What the runtime reports for what the executor found.
static cudaError_t errorOf(simt::Status Status) {
  switch (Status) {
  case simt::Status::Success:
    return cudaSuccess;
  case simt::Status::InvalidLaunch:
    return cudaErrorInvalidConfiguration;
  case simt::Status::Timeout:
  case simt::Status::Deadlock:
    return cudaErrorLaunchTimeout;
  case simt::Status::SharedMemoryOverrun:
    return cudaErrorIllegalAddress;
  case simt::Status::Trap:
    if (takeKernelFault())
      return cudaErrorIllegalAddress;
    return takeAssertion() ? cudaErrorAssert : cudaErrorLaunchFailure;
  case simt::Status::DivergentBarrier:
  case simt::Status::InvalidMask:
  case simt::Status::DivergentWarp:
    return cudaErrorLaunchFailure;
  }
  return cudaErrorUnknown;
}

static void reportStatus(simt::Status Status, const Kernel &K) {
  if (Status == simt::Status::Success)
    return;
  fflush(stdout);
  fprintf(stderr, "cu2x-simt: in %s:\n%s\n", K.Signature, simt::lastMessage());
  failKernel(errorOf(Status));
}

/// A line of the trace, and its number.
static uint64_t traceLaunch(const Kernel &K) {
  static std::once_flag Once;
  std::call_once(Once, shareManagedVariables);
  return simt::traceLaunch(K.Signature);
}

static cudaError_t runNow(const simt::LaunchConfig &Config, const Kernel &K,
                          void (*Body)(void *), void *Context,
                          const std::vector<BufferArgument> &Buffers) {
  // Nobody has waited for the one that failed.
  if (hasFailedKernel())
    return cudaSuccess;
  catchKernelFaults();
  LaunchRequest Request = {Body, Context};
  uint64_t Number = traceLaunch(K);
  reportStatus(simt::launch(Config, runThread, &Request), K);
  reportOverruns(K.Signature);
  if (simt::wantsMemory(Number))
    for (const BufferArgument &B : Buffers)
      traceAllocation(B.Pointer);
  return cudaSuccess;
}

/// Does \p Work, adds it to the graph that is captured, or keeps it for
/// makeLaunch().
static void finish(const StreamWork &Work) {
  if (Current.Kept)
    *Current.Kept = Work;
  else
    Current.Error = submit(Current.Stream, cudaGraphNodeTypeKernel, Work);
}

/// True if the environment asks for the kernels of the source, so that one
/// program shows what they and what stands for them compute.
static bool keepsOriginals() {
  static const bool Keeps = getenv("CU2X_SIMT_ORIGINALS") != nullptr;
  return Keeps;
}

bool cuda::replaceKernel(const void *Function, ReplacementLaunch Replacement) {
  Kernel *K = kernelOf(Function);
  if (K && !keepsOriginals())
    K->Replacement = Replacement;
  return K != nullptr;
}

static bool NamesOriginals;

bool cuda::nameOriginals() { return NamesOriginals = !keepsOriginals(); }

void *cuda::detail::hiddenParameter() {
  static char Place;
  return &Place;
}

/// True if \p K has no parameters, whatever a macro writes.
static bool hasNoParameters(const Kernel &K) {
  // `void k() [T = int]`
  std::string_view Signature = K.Signature;
  Signature = Signature.substr(0, Signature.find(" ["));
  return Signature.size() >= 2 &&
         Signature.substr(Signature.size() - 2) == "()";
}

/// Ends the program when one of the parameters of \p K is not seen.
static void refuseHidden(const Kernel &K, void *const *Own, unsigned Count,
                         const char *What) {
  for (unsigned I = 0; I != Count; ++I)
    if (Own[I] == cuda::detail::hiddenParameter()) {
      fprintf(stderr,
              "cu2x-simt: %s has parameters that a macro writes, and cannot be "
              "%s\n",
              K.Signature, What);
      abort();
    }
}

/// Launches what stands for the body of \p K, now or when the graph runs.
static void runReplacement(const Kernel &K, void *const *Arguments,
                           const size_t *Sizes, unsigned Count) {
  // Values live in the caller's frame; a captured launch needs its own.
  std::vector<std::vector<char>> Values;
  for (unsigned I = 0; I != Count; ++I) {
    auto *From = static_cast<const char *>(Arguments[I]);
    // One without a name has no value here, and nobody reads it: zeros, as many
    // as the parameters of a kernel may have.
    constexpr size_t MaxParameterBytes = 32764;
    if (From)
      Values.emplace_back(From, From + Sizes[I]);
    else
      Values.emplace_back(MaxParameterBytes);
  }
  finish([&K, Values, Config = Current.Config]() mutable {
    if (hasFailedKernel())
      return cudaSuccess;
    std::vector<void *> Pointers;
    for (std::vector<char> &V : Values)
      Pointers.push_back(V.data());
    traceLaunch(K);
    reportStatus(K.Replacement(Pointers.data(), Config.Grid, Config.Block,
                               Config.DynamicSharedBytes),
                 K);
    return cudaSuccess;
  });
}

bool cuda::detail::enter(Kernel &K, void **Own, const size_t *Sizes,
                         unsigned Count, void **&Given) {
  if (waiting().empty()) {
    fprintf(stderr, "cu2x-simt: %s was called without a launch\n", K.Signature);
    abort();
  }
  Pending P = waiting().back();
  waiting().pop_back();
  if (P.IsQuery) {
    QueriedKernel = &K;
    return false;
  }
  Current = P;
  CurrentKernel = &K;
  currentBuffers().clear();
  Current.Error = begin();
  if (Current.Error == cudaSuccess)
    Current.Error = checkConfiguration(P.Config, K);
  if (Current.Error != cudaSuccess) {
    setError(Current.Error);
    return false;
  }
  Given = P.Arguments;
  if (hasNoParameters(K))
    Count = 0;
  if (K.Replacement)
    refuseHidden(K, Own, Count, "replaced");
  else if (Given)
    refuseHidden(K, Own, Count, "launched by pointers to its arguments");
  if (!K.Replacement) {
    if (NamesOriginals && !K.IsNamed)
      fprintf(stderr, "cu2x-simt: not replaced: %s\n", K.Signature);
    K.IsNamed = true;
    return true;
  }
  runReplacement(K, Given ? Given : Own, Sizes, Count);
  return false;
}

void cuda::detail::noteBuffers(const BufferArgument *Arguments,
                               unsigned Count) {
  for (unsigned I = 0; I != Count; ++I) {
    if (!Arguments[I].IsPointer)
      continue;
    currentBuffers().push_back(Arguments[I]);
    noteElement(Arguments[I].Pointer, Arguments[I].What);
  }
}

void cuda::detail::run(void (*Body)(void *), void *Context,
                       void *(*Clone)(void *)) {
  auto Config = Current.Config;
  Kernel &K = *CurrentKernel;
  if (!Current.Kept && !isCaptured(Current.Stream)) {
    // The usual case, without a copy of the arguments.
    Current.Error = submit(Current.Stream, cudaGraphNodeTypeKernel, [&] {
      return runNow(Config, K, Body, Context, currentBuffers());
    });
    return;
  }
  void *Copy = Clone(Context);
  finish([=, &K, Buffers = currentBuffers()] {
    return runNow(Config, K, Body, Copy, Buffers);
  });
}

//===----------------------------------------------------------------------===//
// The functions
//===----------------------------------------------------------------------===//

extern "C" {

cudaError_t cudaLaunchKernel(const void *Function, dim3 Grid, dim3 Block,
                             void **Arguments, size_t DynamicShared,
                             cudaStream_t Stream) {
  return launchByPointer(Function, Grid, Block, Arguments, DynamicShared,
                         Stream);
}
cudaError_t cudaLaunchCooperativeKernel(const void *Function, dim3 Grid,
                                        dim3 Block, void **Arguments,
                                        size_t DynamicShared,
                                        cudaStream_t Stream) {
  return launchByPointer(Function, Grid, Block, Arguments, DynamicShared,
                         Stream, /*Cooperative=*/true);
}
cudaError_t cudaLaunchKernelExC(const cudaLaunchConfig_t *Config,
                                const void *Function, void **Arguments) {
  bool Cooperative = false;
  for (unsigned I = 0; I != Config->numAttrs; ++I)
    if (Config->attrs[I].id == cudaLaunchAttributeCooperative)
      Cooperative = Config->attrs[I].val.cooperative != 0;
  return launchByPointer(Function, Config->gridDim, Config->blockDim, Arguments,
                         Config->dynamicSmemBytes, Config->stream, Cooperative);
}

} // extern "C"
