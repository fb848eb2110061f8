//===- __types.cuh - CUB value types, functors and small functions -*- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CUB_TYPES_CUH
#define CUB_TYPES_CUH

#include "config.cuh"

#include "../cuda/std/__functional.h"
#include "../cuda/std/__math.h"

#include <type_traits>

CUB_NAMESPACE_BEGIN

namespace detail {
template <class __Iterator> struct it_value {
  typedef typename __Iterator::value_type type;
};
template <class __T> struct it_value<__T *> {
  typedef typename std::remove_cv<__T>::type type;
};
template <class __Iterator>
using it_value_t = typename it_value<__Iterator>::type;
} // namespace detail

__CU2X_HD cudaError_t Debug(cudaError_t __Error, const char *__File,
                            int __Line);

struct NullType {
  NullType() = default;
  template <class __T> __CU2X_HD explicit NullType(const __T &) {}
  template <class __T> __CU2X_HD NullType &operator=(const __T &) {}
  __CU2X_HD bool operator==(const NullType &) const {}
  __CU2X_HD bool operator!=(const NullType &) const {}
};

template <bool __Test, class __Then, class __Else> struct If {
  typedef typename std::conditional<__Test, __Then, __Else>::type Type;
};
template <class __A, class __B> struct Equals {
  enum { VALUE = std::is_same<__A, __B>::value, NEGATE = !VALUE };
};
template <int __A> struct Int2Type {
  enum { VALUE = __A };
};
template <int __N, int __Current = __N, int __Count = 0> struct Log2 {
  enum { VALUE = Log2<__N, (__Current >> 1), __Count + 1>::VALUE };
};
template <int __N, int __Count> struct Log2<__N, 0, __Count> {
  enum { VALUE = (1 << (__Count - 1) < __N) ? __Count : __Count - 1 };
};
template <int __N> struct PowerOfTwo {
  enum { VALUE = (__N & (__N - 1)) == 0 };
};
template <class __T> struct IsPointer {
  enum { VALUE = std::is_pointer<__T>::value };
};
template <class __T> struct IsVolatile {
  enum { VALUE = std::is_volatile<__T>::value };
};
template <class __T, class __Base = void> struct RemoveQualifiers {
  typedef typename std::remove_cv<__T>::type Type;
};
template <bool __Condition, class __T = void> struct EnableIf {
  typedef typename std::enable_if<__Condition, __T>::type Type;
};

template <class __T> struct Uninitialized {
  typedef __T DeviceWord;
  alignas(__T) unsigned char storage[sizeof(__T)];
  __CU2X_HD __T &Alias() {}
};

template <class __KeyT, class __ValueT> struct KeyValuePair {
  typedef __KeyT Key;
  typedef __ValueT Value;
  Key key;
  Value value;
  KeyValuePair() = default;
  __CU2X_HD KeyValuePair(const Key &__K, const Value &__V)
      : key(__K), value(__V) {}
  __CU2X_HD bool operator!=(const KeyValuePair &__Other) {}
};

template <class __T> struct DoubleBuffer {
  __T *d_buffers[2];
  int selector;
  __CU2X_HD DoubleBuffer() {}
  __CU2X_HD DoubleBuffer(__T *__Current, __T *__Alternate) {}
  __CU2X_HD __T *Current() {}
  __CU2X_HD __T *Alternate() {}
};

template <class __T, class __Iterator = __T *> struct FutureValue {
  typedef __T value_type;
  typedef __Iterator iterator_type;
  __CU2X_HD explicit FutureValue(__Iterator __It) {}
  __CU2X_HD operator __T() const {}
};

template <class __T, int __Count> struct CubVector;
template <class __T> struct CubVector<__T, 1> { __T x; };
template <class __T> struct CubVector<__T, 2> { __T x, y; };
template <class __T> struct CubVector<__T, 3> { __T x, y, z; };
template <class __T> struct CubVector<__T, 4> { __T x, y, z, w; };

enum Category {
  NOT_A_NUMBER,
  SIGNED_INTEGER,
  UNSIGNED_INTEGER,
  FLOATING_POINT
};

namespace detail {
template <unsigned __Size> struct unsigned_bits { typedef unsigned char type; };
template <> struct unsigned_bits<2> { typedef unsigned short type; };
template <> struct unsigned_bits<4> { typedef unsigned int type; };
template <> struct unsigned_bits<8> { typedef unsigned long long type; };
} // namespace detail
template <class __T> struct FpLimits {
  static __CU2X_HD __T Max() {}
  static __CU2X_HD __T Lowest() {}
};
// Programs derive the traits of their own number types from this.
template <Category __Kind, bool __Primitive, bool __NullType, class __Bits,
          class __T>
struct BaseTraits {
  typedef __Bits UnsignedBits;
  static constexpr Category CATEGORY = __Kind;
  static constexpr UnsignedBits HIGH_BIT = UnsignedBits(1)
                                           << (8 * sizeof(__Bits) - 1);
  static constexpr UnsignedBits LOWEST_KEY = UnsignedBits(-1);
  static constexpr UnsignedBits MAX_KEY = UnsignedBits(-1) ^ HIGH_BIT;
  enum { PRIMITIVE = __Primitive, NULL_TYPE = __NullType };
  static __CU2X_HD UnsignedBits TwiddleIn(UnsignedBits __Key) {}
  static __CU2X_HD UnsignedBits TwiddleOut(UnsignedBits __Key) {}
  static __CU2X_HD __T Max() {}
  static __CU2X_HD __T Lowest() {}
};
template <class __T> struct NumericTraits {
  typedef typename detail::unsigned_bits<sizeof(__T)>::type UnsignedBits;
  static constexpr Category CATEGORY =
      std::is_floating_point<__T>::value ? FLOATING_POINT
      : !std::is_integral<__T>::value    ? NOT_A_NUMBER
      : std::is_signed<__T>::value       ? SIGNED_INTEGER
                                         : UNSIGNED_INTEGER;
  enum { PRIMITIVE = std::is_arithmetic<__T>::value, NULL_TYPE = false };
  static __CU2X_HD UnsignedBits TwiddleIn(UnsignedBits __Key) {}
  static __CU2X_HD UnsignedBits TwiddleOut(UnsignedBits __Key) {}
  static __CU2X_HD __T Max() {}
  static __CU2X_HD __T Lowest() {}
};
template <class __T>
struct Traits : NumericTraits<typename std::remove_cv<__T>::type> {};

#define __CU2X_CUB_BINARY(NAME, EXPRESSION)                                    \
  struct CU2X_SOURCE NAME {                                                    \
    template <class __T, class __U>                                            \
    __CU2X_HD constexpr auto operator()(const __T &__A, const __U &__B) const  \
        -> decltype(EXPRESSION) {                                              \
      return EXPRESSION;                                                       \
    }                                                                          \
  };
__CU2X_CUB_BINARY(Equality, __A == __B)
__CU2X_CUB_BINARY(Inequality, __A != __B)
__CU2X_CUB_BINARY(Sum, __A + __B)
__CU2X_CUB_BINARY(Difference, __A - __B)
__CU2X_CUB_BINARY(Division, __A / __B)
#undef __CU2X_CUB_BINARY
struct CU2X_SOURCE Max {
  template <class __T, class __U>
  __CU2X_HD constexpr typename std::common_type<__T, __U>::type
  operator()(const __T &__A, const __U &__B) const {
    return __A < __B ? __B : __A;
  }
};
struct CU2X_SOURCE Min {
  template <class __T, class __U>
  __CU2X_HD constexpr typename std::common_type<__T, __U>::type
  operator()(const __T &__A, const __U &__B) const {
    return __B < __A ? __B : __A;
  }
};
struct ArgMax {
  template <class __OffsetT, class __T>
  __CU2X_HD KeyValuePair<__OffsetT, __T>
  operator()(const KeyValuePair<__OffsetT, __T> &__A,
             const KeyValuePair<__OffsetT, __T> &__B) const {}
};
struct ArgMin {
  template <class __OffsetT, class __T>
  __CU2X_HD KeyValuePair<__OffsetT, __T>
  operator()(const KeyValuePair<__OffsetT, __T> &__A,
             const KeyValuePair<__OffsetT, __T> &__B) const {}
};
template <class __Op> struct InequalityWrapper {
  __Op op;
  __CU2X_HD InequalityWrapper(__Op __O) : op(__O) {}
  template <class __T, class __U>
  __CU2X_HD bool operator()(__T &&__A, __U &&__B) {}
};
template <class __B> struct CastOp {
  template <class __A> __CU2X_HD __B operator()(__A &&__Value) const {}
};
template <class __Op> struct SwizzleScanOp {
  __CU2X_HD SwizzleScanOp(__Op __O) {}
  template <class __T>
  __CU2X_HD __T operator()(const __T &__A, const __T &__B) {}
};
template <class __Op> struct ReduceBySegmentOp {
  __Op op;
  ReduceBySegmentOp() = default;
  __CU2X_HD ReduceBySegmentOp(__Op __O) {}
  template <class __Pair>
  __CU2X_HD __Pair operator()(const __Pair &__A, const __Pair &__B) {}
};
template <class __Op> struct ReduceByKeyOp {
  __Op op;
  ReduceByKeyOp() = default;
  __CU2X_HD ReduceByKeyOp(__Op __O) {}
  template <class __Pair>
  __CU2X_HD __Pair operator()(const __Pair &__A, const __Pair &__B) {}
};
template <class __Op> struct BinaryFlip {
  __CU2X_HD explicit BinaryFlip(__Op __O) {}
  template <class __T, class __U>
  __CU2X_D auto operator()(__T &&__A, __U &&__B) -> decltype(__Op()(__B, __A)) {
  }
};
template <class __Op> __CU2X_HD BinaryFlip<__Op> MakeBinaryFlip(__Op __O) {}

enum CacheLoadModifier {
  LOAD_DEFAULT,
  LOAD_CA,
  LOAD_CG,
  LOAD_CS,
  LOAD_CV,
  LOAD_LDG,
  LOAD_VOLATILE
};
enum CacheStoreModifier {
  STORE_DEFAULT,
  STORE_WB,
  STORE_CG,
  STORE_CS,
  STORE_WT,
  STORE_VOLATILE
};
template <CacheLoadModifier __Modifier, class __Iterator>
__CU2X_D detail::it_value_t<__Iterator> ThreadLoad(__Iterator __It) {}
template <CacheStoreModifier __Modifier, class __Iterator, class __T>
__CU2X_D void ThreadStore(__Iterator __It, __T __Value);
template <int __Length, class __T, class __Op>
__CU2X_D __T ThreadReduce(__T *__Input, __Op __Operator) {}
template <int __Length, class __T, class __Op>
__CU2X_D __T ThreadReduce(__T *__Input, __Op __Operator, __T __Prefix) {}
template <class __Input, class __Op,
          class __T = typename std::remove_cv<typename std::remove_reference<
              decltype(std::declval<const __Input &>()[0])>::type>::type>
__CU2X_D __T ThreadReduce(const __Input &__In, __Op __Operator) {}
template <class __Input, class __Op, class __Prefix>
__CU2X_D __Prefix ThreadReduce(const __Input &__In, __Op __Operator,
                               __Prefix __P) {}
namespace internal {
template <class... __Args> __CU2X_D void ThreadScanExclusive(__Args &&...);
template <class... __Args> __CU2X_D void ThreadScanInclusive(__Args &&...);
using cub::ThreadReduce;
} // namespace internal
template <class... __Args> __CU2X_HD void MergePathSearch(__Args &&...);
template <class __Iterator, class __OffsetT, class __T>
__CU2X_D __OffsetT LowerBound(__Iterator __Input, __OffsetT __Count,
                              __T __Value) {}
template <class __Iterator, class __OffsetT, class __T>
__CU2X_D __OffsetT UpperBound(__Iterator __Input, __OffsetT __Count,
                              __T __Value) {}
template <class __KeyT, class __ValueT, class __Compare, int __Items>
__CU2X_HD void StableOddEvenSort(__KeyT (&__Keys)[__Items],
                                 __ValueT (&__Values)[__Items],
                                 __Compare __Less);
template <class __T> __CU2X_HD void Swap(__T &__A, __T &__B);

template <class __T>
__CU2X_D unsigned BFE(__T __Source, unsigned __BitStart, unsigned __BitCount) {}
__CU2X_D void BFI(unsigned &__Ret, unsigned __X, unsigned __Y,
                  unsigned __BitStart, unsigned __BitCount);
__CU2X_D unsigned IADD3(unsigned __X, unsigned __Y, unsigned __Z);
__CU2X_D int PRMT(unsigned __A, unsigned __B, unsigned __Index);
__CU2X_D unsigned SHL_ADD(unsigned __X, unsigned __Shift, unsigned __Addend);
__CU2X_D unsigned SHR_ADD(unsigned __X, unsigned __Shift, unsigned __Addend);
__CU2X_D void BAR(int __Count);
__CU2X_D void CTA_SYNC();
__CU2X_D int CTA_SYNC_AND(int __Predicate);
__CU2X_D int CTA_SYNC_OR(int __Predicate);
__CU2X_D void WARP_SYNC(unsigned __Mask);
__CU2X_D int WARP_ANY(int __Predicate, unsigned __Mask);
__CU2X_D int WARP_ALL(int __Predicate, unsigned __Mask);
__CU2X_D int WARP_BALLOT(int __Predicate, unsigned __Mask);
__CU2X_D void ThreadExit();
__CU2X_D void ThreadTrap();
__CU2X_D int RowMajorTid(int __DimX, int __DimY, int __DimZ);
__CU2X_D unsigned LaneId();
__CU2X_D unsigned WarpId();
__CU2X_D unsigned LaneMaskLt();
__CU2X_D unsigned LaneMaskLe();
__CU2X_D unsigned LaneMaskGt();
__CU2X_D unsigned LaneMaskGe();
template <int __LogicalWarpThreads, int __LegacyPtxArch = 0>
__CU2X_HD unsigned WarpMask(unsigned __WarpId) {}
template <int __LogicalWarpThreads, class __T>
__CU2X_D __T ShuffleUp(__T __Input, int __Offset, int __FirstThread,
                       unsigned __Mask) {}
template <int __LogicalWarpThreads, class __T>
__CU2X_D __T ShuffleDown(__T __Input, int __Offset, int __LastThread,
                         unsigned __Mask) {}
template <int __LogicalWarpThreads, class __T>
__CU2X_D __T ShuffleIndex(__T __Input, int __Lane, unsigned __Mask) {}
template <int __LabelBits> __CU2X_D unsigned MatchAny(unsigned __Label) {}
template <int __LabelBits, int __Threads>
__CU2X_D unsigned MatchAny(unsigned __Label) {}
template <class __T> __CU2X_HD constexpr __T MidPoint(__T __Begin, __T __End) {
  return __Begin + (__End - __Begin) / 2;
}
template <class __N, class __D>
__CU2X_HD constexpr __N DivideAndRoundUp(__N __Numerator, __D __Denominator) {
  return (__Numerator + __Denominator - 1) / __Denominator;
}
__CU2X_HD constexpr int Nominal4BItemsToItemsCombined(int __Nominal,
                                                      int __Bytes) {
  return __Nominal * 8 / __Bytes < 1           ? 1
         : __Nominal * 8 / __Bytes > __Nominal ? __Nominal
                                               : __Nominal * 8 / __Bytes;
}

CUB_NAMESPACE_END

#endif // CUB_TYPES_CUH
