// Writes outside of a surface are ignored with the mode zero, and reads give 0.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: texture2d<float, access::write> surface {{\[\[}}texture(0)]]
// CHECK: surface.write(float4(7.0f), uint2(uint((i % 16 - 3)), uint(i / 16)));
// CHECK: surface.read(uint2(uint((i % 16 + 2)), uint(i / 16))).x;
#include "../Inputs/Texture.h"

__global__ void moved(cudaSurfaceObject_t surface, int n) {
  int i = ROW_INDEX;
  if (i < n && i % 16 == 0)
    surf2Dwrite(7.0f, surface, (i % 16 - 3) * 4, i / 16, cudaBoundaryModeZero);
}

__global__ void gathered(cudaSurfaceObject_t surface, float *out, int n) {
  int i = ROW_INDEX;
  if (i < n)
    out[i] = surf2Dread<float>(surface, (i % 16 + 2) * 4, i / 16, cudaBoundaryModeZero);
}

float want(const float *in, int i, int n) { return texelOf(in, n, i % 16 + 2, i / 16); }

int main() {
  return rowRun<float, float>(
      [](const float *in, float *out, int n, int b) {
        cudaSurfaceObject_t surface = rowSurface(rowImage(in, n, cudaArraySurfaceLoadStore));
        moved<<<b, RowBlock>>>(surface, n);
        gathered<<<b, RowBlock>>>(surface, out, n);
      },
      want);
}
