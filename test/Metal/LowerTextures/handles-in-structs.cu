// A handle is a number of 64 bits in a struct: beside bit-fields, and behind a
// field that is aligned.
// RUN: %sample --metal %s
// RUN: cu2x --target=metal --quiet %s -o %t.metal
// RUN: FileCheck %s < %t.metal

#include <cstdio>
#include <cuda_runtime.h>

// CHECK: struct Bits {
// CHECK-NEXT: uint bits;
// CHECK-NEXT: ulong texels;
// CHECK-NEXT: uint bits1;
// CHECK: alignas(16) int add;
// CHECK-NEXT: ulong texels;
// CHECK-NEXT: alignas(16) ulong surface;
struct Bits {
  unsigned shift : 3, size : 7;
  cudaTextureObject_t texels;
  unsigned flag : 1;
  int add;
};

struct Aligned {
  char first;
  alignas(16) int add;
  cudaTextureObject_t texels;
  alignas(16) cudaSurfaceObject_t surface;
};

__global__ void both(Bits b, Aligned a, float *o, int n) {
  int x = blockIdx.x * blockDim.x + threadIdx.x;
  if (x >= n)
    return;
  float v = tex1Dfetch<float>(b.texels, x) * b.size + b.add + b.shift * b.flag;
  float w;
  surf1Dread(&w, a.surface, x * 4);
  o[x] = v + tex1Dfetch<float>(a.texels, x) + a.add * w;
}

static cudaTextureObject_t linear(float *data, size_t bytes) {
  cudaResourceDesc from = {};
  from.resType = cudaResourceTypeLinear;
  from.res.linear.devPtr = data;
  from.res.linear.desc = cudaCreateChannelDesc<float>();
  from.res.linear.sizeInBytes = bytes;
  cudaTextureDesc how = {};
  how.readMode = cudaReadModeElementType;
  cudaTextureObject_t made;
  cudaCreateTextureObject(&made, &from, &how, nullptr);
  return made;
}

int main() {
  const int n = 40;
  float in[n], other[n], out[n];
  for (int i = 0; i < n; ++i) {
    in[i] = i * i;
    other[i] = 3 * i + 1;
  }
  float *d, *e, *o;
  cudaMalloc(&d, sizeof in);
  cudaMalloc(&e, sizeof in);
  cudaMalloc(&o, sizeof in);
  cudaMemcpy(d, in, sizeof in, cudaMemcpyHostToDevice);
  cudaMemcpy(e, other, sizeof in, cudaMemcpyHostToDevice);
  cudaArray_t array;
  cudaChannelFormatDesc format = cudaCreateChannelDesc<float>();
  cudaMallocArray(&array, &format, n, 0, cudaArraySurfaceLoadStore);
  cudaMemcpy2DToArray(array, 0, 0, other, sizeof in, sizeof in, 1,
                      cudaMemcpyHostToDevice);
  cudaResourceDesc from = {};
  from.resType = cudaResourceTypeArray;
  from.res.array.array = array;
  Bits b = {2, 100, linear(d, sizeof in), 1, 5};
  Aligned a = {};
  a.add = 7;
  a.texels = linear(e, sizeof in);
  cudaCreateSurfaceObject(&a.surface, &from);
  both<<<2, 32>>>(b, a, o, n);
  cudaMemcpy(out, o, sizeof in, cudaMemcpyDeviceToHost);
  int bad = 0;
  for (int i = 0; i < n; ++i)
    bad += out[i] != in[i] * 100 + 5 + 2 + other[i] + 7 * other[i];
  std::printf("bad %d\n", bad);
  return bad != 0;
}
