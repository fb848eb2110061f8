// A syntax error costs its own surroundings only, and the lines the parser
// could not vouch for are named. Exit status 3.
// RUN: %exits 3 cu2x %s -o %t.hip -- 2> %t.log
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: FileCheck %s --check-prefix=SAID < %t.log

// CHECK: void before(void *P) { (void)hipFree(P); }
void before(void *P) { (void)cudaFree(P); }
void broken(void **P) {
  no_such_type X = 3;
  // CHECK: hipMalloc(P, 4, );
  cudaMalloc(P, 4, );
  // CHECK: unknown.cudaFree(hipSuccess);
  unknown.cudaFree(cudaSuccess);
}
__device__ int Symbol;
int after(void *P) {
  // CHECK: return hipMemcpyToSymbol(HIP_SYMBOL(Symbol), P, 4);
  return cudaMemcpyToSymbol(Symbol, P, 4);
}
// SAID: cu2x: {{.*}}after-error.cu: line{{.*}} by token rules only
// SAID: parse error
