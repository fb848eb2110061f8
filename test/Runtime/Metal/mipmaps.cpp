// A mipmapped texture is filled level by level for each launch, and its sampler
// has the filter and the bounds of the description. A level alone is a texture
// like any other.
// RUN: %metal_cxx %s %metal_backend %runtime_libs -o %t
// RUN: %t 2>&1 | FileCheck %s
#include "Inputs/Port.h"

int main() {
  begin();
  float *Out;
  cu2xMalloc(&Out, 64);
  cu2xChannelFormatDesc Format = cu2xCreateChannelDesc<float>();
  cu2xMipmappedArray_t Array;
  cu2xMallocMipmappedArray(&Array, &Format, cu2xExtent{64, 2, 0}, 3);
  cu2xResourceDesc Resource = {};
  Resource.resType = cu2xResourceTypeMipmappedArray;
  Resource.res.mipmap.mipmap = Array;
  cu2xTextureDesc Description = {};
  Description.normalizedCoords = 1;
  Description.mipmapFilterMode = cu2xFilterModeLinear;
  Description.minMipmapLevelClamp = -1;
  Description.maxMipmapLevelClamp = 1.5f;
  cu2xTextureObject_t T;
  cu2xCreateTextureObject(&T, &Resource, &Description);
  cu2x::launch(1, 1), sample(T, Out);
  // CHECK: metal: texture1: type 2 format 55, 64 x 2 x 1, 1 slices, usage 1, alone, 3 levels
  // CHECK: metal: texture1: fill slice 0 of 64 x 2 x 1 from 00, row 256, image 0, level 0
  // CHECK-NEXT: metal: texture1: fill slice 0 of 32 x 1 x 1 from 00, row 128, image 0, level 1
  // CHECK-NEXT: metal: texture1: fill slice 0 of 16 x 1 x 1 from 00, row 64, image 0, level 2
  // CHECK: metal: sampler1: filter 0, addresses 2 2 2, normalized 1, mipmaps 2 from 0 to 1.5
  Description.maxMipmapLevelClamp = 2;
  Description.mipmapFilterMode = cu2xFilterModePoint;
  cu2xCreateTextureObject(&T, &Resource, &Description);
  cu2x::launch(1, 1), sample(T, Out);
  // CHECK: metal: sampler2: filter 0, addresses 2 2 2, normalized 1, mipmaps 1 from 0 to 2

  cu2xArray_t Level;
  cu2xGetMipmappedArrayLevel(&Level, Array, 1);
  Resource.resType = cu2xResourceTypeArray;
  Resource.res.array.array = Level;
  cu2xSurfaceObject_t S;
  cu2xCreateSurfaceObject(&S, &Resource);
  cu2x::launch(1, 1), paint(S);
  // CHECK: metal: texture3: type 2 format 55, 32 x 1 x 1, 1 slices, usage 3, on buffer{{[0-9]+}} + 512 row 128, 1 levels
}
