// Sums of double in device memory take a lock, which is said; those of float are
// Metal's own.
// RUN: cu2x --target=metal --fp64=soft %s -o %t.metal 2>&1 | FileCheck %s --implicit-check-not='[CU2X4030'
__global__ void doubles(double *P) {
  // CHECK: :[[#@LINE+1]]:{{.*}} remark: 'atomicAdd' of 64 bits takes a lock in Metal [CU2X4030 atomic-lock]
  atomicAdd(P, 1.0);
  // CHECK: note: add up in each block first, and the sums of blocks once
}
// near miss CU2X4030 'atomicAdd': Metal adds floats without a lock.
__global__ void floats(float *P) { atomicAdd(P, 1.0f); }
