// Tensor cores by assembly, on numbers of 4 bits and on double are refused; a
// product by hand is not.
// RUN: cu2x --target=metal --cuda-headers=bundled %s -o %t.metal 2>&1 | FileCheck %s
// RUN: cu2x --target=metal --cuda-headers=bundled --fp64=soft %s -o %t.soft.metal 2>&1 | FileCheck %s --check-prefix=SOFT
// RUN: cu2x-msl-check --Werror %t.metal
// RUN: FileCheck %s --check-prefix=METAL --implicit-check-not="kernel void refused" < %t.metal
// METAL-DAG: kernel void near(
// SOFT: load_matrix_sync
#include <cuda_fp16.h>
#include <mma.h>
using namespace nvcuda::wmma;

__global__ void near(const __half *a, float *c) { c[0] += __half2float(a[0]) * __half2float(a[1]); }
// CHECK-NOT: {{warning|error}}:

__global__ void refusedBits(const unsigned *a, int *c) {
  fragment<matrix_a, 8, 8, 32, experimental::precision::u4, row_major> f;
  // CHECK: refused.cu:[[# @LINE + 1]]:{{.*}}[CU2X
  load_matrix_sync(f, a, 32);
  c[0] = f.num_elements;
}

__global__ void refusedDouble(const double *a, int *c) {
  fragment<matrix_a, 8, 8, 4, double, row_major> f;
  // CHECK: refused.cu:[[# @LINE + 1]]:{{.*}}[CU2X
  load_matrix_sync(f, a, 4);
  c[0] = f.num_elements;
}

__global__ void refusedAssembly(unsigned *p) {
  asm volatile("ldmatrix.sync.aligned.m8n8.x1.shared.b16 {%0}, [%1];" : "=r"(p[0]) : "r"(0u));
  // CHECK: refused.cu:{{[0-9]+}}:{{.*}}[CU2X7035 unknown-assembly]
}
