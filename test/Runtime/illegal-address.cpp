// Kernels that reach for memory that is not theirs: null, freed, of the host,
// and far beyond all others.
// RUN: %runtime_build
// RUN: %t 2>&1 | FileCheck %s

#include "Inputs/kernels.h"

static void show() {
  std::puts(name(cu2xDeviceSynchronize()));
  cu2xDeviceReset();
}

int main() {
  int Stack[4], *P;
  cu2xMalloc(&P, 64);
  // CHECK: in thread (0,0,0) of block (0,0,0): an invalid access to 0x4
  // CHECK: kernel poke failed
  // CHECK: cudaErrorIllegalAddress
  cu2x::launch(1, 1), poke(nullptr, 1);
  show();
  // CHECK: buffer 0 is the pointer 0x{{.*}}, which is none of the device
  // CHECK: cudaErrorIllegalAddress
  cu2x::launch(1, 1), poke(Stack, 1);
  show();
  // CHECK: not allocated
  // CHECK: cudaErrorIllegalAddress
  cu2xMalloc(&P, 64);
  cu2x::launch(1, 1), poke(P, 1 << 20);
  show();
  // CHECK: byte 4 of allocation {{[0-9]+}}, which has 64 bytes and was freed
  // CHECK: cudaErrorIllegalAddress
  cu2xMalloc(&P, 64);
  cu2xFree(P);
  cu2x::launch(1, 1), poke(P, 1);
  show();
  // A pointer that no thread uses is none of the device's business.
  // CHECK: cudaSuccess
  cu2xMalloc(&P, 64);
  float *F = reinterpret_cast<float *>(P);
  cu2x::launch(1, 4), saxpy(0, 1.0f, reinterpret_cast<float *>(Stack), F);
  show();
}
