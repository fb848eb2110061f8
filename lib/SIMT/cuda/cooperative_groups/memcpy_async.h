//===- memcpy_async.h - Copies of cooperative groups ------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_SIMT_CUDA_COOPERATIVE_GROUPS_MEMCPY_ASYNC_H
#define CU2X_SIMT_CUDA_COOPERATIVE_GROUPS_MEMCPY_ASYNC_H

#include "simt/groups.h"

// HIP's cooperative groups have none. Tests of the executor go on.
#if !defined(CU2X_SIMT_HIP) || defined(CU2X_SIMT_BEYOND_HIP)
namespace cooperative_groups {

// Copies are done when the call returns for all threads that wait.

template <class Group>
void __cu2x_copy(const Group &G, void *To, const void *From, size_t Bytes) {
  for (size_t I = G.thread_rank(); I < Bytes; I += G.size())
    static_cast<char *>(To)[I] = static_cast<const char *>(From)[I];
}
template <class Group, class To, class From, class Shape>
void memcpy_async(const Group &G, To *T, const From *F, const Shape &Bytes) {
  __cu2x_copy(G, T, F, static_cast<size_t>(Bytes));
}
template <class Group, class To, class ToLayout, class From, class FromLayout>
void memcpy_async(const Group &G, To *T, const ToLayout &ToCount, const From *F,
                  const FromLayout &FromCount) {
  size_t Count = min(static_cast<unsigned long long>(ToCount),
                     static_cast<unsigned long long>(FromCount));
  __cu2x_copy(G, T, F, Count * sizeof(To));
}
template <class Group> void wait(const Group &G, CU2X_PLACE) { G.sync(P); }
template <unsigned Stages, class Group>
void wait_prior(const Group &G, CU2X_PLACE) {
  G.sync(P);
}

} // namespace cooperative_groups
#endif

#endif // CU2X_SIMT_CUDA_COOPERATIVE_GROUPS_MEMCPY_ASYNC_H
