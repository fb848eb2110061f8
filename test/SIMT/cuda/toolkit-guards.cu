// What samples of the toolkit ask of the runtime before they start.
// RUN: cu2x-simt %s | FileCheck %s
// CHECK: default mode, 0 timeouts, 0 0 0
#define X 7
#define M 8
#define A 9
#include <cuda_profiler_api.h>
#include <cuda_runtime.h>
#include <cstdio>

#if !defined(__DRIVER_TYPES_H__) || !defined(__CUDA_RUNTIME_H__)
#error "code that helps with errors is left out without these"
#endif

int main() {
  int mode = -1, timeouts = -1;
  cudaDeviceGetAttribute(&mode, cudaDevAttrComputeMode, 0);
  cudaDeviceGetAttribute(&timeouts, cudaDevAttrKernelExecTimeout, 0);
  int start = cudaProfilerStart(), stop = cudaProfilerStop();
  printf("%s mode, %d timeouts, %d %d %d\n",
         mode == cudaComputeModeDefault ? "default" : "other", timeouts, start, stop,
         cudaThreadSynchronize());
}
