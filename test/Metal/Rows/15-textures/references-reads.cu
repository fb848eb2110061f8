// What the type and the members of a texture reference say: numbers or
// fractions of texels, normalised coordinates, what is outside, linear filters.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK-DAG: texture2d<uint> bytes {{\[\[texture\(}}
// CHECK-DAG: texture2d<float> fractions {{\[\[texture\(}}
// CHECK-DAG: texture1d<float> ramp {{\[\[texture\(}}
// CHECK-DAG: texture2d<int> border {{\[\[texture\(}}
#include "../Inputs/Texture.h"

texture<uchar4, 2, cudaReadModeElementType> bytes;
texture<unsigned char, 2, cudaReadModeNormalizedFloat> fractions;
texture<float, 1, cudaReadModeElementType> ramp(true, cudaFilterModeLinear, cudaAddressModeWrap);
texture<short, 2, cudaReadModeElementType> border(0, cudaFilterModePoint, cudaAddressModeBorder);

__global__ void reads(float *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  uchar4 four = tex2D(bytes, i % 4, i / 4 % 16);
  out[4 * i] = four.x + 256.0f * four.y + 3.0f * four.z - four.w;
  out[4 * i + 1] = tex2D(fractions, i % 16, i / 16 % 4);
  out[4 * i + 2] = tex1D(ramp, (i % 16) / 8.0f);
  out[4 * i + 3] = tex2D(border, i % 16 - 4, i / 16 % 4 - 1);
}

unsigned char byteAt(int i) { return (unsigned char)(i * 37 + 11); }

float want(const float *, int j, int) {
  int i = j / 4, x = i % 16, y = i / 16 % 4;
  if (j % 4 == 0) {
    int at = 4 * (i % 64);
    return byteAt(at) + 256.0f * byteAt(at + 1) + 3.0f * byteAt(at + 2) - byteAt(at + 3);
  }
  if (j % 4 == 1)
    return byteAt(16 * y + x) / 255.0f;
  // In the middle between two of 0, 2 .. 14, the last of which is followed by
  // the first.
  if (j % 4 == 2)
    return i % 8 == 0 ? 7.0f : 2.0f * (i % 8) - 1.0f;
  x -= 4, y -= 1;
  return x < 0 || x >= 8 || y < 0 || y >= 2 ? 0.0f : float(1000 * y - x);
}

template <typename T> cudaArray_t filled(const T *texels, int width, int height, cudaChannelFormatDesc format) {
  cudaArray_t array;
  ROW_CUDA(cudaMallocArray(&array, &format, width, height));
  ROW_CUDA(cudaMemcpyToArray(array, 0, 0, texels, width * (height ? height : 1) * sizeof(T), cudaMemcpyHostToDevice));
  return array;
}

int main() {
  return rowRun<float, float>(
      [](const float *, float *out, int n, int b) {
        unsigned char texels[256];
        for (int k = 0; k < 256; ++k)
          texels[k] = byteAt(k);
        float values[8];
        short numbers[16];
        for (int k = 0; k < 8; ++k)
          values[k] = 2.0f * k;
        for (int k = 0; k < 16; ++k)
          numbers[k] = short(1000 * (k / 8) - k % 8);
        ROW_CUDA(cudaBindTextureToArray(bytes, filled((const uchar4 *)texels, 4, 16, bytes.channelDesc)));
        ROW_CUDA(cudaBindTextureToArray(fractions, filled(texels, 16, 4, cudaCreateChannelDesc<unsigned char>())));
        ROW_CUDA(cudaBindTextureToArray(ramp, filled(values, 8, 0, ramp.channelDesc)));
        ROW_CUDA(cudaBindTextureToArray(border, filled(numbers, 8, 2, border.channelDesc)));
        reads<<<b, RowBlock>>>(out, n);
      },
      want, 4);
}
