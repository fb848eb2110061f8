//===- State.h - What the parts of the runtime share ------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_RUNTIME_STATE_H
#define CU2X_LIB_RUNTIME_STATE_H

#include "Backend.h"
#include <functional>
#include <map>
#include <mutex>

namespace cu2x::runtime {

//===----------------------------------------------------------------------===//
// Errors
//===----------------------------------------------------------------------===//

/// Notes \p Error for cu2xGetLastError and returns it.
cu2xError_t fail(cu2xError_t Error);
/// Prints the message of \p O, and notes its error: for every later call if it
/// is sticky.
cu2xError_t fail(const Outcome &O);
/// The same for the error of a kernel, which no call returns before the next
/// one that waits.
void failLater(const Outcome &O);
/// Makes a failure that was left for later one that every call returns.
void takeFailures();
/// Whether a kernel has failed since the last clearErrors().
bool hasFailure();
/// A line on stderr, after what is on its way to stdout.
void say(const std::string &Message);
/// What a call has to return at once: the error that is sticky, or that there
/// is no device. Success if it may go on.
cu2xError_t enter();
/// Forgets all errors.
void clearErrors();

//===----------------------------------------------------------------------===//
// The device
//===----------------------------------------------------------------------===//

/// The one device. Only behind an enter() that returned success.
Backend &device();
/// Whether there is one; \p Message says why not.
bool hasDevice(std::string &Message);
/// Held by all who call the device.
std::recursive_mutex &queueLock();
using Queue = std::lock_guard<std::recursive_mutex>;

const cu2xDeviceProp &deviceProperties();

/// What holds of every device. Values that Metal does not tell are made up, and
/// docs/Rationale/Runtime.md lists them.
void describeDevice(cu2xDeviceProp &Properties);
/// Makes it one that runs one block at a time, for programs with kernels that
/// wait for their grid and take the number of its blocks from occupancy.
void describeOneBlock(cu2xDeviceProp &Properties);

/// Waits until all work is done, prints what kernels have printed, and returns
/// how they failed.
cu2xError_t synchronize();

/// Describes the device so. Comes before the first use of the device.
void limitToOneBlock();

/// A mark behind the work that is queued now; whether the device has come to a
/// mark; and when, in seconds.
uint64_t markQueue();
bool isReached(uint64_t Mark);
double timeOf(uint64_t Mark);
/// Whether work is done when a call that queues it returns.
bool isEager();

//===----------------------------------------------------------------------===//
// What cu2xDeviceReset does, when all work is done
//===----------------------------------------------------------------------===//

/// Frees what calls for memory gave, and forgets what was registered.
void resetMemory();
/// Variables of the device have the values of the source again.
void resetVariables();
/// Arrays, texture and surface objects are none any more.
void resetTextures();
/// Nothing is bound to texture references.
void resetReferences();
/// Streams, events, captures and executable graphs are none any more.
void resetStreams();
void resetGraphs();
/// The default pool is as it was, and the only one.
void resetPools();
/// Kernels have the attributes of the source.
void resetKernels();

//===----------------------------------------------------------------------===//
// Memory
//===----------------------------------------------------------------------===//

struct Allocation {
  Memory Where;
  /// What the program asked for; Where may have more.
  size_t Bytes = 0;
  /// Whether a call for memory gave it to the program, which may free it then;
  /// variables are not.
  bool IsGiven = false;

  /// Whether the host reaches it at another address than the device.
  bool hasTwoAddresses() const {
    return Where.programAddress() != Where.DeviceAddress;
  }
  /// How far behind its begin an address of the program or of the device is.
  size_t offsetOf(const void *Address) const;
  /// Where the device has what the program has at \p Address.
  uint64_t deviceAddress(const void *Address) const {
    return Where.DeviceAddress + offsetOf(Address);
  }
};

/// Allocates memory that is in the map from then on.
Outcome allocate(MemoryKind Kind, size_t Bytes, const Allocation *&Result,
                 bool IsGiven = false);
/// Frees what begins at \p Address, if \p MayFree takes it;
/// cu2xErrorInvalidValue if not.
cu2xError_t release(const void *Address, bool (*MayFree)(const Allocation &));
/// The memory that the address of the program lies in, or null. With \p AtEnd
/// the address just behind it counts too.
const Allocation *findMemory(const void *Address, bool AtEnd = false);

/// Whether there is such memory.
bool isAllocated(const void *Address);
/// How many bytes of the memory that \p Address is in lie from there on; 0 if
/// it is in none.
size_t bytesBehind(const void *Address);

/// Comes with the failure of a kernel, behind which nobody knows what memory
/// holds.
void distrustMemory();

/// Whether an address is the host's for memory that the device has elsewhere,
/// so that a kernel which loads it from memory cannot follow it.
bool isHostAddress(const void *Address);
/// Whether there is such memory at all.
bool hasHostAddresses();

/// Memory of the device alone; for no bytes, null.
cu2xError_t allocateOnDevice(void **Result, size_t Bytes);
/// Tells the pool of what begins at \p Address, if it has one, that this was
/// freed.
void leavePool(const void *Address);
/// What pools do when somebody waits: they keep no more than they are told to.
void trimPools();
/// Bytes that pools have and nobody uses.
size_t unusedInPools();

/// Where the host reads or writes the bytes from \p Address on. Fails with
/// cu2xErrorInvalidValue if they are not all in one allocation, or are memory
/// that the device had and has no more.
struct Span {
  char *Data = nullptr;
  const Memory *Where = nullptr;
};
bool findSpan(const void *Address, size_t Bytes, Span &Result);

//===----------------------------------------------------------------------===//
// Streams and graphs
//===----------------------------------------------------------------------===//

/// Work of a stream. It runs once, or with every launch of the graph that it is
/// in.
using Work = std::function<cu2xError_t()>;

/// The stream that the program means, null for the default ones. False if
/// there is no such stream.
bool isStream(cu2xStream_t Stream);
/// The graph that the work of \p Stream is added to while it is captured; null
/// when it is not.
cu2xGraph_t captureOf(cu2xStream_t Stream);
/// Whether this thread must not wait or allocate, because a stream is captured:
/// notes the error and makes the capture invalid.
cu2xError_t forbidInCapture(cu2xStream_t Stream, bool IsDefaultStream);
/// enter() of a call that allocates or frees memory in the order of \p Stream:
/// fails as well if there is no such stream, or a graph would have to do it.
cu2xError_t enterMemoryCall(cu2xStream_t Stream);
void addToGraph(cu2xGraph_t Graph, cu2xGraphNodeType Type, Work W);

/// Does \p Do now, or adds it to the graph that is captured.
template <class Callable>
cu2xError_t submit(cu2xStream_t Stream, cu2xGraphNodeType Type,
                   const Callable &Do) {
  if (!isStream(Stream))
    return fail(cu2xErrorInvalidResourceHandle);
  if (cu2xGraph_t Graph = captureOf(Stream)) {
    addToGraph(Graph, Type, Do);
    return cu2xSuccess;
  }
  if (cu2xError_t Error = forbidInCapture(Stream, true))
    return Error;
  return Do();
}

/// Whether there is such an array.
bool isArray(cu2xArray_const_t Array);

/// What the next two do with rows of a shape that can be.
cu2xError_t moveRows(void *To, size_t ToPitch, const void *From,
                     size_t FromPitch, size_t Width, size_t Height,
                     cu2xMemcpyKind Kind);
cu2xError_t setRows(void *To, size_t Pitch, unsigned Value,
                    unsigned ElementBytes, size_t Width, size_t Height);
/// Copies or fills now.
cu2xError_t copyRowsNow(void *To, size_t ToPitch, const void *From,
                        size_t FromPitch, size_t Width, size_t Height,
                        cu2xMemcpyKind Kind);
cu2xError_t copy3DNow(const cu2xMemcpy3DParms &P);
cu2xError_t fillRowsNow(void *To, size_t Pitch, unsigned Value,
                        unsigned ElementBytes, size_t Width, size_t Height);

//===----------------------------------------------------------------------===//
// Kernels
//===----------------------------------------------------------------------===//

/// A library of the program, loaded at the first launch of one of its kernels.
struct LoadedLibrary;

struct Kernel {
  const KernelEntry *Entry = nullptr;
  LoadedLibrary *Library = nullptr;
  Pipeline Found;
  bool IsReady = false, HasAliasWarning = false;
  size_t DynamicLimit = 0; ///< that the program has set; 0 is none
  /// Why stub and bindings do not fit; empty if they do.
  std::string Mistake;
};

struct LaunchShape {
  dim3 Grid, Block;
  size_t DynamicShared = 0;
  bool IsCooperative = false;
};

/// The kernel of a stub, or null after a message.
Kernel *kernelOf(const void *Stub);
/// Loads what the kernel needs.
cu2xError_t prepare(Kernel &K);
/// Checks and launches.
cu2xError_t runKernel(Kernel &K, const LaunchShape &Shape,
                      const void *const *Arguments);
/// Copies the arguments, for launches that come later.
Work laterLaunch(Kernel &K, const LaunchShape &Shape,
                 const void *const *Arguments);
/// The most dynamic shared memory that a launch of the kernel may have.
size_t dynamicLimit(const Kernel &K);
/// Makes \p Bytes that limit.
void limitDynamicShared(Kernel &K, size_t Bytes);

/// The object with this number, or null if there is none.
const TextureObject *findTexture(uint64_t Number);
/// The number of the object that a texture reference is bound to; 0 if a kernel
/// cannot read it, and \p Why then.
uint64_t boundTexture(const cu2xTextureReference &R, const char *&Why);

/// Memory that kernels write to say something. Null and an outcome if there is
/// no room.
const Memory *printfBuffer(LoadedLibrary &L, Outcome &O);
const Memory *failureRecord(LoadedLibrary &L, Outcome &O);
const Memory *atomicLocks(Outcome &O);
/// Looks whether an assertion failed in a kernel that has ended.
void checkFailureRecord(LoadedLibrary &L);

} // namespace cu2x::runtime

#endif // CU2X_LIB_RUNTIME_STATE_H
