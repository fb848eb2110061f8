// RUN: rm -rf %t && %port
// RUN: %edited/lambdas-this.cpp | FileCheck %s
// RUN: %compiles %t/lambdas-this.cpp
// RUN: %runs lambdas-this | FileCheck --check-prefix=PRINTS %s

// A lambda that captures `this` has the object's address, one that captures
// `*this` a copy as it was when the lambda was made.

#include <cstdio>

template <class F> __global__ void each(F Work) { Work(threadIdx.x); }

struct Scaler {
  int Factor, *P;
  void byAddress() {
    // CHECK: each(cu2x::closure<cu2x::place("lambdas_this:[[#]]:[[#]]")>(this));
    each<<<1, 32>>>([=] __device__(int I) { P[I] *= Factor; });
  }
  void byValue() {
    // CHECK: auto Work = cu2x::closure<cu2x::place("lambdas_this:[[#]]:[[#]]")>(*this);
    auto Work = [*this] __device__(int I) { P[I] += Factor; };
    Factor = 100;
    each<<<1, 32>>>(Work);
  }
};

int main() {
  Scaler *S;
  cudaMallocManaged(&S, sizeof(Scaler));
  S->Factor = 3;
  cudaMallocManaged(&S->P, 32 * sizeof(int));
  for (int I = 0; I < 32; ++I)
    S->P[I] = I;
  S->byAddress();
  cudaDeviceSynchronize();
  // PRINTS: 0 93
  printf("%d %d\n", S->P[0], S->P[31]);
  S->byValue();
  cudaDeviceSynchronize();
  // PRINTS-NEXT: 3 96
  printf("%d %d\n", S->P[0], S->P[31]);
}
