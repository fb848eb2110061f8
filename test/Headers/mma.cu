// RUN: %clang_bundled_host -Xclang -verify %s
// RUN: %clang_bundled_device -Xclang -verify %s
// expected-no-diagnostics

#include <mma.h>

using namespace nvcuda;

__global__ void kernel(half *A, half *B, float *C) {
  wmma::fragment<wmma::matrix_a, 16, 16, 16, half, wmma::row_major> FragA;
  wmma::fragment<wmma::matrix_b, 16, 16, 16, half, wmma::col_major> FragB;
  wmma::fragment<wmma::accumulator, 16, 16, 16, float> FragC;
  wmma::fill_fragment(FragC, 0.0f);
  wmma::load_matrix_sync(FragA, A, 16);
  wmma::load_matrix_sync(FragB, B, 16);
  wmma::mma_sync(FragC, FragA, FragB, FragC);
  for (int I = 0; I < FragC.num_elements; ++I)
    FragC.x[I] *= 2.0f;
  wmma::store_matrix_sync(C, FragC, 16, wmma::mem_row_major);
  wmma::fragment<wmma::matrix_a, 16, 16, 8, wmma::precision::tf32,
                 wmma::row_major>
      Single;
  wmma::load_matrix_sync(Single, C, 8);
  Single.x[0] = wmma::__float_to_tf32(Single.x[0]);
}
