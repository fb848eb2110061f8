// Functions that CUDA removed long ago have today's names in HIP.
// RUN: cu2x %s -o %t.hip --quiet -- && grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip
void old() {
  // CHECK: (void)hipDeviceSynchronize();
  (void)cudaThreadSynchronize();
  // CHECK: (void)hipDeviceReset();
  (void)cudaThreadExit();
  cudaDeviceProp P;
  // CHECK: if (P.clockRate + P.memoryClockRate + P.computeMode) return;
  if (P.clockRate + P.memoryClockRate + P.computeMode) return;
}
