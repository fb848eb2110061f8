// The libraries, under their folder names.
// RUN: %hip_check %s
// RUN: %hip_check %s -- -DHIPBLAS_V2

#include <hip/hip_runtime.h>
#include <hip/hiprtc.h>
#include <hipblas/hipblas.h>
#include <hipblaslt/hipblaslt.h>
#include <hipfft/hipfft.h>
#include <hiprand/hiprand.h>
#include <hipsolver/hipsolver.h>
#include <hipsparse/hipsparse.h>
#include <rccl/rccl.h>
#include <roctracer/roctx.h>

void blas(float *Data) {
  hipblasHandle_t Handle;
  hipblasCreate(&Handle);
  hipblasSgemm(Handle, HIPBLAS_OP_N, HIPBLAS_OP_T, 1, 1, 1, Data, Data, 1, Data,
               1, Data, Data, 1);
  hipblasSaxpy(Handle, 1, Data, Data, 1, Data, 1);
#ifdef HIPBLAS_V2
  hipblasGemmEx(Handle, HIPBLAS_OP_N, HIPBLAS_OP_N, 1, 1, 1, Data, Data,
                HIP_R_16F, 1, Data, HIP_R_16F, 1, Data, Data, HIP_R_16F, 1,
                HIPBLAS_COMPUTE_32F, HIPBLAS_GEMM_DEFAULT);
#endif
  hipblasLtHandle_t Light;
  hipblasLtCreate(&Light);
}

void others(float *Data, double *Wide, int *Info, hipStream_t Stream) {
  hipfftHandle Plan;
  hipfftPlan1d(&Plan, 64, HIPFFT_C2C, 1);
  hipfftExecC2C(Plan, (hipfftComplex *)Data, (hipfftComplex *)Data,
                HIPFFT_FORWARD);
  hiprandGenerator_t Generator;
  hiprandCreateGenerator(&Generator, HIPRAND_RNG_PSEUDO_DEFAULT);
  hiprandGenerateUniform(Generator, Data, 1);
  hipsolverDnHandle_t Solver;
  hipsolverDnCreate(&Solver);
  hipsolverDnDpotrf(Solver, HIPBLAS_FILL_MODE_LOWER, 1, Wide, 1, Wide, 1, Info);
  hipsparseSpMatDescr_t Matrix;
  hipsparseCreateCsr(&Matrix, 1, 1, 1, Info, Info, Data, HIPSPARSE_INDEX_32I,
                     HIPSPARSE_INDEX_32I, HIPSPARSE_INDEX_BASE_ZERO, HIP_R_32F);
  ncclComm_t Communicator;
  ncclCommInitAll(&Communicator, 1, nullptr);
  ncclAllReduce(Data, Data, 1, ncclFloat, ncclSum, Communicator, Stream);
  hiprtcProgram Program;
  hiprtcCreateProgram(&Program, "", "", 0, nullptr, nullptr);
  roctxRangePush("step");
  roctxRangePop();
}
