// RUN: %exits 4 cu2x --target=metal --strict %s -o %t.metal 2>&1 | FileCheck %s

// C++ puts the fields of a derived class into the padding of its base, where a
// field for the base would end behind it. Without padding, or with a base that C
// could have, there is nothing to it.

// CHECK-NOT: error
// CHECK: :[[#@LINE+8]]:{{.*}}: error: a field in the padding of a base class cannot be written in Metal [CU2X6030
// CHECK-NOT: error
struct Plain {
  int X;
  char Y;
};
struct OnPlain : Plain { char Z; };
struct Middle : Plain { short Y; char W; };
struct OnMiddle : Middle { char Z; };
struct Full : Plain { int Y; };
struct OnFull : Full { char Z; };

__global__ void fits(int *P, OnPlain A, OnFull B) { *P = A.Z + B.Z; }
__global__ void does_not(int *P, OnMiddle A) { *P = A.Z; }
