// CUDA's C++ overload with a typed pointer: HIP has `void **` only. That of
// cudaUserObjectCreate deletes an object, which HIP's function does not.
// RUN: cu2x %s -o %t.hip --quiet -- > %t.log 2>&1
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: FileCheck %s --check-prefix=SAID --implicit-check-not=warning: < %t.log
template <class T> void any(T **Device, T *Host) {
  // CHECK: hipHostGetDevicePointer((void **)(Device), Host, 0);
  (void)cudaHostGetDevicePointer(Device, Host, 0);
  // CHECK: hipHostGetDevicePointer((void **)Device, Host, 0);
  (void)cudaHostGetDevicePointer((void **)Device, Host, 0);
}

void pointers(float *Host) {
  float *Device;
  const float *ReadOnly;
  void *Any;
  // CHECK: hipHostGetDevicePointer((void **)(&Device), Host, 0);
  (void)cudaHostGetDevicePointer(&Device, Host, 0);
  // CHECK: hipHostGetDevicePointer((void **)(&ReadOnly), Host, 0);
  (void)cudaHostGetDevicePointer(&ReadOnly, Host, 0);
  // CHECK: hipHostGetDevicePointer((void **)&Device, Host, 0);
  (void)cudaHostGetDevicePointer((void **)&Device, Host, 0);
  // CHECK: hipHostGetDevicePointer(&Any, Host, 0);
  (void)cudaHostGetDevicePointer(&Any, Host, 0);
  any(&Device, Host);

  cudaUserObject_t Object;
  // SAID: :[[#@LINE+1]]:9: warning: {{.*}}'cudaUserObjectCreate'{{.*}}CU2X7020
  (void)cudaUserObjectCreate(&Object, Host, 1, 0);
  // CHECK: hipUserObjectCreate(&Object, Host, nullptr, 1, 0);
  (void)cudaUserObjectCreate(&Object, Host, nullptr, 1, 0);
}
