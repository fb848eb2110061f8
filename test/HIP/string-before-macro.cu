// g++ takes the name of a macro behind a string for that macro, clang for the
// suffix of a literal, which is an error: a blank tells them apart.
// RUN: cu2x %s -o %t.hip --quiet -- 2>&1 | count 0
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip
// RUN: cp %t.hip %t.cu && cu2x %t.cu -o %t.2 --quiet -- && cmp %t.cu %t.2
#include <cinttypes>
#include <cstdio>
#include <string>
#define FORMAT "d\n"
// CHECK: #define LINE "%" FORMAT
#define LINE "%"FORMAT
constexpr int operator""_deg(unsigned long long V) { return V; }
constexpr int operator""_len(const char *, size_t N) { return N; }
void print(int V, int64_t W) {
  using namespace std::string_literals;
  // CHECK: printf("%" FORMAT, V);
  printf("%"FORMAT, V);
  // CHECK: printf("%" PRId64"\n" LINE, W, V);
  printf("%"PRId64"\n"LINE, W, V);
  // CHECK: printf(R"(%)" FORMAT, V);
  printf(R"(%)"FORMAT, V);
  // What has a blank, and what is a suffix.
  // CHECK: printf("%" FORMAT "%" FORMAT, V, 90_deg + "abc"_len + int("ab"s.size()));
  printf("%" FORMAT "%" FORMAT, V, 90_deg + "abc"_len + int("ab"s.size()));
}
__global__ void kernel() {}
