// What cannot be done on the device is refused where the device ends an object of
// its own, and nowhere else.
// RUN: not cu2x --target=metal --strict %s -o %t.metal 2>&1 | FileCheck %s
// RUN: FileCheck %s --check-prefix=METAL --implicit-check-not="kernel void local" < %t.metal
// METAL-DAG: kernel void pointed(
// METAL-DAG: kernel void copied(

struct Buffer {
  int *data;
  __host__ __device__ int first() const { return *data; }
  // CHECK: :[[#@LINE+1]]:{{.*}}'cudaMalloc'{{.*}}[CU2X7030
  __host__ __device__ ~Buffer() { cudaMalloc(&data, 4); }
};
struct Holder {
  Buffer buffer;
};
__global__ void local(int *p) {
  Holder h{{p}};
  p[0] = h.buffer.first();
}

struct Other {
  int *data;
  ~Other() { cudaFree(data); }
};
__global__ void copied(Other o, int *p) { p[0] = *o.data; }
struct Outer {
  Other other[2];
};
__global__ void pointed(Outer *o, int *p) { p[0] = *o->other[1].data; }
// CHECK: 3 kernels, 1 refused
// CHECK: left out local (CU2X7030)
