// RUN: cu2x %s --quiet -n --launch=hipLaunchKernelGGL -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not='{{warning|remark}}:'
// RUN: cu2x %s --quiet -n -- 2>&1 | count 0

__global__ void fill(int *Out) { *Out = 1; }

#define SHAPE 1, 64
void launch(int *P) {
  // CHECK: :[[#@LINE+1]]:7: remark: kernel launch is spread {{.*}} [CU2X6006 launch-in-macro]
  fill<<<SHAPE>>>(P);
  fill<<<1, 64>>>(P);
}
