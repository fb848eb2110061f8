//===- __block_collectives.cuh - Reductions, scans, loads of blocks *- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Source that is translated. A reduction combines neighbours, then
// neighbouring pairs and so on up to a warp, then warp after warp: the order of
// CUB's default. Scans of numbers that round may differ from CUB's in the last
// digits.
//
//===----------------------------------------------------------------------===//

#ifndef CUB_BLOCK_COLLECTIVES_CUH
#define CUB_BLOCK_COLLECTIVES_CUH

#include "__warp_collectives.cuh"

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

template <class __T, int __BlockDimX,
          BlockReduceAlgorithm __Algorithm = BLOCK_REDUCE_WARP_REDUCTIONS,
          int __BlockDimY = 1, int __BlockDimZ = 1, int __LegacyPtxArch = 0>
class CU2X_SOURCE BlockReduce {
  static constexpr int __Threads = __BlockDimX * __BlockDimY * __BlockDimZ;

public:
  struct TempStorage {
    __T values[__BlockDimX * __BlockDimY * __BlockDimZ];
  };
  // Storage of its own is refused.
  __CU2X_D BlockReduce();
  __CU2X_D BlockReduce(TempStorage &__storage)
      : __values(__storage.values),
        __rank(__linear_thread<__BlockDimX, __BlockDimY, __BlockDimZ>()) {}

  /// The first thread gets the result.
  __CU2X_D __T Sum(__T __input) {
    return Reduce(__input, CUB_NS_QUALIFIER::Sum(), __Threads);
  }
  __CU2X_D __T Sum(__T __input, int __valid) {
    return Reduce(__input, CUB_NS_QUALIFIER::Sum(), __valid);
  }
  template <int __Items> __CU2X_D __T Sum(__T (&__inputs)[__Items]) {
    return Reduce(__inputs, CUB_NS_QUALIFIER::Sum());
  }
  template <class __Op> __CU2X_D __T Reduce(__T __input, __Op __op) {
    return Reduce(__input, __op, __Threads);
  }
  template <int __Items, class __Op>
  __CU2X_D __T Reduce(__T (&__inputs)[__Items], __Op __op) {
    __T __partial = __inputs[0];
    for (int __i = 1; __i < __Items; ++__i)
      __partial = __op(__partial, __inputs[__i]);
    return Reduce(__partial, __op, __Threads);
  }
  template <class __Op>
  __CU2X_D __T Reduce(__T __input, __Op __op, int __valid) {
    __T __result = __input;
    __values[__rank] = __result;
    __syncthreads();
    for (int __distance = 1; __distance < 32; __distance *= 2) {
      if (__rank % (2 * __distance) == 0 && __rank + __distance < __valid) {
        __T __other = __values[__rank + __distance];
        __result = __op(__result, __other);
        __values[__rank] = __result;
      }
      __syncthreads();
    }
    if (__rank == 0)
      for (int __warp = 32; __warp < __valid; __warp += 32) {
        __T __other = __values[__warp];
        __result = __op(__result, __other);
      }
    return __result;
  }

private:
  __T *__values;
  int __rank;
};

template <class __T, int __BlockDimX,
          BlockScanAlgorithm __Algorithm = BLOCK_SCAN_RAKING,
          int __BlockDimY = 1, int __BlockDimZ = 1, int __LegacyPtxArch = 0>
class CU2X_SOURCE BlockScan {
  static constexpr int __Threads = __BlockDimX * __BlockDimY * __BlockDimZ;

public:
  struct TempStorage {
    __T values[__BlockDimX * __BlockDimY * __BlockDimZ];
    __T prefix;
  };
  // Storage of its own is refused.
  __CU2X_D BlockScan();
  __CU2X_D BlockScan(TempStorage &__storage)
      : __values(__storage.values), __prefix(&__storage.prefix),
        __rank(__linear_thread<__BlockDimX, __BlockDimY, __BlockDimZ>()) {}

  __CU2X_D void InclusiveSum(__T __input, __T &__output) {
    InclusiveScan(__input, __output, CUB_NS_QUALIFIER::Sum());
  }
  __CU2X_D void InclusiveSum(__T __input, __T &__output, __T &__aggregate) {
    InclusiveScan(__input, __output, CUB_NS_QUALIFIER::Sum(), __aggregate);
  }
  template <class __Prefix>
  __CU2X_D void InclusiveSum(__T __input, __T &__output,
                             __Prefix &__callback) {
    InclusiveScan(__input, __output, CUB_NS_QUALIFIER::Sum(), __callback);
  }
  template <int __Items>
  __CU2X_D void InclusiveSum(__T (&__inputs)[__Items],
                             __T (&__outputs)[__Items]) {
    InclusiveScan(__inputs, __outputs, CUB_NS_QUALIFIER::Sum());
  }
  template <int __Items>
  __CU2X_D void InclusiveSum(__T (&__inputs)[__Items],
                             __T (&__outputs)[__Items], __T &__aggregate) {
    InclusiveScan(__inputs, __outputs, CUB_NS_QUALIFIER::Sum());
    __aggregate = __values[__Threads - 1];
  }
  __CU2X_D void ExclusiveSum(__T __input, __T &__output) {
    ExclusiveScan(__input, __output, __T(0), CUB_NS_QUALIFIER::Sum());
  }
  __CU2X_D void ExclusiveSum(__T __input, __T &__output, __T &__aggregate) {
    ExclusiveScan(__input, __output, __T(0), CUB_NS_QUALIFIER::Sum(), __aggregate);
  }
  template <class __Prefix>
  __CU2X_D void ExclusiveSum(__T __input, __T &__output,
                             __Prefix &__callback) {
    ExclusiveScan(__input, __output, CUB_NS_QUALIFIER::Sum(), __callback);
  }
  template <int __Items>
  __CU2X_D void ExclusiveSum(__T (&__inputs)[__Items],
                             __T (&__outputs)[__Items]) {
    ExclusiveScan(__inputs, __outputs, __T(0), CUB_NS_QUALIFIER::Sum());
  }
  template <int __Items>
  __CU2X_D void ExclusiveSum(__T (&__inputs)[__Items],
                             __T (&__outputs)[__Items], __T &__aggregate) {
    ExclusiveScan(__inputs, __outputs, __T(0), CUB_NS_QUALIFIER::Sum());
    __aggregate = __values[__Threads - 1];
  }

  template <class __Op>
  __CU2X_D void InclusiveScan(__T __input, __T &__output, __Op __op) {
    __output = __scan(__input, __op);
  }
  template <class __Op>
  __CU2X_D void InclusiveScan(__T __input, __T &__output, __Op __op,
                              __T &__aggregate) {
    __output = __scan(__input, __op);
    __aggregate = __values[__Threads - 1];
  }
  /// The callback gets the result of the block and gives what is before it.
  template <class __Op, class __Prefix>
  __CU2X_D void InclusiveScan(__T __input, __T &__output, __Op __op,
                              __Prefix &__callback) {
    __T __own = __scan(__input, __op);
    __ask(__callback);
    __T __first = *__prefix;
    __output = __op(__first, __own);
  }
  template <int __Items, class __Op>
  __CU2X_D void InclusiveScan(__T (&__inputs)[__Items],
                              __T (&__outputs)[__Items], __Op __op) {
    __scan(__reduce(__inputs, __op), __op);
    __T __value = __inputs[0];
    if (__rank > 0) {
      __T __before = __values[__rank - 1];
      __value = __op(__before, __value);
    }
    __outputs[0] = __value;
    for (int __i = 1; __i < __Items; ++__i) {
      __value = __op(__value, __inputs[__i]);
      __outputs[__i] = __value;
    }
  }
  template <class __Op>
  __CU2X_D void ExclusiveScan(__T __input, __T &__output, __T __initial,
                              __Op __op) {
    __scan(__input, __op);
    __output = __initial;
    if (__rank > 0) {
      __T __before = __values[__rank - 1];
      __output = __op(__initial, __before);
    }
  }
  template <class __Op>
  __CU2X_D void ExclusiveScan(__T __input, __T &__output, __T __initial,
                              __Op __op, __T &__aggregate) {
    ExclusiveScan(__input, __output, __initial, __op);
    __aggregate = __values[__Threads - 1];
  }
  /// The first thread gets no result.
  template <class __Op>
  __CU2X_D void ExclusiveScan(__T __input, __T &__output, __Op __op) {
    __scan(__input, __op);
    if (__rank > 0)
      __output = __values[__rank - 1];
  }
  template <class __Op>
  __CU2X_D void ExclusiveScan(__T __input, __T &__output, __Op __op,
                              __T &__aggregate) {
    ExclusiveScan(__input, __output, __op);
    __aggregate = __values[__Threads - 1];
  }
  /// The callback gets the result of the block and gives what is before it.
  template <class __Op, class __Prefix>
  __CU2X_D void ExclusiveScan(__T __input, __T &__output, __Op __op,
                              __Prefix &__callback) {
    __scan(__input, __op);
    __ask(__callback);
    __T __first = *__prefix;
    __output = __first;
    if (__rank > 0) {
      __T __before = __values[__rank - 1];
      __output = __op(__first, __before);
    }
  }
  template <int __Items, class __Op>
  __CU2X_D void ExclusiveScan(__T (&__inputs)[__Items],
                              __T (&__outputs)[__Items], __T __initial,
                              __Op __op) {
    __scan(__reduce(__inputs, __op), __op);
    __T __value = __initial;
    if (__rank > 0) {
      __T __before = __values[__rank - 1];
      __value = __op(__initial, __before);
    }
    for (int __i = 0; __i < __Items; ++__i) {
      __T __item = __inputs[__i];
      __outputs[__i] = __value;
      __value = __op(__value, __item);
    }
  }
  template <int __Items, class __Op>
  __CU2X_D void InclusiveScan(__T (&__inputs)[__Items],
                              __T (&__outputs)[__Items], __Op __op,
                              __T &__aggregate) {
    InclusiveScan(__inputs, __outputs, __op);
    __aggregate = __values[__Threads - 1];
  }
  template <int __Items, class __Op>
  __CU2X_D void ExclusiveScan(__T (&__inputs)[__Items],
                              __T (&__outputs)[__Items], __T __initial,
                              __Op __op, __T &__aggregate) {
    ExclusiveScan(__inputs, __outputs, __initial, __op);
    __aggregate = __values[__Threads - 1];
  }
  template <class... __Args> __CU2X_D void InclusiveSum(__Args &&...);
  template <class... __Args> __CU2X_D void InclusiveScan(__Args &&...);
  template <class... __Args> __CU2X_D void ExclusiveSum(__Args &&...);
  template <class... __Args> __CU2X_D void ExclusiveScan(__Args &&...);

private:
  template <int __Items, class __Op>
  __CU2X_D __T __reduce(__T (&__inputs)[__Items], __Op __op) {
    __T __partial = __inputs[0];
    for (int __i = 1; __i < __Items; ++__i)
      __partial = __op(__partial, __inputs[__i]);
    return __partial;
  }
  template <class __Op> __CU2X_D __T __scan(__T __input, __Op __op) {
    __T __value = __input;
    __values[__rank] = __value;
    __syncthreads();
    for (int __distance = 1; __distance < __Threads; __distance *= 2) {
      if (__rank >= __distance) {
        __T __before = __values[__rank - __distance];
        __value = __op(__before, __value);
      }
      __syncthreads();
      __values[__rank] = __value;
      __syncthreads();
    }
    return __value;
  }
  /// The first warp asks, and all get the answer of the first thread.
  template <class __Prefix> __CU2X_D void __ask(__Prefix &__callback) {
    if (__rank < 32) {
      __T __before = __callback(__values[__Threads - 1]);
      if (__rank == 0)
        *__prefix = __before;
    }
    __syncthreads();
  }

  __T *__values;
  __T *__prefix;
  int __rank;
};

template <class __T, int __BlockDimX, int __ItemsPerThread,
          BlockLoadAlgorithm __Algorithm = BLOCK_LOAD_DIRECT,
          int __BlockDimY = 1, int __BlockDimZ = 1, int __LegacyPtxArch = 0>
class CU2X_SOURCE BlockLoad {
public:
  static constexpr int ITEMS_PER_THREAD = __ItemsPerThread;
  static constexpr BlockLoadAlgorithm ALGORITHM = __Algorithm;
  struct TempStorage {
    int unused;
  };
  __CU2X_D BlockLoad()
      : __rank(__linear_thread<__BlockDimX, __BlockDimY, __BlockDimZ>()) {}
  __CU2X_D BlockLoad(TempStorage &)
      : __rank(__linear_thread<__BlockDimX, __BlockDimY, __BlockDimZ>()) {}

  template <class __Iterator>
  __CU2X_D void Load(__Iterator __source, __T (&__items)[__ItemsPerThread]) {
    for (int __i = 0; __i < __ItemsPerThread; ++__i)
      __items[__i] = __source[__place(__i)];
  }
  /// Items that are not valid stay as they are.
  template <class __Iterator>
  __CU2X_D void Load(__Iterator __source, __T (&__items)[__ItemsPerThread],
                     int __valid) {
    for (int __i = 0; __i < __ItemsPerThread; ++__i)
      if (__place(__i) < __valid)
        __items[__i] = __source[__place(__i)];
  }
  template <class __Iterator, class __DefaultT>
  __CU2X_D void Load(__Iterator __source, __T (&__items)[__ItemsPerThread],
                     int __valid, __DefaultT __default) {
    for (int __i = 0; __i < __ItemsPerThread; ++__i) {
      __items[__i] = __default;
      if (__place(__i) < __valid)
        __items[__i] = __source[__place(__i)];
    }
  }

private:
  __CU2X_D int __place(int __item) const {
    if constexpr (__Algorithm == BLOCK_LOAD_STRIPED)
      return __item * (__BlockDimX * __BlockDimY * __BlockDimZ) + __rank;
    else
      return __rank * __ItemsPerThread + __item;
  }

  int __rank;
};

template <class __T, int __BlockDimX, int __ItemsPerThread,
          BlockStoreAlgorithm __Algorithm = BLOCK_STORE_DIRECT,
          int __BlockDimY = 1, int __BlockDimZ = 1, int __LegacyPtxArch = 0>
class CU2X_SOURCE BlockStore {
public:
  static constexpr int ITEMS_PER_THREAD = __ItemsPerThread;
  static constexpr BlockStoreAlgorithm ALGORITHM = __Algorithm;
  struct TempStorage {
    int unused;
  };
  __CU2X_D BlockStore()
      : __rank(__linear_thread<__BlockDimX, __BlockDimY, __BlockDimZ>()) {}
  __CU2X_D BlockStore(TempStorage &)
      : __rank(__linear_thread<__BlockDimX, __BlockDimY, __BlockDimZ>()) {}

  template <class __Iterator>
  __CU2X_D void Store(__Iterator __target, __T (&__items)[__ItemsPerThread]) {
    for (int __i = 0; __i < __ItemsPerThread; ++__i)
      __target[__place(__i)] = __items[__i];
  }
  template <class __Iterator>
  __CU2X_D void Store(__Iterator __target, __T (&__items)[__ItemsPerThread],
                      int __valid) {
    for (int __i = 0; __i < __ItemsPerThread; ++__i)
      if (__place(__i) < __valid)
        __target[__place(__i)] = __items[__i];
  }

private:
  __CU2X_D int __place(int __item) const {
    if constexpr (__Algorithm == BLOCK_STORE_STRIPED)
      return __item * (__BlockDimX * __BlockDimY * __BlockDimZ) + __rank;
    else
      return __rank * __ItemsPerThread + __item;
  }

  int __rank;
};

template <class __T, int __BlockDimX, int __ItemsPerThread,
          bool __WarpTimeSlicing = false, int __BlockDimY = 1,
          int __BlockDimZ = 1, int __LegacyPtxArch = 0>
class CU2X_SOURCE BlockExchange {
  static constexpr int __Threads = __BlockDimX * __BlockDimY * __BlockDimZ;

public:
  struct TempStorage {
    __T values[__BlockDimX * __BlockDimY * __BlockDimZ * __ItemsPerThread];
  };
  // Storage of its own is refused.
  __CU2X_D BlockExchange();
  __CU2X_D BlockExchange(TempStorage &__storage)
      : __values(__storage.values),
        __rank(__linear_thread<__BlockDimX, __BlockDimY, __BlockDimZ>()) {}

  __CU2X_D void StripedToBlocked(__T (&__inputs)[__ItemsPerThread],
                                 __T (&__outputs)[__ItemsPerThread]) {
    for (int __i = 0; __i < __ItemsPerThread; ++__i)
      __values[__i * __Threads + __rank] = __inputs[__i];
    __syncthreads();
    for (int __i = 0; __i < __ItemsPerThread; ++__i)
      __outputs[__i] = __values[__rank * __ItemsPerThread + __i];
  }
  __CU2X_D void StripedToBlocked(__T (&__items)[__ItemsPerThread]) {
    StripedToBlocked(__items, __items);
  }
  __CU2X_D void BlockedToStriped(__T (&__inputs)[__ItemsPerThread],
                                 __T (&__outputs)[__ItemsPerThread]) {
    for (int __i = 0; __i < __ItemsPerThread; ++__i)
      __values[__rank * __ItemsPerThread + __i] = __inputs[__i];
    __syncthreads();
    for (int __i = 0; __i < __ItemsPerThread; ++__i)
      __outputs[__i] = __values[__i * __Threads + __rank];
  }
  __CU2X_D void BlockedToStriped(__T (&__items)[__ItemsPerThread]) {
    BlockedToStriped(__items, __items);
  }
  template <class... __Args> __CU2X_D void WarpStripedToBlocked(__Args &&...);
  template <class... __Args> __CU2X_D void BlockedToWarpStriped(__Args &&...);
  /// Each item goes to the place that its rank says.
  template <class __Offset>
  __CU2X_D void ScatterToBlocked(__T (&__inputs)[__ItemsPerThread],
                                 __T (&__outputs)[__ItemsPerThread],
                                 __Offset (&__ranks)[__ItemsPerThread]) {
    for (int __i = 0; __i < __ItemsPerThread; ++__i)
      __values[__ranks[__i]] = __inputs[__i];
    __syncthreads();
    for (int __i = 0; __i < __ItemsPerThread; ++__i)
      __outputs[__i] = __values[__rank * __ItemsPerThread + __i];
  }
  template <class __Offset>
  __CU2X_D void ScatterToBlocked(__T (&__items)[__ItemsPerThread],
                                 __Offset (&__ranks)[__ItemsPerThread]) {
    ScatterToBlocked(__items, __items, __ranks);
  }
  template <class __Offset>
  __CU2X_D void ScatterToStriped(__T (&__inputs)[__ItemsPerThread],
                                 __T (&__outputs)[__ItemsPerThread],
                                 __Offset (&__ranks)[__ItemsPerThread]) {
    for (int __i = 0; __i < __ItemsPerThread; ++__i)
      __values[__ranks[__i]] = __inputs[__i];
    __syncthreads();
    for (int __i = 0; __i < __ItemsPerThread; ++__i)
      __outputs[__i] = __values[__i * __Threads + __rank];
  }
  template <class __Offset>
  __CU2X_D void ScatterToStriped(__T (&__items)[__ItemsPerThread],
                                 __Offset (&__ranks)[__ItemsPerThread]) {
    ScatterToStriped(__items, __items, __ranks);
  }
  template <class... __Args>
  __CU2X_D void ScatterToStripedGuarded(__Args &&...);
  template <class... __Args>
  __CU2X_D void ScatterToStripedFlagged(__Args &&...);

private:
  __T *__values;
  int __rank;
};

CUB_NAMESPACE_END

#endif // CUB_BLOCK_COLLECTIVES_CUH
