// Extremes of 64 bits need a newer GPU, those of 32 do not.
// RUN: cu2x --target=metal --quiet %s -o %t.metal 2>&1 | FileCheck %s --implicit-check-not='[CU2X4023'
__global__ void wide(unsigned long long *P, unsigned long long V) {
  // CHECK: :[[#@LINE+1]]:3: warning: 'atomicMin' of 64 bits needs a GPU of family Apple9, or Apple8 in a Mac [CU2X4023 atomic-gpu-family]
  atomicMin(P, V);
  // CHECK: note: ask 'supportsFamily' before the kernel is used
}
__global__ void narrow(unsigned *P, unsigned V) {
  // near miss CU2X4023 'atomicMin': all GPUs have it for 32 bits.
  atomicMin(P, V);
}
