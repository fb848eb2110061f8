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

namespace cu2x {
namespace cuda {

//===----------------------------------------------------------------------===//
// What lib/Runtime/Executor does with the core of the runtime of ports
//===----------------------------------------------------------------------===//

/// Notes \p Error for cudaGetLastError and returns it.
cudaError_t setError(cudaError_t Error);
/// The error that every call returns since somebody has waited for a kernel
/// that failed, or success.
cudaError_t begin();
/// The same, after waiting.
cudaError_t settle();
/// Notes how a kernel has failed, for whoever waits next.
void failKernel(cudaError_t Error);
/// Whether one has since the last cudaDeviceReset. No other runs then.
bool hasFailedKernel();

/// From now on an invalid access of a kernel ends its launch and not the
/// program.
void catchKernelFaults();
/// Whether the launch that has just failed did so by one.
bool takeKernelFault();

using StreamWork = std::function<cudaError_t()>;
/// Does \p Work now, or adds it to the graph that is captured.
cudaError_t submit(cudaStream_t Stream, cudaGraphNodeType Type,
                   const StreamWork &Work);
/// Notes that this thread does what it must not do while it captures a stream.
cudaError_t forbidInCapture();
/// Whether the work of \p Stream is captured.
bool isCaptured(cudaStream_t Stream);
/// begin() of a call that allocates or frees memory in the order of \p Stream:
/// fails as well if there is no such stream, or its graph would have to do it.
cudaError_t enterMemoryCall(cudaStream_t Stream);

/// The numbers of the device that ports have on the CPU; \p RunsOneBlock where
/// blocks wait for each other.
void describeAsPort(cudaDeviceProp &Properties, bool RunsOneBlock);
/// Tells the pool of what began at \p Address, if it had one, that this was
/// freed.
void leavePool(const void *Address);
/// Bytes that pools have and nobody uses.
size_t unusedInPools();

/// Memory of the device: what is given back can be neither read nor written any
/// more. Null if there is no room.
void *takePages(size_t Bytes);
void givePagesBack(void *Memory);
/// Whether \p Address is where such memory lies, be it in use or not.
bool isInPages(const void *Address);

//===----------------------------------------------------------------------===//
// What it asks for
//===----------------------------------------------------------------------===//

// What cudaDeviceReset does; runtime::resetMemory() and so on say more.
void resetMemory();
void resetArrays();
void resetVariables();

const cudaDeviceProp &deviceProperties();

/// Copies and fills now, in a shape that can be.
cudaError_t moveRows(void *To, size_t ToPitch, const void *From,
                     size_t FromPitch, size_t Width, size_t Height,
                     cudaMemcpyKind Kind);
cudaError_t copy3DNow(const cudaMemcpy3DParms &P);
cudaError_t setRows(void *To, size_t Pitch, unsigned Value,
                    unsigned ElementBytes, size_t Width, size_t Height);

/// Memory of the device alone; for no bytes, null.
cudaError_t allocateOnDevice(void **Result, size_t Size);

/// Whether there is such an array.
bool isArray(cudaArray_const_t Array);

/// Whether \p Address is in memory that the program has allocated.
bool isAllocated(const void *Address);
/// How many bytes of that memory lie from \p Address on; 0 if it is in none.
size_t bytesBehind(const void *Address);

/// Makes a launch with copies of \p Arguments that can run any number of
/// times.
cudaError_t makeLaunch(const void *Function, dim3 Grid, dim3 Block,
                       void **Arguments, size_t DynamicShared,
                       StreamWork &Result);

//===----------------------------------------------------------------------===//
// Between the files of this folder
//===----------------------------------------------------------------------===//

/// A replaced kernel has ended and noted that an assertion failed or a trap was
/// reached.
void noteDeviceFailure(bool IsAssertion);
/// Whether the kernel that has just failed did so by an assertion.
bool takeAssertion();

/// The bytes of shared memory that variables in the kernel \p Function itself
/// take, those in functions that it calls not counted.
size_t staticShared(const void *Function);

/// Tells the trace what addresses of memory look like.
void showAddresses();

/// Tells the trace of the program's variables that are declared `__managed__`.
void shareManagedVariables();

/// Says what was written behind the end of memory since the last call, in
/// \p Kernel.
void reportOverruns(const char *Kernel);

/// Says that the program has barriers of the grid. True.
bool noteGridBarriers();

/// Whether \p Address is in memory that only the device has.
bool isDeviceMemory(const void *Address);
/// How many bytes rows of a pitch reach over.
size_t reach(size_t Pitch, size_t Width, size_t Height);
/// False where bytes from \p Address on are in part those of an allocation, or
/// of memory that was freed. Those of variables and of the host are not known.
bool isInside(const void *Address, size_t Bytes);
/// Adds rows that were copied to the trace, if they came to the host.
void traceToHost(const void *To, size_t Pitch, size_t Width, size_t Height,
                 simt::Element What);
/// Adds the allocation that \p Pointer points into to the trace.
void traceAllocation(const void *Pointer);

} // namespace cuda
} // namespace cu2x

#endif // CU2X_SIMT_RUNTIME_H
