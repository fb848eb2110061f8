// A name in parentheses, or one that a macro gets, is no place for casts of the
// arguments: what computes in another type in HIP is reported there, and a
// result is cast in front of the parentheses.
// RUN: cu2x --target=hip %s -o %t.hip -- > %t.log 2>&1
// RUN: FileCheck %s --implicit-check-not='[CU2X' < %t.log
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s --check-prefix=TEXT
#define CALL(F, A, B) F(A, B)
__global__ void k(const unsigned char *P, const float *F, float *Out) {
  // CHECK: :[[#@LINE+1]]:13: warning: 'max'{{.*}}[CU2X5024
  Out[0] = (max)(P[0], 3) / 2 * 2;
  // CHECK: :[[#@LINE+1]]:17: warning: 'min'{{.*}}[CU2X5024
  Out[1] = CALL(min, P[0], 3) / 2 * 2;
  // TEXT: auto Least = (int)(::min)(P[0], P[1]);
  auto Least = (::min)(P[0], P[1]);
  // TEXT: Out[2] = sizeof(Least) + (max)(P[0], P[1]);
  Out[2] = sizeof(Least) + (max)(P[0], P[1]);
  // TEXT: Out[3] = (max)(F[0], F[1]) + CALL(max, F[2], F[3]);
  Out[3] = (max)(F[0], F[1]) + CALL(max, F[2], F[3]);
  // TEXT: Out[4] = max(static_cast<int>(P[0]), 3) / 2 * 2;
  Out[4] = max(P[0], 3) / 2 * 2;
}
