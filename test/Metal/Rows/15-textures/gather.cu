// The four texels around a point, in the order that hardware gives them.
// RUN: %row %s
#include "../Inputs/Texture.h"

__global__ void sampled(cudaTextureObject_t image, float *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  float4 v = tex2Dgather<float4>(image, float(i % 16) + 1.0f, float(i / 16) + 1.0f, 0);
  out[i] = v.x + v.y * 3.0f + v.z * 9.0f + v.w * 27.0f;
}

float want(const float *in, int i, int n) {
  int h = imageHeight(n);
  auto at = [&](int x, int y) { return texelOf(in, n, x > 15 ? 15 : x, y >= h ? h - 1 : y); };
  int x = i % 16, y = i / 16;
  return at(x, y + 1) + at(x + 1, y + 1) * 3 + at(x + 1, y) * 9 + at(x, y) * 27;
}

int main() {
  return rowRun<float, float>(
      [](const float *in, float *out, int n, int b) {
        cudaTextureObject_t image =
            rowTexture(rowImage(in, n, cudaArrayTextureGather), cudaAddressModeClamp, cudaFilterModePoint, cudaReadModeElementType, false);
        sampled<<<b, RowBlock>>>(image, out, n);
      },
      want);
}
