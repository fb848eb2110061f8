//===- State.cpp - The one device of the process ----------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "State.h"

#include <cstdlib>

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

static bool RunsOneBlock;
void cu2x::runtime::limitToOneBlock() { RunsOneBlock = true; }

static DeviceState &state() {
  static DeviceState &S = *[] {
    auto *New = new DeviceState;
    describeDevice(New->Properties);
    if (New->Device) {
      New->Device->describe(New->Properties);
      if (RunsOneBlock)
        describeOneBlock(New->Properties);
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
bool cu2x::runtime::isEager() { return device().isEager(); }
