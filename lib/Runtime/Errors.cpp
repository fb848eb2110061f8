//===- Errors.cpp - Errors, as calls return and remember them ---*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "State.h"

#include "cu2x/runtime/device.h"
#include <atomic>
#include <cstdio>

using namespace cu2x::runtime;

static thread_local cu2xError_t LastError = cu2xSuccess;
static std::atomic<cu2xError_t> StickyError{cu2xSuccess};
/// Of a kernel that nobody has waited for yet.
static std::atomic<cu2xError_t> LaterError{cu2xSuccess};

void cu2x::runtime::say(const std::string &Message) {
  std::fflush(stdout);
  std::fprintf(stderr, "cu2x: %s\n", Message.c_str());
}

cu2xError_t cu2x::runtime::fail(cu2xError_t Error) {
  if (Error != cu2xSuccess)
    LastError = Error;
  return Error;
}

static void makeSticky(cu2xError_t Error) {
  cu2xError_t None = cu2xSuccess;
  StickyError.compare_exchange_strong(None, Error);
}

cu2xError_t cu2x::runtime::fail(const Outcome &O) {
  if (!O.Message.empty())
    say(O.Message);
  if (O.IsSticky)
    makeSticky(O.Error);
  return fail(O.Error);
}

void cu2x::runtime::failLater(const Outcome &O) {
  if (!O.Message.empty())
    say(O.Message);
  distrustMemory();
  cu2xError_t None = cu2xSuccess;
  LaterError.compare_exchange_strong(None, O.Error);
}

void cu2x::runtime::takeFailures() {
  if (cu2xError_t Error = LaterError.exchange(cu2xSuccess))
    makeSticky(Error);
}

bool cu2x::runtime::hasFailure() { return LaterError || StickyError; }

cu2xError_t cu2x::runtime::enter() {
  if (cu2xError_t Error = StickyError)
    return fail(Error);
  std::string Message;
  if (hasDevice(Message))
    return cu2xSuccess;
  static std::once_flag Said;
  std::call_once(Said, [&] { say(Message); });
  return fail(cu2xErrorNoDevice);
}

void cu2x::runtime::clearErrors() {
  LastError = cu2xSuccess;
  StickyError = LaterError = cu2xSuccess;
}

namespace {
struct ErrorRow {
  cu2xError_t Error;
  const char *Name, *Text;
};
} // namespace

// The names are CUDA's: they end in what programs print.
#define CU2X_ERROR(NAME, TEXT) {cu2x##NAME, "cuda" #NAME, TEXT}
static const ErrorRow ErrorRows[] = {
    CU2X_ERROR(Success, "no error"),
    CU2X_ERROR(ErrorInvalidValue, "invalid argument"),
    CU2X_ERROR(ErrorMemoryAllocation, "out of memory"),
    CU2X_ERROR(ErrorInitializationError, "initialization error"),
    CU2X_ERROR(ErrorInvalidConfiguration, "invalid configuration argument"),
    CU2X_ERROR(ErrorInvalidPitchValue, "invalid pitch argument"),
    CU2X_ERROR(ErrorInvalidSymbol, "invalid device symbol"),
    CU2X_ERROR(ErrorInvalidHostPointer, "invalid host pointer"),
    CU2X_ERROR(ErrorInvalidDevicePointer, "invalid device pointer"),
    CU2X_ERROR(ErrorInvalidTexture, "invalid texture reference"),
    CU2X_ERROR(ErrorInvalidChannelDescriptor, "invalid channel descriptor"),
    CU2X_ERROR(ErrorInvalidMemcpyDirection,
               "invalid copy direction for memcpy"),
    CU2X_ERROR(ErrorInvalidDeviceFunction, "invalid device function"),
    CU2X_ERROR(ErrorNoDevice, "no CUDA-capable device is detected"),
    CU2X_ERROR(ErrorInvalidDevice, "invalid device ordinal"),
    CU2X_ERROR(ErrorInvalidKernelImage, "device kernel image is invalid"),
    CU2X_ERROR(ErrorNoKernelImageForDevice,
               "no kernel image is available for execution on the device"),
    CU2X_ERROR(ErrorUnsupportedLimit,
               "limit is not supported on this architecture"),
    CU2X_ERROR(ErrorInvalidSource, "device kernel image is invalid"),
    CU2X_ERROR(ErrorInvalidResourceHandle, "invalid resource handle"),
    CU2X_ERROR(ErrorSymbolNotFound, "named symbol not found"),
    CU2X_ERROR(ErrorNotReady, "device not ready"),
    CU2X_ERROR(ErrorIllegalAddress, "an illegal memory access was encountered"),
    CU2X_ERROR(ErrorLaunchOutOfResources,
               "too many resources requested for launch"),
    CU2X_ERROR(ErrorLaunchTimeout, "the launch timed out and was terminated"),
    CU2X_ERROR(ErrorPeerAccessAlreadyEnabled, "peer access is already enabled"),
    CU2X_ERROR(ErrorPeerAccessNotEnabled, "peer access has not been enabled"),
    CU2X_ERROR(ErrorAssert, "device-side assert triggered"),
    CU2X_ERROR(ErrorHostMemoryAlreadyRegistered,
               "part or all of the requested memory range is already mapped"),
    CU2X_ERROR(ErrorHostMemoryNotRegistered,
               "pointer does not correspond to a registered memory region"),
    CU2X_ERROR(ErrorLaunchFailure, "unspecified launch failure"),
    CU2X_ERROR(ErrorCooperativeLaunchTooLarge,
               "too many blocks in cooperative launch"),
    CU2X_ERROR(ErrorNotPermitted, "operation not permitted"),
    CU2X_ERROR(ErrorNotSupported, "operation not supported"),
    CU2X_ERROR(ErrorStreamCaptureUnsupported,
               "operation not permitted when stream is capturing"),
    CU2X_ERROR(ErrorStreamCaptureInvalidated,
               "operation failed due to a previous error during capture"),
    CU2X_ERROR(ErrorStreamCaptureUnmatched,
               "capture was not initiated in this stream"),
    CU2X_ERROR(ErrorStreamCaptureUnjoined,
               "capturing stream has unjoined work"),
    CU2X_ERROR(ErrorStreamCaptureImplicit,
               "operation would make the legacy stream depend on a capturing "
               "blocking stream"),
    CU2X_ERROR(ErrorStreamCaptureWrongThread,
               "attempt to terminate a thread-local capture sequence from "
               "another thread"),
    CU2X_ERROR(ErrorGraphExecUpdateFailure,
               "the graph update was not performed because it included changes "
               "which violated constraints specific to instantiated graph "
               "update"),
    CU2X_ERROR(ErrorDevicesUnavailable,
               "CUDA-capable device(s) is/are busy or unavailable"),
    CU2X_ERROR(ErrorNotYetImplemented,
               "this feature has not been implemented yet"),
    CU2X_ERROR(ErrorCudartUnloading, "driver shutting down"),
    CU2X_ERROR(ErrorProfilerDisabled,
               "profiler disabled while using external profiling tool"),
    CU2X_ERROR(ErrorStubLibrary, "CUDA driver is a stub library"),
    CU2X_ERROR(ErrorInsufficientDriver,
               "CUDA driver version is insufficient for CUDA runtime version"),
    CU2X_ERROR(ErrorCallRequiresNewerDriver,
               "API call is not supported in the installed CUDA driver"),
    CU2X_ERROR(ErrorInvalidSurface, "invalid surface reference"),
    CU2X_ERROR(ErrorInvalidTextureBinding, "texture is not bound to a pointer"),
    CU2X_ERROR(ErrorAddressOfConstant, "cannot take address of constant"),
    CU2X_ERROR(ErrorInvalidFilterSetting,
               "linear filtering not supported for non-float type"),
    CU2X_ERROR(
        ErrorInvalidNormSetting,
        "read as normalized float not supported for 32-bit non float type"),
    CU2X_ERROR(ErrorMissingConfiguration,
               "__global__ function call is not configured"),
    CU2X_ERROR(ErrorLaunchMaxDepthExceeded,
               "launch would exceed maximum depth of nested launches"),
    CU2X_ERROR(ErrorDeviceNotLicensed,
               "device doesn't have valid Grid license"),
    CU2X_ERROR(ErrorStartupFailure,
               "initialization of the CUDA runtime has failed"),
    CU2X_ERROR(ErrorDeviceUninitialized, "invalid device context"),
    CU2X_ERROR(ErrorMapBufferObjectFailed, "mapping of buffer object failed"),
    CU2X_ERROR(ErrorUnmapBufferObjectFailed,
               "unmapping of buffer object failed"),
    CU2X_ERROR(ErrorArrayIsMapped, "array is mapped"),
    CU2X_ERROR(ErrorAlreadyMapped, "resource already mapped"),
    CU2X_ERROR(ErrorAlreadyAcquired, "resource already acquired"),
    CU2X_ERROR(ErrorNotMapped, "resource not mapped"),
    CU2X_ERROR(ErrorNotMappedAsArray, "resource not mapped as array"),
    CU2X_ERROR(ErrorNotMappedAsPointer, "resource not mapped as pointer"),
    CU2X_ERROR(ErrorECCUncorrectable, "uncorrectable ECC error encountered"),
    CU2X_ERROR(ErrorDeviceAlreadyInUse,
               "exclusive-thread device already in use by a different thread"),
    CU2X_ERROR(ErrorPeerAccessUnsupported,
               "peer access is not supported between these two devices"),
    CU2X_ERROR(ErrorInvalidPtx, "a PTX JIT compilation failed"),
    CU2X_ERROR(ErrorInvalidGraphicsContext,
               "invalid OpenGL or DirectX context"),
    CU2X_ERROR(ErrorFileNotFound, "file not found"),
    CU2X_ERROR(ErrorSharedObjectSymbolNotFound,
               "shared object symbol not found"),
    CU2X_ERROR(ErrorSharedObjectInitFailed,
               "shared object initialization failed"),
    CU2X_ERROR(ErrorOperatingSystem,
               "OS call failed or operation not supported on this OS"),
    CU2X_ERROR(ErrorIllegalState,
               "the operation cannot be performed in the present state"),
    CU2X_ERROR(ErrorLaunchIncompatibleTexturing,
               "launch uses incompatible texturing mode"),
    CU2X_ERROR(ErrorSetOnActiveProcess,
               "cannot set while device is active in this process"),
    CU2X_ERROR(ErrorContextIsDestroyed, "context is destroyed"),
    CU2X_ERROR(ErrorTooManyPeers, "peer mapping resources exhausted"),
    CU2X_ERROR(ErrorHardwareStackError, "hardware stack error"),
    CU2X_ERROR(ErrorIllegalInstruction,
               "an illegal instruction was encountered"),
    CU2X_ERROR(ErrorMisalignedAddress, "misaligned address"),
    CU2X_ERROR(ErrorInvalidAddressSpace,
               "operation not supported on global/shared address space"),
    CU2X_ERROR(ErrorInvalidPc, "invalid program counter"),
    CU2X_ERROR(ErrorSystemNotReady, "system not yet initialized"),
    CU2X_ERROR(
        ErrorSystemDriverMismatch,
        "system has unsupported display driver / cuda driver combination"),
    CU2X_ERROR(
        ErrorStreamCaptureMerge,
        "operation would result in a merge of separate capture sequences"),
    CU2X_ERROR(ErrorStreamCaptureIsolation,
               "dependency created on uncaptured work in another stream"),
    CU2X_ERROR(ErrorCapturedEvent, "operation not permitted on an event last "
                                   "recorded in a capturing stream"),
    CU2X_ERROR(ErrorTimeout, "wait operation timed out"),
    CU2X_ERROR(ErrorApiFailureBase, "api failure base"),
    CU2X_ERROR(ErrorUnknown, "unknown error"),
};
#undef CU2X_ERROR

static const ErrorRow *find(cu2xError_t Error) {
  for (const ErrorRow &Row : ErrorRows)
    if (Row.Error == Error)
      return &Row;
  return nullptr;
}

extern "C" {

cu2xError_t cu2xGetLastError() {
  cu2xError_t Sticky = StickyError, Error = Sticky ? Sticky : LastError;
  LastError = cu2xSuccess;
  return Error;
}
cu2xError_t cu2xPeekAtLastError() {
  cu2xError_t Sticky = StickyError;
  return Sticky ? Sticky : LastError;
}
const char *cu2xGetErrorName(cu2xError_t Error) {
  const ErrorRow *Row = find(Error);
  return Row ? Row->Name : "unrecognized error code";
}
const char *cu2xGetErrorString(cu2xError_t Error) {
  const ErrorRow *Row = find(Error);
  return Row ? Row->Text : "unrecognized error code";
}
}
