// Matrices with vectors, by columns, against plain loops.
// RUN: %blas_cxx %s -o %t %blas_libs
// RUN: %t | FileCheck %s
// CHECK-NOT: DIFFERS
// CHECK: gemv N ok
// CHECK: gemv T ok
// CHECK: ger ok
// CHECK: symv lower ok
// CHECK: symv upper ok
// CHECK: trmv ok
// CHECK: trsv ok
// CHECK: syr ok
// CHECK: gbmv ok
// CHECK: gemv double ok
// CHECK-NOT: DIFFERS
#include "Device.h"

constexpr int M = 7, N = 5, LD = 9;

int main() {
  cu2xblasHandle_t Handle;
  OK(cu2xblasCreate(&Handle));
  std::vector<float> A = numbers(LD * LD, 1), X = numbers(LD, 2),
                     Y = numbers(LD, 3);
  Device<float> DA(A), DX(X);
  float Alpha = 0.5f, Beta = -2;

  for (bool Transposed : {false, true}) {
    int Rows = Transposed ? N : M, Inner = Transposed ? M : N;
    std::vector<float> Want = Y;
    for (int I = 0; I != Rows; ++I) {
      float Sum = 0;
      for (int J = 0; J != Inner; ++J)
        Sum += (Transposed ? A[J + I * LD] : A[I + J * LD]) * X[J];
      Want[I] = Alpha * Sum + Beta * Y[I];
    }
    Device<float> DY(Y);
    OK(cu2xblasSgemv(Handle, Transposed ? CU2XBLAS_OP_T : CU2XBLAS_OP_N, M, N,
                     &Alpha, DA, LD, DX, 1, &Beta, DY, 1));
    compare(Transposed ? "gemv T" : "gemv N", DY.get(), Want);
  }

  {
    std::vector<float> Want = A;
    for (int J = 0; J != N; ++J)
      for (int I = 0; I != M; ++I)
        Want[I + J * LD] += Alpha * X[I] * Y[J];
    Device<float> To(A), DY(Y);
    OK(cu2xblasSger(Handle, M, N, &Alpha, DX, 1, DY, 1, To, LD));
    compare("ger", To.get(), Want);
  }

  for (bool Upper : {false, true}) {
    std::vector<float> Want = Y;
    for (int I = 0; I != M; ++I) {
      float Sum = 0;
      for (int J = 0; J != M; ++J)
        Sum += ((I < J) == Upper || I == J ? A[I + J * LD] : A[J + I * LD]) *
               X[J];
      Want[I] = Alpha * Sum + Beta * Y[I];
    }
    Device<float> DY(Y);
    OK(cu2xblasSsymv(Handle,
                     Upper ? CU2XBLAS_FILL_MODE_UPPER
                           : CU2XBLAS_FILL_MODE_LOWER,
                     M, &Alpha, DA, LD, DX, 1, &Beta, DY, 1));
    compare(Upper ? "symv upper" : "symv lower", DY.get(), Want);
  }

  {
    // x := A x with the lower triangle and ones in the diagonal, and back.
    std::vector<float> Want = X;
    for (int I = 0; I != M; ++I) {
      Want[I] = X[I];
      for (int J = 0; J != I; ++J)
        Want[I] += A[I + J * LD] * X[J];
    }
    Device<float> To(X);
    OK(cu2xblasStrmv(Handle, CU2XBLAS_FILL_MODE_LOWER, CU2XBLAS_OP_N,
                     CU2XBLAS_DIAG_UNIT, M, DA, LD, To, 1));
    compare("trmv", To.get(), Want);
    OK(cu2xblasStrsv(Handle, CU2XBLAS_FILL_MODE_LOWER, CU2XBLAS_OP_N,
                     CU2XBLAS_DIAG_UNIT, M, DA, LD, To, 1));
    compare("trsv", To.get(), X);
  }

  {
    std::vector<float> Want = A;
    for (int J = 0; J != M; ++J)
      for (int I = J; I != M; ++I)
        Want[I + J * LD] += Alpha * X[I] * X[J];
    Device<float> To(A);
    OK(cu2xblasSsyr(Handle, CU2XBLAS_FILL_MODE_LOWER, M, &Alpha, DX, 1, To,
                    LD));
    compare("syr", To.get(), Want);
  }

  {
    // One diagonal on each side, stored by diagonals.
    std::vector<float> Want = Y;
    for (int I = 0; I != M; ++I) {
      float Sum = 0;
      for (int J = std::max(0, I - 1); J <= std::min(M - 1, I + 1); ++J)
        Sum += A[1 + I - J + J * LD] * X[J];
      Want[I] = Alpha * Sum + Beta * Y[I];
    }
    Device<float> DY(Y);
    OK(cu2xblasSgbmv(Handle, CU2XBLAS_OP_N, M, M, 1, 1, &Alpha, DA, LD, DX, 1,
                     &Beta, DY, 1));
    compare("gbmv", DY.get(), Want);
  }

  {
    std::vector<double> B = numbers<double>(4, 5), V = {1, 2};
    double One = 1, Zero = 0;
    Device<double> DB(B), DV(V), To({NAN, NAN});
    // Factor zero: what was there does not matter.
    OK(cu2xblasDgemv(Handle, CU2XBLAS_OP_N, 2, 2, &One, DB, 2, DV, 1, &Zero, To,
                     1));
    compare("gemv double", To.get(),
            std::vector<double>{B[0] + 2 * B[2], B[1] + 2 * B[3]});
  }
  OK(cu2xblasDestroy(Handle));
}
