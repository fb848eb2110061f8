// Operators of a program's own: arithmetic, comparison, increment, index, arrow,
// call, conversion and assignment that chain.
// RUN: %row %s
#include "../Inputs/Row.h"

struct Complex {
  float re, im;
  __host__ __device__ Complex operator*(const Complex &o) const { return {re * o.re - im * o.im, re * o.im + im * o.re}; }
  __host__ __device__ Complex &operator+=(const Complex &o) {
    re += o.re;
    im += o.im;
    return *this;
  }
  __host__ __device__ Complex operator-() const { return {-re, -im}; }
  __host__ __device__ bool operator==(const Complex &o) const { return re == o.re && im == o.im; }
  __host__ __device__ bool operator!=(const Complex &o) const { return !(*this == o); }
  __host__ __device__ explicit operator bool() const { return re != 0.0f || im != 0.0f; }
};
__host__ __device__ Complex operator+(Complex a, const Complex &b) { return a += b; }
__host__ __device__ Complex operator*(float s, const Complex &c) { return {s * c.re, s * c.im}; }

template <typename T> struct Cursor {
  T *at;
  __host__ __device__ T &operator*() const { return *at; }
  __host__ __device__ T *operator->() const { return at; }
  __host__ __device__ Cursor &operator++() { return ++at, *this; }
  __host__ __device__ Cursor operator++(int) {
    Cursor old = *this;
    ++at;
    return old;
  }
  __host__ __device__ Cursor operator+(int n) const { return {at + n}; }
  __host__ __device__ T &operator[](int n) const { return at[n]; }
  __host__ __device__ bool operator!=(const Cursor &o) const { return at != o.at; }
};
struct Matrix {
  float v[2][2];
  __host__ __device__ float &operator()(int r, int c) { return v[r][c]; }
  __host__ __device__ float operator()(int r, int c) const { return v[r][c] * 0.5f; }
  __host__ __device__ float *operator[](int r) { return v[r]; }
};
struct Flags {
  unsigned bits;
  __host__ __device__ friend Flags operator|(Flags a, Flags b) { return {a.bits | b.bits}; }
  __host__ __device__ friend Flags operator~(Flags a) { return {~a.bits}; }
  __host__ __device__ Flags operator<<(int n) const { return {bits << n}; }
  __host__ __device__ bool operator!() const { return bits == 0; }
  __host__ __device__ Flags &operator=(unsigned b) { return bits = b, *this; }
};

__host__ __device__ float operated(float x, int i) {
  Complex a = {x, 1.0f}, b{0.5f, float(i % 8)}, c = a * b + 2.0f * -a;
  (c += a) += b;
  Complex all[3] = {a, b, c};
  float sum = 0;
  for (Cursor<Complex> p{all}, end = p + 3; p != end; ++p)
    sum += p->re * 2.0f + (*p).im;
  Cursor<Complex> q{all};
  (*q++).re = 7.0f;
  q[1].im += 1.0f;
  q->im *= 2.0f;
  Matrix m = {{{1.0f, 2.0f}, {3.0f, x}}};
  const Matrix &fixed = m;
  m(0, 1) += fixed(1, 0);
  m[1][0] = m(0, 1);
  Flags f{1}, g = f | Flags{4} << 2;
  f = g.bits ^ 3u;
  return sum + all[0].re + all[1].im + all[2].im + m(1, 0) + fixed(1, 1) + (a == b ? 10.0f : 20.0f) + (a != a) + (c ? 1.0f : 2.0f) +
         float(f.bits) + float((~g).bits >> 28) + (!Flags{0} ? 0.5f : 0.25f);
}

__global__ void computed(const float *in, float *out, int n) {
  int i = ROW_INDEX;
  if (i < n)
    out[i] = operated(in[i], i);
}

int main() { return rowMain(computed, [](const float *in, int i, int) { return operated(in[i], i); }); }
