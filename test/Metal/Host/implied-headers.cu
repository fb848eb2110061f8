// RUN: rm -rf %t && %port
// RUN: %edited/implied-headers.cpp | FileCheck %s
// RUN: %compiles %t/implied-headers.cpp
// RUN: %runs implied-headers | FileCheck --check-prefix=PRINTS %s

// Without an include: what CUDA's headers bring along. And its alignment where
// C++ has no alignas.

// CHECK: typedef __attribute__((aligned(8))) float Two;
typedef __align__(8) float Two;
struct Four {
  float X, Y, Z, W;
  // CHECK: } __attribute__((aligned(16)));
} __align__(16);
// CHECK: struct alignas(16) Three {
struct __align__(16) Three {
  float X, Y, Z;
};

__global__ void k(Two *P, Four *Q, Three *R) { *P = Q->W + R->Z; }

int main() {
  assert(INT_MAX > 0);
  // PRINTS: 8 16 16
  printf("%d %d %d\n", (int)alignof(Two), (int)alignof(Four),
         (int)sizeof(Three));
}
