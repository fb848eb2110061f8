// What the runtime API takes, in the forms that translated programs use.
// RUN: %hip_check %s

#include <hip/hip_runtime.h>

__constant__ float Coefficients[4];
__device__ int Counter;

__global__ void scale(int N, float Factor, const float *X, float *Y) {
  int I = blockIdx.x * blockDim.x + threadIdx.x;
  if (I < N)
    Y[I] = Factor * X[I] + Coefficients[0];
}

template <class T, int N> __global__ void fill(T *Data) {
  extern __shared__ float Dynamic[];
  Data[threadIdx.x] = T(N);
  Dynamic[threadIdx.x] = 0;
}

hipError_t memory(float *Host) {
  float *Device;
  void *Untyped;
  size_t Pitch, Free, Total;
  hipMalloc(&Device, 16);
  hipMalloc((void **)&Device, 16);
  hipHostMalloc(&Device, 16);
  hipHostMalloc((void **)&Device, 16, hipHostMallocMapped);
  hipMallocManaged(&Device, 16);
  hipMallocPitch(&Device, &Pitch, 4, 4);
  hipMallocAsync(&Device, 16, 0);
  hipMemcpy(Device, Host, 16, hipMemcpyHostToDevice);
  hipMemcpyAsync(Device, Host, 16, hipMemcpyDefault);
  hipMemcpy2D(Device, Pitch, Host, 4, 4, 4, hipMemcpyHostToDevice);
  hipMemcpyToSymbol(HIP_SYMBOL(Coefficients), Host, 16);
  hipMemcpyToSymbol(HIP_SYMBOL(Counter), Host, 4, 0, hipMemcpyHostToDevice);
  hipMemcpyFromSymbol(Host, HIP_SYMBOL(Counter), 4);
  hipGetSymbolAddress(&Untyped, HIP_SYMBOL(Coefficients));
  hipMemPrefetchAsync(Device, 16, 0);
  hipMemAdvise(Device, 16, hipMemAdviseSetReadMostly, 0);
  hipMemGetInfo(&Free, &Total);
  hipMemcpy3DParms Copy = {};
  Copy.srcPtr = make_hipPitchedPtr(Host, 16, 4, 4);
  Copy.extent = make_hipExtent(4, 4, 4);
  hipMemcpy3D(&Copy);
  hipFreeAsync(Device, 0);
  hipHostFree(Device);
  return hipFree(Device);
}

void launches(float *Data) {
  scale<<<1, 64>>>(1, 2.f, Data, Data);
  hipLaunchKernelGGL(scale, dim3(1), dim3(64), 0, 0, 1, 2.f, Data, Data);
  hipLaunchKernelGGL(HIP_KERNEL_NAME(fill<float, 3>), 1, 64, 256, 0, Data);
  hipLaunchKernelGGL((fill<float, 3>), 1, 64, 256, 0, Data);
  void *Arguments[] = {&Data};
  hipLaunchKernel((const void *)fill<float, 3>, 1, 64, Arguments, 0, 0);
  hipLaunchCooperativeKernel(scale, 1, 64, Arguments, 0, 0);
  hipFuncSetAttribute((const void *)scale,
                      hipFuncAttributeMaxDynamicSharedMemorySize, 65536);
  int Grid, Block;
  hipOccupancyMaxPotentialBlockSize(&Grid, &Block, scale);
  hipOccupancyMaxActiveBlocksPerMultiprocessor(&Grid, scale, 64, 0);
}

void streams() {
  hipStream_t Stream;
  hipEvent_t Start, Stop;
  float Milliseconds;
  hipStreamCreateWithFlags(&Stream, hipStreamNonBlocking);
  hipEventCreate(&Start);
  hipEventCreateWithFlags(&Stop, hipEventDisableTiming);
  hipEventRecord(Start);
  hipEventRecord(Stop, Stream);
  hipStreamWaitEvent(Stream, Stop, 0);
  hipEventElapsedTime(&Milliseconds, Start, Stop);
  hipGraph_t Graph;
  hipGraphExec_t Executable;
  hipStreamBeginCapture(Stream, hipStreamCaptureModeGlobal);
  hipStreamEndCapture(Stream, &Graph);
  hipGraphInstantiate(&Executable, Graph, nullptr, nullptr, 0);
  hipGraphLaunch(Executable, Stream);
  hipLaunchHostFunc(Stream, [](void *) {}, nullptr);
  hipDeviceProp_t Properties;
  hipGetDeviceProperties(&Properties, 0);
  printf("%s: %d, %s\n", Properties.name, Properties.warpSize,
         hipGetErrorString(hipGetLastError()));
}

void driver(const char *Name) {
  hipDevice_t Device;
  hipCtx_t Context;
  hipModule_t Module;
  hipFunction_t Function;
  hipDeviceptr_t Memory;
  hipInit(0);
  hipDeviceGet(&Device, 0);
  hipCtxCreate(&Context, 0, Device);
  hipModuleLoad(&Module, Name);
  hipModuleGetFunction(&Function, Module, "scale");
  hipMalloc(&Memory, 16);
  void *Arguments[] = {&Memory};
  hipModuleLaunchKernel(Function, 1, 1, 1, 64, 1, 1, 0, 0, Arguments, nullptr);
  hipMemcpyDtoH(Arguments, Memory, 8);
}
