// Votes and masks of CUB's own go by the wave in hipCUB; a ballot has 64 bits there.
// RUN: cu2x %s -o %t.hip --quiet -- 2>&1 | FileCheck %s --implicit-check-not=warning:
// RUN: FileCheck %s --check-prefix=OUT < %t.hip
#include <cub/cub.cuh>
namespace own {
__device__ int WARP_ANY(int P, unsigned) { return P; }
} // namespace own
__global__ void kernel(unsigned *Out, bool P) {
  // CHECK: :[[#@LINE+2]]:17: warning: 'WARP_BALLOT' becomes 'hipcub::WARP_BALLOT', which behaves differently: {{.*}}[CU2X7015
  // OUT: Out[0] = hipcub::WARP_BALLOT(P, 0xffffffffu);
  Out[0] = cub::WARP_BALLOT(P, 0xffffffffu);
  // CHECK: :[[#@LINE+2]]:{{[0-9]+}}: warning: 'WARP_ANY' becomes {{.*}}[CU2X7015
  // CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: 'WARP_ALL' becomes {{.*}}[CU2X7015
  Out[1] = cub::WARP_ANY(P, ~0u) + cub::WARP_ALL(P, ~0u);
  // near miss CU2X7015 'WARP_ANY(P': a function of the program's.
  // OUT: Out[2] = own::WARP_ANY(P, 1);
  Out[2] = own::WARP_ANY(P, 1);
}
