// cudaMalloc3DArray's flags have a default in CUDA only.
// RUN: cu2x %s -o %t.hip --quiet -- && grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip
// RUN: cp %t.hip %t.cu && cu2x %t.cu --quiet -o %t.2 -- && cmp %t.cu %t.2
void arrays(cudaArray_t A, cudaChannelFormatDesc D) {
  // CHECK: (void)hipMalloc3DArray(&A, &D, make_hipExtent(1, 2, 3), {{0|hipArrayDefault}});
  (void)cudaMalloc3DArray(&A, &D, make_cudaExtent(1, 2, 3));
  // CHECK: (void)hipMalloc3DArray(&A, &D, make_hipExtent(1, 2, 3), hipArrayLayered);
  (void)cudaMalloc3DArray(&A, &D, make_cudaExtent(1, 2, 3), cudaArrayLayered);
  // CHECK: (void)hipMallocArray(&A, &D, 4);
  (void)cudaMallocArray(&A, &D, 4);
}
