// A helper that takes the texture object, and a kernel with two of them.
// RUN: %row %s
#include "../Inputs/Texture.h"

__device__ float at(cudaTextureObject_t t, int x, int y) { return tex2D<float>(t, float(x) + 0.5f, float(y) + 0.5f); }

__global__ void sampled(cudaTextureObject_t a, const float *plain, cudaTextureObject_t b, float *out, int n) {
  int i = ROW_INDEX;
  if (i < n)
    out[i] = at(a, i % 16, i / 16) * 4.0f + at(b, i % 16 ^ 1, i / 16) + plain[i];
}

float want(const float *in, int i, int n) { return in[i] * 4.0f + texelOf(in, n, i % 16 ^ 1, i / 16) + in[i]; }

int main() {
  return rowRun<float, float>(
      [](const float *in, float *out, int n, int b) {
        cudaArray_t array = rowImage(in, n);
        auto make = [&] { return rowTexture(array, cudaAddressModeClamp, cudaFilterModePoint, cudaReadModeElementType, false); };
        sampled<<<b, RowBlock>>>(make(), in, make(), out, n);
      },
      want);
}
