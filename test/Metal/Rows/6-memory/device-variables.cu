// Global variables: scalars, arrays and structs, with and without initialiser,
// static, read and written by kernels and by the host.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: kernel void writes(
#include "../Inputs/Row.h"

struct State {
  int a, b[2];
};
__device__ int counter = 5;
__device__ int list[4] = {1, 2, 3};
static __device__ State state;

__device__ void record(int v) { atomicAdd(&counter, v); }

__global__ void writes(const int *in, int n) {
  int i = ROW_INDEX;
  if (i < n) {
    record(1);
    atomicXor(&state.b[1], in[i]);
  }
  if (i == 0)
    list[3] += n;
}

__global__ void reads(int *out, int n) {
  int i = ROW_INDEX;
  if (i < n)
    out[i] = counter + list[1] * 10000 + list[3] * 100000 + state.a;
}

int want(const int *, int, int n) { return 5 + n + 20000 + n * 100000 + 3; }

int main() {
  return rowRun<int, int>(
      [](const int *in, int *out, int n, int b) {
        int start = 5, l[4] = {1, 2, 3, 0};
        State s = {3, {0, 0}};
        ROW_CUDA(cudaMemcpyToSymbol(state, &s, sizeof(s)));
        writes<<<b, RowBlock>>>(in, n);
        reads<<<b, RowBlock>>>(out, n);
        int now;
        State after;
        ROW_CUDA(cudaMemcpyFromSymbol(&now, counter, sizeof(now)));
        ROW_CUDA(cudaMemcpyFromSymbol(&after, state, sizeof(after)));
        printf("counter %d, xor %d\n", now, after.b[1]);
        ROW_CUDA(cudaMemcpyToSymbol(counter, &start, sizeof(start)));
        ROW_CUDA(cudaMemcpyToSymbol(list, l, sizeof(l)));
      },
      want);
}
