//===- Memory.td - Findings about memory, CU2X3nnn ---------*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

def TextureReference : Diagnostic<3011, "texture-reference", Build, Medium> {
  let Text = "texture reference '{0}': removed in CUDA 12 and deprecated in "
             "HIP";
  let Fix = "convert it to a texture object and pass that to the kernel";
  let Why = [{
    A texture reference is a global variable that is bound on the host and read
    by name in the kernel. CUDA 12 removed it. HIP still declares the type and
    marks the functions that bind it as deprecated, so the translated code
    builds for now, on GPUs with texture hardware only.
  }];
  let Before = [{
    texture<float, 1, cudaReadModeElementType> table;

    __global__ void read(float *out) { *out = tex1Dfetch(table, 3); }
  }];
  let After = [{
    __global__ void read(float *out, hipTextureObject_t table) {
      *out = tex1Dfetch<float>(table, 3);
    }
  }];
  let Ignore = [{
    The HIP version in use still has texture references and the GPU has texture
    hardware.
  }];
}
