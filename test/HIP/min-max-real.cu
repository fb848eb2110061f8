// A type that the preprocessor chooses: what the host calls is right for both,
// whichever one cu2x has seen. fmaxf would take a double for a float.
// RUN: cu2x %s -o %t.hip --quiet -- && cu2x %s -o %t.64.hip --quiet -- -DFP64
// RUN: cmp %t.hip %t.64.hip && FileCheck %s < %t.hip
// RUN: %hip_check %t.hip && %hip_check %t.hip -- -DFP64
#ifdef FP64
typedef double real;
#else
typedef float real;
#endif
// CHECK: real larger(real A, real B) { return std::fmax(A, B) + std::fmin(A, (real)1); }
real larger(real A, real B) { return max(A, B) + min(A, (real)1); }
// CHECK: static_assert(sizeof(std::fmax((real)1, (real)2)) == sizeof(real), "");
static_assert(sizeof(max((real)1, (real)2)) == sizeof(real), "");
