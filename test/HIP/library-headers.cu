// Library headers get HIP's folder, their functions and types HIP's names.
// RUN: cu2x %s -o %t.hip --quiet -- && grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// CHECK: #include <hipsparse/hipsparse.h>
#include <cusparse.h>
// CHECK: #include "hipsolver/hipsolver.h"
#include "cusolverDn.h"
// CHECK: #include <hiprand/hiprand.h>
#include <curand.h>
// CHECK: #include <hipfft/hipfft.h>
#include <cufft.h>
// CHECK: #include <rccl/rccl.h>
#include <nccl.h>
// CHECK: #include <roctracer/roctx.h>
#include <nvToolsExt.h>
void libraries(float *P, cudaStream_t S) {
  // CHECK: hipsparseHandle_t Sparse; hipsparseCreate(&Sparse);
  cusparseHandle_t Sparse; cusparseCreate(&Sparse);
  // CHECK: hipsolver{{(Dn)?}}Handle_t Solver; hipsolverDnCreate(&Solver);
  cusolverDnHandle_t Solver; cusolverDnCreate(&Solver);
  // CHECK: hiprandGenerator_t G; hiprandCreateGenerator(&G, HIPRAND_RNG_PSEUDO_DEFAULT);
  curandGenerator_t G; curandCreateGenerator(&G, CURAND_RNG_PSEUDO_DEFAULT);
  // CHECK: hipfftHandle F; hipfftPlan1d(&F, 8, HIPFFT_C2C, 1);
  cufftHandle F; cufftPlan1d(&F, 8, CUFFT_C2C, 1);
  // CHECK: hipfftExecC2C(F, (hipfftComplex *)P, (hipfftComplex *)P, HIPFFT_FORWARD);
  cufftExecC2C(F, (cufftComplex *)P, (cufftComplex *)P, CUFFT_FORWARD);
  // CHECK: ncclComm_t C; ncclAllReduce(P, P, 8, ncclFloat, ncclSum, C, S);
  ncclComm_t C; ncclAllReduce(P, P, 8, ncclFloat, ncclSum, C, S);
  // CHECK: roctxRangePushA("part"); roctxRangePop();
  nvtxRangePushA("part"); nvtxRangePop();
}
