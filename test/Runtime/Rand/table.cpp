// Every row of the table is a function.
// RUN: %rand_cxx %s -o %t %rand_libs
// RUN: %t | FileCheck %s
// CHECK: {{^}}18 functions
#include "cu2x/rand.h"
#include <cstdio>

int main() {
  using Function = void (*)();
  const Function All[] = {
#define CU2X_RAND(Name, Parameters, How)                                       \
  reinterpret_cast<Function>(cu2xrand##Name),
#include "cu2x/runtime/randfunctions.inc"
  };
  std::printf("%zu functions\n", sizeof(All) / sizeof(All[0]));
}
