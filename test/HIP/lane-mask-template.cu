// Lane masks in templates are masks, instantiated or not, whatever the type of
// what is voted on.
// RUN: cu2x %s -o %t.hip --quiet -- > %t.log 2>&1
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: FileCheck %s --check-prefix=SAID --implicit-check-not=warning: < %t.log
template <class T> __device__ int never(T X) {
  // CHECK: {{(unsigned )?}}long long Mask = __ballot_sync(0xffffffffffffffffull, X > 0);
  unsigned Mask = __ballot_sync(0xffffffff, X > 0);
  // CHECK: return __popcll(Mask) + __ffsll(Mask);
  return __popc(Mask) + __ffs(Mask);
}
template <class T> struct Votes {
  unsigned Field;
  // SAID: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}CU2X1002
  __device__ void set(T X) { Field = __ballot_sync(0xffffffff, X > 0); }
  // SAID: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}CU2X1002
  __device__ unsigned get(T X) { return __match_any_sync(0xffffffff, X); }
};
template <class T> __device__ int used(T X) {
  // CHECK: {{(unsigned )?}}long long Mask = __match_any_sync(0xffffffffffffffffull, X);
  unsigned Mask = __match_any_sync(0xffffffff, X);
  // SAID: :[[#@LINE+2]]:{{[0-9]+}}: warning: '__popc(Mask)' works{{.*}}CU2X1015
  // CHECK: return __popcll(Mask);
  return __popc(Mask);
}
__global__ void kernel(int *P) { P[0] = used(P[1]) + Votes<int>().get(3); }
