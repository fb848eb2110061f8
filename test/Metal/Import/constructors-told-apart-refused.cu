// Constructors of types that are one in Metal have no other names to go by.
// RUN: cu2x --target=metal --quiet %s -o %t.metal 2>&1 | FileCheck %s --implicit-check-not='[CU2X6030'
struct Conv {
  unsigned x;
  __device__ Conv(uint3 a) : x(a.x + 100) {}
  // CHECK: :[[#@LINE+1]]:3: warning: constructors that uint3 and dim3 alone, or the like, tell apart cannot be written in Metal [CU2X6030 metal-construct]
  __device__ Conv(dim3 a) : x(a.x + 200) {}
};
struct Other {
  unsigned x;
  __device__ Other(uint3 a) : x(a.x) {}
  // near miss CU2X6030 'dim3 a': another parameter tells them apart.
  __device__ Other(dim3 a, unsigned b) : x(a.x + b) {}
  __device__ unsigned of(uint3 a) const { return a.x + x; }
  __device__ unsigned of(dim3 a) const { return a.x * x; }
};
__global__ void both(unsigned *o) {
  Conv c(threadIdx), e = blockDim;
  o[0] = c.x + e.x;
}
__global__ void one(unsigned *o) {
  Other c(threadIdx), e(blockDim, 1);
  o[0] = c.of(threadIdx) + e.of(blockDim);
}
