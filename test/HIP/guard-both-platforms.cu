// Conditions that tell CUDA from HIP must not become contradictions.
// RUN: cu2x %s -o %t.hip --quiet -- > %t.log 2>&1
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip
// RUN: FileCheck --check-prefix=SAID %s < %t.log

// SAID: :[[#@LINE+2]]:{{[0-9]+}}: remark: {{.*}}CU2X6024
// CHECK: #if defined(__CUDACC__) && !defined(__HIPCC__)
#if defined(__CUDACC__) && !defined(__HIPCC__)
typedef int OnlyCuda;
#elif defined(__HIPCC__)
typedef int OnlyHip;
#endif
// CHECK: #ifdef __HIPCC__
#ifdef __HIPCC__
OnlyHip Used;
#endif
#if defined(__CUDACC__) || defined(__HIPCC__)
typedef int Both;
#endif
Both Either;
