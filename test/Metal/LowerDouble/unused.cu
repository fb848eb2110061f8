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

// CHECK-NOT: kernel void local
__global__ void local(float *o) {
  double d;
  // ERR: unused.cu:[[#@LINE-1]]:3: warning: 'local' needs double here
  o[threadIdx.x] = 1;
}
