// A comment in front of a barrier stays there, outside of the guard.
// RUN: cu2x --target=metal %s -o %t.metal
// RUN: FileCheck %s < %t.metal

__global__ void sums(int *data, unsigned n) {
  unsigned i = threadIdx.x;
  if (i >= n)
    return;
  for (int stride = 1; stride < blockDim.x; stride *= 2) {
    // one of two
    if (i % (2 * stride) == 0)
      data[i] += data[i + stride];
    // synchronize within block
    __syncthreads();
  }
}
// CHECK: // one of two
// CHECK-NEXT: if (active) {
// CHECK: data[i] += data[i + stride];
// CHECK: }
// CHECK-NEXT: {{^ +}}}
// CHECK-NEXT: // synchronize within block
// CHECK-NEXT: threadgroup_barrier(
