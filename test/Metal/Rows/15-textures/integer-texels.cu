// Integer texels are read as they are, of one and four elements.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: texture2d<uint
#include "../Inputs/Texture.h"

__global__ void sampled(cudaTextureObject_t image, unsigned *out, int n) {
  int i = ROW_INDEX;
  if (i < n)
    out[i] = tex2D<unsigned>(image, float(i % 16) + 0.5f, float(i / 16) + 0.5f) ^ 5u;
}

unsigned want(const unsigned *in, int i, int) { return in[i] ^ 5u; }

int main() {
  return rowRun<unsigned, unsigned>(
      [](const unsigned *in, unsigned *out, int n, int b) {
        cudaTextureObject_t image =
            rowTexture(rowImage(in, n), cudaAddressModeClamp, cudaFilterModePoint, cudaReadModeElementType, false);
        sampled<<<b, RowBlock>>>(image, out, n);
      },
      want);
}
