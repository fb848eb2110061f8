// Pinned memory: flags are added where the call has none, and only there.
// RUN: cu2x %s -o %t.hip --quiet -- && grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip
// RUN: cp %t.hip %t.cu && cu2x %t.cu --quiet -o %t.2 -- && cmp %t.cu %t.2
#define CHECK_CALL(X) if ((X) != cudaSuccess) return 1
int pinned(size_t N) {
  float *P;
  // CHECK: CHECK_CALL(hipHostMalloc(&P, N * sizeof(float), hipHostMallocDefault));
  CHECK_CALL(cudaMallocHost(&P, N * sizeof(float)));
  // CHECK: CHECK_CALL(hipHostMalloc((void **)&P, N, hipHostMallocMapped));
  CHECK_CALL(cudaMallocHost((void **)&P, N, cudaHostAllocMapped));
  // CHECK: CHECK_CALL(hipHostMalloc<float>(&P, N, hipHostMallocDefault));
  CHECK_CALL(cudaMallocHost<float>(&P, N));
  // CHECK: CHECK_CALL(hipHost{{Alloc|Malloc}}(&P, N, hipHost{{Alloc|Malloc}}Portable));
  CHECK_CALL(cudaHostAlloc(&P, N, cudaHostAllocPortable));
  // CHECK: CHECK_CALL(hipHostMalloc(/* where */ &P,
  // CHECK-NEXT: N, hipHostMallocDefault));
  CHECK_CALL(cudaMallocHost(/* where */ &P,
                            N));
  // CHECK: CHECK_CALL(hipHostFree(P));
  CHECK_CALL(cudaFreeHost(P));
  return 0;
}
