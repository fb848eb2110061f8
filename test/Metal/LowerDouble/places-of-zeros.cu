// Zeros that `{}` stands for have the place of the braces.
// RUN: cu2x --target=metal %s -o %t.metal 2>&1 | FileCheck --implicit-check-not=warning: %s

struct Sum {
  double s;
  unsigned n : 6;
};

// CHECK: places-of-zeros.cu:[[#@LINE+2]]:{{.*}} warning: 'counted' needs double here
__global__ void counted(float *o) {
  Sum k{}; o[0] = k.n;
}
