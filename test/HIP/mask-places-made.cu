// Masks that are the first value of what a template or `new` makes, or given
// to what an instance decides on.
// RUN: cu2x %s -n --quiet -- 2>&1 | FileCheck %s --implicit-check-not=warning:
template <typename T> struct Kept {
  T Mask;
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: 64-bit lane mask is truncated {{.*}}[CU2X1002
  __device__ Kept() : Mask(__activemask()) {}
};
template <typename T> __device__ bool variables() {
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: 64-bit lane mask is truncated {{.*}}[CU2X1002
  T Mask(__activemask());
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: 64-bit lane mask is truncated {{.*}}[CU2X1002
  T *More = new T(__activemask());
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: 64-bit lane mask is truncated {{.*}}[CU2X1002
  T *Most = new T{__activemask()};
  return Mask == *More && Mask == *Most;
}
// CHECK: :[[#@LINE+1]]:60: warning: '__popc(X)' works on the whole wave, {{.*}}[CU2X1015
template <typename T> __device__ int counted(T X) { return __popc(X); }
template <typename T> struct Counter {
  // CHECK: :[[#@LINE+1]]:49: warning: '__popc(X)' works on the whole wave, {{.*}}[CU2X1015
  __device__ int operator()(T X) const { return __popc(X); }
};
template <typename T> __device__ int given(T *P) {
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: 64-bit lane mask is truncated {{.*}}[CU2X1002
  atomicMax(P, __activemask());
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: 64-bit lane mask is truncated {{.*}}[CU2X1002
  int N = counted<T>(__activemask());
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: 64-bit lane mask is truncated {{.*}}[CU2X1002
  return N + Counter<T>()(__activemask());
}
__global__ void kernel(bool *O) {
  Kept<unsigned> K;
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: 64-bit lane mask is truncated {{.*}}[CU2X1002
  unsigned *New = new unsigned(__activemask());
  // near miss CU2X1002 '__activemask()': all bits have a place.
  auto *Wide = new unsigned long long(__activemask());
  O[1] = given(New);
  O[0] = variables<unsigned>() && *New == K.Mask && *Wide;
}
