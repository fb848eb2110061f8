// Texture and surface objects of all shapes run as in the source: as a
// parameter, a member of a struct, through helpers and methods, and as a
// variable of the program.
// RUN: %sample --metal %s

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <vector>
#include <cuda_runtime.h>

__constant__ cudaTextureObject_t palette;

struct Scene {
  float scale;
  cudaTextureObject_t image;
  struct {
    int width;
    cudaTextureObject_t volume;
  } inner;

  __device__ float at(float x, float y) const {
    return scale * tex2D<float>(image, x, y);
  }
};

struct View {
  cudaTextureObject_t layers;
  int layer;
};

__device__ float2 sampleLayer(const View &v, float x, float y) {
  return tex2DLayered<float2>(v.layers, x, y, v.layer);
}

__device__ float throughPointer(const Scene *s, float x) {
  return tex2D<float>(s->image, x, 1.5f);
}

struct Pair {
  cudaTextureObject_t both[2];
};

__device__ float line(cudaTextureObject_t t, float x) {
  float v;
  tex1D(&v, t, x);
  return v;
}

__global__ void sampleAll(Scene scene, cudaTextureObject_t row, View view,
                          cudaTextureObject_t bytes, Pair pair, float *out,
                          int n) {
  const int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= n)
    return;
  const float x = i * 0.37f - 3.0f, y = i % 9 * 0.8f - 1.0f;
  float sum = scene.at(x, y);
  sum += line(row, x * 0.1f);
  const cudaTextureObject_t volume = scene.inner.volume;
  sum += tex3D<float>(volume, x, y, i * 0.01f);
  const float2 two = sampleLayer(view, x, y);
  sum += two.x - two.y;
  view.layer = 7; // more than there are
  sum += sampleLayer(View{view.layers, 7}, x, 1.5f).x;
  const uchar4 raw = tex1Dfetch<uchar4>(palette, i - 2);
  sum += raw.x + 2 * raw.y + 3 * raw.w;
  const float4 unit = tex2D<float4>(bytes, x * 0.05f, y * 0.1f);
  sum += unit.x + unit.w;
  const float4 four = tex2Dgather<float4>(scene.image, x, y, 0);
  sum += four.x - four.y + four.z * four.w;
  sum += tex2DLod<float>(scene.image, x, y, 0.0f);
  sum += throughPointer(&scene, x);
  sum += tex2D<float>(pair.both[1], x, y) - line(pair.both[0], y * 0.2f);
  const auto shifted = [=](float by) { return tex2D<float>(scene.image, x + by, y); };
  sum += shifted(1.0f) + shifted(0.5f);
  if (row != 0) // the number is there too
    sum += 1.0f;
  out[i] = sum;
}

// The texture is not read; what stands behind it keeps its place.
__global__ void shift(float *out, cudaTextureObject_t unread, int n, float by) {
  const int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n)
    out[i] += by;
}

__device__ void put(cudaSurfaceObject_t s, int x, int y, short2 v) {
  surf2Dwrite(v, s, x * sizeof(short2), y, cudaBoundaryModeZero);
}

__global__ void draw(cudaSurfaceObject_t plane, cudaSurfaceObject_t numbers,
                     cudaSurfaceObject_t block, int width, int height) {
  const int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < width * height) {
    const int x = i % width, y = i / width;
    put(plane, x, y, make_short2(x * y - 9, -y));
    put(plane, x + width, y, make_short2(1, 1)); // outside: nothing
    if (x < 4 && y < 16)
      surf3Dwrite(x + 0.5f * y, block, 4 * x, y % 4, y / 4);
  }
  if (i < 20)
    surf1Dwrite((unsigned)(i * i), numbers, i << 2);
}

__global__ void readBack(cudaSurfaceObject_t plane, cudaSurfaceObject_t numbers,
                         cudaSurfaceObject_t block, int *out, int n) {
  const int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= n)
    return;
  const short2 a = surf2Dread<short2>(plane, (i - 3) * (int)sizeof(short2),
                                      i % 50 - 2, cudaBoundaryModeClamp);
  const short2 b = surf2Dread<short2>(plane, (i % 8 - 4) * 4, i % 3,
                                      cudaBoundaryModeZero);
  unsigned c;
  surf1Dread(&c, numbers, i % 20 * 4);
  const float d = surf3Dread<float>(block, i % 4 * 4, i % 3, i % 2);
  out[i] = a.x * 3 + a.y + b.x - b.y + (int)c + (int)(d * 2);
}

static cudaTextureObject_t bind(cudaArray_t array, bool linear, bool normal,
                                cudaTextureAddressMode mode,
                                cudaTextureReadMode read) {
  cudaResourceDesc resource = {};
  resource.resType = cudaResourceTypeArray;
  resource.res.array.array = array;
  cudaTextureDesc desc = {};
  for (int i = 0; i < 3; ++i)
    desc.addressMode[i] = mode;
  desc.filterMode = linear ? cudaFilterModeLinear : cudaFilterModePoint;
  desc.readMode = read;
  desc.normalizedCoords = normal;
  cudaTextureObject_t t = 0;
  cudaCreateTextureObject(&t, &resource, &desc, nullptr);
  return t;
}

template <typename T> static cudaArray_t fill(int w, int h, int d, bool layers) {
  cudaArray_t array;
  const cudaChannelFormatDesc format = cudaCreateChannelDesc<T>();
  if (!d) {
    cudaMallocArray(&array, &format, w, h, cudaArraySurfaceLoadStore);
  } else {
    cudaMalloc3DArray(&array, &format, make_cudaExtent(w, h, d),
                      layers ? cudaArrayLayered : cudaArraySurfaceLoadStore);
  }
  const int rows = (h ? h : 1) * (d ? d : 1);
  std::vector<T> data(w * rows);
  unsigned char *bytes = (unsigned char *)data.data();
  for (size_t i = 0; i < data.size() * sizeof(T); ++i)
    bytes[i] = 0;
  for (size_t i = 0; i < data.size() * sizeof(T) / 4; ++i) {
    const float f = (i * 7 % 31) * 0.25f;
    memcpy(bytes + 4 * i, &f, 4);
  }
  if (!d) {
    cudaMemcpy2DToArray(array, 0, 0, data.data(), w * sizeof(T), w * sizeof(T),
                        h ? h : 1, cudaMemcpyHostToDevice);
  } else {
    cudaMemcpy3DParms copy = {};
    copy.srcPtr = make_cudaPitchedPtr(data.data(), w * sizeof(T), w, h);
    copy.dstArray = array;
    copy.extent = make_cudaExtent(w, h, d);
    copy.kind = cudaMemcpyHostToDevice;
    cudaMemcpy3D(&copy);
  }
  return array;
}

static cudaSurfaceObject_t bindSurface(cudaArray_t array) {
  cudaResourceDesc resource = {};
  resource.resType = cudaResourceTypeArray;
  resource.res.array.array = array;
  cudaSurfaceObject_t s = 0;
  cudaCreateSurfaceObject(&s, &resource);
  return s;
}

int main(int argc, char **argv) {
  const int n = argc > 1 ? atoi(argv[1]) : 100;
  const auto element = cudaReadModeElementType;
  Scene scene;
  scene.scale = 1.5f;
  scene.image =
      bind(fill<float>(9, 6, 0, false), true, false, cudaAddressModeClamp, element);
  scene.inner.width = 3;
  scene.inner.volume =
      bind(fill<float>(5, 4, 3, false), true, false, cudaAddressModeBorder, element);
  const cudaTextureObject_t row =
      bind(fill<float>(8, 0, 0, false), true, true, cudaAddressModeMirror, element);
  View view = {bind(fill<float2>(6, 5, 3, true), false, false,
                    cudaAddressModeClamp, element), 1};
  const cudaTextureObject_t bytes =
      bind(fill<uchar4>(4, 4, 0, false), true, true, cudaAddressModeWrap,
           cudaReadModeNormalizedFloat);
  unsigned char colours[64], *dColours;
  for (int i = 0; i < 64; ++i)
    colours[i] = i * 5;
  cudaMalloc(&dColours, sizeof(colours));
  cudaMemcpy(dColours, colours, sizeof(colours), cudaMemcpyHostToDevice);
  cudaResourceDesc linear = {};
  linear.resType = cudaResourceTypeLinear;
  linear.res.linear.devPtr = dColours;
  linear.res.linear.desc = cudaCreateChannelDesc<uchar4>();
  linear.res.linear.sizeInBytes = sizeof(colours);
  cudaTextureDesc plain = {};
  cudaTextureObject_t table = 0;
  cudaCreateTextureObject(&table, &linear, &plain, nullptr);
  cudaMemcpyToSymbol(palette, &table, sizeof(table));

  const int width = 16, height = (n + width - 1) / width + 1;
  const cudaSurfaceObject_t plane = bindSurface(fill<short2>(width, height, 0, false));
  const cudaSurfaceObject_t numbers = bindSurface(fill<unsigned>(20, 0, 0, false));
  const cudaSurfaceObject_t block = bindSurface(fill<float>(4, 4, 4, false));
  std::vector<float> sampled(n);
  std::vector<int> read(n);
  float *dSampled;
  int *dRead;
  cudaMalloc(&dSampled, n * sizeof(float));
  cudaMalloc(&dRead, n * sizeof(int));
  draw<<<(width * height + 63) / 64, 64>>>(plane, numbers, block, width, height);
  if (n) {
    sampleAll<<<(n + 63) / 64, 64>>>(scene, row, view, bytes,
                                          Pair{{row, scene.image}}, dSampled, n);
    shift<<<(n + 63) / 64, 64>>>(dSampled, row, n, 0.25f);
    readBack<<<(n + 63) / 64, 64>>>(plane, numbers, block, dRead, n);
  }
  cudaMemcpy(sampled.data(), dSampled, n * sizeof(float), cudaMemcpyDeviceToHost);
  cudaMemcpy(read.data(), dRead, n * sizeof(int), cudaMemcpyDeviceToHost);
  unsigned hash = 0;
  for (int i = 0; i < n; ++i) {
    unsigned bits;
    memcpy(&bits, &sampled[i], 4);
    hash = (hash * 31 + bits) * 31 + read[i];
    if (i < 8)
      printf("%a %d\n", sampled[i], read[i]);
  }
  printf("hash %08x\n", hash);
}
