// Fresh memory holds no zeros, so that who reads it before writing notices; unless
// CU2X_MEMORY_FILL says otherwise.
// RUN: %runtime_cxx %s %runtime_libs -o %t
// RUN: %t | FileCheck %s
// RUN: env CU2X_MEMORY_FILL=0 %t | FileCheck --check-prefix=ZERO %s
// RUN: not env CU2X_MEMORY_FILL=x %t 2>&1 | FileCheck --check-prefix=WRONG %s
// CHECK: 7f7f7f7f
// ZERO: 00000000
// WRONG: CU2X_MEMORY_FILL is 'x', but must be a number from 0 to 255

#include "cu2x/runtime.h"
#include <cstdio>

int main() {
  void *Memory;
  unsigned Word = 1;
  cu2xMalloc(&Memory, 64);
  cu2xMemcpy(&Word, Memory, sizeof(Word), cu2xMemcpyDeviceToHost);
  std::printf("%08x\n", Word);
}
