//===- DeviceAttributes.td - CUDA runtime ------------------*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

let Library = Runtime in {
def cudaDeviceAttr : Enum, As<"hipDeviceAttribute_t">, HIP<"1.6">;
let Owner = cudaDeviceAttr in {
def cudaDevAttrMaxThreadsPerBlock : EnumConstant<1>, HIP<"1.6">;
def cudaDevAttrMaxBlockDimX : EnumConstant<2>, HIP<"1.6">;
def cudaDevAttrMaxBlockDimY : EnumConstant<3>, HIP<"1.6">;
def cudaDevAttrMaxBlockDimZ : EnumConstant<4>, HIP<"1.6">;
def cudaDevAttrMaxGridDimX : EnumConstant<5>, HIP<"1.6">;
def cudaDevAttrMaxGridDimY : EnumConstant<6>, HIP<"1.6">;
def cudaDevAttrMaxGridDimZ : EnumConstant<7>, HIP<"1.6">;
def cudaDevAttrMaxSharedMemoryPerBlock : EnumConstant<8>, HIP<"1.6">;
def cudaDevAttrTotalConstantMemory : EnumConstant<9>, HIP<"1.6">;
def cudaDevAttrWarpSize : EnumConstant<10>, HIP<"1.6">;
def cudaDevAttrMaxPitch : EnumConstant<11>, HIP<"2.10">;
def cudaDevAttrMaxRegistersPerBlock : EnumConstant<12>, HIP<"1.6">;
def cudaDevAttrClockRate : EnumConstant<13>, HIP<"1.6">;
def cudaDevAttrTextureAlignment : EnumConstant<14>, HIP<"2.10">;
def cudaDevAttrGpuOverlap : EnumConstant<15>,
  As<"hipDeviceAttributeAsyncEngineCount">, HIP<"4.3">;
def cudaDevAttrMultiProcessorCount : EnumConstant<16>,
  As<"hipDeviceAttributeMultiprocessorCount">, HIP<"1.6">;
def cudaDevAttrKernelExecTimeout : EnumConstant<17>, HIP<"2.10">;
def cudaDevAttrIntegrated : EnumConstant<18>, HIP<"1.9">;
def cudaDevAttrCanMapHostMemory : EnumConstant<19>, HIP<"2.10">;
def cudaDevAttrComputeMode : EnumConstant<20>, HIP<"1.6">;
def cudaDevAttrMaxTexture1DWidth : EnumConstant<21>, HIP<"2.7">;
def cudaDevAttrMaxTexture2DWidth : EnumConstant<22>, HIP<"2.7">;
def cudaDevAttrMaxTexture2DHeight : EnumConstant<23>, HIP<"2.7">;
def cudaDevAttrMaxTexture3DWidth : EnumConstant<24>, HIP<"2.7">;
def cudaDevAttrMaxTexture3DHeight : EnumConstant<25>, HIP<"2.7">;
def cudaDevAttrMaxTexture3DDepth : EnumConstant<26>, HIP<"2.7">;
def cudaDevAttrMaxTexture2DLayeredWidth : EnumConstant<27>,
  As<"hipDeviceAttributeMaxTexture2DLayered">, HIP<"4.3">, OneForSeveral;
def cudaDevAttrMaxTexture2DLayeredHeight : EnumConstant<28>,
  As<"hipDeviceAttributeMaxTexture2DLayered">, HIP<"4.3">, OneForSeveral;
def cudaDevAttrMaxTexture2DLayeredLayers : EnumConstant<29>, Unsupported;
def cudaDevAttrSurfaceAlignment : EnumConstant<30>, HIP<"4.3">;
def cudaDevAttrConcurrentKernels : EnumConstant<31>, HIP<"1.6">;
def cudaDevAttrEccEnabled : EnumConstant<32>, HIP<"2.10">;
def cudaDevAttrPciBusId : EnumConstant<33>, HIP<"1.6">;
def cudaDevAttrPciDeviceId : EnumConstant<34>, HIP<"1.6">;
def cudaDevAttrTccDriver : EnumConstant<35>, HIP<"4.3">;
def cudaDevAttrMemoryClockRate : EnumConstant<36>, HIP<"1.6">;
def cudaDevAttrGlobalMemoryBusWidth : EnumConstant<37>,
  As<"hipDeviceAttributeMemoryBusWidth">, HIP<"1.6">;
def cudaDevAttrL2CacheSize : EnumConstant<38>, HIP<"1.6">;
def cudaDevAttrMaxThreadsPerMultiProcessor : EnumConstant<39>, HIP<"1.6">;
def cudaDevAttrAsyncEngineCount : EnumConstant<40>, HIP<"4.3">;
def cudaDevAttrUnifiedAddressing : EnumConstant<41>, HIP<"4.3">;
def cudaDevAttrMaxTexture1DLayeredWidth : EnumConstant<42>,
  As<"hipDeviceAttributeMaxTexture1DLayered">, HIP<"4.3">;
def cudaDevAttrMaxTexture1DLayeredLayers : EnumConstant<43>, Unsupported;
def cudaDevAttrMaxTexture2DGatherWidth : EnumConstant<45>,
  As<"hipDeviceAttributeMaxTexture2DGather">, HIP<"4.3">, OneForSeveral;
def cudaDevAttrMaxTexture2DGatherHeight : EnumConstant<46>,
  As<"hipDeviceAttributeMaxTexture2DGather">, HIP<"4.3">, OneForSeveral;
def cudaDevAttrMaxTexture3DWidthAlt : EnumConstant<47>,
  As<"hipDeviceAttributeMaxTexture3DAlt">, HIP<"4.3">, OneForSeveral;
def cudaDevAttrMaxTexture3DHeightAlt : EnumConstant<48>,
  As<"hipDeviceAttributeMaxTexture3DAlt">, HIP<"4.3">, OneForSeveral;
def cudaDevAttrMaxTexture3DDepthAlt : EnumConstant<49>,
  As<"hipDeviceAttributeMaxTexture3DAlt">, HIP<"4.3">, OneForSeveral;
def cudaDevAttrPciDomainId : EnumConstant<50>,
  As<"hipDeviceAttributePciDomainID">, HIP<"4.3">;
def cudaDevAttrTexturePitchAlignment : EnumConstant<51>, HIP<"3.2">;
def cudaDevAttrMaxTextureCubemapWidth : EnumConstant<52>,
  As<"hipDeviceAttributeMaxTextureCubemap">, HIP<"4.3">;
def cudaDevAttrMaxTextureCubemapLayeredWidth : EnumConstant<53>,
  As<"hipDeviceAttributeMaxTextureCubemapLayered">, HIP<"4.3">;
def cudaDevAttrMaxTextureCubemapLayeredLayers : EnumConstant<54>, Unsupported;
def cudaDevAttrMaxSurface1DWidth : EnumConstant<55>,
  As<"hipDeviceAttributeMaxSurface1D">, HIP<"4.3">;
def cudaDevAttrMaxSurface2DWidth : EnumConstant<56>,
  As<"hipDeviceAttributeMaxSurface2D">, HIP<"4.3">, OneForSeveral;
def cudaDevAttrMaxSurface2DHeight : EnumConstant<57>,
  As<"hipDeviceAttributeMaxSurface2D">, HIP<"4.3">, OneForSeveral;
def cudaDevAttrMaxSurface3DWidth : EnumConstant<58>,
  As<"hipDeviceAttributeMaxSurface3D">, HIP<"4.3">, OneForSeveral;
def cudaDevAttrMaxSurface3DHeight : EnumConstant<59>,
  As<"hipDeviceAttributeMaxSurface3D">, HIP<"4.3">, OneForSeveral;
def cudaDevAttrMaxSurface3DDepth : EnumConstant<60>,
  As<"hipDeviceAttributeMaxSurface3D">, HIP<"4.3">, OneForSeveral;
def cudaDevAttrMaxSurface1DLayeredWidth : EnumConstant<61>,
  As<"hipDeviceAttributeMaxSurface1DLayered">, HIP<"4.3">;
def cudaDevAttrMaxSurface1DLayeredLayers : EnumConstant<62>, Unsupported;
def cudaDevAttrMaxSurface2DLayeredWidth : EnumConstant<63>,
  As<"hipDeviceAttributeMaxSurface2DLayered">, HIP<"4.3">, OneForSeveral;
def cudaDevAttrMaxSurface2DLayeredHeight : EnumConstant<64>,
  As<"hipDeviceAttributeMaxSurface2DLayered">, HIP<"4.3">, OneForSeveral;
def cudaDevAttrMaxSurface2DLayeredLayers : EnumConstant<65>, Unsupported;
def cudaDevAttrMaxSurfaceCubemapWidth : EnumConstant<66>,
  As<"hipDeviceAttributeMaxSurfaceCubemap">, HIP<"4.3">;
def cudaDevAttrMaxSurfaceCubemapLayeredWidth : EnumConstant<67>,
  As<"hipDeviceAttributeMaxSurfaceCubemapLayered">, HIP<"4.3">;
def cudaDevAttrMaxSurfaceCubemapLayeredLayers : EnumConstant<68>, Unsupported;
def cudaDevAttrMaxTexture1DLinearWidth : EnumConstant<69>,
  As<"hipDeviceAttributeMaxTexture1DLinear">, HIP<"4.3">;
def cudaDevAttrMaxTexture2DLinearWidth : EnumConstant<70>,
  As<"hipDeviceAttributeMaxTexture2DLinear">, HIP<"4.3">, OneForSeveral;
def cudaDevAttrMaxTexture2DLinearHeight : EnumConstant<71>,
  As<"hipDeviceAttributeMaxTexture2DLinear">, HIP<"4.3">, OneForSeveral;
def cudaDevAttrMaxTexture2DLinearPitch : EnumConstant<72>,
  As<"hipDeviceAttributeMaxTexture2DLinear">, HIP<"4.3">, OneForSeveral;
def cudaDevAttrMaxTexture2DMipmappedWidth : EnumConstant<73>,
  As<"hipDeviceAttributeMaxTexture2DMipmap">, HIP<"4.3">, OneForSeveral;
def cudaDevAttrMaxTexture2DMipmappedHeight : EnumConstant<74>,
  As<"hipDeviceAttributeMaxTexture2DMipmap">, HIP<"4.3">, OneForSeveral;
def cudaDevAttrComputeCapabilityMajor : EnumConstant<75>, HIP<"1.6">;
def cudaDevAttrComputeCapabilityMinor : EnumConstant<76>, HIP<"1.6">;
def cudaDevAttrMaxTexture1DMipmappedWidth : EnumConstant<77>,
  As<"hipDeviceAttributeMaxTexture1DMipmap">, HIP<"4.3">;
def cudaDevAttrStreamPrioritiesSupported : EnumConstant<78>, HIP<"4.3">;
def cudaDevAttrGlobalL1CacheSupported : EnumConstant<79>, HIP<"4.3">;
def cudaDevAttrLocalL1CacheSupported : EnumConstant<80>, HIP<"4.3">;
def cudaDevAttrMaxSharedMemoryPerMultiprocessor : EnumConstant<81>, HIP<"1.6">;
def cudaDevAttrMaxRegistersPerMultiprocessor : EnumConstant<82>, HIP<"4.3">;
def cudaDevAttrManagedMemory : EnumConstant<83>, HIP<"3.10">;
def cudaDevAttrIsMultiGpuBoard : EnumConstant<84>, HIP<"1.6">;
def cudaDevAttrMultiGpuBoardGroupID : EnumConstant<85>, HIP<"5.0">;
def cudaDevAttrHostNativeAtomicSupported : EnumConstant<86>, CUDA<"8.0">,
  HIP<"4.3">;
def cudaDevAttrSingleToDoublePrecisionPerfRatio : EnumConstant<87>, CUDA<"8.0">,
  HIP<"4.3">;
def cudaDevAttrPageableMemoryAccess : EnumConstant<88>, CUDA<"8.0">,
  HIP<"3.10">;
def cudaDevAttrConcurrentManagedAccess : EnumConstant<89>, CUDA<"8.0">,
  HIP<"3.10">;
def cudaDevAttrComputePreemptionSupported : EnumConstant<90>, CUDA<"8.0">,
  HIP<"4.3">;
def cudaDevAttrCanUseHostPointerForRegisteredMem : EnumConstant<91>,
  CUDA<"8.0">, HIP<"4.3">;
def cudaDevAttrReserved92 : EnumConstant<92>, Unsupported, CUDA<"9.0">;
def cudaDevAttrReserved93 : EnumConstant<93>, Unsupported, CUDA<"9.0">;
def cudaDevAttrReserved94 : EnumConstant<94>,
  As<"hipDeviceAttributeCanUseStreamWaitValue">, CUDA<"9.0">, HIP<"4.3">;
def cudaDevAttrCooperativeLaunch : EnumConstant<95>, CUDA<"9.0">, HIP<"2.6">;
def cudaDevAttrReserved96 : EnumConstant<96>, Unsupported;
def cudaDevAttrMaxSharedMemoryPerBlockOptin : EnumConstant<97>,
  As<"hipDeviceAttributeSharedMemPerBlockOptin">, CUDA<"9.0">, HIP<"4.3">;
def cudaDevAttrCanFlushRemoteWrites : EnumConstant<98>, Unsupported,
  CUDA<"9.2">;
def cudaDevAttrHostRegisterSupported : EnumConstant<99>, CUDA<"9.2">,
  HIP<"6.0">;
def cudaDevAttrPageableMemoryAccessUsesHostPageTables : EnumConstant<100>,
  CUDA<"9.2">, HIP<"3.10">;
def cudaDevAttrDirectManagedMemAccessFromHost : EnumConstant<101>, CUDA<"9.2">,
  HIP<"3.10">;
def cudaDevAttrMaxBlocksPerMultiprocessor : EnumConstant<106>,
  As<"hipDeviceAttributeMaxBlocksPerMultiProcessor">, CUDA<"11.0">, HIP<"4.3">;
def cudaDevAttrMaxPersistingL2CacheSize : EnumConstant<108>, Unsupported,
  CUDA<"11.3">;
def cudaDevAttrMaxAccessPolicyWindowSize : EnumConstant<109>, Unsupported,
  CUDA<"11.3">;
def cudaDevAttrReservedSharedMemoryPerBlock : EnumConstant<111>, Unsupported,
  CUDA<"11.0">;
def cudaDevAttrSparseCudaArraySupported : EnumConstant<112>, Unsupported,
  CUDA<"11.1">;
def cudaDevAttrHostRegisterReadOnlySupported : EnumConstant<113>, Unsupported,
  CUDA<"11.1">;
def cudaDevAttrTimelineSemaphoreInteropSupported : EnumConstant<114>,
  Unsupported, CUDA<"11.5">;
def cudaDevAttrMemoryPoolsSupported : EnumConstant<115>, CUDA<"11.2">,
  HIP<"5.2">;
def cudaDevAttrGPUDirectRDMASupported : EnumConstant<116>, Unsupported,
  CUDA<"11.3">;
def cudaDevAttrGPUDirectRDMAFlushWritesOptions : EnumConstant<117>, Unsupported,
  CUDA<"11.3">;
def cudaDevAttrGPUDirectRDMAWritesOrdering : EnumConstant<118>, Unsupported,
  CUDA<"11.3">;
def cudaDevAttrMemoryPoolSupportedHandleTypes : EnumConstant<119>, CUDA<"11.3">;
def cudaDevAttrClusterLaunch : EnumConstant<120>, Unsupported, CUDA<"11.8">;
def cudaDevAttrDeferredMappingCudaArraySupported : EnumConstant<121>,
  Unsupported, CUDA<"11.6">;
def cudaDevAttrReserved122 : EnumConstant<122>, Unsupported, CUDA<"12.0">;
def cudaDevAttrReserved123 : EnumConstant<123>, Unsupported, CUDA<"12.0">;
def cudaDevAttrReserved124 : EnumConstant<124>, Unsupported, CUDA<"12.0">;
def cudaDevAttrIpcEventSupport : EnumConstant<125>, Unsupported, CUDA<"12.0">;
def cudaDevAttrMemSyncDomainCount : EnumConstant<126>, Unsupported,
  CUDA<"12.0">;
def cudaDevAttrReserved127 : EnumConstant<127>, Unsupported, CUDA<"12.1">;
def cudaDevAttrReserved128 : EnumConstant<128>, Unsupported, CUDA<"12.1">;
def cudaDevAttrReserved129 : EnumConstant<129>, Unsupported, CUDA<"12.1">;
def cudaDevAttrNumaConfig : EnumConstant<130>, Unsupported, CUDA<"12.2">;
def cudaDevAttrNumaId : EnumConstant<131>, Unsupported, CUDA<"12.2">;
def cudaDevAttrReserved132 : EnumConstant<132>, Unsupported, CUDA<"12.1">;
def cudaDevAttrMpsEnabled : EnumConstant<133>, Unsupported, CUDA<"12.3">;
def cudaDevAttrHostNumaId : EnumConstant<134>, Unsupported, CUDA<"12.2">;
def cudaDevAttrD3D12CigSupported : EnumConstant<135>, Unsupported, CUDA<"12.5">;
def cudaDevAttrVulkanCigSupported : EnumConstant<138>, Unsupported;
def cudaDevAttrGpuPciDeviceId : EnumConstant<139>, Unsupported;
def cudaDevAttrGpuPciSubsystemId : EnumConstant<140>, Unsupported;
def cudaDevAttrReserved141 : EnumConstant<141>, Unsupported;
def cudaDevAttrHostNumaMemoryPoolsSupported : EnumConstant<142>, Unsupported;
def cudaDevAttrHostNumaMultinodeIpcSupported : EnumConstant<143>, Unsupported;
def cudaDevAttrHostMemoryPoolsSupported : EnumConstant<144>, Unsupported;
def cudaDevAttrReserved145 : EnumConstant<145>, Unsupported;
def cudaDevAttrOnlyPartialHostNativeAtomicSupported : EnumConstant<147>,
  Unsupported;
def cudaDevAttrMax : EnumConstant<148>, Unsupported, CUDA<"11.4">;
def cudaDevAttrCooperativeMultiDeviceLaunch : AnyEnumConstant, CUDA<"9.0">,
  HIP<"2.6">;
def cudaDevAttrMaxTimelineSemaphoreInteropSupported : AnyEnumConstant,
  Unsupported, CUDA<"11.2", "11.5">;
}
} // Runtime
