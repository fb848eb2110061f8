// A shared variable with a constructor: nvcc warns, Clang refuses it; the rest
// of the file is translated all the same, and the exit status says so.
// RUN: %exits 3 cu2x %s -o %t.hip -- > %t.log 2>&1
// RUN: FileCheck %s < %t.hip
// RUN: FileCheck %s --check-prefix=SAID < %t.log
#include <cuda_runtime.h>

struct Counter {
  int Value;
  __device__ Counter() : Value(1) {}
};

__global__ void kernel(int *Out, cudaTextureObject_t Texture) {
  // SAID: shared-constructor.cu:[[#@LINE+1]]:{{.*}}__shared__
  __shared__ Counter Shared;
  __syncthreads();
  // CHECK: {{^}}  unsigned long long Mask = __ballot_sync(0xffffffffffffffffull, Shared.Value);
  unsigned Mask = __ballot_sync(0xffffffff, Shared.Value);
  Out[0] = Shared.Value + __popc(Mask);
}

void launch(int *Out) {
  // CHECK: kernel<<<1, 32>>>(Out, 0);
  kernel<<<1, 32>>>(Out, 0);
  // CHECK: (void)hipDeviceSynchronize();
  (void)cudaDeviceSynchronize();
}
