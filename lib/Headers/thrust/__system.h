//===- __system.h - errors, memory resources and asynchronous algorithms -*- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef THRUST_SYSTEM_ALL_H
#define THRUST_SYSTEM_ALL_H

#include "__memory.h"

#include <stdexcept>
#include <string>

THRUST_NAMESPACE_BEGIN

namespace system {
class error_category;
class error_code {
public:
  error_code();
  error_code(int Value, const error_category &Category);
  template <class Enum> error_code(Enum E);
  void assign(int Value, const error_category &Category);
  void clear();
  int value() const;
  const error_category &category() const;
  std::string message() const;
  explicit operator bool() const;
};
class error_condition {
public:
  error_condition();
  error_condition(int Value, const error_category &Category);
  int value() const;
  const error_category &category() const;
  std::string message() const;
};
class error_category {
public:
  virtual ~error_category();
  virtual const char *name() const = 0;
  virtual std::string message(int Value) const = 0;
  bool operator==(const error_category &) const;
  bool operator!=(const error_category &) const;
};
const error_category &generic_category();
const error_category &system_category();
class system_error : public std::runtime_error {
public:
  system_error(error_code Code, const std::string &What);
  system_error(error_code Code, const char *What);
  system_error(error_code Code);
  system_error(int Value, const error_category &Category,
               const std::string &What);
  system_error(int Value, const error_category &Category, const char *What);
  system_error(int Value, const error_category &Category);
  const error_code &code() const throw();
  const char *what() const throw();
};
namespace detail {
class bad_alloc : public std::runtime_error {
public:
  bad_alloc(const std::string &What);
};
} // namespace detail
} // namespace system
using system::error_category;
using system::error_code;
using system::error_condition;
using system::generic_category;
using system::system_category;
using system::system_error;
#ifdef __CUDA__
const system::error_category &cuda_category();
namespace system {
const error_category &cuda_category();
namespace cuda {
namespace errc {
typedef cudaError_t errc_t;
}
} // namespace cuda
} // namespace system
#endif

namespace mr {
template <class Pointer = void *> class memory_resource {
public:
  typedef Pointer pointer;
  virtual ~memory_resource() {}
  pointer allocate(size_t Bytes, size_t Alignment = 16) {}
  void deallocate(pointer Ptr, size_t Bytes, size_t Alignment = 16) {}
  virtual pointer do_allocate(size_t Bytes, size_t Alignment) = 0;
  virtual void do_deallocate(pointer Ptr, size_t Bytes, size_t Alignment) = 0;
};
class new_delete_resource : public memory_resource<> {
public:
  void *do_allocate(size_t Bytes, size_t Alignment) override;
  void do_deallocate(void *Ptr, size_t Bytes, size_t Alignment) override;
};
struct pool_options {
  size_t min_blocks_per_chunk, min_bytes_per_chunk, max_blocks_per_chunk;
  size_t max_bytes_per_chunk, smallest_block_size, largest_block_size;
  size_t alignment;
  bool cache_oversized;
  size_t cached_size_cutoff_factor, cached_alignment_cutoff_factor;
};
#define __CU2X_THRUST_POOL(NAME)                                               \
  template <class Upstream>                                                    \
  class NAME : public memory_resource<typename Upstream::pointer> {            \
  public:                                                                      \
    typedef typename Upstream::pointer pointer;                                \
    NAME() {}                                                                  \
    NAME(Upstream *U, pool_options Options = get_default_options()) {}         \
    static pool_options get_default_options() {}                               \
    void release() {}                                                          \
    pointer do_allocate(size_t Bytes, size_t Alignment) override {}            \
    void do_deallocate(pointer Ptr, size_t Bytes, size_t Alignment) override { \
    }                                                                          \
  };
__CU2X_THRUST_POOL(unsynchronized_pool_resource)
__CU2X_THRUST_POOL(synchronized_pool_resource)
#undef __CU2X_THRUST_POOL
template <class Upstream, class Bookkeeper>
class disjoint_unsynchronized_pool_resource
    : public memory_resource<typename Upstream::pointer> {
public:
  typedef typename Upstream::pointer pointer;
  disjoint_unsynchronized_pool_resource(Upstream *U, Bookkeeper *B) {}
  pointer do_allocate(size_t Bytes, size_t Alignment) override {}
  void do_deallocate(pointer Ptr, size_t Bytes, size_t Alignment) override {}
};
template <class T, class Resource> class allocator {
public:
  typedef T value_type;
  typedef typename Resource::pointer void_pointer;
  typedef device_ptr<T> pointer;
  typedef device_reference<T> reference;
  typedef size_t size_type;
  typedef ptrdiff_t difference_type;
  allocator(Resource *R) {}
  pointer allocate(size_t Count) {}
  void deallocate(pointer Ptr, size_t Count) {}
};
template <class T, class Resource>
using stateless_resource_allocator = allocator<T, Resource>;
template <class Resource> Resource *get_global_resource() {}
template <class Upstream, class Bookkeeper>
disjoint_unsynchronized_pool_resource<Upstream, Bookkeeper> &
tls_disjoint_pool(Upstream *U = nullptr, Bookkeeper *B = nullptr) {}
} // namespace mr
#ifdef __CUDA__
namespace system {
namespace cuda {
class device_memory_resource
    : public thrust::mr::memory_resource<device_ptr<void>> {
public:
  device_ptr<void> do_allocate(size_t Bytes, size_t Alignment) override;
  void do_deallocate(device_ptr<void> Ptr, size_t Bytes,
                     size_t Alignment) override;
};
typedef device_memory_resource memory_resource;
typedef device_memory_resource universal_memory_resource;
typedef device_memory_resource universal_host_pinned_memory_resource;
} // namespace cuda
} // namespace system
#endif

// Released with CUDA 11 and gone with CUDA 13.
struct device_event {
  void wait() {}
  bool ready() const {}
  bool valid_stream() const {}
#ifdef __CUDA__
  struct stream_handle {
    cudaStream_t native_handle() const;
  };
  stream_handle stream() const {}
#endif
};
template <class T> struct device_future : device_event {
  T get() {}
  T extract() {}
};
template <class... Events> device_event when_all(Events &&...E) {}
namespace async {
template <class... Args> device_event copy(Args &&...A) {}
template <class... Args> device_event for_each(Args &&...A) {}
template <class... Args> device_event sort(Args &&...A) {}
template <class... Args> device_event stable_sort(Args &&...A) {}
template <class... Args> device_event transform(Args &&...A) {}
template <class... Args> device_event inclusive_scan(Args &&...A) {}
template <class... Args> device_event exclusive_scan(Args &&...A) {}
template <class Iterator>
device_future<typename iterator_traits<Iterator>::value_type>
reduce(Iterator First, Iterator Last) {}
template <class Iterator, class T, class... Op>
device_future<T> reduce(Iterator First, Iterator Last, T Init, Op... O) {}
template <class Policy, class Iterator, class T, class... Op>
device_future<T>
reduce(const thrust::detail::execution_policy_base<Policy> &Exec,
       Iterator First, Iterator Last, T Init, Op... O) {}
} // namespace async

THRUST_NAMESPACE_END

#endif // THRUST_SYSTEM_ALL_H
