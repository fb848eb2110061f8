//===- Messages.h - Classes of Apple's that metal-cpp has not ---*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// They are asked for by name, so that a program runs where they do not exist.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_RUNTIME_METAL_MESSAGES_H
#define CU2X_LIB_RUNTIME_METAL_MESSAGES_H

#include "Objects.h"
#include <objc/message.h>
#include <objc/runtime.h>

namespace cu2x::runtime::metal {

/// Sends a message whose parameters and result have these types.
template <class Result, class... Parameters>
Result send(const void *Receiver, const char *Message,
            Parameters... Arguments) {
  using Function = Result (*)(const void *, SEL, Parameters...);
  return reinterpret_cast<Function>(reinterpret_cast<void *>(&objc_msgSend))(
      Receiver, sel_registerName(Message), Arguments...);
}

/// A new object of a class, before its initialization. Null when the system or
/// the program has no such class.
inline NS::Object *allocateObject(const char *Class) {
  const void *Found = objc_lookUpClass(Class);
  return Found ? send<NS::Object *>(Found, "alloc") : nullptr;
}

/// Whether an object understands a message.
inline bool understands(const void *Receiver, const char *Message) {
  return send<bool, SEL>(Receiver,
                         "respondsToSelector:", sel_registerName(Message));
}

} // namespace cu2x::runtime::metal

#endif // CU2X_LIB_RUNTIME_METAL_MESSAGES_H
