// ballot of a group gives 64 bits in HIP: a variable that keeps it is widened.
// RUN: cu2x %s -o %t.hip --quiet -- 2>&1 | FileCheck %s --allow-empty --check-prefix=SAID
// RUN: FileCheck %s < %t.hip
// SAID-NOT: warning:
#include <cooperative_groups.h>
namespace cg = cooperative_groups;
__global__ void kernel(int *P) {
  auto Group = cg::coalesced_threads();
  // CHECK: {{^}}  unsigned long long Mask = Group.ballot(P[0]);
  unsigned Mask = Group.ballot(P[0]);
  // CHECK: {{^}}  P[1] = __popcll(Mask);
  P[1] = __popc(Mask);
  unsigned long long Wide = Group.ballot(P[1]);
  P[2] = Wide != 0;
}
