// A lambda that captures a texture object by reference reads that texture; where a
// lambda puts another one into it, it is refused (LowerTextures/assigned-variable.cu).
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
  auto at = [&](float dx, float dy) {
    return tex2D<float>(image, float(x) + dx, float(y) + dy);
  };
  out[2 * i] = at(0.5f, 0.5f);
  out[2 * i + 1] = at(-2.5f, 2.0f) + 0.0f * float(height);
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
