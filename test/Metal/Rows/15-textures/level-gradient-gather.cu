// Samples with a level and of four neighbours.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: image.sample(image_sampler, float2(
// CHECK: level(0.0f)
#include "../Inputs/Texture.h"

__global__ void sampled(cudaTextureObject_t image, float *out, int n) {
  int i = ROW_INDEX;
  if (i < n)
    out[i] = tex2DLod<float>(image, float(i % 16) + 0.5f, float(i / 16) + 0.5f, 0.0f);
}

float want(const float *in, int i, int) { return in[i]; }

int main() {
  return rowRun<float, float>(
      [](const float *in, float *out, int n, int b) {
        cudaTextureObject_t image =
            rowTexture(rowImage(in, n), cudaAddressModeClamp, cudaFilterModePoint, cudaReadModeElementType, false);
        sampled<<<b, RowBlock>>>(image, out, n);
      },
      want);
}
