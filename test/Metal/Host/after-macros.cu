// RUN: rm -rf %t && %port
// RUN: %edited/after-macros.cpp | FileCheck %s
// RUN: %compiles %t/after-macros.cpp
// RUN: %runs after-macros | FileCheck --check-prefix=PRINTS %s

// What follows the use of a macro, without a semicolon between them, is a
// declaration like any other: its attributes are not those of a lambda.

#include <cstdio>

#define KERNEL(NAME)                                                           \
  __global__ void NAME(int *P) { P[0] = 7; }
#define GLUE(P)                                                                \
  __device__ int P##_x(int V) { return V; }
#define REGISTER(X) static int X##_registered = 1;

KERNEL(first)
// CHECK: cu2x::Variable<int> Value("Value", 3);
__device__ int Value = 3;
KERNEL(second)
// CHECK: cu2x::Variable<int> Fixed("Fixed", 4);
__constant__ int Fixed = 4;
GLUE(q)
// CHECK: int &Both = cu2x::managed<int>("Both", 5);
__managed__ int Both = 5;
REGISTER(a)
// CHECK: void work(int *P) { cu2x::dispatch(work, P); }
__global__ void work(int *P) {
  P[0] = Value + Fixed * 10;
  Both += 1;
}
REGISTER(b)
// A function of the device keeps its declaration: the macro may be a part of it.
// CHECK: int kept(int V);
__device__ int kept(int V) { return V; }
// CHECK: TEMPLATE(T) T twice(T V);
// CHECK-NEXT: int plain(int V) { return V; }
#define TEMPLATE(T) template <class T>
TEMPLATE(T) __device__ T twice(T V) { return 2 * V; }
int plain(int V) { return V; }

// CHECK: each([](int X) { return X; }) +
// CHECK: each([](int X) mutable { return X; });
template <class F> int each(F Work) { return Work(8); }
int lambdas() {
  return each([](int X) __host__ __device__ { return X; }) +
         each([](int X) __host__ __device__ mutable { return X; });
}

int main() {
  int *P, V = -1;
  // PRINTS: 3 0
  cudaError_t E = cudaMemcpyFromSymbol(&V, Value, sizeof(V));
  printf("%d %d\n", V, E);
  cudaMalloc(&P, sizeof(int));
  work<<<1, 1>>>(P);
  cudaMemcpy(&V, P, sizeof(int), cudaMemcpyDeviceToHost);
  // PRINTS-NEXT: 43 6
  printf("%d %d\n", V, Both);
  // PRINTS-NEXT: 16
  printf("%d\n", lambdas());
}
