//===- Threads.td - What threads do together -*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

// `Target` is the operation; the passes know these words.
class WarpRow<string name, string operation, Mark mark = Exact>
    : Intrinsic<name, Warp, OwnPass, operation, mark>;
foreach Kind = ["", "_up", "_down", "_xor"] in {
  def : WarpRow<"__shfl" # Kind # "_sync", "shuffle" # Kind>;
  def : WarpRow<"__shfl" # Kind, "shuffle" # Kind, Differs>;
}
foreach Kind = ["ballot", "any", "all"] in {
  def : WarpRow<"__" # Kind # "_sync", Kind>;
  def : WarpRow<"__" # Kind, Kind, Differs>;
}
def : WarpRow<"__activemask", "activemask">;
def : WarpRow<"__match_any_sync", "match_any", Emulated>;
def : WarpRow<"__match_all_sync", "match_all", Emulated>;
foreach Kind = ["add", "min", "max", "and", "or", "xor"] in
  def : WarpRow<"__reduce_" # Kind # "_sync", "reduce_" # Kind>;
def : WarpRow<"__syncwarp", "syncwarp">;

class BarrierRow<string name, string operation, Mark mark = Exact>
    : Intrinsic<name, Barrier, OwnPass, operation, mark>;
def : BarrierRow<"__syncthreads", "barrier">;
def : BarrierRow<"__barrier_sync", "named">;
foreach Kind = ["count", "and", "or"] in
  foreach Prefix = ["__", ""] in
    def : BarrierRow<Prefix # "syncthreads_" # Kind, Kind, Emulated>;

class FenceRow<string name, string scope, Mark mark>
    : Intrinsic<name, Fence, OwnPass, scope, mark>;
def : FenceRow<"__threadfence_block", "threadgroup", Exact>;
def : FenceRow<"__threadfence", "device", Emulated>;
def : FenceRow<"__threadfence_system", "system", Differs>;

class AtomicRow<string name, string operation>
    : Intrinsic<name, Atomic, OwnPass, operation>;
foreach Op = [["Add", "add"], ["Sub", "sub"], ["Min", "min"], ["Max", "max"],
              ["And", "and"], ["Or", "or"], ["Xor", "xor"],
              ["Exch", "exchange"], ["Inc", "inc"], ["Dec", "dec"],
              ["CAS", "cas"]] in
  foreach Scope = ["", "_block", "_system"] in
    def : AtomicRow<"atomic" # Op[0] # Scope, Op[1]>;

// What cuda::atomic and cuda::atomic_ref are made of in the bundled headers.
def : AtomicRow<"__cu2x_atomic_load", "load">;
def : AtomicRow<"__cu2x_atomic_store", "store">;

class ControlRow<string name, string operation, Mark mark>
    : Intrinsic<name, Control, OwnPass, operation, mark>;
def : ControlRow<"printf", "printf", Emulated>;
foreach Name = ["__assert_fail", "__assertfail"] in
  def : ControlRow<Name, "assert", Differs>;
foreach Name = ["__trap", "abort", "__builtin_trap"] in
  def : ControlRow<Name, "trap", Differs>;
foreach Name = ["clock", "clock64", "globaltimer", "__pm0", "__pm1", "__pm2",
                "__pm3"] in
  def : ControlRow<Name, "clock", None>;

// `Target` says what stands for the call.
class HintRow<string name, string stands>
    : Intrinsic<name, Hint, OwnPass, stands>;
foreach Name = ["__builtin_expect", "__builtin_expect_with_probability",
                "__builtin_assume_aligned"] in
  def : HintRow<Name, "value">;
foreach Space = [["Global", "device"], ["Shared", "threadgroup"],
                 ["Constant", "constant"], ["Local", "thread"]] in
  def : HintRow<"__is" # Space[0], "is " # Space[1]>;
