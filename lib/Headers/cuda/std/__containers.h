//===- __containers.h - cuda::std views and containers ----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CUDA_STD_CONTAINERS_ALL_H
#define CUDA_STD_CONTAINERS_ALL_H

#include "__utility.h"

namespace cuda {
namespace std {
static constexpr size_t dynamic_extent = ~size_t(0);

template <class T, size_t Extent = dynamic_extent> class span {
public:
  typedef T element_type;
  typedef typename ::std::remove_cv<T>::type value_type;
  typedef size_t size_type;
  typedef ptrdiff_t difference_type;
  typedef T *pointer;
  typedef const T *const_pointer;
  typedef T &reference;
  typedef const T &const_reference;
  typedef T *iterator;
  static constexpr size_t extent = Extent;
  span() = default;
  template <class Count, class = typename ::std::enable_if<
                             ::std::is_integral<Count>::value>::type>
  __CU2X_HD constexpr span(T *First, Count N) : Data(First), Size(N) {}
  __CU2X_HD constexpr span(T *First, T *Last)
      : Data(First), Size(Last - First) {}
  template <size_t N>
  __CU2X_HD constexpr span(T (&Array)[N]) : Data(Array), Size(N) {}
  template <class Range, class = decltype(::std::declval<Range &>().data()),
            class = decltype(::std::declval<Range &>().size())>
  __CU2X_HD constexpr span(Range &&R) : Data(), Size(R.size()) {}
  __CU2X_HD constexpr T *data() const { return Data; }
  __CU2X_HD constexpr size_t size() const { return Size; }
  __CU2X_HD constexpr size_t size_bytes() const { return Size * sizeof(T); }
  __CU2X_HD constexpr bool empty() const { return Size == 0; }
  __CU2X_HD constexpr T &operator[](size_t I) const { return Data[I]; }
  __CU2X_HD constexpr T &front() const { return Data[0]; }
  __CU2X_HD constexpr T &back() const { return Data[Size - 1]; }
  __CU2X_HD constexpr T *begin() const { return Data; }
  __CU2X_HD constexpr T *end() const { return Data + Size; }
  __CU2X_HD constexpr span<T> first(size_t N) const { return {Data, N}; }
  __CU2X_HD constexpr span<T> last(size_t N) const {
    return {Data + Size - N, N};
  }
  template <size_t N> __CU2X_HD constexpr span<T, N> first() const {
    return {Data, N};
  }
  template <size_t N> __CU2X_HD constexpr span<T, N> last() const {
    return {Data + Size - N, N};
  }
  __CU2X_HD constexpr span<T> subspan(size_t Offset,
                                      size_t N = dynamic_extent) const {
    return {Data + Offset, N == dynamic_extent ? Size - Offset : N};
  }

private:
  T *Data;
  size_t Size;
};
#ifdef __cpp_deduction_guides
template <class T, class Count> span(T *, Count) -> span<T>;
template <class T, size_t N> span(T (&)[N]) -> span<T, N>;
#endif
template <class T, size_t N>
__CU2X_HD span<const unsigned char> as_bytes(span<T, N> S) {}
template <class T, size_t N>
__CU2X_HD span<unsigned char> as_writable_bytes(span<T, N> S) {}

template <class Index, size_t... Extents> struct extents {
  typedef Index index_type;
  extents() = default;
  template <class... Sizes> __CU2X_HD constexpr extents(Sizes... S) {}
  __CU2X_HD static constexpr size_t rank() { return sizeof...(Extents); }
  __CU2X_HD Index extent(size_t Rank) const {}
};
template <class Index, size_t Rank, size_t... Dynamic>
struct __dynamic_extents
    : __dynamic_extents<Index, Rank - 1, Dynamic..., dynamic_extent> {};
template <class Index, size_t... Dynamic>
struct __dynamic_extents<Index, 0, Dynamic...> {
  typedef extents<Index, Dynamic...> type;
};
template <class Index, size_t Rank>
using dextents = typename __dynamic_extents<Index, Rank>::type;
#define __CU2X_LAYOUT(NAME)                                                    \
  struct NAME {                                                                \
    template <class Extents> struct mapping {                                  \
      mapping() = default;                                                     \
      template <class... Args> __CU2X_HD constexpr mapping(Args &&...A) {}     \
    };                                                                         \
  };
__CU2X_LAYOUT(layout_left)
__CU2X_LAYOUT(layout_right)
__CU2X_LAYOUT(layout_stride)
#undef __CU2X_LAYOUT
template <class T> struct default_accessor {
  typedef T element_type;
  typedef T &reference;
  typedef T *data_handle_type;
};
template <class T, class Extents, class Layout = layout_right,
          class Accessor = default_accessor<T>>
class mdspan {
public:
  typedef T element_type;
  typedef Extents extents_type;
  typedef typename Extents::index_type index_type;
  typedef typename Layout::template mapping<Extents> mapping_type;
  mdspan() = default;
  template <class... Sizes> __CU2X_HD constexpr mdspan(T *Ptr, Sizes... S) {}
  template <class... Indices> __CU2X_HD T &operator()(Indices... I) const {}
#ifdef __cpp_multidimensional_subscript
  template <class... Indices> __CU2X_HD T &operator[](Indices... I) const {}
#else
  template <class I> __CU2X_HD T &operator[](const I &Index) const {}
#endif
  __CU2X_HD index_type extent(size_t Rank) const {}
  __CU2X_HD index_type stride(size_t Rank) const {}
  __CU2X_HD static constexpr size_t rank() { return Extents::rank(); }
  __CU2X_HD size_t size() const {}
  __CU2X_HD T *data_handle() const {}
  __CU2X_HD Extents extents() const {}
  __CU2X_HD mapping_type mapping() const {}
};

template <class E> struct unexpected {
  E Value;
  __CU2X_HD constexpr explicit unexpected(E V) : Value(V) {}
  __CU2X_HD constexpr const E &error() const { return Value; }
};
template <class T, class E> class expected {
public:
  typedef T value_type;
  typedef E error_type;
  expected() = default;
  __CU2X_HD expected(const T &Value) {}
  template <class G> __CU2X_HD expected(const unexpected<G> &Error) {}
  __CU2X_HD explicit operator bool() const {}
  __CU2X_HD bool has_value() const {}
  __CU2X_HD T &operator*() {}
  __CU2X_HD const T &operator*() const {}
  __CU2X_HD T *operator->() {}
  __CU2X_HD const T *operator->() const {}
  __CU2X_HD T &value() {}
  __CU2X_HD const T &value() const {}
  __CU2X_HD E &error() {}
  __CU2X_HD const E &error() const {}
  template <class U> __CU2X_HD T value_or(U &&Default) const {}
};

template <class T, size_t Capacity> class inplace_vector {
  T Elements[Capacity];
  size_t Count;

public:
  typedef T value_type;
  typedef T *iterator;
  typedef const T *const_iterator;
  inplace_vector() = default;
  __CU2X_HD explicit inplace_vector(size_t N) {}
  __CU2X_HD inplace_vector(size_t N, const T &Value) {}
  __CU2X_HD T &operator[](size_t I) {}
  __CU2X_HD const T &operator[](size_t I) const {}
  __CU2X_HD T *begin() {}
  __CU2X_HD const T *begin() const {}
  __CU2X_HD T *end() {}
  __CU2X_HD const T *end() const {}
  __CU2X_HD T &front() {}
  __CU2X_HD T &back() {}
  __CU2X_HD size_t size() const {}
  __CU2X_HD static constexpr size_t capacity() { return Capacity; }
  __CU2X_HD bool empty() const {}
  __CU2X_HD void resize(size_t N) {}
  __CU2X_HD void clear() {}
  __CU2X_HD T &push_back(const T &Value) {}
  template <class... Args> __CU2X_HD T &emplace_back(Args &&...A) {}
  __CU2X_HD void pop_back() {}
};

#define __CU2X_VALUE_ALGORITHM(NAME, ITERATOR)                                 \
  template <class ITERATOR, class... Args>                                     \
  __CU2X_HD ITERATOR NAME(ITERATOR First, ITERATOR Last, Args &&...A) {}
__CU2X_VALUE_ALGORITHM(find, Iterator)
__CU2X_VALUE_ALGORITHM(find_if, Iterator)
__CU2X_VALUE_ALGORITHM(lower_bound, Iterator)
__CU2X_VALUE_ALGORITHM(upper_bound, Iterator)
__CU2X_VALUE_ALGORITHM(min_element, Iterator)
__CU2X_VALUE_ALGORITHM(max_element, Iterator)
__CU2X_VALUE_ALGORITHM(partition_point, Iterator)
__CU2X_VALUE_ALGORITHM(remove_if, Iterator)
__CU2X_VALUE_ALGORITHM(unique, Iterator)
#undef __CU2X_VALUE_ALGORITHM
#define __CU2X_OUTPUT_ALGORITHM(NAME)                                          \
  template <class In, class Out, class... Args>                                \
  __CU2X_HD Out NAME(In First, In Last, Out Result, Args &&...A) {}
__CU2X_OUTPUT_ALGORITHM(copy)
__CU2X_OUTPUT_ALGORITHM(copy_if)
__CU2X_OUTPUT_ALGORITHM(transform)
__CU2X_OUTPUT_ALGORITHM(partial_sum)
__CU2X_OUTPUT_ALGORITHM(inclusive_scan)
__CU2X_OUTPUT_ALGORITHM(exclusive_scan)
__CU2X_OUTPUT_ALGORITHM(adjacent_difference)
#undef __CU2X_OUTPUT_ALGORITHM
#define __CU2X_PLAIN_ALGORITHM(NAME, RESULT)                                   \
  template <class Iterator, class... Args>                                     \
  __CU2X_HD RESULT NAME(Iterator First, Iterator Last, Args &&...A) {}
__CU2X_PLAIN_ALGORITHM(fill, void)
__CU2X_PLAIN_ALGORITHM(iota, void)
__CU2X_PLAIN_ALGORITHM(sort, void)
__CU2X_PLAIN_ALGORITHM(reverse, void)
__CU2X_PLAIN_ALGORITHM(for_each, void)
__CU2X_PLAIN_ALGORITHM(generate, void)
__CU2X_PLAIN_ALGORITHM(all_of, bool)
__CU2X_PLAIN_ALGORITHM(any_of, bool)
__CU2X_PLAIN_ALGORITHM(none_of, bool)
__CU2X_PLAIN_ALGORITHM(equal, bool)
__CU2X_PLAIN_ALGORITHM(binary_search, bool)
__CU2X_PLAIN_ALGORITHM(count, ptrdiff_t)
__CU2X_PLAIN_ALGORITHM(count_if, ptrdiff_t)
#undef __CU2X_PLAIN_ALGORITHM
template <class Iterator, class Size, class T>
__CU2X_HD Iterator fill_n(Iterator First, Size N, const T &Value) {}
template <class In, class Size, class Out>
__CU2X_HD Out copy_n(In First, Size N, Out Result) {}
template <class Iterator, class T, class... Op>
__CU2X_HD T accumulate(Iterator First, Iterator Last, T Init, Op... O) {}
template <class Iterator, class T, class... Op>
__CU2X_HD T reduce(Iterator First, Iterator Last, T Init, Op... O) {}
template <class Iterator, class T, class... Op>
__CU2X_HD T transform_reduce(Iterator First, Iterator Last, T Init, Op... O) {}
template <class It1, class It2, class T, class... Op>
__CU2X_HD T inner_product(It1 First, It1 Last, It2 Other, T Init, Op... O) {}
__CU2X_HD void *memcpy(void *To, const void *From, size_t Bytes);
__CU2X_HD void *memmove(void *To, const void *From, size_t Bytes);
__CU2X_HD void *memset(void *To, int Value, size_t Bytes);
__CU2X_HD int memcmp(const void *A, const void *B, size_t Bytes);
__CU2X_HD size_t strlen(const char *S);
template <class T, class... Args>
__CU2X_HD T *construct_at(T *Where, Args &&...A) {}
template <class T> __CU2X_HD void destroy_at(T *Where) {}
template <class T> __CU2X_HD T *launder(T *Ptr) {}
} // namespace std
} // namespace cuda

#endif // CUDA_STD_CONTAINERS_ALL_H
