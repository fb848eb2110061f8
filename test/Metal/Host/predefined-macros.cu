// RUN: rm -rf %t && %port
// RUN: %edited/predefined-macros.cpp | FileCheck %s
// RUN: %compiles %t/predefined-macros.cpp
// RUN: %runs predefined-macros | FileCheck --check-prefix=PRINTS %s

// What a condition asks for is told only of CUDA's macros. Those of the language,
// of the host's compiler and of its libraries mean in a port what they always
// mean there, and so do the program's own.

// CHECK: #ifdef __cplusplus
#ifdef __cplusplus
extern "C" {
#endif
int value(void);
#ifdef __cplusplus
}
#endif
#include <climits>
#include <cstdio>

#if defined(__GNUC__) && __GNUC__ >= 4 && !defined(_MSC_VER)
#define GNU 1
#endif
#if defined(__linux__) || defined(__APPLE__) || defined(_WIN32)
#define SYSTEM 1
#endif
#ifdef __SIZEOF_INT128__
typedef __int128 Wide;
#endif
#if __cpp_rtti && defined(__cpp_lambdas) && defined(__has_include)
#define LANGUAGE __cplusplus
#elif defined __FLT16_MAX__
#define LANGUAGE 1
#endif
#if INT_MAX > 0 && defined(CHAR_BIT) && CHAR_BIT == __CHAR_BIT__
#define LIBRARY 1
#endif
#if defined(NDEBUG) || defined(_GNU_SOURCE) || __BYTE_ORDER__ == 1234
#define SWITCH 1
#endif
#ifdef __OPTIMIZE__
#endif

// The program's own, though they look like CUDA's, or took the place of one.
#define CUDA_TILE 4
#define __CUDA_MINE__ 1
#undef __no_return__
#define __no_return__
#if CUDA_TILE == 4 && defined(__CUDA_MINE__) && defined(__no_return__)
#define OWN 1
#endif
#ifdef NEVER_DEFINED
#error "not defined"
#endif
#if !defined(__forceinline__)
#define __forceinline__ inline
#endif
#ifndef __host__
#define __device__
#define __host__
#endif

__global__ void count(int *P) { *P = CUDA_TILE + OWN + LIBRARY; }

int value(void) {
  int *P, Got;
  cudaMalloc(&P, sizeof(int));
  count<<<1, 1>>>(P);
  cudaMemcpy(&Got, P, sizeof(int), cudaMemcpyDeviceToHost);
  return Got;
}

int main() {
  // PRINTS: 6 1 1 1
  printf("%d %d %d %d\n", value(), GNU, SYSTEM, LANGUAGE >= 201402L);
}
