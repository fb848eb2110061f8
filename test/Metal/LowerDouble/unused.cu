// A double that a kernel's parameter is or points to costs nothing where nobody
// looks at it; one that is needed is reported where it stands.
// RUN: cu2x --target=metal %s -o %t.metal 2> %t.err
// RUN: FileCheck --check-prefix=ERR --implicit-check-not=warning: %s < %t.err
// RUN: cu2x-msl-check --Werror %t.metal
// RUN: FileCheck %s < %t.metal

// CHECK: kernel void pointer(device float *o {{.*}}buffer(0){{.*}},
// CHECK-NEXT: device ulong *weights {{.*}}buffer(1){{.*}},
__global__ void pointer(float *o, double *weights) { o[threadIdx.x] = 1; }

// CHECK: kernel void value(device float *o {{.*}}buffer(0){{.*}},
// CHECK-NEXT: constant ulong &eps {{.*}}buffer(1){{.*}},
// CHECK-NEXT: constant float &scale {{.*}}buffer(2){{.*}},
__global__ void value(float *o, double eps, float scale) { o[threadIdx.x] = scale; }

// CHECK-NOT: kernel void used
__global__ void used(float *o,
                     double *weights,
                     int n) {
  // ERR: unused.cu:[[#@LINE-2]]:22: warning: 'used' needs double here
  // ERR: unused.cu:[[#@LINE+1]]:{{.*}} warning: 'used' needs double here
  o[threadIdx.x] = n * weights[0];
}

// ERR: unused.cu:[[#@LINE+1]]:33: warning: 'asked' needs double here
__global__ void asked(float *o, const double *weights) { if (weights) o[threadIdx.x] = 1; }

// A variable that nothing uses is left out with its value, unless somebody sees
// how that is made.
// CHECK: {{^}}kernel void leftover(
// CHECK-NEXT: {{^}} {{.*}}) {
// CHECK-NEXT: {{^}}  o[threadIdx.x] = 1;
// CHECK-NEXT: {{^}}}
__global__ void leftover(float *o) {
  double d;
  const double half = o[3] * 0.5;
  double e = half + 2, table[4];
  __shared__ double tile[4];
  o[threadIdx.x] = 1;
}

__device__ float counted(float *o) { return ++o[1]; }
// CHECK-NOT: {{^}}kernel void seen
__global__ void seen(float *o) {
  double d = counted(o);
  // ERR: unused.cu:[[#@LINE-1]]:{{.*}} warning: 'seen' needs double here
  volatile double waits = 2;
  // ERR: unused.cu:[[#@LINE-1]]:{{.*}} warning: 'seen' needs double here
  o[threadIdx.x] = 1;
}

// CHECK-NOT: {{^}}kernel void dynamic
__global__ void dynamic(float *o) {
  extern __shared__ double tile[];
  // ERR: unused.cu:[[#@LINE-1]]:{{.*}} warning: 'dynamic' needs double here
  o[threadIdx.x] = 1;
}
