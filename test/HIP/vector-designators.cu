// HIP's vectors are classes with constructors, whose lists name no parts.
// RUN: cu2x %s -o %t.hip --quiet -- -std=c++20 2> %t.err
// RUN: FileCheck %s --check-prefix=MSG --implicit-check-not=warning: < %t.err
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip -- -std=c++20 -DNOT_CHANGED
#include <cuda_runtime.h>
// CHECK: __device__ int4 first() { int4 V = {1, 0, 0, 0}; return V; }
__device__ int4 first() { int4 V = {.x = 1}; return V; }
// CHECK: float2 second(float A) { return {0, A}; }
float2 second(float A) { return {.y = A}; }
struct Own {
  int x, y;
};
struct Whole {
  int4 V;
  Own P;
  int N;
};
// CHECK: Whole W = {.V = {1 + 2, 0, 3 * (4), 0}, .P = {.y = 5}, .N = 6};
Whole W = {.V = {.x = 1 + 2, .z = 3 * (4)}, .P = {.y = 5}, .N = 6};
// CHECK: int3 List[] = {{[{][{]}}1, 2, 3}, {4, 0, 0}};
int3 List[] = {{.x = 1, .y = 2, .z = 3}, {.x = 4}};
// CHECK: uchar4 Trailing = {0, 0, 0, 7};
uchar4 Trailing = {.w = 7};
// CHECK: #define POINT(A) int2{A, 0}
#define POINT(A) int2{.x = A}
int2 Point = POINT(3);
#ifndef NOT_CHANGED
// MSG: :[[#@LINE+1]]:14: warning: {{.*}}'int2'{{.*}} [CU2X7020
int2 Mixed = {.x = 1, 2};
// MSG: :[[#@LINE+1]]:15: warning: {{.*}}'int3'{{.*}} [CU2X7020
int3 Braced = {.x{4}};
// Designators of parts of parts, of elements, and GNU's.
// MSG: :[[#@LINE+2]]:14: warning: {{.*}}'int4'{{.*}} [CU2X7020
// MSG: :[[#@LINE+1]]:18: warning: {{.*}}'int4' {{.*}} no designators {{.*}} [CU2X7020
Whole Part = {.V.x = 1};
// MSG: :[[#@LINE+2]]:20: warning: {{.*}}'int2'{{.*}} [CU2X7020
// MSG: :[[#@LINE+1]]:49: warning: {{.*}}'int2' {{.*}} no designators {{.*}} [CU2X7020
int2 Elements[2] = {[0] = {.x = 1, .y = 2}, [1].y = 3};
// MSG: :[[#@LINE+2]]:13: warning: {{.*}}'int2'{{.*}} [CU2X7020
// MSG: :[[#@LINE+1]]:20: warning: {{.*}}'int2'{{.*}} [CU2X7020
int2 Gnu = {x : 1, y : 2};
// The type is a parameter.
template <class T> T make() {
  // MSG: :[[#@LINE+2]]:12: warning: {{.*}}'int2'{{.*}} no designators {{.*}} [CU2X7020
  // MSG: :[[#@LINE+1]]:20: warning: {{.*}}'int2'{{.*}} no designators {{.*}} [CU2X7020
  return T{.x = 1, .y = 2};
}
int2 Made = make<int2>();
Own Mine = make<Own>();
#endif
