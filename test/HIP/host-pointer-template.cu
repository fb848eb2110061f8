// CUDA's C++ overload with a typed pointer: HIP has `void **` only.
// RUN: cu2x %s -o %t.hip --quiet -- > %t.log 2>&1
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: FileCheck %s --check-prefix=SAID --implicit-check-not=warning: < %t.log
void pointers(float *Host) {
  float *Device;
  void *Any;
  // SAID: :[[#@LINE+1]]:9: warning: {{.*}}'cudaHostGetDevicePointer'{{.*}}CU2X7020
  (void)cudaHostGetDevicePointer(&Device, Host, 0);
  // CHECK: hipHostGetDevicePointer((void **)&Device, Host, 0);
  (void)cudaHostGetDevicePointer((void **)&Device, Host, 0);
  // CHECK: hipHostGetDevicePointer(&Any, Host, 0);
  (void)cudaHostGetDevicePointer(&Any, Host, 0);
}
