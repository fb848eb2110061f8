// CUDA's C++ overload with a typed pointer: HIP has `void **` only.
// RUN: cu2x %s -o %t.hip --quiet -- && grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip
void pointers(float *Host) {
  float *Device;
  void *Any;
  // CHECK: hipHostGetDevicePointer(reinterpret_cast<void**>(&Device), Host, 0);
  (void)cudaHostGetDevicePointer(&Device, Host, 0);
  // CHECK: hipHostGetDevicePointer((void **)&Device, Host, 0);
  (void)cudaHostGetDevicePointer((void **)&Device, Host, 0);
  // CHECK: hipHostGetDevicePointer(&Any, Host, 0);
  (void)cudaHostGetDevicePointer(&Any, Host, 0);
}
