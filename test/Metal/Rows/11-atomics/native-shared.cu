// The same operations in shared memory, which plain loads read after a barrier.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: threadgroup atomic_
#include "../Inputs/Row.h"

__global__ void counted(const int *in, int *out, int n) {
  __shared__ int cells[4];
  __shared__ unsigned bits[4];
  int i = ROW_INDEX, t = threadIdx.x;
  if (t < 4)
    cells[t] = 0, bits[t] = 0;
  __syncthreads();
  if (i < n) {
    int v = in[i];
    atomicAdd(&cells[0], v);
    atomicSub(&cells[1], v);
    atomicMin(&cells[2], v);
    atomicMax(&cells[3], v);
    atomicOr(&bits[0], unsigned(v));
    atomicXor(&bits[1], unsigned(v));
    atomicMax(&bits[2], unsigned(v));
    atomicAnd(&bits[3], 3u);
  }
  __syncthreads();
  if (i < n)
    out[i] = t % 8 < 4 ? cells[t % 4] : int(bits[t % 4]);
}

int want(const int *in, int i, int n) {
  unsigned sum = 0, any = 0, odd = 0, high = 0;
  int least = 0, most = 0;
  for (int k = i & ~63; k < n && k < (i & ~63) + 64; ++k) {
    unsigned u = unsigned(in[k]);
    sum += u, any |= u, odd ^= u, high = u > high ? u : high;
    least = in[k] < least ? in[k] : least, most = in[k] > most ? in[k] : most;
  }
  const int r[] = {int(sum), int(0u - sum), least, most, int(any), int(odd), int(high), 0};
  return r[i % 8];
}

int main() { return rowMain(counted, want); }
