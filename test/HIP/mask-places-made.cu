// Masks that are the first value of what a template or `new` makes.
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
__global__ void kernel(bool *O) {
  Kept<unsigned> K;
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: 64-bit lane mask is truncated {{.*}}[CU2X1002
  unsigned *New = new unsigned(__activemask());
  // near miss CU2X1002 '__activemask()': all bits have a place.
  auto *Wide = new unsigned long long(__activemask());
  O[0] = variables<unsigned>() && *New == K.Mask && *Wide;
}
