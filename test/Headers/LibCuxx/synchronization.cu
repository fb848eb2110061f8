// Scoped atomics, barriers and pipelines, in shared memory too.
// RUN: %clang_bundled_host %s
// RUN: %clang_bundled_device %s

#include <cuda/atomic>
#include <cuda/barrier>
#include <cuda/latch>
#include <cuda/pipeline>
#include <cuda/semaphore>
#include <cuda/std/atomic>
#include <atomic>

__device__ cuda::atomic<int, cuda::thread_scope_device> Counter;
__device__ cuda::std::atomic<int> Other{3};
__managed__ cuda::atomic<unsigned> Managed;

__global__ void kernel(int *To, const int *From) {
  __shared__ cuda::barrier<cuda::thread_scope_block> Barrier;
  __shared__ cuda::pipeline_shared_state<cuda::thread_scope_block, 2> State;
  __shared__ cuda::binary_semaphore<cuda::thread_scope_block> Semaphore;
  if (threadIdx.x == 0)
    init(&Barrier, blockDim.x);
  __syncthreads();
  cuda::memcpy_async(To, From, cuda::aligned_size_t<16>(16), Barrier);
  auto Token = Barrier.arrive();
  Barrier.wait(std::move(Token));
  Barrier.arrive_and_wait();

  cuda::atomic_ref<int, cuda::thread_scope_device> Ref(*To);
  int Old = Ref.fetch_add(1, cuda::std::memory_order_relaxed);
  Ref++;
  Ref.fetch_max(3);
  Counter.store(Old, cuda::memory_order_release);
  Old = Counter;
  Counter = 2;
  ++Counter;
  Other.fetch_add(2);
  unsigned Expected = 0;
  while (!Managed.compare_exchange_weak(Expected, 1u))
    ;
  cuda::atomic_thread_fence(cuda::memory_order_seq_cst,
                            cuda::thread_scope_device);

  auto Pipeline = cuda::make_pipeline();
  Pipeline.producer_acquire();
  cuda::memcpy_async(To, From, sizeof(int) * 4, Pipeline);
  Pipeline.producer_commit();
  cuda::pipeline_consumer_wait_prior<1>(Pipeline);
  Pipeline.consumer_release();
  Semaphore.release();
}
