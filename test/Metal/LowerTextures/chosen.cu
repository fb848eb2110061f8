// Which of two textures is read, may be chosen around the reads, not by what is
// read; and reads that filter may differ.
// RUN: cu2x --target=metal --quiet %s -o %t.metal 2>&1 | FileCheck %s --implicit-check-not='[CU2X7036' --implicit-check-not='[CU2X7037'
__global__ void chosen(cudaTextureObject_t A, cudaTextureObject_t B, float *Out) {
  // CHECK: :[[#@LINE+1]]:12: warning: 'tex1D' cannot be bound to one texture of Metal: it is chosen at run time [CU2X7036 texture-use]
  Out[0] = tex1D<float>(Out[0] > 0 ? A : B, 0.5f);
  // CHECK: note: give the kernel each texture object as a parameter, or as a member of a struct passed by value
}
__global__ void either(cudaTextureObject_t A, cudaTextureObject_t B, float *Out) {
  // near miss CU2X7036 'tex1D': each read names one parameter.
  // CHECK: :[[#@LINE+1]]:25: warning: 'tex1D' may filter with other weights in Metal [CU2X7037 texture-filter]
  Out[0] = Out[0] > 0 ? tex1D<float>(A, 0.5f) : 0;
  // CHECK: note: allow for differences of 1/256 between neighbouring texels
  // CHECK: :[[#@LINE+1]]:25: warning: 'tex1D' may filter {{.*}} [CU2X7037
  Out[0] = Out[0] > 0 ? tex1D<float>(B, 0.5f) : 0;
}
__global__ void fetched(cudaTextureObject_t A, int *Out) {
  // near miss CU2X7037 'tex1D': one texel is fetched, without a filter.
  Out[0] = tex1Dfetch<int>(A, 3);
}
