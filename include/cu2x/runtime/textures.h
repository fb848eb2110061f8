//===- textures.h - Texture and surface objects -----------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The functions of CUDA's runtime with `cu2x` for `cuda`: see its
// documentation.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_RUNTIME_TEXTURES_H
#define CU2X_RUNTIME_TEXTURES_H

#include "cu2x/runtime/types.h"
#include <type_traits>

extern "C" {

cu2xChannelFormatDesc cu2xCreateChannelDesc(int XBits, int YBits, int ZBits,
                                            int WBits,
                                            cu2xChannelFormatKind Kind);
cu2xError_t cu2xCreateTextureObject(cu2xTextureObject_t *Object,
                                    const cu2xResourceDesc *Resource,
                                    const cu2xTextureDesc *Description,
                                    const cu2xResourceViewDesc *View = nullptr);
cu2xError_t cu2xDestroyTextureObject(cu2xTextureObject_t Object);
cu2xError_t cu2xGetTextureObjectResourceDesc(cu2xResourceDesc *Resource,
                                             cu2xTextureObject_t Object);
cu2xError_t cu2xGetTextureObjectTextureDesc(cu2xTextureDesc *Description,
                                            cu2xTextureObject_t Object);
cu2xError_t cu2xCreateSurfaceObject(cu2xSurfaceObject_t *Object,
                                    const cu2xResourceDesc *Resource);
cu2xError_t cu2xDestroySurfaceObject(cu2xSurfaceObject_t Object);
}

namespace cu2x::detail {
template <class T, class = void> struct Channels {
  static constexpr int Count = 1;
  using Type = T;
};
template <class T> struct Channels<T, std::void_t<decltype(T::x)>> {
  using Type = decltype(T::x);
  static constexpr int Count = static_cast<int>(sizeof(T) / sizeof(Type));
};
} // namespace cu2x::detail

/// The format of texels of type \p T: a number, or a vector of 1, 2 or 4.
template <class T> cu2xChannelFormatDesc cu2xCreateChannelDesc() {
  using Channel = typename cu2x::detail::Channels<T>::Type;
  static_assert(std::is_arithmetic_v<Channel>, "no type of texels");
  constexpr int Count = cu2x::detail::Channels<T>::Count;
  int Bits = 8 * static_cast<int>(sizeof(Channel));
  return cu2xCreateChannelDesc(
      Bits, Count > 1 ? Bits : 0, Count > 2 ? Bits : 0, Count > 3 ? Bits : 0,
      std::is_floating_point_v<Channel> ? cu2xChannelFormatKindFloat
      : std::is_signed_v<Channel>       ? cu2xChannelFormatKindSigned
                                        : cu2xChannelFormatKindUnsigned);
}
inline cu2xChannelFormatDesc cu2xCreateChannelDescHalf() {
  return {16, 0, 0, 0, cu2xChannelFormatKindFloat};
}
inline cu2xChannelFormatDesc cu2xCreateChannelDescHalf1() {
  return {16, 0, 0, 0, cu2xChannelFormatKindFloat};
}
inline cu2xChannelFormatDesc cu2xCreateChannelDescHalf2() {
  return {16, 16, 0, 0, cu2xChannelFormatKindFloat};
}
inline cu2xChannelFormatDesc cu2xCreateChannelDescHalf4() {
  return {16, 16, 16, 16, cu2xChannelFormatKindFloat};
}

#endif // CU2X_RUNTIME_TEXTURES_H
