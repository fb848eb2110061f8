// The driver's functions, types and constants; handles are pointers in HIP.
// RUN: cu2x %s -o %t.hip --quiet -- > %t.log 2>&1
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: FileCheck %s --check-prefix=SAID --implicit-check-not=warning: < %t.log
#include <cuda.h>
// CHECK: hipModule_t M; hipFunction_t F; hipCtx_t C; hipDevice_t D; hipDeviceptr_t P;
CUmodule M; CUfunction F; CUcontext C; CUdevice D; CUdeviceptr P;
// CHECK: hipError_t load(const char *Image) {
CUresult load(const char *Image) {
  // CHECK: if (hipInit(0) != hipSuccess || hipDeviceGet(&D, 0)) return hipErrorNotInitialized;
  if (cuInit(0) != CUDA_SUCCESS || cuDeviceGet(&D, 0)) return CUDA_ERROR_NOT_INITIALIZED;
  // CHECK: hipModuleLoadData(&M, Image); hipModuleGetFunction(&F, M, "kernel");
  cuModuleLoadData(&M, Image); cuModuleGetFunction(&F, M, "kernel");
  // CHECK: hipMalloc(&P, 4);
  cuMemAlloc(&P, 4);
  // CHECK: hipDeviceptr_t Q = (hipDeviceptr_t)((unsigned long long)P + 16);
  CUdeviceptr Q = P + 16;
  void *Args[] = {&P};
  // CHECK: hipModuleLaunchKernel(F, 1, 1, 1, 1, 1, 1, 0, nullptr, Args, nullptr);
  cuLaunchKernel(F, 1, 1, 1, 1, 1, 1, 0, nullptr, Args, nullptr);
  // CHECK: return hipFree(Q);
  return cuMemFree(Q);
}
// SAID: :[[#@LINE+1]]:{{[0-9]+}}: warning: 'cuFuncSetBlockShape' has no HIP counterpart
void old() { cuFuncSetBlockShape(F, 1, 1, 1); }
