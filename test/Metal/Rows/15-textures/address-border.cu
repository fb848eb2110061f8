// Outside of the image there is 0.
// RUN: %row %s
#include "../Inputs/Texture.h"

__global__ void sampled(cudaTextureObject_t image, float *out, int n) {
  int i = ROW_INDEX;
  if (i < n)
    out[i] = tex2D<float>(image, float(i % 16) + 3.5f, float(i / 16) - 0.5f);
}

float want(const float *in, int i, int n) { return texelOf(in, n, i % 16 + 3, i / 16 - 1); }

int main() {
  return rowRun<float, float>(
      [](const float *in, float *out, int n, int b) {
        cudaTextureObject_t image =
            rowTexture(rowImage(in, n), cudaAddressModeBorder, cudaFilterModePoint, cudaReadModeElementType, false);
        sampled<<<b, RowBlock>>>(image, out, n);
      },
      want);
}
