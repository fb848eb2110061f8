// What does not fit into the buffer of printf is lost, and said to be; what fits is
// printed in order.
// RUN: cu2x --target=metal %s -o %t.metal && FileCheck --check-prefix=METAL %s < %t.metal
// RUN: %cu2x_path run --target=metal %s > %t.out 2> %t.log
// RUN: FileCheck %s < %t.out
// RUN: FileCheck --check-prefix=LOG %s < %t.log
#include <cstdio>

// METAL: kernel void loud(
__global__ void loud(int N) {
  for (int I = 0; I < N; ++I)
    printf("line %d\n", I);
}

int main() {
  // CHECK: line 0
  // CHECK-NEXT: line 1
  // CHECK-NOT: line 399999
  // LOG: no room for what {{[0-9]+}} calls of printf printed
  loud<<<1, 1>>>(400000);
  cudaDeviceSynchronize();
  // CHECK: again 0
  loud<<<1, 1>>>(1);
  cudaDeviceSynchronize();
  printf("again 0\n");
}
