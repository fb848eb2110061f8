// Calls are work of the handle's stream: a graph repeats them, and copies of
// vectors and matrices are in order with them.
// RUN: %blas_cxx %s -o %t %blas_libs
// RUN: %t | FileCheck %s
#include "Device.h"

int main() {
  cu2xblasHandle_t Handle;
  cu2xStream_t Stream, Got = nullptr;
  OK(cu2xStreamCreate(&Stream));
  OK(cu2xblasCreate(&Handle));
  OK(cu2xblasSetStream(Handle, Stream));
  OK(cu2xblasGetStream(Handle, &Got));
  std::printf("stream %d\n", Got == Stream);
  // CHECK: stream 1

  Device<float> X({1, 1, 1, 1}), Y({0, 0, 0, 0});
  float Two = 2;
  cu2xGraph_t Graph;
  cu2xGraphExec_t Exec;
  OK(cu2xStreamBeginCapture(Stream, cu2xStreamCaptureModeGlobal));
  OK(cu2xblasSscal(Handle, 4, &Two, X, 1));
  Two = 100;
  float One = 1;
  OK(cu2xblasSaxpy(Handle, 4, &One, X, 1, Y, 1));
  OK(cu2xStreamEndCapture(Stream, &Graph));
  std::printf("captured %g\n", X.get()[0]);
  // CHECK: captured 1
  OK(cu2xGraphInstantiate(&Exec, Graph, 0));
  for (int I = 0; I != 3; ++I)
    OK(cu2xGraphLaunch(Exec, Stream));
  OK(cu2xStreamSynchronize(Stream));
  std::printf("launched %g %g\n", X.get()[3], Y.get()[3]);
  // CHECK: launched 8 14

  std::vector<float> Host = {1, 2, 3, 4}, Back(4);
  OK(cu2xblasSetVectorAsync(2, sizeof(float), Host.data(), 2, X, 1, Stream));
  OK(cu2xblasGetVectorAsync(2, sizeof(float), X, 1, Back.data(), 3, Stream));
  OK(cu2xStreamSynchronize(Stream));
  compare("vector", Back, std::vector<float>{1, 0, 0, 3});
  // CHECK: vector ok
  OK(cu2xblasSetMatrix(1, 2, sizeof(float), Host.data(), 2, X, 1));
  OK(cu2xblasGetMatrix(1, 2, sizeof(float), X, 1, Back.data(), 2));
  compare("matrix", Back, std::vector<float>{1, 0, 3, 3});
  // CHECK: matrix ok
  OK(cu2xblasDestroy(Handle));
}
