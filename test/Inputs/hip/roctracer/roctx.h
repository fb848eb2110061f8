//===- roctracer/roctx.h - Profiler ranges ----------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROCTX_H_
#define ROCTX_H_

#include <stdint.h>

typedef uint64_t roctx_range_id_t;
extern "C" {
uint32_t roctx_version_major();
uint32_t roctx_version_minor();
void roctxMarkA(const char *);
int roctxRangePushA(const char *);
int roctxRangePop();
roctx_range_id_t roctxRangeStartA(const char *);
void roctxRangeStop(roctx_range_id_t);
}

#define roctxMark(Message) roctxMarkA(Message)
#define roctxRangePush(Message) roctxRangePushA(Message)
#define roctxRangeStart(Message) roctxRangeStartA(Message)

#endif // ROCTX_H_
