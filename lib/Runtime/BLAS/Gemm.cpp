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

//===----------------------------------------------------------------------===//
// Mixed types
//===----------------------------------------------------------------------===//

namespace {
/// A matrix, or those of a batch, with the type that the caller names.
struct NamedOperand {
  const void *Memory;
  cu2xDataType_t Type;
  int Leading;
  long long Stride = 0;
  bool IsList = false;
};
} // namespace

static cu2xblasStatus_t multiply(cu2xblasHandle_t Handle, const char *Function,
                                 cu2xblasOperation_t TransA,
                                 cu2xblasOperation_t TransB, int M, int N,
                                 int K, const void *Alpha,
                                 const NamedOperand &A, const NamedOperand &B,
                                 const void *Beta, const NamedOperand &C,
                                 cu2xblasComputeType_t Compute, int Count = 1) {
  Types Of;
  cu2xblasStatus_t Status =
      typesOf(Function, A.Type, B.Type, C.Type, Compute, Of);
  if (Status != CU2XBLAS_STATUS_SUCCESS)
    return Status;
  auto With = [](const NamedOperand &O, Element Type) {
    return Operand{O.Memory, Type, O.Leading, O.Stride, O.IsList};
  };
  return Product{Handle,
                 Function,
                 TransA,
                 TransB,
                 M,
                 N,
                 K,
                 Alpha,
                 Beta,
                 Of.Factor,
                 With(A, Of.A),
                 With(B, Of.B),
                 With(C, Of.C),
                 Count}
      .compute();
}

cu2xblasStatus_t
cu2xblasSgemmEx(cu2xblasHandle_t Handle, cu2xblasOperation_t TransA,
                cu2xblasOperation_t TransB, int M, int N, int K,
                const float *Alpha, const void *A, cu2xDataType_t TypeA,
                int LdA, const void *B, cu2xDataType_t TypeB, int LdB,
                const float *Beta, void *C, cu2xDataType_t TypeC, int LdC) {
  return multiply(Handle, __func__, TransA, TransB, M, N, K, Alpha,
                  {A, TypeA, LdA}, {B, TypeB, LdB}, Beta, {C, TypeC, LdC},
                  CU2XBLAS_COMPUTE_32F);
}

cu2xblasStatus_t
cu2xblasGemmEx(cu2xblasHandle_t Handle, cu2xblasOperation_t TransA,
               cu2xblasOperation_t TransB, int M, int N, int K,
               const void *Alpha, const void *A, cu2xDataType_t TypeA, int LdA,
               const void *B, cu2xDataType_t TypeB, int LdB, const void *Beta,
               void *C, cu2xDataType_t TypeC, int LdC,
               cu2xblasComputeType_t Compute, cu2xblasGemmAlgo_t) {
  return multiply(Handle, __func__, TransA, TransB, M, N, K, Alpha,
                  {A, TypeA, LdA}, {B, TypeB, LdB}, Beta, {C, TypeC, LdC},
                  Compute);
}

cu2xblasStatus_t
cu2xblasGemmBatchedEx(cu2xblasHandle_t Handle, cu2xblasOperation_t TransA,
                      cu2xblasOperation_t TransB, int M, int N, int K,
                      const void *Alpha, const void *const A[],
                      cu2xDataType_t TypeA, int LdA, const void *const B[],
                      cu2xDataType_t TypeB, int LdB, const void *Beta,
                      void *const C[], cu2xDataType_t TypeC, int LdC, int Count,
                      cu2xblasComputeType_t Compute, cu2xblasGemmAlgo_t) {
  return multiply(Handle, __func__, TransA, TransB, M, N, K, Alpha,
                  {A, TypeA, LdA, 0, true}, {B, TypeB, LdB, 0, true}, Beta,
                  {C, TypeC, LdC, 0, true}, Compute, Count);
}

cu2xblasStatus_t cu2xblasGemmStridedBatchedEx(
    cu2xblasHandle_t Handle, cu2xblasOperation_t TransA,
    cu2xblasOperation_t TransB, int M, int N, int K, const void *Alpha,
    const void *A, cu2xDataType_t TypeA, int LdA, long long StrideA,
    const void *B, cu2xDataType_t TypeB, int LdB, long long StrideB,
    const void *Beta, void *C, cu2xDataType_t TypeC, int LdC, long long StrideC,
    int Count, cu2xblasComputeType_t Compute, cu2xblasGemmAlgo_t) {
  return multiply(Handle, __func__, TransA, TransB, M, N, K, Alpha,
                  {A, TypeA, LdA, StrideA}, {B, TypeB, LdB, StrideB}, Beta,
                  {C, TypeC, LdC, StrideC}, Compute, Count);
}
