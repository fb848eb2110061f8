//===- Torch.td - Headers of PyTorch's C++ API -------------*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A build of PyTorch for ROCm renames its own headers by a rule for paths: the
// folder cuda becomes hip, and so does the word in the name of the file. Names
// that these headers declare are rows of include/cu2x/HIP/TorchNames.td.
//
//===----------------------------------------------------------------------===//

include "cu2x/API/Notes.td"

def Torch : Library<"PyTorch", "PyTorch for ROCm">;

let Library = Torch in {
def : Include<"c10/cuda/*">, As<"c10/hip/*">;
def : Include<"c10/cuda/CUDA*">, As<"c10/hip/HIP*">;
def : Include<"c10/cuda/impl/CUDA*">, As<"c10/hip/impl/HIP*">;
def : Include<"ATen/cuda/*">, As<"ATen/hip/*">;
def : Include<"ATen/cuda/ATenCUDA*">, As<"ATen/hip/ATenHIP*">;
def : Include<"ATen/cuda/CUDA*">, As<"ATen/hip/HIP*">;
def : Include<"ATen/cuda/detail/CUDA*">, As<"ATen/hip/detail/HIP*">;
def : Include<"ATen/native/cuda/*">, As<"ATen/native/hip/*">;
def : Include<"ATen/native/cuda/CUDA*">, As<"ATen/native/hip/HIP*">;
def : Include<"ATen/cudnn/*">,
      Unsupported<"PyTorch for ROCm has ATen/miopen, with other functions">;
def : Include<"ATen/cudnn/Handle.h">, As<"ATen/miopen/Handle.h">;
def : Include<"gloo/cuda*">, As<"gloo/hip*">;
} // Torch
