// A function that returns an object keeps its early return, which is refused.
// RUN: cu2x --target=metal %s -o %t.metal 2>&1 | FileCheck %s
// RUN: FileCheck %s --check-prefix=METAL --allow-empty < %t.metal
struct Pair {
  int a, b;
};

__device__ Pair both(int *tile, int n) {
  if (threadIdx.x >= n)
    return {0, 0};
  tile[threadIdx.x] = n;
  __syncthreads();
  return {tile[0], n};
}

__global__ void refused(int *out, int n) {
  __shared__ int tile[64];
  Pair p = both(tile, n);
  out[threadIdx.x] = p.a + p.b;
}

// CHECK: refused-object.cu:10:{{.*}}a function that returns an object{{.*}}[CU2X6060 early-return-barrier]
// METAL-NOT: kernel void
