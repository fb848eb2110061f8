// A condition that tells CUDA from HIP keeps the macro that stands for CUDA.
// RUN: cu2x %s -o %t.hip --quiet -- 2>&1 | FileCheck %s --implicit-check-not='[CU2X6024'
// RUN: FileCheck --check-prefix=TEXT %s < %t.hip

// CHECK: :[[#@LINE+3]]:13: remark: condition tells CUDA from HIP already; '__CUDACC__' keeps its name [CU2X6024 guard-kept]
// CHECK: note: check that HIP takes the branch meant for it
// TEXT: #if defined(__CUDACC__) && !defined(__HIPCC__)
#if defined(__CUDACC__) && !defined(__HIPCC__)
int OnlyCuda;
#endif
// TEXT: #if defined(__HIPCC__)
// near miss CU2X6024 'defined(__CUDACC__)': it is asked alone.
#if defined(__CUDACC__)
int Both;
#endif
