// Tiles of 32 by 8 and 8 by 32, in all four orders of the operands.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK-DAG: kernel void tall(
// CHECK-DAG: kernel void wide(
#include "../Inputs/Matrix.h"

__global__ void tall(const __half *a, const __half *b, float *d) {
  multiplyTiles<32, 8, 16, __half, row_major, row_major>(a, b, d, wmma::mem_row_major);
}
__global__ void tallByColumns(const __half *a, const __half *b, float *d) {
  multiplyTiles<32, 8, 16, __half, col_major, col_major>(a, b, d, wmma::mem_col_major);
}
__global__ void wide(const __half *a, const __half *b, float *d) {
  multiplyTiles<8, 32, 16, __half, col_major, row_major>(a, b, d, wmma::mem_row_major);
}
__global__ void wideByColumns(const __half *a, const __half *b, float *d) {
  multiplyTiles<8, 32, 16, __half, row_major, col_major>(a, b, d, wmma::mem_col_major);
}

int main() {
  int wrong = compareProduct<32, 8, 16>("tall", tall, {true, true, true}, -8);
  wrong += compareProduct<32, 8, 16>("tall by columns", tallByColumns, {false, false, false}, -8);
  wrong += compareProduct<8, 32, 16>("wide", wide, {false, true, true}, -8);
  wrong += compareProduct<8, 32, 16>("wide by columns", wideByColumns, {true, false, false}, -8);
  puts(wrong ? "FAIL" : "PASS");
  return wrong;
}
