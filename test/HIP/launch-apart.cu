// nvcc takes chevrons written apart; clang wants them in one piece.
// RUN: cu2x %s -o %t.hip --quiet -- && grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip
__global__ void kernel(int *) {}
template <class T> struct Box { T Value; };
void launch(int *P, int A) {
  // CHECK: kernel<<<1, 2>>>(P);
  kernel<< <1, 2>> >(P);
  // CHECK: kernel <<<1, 2>>> (P);
  kernel << <1, 2>> > (P);
  // CHECK: Box<Box<Box<int> > > B;
  Box<Box<Box<int> > > B;
  // CHECK: const char *Text = "kernel<< <1>> >(x)";
  const char *Text = "kernel<< <1>> >(x)";
  // CHECK: int C = A << 1 >> 1 > (A);
  int C = A << 1 >> 1 > (A);
}
