//===- registration.h - Kernels and variables of a port ---------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What a ported program says of its kernels, in the file NAME.kernels.inc that
// cu2x writes for it and that its source includes at the end:
// \code
//   extern "C" const cu2x_library_image cu2x_library_app;
//   static const cu2x::KernelBinding cu2x_bindings_0[] = {
//       cu2x::valueBinding(0, 0, 4), cu2x::valueBinding(1, 1, 4),
//       cu2x::bufferBinding(2, 2, cu2x::Access::Read),
//       cu2x::bufferBinding(3, 3, cu2x::Access::ReadWrite)};
//   CU2X_EARLY static const cu2x::KernelEntry cu2x_kernels[] = {
//       cu2x::kernel(&saxpy, "saxpy", "saxpy", cu2x_bindings_0)};
//   CU2X_EARLY static const cu2x::Library cu2x_library("app", cu2x_library_app,
//                                           cu2x_kernels);
// \endcode
// A kernel itself is a function on the host that calls cu2x::dispatch with its
// own address and its parameters. Its address is what the rows of the table are
// found by.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_RUNTIME_REGISTRATION_H
#define CU2X_RUNTIME_REGISTRATION_H

#include "cu2x/runtime/references.h"
#include "cu2x/runtime/types.h"
#include <memory>
#include <type_traits>

/// In front of static objects that are made before those of the program, whose
/// constructors may launch kernels.
#define CU2X_EARLY __attribute__((init_priority(65534)))

extern "C" {
struct cu2x_msl_arguments;

/// One Metal file in a program: compiled functions on the CPU backend, its text
/// on the Metal backend. cu2x_add_metal of the CMake package makes an object
/// that defines cu2x_library_NAME.
struct cu2x_library_image {
  /// The text, for the Metal backend; null on the CPU backend.
  const char *Source;
  size_t SourceBytes;
  /// Version of MSL times 100, and whether the text is compiled with fast math.
  unsigned Version, FastMath;
  /// The kernels, for the CPU backend; none on the Metal backend.
  unsigned NumKernels;
  const char *const *Names;
  void (*const *Entries)(const struct cu2x_msl_arguments *);
};
}

namespace cu2x {

//===----------------------------------------------------------------------===//
// Variables
//===----------------------------------------------------------------------===//

/// What all variables of the device have; use Variable.
class VariableBase {
public:
  VariableBase(const VariableBase &) = delete;
  VariableBase &operator=(const VariableBase &) = delete;
  const char *name() const;
  size_t size() const;
  /// Where it lies on the device; allocated at the first call. Null if there is
  /// no memory.
  void *address() const;

protected:
  VariableBase(const char *Name, size_t Bytes, const void *Initial);
  // No destructor: those of other static objects may still launch kernels. And
  // no members: what is known of it is found by its address.
};

namespace detail {
/// The bytes of a static object of type \p T without an initializer; null for
/// zeros. Constructors and initializers of members write more than zeros.
template <class T> const void *staticValue() {
  if constexpr (std::is_default_constructible_v<T> &&
                !std::is_trivially_default_constructible_v<T>) {
    static std::remove_const_t<T> Value;
    return std::addressof(Value);
  } else {
    return nullptr;
  }
}
} // namespace detail

/// A `__device__` or `__constant__` variable of type \p T. The host reaches it
/// with cu2xMemcpyToSymbol and the like.
template <class T> class Variable : public VariableBase {
  static_assert(std::is_trivially_copyable_v<std::remove_all_extents_t<T>>,
                "variables of the device are copied byte by byte");

public:
  using Type = T;
  /// What a static object without an initializer has.
  explicit Variable(const char *Name)
      : VariableBase(Name, sizeof(T), detail::staticValue<T>()) {}
  Variable(const char *Name, const T &Initial)
      : VariableBase(Name, sizeof(T), std::addressof(Initial)) {}

private:
  template <class U> friend constexpr U &standIn(Variable<U> &Object);
  /// Whatever the program calls it by, `sizeof` is that of the variable. What
  /// the host does to an object of its name it does to this one, which nothing
  /// constructs.
  union {
    T InHost;
  };
};

/// Where a variable is: a Variable, memory that host and device share, or a
/// texture reference.
struct SymbolPlace {
  const VariableBase *Variable;
  const void *Shared;
  const cu2xTextureReference *Reference = nullptr;
};

namespace detail {
/// \p Element is a letter of simt::Element.
void *managed(const char *Name, size_t Bytes, const void *Initial,
              char Element);
template <class T> constexpr char elementOf() {
  using Each = std::remove_all_extents_t<T>;
  return std::is_integral_v<Each> || std::is_enum_v<Each> ? 'I'
         : std::is_same_v<Each, float>                    ? 'F'
         : std::is_same_v<Each, double>                   ? 'D'
         : std::is_pointer_v<Each>                        ? 'A'
                                                          : '?';
}
/// The Variable at \p Pointer, if there is one, as an object of the host that
/// stands in for it, or at \p Value: its address that was cast. Else what is at
/// \p Pointer is itself the variable.
SymbolPlace symbolAt(const void *Value, const void *Pointer);
} // namespace detail

/// What \p Object is on the device, for operands that are not evaluated:
/// `sizeof(cu2x::shape(coef))`. A variable of the host of that name has its
/// own.
template <class T> T &shape(Variable<T> &Object);
template <class T> T &shape(T &Object);

/// What \p Object is for C++ on the host: an object of its type that has its
/// address, and not its value. Functions that take symbols know it by that.
/// A variable of the host of that name is itself.
template <class T> constexpr T &standIn(Variable<T> &Object) {
  return Object.InHost;
}
template <class T> constexpr T &standIn(T &Object) { return Object; }

/// The type of what a name means on the device:
/// `cu2x::TypeOf<decltype(coef)>`.
template <class T> struct DeviceType {
  using type = T;
};
template <class T> struct DeviceType<Variable<T>> {
  using type = T;
};
template <class T> using TypeOf = typename DeviceType<T>::type;

/// Memory for a `__managed__` variable, with a copy of \p Initial in it:
/// \code
///   int &Counter = cu2x::managed<int>("Counter", 3);
/// \endcode
template <class T> T &managed(const char *Name, const T &Initial) {
  return *static_cast<T *>(detail::managed(
      Name, sizeof(T), std::addressof(Initial), detail::elementOf<T>()));
}
template <class T> T &managed(const char *Name) {
  return *static_cast<T *>(detail::managed(
      Name, sizeof(T), detail::staticValue<T>(), detail::elementOf<T>()));
}

/// The place of what a program gives as a symbol: a Variable, its address, or a
/// managed variable.
template <class T> SymbolPlace symbol(const T &Symbol) {
  if constexpr (std::is_base_of_v<VariableBase, T>) {
    return {&Symbol, nullptr};
  } else if constexpr (std::is_base_of_v<cu2xTextureReference, T>) {
    return {nullptr, nullptr, &Symbol};
  } else if constexpr (std::is_pointer_v<T>) {
    if constexpr (std::is_base_of_v<VariableBase,
                                    std::remove_cv_t<std::remove_pointer_t<T>>>)
      return {Symbol, nullptr};
    else if constexpr (std::is_function_v<std::remove_pointer_t<T>>)
      return {nullptr, nullptr};
    else
      return detail::symbolAt(reinterpret_cast<const void *>(Symbol),
                              std::addressof(Symbol));
  } else {
    return detail::symbolAt(std::addressof(Symbol), std::addressof(Symbol));
  }
}

/// Defines `cu2x_private(Tag)` as the place of \p Member, a static variable
/// that its class keeps private: explicit instantiations may name what is
/// private.
template <class Tag, auto *Member> struct PrivateSymbol {
  friend SymbolPlace cu2x_private(Tag) { return symbol(*Member); }
};

//===----------------------------------------------------------------------===//
// Bindings
//===----------------------------------------------------------------------===//

/// The kinds of parameters of a Metal kernel that the host fills, as in the
/// report of `cu2x --target=metal`.
enum class BindingKind : unsigned char {
  Value,         ///< "value": the bytes of an argument
  Buffer,        ///< "buffer": the memory that a pointer argument points to
  Symbol,        ///< "symbol": a variable
  Threadgroup,   ///< "threadgroup": dynamic shared memory
  Texture,       ///< "texture": of a texture or surface object
  Sampler,       ///< "sampler": of a texture object
  PackedStruct,  ///< "argument-struct": the bytes of several arguments
  PrintfBuffer,  ///< "printf_buffer"
  FailureRecord, ///< "failure_record"
  AtomicLocks,   ///< "atomic_locks"
};

enum class Access : unsigned char { Read, ReadWrite };

/// Bytes of argument number Argument at Offset of a packed struct.
struct PackedField {
  unsigned Argument;
  size_t Offset, Size;
};

/// What is bound at an index. Made by the functions below.
struct KernelBinding {
  BindingKind Kind;
  cu2x::Access Access;
  /// Of [[buffer(n)]], [[texture(n)]], [[sampler(n)]] or [[threadgroup(n)]].
  unsigned Index;
  /// Number of the kernel's parameter in the source, and where in it.
  unsigned Argument;
  size_t Offset, Size;
  SymbolPlace (*Symbol)();
  const PackedField *Fields;
  unsigned NumFields;
  /// Where pointers are, in bytes: in a value or a packed struct, or in each of
  /// the elements of a buffer, which are Size bytes long.
  const size_t *Pointers = nullptr;
  unsigned NumPointers = 0;
};

constexpr KernelBinding valueBinding(unsigned Index, unsigned Argument,
                                     size_t Size) {
  return {BindingKind::Value,
          Access::Read,
          Index,
          Argument,
          0,
          Size,
          nullptr,
          nullptr,
          0};
}
constexpr KernelBinding bufferBinding(unsigned Index, unsigned Argument,
                                      Access Allowed) {
  return {
      BindingKind::Buffer, Allowed, Index, Argument, 0, 0, nullptr, nullptr, 0};
}
/// The same with pointers in the value, or in the elements of the buffer.
template <size_t Count>
constexpr KernelBinding valueBinding(unsigned Index, unsigned Argument,
                                     size_t Size,
                                     const size_t (&Pointers)[Count]) {
  KernelBinding Bound = valueBinding(Index, Argument, Size);
  Bound.Pointers = Pointers;
  Bound.NumPointers = Count;
  return Bound;
}
template <size_t Count>
constexpr KernelBinding bufferBinding(unsigned Index, unsigned Argument,
                                      Access Allowed, size_t ElementBytes,
                                      const size_t (&Pointers)[Count]) {
  KernelBinding Bound = bufferBinding(Index, Argument, Allowed);
  Bound.Size = ElementBytes;
  Bound.Pointers = Pointers;
  Bound.NumPointers = Count;
  return Bound;
}
/// \p Symbol is a lambda: `[] { return cu2x::symbol(coef); }`.
constexpr KernelBinding symbolBinding(unsigned Index, SymbolPlace (*Symbol)(),
                                      Access Allowed) {
  return {BindingKind::Symbol, Allowed, Index, 0, 0, 0, Symbol, nullptr, 0};
}
constexpr KernelBinding threadgroupBinding(unsigned Index) {
  return {BindingKind::Threadgroup,
          Access::ReadWrite,
          Index,
          0,
          0,
          0,
          nullptr,
          nullptr,
          0};
}
/// The object's number is in the argument, \p Offset bytes behind its begin.
constexpr KernelBinding textureBinding(unsigned Index, unsigned Argument,
                                       size_t Offset, Access Allowed) {
  return {BindingKind::Texture,
          Allowed,
          Index,
          Argument,
          Offset,
          0,
          nullptr,
          nullptr,
          0};
}
/// The object's number is in a variable.
constexpr KernelBinding textureBinding(unsigned Index, SymbolPlace (*Symbol)(),
                                       Access Allowed) {
  return {BindingKind::Texture, Allowed, Index, 0, 0, 0, Symbol, nullptr, 0};
}
constexpr KernelBinding samplerBinding(unsigned Index, unsigned Argument,
                                       size_t Offset) {
  return {BindingKind::Sampler,
          Access::Read,
          Index,
          Argument,
          Offset,
          0,
          nullptr,
          nullptr,
          0};
}
constexpr KernelBinding samplerBinding(unsigned Index,
                                       SymbolPlace (*Symbol)()) {
  return {
      BindingKind::Sampler, Access::Read, Index, 0, 0, 0, Symbol, nullptr, 0};
}
template <size_t Count>
constexpr KernelBinding packedBinding(unsigned Index,
                                      const PackedField (&Fields)[Count]) {
  return {BindingKind::PackedStruct,
          Access::Read,
          Index,
          0,
          0,
          0,
          nullptr,
          Fields,
          Count};
}
template <size_t Count, size_t PointerCount>
constexpr KernelBinding packedBinding(unsigned Index,
                                      const PackedField (&Fields)[Count],
                                      const size_t (&Pointers)[PointerCount]) {
  KernelBinding Bound = packedBinding(Index, Fields);
  Bound.Pointers = Pointers;
  Bound.NumPointers = PointerCount;
  return Bound;
}
/// PrintfBuffer, FailureRecord or AtomicLocks.
constexpr KernelBinding hiddenBinding(unsigned Index, BindingKind Kind) {
  return {Kind, Access::ReadWrite, Index, 0, 0, 0, nullptr, nullptr, 0};
}

//===----------------------------------------------------------------------===//
// Kernels and libraries
//===----------------------------------------------------------------------===//

/// What C++ knows of a parameter of a kernel. A reference is handed over as a
/// pointer.
struct ArgumentFacts {
  size_t Size;
  bool IsPointer;
};

/// A row of the table. Made by kernel() or refusedKernel().
struct KernelEntry {
  const void *Stub;
  /// In the Metal file; null for one that was refused.
  const char *Name;
  /// For messages: `reduce<float>`, or why the kernel was refused.
  const char *Source, *Refusal;
  const ArgumentFacts *Arguments;
  unsigned NumArguments;
  const KernelBinding *Bindings;
  unsigned NumBindings;
  /// Of the kernel's own variables, and its launch bounds; 0 is none.
  unsigned ThreadgroupBytes, MaxThreads;
  /// How many blocks a grid may have; 0 is any number.
  unsigned MaxBlocks;
};

namespace detail {
template <class... Params> struct Facts {
  static constexpr ArgumentFacts Of[sizeof...(Params) + 1] = {
      {std::is_reference_v<Params> ? sizeof(void *) : sizeof(Params),
       std::is_pointer_v<Params> || std::is_reference_v<Params>}...,
      {0, false}};
};
} // namespace detail

/// A stub and what its arguments are.
struct Stub {
  const void *Address;
  const ArgumentFacts *Arguments;
  unsigned NumArguments;

  template <class... Params>
  Stub(void (*Function)(Params...))
      : Address(reinterpret_cast<const void *>(Function)),
        Arguments(detail::Facts<Params...>::Of),
        NumArguments(static_cast<unsigned>(sizeof...(Params))) {}
};

/// PrivateSymbol for a stub with a private type in its name or its arguments.
template <class Tag, auto *Function> struct PrivateKernel {
  friend Stub cu2x_private(Tag) { return Function; }
};

/// Defined by the one source that makes the instance \p Kernel for others. Links
/// would take the instance of either of two.
template <auto *Kernel> struct ExplicitInstance {
  static const char IsInTwoSources;
};

/// The kernel \p Name for the stub \p S: `&saxpy`,
/// `static_cast<void (*)(float *)>(&reduce<float>)`.
template <size_t Count>
KernelEntry kernel(Stub S, const char *Name, const char *Source,
                   const KernelBinding (&Bindings)[Count],
                   unsigned ThreadgroupBytes = 0, unsigned MaxThreads = 0,
                   unsigned MaxBlocks = 0) {
  return {S.Address,        Name,           Source,   nullptr,
          S.Arguments,      S.NumArguments, Bindings, Count,
          ThreadgroupBytes, MaxThreads,     MaxBlocks};
}
/// One without anything to bind.
inline KernelEntry kernel(Stub S, const char *Name, const char *Source,
                          unsigned ThreadgroupBytes = 0,
                          unsigned MaxThreads = 0, unsigned MaxBlocks = 0) {
  return {S.Address,        Name,           Source,   nullptr,
          S.Arguments,      S.NumArguments, nullptr,  0,
          ThreadgroupBytes, MaxThreads,     MaxBlocks};
}
/// One that could not be translated: \p Refusal begins with the ID of the
/// finding. Its launch is cu2xErrorInvalidDeviceFunction and a message.
inline KernelEntry refusedKernel(Stub S, const char *Source,
                                 const char *Refusal) {
  return {
      S.Address, nullptr, Source, Refusal, S.Arguments, S.NumArguments, nullptr,
      0,         0,       0,      0};
}

/// A format of printf. Arguments has a letter for each argument: i and u for 32
/// bits with and without sign, I and U for 64, f, d, p, and s for a number of
/// OutputTables::Strings.
struct PrintFormat {
  const char *Text, *Arguments;
};
/// An assertion or a trap.
struct FailureSite {
  bool IsAssertion;
  const char *Text, *File;
  unsigned Line;
  const char *Function;
};
/// The tables "printf" and "failures" of the report.
struct OutputTables {
  const PrintFormat *Formats = nullptr;
  size_t NumFormats = 0;
  const char *const *Strings = nullptr;
  size_t NumStrings = 0;
  const FailureSite *Failures = nullptr;
  size_t NumFailures = 0;
};

/// Makes the kernels of one Metal file known. One object for each file that
/// includes a NAME.kernels.inc; it must live as long as the program.
class Library {
public:
  template <size_t Count>
  Library(const char *Name, const cu2x_library_image &Image,
          const KernelEntry (&Kernels)[Count],
          const OutputTables &Output = OutputTables())
      : Library(Name, &Image, Kernels, Count, Output) {}
  /// Without an image, for a file all of whose kernels were refused.
  Library(const char *Name, const cu2x_library_image *Image,
          const KernelEntry *Kernels, size_t NumKernels,
          const OutputTables &Output);
  Library(const Library &) = delete;
  Library &operator=(const Library &) = delete;
};

//===----------------------------------------------------------------------===//
// Launches
//===----------------------------------------------------------------------===//

/// Notes the configuration of the launch that the next call of a stub by this
/// host thread is: `k<<<Grid, Block>>>(x)` is `cu2x::launch(Grid, Block),
/// k(x)`. Calls nest, as the arguments of a launch may launch.
void launch(dim3 Grid, dim3 Block, size_t DynamicShared = 0,
            cu2xStream_t Stream = nullptr);

namespace detail {
void dispatch(const void *Stub, const void *const *Arguments, unsigned Count);

/// An argument for a parameter of type \p Param: where its bytes are, or, of a
/// reference, where its address is.
template <class Param> struct Argument {
  const void *Address;
  // A cast of C takes the address of what is __restrict__, too.
  template <class T>
  explicit Argument(const T &Value)
      : Address((const void *)std::addressof(Value)) {}
  const void *place() const {
    if constexpr (std::is_reference_v<Param>)
      return &Address;
    else
      return Address;
  }
};

template <class... Params>
void dispatchArguments(const void *Stub, const Argument<Params> &...Arguments) {
  const void *Places[] = {Arguments.place()..., nullptr};
  dispatch(Stub, Places, sizeof...(Params));
}

template <class T> struct Identity {
  using type = T;
};
} // namespace detail

/// The body of a stub: launches its kernel with the configuration that was
/// noted last. Errors are those that cu2xGetLastError returns.
/// The arguments are the stub's parameters themselves, with the qualifiers that
/// they have there and not in the type of the function.
template <class... Params, class... Args>
void dispatch(void (*Stub)(Params...), const Args &...Arguments) {
  static_assert(sizeof...(Params) == sizeof...(Args),
                "one argument a parameter");
  static_assert((... && (sizeof(Params) == sizeof(Args))),
                "a parameter changed");
  detail::dispatchArguments<Params...>(reinterpret_cast<const void *>(Stub),
                                       detail::Argument<Params>(Arguments)...);
}

/// The same for programs that have macros of these names.
template <class T> using cu2x_Variable = Variable<T>;
template <class T> using cu2x_TypeOf = TypeOf<T>;
template <class T> auto cu2x_shape(T &Object) -> decltype(shape(Object));
template <class T>
constexpr auto cu2x_standIn(T &Object) -> decltype(standIn(Object)) {
  return standIn(Object);
}
template <class T> T &cu2x_managed(const char *Name, const T &Initial) {
  return managed<T>(Name, Initial);
}
template <class T> T &cu2x_managed(const char *Name) {
  return managed<T>(Name);
}
inline void cu2x_launch(dim3 Grid, dim3 Block, size_t DynamicShared = 0,
                        cu2xStream_t Stream = nullptr) {
  launch(Grid, Block, DynamicShared, Stream);
}
template <class... Params, class... Args>
void cu2x_dispatch(void (*Stub)(Params...), const Args &...Arguments) {
  dispatch(Stub, Arguments...);
}

} // namespace cu2x

#endif // CU2X_RUNTIME_REGISTRATION_H
