// RUN: rm -rf %t && %port
// RUN: %edited/begin-macros.cpp | FileCheck %s
// RUN: %compiles %t/begin-macros.cpp
// RUN: %runs begin-macros | FileCheck --check-prefix=PRINTS %s

// What a macro ends or declares in front of a declaration of the device, through
// a second macro or a header of the system: the compiler tells where it begins.

#include <cstdio>
#include <sys/cdefs.h>

#define NS(N) namespace N {
#define BEGIN NS(lib)
#define STATEMENT int Zero = 1;
#define THROUGH STATEMENT
#define HEAD(N) inline int N##_head(int V)
#define STATIC static
#define INLINE inline
#define BOTH STATIC INLINE
#define EMPTY

// CHECK: {{^}}BEGIN{{$}}
// CHECK-NEXT: {{^}}cu2x::Variable<int[2]> Table("Table", {1, 2});
BEGIN
__constant__ int Table[2] = {1, 2};
}
// CHECK: {{^}}BEGIN{{$}}
// CHECK-NEXT: {{^}}}
BEGIN
__device__ int one() { return 1; }
}
// CHECK: {{^}}__BEGIN_DECLS{{$}}
// CHECK-NEXT: {{^}}cu2x::Variable<int> Linked("Linked", 4);
__BEGIN_DECLS
__device__ int Linked = 4;
__END_DECLS
// CHECK: {{^}}THROUGH{{$}}
// CHECK-NOT: two()
THROUGH
__device__ int two() { return 2; }
// CHECK-NOT: HEAD(half) {
__device__ HEAD(half) { return V / 2; }
// CHECK: {{^}}STATIC cu2x::Variable<int> Own("Own", 3);
STATIC __device__ int Own = 3;
// CHECK: {{^}}EMPTY cu2x::Variable<int> Free("Free", 3);
EMPTY __device__ int Free = 3;
// CHECK-NOT: four()
BOTH __device__ int four() { return 4; }
// CHECK: {{^}}inline int Last = 9;
inline int Last = 9;
// CHECK: {{^}}__extension__ cu2x::Variable<int> Odd("Odd", 5);
__extension__ __device__ int Odd = 5;

__global__ void sum(int *To) {
  *To = lib::Table[1] + lib::one() + Linked + two() + half_head(8) + Own +
        Free + four() + Odd;
}

int main() {
  int *Device, Host;
  cudaMalloc(&Device, sizeof(int));
  sum<<<1, 1>>>(Device);
  cudaMemcpy(&Host, Device, sizeof(int), cudaMemcpyDeviceToHost);
  // PRINTS: 28 1 9
  printf("%d %d %d\n", Host, Zero, Last);
}
