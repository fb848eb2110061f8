// Addresses of threadIdx and its like, which Metal has in another type.
// RUN: cu2x --target=metal %s -o %t.metal 2>&1 | FileCheck %s
// RUN: FileCheck --check-prefix=METAL %s < %t.metal

__device__ unsigned f(const uint3 *p) { return p->x; }
__device__ unsigned g(const uint3 &p) { return p.x; }

// CHECK: [[@LINE+2]]:{{[0-9]+}}: warning: the address of threadIdx cannot be written in Metal [CU2X6030 metal-construct]
__global__ void variable(unsigned *o) {
  const uint3 *p = &threadIdx;
  o[0] = p->y;
}
// CHECK: [[@LINE+2]]:{{[0-9]+}}: warning: the address of blockIdx cannot be written in Metal [CU2X6030 metal-construct]
__global__ void argument(unsigned *o) {
  o[0] = f(&blockIdx);
}
// CHECK: [[@LINE+2]]:{{[0-9]+}}: warning: the address of blockDim cannot be written in Metal [CU2X6030 metal-construct]
__global__ void size(unsigned *o) {
  const dim3 *p = &(blockDim);
  o[0] = p->x;
}
// CHECK: 4 kernels, 3 refused
// Near misses: a copy, a reference, a component.
// METAL: kernel void copies(
__global__ void copies(unsigned *o) {
  uint3 t = threadIdx;
  const unsigned *y = &threadIdx.y;
  o[0] = f(&t) + g(blockIdx) + *y;
}
