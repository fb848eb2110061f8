// An exchange of floats in global and shared memory gives back what was there,
// bit by bit.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: atomic_exchange_explicit((device atomic_float *)(device float *)&out[0], in[i],
// CHECK-NEXT: memory_order_relaxed)
// CHECK: cu2x_atomicExch_float(&own, in[i])
#include "../Inputs/Row.h"

__global__ void exchanged(const float *in, int *out, int n) {
  __shared__ float own;
  int i = ROW_INDEX;
  if (threadIdx.x == 0)
    own = 0.0f;
  __syncthreads();
  if (i < n) {
    atomicXor(&out[1], __float_as_int(atomicExch((float *)&out[0], in[i])));
    atomicXor(&out[2], __float_as_int(atomicExch(&own, in[i])));
  }
  __syncthreads();
  if (threadIdx.x == 0)
    atomicXor(&out[2], __float_as_int(own));
  if (i == 0)
    out[3] = __float_as_int(nanf(""));
}

int want(const float *in, int j, int n) {
  unsigned odd = 0, u;
  for (int i = 0; i < n; ++i) {
    memcpy(&u, &in[i], 4);
    odd ^= u;
  }
  return j == 3 ? 0x7fffffff : int(odd);
}

int main() {
  return rowRun<float, int>(
      [](const float *in, int *out, int n, int b) {
        exchanged<<<b, RowBlock>>>(in, out, n);
        int cells[4];
        ROW_CUDA(cudaMemcpy(cells, out, sizeof(cells), cudaMemcpyDeviceToHost));
        cells[0] = cells[1] ^= cells[0];
        cells[3] |= 0x3fffff; // which NaN is open
        ROW_CUDA(cudaMemcpy(out, cells, sizeof(cells), cudaMemcpyHostToDevice));
      },
      want, 0, 4);
}
