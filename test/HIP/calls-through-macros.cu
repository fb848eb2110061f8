// A function whose arguments differ in HIP, named apart from them: reported
// where the call needs another function or other arguments, and only there.
// RUN: %exits 3 cu2x %s -o %t.hip --quiet -- > %t.log 2>&1
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: FileCheck %s --check-prefix=SAID --implicit-check-not=warning: < %t.log
#define CALL(F, ...) check(F(__VA_ARGS__))
void check(cudaError_t);
__global__ void kernel(int *) {}
__constant__ float Table[4];

template <class T> void inTemplate(T Flags) {
  cudaEvent_t E;
  // SAID: :[[#@LINE+1]]:8: warning: arguments of 'cudaEventCreate'{{.*}}CU2X7020
  CALL(cudaEventCreate, &E, Flags);
}
void use(int *P, void **Args) {
  cudaEvent_t E;
  // CHECK: CALL(hipEventCreate, &E, 2);
  // SAID: :[[#@LINE+1]]:8: warning: arguments of 'cudaEventCreate' are not translated: they are not beside its name{{.*}}CU2X7020
  CALL(cudaEventCreate, &E, 2);
  // CHECK: CALL(hipEventCreate, &E);
  CALL(cudaEventCreate, &E);
  // SAID: :[[#@LINE+1]]:8: warning: arguments of 'cudaLaunchKernel'{{.*}}CU2X7020
  CALL(cudaLaunchKernel, kernel, 1, 1, Args, 0, 0);
  // HIP takes the address as it is.
  // CHECK: CALL(hipLaunchKernel, (const void *)kernel, 1, 1, Args, 0, 0);
  CALL(cudaLaunchKernel, (const void *)kernel, 1, 1, Args, 0, 0);
  // CHECK: CALL(hipMemcpyToSymbol, Table, P, 4);
  CALL(cudaMemcpyToSymbol, Table, P, 4);
  // SAID: :[[#@LINE+1]]:8: warning: arguments of 'cudaMallocHost'{{.*}}CU2X7020
  CALL(cudaMallocHost, (void **)&P, 4);
  // CHECK: CALL(hipMalloc, (void **)&P, 4);
  CALL(cudaMalloc, (void **)&P, 4);
// SAID: :[[#@LINE+1]]:16: warning: arguments of 'cudaEventCreate'{{.*}}CU2X7020
#define CREATE cudaEventCreate
  CREATE(&E, 2);
// CHECK: #define CREATE_PLAIN hipEventCreate
#define CREATE_PLAIN cudaEventCreate
  CREATE_PLAIN(&E);
}
// The address alone: there are two functions of this name.
// SAID: :[[#@LINE+1]]:53: warning: arguments of 'cudaEventCreate' are not translated: its type differs{{.*}}CU2X7020
cudaError_t (*WithFlags)(cudaEvent_t *, unsigned) = cudaEventCreate;
// CHECK: hipError_t (*Plain)(hipEvent_t *) = hipEventCreate;
cudaError_t (*Plain)(cudaEvent_t *) = cudaEventCreate;
// CHECK: (*Attribute)(const void *, hipFuncAttribute, int) = hipFuncSetAttribute;
cudaError_t (*Attribute)(const void *, cudaFuncAttribute, int) = cudaFuncSetAttribute;
// SAID: :[[#@LINE+1]]:55: warning: arguments of 'cudaMallocHost'{{.*}}CU2X7020
cudaError_t (*Both[])(void **, size_t) = {cudaMalloc, cudaMallocHost};
#ifdef NEVER
// SAID: :[[#@LINE+1]]:{{[0-9]+}}: warning: arguments of 'cudaEventCreate'{{.*}}CU2X7020
void unseen(cudaEvent_t *E) { CALL(cudaEventCreate, E, 2); }
void other(cudaEvent_t *E) { CALL(cudaEventCreate, E); }
#endif
