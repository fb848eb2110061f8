// Lists in the configuration, which nvcc takes for a dim3 and Clang refuses. The
// parser is shown them in parentheses, so that all of it is vouched for.
// RUN: cu2x %s -o %t.hip -- 2>%t.err
// RUN: FileCheck %s --check-prefix=SAID --input-file=%t.err
// SAID: edits, all confirmed
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip
#include <cuda_runtime.h>
// CHECK: #define MACRO(g, b) kernel<1, 2><<<dim3(g, 2), dim3(b)>>>(P)
#define MACRO(g, b) kernel<1, 2><<<{g, 2}, {b}>>>(P)
template <int A, int B> __global__ void kernel(int *P) { *P = A * B; }
void launch(int *P, cudaStream_t S, dim3 Grid, int N) {
  // CHECK: kernel<1, 2><<<dim3(N), 32>>>(P);
  kernel<1, 2><<<{N}, 32>>>(P);
  // CHECK: kernel<1, 2><<<Grid, dim3(32, 2, 1), 0, S>>>(P);
  kernel<1, 2><<<Grid, {32, 2, 1}, 0, S>>>(P);
  // CHECK: kernel<1, 2><<<dim3(2, 2), 64>>>(P);
  kernel<1, 2><<<{2, 2}, 64>>>(P);
  // CHECK: kernel<1, 2><<<dim3(2), dim3(unsigned(1), 2)>>>(P);
  kernel<1, 2><< <{2}, {unsigned(1), 2}>> >(P);
  // CHECK: kernel<1, 2><<<dim3{1, 2}, dim3{32}>>>(P);
  kernel<1, 2><<<dim3{1, 2}, dim3{32}>>>(P);
  // CHECK: kernel<1, 2><<<dim3(), dim3(N, N + 1)>>>(P);
  kernel<1, 2><<<{}, {N, N + 1}>>>(P);
  // CHECK: kernel<1, 2><<<dim3(2, 1), dim3(32, 1, 1), (0), (S)>>>(P);
  kernel<1, 2><<<{2, 1,}, {32, 1, 1,}, {0}, {S}>>>(P);
  // CHECK: kernel<1, 2><<<dim3(N), 32, 0, (nullptr)>>>(P);
  kernel<1, 2><<<{N}, 32, {}, {nullptr}>>>(P);
  // CHECK: MACRO(N, 2);
  MACRO(N, 2);
  // CHECK: hipStreamSynchronize(S);
  cudaStreamSynchronize(S);
}
