// Recursion at compile time, packs, specialisations, templates as arguments,
// bases that know the derived class, aliases and constants.
// RUN: %row %s
#include "../Inputs/Row.h"

template <int N> struct Power {
  static constexpr int value = 3 * Power<N - 1>::value;
};
template <> struct Power<0> {
  static constexpr int value = 1;
};
template <typename Derived> struct Shape {
  __host__ __device__ int twice() const { return 2 * static_cast<const Derived *>(this)->area(); }
};
struct Square : Shape<Square> {
  int side;
  __host__ __device__ Square(int s) : side(s) {}
  __host__ __device__ int area() const { return side * side; }
};
struct Max {
  template <typename T> __host__ __device__ T operator()(T a, T b) const { return a > b ? a : b; }
};
template <typename T, template <typename> class Box> __host__ __device__ T boxed(T v) { return Box<T>{v}.get(); }
template <typename T> struct Half {
  T v;
  __host__ __device__ T get() const { return v / T(2); }
};
template <typename A, typename B> struct Same {
  static const bool value = false;
};
template <typename A> struct Same<A, A> {
  static const bool value = true;
};
template <typename T> using Pointer = T *;
template <int... Digits> __host__ __device__ int number() {
  int r = 0;
  ((r = r * 10 + Digits), ...);
  return r;
}
template <typename F, typename... Args> __host__ __device__ auto call(F f, Args... args) { return f(args...); }
template <bool B, typename T> __host__ __device__ int chosen(T v) {
  if constexpr (B && sizeof(T) > 1)
    return int(v) + 1;
  else if constexpr (Same<T, char>::value)
    return -int(v);
  else
    return 5;
}
template <unsigned N, typename T> __host__ __device__ T unrolled(const T (&a)[N]) {
  T r = a[0];
  for (unsigned k = 1; k < N; ++k)
    r = call(Max(), r, a[k]);
  return r;
}
template <typename T> constexpr T Scale = T(4);
template <typename T> __host__ __device__ int pick(T) { return 1; }
template <> __host__ __device__ int pick(float) { return 2; }
__host__ __device__ int pick(unsigned) { return 3; }
template <typename T> __host__ __device__ int pick(T *) { return 4; }

__host__ __device__ int templated(int v, int i) {
  int a[4] = {v & 7, i & 3, 5, 2};
  float b[2] = {float(v & 15), 3.5f};
  Pointer<int> p = a + 1;
  Square square(v & 15);
  return Power<4>::value + square.twice() + call(Max(), v & 31, 9) + boxed<int, Half>(i) + int(boxed<float, Half>(3.0f) * 10) +
         number<1, 2, 3>() + chosen<true>(v & 63) * 2 + chosen<true>(char(v & 31)) + chosen<false>(1.5f) + unrolled(a) + int(unrolled(b)) + *p +
         Scale<int> + int(Scale<float> * 2.0f) + pick(v) + 10 * pick(1.0f) + 100 * pick(2u) + 1000 * pick(p) + 10000 * pick('c');
}

__global__ void computed(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i < n)
    out[i] = templated(in[i], i);
}

int main() { return rowMain(computed, [](const int *in, int i, int) { return templated(in[i], i); }); }
