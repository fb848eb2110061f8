// RUN: rm -rf %t && %exits 4 cu2x --target=metal --strict --root=%S --out-dir=%t %s 2>&1 | FileCheck %s
// RUN: %edited/variable-values.cpp | FileCheck --check-prefix=TEXT %s

// The host's object with the name of a variable of the device does not hold the
// variable's value, and CUDA leaves open what it holds: such uses are reported.

#include <cstdio>
#include <cuda_runtime.h>

__device__ int total;
__constant__ float table[4];
__device__ int *pointer;
__managed__ int shared;
constexpr __device__ int Same = 3;

int twice(int value) { return 2 * value; }
void show(const int *value) { printf("%p\n", static_cast<const void *>(value)); }

void print() {
  // CHECK: :[[#@LINE+2]]:18: error: the declaration of 'total' gives the host no value{{.*}}[CU2X8032 host-declaration]
  // TEXT: printf("%d\n", total);
  printf("%d\n", total);
  // CHECK: :[[#@LINE+1]]:3: error: {{.*}}'total'{{.*}}[CU2X8032
  total = 3;
  // CHECK: :[[#@LINE+1]]:5: error: {{.*}}'total'{{.*}}[CU2X8032
  ++total;
  // CHECK: :[[#@LINE+1]]:9: error: {{.*}}'total'{{.*}}[CU2X8032
  twice(total);
  // CHECK: :[[#@LINE+1]]:11: error: {{.*}}'total'{{.*}}[CU2X8032
  int x = total;
  // CHECK: :[[#@LINE+1]]:13: error: {{.*}}'table'{{.*}}[CU2X8032
  float y = table[1];
  // CHECK: :[[#@LINE+1]]:8: error: {{.*}}'pointer'{{.*}}[CU2X8032
  show(pointer);
  // CHECK: :[[#@LINE+1]]:7: error: {{.*}}'total'{{.*}}[CU2X8032
  if (total > x && y > 0)
    // CHECK: :[[#@LINE+1]]:11: error: {{.*}}'table'{{.*}}[CU2X8032
    y += *table;
  // CHECK: :[[#@LINE+1]]:18: error: {{.*}}'table'{{.*}}[CU2X8032
  for (float z : table)
    y += z;
  printf("%d %g\n", x, y);
}
// CHECK: :[[#@LINE+1]]:21: error: {{.*}}'total'{{.*}}[CU2X8032
int get() { return (total); }
// CHECK: :[[#@LINE+1]]:42: error: {{.*}}'total'{{.*}}[CU2X8032
template <class T> T getAs() { return (T)total; }
struct Number {
  Number(int value) : value(value) {}
  int value;
};
// CHECK: :[[#@LINE+1]]:15: error: {{.*}}'total'{{.*}}[CU2X8032
Number number(total);
template <int &Variable> void set(int value) {
  cudaMemcpyToSymbol(Variable, &value, sizeof(int));
}
// CHECK: :[[#@LINE+1]]:28: error: {{.*}}'total' gives the host an object of another type, and a template has it{{.*}}[CU2X8032
void setTotal(int x) { set<total>(x); }
#define SHOW(value) printf("%d\n", value)
#define BOTH(value) show(&value, value##_name)
void show(const int *, const char *) {}
const char *total_name;
// CHECK: :[[#@LINE+1]]:35: error: {{.*}}'total'{{.*}} read or written{{.*}}[CU2X8032
#define SHOW_TOTAL printf("%d\n", total)
// Of the device only.
#define FIRST table[0]
#if 1
// CHECK: :[[#@LINE+1]]:29: error: {{.*}}'total'{{.*}} read or written{{.*}}[CU2X8032
int inBranch() { return 2 * total; }
#endif
__global__ void first(float *p) { *p = FIRST; }
void macros() {
  SHOW_TOTAL;
  // CHECK: :[[#@LINE+1]]:8: error: {{.*}}'total'{{.*}} read or written{{.*}}[CU2X8032
  SHOW(total);
  // CHECK: :[[#@LINE+1]]:8: error: {{.*}}'total'{{.*}} makes names{{.*}}[CU2X8032
  BOTH(total);
}

// CHECK-NOT: error:{{.*}}CU2X8032
__host__ __device__ float chosen(int i) {
#ifdef __CUDA_ARCH__
  return table[i] + total;
#else
  return i;
#endif
}
template <class F> __global__ void apply(float *p, F f) { *p = f(1); }
void lambdas(float *p) {
  apply<<<1, 1>>>(p, [=] __device__(int i) {
    total = 5;
    float &entry = *(p + total);
    return entry + table[i];
  });
}
template <class T> __host__ __device__ T open(T i) { return table[i] + i; }
void fine(float *from) {
  cudaMemcpyToSymbol(table, from, sizeof(table));
  cudaMemcpyFromSymbol(from, total, sizeof total);
  size_t size = sizeof(table[0]) + sizeof total;
  decltype(total) copy = shared + Same;
  printf("%zu %d %d %d\n", size, copy, shared, Same);
  // TEXT: show(&cu2x::standIn(total));
  show(&total);
  shared = twice(shared);
}
__global__ void kernel(float *p) {
  total = 3;
  *p = chosen(2) + total + *pointer + shared + Same + open(1);
}
