// RUN: rm -rf %t && %exits 4 cu2x --target=metal --strict --quiet --root=%S --out-dir=%t %s 2>&1 | FileCheck %s
// RUN: %edited/lambdas-in-macros.cpp | FileCheck --check-prefix=TEXT %s
// RUN: %compiles %t/lambdas-in-macros.cpp
// RUN: %runs lambdas-in-macros 2>&1 | FileCheck --check-prefix=PRINTS %s

// A lambda that a macro takes, whose head it is, or that is all of it, is one
// text that has a place. One inside of a longer macro is not, nor is one that a
// macro takes and writes twice: those are reported, and their launches fail.

#include <cstdio>

// CHECK: :[[#@LINE+1]]:{{.*}}: error: 'each' is launched with a type that has no name{{.*}}[CU2X8034
template <class F> __global__ void each(int N, F Work) {
  int I = threadIdx.x;
  if (I < N)
    Work(I);
}

// TEXT: #define FOR(N, ...) (cu2x::launch(1, 32), each(N, __VA_ARGS__))
#define FOR(N, ...) each<<<1, 32>>>(N, __VA_ARGS__)
// TEXT: #define LAMBDA [=]
#define LAMBDA [=] __device__
// TEXT: #define TWICE(P) [P] (int I) { P[I] = 2 * I; }
#define TWICE(P) [P] __device__(int I) { P[I] = 2 * I; }
#define FILL(P, V) each<<<1, 32>>>(32, [=] __device__(int I) { P[I] = V; })
#define BOTH(L) FOR(32, L); FOR(32, L)

static void print(int *P) {
  printf("%s", cudaGetErrorString(cudaGetLastError()));
  printf(" %d", cudaDeviceSynchronize());
  printf(" %d %d\n", P[0], P[31]);
  fflush(stdout);
}

int main() {
  int *P, Add = 3, Table[3] = {7, 8, 9};
  cudaMallocManaged(&P, 32 * sizeof(int));
  // TEXT: FOR(32, cu2x::closure<cu2x::place("lambdas_in_macros:[[#]]:3")>(P, Add));
  FOR(32, [=] __device__(int I) { P[I] = I + Add; });
  // PRINTS: no error 0 3 34
  print(P);
  // TEXT: each(32, cu2x::closure<cu2x::place("lambdas_in_macros:[[#]]:[[#]]")>(P));
  each<<<1, 32>>>(32, LAMBDA(int I) { P[I] -= 1; });
  // PRINTS-NEXT: no error 0 2 33
  print(P);
  // TEXT: auto F = cu2x::closure<cu2x::place("lambdas_in_macros:[[#]]:12")>(P);
  auto F = TWICE(P);
  each<<<1, 32>>>(32, F);
  // PRINTS-NEXT: no error 0 0 62
  print(P);
  // An array keeps its type, in parentheses that hold the commas together.
  // TEXT: FOR(32, (cu2x::Closure<cu2x::place("lambdas_in_macros:[[#]]:3"), int *, int[3]>(P, Table)));
  FOR(32, [=] __device__(int I) { P[I] = Table[I % 3]; });
  // PRINTS-NEXT: no error 0 7 8
  print(P);
  FILL(P, 5);
  // PRINTS: invalid device function 0 7 8
  print(P);
  BOTH([=] __device__(int I) { P[I] = 6; });
  // PRINTS: invalid device function 0 7 8
  print(P);
}
