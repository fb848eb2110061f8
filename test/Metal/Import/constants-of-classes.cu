// A constant of a class that a function makes is its numbers in Metal, where
// no function runs for a constant. Once read as a null pointer, by chance.
// RUN: %sample --hip --metal %s
// RUN: cu2x --target=metal --strict %s -o %t.metal && FileCheck %s < %t.metal
// RUN: cu2x-msl-check --Werror %t.metal
// RUN: cu2x --target=metal --strict %s -o %t.again.metal && cmp %t.metal %t.again.metal

#include <cstdio>
#include <cstdlib>
#include <cuda_runtime.h>
#define FN __host__ __device__

struct G {
  int V[3];
};
FN constexpr G g(int K) {
  G T{};
  for (int I = 0; I < 3; ++I)
    T.V[I] = I + K;
  return T;
}
FN constexpr G operator+(G A, G B) { return {A.V[0] + B.V[0], A.V[1], 0}; }

// CHECK-DAG: constant G Scope = {{[{][{]}}3, 4, 5}};
constexpr G Scope = g(3);
// CHECK-DAG: constant G Both[3] = {{[{][{][{]}}1, 2, 3}}, {{[{][{]}}7, 8, 9}}, {{[{][{]}}8, 2, 0}}};
constexpr G Both[3] = {g(1), {7, 8, 9}, g(1) + g(7)};
// CHECK-DAG: constant G Copy = {{[{][{]}}3, 4, 5}};
constexpr G Copy = Scope;
// CHECK-DAG: constant G Chosen = {{[{][{]}}1, 2, 3}};
constexpr G Chosen = Scope.V[0] > 2 ? Both[0] : Scope;

template <int N> struct Traits {
  // CHECK-DAG: constant G Traits_4_Own = {{[{][{]}}4, 5, 6}};
  static constexpr G Own = g(N);
  // CHECK-DAG: constant int Traits_4_Part = 6;
  static constexpr int Part = Own.V[2];
};

template <class T, int N> struct Array {
  T E[N];
  FN constexpr T &operator[](int I) { return E[I]; }
  FN constexpr const T &operator[](int I) const { return E[I]; }
};
FN constexpr Array<unsigned, 16> crc() {
  Array<unsigned, 16> A{};
  for (unsigned I = 0; I < 16; ++I) {
    unsigned C = I;
    for (int K = 0; K < 8; ++K)
      C = C & 1 ? 0xEDB88320u ^ (C >> 1) : C >> 1;
    A[I] = C;
  }
  return A;
}

enum class Mode : unsigned char { A, B = 200 };
struct Base {
  const float *Tab;
  float F;
};
struct All : Base {
  unsigned Low : 3;
  int : 0;
  int High : 5;
  Mode M;
  short S[2][2];
  union {
    int I;
    float Other;
  };
  long long Long;
};
FN constexpr All every(int K) {
  All R{};
  R.F = K / -4.0f;
  R.Low = K;
  R.High = -K;
  R.M = Mode::B;
  R.S[1][0] = -K;
  R.I = K;
  R.Long = -9000000000LL;
  return R;
}

// CHECK-LABEL: int classes(
FN int classes(int T) {
  static constexpr G Static = g(6);
  static constexpr auto Crc = crc();
  static constexpr All Every = every(5);
  // The pointer in front is not all of it.
  // CHECK: const All Local{every(6)};
  constexpr All Local{every(6)};
  return Scope.V[T % 3] + Both[T % 3].V[1] + Copy.V[2] + Chosen.V[0] +
         Traits<4>::Own.V[T % 3] * 10 + Traits<4>::Part + Static.V[2] +
         int(Crc[T & 15] & 0xffffff) + int(Every.F * 100) + Every.Low +
         Every.High * 3 + int(Every.M) + Every.S[T & 1][0] + Every.I +
         int(Every.Long >> 20) + int(Local.F * 100) + Local.I +
         (Every.Tab == nullptr);
}

constexpr float Scale = 1.5f;
constexpr int Table[3] = {1, 2, 3};
constexpr int Number = 5;
// A constant expression of Metal reads no other constants than integers.
// CHECK-LABEL: int parts(
FN int parts(int T) {
  // CHECK: constexpr float F = 3.0f;
  constexpr float F = Scale * 2;
  // CHECK: constexpr int Of = 2;
  constexpr int Of = Table[1];
  // CHECK: constexpr int Kept = Number * 2;
  constexpr int Kept = Number * 2;
  // CHECK: const G C = g(4);
  constexpr G C = g(4);
  // CHECK: constexpr int N = 5;
  constexpr int N = C.V[1];
  // CHECK: const G D = C;
  constexpr G D = C;
  // CHECK: constexpr G E = {{[{][{]}}1, 2, 3}};
  constexpr G E = {{1, 2, 3}};
  // CHECK: constexpr int P = E.V[0] + N;
  constexpr int P = E.V[0] + N;
  // CHECK: const int List[2] = {Of, Table[2]};
  constexpr int List[2] = {Of, Table[2]};
  // CHECK: constexpr int Last = 3;
  constexpr int Last = List[1];
  int S[N] = {1, 2, 3, 4, 5};
  return F * 2 + Of + Kept * 10 + D.V[2] + P * 100 + S[T % N] + Last * 1000;
}

__global__ void both(int *O, int N) {
  int I = blockIdx.x * blockDim.x + threadIdx.x;
  if (I < N)
    O[I] = classes(I) * 3 + parts(I);
}

int main(int Count, char **Arguments) {
  int N = Count > 1 ? atoi(Arguments[1]) : 1000, *O, Wrong = 0;
  cudaMallocManaged(&O, (N + 1) * sizeof(int));
  if (N)
    both<<<(N + 31) / 32, 32>>>(O, N);
  cudaDeviceSynchronize();
  for (int I = 0; I < N; ++I)
    Wrong += O[I] != classes(I) * 3 + parts(I);
  // Numbers of their own, as the host has the same functions.
  if (N > 1)
    Wrong += parts(0) != 3715 || Scope.V[2] + Copy.V[2] != 10;
  printf("%d wrong\n%s\n", Wrong, Wrong ? "FAIL" : "PASS");
  return Wrong != 0;
}
