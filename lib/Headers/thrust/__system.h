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
  error_code(int __Value, const error_category &__Category);
  template <class __Enum> error_code(__Enum __E);
  void assign(int __Value, const error_category &__Category);
  void clear();
  int value() const;
  const error_category &category() const;
  std::string message() const;
  explicit operator bool() const;
  bool operator==(const error_code &) const;
  bool operator!=(const error_code &) const;
};
class error_condition {
public:
  error_condition();
  error_condition(int __Value, const error_category &__Category);
  int value() const;
  const error_category &category() const;
  std::string message() const;
};
class error_category {
public:
  virtual ~error_category();
  virtual const char *name() const = 0;
  virtual std::string message(int __Value) const = 0;
  bool operator==(const error_category &) const;
  bool operator!=(const error_category &) const;
};
const error_category &generic_category();
const error_category &system_category();
class system_error : public std::runtime_error {
public:
  system_error(error_code __Code, const std::string &__What);
  system_error(error_code __Code, const char *__What);
  system_error(error_code __Code);
  system_error(int __Value, const error_category &__Category,
               const std::string &__What);
  system_error(int __Value, const error_category &__Category,
               const char *__What);
  system_error(int __Value, const error_category &__Category);
  const error_code &code() const throw();
  const char *what() const throw();
};
namespace detail {
class bad_alloc : public std::runtime_error {
public:
  bad_alloc(const std::string &__What);
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
enum errc_t {
  success = cudaSuccess,
  missing_configuration = cudaErrorMissingConfiguration,
  memory_allocation = cudaErrorMemoryAllocation,
  initialization_error = cudaErrorInitializationError,
  launch_failure = cudaErrorLaunchFailure,
  launch_timeout = cudaErrorLaunchTimeout,
  launch_out_of_resources = cudaErrorLaunchOutOfResources,
  invalid_device_function = cudaErrorInvalidDeviceFunction,
  invalid_configuration = cudaErrorInvalidConfiguration,
  invalid_device = cudaErrorInvalidDevice,
  invalid_value = cudaErrorInvalidValue,
  invalid_pitch_value = cudaErrorInvalidPitchValue,
  invalid_symbol = cudaErrorInvalidSymbol,
  map_buffer_object_failed = cudaErrorMapBufferObjectFailed,
  unmap_buffer_object_failed = cudaErrorUnmapBufferObjectFailed,
  invalid_texture = cudaErrorInvalidTexture,
  invalid_texture_binding = cudaErrorInvalidTextureBinding,
  invalid_channel_descriptor = cudaErrorInvalidChannelDescriptor,
  invalid_memcpy_direction = cudaErrorInvalidMemcpyDirection,
  invalid_filter_setting = cudaErrorInvalidFilterSetting,
  invalid_norm_setting = cudaErrorInvalidNormSetting,
  cuda_runtime_unloading = cudaErrorCudartUnloading,
  unknown = cudaErrorUnknown,
  invalid_resource_handle = cudaErrorInvalidResourceHandle,
  not_ready = cudaErrorNotReady,
  insufficient_driver = cudaErrorInsufficientDriver,
  set_on_active_process_error = cudaErrorSetOnActiveProcess,
  no_device = cudaErrorNoDevice,
  ecc_uncorrectable = cudaErrorECCUncorrectable,
  shared_object_symbol_not_found = cudaErrorSharedObjectSymbolNotFound,
  shared_object_init_failed = cudaErrorSharedObjectInitFailed,
  unsupported_limit = cudaErrorUnsupportedLimit,
  duplicate_variable_name = cudaErrorDuplicateVariableName,
  duplicate_texture_name = cudaErrorDuplicateTextureName,
  duplicate_surface_name = cudaErrorDuplicateSurfaceName,
  devices_unavailable = cudaErrorDevicesUnavailable,
  invalid_kernel_image = cudaErrorInvalidKernelImage,
  no_kernel_image_for_device = cudaErrorNoKernelImageForDevice,
  incompatible_driver_context = cudaErrorIncompatibleDriverContext,
  peer_access_already_enabled = cudaErrorPeerAccessAlreadyEnabled,
  peer_access_not_enabled = cudaErrorPeerAccessNotEnabled,
  device_already_in_use = cudaErrorDeviceAlreadyInUse,
  profiler_disabled = cudaErrorProfilerDisabled,
  assert_triggered = cudaErrorAssert,
  too_many_peers = cudaErrorTooManyPeers,
  host_memory_already_registered = cudaErrorHostMemoryAlreadyRegistered,
  host_memory_not_registered = cudaErrorHostMemoryNotRegistered,
  operating_system_error = cudaErrorOperatingSystem,
};
} // namespace errc
} // namespace cuda
error_code make_error_code(cuda::errc::errc_t __E);
error_condition make_error_condition(cuda::errc::errc_t __E);
} // namespace system
namespace cuda {
namespace errc = system::cuda::errc;
} // namespace cuda
#endif

namespace mr {
template <class __Pointer = void *> class memory_resource {
public:
  typedef __Pointer pointer;
  virtual ~memory_resource() {}
  pointer allocate(size_t __Bytes, size_t __Alignment = 16) {}
  void deallocate(pointer __Ptr, size_t __Bytes, size_t __Alignment = 16) {}
  virtual pointer do_allocate(size_t __Bytes, size_t __Alignment) = 0;
  virtual void do_deallocate(pointer __Ptr, size_t __Bytes,
                             size_t __Alignment) = 0;
};
class new_delete_resource : public memory_resource<> {
public:
  void *do_allocate(size_t __Bytes, size_t __Alignment) override;
  void do_deallocate(void *__Ptr, size_t __Bytes, size_t __Alignment) override;
};
struct pool_options {
  size_t min_blocks_per_chunk, min_bytes_per_chunk, max_blocks_per_chunk;
  size_t max_bytes_per_chunk, smallest_block_size, largest_block_size;
  size_t alignment;
  bool cache_oversized;
  size_t cached_size_cutoff_factor, cached_alignment_cutoff_factor;
};
#define __CU2X_THRUST_POOL(NAME)                                               \
  template <class __Upstream>                                                  \
  class NAME : public memory_resource<typename __Upstream::pointer> {          \
  public:                                                                      \
    typedef typename __Upstream::pointer pointer;                              \
    NAME() {}                                                                  \
    NAME(__Upstream *__U, pool_options __Options = get_default_options()) {}   \
    static pool_options get_default_options() {}                               \
    void release() {}                                                          \
    pointer do_allocate(size_t __Bytes, size_t __Alignment) override {}        \
    void do_deallocate(pointer __Ptr, size_t __Bytes,                          \
                       size_t __Alignment) override {}                         \
  };
__CU2X_THRUST_POOL(unsynchronized_pool_resource)
__CU2X_THRUST_POOL(synchronized_pool_resource)
#undef __CU2X_THRUST_POOL
template <class __Upstream, class __Bookkeeper>
class disjoint_unsynchronized_pool_resource
    : public memory_resource<typename __Upstream::pointer> {
public:
  typedef typename __Upstream::pointer pointer;
  disjoint_unsynchronized_pool_resource(__Upstream *__U, __Bookkeeper *__B) {}
  pointer do_allocate(size_t __Bytes, size_t __Alignment) override {}
  void do_deallocate(pointer __Ptr, size_t __Bytes,
                     size_t __Alignment) override {}
};
template <class __T, class __Resource> class allocator {
public:
  typedef __T value_type;
  typedef typename __Resource::pointer void_pointer;
  typedef device_ptr<__T> pointer;
  typedef device_reference<__T> reference;
  typedef size_t size_type;
  typedef ptrdiff_t difference_type;
  allocator(__Resource *__R) {}
  pointer allocate(size_t __Count) {}
  void deallocate(pointer __Ptr, size_t __Count) {}
};
template <class __T, class __Resource>
using stateless_resource_allocator = allocator<__T, __Resource>;
template <class __Pointer = void *>
class polymorphic_adaptor_resource : public memory_resource<__Pointer> {
public:
  template <class __Upstream> polymorphic_adaptor_resource(__Upstream *__U) {}
  __Pointer do_allocate(size_t __Bytes, size_t __Alignment) override {}
  void do_deallocate(__Pointer __Ptr, size_t __Bytes,
                     size_t __Alignment) override {}
};
template <class __T, class __Pointer = void *>
using polymorphic_allocator =
    allocator<__T, polymorphic_adaptor_resource<__Pointer>>;
template <class __Upstream>
class fancy_pointer_resource
    : public memory_resource<typename __Upstream::pointer> {
public:
  typedef typename __Upstream::pointer pointer;
  fancy_pointer_resource() {}
  fancy_pointer_resource(__Upstream *__U) {}
  pointer do_allocate(size_t __Bytes, size_t __Alignment) override {}
  void do_deallocate(pointer __Ptr, size_t __Bytes,
                     size_t __Alignment) override {}
};
template <class __Resource> __Resource *get_global_resource() {}
template <class __Upstream, class __Bookkeeper>
disjoint_unsynchronized_pool_resource<__Upstream, __Bookkeeper> &
tls_disjoint_pool(__Upstream *__U = nullptr, __Bookkeeper *__B = nullptr) {}
} // namespace mr
#ifdef __CUDA__
namespace system {
namespace cuda {
class device_memory_resource
    : public thrust::mr::memory_resource<device_ptr<void>> {
public:
  device_ptr<void> do_allocate(size_t __Bytes, size_t __Alignment) override;
  void do_deallocate(device_ptr<void> __Ptr, size_t __Bytes,
                     size_t __Alignment) override;
};
typedef device_memory_resource memory_resource;
typedef device_memory_resource universal_memory_resource;
typedef device_memory_resource universal_host_pinned_memory_resource;
} // namespace cuda
} // namespace system
#endif

#ifdef __CUDA__
using system::cuda::device_memory_resource;
using system::cuda::universal_host_pinned_memory_resource;
using system::cuda::universal_memory_resource;
#endif
typedef mr::new_delete_resource host_memory_resource;
template <class __Upstream>
class device_ptr_memory_resource
    : public mr::memory_resource<device_ptr<void>> {
public:
  device_ptr_memory_resource() {}
  device_ptr_memory_resource(__Upstream *__U) {}
  device_ptr<void> do_allocate(size_t __Bytes, size_t __Alignment) override {}
  void do_deallocate(device_ptr<void> __Ptr, size_t __Bytes,
                     size_t __Alignment) override {}
};

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
template <class __T> struct device_future : device_event {
  __T get() {}
  __T extract() {}
};
template <class... __Events> device_event when_all(__Events &&...__E) {}
namespace async {
template <class... __Args> device_event copy(__Args &&...__A) {}
template <class... __Args> device_event for_each(__Args &&...__A) {}
template <class... __Args> device_event sort(__Args &&...__A) {}
template <class... __Args> device_event stable_sort(__Args &&...__A) {}
template <class... __Args> device_event transform(__Args &&...__A) {}
template <class... __Args> device_event inclusive_scan(__Args &&...__A) {}
template <class... __Args> device_event exclusive_scan(__Args &&...__A) {}
template <class __Iterator>
device_future<typename iterator_traits<__Iterator>::value_type>
reduce(__Iterator __First, __Iterator __Last) {}
template <class __Iterator, class __T, class... __Op>
device_future<__T> reduce(__Iterator __First, __Iterator __Last, __T __Init,
                          __Op... __O) {}
template <class __Policy, class __Iterator, class __T, class... __Op>
device_future<__T>
reduce(const thrust::detail::execution_policy_base<__Policy> &__Exec,
       __Iterator __First, __Iterator __Last, __T __Init, __Op... __O) {}
} // namespace async

THRUST_NAMESPACE_END

#endif // THRUST_SYSTEM_ALL_H
