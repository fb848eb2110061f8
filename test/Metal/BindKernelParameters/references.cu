// A parameter that is a reference is the address of what it means: CUDA passes
// a pointer, and the host binds a buffer.
// RUN: cu2x --target=metal %s -o %t.metal --report=%t.json
// RUN: FileCheck %s < %t.metal
// RUN: cu2x-msl-check %t.metal
// RUN: FileCheck --check-prefix=REPORT %s < %t.json

struct Item {
  int count;
  float4 place;
};

// CHECK: kernel void change(device Item &item {{\[\[}}buffer(0){{\]\]}},
// CHECK-NEXT: device const float &by {{\[\[}}buffer(1){{\]\]}},
// CHECK-NEXT: constant int &n {{\[\[}}buffer(2){{\]\]}})
// CHECK-NEXT: item.count += n;
// CHECK-NEXT: item.place.x *= by;
// REPORT: "name": "change"
// REPORT: "kind": "buffer",
// REPORT-NEXT: "index": 0,
// REPORT-NEXT: "argument": 0,
// REPORT-NEXT: "type": "device Item &",
// REPORT-NEXT: "access": "read_write"
// REPORT: "kind": "buffer",
// REPORT-NEXT: "index": 1,
// REPORT-NEXT: "argument": 1,
// REPORT-NEXT: "type": "device const float &",
// REPORT-NEXT: "access": "read"
// REPORT: "kind": "value",
// REPORT-NEXT: "index": 2,
__global__ void change(Item &item, const float &by, int n) {
  item.count += n;
  item.place.x *= by;
}

// What Metal does not take as a parameter is an address there.
// CHECK: kernel void rows(device ulong *row_data {{\[\[}}buffer(0){{\]\]}},
// CHECK-NEXT: device ulong *next_data {{\[\[}}buffer(1){{\]\]}}
// CHECK-DAG: device int (&row)[4] = *(device int (*)[4])row_data;
// CHECK-DAG: device int *device &next = *(device int *device *)next_data;
// CHECK: row[1] = *next;
__global__ void rows(int (&row)[4], int *&next) { row[1] = *next; }

// CHECK: kernel void fill_float(device float &x {{\[\[}}buffer(0){{\]\]}})
template <typename T> __global__ void fill(T &x) { x = 1; }
template __global__ void fill<float>(float &);

// So is one that only its type tells.
using Number = int &;
struct Of {
  typedef int &type;
};
// CHECK: kernel void change_alias(device int &a {{\[\[}}buffer(0){{\]\]}}
__global__ void change_alias(Number a) { a = 2; }
// CHECK: kernel void change_argument_int(device int &a {{\[\[}}buffer(0){{\]\]}}
template <typename T> __global__ void change_argument(T a) { a = 3; }
template __global__ void change_argument<int &>(int &);
// CHECK: kernel void change_member_Of(device int &a {{\[\[}}buffer(0){{\]\]}}
template <typename T> __global__ void change_member(typename T::type a) {
  a = 4;
}
template __global__ void change_member<Of>(int &);
