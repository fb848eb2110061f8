// A macro's parameter is the program's own name, whatever CUDA calls so; the
// other names in the body are CUDA's.
// RUN: cu2x %s -o %t.hip -- 2>&1 | FileCheck %s --check-prefix=SAID
// RUN: FileCheck %s < %t.hip
// RUN: cp %t.hip %t.cu && cu2x %t.cu -o %t.2 --quiet -- && cmp %t.cu %t.2
// SAID: all confirmed
// CHECK: {{^}}#define ADD(cudaFree) cudaFree + hipFree
// CHECK: {{^}}#define CALL(cudaMalloc, P) cudaMalloc(P, 4)
// CHECK: {{^}}#define ROUND(warpSize, cudaMemset) ((warpSize + cudaMemset) / 2)
// CHECK: {{^}}#define OBJECT (hipFree)
// CHECK: {{^}}#define OTHER(P) hipFree(P)
// CHECK: return OBJECT(nullptr) + OTHER(nullptr) + CALL(hipMalloc, &P);
#include <cuda_runtime.h>
#define ADD(cudaFree) cudaFree + hipFree
#define CALL(cudaMalloc, P) cudaMalloc(P, 4)
#define ROUND(warpSize, cudaMemset) ((warpSize + cudaMemset) / 2)
// Not a list of parameters.
#define OBJECT (cudaFree)
#define OTHER(P) cudaFree(P)
int add(int hipFree) { return ADD(3) + ROUND(5, 2); }
int run() {
  int *P;
  return OBJECT(nullptr) + OTHER(nullptr) + CALL(cudaMalloc, &P);
}
