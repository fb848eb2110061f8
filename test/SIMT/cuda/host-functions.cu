// RUN: cu2x-simt %s | FileCheck %s

// A function of the host is no kernel, whatever asks for one: CUDA says so, and
// does not call it.

#include <cstdio>

static void Host(int, double *To) { *To = 1; }
struct Counter {
  static void add() { std::puts("called"); }
};
template <class T> __global__ void kernel(T *P) { *P = 3; }
extern "C" __global__ void plain(int *P) { *P += 4; }

int main() {
  cudaFuncAttributes Attributes;
  auto Name = [](cudaError_t Error) { return cudaGetErrorName(Error); };
  // CHECK: cudaErrorInvalidDeviceFunction cudaErrorInvalidDeviceFunction
  std::printf("%s ", Name(cudaFuncGetAttributes(&Attributes, (const void *)Host)));
  std::printf("%s\n", Name(cudaFuncGetAttributes(&Attributes, (const void *)&Counter::add)));
  void *None[] = {nullptr};
  // CHECK-NEXT: cudaErrorInvalidDeviceFunction cudaErrorInvalidDeviceFunction
  std::printf("%s ", Name(cudaLaunchKernel((const void *)Host, 1, 1, None, 0, nullptr)));
  std::printf("%s\n", Name(cudaGetLastError()));
  int Blocks, *P, Value = 0;
  // CHECK-NEXT: cudaErrorInvalidDeviceFunction
  std::printf("%s\n", Name(cudaOccupancyMaxActiveBlocksPerMultiprocessor(&Blocks, (const void *)Host, 32, 0)));
  // Near: kernels, instances of templates among them.
  cudaMalloc(&P, sizeof(int));
  void *Given[] = {&P};
  // CHECK-NEXT: cudaSuccess cudaSuccess
  std::printf("%s ", Name(cudaFuncGetAttributes(&Attributes, (const void *)kernel<int>)));
  std::printf("%s\n", Name(cudaFuncGetAttributes(&Attributes, (const void *)plain)));
  // CHECK-NEXT: cudaSuccess cudaSuccess 7
  std::printf("%s ", Name(cudaLaunchKernel((const void *)kernel<int>, 1, 1, Given, 0, nullptr)));
  std::printf("%s ", Name(cudaLaunchKernel((const void *)plain, 1, 1, Given, 0, nullptr)));
  cudaMemcpy(&Value, P, sizeof(int), cudaMemcpyDeviceToHost);
  std::printf("%d\n", Value);
}
