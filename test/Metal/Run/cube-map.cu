// Cube maps in a port: the face by the largest coordinate of the direction and the
// place on it are those of CUDA's table, also in arrays of cubes.
// RUN: %run --quiet %s | FileCheck %s
// CHECK: one cube: 0 of 96 wrong
// CHECK: two cubes: 0 of 192 wrong
// CHECK: no cube: cudaErrorInvalidValue

#include <cstdio>
#include <cstring>
#include <vector>

constexpr int Edge = 4;

// The direction of the middle of a texel: face, then row and column.
__device__ float3 direction(int face, int y, int x) {
  float s = (x + 0.5f) / Edge * 2 - 1, t = (y + 0.5f) / Edge * 2 - 1;
  switch (face) {
  case 0:
    return make_float3(1, -t, -s);
  case 1:
    return make_float3(-1, -t, s);
  case 2:
    return make_float3(s, 1, t);
  case 3:
    return make_float3(s, -1, -t);
  case 4:
    return make_float3(s, -t, 1);
  default:
    return make_float3(-s, -t, -1);
  }
}

__global__ void one(cudaTextureObject_t cube, float *out) {
  int i = threadIdx.x, face = i / (Edge * Edge);
  float3 d = direction(face, i / Edge % Edge, i % Edge);
  out[i] = texCubemap<float>(cube, 3 * d.x, 3 * d.y, 3 * d.z);
}

__global__ void many(cudaTextureObject_t cubes, float *out) {
  int i = threadIdx.x, face = i / (Edge * Edge) % 6;
  float3 d = direction(face, i / Edge % Edge, i % Edge);
  out[i] = texCubemapLayered<float>(cubes, d.x, d.y, d.z,
                                    i / (6 * Edge * Edge));
}

static void test(const char *name, int cubes, unsigned flags) {
  int count = cubes * 6 * Edge * Edge;
  std::vector<float> texels(count), back(count);
  for (int i = 0; i != count; ++i)
    texels[i] = i + 1;
  cudaChannelFormatDesc format = cudaCreateChannelDesc<float>();
  cudaExtent extent = make_cudaExtent(Edge, Edge, cubes * 6);
  cudaArray_t array;
  cudaMalloc3DArray(&array, &format, extent, flags);
  cudaMemcpy3DParms copy = {};
  copy.srcPtr = make_cudaPitchedPtr(texels.data(), Edge * sizeof(float), Edge,
                                    Edge);
  copy.dstArray = array;
  copy.extent = extent;
  copy.kind = cudaMemcpyHostToDevice;
  cudaMemcpy3D(&copy);
  cudaResourceDesc resource = {};
  resource.resType = cudaResourceTypeArray;
  resource.res.array.array = array;
  cudaTextureDesc description = {};
  description.normalizedCoords = 1;
  for (auto &mode : description.addressMode)
    mode = cudaAddressModeWrap;
  cudaTextureObject_t texture;
  cudaCreateTextureObject(&texture, &resource, &description, nullptr);
  float *out;
  cudaMalloc(&out, count * sizeof(float));
  if (cubes == 1)
    one<<<1, count>>>(texture, out);
  else
    many<<<1, count>>>(texture, out);
  cudaMemcpy(back.data(), out, count * sizeof(float), cudaMemcpyDeviceToHost);
  int wrong = 0;
  for (int i = 0; i != count; ++i)
    wrong += back[i] != texels[i];
  printf("%s: %d of %d wrong\n", name, wrong, count);
}

int main() {
  test("one cube", 1, cudaArrayCubemap);
  test("two cubes", 2, cudaArrayCubemap | cudaArrayLayered);
  cudaChannelFormatDesc format = cudaCreateChannelDesc<float>();
  cudaArray_t array;
  cudaError_t error = cudaMalloc3DArray(&array, &format, make_cudaExtent(4, 4, 5),
                                        cudaArrayCubemap);
  printf("no cube: %s\n", cudaGetErrorName(error));
}
