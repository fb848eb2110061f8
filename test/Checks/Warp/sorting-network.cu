// Each member of the vectors of a sorting network is a choice between two others:
// whether one of them is a count is asked of each once, not on each way to it.
// RUN: timeout 30 cu2x --check %s -- 2>&1 | FileCheck %s
#include <cuda_runtime.h>

// CHECK-NOT: CU2X1015
__device__ float4 sorted(float4 R) {
  float4 N;
  N.x = (R.x > R.y) ? R.y : R.x;
  N.y = (R.y > R.x) ? R.y : R.x;
  N.z = (R.z > R.w) ? R.w : R.z;
  N.w = (R.w > R.z) ? R.w : R.z;
  R.x = (N.x > N.z) ? N.z : N.x;
  R.y = (N.y > N.w) ? N.w : N.y;
  R.z = (N.z > N.x) ? N.z : N.x;
  R.w = (N.w > N.y) ? N.w : N.y;
  N.x = R.x;
  N.y = (R.y > R.z) ? R.z : R.y;
  N.z = (R.z > R.y) ? R.z : R.y;
  N.w = R.w;
  return N;
}

__device__ float4 lowest(float4 A, float4 B) {
  A.x = (A.x < B.w) ? A.x : B.w;
  A.y = (A.y < B.z) ? A.y : B.z;
  A.z = (A.z < B.y) ? A.z : B.y;
  A.w = (A.w < B.x) ? A.w : B.x;
  return A;
}

__device__ float4 highest(float4 A, float4 B) {
  B.x = (A.w >= B.x) ? A.w : B.x;
  B.y = (A.z >= B.y) ? A.z : B.y;
  B.z = (A.y >= B.z) ? A.y : B.z;
  B.w = (A.x >= B.w) ? A.x : B.w;
  return B;
}

__global__ void merge(const float4 *Rows, float4 *Out, int Length, int *Lanes) {
  int Left = 0, Right = 0, Next = 0;
  float4 A = Rows[threadIdx.x];
  float4 B = Rows[threadIdx.x + Length];
  while (true) {
    float4 NextA = Rows[threadIdx.x + Left + 1];
    float4 NextB = Rows[threadIdx.x + Length + Right + 1];
    float4 Low = lowest(A, B);
    float4 High = highest(A, B);
    A = sorted(Low);
    B = sorted(High);
    Out[Next++] = A;
    bool HasA = Left + 1 < Length;
    bool HasB = Right + 1 < Length;
    if (!HasA && !HasB)
      break;
    if (HasA && (!HasB || NextA.x < NextB.x)) {
      Left += 1;
      A = NextA;
    } else {
      Right += 1;
      A = NextB;
    }
  }
  Out[Next++] = B;
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}} [CU2X1015
  if (__popc(__ballot_sync(0xffffffff, B.x > 0)) > 3)
    Lanes[threadIdx.x] = 1;
}
