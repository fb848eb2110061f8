// A mask without the caller, a mask of 0, masks that differ, and operations
// that differ fail and say where.
// RUN: %simt_cxx %s -o %t
// RUN: %t | FileCheck %s

#include "Inputs/Test.h"

int main() {
  // CHECK: invalid mask: thread (16,0,0) of block (0,0,0), lane 16, called shuffle at {{.*}}cpp:[[#@LINE+1]] with a mask without itself
  auto Without = [] { shuffle(0xffff, 1, 0); };
  expectFailure(launch(grid(1, 32), Without), Status::InvalidMask);

  // CHECK: invalid mask: thread (0,0,0) of block (0,0,0) passed 0 at {{.*}}cpp:[[#@LINE+1]]
  auto Zero = [] { warpBarrier(givenMask(threadIdx().y)); };
  expectFailure(launch(grid(1, 32), Zero), Status::InvalidMask);

  // Bits that no lane has do not make a mask valid.
  // CHECK: invalid mask: thread (0,0,0) of block (0,0,0), lane 0, called warp barrier
  auto High = [] { warpBarrier(uint64_t(1) << 32); };
  expectFailure(launch(grid(1, 32), High), Status::InvalidMask);

  // CHECK: deadlock in block (0,0,0):
  // CHECK-NEXT: thread (0,0,0), (1,0,0), (2,0,0), (3,0,0), ... (16 in all) waits in a ballot at {{.*}}cpp:[[#@LINE+2]] of warp 0, mask 0xffffffff, for lanes 0xffff0000
  // CHECK-NEXT: thread (16,0,0), (17,0,0), (18,0,0), (19,0,0), ... (16 in all) waits in a ballot at {{.*}} of warp 0, mask 0xffff0001, for lanes 0x1
  auto Differ = [] { ballot(laneId() < 16 ? 0xffffffff : 0xffff0001, true); };
  expectFailure(launch(grid(1, 32), Differ), Status::Deadlock);

  // CHECK: deadlock in block (0,0,0):
  // CHECK-NEXT: thread (0,0,0) waits in a 'any' vote at {{.*}}, mask 0x3, for lanes 0x2
  // CHECK-NEXT: thread (1,0,0) waits in a shuffle at {{.*}}, mask 0x3, for lanes 0x1
  auto Operations = [] {
    if (laneId())
      shuffle(3, 1, 0);
    else
      any(3, true);
  };
  expectFailure(launch(grid(1, 2), Operations), Status::Deadlock);

  // Devices whose lanes run in lockstep.
  LaunchConfig Lockstep = grid(1, 32);
  Lockstep.SamePlaceInWarp = true;
  auto Places = [] {
    if (laneId() < 4)
      warpBarrier(0xff);
    else if (laneId() < 8)
      warpBarrier(0xff);
  };
  expectSuccess(launch(grid(1, 32), Places));
  // CHECK: divergent warp in block (0,0,0): thread (4,0,0) came to warp barrier at {{.*}}cpp:[[#@LINE-3]], other lanes of its mask to the one at {{.*}}cpp:[[#@LINE-5]]
  expectFailure(launch(Lockstep, Places), Status::DivergentWarp);
}
