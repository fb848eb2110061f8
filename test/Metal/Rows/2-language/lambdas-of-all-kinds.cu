// Captures of the object and of references, lambdas in lambdas, with state of
// their own, returned and kept.
// RUN: %row %s
#include "../Inputs/Row.h"

struct Filter {
  int low, high;
  template <typename F> __device__ int apply(const int *p, int n, F f) const {
    int r = 0;
    for (int k = 0; k < n; ++k)
      r += f(p[k]);
    return r;
  }
  __device__ int count(const int *p, int n) const {
    return apply(p, n, [this](int v) { return v >= low && v < high; });
  }
};
__device__ auto adder(int by) {
  return [by](int v) { return v + by; };
}

// The captures of a pack have one name in the source.
template <typename... T> __device__ auto packed(int t_2, T... t) {
  return [t..., t_2](auto f) {
    int t_1 = 5;
    return f(t..., t_2) + t_1;
  };
}

__global__ void lambdas(const int *in, int *out, int n) {
  int i = ROW_INDEX, tile[8], first = 0;
  if (i >= n)
    return;
  for (int k = 0; k < 8; ++k)
    tile[k] = (i & ~7) + k < n ? in[(i & ~7) + k] & 0xff : 0;
  Filter f = {50, 200};
  int calls = 0, total = 0;
  auto each = [&](auto &&body) {
    for (int k = 0; k < 8; ++k)
      body(tile[first + k], k);
  };
  each([&](int v, int k) {
    auto weigh = [=](int w) { return w * (k + 1); };
    total += weigh(v);
    ++calls;
  });
  auto fives = adder(5);
  auto both = [fives, g = adder(7)](int v) { return fives(g(v)); };
  out[i] = f.count(tile + first, 8) + total * 7 + calls + both(tile[i & 7]) +
           [](int a, int b = 3) { return a * b; }(calls) +
           packed(9, 1, i & 3, 3u)([](int a, int b, unsigned c, int d) {
             return a * 1000 + b * 100 + int(c) * 10 + d;
           });
}

int want(const int *in, int i, int n) {
  auto at = [&](int k) { return k < n ? in[k] & 0xff : 0; };
  int first = i & ~7, count = 0, total = 0;
  for (int k = 0; k < 8; ++k) {
    int v = at(first + k);
    count += v >= 50 && v < 200;
    total += v * (k + 1);
  }
  return count + total * 7 + 8 + at(i) + 12 + 24 + 1044 + (i & 3) * 100;
}

int main() { return rowMain(lambdas, want); }
