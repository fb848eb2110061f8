// GCC takes an array of variable length with an initializer, clang does not.
// RUN: %exits 3 cu2x %s --quiet -n -- 2>&1 | FileCheck %s --implicit-check-not=CU2X
template <class T> T first(int N) {
  // CHECK: :[[#@LINE+1]]:5: warning: array 'Values' has a variable length and an initializer{{.*}}[CU2X6025
  T Values[N] = {0};
  return Values[0];
}
int fill(int N) {
  // CHECK: :[[#@LINE+1]]:23: warning: array 'Surfaces' {{.*}}[CU2X6025
  cudaSurfaceObject_t Surfaces[N] = {0};
  // CHECK: :[[#@LINE+1]]:7: warning: array 'Empty' {{.*}}[CU2X6025
  int Empty[N] = {};
  // CHECK: :[[#@LINE+1]]:8: warning: array 'Text' {{.*}}[CU2X6025
  char Text[N] = "text";
  return first<int>(N) + Empty[0] + Text[0] + int(Surfaces[0]);
}
// Near misses: no initializer, constant lengths, constructors.
struct Cell {
  Cell() {}
  int X;
};
int leave(int N) {
  constexpr int Four = 4;
  const int Three = 3;
  int Plain[N];
  int Constant[Four] = {0};
  int Folded[Three] = {};
  Cell Cells[N];
  int *Allocated = new int[N]{};
  return Plain[0] + Constant[0] + Folded[0] + Cells[0].X + Allocated[0];
}
