// Fragments of tf32: numbers are rounded by __float_to_tf32, and products take
// no more than 10 bits behind the point of what was not.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK-DAG: static float float_to_tf32(float value) {
// CHECK-DAG: kernel void product(
#include "../Inputs/Matrix.h"

__global__ void product(const float *a, const float *b, float *d) {
  multiplyTiles<16, 16, 8, wmma::precision::tf32, row_major, row_major>(a, b, d, wmma::mem_row_major);
}
__global__ void rounded(const float *in, float *out, int n) {
  int i = ROW_INDEX;
  wmma::fragment<wmma::matrix_a, 16, 16, 8, wmma::precision::tf32, row_major> left;
  wmma::fragment<wmma::matrix_b, 16, 16, 8, wmma::precision::tf32, row_major> right;
  wmma::fragment<wmma::accumulator, 16, 16, 8, float> sum;
  wmma::fill_fragment(left, 1.0f + 0x1.004p-10f);
  wmma::fill_fragment(right, 1.0f);
  wmma::fill_fragment(sum, 0.0f);
  wmma::mma_sync(sum, left, right, sum);
  // Not a multiple of the last bit that stays.
  if (i < n)
    out[i] = wmma::__float_to_tf32(in[i] + 0x1.8p-18f * in[i]) + sum.x[i % 8];
}

float want(const float *in, int i, int) {
  float v = in[i] + 0x1.8p-18f * in[i];
  unsigned bits;
  memcpy(&bits, &v, 4);
  bits = (bits + 0x1000) & ~0x1fffu;
  memcpy(&v, &bits, 4);
  return v + 8 * (1.0f + 0x1p-10f);
}

int main() {
  int wrong = compareProduct<16, 16, 8>("tf32", product, {true, true, true}, -8);
  wrong += rowMain(rounded, want);
  return wrong;
}
