//===- __barrier.h - barriers, pipelines and asynchronous copies -*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CUDA_BARRIER_ALL_H
#define CUDA_BARRIER_ALL_H

#include "__atomic.h"

namespace cuda {
namespace std {
struct __empty_completion {
  __CU2X_HD void operator()() noexcept {}
};
} // namespace std

// What has no body here is refused where it is used, and a program that is run
// ends in the linker. Trivial constructors let these live in shared memory, where programs
// initialize them with init().
template <thread_scope __Scope = thread_scope_system,
          class __Completion = std::__empty_completion>
class barrier {
public:
  typedef uint64_t arrival_token;
  barrier() = default;
  __CU2X_HD barrier(ptrdiff_t __Expected, __Completion __C = __Completion()) {}
  barrier(const barrier &) = delete;
  barrier &operator=(const barrier &) = delete;
  __CU2X_HD arrival_token arrive(ptrdiff_t __Update = 1);
  __CU2X_HD void wait(arrival_token &&__Phase) const;
  __CU2X_HD bool try_wait(arrival_token &&__Phase) const;
  template <class __Duration>
  __CU2X_HD bool try_wait_for(arrival_token &&__Phase,
                              const __Duration &__D) const;
  __CU2X_HD bool try_wait_parity(bool __Parity) const;
  __CU2X_HD void wait_parity(bool __Parity) const;
  __CU2X_HD void arrive_and_wait();
  __CU2X_HD void arrive_and_drop();
  __CU2X_HD static constexpr ptrdiff_t max() { return (1 << 20) - 1; }
  friend __CU2X_HD void init(barrier *__Object, ptrdiff_t __Expected);
  friend __CU2X_HD void init(barrier *__Object, ptrdiff_t __Expected,
                             __Completion __C);

private:
  uint64_t __State;
};
namespace std {
template <class __Completion = __empty_completion>
using barrier = ::cuda::barrier<thread_scope_system, __Completion>;
}

namespace device {
template <class __Completion>
__CU2X_D uint64_t *
barrier_native_handle(::cuda::barrier<thread_scope_block, __Completion> &__B);
__CU2X_D ::cuda::barrier<thread_scope_block>::arrival_token
barrier_arrive_tx(::cuda::barrier<thread_scope_block> &__B, ptrdiff_t __Update,
                  ptrdiff_t __Transactions);
__CU2X_D void barrier_expect_tx(::cuda::barrier<thread_scope_block> &__B,
                                ptrdiff_t __Transactions);
template <class __Size>
__CU2X_D ptrdiff_t memcpy_async_tx(void *__Target, const void *__Source,
                                   __Size __Bytes,
                                   ::cuda::barrier<thread_scope_block> &__B);
} // namespace device

template <size_t __Alignment> struct CU2X_SOURCE aligned_size_t {
  static constexpr size_t align = __Alignment;
  size_t value;
  __CU2X_HD explicit constexpr aligned_size_t(size_t __Size) : value(__Size) {}
  __CU2X_HD constexpr operator size_t() const { return value; }
};

enum class pipeline_role { producer, consumer };
template <thread_scope __Scope, uint8_t __Stages> struct pipeline_shared_state {
  pipeline_shared_state() = default;
  pipeline_shared_state(const pipeline_shared_state &) = delete;

private:
  barrier<__Scope> __Barriers[2 * __Stages];
};
template <thread_scope __Scope> class pipeline {
public:
  pipeline(pipeline &&) = default;
  __CU2X_HD ~pipeline() {}
  __CU2X_HD bool quit();
  __CU2X_HD void producer_acquire();
  __CU2X_HD void producer_commit();
  __CU2X_HD void consumer_wait();
  __CU2X_HD void consumer_release();
  template <class __Duration>
  __CU2X_HD bool consumer_wait_for(const __Duration &__D);
};
/// Copies are done where they are asked for, so that nothing is waited for.
template <> class CU2X_SOURCE pipeline<thread_scope_thread> {
public:
  __CU2X_HD bool quit() { return true; }
  __CU2X_HD void producer_acquire() {}
  __CU2X_HD void producer_commit() {}
  __CU2X_HD void consumer_wait() {}
  __CU2X_HD void consumer_release() {}
  template <class __Duration>
  __CU2X_HD bool consumer_wait_for(const __Duration &__D) {
    return true;
  }
};
CU2X_SOURCE __CU2X_HD inline pipeline<thread_scope_thread> make_pipeline() {
  return pipeline<thread_scope_thread>();
}
template <class __Group, thread_scope __Scope, uint8_t __Stages>
__CU2X_HD pipeline<__Scope>
make_pipeline(const __Group &__G,
              pipeline_shared_state<__Scope, __Stages> *__State);
template <class __Group, thread_scope __Scope, uint8_t __Stages>
__CU2X_HD pipeline<__Scope>
make_pipeline(const __Group &__G,
              pipeline_shared_state<__Scope, __Stages> *__State,
              size_t __Producers);
template <class __Group, thread_scope __Scope, uint8_t __Stages>
__CU2X_HD pipeline<__Scope>
make_pipeline(const __Group &__G,
              pipeline_shared_state<__Scope, __Stages> *__State,
              pipeline_role __Role);
template <thread_scope __Scope>
__CU2X_D void pipeline_consumer_wait_prior(pipeline<__Scope> &__P,
                                           size_t __Prior);
template <uint8_t __Prior, thread_scope __Scope>
__CU2X_D void pipeline_consumer_wait_prior(pipeline<__Scope> &__P);
CU2X_SOURCE __CU2X_D inline void
pipeline_consumer_wait_prior(pipeline<thread_scope_thread> &__P,
                             size_t __Prior) {}
template <uint8_t __Prior>
CU2X_SOURCE __CU2X_D void
pipeline_consumer_wait_prior(pipeline<thread_scope_thread> &__P) {}
template <thread_scope __Scope>
__CU2X_D void pipeline_producer_commit(pipeline<thread_scope_thread> &__P,
                                       barrier<__Scope> &__B);

enum class async_contract_fulfillment { none, async };
// The last argument is what the copy reports to: a barrier or a pipeline.
template <class __Size, class __Sync>
__CU2X_HD async_contract_fulfillment memcpy_async(void *__Target,
                                                  const void *__Source,
                                                  __Size __Bytes, __Sync &__S);
template <class __T, class __Size, class __Sync>
__CU2X_HD async_contract_fulfillment memcpy_async(__T *__Target,
                                                  const __T *__Source,
                                                  __Size __Bytes, __Sync &__S);
template <class __Group, class __Size, class __Sync>
__CU2X_HD async_contract_fulfillment memcpy_async(const __Group &__G,
                                                  void *__Target,
                                                  const void *__Source,
                                                  __Size __Bytes, __Sync &__S);
template <class __Group, class __T, class __Size, class __Sync>
__CU2X_HD async_contract_fulfillment memcpy_async(const __Group &__G,
                                                  __T *__Target,
                                                  const __T *__Source,
                                                  __Size __Bytes, __Sync &__S);

template <class __T, class __Size>
CU2X_SOURCE __CU2X_HD async_contract_fulfillment
memcpy_async(__T *__Target, const __T *__Source, __Size __Bytes,
             pipeline<thread_scope_thread> &__P) {
  size_t __Count = size_t(__Bytes) / sizeof(__T);
  for (size_t __I = 0; __I < __Count; ++__I)
    __Target[__I] = __Source[__I];
  return async_contract_fulfillment::none;
}
/// The threads of the group copy in turns.
template <class __Group, class __T, class __Size>
CU2X_SOURCE __CU2X_HD async_contract_fulfillment
memcpy_async(const __Group &__G, __T *__Target, const __T *__Source,
             __Size __Bytes, pipeline<thread_scope_thread> &__P) {
  size_t __Count = size_t(__Bytes) / sizeof(__T);
  for (size_t __I = __G.thread_rank(); __I < __Count; __I += __G.size())
    __Target[__I] = __Source[__I];
  return async_contract_fulfillment::none;
}

template <thread_scope __Scope = thread_scope_system> class latch {
public:
  latch() = default;
  __CU2X_HD constexpr explicit latch(ptrdiff_t __Expected)
      : __State(__Expected) {}
  __CU2X_HD void count_down(ptrdiff_t __Update = 1);
  __CU2X_HD bool try_wait() const;
  __CU2X_HD void wait() const;
  __CU2X_HD void arrive_and_wait(ptrdiff_t __Update = 1);
  __CU2X_HD static constexpr ptrdiff_t max() { return PTRDIFF_MAX; }

private:
  ptrdiff_t __State;
};
template <thread_scope __Scope = thread_scope_system,
          ptrdiff_t __LeastMax = INT32_MAX>
class counting_semaphore {
public:
  counting_semaphore() = default;
  __CU2X_HD constexpr explicit counting_semaphore(ptrdiff_t __Count)
      : __State(__Count) {}
  __CU2X_HD void release(ptrdiff_t __Update = 1);
  __CU2X_HD void acquire();
  __CU2X_HD bool try_acquire();
  template <class __Duration>
  __CU2X_HD bool try_acquire_for(const __Duration &__D);
  template <class __Time> __CU2X_HD bool try_acquire_until(const __Time &__T);
  __CU2X_HD static constexpr ptrdiff_t max() { return __LeastMax; }

private:
  ptrdiff_t __State;
};
template <thread_scope __Scope = thread_scope_system>
using binary_semaphore = counting_semaphore<__Scope, 1>;
namespace std {
typedef ::cuda::latch<> latch;
template <ptrdiff_t __LeastMax = INT32_MAX>
using counting_semaphore =
    ::cuda::counting_semaphore<thread_scope_system, __LeastMax>;
typedef counting_semaphore<1> binary_semaphore;
} // namespace std
} // namespace cuda

#endif // CUDA_BARRIER_ALL_H
