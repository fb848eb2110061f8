// Flags and attributes that CUDA does not have, and two that exclude each other,
// are errors in ports and on the executor alike.
// RUN: rm -rf %t.cache
// RUN: %verify --seeds=0 %s | FileCheck --check-prefix=VERIFY %s
// RUN: %run %s | FileCheck %s
// VERIFY: {{^}}all runs agree

#include <cstdio>

__global__ void kernel(int *) {}
static int Own[16];

static void say(cudaError_t Error) { printf("%s\n", cudaGetErrorName(Error)); }

int main() {
  cudaEvent_t E;
  // CHECK: cudaErrorInvalidValue
  say(cudaHostRegister(Own, sizeof(Own), 256));
  // CHECK-NEXT: cudaSuccess
  say(cudaHostRegister(Own, sizeof(Own), cudaHostRegisterPortable));
  // CHECK-NEXT: cudaErrorInvalidValue
  say(cudaEventCreateWithFlags(&E, cudaEventInterprocess));
  // CHECK-NEXT: cudaSuccess
  say(cudaEventCreateWithFlags(&E, cudaEventInterprocess |
                                       cudaEventDisableTiming));
  // CHECK-NEXT: cudaErrorInvalidValue
  say(cudaSetDeviceFlags(cudaDeviceScheduleSpin | cudaDeviceScheduleYield));
  // CHECK-NEXT: cudaSuccess
  say(cudaSetDeviceFlags(cudaDeviceScheduleBlockingSync));
  // CHECK-NEXT: cudaErrorInvalidValue
  say(cudaFuncSetAttribute(kernel, static_cast<cudaFuncAttribute>(77), 1));
  // CHECK-NEXT: cudaSuccess
  say(cudaFuncSetAttribute(kernel,
                           cudaFuncAttributePreferredSharedMemoryCarveout, 50));
}
