// The order of what Metal is asked for a program: device, buffers, library once,
// pipeline once, one encoder for launches that follow each other with a barrier
// between them, and the wait before the host reads.
// RUN: %metal_cxx %s %metal_backend %runtime_libs -o %t
// RUN: %t 2>&1 | FileCheck %s
#include "Inputs/Port.h"

int main() {
  begin();
  constexpr int N = 100;
  std::vector<float> X(N, 1.5f), Y(N, 2);
  float *DX, *DY;
  cu2xMalloc(&DX, N * sizeof(float));
  cu2xMalloc(&DY, N * sizeof(float));
  // CHECK: metal: buffer[[#X:]]: [[#]] bytes, options 0x100
  // CHECK-NEXT: metal: buffer[[#Y:]]: [[#]] bytes, options 0x100
  std::printf("device addresses %d\n",
              reinterpret_cast<unsigned long>(DX) >= 0x700000000000 &&
                  reinterpret_cast<unsigned long>(DX) < 0x710000000000);
  // CHECK-NEXT: device addresses 1
  // Nothing is queued: the host writes to the buffer itself.
  cu2xMemcpy(DX, X.data(), N * sizeof(float), cu2xMemcpyHostToDevice);
  cu2xMemcpy(DY, Y.data(), N * sizeof(float), cu2xMemcpyHostToDevice);
  std::printf("copied\n");
  // CHECK-NEXT: copied

  cu2x::launch(2, 50), saxpy(N - 10, 2, DX + 10, DY + 10);
  // CHECK-NEXT: metal: compile 35 bytes, version 3.2, fast math 0
  // CHECK-NEXT: metal: make pipeline saxpy
  // CHECK-NEXT: metal: compute1: begin
  // CHECK-NEXT: metal: compute1: use 2 resources, usage 3
  // CHECK-NEXT: metal: compute1: pipeline saxpy
  // CHECK-NEXT: metal: compute1: buffer 2 = buffer[[#X]] + 40
  // CHECK-NEXT: metal: compute1: buffer 3 = buffer[[#Y]] + 40
  // CHECK-NEXT: metal: compute1: bytes 0 = 5a000000 (4)
  // CHECK-NEXT: metal: compute1: bytes 1 = 00000040 (4)
  // CHECK-NEXT: metal: compute1: dispatch 2 x 1 x 1 groups of 50 x 1 x 1
  cu2x::launch(dim3(1, 2, 3), dim3(4, 5, 6)), saxpy(10, 2, DX, DY);
  // CHECK-NEXT: metal: compute1: barrier 3
  // CHECK-NEXT: metal: compute1: pipeline saxpy
  // CHECK: metal: compute1: dispatch 1 x 2 x 3 groups of 4 x 5 x 6
  std::printf("queued\n");
  // CHECK-NEXT: queued

  // The kernels run now, and not before.
  cu2xMemcpy(Y.data(), DY, N * sizeof(float), cu2xMemcpyDeviceToHost);
  // CHECK-NEXT: metal: compute1: update fence
  // CHECK-NEXT: metal: compute1: end
  // CHECK-NEXT: metal: commands1: commit
  // CHECK-NEXT: metal: commands1: wait
  // CHECK-NEXT: metal: run saxpy
  // CHECK-NEXT: metal: run saxpy
  int Wrong = 0;
  for (float Each : Y)
    Wrong += Each != 5;
  std::printf("%d wrong\n", Wrong);
  // CHECK-NEXT: 0 wrong

  // Dynamic threadgroup memory in multiples of 16, pointers in a struct as the
  // device sees them, null as no buffer, the end of an allocation inside of the
  // buffer, more than 4096 bytes in a buffer of their own.
  cu2x::launch(1, 32, 20), shared(nullptr);
  // CHECK: metal: compute2: wait for fence
  // CHECK: metal: compute2: buffer 0 = none
  // CHECK-NEXT: metal: compute2: threadgroup 0 = 32{{$}}
  // CHECK-NEXT: metal: compute2: dispatch
  cu2x::launch(1, 32), shared(reinterpret_cast<int *>(DX + N));
  // CHECK: metal: compute2: buffer 0 = buffer[[#X]] + 400{{$}}
  // CHECK-NEXT: metal: compute2: dispatch
  cu2x::launch(1, 1), packed(reinterpret_cast<int *>(DX), 9);
  // CHECK: metal: compute2: bytes 0 = 0000{{[0-9a-f]+}}0070{{.*}} (16)
  static Big B;
  cu2x::launch(1, 1), big(reinterpret_cast<int *>(DX), B);
  // CHECK: metal: buffer[[#B:]]: copy of 6000 bytes, options 0x100
  // CHECK-NEXT: metal: compute2: buffer 1 = buffer[[#B]] + 0
  // A variable: allocated at its first use, filled, bound where the row says.
  cu2x::launch(1, 1), scale(DX);
  // CHECK: metal: buffer[[#C:]]: {{.*}} options 0x100
  // CHECK: metal: compute[[#E:]]: buffer 1 = buffer[[#C]] + 0
  std::printf("%s\n", name(cu2xDeviceSynchronize()));
  // CHECK: metal: buffer[[#B]]: gone
  // CHECK: cudaSuccess
  cu2xFree(DX);
  cu2xFree(DY);
  // CHECK: metal: buffer[[#X]]: gone
  // CHECK: metal: buffer[[#Y]]: gone
  // CHECK-NOT: OUTSIDE
  // CHECK-NOT: UNALIGNED
}
