// RUN: cu2x %s --quiet -n --launch=hipLaunchKernelGGL -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not='{{warning|remark}}:'
// RUN: cu2x %s --quiet -n -- 2>&1 | count 0

__global__ void fill(int *Out) { *Out = 1; }

#define SHAPE 1, 64
void launch(int *P) {
  // CHECK: :[[#@LINE+1]]:7: remark: kernel launch is spread over macros and keeps its '<<<>>>' [CU2X6006 launch-in-macro]
  fill<<<SHAPE>>>(P);
  // CHECK: note: build with hipcc or clang, which know this syntax, or write the launch by hand
  // near miss CU2X6006 'fill<<<': the launch is written in one place.
  fill<<<1, 64>>>(P);
}
