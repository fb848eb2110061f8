// Reading and writing a surface, whose x counts bytes.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: access::read_write
#include "../Inputs/Texture.h"

__global__ void doubled(cudaSurfaceObject_t surface, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  float v = surf2Dread<float>(surface, i % 16 * int(sizeof(float)), i / 16);
  surf2Dwrite(v * 2.0f + 1.0f, surface, i % 16 * int(sizeof(float)), i / 16);
}

__global__ void gathered(cudaSurfaceObject_t surface, float *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  float v;
  surf2Dread(&v, surface, (i % 16) * 4, i / 16);
  out[i] = v;
}

float want(const float *in, int i, int) { return in[i] * 2.0f + 1.0f; }

int main() {
  return rowRun<float, float>(
      [](const float *in, float *out, int n, int b) {
        cudaSurfaceObject_t surface = rowSurface(rowImage(in, n, cudaArraySurfaceLoadStore));
        doubled<<<b, RowBlock>>>(surface, n);
        gathered<<<b, RowBlock>>>(surface, out, n);
      },
      want);
}
