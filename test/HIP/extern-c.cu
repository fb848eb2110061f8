// Linkage specifications, forward declarations of CUDA's own structures.
// RUN: cu2x %s -o %t.hip --quiet -- && grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip
// RUN: cp %t.hip %t.cu && cu2x %t.cu --quiet -o %t.2 -- && cmp %t.cu %t.2
// CHECK: struct ihipStream_t; typedef struct ihipStream_t *Stream;
struct CUstream_st; typedef struct CUstream_st *Stream;
// CHECK: extern "C" hipError_t start(hipStream_t, hipEvent_t = nullptr);
extern "C" cudaError_t start(cudaStream_t, cudaEvent_t = nullptr);
extern "C" {
// CHECK: __global__ void kernel(int *P) {}
__global__ void kernel(int *P) {}
// CHECK: hipError_t stop(void) { return hipDeviceSynchronize(); }
cudaError_t stop(void) { return cudaDeviceSynchronize(); }
}
