//===- __block.cuh - CUB block-wide primitives ------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CUB_BLOCK_ALL_CUH
#define CUB_BLOCK_ALL_CUH

#include "__types.cuh"

CUB_NAMESPACE_BEGIN

enum BlockReduceAlgorithm {
  BLOCK_REDUCE_RAKING_COMMUTATIVE_ONLY,
  BLOCK_REDUCE_RAKING,
  BLOCK_REDUCE_WARP_REDUCTIONS,
  BLOCK_REDUCE_WARP_REDUCTIONS_NONDETERMINISTIC
};
enum BlockScanAlgorithm {
  BLOCK_SCAN_RAKING,
  BLOCK_SCAN_RAKING_MEMOIZE,
  BLOCK_SCAN_WARP_SCANS
};
enum BlockLoadAlgorithm {
  BLOCK_LOAD_DIRECT,
  BLOCK_LOAD_STRIPED,
  BLOCK_LOAD_VECTORIZE,
  BLOCK_LOAD_TRANSPOSE,
  BLOCK_LOAD_WARP_TRANSPOSE,
  BLOCK_LOAD_WARP_TRANSPOSE_TIMESLICED
};
enum BlockStoreAlgorithm {
  BLOCK_STORE_DIRECT,
  BLOCK_STORE_STRIPED,
  BLOCK_STORE_VECTORIZE,
  BLOCK_STORE_TRANSPOSE,
  BLOCK_STORE_WARP_TRANSPOSE,
  BLOCK_STORE_WARP_TRANSPOSE_TIMESLICED
};
enum BlockHistogramAlgorithm { BLOCK_HISTO_SORT, BLOCK_HISTO_ATOMIC };
enum RadixRankAlgorithm {
  RADIX_RANK_BASIC,
  RADIX_RANK_MEMOIZE,
  RADIX_RANK_MATCH,
  RADIX_RANK_MATCH_EARLY_COUNTS_ANY,
  RADIX_RANK_MATCH_EARLY_COUNTS_ATOMIC_OR
};
enum WarpMatchAlgorithm { WARP_MATCH_ANY, WARP_MATCH_ATOMIC_OR };

// Collectives take overloads too numerous to be worth repeating; what a reader
// of the tree needs is the class, the member name and the result type. The
// second form serves calls that name the item count themselves.
#define __CU2X_CUB_MEMBER(RESULT, NAME)                                        \
  template <class... __Args> __CU2X_D RESULT NAME(__Args &&...__A) {}          \
  template <int __Items, class... __Args>                                      \
  __CU2X_D RESULT NAME(__Args &&...__A) {}

// Only the order of magnitude of a storage size can be known here, since it
// depends on the implementation; programs must not rely on more.
#define __CU2X_CUB_STORAGE(NAME, TYPE, COUNT)                                  \
  struct TempStorage {                                                         \
    alignas(16) unsigned char __Bytes[sizeof(TYPE) * (COUNT)];                   \
    __CU2X_HD TempStorage &Alias() {}                                          \
  };                                                                           \
  __CU2X_D NAME() {}                                                           \
  __CU2X_D NAME(TempStorage &__Storage) {}                                     \
  __CU2X_D NAME(TempStorage &__Storage, int __LinearTid) {}

template <class __T, int __BlockDimX,
          BlockReduceAlgorithm __Algorithm = BLOCK_REDUCE_WARP_REDUCTIONS,
          int __BlockDimY = 1, int __BlockDimZ = 1, int __LegacyPtxArch = 0>
class BlockReduce {
public:
  __CU2X_CUB_STORAGE(BlockReduce, __T, __BlockDimX *__BlockDimY *__BlockDimZ)
  template <class __Op> __CU2X_D __T Reduce(__T __Input, __Op __ReductionOp) {}
  template <class __Op>
  __CU2X_D __T Reduce(__T __Input, __Op __ReductionOp, int __NumValid) {}
  template <int __Items, class __Op>
  __CU2X_D __T Reduce(__T (&__Inputs)[__Items], __Op __ReductionOp) {}
  __CU2X_D __T Sum(__T __Input) {}
  __CU2X_D __T Sum(__T __Input, int __NumValid) {}
  template <int __Items> __CU2X_D __T Sum(__T (&__Inputs)[__Items]) {}
};

template <class __T, int __BlockDimX,
          BlockScanAlgorithm __Algorithm = BLOCK_SCAN_RAKING,
          int __BlockDimY = 1, int __BlockDimZ = 1, int __LegacyPtxArch = 0>
class BlockScan {
public:
  __CU2X_CUB_STORAGE(BlockScan, __T, __BlockDimX *__BlockDimY *__BlockDimZ)
  __CU2X_CUB_MEMBER(void, ExclusiveSum)
  __CU2X_CUB_MEMBER(void, ExclusiveScan)
  __CU2X_CUB_MEMBER(void, InclusiveSum)
  __CU2X_CUB_MEMBER(void, InclusiveScan)
};

template <class __T, int __BlockDimX, int __ItemsPerThread,
          BlockLoadAlgorithm __Algorithm = BLOCK_LOAD_DIRECT,
          int __BlockDimY = 1, int __BlockDimZ = 1, int __LegacyPtxArch = 0>
class BlockLoad {
public:
  static constexpr int ITEMS_PER_THREAD = __ItemsPerThread;
  static constexpr BlockLoadAlgorithm ALGORITHM = __Algorithm;
  __CU2X_CUB_STORAGE(BlockLoad, __T,
                     __BlockDimX * __BlockDimY * __BlockDimZ * __ItemsPerThread)
  template <class __Iterator>
  __CU2X_D void Load(__Iterator __BlockSource,
                     __T (&__Items)[__ItemsPerThread]) {}
  template <class __Iterator>
  __CU2X_D void Load(__Iterator __BlockSource, __T (&__Items)[__ItemsPerThread],
                     int __ValidItems) {}
  template <class __Iterator, class __DefaultT>
  __CU2X_D void Load(__Iterator __BlockSource, __T (&__Items)[__ItemsPerThread],
                     int __ValidItems, __DefaultT __OutOfBounds) {}
};

template <class __T, int __BlockDimX, int __ItemsPerThread,
          BlockStoreAlgorithm __Algorithm = BLOCK_STORE_DIRECT,
          int __BlockDimY = 1, int __BlockDimZ = 1, int __LegacyPtxArch = 0>
class BlockStore {
public:
  static constexpr int ITEMS_PER_THREAD = __ItemsPerThread;
  static constexpr BlockStoreAlgorithm ALGORITHM = __Algorithm;
  __CU2X_CUB_STORAGE(BlockStore, __T,
                     __BlockDimX * __BlockDimY * __BlockDimZ * __ItemsPerThread)
  template <class __Iterator>
  __CU2X_D void Store(__Iterator __BlockTarget,
                      __T (&__Items)[__ItemsPerThread]) {}
  template <class __Iterator>
  __CU2X_D void Store(__Iterator __BlockTarget,
                      __T (&__Items)[__ItemsPerThread], int __ValidItems) {}
};
template <class __Policy, class __Iterator,
          class __T = detail::it_value_t<__Iterator>>
struct BlockLoadType;
template <class __Policy, class __Iterator,
          class __T = detail::it_value_t<__Iterator>>
struct BlockStoreType;

template <class __T, int __BlockDimX, int __ItemsPerThread,
          bool __WarpTimeSlicing = false, int __BlockDimY = 1,
          int __BlockDimZ = 1, int __LegacyPtxArch = 0>
class BlockExchange {
public:
  __CU2X_CUB_STORAGE(BlockExchange, __T,
                     __BlockDimX * __BlockDimY * __BlockDimZ * __ItemsPerThread)
  __CU2X_CUB_MEMBER(void, StripedToBlocked)
  __CU2X_CUB_MEMBER(void, BlockedToStriped)
  __CU2X_CUB_MEMBER(void, WarpStripedToBlocked)
  __CU2X_CUB_MEMBER(void, BlockedToWarpStriped)
  __CU2X_CUB_MEMBER(void, ScatterToBlocked)
  __CU2X_CUB_MEMBER(void, ScatterToStriped)
  __CU2X_CUB_MEMBER(void, ScatterToStripedGuarded)
  __CU2X_CUB_MEMBER(void, ScatterToStripedFlagged)
};

template <class __KeyT, int __BlockDimX, int __ItemsPerThread,
          class __ValueT = NullType, int __RadixBits = 4,
          bool __MemoizeOuterScan = true,
          BlockScanAlgorithm __InnerScanAlgorithm = BLOCK_SCAN_WARP_SCANS,
          cudaSharedMemConfig __SmemConfig = cudaSharedMemBankSizeFourByte,
          int __BlockDimY = 1, int __BlockDimZ = 1, int __LegacyPtxArch = 0>
class BlockRadixSort {
public:
  __CU2X_CUB_STORAGE(BlockRadixSort, __KeyT,
                     __BlockDimX * __BlockDimY * __BlockDimZ * __ItemsPerThread)
  __CU2X_CUB_MEMBER(void, Sort)
  __CU2X_CUB_MEMBER(void, SortDescending)
  __CU2X_CUB_MEMBER(void, SortBlockedToStriped)
  __CU2X_CUB_MEMBER(void, SortDescendingBlockedToStriped)
};

template <int __BlockDimX, int __RadixBits, bool __IsDescending,
          bool __MemoizeOuterScan = true,
          BlockScanAlgorithm __InnerScanAlgorithm = BLOCK_SCAN_WARP_SCANS,
          cudaSharedMemConfig __SmemConfig = cudaSharedMemBankSizeFourByte,
          int __BlockDimY = 1, int __BlockDimZ = 1, int __LegacyPtxArch = 0>
class BlockRadixRank {
public:
  static constexpr int BINS_TRACKED_PER_THREAD = 1;
  __CU2X_CUB_STORAGE(BlockRadixRank, int, __BlockDimX *__BlockDimY *__BlockDimZ)
  __CU2X_CUB_MEMBER(void, RankKeys)
};
template <int __BlockDimX, int __RadixBits, bool __IsDescending,
          BlockScanAlgorithm __InnerScanAlgorithm = BLOCK_SCAN_WARP_SCANS,
          int __BlockDimY = 1, int __BlockDimZ = 1, int __LegacyPtxArch = 0>
class BlockRadixRankMatch {
public:
  static constexpr int BINS_TRACKED_PER_THREAD = 1;
  __CU2X_CUB_STORAGE(BlockRadixRankMatch, int,
                     __BlockDimX *__BlockDimY *__BlockDimZ)
  __CU2X_CUB_MEMBER(void, RankKeys)
};

template <class __KeyT, class __ValueT, int __NumThreads, int __ItemsPerThread,
          class __SynchronizationPolicy>
class BlockMergeSortStrategy {
public:
  struct TempStorage {
    alignas(16) unsigned char __Bytes[sizeof(__KeyT) * __NumThreads *
                                    __ItemsPerThread];
  };
  BlockMergeSortStrategy() = delete;
  __CU2X_D BlockMergeSortStrategy(TempStorage &__Storage,
                                  unsigned __LinearTid) {}
  __CU2X_D unsigned get_linear_tid() const {}
  __CU2X_CUB_MEMBER(void, Sort)
  __CU2X_CUB_MEMBER(void, StableSort)
};

template <class __KeyT, int __BlockDimX, int __ItemsPerThread,
          class __ValueT = NullType, int __BlockDimY = 1, int __BlockDimZ = 1>
class BlockMergeSort {
public:
  __CU2X_CUB_STORAGE(BlockMergeSort, __KeyT,
                     __BlockDimX * __BlockDimY * __BlockDimZ * __ItemsPerThread)
  __CU2X_D unsigned get_linear_tid() const {}
  __CU2X_CUB_MEMBER(void, Sort)
  __CU2X_CUB_MEMBER(void, StableSort)
};
template <class... __Args> __CU2X_D void MergePath(__Args &&...__A) {}
template <class... __Args> __CU2X_D void SerialMerge(__Args &&...__A) {}

template <class __T, int __BlockDimX, int __ItemsPerThread, int __Bins,
          BlockHistogramAlgorithm __Algorithm = BLOCK_HISTO_SORT,
          int __BlockDimY = 1, int __BlockDimZ = 1, int __LegacyPtxArch = 0>
class BlockHistogram {
public:
  __CU2X_CUB_STORAGE(BlockHistogram, __T,
                     __BlockDimX * __BlockDimY * __BlockDimZ * __ItemsPerThread)
  template <class __CounterT>
  __CU2X_D void InitHistogram(__CounterT __Histogram[__Bins]) {}
  template <class __CounterT>
  __CU2X_D void Histogram(__T (&__Items)[__ItemsPerThread],
                          __CounterT __Histogram[__Bins]) {}
  template <class __CounterT>
  __CU2X_D void Composite(__T (&__Items)[__ItemsPerThread],
                          __CounterT __Histogram[__Bins]) {}
};

template <class __T, int __BlockDimX, int __BlockDimY = 1, int __BlockDimZ = 1,
          int __LegacyPtxArch = 0>
class BlockDiscontinuity {
public:
  __CU2X_CUB_STORAGE(BlockDiscontinuity, __T,
                     __BlockDimX *__BlockDimY *__BlockDimZ)
  __CU2X_CUB_MEMBER(void, FlagHeads)
  __CU2X_CUB_MEMBER(void, FlagTails)
  __CU2X_CUB_MEMBER(void, FlagHeadsAndTails)
};

template <class __T, int __BlockDimX, int __BlockDimY = 1, int __BlockDimZ = 1,
          int __LegacyPtxArch = 0>
class BlockAdjacentDifference {
public:
  __CU2X_CUB_STORAGE(BlockAdjacentDifference, __T,
                     __BlockDimX *__BlockDimY *__BlockDimZ)
  __CU2X_CUB_MEMBER(void, SubtractLeft)
  __CU2X_CUB_MEMBER(void, SubtractLeftPartialTile)
  __CU2X_CUB_MEMBER(void, SubtractRight)
  __CU2X_CUB_MEMBER(void, SubtractRightPartialTile)
  __CU2X_CUB_MEMBER(void, FlagHeads)
  __CU2X_CUB_MEMBER(void, FlagTails)
  __CU2X_CUB_MEMBER(void, FlagHeadsAndTails)
};

template <class __T, int __BlockDimX, int __BlockDimY = 1, int __BlockDimZ = 1,
          int __LegacyPtxArch = 0>
class BlockShuffle {
public:
  __CU2X_CUB_STORAGE(BlockShuffle, __T, __BlockDimX *__BlockDimY *__BlockDimZ)
  __CU2X_D void Offset(__T __Input, __T &__Output, int __Distance = 1) {}
  __CU2X_D void Rotate(__T __Input, __T &__Output, unsigned __Distance = 1) {}
  __CU2X_CUB_MEMBER(void, __Up)
  __CU2X_CUB_MEMBER(void, Down)
};

template <class __ItemT, int __BlockDimX, int __RunsPerThread,
          int __DecodedItemsPerThread, class __DecodedOffsetT = uint32_t,
          int __BlockDimY = 1, int __BlockDimZ = 1>
class BlockRunLengthDecode {
public:
  struct TempStorage {
    alignas(16) unsigned char __Bytes[sizeof(__ItemT) * __BlockDimX *
                                    __RunsPerThread];
  };
  template <class... __Args> __CU2X_D BlockRunLengthDecode(__Args &&...__A) {}
  __CU2X_CUB_MEMBER(void, RunLengthDecode)
};

template <class __T, int __BlockThreads> struct BlockRakingLayout {
  struct TempStorage {
    alignas(16) unsigned char __Bytes[sizeof(__T) * __BlockThreads];
  };
  static __CU2X_D __T *PlacementPtr(TempStorage &__Storage,
                                    unsigned __LinearTid) {}
  static __CU2X_D __T *RakingPtr(TempStorage &__Storage, unsigned __LinearTid) {
  }
};

#define __CU2X_CUB_FUNCTION(NAME)                                              \
  template <class... __Args> __CU2X_D void NAME(__Args &&...__A) {}
#define __CU2X_CUB_COUNTED_FUNCTION(NAME)                                      \
  __CU2X_CUB_FUNCTION(NAME)                                                    \
  template <int __Count, class... __Args> __CU2X_D void NAME(__Args &&...__A) {}
__CU2X_CUB_FUNCTION(LoadDirectBlocked)
__CU2X_CUB_FUNCTION(LoadDirectBlockedVectorized)
__CU2X_CUB_COUNTED_FUNCTION(LoadDirectStriped)
__CU2X_CUB_FUNCTION(LoadDirectWarpStriped)
__CU2X_CUB_FUNCTION(StoreDirectBlocked)
__CU2X_CUB_FUNCTION(StoreDirectBlockedVectorized)
__CU2X_CUB_COUNTED_FUNCTION(StoreDirectStriped)
__CU2X_CUB_FUNCTION(StoreDirectWarpStriped)
#undef __CU2X_CUB_COUNTED_FUNCTION
#undef __CU2X_CUB_FUNCTION

CUB_NAMESPACE_END

#endif // CUB_BLOCK_ALL_CUH
