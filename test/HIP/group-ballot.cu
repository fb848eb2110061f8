// ballot of a group gives 64 bits in HIP: a variable that keeps it is widened.
// RUN: cu2x %s -o %t.hip --quiet -- 2>&1 \
// RUN:   | FileCheck %s --check-prefix=SAID --implicit-check-not=warning:
// RUN: FileCheck %s < %t.hip
#include <cooperative_groups.h>
namespace cg = cooperative_groups;
__global__ void kernel(int *P) {
  auto Group = cg::coalesced_threads();
  // CHECK: {{^}}  unsigned long long Mask = Group.ballot(P[0]);
  unsigned Mask = Group.ballot(P[0]);
  // CHECK: {{^}}  P[1] = __popcll(Mask);
  // SAID: :[[#@LINE+1]]:{{[0-9]+}}: warning: '__popc(Mask)' works{{.*}} [CU2X1015
  P[1] = __popc(Mask);
  // SAID: :[[#@LINE+1]]:{{[0-9]+}}: warning: 'Group.ballot(P[1])' works{{.*}} [CU2X1015
  unsigned long long Wide = Group.ballot(P[1]);
  P[2] = Wide != 0;
}
