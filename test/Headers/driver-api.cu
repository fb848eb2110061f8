// RUN: %clang_bundled_host -Xclang -verify %s
// RUN: %clang_bundled_device -Xclang -verify %s
// expected-no-diagnostics

#include <cuda.h>
#include <cudaProfiler.h>

int main() {
  CUdevice Device;
  CUcontext Context;
  CUmodule Module;
  CUfunction Function;
  CUdeviceptr Pointer;
  CUstream Stream;
  cuInit(0);
  cuDeviceGet(&Device, 0);
  cuCtxCreate(&Context, 0, Device);
  cuCtxCreate(&Context, nullptr, CU_CTX_SCHED_SPIN, Device);
  cuModuleLoadData(&Module, "");
  cuModuleGetFunction(&Function, Module, "kernel");
  cuMemAlloc(&Pointer, 16);
  cuMemAlloc_v2(&Pointer, 16);
  cuMemcpyHtoD(Pointer + 4, "", 1);
  cuStreamCreate(&Stream, CU_STREAM_NON_BLOCKING);
  void *Args[] = {&Pointer};
  if (cuLaunchKernel(Function, 1, 1, 1, 1, 1, 1, 0, Stream, Args, NULL) !=
      CUDA_SUCCESS)
    cuCtxSynchronize();
  int Major;
  cuDeviceGetAttribute(&Major, CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR,
                       Device);
  CUDA_MEMCPY2D Copy = {};
  Copy.srcMemoryType = CU_MEMORYTYPE_HOST;
  cuMemcpy2D(&Copy);
  cudaStream_t Same = Stream;
  cuMemFree(Pointer);
  cuProfilerStop();
  return Same != nullptr;
}
