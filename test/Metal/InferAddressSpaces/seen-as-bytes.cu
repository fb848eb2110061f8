// A record that is copied as bytes has one form, as nobody sees the pointers in
// them: its pointers lead to one kind of memory or are refused.
// RUN: cu2x --target=metal %s -o %t.metal 2>&1 | FileCheck %s
// RUN: FileCheck --check-prefix=TEXT --implicit-check-not="kernel void mixed" %s < %t.metal

struct View {
  const int *p;
};

// TEXT: kernel void one(
__global__ void one(const int *in, int *out) {
  View a = {in}, b;
  memcpy(&b, &a, sizeof(a));
  out[0] = b.p[0];
}

// CHECK: seen-as-bytes.cu:[[@LINE+3]]:{{.*}}CU2X3020
__global__ void mixed(int *out) {
  __shared__ int tile[4];
  View a = {tile};
  out[0] = a.p[1];
}
