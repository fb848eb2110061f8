// Assembly that reads the number of the lane becomes HIP's function for it,
// which counts to 63 on some GPUs. Other assembly stays and is reported.
// RUN: cu2x --target=hip %s -o %t.hip --quiet > %t.log 2>&1
// RUN: FileCheck %s --check-prefix=SAID --implicit-check-not=warning: < %t.log
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip -- -DCU2X_TEST_COMPILES

__global__ void lanes(unsigned *Out) {
  unsigned Lane;
  // SAID: :[[#@LINE+2]]:3: warning: '%laneid' works on the whole wave, {{.*}} [CU2X1015
  // CHECK: Lane = __lane_id();
  asm("mov.u32 %0, %%laneid;" : "=r"(Lane));
  // SAID: :[[#@LINE+2]]:3: warning: '%laneid' {{.*}} [CU2X1015
  // CHECK: Out[threadIdx.x] = __lane_id();
  asm volatile("mov.s32 %0, %laneid;" : "=r"(Out[threadIdx.x]));
  // What is made of the lane is looked at as with warpSize.
  // SAID: :[[#@LINE+1]]:12: warning: '1u << Lane' looks at 32 bits {{.*}} [CU2X1005
  Out[0] = 1u << Lane;
  // SAID: :[[#@LINE+1]]:19: warning: 'threadIdx.x / 32' takes a warp for 32 lanes, but '%laneid' here {{.*}} [CU2X1006
  unsigned Warp = threadIdx.x / 32;
  Out[1] = Warp;
}
#ifndef CU2X_TEST_COMPILES
// A function of the program's of that name would call itself.
namespace own {
__device__ unsigned __lane_id() {
  unsigned Lane;
  // SAID: :[[#@LINE+2]]:3: warning: inline PTX {{.*}} [CU2X6001
  // CHECK: asm("mov.u32 %0, %%laneid;" : "=r"(Lane));
  asm("mov.u32 %0, %%laneid;" : "=r"(Lane));
  return Lane;
}
} // namespace own
__global__ void others(unsigned *Out) {
  unsigned A, B;
  // SAID: :[[#@LINE+1]]:3: warning: inline PTX {{.*}} [CU2X6001
  asm("mov.u32 %0, %%lanemask_lt;" : "=r"(A));
  // SAID: :[[#@LINE+1]]:3: warning: inline PTX {{.*}} [CU2X6001
  asm("mov.u32 %0, %%laneid; mov.u32 %1, %%warpid;" : "=r"(A), "=r"(B));
  Out[0] = A + B;
}
#endif
