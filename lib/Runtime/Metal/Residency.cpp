//===- Residency.cpp - What kernels may reach by addresses ----------------===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Residency.h"
#include "Messages.h"
#include <algorithm>

using namespace cu2x::runtime::metal;

static constexpr const char *MakeSet = "newResidencySetWithDescriptor:error:";
static constexpr const char *KeepSet = "addResidencySet:";

Residency::Residency(MTL::Device *Device) {
  NS::Object *Fresh = allocateObject("MTLResidencySetDescriptor");
  if (!Fresh)
    return;
  Owned<NS::Object> Descriptor(send<NS::Object *>(Fresh, "init"));
  if (!understands(Device, MakeSet))
    return;
  // Null on devices that have none; the other way does it then.
  NS::Error *Error = nullptr;
  Set.reset(send<NS::Object *, NS::Object *, NS::Error **>(
      Device, MakeSet, Descriptor.get(), &Error));
}

void Residency::attach(MTL::CommandQueue *Queue) {
  if (!Set)
    return;
  if (understands(Queue, KeepSet))
    send<void, NS::Object *>(Queue, KeepSet, Set.get());
  else
    Set.reset();
}

void Residency::add(const MTL::Buffer *Buffer) {
  Buffers.push_back(Buffer);
  ++Version;
  if (Set)
    send<void, const void *>(Set.get(), "addAllocation:", Buffer);
}

void Residency::remove(const MTL::Buffer *Buffer) {
  auto It = std::find(Buffers.begin(), Buffers.end(), Buffer);
  if (It == Buffers.end())
    return;
  *It = Buffers.back();
  Buffers.pop_back();
  ++Version;
  if (!Set)
    return;
  send<void, const void *>(Set.get(), "removeAllocation:", Buffer);
  // At once: the set must not keep memory that the program has given back.
  send<void>(Set.get(), "commit");
  Committed = Version;
}

void Residency::declare(MTL::ComputeCommandEncoder *Encoder, uint64_t &Known) {
  if (Set) {
    if (Committed != Version)
      send<void>(Set.get(), "commit");
    Committed = Version;
    return;
  }
  if (Known != Version && !Buffers.empty())
    Encoder->useResources(Buffers.data(), Buffers.size(),
                          MTL::ResourceUsageRead | MTL::ResourceUsageWrite);
  Known = Version;
}
