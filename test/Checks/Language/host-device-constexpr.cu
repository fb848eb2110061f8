// A function for both sides calls one of the host.
// RUN: cu2x --check --checks=-*,CU2X6005 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not=CU2X6005
double weight(int N);
constexpr int twice(int N) { return 2 * N; }
__host__ __device__ double known(int N) { return N; }
__host__ __device__ double wrong(int N) {
  // CHECK: :[[#@LINE+1]]:10: warning: 'wrong' can run on the GPU and calls 'weight', which is for the host only [CU2X6005 host-device-constexpr]
  return weight(N);
  // CHECK: note: mark the called function '__host__ __device__', or use a function of HIP
}
__host__ __device__ double right(int N) { return known(twice(N)) + sqrt(2.0); }
// near miss CU2X6005 'weight(N)': the host calls it.
double host(int N) { return weight(N); }
