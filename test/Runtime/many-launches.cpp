// Launches, allocations, events and graphs without end do not take memory: four
// rounds of all kinds, and a million launches.
// RUN: %runtime_build
// RUN: %t | FileCheck %s

#include "Inputs/kernels.h"
#include <fstream>
#include <string>

static long residentPages() {
  std::ifstream File("/proc/self/statm");
  long Size = 0, Resident = 0;
  File >> Size >> Resident;
  return Resident;
}

static void work(int *P) {
  cu2xStream_t S;
  cu2xStreamCreate(&S);
  for (int I = 0; I != 20000; ++I)
    cu2x::launch(1, 1, 0, S), twice(P);
  for (int I = 0; I != 1000; ++I) {
    cu2xEvent_t E;
    cu2xEventCreate(&E);
    cu2xEventRecord(E, S);
    cu2xEventDestroy(E);
    void *M;
    cu2xMalloc(&M, 5000);
    cu2xFree(M);
    cu2xGraph_t Graph;
    cu2xGraphExec_t Executable;
    cu2xStreamBeginCapture(S, cu2xStreamCaptureModeRelaxed);
    cu2x::launch(1, 1, 0, S), twice(P);
    cu2xStreamEndCapture(S, &Graph);
    cu2xGraphInstantiate(&Executable, Graph);
    cu2xGraphLaunch(Executable, S);
    cu2xGraphExecDestroy(Executable);
    cu2xGraphDestroy(Graph);
  }
  cu2xStreamDestroy(S);
}

int main() {
  int *P;
  cu2xMalloc(&P, 64);
  // Until it has what it keeps.
  work(P);
  work(P);
  long Before = residentPages();
  work(P);
  work(P);
  long More = residentPages() - Before;
  // CHECK: no more memory
  if (More < 256)
    std::puts("no more memory");
  else
    std::printf("%ld pages more\n", More);
  Before = residentPages();
  for (int I = 0; I != 1000000; ++I)
    cu2x::launch(1, 1), twice(P);
  cu2xDeviceSynchronize();
  More = residentPages() - Before;
  // CHECK: no more memory after a million launches
  if (More < 256)
    std::puts("no more memory after a million launches");
  else
    std::printf("%ld pages more\n", More);
  // CHECK: cudaSuccess
  std::puts(name(cu2xGetLastError()));
}
