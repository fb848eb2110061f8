// A kernel that never ends: one that waits in atomic operations is an error of
// its launch, and any other ends the program with a message.
// RUN: %runtime_build
// RUN: env CU2X_SIMT_WATCHDOG=1 %t atomic 2>&1 | FileCheck %s --check-prefix=ATOMIC
// RUN: env CU2X_SIMT_WATCHDOG=1 %exits 124 %t plain 2>&1 | FileCheck %s --check-prefix=PLAIN
// ATOMIC: kernel waitFor failed
// ATOMIC: cudaErrorLaunchTimeout
// PLAIN: a launch took longer than 1 seconds

#include "Inputs/kernels.h"
#include <string>

int main(int, char **Arguments) {
  unsigned *P;
  cu2xMalloc(&P, 64);
  cu2xMemset(P, 0, 64);
  if (Arguments[1] == std::string("atomic"))
    cu2x::launch(1, 1), waitFor(P);
  else
    cu2x::launch(1, 1), spin(reinterpret_cast<int *>(P));
  std::puts(name(cu2xDeviceSynchronize()));
}
