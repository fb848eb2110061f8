// cudaDeviceReset: variables of the device have their first values again, those
// in kernels and functions of the device as well, and memory, arrays, streams,
// events, graphs, limits and what texture references were bound to are gone.
// RUN: cu2x-simt %s 2>%t.err | FileCheck %s
// RUN: FileCheck %s --input-file=%t.err --check-prefix=FAULT
// RUN: cu2x %s -o %t.hip --quiet -- && cu2x-simt %t.hip 2>/dev/null \
// RUN:   | FileCheck %s --check-prefix=HIP
// RUN: %cu2x_path run --target=metal --cuda-headers=bundled %s 2>/dev/null | FileCheck %s
#include <cstdio>
#include <cuda_runtime.h>
#define DEV __device__
__device__ int value = 3;
__device__ int zeros[100];
__constant__ float factors[2] = {1.5f, 2.5f};
__managed__ int both = 8;
template <class T> __device__ T ofTemplate = T(4);
namespace { DEV int hidden = 11; }
struct Members { static __device__ int shared; };
__device__ int Members::shared = 13;
int host = 50;
texture<float, 1> words;

__device__ int count() { static int calls = 20; return ++calls; }
__global__ void change(int *p) {
  static int own = 30;
  p[0] = ++value;
  p[1] = ++zeros[3];
  p[2] = static_cast<int>(factors[0] * 2);
  p[3] = ++both;
  p[4] = ++ofTemplate<int>;
  p[5] = ++hidden;
  p[6] = ++Members::shared;
  p[7] = count();
  p[8] = ++own;
}
__global__ void read(const int *from, int *to) { *to = *from; }
__global__ void fetch(int *to) { *to = tex1Dfetch(words, 1); }

static const char *name(cudaError_t error) {
  cudaGetLastError();
  return cudaGetErrorName(error);
}
static void show() {
  int *device, numbers[9];
  cudaMalloc(&device, sizeof(numbers));
  change<<<1, 1>>>(device);
  change<<<1, 1>>>(device);
  cudaMemcpy(numbers, device, sizeof(numbers), cudaMemcpyDeviceToHost);
  for (int number : numbers)
    printf("%d ", number);
  printf("| %d %d\n", both, ++host);
}

int main() {
  // CHECK: 5 2 3 10 6 13 15 22 32 | 10 51
  show();
  float other[2] = {7, 8};
  cudaMemcpyToSymbol(factors, other, sizeof(other));
  // CHECK-NEXT: 7 4 14 12 8 15 17 24 34 | 12 52
  // HIP: | 12 52
  show();

  int *memory, *locked, *managed, number = 5, registered[4];
  cudaMalloc(&memory, 4);
  cudaMallocHost(&locked, 4);
  cudaMallocManaged(&managed, 4);
  cudaHostRegister(registered, sizeof(registered), cudaHostRegisterDefault);
  cudaBindTexture(nullptr, words, memory, 4);
  cudaStream_t stream, captured;
  cudaStreamCreate(&stream);
  cudaStreamCreate(&captured);
  cudaEvent_t event;
  cudaEventCreate(&event);
  cudaEventRecord(event, stream);
  cudaGraph_t graph;
  cudaGraphExec_t executable;
  cudaGraphCreate(&graph, 0);
  cudaGraphInstantiate(&executable, graph, nullptr, nullptr, 0);
  cudaArray_t array;
  cudaChannelFormatDesc format = cudaCreateChannelDesc<float>();
  cudaMallocArray(&array, &format, 4, 4);
  cudaDeviceSetLimit(cudaLimitStackSize, 4096);
  cudaStreamBeginCapture(captured, cudaStreamCaptureModeGlobal);
  // CHECK-NEXT: reset: cudaSuccess
  printf("reset: %s\n", name(cudaDeviceReset()));

  // CHECK-NEXT: 8 52
  printf("%d %d\n", both, host);
  // CHECK-NEXT: cudaErrorInvalidValue
  puts(name(cudaMemcpy(&number, memory, 4, cudaMemcpyDeviceToHost)));
  // CHECK-NEXT: cudaErrorInvalidValue
  puts(name(cudaMemset(memory, 0, 4)));
  // CHECK-NEXT: cudaErrorInvalidValue
  puts(name(cudaFree(memory)));
  // CHECK-NEXT: cudaErrorInvalidValue
  puts(name(cudaFreeHost(locked)));
  // CHECK-NEXT: cudaErrorInvalidValue
  puts(name(cudaFree(managed)));
  // CHECK-NEXT: cudaErrorHostMemoryNotRegistered
  puts(name(cudaHostUnregister(registered)));
  // CHECK-NEXT: cudaErrorInvalidResourceHandle
  puts(name(cudaStreamSynchronize(stream)));
  // CHECK-NEXT: cudaErrorInvalidResourceHandle
  puts(name(cudaEventSynchronize(event)));
  // CHECK-NEXT: cudaErrorInvalidResourceHandle
  puts(name(cudaGraphLaunch(executable, 0)));
  // CHECK-NEXT: cudaErrorInvalidValue
  puts(name(cudaFreeArray(array)));
  // CHECK-NEXT: cudaErrorInvalidValue
  puts(name(cudaMemcpyToArray(array, 0, 0, &number, 4, cudaMemcpyHostToDevice)));
  size_t limit;
  cudaDeviceGetLimit(&limit, cudaLimitStackSize);
  // CHECK-NEXT: 5 1024
  printf("%d %zu\n", number, limit);
  // CHECK-NEXT: 5 2 3 10 6 13 15 22 32 | 10 53
  // HIP: | 10 53
  show();

  float halves[2] = {0, 2};
  cudaMalloc(&memory, 8);
  cudaMemcpy(memory, halves, 8, cudaMemcpyHostToDevice);
  // CHECK-NEXT: cudaSuccess
  puts(name(cudaBindTexture(nullptr, words, memory, 8)));
  fetch<<<1, 1>>>(memory);
  cudaMemcpy(&number, memory, 4, cudaMemcpyDeviceToHost);
  // CHECK-NEXT: 2
  printf("%d\n", number);

  // A kernel that reads memory of before ends with an error, which the next
  // reset takes with it.
  int *now;
  cudaDeviceReset();
  cudaMalloc(&now, 4);
  // FAULT: in void read(const int *, int *):
  // FAULT-NEXT: an invalid access to
  read<<<1, 1>>>(memory, now);
  // CHECK-NEXT: cudaErrorIllegalAddress
  puts(name(cudaDeviceSynchronize()));
  cudaDeviceReset();
  // CHECK-NEXT: 5 2 3 10 6 13 15 22 32 | 10 54
  // HIP: | 10 54
  show();
}
