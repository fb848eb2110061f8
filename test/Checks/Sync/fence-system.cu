// Fences and atomics for the whole system.
// RUN: cu2x --check --checks=-*,CU2X2007 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not=CU2X2007
__global__ void wrong(int *Flag) {
  Flag[1] = 1;
  // CHECK: :[[#@LINE+1]]:3: warning: '__threadfence_system' reaches the host only in memory that is fine-grained [CU2X2007 fence-system]
  __threadfence_system();
  // CHECK: note: allocate what the host reads meanwhile with 'hipHostMallocCoherent', or read it after the kernel has ended
  // CHECK: :[[#@LINE+1]]:3: warning: 'atomicAdd_system'{{.*}} [CU2X2007
  atomicAdd_system(Flag, 1);
}
__global__ void right(int *Flag) {
  Flag[1] = 1;
  // near miss CU2X2007 '__threadfence': the GPU alone has to see it.
  __threadfence();
  atomicAdd(Flag, 1);
}
