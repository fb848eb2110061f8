//===- Residency.h - What kernels may reach by addresses --------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_RUNTIME_METAL_RESIDENCY_H
#define CU2X_LIB_RUNTIME_METAL_RESIDENCY_H

#include "Objects.h"
#include <vector>

namespace cu2x::runtime::metal {

/// Keeps all buffers that are alive where kernels reach them by address, which
/// Metal promises for bound buffers only. From macOS 15 on a residency set of
/// the queue does it; before that each encoder is told all buffers. metal-cpp
/// may be older than residency sets, so they are asked for by name.
class Residency {
public:
  explicit Residency(MTL::Device *Device);

  /// Has the queue keep the set. To be called once, before all work.
  void attach(MTL::CommandQueue *Queue);
  bool hasSet() const { return Set != nullptr; }

  void add(const MTL::Buffer *Buffer);
  /// With a set, when no work that may use the buffer is left.
  void remove(const MTL::Buffer *Buffer);

  /// To be called before each dispatch. \p Known belongs to the encoder, and is
  /// 0 for a new one.
  void declare(MTL::ComputeCommandEncoder *Encoder, uint64_t &Known);

private:
  Owned<NS::Object> Set;
  std::vector<const MTL::Resource *> Buffers;
  /// How often the list has changed, and when the set was told.
  uint64_t Version = 1, Committed = 1;
};

} // namespace cu2x::runtime::metal

#endif // CU2X_LIB_RUNTIME_METAL_RESIDENCY_H
