// Constructors that take numbers by reference, from temporaries and from objects:
// by value where they write to nothing else, else a temporary gets a name.
// RUN: cu2x --target=metal --cuda-headers=bundled %s -o %t.metal
// RUN: cu2x-msl-check --Werror %t.metal && FileCheck --check-prefix=TEXT %s < %t.metal
// RUN: cu2x-simt %s | FileCheck %s
// RUN: %run --quiet %s | FileCheck %s
// CHECK: 0 7 3 7 7 4 5, 2 counted, 4 left
#include <cstdio>

// TEXT-NOT: Derived(thread
// TEXT: Derived(const float t) thread
// TEXT-NOT: Derived(thread
// TEXT: Counted(thread const float &t
// TEXT-NOT: Counted(const float t
struct Base {
  float x;
};
struct Derived : Base {
  __device__ explicit Derived(const float &t) { this->x = t; }
};

__device__ int Count;
struct Counted {
  float x;
  __device__ explicit Counted(const float &t) {
    x = t;
    atomicAdd(&Count, 1);
  }
};
// What it writes through one reference, another may read.
struct Stepped {
  int x, y;
  __device__ Stepped(int &n, const int &t) : x(n++), y(t) {}
};

__global__ void construct(const float *In, float *Out, int *Left) {
  float f = In[0];
  int n = 3;
  Derived a(0.0f), b(f);
  Counted c(3.0f), d(f);
  Stepped e(n, 7), g(n, n);
  Out[0] = a.x, Out[1] = b.x, Out[2] = c.x, Out[3] = d.x, Out[4] = e.y, Out[5] = g.x, Out[6] = g.y;
  Left[0] = Count, Left[1] = e.x + 1;
}

int main() {
  float *Data;
  int *Left;
  cudaMallocManaged(&Data, 64);
  cudaMallocManaged(&Left, 8);
  Data[15] = 7;
  construct<<<1, 1>>>(Data + 15, Data, Left);
  cudaDeviceSynchronize();
  for (int I = 0; I < 7; ++I)
    printf("%g%s", Data[I], I < 6 ? " " : "");
  printf(", %d counted, %d left\n", Left[0], Left[1]);
}
