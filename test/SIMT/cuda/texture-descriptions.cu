// What descriptions of textures ask for and the executor does not do is an
// error, never left out; the colour of a border it has.
// RUN: cu2x-simt %s | FileCheck %s
#include <cstdio>

__global__ void outside(cudaTextureObject_t T) { printf("outside %g\n", tex2D<float>(T, -1, 0)); }

int main() {
  cudaChannelFormatDesc F = cudaCreateChannelDesc<float>();
  cudaResourceDesc R = {};
  R.resType = cudaResourceTypeArray;
  cudaMallocArray(&R.res.array.array, &F, 4, 2);
  cudaTextureDesc D = {};
  cudaResourceViewDesc V = {};
  cudaTextureObject_t T;
  auto Create = [&](const char *What, const cudaResourceViewDesc *View) {
    printf("%s: %s\n", What, cudaGetErrorName(cudaCreateTextureObject(&T, &R, &D, View)));
  };
  V.width = 4;
  V.height = 2;
  // CHECK: whole view: cudaSuccess
  Create("whole view", &V);
  V.height = 1;
  // CHECK-NEXT: part: cudaErrorNotSupported
  Create("part", &V);
  D.sRGB = 1;
  // CHECK-NEXT: sRGB: cudaErrorNotSupported
  Create("sRGB", nullptr);
  D.sRGB = 0;
  D.addressMode[0] = D.addressMode[1] = cudaAddressModeBorder;
  D.borderColor[0] = 0.25f;
  // CHECK-NEXT: border: cudaSuccess
  Create("border", nullptr);
  // CHECK-NEXT: outside 0.25
  outside<<<1, 1>>>(T);
  cudaDeviceSynchronize();
}
