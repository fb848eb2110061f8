// Constructors that give values to members of anonymous structs and unions, in
// their lists and where the members are declared.
// RUN: cu2x-simt %s | FileCheck %s
// RUN: %run --quiet %s | FileCheck %s
// CHECK: 3 1 2, 4 2 7 9, 1.5 2 7 3
#include <cstdio>

struct Listed {
  union {
    int a;
    float b;
  };
  struct {
    int c, d;
  };
  __host__ __device__ Listed(int q) : a(q), c(1), d(2) {}
};
struct Declared {
  union {
    int a = 4;
    float b;
  };
  int z = 2;
  struct {
    int c = 7, d;
  };
  __host__ __device__ Declared() { d = 9; }
  __host__ __device__ Declared(float f) : b(f) { d = 3; }
};

__global__ void construct(Listed *L, Declared *D) {
  Listed A(3);
  *L = A;
  Declared B, C(1.5f);
  D[0] = B;
  D[1] = C;
}

int main() {
  Listed *L;
  Declared *D;
  cudaMallocManaged(&L, sizeof(Listed));
  cudaMallocManaged(&D, 2 * sizeof(Declared));
  construct<<<1, 1>>>(L, D);
  cudaDeviceSynchronize();
  printf("%d %d %d, %d %d %d %d, %g %d %d %d\n", L->a, L->c, L->d, D[0].a, D[0].z, D[0].c, D[0].d, D[1].b, D[1].z,
         D[1].c, D[1].d);
}
