// Texture objects and their descriptors have the same shape in HIP.
// RUN: cu2x %s -o %t.hip --quiet -- && grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip
// RUN: cp %t.hip %t.cu && cu2x %t.cu --quiet -o %t.2 -- && cmp %t.cu %t.2
// CHECK: __global__ void kernel(float *P, hipTextureObject_t O, hipSurfaceObject_t S)
__global__ void kernel(float *P, cudaTextureObject_t O, cudaSurfaceObject_t S) {
  P[0] = tex2D<float>(O, 1, 2) + tex3D<float>(O, 1, 2, 3) + tex1Dfetch<float>(O, 3);
  surf2Dread(P, S, 4, 4);
}
void describe(cudaArray_t A, void *D) {
  // CHECK: hipChannelFormatDesc C = hipCreateChannelDesc<float>();
  cudaChannelFormatDesc C = cudaCreateChannelDesc<float>();
  // CHECK: hipCreateChannelDesc(32, 0, 0, 0, hipChannelFormatKindFloat);
  C = cudaCreateChannelDesc(32, 0, 0, 0, cudaChannelFormatKindFloat);
  // CHECK: hipResourceDesc R = {}; R.resType = hipResourceTypeArray; R.res.array.array = A;
  cudaResourceDesc R = {}; R.resType = cudaResourceTypeArray; R.res.array.array = A;
  // CHECK: hipTextureDesc T = {}; T.addressMode[0] = hipAddressModeWrap; T.readMode = hipReadModeElementType;
  cudaTextureDesc T = {}; T.addressMode[0] = cudaAddressModeWrap; T.readMode = cudaReadModeElementType;
  cudaTextureObject_t O;
  // CHECK: (void)hipCreateTextureObject(&O, &R, &T, NULL);
  (void)cudaCreateTextureObject(&O, &R, &T, NULL);
  // CHECK: (void)hipMemcpy2DToArray(A, 0, 0, D, 4, 4, 1, hipMemcpyHostToDevice);
  (void)cudaMemcpy2DToArray(A, 0, 0, D, 4, 4, 1, cudaMemcpyHostToDevice);
  // CHECK: hipPitchedPtr P = make_hipPitchedPtr(D, 4, 4, 1);
  cudaPitchedPtr P = make_cudaPitchedPtr(D, 4, 4, 1);
  (void)P;
}
