// Matrices with matrices other than gemm, against plain loops.
// RUN: %blas_cxx %s -o %t %blas_libs
// RUN: %t | FileCheck %s
// CHECK-NOT: DIFFERS
// CHECK: symm ok
// CHECK: syrk ok
// CHECK: syr2k ok
// CHECK: trmm ok
// CHECK: trsm ok
// CHECK: geam ok
// CHECK: geam of one matrix ok
// CHECK: dgmm ok
// CHECK-NOT: DIFFERS
#include "Device.h"

constexpr int M = 6, N = 4, LD = 8;

int main() {
  cu2xblasHandle_t Handle;
  OK(cu2xblasCreate(&Handle));
  std::vector<float> A = numbers(LD * LD, 1), B = numbers(LD * LD, 2),
                     C = numbers(LD * LD, 3);
  Device<float> DA(A), DB(B);
  float Alpha = 0.5f, Beta = -2;

  {
    std::vector<float> Want = C;
    for (int J = 0; J != N; ++J)
      for (int I = 0; I != M; ++I) {
        float Sum = 0;
        for (int K = 0; K != M; ++K)
          Sum += A[std::max(I, K) + std::min(I, K) * LD] * B[K + J * LD];
        Want[I + J * LD] = Alpha * Sum + Beta * C[I + J * LD];
      }
    Device<float> DC(C);
    OK(cu2xblasSsymm(Handle, CU2XBLAS_SIDE_LEFT, CU2XBLAS_FILL_MODE_LOWER, M, N,
                     &Alpha, DA, LD, DB, LD, &Beta, DC, LD));
    compare("symm", DC.get(), Want);
  }
  for (bool Two : {false, true}) {
    std::vector<float> Want = C;
    for (int J = 0; J != N; ++J)
      for (int I = 0; I <= J; ++I) {
        float Sum = 0;
        for (int K = 0; K != M; ++K)
          Sum += Two ? A[K + I * LD] * B[K + J * LD] +
                           B[K + I * LD] * A[K + J * LD]
                     : A[K + I * LD] * A[K + J * LD];
        Want[I + J * LD] = Alpha * Sum + Beta * C[I + J * LD];
      }
    Device<float> DC(C);
    if (Two)
      OK(cu2xblasSsyr2k(Handle, CU2XBLAS_FILL_MODE_UPPER, CU2XBLAS_OP_T, N, M,
                        &Alpha, DA, LD, DB, LD, &Beta, DC, LD));
    else
      OK(cu2xblasSsyrk(Handle, CU2XBLAS_FILL_MODE_UPPER, CU2XBLAS_OP_T, N, M,
                       &Alpha, DA, LD, &Beta, DC, LD));
    compare(Two ? "syr2k" : "syrk", DC.get(), Want);
  }
  {
    // C = alpha * L * B, with B kept, and back in place.
    std::vector<float> Want = C;
    for (int J = 0; J != N; ++J)
      for (int I = 0; I != M; ++I) {
        float Sum = B[I + J * LD];
        for (int K = 0; K != I; ++K)
          Sum += A[I + K * LD] * B[K + J * LD];
        Want[I + J * LD] = Alpha * Sum;
      }
    Device<float> DC(C);
    OK(cu2xblasStrmm(Handle, CU2XBLAS_SIDE_LEFT, CU2XBLAS_FILL_MODE_LOWER,
                     CU2XBLAS_OP_N, CU2XBLAS_DIAG_UNIT, M, N, &Alpha, DA, LD,
                     DB, LD, DC, LD));
    compare("trmm", DC.get(), Want);
    float Inverse = 2;
    OK(cu2xblasStrsm(Handle, CU2XBLAS_SIDE_LEFT, CU2XBLAS_FILL_MODE_LOWER,
                     CU2XBLAS_OP_N, CU2XBLAS_DIAG_UNIT, M, N, &Inverse, DA, LD,
                     DC, LD));
    std::vector<float> Back = C;
    for (int J = 0; J != N; ++J)
      for (int I = 0; I != M; ++I)
        Back[I + J * LD] = B[I + J * LD];
    compare("trsm", DC.get(), Back);
  }
  {
    std::vector<float> Want = C, Other = C;
    for (int J = 0; J != N; ++J)
      for (int I = 0; I != M; ++I) {
        Want[I + J * LD] = Alpha * A[J + I * LD] + Beta * B[I + J * LD];
        Other[I + J * LD] = Alpha * A[J + I * LD];
      }
    Device<float> DC(C);
    OK(cu2xblasSgeam(Handle, CU2XBLAS_OP_T, CU2XBLAS_OP_N, M, N, &Alpha, DA, LD,
                     &Beta, DB, LD, DC, LD));
    compare("geam", DC.get(), Want);
    float Zero = 0;
    OK(cu2xblasSgeam(Handle, CU2XBLAS_OP_T, CU2XBLAS_OP_N, M, N, &Alpha, DA, LD,
                     &Zero, nullptr, LD, DC, LD));
    compare("geam of one matrix", DC.get(), Other);
  }
  {
    std::vector<float> Want = C;
    for (int J = 0; J != N; ++J)
      for (int I = 0; I != M; ++I)
        Want[I + J * LD] = A[I + J * LD] * B[2 * J];
    Device<float> DC(C);
    OK(cu2xblasSdgmm(Handle, CU2XBLAS_SIDE_RIGHT, M, N, DA, LD, DB, 2, DC, LD));
    compare("dgmm", DC.get(), Want);
  }
  OK(cu2xblasDestroy(Handle));
}
