// Macros that stand for lists in launches and for nothing else: the list becomes
// an expression where it is written.
// RUN: cu2x %s -o %t.hip -- 2>%t.err
// RUN: FileCheck %s --check-prefix=SAID --input-file=%t.err
// SAID: edits, all confirmed
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip
// RUN: cu2x %s --launch=hipLaunchKernelGGL -o %t.ggl.hip --quiet --
// RUN: %hip_check %t.ggl.hip

// One that is used elsewhere too is a list still, and so is one with two texts.
// RUN: sed 's/= PLAIN/= GRID/' %s > %t.used.cu && %exits 3 cu2x %t.used.cu -o %t.used.hip -- 2>&1 | FileCheck %s --check-prefix=OPEN
// RUN: grep -x '#define GRID {2, 3}' %t.used.hip && grep -x '#define BLOCK dim3(sizeof(int) \* 8) // of a warp' %t.used.hip
// RUN: sed 's/^#define PLAIN.*/#define GRID {2, 4}/' %s > %t.twice.cu && %exits 3 cu2x %t.twice.cu -o %t.twice.hip -- 2>&1 | FileCheck %s --check-prefix=OPEN
// RUN: grep -x '#define GRID {2, 3}' %t.twice.hip
// OPEN: token rules
__global__ void kernel(int *P) { atomicAdd(P, gridDim.x * 100 + gridDim.y * 10 + blockDim.x); }
// CHECK: #define GRID dim3(2, 3)
#define GRID {2, 3}
// CHECK: #define BLOCK dim3(sizeof(int) * 8) // of a warp
#define BLOCK {sizeof(int) * 8,} // of a warp
// CHECK: #define PLAIN {1, 2}
#define PLAIN {1, 2}
void launch(int *P) {
  // CHECK: kernel<<<GRID, BLOCK>>>(P);
  kernel<<<GRID, BLOCK>>>(P);
  // CHECK: kernel<<<GRID, dim3(32)>>>(P);
  kernel<<<GRID, {32}>>>(P);
  // CHECK: kernel<<<2, GRID, 0>>>(P);
  kernel<<<2, GRID, 0>>>(P);
  int Numbers[] = PLAIN;
  kernel<<<Numbers[0], BLOCK>>>(P);
}
