// Apple GPUs have 32 KB.
// RUN: cu2x --check --checks=-*,CU2X3001 --quiet --target=metal %s -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not=CU2X3001
// CHECK: :[[#@LINE+1]]:17: warning: kernel 'wide' needs 49152 bytes of shared memory, the limit is 32768 [CU2X3001
__global__ void wide(float *P) {
  __shared__ float Tile[64][192];
  Tile[threadIdx.x][0] = *P;
}
__global__ void narrow(float *P) {
  __shared__ float Tile[8192];
  Tile[threadIdx.x] = *P;
}
