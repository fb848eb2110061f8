// A number of a release is reported where a condition asks for it, not in what
// #error says about it.
// RUN: cu2x --check --checks=-*,CU2X6004 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not=CU2X6004
// CHECK: :[[#@LINE+1]]:9: warning: 'CUDART_VERSION' has no value on the same scale in HIP [CU2X6004
#ifndef CUDART_VERSION
// CHECK: note: decide by 'HIP_VERSION', or add a test for '__HIP_PLATFORM_AMD__'
// near miss CU2X6004 'CUDART_VERSION': a text for people decides nothing.
#error CUDART_VERSION Undefined!
// CHECK: :[[#@LINE+1]]:7: warning: 'CUDART_VERSION' {{.*}} [CU2X6004
#elif CUDART_VERSION >= 11050
#include <cub/cub.cuh>
#endif
