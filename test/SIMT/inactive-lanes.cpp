// What a shuffle reads from a lane that does not take part is poison, not the
// value that the lane happens to have.
// RUN: %simt_cxx %s -o %t
// RUN: %t
// RUN: env CU2X_SIMT_SEED=1 %t

#include "Inputs/Test.h"

int main() {
  expectSuccess(launch(grid(1, 48), [&] {
    unsigned T = threadIdx().x;
    // Not in the mask.
    if (T < 16) {
      expectEqual(shuffle(0xffff, 5, 20), 0x7f7f7f7f);
      expectEqual(shuffle(0xffff, 5, 15), 5);
    }
    // Not in the block.
    if (T >= 32)
      expectEqual(shuffle(0xffffffff, short(5), 16), short(0x7f7f));
    // Finished.
    if (T == 3)
      return;
    expectEqual(shuffle(0xffffffff, 1, 3), T < 32 ? 0x7f7f7f7f : 1);
  }));
  Options Other = options();
  Other.Poison = 0xa5;
  setOptions(Other);
  expectSuccess(launch(grid(1, 16), [&] {
    expectEqual<unsigned char>(shuffle<unsigned char>(0xffff, 1, 20), 0xa5);
  }));
}
