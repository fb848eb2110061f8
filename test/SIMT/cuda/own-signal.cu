// A program that sends itself a signal of bad accesses ends by it.
// RUN: not cu2x-simt %s 2>&1 | FileCheck %s --implicit-check-not=alive
// CHECK: before
// CHECK: Segmentation fault
#include <csignal>
#include <cstdio>

__global__ void kernel() {}

int main() {
  kernel<<<1, 1>>>();
  puts("before");
  fflush(stdout);
  raise(SIGSEGV);
  puts("still alive");
}
