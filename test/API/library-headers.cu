// The generated headers stand in for those of CUDA's libraries: all of them
// together, on both sides, under every way a program uses the names.

// RUN: %clang_bundled_host -Wno-non-pod-varargs %s
// RUN: %clang_bundled_device -Wno-non-pod-varargs %s

#include <cublasXt.h>
#include <cublas_v2.h>
#include <cublasLt.h>
#include <cudnn.h>
#include <cufft.h>
#include <cufftXt.h>
#include <curand.h>
#include <curand_kernel.h>
#include <cusolverDn.h>
#include <cusolverMg.h>
#include <cusolverRf.h>
#include <cusolverSp.h>
#include <cusparse.h>
#include <nccl.h>
#include <nvToolsExt.h>
#include <nvrtc.h>
#include <nvtx3/nvToolsExt.h>

// Programs forward declare handles the way the real headers define them.
typedef struct cublasContext *cublasHandle_t;

// A program's own prototype, with C linkage, is what its calls find.
extern "C" cublasStatus_t cublasSgemv_v2(cublasHandle_t, int);
static_assert(sizeof(decltype(cublasSgemv_v2((cublasHandle_t)0, 1))) ==
                  sizeof(cublasStatus_t),
              "");

template <typename FunctionT, typename... ArgTs>
auto checked(FunctionT Function, ArgTs... Args) {
  return Function(Args...);
}

struct DevicePointer {
  float *Pointer;
  ~DevicePointer();
  operator float *() const { return Pointer; }
};

cublasStatus_t calls(cublasHandle_t Handle, DevicePointer X) {
  float Alpha = 1;
  cublasStatus_t S = cublasSgemm(Handle, CUBLAS_OP_N, CUBLAS_OP_T, 1, 1, 1,
                                 &Alpha, NULL, 1, nullptr, 1, 0, X, 1);
  S = checked(cublasSgemm_v2, Handle, CUBLAS_OP_N);
  auto *Address = &cublasCreate_v2;
  decltype(&cublasDestroy_v2) Other = cublasDestroy_v2;
  S = Address(&Handle);
  if (S != CUBLAS_STATUS_SUCCESS)
    return Other(Handle);
  switch (S) {
  case CUBLAS_STATUS_SUCCESS:
  case CUBLAS_STATUS_ALLOC_FAILED:
    break;
  default:
    break;
  }
  return S;
}

void structs() {
  cublasLtMatmulHeuristicResult_t Result = {};
  Result.algo.data[0] = Result.workspaceSize;
  ncclUniqueId Id;
  Id.internal[0] = 0;
  ncclConfig_t Config = NCCL_CONFIG_INITIALIZER;
  Config.blocking = 0;
  nvtxEventAttributes_t Event = {0};
  Event.version = NVTX_VERSION;
  Event.size = NVTX_EVENT_ATTRIB_STRUCT_SIZE;
  Event.messageType = NVTX_MESSAGE_TYPE_ASCII;
  Event.message.ascii = "name";
  Event.payload.ullValue = 1;
  nvtxRangeId_t Range = nvtxRangeStartEx(&Event);
  nvtxRangeEnd(Range);
  cufftHandle Plan = 0;
  cufftResult Fft = cufftPlan1d(&Plan, 16, CUFFT_C2C, 1);
  cufftComplex Value = {1, 0};
  const char *Name = nvrtcGetErrorString(NVRTC_SUCCESS);
  (void)Fft, (void)Value, (void)Name;
}

__device__ cufftComplex load(void *, size_t, void *, void *);
__device__ cufftCallbackLoadC LoadPointer = load;

// Values are those of CUDA, so that a cast or a table stays right.
static_assert(CUBLAS_OP_C == 2 && CUDNN_TENSOR_NHWC == 1, "");
static_assert(CUSPARSE_INDEX_BASE_ONE == 1 && CUFFT_R2C == 0x2a, "");
static_assert(CURAND_RNG_PSEUDO_XORWOW == 101 && ncclFloat64 == 8, "");
// Enumerators of older releases are there as well, apart from all others.
static_assert(CUSPARSE_CSR2CSC_ALG2 != CUSPARSE_CSR2CSC_ALG1, "");
