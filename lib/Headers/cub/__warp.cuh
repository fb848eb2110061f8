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

template <class __T, int __LogicalWarpThreads = 32, int __LegacyPtxArch = 0>
class WarpReduce {
public:
  __CU2X_CUB_STORAGE(WarpReduce, __T, __LogicalWarpThreads)
  __CU2X_D __T Sum(__T __Input) {}
  __CU2X_D __T Sum(__T __Input, int __ValidItems) {}
  template <class __Items, class = decltype(std::declval<const __Items &>()[0])>
  __CU2X_D __T Sum(const __Items &__Input) {}
  __CU2X_D __T Max(__T __Input) {}
  __CU2X_D __T Max(__T __Input, int __ValidItems) {}
  __CU2X_D __T Min(__T __Input) {}
  __CU2X_D __T Min(__T __Input, int __ValidItems) {}
  template <class __Op> __CU2X_D __T Reduce(__T __Input, __Op __ReductionOp) {}
  template <class __Op>
  __CU2X_D __T Reduce(__T __Input, __Op __ReductionOp, int __ValidItems) {}
  template <class __FlagT>
  __CU2X_D __T HeadSegmentedSum(__T __Input, __FlagT __HeadFlag) {}
  template <class __FlagT>
  __CU2X_D __T TailSegmentedSum(__T __Input, __FlagT __TailFlag) {}
  template <class __Op, class __FlagT>
  __CU2X_D __T HeadSegmentedReduce(__T __Input, __FlagT __HeadFlag,
                                   __Op __ReductionOp) {}
  template <class __Op, class __FlagT>
  __CU2X_D __T TailSegmentedReduce(__T __Input, __FlagT __TailFlag,
                                   __Op __ReductionOp) {}
};

template <class __T, int __LogicalWarpThreads = 32, int __LegacyPtxArch = 0>
class WarpScan {
public:
  __CU2X_CUB_STORAGE(WarpScan, __T, __LogicalWarpThreads)
  __CU2X_CUB_MEMBER(void, InclusiveSum)
  __CU2X_CUB_MEMBER(void, ExclusiveSum)
  __CU2X_CUB_MEMBER(void, InclusiveScan)
  __CU2X_CUB_MEMBER(void, ExclusiveScan)
  __CU2X_CUB_MEMBER(void, Scan)
  __CU2X_CUB_MEMBER(void, Sum)
  __CU2X_D __T Broadcast(__T __Input, unsigned __SourceLane) {}
};

template <class __KeyT, int __ItemsPerThread, int __LogicalWarpThreads = 32,
          class __ValueT = NullType, int __LegacyPtxArch = 0>
class WarpMergeSort {
public:
  __CU2X_CUB_STORAGE(WarpMergeSort, __KeyT,
                     __LogicalWarpThreads *__ItemsPerThread)
  __CU2X_D unsigned get_member_mask() const {}
  __CU2X_D unsigned get_linear_tid() const {}
  __CU2X_CUB_MEMBER(void, Sort)
  __CU2X_CUB_MEMBER(void, StableSort)
};

template <class __T, int __ItemsPerThread,
          WarpLoadAlgorithm __Algorithm = WARP_LOAD_DIRECT,
          int __LogicalWarpThreads = 32, int __LegacyPtxArch = 0>
class WarpLoad {
public:
  __CU2X_CUB_STORAGE(WarpLoad, __T, __LogicalWarpThreads *__ItemsPerThread)
  template <class __Iterator>
  __CU2X_D void Load(__Iterator __Source, __T (&__Items)[__ItemsPerThread]) {}
  template <class __Iterator>
  __CU2X_D void Load(__Iterator __Source, __T (&__Items)[__ItemsPerThread],
                     int __ValidItems) {}
  template <class __Iterator, class __DefaultT>
  __CU2X_D void Load(__Iterator __Source, __T (&__Items)[__ItemsPerThread],
                     int __ValidItems, __DefaultT __OutOfBounds) {}
};

template <class __T, int __ItemsPerThread,
          WarpStoreAlgorithm __Algorithm = WARP_STORE_DIRECT,
          int __LogicalWarpThreads = 32, int __LegacyPtxArch = 0>
class WarpStore {
public:
  __CU2X_CUB_STORAGE(WarpStore, __T, __LogicalWarpThreads *__ItemsPerThread)
  template <class __Iterator>
  __CU2X_D void Store(__Iterator __Target, __T (&__Items)[__ItemsPerThread]) {}
  template <class __Iterator>
  __CU2X_D void Store(__Iterator __Target, __T (&__Items)[__ItemsPerThread],
                      int __ValidItems) {}
};

template <class __T, int __ItemsPerThread, int __LogicalWarpThreads = 32,
          WarpExchangeAlgorithm __Algorithm = WARP_EXCHANGE_SMEM>
class WarpExchange {
public:
  __CU2X_CUB_STORAGE(WarpExchange, __T, __LogicalWarpThreads *__ItemsPerThread)
  __CU2X_CUB_MEMBER(void, BlockedToStriped)
  __CU2X_CUB_MEMBER(void, StripedToBlocked)
  __CU2X_CUB_MEMBER(void, ScatterToStriped)
};

CUB_NAMESPACE_END

#endif // CUB_WARP_ALL_CUH
