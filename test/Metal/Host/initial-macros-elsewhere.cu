// RUN: rm -rf %t && %exits 4 cu2x --target=metal --strict --root=%S --out-dir=%t %s 2>&1 | FileCheck %s
// RUN: %edited/initial-macros-elsewhere.cpp | FileCheck --check-prefix=TEXT %s

// A header's macro has the `=` of an initializer: the last word is no name.

#include "Inputs/initial.h"

// CHECK: :[[#@LINE+2]]:1: error: the declaration of 'INITIAL' has a macro in the place of its name{{.*}}[CU2X8032
// TEXT: __device__ int first INITIAL;
__device__ int first INITIAL;
// CHECK-NOT: error:{{.*}}CU2X8032
#define NAME second
// TEXT: cu2x::Variable<int> NAME("NAME");
__device__ int NAME;
__global__ void kernel(int *p) { *p = first + second; }
