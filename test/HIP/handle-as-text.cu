// A cast in an argument of which a macro makes a string becomes part of that
// string, which is said. Other casts, and a macro that only makes the string, are
// no matter.
// RUN: cu2x --target=hip %s -o %t.hip --quiet 2>%t.err
// RUN: FileCheck %s --check-prefix=MSG --implicit-check-not=warning: < %t.err
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip
#include <cuda.h>
#define SHOW(X) show(#X, (unsigned long long)(X))
#define VALUE(X) show("", (X))
#define NAME(X) show(#X, 0)
void show(const char *Text, unsigned long long Value);
void handles(CUdeviceptr P, int N) {
  // MSG: :[[#@LINE+2]]:8: warning: 'P' becomes '(unsigned long long)...', which behaves differently: a macro makes a string of it as well [CU2X7015
  // CHECK: SHOW((unsigned long long)P + N);
  SHOW(P + N);
  // CHECK: VALUE((unsigned long long)P + N);
  VALUE(P + N);
  // CHECK: NAME(P + N);
  NAME(P + N);
  // CHECK: SHOW(N);
  SHOW(N);
}
