// GCC takes an array of variable length with an initializer, clang does not.
// Zeros are filled in behind the declaration; the rest is reported.
// RUN: %exits 3 cu2x --target=hip %s -o %t.hip --quiet > %t.log 2>&1
// RUN: FileCheck %s --implicit-check-not=CU2X < %t.log
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s --check-prefix=OUT
// RUN: %hip_check %t.hip -- -DCU2X_TEST_COMPILES
#ifndef CU2X_TEST_COMPILES
template <class T> T first(int N) {
  // CHECK: :[[#@LINE+1]]:5: warning: array 'Values' has a variable length and an initializer, which clang refuses [CU2X6025
  T Values[N] = {0};
  // CHECK: note: give it a constant length, or assign to its elements in a loop
  return Values[0];
}
int left(int N) {
  // CHECK: :[[#@LINE+1]]:8: warning: array 'Text' {{.*}}[CU2X6025
  char Text[N] = "text";
  // CHECK: :[[#@LINE+1]]:7: warning: array 'Ones' {{.*}}[CU2X6025
  int Ones[N] = {1};
  // CHECK: :[[#@LINE+1]]:7: warning: array 'First' {{.*}}[CU2X6025
  int First[N] = {0}, Other = 3;
  // CHECK: :[[#@LINE+1]]:13: warning: array 'Fixed' {{.*}}[CU2X6025
  const int Fixed[N] = {};
  return first<int>(N) + Text[0] + Ones[0] + First[0] + Other + Fixed[0];
}
#endif
int fill(int N) {
  // OUT: hipSurfaceObject_t Surfaces[N]; __builtin_memset(Surfaces, 0, sizeof(Surfaces));
  cudaSurfaceObject_t Surfaces[N] = {0};
  // OUT: int Empty[N][4]; __builtin_memset(Empty, 0, sizeof(Empty)); // none
  int Empty[N][4] = {}; // none
  // OUT: float *Pointers[N]; __builtin_memset(Pointers, 0, sizeof(Pointers));
  float *Pointers[N]{};
  return Empty[0][0] + (Pointers[0] ? 1 : 0) + (Surfaces[0] ? 1 : 0);
}
// No initializer, constant lengths, constructors.
struct Cell {
  Cell() {}
  int X;
};
int leave(int N) {
  constexpr int Four = 4;
  const int Three = 3;
  int Plain[N];
  // OUT: int Constant[Four] = {0};
  // near miss CU2X6025 '] = {0}': the length is constant.
  int Constant[Four] = {0};
  int Folded[Three] = {};
  Cell Cells[N];
  int *Allocated = new int[N]{};
  return Plain[0] + Constant[0] + Folded[0] + Cells[0].X + Allocated[0];
}
