//===- message.h - For metal-cpp without a Mac ------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// No more than metal-cpp's headers need to be compiled; see lit.local.cfg.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_TEST_HOST_OBJC_MESSAGE_H
#define CU2X_TEST_HOST_OBJC_MESSAGE_H

#include <objc/runtime.h>

extern "C" {
void objc_msgSend(void);
void objc_msgSend_fpret(void);
void objc_msgSend_stret(void);
}

#endif // CU2X_TEST_HOST_OBJC_MESSAGE_H
