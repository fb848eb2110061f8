// Linear filtering between texels; at weights that are multiples of 1/4 all
// precisions agree.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: image.sample(image_sampler, float2(float(i % 16) + 0.75f, float(i / 16) + 1.0f)).x
#include "../Inputs/Texture.h"

__global__ void filtered(cudaTextureObject_t image, float *out, int n) {
  int i = ROW_INDEX;
  if (i < n)
    out[i] = tex2D<float>(image, float(i % 16) + 0.75f, float(i / 16) + 1.0f);
}

float want(const float *in, int i, int n) {
  int x = i % 16, y = i / 16, h = imageHeight(n);
  auto at = [&](int u, int v) { return texelOf(in, n, u > 15 ? 15 : u, v >= h ? h - 1 : v); };
  return 0.5f * (0.75f * at(x, y) + 0.25f * at(x + 1, y)) + 0.5f * (0.75f * at(x, y + 1) + 0.25f * at(x + 1, y + 1));
}

int main() {
  return rowRun<float, float>(
      [](const float *in, float *out, int n, int b) {
        cudaTextureObject_t image =
            rowTexture(rowImage(in, n), cudaAddressModeClamp, cudaFilterModeLinear, cudaReadModeElementType, false);
        filtered<<<b, RowBlock>>>(image, out, n);
      },
      want);
}
