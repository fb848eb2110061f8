// hipRAND gives a pointer to what is constant, cuRAND one to what is not.
// RUN: cu2x %s -o %t.hip --quiet -- 2>&1 | FileCheck %s --implicit-check-not=warning:
#include <curand.h>
unsigned int constants() {
  unsigned int *C32 = nullptr;
  // CHECK: :[[#@LINE+1]]:3: warning: arguments of 'curandGetScrambleConstants32' are not translated: hipRAND gives a pointer to constants; {{.*}} [CU2X7020
  curandGetScrambleConstants32(&C32);
  unsigned long long *C64 = nullptr;
  // CHECK: :[[#@LINE+1]]:3: warning: {{.*}} 'curandGetScrambleConstants64' {{.*}} [CU2X7020
  curandGetScrambleConstants64(&C64);
  return C32[0] + C64[0];
}
