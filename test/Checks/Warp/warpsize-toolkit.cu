// Where clang's own headers beside a toolkit make warpSize a constant, all that
// uses it as one parses.
// REQUIRES: cuda-toolkit
// RUN: cu2x --cuda-headers=toolkit --check --checks=-*,CU2X1011 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not=CU2X1011
template <int N> struct Lanes {
  int Keys[N];
};
template <int N> __device__ int lanes() { return N; }
__global__ void wrong(int *Out) {
  // CHECK: :[[#@LINE+1]]:9: warning: {{.*}} [CU2X1011
  Lanes<warpSize> Kept;
  Kept.Keys[0] = Out[1];
  // CHECK: :[[#@LINE+1]]:23: warning: {{.*}} [CU2X1011
  __shared__ int S[2][warpSize];
  S[0][threadIdx.x] = Kept.Keys[0];
  // CHECK: :[[#@LINE+1]]:18: warning: {{.*}} [CU2X1011
  Out[0] = lanes<warpSize>() + S[0][1];
}
__global__ void constants(int *Out) {
  // CHECK: :[[#@LINE+1]]:25: warning: {{.*}} [CU2X1011
  constexpr int Twice = 2 * warpSize;
  // CHECK: :[[#@LINE+1]]:17: warning: {{.*}} [CU2X1011
  static_assert(warpSize > 0, "");
  Out[0] = Twice;
}
__global__ void right(int *Out) {
  Lanes<64> Kept;
  static_assert(sizeof(Kept) > 64, "");
  Kept.Keys[0] = Out[1];
  int Lane = threadIdx.x % warpSize;
  Out[0] = Kept.Keys[0] + Lane + lanes<64>();
}
