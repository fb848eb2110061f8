// Atomic operations of threads in several blocks.
// RUN: %simt_cxx %s -o %t
// RUN: %t
// RUN: env CU2X_SIMT_SEED=1 %t
// RUN: env CU2X_SIMT_THREADS=4 CU2X_SIMT_CAS_FAILURES=90 %t

#include "Inputs/Test.h"

#include <climits>

int main() {
  int Sum = 0, Difference = 0, Min = INT_MAX, Max = INT_MIN, Count = 0;
  unsigned And = ~0u, Or = 0, Xor = 0, Up = 0, Down = 3, Weak = 0;
  float Real = 0;
  double Double = 0;
  unsigned long long Big = 0;
  unsigned short Small = 0;
  std::vector<int> Tickets(1000);
  LaunchConfig Config = grid(10, 100);
  expectSuccess(launch(Config, [&] {
    int I = blockIdx().x * 100 + threadIdx().x;
    atomicAdd(&Sum, I);
    atomicSub(&Difference, 1);
    atomicMin(&Min, I - 500);
    atomicMax(&Max, I);
    atomicAnd(&And, ~(1u << I % 31));
    atomicOr(&Or, 1u << I % 32);
    atomicXor(&Xor, I);
    atomicIncrement(&Up, 6);
    atomicDecrement(&Down, 6);
    atomicAdd(&Real, 0.5f);
    atomicAdd(&Double, 0.25);
    atomicAdd(&Big, 1ull << 40);
    atomicAdd(&Small, 100);
    Tickets[atomicAdd(&Count, 1)] += 1;
    // A loop of weak compare and swap ends, whatever fails.
    unsigned Old = atomicLoad(&Weak);
    while (!compareExchangeWeak(&Weak, Old, Old * 2 + 1 - Old))
      ;
  }));
  unsigned Xored = 0;
  for (unsigned I = 0; I != 1000; ++I) {
    Xored ^= I;
    expectEqual(Tickets[I], 1);
  }
  expectEqual(Sum, 499500);
  expectEqual(Difference, -1000);
  expectEqual(Min, -500);
  expectEqual(Max, 999);
  expectEqual(And, 0x80000000u);
  expectEqual(Or, ~0u);
  expectEqual(Xor, Xored);
  expectEqual(Up, 1000u % 7);
  expectEqual(Down, (3 + 7 * 1000 - 1000) % 7u);
  expectEqual(Real, 500.0f);
  expectEqual(Double, 250.0);
  expectEqual(Big, 1000ull << 40);
  expectEqual<unsigned short>(Small, 100000 % 65536);
  expectEqual(Weak, 1000u);

  int Flag = 0, Winners = 0, Exchanged = 0;
  float Swapped = 1.5f;
  expectSuccess(launch(Config, [&] {
    if (atomicCompareAndSwap(&Flag, 0, 7) == 0)
      atomicAdd(&Winners, 1);
    if (atomicExchange(&Exchanged, 1) == 0)
      atomicAdd(&Winners, 100);
    atomicCompareAndSwap(&Swapped, 1.5f, 2.5f);
    expectEqual(atomicLoad(&Swapped), 2.5f);
  }));
  expectEqual(Winners, 101);
  expectEqual(Flag, 7);
}
