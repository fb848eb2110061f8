// nvcc takes the name of a register with one percent sign in front; Clang's rules for
// assembly ask for two. Nothing is wrong with the unit.
// RUN: cu2x --target=metal --cuda-headers=bundled %s -o %t.metal 2>&1 | FileCheck %s --check-prefix=SAID
// RUN: grep -v '// [A-Z]*:' %t.metal | FileCheck %s
// SAID: 1 kernel{{$}}
// SAID-NOT: error
__global__ void lanes(unsigned *out) {
  unsigned lane, tid;
  // CHECK: lane = laneId;
  asm("mov.u32 %0, %laneid;" : "=r"(lane));
  // CHECK: tid = threadIdx.x;
  asm("mov.u32 %0, %tid.x;" : "=r"(tid));
  out[tid] = lane;
}
