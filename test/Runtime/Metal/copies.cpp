// Copies and fills: by the host when nothing is queued, by the device in the queue
// when something is, with what the host may change taken along; those that a blit
// cannot do wait.
// RUN: %metal_cxx %s %metal_backend %runtime_libs -o %t
// RUN: %t 2>&1 | FileCheck %s
#include "Inputs/Port.h"

int main() {
  begin();
  int *A, *B;
  cu2xMalloc(&A, 64);
  cu2xMalloc(&B, 64);
  std::vector<int> Host(16, 1), Back(16);
  cu2xStream_t Stream;
  cu2xStreamCreate(&Stream);

  cu2xMemset(A, 0x11, 64);
  cu2x::launch(1, 16, 0, Stream), fill(A, 5);
  // CHECK: metal: compute1: begin
  // CHECK-NOT: wait

  cu2xMemcpyAsync(B, A, 64, cu2xMemcpyDeviceToDevice, Stream);
  // CHECK: metal: compute1: end
  // CHECK-NEXT: metal: blit1: begin
  // CHECK-NEXT: metal: blit1: wait for fence
  // CHECK-NEXT: metal: blit1: copy 64 bytes from buffer1 + 0 to buffer2 + 0
  cu2xMemcpyAsync(A, Host.data(), 32, cu2xMemcpyHostToDevice, Stream);
  Host.assign(16, 99);
  // CHECK-NEXT: metal: buffer3: copy of 32 bytes
  // CHECK-NEXT: metal: blit1: update fence
  // CHECK-NEXT: metal: blit1: end
  // CHECK-NEXT: metal: blit2: begin
  // CHECK-NEXT: metal: blit2: wait for fence
  // CHECK-NEXT: metal: blit2: copy 32 bytes from buffer3 + 0 to buffer1 + 0
  cu2xMemsetAsync(B + 4, 0x22, 16, Stream);
  // CHECK: metal: blit3: fill 16 bytes of buffer2 + 16 with 22
  cu2xMemcpy2DAsync(A + 8, 16, B, 8, 8, 2, cu2xMemcpyDeviceToDevice, Stream);
  // CHECK: metal: blit4: copy 8 bytes from buffer2 + 0 to buffer1 + 32
  // CHECK-NEXT: metal: blit4: copy 8 bytes from buffer2 + 8 to buffer1 + 48
  std::printf("queued\n");
  // CHECK-NEXT: queued
  cu2xMemcpy(Back.data(), A, 64, cu2xMemcpyDeviceToHost);
  // CHECK: metal: commands1: wait
  // CHECK: metal: buffer3: gone
  for (int Each : Back)
    std::printf("%d ", Each);
  std::printf("\n");
  // CHECK-NEXT: 1 1 1 1 1 1 1 1 5 5 5 5 5 5 5 5
  cu2xMemcpy(Back.data(), B, 64, cu2xMemcpyDeviceToHost);
  std::printf("%d %x %d\n", Back[3], Back[4], Back[8]);
  // CHECK: 5 22222222 5

  // Three bytes at an odd place: not for a blit.
  cu2x::launch(1, 16), fill(A, 7);
  cu2xMemcpyAsync(reinterpret_cast<char *>(A) + 1, B, 3,
                  cu2xMemcpyDeviceToDevice, Stream);
  // CHECK: metal: compute2: end
  // CHECK-NEXT: metal: commands2: commit
  // CHECK-NEXT: metal: commands2: wait
  // CHECK-NOT: metal: blit
  cu2xMemcpy(Back.data(), A, 8, cu2xMemcpyDeviceToHost);
  std::printf("%x %x\n", Back[0], Back[1]);
  // CHECK: 507 7

  // Freed while a kernel that uses it is queued: gone when that has run.
  cu2x::launch(1, 16), fill(A, 3);
  cu2xFreeAsync(A, Stream);
  std::printf("freed\n");
  // CHECK: freed
  cu2xStreamSynchronize(Stream);
  // CHECK: metal: run fill
  // CHECK: metal: buffer1: gone
  cu2xFree(B);
}
