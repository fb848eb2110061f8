// A kernel that HIP ends on waves of 64 lanes, because half of a wave has left
// it, differs although the program looks at nothing.
// RUN: %exits 1 %verify %s | FileCheck %s
// CHECK: source {{.*}} agrees
// CHECK: HIP, warp 32 {{.*}} agrees
// CHECK: HIP, wave 64 {{.*}} a kernel failed
// CHECK: invalid mask: {{.*}} the lanes 0xffffffff00000000 are not there: {{.*}} has finished: HIP ends the kernel
// CHECK: Metal {{.*}} agrees
// CHECK: there are differences
__global__ void k(int *p) {
  int i = threadIdx.x;
  if (i < 32)
    p[i] = __shfl_xor_sync(0xffffffffu, i, 1, 32);
}
int main() {
  int *p;
  cudaMalloc(&p, 64 * sizeof(int));
  k<<<1, 64>>>(p);
  cudaDeviceSynchronize();
}
