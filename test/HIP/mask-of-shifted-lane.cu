// `1u << lane` for a lane of a wave of 64 has no bit for lanes 32 to 63,
// wherever it stands: an initialiser, a variable a mask is combined with, or
// alone.
// RUN: cu2x --target=hip %s -o %t.hip --quiet 2>&1 | FileCheck %s --implicit-check-not=CU2X1005
// RUN: %hip_check %t.hip

__global__ void initialised(int *Out, int Lane) {
  // CHECK: :[[#@LINE+1]]:19: warning: '1u << Lane' looks at 32 bits of a 64-bit lane mask [CU2X1005
  unsigned Mask = 1u << Lane;
  Out[0] = __shfl_sync(Mask, Out[0], 0, 32);
}
__global__ void alone(unsigned *Out) {
  // CHECK: :[[#@LINE+1]]:19: warning: '1u << (threadIdx.x % warpSize)' looks {{.*}} [CU2X1005
  unsigned Mine = 1u << (threadIdx.x % warpSize);
  atomicOr(Out, Mine);
}
__global__ void through(int *Out) {
  int Lane = threadIdx.x & (warpSize - 1);
  // CHECK: :[[#@LINE+1]]:12: warning: '1 << Lane' looks {{.*}} [CU2X1005
  Out[0] = 1 << Lane;
}
__global__ void combined(int *Out, int Lane) {
  // CHECK: :[[#@LINE+1]]:21: warning: '1u << Lane' looks {{.*}} [CU2X1005
  unsigned Below = (1u << Lane) - 1;
  unsigned Votes = __ballot_sync(0xffffffffu, Out[0]);
  Out[1] = __popc(Votes & Below);
}

// 64 bits, a lane of 32, a number that is no lane, a constant.
__global__ void enough(unsigned long long *Out, int Count) {
  Out[0] = 1ull << (threadIdx.x % warpSize);
  Out[1] = 1u << (threadIdx.x % 32);
  Out[2] = 1u << Count;
  unsigned long long Votes = __ballot_sync(0xffffffffu, Count);
  Out[3] = Votes & (1u << 3);
}
