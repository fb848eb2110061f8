// Surface objects are written by kernels; arrays are copied in parts.
// RUN: %runtime_build
// RUN: %t | FileCheck %s

#include "Inputs/kernels.h"

int main() {
  cu2xChannelFormatDesc Format = cu2xCreateChannelDesc<int>();
  cu2xArray_t Array, Copy;
  cu2xMallocArray(&Array, &Format, 3, 2, cu2xArraySurfaceLoadStore);
  cu2xMallocArray(&Copy, &Format, 3, 2);
  cu2xResourceDesc Resource = {};
  Resource.resType = cu2xResourceTypeArray;
  Resource.res.array.array = Array;
  cu2xSurfaceObject_t Surface;
  // CHECK: cudaSuccess
  std::puts(name(cu2xCreateSurfaceObject(&Surface, &Resource)));
  cu2x::launch(1, dim3(3, 2)), paint(Surface);
  cu2xMemcpy2DArrayToArray(Copy, 4, 0, Array, 0, 0, 8, 2,
                           cu2xMemcpyDeviceToDevice);
  int Host[6];
  cu2xMemcpyFromArray(Host, Copy, 0, 0, sizeof(Host), cu2xMemcpyDeviceToHost);
  // CHECK: 0 0 1 0 10 11
  for (int Value : Host)
    std::printf("%d ", Value);
  std::puts("");
  cu2xExtent Extent;
  unsigned Flags;
  cu2xArrayGetInfo(&Format, &Extent, &Flags, Array);
  // CHECK: 32 bits, 3 x 2, flags 2
  std::printf("%d bits, %zu x %zu, flags %u\n", Format.x, Extent.width,
              Extent.height, Flags);
  // CHECK: cudaErrorInvalidValue
  std::puts(name(cu2xMemcpy2DFromArray(Host, 12, Array, 4, 0, 12, 2,
                                       cu2xMemcpyDeviceToHost)));
  // CHECK: cudaSuccess
  std::puts(name(cu2xDestroySurfaceObject(Surface)));
}
