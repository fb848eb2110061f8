//===- enums.h - Enumerations and flags of the runtime ----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// With the values that they have in CUDA.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_RUNTIME_ENUMS_H
#define CU2X_RUNTIME_ENUMS_H

enum cu2xChannelFormatKind {
  cu2xChannelFormatKindSigned,
  cu2xChannelFormatKindUnsigned,
  cu2xChannelFormatKindFloat,
  cu2xChannelFormatKindNone,
  cu2xChannelFormatKindNV12,
  cu2xChannelFormatKindUnsignedNormalized8X1,
  cu2xChannelFormatKindUnsignedNormalized8X2,
  cu2xChannelFormatKindUnsignedNormalized8X4,
  cu2xChannelFormatKindUnsignedNormalized16X1,
  cu2xChannelFormatKindUnsignedNormalized16X2,
  cu2xChannelFormatKindUnsignedNormalized16X4,
  cu2xChannelFormatKindSignedNormalized8X1,
  cu2xChannelFormatKindSignedNormalized8X2,
  cu2xChannelFormatKindSignedNormalized8X4,
  cu2xChannelFormatKindSignedNormalized16X1,
  cu2xChannelFormatKindSignedNormalized16X2,
  cu2xChannelFormatKindSignedNormalized16X4,
  cu2xChannelFormatKindUnsignedBlockCompressed1,
  cu2xChannelFormatKindUnsignedBlockCompressed1SRGB,
  cu2xChannelFormatKindUnsignedBlockCompressed2,
  cu2xChannelFormatKindUnsignedBlockCompressed2SRGB,
  cu2xChannelFormatKindUnsignedBlockCompressed3,
  cu2xChannelFormatKindUnsignedBlockCompressed3SRGB,
  cu2xChannelFormatKindUnsignedBlockCompressed4,
  cu2xChannelFormatKindSignedBlockCompressed4,
  cu2xChannelFormatKindUnsignedBlockCompressed5,
  cu2xChannelFormatKindSignedBlockCompressed5,
  cu2xChannelFormatKindUnsignedBlockCompressed6H,
  cu2xChannelFormatKindSignedBlockCompressed6H,
  cu2xChannelFormatKindUnsignedBlockCompressed7,
  cu2xChannelFormatKindUnsignedBlockCompressed7SRGB,
  cu2xChannelFormatKindUnsignedNormalized1010102,
};

enum cu2xMemoryType {
  cu2xMemoryTypeUnregistered,
  cu2xMemoryTypeHost,
  cu2xMemoryTypeDevice,
  cu2xMemoryTypeManaged,
};

enum cu2xMemcpyKind {
  cu2xMemcpyHostToHost,
  cu2xMemcpyHostToDevice,
  cu2xMemcpyDeviceToHost,
  cu2xMemcpyDeviceToDevice,
  cu2xMemcpyDefault,
};

enum cu2xStreamCaptureStatus {
  cu2xStreamCaptureStatusNone,
  cu2xStreamCaptureStatusActive,
  cu2xStreamCaptureStatusInvalidated,
};

enum cu2xStreamCaptureMode {
  cu2xStreamCaptureModeGlobal,
  cu2xStreamCaptureModeThreadLocal,
  cu2xStreamCaptureModeRelaxed,
};

enum cu2xResourceType {
  cu2xResourceTypeArray,
  cu2xResourceTypeMipmappedArray,
  cu2xResourceTypeLinear,
  cu2xResourceTypePitch2D,
};

enum cu2xResourceViewFormat {
  cu2xResViewFormatNone,
  cu2xResViewFormatUnsignedChar1,
  cu2xResViewFormatUnsignedChar2,
  cu2xResViewFormatUnsignedChar4,
  cu2xResViewFormatSignedChar1,
  cu2xResViewFormatSignedChar2,
  cu2xResViewFormatSignedChar4,
  cu2xResViewFormatUnsignedShort1,
  cu2xResViewFormatUnsignedShort2,
  cu2xResViewFormatUnsignedShort4,
  cu2xResViewFormatSignedShort1,
  cu2xResViewFormatSignedShort2,
  cu2xResViewFormatSignedShort4,
  cu2xResViewFormatUnsignedInt1,
  cu2xResViewFormatUnsignedInt2,
  cu2xResViewFormatUnsignedInt4,
  cu2xResViewFormatSignedInt1,
  cu2xResViewFormatSignedInt2,
  cu2xResViewFormatSignedInt4,
  cu2xResViewFormatHalf1,
  cu2xResViewFormatHalf2,
  cu2xResViewFormatHalf4,
  cu2xResViewFormatFloat1,
  cu2xResViewFormatFloat2,
  cu2xResViewFormatFloat4,
  cu2xResViewFormatUnsignedBlockCompressed1,
  cu2xResViewFormatUnsignedBlockCompressed2,
  cu2xResViewFormatUnsignedBlockCompressed3,
  cu2xResViewFormatUnsignedBlockCompressed4,
  cu2xResViewFormatSignedBlockCompressed4,
  cu2xResViewFormatUnsignedBlockCompressed5,
  cu2xResViewFormatSignedBlockCompressed5,
  cu2xResViewFormatUnsignedBlockCompressed6H,
  cu2xResViewFormatSignedBlockCompressed6H,
  cu2xResViewFormatUnsignedBlockCompressed7,
};

enum cu2xFuncAttribute {
  cu2xFuncAttributeMaxDynamicSharedMemorySize = 8,
  cu2xFuncAttributePreferredSharedMemoryCarveout,
  cu2xFuncAttributeClusterDimMustBeSet,
  cu2xFuncAttributeRequiredClusterWidth,
  cu2xFuncAttributeRequiredClusterHeight,
  cu2xFuncAttributeRequiredClusterDepth,
  cu2xFuncAttributeNonPortableClusterSizeAllowed,
  cu2xFuncAttributeClusterSchedulingPolicyPreference,
  cu2xFuncAttributeMax,
};

enum cu2xFuncCache {
  cu2xFuncCachePreferNone,
  cu2xFuncCachePreferShared,
  cu2xFuncCachePreferL1,
  cu2xFuncCachePreferEqual,
};

enum cu2xSharedMemConfig {
  cu2xSharedMemBankSizeDefault,
  cu2xSharedMemBankSizeFourByte,
  cu2xSharedMemBankSizeEightByte,
};

enum cu2xSharedCarveout {
  cu2xSharedmemCarveoutDefault = -1,
  cu2xSharedmemCarveoutMaxShared = 100,
  cu2xSharedmemCarveoutMaxL1 = 0,
};

enum cu2xComputeMode {
  cu2xComputeModeDefault,
  cu2xComputeModeExclusive,
  cu2xComputeModeProhibited,
  cu2xComputeModeExclusiveProcess,
};

enum cu2xLimit {
  cu2xLimitStackSize,
  cu2xLimitPrintfFifoSize,
  cu2xLimitMallocHeapSize,
  cu2xLimitDevRuntimeSyncDepth,
  cu2xLimitDevRuntimePendingLaunchCount,
  cu2xLimitMaxL2FetchGranularity,
  cu2xLimitPersistingL2CacheSize,
};

enum cu2xMemoryAdvise {
  cu2xMemAdviseSetReadMostly = 1,
  cu2xMemAdviseUnsetReadMostly,
  cu2xMemAdviseSetPreferredLocation,
  cu2xMemAdviseUnsetPreferredLocation,
  cu2xMemAdviseSetAccessedBy,
  cu2xMemAdviseUnsetAccessedBy,
};

enum cu2xDeviceAttr {
  cu2xDevAttrMaxThreadsPerBlock = 1,
  cu2xDevAttrMaxBlockDimX,
  cu2xDevAttrMaxBlockDimY,
  cu2xDevAttrMaxBlockDimZ,
  cu2xDevAttrMaxGridDimX,
  cu2xDevAttrMaxGridDimY,
  cu2xDevAttrMaxGridDimZ,
  cu2xDevAttrMaxSharedMemoryPerBlock,
  cu2xDevAttrTotalConstantMemory,
  cu2xDevAttrWarpSize,
  cu2xDevAttrMaxPitch,
  cu2xDevAttrMaxRegistersPerBlock,
  cu2xDevAttrClockRate,
  cu2xDevAttrTextureAlignment,
  cu2xDevAttrGpuOverlap,
  cu2xDevAttrMultiProcessorCount,
  cu2xDevAttrKernelExecTimeout,
  cu2xDevAttrIntegrated,
  cu2xDevAttrCanMapHostMemory,
  cu2xDevAttrComputeMode,
  cu2xDevAttrMaxTexture1DWidth,
  cu2xDevAttrMaxTexture2DWidth,
  cu2xDevAttrMaxTexture2DHeight,
  cu2xDevAttrMaxTexture3DWidth,
  cu2xDevAttrMaxTexture3DHeight,
  cu2xDevAttrMaxTexture3DDepth,
  cu2xDevAttrMaxTexture2DLayeredWidth,
  cu2xDevAttrMaxTexture2DLayeredHeight,
  cu2xDevAttrMaxTexture2DLayeredLayers,
  cu2xDevAttrSurfaceAlignment,
  cu2xDevAttrConcurrentKernels,
  cu2xDevAttrEccEnabled,
  cu2xDevAttrPciBusId,
  cu2xDevAttrPciDeviceId,
  cu2xDevAttrTccDriver,
  cu2xDevAttrMemoryClockRate,
  cu2xDevAttrGlobalMemoryBusWidth,
  cu2xDevAttrL2CacheSize,
  cu2xDevAttrMaxThreadsPerMultiProcessor,
  cu2xDevAttrAsyncEngineCount,
  cu2xDevAttrUnifiedAddressing,
  cu2xDevAttrMaxTexture1DLayeredWidth,
  cu2xDevAttrMaxTexture1DLayeredLayers,
  cu2xDevAttrMaxTexture2DGatherWidth = 45,
  cu2xDevAttrMaxTexture2DGatherHeight,
  cu2xDevAttrMaxTexture3DWidthAlt,
  cu2xDevAttrMaxTexture3DHeightAlt,
  cu2xDevAttrMaxTexture3DDepthAlt,
  cu2xDevAttrPciDomainId,
  cu2xDevAttrTexturePitchAlignment,
  cu2xDevAttrMaxTextureCubemapWidth,
  cu2xDevAttrMaxTextureCubemapLayeredWidth,
  cu2xDevAttrMaxTextureCubemapLayeredLayers,
  cu2xDevAttrMaxSurface1DWidth,
  cu2xDevAttrMaxSurface2DWidth,
  cu2xDevAttrMaxSurface2DHeight,
  cu2xDevAttrMaxSurface3DWidth,
  cu2xDevAttrMaxSurface3DHeight,
  cu2xDevAttrMaxSurface3DDepth,
  cu2xDevAttrMaxSurface1DLayeredWidth,
  cu2xDevAttrMaxSurface1DLayeredLayers,
  cu2xDevAttrMaxSurface2DLayeredWidth,
  cu2xDevAttrMaxSurface2DLayeredHeight,
  cu2xDevAttrMaxSurface2DLayeredLayers,
  cu2xDevAttrMaxSurfaceCubemapWidth,
  cu2xDevAttrMaxSurfaceCubemapLayeredWidth,
  cu2xDevAttrMaxSurfaceCubemapLayeredLayers,
  cu2xDevAttrMaxTexture1DLinearWidth,
  cu2xDevAttrMaxTexture2DLinearWidth,
  cu2xDevAttrMaxTexture2DLinearHeight,
  cu2xDevAttrMaxTexture2DLinearPitch,
  cu2xDevAttrMaxTexture2DMipmappedWidth,
  cu2xDevAttrMaxTexture2DMipmappedHeight,
  cu2xDevAttrComputeCapabilityMajor,
  cu2xDevAttrComputeCapabilityMinor,
  cu2xDevAttrMaxTexture1DMipmappedWidth,
  cu2xDevAttrStreamPrioritiesSupported,
  cu2xDevAttrGlobalL1CacheSupported,
  cu2xDevAttrLocalL1CacheSupported,
  cu2xDevAttrMaxSharedMemoryPerMultiprocessor,
  cu2xDevAttrMaxRegistersPerMultiprocessor,
  cu2xDevAttrManagedMemory,
  cu2xDevAttrIsMultiGpuBoard,
  cu2xDevAttrMultiGpuBoardGroupID,
  cu2xDevAttrHostNativeAtomicSupported,
  cu2xDevAttrSingleToDoublePrecisionPerfRatio,
  cu2xDevAttrPageableMemoryAccess,
  cu2xDevAttrConcurrentManagedAccess,
  cu2xDevAttrComputePreemptionSupported,
  cu2xDevAttrCanUseHostPointerForRegisteredMem,
  cu2xDevAttrReserved92,
  cu2xDevAttrReserved93,
  cu2xDevAttrReserved94,
  cu2xDevAttrCooperativeLaunch,
  cu2xDevAttrReserved96,
  cu2xDevAttrMaxSharedMemoryPerBlockOptin,
  cu2xDevAttrCanFlushRemoteWrites,
  cu2xDevAttrHostRegisterSupported,
  cu2xDevAttrPageableMemoryAccessUsesHostPageTables,
  cu2xDevAttrDirectManagedMemAccessFromHost,
  cu2xDevAttrMaxBlocksPerMultiprocessor = 106,
  cu2xDevAttrMaxPersistingL2CacheSize = 108,
  cu2xDevAttrMaxAccessPolicyWindowSize,
  cu2xDevAttrReservedSharedMemoryPerBlock = 111,
  cu2xDevAttrSparseCudaArraySupported,
  cu2xDevAttrHostRegisterReadOnlySupported,
  cu2xDevAttrTimelineSemaphoreInteropSupported,
  cu2xDevAttrMemoryPoolsSupported,
  cu2xDevAttrGPUDirectRDMASupported,
  cu2xDevAttrGPUDirectRDMAFlushWritesOptions,
  cu2xDevAttrGPUDirectRDMAWritesOrdering,
  cu2xDevAttrMemoryPoolSupportedHandleTypes,
  cu2xDevAttrClusterLaunch,
  cu2xDevAttrDeferredMappingCudaArraySupported,
  cu2xDevAttrReserved122,
  cu2xDevAttrReserved123,
  cu2xDevAttrReserved124,
  cu2xDevAttrIpcEventSupport,
  cu2xDevAttrMemSyncDomainCount,
  cu2xDevAttrReserved127,
  cu2xDevAttrReserved128,
  cu2xDevAttrReserved129,
  cu2xDevAttrNumaConfig,
  cu2xDevAttrNumaId,
  cu2xDevAttrReserved132,
  cu2xDevAttrMpsEnabled,
  cu2xDevAttrHostNumaId,
  cu2xDevAttrD3D12CigSupported,
  cu2xDevAttrVulkanCigSupported = 138,
  cu2xDevAttrGpuPciDeviceId,
  cu2xDevAttrGpuPciSubsystemId,
  cu2xDevAttrReserved141,
  cu2xDevAttrHostNumaMemoryPoolsSupported,
  cu2xDevAttrHostNumaMultinodeIpcSupported,
  cu2xDevAttrHostMemoryPoolsSupported,
  cu2xDevAttrReserved145,
  cu2xDevAttrOnlyPartialHostNativeAtomicSupported = 147,
  cu2xDevAttrMax,
  cu2xDevAttrCooperativeMultiDeviceLaunch = 96,
  cu2xDevAttrMaxTimelineSemaphoreInteropSupported = 114,
};

enum cu2xMemPoolAttr {
  cu2xMemPoolReuseFollowEventDependencies = 1,
  cu2xMemPoolReuseAllowOpportunistic,
  cu2xMemPoolReuseAllowInternalDependencies,
  cu2xMemPoolAttrReleaseThreshold,
  cu2xMemPoolAttrReservedMemCurrent,
  cu2xMemPoolAttrReservedMemHigh,
  cu2xMemPoolAttrUsedMemCurrent,
  cu2xMemPoolAttrUsedMemHigh,
};

enum cu2xMemLocationType {
  cu2xMemLocationTypeInvalid,
  cu2xMemLocationTypeNone = 0,
  cu2xMemLocationTypeDevice,
  cu2xMemLocationTypeHost,
  cu2xMemLocationTypeHostNuma,
  cu2xMemLocationTypeHostNumaCurrent,
};

enum cu2xMemAccessFlags {
  cu2xMemAccessFlagsProtNone,
  cu2xMemAccessFlagsProtRead,
  cu2xMemAccessFlagsProtReadWrite = 3,
};

enum cu2xMemAllocationType {
  cu2xMemAllocationTypeInvalid,
  cu2xMemAllocationTypePinned,
  cu2xMemAllocationTypeManaged,
  cu2xMemAllocationTypeMax = 0x7fffffff,
};

enum cu2xMemAllocationHandleType {
  cu2xMemHandleTypeNone,
  cu2xMemHandleTypePosixFileDescriptor,
  cu2xMemHandleTypeWin32,
  cu2xMemHandleTypeWin32Kmt = 4,
  cu2xMemHandleTypeFabric = 8,
};

enum cu2xDeviceP2PAttr {
  cu2xDevP2PAttrPerformanceRank = 1,
  cu2xDevP2PAttrAccessSupported,
  cu2xDevP2PAttrNativeAtomicSupported,
  cu2xDevP2PAttrCudaArrayAccessSupported,
  cu2xDevP2PAttrOnlyPartialNativeAtomicSupported,
};

enum cu2xGraphNodeType {
  cu2xGraphNodeTypeKernel,
  cu2xGraphNodeTypeMemcpy,
  cu2xGraphNodeTypeMemset,
  cu2xGraphNodeTypeHost,
  cu2xGraphNodeTypeGraph,
  cu2xGraphNodeTypeEmpty,
  cu2xGraphNodeTypeWaitEvent,
  cu2xGraphNodeTypeEventRecord,
  cu2xGraphNodeTypeExtSemaphoreSignal,
  cu2xGraphNodeTypeExtSemaphoreWait,
  cu2xGraphNodeTypeMemAlloc,
  cu2xGraphNodeTypeMemFree,
  cu2xGraphNodeTypeConditional = 13,
  cu2xGraphNodeTypeCount,
};

enum cu2xGraphExecUpdateResult {
  cu2xGraphExecUpdateSuccess,
  cu2xGraphExecUpdateError,
  cu2xGraphExecUpdateErrorTopologyChanged,
  cu2xGraphExecUpdateErrorNodeTypeChanged,
  cu2xGraphExecUpdateErrorFunctionChanged,
  cu2xGraphExecUpdateErrorParametersChanged,
  cu2xGraphExecUpdateErrorNotSupported,
  cu2xGraphExecUpdateErrorUnsupportedFunctionChange,
  cu2xGraphExecUpdateErrorAttributesChanged,
};

enum cu2xGraphInstantiateResult {
  cu2xGraphInstantiateSuccess,
  cu2xGraphInstantiateError,
  cu2xGraphInstantiateInvalidStructure,
  cu2xGraphInstantiateNodeOperationNotSupported,
  cu2xGraphInstantiateMultipleDevicesNotSupported,
  cu2xGraphInstantiateConditionalHandleUnused,
};

enum cu2xGraphInstantiateFlags {
  cu2xGraphInstantiateFlagAutoFreeOnLaunch = 1,
  cu2xGraphInstantiateFlagUpload,
  cu2xGraphInstantiateFlagDeviceLaunch = 4,
  cu2xGraphInstantiateFlagUseNodePriority = 8,
};

enum cu2xAccessProperty {
  cu2xAccessPropertyNormal,
  cu2xAccessPropertyStreaming,
  cu2xAccessPropertyPersisting,
};

enum cu2xLaunchAttributeID {
  cu2xLaunchAttributeIgnore,
  cu2xLaunchAttributeAccessPolicyWindow,
  cu2xLaunchAttributeCooperative,
  cu2xLaunchAttributeSynchronizationPolicy,
  cu2xLaunchAttributeClusterDimension,
  cu2xLaunchAttributeClusterSchedulingPolicyPreference,
  cu2xLaunchAttributeProgrammaticStreamSerialization,
  cu2xLaunchAttributeProgrammaticEvent,
  cu2xLaunchAttributePriority,
  cu2xLaunchAttributeMemSyncDomainMap,
  cu2xLaunchAttributeMemSyncDomain,
  cu2xLaunchAttributePreferredClusterDimension,
  cu2xLaunchAttributeLaunchCompletionEvent,
  cu2xLaunchAttributeDeviceUpdatableKernelNode,
  cu2xLaunchAttributePreferredSharedMemoryCarveout,
  cu2xLaunchAttributeNvlinkUtilCentricScheduling = 16,
};

enum cu2xTextureAddressMode {
  cu2xAddressModeWrap,
  cu2xAddressModeClamp,
  cu2xAddressModeMirror,
  cu2xAddressModeBorder,
};

enum cu2xTextureFilterMode {
  cu2xFilterModePoint,
  cu2xFilterModeLinear,
};

enum cu2xTextureReadMode {
  cu2xReadModeElementType,
  cu2xReadModeNormalizedFloat,
};

enum cu2xSurfaceBoundaryMode {
  cu2xBoundaryModeZero,
  cu2xBoundaryModeClamp,
  cu2xBoundaryModeTrap,
};

enum cu2xSurfaceFormatMode {
  cu2xFormatModeForced,
  cu2xFormatModeAuto,
};

#define cu2xHostAllocDefault 0x00
#define cu2xHostAllocPortable 0x01
#define cu2xHostAllocMapped 0x02
#define cu2xHostAllocWriteCombined 0x04
#define cu2xHostRegisterDefault 0x00
#define cu2xHostRegisterPortable 0x01
#define cu2xHostRegisterMapped 0x02
#define cu2xHostRegisterIoMemory 0x04
#define cu2xHostRegisterReadOnly 0x08
#define cu2xPeerAccessDefault 0x00
#define cu2xStreamDefault 0x00
#define cu2xStreamNonBlocking 0x01
#define cu2xEventDefault 0x00
#define cu2xEventBlockingSync 0x01
#define cu2xEventDisableTiming 0x02
#define cu2xEventInterprocess 0x04
#define cu2xEventRecordDefault 0x00
#define cu2xEventRecordExternal 0x01
#define cu2xEventWaitDefault 0x00
#define cu2xEventWaitExternal 0x01
#define cu2xDeviceScheduleAuto 0x00
#define cu2xDeviceScheduleSpin 0x01
#define cu2xDeviceScheduleYield 0x02
#define cu2xDeviceScheduleBlockingSync 0x04
#define cu2xDeviceBlockingSync 0x04
#define cu2xDeviceScheduleMask 0x07
#define cu2xDeviceMapHost 0x08
#define cu2xDeviceLmemResizeToMax 0x10
#define cu2xDeviceSyncMemops 0x80
#define cu2xArrayDefault 0x00
#define cu2xArrayLayered 0x01
#define cu2xArraySurfaceLoadStore 0x02
#define cu2xArrayCubemap 0x04
#define cu2xArrayTextureGather 0x08
#define cu2xArrayColorAttachment 0x20
#define cu2xArrayDeferredMapping 0x80
#define cu2xMemAttachGlobal 0x01
#define cu2xMemAttachHost 0x02
#define cu2xMemAttachSingle 0x04
#define cu2xOccupancyDefault 0x00
#define cu2xOccupancyDisableCachingOverride 0x01
#define cu2xCpuDeviceId (-1)
#define cu2xInvalidDeviceId (-2)
#define cu2xTextureType1D 0x01
#define cu2xTextureType2D 0x02
#define cu2xTextureType3D 0x03
#define cu2xTextureTypeCubemap 0x0C
#define cu2xTextureType1DLayered 0xF1
#define cu2xTextureType2DLayered 0xF2
#define cu2xTextureTypeCubemapLayered 0xFC
#define cu2xSurfaceType1D 0x01
#define cu2xSurfaceType2D 0x02
#define cu2xSurfaceType3D 0x03
#define cu2xSurfaceTypeCubemap 0x0C
#define cu2xSurfaceType1DLayered 0xF1
#define cu2xSurfaceType2DLayered 0xF2
#define cu2xSurfaceTypeCubemapLayered 0xFC

#endif // CU2X_RUNTIME_ENUMS_H
