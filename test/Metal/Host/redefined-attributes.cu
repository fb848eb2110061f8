// RUN: rm -rf %t && %port
// RUN: %edited/redefined-attributes.cpp | FileCheck %s
// RUN: %compiles %t/redefined-attributes.cpp
// RUN: %runs redefined-attributes | FileCheck --check-prefix=PRINTS %s

// A macro that says one thing here and another there: what it says where it is
// used counts, of the host's own declarations too.

#include <cstdio>

#define DEV __device__
// CHECK: {{^}}cu2x::Variable<int> First("First", 3);
DEV int First = 3;
#undef DEV
#define DEV
struct Chooser {
  int pick(double) { return 1; }
  // CHECK: DEV int pick(int) { return 2; }
  DEV int pick(int) { return 2; }
  int Count = 4;
};
// CHECK: DEV int OfHost = 5;
DEV int OfHost = 5;
// CHECK: DEV int next(int V) { return V + 1; }
DEV int next(int V) { return V + 1; }

#define WORD __device__ constexpr
// CHECK: WORD int Fixed = 1;
WORD int Fixed = 1;
#undef WORD
#define WORD __device__
// CHECK: {{^}}cu2x::Variable<int> Changed("Changed", 2);
WORD int Changed = 2;

#ifdef FIXED
#define TABLE static __constant__ constexpr
#else
#define TABLE __constant__
#endif
// CHECK: {{^}}cu2x::Variable<int[2]> Table("Table", {3, 4});
TABLE int Table[2] = {3, 4};

__global__ void change() { Changed = 7; }
__global__ void read(int *To) {
  *To = First + 10 * Changed + 100 * Table[1] + 1000 * Fixed;
}

int main() {
  int *Device, Host, New[2] = {5, 6};
  cudaMalloc(&Device, sizeof(int));
  change<<<1, 1>>>();
  cudaMemcpyToSymbol(Table, New, sizeof(New));
  read<<<1, 1>>>(Device);
  cudaMemcpy(&Host, Device, sizeof(int), cudaMemcpyDeviceToHost);
  // PRINTS: 1673 2 5 7 1
  printf("%d %d %d %d %d\n", Host, Chooser().pick(3), OfHost, next(6), Fixed);
}
