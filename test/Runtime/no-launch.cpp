// A call of a kernel without a launch ends the program: CUDA has no such call.
// RUN: %runtime_build
// RUN: not --crash %t 2>&1 | FileCheck %s
// CHECK: kernel fill was called without a launch

#include "Inputs/kernels.h"

int main() { fill(nullptr); }
