// A parameter of a template that is a mask of 32 bits: said where it is used and
// where a number is given for it, which a wave of 64 lanes needs another one for.
// RUN: cu2x --target=hip %s -o %t.hip --quiet 2>&1 | FileCheck %s --implicit-check-not=CU2X1003
// RUN: %hip_check %t.hip
template <unsigned Mask> __device__ int neighbour(int X) {
  // CHECK: :[[#@LINE+1]]:26: warning: lane mask 'Mask' names 32 lanes only; {{.*}} [CU2X1003
  return __shfl_xor_sync(Mask, X, 1, 32);
}
template <unsigned Mask, typename T> struct Lanes {
  // CHECK: :[[#@LINE+1]]:63: warning: lane mask 'Mask' names {{.*}} [CU2X1003
  __device__ static T neighbour(T X) { return __shfl_xor_sync(Mask, X, 1, 32); }
};
template <unsigned Bits> __device__ int number(int X) { return X & Bits; }
__global__ void use(int *X) {
  // CHECK: :[[#@LINE+1]]:20: warning: lane mask '0xffffffff' names {{.*}} [CU2X1003
  X[0] = neighbour<0xffffffff>(X[0]);
  // CHECK: :[[#@LINE+1]]:16: warning: lane mask '0xffffu' names {{.*}} [CU2X1003
  X[1] = Lanes<0xffffu, int>::neighbour(X[1]);
  X[2] = number<0xffffffff>(X[2]);
}
