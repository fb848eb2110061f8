// A using-declaration of CUDA's function is CUDA's name, alone and qualified.
// RUN: cu2x %s -o %t.hip --quiet -- && grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip

// CHECK: using ::hipMalloc;
using ::cudaMalloc;
namespace pool {
// CHECK: using ::hipFree;
using ::cudaFree;
// CHECK: using ::hipStream_t;
using ::cudaStream_t;
// CHECK: using Stream = hipStream_t;
using Stream = cudaStream_t;
void release(void *P, cudaStream_t) {
  // CHECK: (void)hipFree(P);
  (void)cudaFree(P);
}
} // namespace pool
// CHECK: (void)pool::hipFree(P);
void release(void *P) { (void)pool::cudaFree(P); }
