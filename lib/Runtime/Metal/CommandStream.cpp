//===- CommandStream.cpp - The queue of a Metal device --------------------===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CommandStream.h"
#include <cmath>
#include <ctime>

using namespace cu2x::runtime;
using namespace cu2x::runtime::metal;

namespace {

/// How many pieces of work a command buffer gets before the device may begin.
constexpr unsigned MaxEncoded = 64;
/// How many marks back the time of a mark is known.
constexpr size_t MaxTimes = 1 << 20;

struct ErrorRow {
  NS::Integer Code;
  cu2xError_t Error;
};

constexpr ErrorRow ErrorRows[] = {
    {MTL::CommandBufferErrorInternal, cu2xErrorLaunchFailure},
    {MTL::CommandBufferErrorTimeout, cu2xErrorLaunchTimeout},
    {MTL::CommandBufferErrorPageFault, cu2xErrorIllegalAddress},
    {MTL::CommandBufferErrorAccessRevoked, cu2xErrorLaunchFailure},
    {MTL::CommandBufferErrorNotPermitted, cu2xErrorLaunchFailure},
    {MTL::CommandBufferErrorOutOfMemory, cu2xErrorMemoryAllocation},
    {MTL::CommandBufferErrorInvalidResource, cu2xErrorInvalidResourceHandle},
    {MTL::CommandBufferErrorDeviceRemoved, cu2xErrorDevicesUnavailable},
    {MTL::CommandBufferErrorStackOverflow, cu2xErrorLaunchFailure},
};

/// Seconds on the clock of GPUEndTime.
double now() {
#ifdef __APPLE__
  return clock_gettime_nsec_np(CLOCK_UPTIME_RAW) * 1e-9;
#else
  timespec T;
  clock_gettime(CLOCK_MONOTONIC, &T);
  return static_cast<double>(T.tv_sec) + static_cast<double>(T.tv_nsec) * 1e-9;
#endif
}

} // namespace

cu2xError_t cu2x::runtime::metal::errorOfCommandBuffer(NS::Integer Code) {
  for (const ErrorRow &Each : ErrorRows)
    if (Each.Code == Code)
      return Each.Error;
  return cu2xErrorLaunchFailure;
}

CommandStream::CommandStream(MTL::Device *Device, Residency &Resident)
    : Resident(Resident), Queue(Device->newCommandQueue()),
      Fence(Device->newFence()) {
  Resident.attach(Queue.get());
}

void CommandStream::open() {
  if (Current)
    return;
  // Retained, as the pool ends before the command buffer.
  Current.reset(Queue->commandBuffer()->retain());
  NumEncoded = 0;
}

void CommandStream::endEncoder() {
  if (Compute) {
    Compute->updateFence(Fence.get());
    Compute->endEncoding();
    Compute.reset();
    FenceIsSet = true;
  }
  if (Blit) {
    Blit->updateFence(Fence.get());
    Blit->endEncoding();
    Blit.reset();
    FenceIsSet = true;
  }
}

MTL::ComputeCommandEncoder *CommandStream::compute() {
  if (!Compute) {
    endEncoder();
    open();
    Compute.reset(Current->computeCommandEncoder()->retain());
    if (FenceIsSet)
      Compute->waitForFence(Fence.get());
    NeedsBarrier = false;
    DeclaredVersion = 0;
  }
  Resident.declare(Compute.get(), DeclaredVersion);
  if (NeedsBarrier)
    Compute->memoryBarrier(MTL::BarrierScopeBuffers |
                           MTL::BarrierScopeTextures);
  NeedsBarrier = true;
  return Compute.get();
}

MTL::BlitCommandEncoder *CommandStream::blit() {
  // The commands of one blit encoder have no barrier, so that each gets its
  // own.
  endEncoder();
  open();
  Blit.reset(Current->blitCommandEncoder()->retain());
  if (FenceIsSet)
    Blit->waitForFence(Fence.get());
  return Blit.get();
}

MTL::CommandBuffer *CommandStream::beginAlone() {
  drain();
  open();
  return Current.get();
}

void CommandStream::encoded() {
  if (++NumEncoded >= MaxEncoded)
    commit();
}

void CommandStream::commit() {
  if (!Current)
    return;
  endEncoder();
  Current->commit();
  InFlight.push_back(std::move(Current));
}

void CommandStream::reach(double Time) {
  Times.push_back(Time);
  if (Times.size() > MaxTimes) {
    Times.pop_front();
    ++NumForgotten;
  }
}

void CommandStream::retire() {
  MTL::CommandBuffer *Done = InFlight.front().get();
  if (Done->status() == MTL::CommandBufferStatusError && !Failure.failed()) {
    NS::Error *Error = Done->error();
    Failure = {errorOfCommandBuffer(Error ? Error->code() : 0),
               "a command buffer of Metal failed: " + describe(Error), true};
  }
  reach(Done->GPUEndTime());
  InFlight.pop_front();
}

void CommandStream::poll() {
  while (!InFlight.empty() &&
         InFlight.front()->status() >= MTL::CommandBufferStatusCompleted)
    retire();
}

bool CommandStream::isIdle() {
  poll();
  return !Current && InFlight.empty();
}

void CommandStream::drain() {
  commit();
  // They end in order.
  if (!InFlight.empty())
    InFlight.back()->waitUntilCompleted();
  while (!InFlight.empty())
    retire();
}

uint64_t CommandStream::mark() {
  commit();
  poll();
  if (InFlight.empty())
    reach(now());
  return numReached() + InFlight.size();
}

bool CommandStream::isReached(uint64_t Mark) {
  poll();
  return Mark <= numReached();
}

double CommandStream::timeOf(uint64_t Mark) {
  if (Mark <= NumForgotten || Mark > numReached())
    return std::nan("");
  return Times[Mark - NumForgotten - 1];
}

Outcome CommandStream::wait(uint64_t Mark) {
  if (Mark > numReached()) {
    size_t Last = Mark - numReached() - 1;
    if (Last < InFlight.size())
      InFlight[Last]->waitUntilCompleted();
    while (Mark > numReached() && !InFlight.empty())
      retire();
  }
  Outcome Told = std::move(Failure);
  Failure = {};
  return Told;
}
