//===- closure.h - Lambdas that kernels are given ----------------*- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The type of a lambda has no name that a table of kernels could have. A port
// has in place of a lambda that runs on the device what it captures:
// \code
//   each<<<1, n>>>(p, [=] __device__(int i) { p[i] *= k; });
//   cu2x::launch(1, n), each(p, cu2x::closure<cu2x::place("app:9:22")>(p,
//   k));
// \endcode
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_RUNTIME_CLOSURE_H
#define CU2X_RUNTIME_CLOSURE_H

#include <stddef.h>
#include <string.h>
#include <type_traits>

namespace cu2x {

/// A number for the place of a lambda, of 64 bits (FNV-1a).
constexpr unsigned long long place(const char *Text) {
  unsigned long long Hash = 0xcbf29ce484222325;
  for (; *Text; ++Text)
    Hash = (Hash ^ static_cast<unsigned char>(*Text)) * 0x100000001b3;
  return Hash;
}

namespace detail {
/// Where the members of a struct lie.
template <class... T> struct Layout {
  size_t Offsets[sizeof...(T) + 1] = {}, Size = 0;
  constexpr Layout() {
    size_t Align = 1, Count = 0;
    auto Add = [&](size_t Bytes, size_t To) {
      Size = (Size + To - 1) / To * To;
      Offsets[Count++] = Size;
      Size += Bytes;
      Align = To > Align ? To : Align;
    };
    (void)Add;
    (Add(sizeof(T), alignof(T)), ...);
    Size = Size == 0 ? 1 : (Size + Align - 1) / Align * Align;
  }
};
} // namespace detail

/// What the lambda at \p Place captures, with the members of a struct. It
/// cannot be called on the host.
template <unsigned long long Place, class... T> class Closure {
  static_assert((std::is_trivially_copyable_v<T> && ...),
                "a kernel's arguments are copied byte by byte");
  static constexpr detail::Layout<T...> Members{};
  alignas(T...) unsigned char Bytes[Members.Size] = {};

public:
  explicit Closure(const T &...Values) {
    size_t Count = 0;
    ((void)memcpy(Bytes + Members.Offsets[Count++], &Values, sizeof(T)), ...);
    (void)Count;
  }
};

template <unsigned long long Place, class... T>
Closure<Place, T...> closure(T... Values) {
  return Closure<Place, T...>(Values...);
}

/// The same for programs that have macros of these names.
constexpr unsigned long long cu2x_place(const char *Text) {
  return place(Text);
}
template <unsigned long long Place, class... T>
using cu2x_Closure = Closure<Place, T...>;
template <unsigned long long Place, class... T>
Closure<Place, T...> cu2x_closure(T... Values) {
  return Closure<Place, T...>(Values...);
}

} // namespace cu2x

#endif // CU2X_RUNTIME_CLOSURE_H
