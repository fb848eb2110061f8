//===- __block_sort.cuh - Radix sort and histogram of blocks ----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Source that is translated. A sort goes through the digits from the lowest,
// and keeps the order of keys whose bits are equal, as CUB's does. The digits
// are smaller in large blocks, whose counters would not fit into the memory
// that Metal gives a threadgroup.
//
//===----------------------------------------------------------------------===//

#ifndef CUB_BLOCK_SORT_CUH
#define CUB_BLOCK_SORT_CUH

#include "__block_collectives.cuh"

CUB_NAMESPACE_BEGIN

enum BlockHistogramAlgorithm { BLOCK_HISTO_SORT, BLOCK_HISTO_ATOMIC };

/// The bits of a key as an unsigned number in the order of the keys.
template <class __T> struct CU2X_SOURCE __radix {
  typedef typename std::make_unsigned<__T>::type bits;
  static __CU2X_D bits of(__T __key) {
    // The sign is turned around: negative numbers come first.
    if constexpr (std::is_signed<__T>::value)
      return bits(__key) ^ (bits(1) << (sizeof(__T) * 8 - 1));
    else
      return __key;
  }
};
template <> struct CU2X_SOURCE __radix<float> {
  typedef unsigned bits;
  static __CU2X_D unsigned of(float __key) {
    unsigned __bits = __float_as_uint(__key);
    // -0 is 0.
    if (__bits == 0x80000000u)
      __bits = 0;
    return __bits & 0x80000000u ? ~__bits : __bits | 0x80000000u;
  }
};
// Sorts of double are refused.
template <> struct __radix<double> {
  typedef unsigned long long bits;
  static __CU2X_D unsigned long long of(double);
};

template <class __KeyT, int __BlockDimX, int __ItemsPerThread,
          class __ValueT = NullType, int __RadixBits = 4,
          bool __MemoizeOuterScan = true,
          BlockScanAlgorithm __InnerScanAlgorithm = BLOCK_SCAN_WARP_SCANS,
          cudaSharedMemConfig __SmemConfig = cudaSharedMemBankSizeFourByte,
          int __BlockDimY = 1, int __BlockDimZ = 1, int __LegacyPtxArch = 0>
class CU2X_SOURCE BlockRadixSort {
  static constexpr int __Threads = __BlockDimX * __BlockDimY * __BlockDimZ;
  static constexpr int __Digit = __Threads > 256 ? 2 : 4;
  static constexpr int __Bins = 1 << __Digit;
  static constexpr bool __KeysOnly = std::is_same<__ValueT, NullType>::value;
  static constexpr int __AllBits = sizeof(__KeyT) * 8;
  typedef typename std::conditional<std::is_same<__ValueT, NullType>::value,
                                    char, __ValueT>::type __Stored;

public:
  struct TempStorage {
    __KeyT keys[__BlockDimX * __BlockDimY * __BlockDimZ * __ItemsPerThread];
    typename std::conditional<std::is_same<__ValueT, NullType>::value, char,
                              __ValueT>::type
        values[std::is_same<__ValueT, NullType>::value
                   ? 1
                   : __BlockDimX * __BlockDimY * __BlockDimZ *
                         __ItemsPerThread];
    /// How many keys of each thread have a digit, digit by digit.
    unsigned short
        counts[(__BlockDimX * __BlockDimY * __BlockDimZ > 256 ? 4 : 16) *
               __BlockDimX * __BlockDimY * __BlockDimZ];
    int sums[__BlockDimX * __BlockDimY * __BlockDimZ];
  };
  // Storage of its own is refused.
  __CU2X_D BlockRadixSort();
  __CU2X_D BlockRadixSort(TempStorage &__storage)
      : __keys(__storage.keys), __values(__storage.values),
        __counts(__storage.counts), __sums(__storage.sums),
        __rank(__linear_thread<__BlockDimX, __BlockDimY, __BlockDimZ>()) {}

  __CU2X_D void Sort(__KeyT (&__items)[__ItemsPerThread], int __begin = 0,
                     int __end = sizeof(__KeyT) * 8) {
    __Stored __none[__ItemsPerThread];
    __sort(__items, __none, __begin, __end, false, false);
  }
  __CU2X_D void Sort(__KeyT (&__items)[__ItemsPerThread],
                     __ValueT (&__with)[__ItemsPerThread], int __begin = 0,
                     int __end = sizeof(__KeyT) * 8) {
    __sort(__items, __with, __begin, __end, false, false);
  }
  __CU2X_D void SortDescending(__KeyT (&__items)[__ItemsPerThread],
                               int __begin = 0,
                               int __end = sizeof(__KeyT) * 8) {
    __Stored __none[__ItemsPerThread];
    __sort(__items, __none, __begin, __end, true, false);
  }
  __CU2X_D void SortDescending(__KeyT (&__items)[__ItemsPerThread],
                               __ValueT (&__with)[__ItemsPerThread],
                               int __begin = 0,
                               int __end = sizeof(__KeyT) * 8) {
    __sort(__items, __with, __begin, __end, true, false);
  }
  __CU2X_D void SortBlockedToStriped(__KeyT (&__items)[__ItemsPerThread],
                                     int __begin = 0,
                                     int __end = sizeof(__KeyT) * 8) {
    __Stored __none[__ItemsPerThread];
    __sort(__items, __none, __begin, __end, false, true);
  }
  __CU2X_D void SortBlockedToStriped(__KeyT (&__items)[__ItemsPerThread],
                                     __ValueT (&__with)[__ItemsPerThread],
                                     int __begin = 0,
                                     int __end = sizeof(__KeyT) * 8) {
    __sort(__items, __with, __begin, __end, false, true);
  }
  __CU2X_D void
  SortDescendingBlockedToStriped(__KeyT (&__items)[__ItemsPerThread],
                                 int __begin = 0,
                                 int __end = sizeof(__KeyT) * 8) {
    __Stored __none[__ItemsPerThread];
    __sort(__items, __none, __begin, __end, true, true);
  }
  __CU2X_D void
  SortDescendingBlockedToStriped(__KeyT (&__items)[__ItemsPerThread],
                                 __ValueT (&__with)[__ItemsPerThread],
                                 int __begin = 0,
                                 int __end = sizeof(__KeyT) * 8) {
    __sort(__items, __with, __begin, __end, true, true);
  }

private:
  __CU2X_D int __digit(__KeyT __key, int __shift, int __width,
                       bool __descending) {
    typename __radix<__KeyT>::bits __bits = __radix<__KeyT>::of(__key);
    if (__descending)
      __bits = ~__bits;
    return int(__bits >> __shift) & ((1 << __width) - 1);
  }
  /// Puts the number of keys before it into each counter.
  __CU2X_D void __scan_counts() {
    int __sum = 0;
    for (int __i = 0; __i < __Bins; ++__i)
      __sum += __counts[__rank * __Bins + __i];
    __sums[__rank] = __sum;
    __syncthreads();
    int __before = __sum;
    for (int __distance = 1; __distance < __Threads; __distance *= 2) {
      if (__rank >= __distance)
        __before += __sums[__rank - __distance];
      __syncthreads();
      __sums[__rank] = __before;
      __syncthreads();
    }
    __before -= __sum;
    for (int __i = 0; __i < __Bins; ++__i) {
      int __own = __counts[__rank * __Bins + __i];
      __counts[__rank * __Bins + __i] = __before;
      __before += __own;
    }
    __syncthreads();
  }
  __CU2X_D void __sort(__KeyT (&__items)[__ItemsPerThread],
                       __Stored (&__with)[__ItemsPerThread], int __begin,
                       int __end, bool __descending, bool __striped) {
    for (int __shift = __begin; __shift < __end; __shift += __Digit) {
      int __width = min(__Digit, __end - __shift);
      for (int __i = 0; __i < __Bins; ++__i)
        __counts[__i * __Threads + __rank] = 0;
      for (int __i = 0; __i < __ItemsPerThread; ++__i)
        ++__counts[__digit(__items[__i], __shift, __width, __descending) *
                       __Threads +
                   __rank];
      __syncthreads();
      __scan_counts();
      for (int __i = 0; __i < __ItemsPerThread; ++__i) {
        int __place =
            __counts[__digit(__items[__i], __shift, __width, __descending) *
                         __Threads +
                     __rank]++;
        __keys[__place] = __items[__i];
        if constexpr (!__KeysOnly)
          __values[__place] = __with[__i];
      }
      __syncthreads();
      bool __last = __striped && __shift + __Digit >= __end;
      for (int __i = 0; __i < __ItemsPerThread; ++__i) {
        int __place = __last ? __i * __Threads + __rank
                             : __rank * __ItemsPerThread + __i;
        __items[__i] = __keys[__place];
        if constexpr (!__KeysOnly)
          __with[__i] = __values[__place];
      }
      __syncthreads();
    }
  }

  __KeyT *__keys;
  __Stored *__values;
  unsigned short *__counts;
  int *__sums;
  int __rank;
};

template <class __T, int __BlockDimX, int __ItemsPerThread, int __Bins,
          BlockHistogramAlgorithm __Algorithm = BLOCK_HISTO_SORT,
          int __BlockDimY = 1, int __BlockDimZ = 1, int __LegacyPtxArch = 0>
class CU2X_SOURCE BlockHistogram {
  static constexpr int __Threads = __BlockDimX * __BlockDimY * __BlockDimZ;

public:
  struct TempStorage {
    int unused;
  };
  __CU2X_D BlockHistogram()
      : __rank(__linear_thread<__BlockDimX, __BlockDimY, __BlockDimZ>()) {}
  __CU2X_D BlockHistogram(TempStorage &)
      : __rank(__linear_thread<__BlockDimX, __BlockDimY, __BlockDimZ>()) {}

  template <class __CounterT>
  __CU2X_D void InitHistogram(__CounterT __histogram[__Bins]) {
    for (int __i = __rank; __i < __Bins; __i += __Threads)
      __histogram[__i] = 0;
  }
  template <class __CounterT>
  __CU2X_D void Histogram(__T (&__items)[__ItemsPerThread],
                          __CounterT __histogram[__Bins]) {
    InitHistogram(__histogram);
    __syncthreads();
    Composite(__items, __histogram);
  }
  template <class __CounterT>
  __CU2X_D void Composite(__T (&__items)[__ItemsPerThread],
                          __CounterT __histogram[__Bins]) {
    for (int __i = 0; __i < __ItemsPerThread; ++__i)
      atomicAdd(__histogram + __items[__i], __CounterT(1));
    __syncthreads();
  }

private:
  int __rank;
};

CUB_NAMESPACE_END

#endif // CUB_BLOCK_SORT_CUH
