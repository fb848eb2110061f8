// Fresh memory has a value that is noticed, unless CU2X_MEMORY_FILL says
// otherwise.
// RUN: cu2x-simt --keep=%t %s | FileCheck %s
// RUN: env CU2X_MEMORY_FILL=0 %t/program | FileCheck --check-prefix=ZERO %s
// RUN: not env CU2X_MEMORY_FILL=256 %t/program 2>&1 | FileCheck --check-prefix=WRONG %s
// CHECK-NOT: {{^}}0
// ZERO: {{^}}0 0
// WRONG: CU2X_MEMORY_FILL is '256', but must be a number from 0 to 255
#include <cstdio>
int main() {
  const size_t Count = size_t(65) << 18;
  int *P, First = 1, Last = 1;
  cudaMalloc(&P, Count * sizeof(int));
  cudaMemcpy(&First, P, sizeof(int), cudaMemcpyDeviceToHost);
  cudaMemcpy(&Last, P + Count - 1, sizeof(int), cudaMemcpyDeviceToHost);
  std::printf("%d %d\n", First, Last);
}
