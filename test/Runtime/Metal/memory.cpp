// Memory of the kinds that the host reads: the program has the address of the
// contents, kernels that of the device, which cu2xHostGetDevicePointer tells;
// registered memory is used where it lies.
// RUN: %metal_cxx %s %metal_backend %runtime_libs -o %t
// RUN: %t 2>&1 | FileCheck %s
#include "Inputs/Port.h"
#include <unistd.h>

int main() {
  begin();
  int *Managed, *Host;
  cu2xMallocManaged(&Managed, 64, cu2xMemAttachGlobal);
  cu2xMallocHost(&Host, 64);
  Managed[0] = 1;
  cu2x::launch(1, 16), fill(Managed, 6);
  // CHECK: metal: compute1: buffer 0 = buffer1 + 0
  cu2x::launch(1, 4), fill(Host + 4, 8);
  // CHECK: metal: compute1: buffer 0 = buffer2 + 16
  cu2xDeviceSynchronize();
  std::printf("%d %d\n", Managed[15], Host[7]);
  // CHECK: 6 8
  void *Seen;
  cu2xHostGetDevicePointer(&Seen, Host, 0);
  std::printf("%d\n", Seen == Host);
  // CHECK: {{^}}0{{$}}
  cu2x::launch(1, 4), fill(static_cast<int *>(Seen) + 8, 9);
  // CHECK: metal: compute2: buffer 0 = buffer2 + 32

  size_t Page = static_cast<size_t>(getpagesize());
  void *Own = std::aligned_alloc(Page, Page);
  std::printf("%s\n", name(cu2xHostRegister(Own, Page, 0)));
  // CHECK: metal: buffer3: on {{[0-9]+}} bytes of the program
  // CHECK: cudaSuccess
  cu2x::launch(1, 4), fill(static_cast<int *>(Own), 3);
  // CHECK: metal: compute2: use 3 resources
  // CHECK: metal: compute2: buffer 0 = buffer3 + 0
  std::printf("%s\n", name(cu2xHostUnregister(Own)));
  // CHECK: metal: commands2: wait
  // CHECK: metal: buffer3: gone
  // CHECK: cudaSuccess
  std::printf("%d %d\n", static_cast<int *>(Own)[3], Host[11]);
  // CHECK: 3 9
  size_t Free, Total;
  cu2xMemGetInfo(&Free, &Total);
  std::printf("%d\n", Free < Total && Total == size_t(1) << 32);
  // CHECK: {{^}}1{{$}}
  cu2xFree(Managed);
  cu2xFreeHost(Host);
  std::free(Own);
}
