// Code the parser never saw: a mask kept in 32 bits is reported there, too,
// and the lines changed are not vouched for.
// RUN: %exits 3 cu2x %s -n -- 2>&1 | FileCheck %s --implicit-check-not='warning:'
#ifdef NEVER
void never(int X) {
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}CU2X1002
  unsigned Mask = __ballot_sync(0xffffffff, X);
}
#endif
// A loop from half of a wave on combines all of it, of any size, where its body
// is the shuffle's.
#ifdef NEVER
double ladder(double X, int N) {
  for (unsigned D = warpSize / 2; D >= 1; D >>= 1) {
    X += 1;
    X += __shfl_down_sync(~0ull, X, D);
  }
  for (int D = warpSize >> 1; D; D /= 2)
    if (N)
      X += __shfl_xor_sync(~0ull, X, D);
  for (int D = warpSize / 2; D; D /= 2)
    X += D;
  int D = N;
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: '__shfl_xor_sync' works on the whole wave{{.*}}CU2X1015
  X += __shfl_xor_sync(~0ull, X, D);
  for (int D = warpSize / 4; D; D /= 2)
    // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: '__shfl_xor_sync' works on the whole wave{{.*}}CU2X1015
    X += __shfl_xor_sync(~0ull, X, D);
  for (int D = warpSize / 2; D > 4; D /= 2)
    // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: '__shfl_xor_sync' works on the whole wave{{.*}}CU2X1015
    X += __shfl_xor_sync(~0ull, X, D);
  for (int D = warpSize / 2; D > 0; D -= 2)
    // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: '__shfl_xor_sync' works on the whole wave{{.*}}CU2X1015
    X += __shfl_xor_sync(~0ull, X, D);
  return X;
}
#endif
// CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}CU2X1002
#define VOTE(M, X) unsigned M = __ballot_sync(0xffffffff, X)
// CHECK: lines 7, {{.*}} were translated by token rules only
