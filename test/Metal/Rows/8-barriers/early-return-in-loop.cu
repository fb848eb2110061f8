// A return in a loop that has a barrier is refused where the threads may go
// through the loop a different number of times.
// RUN: cu2x --target=metal %s -o %t.metal 2>&1 | FileCheck %s --implicit-check-not='[CU2X6060'
// RUN: cu2x-msl-check --Werror %t.metal
// RUN: FileCheck %s --check-prefix=METAL --implicit-check-not="kernel void refused" < %t.metal
// METAL-DAG: kernel void near(

__global__ void near(int *p, int n) {
  // near miss CU2X6060 '__syncthreads': all threads come round as often.
  for (int k = 0; k < n; ++k) {
    if (p[k] < int(threadIdx.x))
      return;
    __syncthreads();
    p[k] = 1;
  }
}
// CHECK-NOT: {{warning|error}}:

__global__ void refused(int *p, int n) {
  for (int k = 0; k < p[threadIdx.x]; ++k) {
    if (p[k] < int(threadIdx.x))
      return;
    // CHECK: early-return-in-loop.cu:{{[0-9]+}}:{{.*}} warning: some threads return before a barrier that the others reach, and a loop whose count may differ between threads cannot be put under a condition [CU2X6060 early-return-barrier]
    // CHECK: note: let all threads reach the barrier: replace the return by a condition around the work
    __syncthreads();
    p[k] = 1;
  }
}
