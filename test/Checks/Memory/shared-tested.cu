// Code that only devices with more shared memory come to asks for no less. The
// way matters, not the text: the other branch, and what both come to, counts.
// RUN: cu2x --check --checks=-*,CU2X3001,CU2X3002 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not='[CU2X'
__global__ void k(float *P);
enum { Bytes = 98304 };
void right(float *P, const cudaDeviceProp &Device, int Kind) {
  if ((Device.sharedMemPerMultiprocessor >= Bytes) && Kind != 3) {
    cudaFuncSetAttribute(k, cudaFuncAttributeMaxDynamicSharedMemorySize, Bytes);
    k<<<1, 64, Bytes>>>(P);
  }
  if (65536 >= Device.sharedMemPerBlockOptin)
    return;
  k<<<1, 64, Bytes>>>(P);
}
void wrong(float *P, const cudaDeviceProp &Device, int Kind) {
  if (Device.sharedMemPerMultiprocessor >= 49152)
    // CHECK: :[[#@LINE+1]]:16: warning: kernel 'k' needs 98304 bytes of shared memory, the limit is 65536 [CU2X3001
    k<<<1, 64, Bytes>>>(P);
  if (Device.sharedMemPerMultiprocessor >= Bytes || Kind == 3)
    // CHECK: :[[#@LINE+1]]:16: {{.*}} [CU2X3001
    k<<<1, 64, Bytes>>>(P);
  if (Device.sharedMemPerMultiprocessor < Bytes)
    // CHECK: :[[#@LINE+1]]:5: {{.*}} [CU2X3002
    cudaFuncSetAttribute(k, cudaFuncAttributeMaxDynamicSharedMemorySize, Bytes);
  if (Device.totalGlobalMem >= Bytes)
    // CHECK: :[[#@LINE+1]]:16: {{.*}} [CU2X3001
    k<<<1, 64, Bytes>>>(P);
  if (Device.sharedMemPerBlock > Bytes)
    Kind = 4;
  // CHECK: :[[#@LINE+1]]:14: {{.*}} [CU2X3001
  k<<<1, 64, Bytes>>>(P);
}
