// A choice between pointers to two memories that is only read through becomes
// a choice of what is read, and so does a variable that keeps such a choice.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: int r = i & 1 ? tile[t ^ 1] : in[t ^ 1];
// CHECK: r += 3 * (i & 2 ? *&tile[t] : *&in[i]);
// CHECK: r += (even > 0 ? tile[3] : table[3]) * 5;
// CHECK: r += even > 0 ? *(tile + j) : *(table + j);
// CHECK: r += (++k > 1 ? tile[k] : in[k]) * 7;
// CHECK: (even > 0 ? (&pairs[t])->y : (&local_)->y) * 11;
#include "../Inputs/Row.h"

__constant__ int table[4] = {10, 20, 30, 40};

__global__ void chosen(const int *in, int *out, int n) {
  __shared__ int tile[RowBlock];
  __shared__ int2 pairs[RowBlock];
  int i = ROW_INDEX, t = threadIdx.x, k = t & 1;
  const int even = i & 1;
  int2 local = make_int2(7, 8);
  tile[t] = t * 3;
  pairs[t] = make_int2(t, t + 5);
  __syncthreads();
  if (i >= n || n < RowBlock)
    return;
  int r = (i & 1 ? tile : in)[t ^ 1];
  r += 3 * *(i & 2 ? &tile[t] : &in[i]);
  const int *kept = even > 0 ? tile : table;
  r += kept[3] * 5;
  for (int j = 0; j < 2; ++j)
    r += *(kept + j);
  r += (++k > 1 ? tile : in)[k] * 7;
  const int2 *pair = even > 0 ? &pairs[t] : &local;
  out[i] = r + pair->y * 11;
}

int want(const int *in, int i, int n) {
  if (n < 64)
    return 0;
  int t = i % 64, k = (t & 1) + 1;
  int r = i & 1 ? (t ^ 1) * 3 : in[t ^ 1];
  r += 3 * (i & 2 ? t * 3 : in[i]);
  r += i & 1 ? 9 * 5 + 0 + 3 : 40 * 5 + 10 + 20;
  r += (k > 1 ? k * 3 : in[k]) * 7;
  return r + (i & 1 ? t + 5 : 8) * 11;
}

int main() { return rowMain(chosen, want); }
