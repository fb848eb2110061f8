// Both sides of a test of __CUDA_ARCH__ are seen and translated.
// RUN: cu2x %s -o %t.hip --quiet -- && grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip
__host__ __device__ int both(int X) {
// CHECK: #ifdef __HIP_DEVICE_COMPILE__
#ifdef __CUDA_ARCH__
  // CHECK: unsigned long long Mask = __ballot_sync(0xffffffffffffffffull, X);
  unsigned Mask = __ballot_sync(0xffffffff, X);
  return __popcll(Mask);
#else
  // CHECK: return hipGetLastError();
  return cudaGetLastError();
#endif
}
