// A texture on rows of linear memory with a pitch.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: texture2d<float> image
// CHECK: image.sample(image_sampler, float2(
#include "../Inputs/Texture.h"

__global__ void sampled(cudaTextureObject_t image, float *out, int n) {
  int i = ROW_INDEX;
  if (i < n)
    out[i] = tex2D<float>(image, float(i % 16) + 0.5f, float(i / 16) + 0.5f);
}

float want(const float *in, int i, int) { return in[i]; }

int main() {
  return rowRun<float, float>(
      [](const float *in, float *out, int n, int b) {
        int height = imageHeight(n);
        size_t pitch;
        float *rows;
        ROW_CUDA(cudaMallocPitch((void **)&rows, &pitch, ImageWidth * sizeof(float), height));
        for (int y = 0; y * ImageWidth < n; ++y)
          ROW_CUDA(cudaMemcpy((char *)rows + y * pitch, in + y * ImageWidth,
                              (n - y * ImageWidth < ImageWidth ? n - y * ImageWidth : ImageWidth) * sizeof(float),
                              cudaMemcpyDeviceToDevice));
        cudaResourceDesc resource = {};
        resource.resType = cudaResourceTypePitch2D;
        resource.res.pitch2D.devPtr = rows;
        resource.res.pitch2D.desc = cudaCreateChannelDesc<float>();
        resource.res.pitch2D.width = ImageWidth;
        resource.res.pitch2D.height = height;
        resource.res.pitch2D.pitchInBytes = pitch;
        cudaTextureDesc desc = {};
        desc.readMode = cudaReadModeElementType;
        desc.addressMode[0] = desc.addressMode[1] = cudaAddressModeClamp;
        cudaTextureObject_t image;
        ROW_CUDA(cudaCreateTextureObject(&image, &resource, &desc, nullptr));
        sampled<<<b, RowBlock>>>(image, out, n);
      },
      want);
}
