// What the translation mends by itself is said to who ports by hand, and only then.
// RUN: cu2x --check --by-hand --checks=-*,CU2X100* --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not=warning:
// RUN: cu2x --check --by-hand --checks=-*,CU2X1015 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --check-prefix=CUB
// RUN: cu2x --check --checks=-*,CU2X100*,CU2X1015 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --check-prefix=MENDED --implicit-check-not=CU2X100
// RUN: cu2x --quiet %s -o - -- 2>&1 | FileCheck %s --check-prefix=HIP
// RUN: %exits 2 cu2x --by-hand %s -- 2>&1 | FileCheck %s --check-prefix=ALONE
// RUN: %exits 2 cu2x --check --by-hand --target=metal %s -- 2>&1 | FileCheck %s --check-prefix=METAL
// ALONE: error: --by-hand needs --check
// METAL: --by-hand has no use with --target=metal
#include <cub/cub.cuh>
// CHECK: :[[#@LINE+1]]:14: warning: lane mask '0xffffffff' names 32 lanes only; HIP masks have 64 bits [CU2X1003
#define FULL 0xffffffff
__global__ void voted(int *O) {
  // CHECK: :[[#@LINE+2]]:12: warning: 64-bit lane mask is truncated to 'unsigned int'; lanes 32 to 63 are lost [CU2X1002
  // CHECK: :[[#@LINE+1]]:30: warning: lane mask '0xffffffffu' names 32 lanes only{{.*}} [CU2X1003
  unsigned M = __ballot_sync(0xffffffffu, O[0] > 3);
  // CHECK: :[[#@LINE+1]]:7: warning: '__popc' looks at 32 bits of a 64-bit lane mask [CU2X1005
  if (__popc(M) > 2)
    // CHECK: :[[#@LINE+1]]:12: warning: '__ffs' looks at 32 bits of a 64-bit lane mask [CU2X1005
    O[1] = __ffs(M);
  O[2] = __shfl_sync(FULL, O[3], 0, 32);
  // Near misses: HIP's type comes by itself, 64 bits were chosen, a number.
  auto All = __activemask();
  O[3] = __shfl_sync(0xffffffffffffffffull, O[3], 0, 32);
  O[4] = __popc(O[5]) + (All != 0);
}
__global__ void summed(int *O) {
  // CUB: :[[#@LINE+1]]:16: warning: 'WarpReduce' works on the whole wave, which has 64 lanes on some GPUs [CU2X1015
  typedef cub::WarpReduce<int> Warps;
  typedef cub::WarpReduce<int, 32> Chosen;
  __shared__ Warps::TempStorage Place;
  O[threadIdx.x] = Warps(Place).Sum(O[0]);
}
// CUB-NOT: Chosen
// MENDED-NOT: WarpReduce'
// HIP: unsigned long long M
// HIP: hipcub::WarpReduce<int, 32> Warps
