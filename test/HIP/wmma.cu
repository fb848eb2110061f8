// Tensor core fragments, libcu++ and asynchronous copies have no twin.
// RUN: cu2x %s --quiet -n -- 2>&1 | FileCheck %s
// CHECK: :[[#@LINE+1]]:10: warning: header 'mma.h' {{.*}}CU2X7017
#include <mma.h>
// CHECK: :[[#@LINE+1]]:10: warning: header 'cuda/atomic' {{.*}}CU2X7017
#include <cuda/atomic>
#include <cuda_fp16.h>
using namespace nvcuda;
__global__ void kernel(half *P) {
  // CHECK: :[[#@LINE+1]]:11: warning: namespace 'wmma' has no HIP counterpart [CU2X5019
  nvcuda::wmma::fragment<nvcuda::wmma::accumulator, 16, 16, 16, half> F;
  // CHECK: warning: {{.*}}CU2X
  nvcuda::wmma::fill_fragment(F, __float2half(0.0f));
}
