// RUN: %verify --seeds=0 %s | FileCheck %s

// Managed variables whose names are those of types in the language's symbols,
// and variables of one unit, which the compiler might keep out of memory.

// CHECK: source 0 0 1 0 agrees
// CHECK: HIP, warp 32 0 0 1 0 agrees
// CHECK: HIP, wave 64 0 0 1 0 agrees
// CHECK: Metal 0 0 1 0 agrees
// CHECK: {{^}}all runs agree

#include <cstdio>

__managed__ int m[4];
__managed__ float i;
static __managed__ int own;
namespace {
__managed__ int hidden = 3;
}

__global__ void kernel() {
  m[1] = 5;
  i = 2.5f;
  own += 4;
  hidden *= 2;
}

int main() {
  kernel<<<1, 1>>>();
  cudaDeviceSynchronize();
  std::printf("%d %g %d %d\n", m[1], i, own, hidden);
}
