//===- run.cpp - Run a probe on the executor --------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Linked with one probe; prints as run.swift does, without the name.
//
//===----------------------------------------------------------------------===//

#include "cu2x/SIMT/MetalRuntime.h"
#include <cstdio>
#include <vector>

extern "C" void cu2x_msl_entry_probe(const cu2x_msl_arguments *);

int main() {
  unsigned Out[64] = {};
  int In[64];
  for (int I = 0; I < 64; ++I)
    In[I] = I;
  cu2x_msl_arguments A = {};
  A.Buffers[0] = Out;
  A.Buffers[1] = In;
  std::vector<unsigned> Fresh(16384);
  A.Buffers[2] = Fresh.data();
  cu2x_msl_launch(cu2x_msl_entry_probe, &A, {1, 1, 1}, {32, 1, 1});
  for (int I = 0; I < 8; ++I)
    std::printf("%s0x%08x", I ? " " : "", Out[I]);
  std::puts("");
}
