// One thread of a group does something for all.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: static void invoke_one(
// CHECK: == 0) {
// CHECK: invoke_one(
#include <cooperative_groups.h>
#include "../Inputs/Row.h"

namespace cg = cooperative_groups;

__global__ void once(const int *in, int *out, int n) {
  auto tile = cg::tiled_partition<32>(cg::this_thread_block());
  cg::invoke_one(tile, [&] { atomicAdd(&out[0], 1); });
  (void)in;
  (void)n;
}

int want(const int *, int, int n) { return n ? (n + 63) / 64 * 2 : 2; }

int main() { return rowMain(once, want, 0, 1); }
