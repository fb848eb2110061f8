// Members of CUB beside the plain ones: warps, operations, several items, valid
// items, aggregates, prefixes, loads, stores and exchanges.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK-DAG: struct WarpReduce_int_8 {
// CHECK-DAG: struct WarpScan_int {
// CHECK-DAG: struct BlockReduce_Best_64 {
// CHECK-DAG: struct BlockExchange_int_64_2 {
// CHECK-DAG: simdgroup_barrier(
// CHECK: kernel void members(
#include <cub/cub.cuh>
#include "../Inputs/Row.h"

struct Best {
  int value, where;
};
struct Better {
  __device__ Best operator()(const Best &a, const Best &b) const { return b.value > a.value ? b : a; }
};
struct Running {
  int total;
  __device__ int operator()(int aggregate) {
    int before = total;
    total += aggregate;
    return before;
  }
};

__global__ void members(const int *in, int *out, int n) {
  typedef cub::WarpReduce<int, 8> Eight;
  typedef cub::WarpScan<int> Warp;
  typedef cub::BlockReduce<Best, RowBlock> Largest;
  typedef cub::BlockScan<int, RowBlock> Scan;
  typedef cub::BlockLoad<int, RowBlock, 2, cub::BLOCK_LOAD_STRIPED> Load;
  typedef cub::BlockExchange<int, RowBlock, 2> Exchange;
  typedef cub::BlockStore<int, RowBlock, 2, cub::BLOCK_STORE_DIRECT> Store;
  __shared__ typename Eight::TempStorage eight[RowBlock / 8];
  __shared__ typename Warp::TempStorage warp[RowBlock / 32];
  __shared__ typename Largest::TempStorage largest;
  __shared__ union {
    typename Scan::TempStorage scan;
    typename Exchange::TempStorage exchange;
  } shared;
  __shared__ typename Load::TempStorage load;
  __shared__ typename Store::TempStorage store;
  __shared__ int pairs[2 * RowBlock];
  int i = ROW_INDEX, t = threadIdx.x, v = i < n ? in[i] & 0xff : 0;
  int valid = n - int(blockIdx.x) * RowBlock;
  int r = Eight(eight[t / 8]).Reduce(v, cub::Max()) * (t % 8 == 0);
  int upTo, all;
  Warp(warp[t / 32]).InclusiveSum(v, upTo, all);
  r = r * 3 + upTo + all * 5;
  Best best = Largest(largest).Reduce(Best{v, t}, Better(), valid < RowBlock ? valid : RowBlock);
  if (t == 0)
    r = r * 7 + best.value * 64 + best.where;
  int items[2] = {v, v & 3}, before[2], total;
  Scan(shared.scan).ExclusiveSum(items, before, total);
  r += before[1] + total * 2;
  __syncthreads();
  Running running = {1000};
  int after;
  Scan(shared.scan).ExclusiveSum(v, after, running);
  r += after * 11;
  __syncthreads();
  pairs[t] = v;
  pairs[t + RowBlock] = 2 * v;
  __syncthreads();
  int two[2];
  Load(load).Load(pairs, two, 2 * RowBlock - 1, -1);
  Exchange(shared.exchange).StripedToBlocked(two);
  Store(store).Store(pairs, two);
  __syncthreads();
  if (i < n)
    out[i] = r + pairs[t] * 13 + pairs[t + RowBlock] * 17;
}

int want(const int *in, int i, int n) {
  int first = i & ~63, t = i & 63;
  auto at = [&](int k) { return first + k < n ? in[first + k] & 0xff : 0; };
  int most = 0, upTo = 0, all = 0, best = -1, where = 0, before = 0, total = 0, sum = 1000;
  for (int k = t & ~7; k < (t & ~7) + 8; ++k)
    most = at(k) > most ? at(k) : most;
  for (int k = t & ~31; k < (t & ~31) + 32; ++k) {
    all += at(k);
    upTo += k <= t ? at(k) : 0;
  }
  for (int k = 0; k < 64; ++k) {
    if (first + k < n && at(k) > best) {
      best = at(k);
      where = k;
    }
    total += at(k) + (at(k) & 3);
    if (k < t) {
      before += at(k) + (at(k) & 3);
      sum += at(k);
    }
  }
  int r = (t % 8 ? 0 : most) * 3 + upTo + all * 5;
  if (t == 0)
    r = r * 7 + best * 64 + where;
  r += before + at(t) + total * 2 + sum * 11;
  return r + at(t) * 13 + (t == 63 ? -1 : 2 * at(t)) * 17;
}

int main() { return rowMain(members, want); }
