// A symbol given by its name, as before CUDA 5, is no symbol in HIP either. And
// HIP compares and swaps 32 and 64 bits only.
// RUN: cu2x %s -o %t.hip --quiet -- > %t.log 2>&1
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: FileCheck %s --check-prefix=SAID --implicit-check-not=warning: < %t.log
__constant__ float Table[4];
__device__ unsigned short Locks[4];
void copy(const float *P) {
  // CHECK: hipMemcpyToSymbol(HIP_SYMBOL("Table"), P, 16);
  // SAID: :[[#@LINE+1]]:3: warning: arguments of 'cudaMemcpyToSymbol'{{.*}}CU2X7020
  cudaMemcpyToSymbol("Table", P, 16);
  // CHECK: hipMemcpyToSymbol(HIP_SYMBOL(Table), P, 16);
  cudaMemcpyToSymbol(Table, P, 16);
}
__global__ void kernel(unsigned *P) {
  // SAID: :[[#@LINE+1]]:3: warning: arguments of 'atomicCAS'{{.*}}16 bits{{.*}}CU2X7020
  atomicCAS(Locks, (unsigned short)0, (unsigned short)1);
  atomicCAS(P, 0u, 1u);
}
