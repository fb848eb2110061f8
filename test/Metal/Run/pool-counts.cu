// RUN: %run %s 2>&1 | FileCheck %s
// RUN: cu2x-simt %s 2>&1 | FileCheck %s

// Pools count what programs have of them, as CUDA's attributes say: what is
// used, what is held, the highest values since they were reset, and the
// threshold to which a synchronization lets memory go. The pool that a program
// sets is the device's; one that is destroyed is not.

#include <cstdio>
#include <cuda_runtime.h>

static unsigned long long get(cudaMemPool_t Pool, cudaMemPoolAttr Attribute) {
  unsigned long long Value = 1;
  if (cudaError_t Error = cudaMemPoolGetAttribute(Pool, Attribute, &Value))
    printf("%s ", cudaGetErrorName(Error));
  return Value;
}
static void show(cudaMemPool_t Pool) {
  printf("used %llu of %llu, held %llu of %llu\n",
         get(Pool, cudaMemPoolAttrUsedMemCurrent),
         get(Pool, cudaMemPoolAttrUsedMemHigh),
         get(Pool, cudaMemPoolAttrReservedMemCurrent),
         get(Pool, cudaMemPoolAttrReservedMemHigh));
}
static void set(cudaMemPool_t Pool, cudaMemPoolAttr Attribute,
                unsigned long long Value) {
  puts(cudaGetErrorName(cudaMemPoolSetAttribute(Pool, Attribute, &Value)));
}

int main() {
  int Supported = 0;
  cudaDeviceGetAttribute(&Supported, cudaDevAttrMemoryPoolsSupported, 0);
  // CHECK: supported 1
  printf("supported %d\n", Supported);
  cudaMemPoolProps Properties = {};
  Properties.allocType = cudaMemAllocationTypePinned;
  Properties.location.type = cudaMemLocationTypeDevice;
  cudaMemPool_t Pool, Default, Current;
  cudaMemPoolCreate(&Pool, &Properties);
  // CHECK-NEXT: used 0 of 0, held 0 of 0
  show(Pool);
  // The three ways to use memory again are enabled by default.
  int Reuse = 0;
  cudaMemPoolGetAttribute(Pool, cudaMemPoolReuseAllowOpportunistic, &Reuse);
  // CHECK-NEXT: reuse 1
  printf("reuse %d\n", Reuse);

  char *A, *B;
  cudaMallocFromPoolAsync(&A, 1 << 20, Pool, 0);
  cudaMallocFromPoolAsync(&B, 1 << 18, Pool, 0);
  // CHECK-NEXT: used 1310720 of 1310720, held 1310720 of 1310720
  show(Pool);
  cudaFreeAsync(A, 0);
  // CHECK-NEXT: used 262144 of 1310720, held 1310720 of 1310720
  show(Pool);
  // The threshold is 0.
  cudaStreamSynchronize(0);
  // CHECK-NEXT: used 262144 of 1310720, held 262144 of 1310720
  show(Pool);
  // The highest values can be set to 0 alone, and others not at all.
  // CHECK-NEXT: cudaErrorInvalidValue
  // CHECK-NEXT: cudaErrorInvalidValue
  // CHECK-NEXT: cudaSuccess
  // CHECK-NEXT: cudaSuccess
  set(Pool, cudaMemPoolAttrUsedMemHigh, 1);
  set(Pool, cudaMemPoolAttrUsedMemCurrent, 0);
  set(Pool, cudaMemPoolAttrUsedMemHigh, 0);
  set(Pool, cudaMemPoolAttrReservedMemHigh, 0);
  // CHECK-NEXT: used 262144 of 262144, held 262144 of 262144
  show(Pool);

  // CHECK-NEXT: cudaSuccess
  set(Pool, cudaMemPoolAttrReleaseThreshold, ~0ull);
  cudaMallocFromPoolAsync(&A, 1 << 20, Pool, 0);
  cudaFree(A);
  cudaDeviceSynchronize();
  // CHECK-NEXT: used 262144 of 1310720, held 1310720 of 1310720
  show(Pool);
  cudaMemPoolTrimTo(Pool, 1 << 19);
  // CHECK-NEXT: used 262144 of 1310720, held 524288 of 1310720
  show(Pool);

  cudaDeviceGetDefaultMemPool(&Default, 0);
  cudaDeviceGetMemPool(&Current, 0);
  // CHECK-NEXT: default 1
  printf("default %d\n", Current == Default);
  // CHECK-NEXT: cudaSuccess 1
  cudaError_t Error = cudaDeviceSetMemPool(0, Pool);
  cudaDeviceGetMemPool(&Current, 0);
  printf("%s %d\n", cudaGetErrorName(Error), Current == Pool);
  cudaMallocAsync(&A, 1 << 10, 0);
  // CHECK-NEXT: 263168 0
  printf("%llu %llu\n", get(Pool, cudaMemPoolAttrUsedMemCurrent),
         get(Default, cudaMemPoolAttrUsedMemCurrent));
  // What it gave stays valid.
  cudaMemPoolDestroy(Pool);
  cudaDeviceGetMemPool(&Current, 0);
  // CHECK-NEXT: default 1 cudaSuccess cudaSuccess cudaErrorInvalidValue
  printf("default %d ", Current == Default);
  printf("%s ", cudaGetErrorName(cudaMemset(A, 0, 1 << 10)));
  printf("%s ", cudaGetErrorName(cudaFreeAsync(A, 0)));
  puts(cudaGetErrorName(cudaFreeAsync(A, 0)));
  cudaFree(B);
  // CHECK-NEXT: cudaErrorInvalidValue
  puts(cudaGetErrorName(cudaMemPoolDestroy(Default)));

  // No more than the program has set.
  Properties.maxSize = 4096;
  cudaMemPoolCreate(&Pool, &Properties);
  // CHECK-NEXT: cudaErrorMemoryAllocation 0
  Error = cudaMallocFromPoolAsync(&A, 4097, Pool, 0);
  printf("%s %llu\n", cudaGetErrorName(Error),
         get(Pool, cudaMemPoolAttrUsedMemCurrent));

  // Graphs have no nodes for memory.
  cudaStream_t Stream;
  cudaStreamCreate(&Stream);
  fflush(stdout);
  cudaStreamBeginCapture(Stream, cudaStreamCaptureModeGlobal);
  // CHECK-NEXT: graphs have no nodes for it
  // CHECK-NEXT: cudaErrorNotSupported
  puts(cudaGetErrorName(cudaMallocAsync(&A, 16, Stream)));
}
