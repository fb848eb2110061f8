// RUN: %clang_bundled_host -Xclang -verify %s
// RUN: %clang_bundled_device -Xclang -verify %s
// expected-no-diagnostics

__global__ void kernel(cudaTextureObject_t T, cudaSurfaceObject_t S, float *P) {
  P[0] = tex1Dfetch<float>(T, 1) + tex2D<float>(T, 0.f, 1.f);
  tex2D(&P[1], T, 0.f, 1.f);
  P[2] = tex2DLod<float4>(T, 0.f, 1.f, 2.f).x + tex3D<float>(T, 0, 1, 2);
  P[3] = tex2DLayered<float>(T, 0.f, 1.f, 2) + texCubemap<float>(T, 0, 1, 2);
  P[4] = tex2Dgather<float4>(T, 0.f, 0.f, 1).y;
  surf2Dwrite(P[0], S, 4, 0);
  surf2Dwrite<float4>(make_float4(0, 0, 0, 0), S, 4, 0, cudaBoundaryModeZero);
  P[5] = surf2Dread<float>(S, 4, 0);
  surf3Dread(&P[6], S, 4, 0, 0, cudaBoundaryModeClamp);
  uchar4 Pixel;
  surf2DLayeredread(&Pixel, S, 4, 0, 1);
}

int main() {
  cudaArray_t Array;
  cudaChannelFormatDesc Desc =
      cudaCreateChannelDesc(32, 0, 0, 0, cudaChannelFormatKindFloat);
  cudaMallocArray(&Array, &Desc, 4, 4, cudaArraySurfaceLoadStore);
  cudaResourceDesc Resource = {};
  Resource.resType = cudaResourceTypeArray;
  Resource.res.array.array = Array;
  Resource.res.pitch2D.desc = Desc;
  cudaTextureDesc Texture;
  memset(&Texture, 0, sizeof(Texture));
  Texture.readMode = cudaReadModeElementType;
  cudaTextureObject_t Object;
  return cudaCreateTextureObject(&Object, &Resource, &Texture, NULL);
}
