//===- Device.cpp - The device of the CPU runtime, and errors ---*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Runtime.h"

#include "__cu2x_runtime_versions.h"
#include "cu2x/SIMT/Executor.h"
#include "simt/kernel.h"
#include <algorithm>
#include <atomic>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

using namespace cu2x;
using namespace cu2x::cuda;

//===----------------------------------------------------------------------===//
// Assertions
//===----------------------------------------------------------------------===//

static std::atomic<bool> HasAssertion{false};

void cuda::noteDeviceFailure(bool IsAssertion) {
  failKernel(IsAssertion ? cudaErrorAssert : cudaErrorLaunchFailure);
}
bool cuda::takeAssertion() { return HasAssertion.exchange(false); }

/// assert() ends up here on both sides.
extern "C" [[noreturn]] void __assert_fail(const char *Expression,
                                           const char *File, unsigned Line,
                                           const char *Function) noexcept {
  fflush(stdout);
  if (simt::inKernel()) {
    simt::Dim3 B = simt::blockIdx(), T = simt::threadIdx();
    fprintf(stderr,
            "%s:%u: %s: block: [%u,%u,%u], thread: [%u,%u,%u] Assertion `%s` "
            "failed.\n",
            File, Line, Function, B.x, B.y, B.z, T.x, T.y, T.z, Expression);
    HasAssertion = true;
    simt::trap("an assertion failed", {File, Line, 0});
  }
  fprintf(stderr, "%s:%u: %s: Assertion `%s' failed.\n", File, Line, Function,
          Expression);
  abort();
}

//===----------------------------------------------------------------------===//
// The device
//===----------------------------------------------------------------------===//

namespace cu2x {
namespace cuda {
// Declared in simt/groups.h, for kernels alone.
void notePartialTile(unsigned Tile, unsigned Threads) {
  static std::atomic<bool> Said{false};
  if (!Said.exchange(true))
    fprintf(stderr,
            "cu2x-simt: warning: tiles of %u threads in a group of %u: CUDA "
            "promises nothing for one that is not full\n",
            Tile, Threads);
}
} // namespace cuda
} // namespace cu2x

static bool HasGridBarriers;
bool cuda::noteGridBarriers() { return HasGridBarriers = true; }

/// Where the device for programs as such has other numbers than that of ports:
/// they may use what newer GPUs have.
static void describeExecutor(cudaDeviceProp &P) {
  strcpy(P.name, "cu2x SIMT executor");
  P.sharedMemPerBlock = 48 << 10;
  P.sharedMemPerBlockOptin = 227 << 10;
  P.sharedMemPerMultiprocessor = 228 << 10;
  P.reservedSharedMemPerBlock = 1 << 10;
  P.major = 9;
  P.multiProcessorCount = 4;
  P.concurrentManagedAccess = P.pageableMemoryAccess = 1;
  P.cooperativeLaunch = 1;
  P.clockRate = P.memoryClockRate = 1000000;
  P.maxTexture1D = P.maxTexture2D[0] = P.maxTexture2D[1] = 65536;
  for (int &Size : P.maxTexture3D)
    Size = 16384;
}

const cudaDeviceProp &cuda::deviceProperties() {
  static const cudaDeviceProp Properties = [] {
    cudaDeviceProp P = {};
    // For comparisons: a device that programs take for that of a port.
    const char *Like = getenv("CU2X_SIMT_DEVICE");
    bool IsPort = Like && !strcmp(Like, "port");
    describeAsPort(P, IsPort && HasGridBarriers);
    if (!IsPort)
      describeExecutor(P);
    return P;
  }();
  return Properties;
}

cudaError_t cuda::refuse(cudaError_t Error) { return setError(Error); }

// Names of other functions.
extern "C" cudaError_t cudaEventCreate(cudaEvent_t *Event) {
  return cudaEventCreateWithFlags(Event, cudaEventDefault);
}
cudaError_t cudaThreadExit() { return cudaDeviceReset(); }
cudaError_t cudaThreadSynchronize() { return cudaDeviceSynchronize(); }
