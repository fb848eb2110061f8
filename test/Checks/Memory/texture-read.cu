// A file of kernels alone: the reads need image instructions, the first is named.
// RUN: cu2x --check --checks=-*,CU2X3012 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not=CU2X3012
float tex2D(const float *T, float X, float Y);
float host(const float *T) { return tex2D(T, 1, 2); }
// near miss CU2X3012 'cudaTextureObject_t': nobody reads from it; nor does the
// program's own function.
__global__ void handles(cudaTextureObject_t T, cudaTextureObject_t *O) { *O = T; }
template <class T> __device__ T at(cudaTextureObject_t O, int I) {
  // CHECK: :[[#@LINE+1]]:10: warning: textures need image instructions, which not every AMD GPU has [CU2X3012 texture-object]
  return tex1Dfetch<T>(O, I);
  // CHECK: note: ask 'hipDeviceAttributeImageSupport', and read from memory where it is 0
}
__global__ void reads(cudaTextureObject_t T, float *O) {
  O[0] = tex2D<float>(T, 1, 2) + at<float>(T, 3);
}
