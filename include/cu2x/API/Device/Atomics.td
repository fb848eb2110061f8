//===- Atomics.td - Device functions -----------------------*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

let Library = Device in {
// Device Functions
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
} // Device
