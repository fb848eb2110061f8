// A port that sends itself a signal of bad accesses ends by it, 128 + 11.
// RUN: %runtime_build
// RUN: %exits 139 %t > %t.out
// RUN: FileCheck %s --implicit-check-not=alive < %t.out
// CHECK: before

#include "Inputs/kernels.h"
#include <csignal>

int main() {
  int *P;
  cu2xMalloc(&P, 64);
  cu2x::launch(1, 1), poke(P, 1);
  cu2xDeviceSynchronize();
  std::puts("before");
  std::fflush(stdout);
  std::raise(SIGSEGV);
  std::puts("still alive");
}
