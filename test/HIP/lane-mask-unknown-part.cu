// A mask together with a name that only an instance tells: HIP overloads __ffsll for
// two types, and which one it is nobody knows. A second run changes nothing.
// RUN: cu2x --target=hip %s -o %t.hip --quiet > %t.log 2>&1
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip -- -DCU2X_TEST_COMPILES
// RUN: cu2x --target=hip %t.hip -o %t.2.hip --quiet > %t.log 2>&1
// RUN: diff %t.hip %t.2.hip

template <class Table> __global__ void find(int *Out, int Wanted) {
  unsigned Empty = __ballot_sync(0xffffffff, Out[threadIdx.x] == Wanted);
  // CHECK: Out[0] = __ffsll(static_cast<unsigned long long>(Empty & Table::Keys));
  Out[0] = __ffs(Empty & Table::Keys);
  // CHECK: Out[1] = __ffsll(Empty);
  Out[1] = __ffs(Empty);
}
struct Slabs {
  static constexpr unsigned Keys = 0x3fffffff;
};
void launch(int *Out) { find<Slabs><<<1, 32>>>(Out, 1); }
