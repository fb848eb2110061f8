//===- Device.h - What the tests of cu2x::blas share ------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_TEST_BLAS_DEVICE_H
#define CU2X_TEST_BLAS_DEVICE_H

#include "cu2x/blas.h"
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <vector>

#define OK(Call)                                                               \
  do {                                                                         \
    int Status = (Call);                                                       \
    if (Status) {                                                              \
      std::printf("line %d: %s gives %d\n", __LINE__, #Call, Status);          \
      std::exit(1);                                                            \
    }                                                                          \
  } while (0)

/// Numbers on the device.
template <class T> class Device {
public:
  explicit Device(const std::vector<T> &From) : Size(From.size()) {
    OK(cu2xMalloc(&Where, Size * sizeof(T)));
    OK(cu2xMemcpy(Where, From.data(), Size * sizeof(T),
                  cu2xMemcpyHostToDevice));
  }
  Device(const Device &) = delete;
  ~Device() { cu2xFree(Where); }
  operator T *() const { return static_cast<T *>(Where); }
  std::vector<T> get() const {
    std::vector<T> To(Size);
    OK(cu2xMemcpy(To.data(), Where, Size * sizeof(T), cu2xMemcpyDeviceToHost));
    return To;
  }

private:
  void *Where = nullptr;
  size_t Size;
};

/// Numbers between -2 and 2, the same ones for the same seed; multiples of 1/8,
/// so that sums of few products are exact.
template <class T = float>
std::vector<T> numbers(size_t Size, unsigned Seed) {
  std::vector<T> Result(Size);
  for (T &Each : Result) {
    Seed = Seed * 1664525u + 1013904223u;
    Each = T((static_cast<int>(Seed >> 16 & 31) - 16) / 8.0f);
  }
  return Result;
}

/// Says how far two lists are from each other when that is too far.
template <class T, class U>
void compare(const char *What, const std::vector<T> &Got,
             const std::vector<U> &Want, double Tolerance = 1e-4) {
  double Worst = 0;
  for (size_t I = 0; I != Want.size(); ++I)
    Worst = std::fmax(Worst, std::fabs(double(Got[I]) - double(Want[I])));
  std::printf("%s %s\n", What, Worst <= Tolerance ? "ok" : "DIFFERS");
  if (Worst > Tolerance)
    std::printf("  by %g\n", Worst);
}

#endif // CU2X_TEST_BLAS_DEVICE_H
