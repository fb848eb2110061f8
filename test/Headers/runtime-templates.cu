// RUN: %clang_bundled_host -Xclang -verify %s
// RUN: %clang_bundled_device -Xclang -verify %s
// expected-no-diagnostics

__constant__ float Table[4];
__device__ int Counter;
__global__ void kernel(float *P, int N);

int main() {
  float *P, *Host;
  const float *Source = Host;
  size_t Pitch;
  cudaMalloc(&P, 4);
  cudaMallocHost(&Host, 4);
  cudaHostAlloc(&Host, 4, cudaHostAllocMapped);
  cudaMallocManaged(&P, 4);
  cudaMallocPitch(&P, &Pitch, 4, 4);
  cudaHostGetDevicePointer(&P, Host, 0);
  cudaMemcpyToSymbol(Table, Source, sizeof(Table));
  cudaMemcpyFromSymbol(Host, Counter, 4, 0, cudaMemcpyDeviceToHost);
  cudaMemcpyToSymbolAsync(Table, Host, 4, 0, cudaMemcpyHostToDevice, 0);
  void *Address;
  cudaGetSymbolAddress(&Address, Counter);
  cudaGetSymbolAddress((void **)&P, Table);

  int N = 0, Blocks, Threads;
  void *Args[] = {&P, &N};
  cudaFuncAttributes Attributes;
  cudaFuncGetAttributes(&Attributes, kernel);
  cudaFuncSetAttribute(kernel, cudaFuncAttributeMaxDynamicSharedMemorySize, 1);
  cudaFuncSetCacheConfig(kernel, cudaFuncCachePreferL1);
  cudaLaunchKernel(kernel, dim3(1), dim3(1), Args);
  cudaLaunchKernel((const void *)kernel, 1, 1, Args, 0, 0);
  cudaLaunchCooperativeKernel((void *)kernel, 1, 1, Args);
  cudaLaunchConfig_t Config = {};
  cudaLaunchKernelEx(&Config, kernel, P, N);
  cudaOccupancyMaxPotentialBlockSize(&Blocks, &Threads, kernel, 0, 0);
  cudaOccupancyMaxPotentialBlockSizeVariableSMem(&Blocks, &Threads, kernel,
                                                 [](int B) { return B * 4; });
  cudaOccupancyMaxActiveBlocksPerMultiprocessor(&Blocks, kernel, 128, 0);
  cudaEvent_t Event;
  cudaEventCreate(&Event);
  cudaEventCreate(&Event, cudaEventDisableTiming);
  cudaStreamAddCallback(
      0, [](cudaStream_t, cudaError_t, void *) {}, nullptr, 0);
  cudaLaunchHostFunc(0, [](void *) {}, nullptr);
}
