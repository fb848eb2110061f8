// What CUDA's runtime header brings along from <math.h> and HIP's does not.
// RUN: cu2x %s -o %t.hip --quiet -- && grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip
// CHECK: #include <hip/hip_runtime.h>
// CHECK-NEXT: #include <math.h>
// CHECK-NEXT: #include <stdio.h>
#include <stdio.h>
// CHECK: return isfinite(X) && !isnan(X);
bool good(float X) { return isfinite(X) && !isnan(X); }
