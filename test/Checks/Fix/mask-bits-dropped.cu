// What is left of a mask after a shift to the left, or by a number, has no more
// bits in 64: these variables keep their type.
// RUN: cp %s %t.cu
// RUN: cu2x --check --fix-maybe --checks=-*,CU2X1002 --quiet %t.cu -- 2>&1 \
// RUN:   | FileCheck %s --check-prefix=LEFT
// RUN: FileCheck %s --check-prefix=FIXED --input-file=%t.cu

__device__ int count(unsigned Bits) { return __popc(Bits); }

__global__ void kernel(int *Out) {
  int Lane = threadIdx.x % warpSize;
  unsigned Mask = __ballot_sync(0xffffffff, Out[threadIdx.x] > 0);
  // Lanes up to this one.
  // FIXED: {{^}}  unsigned Mine = Mask << (31 - Lane);
  // LEFT: :[[#@LINE+1]]:{{.*}} [CU2X1002
  unsigned Mine = Mask << (31 - Lane);
  // FIXED: {{^}}  unsigned Low = Mask & 0xffff;
  // LEFT: :[[#@LINE+1]]:{{.*}} [CU2X1002
  unsigned Low = Mask & 0xffff;
  // FIXED: {{^}}  unsigned High = Mask >> 16;
  // LEFT: :[[#@LINE+1]]:{{.*}} [CU2X1002
  unsigned High = Mask >> 16;
  // FIXED: {{^}}  unsigned Others = ~Mask;
  // LEFT: :[[#@LINE+1]]:{{.*}} [CU2X1002
  unsigned Others = ~Mask;
  // FIXED: {{^}}  Out[threadIdx.x] = count(Mask << (31 - Lane));
  Out[threadIdx.x] = count(Mask << (31 - Lane));
  Out[threadIdx.x] += __popc(Mine) + __popc(Low) + __popc(High) + __popc(Others);
}

// Lanes below this one are lanes of the wave.
__global__ void below(int *Out) {
  int Lane = threadIdx.x % warpSize;
  unsigned Mask = __ballot_sync(0xffffffff, Out[threadIdx.x] > 0);
  // FIXED: {{^}}  unsigned long long Below = Mask & (
  unsigned Below = Mask & ((1u << Lane) - 1);
  Out[threadIdx.x] = __popc(Below);
}
