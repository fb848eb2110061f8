//===- Runtime.td - Findings about the runtime, CU2X8nnn ---*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

def DriverHandleArithmetic
    : Diagnostic<8018, "driver-handle-arithmetic", Build, Low> {
  let Text = "'{0}' computes with a handle that is an integer in CUDA and a "
             "pointer in HIP";
  let Fix = "cast to 'char *' or 'uintptr_t' for the arithmetic";
  let Why = [{
    `CUdeviceptr` and the texture and surface objects are unsigned integers, so
    any arithmetic is allowed.
    `hipDeviceptr_t` is `void *`: adding to it is an error in C++ (or an
    extension that counts bytes), and bit operations and comparisons with
    numbers do not compile.
  }];
  let Before = [{
    CUdeviceptr next = base + offset;
  }];
  let After = [{
    hipDeviceptr_t next = static_cast<char *>(base) + offset;
  }];
  let Ignore = [{
    The compiler accepts the expression: additions count bytes as in CUDA.
  }];
}
