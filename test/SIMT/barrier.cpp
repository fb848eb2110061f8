// Threads of a block see after a barrier what all others wrote before it, in
// order and in random orders.
// RUN: %simt_cxx %s -o %t
// RUN: %t
// RUN: env CU2X_SIMT_SEED=1 %t
// RUN: env CU2X_SIMT_SEED=2 %t

#include "Inputs/Test.h"

int main() {
  std::vector<int> Out(4 * 96);
  expectSuccess(launch(grid(4, 96), [&] {
    static thread_local int Shared[96];
    unsigned T = threadIdx().x;
    for (int Round = 0; Round != 5; ++Round) {
      Shared[T] = 100 * Round + T;
      barrier();
      Out[blockIdx().x * 96 + T] += Shared[95 - T];
      barrier();
    }
  }));
  for (unsigned I = 0; I != Out.size(); ++I)
    expectEqual(Out[I], int(1000 + 5 * (95 - I % 96)));
}
