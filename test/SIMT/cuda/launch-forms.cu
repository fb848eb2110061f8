// Every way to launch a kernel: templates with commas, deduced arguments,
// overloads, default arguments, macros, function pointers, spaced chevrons.
// RUN: cu2x-simt %s | FileCheck %s
#include <cstdio>
template <int A, class T> __global__ void fixed(T *p) { *p = A + sizeof(T); }
template <class T> __global__ void deduced(T *p, size_t n) { *p = T(n) / 2; }
__global__ void over(int *p) { *p = 1; }
__global__ void over(float *p) { *p = 2; }
__global__ void nothing(int *p, const int *q) { *p = q == nullptr ? 5 : 6; }
__global__ void mutates(int *p, int n) {
  n += threadIdx.x; // each thread has its own copy
  atomicAdd(p, n);
}
namespace ns {
template <class T> struct Traits {
  static void (*kernel)(T *, const T *);
};
template <> void (*Traits<int>::kernel)(int *, const int *) = nothing;
} // namespace ns
#define LAUNCH(k, ...) k<<<grid, block>>>(__VA_ARGS__)
#define CONFIG 1, 4
int main() {
  int *i;
  float *f;
  cudaMallocManaged(&i, sizeof(int));
  cudaMallocManaged(&f, sizeof(float));
  dim3 grid(1), block(1);
  // CHECK: fixed 11
  double *d;
  cudaMallocManaged(&d, 8);
  fixed<3, double><<<1, 1>>>(d);
  printf("fixed %g\n", *d);
  deduced<<<1, 1>>>(f, 7);
  // CHECK: deduced 3.5
  printf("deduced %g\n", *f);
  over<<<1, 1>>>(i);
  over<<<1, 1>>>(f);
  // CHECK: overloads 1 2
  printf("overloads %d %g\n", *i, *f);
  nothing<<<1, 1>>>(i, NULL);
  // CHECK: null 5
  printf("null %d\n", *i);
  *i = 0;
  LAUNCH(mutates, i, 10);
  mutates<<<CONFIG>>>(i, 100);
  // CHECK: macro 416
  printf("macro %d\n", *i);
  void (*table[2])(int *, const int *) = {nothing, nothing};
  *i = 0;
  table[1]<<<1, 1>>>(i, i);
  // CHECK: pointer 6
  printf("pointer %d\n", *i);
  ns::Traits<int>::kernel<< <dim3(1, 1), 1, 0, 0>> >(i, nullptr);
  // CHECK: scoped 5
  printf("scoped %d\n", *i);
  int n = 9;
  void *args[] = {&i, &n};
  *i = 1;
  cudaLaunchKernel((void *)mutates, grid, dim3(2), args, 0, 0);
  // CHECK: by address 20
  printf("by address %d\n", *i);
  if (n)
    over<<<1, 1>>>(i);
  else
    over<<<1, 1>>>(f);
  // CHECK: if 1
  printf("if %d\n", *i);
}
