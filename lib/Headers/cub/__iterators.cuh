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

#include "../thrust/__iterators.h"

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
  template <class __D> __CU2X_HD self_type operator+(__D __N) const {}         \
  template <class __D> __CU2X_HD self_type &operator+=(__D __N) {}             \
  template <class __D> __CU2X_HD self_type operator-(__D __N) const {}         \
  template <class __D> __CU2X_HD self_type &operator-=(__D __N) {}             \
  __CU2X_HD difference_type operator-(self_type __Other) const {}              \
  template <class __D> __CU2X_HD reference operator[](__D __N) const {}        \
  __CU2X_HD pointer operator->() {}                                            \
  __CU2X_HD bool operator==(const self_type &__Other) const {}                 \
  __CU2X_HD bool operator!=(const self_type &__Other) const {}                 \
  __CU2X_HD void normalize() {}

template <class __ValueType, class __OffsetT = ptrdiff_t>
class CountingInputIterator {
public:
  __CU2X_CUB_ITERATOR(CountingInputIterator, __ValueType, __ValueType *,
                      __ValueType, __OffsetT)
  __CU2X_HD CountingInputIterator(const __ValueType &__Value) {}
};
template <class __ValueType, class __OffsetT = ptrdiff_t>
class ConstantInputIterator {
public:
  __CU2X_CUB_ITERATOR(ConstantInputIterator, __ValueType, __ValueType *,
                      __ValueType, __OffsetT)
  __CU2X_HD ConstantInputIterator(__ValueType __Value, __OffsetT __Base = 0) {}
};
template <class __ValueType, class __ConversionOp, class __InputIteratorT,
          class __OffsetT = ptrdiff_t>
class TransformInputIterator {
public:
  __CU2X_CUB_ITERATOR(TransformInputIterator, __ValueType, __ValueType *,
                      __ValueType, __OffsetT)
  __CU2X_HD TransformInputIterator(__InputIteratorT __Input,
                                   __ConversionOp __Op) {}
};
template <class __InputIteratorT, class __OffsetT = ptrdiff_t,
          class __OutputValueT = detail::it_value_t<__InputIteratorT>>
class ArgIndexInputIterator {
  typedef KeyValuePair<__OffsetT, __OutputValueT> __Item;

public:
  __CU2X_CUB_ITERATOR(ArgIndexInputIterator, __Item, __Item *, __Item,
                      __OffsetT)
  __CU2X_HD ArgIndexInputIterator(__InputIteratorT __Input,
                                  __OffsetT __Base = 0) {}
};
template <CacheLoadModifier __Modifier, class __ValueType,
          class __OffsetT = ptrdiff_t>
class CacheModifiedInputIterator {
public:
  __ValueType *ptr;
  __CU2X_CUB_ITERATOR(CacheModifiedInputIterator, __ValueType, __ValueType *,
                      __ValueType, __OffsetT)
  template <class __T> __CU2X_HD CacheModifiedInputIterator(__T *__Ptr) {}
};
template <CacheStoreModifier __Modifier, class __ValueType,
          class __OffsetT = ptrdiff_t>
class CacheModifiedOutputIterator {
  struct Reference {
    __CU2X_D __ValueType operator=(__ValueType __Value) {}
  };

public:
  __CU2X_CUB_ITERATOR(CacheModifiedOutputIterator, void, void, Reference,
                      __OffsetT)
  template <class __T> __CU2X_HD CacheModifiedOutputIterator(__T *__Ptr) {}
};
template <class __OffsetT = ptrdiff_t> class DiscardOutputIterator {
  struct Reference {
    template <class __T> __CU2X_HD Reference &operator=(const __T &__Value) {}
  };

public:
  __CU2X_CUB_ITERATOR(DiscardOutputIterator, void, void, Reference, __OffsetT)
  __CU2X_HD DiscardOutputIterator(__OffsetT __Offset = 0) {}
};
template <class __T, class __OffsetT = ptrdiff_t> class TexObjInputIterator {
public:
  __CU2X_CUB_ITERATOR(TexObjInputIterator, __T, __T *, __T, __OffsetT)
  TexObjInputIterator() {}
  template <class __U>
  cudaError_t BindTexture(__U *__Ptr, size_t __Bytes = ~size_t(0),
                          size_t __TextureOffset = 0) {}
  cudaError_t UnbindTexture() {}
};
template <class __T, int __UniqueId, class __OffsetT = ptrdiff_t>
class TexRefInputIterator {
public:
  __CU2X_CUB_ITERATOR(TexRefInputIterator, __T, __T *, __T, __OffsetT)
  template <class __U>
  cudaError_t BindTexture(__U *__Ptr, size_t __Bytes = ~size_t(0),
                          size_t __TextureOffset = 0) {}
  cudaError_t UnbindTexture() {}
};
#undef __CU2X_CUB_ITERATOR

CUB_NAMESPACE_END

#endif // CUB_ITERATORS_CUH
