// A list that is too short for a vector, where the type is a parameter of a
// template: some instance may be for numbers, so that the text stays.
// RUN: cu2x --target=hip %s -o %t.hip --quiet 2>&1 | FileCheck %s --implicit-check-not=warning:

template <class T> __device__ T one() {
  // CHECK: :[[#@LINE+1]]:6: warning: arguments of 'float2' are not translated: HIP fills a list without all parts or braces otherwise, and other uses of this text differ [CU2X7020
  T V{1};
  return V;
}
template <class T> struct Holder {
  // CHECK: :[[#@LINE+1]]:40: warning: arguments of 'int4' are not translated{{.*}} [CU2X7020
  __device__ T make() { return T       {1, 2}; }
};
__global__ void kernel(float2 *A, float *B, int4 *C) {
  A[0] = one<float2>();
  B[0] = one<float>();
  C[0] = Holder<int4>().make();
}

// Complete, empty, or of another type.
template <class T> __device__ T all() {
  T V{1, 2}, W{};
  return V.x ? V : W;
}
template <class T> __device__ T number() {
  T V{1};
  return V;
}
__global__ void near(float2 *A, float *B) {
  A[0] = all<float2>();
  B[0] = number<float>();
}
// Designators outside of templates, which are rewritten.
struct Part {
  float4 V;
};
Part Named = {.V = {.x = 1}};
