// One bit of a mask fits into 32 bits whatever the size of a wave.
// RUN: cu2x --check --checks=-*,CU2X1002 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not=CU2X1002
__global__ void kernel(unsigned *Out) {
  int T = threadIdx.x;
  auto Votes = __ballot_sync(0xffffffff, T % 3);
  Out[T] = (Votes >> (T % warpSize)) & 1;
  // CHECK: :[[#@LINE+1]]:16: warning: 64-bit lane mask is truncated{{.*}} [CU2X1002
  Out[T + 1] = Votes;
  // CHECK: :[[#@LINE+1]]:17: warning: 64-bit lane mask is truncated{{.*}} [CU2X1002
  Out[T + 2] = (Votes >> (T % 7)) & ~1;
}
