// Where the system has residency sets, the queue keeps one with all buffers, and
// encoders are told none. What is freed leaves it when no work may use it.
// RUN: %metal_cxx %s %metal_backend %runtime_libs -o %t
// RUN: %t 2>&1 | FileCheck %s
#include "Inputs/Port.h"

int main() {
  begin();
  fake::settings().HasResidencySets = true;
  int *P, *Q;
  cu2xMalloc(&P, 64);
  cu2xMalloc(&Q, 64);
  // CHECK: metal: make a residency set
  // CHECK: metal: queue: keep the residency set
  // CHECK: metal: residency set: add buffer1
  // CHECK: metal: residency set: add buffer2
  cu2x::launch(1, 16), fill(P, 1);
  // CHECK: metal: residency set: commit
  // CHECK-NOT: use {{[0-9]+}} resources
  // CHECK: metal: compute1: dispatch
  cu2x::launch(1, 16), fill(P, 2);
  // CHECK-NOT: commit
  // CHECK: metal: compute1: dispatch
  cu2xFreeAsync(Q, nullptr);
  // CHECK: metal: commands1: wait
  // CHECK: metal: run fill
  // CHECK: metal: residency set: remove buffer2
  // CHECK-NEXT: metal: residency set: commit
  // CHECK-NEXT: metal: buffer2: gone
  cu2x::launch(1, 16), fill(P, 3);
  // CHECK-NOT: residency
  // CHECK: metal: compute2: dispatch
  std::printf("%s\n", name(cu2xDeviceSynchronize()));
  // CHECK: cudaSuccess
}
