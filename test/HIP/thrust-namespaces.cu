// Members of Thrust's CUDA system, in every qualification, belong to HIP's.
// RUN: cu2x %s -o %t.hip --quiet -- && grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip
#include <thrust/device_vector.h>
#include <thrust/execution_policy.h>
#include <thrust/fill.h>
// CHECK: #include <thrust/system/hip/execution_policy.h>
#include <thrust/system/cuda/execution_policy.h>

// CHECK: namespace policy = thrust::hip;
namespace policy = thrust::cuda;
void fill(float *P, int N, cudaStream_t S) {
  // CHECK: thrust::fill(thrust::hip::par.on(S), P, P + N, 0.f);
  thrust::fill(thrust::cuda::par.on(S), P, P + N, 0.f);
  // CHECK: thrust::fill(thrust::system::hip::par.on(S), P, P + N, 1.f);
  thrust::fill(thrust::system::cuda::par.on(S), P, P + N, 1.f);
  // CHECK: thrust::fill(::thrust::hip::par, P, P + N, 2.f);
  thrust::fill(::thrust::cuda::par, P, P + N, 2.f);
  // CHECK: thrust::fill(thrust::hip_rocprim::par.on(S), P, P + N, 4.f);
  thrust::fill(thrust::cuda_cub::par.on(S), P, P + N, 4.f);
  // CHECK: thrust::fill(policy::par, P, P + N, 3.f);
  thrust::fill(policy::par, P, P + N, 3.f);
}
