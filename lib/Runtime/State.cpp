//===- State.cpp - The one device of the process ----------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "State.h"

#include <cstdlib>
#include <cstring>

using namespace cu2x::runtime;

namespace {
/// Never destroyed: static objects of the program may use the device when it
/// ends.
struct DeviceState {
  std::string Message;
  std::unique_ptr<Backend> Device = createBackend(Message);
  cu2xDeviceProp Properties = {};
};
} // namespace

std::recursive_mutex &cu2x::runtime::queueLock() {
  static auto &Lock = *new std::recursive_mutex;
  return Lock;
}

/// Values that do not depend on the device. Those that Metal does not tell are
/// made up, and docs/Rationale/Runtime.md lists them.
static void describeCommon(cu2xDeviceProp &P) {
  std::strcpy(P.name, "unknown");
  P.sharedMemPerBlock = P.sharedMemPerBlockOptin = 32768;
  P.sharedMemPerMultiprocessor = 32768;
  P.regsPerBlock = P.regsPerMultiprocessor = 65536;
  P.warpSize = 32;
  P.memPitch = 0x7fffffff;
  P.maxThreadsPerBlock = 1024;
  P.maxThreadsPerMultiProcessor = 2048;
  P.maxBlocksPerMultiProcessor = 32;
  for (int I = 0; I != 3; ++I) {
    P.maxThreadsDim[I] = I == 2 ? 64 : 1024;
    P.maxGridSize[I] = I == 0 ? 0x7fffffff : 0xffff;
  }
  P.totalConstMem = 65536;
  P.major = 7;
  P.textureAlignment = 512;
  P.texturePitchAlignment = 32;
  P.surfaceAlignment = 512;
  P.multiProcessorCount = 8;
  P.integrated = P.canMapHostMemory = P.unifiedAddressing = 1;
  P.managedMemory = P.concurrentKernels = P.asyncEngineCount = 1;
  P.deviceOverlap = 1;
  P.memoryPoolsSupported = P.hostRegisterSupported = 1;
  P.streamPrioritiesSupported = 1;
  P.memoryBusWidth = 64;
  P.l2CacheSize = 1 << 20;
  P.maxTexture1D = P.maxTexture2D[0] = P.maxTexture2D[1] = 16384;
  P.maxTexture1DLinear = 1 << 27;
  for (int &Size : P.maxTexture3D)
    Size = 2048;
}

/// The same holds for programs on the executor, lib/SIMT/common/Device.cpp.
static bool RunsOneBlock;
void cu2x::runtime::limitToOneBlock() { RunsOneBlock = true; }

static DeviceState &state() {
  static DeviceState &S = *[] {
    auto *New = new DeviceState;
    describeCommon(New->Properties);
    if (New->Device) {
      New->Device->describe(New->Properties);
      if (RunsOneBlock) {
        cu2xDeviceProp &P = New->Properties;
        P.multiProcessorCount = P.maxBlocksPerMultiProcessor = 1;
        P.cooperativeLaunch = 1;
      }
      // CUDA drops what was not asked for; here nothing is lost.
      std::atexit([] {
        Queue Lock(queueLock());
        synchronize();
      });
    }
    return New;
  }();
  return S;
}

Backend &cu2x::runtime::device() { return *state().Device; }

bool cu2x::runtime::hasDevice(std::string &Message) {
  DeviceState &S = state();
  if (!S.Device)
    Message = S.Message;
  return S.Device != nullptr;
}

const cu2xDeviceProp &cu2x::runtime::deviceProperties() {
  return state().Properties;
}

uint64_t cu2x::runtime::markQueue() { return device().mark(); }
bool cu2x::runtime::isReached(uint64_t Mark) {
  return device().isReached(Mark);
}
double cu2x::runtime::timeOf(uint64_t Mark) { return device().timeOf(Mark); }
