// RUN: rm -rf %t && %exits 4 cu2x --target=metal --strict --quiet --root=%S --out-dir=%t %s 2>&1 | FileCheck %s

// A macro with attributes in brackets would be taken for a part of the type, and
// attributes behind the name for elements.

#define DEPRECATED [[deprecated]]
#define REAL float
// CHECK: :[[#@LINE+1]]:1: error: the declaration of 'Old' has a type that cu2x does not take apart{{.*}} [CU2X8032
DEPRECATED __device__ int Old = 3;
// CHECK: :[[#@LINE+1]]:1: error: the declaration of 'Behind' has a declarator that cu2x does not take apart{{.*}} [CU2X8032
__device__ int Behind [[maybe_unused]] [2] = {1, 2};
// CHECK-NOT: CU2X8032
__device__ REAL New = 3;

__global__ void kernel(int *P) { P[0] = New; }
