//===- CooperativeGroups.td - Names of Cooperative groups --*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

include "cu2x/API/Notes.td"

def CooperativeGroups : Library<"Cooperative groups", "HIP cooperative groups">;

let Library = CooperativeGroups in {
def : Include<"cooperative_groups.h">, As<"hip/hip_cooperative_groups.h">;
def : Include<"cooperative_groups/*">, As<"hip/hip_cooperative_groups.h">;
def : Include<"cooperative_groups/memcpy_async.h">,
  Unsupported<"no asynchronous copy to shared memory; copy with the threads "
              "and sync()">;
def : Include<"cooperative_groups/reduce.h">,
  As<"hip/cooperative_groups/hip_reduce.h">, Note<"not in ROCm 6">;
def : Include<"cooperative_groups/scan.h">,
  As<"hip/cooperative_groups/hip_scan.h">, Note<"not in ROCm 6">;
def : Namespace<"cooperative_groups">;
} // CooperativeGroups
