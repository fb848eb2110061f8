// A level of a mipmapped array is chosen by the kernel; the levels are filled
// by copies, and by a surface on one of them.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: image.sample(image_sampler, float2(
// CHECK: level(float(i % 5))
#include "../Inputs/Texture.h"

__global__ void marked(cudaSurfaceObject_t surface) {
  surf2Dwrite(-7.0f, surface, int(threadIdx.x * sizeof(float)), int(threadIdx.y));
}

__global__ void sampled(cudaTextureObject_t image, float *out, int n) {
  int i = ROW_INDEX;
  if (i < n)
    out[i] = tex2DLod<float>(image, (float(i % 16) + 0.5f) / 16.0f, (float(i / 16 % 8) + 0.5f) / 8.0f, float(i % 5));
}

// Texel (x, y) of level l is 100 l + 16 y + x; level 3 is -7 everywhere.
float want(const float *, int i, int) {
  int level = i % 5;
  return level == 3 ? -7.0f : float(100 * level + 16 * ((i / 16 % 8) >> level) + ((i % 16) >> level));
}

int main() {
  return rowRun<float, float>(
      [](const float *, float *out, int n, int b) {
        cudaChannelFormatDesc format = cudaCreateChannelDesc<float>();
        cudaMipmappedArray_t levels;
        ROW_CUDA(cudaMallocMipmappedArray(&levels, &format, make_cudaExtent(16, 8, 0), 5, cudaArraySurfaceLoadStore));
        for (int level = 0; level < 5; ++level) {
          int width = 16 >> level, height = level < 4 ? 8 >> level : 1;
          float values[16 * 8];
          for (int k = 0; k < width * height; ++k)
            values[k] = float(100 * level + 16 * (k / width) + k % width);
          cudaArray_t texels;
          ROW_CUDA(cudaGetMipmappedArrayLevel(&texels, levels, level));
          ROW_CUDA(cudaMemcpy2DToArray(texels, 0, 0, values, width * sizeof(float), width * sizeof(float), height,
                                       cudaMemcpyHostToDevice));
          if (level == 3)
            marked<<<1, dim3(width, height)>>>(rowSurface(texels));
        }
        cudaResourceDesc resource = {};
        resource.resType = cudaResourceTypeMipmappedArray;
        resource.res.mipmap.mipmap = levels;
        cudaTextureDesc texture = {};
        texture.addressMode[0] = texture.addressMode[1] = cudaAddressModeClamp;
        texture.normalizedCoords = 1;
        texture.maxMipmapLevelClamp = 4;
        cudaTextureObject_t image;
        ROW_CUDA(cudaCreateTextureObject(&image, &resource, &texture, nullptr));
        sampled<<<b, RowBlock>>>(image, out, n);
      },
      want);
}
