// A texture object inside of a struct that is passed by value.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: texture2d<float> s_image {{\[\[texture\(0\)\]\]}}
// CHECK: sampler s_image_sampler {{\[\[sampler\(0\)\]\]}}
// CHECK: s_image.sample(s_image_sampler, float2(
#include "../Inputs/Texture.h"

struct Source {
  cudaTextureObject_t image;
  float scale;
};

__global__ void sampled(Source s, float *out, int n) {
  int i = ROW_INDEX;
  if (i < n)
    out[i] = s.scale * tex2D<float>(s.image, float(i % 16) + 0.5f, float(i / 16) + 0.5f);
}

float want(const float *in, int i, int) { return 2.0f * in[i]; }

int main() {
  return rowRun<float, float>(
      [](const float *in, float *out, int n, int b) {
        cudaTextureObject_t image =
            rowTexture(rowImage(in, n), cudaAddressModeClamp, cudaFilterModePoint, cudaReadModeElementType, false);
        sampled<<<b, RowBlock>>>(Source{image, 2.0f}, out, n);
      },
      want);
}
