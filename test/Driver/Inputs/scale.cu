#include <cuda_runtime.h>

__global__ void scale(float *Data, float Factor, int Count) {
  int Index = blockIdx.x * blockDim.x + threadIdx.x;
  if (Index < Count)
    Data[Index] *= Factor;
}

cudaError_t scaleAll(float *Host, float Factor, int Count) {
  float *Data;
  cudaMalloc(&Data, Count * sizeof(float));
  cudaMemcpy(Data, Host, Count * sizeof(float), cudaMemcpyHostToDevice);
  scale<<<(Count + 255) / 256, 256>>>(Data, Factor, Count);
  cudaMemcpy(Host, Data, Count * sizeof(float), cudaMemcpyDeviceToHost);
  return cudaFree(Data);
}
