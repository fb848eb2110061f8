// RUN: %clang_bundled_host -Xclang -verify -I%S/Inputs/shadow %s
// RUN: %clang_bundled_device -Xclang -verify -I%S/Inputs/shadow %s
// expected-no-diagnostics

/// A project's own cuda.h hides the toolkit's, and the runtime API stays.

#include "cuda.h"
#include <cuda_runtime.h>

int main() { return projectHeader() + cudaDeviceReset(); }
