// A launch that does not end is ended. One whose thread never waits, yields or
// uses an atomic cannot be: there the process ends.
// RUN: %simt_cxx %s -o %t
// RUN: env CU2X_SIMT_WATCHDOG=1 %t | FileCheck %s
// RUN: %exits 124 env CU2X_SIMT_WATCHDOG=1 %t plain 2>&1 | FileCheck %s --check-prefix=PLAIN

#include "Inputs/Test.h"

static volatile int Never = 0;

int main(int Count, char **) {
  if (Count > 1)
    launch(grid(2, 32), [] {
      while (blockIdx().x == 1 && threadIdx().x == 3 && !Never)
        ;
    });
  // PLAIN: cu2x-simt: a launch took longer than 1 seconds (CU2X_SIMT_WATCHDOG), and a thread neither waits nor yields
  // PLAIN-NEXT: thread (3,0,0) of block (1,0,0)

  int Lock = 1;
  // CHECK: the launch took longer than 1 seconds (CU2X_SIMT_WATCHDOG); of 2 blocks, 1 run at a time (CU2X_SIMT_THREADS); block (0,0,0):
  // CHECK-NEXT: thread (0,0,0), (1,0,0), (2,0,0), (3,0,0), ... (31 in all) waits at the barrier at
  // CHECK-NEXT: thread (7,0,0) can run
  expectFailure(launch(grid(2, 32),
                       [&] {
                         if (threadIdx().x == 7)
                           while (atomicExchange(&Lock, 1))
                             ;
                         barrier();
                       }),
                Status::Timeout);
  expectSuccess(launch(grid(2, 32), [] { barrier(); }));
}
