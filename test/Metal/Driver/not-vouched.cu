// Lines of a port that no parse vouches for are named, as those of HIP are.
// RUN: rm -rf %t && %exits 3 cu2x --target=metal --root=%S --out-dir=%t --report=%t.json %s 2>%t.err
// RUN: FileCheck %s < %t.err && FileCheck --check-prefix=JSON %s < %t.json
#include <cuda_runtime.h>
__global__ void kernel(int *P) { *P = 1; }
template <class T> void unused(T *P) {
  cudaMemset(P + T::offset(cudaSuccess), 0, 4);
}
#ifdef NEVER
void never(int *P) { cudaFree(P); }
#endif
// CHECK: not-vouched.cu: 1 kernel
// CHECK-NEXT: not-vouched.cu: line 10 was translated by token rules only
// JSON: "notVouched": [
// JSON-NEXT: 10
// JSON-NEXT: ]
