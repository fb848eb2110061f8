//===- __warp_collectives.cuh - Reductions and scans of warps ---*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Source that is translated. Values pass through shared memory, so that they
// can be of any type. A reduction combines neighbours first, then neighbouring
// pairs, as CUB's does by shuffles; scans of numbers that round may differ from
// CUB's in the last digits.
//
//===----------------------------------------------------------------------===//

#ifndef CUB_WARP_COLLECTIVES_CUH
#define CUB_WARP_COLLECTIVES_CUH

#include "__types.cuh"

CUB_NAMESPACE_BEGIN

/// The place of the thread in a block of that shape.
template <int __X, int __Y, int __Z>
CU2X_SOURCE __CU2X_D int __linear_thread() {
  if constexpr (__Y == 1 && __Z == 1)
    return threadIdx.x;
  else
    return (threadIdx.z * __Y + threadIdx.y) * __X + threadIdx.x;
}

/// The lane of the thread, whatever the shape of the block.
CU2X_SOURCE __CU2X_D inline int __lane() {
  return ((threadIdx.z * blockDim.y + threadIdx.y) * blockDim.x + threadIdx.x) %
         32;
}

/// The threads of a part of the warp, a power of two, wait for each other.
template <int __Threads> CU2X_SOURCE __CU2X_D void __sync_lanes(int __rank) {
  if constexpr (__Threads == 32)
    __syncwarp();
  else
    __syncwarp(((1u << __Threads) - 1u) << (__lane() - __rank));
}

template <class __T, int __LogicalWarpThreads = 32, int __LegacyPtxArch = 0>
class CU2X_SOURCE WarpReduce {
public:
  struct TempStorage {
    __T values[__LogicalWarpThreads];
    unsigned char flags[__LogicalWarpThreads];
  };
  __CU2X_D WarpReduce(TempStorage &__storage)
      : __values(__storage.values), __flags(__storage.flags),
        __rank(__lane() % __LogicalWarpThreads) {}

  /// The first thread gets the result.
  __CU2X_D __T Sum(__T __input) {
    return Reduce(__input, CUB_NS_QUALIFIER::Sum(), __LogicalWarpThreads);
  }
  __CU2X_D __T Sum(__T __input, int __valid) {
    return Reduce(__input, CUB_NS_QUALIFIER::Sum(), __valid);
  }
  __CU2X_D __T Max(__T __input) {
    return Reduce(__input, CUB_NS_QUALIFIER::Max(), __LogicalWarpThreads);
  }
  __CU2X_D __T Max(__T __input, int __valid) {
    return Reduce(__input, CUB_NS_QUALIFIER::Max(), __valid);
  }
  __CU2X_D __T Min(__T __input) {
    return Reduce(__input, CUB_NS_QUALIFIER::Min(), __LogicalWarpThreads);
  }
  __CU2X_D __T Min(__T __input, int __valid) {
    return Reduce(__input, CUB_NS_QUALIFIER::Min(), __valid);
  }
  template <class __Op> __CU2X_D __T Reduce(__T __input, __Op __op) {
    return Reduce(__input, __op, __LogicalWarpThreads);
  }
  template <class __Op>
  __CU2X_D __T Reduce(__T __input, __Op __op, int __valid) {
    __T __result = __input;
    __values[__rank] = __result;
    __sync_lanes<__LogicalWarpThreads>(__rank);
    for (int __distance = 1; __distance < __LogicalWarpThreads;
         __distance *= 2) {
      if (__rank % (2 * __distance) == 0 && __rank + __distance < __valid) {
        __T __other = __values[__rank + __distance];
        __result = __op(__result, __other);
        __values[__rank] = __result;
      }
      __sync_lanes<__LogicalWarpThreads>(__rank);
    }
    return __result;
  }
  /// The first thread of each segment gets the result of the segment.
  template <class __Flag>
  __CU2X_D __T HeadSegmentedSum(__T __input, __Flag __head) {
    return HeadSegmentedReduce(__input, __head, CUB_NS_QUALIFIER::Sum());
  }
  template <class __Flag>
  __CU2X_D __T TailSegmentedSum(__T __input, __Flag __tail) {
    return TailSegmentedReduce(__input, __tail, CUB_NS_QUALIFIER::Sum());
  }
  template <class __Flag, class __Op>
  __CU2X_D __T HeadSegmentedReduce(__T __input, __Flag __head, __Op __op) {
    __values[__rank] = __input;
    __flags[__rank] = __rank > 0 && __head;
    __sync_lanes<__LogicalWarpThreads>(__rank);
    return __segment(__input, __op);
  }
  template <class __Flag, class __Op>
  __CU2X_D __T TailSegmentedReduce(__T __input, __Flag __tail, __Op __op) {
    __values[__rank] = __input;
    if (__rank + 1 < __LogicalWarpThreads)
      __flags[__rank + 1] = __tail ? 1 : 0;
    __sync_lanes<__LogicalWarpThreads>(__rank);
    return __segment(__input, __op);
  }

private:
  /// What follows up to the next flag.
  template <class __Op> __CU2X_D __T __segment(__T __input, __Op __op) {
    __T __result = __input;
    for (int __i = __rank + 1; __i < __LogicalWarpThreads && !__flags[__i];
         ++__i) {
      __T __other = __values[__i];
      __result = __op(__result, __other);
    }
    return __result;
  }

  __T *__values;
  unsigned char *__flags;
  int __rank;
};

template <class __T, int __LogicalWarpThreads = 32, int __LegacyPtxArch = 0>
class CU2X_SOURCE WarpScan {
public:
  struct TempStorage {
    __T values[__LogicalWarpThreads];
  };
  __CU2X_D WarpScan(TempStorage &__storage)
      : __values(__storage.values),
        __rank(__lane() % __LogicalWarpThreads) {}

  __CU2X_D void InclusiveSum(__T __input, __T &__output) {
    InclusiveScan(__input, __output, CUB_NS_QUALIFIER::Sum());
  }
  __CU2X_D void InclusiveSum(__T __input, __T &__output, __T &__aggregate) {
    InclusiveScan(__input, __output, CUB_NS_QUALIFIER::Sum(), __aggregate);
  }
  __CU2X_D void ExclusiveSum(__T __input, __T &__output) {
    ExclusiveScan(__input, __output, __T(0), CUB_NS_QUALIFIER::Sum());
  }
  __CU2X_D void ExclusiveSum(__T __input, __T &__output, __T &__aggregate) {
    ExclusiveScan(__input, __output, __T(0), CUB_NS_QUALIFIER::Sum(), __aggregate);
  }
  template <class __Op>
  __CU2X_D void InclusiveScan(__T __input, __T &__output, __Op __op) {
    __output = __scan(__input, __op);
  }
  template <class __Op>
  __CU2X_D void InclusiveScan(__T __input, __T &__output, __Op __op,
                              __T &__aggregate) {
    __output = __scan(__input, __op);
    __aggregate = __values[__LogicalWarpThreads - 1];
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
    __aggregate = __values[__LogicalWarpThreads - 1];
  }
  /// The first thread gets no result.
  template <class __Op>
  __CU2X_D void ExclusiveScan(__T __input, __T &__output, __Op __op) {
    __scan(__input, __op);
    if (__rank > 0)
      __output = __values[__rank - 1];
  }
  __CU2X_D __T Broadcast(__T __input, unsigned __source) {
    if (__rank == (int)__source)
      __values[0] = __input;
    __sync_lanes<__LogicalWarpThreads>(__rank);
    return __values[0];
  }
  /// Both scans at once; without an initial value the first thread gets none.
  template <class __Op>
  __CU2X_D void Scan(__T __input, __T &__inclusive, __T &__exclusive,
                     __Op __op) {
    __inclusive = __scan(__input, __op);
    if (__rank > 0)
      __exclusive = __values[__rank - 1];
  }
  template <class __Op>
  __CU2X_D void Scan(__T __input, __T &__inclusive, __T &__exclusive,
                     __T __initial, __Op __op) {
    ExclusiveScan(__input, __exclusive, __initial, __op);
    __inclusive = __op(__exclusive, __input);
  }
  template <class... __Args> __CU2X_D void Sum(__Args &&...);

private:
  template <class __Op> __CU2X_D __T __scan(__T __input, __Op __op) {
    __T __value = __input;
    __values[__rank] = __value;
    __sync_lanes<__LogicalWarpThreads>(__rank);
    for (int __distance = 1; __distance < __LogicalWarpThreads;
         __distance *= 2) {
      if (__rank >= __distance) {
        __T __before = __values[__rank - __distance];
        __value = __op(__before, __value);
      }
      __sync_lanes<__LogicalWarpThreads>(__rank);
      __values[__rank] = __value;
      __sync_lanes<__LogicalWarpThreads>(__rank);
    }
    return __value;
  }

  __T *__values;
  int __rank;
};

CUB_NAMESPACE_END

#endif // CUB_WARP_COLLECTIVES_CUH
