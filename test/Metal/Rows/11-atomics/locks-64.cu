// With --atomic64=lock all atomic functions of 64 bits, in global and in shared
// memory, with and without their result.
// RUN: %row --option=--atomic64=lock %s
// RUN: FileCheck %s < %t.run/row.metal
// RUN: cu2x --target=metal --atomic64=lock %s -o /dev/null 2>&1 | FileCheck %s --check-prefix=FOUND
// FOUND: locks-64.cu:[[#@LINE+16]]:{{.*}}'atomicAdd' of 64 bits takes a lock in Metal [CU2X4030 atomic-lock]
// CHECK: kernel void counted(
// CHECK: device uint *atomic_locks {{\[\[buffer\(3\)\]\]}}
// CHECK: cu2x_atomic_locked<cu2x_locked::add>(
#include "../Inputs/Row.h"

typedef unsigned long long u64;

/// out: a slot for each element, and behind them what all have changed.
__global__ void counted(const u64 *in, u64 *out, int n) {
  __shared__ u64 tile[4];
  int i = ROW_INDEX, t = threadIdx.x;
  if (t < 4)
    tile[t] = t == 0 ? 0xfffffffffull : 0;
  __syncthreads();
  if (i < n) {
    u64 slot = atomicAdd(&out[n], 1ull);
    out[slot] = 1;
    atomicAdd(&out[n + 1], in[i]);
    atomicMax(&out[n + 2], in[i]);
    atomicMin((long long *)&out[n + 3], (long long)in[i]);
    atomicXor(&out[n + 4], in[i]);
    // The classic loop: the product of 2i + 1.
    u64 old = out[n + 5], seen;
    do {
      seen = old;
      old = atomicCAS(&out[n + 5], seen, (seen ? seen : 1ull) * (2 * i + 1));
    } while (old != seen);
  }
  atomicAdd(&tile[0], 1ull << 33);
  atomicMax((long long *)&tile[1], -(long long)t);
  u64 before = atomicExch(&tile[2], (u64)t + 1);
  atomicAdd(&tile[3], before);
  __syncthreads();
  // All that was put in came out, but for the last.
  if (t == 0 && tile[0] == 0xfffffffffull + (64ull << 33) && tile[1] == 0 && tile[2] + tile[3] == 65 * 32)
    atomicAdd(&out[n + 6], 1ull);
}

u64 want(const u64 *in, int i, int n) {
  if (i < n)
    return 1;
  u64 sum = 0, most = 0, bits = 0, product = 0;
  long long least = 0;
  for (int j = 0; j < n; ++j) {
    sum += in[j];
    most = in[j] > most ? in[j] : most;
    least = (long long)in[j] < least ? (long long)in[j] : least;
    bits ^= in[j];
    product = (product ? product : 1ull) * (2 * j + 1);
  }
  const u64 all[] = {u64(n), sum, most, u64(least), bits, product, u64(n ? (n + 63) / 64 : 1)};
  return all[i - n];
}

int main() { return rowMain(counted, want, 1, 7); }
