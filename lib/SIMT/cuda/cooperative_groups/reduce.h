//===- reduce.h - Reductions of cooperative groups --------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_SIMT_CUDA_COOPERATIVE_GROUPS_REDUCE_H
#define CU2X_SIMT_CUDA_COOPERATIVE_GROUPS_REDUCE_H

#include "simt/groups.h"

// HIP's cooperative groups have none; a translated file has its own.
#ifndef CU2X_SIMT_HIP
namespace cooperative_groups {

template <class Group, class T, class Op>
typename details::Plain<T>::Type reduce(const Group &G, T &&Value, Op &&Combine,
                                        CU2X_PLACE) {
  using V = typename details::Plain<T>::Type;
  if (!std::is_same<Group, coalesced_group>::value || G.size() == 32)
    return cu2x::cuda::reduceByHalves<V>(G.__cu2x_mask(), Value, P, Combine,
                                         G.thread_rank());
  return cu2x::cuda::reduce<V>(G.__cu2x_mask(), Value, P, Combine);
}

} // namespace cooperative_groups
#endif

#endif // CU2X_SIMT_CUDA_COOPERATIVE_GROUPS_REDUCE_H
