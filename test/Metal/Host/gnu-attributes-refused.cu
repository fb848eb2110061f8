// RUN: rm -rf %t && %exits 4 cu2x --target=metal --strict --quiet --root=%S --out-dir=%t %s 2>&1 | FileCheck %s

// Attributes that say where a variable lies or what its type is, and those of one
// name among several.

// CHECK: :[[#@LINE+1]]:1: error: the declaration of 'Placed' {{.*}}[CU2X8032
__attribute__((section("mine"))) __device__ int Placed = 1;
// CHECK: :[[#@LINE+1]]:1: error: the declaration of 'Vector' {{.*}}[CU2X8032
__attribute__((vector_size(16))) __device__ float Vector;
// CHECK: :[[#@LINE+1]]:1: error: the declaration of 'One' {{.*}}[CU2X8032
__device__ int One __attribute__((unused)) = 1, Two = 2;
// CHECK: :[[#@LINE+1]]:1: error: the declaration of 'Weak' {{.*}}[CU2X8032
__attribute__((aligned(8), weak)) __device__ int Weak = 1;
#define ALIGNED __attribute__((aligned(16)))
// CHECK: :[[#@LINE+1]]:1: error: the declaration of 'OfType' {{.*}}[CU2X8032
__device__ struct Row { int X; } ALIGNED OfType[2] = {{1}, {2}};
__global__ void kernel(int *P) { *P = Placed + One + Two + Weak + OfType[1].X; }
