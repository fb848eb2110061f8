//===- Thrust.td - Names of Thrust -------------------------*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

include "cu2x/API/Notes.td"

def Thrust : Library<"Thrust", "rocThrust">;

let Library = Thrust in {
def : Include<"thrust/*">, As<"thrust/*">;
def : Include<"thrust/system/cuda/*">, As<"thrust/system/hip/*">;
def : Namespace<"thrust">;
def : Namespace<"thrust::cuda">, As<"thrust::hip">;
def : Namespace<"thrust::cuda_cub">, As<"thrust::hip_rocprim">;
def : Namespace<"thrust::system::cuda">, As<"thrust::system::hip">;
// rocThrust brings the type errc_t into these, but not its enumerators.
foreach Name = ["thrust::cuda::errc", "thrust::system::cuda::errc"] in
  def : Namespace<Name>,
    Unsupported<"rocThrust has the values in thrust::system::hip_rocprim::errc "
                "only, and gives most of them no number of their own">;
foreach Scope = ["thrust", "thrust::system"] in
  def : Function, As<Scope # "::hip_category"> {
    let Cuda = Scope # "::cuda_category";
  }

def THRUST_DEVICE_COMPILER_NVCC : Macro, As<"THRUST_DEVICE_COMPILER_HIP">;
def THRUST_DEVICE_SYSTEM_CUDA : Macro, As<"THRUST_DEVICE_SYSTEM_HIP">;
def __THRUST_HAS_CUDART__ : Macro,
  Unsupported<"rocThrust has no such macro; HIP has no launches from kernels">;
} // Thrust
