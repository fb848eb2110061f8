// An image of one row is an image all the same: what is above it is the border.
// RUN: cu2x-simt %s | FileCheck %s
// RUN: %run --quiet %s 2>/dev/null | FileCheck %s
// CHECK: point: 0 3 0
// CHECK-NEXT: linear: 0 1.5 3 1.5 0
// CHECK-NEXT: plain row: 3
#include <cstdio>

__global__ void points(cudaTextureObject_t T) {
  printf("point: %g %g %g\n", tex2D<float>(T, 2.5f, -0.5f), tex2D<float>(T, 2.5f, 0.5f), tex2D<float>(T, 2.5f, 1.5f));
}
__global__ void between(cudaTextureObject_t T) {
  printf("linear: %g %g %g %g %g\n", tex2D<float>(T, 2.5f, -0.5f), tex2D<float>(T, 2.5f, 0.0f),
         tex2D<float>(T, 2.5f, 0.5f), tex2D<float>(T, 2.5f, 1.0f), tex2D<float>(T, 2.5f, 1.5f));
}
// Of one dimension there is nothing above.
__global__ void row(cudaTextureObject_t T) { printf("plain row: %g\n", tex1D<float>(T, 2.5f)); }

int main() {
  const float Texels[] = {1, 2, 3, 4};
  cudaChannelFormatDesc F = cudaCreateChannelDesc<float>();
  cudaResourceDesc R = {};
  R.resType = cudaResourceTypeArray;
  cudaTextureDesc D = {};
  D.addressMode[0] = D.addressMode[1] = D.addressMode[2] = cudaAddressModeBorder;
  auto Make = [&](int Height) {
    cudaTextureObject_t T;
    cudaMallocArray(&R.res.array.array, &F, 4, Height);
    cudaMemcpy2DToArray(R.res.array.array, 0, 0, Texels, 16, 16, 1, cudaMemcpyHostToDevice);
    cudaCreateTextureObject(&T, &R, &D, nullptr);
    return T;
  };
  points<<<1, 1>>>(Make(1));
  D.filterMode = cudaFilterModeLinear;
  between<<<1, 1>>>(Make(1));
  row<<<1, 1>>>(Make(0));
  cudaDeviceSynchronize();
}
