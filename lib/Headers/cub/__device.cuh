//===- __device.cuh - CUB device-wide algorithms ----------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CUB_DEVICE_ALL_CUH
#define CUB_DEVICE_ALL_CUH

#include "__types.cuh"

// Programs that include a device algorithm count on what else comes with it.
#include <chrono>
#include <iostream>
#include <memory>

// Nothing that is only declared runs on the executor.
#ifndef CU2X_SIMT

CUB_NAMESPACE_BEGIN

// Every algorithm starts with its scratch memory, which is how callers first
// ask for its size; releases differ in what follows.
#define __CU2X_CUB_ALGORITHM(NAME)                                             \
  template <class... __Args>                                                   \
  __CU2X_HD static cudaError_t NAME(void *TempStorage, size_t &__TempBytes,    \
                                    __Args... __A) {}

// Double buffers are passed by reference, for the sort flips them.
#define __CU2X_CUB_SORT_KEYS(NAME)                                             \
  __CU2X_CUB_ALGORITHM(NAME)                                                   \
  template <class __KeyT, class... __Args>                                     \
  __CU2X_HD static cudaError_t NAME(void *TempStorage, size_t &__TempBytes,    \
                                    DoubleBuffer<__KeyT> &__Keys,              \
                                    __Args... __A) {}
#define __CU2X_CUB_SORT_PAIRS(NAME)                                            \
  __CU2X_CUB_ALGORITHM(NAME)                                                   \
  template <class __KeyT, class __ValueT, class... __Args>                     \
  __CU2X_HD static cudaError_t NAME(                                           \
      void *TempStorage, size_t &__TempBytes, DoubleBuffer<__KeyT> &__Keys,    \
      DoubleBuffer<__ValueT> &__Values, __Args... __A) {}

// Newer releases also take an environment in place of scratch memory.
#define __CU2X_CUB_SELF_ALLOCATING(NAME)                                       \
  template <class __InputT, class __OutputT, class __CountT, class... __Args,  \
            class = typename std::enable_if<                                   \
                !std::is_integral<__OutputT>::value>::type>                    \
  __CU2X_HD static cudaError_t NAME(__InputT __Input, __OutputT __Output,      \
                                    __CountT __Count, __Args... __A) {}

struct DeviceReduce {
  __CU2X_CUB_ALGORITHM(Reduce)
  __CU2X_CUB_ALGORITHM(Sum)
  __CU2X_CUB_ALGORITHM(Min)
  __CU2X_CUB_ALGORITHM(Max)
  __CU2X_CUB_ALGORITHM(ArgMin)
  __CU2X_CUB_ALGORITHM(ArgMax)
  __CU2X_CUB_ALGORITHM(TransformReduce)
  __CU2X_CUB_ALGORITHM(ReduceByKey)
  __CU2X_CUB_SELF_ALLOCATING(Reduce)
  __CU2X_CUB_SELF_ALLOCATING(Sum)
};
struct DeviceSegmentedReduce {
  __CU2X_CUB_ALGORITHM(Reduce)
  __CU2X_CUB_ALGORITHM(Sum)
  __CU2X_CUB_ALGORITHM(Min)
  __CU2X_CUB_ALGORITHM(Max)
  __CU2X_CUB_ALGORITHM(ArgMin)
  __CU2X_CUB_ALGORITHM(ArgMax)
};
struct DeviceScan {
  __CU2X_CUB_ALGORITHM(ExclusiveSum)
  __CU2X_CUB_ALGORITHM(ExclusiveScan)
  __CU2X_CUB_ALGORITHM(InclusiveSum)
  __CU2X_CUB_ALGORITHM(InclusiveScan)
  __CU2X_CUB_ALGORITHM(InclusiveScanInit)
  __CU2X_CUB_ALGORITHM(ExclusiveSumByKey)
  __CU2X_CUB_ALGORITHM(ExclusiveScanByKey)
  __CU2X_CUB_ALGORITHM(InclusiveSumByKey)
  __CU2X_CUB_ALGORITHM(InclusiveScanByKey)
};
struct DeviceRadixSort {
  __CU2X_CUB_SORT_PAIRS(SortPairs)
  __CU2X_CUB_SORT_PAIRS(SortPairsDescending)
  __CU2X_CUB_SORT_KEYS(SortKeys)
  __CU2X_CUB_SORT_KEYS(SortKeysDescending)
};
struct DeviceSegmentedRadixSort {
  __CU2X_CUB_SORT_PAIRS(SortPairs)
  __CU2X_CUB_SORT_PAIRS(SortPairsDescending)
  __CU2X_CUB_SORT_KEYS(SortKeys)
  __CU2X_CUB_SORT_KEYS(SortKeysDescending)
};
struct DeviceSegmentedSort {
  __CU2X_CUB_SORT_PAIRS(SortPairs)
  __CU2X_CUB_SORT_PAIRS(SortPairsDescending)
  __CU2X_CUB_SORT_PAIRS(StableSortPairs)
  __CU2X_CUB_SORT_PAIRS(StableSortPairsDescending)
  __CU2X_CUB_SORT_KEYS(SortKeys)
  __CU2X_CUB_SORT_KEYS(SortKeysDescending)
  __CU2X_CUB_SORT_KEYS(StableSortKeys)
  __CU2X_CUB_SORT_KEYS(StableSortKeysDescending)
};
struct DeviceMergeSort {
  __CU2X_CUB_ALGORITHM(SortPairs)
  __CU2X_CUB_ALGORITHM(SortPairsCopy)
  __CU2X_CUB_ALGORITHM(SortKeys)
  __CU2X_CUB_ALGORITHM(SortKeysCopy)
  __CU2X_CUB_ALGORITHM(StableSortPairs)
  __CU2X_CUB_ALGORITHM(StableSortKeys)
  __CU2X_CUB_ALGORITHM(StableSortKeysCopy)
};
struct DeviceMerge {
  __CU2X_CUB_ALGORITHM(MergeKeys)
  __CU2X_CUB_ALGORITHM(MergePairs)
};
struct DeviceSelect {
  __CU2X_CUB_ALGORITHM(Flagged)
  __CU2X_CUB_ALGORITHM(FlaggedIf)
  __CU2X_CUB_ALGORITHM(If)
  __CU2X_CUB_ALGORITHM(Unique)
  __CU2X_CUB_ALGORITHM(UniqueByKey)
};
struct DevicePartition {
  __CU2X_CUB_ALGORITHM(Flagged)
  __CU2X_CUB_ALGORITHM(If)
};
struct DeviceRunLengthEncode {
  __CU2X_CUB_ALGORITHM(Encode)
  __CU2X_CUB_ALGORITHM(NonTrivialRuns)
};
struct DeviceHistogram {
  __CU2X_CUB_ALGORITHM(HistogramEven)
  __CU2X_CUB_ALGORITHM(HistogramRange)
  template <int __Channels, int __ActiveChannels, class... __Args>
  __CU2X_HD static cudaError_t
  MultiHistogramEven(void *__TempStorage, size_t &__TempBytes, __Args... __A) {}
  template <int __Channels, int __ActiveChannels, class... __Args>
  __CU2X_HD static cudaError_t
  MultiHistogramRange(void *__TempStorage, size_t &__TempBytes, __Args... __A) {
  }
};
struct DeviceSpmv {
  template <class __ValueT, class... __Args>
  __CU2X_HD static cudaError_t CsrMV(void *__TempStorage, size_t &__TempBytes,
                                     const __ValueT *__Values, __Args... __A) {}
};
struct DeviceAdjacentDifference {
  __CU2X_CUB_ALGORITHM(SubtractLeft)
  __CU2X_CUB_ALGORITHM(SubtractLeftCopy)
  __CU2X_CUB_ALGORITHM(SubtractRight)
  __CU2X_CUB_ALGORITHM(SubtractRightCopy)
};
struct DeviceMemcpy {
  __CU2X_CUB_ALGORITHM(Batched)
};
struct DeviceCopy {
  __CU2X_CUB_ALGORITHM(Batched)
};
#undef __CU2X_CUB_SELF_ALLOCATING
#undef __CU2X_CUB_SORT_PAIRS
#undef __CU2X_CUB_SORT_KEYS

// These need no scratch memory but accept it.
#define __CU2X_CUB_LOOP(NAME)                                                  \
  template <class... __Args>                                                   \
  __CU2X_HD static cudaError_t NAME(__Args... __A) {}                          \
  __CU2X_CUB_ALGORITHM(NAME)
struct DeviceFor {
  __CU2X_CUB_LOOP(Bulk)
  __CU2X_CUB_LOOP(ForEach)
  __CU2X_CUB_LOOP(ForEachN)
  __CU2X_CUB_LOOP(ForEachCopy)
  __CU2X_CUB_LOOP(ForEachCopyN)
  __CU2X_CUB_LOOP(ForEachInExtents)
};
struct DeviceTransform {
  __CU2X_CUB_LOOP(Transform)
  __CU2X_CUB_LOOP(TransformIf)
  __CU2X_CUB_LOOP(Fill)
  __CU2X_CUB_LOOP(TransformStableArgumentAddresses)
};
#undef __CU2X_CUB_LOOP
#undef __CU2X_CUB_ALGORITHM

struct CachingDeviceAllocator {
  static constexpr unsigned INVALID_BIN = ~0u;
  static constexpr size_t INVALID_SIZE = ~size_t(0);
  static constexpr int INVALID_DEVICE_ORDINAL = -1;
  struct TotalBytes {
    size_t free, live;
  };
  unsigned bin_growth, min_bin, max_bin;
  size_t min_bin_bytes, max_bin_bytes, max_cached_bytes;
  const bool skip_cleanup = false;
  bool debug;
  CachingDeviceAllocator(unsigned __BinGrowth, unsigned __MinBin = 1,
                         unsigned __MaxBin = INVALID_BIN,
                         size_t __MaxCachedBytes = INVALID_SIZE,
                         bool __SkipCleanup = false, bool __Debug = false) {}
  CachingDeviceAllocator(bool __SkipCleanup = false, bool __Debug = false) {}
  CachingDeviceAllocator(const CachingDeviceAllocator &) = delete;
  ~CachingDeviceAllocator() {}
  cudaError_t SetMaxCachedBytes(size_t __MaxCachedBytes) {}
  cudaError_t DeviceAllocate(int __Device, void **__Ptr, size_t __Bytes,
                             cudaStream_t __ActiveStream = 0) {}
  cudaError_t DeviceAllocate(void **__Ptr, size_t __Bytes,
                             cudaStream_t __ActiveStream = 0) {}
  cudaError_t DeviceFree(int __Device, void *__Ptr) {}
  cudaError_t DeviceFree(void *__Ptr) {}
  cudaError_t FreeAllCached() {}
};

__CU2X_HD int CurrentDevice();
__CU2X_HD int DeviceCount();
__CU2X_HD int DeviceCountUncached();
__CU2X_HD int DeviceCountCachedValue();
__CU2X_HD cudaError_t PtxVersion(int &__Version);
__CU2X_HD cudaError_t PtxVersion(int &__Version, int __Device);
__CU2X_HD cudaError_t PtxVersionUncached(int &__Version);
__CU2X_HD cudaError_t SmVersion(int &__Version);
__CU2X_HD cudaError_t SmVersion(int &__Version, int __Device);
__CU2X_HD cudaError_t SmVersionUncached(int &__Version);
__CU2X_HD cudaError_t SyncStream(cudaStream_t __Stream);
__CU2X_HD cudaError_t HasUVA(bool &__HasUva);
template <class __KernelPtr>
__CU2X_HD cudaError_t MaxSmOccupancy(int &__Occupancy, __KernelPtr __Kernel,
                                     int __BlockThreads,
                                     int __DynamicBytes = 0) {}
template <int __Allocations>
__CU2X_HD cudaError_t AliasTemporaries(void *__TempStorage, size_t &__TempBytes,
                                       void *(&__Pointers)[__Allocations],
                                       const size_t (&__Sizes)[__Allocations]) {
}
class SwitchDevice {
public:
  SwitchDevice(int __NewDevice) {}
  ~SwitchDevice() {}
};
template <int __PtxVersion, class __Policy, class __PrevPolicy>
struct ChainedPolicy {
  template <class __Functor>
  __CU2X_HD static cudaError_t Invoke(int __Version, __Functor &__Op) {}
};

enum GridMappingStrategy {
  GRID_MAPPING_RAKE,
  GRID_MAPPING_STRIP_MINE,
  GRID_MAPPING_DYNAMIC
};
template <class __OffsetT> struct GridEvenShare {
  __OffsetT num_items, block_offset, block_end, block_stride;
  int grid_size;
  __CU2X_HD GridEvenShare() {}
  __CU2X_HD void DispatchInit(__OffsetT __Items, int __MaxGridSize,
                              int __TileItems) {}
  template <int __TileItems, GridMappingStrategy __Strategy>
  __CU2X_D void BlockInit() {}
  template <int __TileItems>
  __CU2X_D void BlockInit(__OffsetT __BlockOffset, __OffsetT __BlockEnd) {}
};
template <class __OffsetT> class GridQueue {
public:
  __CU2X_HD static size_t AllocationSize() {}
  __CU2X_HD GridQueue() {}
  __CU2X_HD GridQueue(void *__Storage) {}
  __CU2X_HD cudaError_t FillAndResetDrain(__OffsetT __Size,
                                          cudaStream_t __S = 0) {}
  __CU2X_HD cudaError_t ResetDrain(cudaStream_t __S = 0) {}
  __CU2X_HD cudaError_t ResetFill(cudaStream_t __S = 0) {}
  __CU2X_HD cudaError_t FillSize(__OffsetT &__Size, cudaStream_t __S = 0) {}
  __CU2X_D __OffsetT Drain(__OffsetT __Items) {}
  __CU2X_D __OffsetT Fill(__OffsetT __Items) {}
};
class GridBarrier {
public:
  GridBarrier() {}
  __CU2X_D void Sync() const {}
};
class GridBarrierLifetime : public GridBarrier {
public:
  GridBarrierLifetime() {}
  virtual ~GridBarrierLifetime() {}
  cudaError_t HostReset() {}
  cudaError_t Setup(int __GridSize) {}
};

template <class __T, bool __SingleWord = true> struct ScanTileState {
  typedef unsigned StatusWord;
  __CU2X_HD ScanTileState() {}
  __CU2X_HD cudaError_t Init(int __Tiles, void *__TempStorage,
                             size_t __TempBytes) {}
  __CU2X_HD static cudaError_t AllocationSize(int __Tiles, size_t &__Bytes) {}
  __CU2X_D void InitializeStatus(int __Tiles) {}
  __CU2X_D void SetInclusive(int __Tile, __T __Value) {}
  __CU2X_D void SetPartial(int __Tile, __T __Value) {}
  __CU2X_D void WaitForValid(int __Tile, StatusWord &__Status, __T &__Value) {}
};
template <class __T, class __ScanOp, class __TileState, int __LegacyPtxArch = 0>
struct TilePrefixCallbackOp {
  struct TempStorage {
    __T exclusive_prefix, inclusive_prefix, block_aggregate;
  };
  template <class... __Args>
  __CU2X_D TilePrefixCallbackOp(__TileState &__State, TempStorage &__Storage,
                                __ScanOp __Op, __Args... __A) {}
  __CU2X_D __T operator()(__T __BlockAggregate) {}
  __CU2X_D __T GetExclusivePrefix() {}
  __CU2X_D __T GetInclusivePrefix() {}
  __CU2X_D __T GetBlockAggregate() {}
  __CU2X_D int GetTileIdx() const {}
};

CUB_NAMESPACE_END

#endif // CU2X_SIMT

#endif // CUB_DEVICE_ALL_CUH
