// Texture objects on arrays, pitched and linear memory.
// RUN: %runtime_build
// RUN: %t 2>&1 | FileCheck %s

#include "Inputs/kernels.h"

static cu2xResourceDesc Resource;
static cu2xTextureDesc Description;
static float *Out;

static float at(float X, float Y) {
  cu2xTextureObject_t T = 0;
  cu2xError_t Error =
      cu2xCreateTextureObject(&T, &Resource, &Description, nullptr);
  if (Error)
    std::puts(name(Error));
  cu2x::launch(1, 1), sample(T, Out, make_float2(X, Y));
  float Host = -1;
  cu2xMemcpy(&Host, Out, sizeof(Host), cu2xMemcpyDeviceToHost);
  cu2xDestroyTextureObject(T);
  return Host;
}

int main() {
  cu2xMalloc(&Out, sizeof(float));
  const float Texels[2][4] = {{0, 1, 2, 3}, {10, 11, 12, 13}};
  cu2xChannelFormatDesc Format = cu2xCreateChannelDesc<float>();
  cu2xArray_t Array;
  cu2xMallocArray(&Array, &Format, 4, 2);
  cu2xMemcpy2DToArray(Array, 0, 0, Texels, 16, 16, 2, cu2xMemcpyHostToDevice);
  Resource.resType = cu2xResourceTypeArray;
  Resource.res.array.array = Array;
  Description.readMode = cu2xReadModeElementType;
  for (auto &Mode : Description.addressMode)
    Mode = cu2xAddressModeClamp;
  // CHECK: point 12
  std::printf("point %g\n", at(2.5f, 1.5f));
  Description.filterMode = cu2xFilterModeLinear;
  // CHECK: linear 6.5
  std::printf("linear %g\n", at(2.0f, 1.0f));
  // CHECK: clamped 13
  std::printf("clamped %g\n", at(9.0f, 9.0f));
  Description.normalizedCoords = 1;
  Description.addressMode[0] = cu2xAddressModeWrap;
  Description.filterMode = cu2xFilterModePoint;
  // CHECK: wrapped 11
  std::printf("wrapped %g\n", at(1.375f, 0.75f));
  Description.addressMode[0] = cu2xAddressModeBorder;
  // CHECK: border 0
  std::printf("border %g\n", at(1.375f, 0.75f));

  // Bytes that are read as numbers from 0 to 1, in memory with a pitch.
  unsigned char *Bytes;
  size_t Pitch;
  cu2xMallocPitch(&Bytes, &Pitch, 4, 2);
  cu2xMemset2D(Bytes, Pitch, 51, 4, 2);
  Resource = {};
  Resource.resType = cu2xResourceTypePitch2D;
  Resource.res.pitch2D.devPtr = Bytes;
  Resource.res.pitch2D.desc = cu2xCreateChannelDesc<uchar4>();
  Resource.res.pitch2D.width = 1;
  Resource.res.pitch2D.height = 2;
  Resource.res.pitch2D.pitchInBytes = Pitch;
  Description.readMode = cu2xReadModeNormalizedFloat;
  // CHECK: normalized 0.2
  std::printf("normalized %g\n", at(0.5f, 0.5f));

  // CHECK: cudaErrorInvalidValue
  Resource.res.pitch2D.height = 3;
  cu2xTextureObject_t T;
  std::puts(name(cu2xCreateTextureObject(&T, &Resource, &Description)));
  // CHECK: cudaErrorInvalidChannelDescriptor
  Resource.res.pitch2D.desc.y = 16;
  std::puts(name(cu2xCreateTextureObject(&T, &Resource, &Description)));
  // CHECK: kernel sample: texture 0 is no texture or surface object
  // CHECK: cudaErrorInvalidResourceHandle
  cu2x::launch(1, 1), sample(12345, Out, make_float2(0, 0));
  std::puts(name(cu2xGetLastError()));
  Resource = {};
  Resource.resType = cu2xResourceTypeArray;
  Resource.res.array.array = Array;
  cu2xCreateTextureObject(&T, &Resource, &Description);
  // CHECK: cudaSuccess cudaErrorInvalidValue
  std::printf("%s ", name(cu2xFreeArray(Array)));
  std::printf("%s\n", name(cu2xFreeArray(Array)));
  // CHECK: kernel sample: the memory of texture 0 was freed
  // CHECK: cudaErrorInvalidValue
  cu2x::launch(1, 1), sample(T, Out, make_float2(0, 0));
  std::puts(name(cu2xGetLastError()));
  // CHECK: cudaErrorInvalidValue
  cu2xMemcpy3DParms P = {};
  P.srcArray = Array;
  P.dstPtr = make_cu2xPitchedPtr(Out, 4, 1, 1);
  P.extent = make_cu2xExtent(1, 1, 1);
  P.kind = cu2xMemcpyDeviceToDevice;
  std::puts(name(cu2xMemcpy3D(&P)));
}
