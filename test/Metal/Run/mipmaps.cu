// Mipmaps in a whole program: filters between texels and between levels, levels
// beyond the last, the bounds of a description, slopes, layers, volumes and
// cubes. The numbers are those of the linear functions that the levels hold.
// RUN: cu2x-simt %s | FileCheck %s
// RUN: %run --quiet %s 2>/dev/null | FileCheck %s
#include <cstdio>
#include <cuda_runtime.h>

#define CK(X)                                                                                                          \
  do {                                                                                                                 \
    cudaError_t Error = (X);                                                                                           \
    if (Error != cudaSuccess)                                                                                          \
      printf("%d: %s\n", __LINE__, cudaGetErrorName(Error));                                                           \
  } while (0)

enum Kind { Plane, Volume, Layers, Cube };

__global__ void planes(cudaTextureObject_t T, float *Out) {
  int I = threadIdx.x;
  Out[I] = tex2DLod<float>(T, 0.5f, 0.5f, float(I) * 0.5f - 1.0f);
}
__global__ void slopes(cudaTextureObject_t T, float *Out) {
  float Step = float(1 << threadIdx.x) / 8.0f;
  Out[threadIdx.x] = tex2DGrad<float>(T, 0.5f, 0.5f, make_float2(Step, 0.0f), make_float2(0.0f, Step * 0.25f));
}
__global__ void bases(cudaTextureObject_t T, float *Out) { Out[threadIdx.x] = tex2D<float>(T, 0.5f, 0.5f); }
__global__ void volumes(cudaTextureObject_t T, float *Out) {
  tex3DLod(&Out[threadIdx.x], T, 0.5f, 0.5f, 0.5f, float(threadIdx.x));
}
__global__ void layers(cudaTextureObject_t T, float *Out) {
  Out[threadIdx.x] = tex2DLayeredLod<float>(T, 0.5f, 0.5f, threadIdx.x % 2, float(threadIdx.x / 2));
}
__global__ void cubes(cudaTextureObject_t T, float *Out) {
  Out[threadIdx.x] = texCubemapLod<float>(T, 0.0f, threadIdx.x % 2 ? -1.0f : 1.0f, 0.0f, float(threadIdx.x / 2));
}

/// All texels of slice Z of level L are 100 L + Z.
cudaMipmappedArray_t make(Kind K) {
  cudaChannelFormatDesc Format = cudaCreateChannelDesc<float>();
  cudaExtent Extent = {8, 8, size_t(K == Plane ? 0 : K == Volume ? 4 : K == Layers ? 2 : 6)};
  unsigned Flags = K == Layers ? cudaArrayLayered : K == Cube ? cudaArrayCubemap : 0;
  cudaMipmappedArray_t Array;
  CK(cudaMallocMipmappedArray(&Array, &Format, Extent, 3, Flags));
  for (unsigned L = 0; L < 3; ++L) {
    cudaArray_t Level;
    CK(cudaGetMipmappedArrayLevel(&Level, Array, L));
    cudaExtent Size;
    CK(cudaArrayGetInfo(nullptr, &Size, nullptr, Level));
    size_t Depth = Size.depth ? Size.depth : 1;
    float Values[8 * 8 * 6];
    for (size_t I = 0; I < Size.width * Size.height * Depth; ++I)
      Values[I] = 100.0f * L + float(I / (Size.width * Size.height));
    cudaMemcpy3DParms P = {};
    P.srcPtr = make_cudaPitchedPtr(Values, Size.width * sizeof(float), Size.width, Size.height);
    P.dstArray = Level;
    P.extent = make_cudaExtent(Size.width, Size.height, Depth);
    P.kind = cudaMemcpyHostToDevice;
    CK(cudaMemcpy3D(&P));
    printf("%zu x %zu x %zu%s", Size.width, Size.height, Size.depth, L == 2 ? "\n" : ", ");
  }
  return Array;
}

cudaTextureObject_t texture(cudaMipmappedArray_t Array, cudaTextureFilterMode Between, float Least, float Most) {
  cudaResourceDesc Resource = {};
  Resource.resType = cudaResourceTypeMipmappedArray;
  Resource.res.mipmap.mipmap = Array;
  cudaTextureDesc D = {};
  D.addressMode[0] = D.addressMode[1] = D.addressMode[2] = cudaAddressModeClamp;
  D.filterMode = cudaFilterModeLinear;
  D.normalizedCoords = 1;
  D.mipmapFilterMode = Between;
  D.minMipmapLevelClamp = Least;
  D.maxMipmapLevelClamp = Most;
  cudaTextureObject_t T = 0;
  CK(cudaCreateTextureObject(&T, &Resource, &D, nullptr));
  return T;
}

template <class Kernel> void show(Kernel *Launched, cudaTextureObject_t T, int Count) {
  float *Out, Host[16];
  CK(cudaMalloc(&Out, sizeof(Host)));
  Launched<<<1, Count>>>(T, Out);
  CK(cudaMemcpy(Host, Out, sizeof(Host), cudaMemcpyDeviceToHost));
  for (int I = 0; I < Count; ++I)
    printf("%g%c", Host[I], I + 1 < Count ? ' ' : '\n');
  CK(cudaFree(Out));
}

int main() {
  // CHECK: 8 x 8 x 0, 4 x 4 x 0, 2 x 2 x 0
  cudaMipmappedArray_t P = make(Plane);
  // CHECK-NEXT: 0 0 0 50 100 150 200 200 200
  show(planes, texture(P, cudaFilterModeLinear, 0, 2), 9);
  // CHECK-NEXT: 50 50 50 50 100 150 150 150 150
  show(planes, texture(P, cudaFilterModeLinear, 0.5f, 1.5f), 9);
  // A description that is not filled in has the first level alone.
  // CHECK-NEXT: 0 0 0 0 0 0 0 0 0
  show(planes, texture(P, cudaFilterModeLinear, 0, 0), 9);
  // CHECK-NEXT: 0 100 200 200
  show(slopes, texture(P, cudaFilterModePoint, 0, 2), 4);
  // CHECK-NEXT: 0
  show(bases, texture(P, cudaFilterModeLinear, 0, 2), 1);
  // CHECK-NEXT: 8 x 8 x 4, 4 x 4 x 2, 2 x 2 x 1
  // CHECK-NEXT: 1.5 100.5 200
  show(volumes, texture(make(Volume), cudaFilterModePoint, 0, 2), 3);
  // CHECK-NEXT: 8 x 8 x 2, 4 x 4 x 2, 2 x 2 x 2
  // CHECK-NEXT: 0 1 100 101 200 201
  show(layers, texture(make(Layers), cudaFilterModePoint, 0, 2), 6);
  // CHECK-NEXT: 8 x 8 x 6, 4 x 4 x 6, 2 x 2 x 6
  // CHECK-NEXT: 2 3 102 103 202 203
  show(cubes, texture(make(Cube), cudaFilterModePoint, 0, 2), 6);
}
