// ROCm 7's __syncwarp refuses masks that do not have 64 bits, as the other
// functions between lanes do.
// RUN: cu2x %s -o %t.hip --quiet -- 2>&1 | FileCheck %s --check-prefix=SAID
// RUN: FileCheck %s < %t.hip
// SAID-NOT: CU2X1015
// CHECK: {{^}}#define ALL 0xffffffffffffffffull
// CHECK: unsigned long long Mask = __ballot_sync(ALL, Out[0]);
// CHECK-NEXT: __syncwarp();
// CHECK-NEXT: __syncwarp(0xffffffffffffffffull);
// CHECK-NEXT: __syncwarp(ALL);
// CHECK-NEXT: __syncwarp(Mask);
// CHECK-NEXT: __syncwarp(__activemask());
// CHECK-NEXT: __syncwarp(0xffffull);
// CHECK-NEXT: __syncwarp(static_cast<unsigned long long>(1u << Lanes));
// CHECK-NEXT: own::__syncwarp(0xffffffff);
#define ALL 0xffffffff
namespace own {
__device__ void __syncwarp(unsigned);
}
__global__ void kernel(int *Out, int Lanes) {
  unsigned Mask = __ballot_sync(ALL, Out[0]);
  __syncwarp();
  __syncwarp(0xffffffff);
  __syncwarp(ALL);
  __syncwarp(Mask);
  __syncwarp(__activemask());
  __syncwarp(0xffff);
  __syncwarp(1u << Lanes);
  own::__syncwarp(0xffffffff);
}
