// Memory of the device, managed, of the host, registered: who reaches it, and
// what pointers say of themselves.
// RUN: %runtime_build
// RUN: %t | FileCheck %s

#include "Inputs/kernels.h"

static void show(const char *What, const void *Pointer) {
  cu2xPointerAttributes A;
  cu2xError_t Error = cu2xPointerGetAttributes(&A, Pointer);
  std::printf("%s: %s, type %d, device %d, %s\n", What, name(Error), A.type,
              A.device, A.hostPointer ? "host" : "no host");
}

int main() {
  const float *Constant;
  volatile int *Volatile;
  const char *Rows;
  size_t Pitch;
  // CHECK: qualified: cudaSuccess cudaSuccess cudaSuccess
  std::printf("qualified: %s ", name(cu2xMalloc(&Constant, 64)));
  std::printf("%s ", name(cu2xMallocManaged(&Volatile, 64)));
  std::printf("%s\n", name(cu2xMallocPitch(&Rows, &Pitch, 4, 2)));

  int *Device, *Managed, *Host, *Pinned, *Mapped, Own[4], Stack[4];
  cu2xMalloc(&Device, 64);
  cu2xMallocManaged(&Managed, 64);
  cu2xMallocHost(&Host, 64);
  cu2xHostAlloc(&Pinned, 64, cu2xHostAllocMapped);
  cu2xHostGetDevicePointer(&Mapped, Pinned, 0);
  cu2xHostRegister(Own, sizeof(Own), 0);

  // CHECK: device: cudaSuccess, type 2, device 0, no host
  show("device", Device + 3);
  // CHECK: managed: cudaSuccess, type 3, device 0, host
  show("managed", Managed);
  // CHECK: host: cudaSuccess, type 1, device 0, host
  show("host", Host);
  // CHECK: registered: cudaSuccess, type 1, device 0, host
  show("registered", Own);
  // CHECK: other: cudaSuccess, type 0, device -1, no host
  show("other", Stack);

  cu2x::launch(1, 4), fill(Managed, 10);
  cu2x::launch(1, 4), fill(Host, 20);
  cu2x::launch(1, 4), fill(Mapped, 30);
  cu2x::launch(1, 4), fill(Own, 40);
  cu2xDeviceSynchronize();
  // CHECK: 13 23 33 43
  std::printf("%d %d %d %d\n", Managed[3], Host[3], Pinned[3], Own[3]);

  // CHECK: cudaErrorHostMemoryAlreadyRegistered
  std::puts(name(cu2xHostRegister(Own, 4, 0)));
  // CHECK: cudaSuccess
  std::puts(name(cu2xHostUnregister(Own)));
  // CHECK: cudaErrorHostMemoryNotRegistered
  std::puts(name(cu2xHostUnregister(Own)));
  // CHECK: cudaErrorInvalidValue
  std::puts(name(cu2xFree(Host)));
  // CHECK: cudaErrorInvalidValue
  std::puts(name(cu2xFreeHost(Device)));
  // CHECK: cudaErrorInvalidValue
  std::puts(name(cu2xFree(Device + 1)));
  // CHECK: cudaSuccess cudaSuccess cudaSuccess cudaSuccess
  std::printf("%s ", name(cu2xFree(Device)));
  std::printf("%s ", name(cu2xFree(Managed)));
  std::printf("%s ", name(cu2xFreeHost(Host)));
  std::printf("%s\n", name(cu2xFree(nullptr)));
  // CHECK: 0 cudaSuccess
  void *Nothing = Stack;
  cu2xError_t Error = cu2xMalloc(&Nothing, 0);
  std::printf("%d %s\n", Nothing != nullptr, name(Error));

  // The pool is the device's: access to it cannot be taken away, or given to
  // another device.
  cu2xMemPool_t Pool;
  cu2xDeviceGetDefaultMemPool(&Pool, 0);
  cu2xMemAccessDesc Access = {{cu2xMemLocationTypeDevice, 0},
                              cu2xMemAccessFlagsProtReadWrite};
  // CHECK: cudaSuccess cudaSuccess 3
  std::printf("%s ", name(cu2xMemPoolSetAccess(Pool, &Access, 1)));
  cu2xMemAccessFlags Flags = cu2xMemAccessFlagsProtNone;
  std::printf("%s ",
              name(cu2xMemPoolGetAccess(&Flags, Pool, &Access.location)));
  std::printf("%d\n", Flags);
  Access.flags = cu2xMemAccessFlagsProtNone;
  // CHECK: cudaErrorInvalidValue cudaErrorInvalidValue
  std::printf("%s ", name(cu2xMemPoolSetAccess(Pool, &Access, 1)));
  Access.location.id = 1;
  std::printf("%s\n",
              name(cu2xMemPoolGetAccess(&Flags, Pool, &Access.location)));
}
