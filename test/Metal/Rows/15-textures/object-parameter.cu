// A texture object is a texture and a sampler; coordinates in texels, the edge
// repeated outside, point sampling.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: texture2d<float
// CHECK: .sample(
#include "../Inputs/Texture.h"

__global__ void sampled(cudaTextureObject_t image, float *out, int n, int height) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  int x = i % 16, y = i / 16;
  out[2 * i] = tex2D<float>(image, float(x) + 0.5f, float(y) + 0.5f);
  out[2 * i + 1] = tex2D<float>(image, float(x) - 2.5f, float(y) + 2.0f) + 0.0f * float(height);
}

float want(const float *in, int j, int n) {
  int i = j / 2, x = i % 16, y = i / 16;
  if (j % 2 == 0)
    return in[i];
  x = x - 3 < 0 ? 0 : x - 3, y = y + 2 < imageHeight(n) ? y + 2 : imageHeight(n) - 1;
  return texelOf(in, n, x, y);
}

int main() {
  return rowRun<float, float>(
      [](const float *in, float *out, int n, int b) {
        cudaTextureObject_t image =
            rowTexture(rowImage(in, n), cudaAddressModeClamp, cudaFilterModePoint, cudaReadModeElementType, false);
        sampled<<<b, RowBlock>>>(image, out, n, imageHeight(n));
      },
      want, 2);
}
