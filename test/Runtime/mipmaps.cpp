// Mipmapped arrays: as many levels as there can be, what frees them, and what
// descriptions of textures may not ask for.
// RUN: %runtime_build
// RUN: %t 2>&1 | FileCheck %s

#include "Inputs/kernels.h"

static const char *object(const cu2xResourceDesc &Resource,
                          const cu2xTextureDesc &Description,
                          const cu2xResourceViewDesc *View = nullptr) {
  cu2xTextureObject_t T = 0;
  return name(cu2xCreateTextureObject(&T, &Resource, &Description, View));
}

int main() {
  cu2xChannelFormatDesc Format = cu2xCreateChannelDesc<float>();
  cu2xMipmappedArray_t Array;
  cu2xMallocMipmappedArray(&Array, &Format, {5, 2, 0}, 9);
  for (unsigned I = 0; I != 4; ++I) {
    cu2xArray_t Level;
    cu2xExtent Size;
    if (cu2xError_t Error = cu2xGetMipmappedArrayLevel(&Level, Array, I))
      std::puts(name(Error));
    else if (!cu2xArrayGetInfo(nullptr, &Size, nullptr, Level))
      std::printf("%zu x %zu\n", Size.width, Size.height);
  }
  // CHECK: 5 x 2
  // CHECK-NEXT: 2 x 1
  // CHECK-NEXT: 1 x 1
  // CHECK-NEXT: cudaErrorInvalidValue

  cu2xResourceDesc Resource = {};
  Resource.resType = cu2xResourceTypeMipmappedArray;
  Resource.res.mipmap.mipmap = Array;
  cu2xTextureDesc Description = {};
  // CHECK-NEXT: not normalized: cudaErrorInvalidValue
  std::printf("not normalized: %s\n", object(Resource, Description));
  Description.normalizedCoords = 1;
  // CHECK-NEXT: normalized: cudaSuccess
  std::printf("normalized: %s\n", object(Resource, Description));
  cu2xResourceViewDesc View = {};
  View.width = 5;
  View.height = 2;
  View.lastMipmapLevel = 2;
  // CHECK-NEXT: all levels: cudaSuccess
  std::printf("all levels: %s\n", object(Resource, Description, &View));
  View.lastMipmapLevel = 1;
  // CHECK: a texture object with a resource view
  // CHECK-NEXT: two levels: cudaErrorNotSupported
  std::printf("two levels: %s\n", object(Resource, Description, &View));
  cu2xTextureDesc Biased = Description;
  Biased.mipmapLevelBias = 0.5f;
  // CHECK: a texture object with a bias of its mipmap level
  // CHECK-NEXT: bias: cudaErrorNotSupported
  std::printf("bias: %s\n", object(Resource, Biased));
  cu2xTextureDesc Anisotropic = Description;
  Anisotropic.maxAnisotropy = 4;
  // CHECK: a texture object with anisotropic filtering of mipmaps
  // CHECK-NEXT: anisotropy: cudaErrorNotSupported
  std::printf("anisotropy: %s\n", object(Resource, Anisotropic));
  cu2xTextureDesc Encoded = Description;
  Encoded.sRGB = 1;
  // CHECK: a texture object with sRGB
  // CHECK-NEXT: sRGB: cudaErrorNotSupported
  std::printf("sRGB: %s\n", object(Resource, Encoded));
  cu2xTextureDesc Coloured = Description;
  Coloured.borderColor[1] = 0.25f;
  // Without a border its colour is not seen.
  // CHECK-NEXT: no border: cudaSuccess
  std::printf("no border: %s\n", object(Resource, Coloured));
  Coloured.addressMode[1] = cu2xAddressModeBorder;
  // CHECK: a texture object with a border that is not all zero
  // CHECK-NEXT: border: cudaErrorNotSupported
  std::printf("border: %s\n", object(Resource, Coloured));

  cu2xArray_t Level;
  cu2xGetMipmappedArrayLevel(&Level, Array, 1);
  const float Texels[3] = {};
  // The next level would be behind these two texels.
  // CHECK-NEXT: beyond: cudaErrorInvalidValue
  std::printf("beyond: %s\n", name(cu2xMemcpyToArray(Level, 0, 0, Texels, 12,
                                                     cu2xMemcpyHostToDevice)));
  // CHECK-NEXT: level: cudaErrorInvalidValue
  std::printf("level: %s\n", name(cu2xFreeArray(Level)));
  // CHECK-NEXT: all: cudaSuccess
  std::printf("all: %s\n", name(cu2xFreeMipmappedArray(Array)));
  // CHECK-NEXT: again: cudaErrorInvalidValue
  std::printf("again: %s\n", name(cu2xFreeMipmappedArray(Array)));
  // CHECK-NEXT: level after it: cudaErrorInvalidValue
  std::printf("level after it: %s\n",
              name(cu2xGetChannelDesc(&Format, Level)));
  // CHECK-NEXT: texture after it: cudaErrorInvalidValue
  std::printf("texture after it: %s\n", object(Resource, Description));

  cu2xMipmappedArray_t Line;
  cu2xMallocMipmappedArray(&Line, &Format, {8, 0, 0}, 2);
  Resource.res.mipmap.mipmap = Line;
  // CHECK: a texture object with mipmaps of one dimension
  // CHECK-NEXT: line: cudaErrorNotSupported
  std::printf("line: %s\n", object(Resource, Description));
  cu2xFreeMipmappedArray(Line);
}
