// Texture objects: addressing modes, linear filtering, normalised reads.
// RUN: cu2x-simt %s | FileCheck %s
#include <cstdio>
__global__ void line(cudaTextureObject_t t, const float *x, int n) {
  for (int i = 0; i < n; ++i)
    printf("%g ", tex1D<float>(t, x[i]));
  printf("\n");
}
__global__ void plane(cudaTextureObject_t t) {
  uchar4 a = tex2D<uchar4>(t, 1.5f, 0.5f);
  printf("%d %d %d %d\n", a.x, a.y, a.z, a.w);
}
__global__ void unit(cudaTextureObject_t t) {
  float4 a = tex2D<float4>(t, 1.0f, 0.5f);
  printf("%.3f %.3f\n", a.x, a.w);
}
__global__ void words(cudaTextureObject_t t) {
  int2 a = tex1Dfetch<int2>(t, 1), b = tex1Dfetch<int2>(t, 9);
  printf("%d %d %d\n", a.x, a.y, b.x);
}
__global__ void copy(cudaSurfaceObject_t s) {
  surf2Dwrite(2 * surf2Dread<float>(s, 4, 0), s, 0, 0);
  surf2Dwrite(99.0f, s, 400, 0, cudaBoundaryModeZero);
}
static cudaTextureObject_t make(cudaArray_t a, cudaTextureAddressMode mode, cudaTextureFilterMode filter, bool norm, cudaTextureReadMode read = cudaReadModeElementType) {
  cudaResourceDesc r = {};
  r.resType = cudaResourceTypeArray;
  r.res.array.array = a;
  cudaTextureDesc d = {};
  d.addressMode[0] = d.addressMode[1] = mode;
  d.filterMode = filter;
  d.readMode = read;
  d.normalizedCoords = norm;
  cudaTextureObject_t t = 0;
  cudaCreateTextureObject(&t, &r, &d, nullptr);
  return t;
}
int main() {
  float data[] = {10, 20, 40, 80}, *x;
  cudaArray_t a;
  cudaChannelFormatDesc f = cudaCreateChannelDesc<float>();
  cudaMallocArray(&a, &f, 4);
  cudaMemcpy2DToArray(a, 0, 0, data, 16, 16, 1, cudaMemcpyHostToDevice);
  cudaMallocManaged(&x, 6 * sizeof(float));
  float at[] = {-1.0f, 0.5f, 1.0f, 1.75f, 3.9f, 9.0f};
  for (int i = 0; i < 6; ++i)
    x[i] = at[i];
  line<<<1, 1>>>(make(a, cudaAddressModeClamp, cudaFilterModePoint, false), x, 6);
  // CHECK: 10 10 20 20 80 80
  line<<<1, 1>>>(make(a, cudaAddressModeClamp, cudaFilterModeLinear, false), x, 6);
  // CHECK-NEXT: 10 10 15 25 80 80
  line<<<1, 1>>>(make(a, cudaAddressModeBorder, cudaFilterModePoint, false), x, 6);
  // CHECK-NEXT: 0 10 20 20 80 0
  float unitAt[] = {-0.125f, 0.125f, 1.125f, 0.5f, 1.375f, 2.0f};
  for (int i = 0; i < 6; ++i)
    x[i] = unitAt[i];
  line<<<1, 1>>>(make(a, cudaAddressModeWrap, cudaFilterModePoint, true), x, 6);
  // CHECK-NEXT: 80 10 10 40 20 10
  line<<<1, 1>>>(make(a, cudaAddressModeMirror, cudaFilterModePoint, true), x, 6);
  // CHECK-NEXT: 10 10 80 40 40 10
  line<<<1, 1>>>(make(a, cudaAddressModeWrap, cudaFilterModeLinear, true), x, 1);
  // CHECK-NEXT: 80
  uchar4 pixels[] = {{0, 1, 2, 3}, {255, 5, 6, 51}};
  cudaArray_t b;
  cudaChannelFormatDesc g = cudaCreateChannelDesc<uchar4>();
  cudaMallocArray(&b, &g, 2, 1);
  cudaMemcpy2DToArray(b, 0, 0, pixels, 8, 8, 1, cudaMemcpyHostToDevice);
  plane<<<1, 1>>>(make(b, cudaAddressModeClamp, cudaFilterModePoint, false));
  // CHECK-NEXT: 255 5 6 51
  unit<<<1, 1>>>(make(b, cudaAddressModeClamp, cudaFilterModeLinear, false, cudaReadModeNormalizedFloat));
  // CHECK-NEXT: 0.500 0.106
  int2 *w;
  cudaMallocManaged(&w, 16);
  w[0] = {1, 2}, w[1] = {-3, 4};
  cudaResourceDesc r = {};
  r.resType = cudaResourceTypeLinear;
  r.res.linear.devPtr = w;
  r.res.linear.desc = cudaCreateChannelDesc<int2>();
  r.res.linear.sizeInBytes = 16;
  cudaTextureDesc d = {};
  cudaTextureObject_t t;
  cudaCreateTextureObject(&t, &r, &d, nullptr);
  words<<<1, 1>>>(t);
  // CHECK-NEXT: -3 4 0
  r.resType = cudaResourceTypeArray;
  r.res.array.array = a;
  cudaSurfaceObject_t s;
  cudaCreateSurfaceObject(&s, &r);
  copy<<<1, 1>>>(s);
  cudaMemcpy2DFromArray(data, 16, a, 0, 0, 16, 1, cudaMemcpyDeviceToHost);
  // CHECK-NEXT: 40 20 40 80
  printf("%g %g %g %g\n", data[0], data[1], data[2], data[3]);
}
