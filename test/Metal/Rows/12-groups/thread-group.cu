// A function that takes any group has a version for each kind it is called
// with, and keeps its name where there is one kind.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK-DAG: static int sum_block(threadgroup int *temp,
// CHECK-DAG: static int sum_tile32(threadgroup int *temp,
// CHECK-DAG: static int sum_tile8(threadgroup int *temp,
// CHECK-DAG: static int rankOf(uint laneId
#include "../Inputs/Row.h"
#include <cooperative_groups.h>
namespace cg = cooperative_groups;

// The sum over the group, in its first thread.
__device__ int sum(cg::thread_group g, int *temp, int val) {
  int lane = g.thread_rank();
  for (int i = g.size() / 2; i > 0; i /= 2) {
    temp[lane] = val;
    g.sync();
    if (lane < i)
      val += temp[lane + i];
    g.sync();
  }
  return val;
}

__device__ int rankOf(const cg::thread_group &g) { return int(g.thread_rank()); }
__device__ int twice(cg::thread_group g) { return 2 * rankOf(g); }

__global__ void groups(const int *in, int *out, int n) {
  __shared__ int temp[64];
  int t = threadIdx.x, i = ROW_INDEX, v = i < n ? in[i] & 255 : 0;
  cg::thread_block block = cg::this_thread_block();
  int r[4];
  r[0] = sum(block, temp, v);
  auto tile32 = cg::tiled_partition<32>(block);
  r[1] = sum(tile32, temp + t / 32 * 32, v);
  cg::thread_group tile8 = cg::tiled_partition(block, 8);
  r[2] = sum(tile8, temp + t / 8 * 8, v);
  r[3] = twice(tile8);
  if (i >= n)
    return;
  out[i * 4] = t == 0 ? r[0] : 0;
  out[i * 4 + 1] = t % 32 == 0 ? r[1] : 0;
  out[i * 4 + 2] = t % 8 == 0 ? r[2] : 0;
  out[i * 4 + 3] = r[3];
}

int want(const int *in, int j, int n) {
  int i = j / 4, sizes[] = {64, 32, 8}, total = 0;
  if (j % 4 == 3)
    return i % 64 % 8 * 2;
  int size = sizes[j % 4];
  for (int k = i; i % 64 % size == 0 && k < i + size; ++k)
    total += k < n ? in[k] & 255 : 0;
  return total;
}

int main() { return rowMain(groups, want, 4); }
