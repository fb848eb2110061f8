// Asking for more shared memory.
// RUN: cu2x --check --checks=-*,CU2X3002 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not=CU2X3002
__global__ void k(float *P);
int run(float *P, int N) {
  // CHECK: :[[#@LINE+1]]:3: warning: more shared memory is asked for with 'cudaFuncSetAttribute', and most AMD GPUs have no more than 65536 bytes [CU2X3002 shared-opt-in]
  cudaFuncSetAttribute(k, cudaFuncAttributeMaxDynamicSharedMemorySize, 98304);
  // CHECK: note: check the result, and keep requests at or below 64 KB
  // CHECK: :[[#@LINE+1]]:3: warning: {{.*}}and nobody looks at the result{{.*}} [CU2X3002
  cudaFuncSetAttribute(k, cudaFuncAttributeMaxDynamicSharedMemorySize, N);
  // near miss CU2X3002 'cudaFuncSetAttribute': the program looks at the result,
  // asks for other things, or for 48 KB.
  if (cudaFuncSetAttribute(k, cudaFuncAttributeMaxDynamicSharedMemorySize, N))
    return 1;
  cudaFuncSetAttribute(k, cudaFuncAttributePreferredSharedMemoryCarveout, 50);
  return cudaFuncSetAttribute(k, cudaFuncAttributeMaxDynamicSharedMemorySize,
                              49152);
}
