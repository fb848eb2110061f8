// Defaults of members that use other members, where the object cannot be given
// them behind its list.
// RUN: cu2x --target=metal --quiet %s -o %t.metal 2>&1 | FileCheck %s --implicit-check-not='[CU2X6030'
__device__ int next(int &I) { return ++I; }

struct Address {
  int x = 1;
  int *p = &x;
};
struct Reference {
  int x = 1;
  int &r = x;
};
struct Ended {
  int x = 1;
  int y = x + 1;
  __device__ ~Ended() { y = 0; }
};
struct Class {
  int a;
  __device__ Class(int b) : a(b) {}
};
struct Holds {
  int x = 1;
  Class c = Class(x);
};
struct Three {
  int x = 1;
  int y = x + 1;
  int z;
};
struct Gap {
  int x = 1;
  int y = x + 1;
  int z = y + 1;
};
// Near misses: an address that is given, and a value in front of the default.
struct Given {
  int *p;
  int *q = p + 1;
};

__global__ void address(int *o) {
  // CHECK: :[[#@LINE+1]]:11: warning: the default of 'p', which uses other members, of a member with the address of its object cannot be written in Metal [CU2X6030 metal-construct]
  Address a;
  o[0] = *a.p;
}
__global__ void reference(int *o) {
  // CHECK: :[[#@LINE+1]]:13: warning: the default of 'r', which uses other members, of a member with the address of its object cannot be written in Metal [CU2X6030 metal-construct]
  Reference a;
  o[0] = a.r;
}
__global__ void ended(int *o) {
  // CHECK: :[[#@LINE+1]]:9: warning: defaults of members that use other members, in a class with a destructor or members that are copied by constructors, cannot be written in Metal [CU2X6030 metal-construct]
  Ended a;
  o[0] = a.y;
}
__global__ void holds(int *o) {
  // CHECK: :[[#@LINE+1]]:9: warning: the default of 'c', which uses other members, of a member of a class with constructors, a destructor or an assignment cannot be written in Metal [CU2X6030 metal-construct]
  Holds a;
  o[0] = a.c.a;
}
__global__ void behind(int *o) {
  int i = 0;
  // CHECK: :[[#@LINE+1]]:10: warning: defaults of members that use other members, in front of members with values in the list, cannot be written in Metal [CU2X6030 metal-construct]
  Three a{.x = 4, .z = next(i)};
  o[0] = a.z + i;
}
__global__ void gap(int *o) {
  // CHECK: :[[#@LINE+1]]:8: warning: defaults of members that use other members, in front of members with values in the list, cannot be written in Metal [CU2X6030 metal-construct]
  Gap a{.x = 4, .z = 8};
  o[0] = a.y;
}
__global__ void fine(int *o) {
  Given g{o};
  Three a{.x = next(*g.p), .z = 8};
  o[1] = *g.q + a.y;
}
