// The pattern blockIdx * blockDim + threadIdx stays unsigned arithmetic of 32
// bits.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: blockIdx.x * blockDim.x + threadIdx.x
#include "../Inputs/Row.h"

__global__ void index(const int *in, int *out, int n) {
  const unsigned i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= unsigned(n))
    return;
  long long far = i - blockDim.x * gridDim.x; // wraps below zero
  out[i] = in[i] ^ int(far >> 32);
}

int want(const int *in, int i, int) { return in[i]; }

int main() { return rowMain(index, want); }
