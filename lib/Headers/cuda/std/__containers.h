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

template <class __T, size_t __Extent = dynamic_extent> class span {
public:
  typedef __T element_type;
  typedef typename ::std::remove_cv<__T>::type value_type;
  typedef size_t size_type;
  typedef ptrdiff_t difference_type;
  typedef __T *pointer;
  typedef const __T *const_pointer;
  typedef __T &reference;
  typedef const __T &const_reference;
  typedef __T *iterator;
  static constexpr size_t extent = __Extent;
  span() = default;
  template <class __Count, class = typename ::std::enable_if<
                               ::std::is_integral<__Count>::value>::type>
  __CU2X_HD constexpr span(__T *__First, __Count __N)
      : __Data(__First), __Size(__N) {}
  __CU2X_HD constexpr span(__T *__First, __T *__Last)
      : __Data(__First), __Size(__Last - __First) {}
  template <size_t __N>
  __CU2X_HD constexpr span(__T (&__Array)[__N])
      : __Data(__Array), __Size(__N) {}
  template <class __Range, class = decltype(::std::declval<__Range &>().data()),
            class = decltype(::std::declval<__Range &>().size())>
  __CU2X_HD constexpr span(__Range &&__R) : __Data(), __Size(__R.size()) {}
  __CU2X_HD constexpr __T *data() const { return __Data; }
  __CU2X_HD constexpr size_t size() const { return __Size; }
  __CU2X_HD constexpr size_t size_bytes() const { return __Size * sizeof(__T); }
  __CU2X_HD constexpr bool empty() const { return __Size == 0; }
  __CU2X_HD constexpr __T &operator[](size_t __I) const { return __Data[__I]; }
  __CU2X_HD constexpr __T &front() const { return __Data[0]; }
  __CU2X_HD constexpr __T &back() const { return __Data[__Size - 1]; }
  __CU2X_HD constexpr __T *begin() const { return __Data; }
  __CU2X_HD constexpr __T *end() const { return __Data + __Size; }
  __CU2X_HD constexpr span<__T> first(size_t __N) const {
    return {__Data, __N};
  }
  __CU2X_HD constexpr span<__T> last(size_t __N) const {
    return {__Data + __Size - __N, __N};
  }
  template <size_t __N> __CU2X_HD constexpr span<__T, __N> first() const {
    return {__Data, __N};
  }
  template <size_t __N> __CU2X_HD constexpr span<__T, __N> last() const {
    return {__Data + __Size - __N, __N};
  }
  __CU2X_HD constexpr span<__T> subspan(size_t __Offset,
                                        size_t __N = dynamic_extent) const {
    return {__Data + __Offset, __N == dynamic_extent ? __Size - __Offset : __N};
  }

private:
  __T *__Data;
  size_t __Size;
};
#ifdef __cpp_deduction_guides
template <class __T, class __Count> span(__T *, __Count) -> span<__T>;
template <class __T, size_t __N> span(__T (&)[__N]) -> span<__T, __N>;
#endif
template <class __T, size_t __N>
__CU2X_HD span<const unsigned char> as_bytes(span<__T, __N> __S) {}
template <class __T, size_t __N>
__CU2X_HD span<unsigned char> as_writable_bytes(span<__T, __N> __S) {}

template <class __Index, size_t... __Extents> struct extents {
  typedef __Index index_type;
  extents() = default;
  template <class... __Sizes> __CU2X_HD constexpr extents(__Sizes... __S) {}
  __CU2X_HD static constexpr size_t rank() { return sizeof...(__Extents); }
  __CU2X_HD __Index extent(size_t __Rank) const {}
};
template <class __Index, size_t __Rank, size_t... __Dynamic>
struct __dynamic_extents
    : __dynamic_extents<__Index, __Rank - 1, __Dynamic..., dynamic_extent> {};
template <class __Index, size_t... __Dynamic>
struct __dynamic_extents<__Index, 0, __Dynamic...> {
  typedef extents<__Index, __Dynamic...> type;
};
template <class __Index, size_t __Rank>
using dextents = typename __dynamic_extents<__Index, __Rank>::type;
#define __CU2X_LAYOUT(NAME)                                                    \
  struct NAME {                                                                \
    template <class __Extents> struct mapping {                                \
      mapping() = default;                                                     \
      template <class... __Args>                                               \
      __CU2X_HD constexpr mapping(__Args &&...__A) {}                          \
    };                                                                         \
  };
__CU2X_LAYOUT(layout_left)
__CU2X_LAYOUT(layout_right)
__CU2X_LAYOUT(layout_stride)
#undef __CU2X_LAYOUT
template <class __T> struct default_accessor {
  typedef __T element_type;
  typedef __T &reference;
  typedef __T *data_handle_type;
};
template <class __T, class __Extents, class __Layout = layout_right,
          class __Accessor = default_accessor<__T>>
class mdspan {
public:
  typedef __T element_type;
  typedef __Extents extents_type;
  typedef typename __Extents::index_type index_type;
  typedef typename __Layout::template mapping<__Extents> mapping_type;
  mdspan() = default;
  template <class... __Sizes>
  __CU2X_HD constexpr mdspan(__T *__Ptr, __Sizes... __S) {}
  template <class... __Indices>
  __CU2X_HD __T &operator()(__Indices... __I) const {}
#ifdef __cpp_multidimensional_subscript
  template <class... __Indices>
  __CU2X_HD __T &operator[](__Indices... __I) const {}
#else
  template <class __I> __CU2X_HD __T &operator[](const __I &__Index) const {}
#endif
  __CU2X_HD index_type extent(size_t __Rank) const {}
  __CU2X_HD index_type stride(size_t __Rank) const {}
  __CU2X_HD static constexpr size_t rank() { return __Extents::rank(); }
  __CU2X_HD size_t size() const {}
  __CU2X_HD __T *data_handle() const {}
  __CU2X_HD __Extents extents() const {}
  __CU2X_HD mapping_type mapping() const {}
};

template <class __E> struct unexpected {
  __E __Value;
  __CU2X_HD constexpr explicit unexpected(__E __V) : __Value(__V) {}
  __CU2X_HD constexpr const __E &error() const { return __Value; }
};
template <class __T, class __E> class expected {
public:
  typedef __T value_type;
  typedef __E error_type;
  expected() = default;
  __CU2X_HD expected(const __T &__Value) {}
  template <class __G> __CU2X_HD expected(const unexpected<__G> &__Error) {}
  __CU2X_HD explicit operator bool() const {}
  __CU2X_HD bool has_value() const {}
  __CU2X_HD __T &operator*() {}
  __CU2X_HD const __T &operator*() const {}
  __CU2X_HD __T *operator->() {}
  __CU2X_HD const __T *operator->() const {}
  __CU2X_HD __T &value() {}
  __CU2X_HD const __T &value() const {}
  __CU2X_HD __E &error() {}
  __CU2X_HD const __E &error() const {}
  template <class __U> __CU2X_HD __T value_or(__U &&__Default) const {}
};

template <class __T, size_t __Capacity> class inplace_vector {
  __T __Elements[__Capacity];
  size_t __Count;

public:
  typedef __T value_type;
  typedef __T *iterator;
  typedef const __T *const_iterator;
  inplace_vector() = default;
  __CU2X_HD explicit inplace_vector(size_t __N) {}
  __CU2X_HD inplace_vector(size_t __N, const __T &__Value) {}
  __CU2X_HD __T &operator[](size_t __I) {}
  __CU2X_HD const __T &operator[](size_t __I) const {}
  __CU2X_HD __T *begin() {}
  __CU2X_HD const __T *begin() const {}
  __CU2X_HD __T *end() {}
  __CU2X_HD const __T *end() const {}
  __CU2X_HD __T &front() {}
  __CU2X_HD __T &back() {}
  __CU2X_HD size_t size() const {}
  __CU2X_HD static constexpr size_t capacity() { return __Capacity; }
  __CU2X_HD bool empty() const {}
  __CU2X_HD void resize(size_t __N);
  __CU2X_HD void clear();
  __CU2X_HD __T &push_back(const __T &__Value) {}
  template <class... __Args> __CU2X_HD __T &emplace_back(__Args &&...__A) {}
  __CU2X_HD void pop_back();
};

#define __CU2X_VALUE_ALGORITHM(NAME, ITERATOR)                                 \
  template <class ITERATOR, class... __Args>                                   \
  __CU2X_HD ITERATOR NAME(ITERATOR __First, ITERATOR __Last,                   \
                          __Args &&...__A) {}
__CU2X_VALUE_ALGORITHM(find, __Iterator)
__CU2X_VALUE_ALGORITHM(find_if, __Iterator)
__CU2X_VALUE_ALGORITHM(lower_bound, __Iterator)
__CU2X_VALUE_ALGORITHM(upper_bound, __Iterator)
__CU2X_VALUE_ALGORITHM(min_element, __Iterator)
__CU2X_VALUE_ALGORITHM(max_element, __Iterator)
__CU2X_VALUE_ALGORITHM(partition_point, __Iterator)
__CU2X_VALUE_ALGORITHM(remove_if, __Iterator)
__CU2X_VALUE_ALGORITHM(unique, __Iterator)
#undef __CU2X_VALUE_ALGORITHM
#define __CU2X_OUTPUT_ALGORITHM(NAME)                                          \
  template <class __In, class __Out, class... __Args>                          \
  __CU2X_HD __Out NAME(__In __First, __In __Last, __Out __Result,              \
                       __Args &&...__A) {}
__CU2X_OUTPUT_ALGORITHM(copy)
__CU2X_OUTPUT_ALGORITHM(copy_if)
__CU2X_OUTPUT_ALGORITHM(transform)
__CU2X_OUTPUT_ALGORITHM(partial_sum)
__CU2X_OUTPUT_ALGORITHM(inclusive_scan)
__CU2X_OUTPUT_ALGORITHM(exclusive_scan)
__CU2X_OUTPUT_ALGORITHM(adjacent_difference)
#undef __CU2X_OUTPUT_ALGORITHM
#define __CU2X_PLAIN_ALGORITHM(NAME, RESULT)                                   \
  template <class __Iterator, class... __Args>                                 \
  __CU2X_HD RESULT NAME(__Iterator __First, __Iterator __Last,                 \
                        __Args &&...__A) {}
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
template <class __Iterator, class __Size, class __T>
__CU2X_HD __Iterator fill_n(__Iterator __First, __Size __N,
                            const __T &__Value) {}
template <class __In, class __Size, class __Out>
__CU2X_HD __Out copy_n(__In __First, __Size __N, __Out __Result) {}
template <class __Iterator, class __T, class... __Op>
__CU2X_HD __T accumulate(__Iterator __First, __Iterator __Last, __T __Init,
                         __Op... __O) {}
template <class __Iterator, class __T, class... __Op>
__CU2X_HD __T reduce(__Iterator __First, __Iterator __Last, __T __Init,
                     __Op... __O) {}
template <class __Iterator, class __T, class... __Op>
__CU2X_HD __T transform_reduce(__Iterator __First, __Iterator __Last,
                               __T __Init, __Op... __O) {}
template <class __It1, class __It2, class __T, class... __Op>
__CU2X_HD __T inner_product(__It1 __First, __It1 __Last, __It2 __Other,
                            __T __Init, __Op... __O) {}
__CU2X_HD void *memcpy(void *__To, const void *__From, size_t __Bytes);
__CU2X_HD void *memmove(void *__To, const void *__From, size_t __Bytes);
__CU2X_HD void *memset(void *__To, int __Value, size_t __Bytes);
__CU2X_HD int memcmp(const void *__A, const void *__B, size_t __Bytes);
__CU2X_HD size_t strlen(const char *__S);
template <class __T, class... __Args>
__CU2X_HD __T *construct_at(__T *__Where, __Args &&...__A) {}
template <class __T> __CU2X_HD void destroy_at(__T *__Where);
template <class __T> __CU2X_HD __T *launder(__T *__Ptr) {}
} // namespace std
} // namespace cuda

#endif // CUDA_STD_CONTAINERS_ALL_H
