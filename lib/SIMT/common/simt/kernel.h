//===- kernel.h - Entering kernels and launching them -----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// What cu2x-simt's edits refer to. A launch notes its configuration and then
// calls the kernel's function on the host. The beginning of that function takes
// the configuration, and gives its body to the executor as a lambda that holds
// copies of the arguments.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_SIMT_KERNEL_H
#define CU2X_SIMT_KERNEL_H

#include "simt/qualifiers.h"

#include "__cu2x_runtime_types.h"
#include "cu2x/SIMT/Executor.h"
#include "simt/elements.h"
#include <exception>
#include <string.h>
#include <type_traits>
#include <typeinfo>

namespace cu2x {
namespace detail {
/// The block size with the most threads at work at once; \p SharedOf tells the
/// dynamic shared memory for one.
cudaError_t potentialBlockSize(int *Grid, int *Block, const void *Function,
                               size_t (*SharedOf)(const void *, int),
                               const void *Context, int Limit);
} // namespace detail

namespace cuda {

/// Fits all parameters of no name in launches through an array of pointers.
struct Unnamed {};
/// Stands for parameters that a macro writes.
struct Hidden {};

/// A launch of another body, with pointers to the kernel's arguments.
using ReplacementLaunch = simt::Status (*)(void **Arguments, simt::Dim3 Grid,
                                           simt::Dim3 Block,
                                           size_t DynamicShared);

/// Whether there is a reference among these types.
template <class... Ts>
inline constexpr bool HasReference = (std::is_reference_v<Ts> || ...);

/// One function that is a kernel; each instance of a template has its own.
struct Kernel {
  const char *Signature;
  /// What `__launch_bounds__` says; 0 if it does not.
  unsigned MaxThreads = 0;
  /// Launches something else instead if set.
  ReplacementLaunch Replacement = nullptr;
  /// What cudaFuncSetAttribute allowed; 0 is the device's default.
  unsigned DynamicSharedLimit = 0;
  bool IsNamed = false;
};

/// The kernel that \p Function is.
Kernel *kernelOf(const void *Function);

/// Notes \p Error for cudaGetLastError and returns it.
cudaError_t refuse(cudaError_t Error);

/// Makes all launches of the kernel \p Function launches of \p Replacement,
/// unless CU2X_SIMT_ORIGINALS is set in the environment.
bool replaceKernel(const void *Function, ReplacementLaunch Replacement);
/// Has each kernel that nothing replaces named on stderr when it is launched.
bool nameOriginals();

namespace detail {
/// Returns how many configurations waited for their kernels before.
size_t configure(dim3 Grid, dim3 Block, size_t DynamicShared,
                 cudaStream_t Stream, bool Lockstep);
/// Ends the program when more than \p Depth configurations wait: what took the
/// place of the kernel at \p File and \p Line has not asked for its own. One
/// that an exception kept from its kernel is dropped; \p Exceptions were
/// underway when the launch began.
void expectTaken(size_t Depth, int Exceptions, const char *File, int Line);
cudaError_t launchByPointer(const void *Function, dim3 Grid, dim3 Block,
                            void **Arguments, size_t DynamicShared,
                            cudaStream_t Stream, bool Cooperative,
                            bool Lockstep);
/// Takes the configuration that was noted. \p Given becomes the arguments of
/// a launch by pointer, or null. False when the body is not to run.
/// What enter() is given as the address of a parameter that it cannot see.
void *hiddenParameter();
bool enter(Kernel &K, void **Own, const size_t *Sizes, unsigned Count,
           void **&Given);
/// Ends the program unless \p Count parameters of a kernel are references.
/// \p LocalType is the mangled name of a type in the kernel's body, which has
/// the kernel's own type in it except for extern "C".
bool expectReferences(const char *LocalType, unsigned Count);
/// Notes the pointers among the arguments of what enter() took, for the trace.
void noteBuffers(const BufferArgument *Arguments, unsigned Count);
/// Launches what enter() took. \p Clone makes a copy of \p Context that lives
/// as long as the program, for graphs.
void run(void (*Body)(void *), void *Context, void *(*Clone)(void *));
} // namespace detail

// Lanes of AMD's warps run in lockstep.
#ifdef CU2X_SIMT_HIP
constexpr bool Lockstep = true;
#else
constexpr bool Lockstep = false;
#endif

/// Lives as long as the expression of a launch: at its end, the kernel has to
/// have taken its configuration. One whose body was not found when the program
/// was prepared does not, and ran as a function of the host.
class LaunchCheck {
public:
  LaunchCheck(size_t Depth, const char *File, int Line)
      : Depth(Depth), File(File), Line(Line) {}
  LaunchCheck(const LaunchCheck &) = delete;
  LaunchCheck &operator=(const LaunchCheck &) = delete;
  ~LaunchCheck() { detail::expectTaken(Depth, Exceptions, File, Line); }

private:
  size_t Depth;
  int Exceptions = std::uncaught_exceptions();
  const char *File;
  int Line;
};

/// Notes the configuration of the launch that the next call of a kernel is, in
/// the same expression. Calls nest: the arguments of a launch may contain
/// launches.
inline LaunchCheck configure(dim3 Grid, dim3 Block, size_t DynamicShared = 0,
                             cudaStream_t Stream = nullptr,
                             const char *File = __builtin_FILE(),
                             int Line = __builtin_LINE()) {
  return {detail::configure(Grid, Block, DynamicShared, Stream, Lockstep), File,
          Line};
}
/// The same for a kernel of unknown type, and calls it. The kernel takes its
/// arguments from \p Arguments.
inline cudaError_t launchByPointer(const void *Function, dim3 Grid, dim3 Block,
                                   void **Arguments, size_t DynamicShared,
                                   cudaStream_t Stream,
                                   bool Cooperative = false) {
  return detail::launchByPointer(Function, Grid, Block, Arguments,
                                 DynamicShared, Stream, Cooperative, Lockstep);
}

inline void *addressOf(Unnamed) { return nullptr; }
inline void *addressOf(Hidden) { return detail::hiddenParameter(); }
template <class T> void *addressOf(T &Value) {
  return (void *)__builtin_addressof(Value); // drops const and __restrict__
}
template <class T> constexpr size_t sizeOfArgument(const T &) {
  return sizeof(T);
}

template <class... Ts> bool enter(Kernel &K, Ts &&...Parameters) {
  void *Own[] = {addressOf(Parameters)..., nullptr};
  size_t Sizes[] = {sizeOfArgument(Parameters)..., 0};
  void **Given = nullptr;
  if (!detail::enter(K, Own, Sizes, sizeof...(Ts), Given))
    return false;
  if (Given)
    for (unsigned I = 0; I != sizeof...(Ts); ++I)
      if (Own[I] && Own[I] != detail::hiddenParameter())
        memcpy(Own[I], Given[I], Sizes[I]);
  if (simt::isTraced()) {
    BufferArgument Buffers[] = {bufferOf(Parameters)..., BufferArgument()};
    detail::noteBuffers(Buffers, sizeof...(Ts));
  }
  return true;
}

template <class Callable> void run(const Callable &Body) {
  detail::run(
      [](void *Context) {
        // The bytes, as a kernel's arguments reach each thread in CUDA: no
        // constructor runs, nor a destructor at the end.
        alignas(Callable) unsigned char Copy[sizeof(Callable)];
        memcpy(Copy, Context, sizeof(Callable));
        (*reinterpret_cast<Callable *>(Copy))();
      },
      const_cast<void *>(static_cast<const void *>(&Body)),
      [](void *Context) -> void * {
        return new Callable(*static_cast<const Callable *>(Context));
      });
}

/// The block's dynamic shared memory as any object.
struct DynamicShared {
  template <class T> operator T &() const {
    return *static_cast<T *>(simt::dynamicShared());
  }
};

/// The same as a pointer to the elements of an array.
struct DynamicSharedPointer {
  template <class T> operator T *() const {
    return static_cast<T *>(simt::dynamicShared());
  }
};

} // namespace cuda
} // namespace cu2x

#define CU2X_KERNEL(...) CU2X_BOUNDED_KERNEL(0, ##__VA_ARGS__)
#define CU2X_BOUNDED_KERNEL(MAX_THREADS, ...)                                  \
  static ::cu2x::cuda::Kernel cu2xKernel = {                                   \
      __PRETTY_FUNCTION__, static_cast<unsigned>(MAX_THREADS)};                \
  if (!::cu2x::cuda::enter(cu2xKernel, ##__VA_ARGS__))                         \
    return;                                                                    \
  ::cu2x::cuda::run([=]() mutable {
// A parameter that is a reference: its address in front of CU2X_KERNEL, and the
// reference itself in the body.
#define CU2X_ADDRESS(NAME)                                                     \
  static_assert(::cu2x::cuda::HasReference<decltype(NAME)>,                    \
                "cu2x-simt takes this parameter of a kernel for a reference"); \
  auto *cu2xAddressOf_##NAME = __builtin_addressof(NAME);
#define CU2X_REFERENCE(NAME)                                                   \
  [[maybe_unused]] auto &NAME = *cu2xAddressOf_##NAME;
// The types of parameters that the text shows as values: the body would have a
// copy of what a reference means.
#define CU2X_VALUES(...)                                                       \
  static_assert(!::cu2x::cuda::HasReference<__VA_ARGS__>,                      \
                "a parameter of this kernel is a reference, and cu2x-simt "    \
                "takes only one whose declaration has the '&'");
// The same where the text does not show all parameters: as many of them are
// references as it shows.
#define CU2X_REFERENCES(COUNT)                                                 \
  enum cu2xPlace {};                                                           \
  [[maybe_unused]] static const bool cu2xAreSeen =                             \
      ::cu2x::cuda::detail::expectReferences(typeid(cu2xPlace).name(), COUNT);
// A kernel whose parameters are hidden in a macro.
#define CU2X_KERNEL_OF_MACRO() CU2X_KERNEL(::cu2x::cuda::Hidden())
#define CU2X_KERNEL_END                                                        \
  });

#endif // CU2X_SIMT_KERNEL_H
