//===- __warp.cuh - CUB warp-wide primitives --------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CUB_WARP_ALL_CUH
#define CUB_WARP_ALL_CUH

#include "__block.cuh"

CUB_NAMESPACE_BEGIN

enum WarpLoadAlgorithm {
  WARP_LOAD_DIRECT,
  WARP_LOAD_STRIPED,
  WARP_LOAD_VECTORIZE,
  WARP_LOAD_TRANSPOSE
};
enum WarpStoreAlgorithm {
  WARP_STORE_DIRECT,
  WARP_STORE_STRIPED,
  WARP_STORE_VECTORIZE,
  WARP_STORE_TRANSPOSE
};
enum WarpExchangeAlgorithm { WARP_EXCHANGE_SMEM, WARP_EXCHANGE_SHUFFLE };

template <class T, int LogicalWarpThreads = 32, int LegacyPtxArch = 0>
class WarpReduce {
public:
  __CU2X_CUB_STORAGE(WarpReduce, T, LogicalWarpThreads)
  __CU2X_D T Sum(T Input) {}
  __CU2X_D T Sum(T Input, int ValidItems) {}
  template <class Items, class = decltype(std::declval<const Items &>()[0])>
  __CU2X_D T Sum(const Items &Input) {}
  __CU2X_D T Max(T Input) {}
  __CU2X_D T Max(T Input, int ValidItems) {}
  __CU2X_D T Min(T Input) {}
  __CU2X_D T Min(T Input, int ValidItems) {}
  template <class Op> __CU2X_D T Reduce(T Input, Op ReductionOp) {}
  template <class Op>
  __CU2X_D T Reduce(T Input, Op ReductionOp, int ValidItems) {}
  template <class FlagT> __CU2X_D T HeadSegmentedSum(T Input, FlagT HeadFlag) {}
  template <class FlagT> __CU2X_D T TailSegmentedSum(T Input, FlagT TailFlag) {}
  template <class Op, class FlagT>
  __CU2X_D T HeadSegmentedReduce(T Input, FlagT HeadFlag, Op ReductionOp) {}
  template <class Op, class FlagT>
  __CU2X_D T TailSegmentedReduce(T Input, FlagT TailFlag, Op ReductionOp) {}
};

template <class T, int LogicalWarpThreads = 32, int LegacyPtxArch = 0>
class WarpScan {
public:
  __CU2X_CUB_STORAGE(WarpScan, T, LogicalWarpThreads)
  __CU2X_CUB_MEMBER(void, InclusiveSum)
  __CU2X_CUB_MEMBER(void, ExclusiveSum)
  __CU2X_CUB_MEMBER(void, InclusiveScan)
  __CU2X_CUB_MEMBER(void, ExclusiveScan)
  __CU2X_CUB_MEMBER(void, Scan)
  __CU2X_CUB_MEMBER(void, Sum)
  __CU2X_D T Broadcast(T Input, unsigned SourceLane) {}
};

template <class KeyT, int ItemsPerThread, int LogicalWarpThreads = 32,
          class ValueT = NullType, int LegacyPtxArch = 0>
class WarpMergeSort {
public:
  __CU2X_CUB_STORAGE(WarpMergeSort, KeyT, LogicalWarpThreads *ItemsPerThread)
  __CU2X_D unsigned get_member_mask() const {}
  __CU2X_D unsigned get_linear_tid() const {}
  __CU2X_CUB_MEMBER(void, Sort)
  __CU2X_CUB_MEMBER(void, StableSort)
};

template <class T, int ItemsPerThread,
          WarpLoadAlgorithm Algorithm = WARP_LOAD_DIRECT,
          int LogicalWarpThreads = 32, int LegacyPtxArch = 0>
class WarpLoad {
public:
  __CU2X_CUB_STORAGE(WarpLoad, T, LogicalWarpThreads *ItemsPerThread)
  template <class Iterator>
  __CU2X_D void Load(Iterator Source, T (&Items)[ItemsPerThread]) {}
  template <class Iterator>
  __CU2X_D void Load(Iterator Source, T (&Items)[ItemsPerThread],
                     int ValidItems) {}
  template <class Iterator, class DefaultT>
  __CU2X_D void Load(Iterator Source, T (&Items)[ItemsPerThread],
                     int ValidItems, DefaultT OutOfBounds) {}
};

template <class T, int ItemsPerThread,
          WarpStoreAlgorithm Algorithm = WARP_STORE_DIRECT,
          int LogicalWarpThreads = 32, int LegacyPtxArch = 0>
class WarpStore {
public:
  __CU2X_CUB_STORAGE(WarpStore, T, LogicalWarpThreads *ItemsPerThread)
  template <class Iterator>
  __CU2X_D void Store(Iterator Target, T (&Items)[ItemsPerThread]) {}
  template <class Iterator>
  __CU2X_D void Store(Iterator Target, T (&Items)[ItemsPerThread],
                      int ValidItems) {}
};

template <class T, int ItemsPerThread, int LogicalWarpThreads = 32,
          WarpExchangeAlgorithm Algorithm = WARP_EXCHANGE_SMEM>
class WarpExchange {
public:
  __CU2X_CUB_STORAGE(WarpExchange, T, LogicalWarpThreads *ItemsPerThread)
  __CU2X_CUB_MEMBER(void, BlockedToStriped)
  __CU2X_CUB_MEMBER(void, StripedToBlocked)
  __CU2X_CUB_MEMBER(void, ScatterToStriped)
};

CUB_NAMESPACE_END

#endif // CUB_WARP_ALL_CUH
