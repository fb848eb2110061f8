// A destructor cannot get the built-in variables and is refused if it uses them;
// one that does not is not.
// RUN: cu2x --target=metal %s -o %t.metal 2>&1 | FileCheck %s
// RUN: cu2x-msl-check --Werror %t.metal
// RUN: FileCheck %s --check-prefix=METAL --implicit-check-not="kernel void refused" < %t.metal
// METAL-DAG: kernel void near(

struct Quiet {
  int *to;
  __device__ ~Quiet() { *to += 1; }
};

__global__ void near(int *p) {
  int v = 0;
  {
    Quiet q{&v};
  }
  p[0] = v;
}
// CHECK-NOT: {{warning|error}}:

struct Lane {
  int *to;
  __device__ ~Lane() { *to += int(threadIdx.x); }
  // CHECK: destructor-with-builtin.cu:[[#@LINE-1]]:{{.*}}[CU2X6030 metal-construct]
};

__global__ void refused(int *p) {
  int v = 0;
  {
    Lane q{&v};
  }
  p[0] = v;
}
