// A barrier is missing, which a run in order cannot see: each thread reads what
// a thread before it has written. Some seed of 1 to 20 finds it.
// RUN: %simt_cxx %s -o %t
// RUN: env CU2X_SIMT_SEED=0 %t
// RUN: %python -c "import os, subprocess; print(sum(subprocess.run(['%t'], env={**os.environ, 'CU2X_SIMT_SEED': str(s)}).returncode for s in range(1, 21)), 'seeds failed')" | FileCheck %s
// RUN: %simt_cxx %s -o %t.fixed -DBARRIER
// RUN: %python -c "import os, subprocess; print(sum(subprocess.run(['%t.fixed'], env={**os.environ, 'CU2X_SIMT_SEED': str(s)}).returncode for s in range(0, 21)), 'seeds failed')" | FileCheck %s --check-prefix=FIXED
// CHECK: {{^([5-9]|1[0-9]|20)}} seeds failed
// FIXED: {{^}}0 seeds failed

#include "Inputs/Test.h"

int main() {
  std::vector<int> Out(64);
  expectSuccess(launch(grid(1, 64), [&] {
    static thread_local int Shared[64];
    static thread_local bool Registered =
        registerShared(Shared, sizeof(Shared));
    (void)Registered;
    unsigned T = threadIdx().x;
    Shared[T] = T;
#ifdef BARRIER
    barrier();
#endif
    Out[T] = T ? Shared[T - 1] : 0;
  }));
  for (int T = 0; T != 64; ++T)
    if (Out[T] != (T ? T - 1 : 0))
      return 1;
}
