// Code the parser never saw: a mask kept in 32 bits is reported there, too,
// and the lines changed are not vouched for.
// RUN: %exits 3 cu2x %s -n -- 2>&1 | FileCheck %s --implicit-check-not='warning:'
#ifdef NEVER
void never(int X) {
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}CU2X1002
  unsigned Mask = __ballot_sync(0xffffffff, X);
}
#endif
// CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}CU2X1002
#define VOTE(M, X) unsigned M = __ballot_sync(0xffffffff, X)
// CHECK: lines 7, 11 were translated by token rules only
