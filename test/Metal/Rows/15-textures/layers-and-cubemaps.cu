// A layer of a layered texture is chosen by a number of its own.
// RUN: %row %s
#include "../Inputs/Texture.h"

__global__ void sampled(cudaTextureObject_t layers, float *out, int n) {
  int i = ROW_INDEX;
  if (i < n)
    out[i] = tex2DLayered<float>(layers, float(i % 2) + 0.5f, float(i / 2 % 2) + 0.5f, i / 4 % 3);
}

float want(const float *, int i, int) { return float(i % 12); }

int main() {
  return rowRun<float, float>(
      [](const float *, float *out, int n, int b) {
        float values[12];
        for (int k = 0; k < 12; ++k)
          values[k] = float(k);
        cudaChannelFormatDesc format = cudaCreateChannelDesc<float>();
        cudaArray_t layers;
        ROW_CUDA(cudaMalloc3DArray(&layers, &format, make_cudaExtent(2, 2, 3), cudaArrayLayered));
        cudaMemcpy3DParms copy = {};
        copy.srcPtr = make_cudaPitchedPtr(values, 2 * sizeof(float), 2, 2);
        copy.dstArray = layers;
        copy.extent = make_cudaExtent(2, 2, 3);
        copy.kind = cudaMemcpyHostToDevice;
        ROW_CUDA(cudaMemcpy3D(&copy));
        sampled<<<b, RowBlock>>>(rowTexture(layers, cudaAddressModeClamp, cudaFilterModePoint, cudaReadModeElementType, false), out, n);
      },
      want);
}
