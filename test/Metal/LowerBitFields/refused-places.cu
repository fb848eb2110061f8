// A bit-field that is changed inside of an expression at a place with an effect: it
// would come twice in the text.
// RUN: cu2x --target=metal --quiet %s -o %t.metal 2>&1 | FileCheck %s --implicit-check-not='[CU2X5034'
struct Plain {
  unsigned Count : 5;
};
__device__ int next(int *N) { return ++*N; }
__global__ void twice(Plain *P, int N) {
  // CHECK: :[[#@LINE+1]]:3: warning: bit-fields are not translated here: 'Count' is changed in an expression that would evaluate its object twice [CU2X5034 bit-fields]
  P[next(&N)].Count += 2, N = 1;
  // CHECK: note: use shifts and masks on an unsigned field
}
__global__ void once(Plain *P, int N) {
  // near miss CU2X5034 '.Count += 2': the place has no effect, or comes to be a
  // variable in front of the statement.
  P[next(&N)].Count += 2;
  P[N].Count += 2;
}
__global__ void ordered(Plain *P, int N) {
  // CHECK: :[[#@LINE+1]]:3: warning: bit-fields are not translated here: 'Count' gets a value whose computation and that of its object depend on their order [CU2X5034 bit-fields]
  P[next(&N)].Count = N + 1, N = 1;
}
__global__ void unordered(Plain *P, int N) {
  // near miss CU2X5034 'P[next(&N)].Count = N + 1': the value comes to be a
  // variable in front of the statement, and a number does not depend on order.
  P[next(&N)].Count = N + 1;
  P[next(&N)].Count = 3, N = 1;
}
