// Textures on the buffer where its alignment permits, else filled for the launch;
// surfaces are read back after it; samplers are made once.
// RUN: %metal_cxx %s %metal_backend %runtime_libs -o %t
// RUN: %t 2>&1 | FileCheck %s
#include "Inputs/Port.h"

int main() {
  begin();
  float *Out;
  cu2xMalloc(&Out, 64);
  cu2xChannelFormatDesc Format = cu2xCreateChannelDesc<float>();
  cu2xTextureDesc Description = {};
  Description.addressMode[0] = cu2xAddressModeClamp;
  Description.addressMode[1] = cu2xAddressModeBorder;
  Description.filterMode = cu2xFilterModeLinear;

  cu2xArray_t Plane;
  cu2xMallocArray(&Plane, &Format, 64, 4);
  cu2xResourceDesc Resource = {};
  Resource.resType = cu2xResourceTypeArray;
  Resource.res.array.array = Plane;
  cu2xTextureObject_t T;
  cu2xCreateTextureObject(&T, &Resource, &Description);
  cu2x::launch(1, 1), sample(T, Out);
  // CHECK: metal: texture1: type 2 format 55, 64 x 4 x 1, 1 slices, usage 1, on buffer{{[0-9]+}} + 0 row 256
  // CHECK: metal: sampler1: filter 1, addresses 0 5 0, normalized 0
  // CHECK: metal: compute1: texture 0 = texture1
  // CHECK-NEXT: metal: compute1: sampler 0 = sampler1
  cu2x::launch(1, 1), sample(T, Out);
  // CHECK: metal: texture2
  // CHECK-NOT: metal: sampler2
  // CHECK: metal: compute1: sampler 0 = sampler1

  // Texels in a row, from the middle of an allocation.
  cu2xResourceDesc Linear = {};
  Linear.resType = cu2xResourceTypeLinear;
  Linear.res.linear.devPtr = Out + 4;
  Linear.res.linear.desc = Format;
  Linear.res.linear.sizeInBytes = 32;
  cu2xTextureObject_t L;
  cu2xTextureDesc Point = {};
  cu2xCreateTextureObject(&L, &Linear, &Point);
  cu2x::launch(1, 1), sample(L, Out);
  // CHECK: metal: texture3: type 9 format 55, 8 x 1 x 1, 1 slices, usage 1, on buffer1 + 16 row 32

  // A volume: filled when what is queued is done.
  cu2xArray_t Volume;
  cu2xMalloc3DArray(&Volume, &Format, cu2xExtent{8, 4, 2});
  Resource.res.array.array = Volume;
  cu2xSurfaceObject_t S;
  cu2xCreateSurfaceObject(&S, &Resource);
  cu2x::launch(1, 1), paint(S);
  // CHECK: metal: texture4: type 7 format 55, 8 x 4 x 2, 1 slices, usage 3, alone
  // CHECK-NEXT: metal: compute1: update fence
  // CHECK: metal: commands1: wait
  // CHECK: metal: texture4: fill slice 0 of 8 x 4 x 2 from 00
  // CHECK: metal: compute2: texture 0 = texture4
  // CHECK: metal: commands2: wait
  // CHECK: metal: texture4: read slice 0 of 8 x 4 x 2

  // Cubes: six faces for each.
  cu2xArray_t Cubes;
  cu2xMalloc3DArray(&Cubes, &Format, cu2xExtent{4, 4, 12},
                    cu2xArrayCubemap | cu2xArrayLayered);
  Resource.res.array.array = Cubes;
  cu2xTextureObject_t C;
  cu2xCreateTextureObject(&C, &Resource, &Description);
  cu2x::launch(1, 1), sample(C, Out);
  // CHECK: metal: texture5: type 6 format 55, 4 x 4 x 1, 2 slices, usage 1, alone
  // CHECK: metal: texture5: fill slice 0 of 4 x 4 x 1
  // CHECK: metal: texture5: fill slice 11 of 4 x 4 x 1
  // CHECK: sampler{{[0-9]+}}: {{.*}} normalized 1
  std::printf("%s\n", name(cu2xGetLastError()));
  // CHECK: cudaSuccess
}
