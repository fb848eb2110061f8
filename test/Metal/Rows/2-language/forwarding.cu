// What std::forward, std::move and casts to rvalue references pass on is the
// object itself.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: int t = a;
// CHECK-NEXT: a = b;
#include <algorithm>
#include <type_traits>
#include <utility>
#include "../Inputs/Row.h"

struct Counter {
  int copies = 0, v = 0;
  __host__ __device__ Counter(int x) : v(x) {}
  __host__ __device__ Counter(const Counter &o) : copies(o.copies + 1), v(o.v) {}
};
template <typename T> __device__ int sink(T &&t) {
  Counter own(static_cast<T &&>(t));
  return own.copies * 10 + own.v + (std::is_lvalue_reference<T>::value ? 1000 : 2000);
}
template <typename T> __device__ int pass(T &&t) { return sink(std::forward<T>(t)); }
template <typename F, typename... A> __device__ decltype(auto) call(F &&f, A &&...a) {
  return std::forward<F>(f)(std::forward<A>(a)...);
}
template <typename T> __device__ void exchange(T &a, T &b) {
  T t = std::move(a);
  a = std::move(b);
  b = std::move(t);
}

__global__ void forwarded(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  Counter c(in[i] & 7);
  int kept = pass(c), gone = pass(std::move(c));
  int x = 3, y = 4;
  exchange(x, y);
  call([](int &v, int w) { v += w; }, x, 10);
  int both = call([&]() -> int { return x + y; });
  out[i] = kept * 10000 + gone + both * 3 + x + std::min(x, in[i] & 15) + std::max(y, in[i] & 3);
}

int want(const int *in, int i, int) {
  int v = in[i] & 7, low = in[i] & 15, top = in[i] & 3;
  return (1010 + v) * 10000 + 2010 + v + 17 * 3 + 14 + (low < 14 ? low : 14) + (top > 3 ? top : 3);
}

int main() { return rowMain(forwarded, want); }
