// Two and three dimensions: pitched memory, copies of parts, fills.
// RUN: %runtime_build
// RUN: %t | FileCheck %s

#include "Inputs/kernels.h"

int main() {
  char *D, Host[3][5];
  size_t Pitch;
  // CHECK: cudaSuccess 512
  std::printf("%s ", name(cu2xMallocPitch(&D, &Pitch, 5, 3)));
  std::printf("%zu\n", Pitch);
  cu2xMemset2D(D, Pitch, 'a', 5, 3);
  cu2xMemcpy2D(D + Pitch + 1, Pitch, "xyz", 3, 3, 1, cu2xMemcpyHostToDevice);
  cu2xMemcpy2D(Host, 5, D, Pitch, 5, 3, cu2xMemcpyDeviceToHost);
  // CHECK: aaaaa axyza aaaaa
  std::printf("%.5s %.5s %.5s\n", Host[0], Host[1], Host[2]);
  // CHECK: cudaErrorInvalidPitchValue
  std::puts(name(cu2xMemcpy2D(Host, 5, D, 2, 5, 3, cu2xMemcpyDeviceToHost)));
  // One row has to be within the pitch too; a fill of one row has no pitch.
  // CHECK: cudaErrorInvalidPitchValue
  std::puts(name(cu2xMemcpy2D(Host, 5, D, 2, 5, 1, cu2xMemcpyDeviceToHost)));
  // CHECK: cudaSuccess
  std::puts(name(cu2xMemset2D(D, 2, 'a', 5, 1)));
  // That of several is a value like others.
  // CHECK: cudaErrorInvalidValue
  std::puts(name(cu2xMemset2D(D, 2, 'a', 5, 2)));
  // CHECK: cudaErrorInvalidValue
  std::puts(
      name(cu2xMemcpy2D(Host, 5, D, Pitch, 5, 4, cu2xMemcpyDeviceToHost)));

  cu2xPitchedPtr Box;
  cu2xExtent Extent = make_cu2xExtent(2, 2, 2);
  cu2xMalloc3D(&Box, Extent);
  cu2xMemset3D(Box, '.', Extent);
  char Source[8] = {'1', '2', '3', '4', '5', '6', '7', '8'}, Back[9] = {};
  cu2xMemcpy3DParms P = {};
  P.srcPtr = make_cu2xPitchedPtr(Source, 2, 2, 2);
  P.dstPtr = Box;
  P.dstPos = make_cu2xPos(0, 1, 0);
  P.extent = make_cu2xExtent(2, 1, 2);
  P.kind = cu2xMemcpyHostToDevice;
  // CHECK: cudaSuccess
  std::puts(name(cu2xMemcpy3D(&P)));
  cu2xMemcpy3DParms Q = {};
  Q.srcPtr = Box;
  Q.dstPtr = make_cu2xPitchedPtr(Back, 2, 2, 2);
  Q.extent = Extent;
  Q.kind = cu2xMemcpyDeviceToHost;
  cu2xMemcpy3D(&Q);
  // CHECK: ..12..56
  std::puts(Back);
  Q.extent = make_cu2xExtent(2, 2, 4);
  // CHECK: cudaErrorInvalidValue
  std::puts(name(cu2xMemcpy3D(&Q)));
}
