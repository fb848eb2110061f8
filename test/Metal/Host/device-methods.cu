// RUN: rm -rf %t && %port
// RUN: %edited/device-methods.cpp | FileCheck %s
// RUN: %compiles %t/device-methods.cpp

// Methods of the device only leave the host text. Those that defaults of
// members call keep their declarations, as the defaults stay.

#include <cuda_runtime.h>

// CHECK: struct Pair {
// CHECK-NEXT:   int A = 2;
// CHECK-NEXT:   int twice() const;
// CHECK-NEXT:   int thrice() const;
// CHECK-NEXT:   int B = twice(), C = this->thrice();
// CHECK-NEXT: };
struct Pair {
  int A = 2;
  __device__ int twice() const { return 2 * A + threadIdx.x; }
  __device__ int thrice() const;
  __device__ int times(int K) const { return K * A; }
  int B = twice(), C = this->thrice();
};
// CHECK-NOT: Pair::thrice
__device__ int Pair::thrice() const { return 3 * A; }

// CHECK: struct Made {
// CHECK-NEXT:   int X, Y;
// CHECK-NEXT:   Made(int A);
// CHECK-NEXT: };
struct Made {
  int X, Y;
  __device__ Made(int A) : X(A), Y(A + 1) {}
};

// CHECK: struct Derived : Pair {
// CHECK-NEXT:   Made M = Made(4);
// CHECK-NEXT:   int D = twice() + M.Y;
// CHECK-NEXT: };
struct Derived : Pair {
  Made M = Made(4);
  int D = twice() + M.Y;
};

// Near misses: a method of another object, a host method of that name and a
// name that is no call.
// CHECK: struct Other {
// CHECK-NEXT:   int times;
// CHECK-NEXT:   int get() { return times; }
// CHECK-NEXT: };
struct Other {
  int times;
  __device__ int call(Pair *P) const { return P->times(2); }
  int get() { return times; }
};

__global__ void use(int *Out) {
  Derived D;
  Other O{3};
  Out[0] = D.D + D.B + D.C + O.call(&D);
}
void launch(int *Out) { use<<<1, 1>>>(Out); }
