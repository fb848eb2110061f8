// RUN: %sample --hip --metal %s
// Image rotation and an unsharp mask through texture objects on an array:
// linear filtering with normalised coordinates, point sampling with clamping.
// Features: cudaMallocArray, cudaMemcpy2DToArray, cudaResourceDesc,
// cudaTextureDesc, cudaCreateTextureObject, tex2D<float>, two address modes.

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <vector>
#include <cuda_runtime.h>

#define CUDA(call)                                                             \
  if (cudaError_t err = (call)) {                                              \
    fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, cudaGetErrorString(err)); \
    exit(EXIT_FAILURE);                                                        \
  }

__global__ void rotate(float *out, cudaTextureObject_t tex, int width, int height, float theta) {
  const int x = blockIdx.x * blockDim.x + threadIdx.x;
  const int y = blockIdx.y * blockDim.y + threadIdx.y;
  if (x >= width || y >= height)
    return;
  const float u = (x + 0.5f) / width - 0.5f, v = (y + 0.5f) / height - 0.5f;
  const float tu = u * cosf(theta) - v * sinf(theta) + 0.5f;
  const float tv = v * cosf(theta) + u * sinf(theta) + 0.5f;
  out[y * width + x] = tex2D<float>(tex, tu, tv);
}

__global__ void unsharp(float *out, cudaTextureObject_t tex, int width, int height, float amount) {
  const int x = blockIdx.x * blockDim.x + threadIdx.x;
  const int y = blockIdx.y * blockDim.y + threadIdx.y;
  if (x >= width || y >= height)
    return;
  float blur = 0.0f;
  for (int dy = -1; dy <= 1; ++dy)
    for (int dx = -1; dx <= 1; ++dx)
      blur += tex2D<float>(tex, x + dx + 0.5f, y + dy + 0.5f);
  const float centre = tex2D<float>(tex, x + 0.5f, y + 0.5f);
  out[y * width + x] = centre + amount * (centre - blur / 9.0f);
}

static cudaTextureObject_t makeTexture(cudaArray_t array, cudaTextureAddressMode address,
                                       cudaTextureFilterMode filter, bool normalised) {
  cudaResourceDesc resource = {};
  resource.resType = cudaResourceTypeArray;
  resource.res.array.array = array;
  cudaTextureDesc desc = {};
  desc.addressMode[0] = desc.addressMode[1] = address;
  desc.filterMode = filter;
  desc.readMode = cudaReadModeElementType;
  desc.normalizedCoords = normalised;
  cudaTextureObject_t texture = 0;
  CUDA(cudaCreateTextureObject(&texture, &resource, &desc, nullptr));
  return texture;
}

static float texel(const std::vector<float> &img, int w, int h, int x, int y, bool wrap) {
  x = wrap ? (x % w + w) % w : x < 0 ? 0 : x >= w ? w - 1 : x;
  y = wrap ? (y % h + h) % h : y < 0 ? 0 : y >= h ? h - 1 : y;
  return img[y * w + x];
}

int main(int argc, char **argv) {
  const int n = argc > 1 ? atoi(argv[1]) : 3000;
  const int width = 48, height = (n + width - 1) / width;
  const size_t count = (size_t)width * height;
  if (count == 0) { // there is no array of size zero
    puts("empty image\nPASS");
    return 0;
  }
  std::vector<float> img(count), out(count);
  unsigned s = 640;
  for (int y = 0; y < height; ++y)
    for (int x = 0; x < width; ++x) {
      s = s * 1664525u + 1013904223u;
      img[y * width + x] = sinf(x * 0.2f) + cosf(y * 0.1f) + (s >> 24) / 512.0f + 2.0f;
    }

  cudaArray_t array;
  const cudaChannelFormatDesc channel = cudaCreateChannelDesc<float>();
  CUDA(cudaMallocArray(&array, &channel, width, height));
  CUDA(cudaMemcpy2DToArray(array, 0, 0, img.data(), width * sizeof(float), width * sizeof(float), height, cudaMemcpyHostToDevice));
  float *dOut;
  CUDA(cudaMalloc(&dOut, count * sizeof(float)));
  const cudaTextureObject_t wrapped = makeTexture(array, cudaAddressModeWrap, cudaFilterModeLinear, true);
  const cudaTextureObject_t clamped = makeTexture(array, cudaAddressModeClamp, cudaFilterModePoint, false);
  const dim3 block(16, 8), grid((width + 15) / 16, (height + 7) / 8);
  const float theta = 0.5f, amount = 1.5f;

  int bad = 0;
  for (int pass = 0; pass < 2; ++pass) {
    if (pass == 0)
      rotate<<<grid, block>>>(dOut, wrapped, width, height, theta);
    else
      unsharp<<<grid, block>>>(dOut, clamped, width, height, amount);
    CUDA(cudaGetLastError());
    CUDA(cudaMemcpy(out.data(), dOut, count * sizeof(float), cudaMemcpyDeviceToHost));
    double sum = 0;
    for (int y = 0; y < height; ++y)
      for (int x = 0; x < width; ++x) {
        double want, tolerance;
        if (pass == 0) {
          const double u = (x + 0.5) / width - 0.5, v = (y + 0.5) / height - 0.5;
          const double xb = (u * cos(theta) - v * sin(theta) + 0.5) * width - 0.5;
          const double yb = (v * cos(theta) + u * sin(theta) + 0.5) * height - 0.5;
          const int i = (int)floor(xb), j = (int)floor(yb);
          const double a = xb - i, b = yb - j;
          want = (1 - a) * (1 - b) * texel(img, width, height, i, j, true) +
                 a * (1 - b) * texel(img, width, height, i + 1, j, true) +
                 (1 - a) * b * texel(img, width, height, i, j + 1, true) +
                 a * b * texel(img, width, height, i + 1, j + 1, true);
          tolerance = 0.02; // the filter has eight bits of fraction
        } else {
          double blur = 0;
          for (int k = 0; k < 9; ++k)
            blur += texel(img, width, height, x + k % 3 - 1, y + k / 3 - 1, false);
          want = img[y * width + x] + amount * (img[y * width + x] - blur / 9);
          tolerance = 1e-4;
        }
        bad += !(fabs(out[y * width + x] - want) <= tolerance);
        sum += out[y * width + x];
      }
    printf("%s %d x %d: sum %.1e\n", pass ? "unsharp" : "rotate", width, height, sum);
  }
  CUDA(cudaDestroyTextureObject(wrapped));
  CUDA(cudaDestroyTextureObject(clamped));
  CUDA(cudaFreeArray(array));
  CUDA(cudaFree(dOut));
  puts(bad ? "FAIL" : "PASS");
  return bad ? 1 : 0;
}
