//===- __barrier.h - barriers, pipelines and asynchronous copies -*- C++
//-*-===//
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

// Trivial constructors let these live in shared memory, where programs
// initialize them with init().
template <thread_scope Scope = thread_scope_system,
          class Completion = std::__empty_completion>
class barrier {
public:
  typedef uint64_t arrival_token;
  barrier() = default;
  __CU2X_HD barrier(ptrdiff_t Expected, Completion C = Completion()) {}
  barrier(const barrier &) = delete;
  barrier &operator=(const barrier &) = delete;
  __CU2X_HD arrival_token arrive(ptrdiff_t Update = 1) {}
  __CU2X_HD void wait(arrival_token &&Phase) const {}
  __CU2X_HD bool try_wait(arrival_token &&Phase) const {}
  template <class Duration>
  __CU2X_HD bool try_wait_for(arrival_token &&Phase, const Duration &D) const {}
  __CU2X_HD bool try_wait_parity(bool Parity) const {}
  __CU2X_HD void wait_parity(bool Parity) const {}
  __CU2X_HD void arrive_and_wait() {}
  __CU2X_HD void arrive_and_drop() {}
  __CU2X_HD static constexpr ptrdiff_t max() { return (1 << 20) - 1; }
  friend __CU2X_HD void init(barrier *Object, ptrdiff_t Expected) {}
  friend __CU2X_HD void init(barrier *Object, ptrdiff_t Expected,
                             Completion C) {}

private:
  uint64_t State;
};
namespace std {
template <class Completion = __empty_completion>
using barrier = ::cuda::barrier<thread_scope_system, Completion>;
}

namespace device {
template <class Completion>
__CU2X_D uint64_t *
barrier_native_handle(::cuda::barrier<thread_scope_block, Completion> &B) {}
__CU2X_D ::cuda::barrier<thread_scope_block>::arrival_token
barrier_arrive_tx(::cuda::barrier<thread_scope_block> &B, ptrdiff_t Update,
                  ptrdiff_t Transactions);
__CU2X_D void barrier_expect_tx(::cuda::barrier<thread_scope_block> &B,
                                ptrdiff_t Transactions);
template <class Size>
__CU2X_D ptrdiff_t memcpy_async_tx(void *Target, const void *Source, Size Bytes,
                                   ::cuda::barrier<thread_scope_block> &B) {}
} // namespace device

template <size_t Alignment> struct aligned_size_t {
  static constexpr size_t align = Alignment;
  size_t value;
  __CU2X_HD explicit constexpr aligned_size_t(size_t Size) : value(Size) {}
  __CU2X_HD constexpr operator size_t() const { return value; }
};

enum class pipeline_role { producer, consumer };
template <thread_scope Scope, uint8_t Stages> struct pipeline_shared_state {
  pipeline_shared_state() = default;
  pipeline_shared_state(const pipeline_shared_state &) = delete;

private:
  barrier<Scope> Barriers[2 * Stages];
};
template <thread_scope Scope> class pipeline {
public:
  pipeline(pipeline &&) = default;
  __CU2X_HD ~pipeline() {}
  __CU2X_HD bool quit() {}
  __CU2X_HD void producer_acquire() {}
  __CU2X_HD void producer_commit() {}
  __CU2X_HD void consumer_wait() {}
  __CU2X_HD void consumer_release() {}
  template <class Duration>
  __CU2X_HD bool consumer_wait_for(const Duration &D) {}
};
__CU2X_HD pipeline<thread_scope_thread> make_pipeline();
template <class Group, thread_scope Scope, uint8_t Stages>
__CU2X_HD pipeline<Scope>
make_pipeline(const Group &G, pipeline_shared_state<Scope, Stages> *State) {}
template <class Group, thread_scope Scope, uint8_t Stages>
__CU2X_HD pipeline<Scope>
make_pipeline(const Group &G, pipeline_shared_state<Scope, Stages> *State,
              size_t Producers) {}
template <class Group, thread_scope Scope, uint8_t Stages>
__CU2X_HD pipeline<Scope>
make_pipeline(const Group &G, pipeline_shared_state<Scope, Stages> *State,
              pipeline_role Role) {}
template <thread_scope Scope>
__CU2X_D void pipeline_consumer_wait_prior(pipeline<Scope> &P, size_t Prior) {}
template <uint8_t Prior, thread_scope Scope>
__CU2X_D void pipeline_consumer_wait_prior(pipeline<Scope> &P) {}
template <thread_scope Scope>
__CU2X_D void pipeline_producer_commit(pipeline<thread_scope_thread> &P,
                                       barrier<Scope> &B) {}

enum class async_contract_fulfillment { none, async };
// The last argument is what the copy reports to: a barrier or a pipeline.
template <class Size, class Sync>
__CU2X_HD async_contract_fulfillment memcpy_async(void *Target,
                                                  const void *Source,
                                                  Size Bytes, Sync &S) {}
template <class T, class Size, class Sync>
__CU2X_HD async_contract_fulfillment memcpy_async(T *Target, const T *Source,
                                                  Size Bytes, Sync &S) {}
template <class Group, class Size, class Sync>
__CU2X_HD async_contract_fulfillment memcpy_async(const Group &G, void *Target,
                                                  const void *Source,
                                                  Size Bytes, Sync &S) {}
template <class Group, class T, class Size, class Sync>
__CU2X_HD async_contract_fulfillment memcpy_async(const Group &G, T *Target,
                                                  const T *Source, Size Bytes,
                                                  Sync &S) {}

template <thread_scope Scope = thread_scope_system> class latch {
public:
  latch() = default;
  __CU2X_HD constexpr explicit latch(ptrdiff_t Expected) : State(Expected) {}
  __CU2X_HD void count_down(ptrdiff_t Update = 1) {}
  __CU2X_HD bool try_wait() const {}
  __CU2X_HD void wait() const {}
  __CU2X_HD void arrive_and_wait(ptrdiff_t Update = 1) {}
  __CU2X_HD static constexpr ptrdiff_t max() { return PTRDIFF_MAX; }

private:
  ptrdiff_t State;
};
template <thread_scope Scope = thread_scope_system,
          ptrdiff_t LeastMax = INT32_MAX>
class counting_semaphore {
public:
  counting_semaphore() = default;
  __CU2X_HD constexpr explicit counting_semaphore(ptrdiff_t Count)
      : State(Count) {}
  __CU2X_HD void release(ptrdiff_t Update = 1) {}
  __CU2X_HD void acquire() {}
  __CU2X_HD bool try_acquire() {}
  template <class Duration> __CU2X_HD bool try_acquire_for(const Duration &D) {}
  template <class Time> __CU2X_HD bool try_acquire_until(const Time &T) {}
  __CU2X_HD static constexpr ptrdiff_t max() { return LeastMax; }

private:
  ptrdiff_t State;
};
template <thread_scope Scope = thread_scope_system>
using binary_semaphore = counting_semaphore<Scope, 1>;
namespace std {
typedef ::cuda::latch<> latch;
template <ptrdiff_t LeastMax = INT32_MAX>
using counting_semaphore =
    ::cuda::counting_semaphore<thread_scope_system, LeastMax>;
typedef counting_semaphore<1> binary_semaphore;
} // namespace std
} // namespace cuda

#endif // CUDA_BARRIER_ALL_H
