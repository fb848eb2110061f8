// RUN: %clang_bundled_host -Xclang -verify %s
// RUN: %clang_bundled_device -Xclang -verify %s
// expected-no-diagnostics

texture<float, 2, cudaReadModeElementType> Image;
texture<uchar4, cudaTextureType2D, cudaReadModeNormalizedFloat> Normalized;
static texture<int4, 1> Linear;
texture<float> Default;
surface<void, 2> Output;

__global__ void kernel(float *P) {
  P[0] = tex2D(Image, 0.5f, 1) + tex1Dfetch(Default, 3);
  float4 Color = tex2D(Normalized, 0.f, 0.f);
  int4 Four = tex1Dfetch(Linear, threadIdx.x);
  surf2Dwrite(Color.x + Four.x, Output, 4, 0);
  surf2Dread(&P[1], Output, 4, 0, cudaBoundaryModeClamp);
}

int main() {
  float *P = nullptr;
  cudaArray *Array = nullptr;
  size_t Offset;
  cudaChannelFormatDesc Desc = cudaCreateChannelDesc<float>();
  Image.addressMode[0] = cudaAddressModeWrap;
  Image.filterMode = cudaFilterModeLinear;
  Image.normalized = true;
  cudaBindTexture(0, Linear, P);
  cudaBindTexture(&Offset, Default, P, Desc, 16);
  cudaBindTexture2D(NULL, Image, P, Desc, 4, 4, 16);
  cudaBindTextureToArray(Image, Array);
  cudaBindTextureToArray(Image, Array, Desc);
  cudaBindSurfaceToArray(Output, Array);
  const textureReference *Reference;
  cudaGetTextureReference(&Reference, &Image);
  cudaUnbindTexture(Image);
}
