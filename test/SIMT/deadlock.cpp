// When no thread can run, the launch fails and says what each waits for.
// RUN: %simt_cxx %s -o %t
// RUN: %t | FileCheck %s
// RUN: env CU2X_SIMT_SEED=3 CU2X_SIMT_THREADS=2 %t | FileCheck %s

#include "Inputs/Test.h"

int main() {
  LaunchConfig Config;
  Config.Grid = {2, 2, 1};
  Config.Block = {8, 4, 2};
  // CHECK: deadlock in block (1,0,0):
  // CHECK-NEXT: thread (0,0,0), (1,0,0), (2,0,0), (3,0,0), ... (60 in all) waits at the barrier at {{.*}}deadlock.cpp:[[#@LINE+8]]{{$}}
  // CHECK-NEXT: thread (0,0,1), (1,0,1), (2,0,1) waits in a shuffle at {{.*}}deadlock.cpp:[[#@LINE+13]] of warp 1, mask 0xf, for lanes 0x8
  // CHECK-NEXT: thread (3,0,1) waits in a warp barrier at {{.*}} of warp 1, mask 0x18, for lanes 0x10
  expectFailure(launch(Config,
                       [] {
                         if (blockIdx().x != 1 || blockIdx().y != 0)
                           return;
                         if (warpId() == 0 || laneId() >= 4) {
                           barrier();
                           return;
                         }
                         if (laneId() == 3)
                           warpBarrier(0x18);
                         else
                           shuffle(0xf, 1, 0);
                       }),
                Status::Deadlock);
}
