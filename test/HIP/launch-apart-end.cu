// Chevrons of which only the last are written apart, in a file whose launches
// all begin in one piece.
// RUN: cu2x %s -o %t.hip -- 2>%t.err && grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: FileCheck %s --check-prefix=MSG < %t.err
// RUN: %hip_check %t.hip
// MSG: 5 edits, all confirmed
template <class T> struct Box {
  T Value;
  Box(int);
};
__global__ void kernel(int *) {}
template <class T> __global__ void typed(T *, int) {}
void launch(int *P, dim3 G, dim3 B) {
  // CHECK: kernel<<<G, B >>>(P);
  kernel<<<G, B >> >(P);
  // CHECK: typed<Box<Box<int>> ><<<1, (8 >> 1)>>>
  typed<Box<Box<int>> ><<<1, (8 >> 1)>> >
      (nullptr, 4 >> (1));
  // CHECK: kernel<<<1 /* one; only */, 2>>>(P);
  kernel<<<1 /* one; only */, 2>> >(P);
  // CHECK: kernel<<<[] { return 1; }(), 2>>>(P);
  kernel<<<[] { return 1; }(), 2>> >(P);
  // near miss: the end of template arguments, with no launch open.
  // CHECK: auto Boxed = Box<Box<Box<int>> >(3);
  auto Boxed = Box<Box<Box<int>> >(3);
  // CHECK: kernel<<<1, 2>>>(P);
  kernel<<<1, 2>>>(P);
}
