// Without a seed threads run in order. A seed gives another order, which is the
// same every time and does not depend on the number of operating system
// threads.
// RUN: %simt_cxx %s -o %t
// RUN: %t | FileCheck %s
// RUN: env CU2X_SIMT_SEED=1 %t > %t.1
// RUN: env CU2X_SIMT_SEED=1 %t > %t.again
// RUN: env CU2X_SIMT_SEED=1 CU2X_SIMT_THREADS=4 %t > %t.threads
// RUN: env CU2X_SIMT_SEED=2 %t > %t.2
// RUN: diff %t.1 %t.again
// RUN: diff %t.1 %t.threads
// RUN: not diff %t.1 %t.2
// CHECK: 0 1 2 3 4 5 6 7 | 0 1 2 3 4 5 6 7
// CHECK-NEXT: 0 1 2 3 4 5 6 7 | 0 1 2 3 4 5 6 7

#include "Inputs/Test.h"

int main() {
  std::vector<std::vector<int>> Order(4);
  expectSuccess(launch(grid(4, 8), [&] {
    Order[blockIdx().x].push_back(threadIdx().x);
    barrier();
    Order[blockIdx().x].push_back(threadIdx().x);
  }));
  for (const auto &Block : Order)
    for (int I = 0; I != 16; ++I)
      std::printf("%d%s", Block[I], I == 7 ? " | " : I == 15 ? "\n" : " ");
}
