// Names glued together in macros are never produced wrongly in silence.
// RUN: cu2x %s --quiet -n -- 2>&1 | FileCheck %s --implicit-check-not='warning:'
#define CALL(F, P) cuda##F(P)
#define BLAS(T) cublas##T##axpy
#define MINE(N) my_##N
void my_cudaFree(void *P) {}
void use(void *P) {
  // CHECK: :[[#@LINE+1]]:3: warning: 'cudaFree' is put together{{.*}}[CU2X6021
  CALL(Free, P);
  // The name that this makes is the one declared above, and stays.
  MINE(cudaFree)(P);
}
