// Texture references of the host are the runtime's; the table says which of them
// a kernel reads. Other things of the name are the program's.
// RUN: rm -rf %t && %port
// RUN: %edited/texture-references.cpp | FileCheck %s
// RUN: FileCheck %s --check-prefix=TABLE < %t/texture-references.kernels.inc
// RUN: %compiles %t/texture-references.cpp
// RUN: %runs texture-references | FileCheck --check-prefix=PRINTS %s
// RUN: %runs texture-references unbound 2>/dev/null | FileCheck --check-prefix=FAILS %s
#include <cstdio>

// CHECK: cu2xTexture<float, 2, cu2xReadModeElementType> image;
texture<float, 2, cudaReadModeElementType> image;
namespace app {
// CHECK: static cu2xTexture<uchar4, cu2xTextureType1D> bytes(0, cu2xFilterModePoint);
static texture<uchar4, cudaTextureType1D> bytes(0, cudaFilterModePoint);
}
// CHECK: typedef cu2xTexture<int> Line;
typedef texture<int> Line;
Line line;

// TABLE: cu2x::textureBinding([[#]], [] { return cu2x::symbol(line); }, cu2x::Access::Read)
// TABLE: cu2x::textureBinding([[#]], [] { return cu2x::symbol(app::bytes); }, cu2x::Access::Read)
// TABLE: cu2x::textureBinding([[#]], [] { return cu2x::symbol(image); }, cu2x::Access::Read)
// TABLE: cu2x::samplerBinding([[#]], [] { return cu2x::symbol(image); })
__global__ void reads(float *p, bool all) {
  p[0] = 1;
  if (all)
    p[0] = tex1Dfetch(line, 1) + tex1Dfetch(app::bytes, 2).x + tex2D(image, 1.28f, 0.75f);
}

// CHECK: describe(cu2xTextureReference *which, const cu2xTexture<float, 2> &)
void describe(textureReference *which, const texture<float, 2> &) {
  // CHECK: which->normalized = 1;
  which->normalized = 1;
}
int main(int argc, char **) {
  // CHECK: image.addressMode[0] = cu2xAddressModeWrap;
  image.addressMode[0] = cudaAddressModeWrap;
  describe(&image, image);
  float texels[2][4] = {{0, 1, 2, 3}, {10, 11, 12, 13}};
  cudaArray_t array;
  cudaMallocArray(&array, &image.channelDesc, 4, 2);
  cudaMemcpy2DToArray(array, 0, 0, texels, 16, 16, 2, cudaMemcpyHostToDevice);
  int numbers[4] = {100, 200, 300, 0x01020304};
  int *memory;
  cudaMalloc(&memory, sizeof(numbers));
  cudaMemcpy(memory, numbers, sizeof(numbers), cudaMemcpyHostToDevice);
  size_t offset = 1;
  // CHECK: cu2xBindTextureToArray(image, array);
  cudaBindTextureToArray(image, array);
  // CHECK: cu2xBindTexture(&offset, app::bytes, memory + 1, app::bytes.channelDesc, 12);
  cudaBindTexture(&offset, app::bytes, memory + 1, app::bytes.channelDesc, 12);
  float *out;
  cudaMallocManaged(&out, sizeof(float));
  auto run = [&](bool all) {
    *out = -1;
    reads<<<1, 1>>>(out, all);
    printf("%s\n", cudaGetErrorString(cudaGetLastError()));
    cudaDeviceSynchronize();
    printf("%g\n", *out);
  };
  // One is bound to nothing, and read by those who want to.
  // PRINTS: no error
  // PRINTS-NEXT: 1
  run(false);
  // FAILS: 1
  // FAILS: an illegal memory access was encountered
  if (argc > 1) {
    reads<<<1, 1>>>(out, true);
    printf("%s\n", cudaGetErrorString(cudaDeviceSynchronize()));
    return 0;
  }
  const textureReference *found;
  // CHECK: cu2xGetTextureReference(&found, &line);
  cudaGetTextureReference(&found, &line);
  // PRINTS: 1
  printf("%d\n", cudaGetTextureReference(&found, "line") == cudaErrorInvalidTexture);
  cudaGetLastError();
  cudaGetTextureReference(&found, &line);
  cudaChannelFormatDesc format = cudaCreateChannelDesc<int>();
  // CHECK: cu2xBindTexture(nullptr, found, memory, &format, 16);
  cudaBindTexture(nullptr, found, memory, &format, 16);
  // 200, the low byte of 0x01020304, and 11.
  // PRINTS: no error
  // PRINTS: 215
  run(true);
  // To change a member is nothing that CUDA describes.
  image.filterMode = cudaFilterModeLinear;
  // PRINTS: texture is not bound
  // PRINTS: -1
  run(false);
  // CHECK: cu2xUnbindTexture(image);
  cudaUnbindTexture(image);
  // CHECK: int texture = 3;
  int texture = 3;
  // CHECK: printf("%d %d\n", int(offset), texture < 4);
  // PRINTS: 0 1
  printf("%d %d\n", int(offset), texture < 4);
}
