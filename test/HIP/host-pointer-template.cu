// CUDA's C++ overload with a typed pointer: HIP has `void **` only,
// so that it is cast.
// RUN: cu2x %s -o %t.hip --quiet -- > %t.log 2>&1
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: count 0 < %t.log
void pointers(float *Host) {
  float *Device;
  void *Any;
  // CHECK: hipHostGetDevicePointer((void **)(&Device), Host, 0);
  (void)cudaHostGetDevicePointer(&Device, Host, 0);
  // CHECK: hipHostGetDevicePointer((void **)&Device, Host, 0);
  (void)cudaHostGetDevicePointer((void **)&Device, Host, 0);
  // CHECK: hipHostGetDevicePointer(&Any, Host, 0);
  (void)cudaHostGetDevicePointer(&Any, Host, 0);
}
