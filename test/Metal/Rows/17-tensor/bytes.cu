// Fragments of bytes with and without sign, and sums that saturate.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK-DAG: kernel void chars(
// CHECK-DAG: kernel void saturated(
#include "../Inputs/Matrix.h"

inline float rowNumber(int V) { return float(V); }
inline float rowNumber(signed char V) { return V; }
inline float rowNumber(unsigned char V) { return V; }

__global__ void chars(const signed char *a, const signed char *b, int *d) {
  multiplyTiles<16, 16, 16, signed char, row_major, row_major>(a, b, d, wmma::mem_row_major);
}
__global__ void bytes(const unsigned char *a, const unsigned char *b, int *d) {
  multiplyTiles<32, 8, 16, unsigned char, row_major, col_major>(a, b, d, wmma::mem_row_major);
}
__global__ void saturated(int *d) {
  wmma::fragment<wmma::matrix_a, 16, 16, 16, signed char, row_major> left;
  wmma::fragment<wmma::matrix_b, 16, 16, 16, signed char, row_major> right;
  wmma::fragment<wmma::accumulator, 16, 16, 16, int> most, least, wrapped;
  wmma::fill_fragment(left, (signed char)127);
  wmma::fill_fragment(right, (signed char)127);
  wmma::fill_fragment(most, 0x7fffff00);
  wmma::mma_sync(wrapped, left, right, most);
  wmma::mma_sync(most, left, right, most, true);
  wmma::fill_fragment(left, (signed char)-128);
  wmma::fill_fragment(least, -0x7fffff00);
  wmma::mma_sync(least, left, right, least, true);
  if (threadIdx.x == 0) {
    d[0] = most.x[0];
    d[1] = least.x[0];
    d[2] = wrapped.x[7];
  }
}

int main() {
  int wrong = compareProduct<16, 16, 16>("chars", chars, {true, true, true}, -8);
  wrong += compareProduct<32, 8, 16>("bytes", bytes, {true, false, true}, 0);
  int *device, host[3];
  ROW_CUDA(cudaMalloc(&device, sizeof(host)));
  saturated<<<1, 32>>>(device);
  ROW_CUDA(cudaMemcpy(host, device, sizeof(host), cudaMemcpyDeviceToHost));
  printf("saturated: %d %d %d\n", host[0], host[1], host[2]);
  wrong += host[0] != 0x7fffffff || host[1] != int(0x80000000) || host[2] != int(0x7fffff00u + 127 * 127 * 16);
  puts(wrong ? "FAIL" : "PASS");
  return wrong;
}
