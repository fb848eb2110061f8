// Where lanes are counted by the wave, in a constructor, in the initialiser of a
// member, by a default argument or in assembly, a ladder goes over the wave: with
// the width 32 half of the lanes would be left out.
// RUN: cp %s %t.cu
// RUN: cu2x --check --fix --quiet %t.cu -- >%t.log 2>&1
// RUN: FileCheck %s --input-file=%t.cu --implicit-check-not='D, 32{{[)]}}'

struct Lane {
  int Id;
  __device__ Lane() : Id(threadIdx.x % warpSize) {}
};
struct Warp {
  int Id = threadIdx.x % warpSize;
};
struct Derived : Lane {
  int Other;
};
__device__ int laneOf(int Size = warpSize) { return threadIdx.x % Size; }
__device__ unsigned laneId() {
  unsigned Result;
  asm volatile("mov.u32 %0, %%laneid;" : "=r"(Result));
  return Result;
}

__global__ void byConstructor(float *Out, float X) {
  Lane L;
  // CHECK: {{^}}  for (int D = warpSize / 2; D > 0; D /= 2)
  for (int D = 16; D > 0; D /= 2)
    X += __shfl_down_sync(0xffffffff, X, D);
  if (L.Id == 0)
    atomicAdd(Out, X);
}
__global__ void byMember(float *Out, float X) {
  Warp W;
  // CHECK: {{^}}  for (int D = warpSize / 2; D > 0; D /= 2)
  for (int D = 16; D > 0; D /= 2)
    X += __shfl_down_sync(0xffffffff, X, D);
  if (W.Id == 0)
    atomicAdd(Out, X);
}
__global__ void byBase(float *Out, float X) {
  Derived L;
  // CHECK: {{^}}  for (int D = warpSize / 2; D > 0; D /= 2)
  for (int D = 16; D > 0; D /= 2)
    X += __shfl_down_sync(0xffffffff, X, D);
  if (L.Id == 0)
    atomicAdd(Out, X);
}
__global__ void byDefault(float *Out, float X) {
  // CHECK: {{^}}  for (int D = warpSize / 2; D > 0; D /= 2)
  for (int D = 16; D > 0; D /= 2)
    X += __shfl_down_sync(0xffffffff, X, D);
  if (laneOf() == 0)
    atomicAdd(Out, X);
}
__global__ void byAssembly(float *Out, float X) {
  // CHECK: {{^}}  for (int D = warpSize / 2; D > 0; D /= 2)
  for (int D = 16; D > 0; D /= 2)
    X += __shfl_down_sync(0xffffffff, X, D);
  if (laneId() == 0)
    atomicAdd(Out, X);
}
// The host may have taken the number from the device: no safe edit.
__global__ void byArgument(float *Out, float X, int Size) {
  // CHECK: {{^}}  for (int D = 16; D > 0; D /= 2)
  for (int D = 16; D > 0; D /= 2)
    // CHECK: {{^}}    X += __shfl_down_sync(0xffffffff, X, D);
    X += __shfl_down_sync(0xffffffff, X, D);
  if (threadIdx.x % Size == 0)
    atomicAdd(Out, X);
}

int main() {
  byConstructor<<<1, 256>>>(nullptr, 1);
  byMember<<<1, 256>>>(nullptr, 1);
  byBase<<<1, 256>>>(nullptr, 1);
  byDefault<<<1, 256>>>(nullptr, 1);
  byAssembly<<<1, 256>>>(nullptr, 1);
  byArgument<<<1, 256>>>(nullptr, 1, 32);
}
