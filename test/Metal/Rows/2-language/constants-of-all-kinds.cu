// Constants: tables, members, enumerators, variable templates, functions that run at
// compile time, whose value is printed.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: constexpr uint h = 440920331u;
// CHECK: threadgroup int buf[9];
#include "../Inputs/Row.h"
constexpr int Table[4] = {3, 1, 4, 1};
constexpr float Weights[2][2] = {{0.5f, 1.0f}, {2.0f, 4.0f}};
__host__ __device__ constexpr int square(int v) { return v * v; }
__host__ __device__ constexpr unsigned fnv(const char *s) { unsigned h = 2166136261u; while (*s) h = (h ^ (unsigned char)*s++) * 16777619u; return h; }
struct S { static constexpr int N = 4; static constexpr float F = 2.5f; static const int M = 6; static constexpr int T[3] = {7, 8, 9}; enum { E = 12 }; };
template <int N> struct Pow { static constexpr int value = 2 * Pow<N - 1>::value; };
template <> struct Pow<0> { static constexpr int value = 1; };
namespace ns { constexpr int Deep = 17; inline constexpr float Pi = 3.0f; }
enum class Mode : unsigned char { A = 1, B = 2, C = 4 };
enum Old { X, Y = 10, Z };
__device__ constexpr Mode operator|(Mode a, Mode b) { return Mode(unsigned(a) | unsigned(b)); }
template <typename T> constexpr T Zero = T(0);
template <> constexpr int Zero<int> = 1;
__global__ void k(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i >= n) return;
  constexpr int Local[] = {1, 2, 3};
  constexpr unsigned h = fnv("abc");
  __shared__ int buf[square(3)];
  Mode m = in[i] & 1 ? Mode::A | Mode::C : Mode::B;
  int e = 0;
  switch (m) { case Mode::B: e = 1; break; case Mode::A: e = 2; break; default: e = static_cast<int>(m); }
  Old o = in[i] & 2 ? Y : Z;
  out[i] = Table[in[i] & 3] + int(Weights[in[i] & 1][1]) + square(S::N) + int(S::F * 2) + S::M + S::T[in[i] & 1] + S::E + Pow<5>::value + ns::Deep + int(ns::Pi) + Local[i % 3] + int(h & 0xff) + int(sizeof(buf)) + e + o + Zero<int> + int(Zero<float>) + Table[1];
}
int want(const int *in, int i, int) {
  int L[] = {1, 2, 3};
  int e = in[i] & 1 ? 5 : 1;
  return Table[in[i] & 3] + (in[i] & 1 ? 4 : 1) + 16 + 5 + 6 + (in[i] & 1 ? 8 : 7) + 12 + 32 + 17 + 3 + L[i % 3] + int(fnv("abc") & 0xff) + 36 + e + (in[i] & 2 ? 10 : 11) + 1 + 1;
}
int main() { return rowMain(k, want); }
