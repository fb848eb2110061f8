// A comparison with a release of CUDA has no meaning for HIP, and the macro is not
// defined there: what asks for it alone chooses the code for other compilers.
// RUN: cu2x %s --quiet -n -- 2>&1 | FileCheck %s --implicit-check-not=CU2X6004

// CHECK: :[[#@LINE+1]]:5: warning: 'CUDART_VERSION' {{.*}} [CU2X6004 cuda-version-guard]
#if CUDART_VERSION >= 11020
#endif
// CHECK: :[[#@LINE+1]]:8: warning: 'CUDART_VERSION' {{.*}} [CU2X6004 cuda-version-guard]
#ifdef CUDART_VERSION
#endif
// CHECK: :[[#@LINE+1]]:9: warning: 'CUDA_VERSION' {{.*}} [CU2X6004 cuda-version-guard]
#ifndef CUDA_VERSION
#endif
// CHECK: :[[#@LINE+1]]:30: warning: 'CUDA_VERSION' {{.*}} [CU2X6004 cuda-version-guard]
#if defined(CUDA_VERSION) && CUDA_VERSION > 12000
#endif
