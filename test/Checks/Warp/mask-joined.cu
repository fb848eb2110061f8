// Two masks of 32 lanes that are joined in 64 bits, and a mask that is given to
// what a pointer names.
// RUN: cu2x --check --quiet %s -- 2>&1 | FileCheck %s
__device__ unsigned take(unsigned Mask) { return Mask != 0; }
__device__ unsigned takeWide(unsigned long long Mask) { return Mask != 0; }

__global__ void kernel(unsigned long long *Out) {
  unsigned Mask = __ballot_sync(0xffffffff, threadIdx.x % 9 == 1);
  // CHECK: :[[#@LINE+1]]:{{.*}} [CU2X1005
  Out[0] = (unsigned long long)Mask << 32 | Mask;
  // CHECK: :[[#@LINE+1]]:{{.*}} [CU2X1005
  Out[1] = static_cast<unsigned long long>(Mask) << 32;
  unsigned (*Take)(unsigned) = take;
  // CHECK: :[[#@LINE+1]]:{{.*}} [CU2X1002
  Out[2] = Take(Mask);
}

// CHECK-NOT: CU2X100
__global__ void nearMiss(unsigned long long *Out, unsigned Number) {
  unsigned Mask = __ballot_sync(0xffffffff, threadIdx.x % 9 == 1);
  Out[0] = (unsigned long long)Number << 32 | Number;
  Out[1] = (unsigned long long)Mask | Out[2];
  unsigned (*Take)(unsigned long long) = takeWide;
  Out[3] = Take(Mask);
}
