// Fragments of half and bfloat16 are spread over the lanes, products go through
// shuffles.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK-DAG: struct fragment_nvcuda_wmma_matrix_a_16_16_16___half_nvcuda_wmma_row_major {
// CHECK-DAG: struct fragment_nvcuda_wmma_matrix_b_16_16_16___nv_bfloat16_nvcuda_wmma_row_major {
// CHECK: static void mma_sync(
// CHECK: simd_shuffle(
// CHECK: kernel void halves(
#include "../Inputs/Matrix.h"

__global__ void halves(const __half *a, const __half *b, float *d) {
  multiplyTiles<16, 16, 16, __half, row_major, col_major>(a, b, d, wmma::mem_row_major);
}
__global__ void halvesToHalf(const __half *a, const __half *b, __half *d) {
  multiplyTiles<16, 16, 16, __half, col_major, row_major>(a, b, d, wmma::mem_col_major);
}
__global__ void bfloats(const __nv_bfloat16 *a, const __nv_bfloat16 *b, float *d) {
  multiplyTiles<16, 16, 16, __nv_bfloat16, row_major, row_major>(a, b, d, wmma::mem_row_major);
}

int main() {
  int wrong = compareProduct<16, 16, 16>("half", halves, {true, false, true}, -8);
  wrong += compareProduct<16, 16, 16>("half to half", halvesToHalf, {false, true, false}, -8);
  wrong += compareProduct<16, 16, 16>("bfloat16", bfloats, {true, true, true}, -8);
  puts(wrong ? "FAIL" : "PASS");
  return wrong;
}
