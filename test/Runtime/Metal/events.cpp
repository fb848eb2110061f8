// Events: a record ends the command buffer, so that the time between two is that of
// the GPU; a query does not wait.
// RUN: %metal_cxx %s %metal_backend %runtime_libs -o %t
// RUN: %t 2>&1 | FileCheck %s
#include "Inputs/Port.h"

int main() {
  begin();
  int *P;
  cu2xMalloc(&P, 64);
  cu2xEvent_t Start, Stop;
  cu2xEventCreate(&Start);
  cu2xEventCreate(&Stop);
  cu2x::launch(1, 16), fill(P, 0);
  cu2xEventRecord(Start);
  // CHECK: metal: commands1: commit
  cu2x::launch(1, 16), fill(P, 1);
  cu2xEventRecord(Stop);
  // CHECK: metal: commands2: commit
  std::printf("%s\n", name(cu2xEventQuery(Stop)));
  // CHECK: cudaErrorNotReady
  std::printf("%s\n", name(cu2xEventSynchronize(Stop)));
  // CHECK-NOT: commands1: wait
  // CHECK: metal: commands2: wait
  // CHECK: cudaSuccess
  float Milliseconds = 0;
  cu2xEventElapsedTime(&Milliseconds, Start, Stop);
  std::printf("%g ms\n", Milliseconds);
  // CHECK: 1000 ms

  // A stream without work: the record is reached at once.
  cu2xEventRecord(Start);
  std::printf("%s\n", name(cu2xEventQuery(Start)));
  // CHECK-NOT: commit
  // CHECK: cudaSuccess

  // Many launches begin before anybody waits.
  for (int I = 0; I != 100; ++I)
    cu2x::launch(1, 1), fill(P, I);
  // CHECK: metal: commands3: commit
  std::printf("launched\n");
  // CHECK: launched
  int Value = -1;
  cu2xMemcpy(&Value, P, 4, cu2xMemcpyDeviceToHost);
  std::printf("%d\n", Value);
  // CHECK: {{^}}99
}
