//===- Core.cpp - The core of the runtime of ports on the executor --------===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Errors, streams, events, graphs, pools and the device are those of ports
// (CudaNames.h). Here they meet the memory and the kernels of cu2x-simt, whose
// work is done when a call returns.
//
//===----------------------------------------------------------------------===//

#include "../CPU/Arena.h"
#include "../CPU/Faults.h"
#include "../CPU/Properties.h"
#include "../Libraries.h"
#include "../State.h"

#include "../../SIMT/common/Runtime.h"
#include "simt/image.h"
#include "simt/kernel.h"
#include <chrono>
#include <map>

using namespace cu2x;

//===----------------------------------------------------------------------===//
// What lib/SIMT/common calls
//===----------------------------------------------------------------------===//

cudaError_t cuda::setError(cudaError_t Error) { return runtime::fail(Error); }
cudaError_t cuda::begin() { return runtime::enter(); }
cudaError_t cuda::settle() { return runtime::synchronize(); }
void cuda::failKernel(cudaError_t Error) {
  runtime::failLater(runtime::Outcome{Error, "", true});
}
bool cuda::hasFailedKernel() { return runtime::hasFailure(); }
void cuda::catchKernelFaults() {
  static const bool Catches = [] {
    runtime::cpu::catchFaults([](const void *) { return std::string(); });
    return true;
  }();
  (void)Catches;
}
bool cuda::takeKernelFault() { return runtime::cpu::takeFault(); }
cudaTextureObject_t cuda::boundTexture(const textureReference &Reference) {
  const char *Why = nullptr;
  cudaTextureObject_t Object = runtime::boundTexture(Reference, Why);
  if (!Object)
    simt::trap(Why);
  return Object;
}
bool cuda::textureIn(const textureReference *Reference,
                     cudaTextureObject_t &Object) {
  const char *Why = nullptr;
  Object = runtime::boundTexture(*Reference, Why);
  if (Object || !Reference->Cu2xObject)
    return true;
  runtime::say(Why);
  return false;
}
bool cuda::isCaptured(cudaStream_t Stream) {
  return runtime::isStream(Stream) && runtime::captureOf(Stream);
}
cudaError_t cuda::forbidInCapture() {
  return runtime::forbidInCapture(nullptr, false);
}
cudaError_t cuda::enterMemoryCall(cudaStream_t Stream) {
  return runtime::enterMemoryCall(Stream);
}
void cuda::describeAsPort(cudaDeviceProp &P, bool RunsOneBlock) {
  runtime::describeDevice(P);
  runtime::cpu::describeCPU(P);
  if (RunsOneBlock)
    runtime::describeOneBlock(P);
}
void cuda::leavePool(const void *Address) { runtime::leavePool(Address); }
size_t cuda::unusedInPools() { return runtime::unusedInPools(); }
cudaError_t cuda::submit(cudaStream_t Stream, cudaGraphNodeType Type,
                         const StreamWork &Work) {
  return runtime::submit(Stream, Type, Work);
}

//===----------------------------------------------------------------------===//
// Pages
//===----------------------------------------------------------------------===//

namespace {
struct Pages {
  std::mutex Lock;
  runtime::cpu::Arena Arena{size_t(64) << 30, /*IsHidden=*/false,
                            /*IsGuarded=*/false};
};
} // namespace

static Pages &pages() {
  static auto &ThePages = *new Pages;
  return ThePages;
}

void *cuda::takePages(size_t Bytes) {
  // A kernel that reads a little beyond the end of its memory meets no page
  // that nobody has on a GPU, whose pages are much larger.
  constexpr size_t Slack = size_t(16) << 10;
  Pages &P = pages();
  std::lock_guard<std::mutex> Guard(P.Lock);
  char *Address, *Contents;
  return P.Arena.isValid() && P.Arena.allocate(Bytes + Slack, Address, Contents)
             ? Address
             : nullptr;
}
void cuda::givePagesBack(void *Memory) {
  Pages &P = pages();
  std::lock_guard<std::mutex> Guard(P.Lock);
  P.Arena.release(static_cast<char *>(Memory));
}
bool cuda::isInPages(const void *Address) {
  return pages().Arena.contains(Address);
}

//===----------------------------------------------------------------------===//
// What the core asks of a device
//===----------------------------------------------------------------------===//

void runtime::resetMemory() { cuda::resetMemory(); }
void runtime::resetVariables() { cuda::resetVariables(); }
void runtime::resetTextures() { cuda::resetArrays(); }

bool runtime::hasDevice(std::string &) { return true; }
std::recursive_mutex &runtime::queueLock() {
  static auto &Lock = *new std::recursive_mutex;
  return Lock;
}
const cudaDeviceProp &runtime::deviceProperties() {
  return cuda::deviceProperties();
}
void runtime::distrustMemory() { simt::stopSharing(); }
cudaError_t runtime::synchronize() {
  simt::traceWait();
  takeFailures();
  return enter();
}

// A mark is a time: all work before it is done.
uint64_t runtime::markQueue() {
  return static_cast<uint64_t>(
      std::chrono::steady_clock::now().time_since_epoch() /
      std::chrono::nanoseconds(1));
}
bool runtime::isReached(uint64_t) { return true; }
double runtime::timeOf(uint64_t Mark) {
  return 1e-9 * static_cast<double>(Mark);
}
bool runtime::isEager() { return true; }

cudaError_t runtime::allocateOnDevice(void **Result, size_t Bytes) {
  return cuda::allocateOnDevice(Result, Bytes);
}
bool runtime::isAllocated(const void *Address) {
  return cuda::isAllocated(Address);
}
size_t runtime::bytesBehind(const void *Address) {
  return cuda::bytesBehind(Address);
}
bool runtime::isArray(cudaArray_const_t Array) { return cuda::isArray(Array); }
cudaError_t runtime::moveRows(void *To, size_t ToPitch, const void *From,
                              size_t FromPitch, size_t Width, size_t Height,
                              cudaMemcpyKind Kind) {
  return cuda::moveRows(To, ToPitch, From, FromPitch, Width, Height, Kind);
}
cudaError_t runtime::copy3DNow(const cudaMemcpy3DParms &P) {
  return cuda::copy3DNow(P);
}
cudaError_t runtime::setRows(void *To, size_t Pitch, unsigned Value,
                             unsigned ElementBytes, size_t Width,
                             size_t Height) {
  return cuda::setRows(To, Pitch, Value, ElementBytes, Width, Height);
}

//===----------------------------------------------------------------------===//
// Kernels
//===----------------------------------------------------------------------===//

namespace {
struct FunctionKernel : runtime::Kernel {
  const void *Function = nullptr;
  cuda::Kernel *Body = nullptr;
  KernelEntry Row = {};
};
} // namespace

namespace {
struct KernelTable {
  std::mutex Lock;
  std::map<const void *, FunctionKernel> ByStub;
};
} // namespace

static KernelTable &kernels() {
  static auto &Table = *new KernelTable;
  return Table;
}

runtime::Kernel *runtime::kernelOf(const void *Stub) {
  if (!Stub)
    return nullptr;
  KernelTable &Table = kernels();
  std::lock_guard<std::mutex> Guard(Table.Lock);
  FunctionKernel &K = Table.ByStub[Stub];
  K.Function = Stub;
  return &K;
}
void runtime::resetKernels() {
  KernelTable &Table = kernels();
  std::lock_guard<std::mutex> Guard(Table.Lock);
  for (auto &[Stub, K] : Table.ByStub)
    if (K.Body)
      limitDynamicShared(K, 0);
}
cudaError_t runtime::prepare(Kernel &K) {
  if (K.IsReady)
    return cudaSuccess;
  auto &F = static_cast<FunctionKernel &>(K);
  F.Body = cuda::kernelOf(F.Function);
  if (!F.Body)
    return fail(cudaErrorInvalidDeviceFunction);
  F.Row.Source = F.Body->Signature;
  F.Entry = &F.Row;
  F.Found.MaxThreads =
      static_cast<unsigned>(deviceProperties().maxThreadsPerBlock);
  if (F.Body->MaxThreads)
    F.Found.MaxThreads = std::min(F.Found.MaxThreads, F.Body->MaxThreads);
  F.Found.ThreadgroupBytes =
      static_cast<unsigned>(cuda::staticShared(F.Function));
  F.IsReady = true;
  return cudaSuccess;
}
void runtime::limitDynamicShared(Kernel &K, size_t Bytes) {
  K.DynamicLimit = Bytes;
  static_cast<FunctionKernel &>(K).Body->DynamicSharedLimit =
      static_cast<unsigned>(Bytes);
}
runtime::Work runtime::laterLaunch(Kernel &K, const LaunchShape &Shape,
                                   const void *const *Arguments) {
  Work Result;
  cudaError_t Error = cuda::makeLaunch(
      static_cast<FunctionKernel &>(K).Function, Shape.Grid, Shape.Block,
      const_cast<void **>(Arguments), Shape.DynamicShared, Result);
  return Error ? Work([Error] { return fail(Error); }) : Result;
}

//===----------------------------------------------------------------------===//
// Libraries
//===----------------------------------------------------------------------===//

// Addresses of the device are those of the host.
void *runtime::contentsOf(const void *Address, size_t) {
  return const_cast<void *>(Address);
}
cudaError_t runtime::atTurn(cudaStream_t Stream,
                            std::function<cudaError_t()> Work) {
  if (cudaError_t Error = enter())
    return Error;
  return submit(Stream, cudaGraphNodeTypeHost, Work);
}
