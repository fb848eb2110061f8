// RUN: rm -rf %t && %port
// RUN: %edited/late-include.cpp | FileCheck %s
// RUN: %compiles %t/late-include.cpp

// What stands in front of the program's own include of the runtime has it all
// the same: nvcc includes it in front of everything.

// CHECK: #include <cu2x/runtime.h>
// CHECK-NEXT: const char *Names[] = {"one", NULL};
const char *Names[] = {"one", NULL};
dim3 Early(2);
// CHECK: #include <cu2x/runtime.h>
#include <cuda_runtime.h>

__global__ void kernel(int *P) { *P = 1; }
