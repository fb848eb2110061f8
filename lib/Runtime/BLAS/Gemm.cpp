//===- Gemm.cpp - The functions that multiply general matrices ------------===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Product.h"

using namespace cu2x::blas;

namespace {

template <class T> constexpr Element elementOf = Element::Float;
template <> constexpr Element elementOf<double> = Element::Double;
template <> constexpr Element elementOf<__half> = Element::Half;

} // namespace

// For float, double and half.
#define CU2X_GEMM(S, T)                                                        \
  cu2xblasStatus_t cu2xblas##S##gemm(                                          \
      cu2xblasHandle_t Handle, cu2xblasOperation_t TransA,                     \
      cu2xblasOperation_t TransB, int M, int N, int K, const T *Alpha,         \
      const T *A, int LdA, const T *B, int LdB, const T *Beta, T *C,           \
      int LdC) {                                                               \
    constexpr Element E = elementOf<T>;                                        \
    return Product{Handle,      __func__,    TransA,     TransB, M,            \
                   N,           K,           Alpha,      Beta,   E,            \
                   {A, E, LdA}, {B, E, LdB}, {C, E, LdC}}                      \
        .compute();                                                            \
  }                                                                            \
  cu2xblasStatus_t cu2xblas##S##gemmBatched(                                   \
      cu2xblasHandle_t Handle, cu2xblasOperation_t TransA,                     \
      cu2xblasOperation_t TransB, int M, int N, int K, const T *Alpha,         \
      const T *const A[], int LdA, const T *const B[], int LdB, const T *Beta, \
      T *const C[], int LdC, int Count) {                                      \
    constexpr Element E = elementOf<T>;                                        \
    return Product{Handle,                                                     \
                   __func__,                                                   \
                   TransA,                                                     \
                   TransB,                                                     \
                   M,                                                          \
                   N,                                                          \
                   K,                                                          \
                   Alpha,                                                      \
                   Beta,                                                       \
                   E,                                                          \
                   {A, E, LdA, 0, true},                                       \
                   {B, E, LdB, 0, true},                                       \
                   {C, E, LdC, 0, true},                                       \
                   Count}                                                      \
        .compute();                                                            \
  }                                                                            \
  cu2xblasStatus_t cu2xblas##S##gemmStridedBatched(                            \
      cu2xblasHandle_t Handle, cu2xblasOperation_t TransA,                     \
      cu2xblasOperation_t TransB, int M, int N, int K, const T *Alpha,         \
      const T *A, int LdA, long long StrideA, const T *B, int LdB,             \
      long long StrideB, const T *Beta, T *C, int LdC, long long StrideC,      \
      int Count) {                                                             \
    constexpr Element E = elementOf<T>;                                        \
    return Product{Handle,                                                     \
                   __func__,                                                   \
                   TransA,                                                     \
                   TransB,                                                     \
                   M,                                                          \
                   N,                                                          \
                   K,                                                          \
                   Alpha,                                                      \
                   Beta,                                                       \
                   E,                                                          \
                   {A, E, LdA, StrideA},                                       \
                   {B, E, LdB, StrideB},                                       \
                   {C, E, LdC, StrideC},                                       \
                   Count}                                                      \
        .compute();                                                            \
  }
CU2X_GEMM(S, float)
CU2X_GEMM(D, double)
CU2X_GEMM(H, __half)
#undef CU2X_GEMM

cu2xblasStatus_t
cu2xblasSgemmEx(cu2xblasHandle_t Handle, cu2xblasOperation_t TransA,
                cu2xblasOperation_t TransB, int M, int N, int K,
                const float *Alpha, const void *A, cu2xDataType_t TypeA,
                int LdA, const void *B, cu2xDataType_t TypeB, int LdB,
                const float *Beta, void *C, cu2xDataType_t TypeC, int LdC) {
  Types Of;
  cu2xblasStatus_t Status =
      typesOf(__func__, TypeA, TypeB, TypeC, CU2XBLAS_COMPUTE_32F, Of);
  if (Status != CU2XBLAS_STATUS_SUCCESS)
    return Status;
  return Product{Handle,
                 __func__,
                 TransA,
                 TransB,
                 M,
                 N,
                 K,
                 Alpha,
                 Beta,
                 Of.Factor,
                 {A, Of.A, LdA},
                 {B, Of.B, LdB},
                 {C, Of.C, LdC}}
      .compute();
}

cu2xblasStatus_t
cu2xblasGemmEx(cu2xblasHandle_t Handle, cu2xblasOperation_t TransA,
               cu2xblasOperation_t TransB, int M, int N, int K,
               const void *Alpha, const void *A, cu2xDataType_t TypeA, int LdA,
               const void *B, cu2xDataType_t TypeB, int LdB, const void *Beta,
               void *C, cu2xDataType_t TypeC, int LdC,
               cu2xblasComputeType_t Compute, cu2xblasGemmAlgo_t) {
  Types Of;
  cu2xblasStatus_t Status = typesOf(__func__, TypeA, TypeB, TypeC, Compute, Of);
  if (Status != CU2XBLAS_STATUS_SUCCESS)
    return Status;
  return Product{Handle,
                 __func__,
                 TransA,
                 TransB,
                 M,
                 N,
                 K,
                 Alpha,
                 Beta,
                 Of.Factor,
                 {A, Of.A, LdA},
                 {B, Of.B, LdB},
                 {C, Of.C, LdC}}
      .compute();
}

cu2xblasStatus_t
cu2xblasGemmBatchedEx(cu2xblasHandle_t Handle, cu2xblasOperation_t TransA,
                      cu2xblasOperation_t TransB, int M, int N, int K,
                      const void *Alpha, const void *const A[],
                      cu2xDataType_t TypeA, int LdA, const void *const B[],
                      cu2xDataType_t TypeB, int LdB, const void *Beta,
                      void *const C[], cu2xDataType_t TypeC, int LdC, int Count,
                      cu2xblasComputeType_t Compute, cu2xblasGemmAlgo_t) {
  Types Of;
  cu2xblasStatus_t Status = typesOf(__func__, TypeA, TypeB, TypeC, Compute, Of);
  if (Status != CU2XBLAS_STATUS_SUCCESS)
    return Status;
  return Product{Handle,
                 __func__,
                 TransA,
                 TransB,
                 M,
                 N,
                 K,
                 Alpha,
                 Beta,
                 Of.Factor,
                 {A, Of.A, LdA, 0, true},
                 {B, Of.B, LdB, 0, true},
                 {C, Of.C, LdC, 0, true},
                 Count}
      .compute();
}

cu2xblasStatus_t cu2xblasGemmStridedBatchedEx(
    cu2xblasHandle_t Handle, cu2xblasOperation_t TransA,
    cu2xblasOperation_t TransB, int M, int N, int K, const void *Alpha,
    const void *A, cu2xDataType_t TypeA, int LdA, long long StrideA,
    const void *B, cu2xDataType_t TypeB, int LdB, long long StrideB,
    const void *Beta, void *C, cu2xDataType_t TypeC, int LdC, long long StrideC,
    int Count, cu2xblasComputeType_t Compute, cu2xblasGemmAlgo_t) {
  Types Of;
  cu2xblasStatus_t Status = typesOf(__func__, TypeA, TypeB, TypeC, Compute, Of);
  if (Status != CU2XBLAS_STATUS_SUCCESS)
    return Status;
  return Product{Handle,
                 __func__,
                 TransA,
                 TransB,
                 M,
                 N,
                 K,
                 Alpha,
                 Beta,
                 Of.Factor,
                 {A, Of.A, LdA, StrideA},
                 {B, Of.B, LdB, StrideB},
                 {C, Of.C, LdC, StrideC},
                 Count}
      .compute();
}
