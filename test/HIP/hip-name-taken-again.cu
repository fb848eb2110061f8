// A name that HIP's would clash with stays in the second run as in the first,
// where HIP's names are what the parser reads as CUDA's.
// RUN: cu2x %s -o %t.cu --quiet -- 2>&1 | FileCheck %s --check-prefix=SAID
// RUN: not cu2x %t.cu -o %t.2 --quiet -- 2>&1 | FileCheck %s --check-prefix=SAID
// RUN: cmp %t.cu %t.2
// RUN: FileCheck %s < %t.cu
// SAID: warning: 'cudaFree' would become 'hipFree', {{.*}}[CU2X6027
// CHECK: {{^}}  hipMalloc(&P, hipFree);
// CHECK: {{^}}  ::cudaFree(P);
// CHECK: {{^}}  ::hipDeviceSynchronize();
#include <cuda_runtime.h>
int hipFree = 3;
int main() {
  void *P;
  cudaMalloc(&P, hipFree);
  ::cudaFree(P);
  ::cudaDeviceSynchronize();
}
