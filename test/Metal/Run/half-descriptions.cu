// Descriptions of texels that are halves, under CUDA's names for them.

// RUN: rm -rf %t.cache
// RUN: %verify --seeds=0 %s | FileCheck --check-prefix=VERIFY %s
// RUN: %run %s | FileCheck %s
// VERIFY: {{^}}all runs agree

#include <cstdio>
#include <cuda_fp16.h>
#include <cuda_runtime.h>

__global__ void read(cudaTextureObject_t t, float *out, int channels) {
  float4 v = tex2D<float4>(t, threadIdx.x + 0.5f, 0.5f);
  float sum = v.x;
  if (channels > 1)
    sum += 10 * v.y;
  if (channels > 2)
    sum += 100 * v.z + 1000 * v.w;
  out[threadIdx.x] = sum;
}

static void show(const char *what, cudaChannelFormatDesc d, int channels) {
  unsigned short texels[16];
  for (int i = 0; i < 4 * channels; ++i)
    texels[i] = i % channels == 0 ? 0x4000 : 0x4200; // 2 and 3
  const size_t row = 4 * channels * sizeof texels[0];
  cudaResourceDesc r = {};
  r.resType = cudaResourceTypeArray;
  cudaMallocArray(&r.res.array.array, &d, 4, 1);
  cudaMemcpy2DToArray(r.res.array.array, 0, 0, texels, row, row, 1,
                      cudaMemcpyHostToDevice);
  cudaTextureDesc description = {};
  cudaTextureObject_t texture = 0;
  cudaCreateTextureObject(&texture, &r, &description, nullptr);
  float *out;
  cudaMallocManaged(&out, 4 * sizeof(float));
  read<<<1, 4>>>(texture, out, channels);
  cudaDeviceSynchronize();
  printf("%s: %d %d %d %d, %d, %g\n", what, d.x, d.y, d.z, d.w,
         d.f == cudaChannelFormatKindFloat, out[3]);
}

int main() {
  // CHECK: one: 16 0 0 0, 1, 2
  show("one", cudaCreateChannelDescHalf(), 1);
  // CHECK-NEXT: one: 16 0 0 0, 1, 2
  show("one", cudaCreateChannelDescHalf1(), 1);
  // CHECK-NEXT: two: 16 16 0 0, 1, 32
  show("two", cudaCreateChannelDescHalf2(), 2);
  // CHECK-NEXT: four: 16 16 16 16, 1, 3332
  show("four", cudaCreateChannelDescHalf4(), 4);
  // near miss: the one that says it in numbers.
  // CHECK-NEXT: two: 16 16 0 0, 1, 32
  show("two", cudaCreateChannelDesc(16, 16, 0, 0, cudaChannelFormatKindFloat),
       2);
}
