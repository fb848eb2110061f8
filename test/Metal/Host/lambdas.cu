// RUN: rm -rf %t && %port
// RUN: %edited/lambdas.cpp | FileCheck %s
// RUN: %compiles %t/lambdas.cpp
// RUN: %runs lambdas | FileCheck --check-prefix=PRINTS %s

// A lambda that runs on the device becomes what it captures, in the order in
// which it captures, with the layout of a struct: the body is in the Metal file.

#include <cstdio>

template <class F> __global__ void each(int N, F Work) {
  int I = blockIdx.x * blockDim.x + threadIdx.x;
  if (I < N)
    Work(I);
}
template <class F> void parallel(int N, F Work) {
  each<<<(N + 31) / 32, 32>>>(N, Work);
}

struct Scaler {
  float Factor;
  void run(float *P, int N) {
    float K = Factor;
    // CHECK: parallel(N, cu2x::closure<cu2x::place("lambdas:[[#]]:17")>(P, K));
    parallel(N, [=] __device__(int I) { P[I] *= K; });
  }
};

int main() {
  const int N = 40;
  int *P;
  float *Q, Host[N];
  cudaMallocManaged(&P, N * sizeof(int));
  cudaMalloc(&Q, N * sizeof(float));
  // A hole between the members, and a constant that needs no capture.
  char C = 3;
  short S = 7;
  // CHECK: parallel(N, cu2x::closure<cu2x::place("lambdas:[[#]]:15")>(P, S, C, Q));
  parallel(N, [=] __device__(int I) {
    P[I] = I * S + C;
    Q[I] = P[I] / 2.0f + N;
  });
  cudaDeviceSynchronize();
  // Numbers 0 to 39 by 7, and 40 times 3.
  int Sum = 0;
  for (int I = 0; I < N; ++I)
    Sum += P[I];
  // PRINTS: 5580
  printf("%d\n", Sum);

  // CHECK: auto Add = cu2x::closure<cu2x::place("lambdas:[[#]]:14")>(Q, S + 1);
  auto Add = [Q, By = S + 1] __device__(int I) { Q[I] += By; };
  // CHECK-NEXT: cu2x::launch(2, 32), each(N, Add);
  each<<<2, 32>>>(N, Add);
  Scaler{2}.run(Q, N);
  cudaMemcpy(Host, Q, sizeof(Host), cudaMemcpyDeviceToHost);
  // (10 / 2 + 40 + 8) * 2, (276 / 2 + 40 + 8) * 2, and a pointer and an int.
  // PRINTS-NEXT: 106 372 16
  printf("%g %g %zu\n", Host[1], Host[39], sizeof(Add));

  // Two of the same signature are two kernels; one captures nothing.
  // CHECK: each(1, cu2x::closure<cu2x::place("lambdas:[[#]]:21")>(P));
  each<<<1, 1>>>(1, [P] __device__(int) { P[0] = 11; });
  each<<<1, 1>>>(1, [P] __device__(int) { P[1] = 12; });
  each<<<1, 1>>>(1, [] __device__(int) {});
  // PRINTS-NEXT: no error 11 12
  printf("%s", cudaGetErrorString(cudaDeviceSynchronize()));
  printf(" %d %d\n", P[0], P[1]);
}
