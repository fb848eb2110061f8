// A mask that is a macro's parameter differs from use to use: all ones in one
// expansion says nothing about the next.
// RUN: cu2x %s -o %t.hip --quiet -- && grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip
// CHECK-NOT: define DOWN(M, V) __shfl_down_sync(0x
// CHECK: #define DOWN(M, V) __shfl_down_sync({{.*}}M{{.*}}, V, 1, 16)
#define DOWN(M, V) __shfl_down_sync(M, V, 1, 16)
__global__ void kernel(int *P) {
  P[0] = DOWN(0xffffffff, P[0]);
  if (threadIdx.x < 16)
    P[1] = DOWN(0x0000ffff, P[1]);
}
