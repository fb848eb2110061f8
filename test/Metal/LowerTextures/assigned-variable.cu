// The host binds what a variable has at the launch, so that device code must not
// change it; objects can be passed on by reference.
// RUN: cu2x --target=metal %s -o %t.metal 2>&1 | FileCheck %s
// RUN: cu2x-msl-check --Werror %t.metal
// RUN: FileCheck --check-prefix=TEXT %s < %t.metal

// TEXT-NOT: kernel void
// TEXT: static float byReference(texture_buffer<float, access::read> t, int i)
// TEXT-NOT: kernel void
// TEXT: kernel void kept(
// TEXT-NOT: kernel void

__device__ cudaTextureObject_t image, replaced;

__device__ float byReference(const cudaTextureObject_t &t, int i) { return tex1Dfetch<float>(t, i); }
__global__ void kept(float *p, cudaTextureObject_t t) { p[0] = byReference(image, 1) + byReference(t, 2); }

__global__ void changes(float *p, cudaTextureObject_t t) {
  replaced = t;
  // CHECK: [[@LINE+1]]:{{.*}}it is assigned to [CU2X7036
  p[0] = tex1Dfetch<float>(replaced, 1);
}
// CHECK: [[@LINE+1]]:{{.*}}it is assigned to [CU2X7036
__global__ void reads(float *p) { p[0] = tex1Dfetch<float>(replaced, 1); }

__global__ void changedByLambda(float *p, cudaTextureObject_t t, cudaTextureObject_t u) {
  auto put = [&](int i) {
    if (i > 3)
      t = u;
  };
  put(threadIdx.x);
  // CHECK: [[@LINE+1]]:{{.*}}it is assigned to [CU2X7036
  p[0] = tex1Dfetch<float>(t, 1);
}
