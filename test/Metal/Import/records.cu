// Methods stay in their struct with the space of the object; constructors keep
// their initialisers.
// RUN: cu2x --target=metal %s -o %t.metal && cu2x-msl-check --Werror %t.metal
// RUN: FileCheck %s < %t.metal

// CHECK: struct Scale {
// CHECK-DAG: float factor;
// CHECK-DAG: Scale(float f) thread : factor(f)
// CHECK-DAG: float operator()(float x) const thread
// CHECK: kernel void apply(
// CHECK: Scale s(2.0f);
// CHECK: p[0] = s(p[0]);

struct Scale {
  float factor;
  __device__ Scale(float f) : factor(f) {}
  __device__ float operator()(float x) const { return factor * x; }
};

__global__ void apply(float *p) {
  Scale s(2.0f);
  p[0] = s(p[0]);
}
