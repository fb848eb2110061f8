// RUN: %clang_bundled_host -Xclang -verify %s
// RUN: %clang_bundled_device -Xclang -verify %s
// expected-no-diagnostics

#include <cuda_awbarrier_primitives.h>
#include <cuda_pipeline.h>

__global__ void kernel(const int4 *In) {
  __shared__ int4 Tile[32];
  __pipeline_memcpy_async(&Tile[threadIdx.x], &In[threadIdx.x], sizeof(int4));
  __pipeline_commit();
  __pipeline_wait_prior(0);
  nvcuda::experimental::pipeline Pipe;
  nvcuda::experimental::memcpy_async(Tile[0], In[0], Pipe);
  Pipe.commit_and_wait();
  __shared__ __mbarrier_t Barrier;
  __mbarrier_init(&Barrier, 32);
  __mbarrier_token_t Token = __mbarrier_arrive(&Barrier);
  while (!__mbarrier_test_wait(&Barrier, Token))
    ;
}
