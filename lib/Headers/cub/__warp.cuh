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

// Nothing that is only declared runs on the executor.
#ifndef CU2X_SIMT

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
  __CU2X_D void Load(__Iterator __Source, __T (&__Items)[__ItemsPerThread]);
  template <class __Iterator>
  __CU2X_D void Load(__Iterator __Source, __T (&__Items)[__ItemsPerThread],
                     int __ValidItems);
  template <class __Iterator, class __DefaultT>
  __CU2X_D void Load(__Iterator __Source, __T (&__Items)[__ItemsPerThread],
                     int __ValidItems, __DefaultT __OutOfBounds);
};

template <class __T, int __ItemsPerThread,
          WarpStoreAlgorithm __Algorithm = WARP_STORE_DIRECT,
          int __LogicalWarpThreads = 32, int __LegacyPtxArch = 0>
class WarpStore {
public:
  __CU2X_CUB_STORAGE(WarpStore, __T, __LogicalWarpThreads *__ItemsPerThread)
  template <class __Iterator>
  __CU2X_D void Store(__Iterator __Target, __T (&__Items)[__ItemsPerThread]);
  template <class __Iterator>
  __CU2X_D void Store(__Iterator __Target, __T (&__Items)[__ItemsPerThread],
                      int __ValidItems);
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

#endif // CU2X_SIMT

#endif // CUB_WARP_ALL_CUH
