//===- cuda_awbarrier.h - Asynchronous barriers -----------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_HEADERS_CUDA_AWBARRIER_H
#define CU2X_HEADERS_CUDA_AWBARRIER_H

#include "cuda_awbarrier_primitives.h"

namespace nvcuda {
namespace experimental {
class awbarrier {
public:
  class arrival_token {
  public:
    arrival_token() = default;
    __device__ uint32_t pending_count() const;

  private:
    uint64_t token;
  };
  awbarrier() = default;
  __device__ arrival_token arrive();
  __device__ arrival_token arrive_and_drop();
  __device__ bool timed_wait(arrival_token, uint32_t __cycles);
  __device__ bool timed_wait_parity(bool __phase, uint32_t __cycles);
  __device__ bool try_wait(arrival_token, uint32_t __nanoseconds);
  __device__ bool try_wait_parity(bool __phase, uint32_t __nanoseconds);
  __device__ void wait(arrival_token);
  __device__ void arrive_and_wait();
  __host__ __device__ static constexpr uint32_t max() { return (1 << 20) - 1; }

private:
  uint64_t barrier;
};
CU2X_D void init(awbarrier *, uint32_t __expected);
CU2X_D void inval(awbarrier *);
} // namespace experimental
} // namespace nvcuda

#endif // CU2X_HEADERS_CUDA_AWBARRIER_H
