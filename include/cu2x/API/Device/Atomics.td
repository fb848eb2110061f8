//===- Atomics.td - Device functions -----------------------*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

let Library = Device in {
def atomicAdd : DeviceFunction, HIP<"1.6">;
def atomicAdd_system : DeviceFunction, HIP<"4.3">;
def atomicAnd : DeviceFunction, HIP<"1.6">;
def atomicAnd_system : DeviceFunction, HIP<"4.3">;
def atomicCAS : DeviceFunction, HIP<"1.6">;
def atomicCAS_system : DeviceFunction, HIP<"4.3">;
def atomicDec : DeviceFunction, HIP<"1.6">;
def atomicExch : DeviceFunction, HIP<"1.6">;
def atomicExch_system : DeviceFunction, HIP<"4.3">;
def atomicInc : DeviceFunction, HIP<"1.6">;
def atomicMax : DeviceFunction, HIP<"1.6">;
def atomicMax_system : DeviceFunction, HIP<"4.3">;
def atomicMin : DeviceFunction, HIP<"1.6">;
def atomicMin_system : DeviceFunction, HIP<"4.3">;
def atomicOr : DeviceFunction, HIP<"1.6">;
def atomicOr_system : DeviceFunction, HIP<"4.3">;
def atomicSub : DeviceFunction, HIP<"1.6">;
def atomicSub_system : DeviceFunction, HIP<"4.3">;
def atomicXor : DeviceFunction, HIP<"1.6">;
def atomicXor_system : DeviceFunction, HIP<"4.3">;

// New in CUDA 12.8 to 13.0
def atomicAdd_block : DeviceFunction,
  Unsupported<"atomicAdd has a wider scope: correct, perhaps slower">;
def atomicAnd_block : DeviceFunction,
  Unsupported<"atomicAnd has a wider scope: correct, perhaps slower">;
def atomicCAS_block : DeviceFunction,
  Unsupported<"atomicCAS has a wider scope: correct, perhaps slower">;
def atomicDec_block : DeviceFunction,
  Unsupported<"atomicDec has a wider scope: correct, perhaps slower">;
def atomicDec_system : DeviceFunction,
  Unsupported<"no system-wide form; __hip_atomic builtins take a scope">;
def atomicExch_block : DeviceFunction,
  Unsupported<"atomicExch has a wider scope: correct, perhaps slower">;
def atomicInc_block : DeviceFunction,
  Unsupported<"atomicInc has a wider scope: correct, perhaps slower">;
def atomicInc_system : DeviceFunction,
  Unsupported<"no system-wide form; __hip_atomic builtins take a scope">;
def atomicMax_block : DeviceFunction,
  Unsupported<"atomicMax has a wider scope: correct, perhaps slower">;
def atomicMin_block : DeviceFunction,
  Unsupported<"atomicMin has a wider scope: correct, perhaps slower">;
def atomicOr_block : DeviceFunction,
  Unsupported<"atomicOr has a wider scope: correct, perhaps slower">;
def atomicSub_block : DeviceFunction,
  Unsupported<"atomicSub has a wider scope: correct, perhaps slower">;
def atomicXor_block : DeviceFunction,
  Unsupported<"atomicXor has a wider scope: correct, perhaps slower">;
} // Device
