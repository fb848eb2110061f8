// Texture objects that cannot be followed to one parameter, and calls that
// contradict each other, are refused; other kernels are not.
// RUN: cu2x --target=metal %s -o %t.metal 2>&1 | FileCheck %s
// RUN: FileCheck --check-prefix=TEXT %s < %t.metal

// TEXT-NOT: kernel void
// TEXT: kernel void fine
// TEXT: kernel void helperIsFine
// TEXT-NOT: kernel void

__global__ void fromMemory(const cudaTextureObject_t *all, float *out, int i) {
  // CHECK-DAG: [[@LINE+1]]:{{.*}}'tex1D' cannot be bound to one texture of Metal: it comes from memory [CU2X7036
  out[0] = tex1D<float>(all[i], 0.5f);
}
struct Set {
  cudaTextureObject_t all[4];
};
__global__ void chosenByIndex(Set s, float *out, int i) {
  // CHECK-DAG: [[@LINE+1]]:{{.*}}it is chosen at run time [CU2X7036
  out[0] = tex1D<float>(s.all[i], 0.5f);
}
__global__ void chosen(cudaTextureObject_t a, cudaTextureObject_t b, float *out) {
  // CHECK-DAG: [[@LINE+1]]:{{.*}}it is chosen at run time [CU2X7036
  out[0] = tex1D<float>(out[0] > 0 ? a : b, 0.5f);
}
__global__ void assigned(cudaTextureObject_t a, cudaTextureObject_t b, float *out) {
  if (out[0] > 0)
    a = b;
  // CHECK-DAG: [[@LINE+1]]:{{.*}}it is assigned to [CU2X7036
  out[0] = tex1D<float>(a, 0.5f);
}
__global__ void twoShapes(cudaTextureObject_t t, float *out) {
  out[0] = tex1D<float>(t, 0.5f);
  // CHECK-DAG: [[@LINE+1]]:{{.*}}it is read as textures of different shapes [CU2X7036
  out[1] = tex2D<float>(t, 0.5f, 0.5f);
}
__global__ void twoElements(cudaTextureObject_t t, float *out) {
  out[0] = tex1D<float>(t, 0.5f);
  // CHECK-DAG: [[@LINE+1]]:{{.*}}it is read as numbers and as fractions, or with and without sign [CU2X7036
  out[1] = tex1D<int>(t, 0.5f);
}
__global__ void twoTexels(cudaSurfaceObject_t s, float *out) {
  out[0] = surf1Dread<int>(s, 0);
  // CHECK-DAG: [[@LINE+1]]:{{.*}}its texels are accessed as different types [CU2X7036
  surf1Dwrite(make_short2(1, 2), s, 0);
}
__global__ void mode(cudaSurfaceObject_t s, float *out, cudaSurfaceBoundaryMode m) {
  // CHECK-DAG: [[@LINE+1]]:{{.*}}the boundary mode is no constant, or the size is given [CU2X7036
  out[0] = surf1Dread<float>(s, 0, m);
}
__global__ void levels(cudaTextureObject_t t, float *out) {
  // CHECK-DAG: [[@LINE+1]]:{{.*}}textures of one dimension have one level [CU2X7036
  out[0] = tex1DLod<float>(t, 0.5f, 1.0f);
}
__global__ void resident(cudaTextureObject_t t, float *out) {
  bool is;
  // CHECK-DAG: [[@LINE+1]]:{{.*}}Metal does not say whether texels are resident in that way [CU2X7036
  out[0] = tex2D<float>(t, 0.5f, 0.5f, &is);
}
__global__ void face(cudaSurfaceObject_t s, float *out) {
  // CHECK-DAG: [[@LINE+1]]:{{.*}}'surfCubemapread' has no counterpart in Metal [CU2X7030
  out[0] = surfCubemapread<float>(s, 0, 0, 0);
}
__global__ void fine(cudaTextureObject_t t, float *out) {
  out[0] = tex1D<float>(t, 0.5f);
}
// One object that is fetched from without a sampler and sampled, here or in a
// helper.
__global__ void twoWays(cudaTextureObject_t t, float *out) {
  out[0] = tex1Dfetch<float>(t, 1);
  // CHECK-DAG: [[@LINE+1]]:{{.*}}it is read as textures of different shapes [CU2X7036
  out[1] = tex2D<float>(t, 0.5f, 0.5f);
}
__device__ float sampled(cudaTextureObject_t t) {
  return tex2D<float>(t, 0.5f, 0.5f);
}
__global__ void twoWaysInHelper(cudaTextureObject_t t, float *out) {
  out[0] = tex1Dfetch<float>(t, 1);
  // CHECK-DAG: [[@LINE+1]]:{{.*}}it is read as textures of different shapes [CU2X7036
  out[1] = sampled(t);
}
__global__ void helperIsFine(cudaTextureObject_t t, float *out) {
  out[1] = sampled(t);
}
// CHECK-NOT: internal error
