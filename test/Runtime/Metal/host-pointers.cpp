// Memory that host and GPU have at two addresses: pointers to it in a struct that
// is passed by value are translated; one that lies in memory, where a kernel loads
// it, makes the launch fail, and the address that cu2xHostGetDevicePointer tells
// may lie there.
// RUN: %metal_cxx %s %metal_backend %runtime_libs -o %t
// RUN: %t 2>&1 | FileCheck %s
// RUN: env CU2X_HOST_POINTERS=ignore %t 2>&1 | FileCheck %s --check-prefix=IGNORE
#include "Inputs/Port.h"

int main() {
  begin();
  fake::settings().IsQuiet = true;
  Node *Nodes;
  int *Managed, *Pinned, *Device, Host;
  cu2xMallocManaged(&Managed, 64, cu2xMemAttachGlobal);
  cu2xMallocHost(&Pinned, 64);
  cu2xMalloc(&Device, 64);
  cu2xMalloc(&Nodes, 2 * sizeof(Node));
  void *Seen[2];
  cu2xHostGetDevicePointer(&Seen[0], Managed, 0);
  cu2xHostGetDevicePointer(&Seen[1], Pinned, 0);
  std::printf("%p %p %p\n", Seen[0], Seen[1], static_cast<void *>(Device));
  // The GPU's addresses, of which the fake's begin with 0x7000000.
  // CHECK: [[M:0x7000000[0-9a-f]+]] [[P:0x7000000[0-9a-f]+]] [[D:0x7000000[0-9a-f]+]]
  std::printf("%d\n", Seen[0] == static_cast<void *>(Managed));
  // CHECK-NEXT: {{^}}0
  cu2xPointerAttributes A;
  cu2xPointerGetAttributes(&A, Seen[1]);
  std::printf("%d %d\n", A.hostPointer == Pinned, A.devicePointer == Seen[1]);
  // CHECK-NEXT: {{^}}1 1

  // The struct of the program stays what it is.
  Node N = {7, Managed};
  cu2x::launch(1, 1), nodes(N, Device);
  N = {8, Pinned};
  cu2x::launch(1, 1), nodes(N, Device);
  N = {9, Device};
  cu2x::launch(1, 1), nodes(N, Device);
  N = {10, nullptr};
  cu2x::launch(1, 1), nodes(N, Device);
  cu2xDeviceSynchronize();
  // CHECK-NEXT: nodes: 7, [[M]]
  // CHECK-NEXT: nodes: 8, [[P]]
  // CHECK-NEXT: nodes: 9, [[D]]
  // CHECK-NEXT: nodes: 10, (nil)

  // A launch takes the GPU's address as well as the host's, and so does a copy.
  cu2x::launch(1, 4), fill(static_cast<int *>(Seen[1]) + 1, 5);
  cu2xMemcpy(&Host, static_cast<int *>(Seen[1]) + 2, 4, cu2xMemcpyDefault);
  std::printf("%d %d\n", Host, Pinned[4]);
  // CHECK-NEXT: 5 5

  Node InMemory[2] = {{1, Device}, {2, static_cast<int *>(Seen[0])}};
  cu2xMemcpy(Nodes, InMemory, sizeof(InMemory), cu2xMemcpyHostToDevice);
  cu2x::launch(1, 1), follow(Nodes);
  std::printf("%s\n", name(cu2xGetLastError()));
  // CHECK-NEXT: cudaSuccess
  InMemory[1].pointer = Managed + 3;
  cu2xMemcpy(Nodes, InMemory, sizeof(InMemory), cu2xMemcpyHostToDevice);
  cu2x::launch(1, 1), follow(Nodes);
  // CHECK-NEXT: cu2x: kernel follow: buffer 0 has a pointer to managed or page-locked memory, which the device has at another address; cu2xHostGetDevicePointer tells it (CU2X_HOST_POINTERS)
  std::printf("%s\n", name(cu2xGetLastError()));
  // CHECK-NEXT: cudaErrorInvalidValue
  // IGNORE-NOT: has a pointer to managed
  // IGNORE: cudaSuccess
  // IGNORE-NEXT: cudaSuccess
  // It is gone.
  cu2xFree(Managed);
  std::printf("%s\n", name(cu2xFree(Seen[0])));
  // CHECK-NEXT: cudaErrorInvalidValue
}
