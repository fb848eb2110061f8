// Managed memory, once for a file.
// RUN: cu2x --check --checks=-*,CU2X3010 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not=CU2X3010
// near miss CU2X3010 'cudaMalloc': it is in the memory of the GPU.
void right(float **P) { cudaMalloc(P, 4); }
void wrong(float **P) {
  // CHECK: :[[#@LINE+1]]:3: remark: 'cudaMallocManaged' allocates memory that may stay on the host's side on AMD GPUs [CU2X3010 managed-memory]
  cudaMallocManaged(P, 4);
  // CHECK: note: use 'hipMalloc' and copies, or say that the program wants 'HSA_XNACK=1' and a GPU that has it
  cudaMallocManaged(P, 8);
}
