// A number of bits that meets one of 32 lanes is not counted in 64: half of a
// warp, its part, its parity. Sums and counts by themselves are.
// RUN: cp %s %t.cu && cu2x --check --fix %t.cu -- > %t.log 2>&1
// RUN: FileCheck %s < %t.cu
// CHECK: bool most(unsigned m) { return __popc(m) > 16; }
__device__ bool most(unsigned m) { return __popc(m) > 16; }
// CHECK: float part(unsigned m) { return __popc(m) / 32.0f; }
__device__ float part(unsigned m) { return __popc(m) / 32.0f; }
// CHECK: float scaled(unsigned m) { return (float)__popc(m) * 0.03125f; }
__device__ float scaled(unsigned m) { return (float)__popc(m) * 0.03125f; }
// CHECK: int percent(unsigned m) { return __popc(m) * 100 / 32; }
__device__ int percent(unsigned m) { return __popc(m) * 100 / 32; }
// CHECK: bool odd(unsigned m) { return __popc(m) & 1; }
__device__ bool odd(unsigned m) { return __popc(m) & 1; }
// CHECK: int number(unsigned long long m) { return __popcll(m) + 1; }
__device__ int number(unsigned m) { return __popc(m) + 1; }
// CHECK: bool some(unsigned long long m) { return __popcll(m) > 0; }
__device__ bool some(unsigned m) { return __popc(m) > 0; }

__global__ void k(int *o, bool p) {
  unsigned m = __ballot_sync(0xffffffffu, p);
  o[threadIdx.x] = most(m) + part(m) + scaled(m) + percent(m) + odd(m);
}
__global__ void k2(int *o, bool p) {
  unsigned m = __ballot_sync(0xffffffffu, p);
  o[threadIdx.x] = number(m) + some(m);
}
