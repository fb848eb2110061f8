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

#include <type_traits>

CUB_NAMESPACE_BEGIN

namespace detail {
template <class Iterator> struct it_value {
  typedef typename Iterator::value_type type;
};
template <class T> struct it_value<T *> {
  typedef typename std::remove_cv<T>::type type;
};
template <class Iterator> using it_value_t = typename it_value<Iterator>::type;
} // namespace detail

__CU2X_HD cudaError_t Debug(cudaError_t Error, const char *File, int Line);

struct NullType {
  NullType() = default;
  template <class T> __CU2X_HD explicit NullType(const T &) {}
  template <class T> __CU2X_HD NullType &operator=(const T &) {}
  __CU2X_HD bool operator==(const NullType &) const {}
  __CU2X_HD bool operator!=(const NullType &) const {}
};

template <bool Test, class Then, class Else> struct If {
  typedef typename std::conditional<Test, Then, Else>::type Type;
};
template <class A, class B> struct Equals {
  enum { VALUE = std::is_same<A, B>::value, NEGATE = !VALUE };
};
template <int A> struct Int2Type {
  enum { VALUE = A };
};
template <int N, int Current = N, int Count = 0> struct Log2 {
  enum { VALUE = Log2<N, (Current >> 1), Count + 1>::VALUE };
};
template <int N, int Count> struct Log2<N, 0, Count> {
  enum { VALUE = (1 << (Count - 1) < N) ? Count : Count - 1 };
};
template <int N> struct PowerOfTwo {
  enum { VALUE = (N & (N - 1)) == 0 };
};
template <class T> struct IsPointer {
  enum { VALUE = std::is_pointer<T>::value };
};
template <class T> struct IsVolatile {
  enum { VALUE = std::is_volatile<T>::value };
};
template <class T, class Base = void> struct RemoveQualifiers {
  typedef typename std::remove_cv<T>::type Type;
};
template <bool Condition, class T = void> struct EnableIf {
  typedef typename std::enable_if<Condition, T>::type Type;
};

template <class T> struct Uninitialized {
  typedef T DeviceWord;
  alignas(T) unsigned char storage[sizeof(T)];
  __CU2X_HD T &Alias() {}
};

template <class KeyT, class ValueT> struct KeyValuePair {
  typedef KeyT Key;
  typedef ValueT Value;
  Key key;
  Value value;
  KeyValuePair() = default;
  __CU2X_HD KeyValuePair(const Key &K, const Value &V) : key(K), value(V) {}
  __CU2X_HD bool operator!=(const KeyValuePair &Other) {}
};

template <class T> struct DoubleBuffer {
  T *d_buffers[2];
  int selector;
  __CU2X_HD DoubleBuffer() {}
  __CU2X_HD DoubleBuffer(T *Current, T *Alternate) {}
  __CU2X_HD T *Current() {}
  __CU2X_HD T *Alternate() {}
};

template <class T, class Iterator = T *> struct FutureValue {
  typedef T value_type;
  typedef Iterator iterator_type;
  __CU2X_HD explicit FutureValue(Iterator It) {}
  __CU2X_HD operator T() const {}
};

template <class T, int Count> struct CubVector;
template <class T> struct CubVector<T, 1> { T x; };
template <class T> struct CubVector<T, 2> { T x, y; };
template <class T> struct CubVector<T, 3> { T x, y, z; };
template <class T> struct CubVector<T, 4> { T x, y, z, w; };

enum Category {
  NOT_A_NUMBER,
  SIGNED_INTEGER,
  UNSIGNED_INTEGER,
  FLOATING_POINT
};

namespace detail {
template <unsigned Size> struct unsigned_bits { typedef unsigned char type; };
template <> struct unsigned_bits<2> { typedef unsigned short type; };
template <> struct unsigned_bits<4> { typedef unsigned int type; };
template <> struct unsigned_bits<8> { typedef unsigned long long type; };
} // namespace detail
template <class T> struct NumericTraits {
  typedef typename detail::unsigned_bits<sizeof(T)>::type UnsignedBits;
  static constexpr Category CATEGORY =
      std::is_floating_point<T>::value ? FLOATING_POINT
      : !std::is_integral<T>::value    ? NOT_A_NUMBER
      : std::is_signed<T>::value       ? SIGNED_INTEGER
                                       : UNSIGNED_INTEGER;
  enum { PRIMITIVE = std::is_arithmetic<T>::value, NULL_TYPE = false };
  static __CU2X_HD UnsignedBits TwiddleIn(UnsignedBits Key) {}
  static __CU2X_HD UnsignedBits TwiddleOut(UnsignedBits Key) {}
  static __CU2X_HD T Max() {}
  static __CU2X_HD T Lowest() {}
};
template <class T>
struct Traits : NumericTraits<typename std::remove_cv<T>::type> {};

#define __CU2X_CUB_BINARY(NAME, EXPRESSION)                                    \
  struct NAME {                                                                \
    template <class T, class U>                                                \
    __CU2X_HD constexpr auto operator()(const T &A, const U &B) const          \
        -> decltype(EXPRESSION) {                                              \
      return EXPRESSION;                                                       \
    }                                                                          \
  };
__CU2X_CUB_BINARY(Equality, A == B)
__CU2X_CUB_BINARY(Inequality, A != B)
__CU2X_CUB_BINARY(Sum, A + B)
__CU2X_CUB_BINARY(Difference, A - B)
__CU2X_CUB_BINARY(Division, A / B)
#undef __CU2X_CUB_BINARY
struct Max {
  template <class T, class U>
  __CU2X_HD constexpr typename std::common_type<T, U>::type
  operator()(const T &A, const U &B) const {
    return A < B ? B : A;
  }
};
struct Min {
  template <class T, class U>
  __CU2X_HD constexpr typename std::common_type<T, U>::type
  operator()(const T &A, const U &B) const {
    return B < A ? B : A;
  }
};
struct ArgMax {
  template <class OffsetT, class T>
  __CU2X_HD KeyValuePair<OffsetT, T>
  operator()(const KeyValuePair<OffsetT, T> &A,
             const KeyValuePair<OffsetT, T> &B) const {}
};
struct ArgMin {
  template <class OffsetT, class T>
  __CU2X_HD KeyValuePair<OffsetT, T>
  operator()(const KeyValuePair<OffsetT, T> &A,
             const KeyValuePair<OffsetT, T> &B) const {}
};
template <class Op> struct InequalityWrapper {
  Op op;
  __CU2X_HD InequalityWrapper(Op O) : op(O) {}
  template <class T, class U> __CU2X_HD bool operator()(T &&A, U &&B) {}
};
template <class B> struct CastOp {
  template <class A> __CU2X_HD B operator()(A &&Value) const {}
};
template <class Op> struct SwizzleScanOp {
  __CU2X_HD SwizzleScanOp(Op O) {}
  template <class T> __CU2X_HD T operator()(const T &A, const T &B) {}
};
template <class Op> struct ReduceBySegmentOp {
  Op op;
  ReduceBySegmentOp() = default;
  __CU2X_HD ReduceBySegmentOp(Op O) {}
  template <class Pair>
  __CU2X_HD Pair operator()(const Pair &A, const Pair &B) {}
};
template <class Op> struct ReduceByKeyOp {
  Op op;
  ReduceByKeyOp() = default;
  __CU2X_HD ReduceByKeyOp(Op O) {}
  template <class Pair>
  __CU2X_HD Pair operator()(const Pair &A, const Pair &B) {}
};
template <class Op> struct BinaryFlip {
  __CU2X_HD explicit BinaryFlip(Op O) {}
  template <class T, class U>
  __CU2X_D auto operator()(T &&A, U &&B) -> decltype(Op()(B, A)) {}
};
template <class Op> __CU2X_HD BinaryFlip<Op> MakeBinaryFlip(Op O) {}

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
template <CacheLoadModifier Modifier, class Iterator>
__CU2X_D detail::it_value_t<Iterator> ThreadLoad(Iterator It) {}
template <CacheStoreModifier Modifier, class Iterator, class T>
__CU2X_D void ThreadStore(Iterator It, T Value) {}
template <int Length, class T, class Op>
__CU2X_D T ThreadReduce(T *Input, Op Operator) {}
template <int Length, class T, class Op>
__CU2X_D T ThreadReduce(T *Input, Op Operator, T Prefix) {}
template <class Input, class Op,
          class T = typename std::remove_cv<typename std::remove_reference<
              decltype(std::declval<const Input &>()[0])>::type>::type>
__CU2X_D T ThreadReduce(const Input &In, Op Operator) {}
template <class Input, class Op, class Prefix>
__CU2X_D Prefix ThreadReduce(const Input &In, Op Operator, Prefix P) {}
namespace internal {
template <class... Args> __CU2X_D void ThreadScanExclusive(Args &&...) {}
template <class... Args> __CU2X_D void ThreadScanInclusive(Args &&...) {}
using cub::ThreadReduce;
} // namespace internal
template <class... Args> __CU2X_HD void MergePathSearch(Args &&...) {}
template <class Iterator, class OffsetT, class T>
__CU2X_D OffsetT LowerBound(Iterator Input, OffsetT Count, T Value) {}
template <class Iterator, class OffsetT, class T>
__CU2X_D OffsetT UpperBound(Iterator Input, OffsetT Count, T Value) {}
template <class KeyT, class ValueT, class Compare, int Items>
__CU2X_HD void StableOddEvenSort(KeyT (&Keys)[Items], ValueT (&Values)[Items],
                                 Compare Less) {}
template <class T> __CU2X_HD void Swap(T &A, T &B) {}

template <class T>
__CU2X_D unsigned BFE(T Source, unsigned BitStart, unsigned BitCount) {}
__CU2X_D void BFI(unsigned &Ret, unsigned X, unsigned Y, unsigned BitStart,
                  unsigned BitCount);
__CU2X_D unsigned IADD3(unsigned X, unsigned Y, unsigned Z);
__CU2X_D int PRMT(unsigned A, unsigned B, unsigned Index);
__CU2X_D unsigned SHL_ADD(unsigned X, unsigned Shift, unsigned Addend);
__CU2X_D unsigned SHR_ADD(unsigned X, unsigned Shift, unsigned Addend);
__CU2X_D void BAR(int Count);
__CU2X_D void CTA_SYNC();
__CU2X_D int CTA_SYNC_AND(int Predicate);
__CU2X_D int CTA_SYNC_OR(int Predicate);
__CU2X_D void WARP_SYNC(unsigned Mask);
__CU2X_D int WARP_ANY(int Predicate, unsigned Mask);
__CU2X_D int WARP_ALL(int Predicate, unsigned Mask);
__CU2X_D int WARP_BALLOT(int Predicate, unsigned Mask);
__CU2X_D void ThreadExit();
__CU2X_D void ThreadTrap();
__CU2X_D int RowMajorTid(int DimX, int DimY, int DimZ);
__CU2X_D unsigned LaneId();
__CU2X_D unsigned WarpId();
__CU2X_D unsigned LaneMaskLt();
__CU2X_D unsigned LaneMaskLe();
__CU2X_D unsigned LaneMaskGt();
__CU2X_D unsigned LaneMaskGe();
template <int LogicalWarpThreads, int LegacyPtxArch = 0>
__CU2X_HD unsigned WarpMask(unsigned WarpId) {}
template <int LogicalWarpThreads, class T>
__CU2X_D T ShuffleUp(T Input, int Offset, int FirstThread, unsigned Mask) {}
template <int LogicalWarpThreads, class T>
__CU2X_D T ShuffleDown(T Input, int Offset, int LastThread, unsigned Mask) {}
template <int LogicalWarpThreads, class T>
__CU2X_D T ShuffleIndex(T Input, int Lane, unsigned Mask) {}
template <int LabelBits> __CU2X_D unsigned MatchAny(unsigned Label) {}
template <int LabelBits, int Threads>
__CU2X_D unsigned MatchAny(unsigned Label) {}
template <class T> __CU2X_HD constexpr T MidPoint(T Begin, T End) {
  return Begin + (End - Begin) / 2;
}
template <class N, class D>
__CU2X_HD constexpr N DivideAndRoundUp(N Numerator, D Denominator) {
  return (Numerator + Denominator - 1) / Denominator;
}
__CU2X_HD constexpr int Nominal4BItemsToItemsCombined(int Nominal, int Bytes) {
  return Nominal * 8 / Bytes < 1         ? 1
         : Nominal * 8 / Bytes > Nominal ? Nominal
                                         : Nominal * 8 / Bytes;
}

CUB_NAMESPACE_END

#endif // CUB_TYPES_CUH
