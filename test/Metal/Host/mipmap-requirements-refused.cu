// What is known of mipmapped arrays beyond their levels is refused on the host;
// arrays and mipmapped arrays themselves are not.
// RUN: rm -rf %t && %exits 4 cu2x --target=metal --strict --quiet --root=%S --out-dir=%t %s 2>&1 | FileCheck %s
#include <cuda_runtime.h>

__global__ void reads(cudaTextureObject_t Texture, float *P) {
  *P = tex2D<float>(Texture, 0.5f, 0.5f);
}

int main() {
  cudaChannelFormatDesc Format = cudaCreateChannelDesc<float>();
  // CHECK-NOT: error:
  cudaArray_t Plain;
  cudaMallocArray(&Plain, &Format, 8, 8);
  cudaMipmappedArray_t Levels;
  cudaMallocMipmappedArray(&Levels, &Format, cudaExtent{8, 8, 0}, 2);
  cudaGetMipmappedArrayLevel(&Plain, Levels, 1);
  // CHECK: :[[#@LINE+1]]:3: error: 'cudaArrayMemoryRequirements' is not part of the runtime{{.*}}[CU2X8030
  cudaArrayMemoryRequirements Needed;
  // CHECK: :[[#@LINE+1]]:3: error: 'cudaMipmappedArrayGetMemoryRequirements' is not part of the runtime{{.*}}[CU2X8030
  cudaMipmappedArrayGetMemoryRequirements(&Needed, Levels, 0);
  // CHECK-NOT: error:
  cudaFreeMipmappedArray(Levels);
}
