// Device code has the functions without asking.
// RUN: cu2x %s -o %t.hip --quiet -- && grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// CHECK-NOT: math.h
#include <stdio.h>
__device__ bool good(float X) { return isfinite(X) && !isnan(X); }
