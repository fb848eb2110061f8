//===- Libraries.cpp - What cuBLAS of ports asks of the executor ----------===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// lib/Runtime/BLAS is written against the runtime of ports. Programs of
// cu2x-simt link it with these functions in place of that runtime.
//
//===----------------------------------------------------------------------===//

#include "../Libraries.h"

#include "../../SIMT/common/Runtime.h"

#include "__cu2x_runtime_versions.h"

using namespace cu2x;

static cudaStream_t streamOf(cu2xStream_t Stream) {
  return reinterpret_cast<cudaStream_t>(Stream);
}
static cu2xError_t errorOf(cudaError_t Error) {
  return static_cast<cu2xError_t>(Error);
}

cu2xError_t runtime::atTurn(cu2xStream_t Stream,
                            std::function<cu2xError_t()> Work) {
  if (cudaError_t Error = cuda::begin())
    return errorOf(Error);
  return errorOf(cuda::submit(streamOf(Stream), cudaGraphNodeTypeHost, [Work] {
    return static_cast<cudaError_t>(Work());
  }));
}

bool runtime::multiplyOnDevice(const LibraryProduct &) { return false; }

extern "C" cu2xError_t cu2xDeviceSynchronize() {
  return errorOf(cudaDeviceSynchronize());
}
extern "C" cu2xError_t cu2xStreamSynchronize(cu2xStream_t Stream) {
  return errorOf(cudaStreamSynchronize(streamOf(Stream)));
}
extern "C" cu2xError_t cu2xMemcpy2D(void *To, size_t ToPitch, const void *From,
                                    size_t FromPitch, size_t Width,
                                    size_t Height, cu2xMemcpyKind Kind) {
  return errorOf(cudaMemcpy2D(To, ToPitch, From, FromPitch, Width, Height,
                              static_cast<cudaMemcpyKind>(Kind)));
}
cu2xError_t cu2xMemcpy2DAsync(void *To, size_t ToPitch, const void *From,
                              size_t FromPitch, size_t Width, size_t Height,
                              cu2xMemcpyKind Kind, cu2xStream_t Stream) {
  return errorOf(cudaMemcpy2DAsync(To, ToPitch, From, FromPitch, Width, Height,
                                   static_cast<cudaMemcpyKind>(Kind),
                                   streamOf(Stream)));
}
