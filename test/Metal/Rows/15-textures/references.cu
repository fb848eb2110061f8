// Texture references of old programs: a kernel that reads one gets a texture
// and a sampler that its host never passed. Linear memory, an array of two
// dimensions, and memory with rows.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: static float atColumn(int i, texture2d<float> image, sampler image_sampler)
// CHECK: kernel void fetched(
// CHECK-DAG: texture_buffer<float, access::read> line {{\[\[texture\(}}
// CHECK-DAG: texture2d<float> image {{\[\[texture\(}}
// CHECK-DAG: sampler image_sampler {{\[\[sampler\(}}
// CHECK-DAG: texture2d<float> rows {{\[\[texture\(}}
// CHECK: line.read(uint(n - 1 - i)).x
#include "../Inputs/Texture.h"

texture<float, cudaTextureType1D, cudaReadModeElementType> line;
texture<float, 2> image;
static texture<float, cudaTextureType2D> rows(false, cudaFilterModePoint, cudaAddressModeClamp);

__device__ float atColumn(int i) { return tex2D(image, i % 16 + 0.5f, i / 16 + 2.0f); }

__global__ void fetched(float *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  float sum = tex1Dfetch(line, n - 1 - i) + 4.0f * tex1Dfetch(line, n + i);
  out[i] = sum + 8.0f * atColumn(i) + 512.0f * tex2D(rows, float(i % 16 - 1), float(i / 16));
}

float want(const float *in, int i, int n) {
  int x = i % 16, y = i / 16, last = imageHeight(n) - 1;
  float sum = in[n - 1 - i];
  sum = sum + 8.0f * texelOf(in, n, x, y + 2 < last ? y + 2 : last);
  return sum + 512.0f * texelOf(in, n, x ? x - 1 : 0, y);
}

int main() {
  return rowRun<float, float>(
      [](const float *in, float *out, int n, int b) {
        size_t offset = 1;
        ROW_CUDA(cudaBindTexture(&offset, line, in, (n ? n : 1) * sizeof(float)));
        image.addressMode[0] = image.addressMode[1] = cudaAddressModeClamp;
        image.filterMode = cudaFilterModePoint;
        image.normalized = false;
        cudaArray_t array = rowImage(in, n);
        cudaChannelFormatDesc format = cudaCreateChannelDesc(32, 0, 0, 0, cudaChannelFormatKindFloat);
        ROW_CUDA(cudaBindTextureToArray(image, array, format));
        float *memory;
        size_t pitch;
        ROW_CUDA(cudaMallocPitch(&memory, &pitch, ImageWidth * sizeof(float), imageHeight(n)));
        ROW_CUDA(cudaMemset(memory, 0, pitch * imageHeight(n)));
        for (int y = 0; y * ImageWidth < n; ++y) {
          int rest = n - y * ImageWidth < ImageWidth ? n - y * ImageWidth : ImageWidth;
          ROW_CUDA(cudaMemcpy((char *)memory + y * pitch, in + y * ImageWidth, rest * sizeof(float),
                              cudaMemcpyDeviceToDevice));
        }
        ROW_CUDA(cudaBindTexture2D(NULL, rows, memory, ImageWidth, imageHeight(n), pitch));
        fetched<<<b, RowBlock>>>(out, n);
        ROW_CUDA(cudaUnbindTexture(line));
        ROW_CUDA(cudaUnbindTexture(image));
        ROW_CUDA(cudaUnbindTexture(&rows));
      },
      want);
}
