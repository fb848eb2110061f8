// The host cannot read or write memory of the device, and a message names what
// it tried to reach.
// RUN: %runtime_build
// RUN: not --crash %t read 2>&1 | FileCheck %s --check-prefix=READ
// RUN: not --crash %t write 2>&1 | FileCheck %s --check-prefix=WRITE
// RUN: not --crash %t freed 2>&1 | FileCheck %s --check-prefix=FREED
// RUN: not --crash %t managed 2>&1 | FileCheck %s --check-prefix=MANAGED
// READ: before
// READ: cu2x: the host accessed memory of the device at 0x{{.*}}: byte 8 of allocation 2, which has 400 bytes; it has to be copied with cu2xMemcpy
// WRITE: byte 396 of allocation 2, which has 400 bytes
// FREED: byte 0 of allocation 2, which has 400 bytes and was freed
// MANAGED: byte 4 of allocation {{.*}}, which has 40 bytes and was freed

#include "Inputs/kernels.h"
#include <string>

int main(int, char **Arguments) {
  std::string What = Arguments[1];
  volatile int *P;
  void *Other, *Memory, *Managed;
  cu2xMalloc(&Other, 100);
  cu2xMalloc(&Memory, 400);
  P = static_cast<int *>(Memory);
  cu2x::launch(1, 32), fill(static_cast<int *>(Memory));
  cu2xDeviceSynchronize();
  std::puts("before");
  if (What == "read")
    return P[2];
  if (What == "write")
    P[99] = 1;
  if (What == "freed") {
    cu2xFree(Memory);
    P[0] = 1;
  }
  cu2xMallocManaged(&Managed, 40);
  P = static_cast<int *>(Managed);
  P[1] = 1;
  cu2xFree(Managed);
  return P[1];
}
