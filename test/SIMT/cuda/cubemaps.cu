// Cube maps: faces and coordinates are those of the table in the CUDA
// Programming Guide, and coordinates are normalized whatever the texture says.
// RUN: cu2x-simt %s | FileCheck %s
#include <cstdio>

__global__ void centers(cudaTextureObject_t T, int Cube) {
  for (int Face = 0; Face < 6; ++Face)
    for (int I = 0; I < 4; ++I) {
      float U = I % 2 - 0.5f, V = I / 2 - 0.5f;
      float3 Directions[] = {{1, -V, -U}, {-1, -V, U}, {U, 1, V},
                             {U, -1, -V}, {U, -V, 1},  {-U, -V, -1}};
      // The length of a direction does not matter.
      float3 D = Directions[Face];
      printf(" %g", Cube ? texCubemapLayered<float>(T, D.x, D.y, D.z, Cube)
                         : texCubemap<float>(T, 3 * D.x, 3 * D.y, 3 * D.z));
    }
  printf("\n");
}
__global__ void between(cudaTextureObject_t T) {
  printf("%g %g %g\n", texCubemap<float>(T, 1, 0.5f, 0),
         texCubemap<float>(T, 0, 0.1f, -1), texCubemap<float>(T, 0.99f, 0.5f, 1));
}

int main() {
  const int Cubes = 2;
  float Data[Cubes * 24];
  for (int I = 0; I < Cubes * 24; ++I)
    Data[I] = I / 4 * 10 + I % 4;
  cudaChannelFormatDesc F = cudaCreateChannelDesc<float>();
  cudaTextureObject_t T[3];
  for (int Layers : {1, Cubes}) {
    cudaArray_t A;
    cudaMalloc3DArray(&A, &F, make_cudaExtent(2, 2, 6 * Layers),
                      cudaArrayCubemap | (Layers > 1 ? cudaArrayLayered : 0));
    cudaMemcpy3DParms P = {};
    P.srcPtr = make_cudaPitchedPtr(Data, 8, 2, 2);
    P.dstArray = A;
    P.extent = make_cudaExtent(2, 2, 6 * Layers);
    P.kind = cudaMemcpyHostToDevice;
    cudaMemcpy3D(&P);
    cudaResourceDesc R = {};
    R.resType = cudaResourceTypeArray;
    R.res.array.array = A;
    cudaTextureDesc D = {};
    D.addressMode[0] = D.addressMode[1] = cudaAddressModeWrap;
    cudaCreateTextureObject(&T[Layers], &R, &D, nullptr);
    D.filterMode = cudaFilterModeLinear;
    if (Layers == 1)
      cudaCreateTextureObject(&T[0], &R, &D, nullptr);
  }
  // CHECK: {{^}} 0 1 2 3 10 11 12 13 20 21 22 23 30 31 32 33 40 41 42 43 50 51 52 53
  centers<<<1, 1>>>(T[1], 0);
  // CHECK-NEXT: {{^}} 60 61 62 63 70 71 72 73 80 81 82 83 90 91 92 93 100 101 102 103 110 111 112 113
  centers<<<1, 1>>>(T[2], 1);
  // The middle of an upper row, nearly the middle of a face, and near an edge.
  // CHECK-NEXT: 0.5 51.3 41
  between<<<1, 1>>>(T[0]);
  cudaDeviceSynchronize();
}
