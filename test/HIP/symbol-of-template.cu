// A symbol that is an instance of a variable template has commas of its own, which
// HIP_SYMBOL must not take for its own.
// RUN: cu2x %s --quiet -o %t.hip && FileCheck %s < %t.hip
// RUN: %hip_check %t.hip
// RUN: cu2x %t.hip --quiet 2>&1 | diff %t.hip -
#include <cuda_runtime.h>

template <class T, int N> __device__ T cells[N];
__device__ float plain[4];
__device__ int index2[2][2];

void use(float *to) {
  void *p;
  // CHECK: hipGetSymbolAddress(&p, HIP_SYMBOL((cells<float, 4>)));
  cudaGetSymbolAddress(&p, cells<float, 4>);
  // CHECK: hipMemcpyToSymbol(HIP_SYMBOL(plain), to, sizeof(plain));
  cudaMemcpyToSymbol(plain, to, sizeof(plain));
}
