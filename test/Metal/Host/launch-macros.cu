// RUN: rm -rf %t && %port 2> %t.err
// RUN: count 0 < %t.err
// RUN: %edited/launch-macros.cpp | FileCheck %s
// RUN: %compiles %t/launch-macros.cpp
// RUN: %runs launch-macros | FileCheck --check-prefix=PRINTS %s
// RUN: cu2x-simt %s | FileCheck --check-prefix=PRINTS %s

// Macros that are the configuration of a launch, which editors that know
// nothing of launches get empty, or kernel and configuration: the first part of
// the call.

#include <cstdio>

#ifdef __INTELLISENSE__
// CHECK: #define ARGS(grid, block){{$}}
#define ARGS(grid, block)
#else
// CHECK: #define ARGS(grid, block) cu2x::launch(grid, block)
#define ARGS(grid, block) <<<grid, block>>>
#endif
// CHECK: #define SHARED(...) cu2x::launch( __VA_ARGS__ )
#define SHARED(...) <<< __VA_ARGS__ >>>
// CHECK: #define FIXED cu2x::launch(2, 16)
#define FIXED <<<2, 16>>>
// CHECK: #define FILL cu2x::launch(1, 32), fill
#define FILL fill<<<1, 32>>>
// CHECK: #define SET(T) cu2x::launch(dim3(1), 32), set<T>
#define SET(T) set<T><<<dim3(1), 32>>>
// CHECK: #define GO(kernel, n, ...) (ARGS(1, n), kernel(__VA_ARGS__))
#define GO(kernel, n, ...) kernel ARGS(1, n)(__VA_ARGS__)

// What is made of one of them as a whole.
// CHECK: #define BLOCK(n) ARGS(1, n)
#define BLOCK(n) ARGS(1, n)
// CHECK: #define WARP BLOCK(32)
#define WARP BLOCK(32)
// CHECK: #define FILL_ALL FILL
#define FILL_ALL FILL

__global__ void fill(int *P, int Value) {
  P[blockIdx.x * blockDim.x + threadIdx.x] = Value + blockIdx.x;
}
template <class T> __global__ void set(T *P, T Value) {
  extern __shared__ int Memory[];
  P[threadIdx.x] = Value;
}

static int *P;
static void show() {
  cudaDeviceSynchronize();
  printf("%d %d\n", P[0], P[31]);
}

int main() {
  cudaMallocManaged(&P, 64 * sizeof(int));
  // CHECK: {{^}}  ARGS(1, 32), fill(P, 1);
  fill ARGS(1, 32)(P, 1);
  show();
  // CHECK: {{^}}  SHARED(dim3(1), dim3(32), 64, 0), set<int> (P, 2);
  set<int> SHARED(dim3(1), dim3(32), 64, 0) (P, 2);
  show();
  // CHECK: {{^}}  /* two blocks */ FIXED, fill(P, 3);
  fill /* two blocks */ FIXED(P, 3);
  show();
  // CHECK: {{^}}  BLOCK(32), fill(P, 31);
  fill BLOCK(32)(P, 31);
  show();
  // CHECK: {{^}}  WARP, fill(P, 32);
  fill WARP(P, 32);
  show();
  // CHECK: {{^}}  FILL_ALL(P, 33);
  FILL_ALL(P, 33);
  show();
  // CHECK: {{^}}  FILL(P, 4);
  FILL(P, 4);
  show();
  // CHECK: {{^}}  SET(int)(P, 5);
  SET(int)(P, 5);
  show();
  GO(fill, 32, P, 6);
  show();
  // CHECK: P[0] == 0 ? (ARGS(1, 32), fill(P, 7)) : (FILL(P, 8));
  P[0] == 0 ? fill ARGS(1, 32)(P, 7) : FILL(P, 8);
  show();
  // CHECK: if (P[0] == 0)
  // CHECK-NEXT: FILL(P, 9);
  // CHECK-NEXT: else
  // CHECK-NEXT: ARGS(1, 32), (*Pointer)(P, 10);
  auto Pointer = fill;
  if (P[0] == 0)
    FILL(P, 9);
  else
    (*Pointer) ARGS(1, 32)(P, 10);
  show();
}
// PRINTS: 1 1
// PRINTS-NEXT: 2 2
// PRINTS-NEXT: 3 4
// PRINTS-NEXT: 31 31
// PRINTS-NEXT: 32 32
// PRINTS-NEXT: 33 33
// PRINTS-NEXT: 4 4
// PRINTS-NEXT: 5 5
// PRINTS-NEXT: 6 6
// PRINTS-NEXT: 8 8
// PRINTS-NEXT: 10 10
