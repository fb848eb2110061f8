// Names in messages stay what the author wrote, unless asked for.
// RUN: cu2x %s -o %t.hip --quiet -- && grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip
// RUN: cu2x %s -o %t.all --quiet --strings=names -- && grep -v '// [A-Z-]*:' %t.all | FileCheck %s --check-prefix=NAMES
#include <cstdio>
void messages(void *P) {
  // CHECK: puts("cudaMalloc failed: cudaMalloc: x\tcudaFree");
  // NAMES: puts("hipMalloc failed: hipMalloc: x\thipFree");
  puts("cudaMalloc failed: cudaMalloc: x\tcudaFree");
  // CHECK: puts(R"(cudaFree(p); // "cudaFree")");
  // NAMES: puts(R"(hipFree(p); // "hipFree")");
  puts(R"(cudaFree(p); // "cudaFree")");
  // CHECK: (void)hipFree(P); /* cudaFree(P) */ // cudaFree
  (void)cudaFree(P); /* cudaFree(P) */ // cudaFree
  // NAMES: puts("mycudaMalloc cudaMallocs _cudaMalloc");
  puts("mycudaMalloc cudaMallocs _cudaMalloc");
}
