// Textures of one and of three dimensions.
// RUN: %row %s
#include "../Inputs/Texture.h"

__global__ void sampled(cudaTextureObject_t line, cudaTextureObject_t box, float *out, int n) {
  int i = ROW_INDEX;
  if (i < n)
    out[i] = tex1D<float>(line, float(i % 8) + 0.5f) +
             tex3D<float>(box, float(i % 2) + 0.5f, float(i / 2 % 2) + 0.5f, float(i / 4 % 2) + 0.5f) * 100.0f;
}

float want(const float *, int i, int) { return float(i % 8) + float(i % 8 + 10) * 100.0f; }

int main() {
  return rowRun<float, float>(
      [](const float *, float *out, int n, int b) {
        float values[8], more[8];
        for (int k = 0; k < 8; ++k)
          values[k] = float(k), more[k] = float(k + 10);
        cudaChannelFormatDesc format = cudaCreateChannelDesc<float>();
        cudaArray_t line, box;
        ROW_CUDA(cudaMallocArray(&line, &format, 8));
        ROW_CUDA(cudaMemcpy2DToArray(line, 0, 0, values, sizeof(values), sizeof(values), 1, cudaMemcpyHostToDevice));
        ROW_CUDA(cudaMalloc3DArray(&box, &format, make_cudaExtent(2, 2, 2)));
        cudaMemcpy3DParms copy = {};
        copy.srcPtr = make_cudaPitchedPtr(more, 2 * sizeof(float), 2, 2);
        copy.dstArray = box;
        copy.extent = make_cudaExtent(2, 2, 2);
        copy.kind = cudaMemcpyHostToDevice;
        ROW_CUDA(cudaMemcpy3D(&copy));
        auto make = [](cudaArray_t a) {
          return rowTexture(a, cudaAddressModeClamp, cudaFilterModePoint, cudaReadModeElementType, false);
        };
        sampled<<<b, RowBlock>>>(make(line), make(box), out, n);
      },
      want);
}
