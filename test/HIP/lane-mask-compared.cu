// A 64-bit mask compared with 32 ones is never equal: said, not left silently.
// RUN: cu2x %s --quiet -n -- 2>&1 | FileCheck %s --implicit-check-not='warning:'

// CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}[CU2X1003
#define FULL_MASK 0xffffffffu
__global__ void compare(int *Out, unsigned Checksum) {
  // What no lane of a wave votes for no lane of a warp does, and not the other way.
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}[CU2X1015
  unsigned Mask = __ballot_sync(FULL_MASK, Out[0]);
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}[CU2X10
  if (Mask == 0xffffffff)
    Out[1] = 1;
  if (Mask == FULL_MASK || Mask == 0)
    Out[2] = 1;
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}[CU2X10
  if (__activemask() == 0xffffffffu)
    Out[3] = 1;
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}[CU2X10
  if (0xffffffff != __ballot_sync(FULL_MASK, Out[1]))
    Out[4] = 1;
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}[CU2X10
  Out[5] = Mask == ~0u ? 1 : 2;
  Out[6] = Checksum == 0xffffffff;
  long Long = __ballot_sync(FULL_MASK, Out[1]);
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}[CU2X1003
  Out[7] = Long == 0xffffffffl;
  Out[8] = long(Checksum) == 0xffffffffl;
}
