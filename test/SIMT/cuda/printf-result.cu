// In a kernel printf gives back the number of its arguments, in a port to Metal as
// well; on the host it is the number of characters. A function of both sides does
// as its caller.
// RUN: cu2x-simt %s | FileCheck %s
// RUN: %{tools}/cu2x run --quiet %s 2>&1 | FileCheck %s
#include <cstdio>

__host__ __device__ int say(int A) { return printf("%d%%\n", A); }

__global__ void kernel() {
  int Result[4];
  Result[0] = printf("%*d %.*f %s\n", 6, 7, 2, 1.239f, "ab");
  Result[1] = printf("nothing\n");
  Result[2] = say(100);
  printf("%d %d %d\n", Result[0], Result[1], Result[2]);
}

int main() {
  // CHECK: {{^}}     7 1.24 ab{{$}}
  // CHECK: nothing
  // CHECK: 100%
  // CHECK: {{^}}5 0 1{{$}}
  kernel<<<1, 1>>>();
  cudaDeviceSynchronize();
  // CHECK: 100%
  int Both = say(100);
  // CHECK: abc 1
  int Written = printf("abc %d\n", 1);
  // CHECK: {{^}}5 6{{$}}
  printf("%d %d\n", Both, Written);
  return 0;
}
