// RUN: %clang_bundled_host -Xclang -verify %s
// RUN: %clang_bundled_device -Xclang -verify %s
// expected-no-diagnostics

#include <algorithm>

template <class A, class B> struct same;
template <class A> struct same<A, A> {};

__host__ __device__ void check() {
  same<decltype(min(1, 2)), int>();
  same<decltype(max(1, 2u)), unsigned>();
  same<decltype(max(1.0f, 2.0f)), float>();
  same<decltype(min(1.0f, 2.0)), double>();
  same<decltype(max(1ll, 2ull)), unsigned long long>();
  same<decltype(min(1l, 2ul)), unsigned long>();
}

int main() {
  size_t Size = 3;
  int N = std::max(1, 2) + std::min<int>(Size, 4);
  return min(Size, (size_t)N) + fminf(1, 2);
}
