// A variable whose type follows from a mask has 64 bits in HIP as well; what its
// bits go through is looked at as that of the mask is.
// RUN: cu2x --target=hip %s -o %t.hip --quiet 2>%t.err --
// RUN: grep 'CU2X100[25]' %t.err | FileCheck %s --check-prefix=MSG --implicit-check-not=warning:
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip
__device__ int counts(bool P, int *Out) {
  // CHECK: unsigned long long M = __activemask();
  unsigned M = __activemask();
  // CHECK: auto N = M, Other = N | 1;
  auto N = M, Other = N | 1;
  // CHECK: Out[0] = __popcll(N) + __popcll(Other);
  Out[0] = __popc(N) + __popc(Other);
  // MSG: :[[#@LINE+1]]:{{[0-9]+}}: warning: 64-bit lane mask is truncated {{.*}}[CU2X1002
  Out[1] = N;
  const auto &Bound = __ballot_sync(0xffffffffu, P);
  auto &&Taken = __ballot_sync(0xffffffffu, !P);
  // CHECK: Out[2] = __popcll(Bound) + __popcll(Taken);
  Out[2] = __popc(Bound) + __popc(Taken);
  // MSG: :[[#@LINE+1]]:{{[0-9]+}}: warning: 64-bit lane mask is truncated {{.*}}[CU2X1002
  const unsigned &Short = __ballot_sync(0xffffffffu, P);
  // MSG: :[[#@LINE+1]]:{{[0-9]+}}: warning: 64-bit lane mask is truncated {{.*}}[CU2X1002
  unsigned &&Short2 = __activemask();
  // CHECK: auto Count = [K = M] { return (int)__popcll(K); };
  auto Count = [K = M] { return __popc(K); };
  // MSG: :[[#@LINE+1]]:{{[0-9]+}}: warning: '__clz' {{.*}}[CU2X1005
  auto Last = [K = N] { return 31 - __clz(K); };
  return Count() + Last() + Short + Short2;
}
// The address keeps a mask as it is; one that is deduced has 64 bits all the same.
template <class T> __device__ void fill(T *P) { *P = 0; }
__device__ int kept(unsigned Given) {
  // MSG: :[[#@LINE+1]]:{{[0-9]+}}: warning: 64-bit lane mask is truncated {{.*}}[CU2X1002
  auto M = __activemask();
  fill(&M);
  // near miss CU2X1005 '__clz(': numbers of 32 bits, which stay so.
  // CHECK: auto N = Given;
  auto N = Given;
  // CHECK: __clz(N) + __popc(N)
  return __clz(N) + __popc(N) + __popc(M);
}
// `auto` has the type of its first value, whatever is assigned.
__device__ int assigned(unsigned Given) {
  unsigned M = __activemask();
  auto N = 0u, Of = Given;
  // MSG: :[[#@LINE+1]]:7: warning: 64-bit lane mask is truncated {{.*}}[CU2X1002
  N = M;
  // MSG: :[[#@LINE+1]]:9: warning: 64-bit lane mask is truncated {{.*}}[CU2X1002
  Of |= M;
  auto Wide = __activemask();
  // near miss CU2X1002 '= M;': it has 64 bits.
  Wide = M;
  // CHECK: __popc(N) + __popc(Of) + __popcll(Wide)
  return __popc(N) + __popc(Of) + __popc(Wide);
}
// In a template nothing is known of what a reference is bound to.
template <class T> __device__ int open(T X) {
  // MSG: :[[#@LINE+1]]:17: warning: 64-bit lane mask is truncated {{.*}}[CU2X1002
  auto &&Seen = __ballot_sync(~0u, X > 0);
  return [Seen] { return __popc(Seen); }();
}
__global__ void kernel(int *O) { O[0] = open(O[1]); }
