//===- LibCudaCxx.td - Names of libcu++ --------------------*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

include "cu2x/API/Notes.td"

def LibCudaCxx : Library<"libcu++">;

let Library = LibCudaCxx in {
def : Include<"cuda/*">, OnlyInLibhipcxx;
def : Include<"cuda/annotated_ptr">, OnlyInLibhipcxx;
def : Include<"cuda/atomic">, OnlyInLibhipcxx;
def : Include<"cuda/barrier">, NoAsyncBarriers;
def : Include<"cuda/cmath">, OnlyInLibhipcxx;
def : Include<"cuda/experimental/*">, OnlyInLibhipcxx;
def : Include<"cuda/functional">, OnlyInLibhipcxx;
def : Include<"cuda/latch">, OnlyInLibhipcxx;
def : Include<"cuda/memory_resource">, OnlyInLibhipcxx;
def : Include<"cuda/pipeline">, NoAsyncBarriers;
def : Include<"cuda/ptx">, Unsupported<"PTX instructions have no counterpart">;
def : Include<"cuda/semaphore">, OnlyInLibhipcxx;
def : Include<"cuda/std/*">, OnlyInLibhipcxx;
def : Include<"cuda/stream_ref">, OnlyInLibhipcxx;
def : Include<"cuda/version">, OnlyInLibhipcxx;
def : Family<"cuda::">, OnlyInLibhipcxx;
def : Namespace<"cuda::std">, OnlyInLibhipcxx;
def : Namespace<"cuda::ptx">, Unsupported<"PTX has no translation">;
} // LibCudaCxx
