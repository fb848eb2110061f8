// RUN: rm -rf %t && %exits 4 cu2x --target=metal --strict --quiet --root=%S --out-dir=%t %s 2>&1 | FileCheck %s --implicit-check-not='[CU2X8034'
// RUN: %edited/nameless-lambdas.cpp | FileCheck --check-prefix=TEXT %s
// RUN: %compiles %t/nameless-lambdas.cpp
// RUN: %runs nameless-lambdas 2>&1 | FileCheck --check-prefix=PRINTS %s

// A lambda of both sides, one in a template, whose kernel has more than its
// captures to tell it apart, and one that captures a local type stay lambdas. An
// instance for them has no name that a table could have: the launch is
// reported, and fails at run time. The rest works.

#include <cstdio>

// CHECK: :[[#@LINE+3]]:{{.*}}: error: 'each' is launched with a type that has no name, so that its launch will fail in the port [CU2X8034 host-kernel-name]
// CHECK: note: give the lambda's work to a struct with an operator()
template <class F>
__global__ void each(int *P, F Work) { Work(P); }

struct Named {
  __device__ void operator()(int *P) const { *P = 2; }
};

template <int N> void inTemplate(int *P) {
  // TEXT: each(P, [] (int *P) { *P = N; });
  each<<<1, 1>>>(P, [] __device__(int *P) { *P = N; });
  // PRINTS: failed 98
  printf("failed %d\n", cudaGetLastError());
  fflush(stdout);
}

int main() {
  int *P, Value = 0;
  cudaMalloc(&P, sizeof(int));
  inTemplate<7>(P);
  // TEXT: auto Both = [] (int *P) { *P = 3; };
  auto Both = [] __host__ __device__(int *P) { *P = 3; };
  each<<<1, 1>>>(P, Both);
  // PRINTS: failed 98
  printf("failed %d\n", cudaGetLastError());
  fflush(stdout);
  Both(&Value);
  struct {
    int First, Second;
  } Pair = {4, 5};
  // TEXT: [=] (int *P) { *P = Pair.Second; }
  each<<<1, 1>>>(P, [=] __device__(int *P) { *P = Pair.Second; });
  // PRINTS: failed 98
  printf("failed %d\n", cudaGetLastError());
  fflush(stdout);
  // PRINTS: on the host 3
  printf("on the host %d\n", Value);
  // near miss CU2X8034 'each': the type has a name.
  each<<<1, 1>>>(P, Named());
  cudaMemcpy(&Value, P, sizeof(int), cudaMemcpyDeviceToHost);
  // PRINTS: value 2
  printf("value %d\n", Value);
}
