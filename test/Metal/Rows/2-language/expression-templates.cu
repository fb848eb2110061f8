// A temporary object seen as its empty base class has a name, as a method of the
// base looks from there at the whole object.
// RUN: %row %s
#include "../Inputs/Row.h"

template <class T> struct Expr {
  __device__ const T &get() const { return static_cast<const T &>(*this); }
  __device__ int operator[](int i) const { return get().at(i); }
};
struct Vec : Expr<Vec> {
  int d[4];
  __device__ int at(int i) const { return d[i]; }
  template <class E> __device__ Vec &operator=(const Expr<E> &e) {
    for (int i = 0; i < 4; i++)
      d[i] = e[i];
    return *this;
  }
};
template <class L, class R> struct Sum : Expr<Sum<L, R>> {
  const L &l;
  const R &r;
  __device__ Sum(const L &l, const R &r) : l(l), r(r) {}
  __device__ int at(int i) const { return l[i] + r[i]; }
};
template <class L> struct Scaled : Expr<Scaled<L>> {
  L l;
  int by;
  __device__ Scaled(const L &l, int by) : l(l), by(by) {}
  __device__ int at(int i) const { return l[i] * by; }
};
template <class L, class R> __device__ Sum<L, R> operator+(const Expr<L> &l, const Expr<R> &r) {
  return Sum<L, R>(l.get(), r.get());
}
template <class L> __device__ Scaled<L> operator*(const Expr<L> &l, int by) { return Scaled<L>(l.get(), by); }
template <class E> __device__ int total(const Expr<E> &e) { return e[0] + e[1] + e[2] + e[3]; }

__global__ void expressions(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  Vec x, y, z;
  for (int j = 0; j < 4; j++) {
    x.d[j] = in[i] % 1000 + j;
    y.d[j] = i * j;
  }
  int *o = out + 4 * i;
  z = x + y;
  o[0] = z.d[3];
  z = x + y + z;
  o[1] = z.d[2];
  z = x * 2 + y * 3;
  o[2] = z[1] + total(x + y);
  int s = 0;
  for (int j = 0; j < 3; ++j) {
    z = z + y;
    s += z[j];
  }
  if (i & 1)
    z = z * 5;
  o[3] = s + z[1] + (z + x)[2];
}

int want(const int *in, int j, int) {
  int i = j / 4, x[4], y[4], z[4], s = 0;
  for (int k = 0; k < 4; ++k) {
    x[k] = in[i] % 1000 + k;
    y[k] = i * k;
  }
  switch (j % 4) {
  case 0: return x[3] + y[3];
  case 1: return x[2] + y[2] + x[2] + y[2];
  }
  for (int k = 0; k < 4; ++k)
    z[k] = x[k] * 2 + y[k] * 3;
  if (j % 4 == 2)
    return z[1] + x[0] + y[0] + x[1] + y[1] + x[2] + y[2] + x[3] + y[3];
  for (int r = 0; r < 3; ++r)
    for (int k = 0; k < 4; ++k)
      if (z[k] += y[k], k == r)
        s += z[k];
  for (int k = 0; k < 4 && i & 1; ++k)
    z[k] *= 5;
  return s + z[1] + z[2] + x[2];
}

int main() { return rowMain(expressions, want, 4); }
