// Macros of one letter on the command line are the program's, and not those of the
// executor's headers, whose parameters have such names.
// RUN: cu2x-simt -DN=100 -DT=3 -DX -DOTHER=4 %s | FileCheck %s
// RUN: cu2x-simt --lang=hip -DN=100 -DT=3 -DX -DOTHER=4 %s | FileCheck %s
#ifdef __HIPCC__
#define cudaDeviceSynchronize hipDeviceSynchronize
#endif
#include <cstdio>

__global__ void kernel() { printf("%d %d %d %d\n", N, T, X, OTHER); }
int main() {
  kernel<<<1, 1>>>();
  // CHECK: 100 3 1 4
  (void)cudaDeviceSynchronize();
}
