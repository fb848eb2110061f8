// Default arguments that only CUDA's declaration has are written out.
// RUN: cu2x %s -o %t.hip --quiet -- && grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip

void info(cudaStream_t S) {
  cudaStreamCaptureStatus Status;
  unsigned long long Id;
  // CHECK: hipStreamGetCaptureInfo(S, &Status, nullptr);
  (void)cudaStreamGetCaptureInfo(S, &Status);
  // CHECK: hipStreamGetCaptureInfo(S, &Status, &Id);
  (void)cudaStreamGetCaptureInfo(S, &Status, &Id);
}
