// Tensor cores by fragments and by assembly are refused; a product by hand is
// not.
// RUN: cu2x --target=metal %s -o %t.metal 2>&1 | FileCheck %s
// RUN: cu2x-msl-check --Werror %t.metal
// RUN: FileCheck %s --check-prefix=METAL --implicit-check-not="kernel void refused" < %t.metal
// METAL-DAG: kernel void near(
#include <cuda_fp16.h>
#include <mma.h>

__global__ void near(const __half *a, float *c) { c[0] += __half2float(a[0]) * __half2float(a[1]); }
// CHECK-NOT: {{warning|error}}:

__global__ void refusedFragments(const signed char *a, int *c) {
  nvcuda::wmma::fragment<nvcuda::wmma::matrix_a, 16, 16, 16, signed char, nvcuda::wmma::row_major> f;
  // CHECK: refused.cu:{{[0-9]+}}:{{.*}}[CU2X
  nvcuda::wmma::load_matrix_sync(f, a, 16);
  c[0] = f.num_elements;
}

__global__ void refusedAssembly(unsigned *p) {
  asm volatile("ldmatrix.sync.aligned.m8n8.x1.shared.b16 {%0}, [%1];" : "=r"(p[0]) : "r"(0u));
  // CHECK: refused.cu:{{[0-9]+}}:{{.*}}[CU2X7035 unknown-assembly]
}
