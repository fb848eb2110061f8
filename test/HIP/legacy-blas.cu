// cublas.h of before CUDA 4 has functions of the same names without a handle:
// each call is reported, and none becomes a call of hipBLAS of other arguments.
// RUN: split-file %s %t
// RUN: cu2x %t/old.cu -o %t/old.hip -- > %t/old.log 2>&1; FileCheck %s --check-prefix=LOG --input-file=%t/old.log
// RUN: FileCheck %s --check-prefix=OLD --input-file=%t/old.hip
// RUN: %exits 3 cu2x %t/mixed.cu -o %t/mixed.hip -- > %t/mixed.log 2>&1; FileCheck %s --check-prefix=MIXED-LOG --input-file=%t/mixed.log
// RUN: FileCheck %s --check-prefix=MIXED --input-file=%t/mixed.hip

//--- old.cu
#include <cublas.h>
float run(int N, float *A, float *B, float *C, float *S) {
  cublasInit();
  cublasSgemm('n', 't', N, N, N, 1.f, A, N, B, N, 0.f, C, N);
  cublasSrotg(S, S + 1, S + 2, S + 3);
  return cublasSdot(N, A, 1, B, 1);
}
// LOG: old.cu:3:3: warning: 'cublasInit' has no HIP counterpart [CU2X7014 unsupported-api]
// LOG: note: create a handle with hipblasCreate
// LOG: old.cu:4:3: warning: 'cublasSgemm' has no HIP counterpart [CU2X7014 unsupported-api]
// LOG: note: {{.*}}create one with hipblasCreate and call 'hipblasSgemm' with it first
// LOG: old.cu:5:3: warning: 'cublasSrotg' has no HIP counterpart
// The number that it gives is no status.
// LOG: old.cu:6:10: warning: 'cublasSdot' has no HIP counterpart
// LOG-NOT: CU2X5025
// OLD: cublasSgemm('n', 't'
// OLD: return cublasSdot(N, A

//--- mixed.cu
#include <cublas_v2.h>
float run(cublasHandle_t H, int N, float *A, float *B, float *R) {
#ifdef NO_HANDLES
  cublasSaxpy(1, 2.f, A, 1, B, 1);
  cublasStrsv('u', 'n', 'n', N, A, N, B, 1);
#endif
  cublasSdot(H, N, A, 1, B, 1, R);
  cublasSdot(nullptr, N, A, 1, B, 1, R);
  return cublasSasum(N, A, 1);
}
// MIXED-LOG-DAG: mixed.cu:4:3: warning: 'cublasSaxpy' has no HIP counterpart
// MIXED-LOG-DAG: mixed.cu:5:3: warning: 'cublasStrsv' has no HIP counterpart
// MIXED-LOG-DAG: mixed.cu:9:10: warning: 'cublasSasum' has no HIP counterpart
// MIXED-LOG-NOT: 'cublasSdot'
// MIXED: cublasSaxpy(1, 2.f
// MIXED: cublasStrsv('u'
// MIXED: hipblasSdot(H, N
// MIXED: hipblasSdot(nullptr, N
// MIXED: return cublasSasum(N
