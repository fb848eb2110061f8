// A program that launches until a time has passed launches more or less often in
// each run, which one seed does not show: the source runs again. One that then
// launches nothing at all differs.
// RUN: %verify --seeds=0 %s | FileCheck %s
// RUN: %exits 1 %verify --seeds=0 -DLEFT_OUT %s | FileCheck --check-prefix=NONE %s

#include <chrono>
#include <cstdio>

__global__ void add(int *Sum) {
#ifdef LEFT_OUT
  Sum[1] = clock() > 0;
#endif
  Sum[0] = 1;
}

int main() {
  int *Device, Host = 1;
  cudaMalloc(&Device, 2 * sizeof(int));
  cudaMemset(Device, 0, sizeof(int));
  auto Begin = std::chrono::steady_clock::now();
  do {
    add<<<1, 1>>>(Device);
    cudaDeviceSynchronize();
  } while (std::chrono::steady_clock::now() - Begin <
           std::chrono::milliseconds(20));
#ifndef LEFT_OUT
  cudaMemcpy(&Host, Device, sizeof(int), cudaMemcpyDeviceToHost);
#endif
  std::printf("%d\n", Host);
}

// CHECK: source 0 0 {{[0-9]+}} 1 agrees
// CHECK-NEXT: HIP, warp 32 0 0 {{[0-9]+}} 1 agrees
// CHECK-NEXT: HIP, wave 64 0 0 {{[0-9]+}} 1 agrees
// CHECK-NEXT: Metal 0 0 {{[0-9]+}} 1 agrees
// CHECK: {{^}}all runs agree

// NONE: source 0 0 {{[0-9]+}} 0 agrees
// NONE: Metal 0 0 0 0 0 launches instead of {{[0-9]+}}
