//===- message.h - Messages of Objective-C to the fake Metal ----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_TEST_OBJC_MESSAGE_H
#define CU2X_TEST_OBJC_MESSAGE_H

#include <Metal/Metal.hpp>
#include <cstdlib>
#include <objc/runtime.h>

namespace fake {

class ResidencySet : public NS::Referencing<ResidencySet> {};

/// The messages of residency sets. Any other is an error of the backend.
inline const void *send(const void *Receiver, const std::string &Message,
                        const void *First) {
  auto BufferNumber = [&] {
    return static_cast<const MTL::Buffer *>(First)->Number;
  };
  if (Message == "alloc")
    return static_cast<NS::Object *>(new ResidencySet);
  if (Message == "init")
    return Receiver;
  if (Message == "respondsToSelector:")
    return reinterpret_cast<const void *>(1);
  if (Message == "newResidencySetWithDescriptor:error:") {
    log("make a residency set");
    return static_cast<NS::Object *>(new ResidencySet);
  }
  if (Message == "addResidencySet:")
    log("queue: keep the residency set");
  else if (Message == "addAllocation:")
    log("residency set: add buffer%d", BufferNumber());
  else if (Message == "removeAllocation:")
    log("residency set: remove buffer%d", BufferNumber());
  else if (Message == "commit")
    log("residency set: commit");
  else
    std::abort();
  return nullptr;
}

} // namespace fake

/// Called as a function of other types, which the machines that tests run on
/// pass alike.
inline const void *objc_msgSend(const void *Receiver, SEL Message,
                                const void *First, const void *) {
  return fake::send(Receiver, reinterpret_cast<const char *>(Message), First);
}

#endif // CU2X_TEST_OBJC_MESSAGE_H
