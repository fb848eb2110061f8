// A packed struct is refused where it is declared; one whose members need no
// padding is not.
// RUN: cu2x --target=metal %s -o %t.metal 2>&1 | FileCheck %s
// RUN: cu2x-msl-check --Werror %t.metal
// RUN: FileCheck %s --check-prefix=METAL --implicit-check-not="kernel void refused" < %t.metal
// METAL-DAG: kernel void near(

struct Plain {
  int a, b;
  char c[4];
};

__global__ void near(const Plain *p, int *q) { q[0] = p[1].b; }
// CHECK-NOT: {{warning|error}}:

#pragma pack(push, 1)
struct Packed {
// CHECK: struct-packed.cu:[[#@LINE-1]]:{{.*}}[CU2X6030 metal-construct]
  char a;
  int b;
};
#pragma pack(pop)

__global__ void refused(const Packed *p, int *q) { q[0] = p[1].b; }

struct __attribute__((packed)) Tight {
// CHECK: struct-packed.cu:[[#@LINE-1]]:{{.*}}[CU2X6030 metal-construct]
  char a;
  int b;
};

__global__ void refusedToo(const Tight *p, int *q) { q[0] = p[1].b; }
