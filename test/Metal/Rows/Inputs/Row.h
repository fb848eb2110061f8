//===- Row.h - Runs the kernel of one row on many inputs --------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A test of a row has one kernel `(const In *in, Out *out, int n)` and a
// function on the host that says what `out[i]` has to be. rowMain launches the
// kernel for sizes 0, 1, 31, 33 and 1000 in blocks of 64 threads, compares, and
// prints a line for each size. The program ends with 0 if nothing differs.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_TEST_METAL_ROW_H
#define CU2X_TEST_METAL_ROW_H

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cuda_runtime.h>

constexpr int RowSizes[] = {0, 1, 31, 33, 1000};
constexpr int RowBlock = 64;

/// The index of a thread, and whether it has work.
#define ROW_INDEX int(blockIdx.x * blockDim.x + threadIdx.x)

/// The next number of a generator that is the same everywhere.
inline unsigned rowRandom() {
  static unsigned State = 12345;
  State = State * 1664525u + 1013904223u;
  return State >> 4 ^ State << 13;
}

// Values that matter stand at the front and come again among random ones.
inline void rowFill(int &V, int I) {
  static const int Special[] = {0,  1,   -1,  0x7fffffff, int(0x80000000), 2,
                                -2, 255, 256, 31,         32,              33};
  int R = int(rowRandom());
  V = I < 12 ? Special[I] : I % 3 ? R : R % 100;
}
inline void rowFill(unsigned &V, int I) {
  int Bits;
  rowFill(Bits, I);
  V = unsigned(Bits);
}
inline void rowFill(long long &V, int I) {
  int Low, High;
  rowFill(Low, I);
  rowFill(High, (I * 5) % 37);
  V = (long long)((unsigned long long)(unsigned)High << 32 | (unsigned)Low);
}
inline void rowFill(unsigned long long &V, int I) {
  long long Bits;
  rowFill(Bits, I);
  V = (unsigned long long)(Bits);
}
inline void rowFill(short &V, int) { V = short(rowRandom()); }
inline void rowFill(unsigned short &V, int) { V = (unsigned short)(rowRandom()); }
inline void rowFill(signed char &V, int) { V = (signed char)(rowRandom()); }
inline void rowFill(char &V, int) { V = char(rowRandom()); }
inline void rowFill(unsigned char &V, int) { V = (unsigned char)(rowRandom()); }
/// Multiples of 1/64 in [-128, 128), so that small sums and products are exact.
inline void rowFill(float &V, int I) {
  static const float Special[] = {0.0f, -0.0f, 1.0f, -1.0f, 0.5f, -0.5f, 2.0f, 1.5f};
  V = I < 8 ? Special[I] : float(int(rowRandom() % 16384) - 8192) / 64.0f;
}

/// Whether two results are the same, NaN like NaN and -0 unlike 0.
template <typename T> bool rowSame(const T &A, const T &B) {
  return memcmp(&A, &B, sizeof(T)) == 0;
}
inline bool rowSame(float A, float B) {
  return (isnan(A) && isnan(B)) || memcmp(&A, &B, sizeof(A)) == 0;
}

template <typename T> unsigned rowHash(unsigned Hash, const T &V) {
  unsigned char Bytes[sizeof(T)];
  memcpy(Bytes, &V, sizeof(T));
  for (unsigned char B : Bytes)
    Hash = (Hash ^ B) * 16777619u;
  return Hash;
}
inline unsigned rowHash(unsigned Hash, float V) {
  unsigned Bits = 0x7fc00000;
  if (!isnan(V))
    memcpy(&Bits, &V, sizeof(V));
  return rowHash(Hash, Bits);
}

inline void rowCheck(cudaError_t E, const char *What) {
  if (E == cudaSuccess)
    return;
  fprintf(stderr, "%s: %s\n", What, cudaGetErrorString(E));
  exit(1);
}
#define ROW_CUDA(CALL) rowCheck(CALL, #CALL)

inline void rowPrint(int V) { printf(" %d", V); }
inline void rowPrint(unsigned V) { printf(" %u", V); }
inline void rowPrint(long long V) { printf(" %lld", V); }
inline void rowPrint(unsigned long long V) { printf(" %llu", V); }
inline void rowPrint(float V) { printf(" %a", V); }
template <typename T> void rowPrint(const T &) { printf(" ?"); }

/// Runs \p Launch(in, out, n, blocks) for all sizes. \p Want(in, i, n) is what
/// the host computes. \p PerItem elements are written for each of the input.
template <typename In, typename Out, typename LaunchT, typename WantT>
int rowRun(LaunchT Launch, WantT Want, int PerItem = 1, int Extra = 0) {
  int Wrong = 0;
  for (int N : RowSizes) {
    int Outs = N * PerItem + Extra;
    In *HostIn = (In *)calloc(N + 1, sizeof(In)), *DeviceIn;
    Out *HostOut = (Out *)calloc(Outs + 1, sizeof(Out)), *DeviceOut;
    for (int I = 0; I < N; ++I)
      rowFill(HostIn[I], I);
    ROW_CUDA(cudaMalloc(&DeviceIn, (N + 1) * sizeof(In)));
    ROW_CUDA(cudaMalloc(&DeviceOut, (Outs + 1) * sizeof(Out)));
    ROW_CUDA(cudaMemcpy(DeviceIn, HostIn, (N + 1) * sizeof(In), cudaMemcpyHostToDevice));
    ROW_CUDA(cudaMemset(DeviceOut, 0, (Outs + 1) * sizeof(Out)));
    // No thread has work if there is no element, but the kernel runs.
    Launch(DeviceIn, DeviceOut, N, N ? (N + RowBlock - 1) / RowBlock : 1);
    ROW_CUDA(cudaGetLastError());
    ROW_CUDA(cudaDeviceSynchronize());
    ROW_CUDA(cudaMemcpy(HostOut, DeviceOut, (Outs + 1) * sizeof(Out), cudaMemcpyDeviceToHost));
    unsigned Hash = 2166136261u;
    for (int I = 0; I <= Outs; ++I) {
      Hash = rowHash(Hash, HostOut[I]);
      Out Right = Out();
      // Nothing is written behind the end.
      if (I < Outs)
        Right = Want(HostIn, I, N);
      if (rowSame(HostOut[I], Right))
        continue;
      if (++Wrong < 10) {
        printf("n = %d: out[%d] is", N, I);
        rowPrint(HostOut[I]);
        printf(" and not");
        rowPrint(Right);
        printf("\n");
      }
    }
    printf("n = %d: hash %08x, wrong %d\n", N, Hash, Wrong);
    cudaFree(DeviceIn);
    cudaFree(DeviceOut);
    free(HostIn);
    free(HostOut);
  }
  puts(Wrong ? "FAIL" : "PASS");
  return Wrong != 0;
}

/// The same for a kernel that takes input, output and size.
template <typename In, typename Out, typename WantT>
int rowMain(void (*Kernel)(const In *, Out *, int), WantT Want, int PerItem = 1,
            int Extra = 0) {
  return rowRun<In, Out>(
      [Kernel](const In *I, Out *O, int N, int Blocks) {
        Kernel<<<Blocks, RowBlock>>>(I, O, N);
      },
      Want, PerItem, Extra);
}

#endif // CU2X_TEST_METAL_ROW_H
