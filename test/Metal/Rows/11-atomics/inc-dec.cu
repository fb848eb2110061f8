// Counters that wrap at a limit, in global and shared memory; what they return.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: cu2x_atomicInc(&u[0], 6u);
// CHECK: cu2x_atomicDec(&u[1], 9u);
// CHECK: cu2x_atomicInc(&own[0], 6u);
#include "../Inputs/Row.h"

__global__ void wrapped(const int *in, int *out, int n) {
  __shared__ unsigned own[2];
  int i = ROW_INDEX, t = threadIdx.x;
  unsigned *u = (unsigned *)out;
  if (t == 0)
    own[0] = 7, own[1] = 0;
  __syncthreads();
  if (i < n) {
    atomicInc(&u[0], 6u);
    atomicDec(&u[1], 9u);
    atomicAdd(&u[2], atomicInc(&u[3], 0xffffffffu));
    atomicInc(&own[0], 6u); // above the limit: 0
    atomicDec(&own[1], 4u);
  }
  __syncthreads();
  if (t == 0 && i < n)
    atomicAdd(&u[4], own[0] * 10 + own[1]);
  (void)in;
}

int want(const int *, int j, int n) {
  switch (j) {
  case 0: return n % 7;
  case 1: return n % 10 ? 10 - n % 10 : 0;
  case 2: return n * (n - 1) / 2;
  case 3: return n;
  default: break;
  }
  int sum = 0;
  for (int first = 0; first < n; first += 64) {
    int k = n - first < 64 ? n - first : 64;
    sum += (k - 1) % 7 * 10 + (k % 5 ? 5 - k % 5 : 0);
  }
  return j == 4 ? sum : 0;
}

int main() { return rowMain(wrapped, want, 0, 5); }
