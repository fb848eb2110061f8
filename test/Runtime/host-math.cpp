// min, max and rsqrt at global scope, as CUDA's headers have them for host code,
// also next to std's and under macros of their names.
// RUN: %runtime_cxx %s %runtime_libs -o %t
// RUN: %t | FileCheck %s

#define max(a, b) nothing
#include "cu2x/runtime.h"
#undef max
#include <algorithm>
#include <cstdio>
#include <type_traits>

using namespace std;

int main() {
  static_assert(is_same_v<decltype(max(1, 2u)), unsigned>);
  static_assert(is_same_v<decltype(min(1.0f, 2.0)), double>);
  // CHECK: 7 -1 4294967295 2.5 3
  printf("%d %d %u %g %lld\n", max(3, 7), min(-1, 1), max(-1, 5u),
         double(min(2.5f, 3.0f)), max(3ll, 2ll));
  // CHECK: 0.5 0.25 2
  printf("%g %g %g\n", double(rsqrtf(4)), rsqrt(16.0), max(nan(""), 2.0));
}
