// A kernel, a device function and one for both sides, which the host calls too.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: static int both(int v)
// CHECK: static int onDevice(int v)
// CHECK: kernel void calls(
#include "../Inputs/Row.h"

__host__ __device__ int both(int v) { return v ^ 21; }
__device__ int onDevice(int v) { return both(v) - 3; }

__global__ void calls(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i < n)
    out[i] = onDevice(in[i]);
}

int want(const int *in, int i, int) { return int(unsigned(both(in[i])) - 3u); }

int main() { return rowMain(calls, want); }
