// Clocks of the GPU.
// RUN: cu2x --check --checks=-*,CU2X6020 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not=CU2X6020
#include <ctime>
__global__ void wrong(long long *P) {
  // CHECK: :[[#@LINE+1]]:10: warning: 'clock64' counts at another rate and from another point in HIP [CU2X6020 clock-rate]
  P[0] = clock64();
  // CHECK: note: use 'wall_clock64()' and 'hipDeviceAttributeWallClockRate'
}
struct Watch {
  __device__ long long clock64() const { return 0; }
};
// near miss CU2X6020 'clock64()': a method of the program's own.
__global__ void right(long long *P, Watch W) { P[0] = W.clock64(); }
long host() { return clock(); }
