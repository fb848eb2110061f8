// Names with underscores behind a string are suffixes for clang, which cannot
// read them, and macros of the compiler or its headers for g++: a blank has the
// result mean those.
// RUN: %exits 3 cu2x %s -o %t.hip --quiet -- 2>&1 | FileCheck %s --check-prefix=MSG
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip
// MSG: does not parse: {{.*}}suffixes
#include <cinttypes>
#include <cstdio>
constexpr int operator""_deg(const char *, size_t N) { return N; }
void print(int64_t W) {
  // CHECK: printf("at " __FILE__": %" __PRI64_PREFIX"d\n", W);
  printf("at "__FILE__": %"__PRI64_PREFIX"d\n", W);
  // CHECK: printf("%d", "a"_deg);
  printf("%d", "a"_deg);
}
__global__ void kernel() {}
