// A static local variable that changes is one object for all threads and
// launches, hence a buffer. SIMT/cuda/metal-kernels-static.cu runs such ones.
// RUN: cu2x --target=metal %s -o %t.metal 2>&1 | FileCheck %s
// RUN: cu2x-msl-check --Werror %t.metal
// RUN: FileCheck %s --check-prefix=METAL < %t.metal
// METAL: device int {{[*&].*}}next{{.*}}buffer

__device__ int ticket() {
  static int next = 5;
  return atomicAdd(&next, 1);
}

__global__ void tickets(const int *in, int *out, int n) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n)
    atomicAdd(&out[0], ticket() - 5);
  (void)in;
}
// CHECK-NOT: {{warning|error}}:
// CHECK: 1 kernel
