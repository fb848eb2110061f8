// A return in a loop that has a barrier is refused where the threads may go
// through the loop a different number of times.
// RUN: cu2x --target=metal %s -o %t.metal 2>&1 | FileCheck %s
// RUN: cu2x-msl-check --Werror %t.metal
// RUN: FileCheck %s --check-prefix=METAL --implicit-check-not="kernel void refused" < %t.metal
// METAL-DAG: kernel void near(

__global__ void near(int *p, int n) {
  for (int k = 0; k < n; ++k)
    if (p[k] < 0)
      return;
  p[0] = 1;
}
// CHECK-NOT: {{warning|error}}:

__global__ void refused(int *p, int n) {
  for (int k = 0; k < p[threadIdx.x]; ++k) {
    if (p[k] < int(threadIdx.x))
      return;
    // CHECK: early-return-in-loop.cu:{{[0-9]+}}:{{.*}}[CU2X6060 early-return-barrier]
    __syncthreads();
    p[k] = 1;
  }
}
