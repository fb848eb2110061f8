// Whether a texel is resident is nothing that HIP's functions say.
// RUN: cu2x --target=hip %s -o %t.hip --quiet 2>&1 | FileCheck %s --implicit-check-not=warning:
__device__ float read(cudaTextureObject_t T, bool *R, float *V) {
  // CHECK: :[[#@LINE+1]]:18: warning: arguments of 'tex2D' are not translated: HIP does not say whether a texel is resident [CU2X7020
  float F =      tex2D<float>(T, 1, 2, R);
  // CHECK: :[[#@LINE+1]]:10: warning: arguments of 'tex3DLod' are not translated
  F +=   tex3DLod<float>(T, 1, 2, 3, 0, &R[1]);
  // near miss CU2X7020 'tex2D<float>(T, 1, 2': these forms are HIP's, too.
  F += tex2D<float>(T, 1, 2) + tex3D<float>(T, 1, 2, 3);
  tex2D(V, T, 1, 2);
  return F;
}
