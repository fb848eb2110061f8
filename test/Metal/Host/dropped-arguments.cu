// RUN: rm -rf %t && %port
// RUN: %edited/dropped-arguments.cpp | FileCheck %s
// RUN: %compiles %t/dropped-arguments.cpp
// RUN: %runs dropped-arguments | FileCheck --check-prefix=PRINTS %s

// Declarations in arguments of macros: of one that drops them, the tokens tell, as
// in a branch that is switched off.

#include <cstdio>

#ifdef DEBUG
#define IN_DEBUG(...) __VA_ARGS__
#else
#define IN_DEBUG(...)
#endif
#define ALWAYS(...) __VA_ARGS__
// CHECK: IN_DEBUG(cu2x::Variable<int> Seen("Seen", 3);)
IN_DEBUG(__device__ int Seen = 3;)
// CHECK: ALWAYS(cu2x::Variable<int> Used("Used", 4);)
ALWAYS(__device__ int Used = 4;)
__global__ void kernel(int *P) { *P = Used; }

int main() {
  int *P, Host;
  cudaMalloc(&P, sizeof(int));
  kernel<<<1, 1>>>(P);
  cudaMemcpy(&Host, P, sizeof(int), cudaMemcpyDeviceToHost);
  // PRINTS: 4
  printf("%d\n", Host);
}
