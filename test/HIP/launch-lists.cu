// Lists in the configuration, which nvcc takes for a dim3. Clang does not parse
// them, so nobody vouches for the rest of the function.
// RUN: %exits 3 cu2x %s -o %t.hip --quiet -- 2>%t.err
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip
#include <cuda_runtime.h>
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
  // CHECK: hipStreamSynchronize(S);
  cudaStreamSynchronize(S);
}
