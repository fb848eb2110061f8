// A virtual base is refused, an ordinary one is not.
// RUN: cu2x --target=metal %s -o %t.metal 2>&1 | FileCheck %s
// RUN: cu2x-msl-check --Werror %t.metal
// RUN: FileCheck %s --check-prefix=METAL --implicit-check-not="kernel void refused" < %t.metal
// METAL-DAG: kernel void near(

struct Root {
  int v;
};
struct Plain : Root {};

__global__ void near(int *p) {
  Plain l;
  l.v = 3;
  p[0] = l.v;
}
// CHECK-NOT: {{warning|error}}:

struct Left : virtual Root {};
// CHECK: inheritance-virtual.cu:[[#@LINE-1]]:{{.*}}[CU2X6030 metal-construct]

__global__ void refused(int *p) {
  Left l;
  l.v = 3;
  p[0] = l.v;
}
