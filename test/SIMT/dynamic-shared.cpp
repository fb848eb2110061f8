// Dynamic shared memory: its size and alignment, poisoned for each block, and a
// write beyond its end.
// RUN: %simt_cxx %s -o %t
// RUN: %t | FileCheck %s
// RUN: env CU2X_SIMT_SEED=1 CU2X_SIMT_THREADS=2 %t | FileCheck %s

#include "Inputs/Test.h"

int main() {
  LaunchConfig Config = grid(6, 32);
  Config.DynamicSharedBytes = 32 * sizeof(int);
  std::vector<int> Out(6 * 32);
  expectSuccess(launch(Config, [&] {
    int *Shared = static_cast<int *>(dynamicShared());
    expectEqual(reinterpret_cast<uintptr_t>(Shared) % 256, uintptr_t(0));
    expectEqual(dynamicSharedBytes(), 32 * sizeof(int));
    unsigned T = threadIdx().x;
    expectEqual(Shared[T], 0x7f7f7f7f);
    Shared[T] = blockIdx().x * 32 + T;
    barrier();
    Out[blockIdx().x * 32 + T] = Shared[31 - T];
  }));
  for (int I = 0; I != 6 * 32; ++I)
    expectEqual(Out[I], I / 32 * 32 + 31 - I % 32);

  auto Beyond = [] {
    static_cast<char *>(dynamicShared())[128 + threadIdx().x] = 1;
  };
  // CHECK: block ({{[0-5]}},0,0) wrote at byte 128 of its dynamic shared memory, which has 128 bytes
  expectFailure(launch(Config, Beyond), Status::SharedMemoryOverrun);
  // CHECK: block (0,0,0) wrote at byte 5 of its dynamic shared memory, which has 0 bytes
  auto None = [] { static_cast<char *>(dynamicShared())[5] = 1; };
  expectFailure(launch(grid(1, 1), None), Status::SharedMemoryOverrun);
}
