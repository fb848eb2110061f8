// A program that is killed in the middle of a kernel leaves nothing behind that
// hinders the next one, and two that run at once do not know of each other.
// RUN: %runtime_build
// RUN: %python %S/Inputs/kill.py %t | FileCheck %s
// CHECK: killed
// CHECK-NEXT: 55
// CHECK-NEXT: 55

#include "Inputs/kernels.h"
#include <string>

int main(int Count, char **) {
  int *P, Host[10], Sum = 0;
  cu2xMalloc(&P, sizeof(Host));
  cu2xMemset(P, 0, sizeof(Host));
  if (Count == 2) {
    std::puts("begins");
    std::fflush(stdout);
    cu2x::launch(1, 1), spin(P);
  }
  cu2x::launch(1, 10), fill(P, 1);
  cu2xMemcpy(Host, P, sizeof(Host), cu2xMemcpyDeviceToHost);
  for (int Value : Host)
    Sum += Value;
  std::printf("%d\n", Sum);
}
