//===- Math.h - Evaluates functions of floats on many inputs ----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A kernel `(const float2 *in, float *out, int n)` evaluates Count functions of
// x and y for each input. Each has a row in a table that says what the host
// computes in double, and by how many units in the last place a float may
// differ; 0 means the same bits. The inputs hold NaN, infinities, both zeros,
// subnormal numbers, the ends of the range and numbers of all magnitudes.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_TEST_METAL_MATH_H
#define CU2X_TEST_METAL_MATH_H

#include "Row.h"
#include <float.h>

struct MathCase {
  const char *Name;
  double (*Want)(double X, double Y);
  double Ulps;
  /// Inputs outside are left out.
  double Low = -INFINITY, High = INFINITY;
  /// No more than this far from the right number is fine whatever the ulps.
  double Absolute = 0;
};

inline float mathInput(int I) {
  static const float Special[] = {0.0f,      -0.0f,      1.0f,     -1.0f,     INFINITY, -INFINITY, NAN,
                                  FLT_MAX,   -FLT_MAX,   FLT_MIN,  -FLT_MIN,  0x1p-149f, -0x1p-140f, 0.5f,
                                  -0.5f,     1.5f,       2.5f,     -2.5f,     2.0f,     3.0f,      -3.0f,
                                  8388607.5f, 16777216.0f, 0x1p31f, -0x1p31f, 0.99999994f, 1.0000001f, 100.0f,
                                  -100.0f,   88.0f,      1e-5f,    3.14159274f};
  if (I < 32)
    return Special[I];
  unsigned R = rowRandom();
  // Every second is of common size.
  float Mantissa = 1.0f + float(R & 0x7fffff) * 0x1p-23f;
  int Exponent = I & 1 ? int(R >> 23 & 15) - 8 : int(R >> 23 & 255) - 127;
  float V = ldexpf(Mantissa, Exponent > 127 ? 127 : Exponent);
  return rowRandom() & 64 ? -V : V;
}
inline void rowFill(float2 &V, int I) {
  V.x = mathInput(I);
  // Each special number meets many others.
  V.y = mathInput(I < 32 ? (I * 7 + 5) % 32 : I % 5 ? I : (I / 5) % 32);
}

/// How far \p Got is from \p Want, in units in the last place of floats.
inline double mathUlps(float Got, double Want) {
  if (isnan(Want) || isnan(Got))
    return isnan(Want) && isnan(Got) ? 0 : INFINITY;
  float Near = float(Want);
  if (Near == Got && (Near != 0 || signbit(Near) == signbit(Got)))
    return 0;
  if (isinf(Got) || isinf(Near)) {
    // Next to the largest number the result may be on either side.
    double Bound = 0x1p128 - fabs(isinf(Got) ? Want : double(Got));
    return (isinf(Got) && isinf(Near)) || signbit(Got) != signbit(Near) ? INFINITY : fabs(Bound) * 0x1p-104;
  }
  int Exponent;
  frexp(Want, &Exponent);
  double Unit = ldexp(1.0, Exponent - 24 < -149 ? -149 : Exponent - 24);
  double Far = fabs(double(Got) - Want) / Unit;
  return Near == 0 && Got == 0 ? 1 : Far < 0.5 ? 0.5 : Far;
}

/// Runs \p Kernel over the inputs; tables that end in 0 alone print a hash.
template <int Count> int mathMain(void (*Kernel)(const float2 *, float *, int), const MathCase (&Cases)[Count]) {
  int Wrong = 0;
  bool Exact = true;
  for (const MathCase &C : Cases)
    Exact &= C.Ulps == 0;
  for (int N : RowSizes) {
    float2 *In = (float2 *)calloc(N + 1, sizeof(float2)), *DeviceIn;
    float *Out = (float *)calloc(N * Count + 1, sizeof(float)), *DeviceOut;
    for (int I = 0; I < N; ++I)
      rowFill(In[I], I);
    ROW_CUDA(cudaMalloc(&DeviceIn, (N + 1) * sizeof(float2)));
    ROW_CUDA(cudaMalloc(&DeviceOut, (N * Count + 1) * sizeof(float)));
    ROW_CUDA(cudaMemcpy(DeviceIn, In, (N + 1) * sizeof(float2), cudaMemcpyHostToDevice));
    Kernel<<<N ? (N + RowBlock - 1) / RowBlock : 1, RowBlock>>>(DeviceIn, DeviceOut, N);
    ROW_CUDA(cudaGetLastError());
    ROW_CUDA(cudaMemcpy(Out, DeviceOut, (N * Count + 1) * sizeof(float), cudaMemcpyDeviceToHost));
    unsigned Hash = 2166136261u;
    for (int I = 0; I < N * Count; ++I) {
      const MathCase &C = Cases[I % Count];
      float2 V = In[I / Count];
      if (V.x < C.Low || V.x > C.High)
        continue;
      Hash = rowHash(Hash, Out[I]);
      double Want = C.Want(V.x, V.y);
      double Far = mathUlps(Out[I], Want);
      if (Far <= C.Ulps || (C.Ulps == 0 && Far == 0.5 && float(Want) == Out[I]) ||
          fabs(double(Out[I]) - Want) <= C.Absolute)
        continue;
      if (++Wrong < 20)
        printf("n = %d: %s(%a, %a) is %a and not %a, %g ulp\n", N, C.Name, double(V.x), double(V.y), double(Out[I]),
               double(float(Want)), Far);
    }
    if (Exact)
      printf("n = %d: hash %08x\n", N, Hash);
    cudaFree(DeviceIn);
    cudaFree(DeviceOut);
    free(In);
    free(Out);
  }
  printf("%d functions, wrong %d\n", Count, Wrong);
  puts(Wrong ? "FAIL" : "PASS");
  return Wrong != 0;
}

#endif // CU2X_TEST_METAL_MATH_H
