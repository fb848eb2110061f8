// Dynamic shared memory is a threadgroup pointer; arrays of several types are
// carved from it, and two declarations are the same memory.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: threadgroup int *words {{\[\[}}threadgroup(0)]]
#include "../Inputs/Row.h"

__global__ void carved(const int *in, int *out, int n) {
  extern __shared__ int words[];
  float *reals = (float *)&words[RowBlock];
  unsigned char *bytes = reinterpret_cast<unsigned char *>(reals + RowBlock);
  int i = ROW_INDEX, t = threadIdx.x;
  words[t] = i < n ? in[i] : 0;
  reals[t] = float(t) * 0.5f;
  bytes[t] = (unsigned char)(t * 3);
  __syncthreads();
  int o = t ^ 1;
  if (i < n)
    out[i] = (i ^ 1) < n ? (words[o] ^ bytes[o]) + int(reals[o] * 2.0f) : -1;
}

int want(const int *in, int i, int n) {
  int o = i % 64 ^ 1;
  return (i ^ 1) < n ? int(unsigned(in[i ^ 1] ^ (o * 3 & 255)) + unsigned(o)) : -1;
}

int main() {
  return rowRun<int, int>(
      [](const int *in, int *out, int n, int b) { carved<<<b, RowBlock, RowBlock * 9>>>(in, out, n); }, want);
}
