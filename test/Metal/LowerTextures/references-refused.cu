// Of a texture reference a kernel can read texels, of one kind in all of the
// file, and nothing else; other kernels are written.
// RUN: cu2x --target=metal %s -o %t.metal 2>&1 | FileCheck %s
// RUN: cu2x-msl-check --Werror %t.metal
// RUN: FileCheck --check-prefix=TEXT %s < %t.metal

// TEXT-NOT: kernel void
// TEXT: kernel void near
// TEXT: kernel void passedOn
// TEXT-NOT: kernel void

texture<float, 1> line, other;
texture<float1, 1> single;
surface<void, 2> written;

__global__ void near(float *p) { p[0] = tex1Dfetch(line, 1); }

__global__ void member(float *p) {
  // CHECK-DAG: [[@LINE+1]]:{{.*}}a member of a texture reference cannot be written in Metal [CU2X6030
  p[0] = line.normalized;
}
// CHECK-DAG: [[@LINE+1]]:{{.*}}a texture reference as a parameter of a kernel cannot be written in Metal [CU2X6030
__global__ void parameter(float *p, texture<float, 2> image) {
  p[0] = tex2D(image, 1.0f, 2.0f);
}
__global__ void chosen(float *p) {
  // CHECK-DAG: [[@LINE+1]]:{{.*}}it is chosen at run time [CU2X7036
  p[0] = tex1Dfetch(p[0] > 0 ? line : other, 1);
}
__global__ void twoShapes(float *p) {
  // CHECK-DAG: [[@LINE+1]]:{{.*}}it is read as textures of different shapes [CU2X7036
  p[0] = tex1Dfetch(other, 1) + tex1D(other, 1.0f);
}
__global__ void oneChannel(float *p) {
  // CHECK-DAG: [[@LINE+1]]:{{.*}}Metal has no texels of that type [CU2X7036
  p[0] = tex1Dfetch(single, 1).x;
}
__global__ void surfaces(float *p) {
  // CHECK-DAG: [[@LINE+1]]:{{.*}}'surf2Dread' cannot be bound to one texture of Metal: it is no texture or surface object [CU2X7036
  surf2Dread(p, written, 0, 0);
}
__device__ float fetch(texture<float, 1> from, int i) { return tex1Dfetch(from, i); }
__global__ void passedOn(float *p) { p[0] = fetch(line, 1); }
