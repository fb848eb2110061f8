// What kernels print appears when the host waits, or when the program ends.
// RUN: %runtime_build
// RUN: %t | FileCheck %s

#include "Inputs/kernels.h"

int main() {
  cu2x::launch(1, 1), say(1);
  cu2x::launch(1, 1), say(2);
  // CHECK: launched
  // CHECK-NEXT: kernel says 1
  // CHECK-NEXT: kernel says 2
  // CHECK-NEXT: waited
  std::puts("launched");
  cu2xDeviceSynchronize();
  std::puts("waited");
  // CHECK-NEXT: the end
  // CHECK-NEXT: kernel says 3
  cu2x::launch(1, 1), say(3);
  std::puts("the end");
}
