// Names with underscores behind a string are suffixes for clang and macros of the
// compiler or its headers for g++: a blank has the result mean those. The parser
// sees one in the place of the last character.
// RUN: cu2x %s -o %t.hip -- 2>&1 | FileCheck %s --check-prefix=MSG
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip
// MSG: edits, all confirmed
#include <cinttypes>
#include <cstdio>
#define _OWN "b"
// CHECK: #define OWN "c" __FILE__
#define OWN "c"__FILE__
constexpr int operator""_deg(const char *, size_t N) { return N; }
void print(int64_t W) {
  // CHECK: printf("at " __FILE__": %" __PRI64_PREFIX"d\n", W);
  printf("at "__FILE__": %"__PRI64_PREFIX"d\n", W);
  // CHECK: puts("\x41\n" __FILE__ "" __DATE__ "" "\\" __TIME__ OWN);
  puts("\x41\n"__FILE__ ""__DATE__ "" "\\"__TIME__ OWN);
  // CHECK: puts("a" _OWN);
  puts("a"_OWN);
  // CHECK: printf("%d", "a"_deg);
  printf("%d", "a"_deg);
}
__global__ void kernel() {}
