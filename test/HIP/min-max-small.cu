// CUDA promotes what is smaller than int before min, max and shuffles. HIP's
// functions of the device are templates: of one small type they give that type,
// and min and max of two types double.
// RUN: cu2x %s -o %t.hip --quiet -- 2>&1 | count 0
// RUN: grep -v '// CHECK' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip
// RUN: cu2x-simt %s -- | FileCheck %s --check-prefix=OUT
#include <cstdio>
#include <cuda_runtime.h>

__device__ int kind(int) { return 1; }
__device__ int kind(unsigned char) { return 2; }
__device__ float half_of(float V) { return V / 2; }

template <class T> __device__ int size(T) { return sizeof(T); }

// CHECK: #define LARGER(A, B) (int)max(A, B)
#define LARGER(A, B) max(A, B)

__global__ void pixels(const unsigned char *P, const short *S, int N, int *Out,
                       unsigned char *Bytes) {
  // CHECK: auto Sum = (int)max(P[0], P[1]);
  auto Sum = max(P[0], P[1]);
  for (int I = 2; I + 1 < N; I += 2)
    // CHECK: Sum += max(P[I], P[I + 1]);
    Sum += max(P[I], P[I + 1]);
  Out[0] = Sum;
  // CHECK: Out[1] = max(static_cast<int>(P[1]), 3) / 2 * 2;
  Out[1] = max(P[1], 3) / 2 * 2;
  // CHECK: Out[2] = kind((int)max(P[0], P[1])) + size((int)min(S[0], S[1]));
  Out[2] = kind(max(P[0], P[1])) + size(min(S[0], S[1]));
  // CHECK: Out[3] = max((int)max(P[0], P[1]), static_cast<int>(S[0]));
  Out[3] = max(max(P[0], P[1]), S[0]);
  // CHECK: Out[4] = min(static_cast<int>(P[0]), static_cast<int>(S[0])) / 2 * 2;
  Out[4] = min(P[0], S[0]) / 2 * 2;
  // A conversion has the same number of either.
  // CHECK: Bytes[0] = max(P[0], P[1]);
  Bytes[0] = max(P[0], P[1]);
  // CHECK: Out[5] = max(P[0], P[1]) + 100 + half_of(max(P[0], P[1]));
  Out[5] = max(P[0], P[1]) + 100 + half_of(max(P[0], P[1]));
  // CHECK: Out[6] = LARGER(P[1], 3) / 2 * 2 + LARGER(3, 3) / 2 * 2 + min(N, 4);
  Out[6] = LARGER(P[1], 3) / 2 * 2 + LARGER(3, 3) / 2 * 2 + min(N, 4);
  // CHECK: auto First = (int)__shfl_sync(0xffffffffffffffffull, P[threadIdx.x % 8], 0, 1);
  auto First = __shfl_sync(0xffffffffffffffffull, P[threadIdx.x % 8], 0, 1);
  First += 100;
  // CHECK: unsigned char Own = __shfl_sync(0xffffffffffffffffull, P[threadIdx.x % 8], 0, 1);
  unsigned char Own = __shfl_sync(0xffffffffffffffffull, P[threadIdx.x % 8], 0, 1);
  if (threadIdx.x == 0)
    Out[7] = First + Own;
}

int main() {
  unsigned char H[8] = {200, 1, 200, 2, 200, 3, 200, 4}, *P, *Bytes;
  short Shorts[2] = {7, 9}, *S;
  int *Out, R[8];
  cudaMalloc(&P, 8);
  cudaMalloc(&Bytes, 1);
  cudaMalloc(&S, sizeof Shorts);
  cudaMalloc(&Out, sizeof R);
  cudaMemcpy(P, H, 8, cudaMemcpyHostToDevice);
  cudaMemcpy(S, Shorts, sizeof Shorts, cudaMemcpyHostToDevice);
  pixels<<<1, 64>>>(P, S, 8, Out, Bytes);
  cudaMemcpy(R, Out, sizeof R, cudaMemcpyDeviceToHost);
  // OUT: 800 2 5 200 6 400 8 500
  for (int V : R)
    printf("%d ", V);
  printf("\n");
}
