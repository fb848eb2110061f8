// The host's runtime: symbols, pitched copies, streams, events, graphs.
// RUN: cu2x-simt %s | FileCheck %s
#include <cstdio>
__constant__ int table[4];
__device__ float global = 1.5f;
__managed__ int counter = 2;
__global__ void k(int *out) {
  out[threadIdx.x] = table[threadIdx.x] * int(2 * global);
  if (threadIdx.x == 0)
    counter++;
}
__global__ void sum(const float *in, float *out) { *out = in[0] + in[1]; }
// Memory may be had by pointers to const and volatile, as from nvcc.
void qualified() {
  const float *in;
  volatile float *out;
  const char *rows;
  size_t pitch;
  float h[2] = {1.5f, 2.0f}, r;
  cudaMalloc(&in, sizeof h), cudaMallocManaged(&out, 4);
  cudaMallocPitch(&rows, &pitch, 4, 2);
  cudaMemcpy(const_cast<float *>(in), h, sizeof h, cudaMemcpyHostToDevice);
  sum<<<1, 1>>>(in, const_cast<float *>(out));
  cudaMemcpy(&r, const_cast<float *>(out), 4, cudaMemcpyDeviceToHost);
  printf("sum %g %d\n", r, rows != nullptr);
}
int main() {
  // CHECK: sum 3.5 1
  qualified();
  int h[4] = {1, 2, 3, 4}, r[4], *d;
  cudaMemcpyToSymbol(table, h, sizeof h);
  float two = 2.0f;
  cudaMemcpyToSymbol(global, &two, sizeof two);
  cudaMalloc(&d, 16);
  cudaStream_t s;
  cudaStreamCreate(&s);
  cudaEvent_t a, b;
  cudaEventCreate(&a), cudaEventCreate(&b);
  cudaEventRecord(a, s);
  k<<<1, 4, 0, s>>>(d);
  cudaEventRecord(b, s);
  cudaMemcpyAsync(r, d, 16, cudaMemcpyDeviceToHost, s);
  cudaStreamSynchronize(s);
  float ms = -1;
  cudaEventElapsedTime(&ms, a, b);
  // CHECK-NEXT: 4 8 12 16 3 1
  printf("%d %d %d %d %d %d\n", r[0], r[1], r[2], r[3], counter, ms >= 0);
  cudaGraph_t g;
  cudaGraphExec_t e;
  cudaStreamBeginCapture(s, cudaStreamCaptureModeGlobal);
  k<<<1, 4, 0, s>>>(d);
  cudaStreamEndCapture(s, &g);
  cudaGraphInstantiate(&e, g, nullptr, nullptr, 0);
  int before = counter;
  cudaGraphLaunch(e, s), cudaGraphLaunch(e, s);
  cudaStreamSynchronize(s);
  // CHECK-NEXT: 3 5
  printf("%d %d\n", before, counter);
  char *p;
  size_t pitch;
  cudaMallocPitch(&p, &pitch, 5, 3);
  cudaMemset2D(p, pitch, 7, 5, 3);
  char rows[15] = {};
  cudaMemcpy2D(rows, 5, p, pitch, 5, 3, cudaMemcpyDeviceToHost);
  // CHECK-NEXT: 1 7 7
  printf("%d %d %d\n", pitch >= 5, rows[0], rows[14]);
  cudaPointerAttributes at;
  cudaPointerGetAttributes(&at, d + 1);
  cudaDeviceProp prop;
  cudaGetDeviceProperties(&prop, 0);
  // CHECK-NEXT: 1 32 1
  printf("%d %d %d\n", at.type == cudaMemoryTypeDevice, prop.warpSize, cudaSetDevice(3) == cudaErrorInvalidDevice);
  // A variable declared __managed__ is managed memory, and none of the host.
  // CHECK-NEXT: 1 1 1 0
  cudaPointerGetAttributes(&at, &counter);
  printf("%d %d", at.type == cudaMemoryTypeManaged, at.devicePointer == at.hostPointer);
  cudaPointerGetAttributes(&at, reinterpret_cast<char *>(&counter) + 3);
  printf(" %d", at.type == cudaMemoryTypeManaged);
  cudaPointerGetAttributes(&at, h);
  printf(" %d\n", at.type == cudaMemoryTypeManaged);
  // CHECK-NEXT: cudaErrorInvalidValue
  printf("%s\n", cudaGetErrorName(cudaFree(h)));
}
