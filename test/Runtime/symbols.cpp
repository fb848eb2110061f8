// Variables of the device: initial values, copies, addresses, sizes, and
// managed ones, which host and kernels share.
// RUN: %runtime_build
// RUN: %t | FileCheck %s

#include "Inputs/kernels.h"

int main() {
  float *P, Host[4] = {1, 1, 1, 1}, Two[2] = {10, 20};
  cu2xMalloc(&P, sizeof(Host));
  cu2xMemcpy(P, Host, sizeof(Host), cu2xMemcpyHostToDevice);
  auto Show = [&] {
    cu2x::launch(1, 4), scale(P);
    cu2xMemcpy(Host, P, sizeof(Host), cu2xMemcpyDeviceToHost);
    std::printf("%g %g %g %g\n", Host[0], Host[1], Host[2], Host[3]);
  };
  // CHECK: 1 2 3 4
  Show();
  // CHECK: cudaSuccess
  std::puts(
      name(cu2xMemcpyToSymbol(coef, Two, sizeof(Two), 2 * sizeof(float))));
  // CHECK: 1 4 30 80
  Show();
  int Calls = 0;
  cu2xMemcpyFromSymbol(&Calls, calls, sizeof(int));
  // CHECK: 2 calls, total 25
  std::printf("%d calls, total %d\n", Calls, total);
  total = 100;
  Show();
  cu2xDeviceSynchronize();
  // CHECK: total 110
  std::printf("total %d\n", total);
  cu2xMemcpyToSymbol(total, &Calls, sizeof(int));
  // CHECK: total 2
  std::printf("total %d\n", total);

  size_t Size = 0;
  cu2xGetSymbolSize(&Size, coef);
  float *Address = nullptr, Value = 0;
  // CHECK: 16 cudaSuccess
  std::printf("%zu %s\n", Size, name(cu2xGetSymbolAddress(&Address, coef)));
  cu2xMemcpy(&Value, Address + 2, sizeof(float), cu2xMemcpyDeviceToHost);
  // CHECK: 10
  std::printf("%g\n", Value);
  // The address of the object, with and without its type.
  // CHECK: 20
  cu2xMemcpyFromSymbol(&Value, &coef, sizeof(float), 12);
  std::printf("%g\n", Value);
  // CHECK: 2
  cu2xMemcpyFromSymbol(&Value, static_cast<const void *>(&coef), sizeof(float),
                       4);
  std::printf("%g\n", Value);
  // CHECK: cudaErrorInvalidValue
  std::puts(name(cu2xMemcpyToSymbol(coef, Two, sizeof(Two), 12)));
  // CHECK: cudaErrorInvalidSymbol
  std::puts(name(cu2xMemcpyToSymbol(Value, Two, sizeof(Two))));
}
