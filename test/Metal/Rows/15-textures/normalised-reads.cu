// Texels of 8 bits that are read as numbers from 0 to 1.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: texture2d<float> image
// CHECK: image.sample(image_sampler, float2(
#include "../Inputs/Texture.h"

__global__ void sampled(cudaTextureObject_t image, float *out, int n) {
  int i = ROW_INDEX;
  if (i < n)
    out[i] = rintf(tex2D<float>(image, float(i % 16) + 0.5f, float(i / 16) + 0.5f) * 255.0f);
}

float want(const unsigned char *in, int i, int) { return float(in[i]); }

int main() {
  return rowRun<unsigned char, float>(
      [](const unsigned char *in, float *out, int n, int b) {
        cudaTextureObject_t image =
            rowTexture(rowImage(in, n), cudaAddressModeClamp, cudaFilterModePoint, cudaReadModeNormalizedFloat, false);
        sampled<<<b, RowBlock>>>(image, out, n);
      },
      want);
}
