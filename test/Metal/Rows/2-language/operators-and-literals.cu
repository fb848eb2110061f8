// Operators, conversions, literals of a program, member types, loops over its
// iterators.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: static int literal_k(ulong v) {
// CHECK: literal_k(2ul)
#include "../Inputs/Row.h"
struct Complex {
  float re, im;
  __host__ __device__ Complex(float r = 0, float i = 0) : re(r), im(i) {}
  __host__ __device__ Complex operator+(const Complex &o) const { return {re + o.re, im + o.im}; }
  __host__ __device__ Complex &operator+=(const Complex &o) { re += o.re; im += o.im; return *this; }
  __host__ __device__ Complex operator-() const { return {-re, -im}; }
  __host__ __device__ friend Complex operator*(const Complex &a, float s) { return {a.re * s, a.im * s}; }
  __host__ __device__ bool operator==(const Complex &o) const { return re == o.re && im == o.im; }
  __host__ __device__ explicit operator bool() const { return re != 0 || im != 0; }
  __host__ __device__ operator float() const { return re + im; }
  __host__ __device__ Complex &operator++() { ++re; return *this; }
  __host__ __device__ Complex operator++(int) { Complex t = *this; ++re; return t; }
};
struct Vec { int d[4]; __device__ int &operator[](int k) { return d[k]; } __device__ const int &operator[](int k) const { return d[k]; } __device__ int operator()(int a, int b) const { return d[a] * d[b]; } __device__ int *begin() { return d; } __device__ int *end() { return d + 4; } __device__ const int *begin() const { return d; } __device__ const int *end() const { return d + 4; } };
struct Range { int a, b; struct It { int v; __device__ int operator*() const { return v; } __device__ It &operator++() { ++v; return *this; } __device__ bool operator!=(const It &o) const { return v != o.v; } }; __device__ It begin() const { return {a}; } __device__ It end() const { return {b}; } };
__host__ __device__ constexpr Complex operator""_i(long double v);
__device__ constexpr int operator""_k(unsigned long long v) { return int(v) * 1000; }
struct Outer { struct Inner { int v; struct Deepest { int w; } d; }; Inner in; enum Kind { K1, K2 } kind; __device__ int get() const { return in.v + in.d.w + (kind == K2); } };
template <typename T> struct Ptr { T *p; __device__ T &operator*() const { return *p; } __device__ T *operator->() const { return p; } };
__global__ void k(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i >= n) return;
  Complex a(float(in[i] & 7), 1.0f), b = a * 2.0f;
  a += b;
  ++a; Complex old = a++;
  Complex c = -a + old;
  bool same = c == Complex(-1.0f, 0.0f);
  Vec v{{1, 2, 3, in[i] & 15}};
  v[1] += 5;
  int s = 0;
  for (int &x : v) x += 1;
  for (int x : v) s += x;
  for (int x : Range{2, 5}) s += x;
  Outer o{{3, {4}}, Outer::K2};
  Ptr<Outer> po{&o};
  po->in.v += 1; (*po).kind = Outer::K1;
  float f = a;
  int cond = a ? 1 : 0;
  out[i] = int(f) + same * 100 + s + v(0, 3) + 2_k + o.get() + cond;
}
int want(const int *in, int i, int) {
  float r = (in[i] & 7) * 3.0f + 2, im = 3;
  int v[4] = {2, 8, 4, (in[i] & 15) + 1};
  return int(r + im) + 100 + v[0] + v[1] + v[2] + v[3] + 9 + v[0] * v[3] + 2000 + 8 + 1;
}
int main() { return rowMain(k, want); }
