// An integer that is multiplied in floating point, at a place with an effect: it
// would come twice in the text.
// RUN: cu2x --target=metal --quiet %s -o %t.metal 2>&1 | FileCheck %s --implicit-check-not='[CU2X5035'
__global__ void effect(int *P, float X) {
  // CHECK: :[[#@LINE+1]]:3: warning: an assignment that computes in floating point and keeps an integer, at a place that is computed with an effect [CU2X5035 conversion-assignment]
  *P++ *= X;
  // CHECK: note: write 'n = n * x' with a plain n
}
__global__ void plain(int *P, float X, int N) {
  // near miss CU2X5035 '*=': the place has no effect, or nothing is converted.
  *P *= X;
  *P++ *= N;
}
