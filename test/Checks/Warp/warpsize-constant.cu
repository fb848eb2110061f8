// warpSize where a constant has to be.
// RUN: cu2x --check --checks=-*,CU2X1011 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not=CU2X1011
__device__ int use(int *Keys);
__device__ int wrong() {
  // CHECK: :[[#@LINE+1]]:12: warning: 'warpSize' is used where a constant has to be, and it is none [CU2X1011 warpsize-constant]
  int Keys[warpSize];
  // CHECK: note: use 64 as the upper bound for storage and 'warpSize' in loops, or make the size of the wave a template parameter
  return use(Keys);
}
__device__ int right() {
  int Keys[64];
  static_assert(sizeof(Keys) > 64, "");
  // near miss CU2X1011 'warpSize': a limit of a loop may be a variable.
  for (int I = 0; I < warpSize; ++I)
    Keys[I] = I;
  return use(Keys);
}
