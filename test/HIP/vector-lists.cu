// Lists for built-in vectors that leave parts zero: HIP gives the value of a
// list with one to all parts, and takes no others. Lists without braces of their
// own, and indices as a whole.
// RUN: cu2x --target=hip %s -o %t.hip --quiet 2>&1 | count 0
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip
struct Pair {
  float4 V;
  int N;
};
__device__ unsigned use(const uint3 &I) { return I.x; }
#define INDEX threadIdx

__global__ void lists(unsigned *P, float X) {
  // CHECK: int2 A{1, 0};
  int2 A{1};
  // CHECK: float4 B = {1.f, 2.f, 0, 0}, C = {X, 0, 0, 0};
  float4 B = {1.f, 2.f}, C = {X,};
  // CHECK: Pair D = {{[{][{]}}X, 0, 0, 0}, 1};
  Pair D = {{X}, 1};
  // CHECK: float3 E = float3{X, 0, 0};
  float3 E = float3{X};
  // CHECK: int2 F[2] = {{[{][{]}}1, 0}, {2, 3}};
  int2 F[2] = {{1}, {2, 3}};
  // CHECK: int2 G[2] = {{[{][{]}}1, 2}, {3, 4}}, H[2] = {{[{][{]}}5, 0}};
  int2 G[2] = {1, 2, 3, 4}, H[2] = {5};
  // CHECK: uint3 I = make_uint3(threadIdx.x, threadIdx.y, threadIdx.z);
  uint3 I = threadIdx;
  // CHECK: const uint3 &J = make_uint3(blockIdx.x, blockIdx.y, blockIdx.z);
  const uint3 &J = blockIdx;
  // CHECK: P[0] = use(make_uint3(threadIdx.x, threadIdx.y, threadIdx.z)) + A.y + B.z + C.y;
  P[0] = use(threadIdx) + A.y + B.z + C.y;
  P[1] = D.V.y + E.y + F[0].y + G[1].x + H[0].y + I.x + J.x;
}

// Complete lists, empty ones, and parts of indices.
__global__ void near(unsigned *P) {
  // CHECK: int2 A{1, 2}, B{}, C = {};
  int2 A{1, 2}, B{}, C = {};
  // CHECK: int2 D[3] = {{[{][{]}}1, 2}};
  int2 D[3] = {{1, 2}};
  // CHECK: dim3 E{4}, F = dim3(threadIdx.x, threadIdx.y, threadIdx.z);
  dim3 E{4}, F = threadIdx;
  // CHECK: P[threadIdx.x + (blockIdx).y] = A.y + B.x + C.x + D[0].x + E.y + F.x + INDEX.x;
  P[threadIdx.x + (blockIdx).y] = A.y + B.x + C.x + D[0].x + E.y + F.x + INDEX.x;
}
