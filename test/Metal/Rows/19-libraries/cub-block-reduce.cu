// A reduction and a scan of the block.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: struct BlockReduce_int_64 {
// CHECK: struct BlockScan_int_64 {
// CHECK: threadgroup BlockReduce_int_64_TempStorage reduceStorage;
// CHECK: int sum = Sum(BlockReduce_int_64(reduceStorage, threadIdx), v);
#include <cub/cub.cuh>
#include "../Inputs/Row.h"

__global__ void summed(const int *in, int *out, int n) {
  typedef cub::BlockReduce<int, RowBlock> Reduce;
  typedef cub::BlockScan<int, RowBlock> Scan;
  __shared__ typename Reduce::TempStorage reduceStorage;
  __shared__ typename Scan::TempStorage scanStorage;
  int i = ROW_INDEX, v = i < n ? in[i] & 0xff : 0, before;
  int sum = Reduce(reduceStorage).Sum(v);
  Scan(scanStorage).ExclusiveSum(v, before);
  if (i < n)
    out[i] = before + (threadIdx.x == 0 ? sum * 100000 : 0);
}

int want(const int *in, int i, int n) {
  int before = 0, sum = 0;
  for (int k = i & ~63; k < n && k < (i & ~63) + 64; ++k)
    before += k < i ? in[k] & 0xff : 0, sum += in[k] & 0xff;
  return before + (i % 64 ? 0 : sum * 100000);
}

int main() { return rowMain(summed, want); }
