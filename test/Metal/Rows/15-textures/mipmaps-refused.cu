// Mipmapped arrays are refused on the host; plain arrays beside them are not.
// RUN: rm -rf %t && %exits 4 cu2x --target=metal --strict --quiet --root=%S --out-dir=%t %s 2>&1 | FileCheck %s
#include <cuda_runtime.h>

__global__ void reads(cudaTextureObject_t Texture, float *P) {
  *P = tex2D<float>(Texture, 0.5f, 0.5f);
}

int main() {
  cudaChannelFormatDesc Format = cudaCreateChannelDesc<float>();
  cudaArray_t Plain;
  // CHECK-NOT: error:
  cudaMallocArray(&Plain, &Format, 8, 8);
  cudaMipmappedArray_t Levels;
  // CHECK: :[[#@LINE+1]]:3: error: 'cudaMallocMipmappedArray' is not part of the runtime{{.*}}[CU2X8030
  cudaMallocMipmappedArray(&Levels, &Format, cudaExtent{8, 8, 0}, 2);
  // CHECK: :[[#@LINE+1]]:3: error: 'cudaGetMipmappedArrayLevel' is not part of the runtime{{.*}}[CU2X8030
  cudaGetMipmappedArrayLevel(&Plain, Levels, 1);
  // CHECK-NOT: error:
  cudaFreeArray(Plain);
}
