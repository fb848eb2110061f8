// Normalised coordinates that are mirrored at each edge.
// RUN: %row %s
#include "../Inputs/Texture.h"

__global__ void sampled(cudaTextureObject_t image, float *out, int n, float height) {
  int i = ROW_INDEX;
  if (i < n)
    out[i] = tex2D<float>(image, (float(i % 16) + 0.5f) / 16.0f + 1.0f, (float(i / 16) + 0.5f) / height);
}

float want(const float *in, int i, int n) { return texelOf(in, n, 15 - i % 16, i / 16); }

int main() {
  return rowRun<float, float>(
      [](const float *in, float *out, int n, int b) {
        cudaTextureObject_t image =
            rowTexture(rowImage(in, n), cudaAddressModeMirror, cudaFilterModePoint, cudaReadModeElementType, true);
        sampled<<<b, RowBlock>>>(image, out, n, float(imageHeight(n)));
      },
      want);
}
