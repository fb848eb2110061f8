// A managed variable is read and written on both sides; the address of a symbol
// serves as an argument.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: kernel void managed(
#include "../Inputs/Row.h"

__managed__ int total = 1;
__device__ int offset[2];

__global__ void managed(const int *in, int *out, int n, const int *add) {
  int i = ROW_INDEX;
  if (i < n)
    out[i] = (in[i] ^ add[1]) + 0 * atomicAdd(&total, 1);
}

int want(const int *in, int i, int n) { return in[i] ^ (n + 3); }

int main() {
  return rowRun<int, int>(
      [](const int *in, int *out, int n, int b) {
        void *address;
        int value[2] = {0, n + 3};
        ROW_CUDA(cudaMemcpyToSymbol(offset, value, sizeof(value)));
        ROW_CUDA(cudaGetSymbolAddress(&address, offset));
        total = 10;
        managed<<<b, RowBlock>>>(in, out, n, (const int *)address);
        ROW_CUDA(cudaDeviceSynchronize());
        printf("total %d\n", total - n);
      },
      want);
}
