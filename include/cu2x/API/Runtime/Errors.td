//===- Errors.td - CUDA runtime ----------------------------*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

let Library = Runtime in {
def cudaError : EnumTag<"cudaError_t">, As<"hipError_t">, HIP<"1.5">;

def cudaError_t : Enum, HIP<"1.5">;
let Owner = cudaError_t in {
def cudaSuccess : EnumConstant<0>, HIP<"1.5">;
def cudaErrorInvalidValue : EnumConstant<1>, HIP<"1.6">;
def cudaErrorMemoryAllocation : EnumConstant<2>, As<"hipErrorOutOfMemory">,
  HIP<"1.6">;
def cudaErrorInitializationError : EnumConstant<3>,
  As<"hipErrorNotInitialized">, HIP<"1.6">;
def cudaErrorCudartUnloading : EnumConstant<4>, As<"hipErrorDeinitialized">,
  HIP<"1.6">;
def cudaErrorProfilerDisabled : EnumConstant<5>, HIP<"1.6">;
def cudaErrorProfilerNotInitialized : EnumConstant<6>, CUDA<deprecated = "5.0">,
  HIP<"1.6">;
def cudaErrorProfilerAlreadyStarted : EnumConstant<7>, CUDA<deprecated = "5.0">,
  HIP<"1.6">;
def cudaErrorProfilerAlreadyStopped : EnumConstant<8>, CUDA<deprecated = "5.0">,
  HIP<"1.6">;
def cudaErrorInvalidConfiguration : EnumConstant<9>, HIP<"1.6">;
def cudaErrorInvalidPitchValue : EnumConstant<12>, HIP<"4.2">;
def cudaErrorInvalidSymbol : EnumConstant<13>, HIP<"1.6">;
def cudaErrorInvalidHostPointer : EnumConstant<16>, Unsupported,
  CUDA<deprecated = "10.1">;
def cudaErrorInvalidDevicePointer : EnumConstant<17>, CUDA<deprecated = "10.1">,
  HIP<"1.6">;
def cudaErrorInvalidTexture : EnumConstant<18>;
def cudaErrorInvalidTextureBinding : EnumConstant<19>, Unsupported;
def cudaErrorInvalidChannelDescriptor : EnumConstant<20>;
def cudaErrorInvalidMemcpyDirection : EnumConstant<21>, HIP<"1.6">;
def cudaErrorAddressOfConstant : EnumConstant<22>, Unsupported,
  CUDA<deprecated = "3.1">;
def cudaErrorTextureFetchFailed : EnumConstant<23>, Unsupported,
  CUDA<deprecated = "3.1">;
def cudaErrorTextureNotBound : EnumConstant<24>, Unsupported,
  CUDA<deprecated = "3.1">;
def cudaErrorSynchronizationError : EnumConstant<25>, Unsupported,
  CUDA<deprecated = "3.1">;
def cudaErrorInvalidFilterSetting : EnumConstant<26>, Unsupported;
def cudaErrorInvalidNormSetting : EnumConstant<27>, Unsupported;
def cudaErrorMixedDeviceExecution : EnumConstant<28>, Unsupported,
  CUDA<deprecated = "3.1">;
def cudaErrorNotYetImplemented : EnumConstant<31>, Unsupported,
  CUDA<deprecated = "4.1">;
def cudaErrorMemoryValueTooLarge : EnumConstant<32>, Unsupported,
  CUDA<deprecated = "3.1">;
def cudaErrorStubLibrary : EnumConstant<34>, Unsupported, CUDA<"11.1">;
def cudaErrorInsufficientDriver : EnumConstant<35>, HIP<"1.7">;
def cudaErrorCallRequiresNewerDriver : EnumConstant<36>, Unsupported,
  CUDA<"11.1">;
def cudaErrorInvalidSurface : EnumConstant<37>, Unsupported;
def cudaErrorDuplicateVariableName : EnumConstant<43>, Unsupported;
def cudaErrorDuplicateTextureName : EnumConstant<44>, Unsupported;
def cudaErrorDuplicateSurfaceName : EnumConstant<45>, Unsupported;
def cudaErrorDevicesUnavailable : EnumConstant<46>, Unsupported;
def cudaErrorIncompatibleDriverContext : EnumConstant<49>, Unsupported;
def cudaErrorMissingConfiguration : EnumConstant<52>, HIP<"1.6">;
def cudaErrorPriorLaunchFailure : EnumConstant<53>, CUDA<deprecated = "3.1">,
  HIP<"1.6">;
def cudaErrorLaunchMaxDepthExceeded : EnumConstant<65>, Unsupported;
def cudaErrorLaunchFileScopedTex : EnumConstant<66>, Unsupported;
def cudaErrorLaunchFileScopedSurf : EnumConstant<67>, Unsupported;
def cudaErrorSyncDepthExceeded : EnumConstant<68>, Unsupported;
def cudaErrorLaunchPendingCountExceeded : EnumConstant<69>, Unsupported;
def cudaErrorInvalidDeviceFunction : EnumConstant<98>, HIP<"1.6">;
def cudaErrorNoDevice : EnumConstant<100>, HIP<"1.6">;
def cudaErrorInvalidDevice : EnumConstant<101>, HIP<"1.6">;
def cudaErrorDeviceNotLicensed : EnumConstant<102>, Unsupported, CUDA<"11.1">;
def cudaErrorSoftwareValidityNotEstablished : EnumConstant<103>, Unsupported,
  CUDA<"11.2">;
def cudaErrorStartupFailure : EnumConstant<127>, Unsupported;
def cudaErrorInvalidKernelImage : EnumConstant<200>, As<"hipErrorInvalidImage">,
  HIP<"1.6">;
def cudaErrorDeviceUninitialized : EnumConstant<201>,
  As<"hipErrorInvalidContext">, CUDA<"10.2">, HIP<"1.6">;
def cudaErrorMapBufferObjectFailed : EnumConstant<205>, As<"hipErrorMapFailed">,
  HIP<"1.6">;
def cudaErrorUnmapBufferObjectFailed : EnumConstant<206>,
  As<"hipErrorUnmapFailed">, HIP<"1.6">;
def cudaErrorArrayIsMapped : EnumConstant<207>, CUDA<"10.1">, HIP<"1.6">;
def cudaErrorAlreadyMapped : EnumConstant<208>, CUDA<"10.1">, HIP<"1.6">;
def cudaErrorNoKernelImageForDevice : EnumConstant<209>,
  As<"hipErrorNoBinaryForGpu">, HIP<"1.6">;
def cudaErrorAlreadyAcquired : EnumConstant<210>, CUDA<"10.1">, HIP<"1.6">;
def cudaErrorNotMapped : EnumConstant<211>, CUDA<"10.1">, HIP<"1.6">;
def cudaErrorNotMappedAsArray : EnumConstant<212>, CUDA<"10.1">, HIP<"1.6">;
def cudaErrorNotMappedAsPointer : EnumConstant<213>, CUDA<"10.1">, HIP<"1.6">;
def cudaErrorECCUncorrectable : EnumConstant<214>,
  As<"hipErrorECCNotCorrectable">, HIP<"1.6">;
def cudaErrorUnsupportedLimit : EnumConstant<215>, HIP<"1.6">;
def cudaErrorDeviceAlreadyInUse : EnumConstant<216>,
  As<"hipErrorContextAlreadyInUse">, HIP<"1.6">;
def cudaErrorPeerAccessUnsupported : EnumConstant<217>, HIP<"1.6">;
def cudaErrorInvalidPtx : EnumConstant<218>, As<"hipErrorInvalidKernelFile">,
  HIP<"1.6">;
def cudaErrorInvalidGraphicsContext : EnumConstant<219>, HIP<"1.6">;
def cudaErrorNvlinkUncorrectable : EnumConstant<220>, Unsupported, CUDA<"8.0">;
def cudaErrorJitCompilerNotFound : EnumConstant<221>, Unsupported, CUDA<"9.0">;
def cudaErrorUnsupportedPtxVersion : EnumConstant<222>, Unsupported,
  CUDA<"11.1">;
def cudaErrorJitCompilationDisabled : EnumConstant<223>, Unsupported,
  CUDA<"11.2">;
def cudaErrorUnsupportedExecAffinity : EnumConstant<224>, Unsupported,
  CUDA<"11.4">;
def cudaErrorUnsupportedDevSideSync : EnumConstant<225>, Unsupported,
  CUDA<"12.1">;
def cudaErrorContained : EnumConstant<226>, Unsupported;
def cudaErrorInvalidSource : EnumConstant<300>, CUDA<"10.1">, HIP<"1.6">;
def cudaErrorFileNotFound : EnumConstant<301>, CUDA<"10.1">, HIP<"1.6">;
def cudaErrorSharedObjectSymbolNotFound : EnumConstant<302>, HIP<"1.6">;
def cudaErrorSharedObjectInitFailed : EnumConstant<303>, HIP<"1.6">;
def cudaErrorOperatingSystem : EnumConstant<304>, HIP<"1.6">;
def cudaErrorInvalidResourceHandle : EnumConstant<400>,
  As<"hipErrorInvalidHandle">, HIP<"1.6">;
def cudaErrorIllegalState : EnumConstant<401>, CUDA<"10.0">, HIP<"5.0">;
def cudaErrorLossyQuery : EnumConstant<402>, Unsupported, CUDA<"12.3">;
def cudaErrorSymbolNotFound : EnumConstant<500>, As<"hipErrorNotFound">,
  CUDA<"10.1">, HIP<"1.6">;
def cudaErrorNotReady : EnumConstant<600>, HIP<"1.6">;
def cudaErrorIllegalAddress : EnumConstant<700>, HIP<"1.6">;
def cudaErrorLaunchOutOfResources : EnumConstant<701>, HIP<"1.6">;
def cudaErrorLaunchTimeout : EnumConstant<702>, As<"hipErrorLaunchTimeOut">,
  HIP<"1.6">;
def cudaErrorLaunchIncompatibleTexturing : EnumConstant<703>, Unsupported,
  CUDA<"10.1">;
def cudaErrorPeerAccessAlreadyEnabled : EnumConstant<704>, HIP<"1.6">;
def cudaErrorPeerAccessNotEnabled : EnumConstant<705>, HIP<"1.6">;
def cudaErrorSetOnActiveProcess : EnumConstant<708>, HIP<"1.6">;
def cudaErrorContextIsDestroyed : EnumConstant<709>, CUDA<"10.1">, HIP<"4.3">;
def cudaErrorAssert : EnumConstant<710>, HIP<"1.9">;
def cudaErrorTooManyPeers : EnumConstant<711>, Unsupported;
def cudaErrorHostMemoryAlreadyRegistered : EnumConstant<712>, HIP<"1.6">;
def cudaErrorHostMemoryNotRegistered : EnumConstant<713>, HIP<"1.6">;
def cudaErrorHardwareStackError : EnumConstant<714>, Unsupported;
def cudaErrorIllegalInstruction : EnumConstant<715>, Unsupported;
def cudaErrorMisalignedAddress : EnumConstant<716>, Unsupported;
def cudaErrorInvalidAddressSpace : EnumConstant<717>, Unsupported;
def cudaErrorInvalidPc : EnumConstant<718>, Unsupported;
def cudaErrorLaunchFailure : EnumConstant<719>, HIP<"1.6">;
def cudaErrorCooperativeLaunchTooLarge : EnumConstant<720>, CUDA<"9.0">,
  HIP<"3.2">;
def cudaErrorTensorMemoryLeak : EnumConstant<721>, Unsupported;
def cudaErrorNotPermitted : EnumConstant<800>, Unsupported;
def cudaErrorNotSupported : EnumConstant<801>, HIP<"1.6">;
def cudaErrorSystemNotReady : EnumConstant<802>, Unsupported, CUDA<"10.0">;
def cudaErrorSystemDriverMismatch : EnumConstant<803>, Unsupported,
  CUDA<"10.1">;
def cudaErrorCompatNotSupportedOnDevice : EnumConstant<804>, Unsupported,
  CUDA<"10.1">;
def cudaErrorMpsConnectionFailed : EnumConstant<805>, Unsupported, CUDA<"11.4">;
def cudaErrorMpsRpcFailure : EnumConstant<806>, Unsupported, CUDA<"11.4">;
def cudaErrorMpsServerNotReady : EnumConstant<807>, Unsupported, CUDA<"11.4">;
def cudaErrorMpsMaxClientsReached : EnumConstant<808>, Unsupported,
  CUDA<"11.4">;
def cudaErrorMpsMaxConnectionsReached : EnumConstant<809>, Unsupported,
  CUDA<"11.4">;
def cudaErrorMpsClientTerminated : EnumConstant<810>, Unsupported, CUDA<"11.8">;
def cudaErrorCdpNotSupported : EnumConstant<811>, Unsupported, CUDA<"12.0">;
def cudaErrorCdpVersionMismatch : EnumConstant<812>, Unsupported, CUDA<"12.0">;
def cudaErrorStreamCaptureUnsupported : EnumConstant<900>, CUDA<"10.0">,
  HIP<"4.3">;
def cudaErrorStreamCaptureInvalidated : EnumConstant<901>, CUDA<"10.0">,
  HIP<"4.3">;
def cudaErrorStreamCaptureMerge : EnumConstant<902>, CUDA<"10.0">, HIP<"4.3">;
def cudaErrorStreamCaptureUnmatched : EnumConstant<903>, CUDA<"10.0">,
  HIP<"4.3">;
def cudaErrorStreamCaptureUnjoined : EnumConstant<904>, CUDA<"10.0">,
  HIP<"4.3">;
def cudaErrorStreamCaptureIsolation : EnumConstant<905>, CUDA<"10.0">,
  HIP<"4.3">;
def cudaErrorStreamCaptureImplicit : EnumConstant<906>, CUDA<"10.0">,
  HIP<"4.3">;
def cudaErrorCapturedEvent : EnumConstant<907>, CUDA<"10.0">, HIP<"4.3">;
def cudaErrorStreamCaptureWrongThread : EnumConstant<908>, CUDA<"10.1">,
  HIP<"4.3">;
def cudaErrorTimeout : EnumConstant<909>, Unsupported, CUDA<"10.2">;
def cudaErrorGraphExecUpdateFailure : EnumConstant<910>, CUDA<"10.2">,
  HIP<"5.0">;
def cudaErrorExternalDevice : EnumConstant<911>, Unsupported;
def cudaErrorInvalidClusterSize : EnumConstant<912>, Unsupported, CUDA<"11.8">;
def cudaErrorFunctionNotLoaded : EnumConstant<913>, Unsupported, CUDA<"12.6">;
def cudaErrorInvalidResourceType : EnumConstant<914>, Unsupported, CUDA<"12.6">;
def cudaErrorInvalidResourceConfiguration : EnumConstant<915>, Unsupported,
  CUDA<"12.6">;
def cudaErrorUnknown : EnumConstant<999>, HIP<"1.6">;
def cudaErrorApiFailureBase : EnumConstant<10000>, Unsupported,
  CUDA<deprecated = "4.1">;
}
} // Runtime
