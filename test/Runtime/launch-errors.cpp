// Launches that cannot begin return CUDA's errors and say on stderr why.
// RUN: %runtime_build
// RUN: %t 2>&1 | FileCheck %s

#include "Inputs/kernels.h"

static void show() { std::puts(name(cu2xGetLastError())); }

int main() {
  int *P;
  cu2xMalloc(&P, 4096);
  // CHECK: kernel fill: no grid can be (0, 1, 1)
  // CHECK-NEXT: cudaErrorInvalidConfiguration
  cu2x::launch(0, 32), fill(P);
  show();
  // CHECK: kernel fill: no block can be (1, 0, 1)
  // CHECK-NEXT: cudaErrorInvalidConfiguration
  cu2x::launch(1, dim3(1, 0)), fill(P);
  show();
  // CHECK: kernel fill: no block can be (1025, 1, 1)
  // CHECK-NEXT: cudaErrorInvalidConfiguration
  cu2x::launch(1, 1025), fill(P);
  show();
  // CHECK: kernel fill: no block can be (1, 1, 65)
  // CHECK-NEXT: cudaErrorInvalidConfiguration
  cu2x::launch(1, dim3(1, 1, 65)), fill(P);
  show();
  // CHECK: kernel fill: no grid can be (1, 65536, 1)
  // CHECK-NEXT: cudaErrorInvalidConfiguration
  cu2x::launch(dim3(1, 65536), 1), fill(P);
  show();
  // CHECK: kernel fill: a grid (8388608, 1, 1) of blocks (512, 1, 1) has 2^32 threads or more in a dimension
  // CHECK-NEXT: cudaErrorInvalidConfiguration
  cu2x::launch(8388608, 512), fill(P);
  show();
  // One block less: it is the shared memory that there is too little of.
  // CHECK: kernel reverse: 32769 bytes of dynamic shared memory
  cu2x::launch(8388607, 512, 32769), reverse(P);
  show();
  // CHECK: kernel bounded: a block of 65 threads, but it can have 64
  // CHECK-NEXT: cudaErrorLaunchOutOfResources
  cu2x::launch(1, 65), bounded();
  show();
  // CHECK: kernel reverse: 32769 bytes of dynamic shared memory, but it can have 32768
  // CHECK-NEXT: cudaErrorInvalidValue
  cu2x::launch(1, 32, 32769), reverse(P);
  show();
  // CHECK: no kernel is registered for the function forgotten(): it is no kernel of the program, or
  // CHECK-NEXT: cudaErrorInvalidDeviceFunction
  cu2x::launch(1, 1), forgotten();
  show();
  // CHECK: kernel refused was not translated: CU2X4001 a parameter of type double
  // CHECK-NEXT: cudaErrorInvalidDeviceFunction
  cu2x::launch(1, 1), refused(nullptr);
  show();
  // CHECK: kernel wrong: argument 0 has not 4 bytes
  // CHECK-NEXT: cudaErrorInvalidDeviceFunction
  cu2x::launch(1, 1), wrong(1);
  show();
  // CHECK: there is no kernel absent
  // CHECK-NEXT: cudaErrorInvalidDeviceFunction
  cu2x::launch(1, 1), missing();
  show();
  // CHECK: cudaErrorInvalidResourceHandle
  cu2x::launch(1, 1, 0, reinterpret_cast<cu2xStream_t>(P)), fill(P);
  show();
  // None of them is an error for those that come after it.
  // CHECK: cudaSuccess
  cu2x::launch(1, 32), fill(P);
  std::puts(name(cu2xDeviceSynchronize()));
}
