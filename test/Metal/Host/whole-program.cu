// RUN: rm -rf %t && %port
// RUN: %edited/whole-program.cpp | FileCheck %s
// RUN: FileCheck --check-prefix=TABLE %s < %t/whole-program.kernels.inc
// RUN: FileCheck --check-prefix=BUILD %s < %t/CMakeLists.txt
// RUN: %runs whole-program | FileCheck --check-prefix=PRINTS %s

// The port of a program: its Metal file, its edited source, the table of its
// kernels and a build file. main stays as it is but for names.

// CHECK: #include <cstdio>
// CHECK-NEXT: #include <cu2x/runtime.h>
#include <cstdio>
#include <cuda_runtime.h>

// What it does.
// CHECK: // What it does.
// CHECK-NEXT: void fill(int *Out, int N, int Value) { cu2x::dispatch(fill, Out, N, Value); }
__global__ void fill(int *Out, int N, int Value) {
  int I = blockIdx.x * blockDim.x + threadIdx.x;
  if (I < N)
    Out[I] = Value + I;
}

int main() {
  // CHECK: int *Device; // of four
  // CHECK-NEXT: cu2xMalloc(&Device, 4 * sizeof(int));
  // CHECK-NEXT: cu2x::launch(1, 32), fill(Device, 4, 10);
  int *Device; // of four
  cudaMalloc(&Device, 4 * sizeof(int));
  fill<<<1, 32>>>(Device, 4, 10);
  int Host[4];
  cudaMemcpy(Host, Device, sizeof(Host), cudaMemcpyDeviceToHost);
  cudaFree(Device);
  printf("%d %d\n", Host[0], Host[3]);
}
// CHECK: #include "whole-program.kernels.inc"
// PRINTS: 10 13

// TABLE: extern "C" const cu2x_library_image cu2x_library_whole_program;
// TABLE: cu2x::bufferBinding(0, 0, cu2x::Access::ReadWrite)
// TABLE: cu2x::valueBinding(1, 1, 4)
// TABLE: cu2x::kernel({{.*}}(&fill), "fill", "fill", cu2x_bindings_0, 0, 0)
// TABLE: cu2x::Library cu2x_library("whole_program", cu2x_library_whole_program

// BUILD: find_package(cu2x REQUIRED)
// BUILD: add_executable(whole-program "whole-program.cpp")
// BUILD: cu2x_add_metal(whole-program "whole-program.metal" LIBRARY whole_program)
// BUILD: target_link_libraries(whole-program PRIVATE cu2x::runtime)
