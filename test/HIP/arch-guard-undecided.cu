// A condition that has its value whatever the number of the architecture is.
// RUN: cu2x --check --checks=-*,CU2X6002,CU2X6004 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not=CU2X600
#if 1 || __CUDA_ARCH__ >= 600
#endif
#if defined(FOO) && (__CUDA_ARCH__ >= 600 && 0)
#endif
#if (0 && __CUDA_ARCH__ >= 600) || defined(FOO)
#endif
#if !(1 || __CUDA_ARCH__ / 100 > 6) || FOO
#endif
#if 0 && CUDART_VERSION >= 9000
#endif
// What HIP's own macros settle on the device.
#if __CUDA_ARCH__ >= 600 || defined(__HIP_DEVICE_COMPILE__)
#endif
#if defined __HIP_PLATFORM_AMD__ || (__CUDA_ARCH__ >= 600)
#endif
#if !defined(__HIP__) && __CUDA_ARCH__ < 600
#endif

// CHECK: :[[#@LINE+1]]:10: warning: {{.*}}[CU2X6002
#if 0 || __CUDA_ARCH__ >= 600
#endif
// CHECK: :[[#@LINE+1]]:10: warning: {{.*}}[CU2X6002
#if 1 && __CUDA_ARCH__ >= 600
#endif
// CHECK: :[[#@LINE+1]]:35: warning: {{.*}}[CU2X6002
#if (0 && defined(FOO)) || !(1 && __CUDA_ARCH__ < 600)
#endif
// The left half is true on AMD, where it asks for HIP's macro.
// CHECK: :[[#@LINE+1]]:31: warning: {{.*}}[CU2X6002
#if defined(__CUDA_ARCH__) && __CUDA_ARCH__ < 300
#endif
// CHECK: :[[#@LINE+1]]:42: warning: {{.*}}[CU2X6002
#if !defined(__HIP_PLATFORM_NVIDIA__) && __CUDA_ARCH__ >= 600
#endif
// CHECK: :[[#@LINE+1]]:47: warning: {{.*}}[CU2X6002
#if defined(FOO) || 0 * 1 + 0 ? 1 || 0 : 1 && __CUDA_ARCH__ >= 600
#endif
// A file for the host's compiler may see none of HIP's macros.
// CHECK: :[[#@LINE+1]]:38: warning: {{.*}}[CU2X6004
#if defined(__HIP_PLATFORM_AMD__) || CUDART_VERSION >= 9000
#endif
