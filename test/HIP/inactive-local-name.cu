// A local variable in a skipped branch keeps its name in all its uses.
// RUN: cu2x %s -o %t.hip --quiet -- && grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
#ifdef OTHER_PLATFORM
int local(int cudaSetDevice) {
  // CHECK: int cudaGetDevice = cudaSetDevice + 3;
  int cudaGetDevice = cudaSetDevice + 3;
  // CHECK: use(cudaGetDevice, cudaSetDevice);
  use(cudaGetDevice, cudaSetDevice);
  // CHECK: return cudaGetDevice;
  return cudaGetDevice;
}
#endif
