// Registered shared variables are poisoned when a block begins, so that nothing
// is seen of the block before, on each operating system thread.
// RUN: %simt_cxx %s -o %t
// RUN: %t
// RUN: env CU2X_SIMT_THREADS=3 CU2X_SIMT_SEED=1 %t

#include "Inputs/Test.h"

int main() {
  for (int Launch = 0; Launch != 2; ++Launch)
    expectSuccess(launch(grid(9, 32), [&] {
      static thread_local float Shared[32];
      static thread_local bool Registered =
          registerShared(Shared, sizeof(Shared));
      expectEqual(Registered, true);
      static thread_local int Kept = 0;
      unsigned T = threadIdx().x;
      int Bits;
      std::memcpy(&Bits, &Shared[T], sizeof(Bits));
      expectEqual(Bits, 0x7f7f7f7f);
      Shared[T] = 1;
      ++Kept;
      barrier();
      expectEqual(Shared[31 - T], 1.0f);
      expectEqual(Kept >= 32, true);
    }));
}
