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
// CHECK: spmv lower ok
// CHECK: spr lower ok
// CHECK: spr2 lower ok
// CHECK: tpmv lower ok
// CHECK: tpsv lower ok
// CHECK: spmv upper ok
// CHECK: spr upper ok
// CHECK: spr2 upper ok
// CHECK: tpmv upper ok
// CHECK: tpsv upper ok
// CHECK: spr double ok
// CHECK-NOT: DIFFERS
#include "Device.h"
#include <string>

constexpr int M = 7, N = 5, LD = 9;

/// Where a packed triangle of order M has row I and column J.
static int place(bool Upper, int I, int J) {
  return Upper ? I + J * (J + 1) / 2 : I - J + J * (2 * M - J + 1) / 2;
}

/// The functions with a packed triangle.
static void testPacked(cu2xblasHandle_t Handle, bool Upper) {
  const cu2xblasFillMode_t Fill =
      Upper ? CU2XBLAS_FILL_MODE_UPPER : CU2XBLAS_FILL_MODE_LOWER;
  auto Name = [&](const char *Function) {
    static std::string Text;
    Text = std::string(Function) + (Upper ? " upper" : " lower");
    return Text.c_str();
  };
  auto IsStored = [&](int I, int J) { return Upper ? I <= J : I >= J; };
  std::vector<float> A = numbers(M * (M + 1) / 2, 7), X = numbers(M, 2),
                     Y = numbers(M, 3);
  // A solution has to be within reach.
  for (int I = 0; I != M; ++I)
    A[place(Upper, I, I)] += 4;
  Device<float> DA(A), DX(X), DY(Y);
  float Alpha = 0.5f, Beta = -2;

  std::vector<float> Want(M);
  for (int I = 0; I != M; ++I) {
    float Sum = 0;
    for (int J = 0; J != M; ++J)
      Sum += (IsStored(I, J) ? A[place(Upper, I, J)] : A[place(Upper, J, I)]) *
             X[J];
    Want[I] = Alpha * Sum + Beta * Y[I];
  }
  Device<float> To(Y);
  OK(cu2xblasSspmv(Handle, Fill, M, &Alpha, DA, DX, 1, &Beta, To, 1));
  compare(Name("spmv"), To.get(), Want);

  std::vector<float> One = A, Two = A;
  for (int J = 0; J != M; ++J)
    for (int I = 0; I != M; ++I)
      if (IsStored(I, J)) {
        One[place(Upper, I, J)] += Alpha * X[I] * X[J];
        Two[place(Upper, I, J)] += Alpha * (X[I] * Y[J] + Y[I] * X[J]);
      }
  Device<float> ToOne(A), ToTwo(A);
  OK(cu2xblasSspr(Handle, Fill, M, &Alpha, DX, 1, ToOne));
  compare(Name("spr"), ToOne.get(), One);
  OK(cu2xblasSspr2(Handle, Fill, M, &Alpha, DX, 1, DY, 1, ToTwo));
  compare(Name("spr2"), ToTwo.get(), Two);

  // The transposed product, and the way back.
  for (int I = 0; I != M; ++I) {
    Want[I] = 0;
    for (int J = 0; J != M; ++J)
      if (IsStored(J, I))
        Want[I] += A[place(Upper, J, I)] * X[J];
  }
  Device<float> Triangle(X);
  OK(cu2xblasStpmv(Handle, Fill, CU2XBLAS_OP_T, CU2XBLAS_DIAG_NON_UNIT, M, DA,
                   Triangle, 1));
  compare(Name("tpmv"), Triangle.get(), Want);
  OK(cu2xblasStpsv(Handle, Fill, CU2XBLAS_OP_T, CU2XBLAS_DIAG_NON_UNIT, M, DA,
                   Triangle, 1));
  compare(Name("tpsv"), Triangle.get(), X);
}

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
        Sum +=
            ((I < J) == Upper || I == J ? A[I + J * LD] : A[J + I * LD]) * X[J];
      Want[I] = Alpha * Sum + Beta * Y[I];
    }
    Device<float> DY(Y);
    OK(cu2xblasSsymv(
        Handle, Upper ? CU2XBLAS_FILL_MODE_UPPER : CU2XBLAS_FILL_MODE_LOWER, M,
        &Alpha, DA, LD, DX, 1, &Beta, DY, 1));
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

  testPacked(Handle, /*Upper=*/false);
  testPacked(Handle, /*Upper=*/true);
  {
    double Two = 2;
    Device<double> To({1, 2, 3}), V({10, 20});
    OK(cu2xblasDspr(Handle, CU2XBLAS_FILL_MODE_UPPER, 2, &Two, V, 1, To));
    compare("spr double", To.get(), std::vector<double>{201, 402, 803});
  }
  OK(cu2xblasDestroy(Handle));
}
