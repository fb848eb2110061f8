// The order of threads depends on the seed and on nothing else.
// RUN: %runtime_build
// RUN: %t > %t.first && %t > %t.second && diff %t.first %t.second
// RUN: env CU2X_SIMT_SEED=3 %t > %t.first
// RUN: env CU2X_SIMT_SEED=3 %t > %t.second && diff %t.first %t.second
// RUN: env CU2X_SIMT_SEED=4 %t > %t.second && not diff %t.first %t.second

#include "Inputs/kernels.h"

int main() {
  unsigned *Next, *Places, Host[64];
  cu2xMalloc(&Next, sizeof(unsigned));
  cu2xMalloc(&Places, sizeof(Host));
  cu2xMemset(Next, 0, sizeof(unsigned));
  cu2x::launch(4, 16), order(Next, Places);
  cu2xMemcpy(Host, Places, sizeof(Host), cu2xMemcpyDeviceToHost);
  for (unsigned Place : Host)
    std::printf("%u\n", Place);
}
