// RUN: %verify --seeds=0,1 %s -- 0 | FileCheck %s
// RUN: %exits 1 %verify --seeds=0 %s -- 1 | FileCheck --check-prefix=INTEGER %s
// RUN: %exits 1 %verify --seeds=0 %s -- 2 | FileCheck --check-prefix=ROWS %s
// RUN: %exits 1 %verify --seeds=0 %s -- 3 | FileCheck --check-prefix=ARRAY %s
// RUN: %exits 1 %verify --seeds=0 %s -- 4 | FileCheck --check-prefix=SYMBOL %s

// verify compares every copy to the host: of rows, from arrays and from
// variables. Integers have to be equal, even where as floats they would be close.
// What goes by the number of lanes differs with waves of 64.

// CHECK: source 0 0 2 5 agrees
// CHECK: HIP, wave 64 0 0 2 5 agrees
// CHECK: Metal 0 0 2 5 agrees
// CHECK: {{^}}all runs agree
// INTEGER: HIP, wave 64 0 0 2 5 copy 1 to the host differs
// INTEGER-NEXT: differs first: kernel {{.*}}compute(int, int *, float *, float *) (launch 2, pointer 1)
// INTEGER: Metal 0 0 2 5 agrees
// ROWS: HIP, wave 64 0 0 2 5 copy 2 to the host differs
// ROWS-NEXT: compute(int, int *, float *, float *) (launch 2, pointer 2)
// ARRAY: HIP, wave 64 0 0 2 5 copy 4 to the host differs
// ARRAY-NEXT: compute(int, int *, float *, float *) (launch 2, pointer 3)
// SYMBOL: HIP, wave 64 0 0 2 5 copy 5 to the host differs

#include <cstdlib>

__device__ float total;

__global__ void nothing(int *i) { i[0] = 0; }

// Floats whose last place differs, for the eye of a comparison without types.
__global__ void compute(int bug, int *i, float *rows, float *plain) {
  int wide = warpSize == 64;
  i[0] = 0x3f800000 + (bug == 1 && wide);
  rows[0] = 1.0f / 3;
  rows[threadIdx.x] = bug == 2 && wide ? 5.0f : 1.0f / 3;
  plain[threadIdx.x] = bug == 3 && wide ? 6.0f : 2.0f;
  total = bug == 4 && wide ? 7.0f : 3.0f;
}

int main(int, char **arguments) {
  int *i, host;
  float *rows, *plain, back[12], sum;
  size_t pitch;
  cudaMalloc((void **)&i, 4);
  cudaMallocPitch((void **)&rows, &pitch, 3 * 4, 4);
  cudaMalloc((void **)&plain, 16);
  cudaMemset(rows, 0, 4 * pitch);
  nothing<<<1, 1>>>(i);
  compute<<<1, 4>>>(atoi(arguments[1]), i, rows, plain);
  cudaMemcpy(&host, i, 4, cudaMemcpyDeviceToHost);
  cudaMemcpy2D(back, 12, rows, pitch, 12, 4, cudaMemcpyDeviceToHost);
  cudaMemcpy2D(back, 16, rows, pitch, 8, 1, cudaMemcpyDefault);
  cudaArray_t array;
  cudaChannelFormatDesc format = cudaCreateChannelDesc<float>();
  cudaMallocArray(&array, &format, 2, 2);
  cudaMemcpy2DToArray(array, 0, 0, plain, 8, 8, 2, cudaMemcpyDeviceToDevice);
  cudaMemcpy2DFromArray(back, 8, array, 0, 0, 8, 2, cudaMemcpyDeviceToHost);
  cudaMemcpyFromSymbol(&sum, total, 4);
  return 0;
}
