// Threads that spin make progress: locks between threads of a block, whatever
// the loop is made of, and between blocks on several operating system threads.
// RUN: %simt_cxx %s -o %t
// RUN: %t
// RUN: env CU2X_SIMT_SEED=1 %t
// RUN: env CU2X_SIMT_SEED=2 CU2X_SIMT_THREADS=3 %t

#include "Inputs/Test.h"

int main() {
  int Lock = 0, Counter = 0;
  expectSuccess(launch(grid(8, 64), [&] {
    while (atomicCompareAndSwap(&Lock, 0, 1) != 0)
      ;
    int Old = Counter;
    // Whoever holds the lock is interrupted.
    yield();
    Counter = Old + 1;
    atomicStore(&Lock, 0);
  }));
  expectEqual(Counter, 8 * 64);

  // An exchange, and waiting for one's turn by loads.
  int Turn = 0, Order = 0;
  expectSuccess(launch(grid(1, 64), [&] {
    int Mine = 63 - threadIdx().x;
    while (atomicLoad(&Turn) != Mine)
      ;
    expectEqual(Order++, Mine);
    while (atomicExchange(&Lock, 1))
      ;
    yield();
    atomicStore(&Lock, 0);
    atomicAdd(&Turn, 1);
  }));
  expectEqual(Order, 64);

  // A clock.
  expectSuccess(launch(grid(1, 2), [&] {
    long long Begin = clock64();
    while (clock64() - Begin < 1000)
      ;
  }));
}
