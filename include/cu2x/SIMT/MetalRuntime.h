//===- MetalRuntime.h - Run compiled MSL kernels ----------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The host's side of an MSL kernel on the CPU. A file of MSL, prepared by
// cu2x/Prepare/Metal.h and compiled, defines for each kernel
// \code
//   extern "C" void cu2x_msl_entry_NAME(const cu2x_msl_arguments *);
// \endcode
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_SIMT_METALRUNTIME_H
#define CU2X_SIMT_METALRUNTIME_H

#include "cu2x/SIMT/Executor.h"

extern "C" {

/// What a kernel gets, by the indices of its attributes. lib/SIMT/metal
/// declares it a second time, for the other side.
struct cu2x_msl_arguments {
  /// [[buffer(n)]]: what a pointer points to or a reference refers to.
  void *Buffers[31];
  /// [[threadgroup(n)]]: how much memory the host asks for.
  unsigned ThreadgroupBytes[31];
  /// [[texture(n)]]: of type cu2x_msl_texture.
  const void *Textures[128];
  /// [[sampler(n)]]: of type cu2x_msl_sampler.
  const void *Samplers[16];
};

typedef void (*cu2x_msl_entry)(const cu2x_msl_arguments *);

enum cu2x_msl_format : unsigned {
  cu2x_msl_float32,
  cu2x_msl_float16,
  cu2x_msl_unorm8,
  cu2x_msl_unorm16,
  cu2x_msl_snorm8,
  cu2x_msl_snorm16,
  cu2x_msl_uint8,
  cu2x_msl_uint16,
  cu2x_msl_uint32,
  cu2x_msl_sint8,
  cu2x_msl_sint16,
  cu2x_msl_sint32,
};

/// The memory of a texture.
struct cu2x_msl_texture {
  void *Data;
  cu2x_msl_format Format;
  /// 1, 2 or 4; missing ones read as 0, a missing fourth as 1.
  unsigned Channels;
  unsigned Width, Height, Depth; ///< those that do not exist are 1
  /// Slices lie one after another: of the third dimension, or of an array.
  size_t RowBytes, SliceBytes;
  /// Of mipmaps. Each lies behind the one before, without gaps, and has half its
  /// size; slices of an array keep their number.
  unsigned Levels = 1;
  bool IsLayered = false;
};

/// State bits: 0 pixel coordinates; 1 to 3, 4 to 6, 7 to 9 the addressing of
/// x, y and z (clamp to zero, to edge, repeat, mirrored repeat, to border);
/// 10 and 11 linear magnification and minification; 12 and 13 border colour
/// (transparent black, opaque black, opaque white); 14 and 15 how mipmaps are
/// used (the first alone, the nearest, two that are mixed).
struct cu2x_msl_sampler {
  unsigned State;
  /// What levels are clamped to.
  float MinLevel = 0, MaxLevel = 1000;
};

/// Runs the kernel on a grid of \p Grid threadgroups with \p Threads threads
/// each, as dispatchThreadgroups does. On failure the message of the executor
/// goes to stderr. More threadgroup memory than Metal has is a failure.
cu2x::simt::Status cu2x_msl_launch(cu2x_msl_entry Entry,
                                   const cu2x_msl_arguments *Arguments,
                                   cu2x::simt::Dim3 Grid,
                                   cu2x::simt::Dim3 Threads);
}

#endif // CU2X_SIMT_METALRUNTIME_H
