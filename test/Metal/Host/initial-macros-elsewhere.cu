// RUN: rm -rf %t && %exits 4 cu2x --target=metal --strict --root=%S --out-dir=%t %s 2>&1 | FileCheck %s --implicit-check-not='[CU2X8032'
// RUN: %edited/initial-macros-elsewhere.cpp | FileCheck --check-prefix=TEXT %s

// A header's macro has the `=` of an initializer: the last word is no name.

#include "Inputs/initial.h"

// CHECK: :[[#@LINE+3]]:1: error: the declaration of 'INITIAL' has a macro in the place of its name, so that it is left as it is [CU2X8032
// CHECK: note: write the declaration in a plainer form
// TEXT: __device__ int first INITIAL;
__device__ int first INITIAL;
// CHECK-NOT: error:{{.*}}CU2X8032
#define NAME second
// TEXT: cu2x::Variable<int> NAME("NAME");
// near miss CU2X8032 '__device__ int': the macro is the whole name.
__device__ int NAME;
__global__ void kernel(int *p) { *p = first + second; }
