//===- message.h - No messages of Objective-C -------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_TEST_OBJC_MESSAGE_H
#define CU2X_TEST_OBJC_MESSAGE_H

#include <cstdlib>
inline void objc_msgSend() { std::abort(); }

#endif // CU2X_TEST_OBJC_MESSAGE_H
