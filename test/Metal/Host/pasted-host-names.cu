// Names of CUDA's that exist only while the preprocessor runs, which no edit
// reaches.
// RUN: rm -rf %t && %exits 4 %port --strict 2>%t.err && FileCheck --check-prefix=SAID %s --implicit-check-not='[CU2X' < %t.err
#include <cstdio>
#define CALL(Name) cuda##Name
#define LOGGED(Call) (puts(#Call), Call##_logged)
#define TYPE(Name, N) Name##N
static cudaError_t cudaFree_logged(void *P) { return cudaFree(P); }
__global__ void kernel(float4 *P) { *P = TYPE(make_float, 4)(1, 2, 3, 4); }
int main() {
  float4 *P;
  // SAID: :[[#@LINE+2]]:3: error: 'cudaMalloc' is put together with '##' {{.*}}[CU2X6021
  // SAID: note: make the macro yield 'cu2xMalloc'
  CALL(Malloc)((void **)&P, sizeof(TYPE(float, 4)));
  kernel<<<1, 1>>>(P);
  // A piece of the program's own name.
  // SAID: :[[#@LINE+1]]:10: {{.*}}'cudaFree' is put together with '##' {{.*}} [CU2X6021
  LOGGED(cudaFree)(P);
}
