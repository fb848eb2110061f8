//===- __iterators.cuh - CUB iterators --------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CUB_ITERATORS_CUH
#define CUB_ITERATORS_CUH

#include "__types.cuh"

#include "../thrust/__iterator_traits.h"

CUB_NAMESPACE_BEGIN

#define __CU2X_CUB_ITERATOR(SELF, VALUE, POINTER, REFERENCE, OFFSET)           \
  typedef SELF self_type;                                                      \
  typedef OFFSET difference_type;                                              \
  typedef VALUE value_type;                                                    \
  typedef POINTER pointer;                                                     \
  typedef REFERENCE reference;                                                 \
  typedef ::std::random_access_iterator_tag iterator_category;                 \
  __CU2X_HD self_type operator++(int) {}                                       \
  __CU2X_HD self_type &operator++() {}                                         \
  __CU2X_HD reference operator*() const {}                                     \
  template <class D> __CU2X_HD self_type operator+(D N) const {}               \
  template <class D> __CU2X_HD self_type &operator+=(D N) {}                   \
  template <class D> __CU2X_HD self_type operator-(D N) const {}               \
  template <class D> __CU2X_HD self_type &operator-=(D N) {}                   \
  __CU2X_HD difference_type operator-(self_type Other) const {}                \
  template <class D> __CU2X_HD reference operator[](D N) const {}              \
  __CU2X_HD pointer operator->() {}                                            \
  __CU2X_HD bool operator==(const self_type &Other) const {}                   \
  __CU2X_HD bool operator!=(const self_type &Other) const {}                   \
  __CU2X_HD void normalize() {}

template <class ValueType, class OffsetT = ptrdiff_t>
class CountingInputIterator {
public:
  __CU2X_CUB_ITERATOR(CountingInputIterator, ValueType, ValueType *, ValueType,
                      OffsetT)
  __CU2X_HD CountingInputIterator(const ValueType &Value) {}
};
template <class ValueType, class OffsetT = ptrdiff_t>
class ConstantInputIterator {
public:
  __CU2X_CUB_ITERATOR(ConstantInputIterator, ValueType, ValueType *, ValueType,
                      OffsetT)
  __CU2X_HD ConstantInputIterator(ValueType Value, OffsetT Base = 0) {}
};
template <class ValueType, class ConversionOp, class InputIteratorT,
          class OffsetT = ptrdiff_t>
class TransformInputIterator {
public:
  __CU2X_CUB_ITERATOR(TransformInputIterator, ValueType, ValueType *, ValueType,
                      OffsetT)
  __CU2X_HD TransformInputIterator(InputIteratorT Input, ConversionOp Op) {}
};
template <class InputIteratorT, class OffsetT = ptrdiff_t,
          class OutputValueT = detail::it_value_t<InputIteratorT>>
class ArgIndexInputIterator {
  typedef KeyValuePair<OffsetT, OutputValueT> Item;

public:
  __CU2X_CUB_ITERATOR(ArgIndexInputIterator, Item, Item *, Item, OffsetT)
  __CU2X_HD ArgIndexInputIterator(InputIteratorT Input, OffsetT Base = 0) {}
};
template <CacheLoadModifier Modifier, class ValueType,
          class OffsetT = ptrdiff_t>
class CacheModifiedInputIterator {
public:
  ValueType *ptr;
  __CU2X_CUB_ITERATOR(CacheModifiedInputIterator, ValueType, ValueType *,
                      ValueType, OffsetT)
  template <class T> __CU2X_HD CacheModifiedInputIterator(T *Ptr) {}
};
template <CacheStoreModifier Modifier, class ValueType,
          class OffsetT = ptrdiff_t>
class CacheModifiedOutputIterator {
  struct Reference {
    __CU2X_D ValueType operator=(ValueType Value) {}
  };

public:
  __CU2X_CUB_ITERATOR(CacheModifiedOutputIterator, void, void, Reference,
                      OffsetT)
  template <class T> __CU2X_HD CacheModifiedOutputIterator(T *Ptr) {}
};
template <class OffsetT = ptrdiff_t> class DiscardOutputIterator {
  struct Reference {
    template <class T> __CU2X_HD Reference &operator=(const T &Value) {}
  };

public:
  __CU2X_CUB_ITERATOR(DiscardOutputIterator, void, void, Reference, OffsetT)
  __CU2X_HD DiscardOutputIterator(OffsetT Offset = 0) {}
};
template <class T, class OffsetT = ptrdiff_t> class TexObjInputIterator {
public:
  __CU2X_CUB_ITERATOR(TexObjInputIterator, T, T *, T, OffsetT)
  TexObjInputIterator() {}
  template <class U>
  cudaError_t BindTexture(U *Ptr, size_t Bytes = ~size_t(0),
                          size_t TextureOffset = 0) {}
  cudaError_t UnbindTexture() {}
};
template <class T, int UniqueId, class OffsetT = ptrdiff_t>
class TexRefInputIterator {
public:
  __CU2X_CUB_ITERATOR(TexRefInputIterator, T, T *, T, OffsetT)
  template <class U>
  cudaError_t BindTexture(U *Ptr, size_t Bytes = ~size_t(0),
                          size_t TextureOffset = 0) {}
  cudaError_t UnbindTexture() {}
};
#undef __CU2X_CUB_ITERATOR

CUB_NAMESPACE_END

#endif // CUB_ITERATORS_CUH
