//===- hipcub/hipcub.hpp - Primitives of blocks and devices -----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HIPCUB_HPP_
#define HIPCUB_HPP_

#include <hip/hip_runtime.h>
#include <stddef.h>

#define BEGIN_HIPCUB_NAMESPACE namespace hipcub {
#define END_HIPCUB_NAMESPACE }

namespace hipcub {

struct Sum {
  template <class T>
  __host__ __device__ T operator()(const T &A, const T &B) const {
    return A + B;
  }
};
struct Max {
  template <class T>
  __host__ __device__ T operator()(const T &A, const T &B) const {
    return A < B ? B : A;
  }
};
struct Min {
  template <class T>
  __host__ __device__ T operator()(const T &A, const T &B) const {
    return B < A ? B : A;
  }
};
struct Equality {
  template <class T>
  __host__ __device__ bool operator()(const T &A, const T &B) const {
    return A == B;
  }
};
template <class K, class V> struct KeyValuePair {
  using Key = K;
  using Value = V;
  K key;
  V value;
};

enum BlockReduceAlgorithm {
  BLOCK_REDUCE_RAKING,
  BLOCK_REDUCE_RAKING_COMMUTATIVE_ONLY,
  BLOCK_REDUCE_WARP_REDUCTIONS
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
  BLOCK_LOAD_WARP_TRANSPOSE
};
enum BlockStoreAlgorithm {
  BLOCK_STORE_DIRECT,
  BLOCK_STORE_STRIPED,
  BLOCK_STORE_VECTORIZE,
  BLOCK_STORE_TRANSPOSE,
  BLOCK_STORE_WARP_TRANSPOSE
};

/// Shared memory of a primitive; the members are the primitive's own.
struct CheckStorage {
  unsigned Words[64];
};
#define CU2X_TEST_STORAGE(Name)                                                \
  struct TempStorage : CheckStorage {};                                        \
  __device__ Name();                                                           \
  __device__ Name(TempStorage &);

template <class T, int X, BlockReduceAlgorithm A = BLOCK_REDUCE_WARP_REDUCTIONS,
          int Y = 1, int Z = 1, int Arch = 1>
class BlockReduce {
public:
  CU2X_TEST_STORAGE(BlockReduce)
  template <class Op> __device__ T Reduce(T, Op);
  template <class Op> __device__ T Reduce(T, Op, int);
  template <int N, class Op> __device__ T Reduce(T (&)[N], Op);
  __device__ T Sum(T);
  __device__ T Sum(T, int);
  template <int N> __device__ T Sum(T (&)[N]);
};

template <class T, int X, BlockScanAlgorithm A = BLOCK_SCAN_RAKING, int Y = 1,
          int Z = 1, int Arch = 1>
class BlockScan {
public:
  CU2X_TEST_STORAGE(BlockScan)
  __device__ void ExclusiveSum(T, T &);
  __device__ void ExclusiveSum(T, T &, T &);
  template <int N> __device__ void ExclusiveSum(T (&)[N], T (&)[N]);
  template <int N> __device__ void ExclusiveSum(T (&)[N], T (&)[N], T &);
  __device__ void InclusiveSum(T, T &);
  __device__ void InclusiveSum(T, T &, T &);
  template <int N> __device__ void InclusiveSum(T (&)[N], T (&)[N]);
  template <int N> __device__ void InclusiveSum(T (&)[N], T (&)[N], T &);
  template <class Op> __device__ void InclusiveScan(T, T &, Op);
  template <class Op> __device__ void InclusiveScan(T, T &, Op, T &);
  template <int N, class Op>
  __device__ void InclusiveScan(T (&)[N], T (&)[N], Op);
  template <int N, class Op, class Prefix>
  __device__ void InclusiveScan(T (&)[N], T (&)[N], Op, Prefix &);
  template <class Op> __device__ void ExclusiveScan(T, T &, T, Op);
  template <class Op> __device__ void ExclusiveScan(T, T &, T, Op, T &);
  template <int N, class Op>
  __device__ void ExclusiveScan(T (&)[N], T (&)[N], T, Op);
};

template <class T, int X, int Items, BlockLoadAlgorithm A = BLOCK_LOAD_DIRECT,
          int Y = 1, int Z = 1, int Arch = 1>
class BlockLoad {
public:
  CU2X_TEST_STORAGE(BlockLoad)
  template <class It> __device__ void Load(It, T (&)[Items]);
  template <class It> __device__ void Load(It, T (&)[Items], int);
  template <class It, class D> __device__ void Load(It, T (&)[Items], int, D);
};

template <class T, int X, int Items, BlockStoreAlgorithm A = BLOCK_STORE_DIRECT,
          int Y = 1, int Z = 1, int Arch = 1>
class BlockStore {
public:
  CU2X_TEST_STORAGE(BlockStore)
  template <class It> __device__ void Store(It, T (&)[Items]);
  template <class It> __device__ void Store(It, T (&)[Items], int);
};

struct NullType {};
template <class K, int X, int Items, class V = NullType> class BlockRadixSort {
public:
  CU2X_TEST_STORAGE(BlockRadixSort)
  __device__ void Sort(K (&)[Items], int = 0, int = sizeof(K) * 8);
  __device__ void Sort(K (&)[Items], V (&)[Items], int = 0,
                       int = sizeof(K) * 8);
  __device__ void SortDescending(K (&)[Items], int = 0, int = sizeof(K) * 8);
  __device__ void SortDescending(K (&)[Items], V (&)[Items], int = 0,
                                 int = sizeof(K) * 8);
};

__device__ unsigned LaneId();
__device__ unsigned WarpId();

template <class T, int Lanes = warpSize, int Arch = 1> class WarpReduce {
public:
  static_assert(Lanes <= warpSize, "wider than a wave");
  CU2X_TEST_STORAGE(WarpReduce)
  __device__ T Sum(T);
  __device__ T Sum(T, int);
  template <class Op> __device__ T Reduce(T, Op);
  template <class Op> __device__ T Reduce(T, Op, int);
};

template <class T, int Lanes = warpSize, int Arch = 1> class WarpScan {
public:
  static_assert(Lanes <= warpSize, "wider than a wave");
  CU2X_TEST_STORAGE(WarpScan)
  __device__ void InclusiveSum(T, T &);
  __device__ void InclusiveSum(T, T &, T &);
  __device__ void ExclusiveSum(T, T &);
  __device__ void ExclusiveSum(T, T &, T &);
  template <class Op> __device__ void InclusiveScan(T, T &, Op);
  template <class Op> __device__ void ExclusiveScan(T, T &, T, Op);
};
#undef CU2X_TEST_STORAGE

struct DeviceReduce {
  template <class In, class Out>
  static hipError_t Sum(void *, size_t &, In, Out, int, hipStream_t = nullptr);
  template <class In, class Out>
  static hipError_t Min(void *, size_t &, In, Out, int, hipStream_t = nullptr);
  template <class In, class Out>
  static hipError_t Max(void *, size_t &, In, Out, int, hipStream_t = nullptr);
  template <class In, class Out>
  static hipError_t ArgMin(void *, size_t &, In, Out, int,
                           hipStream_t = nullptr);
  template <class In, class Out>
  static hipError_t ArgMax(void *, size_t &, In, Out, int,
                           hipStream_t = nullptr);
  template <class In, class Out, class Op, class T>
  static hipError_t Reduce(void *, size_t &, In, Out, int, Op, T,
                           hipStream_t = nullptr);
};

struct DeviceScan {
  template <class In, class Out>
  static hipError_t ExclusiveSum(void *, size_t &, In, Out, int,
                                 hipStream_t = nullptr);
  template <class In, class Out>
  static hipError_t InclusiveSum(void *, size_t &, In, Out, int,
                                 hipStream_t = nullptr);
  template <class In, class Out, class Op, class T>
  static hipError_t ExclusiveScan(void *, size_t &, In, Out, Op, T, int,
                                  hipStream_t = nullptr);
  template <class In, class Out, class Op>
  static hipError_t InclusiveScan(void *, size_t &, In, Out, Op, int,
                                  hipStream_t = nullptr);
};

struct DeviceRadixSort {
  template <class K>
  static hipError_t SortKeys(void *, size_t &, const K *, K *, int, int = 0,
                             int = sizeof(K) * 8, hipStream_t = nullptr);
  template <class K>
  static hipError_t SortKeysDescending(void *, size_t &, const K *, K *, int,
                                       int = 0, int = sizeof(K) * 8,
                                       hipStream_t = nullptr);
  template <class K, class V>
  static hipError_t SortPairs(void *, size_t &, const K *, K *, const V *, V *,
                              int, int = 0, int = sizeof(K) * 8,
                              hipStream_t = nullptr);
  template <class K, class V>
  static hipError_t
  SortPairsDescending(void *, size_t &, const K *, K *, const V *, V *, int,
                      int = 0, int = sizeof(K) * 8, hipStream_t = nullptr);
};

struct DeviceSelect {
  template <class In, class Flags, class Out, class Count>
  static hipError_t Flagged(void *, size_t &, In, Flags, Out, Count, int,
                            hipStream_t = nullptr);
  template <class In, class Out, class Count, class Op>
  static hipError_t If(void *, size_t &, In, Out, Count, int, Op,
                       hipStream_t = nullptr);
  template <class In, class Out, class Count>
  static hipError_t Unique(void *, size_t &, In, Out, Count, int,
                           hipStream_t = nullptr);
};

template <class T> class CountingInputIterator {
public:
  __host__ __device__ CountingInputIterator(T);
  __host__ __device__ T operator[](size_t) const;
  __host__ __device__ T operator*() const;
};

template <class T, class Op, class In> class TransformInputIterator {
public:
  __host__ __device__ TransformInputIterator(In, Op);
  __host__ __device__ T operator[](size_t) const;
  __host__ __device__ T operator*() const;
};

} // namespace hipcub

#endif // HIPCUB_HPP_
