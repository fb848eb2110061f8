// Texture references, gone from CUDA 12, and still the subject of old code.
// RUN: cu2x %s -o %t.hip --quiet -- && grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// CHECK: texture<float, 2, hipReadModeElementType> Image;
texture<float, 2, cudaReadModeElementType> Image;
// CHECK: texture<uchar4, hipTextureType1D, hipReadModeNormalizedFloat> Pixels;
texture<uchar4, cudaTextureType1D, cudaReadModeNormalizedFloat> Pixels;
__global__ void kernel(float *P) { P[0] = tex2D(Image, 1.f, 2.f); }
void bind(cudaArray_t A, void *D, size_t N) {
  // CHECK: Image.addressMode[0] = hipAddressModeClamp; Image.filterMode = hipFilterModeLinear;
  Image.addressMode[0] = cudaAddressModeClamp; Image.filterMode = cudaFilterModeLinear;
  const textureReference *Found;
  // CHECK: hipGetTextureReference(&Found, HIP_SYMBOL(&Image));
  cudaGetTextureReference(&Found, &Image);
  // CHECK: hipBindTextureToArray(Image, A); hipUnbindTexture(Image);
  cudaBindTextureToArray(Image, A); cudaUnbindTexture(Image);
  // CHECK: hipBindTexture(&N, Pixels, D, N);
  cudaBindTexture(&N, Pixels, D, N);
}
