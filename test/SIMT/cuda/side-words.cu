// CUDA's keywords of functions and variables at each place where they may
// stand, written by macros too.
// RUN: cu2x-simt %s | FileCheck %s
#include <cstdio>
#define DEV __device__
#define BOTH __host__ DEV __forceinline__
#define LAMBDA [=] __host__ __device__
#define STRINGS(x) #x

namespace n { template <class T> DEV T one() { return T(1); } }
template __device__ int n::one<int>();
template <> DEV float n::one<float>() { return 1.5f; }
struct S {
  __device__ __host__ explicit S(int v = 2) : v(v) {}
  BOTH S(const S &) = default;
  BOTH ~S() {}
  BOTH int operator()(int a) const { return a + v; }
  __device__ operator float() const { return 0.5f; }
  friend __device__ int twice(S s);
  static __device__ int shared();
  int v;
};
__device__ int twice(S s) { return 2 * s.v; }
int __device__ S::shared() { return 7; }
extern "C" __device__ int ofC(int a) { return a; }
extern __device__ int later;
inline __device__ void nothing() {}
typedef int (*Function)(int);
__device__ Function table[] = {ofC};
__device__ int (*single)(int) = ofC;
__device__ struct { int a, b; } pair = {3, 4};
template <class F> __global__ void call(F f, int *p) { *p = f(*p); }
__global__ void all(int *p) {
  auto inner = [] __device__ { return 10; };
  auto other = [=] DEV (int a) mutable -> int { return a + 1; };
  auto both = [] BOTH (int a) noexcept { return a + 2; };
  nothing();
  *p = n::one<int>() + (n::one<float>() > 1) + S()(1) + twice(S(4)) + S::shared() + table[0](3) +
       single(4) + pair.a + inner() + other(1) + both(1) + later + (float(S()) < 1);
}
__device__ int later = 5;

int main() {
  int *p, value;
  cudaMalloc(&p, sizeof(int));
  all<<<1, 1>>>(p);
  call<<<1, 1>>>([=] __device__ (int a) { return a * 2; }, p);
  call<<<1, 1>>>(LAMBDA (int a) { return a + 1; }, p);
  call<<<1, 1>>>([] __host__ DEV (int a) { return a + 1; }, p);
  call<<<1, 1>>>(S(), p);
  cudaMemcpy(&value, p, sizeof(int), cudaMemcpyDeviceToHost);
  int host = LAMBDA (int a) { return a; }(6);
  int values[2] = {1, 2}, at[] = {1};
  // CHECK: 106 6 2 __device__ int x;
  printf("%d %d %d %s\n", value, host, values[at[0]], STRINGS(__device__ int x;));
}
