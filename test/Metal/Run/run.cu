// RUN: rm -rf %t.cache
// RUN: %exits 7 %run %s -- 3 | FileCheck %s
// RUN: %exits 7 %run --target=hip %s -- 3 | FileCheck %s
// RUN: ls %t.cache | count 2
// RUN: %exits 8 %run -v %s -- 4 2>&1 | FileCheck --check-prefix=AGAIN %s
// RUN: ls %t.cache | count 2

// run translates, builds and runs: arguments, output and exit status are the
// program's. What was built before is not built again.

#include <cstdio>
#include <cstdlib>

__global__ void add(int *P, int N) { *P += N; }

int main(int, char **Arguments) {
  int *P, Value = 4;
  cudaMalloc(&P, sizeof(int));
  cudaMemcpy(P, &Value, sizeof(int), cudaMemcpyHostToDevice);
  add<<<1, 1>>>(P, atoi(Arguments[1]));
  cudaMemcpy(&Value, P, sizeof(int), cudaMemcpyDeviceToHost);
  // CHECK: sum 7
  // AGAIN-NOT: clang
  // AGAIN: sum 8
  printf("sum %d\n", Value);
  return Value;
}
