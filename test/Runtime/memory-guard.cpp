// With CU2X_MEMORY_GUARD memory ends at a page that nobody can access, and the
// host is kept from memory of the device between a launch and the next wait.
// RUN: %runtime_build
// RUN: env CU2X_MEMORY_GUARD=1 %t 2>&1 | FileCheck %s
// RUN: env CU2X_MEMORY_GUARD=1 not --crash %t host 2>&1 | FileCheck --check-prefix=HOST %s
// RUN: env CU2X_MEMORY_GUARD=1 not --crash %t managed 2>&1 | FileCheck --check-prefix=MANAGED %s
// RUN: %exits 1 env CU2X_MEMORY_GUARD=yes %t 2>&1 | FileCheck --check-prefix=VALUE %s
// VALUE: cu2x: CU2X_MEMORY_GUARD is 'yes', but must be 0 or 1

#include "Inputs/kernels.h"
#include <string>

static void show() {
  std::puts(name(cu2xDeviceSynchronize()));
  cu2xDeviceReset();
}

int main(int Count, char **Arguments) {
  std::string What = Count > 1 ? Arguments[1] : "";
  int *P, *Other, Host[16];
  cu2xMalloc(&P, 64);
  cu2xMalloc(&Other, 64);
  if (What == "host") {
    cu2x::launch(1, 16), fill(P);
    // HOST: the host accessed memory of the device at 0x{{.*}}: byte 4 of allocation {{[0-9]+}}, which has 64 bytes
    return static_cast<volatile int *>(P)[1];
  }
  if (What == "managed") {
    int *Managed;
    cu2xMallocManaged(&Managed, 64);
    static_cast<volatile int *>(Managed)[15] = 1;
    std::puts("inside");
    // MANAGED: inside
    // MANAGED: byte 64 of allocation {{[0-9]+}}, which has 64 bytes
    return static_cast<volatile int *>(Managed)[16];
  }
  // The last that it has, and the one behind it.
  // CHECK: cudaSuccess
  cu2x::launch(1, 1), poke(P, 15);
  show();
  cu2xMalloc(&P, 64);
  // CHECK: byte 64 of allocation {{[0-9]+}}, which has 64 bytes
  // CHECK: cudaErrorIllegalAddress
  cu2x::launch(1, 1), poke(P, 16);
  show();
  cu2xMalloc(&P, 64);
  // Copies and frees go by the addresses that the program has.
  // CHECK: 0 cudaSuccess
  cu2xMemset(P, 0, 64);
  cu2xError_t Error = cu2xMemcpy(Host, P, 64, cu2xMemcpyDeviceToHost);
  std::printf("%d %s\n", Host[15], name(Error));
  // CHECK-NEXT: cudaSuccess
  std::puts(name(cu2xFree(P)));
  // CHECK-NEXT: cudaErrorInvalidValue
  std::puts(name(cu2xFree(P)));
  // CHECK: and was freed
  // CHECK: cudaErrorIllegalAddress
  cu2x::launch(1, 1), poke(P, 0);
  show();
}
