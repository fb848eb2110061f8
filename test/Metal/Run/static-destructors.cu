// RUN: %exits 4 %run %s | FileCheck %s
// RUN: %exits 4 %run --target=hip %s | FileCheck %s
// RUN: %exits 4 cu2x-simt %s | FileCheck %s

// Destructors of static objects run when those that are thread_local are gone,
// and may use the device: so do memory pools of many programs.

#include <cstdio>

struct Pool {
  const char *Name;
  int *P = nullptr;
  explicit Pool(const char *Name) : Name(Name) { cudaMalloc(&P, sizeof(int)); }
  ~Pool();
};
static Pool Early("early");
__device__ int Added = 3;
__constant__ int Table[4] = {1, 2, 3, 4};
__global__ void set(int *P, int V) { *P = V + Table[1] + Added; }

static int compute(int *P, int V) {
  int Got = 0;
  set<<<1, 1>>>(P, V);
  cudaMemcpy(&Got, P, sizeof(int), cudaMemcpyDeviceToHost);
  return Got;
}
Pool::~Pool() {
  int Seven = 7;
  cudaMemcpyToSymbol(Added, &Seven, sizeof(int));
  printf("%s %d\n", Name, compute(P, 20));
  cudaFree(P);
}

int main() {
  static Pool Late("late");
  // CHECK: main 8
  printf("main %d\n", compute(Late.P, 3));
  // CHECK-NEXT: late 29
  // CHECK-NEXT: early 29
  return 4;
}
