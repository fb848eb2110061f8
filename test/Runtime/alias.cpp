// Two arguments of one allocation, of which one is written: Metal takes them
// for distinct. CU2X_ALIAS says what is to happen.
// RUN: %runtime_build
// RUN: %t 2>&1 | FileCheck %s --check-prefix=WARN
// RUN: env CU2X_ALIAS=ignore %t 2>&1 | FileCheck %s --check-prefix=IGNORE
// RUN: env CU2X_ALIAS=error %t 2>&1 | FileCheck %s --check-prefix=ERROR

#include "Inputs/kernels.h"

int main() {
  float *P;
  cu2xMalloc(&P, 4096);
  // Once for each kernel.
  // WARN: warning: kernel saxpy: buffers 3 and 2 are of one allocation
  // WARN-NOT: warning
  // WARN: cudaSuccess
  // IGNORE-NOT: warning
  // IGNORE: cudaSuccess
  // ERROR: kernel saxpy: buffers 3 and 2 are of one allocation
  // ERROR: cudaErrorInvalidValue
  cu2x::launch(1, 32), saxpy(32, 1.0f, P, P);
  cu2x::launch(1, 32), saxpy(32, 1.0f, P, P + 100);
  std::puts(name(cu2xGetLastError()));
}
