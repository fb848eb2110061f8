//===- __block.cuh - CUB block-wide primitives ------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CUB_BLOCK_ALL_CUH
#define CUB_BLOCK_ALL_CUH

#include "__block_collectives.cuh"
#include "__block_sort.cuh"

// Nothing that is only declared runs on the executor.
#ifndef CU2X_SIMT

CUB_NAMESPACE_BEGIN

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
    alignas(16) unsigned char __Bytes[sizeof(TYPE) * (COUNT)];                 \
    __CU2X_HD TempStorage &Alias() {}                                          \
  };                                                                           \
  __CU2X_D NAME() {}                                                           \
  __CU2X_D NAME(TempStorage &__Storage) {}                                     \
  __CU2X_D NAME(TempStorage &__Storage, int __LinearTid) {}

template <class __Policy, class __Iterator,
          class __T = detail::it_value_t<__Iterator>>
struct BlockLoadType;
template <class __Policy, class __Iterator,
          class __T = detail::it_value_t<__Iterator>>
struct BlockStoreType;

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
template <class... __Args> __CU2X_D void MergePath(__Args &&...__A);
template <class... __Args> __CU2X_D void SerialMerge(__Args &&...__A);

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
  __CU2X_D void Offset(__T __Input, __T &__Output, int __Distance = 1);
  __CU2X_D void Rotate(__T __Input, __T &__Output, unsigned __Distance = 1);
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
  template <class... __Args> __CU2X_D void NAME(__Args &&...__A);
#define __CU2X_CUB_COUNTED_FUNCTION(NAME)                                      \
  __CU2X_CUB_FUNCTION(NAME)                                                    \
  template <int __Count, class... __Args> __CU2X_D void NAME(__Args &&...__A);
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

#endif // CU2X_SIMT

#endif // CUB_BLOCK_ALL_CUH
