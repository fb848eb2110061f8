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
  template <class... Args> __CU2X_D RESULT NAME(Args &&...A) {}                \
  template <int Items, class... Args> __CU2X_D RESULT NAME(Args &&...A) {}

// Only the order of magnitude of a storage size can be known here, since it
// depends on the implementation; programs must not rely on more.
#define __CU2X_CUB_STORAGE(NAME, TYPE, COUNT)                                  \
  struct TempStorage {                                                         \
    alignas(16) unsigned char Bytes[sizeof(TYPE) * (COUNT)];                   \
    __CU2X_HD TempStorage &Alias() {}                                          \
  };                                                                           \
  __CU2X_D NAME() {}                                                           \
  __CU2X_D NAME(TempStorage &Storage) {}                                       \
  __CU2X_D NAME(TempStorage &Storage, int LinearTid) {}

template <class T, int BlockDimX,
          BlockReduceAlgorithm Algorithm = BLOCK_REDUCE_WARP_REDUCTIONS,
          int BlockDimY = 1, int BlockDimZ = 1, int LegacyPtxArch = 0>
class BlockReduce {
public:
  __CU2X_CUB_STORAGE(BlockReduce, T, BlockDimX *BlockDimY *BlockDimZ)
  template <class Op> __CU2X_D T Reduce(T Input, Op ReductionOp) {}
  template <class Op>
  __CU2X_D T Reduce(T Input, Op ReductionOp, int NumValid) {}
  template <int Items, class Op>
  __CU2X_D T Reduce(T (&Inputs)[Items], Op ReductionOp) {}
  __CU2X_D T Sum(T Input) {}
  __CU2X_D T Sum(T Input, int NumValid) {}
  template <int Items> __CU2X_D T Sum(T (&Inputs)[Items]) {}
};

template <class T, int BlockDimX,
          BlockScanAlgorithm Algorithm = BLOCK_SCAN_RAKING, int BlockDimY = 1,
          int BlockDimZ = 1, int LegacyPtxArch = 0>
class BlockScan {
public:
  __CU2X_CUB_STORAGE(BlockScan, T, BlockDimX *BlockDimY *BlockDimZ)
  __CU2X_CUB_MEMBER(void, ExclusiveSum)
  __CU2X_CUB_MEMBER(void, ExclusiveScan)
  __CU2X_CUB_MEMBER(void, InclusiveSum)
  __CU2X_CUB_MEMBER(void, InclusiveScan)
};

template <class T, int BlockDimX, int ItemsPerThread,
          BlockLoadAlgorithm Algorithm = BLOCK_LOAD_DIRECT, int BlockDimY = 1,
          int BlockDimZ = 1, int LegacyPtxArch = 0>
class BlockLoad {
public:
  static constexpr int ITEMS_PER_THREAD = ItemsPerThread;
  static constexpr BlockLoadAlgorithm ALGORITHM = Algorithm;
  __CU2X_CUB_STORAGE(BlockLoad, T,
                     BlockDimX *BlockDimY *BlockDimZ *ItemsPerThread)
  template <class Iterator>
  __CU2X_D void Load(Iterator BlockSource, T (&Items)[ItemsPerThread]) {}
  template <class Iterator>
  __CU2X_D void Load(Iterator BlockSource, T (&Items)[ItemsPerThread],
                     int ValidItems) {}
  template <class Iterator, class DefaultT>
  __CU2X_D void Load(Iterator BlockSource, T (&Items)[ItemsPerThread],
                     int ValidItems, DefaultT OutOfBounds) {}
};

template <class T, int BlockDimX, int ItemsPerThread,
          BlockStoreAlgorithm Algorithm = BLOCK_STORE_DIRECT, int BlockDimY = 1,
          int BlockDimZ = 1, int LegacyPtxArch = 0>
class BlockStore {
public:
  static constexpr int ITEMS_PER_THREAD = ItemsPerThread;
  static constexpr BlockStoreAlgorithm ALGORITHM = Algorithm;
  __CU2X_CUB_STORAGE(BlockStore, T,
                     BlockDimX *BlockDimY *BlockDimZ *ItemsPerThread)
  template <class Iterator>
  __CU2X_D void Store(Iterator BlockTarget, T (&Items)[ItemsPerThread]) {}
  template <class Iterator>
  __CU2X_D void Store(Iterator BlockTarget, T (&Items)[ItemsPerThread],
                      int ValidItems) {}
};
template <class Policy, class Iterator, class T = detail::it_value_t<Iterator>>
struct BlockLoadType;
template <class Policy, class Iterator, class T = detail::it_value_t<Iterator>>
struct BlockStoreType;

template <class T, int BlockDimX, int ItemsPerThread,
          bool WarpTimeSlicing = false, int BlockDimY = 1, int BlockDimZ = 1,
          int LegacyPtxArch = 0>
class BlockExchange {
public:
  __CU2X_CUB_STORAGE(BlockExchange, T,
                     BlockDimX *BlockDimY *BlockDimZ *ItemsPerThread)
  __CU2X_CUB_MEMBER(void, StripedToBlocked)
  __CU2X_CUB_MEMBER(void, BlockedToStriped)
  __CU2X_CUB_MEMBER(void, WarpStripedToBlocked)
  __CU2X_CUB_MEMBER(void, BlockedToWarpStriped)
  __CU2X_CUB_MEMBER(void, ScatterToBlocked)
  __CU2X_CUB_MEMBER(void, ScatterToStriped)
  __CU2X_CUB_MEMBER(void, ScatterToStripedGuarded)
  __CU2X_CUB_MEMBER(void, ScatterToStripedFlagged)
};

template <class KeyT, int BlockDimX, int ItemsPerThread,
          class ValueT = NullType, int RadixBits = 4,
          bool MemoizeOuterScan = true,
          BlockScanAlgorithm InnerScanAlgorithm = BLOCK_SCAN_WARP_SCANS,
          cudaSharedMemConfig SmemConfig = cudaSharedMemBankSizeFourByte,
          int BlockDimY = 1, int BlockDimZ = 1, int LegacyPtxArch = 0>
class BlockRadixSort {
public:
  __CU2X_CUB_STORAGE(BlockRadixSort, KeyT,
                     BlockDimX *BlockDimY *BlockDimZ *ItemsPerThread)
  __CU2X_CUB_MEMBER(void, Sort)
  __CU2X_CUB_MEMBER(void, SortDescending)
  __CU2X_CUB_MEMBER(void, SortBlockedToStriped)
  __CU2X_CUB_MEMBER(void, SortDescendingBlockedToStriped)
};

template <int BlockDimX, int RadixBits, bool IsDescending,
          bool MemoizeOuterScan = true,
          BlockScanAlgorithm InnerScanAlgorithm = BLOCK_SCAN_WARP_SCANS,
          cudaSharedMemConfig SmemConfig = cudaSharedMemBankSizeFourByte,
          int BlockDimY = 1, int BlockDimZ = 1, int LegacyPtxArch = 0>
class BlockRadixRank {
public:
  static constexpr int BINS_TRACKED_PER_THREAD = 1;
  __CU2X_CUB_STORAGE(BlockRadixRank, int, BlockDimX *BlockDimY *BlockDimZ)
  __CU2X_CUB_MEMBER(void, RankKeys)
};
template <int BlockDimX, int RadixBits, bool IsDescending,
          BlockScanAlgorithm InnerScanAlgorithm = BLOCK_SCAN_WARP_SCANS,
          int BlockDimY = 1, int BlockDimZ = 1, int LegacyPtxArch = 0>
class BlockRadixRankMatch {
public:
  static constexpr int BINS_TRACKED_PER_THREAD = 1;
  __CU2X_CUB_STORAGE(BlockRadixRankMatch, int, BlockDimX *BlockDimY *BlockDimZ)
  __CU2X_CUB_MEMBER(void, RankKeys)
};

template <class KeyT, class ValueT, int NumThreads, int ItemsPerThread,
          class SynchronizationPolicy>
class BlockMergeSortStrategy {
public:
  struct TempStorage {
    alignas(16) unsigned char Bytes[sizeof(KeyT) * NumThreads * ItemsPerThread];
  };
  BlockMergeSortStrategy() = delete;
  __CU2X_D BlockMergeSortStrategy(TempStorage &Storage, unsigned LinearTid) {}
  __CU2X_D unsigned get_linear_tid() const {}
  __CU2X_CUB_MEMBER(void, Sort)
  __CU2X_CUB_MEMBER(void, StableSort)
};

template <class KeyT, int BlockDimX, int ItemsPerThread,
          class ValueT = NullType, int BlockDimY = 1, int BlockDimZ = 1>
class BlockMergeSort {
public:
  __CU2X_CUB_STORAGE(BlockMergeSort, KeyT,
                     BlockDimX *BlockDimY *BlockDimZ *ItemsPerThread)
  __CU2X_D unsigned get_linear_tid() const {}
  __CU2X_CUB_MEMBER(void, Sort)
  __CU2X_CUB_MEMBER(void, StableSort)
};
template <class... Args> __CU2X_D void MergePath(Args &&...A) {}
template <class... Args> __CU2X_D void SerialMerge(Args &&...A) {}

template <class T, int BlockDimX, int ItemsPerThread, int Bins,
          BlockHistogramAlgorithm Algorithm = BLOCK_HISTO_SORT,
          int BlockDimY = 1, int BlockDimZ = 1, int LegacyPtxArch = 0>
class BlockHistogram {
public:
  __CU2X_CUB_STORAGE(BlockHistogram, T,
                     BlockDimX *BlockDimY *BlockDimZ *ItemsPerThread)
  template <class CounterT>
  __CU2X_D void InitHistogram(CounterT Histogram[Bins]) {}
  template <class CounterT>
  __CU2X_D void Histogram(T (&Items)[ItemsPerThread],
                          CounterT Histogram[Bins]) {}
  template <class CounterT>
  __CU2X_D void Composite(T (&Items)[ItemsPerThread],
                          CounterT Histogram[Bins]) {}
};

template <class T, int BlockDimX, int BlockDimY = 1, int BlockDimZ = 1,
          int LegacyPtxArch = 0>
class BlockDiscontinuity {
public:
  __CU2X_CUB_STORAGE(BlockDiscontinuity, T, BlockDimX *BlockDimY *BlockDimZ)
  __CU2X_CUB_MEMBER(void, FlagHeads)
  __CU2X_CUB_MEMBER(void, FlagTails)
  __CU2X_CUB_MEMBER(void, FlagHeadsAndTails)
};

template <class T, int BlockDimX, int BlockDimY = 1, int BlockDimZ = 1,
          int LegacyPtxArch = 0>
class BlockAdjacentDifference {
public:
  __CU2X_CUB_STORAGE(BlockAdjacentDifference, T,
                     BlockDimX *BlockDimY *BlockDimZ)
  __CU2X_CUB_MEMBER(void, SubtractLeft)
  __CU2X_CUB_MEMBER(void, SubtractLeftPartialTile)
  __CU2X_CUB_MEMBER(void, SubtractRight)
  __CU2X_CUB_MEMBER(void, SubtractRightPartialTile)
  __CU2X_CUB_MEMBER(void, FlagHeads)
  __CU2X_CUB_MEMBER(void, FlagTails)
  __CU2X_CUB_MEMBER(void, FlagHeadsAndTails)
};

template <class T, int BlockDimX, int BlockDimY = 1, int BlockDimZ = 1,
          int LegacyPtxArch = 0>
class BlockShuffle {
public:
  __CU2X_CUB_STORAGE(BlockShuffle, T, BlockDimX *BlockDimY *BlockDimZ)
  __CU2X_D void Offset(T Input, T &Output, int Distance = 1) {}
  __CU2X_D void Rotate(T Input, T &Output, unsigned Distance = 1) {}
  __CU2X_CUB_MEMBER(void, Up)
  __CU2X_CUB_MEMBER(void, Down)
};

template <class ItemT, int BlockDimX, int RunsPerThread,
          int DecodedItemsPerThread, class DecodedOffsetT = uint32_t,
          int BlockDimY = 1, int BlockDimZ = 1>
class BlockRunLengthDecode {
public:
  struct TempStorage {
    alignas(16) unsigned char Bytes[sizeof(ItemT) * BlockDimX * RunsPerThread];
  };
  template <class... Args> __CU2X_D BlockRunLengthDecode(Args &&...A) {}
  __CU2X_CUB_MEMBER(void, RunLengthDecode)
};

template <class T, int BlockThreads> struct BlockRakingLayout {
  struct TempStorage {
    alignas(16) unsigned char Bytes[sizeof(T) * BlockThreads];
  };
  static __CU2X_D T *PlacementPtr(TempStorage &Storage, unsigned LinearTid) {}
  static __CU2X_D T *RakingPtr(TempStorage &Storage, unsigned LinearTid) {}
};

#define __CU2X_CUB_FUNCTION(NAME)                                              \
  template <class... Args> __CU2X_D void NAME(Args &&...A) {}
#define __CU2X_CUB_COUNTED_FUNCTION(NAME)                                      \
  __CU2X_CUB_FUNCTION(NAME)                                                    \
  template <int Count, class... Args> __CU2X_D void NAME(Args &&...A) {}
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
