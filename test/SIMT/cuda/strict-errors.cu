// What CUDA refuses: pitches below the width, copies beyond an allocation or a
// variable, blocks above __launch_bounds__. And functions about limits, pools,
// page-locked memory and peers.
// RUN: cu2x-simt %s 2>&1 | FileCheck %s

#include <cstdio>
#include <cuda_runtime.h>

__device__ int Variable;
__global__ void __launch_bounds__(128) bounded(int *P) { P[0] = 1; }
template <int N> __global__ __launch_bounds__(N, 2) void ofTemplate(int *) {}

static void show(cudaError_t Error) {
  puts(cudaGetErrorName(Error));
  cudaGetLastError();
}

int main() {
  int Host[8] = {}, *P;
  cudaMalloc(&P, 32);

  // CHECK: cudaErrorInvalidPitchValue
  show(cudaMemcpy2D(P, 8, Host, 16, 16, 2, cudaMemcpyHostToDevice));
  // The width of a copy is within the pitch, of one row too; a fill of one row
  // has no pitch.
  // CHECK-NEXT: cudaErrorInvalidPitchValue
  show(cudaMemcpy2D(P, 8, Host, 16, 16, 1, cudaMemcpyHostToDevice));
  // CHECK-NEXT: cudaSuccess
  show(cudaMemset2D(P, 8, 0, 16, 1));
  // That of several is a value like others.
  // CHECK-NEXT: cudaErrorInvalidValue
  show(cudaMemset2D(P, 8, 0, 16, 2));
  // What is the device's is not the host's.
  // CHECK-NEXT: cudaErrorInvalidValue
  show(cudaMemcpy(P, P + 4, 4, cudaMemcpyHostToDevice));
  // CHECK-NEXT: cudaErrorInvalidValue
  show(cudaMemcpy(P, Host, 4, cudaMemcpyDeviceToHost));
  // CHECK-NEXT: cudaErrorInvalidValue
  show(cudaMemcpy(P, Host, 36, cudaMemcpyHostToDevice));
  // CHECK-NEXT: cudaErrorInvalidValue
  show(cudaMemset(P + 4, 0, 20));
  // CHECK-NEXT: cudaErrorInvalidValue
  show(cudaMemcpyToSymbol(Variable, Host, 8));
  // CHECK-NEXT: cudaErrorInvalidValue
  show(cudaMemcpyFromSymbol(Host, Variable, 4, 1));
  // CHECK-NEXT: cudaSuccess
  show(cudaMemcpyToSymbol(Variable, Host, 4));

  bounded<<<1, 128>>>(P);
  // CHECK-NEXT: cudaSuccess
  show(cudaGetLastError());
  bounded<<<1, 129>>>(P);
  // CHECK-NEXT: cudaErrorLaunchOutOfResources
  show(cudaGetLastError());
  ofTemplate<64><<<1, 65>>>(P);
  // CHECK-NEXT: cudaErrorLaunchOutOfResources
  show(cudaGetLastError());
  cudaFuncAttributes Attributes;
  cudaFuncGetAttributes(&Attributes, bounded);
  int Grid, Block, Blocks;
  cudaOccupancyMaxPotentialBlockSize(&Grid, &Block, bounded, 0, 0);
  cudaOccupancyMaxActiveBlocksPerMultiprocessor(&Blocks, bounded, 256, 0);
  // CHECK-NEXT: 128 1 0
  printf("%d %d %d\n", Attributes.maxThreadsPerBlock, Block <= 128, Blocks);

  // Managed memory has bytes, and nothing is allocated while this thread captures.
  // CHECK-NEXT: cudaErrorInvalidValue
  int *Q;
  show(cudaMallocManaged(&Q, 0));
  cudaStream_t Stream;
  cudaGraph_t Graph;
  cudaStreamCreate(&Stream);
  cudaStreamBeginCapture(Stream, cudaStreamCaptureModeThreadLocal);
  // CHECK-NEXT: cudaErrorStreamCaptureUnsupported
  show(cudaMalloc(&Q, 4));
  // CHECK-NEXT: cudaErrorStreamCaptureInvalidated
  show(cudaStreamEndCapture(Stream, &Graph));

  int Can = 7;
  // CHECK-NEXT: cudaSuccess
  show(cudaDeviceCanAccessPeer(&Can, 0, 0));
  // CHECK-NEXT: 0
  printf("%d\n", Can);
  // CHECK-NEXT: cudaErrorInvalidDevice
  show(cudaDeviceCanAccessPeer(&Can, 0, 1));

  size_t Size;
  cudaDeviceSetLimit(cudaLimitPrintfFifoSize, 1 << 22);
  cudaDeviceGetLimit(&Size, cudaLimitPrintfFifoSize);
  // CHECK-NEXT: 4194304
  printf("%zu\n", Size);
  cudaMemPool_t Pool;
  cudaDeviceGetDefaultMemPool(&Pool, 0);
  unsigned long long Threshold = 123;
  cudaMemPoolSetAttribute(Pool, cudaMemPoolAttrReleaseThreshold, &Threshold);
  Threshold = 0;
  cudaMemPoolGetAttribute(Pool, cudaMemPoolAttrReleaseThreshold, &Threshold);
  // CHECK-NEXT: cudaSuccess
  show(cudaMemPoolTrimTo(Pool, 0));
  // CHECK-NEXT: 123
  printf("%llu\n", Threshold);
  unsigned Flags;
  void *Locked;
  cudaHostAlloc(&Locked, 16, cudaHostAllocMapped);
  // CHECK-NEXT: cudaSuccess
  show(cudaHostGetFlags(&Flags, Locked));
  // CHECK-NEXT: cudaErrorInvalidValue
  show(cudaHostGetFlags(&Flags, Host));
  double *Managed;
  cudaMallocManaged(&Managed, 16);
  // CHECK-NEXT: cudaSuccess
  show(cudaStreamAttachMemAsync(0, Managed, 0, cudaMemAttachGlobal));
  // CHECK-NEXT: cudaErrorInvalidResourceHandle
  show(cudaStreamSynchronize(reinterpret_cast<cudaStream_t>(Host)));
  // CHECK-NEXT: cudaSuccess
  show(cudaDeviceReset());
}
