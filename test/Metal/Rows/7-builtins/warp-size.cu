// Warps have 32 lanes that follow each other in the order of x, y and z.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: int lane = rank & 31;
// CHECK: simd_shuffle(rank, ushort(3))
// CHECK: 32 * 100000
#include "../Inputs/Row.h"

__global__ void lanes(const int *in, int *out, int n) {
  int rank = int((threadIdx.z * blockDim.y + threadIdx.y) * blockDim.x + threadIdx.x);
  int i = int(blockIdx.x) * 60 + rank;
  int lane = rank & 31, warp = rank / warpSize;
  // What lane 3 of the own warp says of itself.
  int third = __shfl_sync(0xffffffffu, rank, 3);
  if (i < n)
    out[i] = lane + 100 * warp + 1000 * third + warpSize * 100000 + in[i] * 0;
}

int want(const int *, int i, int) {
  int rank = i % 60;
  return rank % 32 + 100 * (rank / 32) + 1000 * (rank / 32 * 32 + 3) + 3200000;
}

int main() {
  return rowRun<int, int>(
      [](const int *in, int *out, int n, int) {
        for (int blocks = (n + 59) / 60, b = 0; b < 1; ++b)
          lanes<<<blocks ? blocks : 1, dim3(4, 3, 5)>>>(in, out, n);
      },
      want);
}
