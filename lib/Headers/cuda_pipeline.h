//===- cuda_pipeline.h - Asynchronous copies --------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_HEADERS_CUDA_PIPELINE_H
#define CU2X_HEADERS_CUDA_PIPELINE_H

#include "cuda_awbarrier.h"
#include "cuda_pipeline_primitives.h"

namespace nvcuda {
namespace experimental {
class pipeline {
public:
  __device__ pipeline();
  pipeline(const pipeline &) = delete;
  pipeline &operator=(const pipeline &) = delete;
  __device__ size_t commit();
  __device__ void commit_and_wait();
  __device__ void wait(size_t __batch);
  template <unsigned __Np> __device__ void wait_prior();
  __device__ void arrive_on(awbarrier &);

private:
  size_t batch;
};
template <class __T>
CU2X_D void memcpy_async(__T &__dst, const __T &__src, pipeline &);
template <class __T, size_t __DstN, size_t __SrcN>
CU2X_D void memcpy_async(__T (*__dst)[__DstN], const __T (*__src)[__SrcN],
                         pipeline &);
template <size_t __Np, class __T> CU2X_D __T (*segment(__T *))[__Np];
} // namespace experimental
} // namespace nvcuda

#endif // CU2X_HEADERS_CUDA_PIPELINE_H
