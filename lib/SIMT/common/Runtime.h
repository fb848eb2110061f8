//===- Runtime.h - State that the parts of the runtime share ----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// The CUDA runtime API for programs that cu2x-simt runs: one device, whose
// memory is the host's, and whose work is done when a call returns.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_SIMT_RUNTIME_H
#define CU2X_SIMT_RUNTIME_H

#include "simt/qualifiers.h"

#include "__cu2x_runtime_macros.h"
#include "__cu2x_runtime_types.h"
#include "cu2x/SIMT/Trace.h"
#include <functional>
#include <vector>

namespace cu2x {
namespace cuda {

/// Notes \p Error for cudaGetLastError and returns it.
cudaError_t setError(cudaError_t Error);
/// Notes an error that every later call reports, as a failed kernel leaves it.
void setStickyError(cudaError_t Error);
/// That error, or success.
cudaError_t stickyError();
/// A kernel has ended and noted that an assertion failed or a trap was reached.
void noteDeviceFailure(bool IsAssertion);
/// Whether the kernel that has just failed did so by an assertion.
bool takeAssertion();

const cudaDeviceProp &deviceProperties();

/// Whether \p Address is in memory that only the device has.
bool isDeviceMemory(const void *Address);
/// Adds rows that were copied to the trace, if they came to the host.
void traceToHost(const void *To, size_t Pitch, size_t Width, size_t Height,
                 simt::Element What);
/// Adds the allocation that \p Pointer points into to the trace.
void traceAllocation(const void *Pointer);

using GraphNode = std::function<void()>;
/// The nodes that the work of \p Stream is added to while it is captured; null
/// when it is not.
std::vector<GraphNode> *captureOf(cudaStream_t Stream);
/// Does \p Work now, or adds it to the graph that is captured.
template <class Callable>
cudaError_t submit(cudaStream_t Stream, const Callable &Work) {
  if (cudaError_t Error = stickyError())
    return setError(Error);
  if (std::vector<GraphNode> *Graph = captureOf(Stream))
    Graph->push_back(Work);
  else
    Work();
  return cudaSuccess;
}

} // namespace cuda
} // namespace cu2x

#endif // CU2X_SIMT_RUNTIME_H
