// Offsets of device addresses in calls that wait for an instance of a template.
// RUN: cu2x %s -o %t.hip --quiet -- 2> %t.err
// RUN: FileCheck %s --check-prefix=MSG --implicit-check-not=warning: < %t.err
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip -- -DNOT_CHANGED
#include <cuda.h>
#include <cstdio>
void own(CUdeviceptr, const void *);
template <class T> void either(CUdeviceptr, T);
template <class T> void number(unsigned long long, T);
template <class T> void first(T, void *);

template <class T> int up(CUdeviceptr D, T *X, int N) {
  // CHECK: own((hipDeviceptr_t)((unsigned long long)D + N), X);
  own(D + N, X);
  // CHECK: either((hipDeviceptr_t)((unsigned long long)D + 8), X);
  either(D + 8, X);
  // CHECK: number((unsigned long long)D, X);
  number(D, X);
  // CHECK: first((unsigned long long)D + 4, X);
  first(D + 4, X);
  // CHECK: printf("%llx %p", (unsigned long long)D + 4, X);
  printf("%llx %p", D + 4, X);
  // CHECK: return hipMemcpyHtoD((hipDeviceptr_t)((unsigned long long)D + 4), (void *)(X), 4);
  return cuMemcpyHtoD(D + 4, X, 4);
}
int run(CUdeviceptr D, float *X) { return up(D, X, 2); }

#ifndef NOT_CHANGED
void two(CUdeviceptr, float *);
void two(unsigned long long, int *);
struct Calls {
  template <class T> void keep(CUdeviceptr, T *);
};
template <class T, class C> void several(CUdeviceptr D, T *X, C &Others) {
  // MSG: :[[#@LINE+1]]:7: warning: {{.*}}[CU2X
  two(D + 4, X);
  // MSG: :[[#@LINE+1]]:15: warning: {{.*}}[CU2X
  Others.keep(D + 4, X);
}
void all(CUdeviceptr D, float *X, Calls &C) { several(D, X, C); }
#endif
