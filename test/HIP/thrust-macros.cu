// Macros by which Thrust and CUB say where and in which release they are.
// RUN: cu2x --target=hip %s -o %t.hip --quiet 2>%t.err
// RUN: FileCheck %s --check-prefix=MSG --implicit-check-not=warning: < %t.err
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
#include <thrust/device_vector.h>

// CHECK: #if THRUST_DEVICE_SYSTEM == THRUST_DEVICE_SYSTEM_HIP
#if THRUST_DEVICE_SYSTEM == THRUST_DEVICE_SYSTEM_CUDA
int OnGpu;
#endif
// CHECK: #if THRUST_DEVICE_SYSTEM == THRUST_DEVICE_SYSTEM_OMP
#if THRUST_DEVICE_SYSTEM == THRUST_DEVICE_SYSTEM_OMP
int OnHost;
#endif
// MSG: :[[#@LINE+1]]:5: warning: 'CUB_MAJOR_VERSION' has no value on the same scale in HIP [CU2X6004
#if CUB_MAJOR_VERSION >= 2
int NewCub;
#endif
// rocThrust's numbers are those of the Thrust that it follows.
// CHECK: #if THRUST_VERSION < 101700
#if THRUST_VERSION < 101700
int OldThrust;
#endif
// MSG: :[[#@LINE+1]]:5: warning: 'CCCL_MAJOR_VERSION' has no value on the same scale in HIP [CU2X6004
#if CCCL_MAJOR_VERSION > 2
int Newest;
#endif
// MSG: :[[#@LINE+1]]:8: warning: '__THRUST_HAS_CUDART__' has no HIP counterpart
#ifdef __THRUST_HAS_CUDART__
int Launches;
#endif
