// Pointers to memory of the device in memory of the device: a list.
// RUN: %runtime_build
// RUN: %t | FileCheck %s

#include "Inputs/kernels.h"

int main() {
  Node *Previous = nullptr;
  for (int I = 1; I <= 10; ++I) {
    Node Host = {I, Previous}, *New;
    cu2xMalloc(&New, sizeof(Node));
    cu2xMemcpy(New, &Host, sizeof(Node), cu2xMemcpyHostToDevice);
    Previous = New;
  }
  int *Sum, Host = 0;
  cu2xMalloc(&Sum, sizeof(int));
  cu2x::launch(1, 1), chase(Previous, Sum);
  cu2xMemcpy(&Host, Sum, sizeof(int), cu2xMemcpyDeviceToHost);
  // CHECK: 55
  std::printf("%d\n", Host);
}
