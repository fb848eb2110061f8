// Texture references, as CUDA had them up to release 11.
// RUN: cu2x-simt %s | FileCheck %s
// RUN: not cu2x-simt %s -- unbound 2>&1 | FileCheck %s --check-prefix=UNBOUND
// RUN: not cu2x-simt %s -- changed 2>&1 | FileCheck %s --check-prefix=CHANGED
// RUN: cu2x %s -o %t.hip --quiet -- && cu2x-simt %t.hip | FileCheck %s
#include <cstdio>
#include <cstring>
texture<int2, 1> words;
texture<float, cudaTextureType2D, cudaReadModeElementType> plane;
texture<unsigned char, 2, cudaReadModeNormalizedFloat> rows(1, cudaFilterModeLinear, cudaAddressModeWrap);
texture<float, cudaTextureType1DLayered> layers;

__global__ void print() {
  int2 a = tex1Dfetch(words, 1), b = tex1Dfetch(words, 9), c = tex1Dfetch(words, -1);
  printf("%d %d %d %d %d\n", a.x, a.y, b.x, b.y, c.y);
  printf("%g %g\n", tex2D(plane, 1.5f, 0.5f), tex2D(plane, 9.0f, 1.9f));
  printf("%g %g\n", tex2D(rows, 0.25f, 0.25f), tex2D(rows, 1.5f, 0.25f));
  printf("%g %g\n", tex1DLayered(layers, 0.5f, 1), tex1DLayered(layers, 1.5f, 7));
}
__global__ void fetch(float *p) { *p = tex1Dfetch(words, 0).x; }

int main(int argc, char **argv) {
  int numbers[8] = {1, 2, 3, 4, 5, 6, 7, 8};
  int2 *device;
  cudaMalloc(&device, sizeof(numbers));
  cudaMemcpy(device, numbers, sizeof(numbers), cudaMemcpyHostToDevice);
  if (argc > 1 && !strcmp(argv[1], "changed")) {
    cudaBindTexture(nullptr, words, device, sizeof(numbers));
    words.addressMode[0] = cudaAddressModeBorder;
  }
  // UNBOUND: a texture reference is read that is bound to nothing
  // CHANGED: the members of a texture reference changed after it was bound; bind it again
  if (argc > 1) {
    fetch<<<1, 1>>>((float *)device);
    return cudaDeviceSynchronize() != cudaSuccess;
  }
  size_t offset = 5;
  // The whole allocation.
  cudaBindTexture(&offset, words, device);
  // CHECK: offset 0
  printf("offset %d\n", int(offset));
  float texels[2][2] = {{0, 1}, {2, 3}};
  cudaArray_t array;
  cudaMallocArray(&array, &plane.channelDesc, 2, 2);
  cudaMemcpy2DToArray(array, 0, 0, texels, 8, 8, 2, cudaMemcpyHostToDevice);
  cudaBindTextureToArray(plane, array);
  unsigned char bytes[2][4] = {{0, 51, 102, 153}, {0, 51, 102, 153}}, *memory;
  size_t pitch;
  cudaMallocPitch(&memory, &pitch, 4, 2);
  cudaMemcpy2D(memory, pitch, bytes, 4, 4, 2, cudaMemcpyHostToDevice);
  cudaBindTexture2D(nullptr, rows, memory, 4, 2, pitch);
  cudaArray_t stack;
  cudaMalloc3DArray(&stack, &layers.channelDesc, make_cudaExtent(2, 0, 2), cudaArrayLayered);
  cudaMemcpy3DParms copy = {};
  copy.srcPtr = make_cudaPitchedPtr(texels, 8, 2, 1);
  copy.dstArray = stack;
  copy.extent = make_cudaExtent(2, 1, 2);
  copy.kind = cudaMemcpyHostToDevice;
  cudaMemcpy3D(&copy);
  cudaBindTextureToArray(layers, stack);
  // CHECK: 3 4 0 0 0
  // CHECK: 1 3
  // CHECK: 0.1 0.3
  // CHECK: 2 3
  print<<<1, 1>>>();
  cudaDeviceSynchronize();
  const textureReference *found;
  cudaGetTextureReference(&found, &words);
  // CHECK: found 1, no error, invalid texture reference
  printf("found %d, %s, ", found == &words, cudaGetErrorString(cudaUnbindTexture(found)));
  printf("%s\n", cudaGetErrorString(cudaUnbindTexture((const textureReference *)nullptr)));
  // CHECK: named 1
  printf("named %d\n", cudaGetTextureReference(&found, "words") == cudaErrorInvalidTexture);
  // CHECK: texture is not bound{{.*}} 1
  cudaError_t error = cudaGetTextureAlignmentOffset(&offset, words);
  printf("texture is not bound %d\n", error == cudaErrorInvalidTextureBinding);
  // CHECK: 1 1 1
  printf("%d %d %d\n", cudaBindTexture(nullptr, words, numbers, 8) == cudaErrorInvalidValue,
         cudaBindTexture2D(nullptr, rows, memory, 4, 2, 3) == cudaErrorInvalidPitchValue,
         cudaBindTexture2D(nullptr, rows, memory, 4, 1 << 20, pitch) == cudaErrorInvalidValue);
}
