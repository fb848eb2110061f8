// `register` means nothing, and Clang refuses it in C++17: the word goes away,
// except where it names a register.
// RUN: cu2x --target=hip %s -o %t.hip --quiet 2>&1 | count 0
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s --match-full-lines --strict-whitespace
// RUN: %hip_check %t.hip
// RUN: cu2x --target=hip %s -o %t.14.hip --quiet -- -std=c++14
// RUN: grep 'register int Total' %t.14.hip
//      CHECK:int sum(const int *V, int N) {
int sum(const int *V, int N) {
// CHECK-NEXT:  int Total = 0;
  register int Total = 0;
// CHECK-NEXT:  for (unsigned I = 0, Last = N; I < Last; ++I)
  for (register unsigned I = 0, Last = N; I < Last; ++I)
// CHECK-NEXT:    Total += V[I];
    Total += V[I];
// CHECK-NEXT:  const int Twice = 2 * Total;
  const register int Twice = 2 * Total;
// CHECK-NEXT:  return Twice;
  return Twice;
// CHECK-NEXT:}
}
// CHECK-NEXT:__global__ void kernel(float *P) {
__global__ void kernel(float *P) {
// CHECK-NEXT:  float X = P[threadIdx.x];
  register float X = P[threadIdx.x];
// CHECK-NEXT:  P[0] = X;
  P[0] = X;
}
