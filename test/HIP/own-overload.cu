// A function of CUDA that the program defines itself is the program's.
// RUN: cu2x %s -o %t.hip --quiet -- 2>&1 | FileCheck %s --implicit-check-not=warning:
// RUN: FileCheck %s --check-prefix=TEXT < %t.hip
#ifndef __CUDA_ARCH__
// CHECK: :[[#@LINE+2]]:33: warning: arguments of '__ldcs' are not translated: {{.*}} [CU2X7020
// TEXT: template <class T> __device__ T __ldcs(const T *P) { return *P; }
template <class T> __device__ T __ldcs(const T *P) { return *P; }
#endif
__device__ float load(const float *P) {
  // CHECK: :[[#@LINE+2]]:10: warning: arguments of '__ldcs' are not translated: {{.*}} [CU2X7020
  // TEXT: return __ldcs<float>(P);
  return __ldcs<float>(P);
}
