//===- Matrix.h - Compares products of tiles --------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A kernel of one warp computes 2 * (A * B + 1), which is compared with what
// the host computes. The numbers are small integers, so that all sums are exact
// whatever their order.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_TEST_METAL_MATRIX_H
#define CU2X_TEST_METAL_MATRIX_H

#include "Row.h"
#include <cuda_bf16.h>
#include <cuda_fp16.h>
#include <mma.h>
#include <type_traits>

using namespace nvcuda;
using wmma::col_major;
using wmma::row_major;

/// Which matrices lie in memory row by row.
struct Rows {
  bool A, B, D;
};

inline float rowNumber(float V) { return V; }
inline float rowNumber(__half V) { return __half2float(V); }
inline float rowNumber(__nv_bfloat16 V) { return __bfloat162float(V); }

/// Whether \p Kernel gives something else than the host. Numbers are from
/// \p Low on.
template <int M, int N, int K, typename T, typename D>
int compareProduct(const char *Name, void (*Kernel)(const T *, const T *, D *),
                   Rows By, int Low) {
  T A[M * K], B[K * N], *DeviceA, *DeviceB;
  D Result[M * N], *DeviceResult;
  for (T &V : A)
    V = T(float(int(rowRandom() % 17) + Low));
  for (T &V : B)
    V = T(float(int(rowRandom() % 13) + Low));
  ROW_CUDA(cudaMalloc(&DeviceA, sizeof(A)));
  ROW_CUDA(cudaMalloc(&DeviceB, sizeof(B)));
  ROW_CUDA(cudaMalloc(&DeviceResult, sizeof(Result)));
  ROW_CUDA(cudaMemcpy(DeviceA, A, sizeof(A), cudaMemcpyHostToDevice));
  ROW_CUDA(cudaMemcpy(DeviceB, B, sizeof(B), cudaMemcpyHostToDevice));
  Kernel<<<1, 32>>>(DeviceA, DeviceB, DeviceResult);
  ROW_CUDA(cudaGetLastError());
  ROW_CUDA(cudaMemcpy(Result, DeviceResult, sizeof(Result), cudaMemcpyDeviceToHost));
  int Wrong = 0;
  unsigned Hash = 2166136261u;
  for (int R = 0; R < M; ++R)
    for (int C = 0; C < N; ++C) {
      float Sum = 1;
      for (int I = 0; I < K; ++I)
        Sum += rowNumber(A[By.A ? R * K + I : I * M + R]) *
               rowNumber(B[By.B ? I * N + C : C * K + I]);
      D Is = Result[By.D ? R * N + C : C * M + R];
      Wrong += rowNumber(Is) != rowNumber(D(Sum * 2));
      Hash = rowHash(Hash, Is);
    }
  printf("%s: hash %08x, wrong %d\n", Name, Hash, Wrong);
  cudaFree(DeviceA);
  cudaFree(DeviceB);
  cudaFree(DeviceResult);
  return Wrong != 0;
}

/// What each kernel does, for fragments of any kind.
template <int M, int N, int K, typename Element, typename LayoutA,
          typename LayoutB, typename T, typename D>
__device__ void multiplyTiles(const T *A, const T *B, D *Result,
                              wmma::layout_t Layout) {
  wmma::fragment<wmma::matrix_a, M, N, K, Element, LayoutA> Left;
  wmma::fragment<wmma::matrix_b, M, N, K, Element, LayoutB> Right;
  wmma::fragment<wmma::accumulator, M, N, K, D> Sum;
  wmma::load_matrix_sync(Left, A, std::is_same<LayoutA, row_major>::value ? K : M);
  wmma::load_matrix_sync(Right, B, std::is_same<LayoutB, row_major>::value ? N : K);
  wmma::fill_fragment(Sum, D(1.0f));
  wmma::mma_sync(Sum, Left, Right, Sum);
  for (int E = 0; E < Sum.num_elements; ++E)
    Sum.x[E] = Sum.x[E] + Sum.x[E];
  wmma::store_matrix_sync(Result, Sum, Layout == wmma::mem_row_major ? N : M, Layout);
}

#endif // CU2X_TEST_METAL_MATRIX_H
