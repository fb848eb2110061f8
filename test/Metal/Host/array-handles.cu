// RUN: rm -rf %t && %port
// RUN: %compiles %t/array-handles.cpp
// RUN: %runs array-handles | FileCheck %s
// RUN: cu2x-simt %s | FileCheck %s

// The handle of an array is no memory: copies and fills that take it for some are
// errors, and leave the array as it is.

#include <cstdio>

int main() {
  cudaArray_t Array;
  cudaChannelFormatDesc Format = cudaCreateChannelDesc<float>();
  cudaMallocArray(&Array, &Format, 8, 2);
  float Host[16] = {1, 2, 3}, Back[16] = {};
  auto Say = [](cudaError_t Error) { std::printf("%s\n", cudaGetErrorName(Error)); };
  // CHECK-COUNT-5: cudaErrorInvalidValue
  Say(cudaMemcpy(Array, Host, 64, cudaMemcpyHostToDevice));
  Say(cudaMemcpy(Back, Array, 64, cudaMemcpyDeviceToHost));
  Say(cudaMemcpyAsync(Array, Host, 64, cudaMemcpyDefault));
  Say(cudaMemcpy2D(Array, 32, Host, 32, 32, 2, cudaMemcpyHostToDevice));
  Say(cudaMemset(Array, 0, 16));
  cudaGetLastError();
  // CHECK-NEXT: cudaSuccess
  // CHECK-NEXT: cudaSuccess
  // CHECK-NEXT: 1 3
  Say(cudaMemcpy2DToArray(Array, 0, 0, Host, 32, 32, 2, cudaMemcpyHostToDevice));
  Say(cudaMemcpy2DFromArray(Back, 32, Array, 0, 0, 32, 2, cudaMemcpyDeviceToHost));
  std::printf("%g %g\n", Back[0], Back[2]);
  // CHECK-NEXT: cudaSuccess
  // CHECK-NEXT: cudaErrorInvalidValue
  Say(cudaFreeArray(Array));
  Say(cudaFreeArray(Array));
}
