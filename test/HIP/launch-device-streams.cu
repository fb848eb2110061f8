// The stream names of device-side launches are CUDA's and go with the launch.
// RUN: cu2x %s -n --quiet -- 2>&1 | FileCheck %s
__global__ void child(int *) {}
// CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}CU2X6019
__global__ void tail(int *P) { child<<<1, 1, 0, cudaStreamTailLaunch>>>(P); }
// CHECK: :[[#@LINE+1]]:{{[0-9]+}}: warning: {{.*}}CU2X6019
__global__ void away(int *P) { child<<<1, 1, 0, cudaStreamFireAndForget>>>(P); }
