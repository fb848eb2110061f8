// Vectors of 32 bytes are aligned to 16 in CUDA and to 32 in HIP: structures in
// which that moves something.
// RUN: cu2x --target=hip %s -o %t.hip --quiet 2>&1 | FileCheck %s --implicit-check-not=warning:
// RUN: %hip_check %t.hip

// CHECK: :[[#@LINE+1]]:8: warning: 'Behind' is laid out otherwise in HIP, where 'double4' is aligned to 32 bytes and not to 16 [CU2X5027 vector-layout]
struct Behind {
// CHECK: note: if files, other programs or numbers in the text depend on the layout, order the members so that it is the same, or use two vectors of 16 bytes
  double2 A;
  double4 B;
  double2 C;
};
// CHECK: :[[#@LINE+1]]:8: warning: 'Longer' is laid out otherwise in HIP, where 'double4' {{.*}} [CU2X5027
struct Longer {
  double4 A;
  int B;
};
// CHECK: :[[#@LINE+1]]:8: warning: 'Outer' {{.*}} 'longlong4' {{.*}} [CU2X5027
struct Outer {
  int N[4];
  struct {
    longlong4 V[2];
  } Inner;
};

// The same in both.
// near miss CU2X5027 'double4': it stands at multiples of 32 bytes, or is not
// in the structure.
struct First {
  double4 A, B;
};
struct Aligned {
  double4 A;
  double2 B, C;
};
struct Split {
  double2 A;
  float4 B;
  int C;
};
struct Points {
  double4 *A;
  int N;
};
union Either {
  double4 A;
  int B[8];
};
struct alignas(32) Wide {
  double4 A;
  int B;
};
