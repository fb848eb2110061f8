//===- references.h - Texture references ------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What CUDA had before texture objects, and CUDA 12 has no more:
// \code
//   cu2xTexture<float, cu2xTextureType2D, cu2xReadModeElementType> Image;
//   Image.filterMode = cu2xFilterModeLinear;
//   cu2xBindTextureToArray(Image, Array);
// \endcode
// To bind makes a texture object, which the kernels that read the reference
// get at their launch.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_RUNTIME_REFERENCES_H
#define CU2X_RUNTIME_REFERENCES_H

#include "cu2x/runtime/textures.h"

/// How a texture is read from the next time on that it is bound.
struct cu2xTextureReference {
  int normalized;
  cu2xTextureFilterMode filterMode;
  cu2xTextureAddressMode addressMode[3];
  cu2xChannelFormatDesc channelDesc;
  int sRGB;
  unsigned maxAnisotropy;
  cu2xTextureFilterMode mipmapFilterMode;
  float mipmapLevelBias;
  float minMipmapLevelClamp;
  float maxMipmapLevelClamp;
  int disableTrilinearOptimization;
  // The runtime's own: how the type says that texels are read, and the object
  // that it is bound to, 0 for none.
  int Cu2xReadMode;
  unsigned long long Cu2xObject;
};

template <class Element, int Dimensions = cu2xTextureType1D,
          cu2xTextureReadMode Mode = cu2xReadModeElementType>
struct cu2xTexture : cu2xTextureReference {
  cu2xTexture(int IsNormalized = 0,
              cu2xTextureFilterMode Filter = cu2xFilterModePoint,
              cu2xTextureAddressMode Address = cu2xAddressModeClamp)
      : cu2xTexture(IsNormalized, Filter, Address,
                    cu2xCreateChannelDesc<Element>()) {}
  cu2xTexture(int IsNormalized, cu2xTextureFilterMode Filter,
              cu2xTextureAddressMode Address, cu2xChannelFormatDesc Format)
      : cu2xTextureReference{IsNormalized,
                             Filter,
                             {Address, Address, Address},
                             Format,
                             0,
                             0,
                             Filter,
                             0,
                             0,
                             0,
                             0,
                             Mode,
                             0} {}
};

extern "C" {

/// \p Bytes is cut to the end of the allocation. \p Offset becomes 0: the
/// texture begins at \p Address, however that is aligned.
cu2xError_t cu2xBindTexture(size_t *Offset,
                            const cu2xTextureReference *Reference,
                            const void *Address,
                            const cu2xChannelFormatDesc *Format,
                            size_t Bytes = 0xffffffff);
cu2xError_t cu2xBindTexture2D(size_t *Offset,
                              const cu2xTextureReference *Reference,
                              const void *Address,
                              const cu2xChannelFormatDesc *Format, size_t Width,
                              size_t Height, size_t Pitch);
/// The texels have the format of the array.
cu2xError_t cu2xBindTextureToArray(const cu2xTextureReference *Reference,
                                   cu2xArray_const_t Array,
                                   const cu2xChannelFormatDesc *Format);
cu2xError_t cu2xUnbindTexture(const cu2xTextureReference *Reference);
cu2xError_t
cu2xGetTextureAlignmentOffset(size_t *Offset,
                              const cu2xTextureReference *Reference);
cu2xError_t cu2xGetTextureReference(const cu2xTextureReference **Reference,
                                    const void *Symbol);
}

/// Names as symbols are no more since CUDA 5.
inline cu2xError_t
cu2xGetTextureReference(const cu2xTextureReference **Reference, const char *) {
  return cu2xGetTextureReference(Reference, static_cast<const void *>(nullptr));
}

template <class Element, int Dims, cu2xTextureReadMode Mode>
cu2xError_t
cu2xBindTexture(size_t *Offset, const cu2xTexture<Element, Dims, Mode> &Texture,
                const void *Address, const cu2xChannelFormatDesc &Format,
                size_t Bytes = 0xffffffff) {
  return cu2xBindTexture(Offset, &Texture, Address, &Format, Bytes);
}
template <class Element, int Dims, cu2xTextureReadMode Mode>
cu2xError_t cu2xBindTexture(size_t *Offset,
                            const cu2xTexture<Element, Dims, Mode> &Texture,
                            const void *Address, size_t Bytes = 0xffffffff) {
  return cu2xBindTexture(Offset, Texture, Address, Texture.channelDesc, Bytes);
}
template <class Element, int Dims, cu2xTextureReadMode Mode>
cu2xError_t cu2xBindTexture2D(size_t *Offset,
                              const cu2xTexture<Element, Dims, Mode> &Texture,
                              const void *Address,
                              const cu2xChannelFormatDesc &Format, size_t Width,
                              size_t Height, size_t Pitch) {
  return cu2xBindTexture2D(Offset, &Texture, Address, &Format, Width, Height,
                           Pitch);
}
template <class Element, int Dims, cu2xTextureReadMode Mode>
cu2xError_t cu2xBindTexture2D(size_t *Offset,
                              const cu2xTexture<Element, Dims, Mode> &Texture,
                              const void *Address, size_t Width, size_t Height,
                              size_t Pitch) {
  return cu2xBindTexture2D(Offset, &Texture, Address, &Texture.channelDesc,
                           Width, Height, Pitch);
}
template <class Element, int Dims, cu2xTextureReadMode Mode>
cu2xError_t
cu2xBindTextureToArray(const cu2xTexture<Element, Dims, Mode> &Texture,
                       cu2xArray_const_t Array,
                       const cu2xChannelFormatDesc &Format) {
  return cu2xBindTextureToArray(&Texture, Array, &Format);
}
template <class Element, int Dims, cu2xTextureReadMode Mode>
cu2xError_t
cu2xBindTextureToArray(const cu2xTexture<Element, Dims, Mode> &Texture,
                       cu2xArray_const_t Array) {
  return cu2xBindTextureToArray(&Texture, Array, &Texture.channelDesc);
}
template <class Element, int Dims, cu2xTextureReadMode Mode>
cu2xError_t cu2xUnbindTexture(const cu2xTexture<Element, Dims, Mode> &Texture) {
  return cu2xUnbindTexture(&Texture);
}
template <class Element, int Dims, cu2xTextureReadMode Mode>
cu2xError_t
cu2xGetTextureAlignmentOffset(size_t *Offset,
                              const cu2xTexture<Element, Dims, Mode> &Texture) {
  return cu2xGetTextureAlignmentOffset(Offset, &Texture);
}

#endif // CU2X_RUNTIME_REFERENCES_H
