// Texels of four elements, of float and of bytes.
// RUN: %row %s
#include "../Inputs/Texture.h"

__global__ void sampled(cudaTextureObject_t image, float *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  uchar4 v = tex2D<uchar4>(image, float(i % 16) + 0.5f, float(i / 16) + 0.5f);
  out[i] = float(v.x + v.y * 2 + v.z * 3 + v.w * 4);
}

inline void rowFill(uchar4 &v, int i) {
  rowFill(v.x, i);
  rowFill(v.y, i);
  rowFill(v.z, i);
  rowFill(v.w, i);
}
float want(const uchar4 *in, int i, int) { return float(in[i].x + in[i].y * 2 + in[i].z * 3 + in[i].w * 4); }

int main() {
  return rowRun<uchar4, float>(
      [](const uchar4 *in, float *out, int n, int b) {
        cudaTextureObject_t image =
            rowTexture(rowImage(in, n), cudaAddressModeClamp, cudaFilterModePoint, cudaReadModeElementType, false);
        sampled<<<b, RowBlock>>>(image, out, n);
      },
      want);
}
