//===- CommandStream.h - The queue of a Metal device ------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_RUNTIME_METAL_COMMANDSTREAM_H
#define CU2X_LIB_RUNTIME_METAL_COMMANDSTREAM_H

#include "../Backend.h"
#include "Residency.h"
#include <deque>

namespace cu2x::runtime::metal {

/// Encodes all work into one command queue, one thing after the other.
///
/// Resources are untracked: Metal knows no hazards between them. A fence orders
/// encoders, a barrier the dispatches of one encoder.
class CommandStream {
public:
  /// \p Resident are the buffers that kernels may reach by addresses.
  CommandStream(MTL::Device *Device, Residency &Resident);

  /// The encoder for the next dispatch, behind all that came before.
  MTL::ComputeCommandEncoder *compute();
  /// The encoder for the next copy.
  MTL::BlitCommandEncoder *blit();
  /// A command buffer for work that encodes itself, when all that came before
  /// is done. To be followed by drain(): no fence orders what comes later.
  MTL::CommandBuffer *beginAlone();
  /// To be called after each piece of work: lets the device begin from time to
  /// time.
  void encoded();

  /// Whether all work is done.
  bool isIdle();
  /// Waits for all work. Its failures are told by the next wait(mark()).
  void drain();

  // As in Backend.
  uint64_t mark();
  bool isReached(uint64_t Mark);
  double timeOf(uint64_t Mark);
  Outcome wait(uint64_t Mark);

private:
  void open();
  void endEncoder();
  void commit();
  /// Notes what has become of the oldest command buffer, which is done.
  void retire();
  /// Retires what is done by now.
  void poll();
  void reach(double Time);
  uint64_t numReached() const { return NumForgotten + Times.size(); }

  Residency &Resident;
  Owned<MTL::CommandQueue> Queue;
  Owned<MTL::Fence> Fence;

  Owned<MTL::CommandBuffer> Current;
  Owned<MTL::ComputeCommandEncoder> Compute;
  Owned<MTL::BlitCommandEncoder> Blit;
  /// The version of Resident that the open compute encoder knows.
  uint64_t DeclaredVersion = 0;
  bool NeedsBarrier = false, FenceIsSet = false;
  unsigned NumEncoded = 0;

  /// Command buffers that are committed and not yet retired, oldest first.
  std::deque<Owned<MTL::CommandBuffer>> InFlight;
  /// When the last marks were reached, after those that are forgotten; mark N
  /// is the Nth of all, beginning with 1.
  std::deque<double> Times;
  uint64_t NumForgotten = 0;
  /// The first failure that nobody has been told.
  Outcome Failure;
};

/// The error of a command buffer that failed with this code.
cu2xError_t errorOfCommandBuffer(NS::Integer Code);

} // namespace cu2x::runtime::metal

#endif // CU2X_LIB_RUNTIME_METAL_COMMANDSTREAM_H
