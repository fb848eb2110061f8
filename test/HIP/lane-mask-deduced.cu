// Functions and lambdas whose result follows from a ballot give 64 bits in HIP;
// each return is reported, as calls that a template makes are not followed.
// RUN: cu2x --target=hip %s -o %t.hip --quiet 2>%t.err --
// RUN: FileCheck %s --check-prefix=MSG --implicit-check-not=warning: < %t.err
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip
// MSG: :[[#@LINE+1]]:{{[0-9]+}}: warning: 64-bit lane mask is truncated{{.*}}[CU2X1002
__device__ inline auto lanes() { return __activemask(); }
// MSG: :[[#@LINE+1]]:{{[0-9]+}}: warning: 64-bit lane mask is truncated{{.*}}[CU2X1002
__device__ inline decltype(auto) voted(bool P) { return __ballot_sync(~0u, P); }
// MSG: :[[#@LINE+2]]:10: warning: 64-bit lane mask is truncated{{.*}}[CU2X1002
__device__ inline decltype(__activemask()) named(bool P) {
  return __ballot_sync(~0u, P);
}
// MSG: :[[#@LINE+1]]:43: warning: 64-bit lane mask is truncated{{.*}}[CU2X1002
__device__ inline unsigned cut() { return __activemask(); }
__device__ int first(unsigned long long M, int V) { return __shfl_sync(M, V, 0, 32); }
__device__ auto down(int N) {
  if (!N)
    return 0;
  return down(N - 1);
}
template <class F> __device__ unsigned called(F Vote) { return Vote(); }
__global__ void kernel(int *Out, int N) {
  Out[4] = down(N);
  // CHECK: auto At = [](bool P) { return __ballot_sync(0xffffffffffffffffull, P); };
  // MSG: :[[#@LINE+1]]:{{[0-9]+}}: warning: 64-bit lane mask is truncated{{.*}}[CU2X1002
  auto At = [](bool P) { return __ballot_sync(0xffffffffu, P); };
  // CHECK: unsigned long long M = At(N);
  unsigned M = At(N);
  // CHECK: Out[0] = __popcll(lanes()) + __ffsll(voted(N)) + __popcll(At(N)) + __ffsll(M);
  // MSG: :[[#@LINE+2]]:12: warning: '__popc(lanes())' works on the whole wave{{.*}} [CU2X1015
  // MSG: :[[#@LINE+1]]:30: warning: '__ffs(voted(N))' works on the whole wave{{.*}} [CU2X1015
  Out[0] = __popc(lanes()) + __ffs(voted(N)) + __popc(At(N)) + __ffs(M);
  // CHECK: unsigned long long Named = named(N);
  unsigned Named = named(N);
  // CHECK: Out[6] = __ffsll(Named);
  // MSG: :[[#@LINE+1]]:12: warning: '__ffs(Named)' works on the whole wave{{.*}} [CU2X1015
  Out[6] = __ffs(Named);
  Out[1] = first(lanes(), N);
  // MSG: :[[#@LINE+1]]:12: warning: 64-bit lane mask is truncated{{.*}}[CU2X1002
  Out[2] = lanes();
  // MSG: :[[#@LINE+1]]:{{[0-9]+}}: warning: 64-bit lane mask is truncated{{.*}}[CU2X1002
  Out[5] = called([&] { return __ballot_sync(~0u, N); });
  // No mask, but a number of lanes.
  // MSG: :[[#@LINE+1]]:36: warning: '__popc(cut())' works on the whole wave{{.*}} [CU2X1015
  auto Count = [](bool P) { return __popc(cut()) + P; };
  Out[3] = Count(N);
}
