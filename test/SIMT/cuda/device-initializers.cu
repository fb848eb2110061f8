// Initializers of a constructor that are others on the device cannot be written
// twice, as bodies are: the program is refused. Other tests of the device
// outside of bodies, in front of members or bodies, are none of these.
// RUN: split-file %s %t
// RUN: not cu2x-simt %t/first.cu 2>&1 | FileCheck %s --check-prefix=FIRST
// RUN: not cu2x-simt %t/later.cu 2>&1 | FileCheck %s --check-prefix=LATER
// RUN: cu2x-simt %t/near.cu | FileCheck %s --check-prefix=NEAR
// FIRST: first.cu:2: initializers of a constructor that are others on the device
// LATER: later.cu:5: initializers of a constructor that are others on the device
// NEAR: 3 4
//--- first.cu
struct P { int a; __host__ __device__ P(int x)
#ifdef __CUDA_ARCH__
 : a(x + 1)
#else
 : a(x + 2)
#endif
 {} };
int main() {}
//--- later.cu
struct P {
  int a, b{2};
  __host__ __device__ P(int x) noexcept
      : a(x)
#ifndef __CUDA_ARCH__
      , b{x}
#endif
  {
  }
};
int main() {}
//--- near.cu
#include <cstdio>
struct __align__(8) Base {
  int a;
  __host__ __device__ Base(int x) : a(x) {}
#ifndef __CUDA_ARCH__
  __host__ Base(int x, int y) : a(x + y) {}
#endif
};
struct Derived : Base {
public:
#ifndef __CUDA_ARCH__
  int host(int x) { return x; }
#endif
  __host__ __device__ Derived(int x) : Base(x) {
#ifdef __CUDA_ARCH__
    a = 7;
#endif
  }
};
int main() { printf("%d %d\n", Base(1, 2).a, Derived(4).a); }
