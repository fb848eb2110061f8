// Functions of vectors, with increments, both kinds of scalars, and one-based
// indices.
// RUN: %blas_cxx %s -o %t %blas_libs
// RUN: %t | FileCheck %s
#include "Device.h"

int main() {
  cu2xblasHandle_t Handle;
  OK(cu2xblasCreate(&Handle));
  std::vector<float> X = {3, -4, 0.5f, 2, -8, 1}, Y = {1, 2, 3, 4, 5, 6};
  Device<float> DX(X), DY(Y);

  int Index = -1;
  OK(cu2xblasIsamax(Handle, 6, DX, 1, &Index));
  std::printf("amax %d\n", Index);
  OK(cu2xblasIsamax(Handle, 3, DX, 2, &Index));
  std::printf("amax of every other %d\n", Index);
  OK(cu2xblasIsamin(Handle, 6, DX, 1, &Index));
  std::printf("amin %d\n", Index);
  OK(cu2xblasIsamax(Handle, 0, DX, 1, &Index));
  std::printf("amax of nothing %d\n", Index);
  // CHECK: amax 5
  // CHECK: amax of every other 3
  // CHECK: amin 3
  // CHECK: amax of nothing 0

  float Result = 0;
  OK(cu2xblasSdot(Handle, 6, DX, 1, DY, 1, &Result));
  std::printf("dot %g\n", Result);
  OK(cu2xblasSasum(Handle, 6, DX, 1, &Result));
  std::printf("asum %g\n", Result);
  OK(cu2xblasSnrm2(Handle, 2, DX, 1, &Result));
  std::printf("nrm2 %g\n", Result);
  // CHECK: dot -29.5
  // CHECK: asum 18.5
  // CHECK: nrm2 5

  float Two = 2;
  OK(cu2xblasSaxpy(Handle, 6, &Two, DX, 1, DY, 1));
  compare("axpy", DY.get(), std::vector<float>{7, -6, 4, 8, -11, 8});
  OK(cu2xblasSaxpy(Handle, 3, &Two, DX, 2, DY, -1));
  compare("axpy backwards", DY.get(),
          std::vector<float>{7 - 16, -6 + 1, 4 + 6, 8, -11, 8});
  OK(cu2xblasSscal(Handle, 3, &Two, DY, 2));
  compare("scal", DY.get(), std::vector<float>{-18, -5, 20, 8, -22, 8});
  OK(cu2xblasScopy(Handle, 6, DX, 1, DY, 1));
  compare("copy", DY.get(), X);
  Device<float> DZ(Y);
  OK(cu2xblasSswap(Handle, 6, DY, 1, DZ, 1));
  compare("swap", DY.get(), Y);
  float C = 0, S = 1;
  OK(cu2xblasSrot(Handle, 6, DY, 1, DZ, 1, &C, &S));
  compare("rot", DY.get(), X);
  // CHECK: axpy ok
  // CHECK: axpy backwards ok
  // CHECK: scal ok
  // CHECK: copy ok
  // CHECK: swap ok
  // CHECK: rot ok

  float A = 3, B = 4;
  OK(cu2xblasSrotg(Handle, &A, &B, &C, &S));
  std::printf("rotg %g %g %g\n", A, C, S);
  // CHECK: rotg 5 0.6 0.8

  // Numbers on the device: read and written at the call's turn.
  OK(cu2xblasSetPointerMode(Handle, CU2XBLAS_POINTER_MODE_DEVICE));
  Device<float> Factor({3}), Sum({0});
  Device<int> Where({0});
  OK(cu2xblasSscal(Handle, 6, Factor, DX, 1));
  OK(cu2xblasSasum(Handle, 6, DX, 1, Sum));
  OK(cu2xblasIsamax(Handle, 6, DX, 1, Where));
  std::printf("on the device %g %d\n", Sum.get()[0], Where.get()[0]);
  // CHECK: on the device 55.5 5

  Device<double> DD({1, 2, 3});
  Device<double> Product({0});
  OK(cu2xblasDdot(Handle, 3, DD, 1, DD, 1, Product));
  std::printf("double %g\n", Product.get()[0]);
  // CHECK: double 14
  OK(cu2xblasDestroy(Handle));
}
