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
// What is in reduce.h and scan.h stands in the translated file.
def : Namespace<"cooperative_groups">;

class Member<string name> : DeviceFunction {
  let Cuda = "cooperative_groups::" # name;
}
foreach Name = ["reduce", "inclusive_scan", "exclusive_scan"] in
  def : Member<Name>;
def : Member<"this_thread">,
  ValueDiffers<"ROCm 6.3 gives a group whose lanes are not set, so that its "
               "thread_rank() may be anything, and that is no tile">;
def : Member<"binary_partition">,
  ValueDiffersOnce<"meta_group_rank() and meta_group_size() of its groups are "
                   "0 and 1 in ROCm 6.3, and CUDA's the predicate and 2 where "
                   "threads differ">;
foreach Name = ["reduce_store_async", "reduce_update_async"] in
  def : Member<Name>,
    Unsupported<"write it with the shuffles of the group, or use "
                "hipcub::WarpReduce">;
foreach Name = ["inclusive_scan_update", "exclusive_scan_update"] in
  def : Member<Name>,
    Unsupported<"write it with the shuffles of the group, or use "
                "hipcub::WarpScan">;
foreach Name = ["memcpy_async", "wait", "wait_prior"] in
  def : Member<Name>,
    Unsupported<"copy with the threads of the group and sync()">;
foreach Name = ["invoke_one", "invoke_one_broadcast", "labeled_partition",
                "this_cluster", "cluster_group", "block_tile_memory"] in
  def : Member<Name>, Unsupported;
} // CooperativeGroups
