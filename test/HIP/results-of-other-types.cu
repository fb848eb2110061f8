// Functions whose result has the other sign in HIP: a cast where something goes by
// it, and no edit where the bits become a number of a type that is written.
// RUN: cu2x %s -o %t.hip && FileCheck %s --input-file=%t.hip
// RUN: %hip_check %t.hip
// RUN: cu2x %t.hip --diff | count 0
// RUN: env CU2X_CACHE=%t.cache %{tools}/cu2x verify --seeds=0 %s | FileCheck --check-prefix=VERIFY %s
// VERIFY: {{^}}all runs agree

#include <cstdio>

template <class T> __device__ T less(T V) { return V - 9; }
__device__ int plain(unsigned M) {
  // CHECK: return __popc(M);
  return __popc(M);
}
__device__ auto deduced(unsigned M) {
  // CHECK: return (int)__popc(M);
  return __popc(M);
}
template <class T> __device__ T dependent(unsigned M, T By) {
  // CHECK: T V = __popc(M);
  T V = __popc(M);
  // CHECK: return V + (int)__popc(M) * By;
  return V + __popc(M) * By;
}

__global__ void kernel(int *O, unsigned X, long long *L, float *F, int N) {
  // CHECK: if ((int)__popc(X) - 3 < 0)
  if (__popc(X) - 3 < 0)
    O[0] = 7;
  // CHECK: F[0] = (int)__popc(X) - 9;
  F[0] = __popc(X) - 9;
  // CHECK: L[0] = (int)__popcll(X) - 7;
  L[0] = __popcll(X) - 7;
  // CHECK: O[1] = -(int)__popc(X) / 2;
  O[1] = -__popc(X) / 2;
  // CHECK: O[2] = N < (int)__popc(X);
  O[2] = N < __popc(X);
  // CHECK: auto A = (int)__popc(X);
  auto A = __popc(X);
  O[3] = A - 9 < 0;
  // CHECK: int B{(int)__popc(X)};
  int B{__popc(X)};
  // CHECK: O[4] = less((int)__popc(X)) < 0;
  O[4] = less(__popc(X)) < 0;
  // CHECK: O[5] = max((int)__popc(X), N) + B;
  O[5] = max(__popc(X), N) + B;
  // CHECK: L[1] = (unsigned)__umul24(X + 0xfffffe, 0xffffff);
  L[1] = __umul24(X + 0xfffffe, 0xffffff);
  // CHECK: L[2] = (int)::__popc(X) - 4;
  L[2] = ::__popc(X) - 4;
  // CHECK: L[3] = N ? (int)__popc(X) : -1;
  L[3] = N ? __popc(X) : -1;
  // CHECK: int C = __popc(X) + N;
  int C = __popc(X) + N;
  // CHECK: C += __popc(X) / 2 + (__popc(X) > 3) + (__popc(X) == N) + (1 << __popc(X));
  C += __popc(X) / 2 + (__popc(X) > 3) + (__popc(X) == N) + (1 << __popc(X));
  // CHECK: unsigned U = __umul24(X, 5) + O[__popc(X)];
  unsigned U = __umul24(X, 5) + O[__popc(X)];
  // CHECK: atomicAdd(O + 6, __popc(X));
  atomicAdd(O + 6, __popc(X));
  // CHECK: float G = __popc(X) * 2;
  float G = __popc(X) * 2;
  // CHECK: O[7] = C + U + G + (N ? __popc(X) : -1) + plain(X) + deduced(X);
  O[7] = C + U + G + (N ? __popc(X) : -1) + plain(X) + deduced(X);
  O[8] = dependent(X, -1.5f) < 0;
}

int main() {
  int *O, HO[9];
  long long *L, HL[4];
  float *F, HF;
  cudaMalloc(&O, sizeof(HO));
  cudaMalloc(&L, sizeof(HL));
  cudaMalloc(&F, sizeof(HF));
  cudaMemset(O, 0, sizeof(HO));
  kernel<<<1, 1>>>(O, 1, L, F, -2);
  cudaMemcpy(HO, O, sizeof(HO), cudaMemcpyDeviceToHost);
  cudaMemcpy(HL, L, sizeof(HL), cudaMemcpyDeviceToHost);
  cudaMemcpy(&HF, F, sizeof(HF), cudaMemcpyDeviceToHost);
  for (int V : HO)
    printf("%d ", V);
  for (long long V : HL)
    printf("%lld ", V);
  printf("%g\n", HF);
}
