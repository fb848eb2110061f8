// A comparison with a release of CUDA has no meaning for HIP.
// RUN: cu2x %s --quiet -n -- 2>&1 | FileCheck %s --implicit-check-not=CU2X6004

// CHECK: :[[#@LINE+1]]:5: warning: 'CUDART_VERSION' {{.*}} [CU2X6004 cuda-version-guard]
#if CUDART_VERSION >= 11020
#endif
#ifdef CUDART_VERSION
#endif
