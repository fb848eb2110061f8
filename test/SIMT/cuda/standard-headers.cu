// RUN: cu2x-simt %s | FileCheck %s

// Headers of the standard library, before and behind CUDA's, in a program of
// which all text is prepared for the executor.

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cmath>
#include <complex>
#include <cuda_runtime.h>
#include <fstream>
#include <functional>
#include <iomanip>
#include <iostream>
#include <map>
#include <memory>
#include <mutex>
#include <random>
#include <sstream>
#include <string>
#include <thread>
#include <tuple>
#include <unordered_map>
#include <vector>

__global__ void half_of(float *P, int N) {
  int I = blockIdx.x * blockDim.x + threadIdx.x;
  if (I < N)
    P[I] = std::min(P[I] / 2, 7.0f);
}

int main() {
  std::vector<float> Values(40);
  for (size_t I = 0; I < Values.size(); ++I)
    Values[I] = float(I);
  float *P;
  cudaMalloc(&P, Values.size() * sizeof(float));
  cudaMemcpy(P, Values.data(), Values.size() * sizeof(float),
             cudaMemcpyHostToDevice);
  half_of<<<2, 32>>>(P, int(Values.size()));
  cudaMemcpy(Values.data(), P, Values.size() * sizeof(float),
             cudaMemcpyDeviceToHost);
  std::ostringstream Text;
  Text << std::fixed << std::setprecision(2) << Values[3] << ' ' << Values[39];
  std::string Line;
  std::thread([&] { Line = Text.str(); }).join();
  // CHECK: 1.50 7.00
  std::cout << Line << std::endl;
}
