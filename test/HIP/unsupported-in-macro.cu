// Refused names inside macros are refused where they are written.
// RUN: cu2x %s --quiet -n -- 2>&1 | FileCheck %s --implicit-check-not='warning:'
// CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: '__nanosleep' has no HIP counterpart
#define WAIT(N) __nanosleep(N)
__global__ void kernel() { WAIT(10); WAIT(20); }
#define CALL(F) F
// CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: '__brkpt' has no HIP counterpart
__device__ void stop() { CALL(__brkpt()); }
#ifdef NEVER
// CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: '__brkpt' has no HIP counterpart
void never() { __brkpt(); }
#endif
