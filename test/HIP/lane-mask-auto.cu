// `auto` becomes 64 bits by itself: functions of 32 bits on it must follow.
// RUN: cu2x %s -o %t.hip --quiet -- > %t.log 2>&1
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: FileCheck %s --check-prefix=SAID --implicit-check-not=warning: < %t.log
__global__ void kernel(int *P) {
  // CHECK: const auto Any = __ballot_sync(0xffffffffffffffffull, P[3]);
  const auto Any = __ballot_sync(~0, P[3]);
  // CHECK: P[2] = __popcll(Any) + __ffsll(Any) + __popc(P[2]);
  P[2] = __popc(Any) + __ffs(Any) + __popc(P[2]);
  // SAID: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}CU2X1005
  P[3] = __clz(Any);
  // SAID: :[[#@LINE-1]]:10: warning: '__clz(Any)' works on the whole wave{{.*}}CU2X1015
  // SAID: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}CU2X10
  P[4] = Any == 0xffffffff;
  // SAID: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}CU2X1005
  P[5] = __brev(Any) + __brev(P[5]);
}
