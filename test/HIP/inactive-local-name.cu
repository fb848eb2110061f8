// A local variable in a skipped branch keeps its name in all its uses. Nothing
// but the text says that it is one, so that nobody vouches for it.
// RUN: %exits 3 cu2x %s -o %t.hip --quiet --
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
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
