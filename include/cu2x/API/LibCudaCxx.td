//===- LibCudaCxx.td - Names of libcu++ --------------------*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

include "cu2x/API/API.td"

def LibCudaCxx : Library<"libcu++">;

let Library = LibCudaCxx in {
def : Include<"cuda/*">,
  Unsupported<"libhipcxx has it, but ROCm does not install it">;
def : Include<"cuda/annotated_ptr">,
  Unsupported<"libhipcxx has it, but ROCm does not install it">;
def : Include<"cuda/atomic">,
  Unsupported<"libhipcxx has it, but ROCm does not install it">;
def : Include<"cuda/barrier">,
  Unsupported<"no asynchronous barriers or pipelines; use __syncthreads()">;
def : Include<"cuda/cmath">,
  Unsupported<"libhipcxx has it, but ROCm does not install it">;
def : Include<"cuda/experimental/*">,
  Unsupported<"libhipcxx has it, but ROCm does not install it">;
def : Include<"cuda/functional">,
  Unsupported<"libhipcxx has it, but ROCm does not install it">;
def : Include<"cuda/latch">,
  Unsupported<"libhipcxx has it, but ROCm does not install it">;
def : Include<"cuda/memory_resource">,
  Unsupported<"libhipcxx has it, but ROCm does not install it">;
def : Include<"cuda/pipeline">,
  Unsupported<"no asynchronous barriers or pipelines; use __syncthreads()">;
def : Include<"cuda/ptx">, Unsupported<"PTX instructions have no counterpart">;
def : Include<"cuda/semaphore">,
  Unsupported<"libhipcxx has it, but ROCm does not install it">;
def : Include<"cuda/std/*">,
  Unsupported<"libhipcxx has it, but ROCm does not install it">;
def : Include<"cuda/stream_ref">,
  Unsupported<"libhipcxx has it, but ROCm does not install it">;
def : Include<"cuda/version">,
  Unsupported<"libhipcxx has it, but ROCm does not install it">;
} // LibCudaCxx
