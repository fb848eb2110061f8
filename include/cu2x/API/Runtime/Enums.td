//===- Enums.td - CUDA runtime -----------------------------*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

let Library = Runtime in {
def cudaAsyncNotificationType_enum : EnumTag<"cudaAsyncNotificationType">,
  Unsupported;
def cudaDataType_t : EnumTag<"cudaDataType">, As<"hipDataType">, CUDA<"8.0">,
  HIP<"5.7">;
def cudaEmulationMantissaControl_t : EnumTag<"cudaEmulationMantissaControl">,
  Unsupported;
def cudaEmulationSpecialValuesSupport_t
  : EnumTag<"cudaEmulationSpecialValuesSupport">, Unsupported;
def cudaEmulationStrategy_t : EnumTag<"cudaEmulationStrategy">, Unsupported;
def cudaGraphDependencyType_enum : EnumTag<"cudaGraphDependencyType">,
  As<"hipGraphDependencyType">, CUDA<"12.3">, HIP<"6.2">;
def CUDAlogLevel_enum : EnumTag<"cudaLogLevel">, Unsupported;
def libraryPropertyType_t : EnumTag<"libraryPropertyType">, Unsupported,
  CUDA<"8.0">;

def cudaAccessProperty : Enum, CUDA<"11.0">, HIP<"5.2">;
let Owner = cudaAccessProperty in {
def cudaAccessPropertyNormal : EnumConstant<0>, CUDA<"11.0">, HIP<"5.2">;
def cudaAccessPropertyStreaming : EnumConstant<1>, CUDA<"11.0">, HIP<"5.2">;
def cudaAccessPropertyPersisting : EnumConstant<2>, CUDA<"11.0">, HIP<"5.2">;
}

def cudaAsyncNotificationType : Enum, Unsupported;
let Owner = cudaAsyncNotificationType in {
def cudaAsyncNotificationTypeOverBudget : EnumConstant<1>, Unsupported;
}

def cudaAtomicOperation : Enum, Unsupported;
let Owner = cudaAtomicOperation in {
def cudaAtomicOperationIntegerAdd : EnumConstant<0>, Unsupported;
def cudaAtomicOperationIntegerMin : EnumConstant<1>, Unsupported;
def cudaAtomicOperationIntegerMax : EnumConstant<2>, Unsupported;
def cudaAtomicOperationIntegerIncrement : EnumConstant<3>, Unsupported;
def cudaAtomicOperationIntegerDecrement : EnumConstant<4>, Unsupported;
def cudaAtomicOperationAnd : EnumConstant<5>, Unsupported;
def cudaAtomicOperationOr : EnumConstant<6>, Unsupported;
def cudaAtomicOperationXOR : EnumConstant<7>, Unsupported;
def cudaAtomicOperationExchange : EnumConstant<8>, Unsupported;
def cudaAtomicOperationCAS : EnumConstant<9>, Unsupported;
def cudaAtomicOperationFloatAdd : EnumConstant<10>, Unsupported;
def cudaAtomicOperationFloatMin : EnumConstant<11>, Unsupported;
def cudaAtomicOperationFloatMax : EnumConstant<12>, Unsupported;
}

def cudaAtomicOperationCapability : Enum, Unsupported;
let Owner = cudaAtomicOperationCapability in {
def cudaAtomicCapabilitySigned : EnumConstant<1>, Unsupported;
def cudaAtomicCapabilityUnsigned : EnumConstant<2>, Unsupported;
def cudaAtomicCapabilityReduction : EnumConstant<4>, Unsupported;
def cudaAtomicCapabilityScalar32 : EnumConstant<8>, Unsupported;
def cudaAtomicCapabilityScalar64 : EnumConstant<16>, Unsupported;
def cudaAtomicCapabilityScalar128 : EnumConstant<32>, Unsupported;
def cudaAtomicCapabilityVector32x4 : EnumConstant<64>, Unsupported;
}

def cudaCGScope : Enum, Unsupported, CUDA<"9.0">;
let Owner = cudaCGScope in {
def cudaCGScopeInvalid : EnumConstant<0>, Unsupported, CUDA<"9.0">;
def cudaCGScopeGrid : EnumConstant<1>, Unsupported, CUDA<"9.0">;
def cudaCGScopeReserved : EnumConstant<2>, Unsupported;
def cudaCGScopeMultiGrid : AnyEnumConstant, Unsupported, CUDA<"9.0">;
}

def cudaChannelFormatKind : Enum, HIP<"1.6">;
let Owner = cudaChannelFormatKind in {
def cudaChannelFormatKindSigned : EnumConstant<0>, HIP<"1.6">;
def cudaChannelFormatKindUnsigned : EnumConstant<1>, HIP<"1.6">;
def cudaChannelFormatKindFloat : EnumConstant<2>, HIP<"1.6">;
def cudaChannelFormatKindNone : EnumConstant<3>, HIP<"1.6">;
def cudaChannelFormatKindNV12 : EnumConstant<4>, Unsupported, CUDA<"11.2">;
def cudaChannelFormatKindUnsignedNormalized8X1 : EnumConstant<5>, Unsupported,
  CUDA<"11.5">;
def cudaChannelFormatKindUnsignedNormalized8X2 : EnumConstant<6>, Unsupported,
  CUDA<"11.5">;
def cudaChannelFormatKindUnsignedNormalized8X4 : EnumConstant<7>, Unsupported,
  CUDA<"11.5">;
def cudaChannelFormatKindUnsignedNormalized16X1 : EnumConstant<8>, Unsupported,
  CUDA<"11.5">;
def cudaChannelFormatKindUnsignedNormalized16X2 : EnumConstant<9>, Unsupported,
  CUDA<"11.5">;
def cudaChannelFormatKindUnsignedNormalized16X4 : EnumConstant<10>, Unsupported,
  CUDA<"11.5">;
def cudaChannelFormatKindSignedNormalized8X1 : EnumConstant<11>, Unsupported,
  CUDA<"11.5">;
def cudaChannelFormatKindSignedNormalized8X2 : EnumConstant<12>, Unsupported,
  CUDA<"11.5">;
def cudaChannelFormatKindSignedNormalized8X4 : EnumConstant<13>, Unsupported,
  CUDA<"11.5">;
def cudaChannelFormatKindSignedNormalized16X1 : EnumConstant<14>, Unsupported,
  CUDA<"11.5">;
def cudaChannelFormatKindSignedNormalized16X2 : EnumConstant<15>, Unsupported,
  CUDA<"11.5">;
def cudaChannelFormatKindSignedNormalized16X4 : EnumConstant<16>, Unsupported,
  CUDA<"11.5">;
def cudaChannelFormatKindUnsignedBlockCompressed1 : EnumConstant<17>,
  Unsupported, CUDA<"11.5">;
def cudaChannelFormatKindUnsignedBlockCompressed1SRGB : EnumConstant<18>,
  Unsupported, CUDA<"11.5">;
def cudaChannelFormatKindUnsignedBlockCompressed2 : EnumConstant<19>,
  Unsupported, CUDA<"11.5">;
def cudaChannelFormatKindUnsignedBlockCompressed2SRGB : EnumConstant<20>,
  Unsupported, CUDA<"11.5">;
def cudaChannelFormatKindUnsignedBlockCompressed3 : EnumConstant<21>,
  Unsupported, CUDA<"11.5">;
def cudaChannelFormatKindUnsignedBlockCompressed3SRGB : EnumConstant<22>,
  Unsupported, CUDA<"11.5">;
def cudaChannelFormatKindUnsignedBlockCompressed4 : EnumConstant<23>,
  Unsupported, CUDA<"11.5">;
def cudaChannelFormatKindSignedBlockCompressed4 : EnumConstant<24>, Unsupported,
  CUDA<"11.5">;
def cudaChannelFormatKindUnsignedBlockCompressed5 : EnumConstant<25>,
  Unsupported, CUDA<"11.5">;
def cudaChannelFormatKindSignedBlockCompressed5 : EnumConstant<26>, Unsupported,
  CUDA<"11.5">;
def cudaChannelFormatKindUnsignedBlockCompressed6H : EnumConstant<27>,
  Unsupported, CUDA<"11.5">;
def cudaChannelFormatKindSignedBlockCompressed6H : EnumConstant<28>,
  Unsupported, CUDA<"11.5">;
def cudaChannelFormatKindUnsignedBlockCompressed7 : EnumConstant<29>,
  Unsupported, CUDA<"11.5">;
def cudaChannelFormatKindUnsignedBlockCompressed7SRGB : EnumConstant<30>,
  Unsupported, CUDA<"11.5">;
def cudaChannelFormatKindUnsignedNormalized1010102 : EnumConstant<31>,
  Unsupported;
}

def cudaClusterSchedulingPolicy : Enum, Unsupported, CUDA<"11.8">;
let Owner = cudaClusterSchedulingPolicy in {
def cudaClusterSchedulingPolicyDefault : EnumConstant<0>, Unsupported,
  CUDA<"11.8">;
def cudaClusterSchedulingPolicySpread : EnumConstant<1>, Unsupported,
  CUDA<"11.8">;
def cudaClusterSchedulingPolicyLoadBalancing : EnumConstant<2>, Unsupported,
  CUDA<"11.8">;
}

def cudaComputeMode : Enum, HIP<"1.9">;
let Owner = cudaComputeMode in {
def cudaComputeModeDefault : EnumConstant<0>, HIP<"1.9">;
def cudaComputeModeExclusive : EnumConstant<1>, HIP<"1.9">;
def cudaComputeModeProhibited : EnumConstant<2>, HIP<"1.9">;
def cudaComputeModeExclusiveProcess : EnumConstant<3>, HIP<"2.0">;
}

def cudaDataType : Enum, CUDA<"8.0">, HIP<"5.7">;
let Owner = cudaDataType in {
def CUDA_R_32F : EnumConstant<0>, CUDA<"8.0">, HIP<"5.7">;
def CUDA_R_64F : EnumConstant<1>, CUDA<"8.0">, HIP<"5.7">;
def CUDA_R_16F : EnumConstant<2>, CUDA<"8.0">, HIP<"5.7">;
def CUDA_R_8I : EnumConstant<3>, CUDA<"8.0">, HIP<"5.7">;
def CUDA_C_32F : EnumConstant<4>, CUDA<"8.0">, HIP<"5.7">;
def CUDA_C_64F : EnumConstant<5>, CUDA<"8.0">, HIP<"5.7">;
def CUDA_C_16F : EnumConstant<6>, CUDA<"8.0">, HIP<"5.7">;
def CUDA_C_8I : EnumConstant<7>, CUDA<"8.0">, HIP<"5.7">;
def CUDA_R_8U : EnumConstant<8>, CUDA<"8.0">, HIP<"5.7">;
def CUDA_C_8U : EnumConstant<9>, CUDA<"8.0">, HIP<"5.7">;
def CUDA_R_32I : EnumConstant<10>, CUDA<"8.0">, HIP<"5.7">;
def CUDA_C_32I : EnumConstant<11>, CUDA<"8.0">, HIP<"5.7">;
def CUDA_R_32U : EnumConstant<12>, CUDA<"8.0">, HIP<"5.7">;
def CUDA_C_32U : EnumConstant<13>, CUDA<"8.0">, HIP<"5.7">;
def CUDA_R_16BF : EnumConstant<14>, HIP<"5.7">;
def CUDA_C_16BF : EnumConstant<15>, HIP<"5.7">;
def CUDA_R_4I : EnumConstant<16>, CUDA<"11.0">;
def CUDA_C_4I : EnumConstant<17>, CUDA<"11.0">;
def CUDA_R_4U : EnumConstant<18>, CUDA<"11.0">;
def CUDA_C_4U : EnumConstant<19>, CUDA<"11.0">;
def CUDA_R_16I : EnumConstant<20>, CUDA<"11.0">;
def CUDA_C_16I : EnumConstant<21>, CUDA<"11.0">;
def CUDA_R_16U : EnumConstant<22>, CUDA<"11.0">;
def CUDA_C_16U : EnumConstant<23>, CUDA<"11.0">;
def CUDA_R_64I : EnumConstant<24>, CUDA<"11.0">;
def CUDA_C_64I : EnumConstant<25>, CUDA<"11.0">;
def CUDA_R_64U : EnumConstant<26>, CUDA<"11.0">;
def CUDA_C_64U : EnumConstant<27>, CUDA<"11.0">;
def CUDA_R_8F_E4M3 : EnumConstant<28>, CUDA<"11.8">;
def CUDA_R_8F_UE4M3 : EnumConstant<28>, Unsupported;
def CUDA_R_8F_E5M2 : EnumConstant<29>, CUDA<"11.8">;
def CUDA_R_8F_UE8M0 : EnumConstant<30>, Unsupported;
def CUDA_R_6F_E2M3 : EnumConstant<31>, Unsupported;
def CUDA_R_6F_E3M2 : EnumConstant<32>, Unsupported;
def CUDA_R_4F_E2M1 : EnumConstant<33>, Unsupported;
}

def cudaDeviceNumaConfig : Enum, Unsupported, CUDA<"12.2">;
let Owner = cudaDeviceNumaConfig in {
def cudaDeviceNumaConfigNone : EnumConstant<0>, Unsupported, CUDA<"12.2">;
def cudaDeviceNumaConfigNumaNode : EnumConstant<1>, Unsupported, CUDA<"12.2">;
}

def cudaDeviceP2PAttr : Enum, CUDA<"8.0">, HIP<"3.8">;
let Owner = cudaDeviceP2PAttr in {
def cudaDevP2PAttrPerformanceRank : EnumConstant<1>, CUDA<"8.0">, HIP<"3.8">;
def cudaDevP2PAttrAccessSupported : EnumConstant<2>, CUDA<"8.0">, HIP<"3.8">;
def cudaDevP2PAttrNativeAtomicSupported : EnumConstant<3>, CUDA<"8.0">,
  HIP<"3.8">;
def cudaDevP2PAttrCudaArrayAccessSupported : EnumConstant<4>,
  As<"hipDevP2PAttrHipArrayAccessSupported">, CUDA<"9.2">, HIP<"3.8">;
def cudaDevP2PAttrOnlyPartialNativeAtomicSupported : EnumConstant<5>,
  Unsupported;
}

def cudaDriverEntryPointQueryResult : Enum,
  As<"hipDriverProcAddressQueryResult">, CUDA<"12.0">, HIP<"6.2">;
let Owner = cudaDriverEntryPointQueryResult in {
def cudaDriverEntryPointSuccess : EnumConstant<0>,
  As<"HIP_GET_PROC_ADDRESS_SUCCESS">, CUDA<"12.0">, HIP<"6.2">;
def cudaDriverEntryPointSymbolNotFound : EnumConstant<1>,
  As<"HIP_GET_PROC_ADDRESS_SYMBOL_NOT_FOUND">, CUDA<"12.0">, HIP<"6.2">;
def cudaDriverEntryPointVersionNotSufficent : EnumConstant<2>,
  As<"HIP_GET_PROC_ADDRESS_VERSION_NOT_SUFFICIENT">, CUDA<"12.0">, HIP<"6.2">;
}

def cudaEmulationMantissaControl : Enum, Unsupported;
let Owner = cudaEmulationMantissaControl in {
def CUDA_EMULATION_MANTISSA_CONTROL_DYNAMIC : EnumConstant<0>, Unsupported;
def CUDA_EMULATION_MANTISSA_CONTROL_FIXED : EnumConstant<1>, Unsupported;
}

def cudaEmulationSpecialValuesSupport : Enum, Unsupported;
let Owner = cudaEmulationSpecialValuesSupport in {
def CUDA_EMULATION_SPECIAL_VALUES_SUPPORT_NONE : EnumConstant<0>, Unsupported;
def CUDA_EMULATION_SPECIAL_VALUES_SUPPORT_INFINITY : EnumConstant<1>,
  Unsupported;
def CUDA_EMULATION_SPECIAL_VALUES_SUPPORT_NAN : EnumConstant<2>, Unsupported;
def CUDA_EMULATION_SPECIAL_VALUES_SUPPORT_DEFAULT : EnumConstant<65535>,
  Unsupported;
}

def cudaEmulationStrategy : Enum, Unsupported;
let Owner = cudaEmulationStrategy in {
def CUDA_EMULATION_STRATEGY_DEFAULT : EnumConstant<0>, Unsupported;
def CUDA_EMULATION_STRATEGY_PERFORMANT : EnumConstant<1>, Unsupported;
def CUDA_EMULATION_STRATEGY_EAGER : EnumConstant<2>, Unsupported;
}

def cudaExternalMemoryHandleType : Enum, CUDA<"10.0">, HIP<"4.3">;
let Owner = cudaExternalMemoryHandleType in {
def cudaExternalMemoryHandleTypeOpaqueFd : EnumConstant<1>, CUDA<"10.0">,
  HIP<"4.3">;
def cudaExternalMemoryHandleTypeOpaqueWin32 : EnumConstant<2>, CUDA<"10.0">,
  HIP<"4.3">;
def cudaExternalMemoryHandleTypeOpaqueWin32Kmt : EnumConstant<3>, CUDA<"10.0">,
  HIP<"4.3">;
def cudaExternalMemoryHandleTypeD3D12Heap : EnumConstant<4>, CUDA<"10.0">,
  HIP<"4.3">;
def cudaExternalMemoryHandleTypeD3D12Resource : EnumConstant<5>, CUDA<"10.0">,
  HIP<"4.3">;
def cudaExternalMemoryHandleTypeD3D11Resource : EnumConstant<6>, CUDA<"10.0">,
  HIP<"4.3">;
def cudaExternalMemoryHandleTypeD3D11ResourceKmt : EnumConstant<7>,
  CUDA<"10.2">, HIP<"4.3">;
def cudaExternalMemoryHandleTypeNvSciBuf : EnumConstant<8>, CUDA<"10.2">;
}

def cudaExternalSemaphoreHandleType : Enum, CUDA<"10.0">, HIP<"4.4">;
let Owner = cudaExternalSemaphoreHandleType in {
def cudaExternalSemaphoreHandleTypeOpaqueFd : EnumConstant<1>, CUDA<"10.0">,
  HIP<"4.4">;
def cudaExternalSemaphoreHandleTypeOpaqueWin32 : EnumConstant<2>, CUDA<"10.0">,
  HIP<"4.4">;
def cudaExternalSemaphoreHandleTypeOpaqueWin32Kmt : EnumConstant<3>,
  CUDA<"10.0">, HIP<"4.4">;
def cudaExternalSemaphoreHandleTypeD3D12Fence : EnumConstant<4>, CUDA<"10.0">,
  HIP<"4.4">;
def cudaExternalSemaphoreHandleTypeD3D11Fence : EnumConstant<5>, CUDA<"10.2">;
def cudaExternalSemaphoreHandleTypeNvSciSync : EnumConstant<6>, CUDA<"10.2">;
def cudaExternalSemaphoreHandleTypeKeyedMutex : EnumConstant<7>, CUDA<"10.2">;
def cudaExternalSemaphoreHandleTypeKeyedMutexKmt : EnumConstant<8>,
  CUDA<"10.2">;
def cudaExternalSemaphoreHandleTypeTimelineSemaphoreFd : EnumConstant<9>,
  CUDA<"11.2">;
def cudaExternalSemaphoreHandleTypeTimelineSemaphoreWin32 : EnumConstant<10>,
  CUDA<"11.2">;
}

def cudaFlushGPUDirectRDMAWritesOptions : Enum, CUDA<"11.3">, HIP<"6.1">;
let Owner = cudaFlushGPUDirectRDMAWritesOptions in {
def cudaFlushGPUDirectRDMAWritesOptionHost : EnumConstant<1>, CUDA<"11.3">,
  HIP<"6.1">;
def cudaFlushGPUDirectRDMAWritesOptionMemOps : EnumConstant<2>, CUDA<"11.3">,
  HIP<"6.1">;
}

def cudaFlushGPUDirectRDMAWritesScope : Enum, Unsupported, CUDA<"11.3">;
let Owner = cudaFlushGPUDirectRDMAWritesScope in {
def cudaFlushGPUDirectRDMAWritesToOwner : EnumConstant<100>, Unsupported,
  CUDA<"11.3">;
def cudaFlushGPUDirectRDMAWritesToAllDevices : EnumConstant<200>, Unsupported,
  CUDA<"11.3">;
}

def cudaFlushGPUDirectRDMAWritesTarget : Enum, Unsupported, CUDA<"11.3">;
let Owner = cudaFlushGPUDirectRDMAWritesTarget in {
def cudaFlushGPUDirectRDMAWritesTargetCurrentDevice : EnumConstant<0>,
  Unsupported, CUDA<"11.3">;
}

def cudaFuncAttribute : Enum, CUDA<"9.0">, HIP<"3.9">;
let Owner = cudaFuncAttribute in {
def cudaFuncAttributeMaxDynamicSharedMemorySize : EnumConstant<8>, CUDA<"9.0">,
  HIP<"3.9">;
def cudaFuncAttributePreferredSharedMemoryCarveout : EnumConstant<9>,
  CUDA<"9.0">, HIP<"3.9">;
def cudaFuncAttributeClusterDimMustBeSet : EnumConstant<10>, Unsupported,
  CUDA<"11.8">;
def cudaFuncAttributeRequiredClusterWidth : EnumConstant<11>, Unsupported,
  CUDA<"11.8">;
def cudaFuncAttributeRequiredClusterHeight : EnumConstant<12>, Unsupported,
  CUDA<"11.8">;
def cudaFuncAttributeRequiredClusterDepth : EnumConstant<13>, Unsupported,
  CUDA<"11.8">;
def cudaFuncAttributeNonPortableClusterSizeAllowed : EnumConstant<14>,
  Unsupported, CUDA<"11.8">;
def cudaFuncAttributeClusterSchedulingPolicyPreference : EnumConstant<15>,
  Unsupported, CUDA<"11.8">;
def cudaFuncAttributeMax : EnumConstant<16>, CUDA<"9.0">, HIP<"3.9">;
}

def cudaFuncCache : Enum, As<"hipFuncCache_t">, HIP<"1.6">;
let Owner = cudaFuncCache in {
def cudaFuncCachePreferNone : EnumConstant<0>, HIP<"1.6">;
def cudaFuncCachePreferShared : EnumConstant<1>, HIP<"1.6">;
def cudaFuncCachePreferL1 : EnumConstant<2>, HIP<"1.6">;
def cudaFuncCachePreferEqual : EnumConstant<3>, HIP<"1.6">;
}

def cudaGetDriverEntryPointFlags : Enum, Unsupported, CUDA<"11.3">;
let Owner = cudaGetDriverEntryPointFlags in {
def cudaEnableDefault : EnumConstant<0>, Unsupported, CUDA<"11.3">;
def cudaEnableLegacyStream : EnumConstant<1>, Unsupported, CUDA<"11.3">;
def cudaEnablePerThreadDefaultStream : EnumConstant<2>, Unsupported,
  CUDA<"11.3">;
}

def cudaGPUDirectRDMAWritesOrdering : Enum, CUDA<"11.3">, HIP<"6.1">;
let Owner = cudaGPUDirectRDMAWritesOrdering in {
def cudaGPUDirectRDMAWritesOrderingNone : EnumConstant<0>, CUDA<"11.3">,
  HIP<"6.1">;
def cudaGPUDirectRDMAWritesOrderingOwner : EnumConstant<100>, CUDA<"11.3">,
  HIP<"6.1">;
def cudaGPUDirectRDMAWritesOrderingAllDevices : EnumConstant<200>, CUDA<"11.3">,
  HIP<"6.1">;
}

def cudaGraphChildGraphNodeOwnership : Enum, Unsupported;
let Owner = cudaGraphChildGraphNodeOwnership in {
def cudaGraphChildGraphOwnershipClone : EnumConstant<0>, Unsupported;
def cudaGraphChildGraphOwnershipMove : EnumConstant<1>, Unsupported;
}

def cudaGraphConditionalHandleFlags : Enum, Unsupported, CUDA<"12.3">;
let Owner = cudaGraphConditionalHandleFlags in {
def cudaGraphCondAssignDefault : EnumConstant<1>, Unsupported, CUDA<"12.3">;
}

def cudaGraphConditionalNodeType : Enum, Unsupported, CUDA<"12.3">;
let Owner = cudaGraphConditionalNodeType in {
def cudaGraphCondTypeIf : EnumConstant<0>, Unsupported, CUDA<"12.3">;
def cudaGraphCondTypeWhile : EnumConstant<1>, Unsupported, CUDA<"12.3">;
def cudaGraphCondTypeSwitch : EnumConstant<2>, Unsupported;
}

def cudaGraphDebugDotFlags : Enum, CUDA<"11.3">, HIP<"5.5">;
let Owner = cudaGraphDebugDotFlags in {
def cudaGraphDebugDotFlagsVerbose : EnumConstant<1>, CUDA<"11.3">, HIP<"5.5">;
def cudaGraphDebugDotFlagsKernelNodeParams : EnumConstant<4>, CUDA<"11.3">,
  HIP<"5.5">;
def cudaGraphDebugDotFlagsMemcpyNodeParams : EnumConstant<8>, CUDA<"11.3">,
  HIP<"5.5">;
def cudaGraphDebugDotFlagsMemsetNodeParams : EnumConstant<16>, CUDA<"11.3">,
  HIP<"5.5">;
def cudaGraphDebugDotFlagsHostNodeParams : EnumConstant<32>, CUDA<"11.3">,
  HIP<"5.5">;
def cudaGraphDebugDotFlagsEventNodeParams : EnumConstant<64>, CUDA<"11.3">,
  HIP<"5.5">;
def cudaGraphDebugDotFlagsExtSemasSignalNodeParams : EnumConstant<128>,
  CUDA<"11.3">, HIP<"5.5">;
def cudaGraphDebugDotFlagsExtSemasWaitNodeParams : EnumConstant<256>,
  CUDA<"11.3">, HIP<"5.5">;
def cudaGraphDebugDotFlagsKernelNodeAttributes : EnumConstant<512>,
  CUDA<"11.3">, HIP<"5.5">;
def cudaGraphDebugDotFlagsHandles : EnumConstant<1024>, CUDA<"11.3">,
  HIP<"5.5">;
def cudaGraphDebugDotFlagsConditionalNodeParams : EnumConstant<32768>,
  Unsupported, CUDA<"12.3">;
}

def cudaGraphDependencyType : Enum, CUDA<"12.3">, HIP<"6.2">;
let Owner = cudaGraphDependencyType in {
def cudaGraphDependencyTypeDefault : EnumConstant<0>, CUDA<"12.3">, HIP<"6.2">;
def cudaGraphDependencyTypeProgrammatic : EnumConstant<1>, CUDA<"12.3">,
  HIP<"6.2">;
}

def cudaGraphExecUpdateResult : Enum, CUDA<"10.2">, HIP<"4.3">;
let Owner = cudaGraphExecUpdateResult in {
def cudaGraphExecUpdateSuccess : EnumConstant<0>, CUDA<"10.2">, HIP<"4.3">;
def cudaGraphExecUpdateError : EnumConstant<1>, CUDA<"10.2">, HIP<"4.3">;
def cudaGraphExecUpdateErrorTopologyChanged : EnumConstant<2>, CUDA<"10.2">,
  HIP<"4.3">;
def cudaGraphExecUpdateErrorNodeTypeChanged : EnumConstant<3>, CUDA<"10.2">,
  HIP<"4.3">;
def cudaGraphExecUpdateErrorFunctionChanged : EnumConstant<4>, CUDA<"10.2">,
  HIP<"4.3">;
def cudaGraphExecUpdateErrorParametersChanged : EnumConstant<5>, CUDA<"10.2">,
  HIP<"4.3">;
def cudaGraphExecUpdateErrorNotSupported : EnumConstant<6>, CUDA<"10.2">,
  HIP<"4.3">;
def cudaGraphExecUpdateErrorUnsupportedFunctionChange : EnumConstant<7>,
  CUDA<"11.2">, HIP<"4.3">;
def cudaGraphExecUpdateErrorAttributesChanged : EnumConstant<8>, Unsupported,
  CUDA<"11.6">;
}

def cudaGraphicsCubeFace : Enum, Unsupported;
let Owner = cudaGraphicsCubeFace in {
def cudaGraphicsCubeFacePositiveX : EnumConstant<0>, Unsupported;
def cudaGraphicsCubeFaceNegativeX : EnumConstant<1>, Unsupported;
def cudaGraphicsCubeFacePositiveY : EnumConstant<2>, Unsupported;
def cudaGraphicsCubeFaceNegativeY : EnumConstant<3>, Unsupported;
def cudaGraphicsCubeFacePositiveZ : EnumConstant<4>, Unsupported;
def cudaGraphicsCubeFaceNegativeZ : EnumConstant<5>, Unsupported;
}

def cudaGraphicsMapFlags : Enum, Unsupported;
let Owner = cudaGraphicsMapFlags in {
def cudaGraphicsMapFlagsNone : EnumConstant<0>,
  As<"hipGraphicsRegisterFlagsNone">;
def cudaGraphicsMapFlagsReadOnly : EnumConstant<1>,
  As<"hipGraphicsRegisterFlagsReadOnly">;
def cudaGraphicsMapFlagsWriteDiscard : EnumConstant<2>,
  As<"hipGraphicsRegisterFlagsWriteDiscard">;
}

def cudaGraphicsRegisterFlags : Enum, HIP<"4.4">;
let Owner = cudaGraphicsRegisterFlags in {
def cudaGraphicsRegisterFlagsNone : EnumConstant<0>, HIP<"4.4">;
def cudaGraphicsRegisterFlagsReadOnly : EnumConstant<1>, HIP<"4.4">;
def cudaGraphicsRegisterFlagsWriteDiscard : EnumConstant<2>, HIP<"4.4">;
def cudaGraphicsRegisterFlagsSurfaceLoadStore : EnumConstant<4>, HIP<"4.4">;
def cudaGraphicsRegisterFlagsTextureGather : EnumConstant<8>, HIP<"4.4">;
}

def cudaGraphInstantiateFlags : Enum, CUDA<"11.4">, HIP<"5.2">;
let Owner = cudaGraphInstantiateFlags in {
def cudaGraphInstantiateFlagAutoFreeOnLaunch : EnumConstant<1>, CUDA<"11.4">,
  HIP<"5.2">;
def cudaGraphInstantiateFlagUpload : EnumConstant<2>, CUDA<"12.0">, HIP<"5.6">;
def cudaGraphInstantiateFlagDeviceLaunch : EnumConstant<4>, CUDA<"12.0">,
  HIP<"5.6">;
def cudaGraphInstantiateFlagUseNodePriority : EnumConstant<8>, CUDA<"11.7">,
  HIP<"5.6">;
}

def cudaGraphInstantiateResult : Enum, CUDA<"12.0">, HIP<"6.2">;
let Owner = cudaGraphInstantiateResult in {
def cudaGraphInstantiateSuccess : EnumConstant<0>, CUDA<"12.0">, HIP<"6.2">;
def cudaGraphInstantiateError : EnumConstant<1>, CUDA<"12.0">, HIP<"6.2">;
def cudaGraphInstantiateInvalidStructure : EnumConstant<2>, CUDA<"12.0">,
  HIP<"6.2">;
def cudaGraphInstantiateNodeOperationNotSupported : EnumConstant<3>,
  CUDA<"12.0">, HIP<"6.2">;
def cudaGraphInstantiateMultipleDevicesNotSupported : EnumConstant<4>,
  CUDA<"12.0">, HIP<"6.2">;
def cudaGraphInstantiateConditionalHandleUnused : EnumConstant<5>, Unsupported;
}

def cudaGraphKernelNodeField : Enum, Unsupported, CUDA<"12.4">;
let Owner = cudaGraphKernelNodeField in {
def cudaGraphKernelNodeFieldInvalid : EnumConstant<0>, Unsupported,
  CUDA<"12.4">;
def cudaGraphKernelNodeFieldGridDim : EnumConstant<1>, Unsupported,
  CUDA<"12.4">;
def cudaGraphKernelNodeFieldParam : EnumConstant<2>, Unsupported, CUDA<"12.4">;
def cudaGraphKernelNodeFieldEnabled : EnumConstant<3>, Unsupported,
  CUDA<"12.4">;
}

def cudaGraphMemAttributeType : Enum, CUDA<"11.4">, HIP<"5.3">;
let Owner = cudaGraphMemAttributeType in {
def cudaGraphMemAttrUsedMemCurrent : EnumConstant<0>, CUDA<"11.4">, HIP<"5.3">;
def cudaGraphMemAttrUsedMemHigh : EnumConstant<1>, CUDA<"11.4">, HIP<"5.3">;
def cudaGraphMemAttrReservedMemCurrent : EnumConstant<2>, CUDA<"11.4">,
  HIP<"5.3">;
def cudaGraphMemAttrReservedMemHigh : EnumConstant<3>, CUDA<"11.4">, HIP<"5.3">;
}

def cudaGraphNodeType : Enum, CUDA<"10.0">, HIP<"4.3">;
let Owner = cudaGraphNodeType in {
def cudaGraphNodeTypeKernel : EnumConstant<0>, CUDA<"10.0">, HIP<"4.3">;
def cudaGraphNodeTypeMemcpy : EnumConstant<1>, CUDA<"10.0">, HIP<"4.3">;
def cudaGraphNodeTypeMemset : EnumConstant<2>, CUDA<"10.0">, HIP<"4.3">;
def cudaGraphNodeTypeHost : EnumConstant<3>, CUDA<"10.0">, HIP<"4.3">;
def cudaGraphNodeTypeGraph : EnumConstant<4>, CUDA<"10.0">, HIP<"4.3">;
def cudaGraphNodeTypeEmpty : EnumConstant<5>, CUDA<"10.0">, HIP<"4.3">;
def cudaGraphNodeTypeWaitEvent : EnumConstant<6>, CUDA<"11.1">, HIP<"4.3">;
def cudaGraphNodeTypeEventRecord : EnumConstant<7>, CUDA<"11.1">, HIP<"4.3">;
def cudaGraphNodeTypeExtSemaphoreSignal : EnumConstant<8>, CUDA<"11.4">,
  HIP<"5.3">;
def cudaGraphNodeTypeExtSemaphoreWait : EnumConstant<9>, CUDA<"11.4">,
  HIP<"5.3">;
def cudaGraphNodeTypeMemAlloc : EnumConstant<10>, CUDA<"11.4">, HIP<"5.5">;
def cudaGraphNodeTypeMemFree : EnumConstant<11>, CUDA<"11.4">, HIP<"5.5">;
def cudaGraphNodeTypeConditional : EnumConstant<13>, Unsupported, CUDA<"12.3">;
def cudaGraphNodeTypeCount : EnumConstant<14>, CUDA<"10.0">, HIP<"4.3">;
}

def cudaJit_CacheMode : Enum, Unsupported;
let Owner = cudaJit_CacheMode in {
def cudaJitCacheOptionNone : EnumConstant<0>, Unsupported;
def cudaJitCacheOptionCG : EnumConstant<1>, Unsupported;
def cudaJitCacheOptionCA : EnumConstant<2>, Unsupported;
}

def cudaJit_Fallback : Enum, Unsupported;
let Owner = cudaJit_Fallback in {
def cudaPreferPtx : EnumConstant<0>, Unsupported;
def cudaPreferBinary : EnumConstant<1>, Unsupported;
}

def cudaJitOption : Enum, Unsupported;
let Owner = cudaJitOption in {
def cudaJitMaxRegisters : EnumConstant<0>, Unsupported;
def cudaJitThreadsPerBlock : EnumConstant<1>, Unsupported;
def cudaJitWallTime : EnumConstant<2>, Unsupported;
def cudaJitInfoLogBuffer : EnumConstant<3>, Unsupported;
def cudaJitInfoLogBufferSizeBytes : EnumConstant<4>, Unsupported;
def cudaJitErrorLogBuffer : EnumConstant<5>, Unsupported;
def cudaJitErrorLogBufferSizeBytes : EnumConstant<6>, Unsupported;
def cudaJitOptimizationLevel : EnumConstant<7>, Unsupported;
def cudaJitFallbackStrategy : EnumConstant<10>, Unsupported;
def cudaJitGenerateDebugInfo : EnumConstant<11>, Unsupported;
def cudaJitLogVerbose : EnumConstant<12>, Unsupported;
def cudaJitGenerateLineInfo : EnumConstant<13>, Unsupported;
def cudaJitCacheMode : EnumConstant<14>, Unsupported;
def cudaJitPositionIndependentCode : EnumConstant<30>, Unsupported;
def cudaJitMinCtaPerSm : EnumConstant<31>, Unsupported;
def cudaJitMaxThreadsPerBlock : EnumConstant<32>, Unsupported;
def cudaJitOverrideDirectiveValues : EnumConstant<33>, Unsupported;
}

def cudaLaunchAttributeID : Enum, CUDA<"11.8">, HIP<"6.2">;
let Owner = cudaLaunchAttributeID in {
def cudaLaunchAttributeIgnore : EnumConstant<0>, Unsupported, CUDA<"11.8">;
def cudaLaunchAttributeAccessPolicyWindow : EnumConstant<1>, CUDA<"11.8">,
  HIP<"6.2">;
def cudaLaunchAttributeCooperative : EnumConstant<2>, CUDA<"11.8">, HIP<"6.2">;
def cudaLaunchAttributeSynchronizationPolicy : EnumConstant<3>, Unsupported,
  CUDA<"11.8">;
def cudaLaunchAttributeClusterDimension : EnumConstant<4>, Unsupported,
  CUDA<"11.8">;
def cudaLaunchAttributeClusterSchedulingPolicyPreference : EnumConstant<5>,
  Unsupported, CUDA<"11.8">;
def cudaLaunchAttributeProgrammaticStreamSerialization : EnumConstant<6>,
  Unsupported, CUDA<"11.8">;
def cudaLaunchAttributeProgrammaticEvent : EnumConstant<7>, Unsupported,
  CUDA<"11.8">;
def cudaLaunchAttributePriority : EnumConstant<8>, CUDA<"11.8">, HIP<"6.2">;
def cudaLaunchAttributeMemSyncDomainMap : EnumConstant<9>, Unsupported,
  CUDA<"12.0">;
def cudaLaunchAttributeMemSyncDomain : EnumConstant<10>, Unsupported,
  CUDA<"12.0">;
def cudaLaunchAttributePreferredClusterDimension : EnumConstant<11>,
  Unsupported;
def cudaLaunchAttributeLaunchCompletionEvent : EnumConstant<12>, Unsupported,
  CUDA<"12.3">;
def cudaLaunchAttributeDeviceUpdatableKernelNode : EnumConstant<13>,
  Unsupported, CUDA<"12.4">;
def cudaLaunchAttributePreferredSharedMemoryCarveout : EnumConstant<14>,
  Unsupported, CUDA<"12.5">;
def cudaLaunchAttributeNvlinkUtilCentricScheduling : EnumConstant<16>,
  Unsupported;
}

def cudaLaunchMemSyncDomain : Enum, Unsupported, CUDA<"12.0">;
let Owner = cudaLaunchMemSyncDomain in {
def cudaLaunchMemSyncDomainDefault : EnumConstant<0>, Unsupported, CUDA<"12.0">;
def cudaLaunchMemSyncDomainRemote : EnumConstant<1>, Unsupported, CUDA<"12.0">;
}

def cudaLibraryOption : Enum, Unsupported;
let Owner = cudaLibraryOption in {
def cudaLibraryHostUniversalFunctionAndDataTable : EnumConstant<0>, Unsupported;
def cudaLibraryBinaryIsPreserved : EnumConstant<1>, Unsupported;
}

def cudaLimit : Enum, As<"hipLimit_t">, HIP<"1.6">;
let Owner = cudaLimit in {
def cudaLimitStackSize : EnumConstant<0>, HIP<"5.3">;
def cudaLimitPrintfFifoSize : EnumConstant<1>, HIP<"4.5">;
def cudaLimitMallocHeapSize : EnumConstant<2>, HIP<"1.6">;
def cudaLimitDevRuntimeSyncDepth : EnumConstant<3>, Unsupported;
def cudaLimitDevRuntimePendingLaunchCount : EnumConstant<4>, Unsupported;
def cudaLimitMaxL2FetchGranularity : EnumConstant<5>, Unsupported, CUDA<"10.0">;
def cudaLimitPersistingL2CacheSize : EnumConstant<6>, Unsupported, CUDA<"11.0">;
}

def cudaLogLevel : Enum, Unsupported;
let Owner = cudaLogLevel in {
def cudaLogLevelError : EnumConstant<0>, Unsupported;
def cudaLogLevelWarning : EnumConstant<1>, Unsupported;
}

def cudaMemAccessFlags : Enum, CUDA<"11.2">, HIP<"5.2">;
let Owner = cudaMemAccessFlags in {
def cudaMemAccessFlagsProtNone : EnumConstant<0>, CUDA<"11.2">, HIP<"5.2">;
def cudaMemAccessFlagsProtRead : EnumConstant<1>, CUDA<"11.2">, HIP<"5.2">;
def cudaMemAccessFlagsProtReadWrite : EnumConstant<3>, CUDA<"11.2">, HIP<"5.2">;
}

def cudaMemAllocationHandleType : Enum, CUDA<"11.2">, HIP<"5.2">;
let Owner = cudaMemAllocationHandleType in {
def cudaMemHandleTypeNone : EnumConstant<0>, CUDA<"11.2">, HIP<"5.2">;
def cudaMemHandleTypePosixFileDescriptor : EnumConstant<1>, CUDA<"11.2">,
  HIP<"5.2">;
def cudaMemHandleTypeWin32 : EnumConstant<2>, CUDA<"11.2">, HIP<"5.2">;
def cudaMemHandleTypeWin32Kmt : EnumConstant<4>, CUDA<"11.2">, HIP<"5.2">;
def cudaMemHandleTypeFabric : EnumConstant<8>, Unsupported, CUDA<"12.4">;
}

def cudaMemAllocationType : Enum, CUDA<"11.2">, HIP<"5.2">;
let Owner = cudaMemAllocationType in {
def cudaMemAllocationTypeInvalid : EnumConstant<0>, CUDA<"11.2">, HIP<"5.2">;
def cudaMemAllocationTypePinned : EnumConstant<1>, CUDA<"11.2">, HIP<"5.2">;
def cudaMemAllocationTypeManaged : EnumConstant<2>, Unsupported;
def cudaMemAllocationTypeMax : EnumConstant<2147483647>, CUDA<"11.2">,
  HIP<"5.2">;
}

def cudaMemcpy3DOperandType : Enum, Unsupported;
let Owner = cudaMemcpy3DOperandType in {
def cudaMemcpyOperandTypePointer : EnumConstant<1>, Unsupported;
def cudaMemcpyOperandTypeArray : EnumConstant<2>, Unsupported;
def cudaMemcpyOperandTypeMax : EnumConstant<2147483647>, Unsupported;
}

def cudaMemcpyFlags : Enum, Unsupported;
let Owner = cudaMemcpyFlags in {
def cudaMemcpyFlagDefault : EnumConstant<0>, Unsupported;
def cudaMemcpyFlagPreferOverlapWithCompute : EnumConstant<1>, Unsupported;
}

def cudaMemcpyKind : Enum, HIP<"1.5">;
let Owner = cudaMemcpyKind in {
def cudaMemcpyHostToHost : EnumConstant<0>, HIP<"1.5">;
def cudaMemcpyHostToDevice : EnumConstant<1>, HIP<"1.5">;
def cudaMemcpyDeviceToHost : EnumConstant<2>, HIP<"1.5">;
def cudaMemcpyDeviceToDevice : EnumConstant<3>, HIP<"1.5">;
def cudaMemcpyDefault : EnumConstant<4>, HIP<"1.5">;
}

def cudaMemcpySrcAccessOrder : Enum, Unsupported;
let Owner = cudaMemcpySrcAccessOrder in {
def cudaMemcpySrcAccessOrderInvalid : EnumConstant<0>, Unsupported;
def cudaMemcpySrcAccessOrderStream : EnumConstant<1>, Unsupported;
def cudaMemcpySrcAccessOrderDuringApiCall : EnumConstant<2>, Unsupported;
def cudaMemcpySrcAccessOrderAny : EnumConstant<3>, Unsupported;
def cudaMemcpySrcAccessOrderMax : EnumConstant<2147483647>, Unsupported;
}

def cudaMemLocationType : Enum, CUDA<"11.2">, HIP<"5.2">;
let Owner = cudaMemLocationType in {
def cudaMemLocationTypeInvalid : EnumConstant<0>, CUDA<"11.2">, HIP<"5.2">;
def cudaMemLocationTypeNone : EnumConstant<0>, Unsupported;
def cudaMemLocationTypeDevice : EnumConstant<1>, CUDA<"11.2">, HIP<"5.2">;
def cudaMemLocationTypeHost : EnumConstant<2>, CUDA<"12.2">, HIP<"7.0">;
def cudaMemLocationTypeHostNuma : EnumConstant<3>, Unsupported, CUDA<"12.2">;
def cudaMemLocationTypeHostNumaCurrent : EnumConstant<4>, Unsupported,
  CUDA<"12.2">;
}

def cudaMemoryAdvise : Enum, CUDA<"8.0">, HIP<"3.7">;
let Owner = cudaMemoryAdvise in {
def cudaMemAdviseSetReadMostly : EnumConstant<1>, CUDA<"8.0">, HIP<"3.7">;
def cudaMemAdviseUnsetReadMostly : EnumConstant<2>, CUDA<"8.0">, HIP<"3.7">;
def cudaMemAdviseSetPreferredLocation : EnumConstant<3>, CUDA<"8.0">,
  HIP<"3.7">;
def cudaMemAdviseUnsetPreferredLocation : EnumConstant<4>, CUDA<"8.0">,
  HIP<"3.7">;
def cudaMemAdviseSetAccessedBy : EnumConstant<5>, CUDA<"8.0">, HIP<"3.7">;
def cudaMemAdviseUnsetAccessedBy : EnumConstant<6>, CUDA<"8.0">, HIP<"3.7">;
}

def cudaMemoryType : Enum, HIP<"1.6">;
let Owner = cudaMemoryType in {
def cudaMemoryTypeUnregistered : EnumConstant<0>;
def cudaMemoryTypeHost : EnumConstant<1>, HIP<"1.6">;
def cudaMemoryTypeDevice : EnumConstant<2>, HIP<"1.6">;
def cudaMemoryTypeManaged : EnumConstant<3>, CUDA<"10.0">, HIP<"5.3">;
}

def cudaMemPoolAttr : Enum, CUDA<"11.2">, HIP<"5.2">;
let Owner = cudaMemPoolAttr in {
def cudaMemPoolReuseFollowEventDependencies : EnumConstant<1>, CUDA<"11.2">,
  HIP<"5.2">;
def cudaMemPoolReuseAllowOpportunistic : EnumConstant<2>, CUDA<"11.2">,
  HIP<"5.2">;
def cudaMemPoolReuseAllowInternalDependencies : EnumConstant<3>, CUDA<"11.2">,
  HIP<"5.2">;
def cudaMemPoolAttrReleaseThreshold : EnumConstant<4>, CUDA<"11.2">, HIP<"5.2">;
def cudaMemPoolAttrReservedMemCurrent : EnumConstant<5>, CUDA<"11.3">,
  HIP<"5.2">;
def cudaMemPoolAttrReservedMemHigh : EnumConstant<6>, CUDA<"11.3">, HIP<"5.2">;
def cudaMemPoolAttrUsedMemCurrent : EnumConstant<7>, CUDA<"11.3">, HIP<"5.2">;
def cudaMemPoolAttrUsedMemHigh : EnumConstant<8>, CUDA<"11.3">, HIP<"5.2">;
}

def cudaMemRangeAttribute : Enum, CUDA<"8.0">, HIP<"3.7">;
let Owner = cudaMemRangeAttribute in {
def cudaMemRangeAttributeReadMostly : EnumConstant<1>, CUDA<"8.0">, HIP<"3.7">;
def cudaMemRangeAttributePreferredLocation : EnumConstant<2>, CUDA<"8.0">,
  HIP<"3.7">;
def cudaMemRangeAttributeAccessedBy : EnumConstant<3>, CUDA<"8.0">, HIP<"3.7">;
def cudaMemRangeAttributeLastPrefetchLocation : EnumConstant<4>, CUDA<"8.0">,
  HIP<"3.7">;
def cudaMemRangeAttributePreferredLocationType : EnumConstant<5>, Unsupported,
  CUDA<"12.2">;
def cudaMemRangeAttributePreferredLocationId : EnumConstant<6>, Unsupported,
  CUDA<"12.2">;
def cudaMemRangeAttributeLastPrefetchLocationType : EnumConstant<7>,
  Unsupported, CUDA<"12.2">;
def cudaMemRangeAttributeLastPrefetchLocationId : EnumConstant<8>, Unsupported,
  CUDA<"12.2">;
}

def cudaResourceType : Enum, HIP<"1.7">;
let Owner = cudaResourceType in {
def cudaResourceTypeArray : EnumConstant<0>, HIP<"1.7">;
def cudaResourceTypeMipmappedArray : EnumConstant<1>, HIP<"1.7">;
def cudaResourceTypeLinear : EnumConstant<2>, HIP<"1.7">;
def cudaResourceTypePitch2D : EnumConstant<3>, HIP<"1.7">;
}

def cudaResourceViewFormat : Enum, HIP<"1.7">;
let Owner = cudaResourceViewFormat in {
def cudaResViewFormatNone : EnumConstant<0>, HIP<"1.7">;
def cudaResViewFormatUnsignedChar1 : EnumConstant<1>, HIP<"1.7">;
def cudaResViewFormatUnsignedChar2 : EnumConstant<2>, HIP<"1.7">;
def cudaResViewFormatUnsignedChar4 : EnumConstant<3>, HIP<"1.7">;
def cudaResViewFormatSignedChar1 : EnumConstant<4>, HIP<"1.7">;
def cudaResViewFormatSignedChar2 : EnumConstant<5>, HIP<"1.7">;
def cudaResViewFormatSignedChar4 : EnumConstant<6>, HIP<"1.7">;
def cudaResViewFormatUnsignedShort1 : EnumConstant<7>, HIP<"1.7">;
def cudaResViewFormatUnsignedShort2 : EnumConstant<8>, HIP<"1.7">;
def cudaResViewFormatUnsignedShort4 : EnumConstant<9>, HIP<"1.7">;
def cudaResViewFormatSignedShort1 : EnumConstant<10>, HIP<"1.7">;
def cudaResViewFormatSignedShort2 : EnumConstant<11>, HIP<"1.7">;
def cudaResViewFormatSignedShort4 : EnumConstant<12>, HIP<"1.7">;
def cudaResViewFormatUnsignedInt1 : EnumConstant<13>, HIP<"1.7">;
def cudaResViewFormatUnsignedInt2 : EnumConstant<14>, HIP<"1.7">;
def cudaResViewFormatUnsignedInt4 : EnumConstant<15>, HIP<"1.7">;
def cudaResViewFormatSignedInt1 : EnumConstant<16>, HIP<"1.7">;
def cudaResViewFormatSignedInt2 : EnumConstant<17>, HIP<"1.7">;
def cudaResViewFormatSignedInt4 : EnumConstant<18>, HIP<"1.7">;
def cudaResViewFormatHalf1 : EnumConstant<19>, HIP<"1.7">;
def cudaResViewFormatHalf2 : EnumConstant<20>, HIP<"1.7">;
def cudaResViewFormatHalf4 : EnumConstant<21>, HIP<"1.7">;
def cudaResViewFormatFloat1 : EnumConstant<22>, HIP<"1.7">;
def cudaResViewFormatFloat2 : EnumConstant<23>, HIP<"1.7">;
def cudaResViewFormatFloat4 : EnumConstant<24>, HIP<"1.7">;
def cudaResViewFormatUnsignedBlockCompressed1 : EnumConstant<25>, HIP<"1.7">;
def cudaResViewFormatUnsignedBlockCompressed2 : EnumConstant<26>, HIP<"1.7">;
def cudaResViewFormatUnsignedBlockCompressed3 : EnumConstant<27>, HIP<"1.7">;
def cudaResViewFormatUnsignedBlockCompressed4 : EnumConstant<28>, HIP<"1.7">;
def cudaResViewFormatSignedBlockCompressed4 : EnumConstant<29>, HIP<"1.7">;
def cudaResViewFormatUnsignedBlockCompressed5 : EnumConstant<30>, HIP<"1.7">;
def cudaResViewFormatSignedBlockCompressed5 : EnumConstant<31>, HIP<"1.7">;
def cudaResViewFormatUnsignedBlockCompressed6H : EnumConstant<32>, HIP<"1.7">;
def cudaResViewFormatSignedBlockCompressed6H : EnumConstant<33>, HIP<"1.7">;
def cudaResViewFormatUnsignedBlockCompressed7 : EnumConstant<34>, HIP<"1.7">;
}

def cudaRoundMode : Enum, Unsupported;
let Owner = cudaRoundMode in {
def cudaRoundNearest : EnumConstant<0>, Unsupported;
def cudaRoundZero : EnumConstant<1>, Unsupported;
def cudaRoundPosInf : EnumConstant<2>, Unsupported;
def cudaRoundMinInf : EnumConstant<3>, Unsupported;
}

def cudaSharedCarveout : Enum, Unsupported, CUDA<"9.0">;
let Owner = cudaSharedCarveout in {
def cudaSharedmemCarveoutDefault : EnumConstant<-1>, Unsupported, CUDA<"9.0">;
def cudaSharedmemCarveoutMaxL1 : EnumConstant<0>, Unsupported, CUDA<"9.0">;
def cudaSharedmemCarveoutMaxShared : EnumConstant<100>, Unsupported,
  CUDA<"9.0">;
}

def cudaSharedMemConfig : Enum, CUDA<deprecated = "12.4">, HIP<"1.6">;
let Owner = cudaSharedMemConfig in {
def cudaSharedMemBankSizeDefault : EnumConstant<0>, HIP<"1.6">;
def cudaSharedMemBankSizeFourByte : EnumConstant<1>, HIP<"1.6">;
def cudaSharedMemBankSizeEightByte : EnumConstant<2>, HIP<"1.6">;
}

def cudaStreamCaptureMode : Enum, CUDA<"10.1">, HIP<"4.3">;
let Owner = cudaStreamCaptureMode in {
def cudaStreamCaptureModeGlobal : EnumConstant<0>, CUDA<"10.1">, HIP<"4.3">;
def cudaStreamCaptureModeThreadLocal : EnumConstant<1>, CUDA<"10.1">,
  HIP<"4.3">;
def cudaStreamCaptureModeRelaxed : EnumConstant<2>, CUDA<"10.1">, HIP<"4.3">;
}

def cudaStreamCaptureStatus : Enum, CUDA<"10.0">, HIP<"4.3">;
let Owner = cudaStreamCaptureStatus in {
def cudaStreamCaptureStatusNone : EnumConstant<0>, CUDA<"10.0">, HIP<"4.3">;
def cudaStreamCaptureStatusActive : EnumConstant<1>, CUDA<"10.0">, HIP<"4.3">;
def cudaStreamCaptureStatusInvalidated : EnumConstant<2>, CUDA<"10.0">,
  HIP<"4.3">;
}

def cudaStreamUpdateCaptureDependenciesFlags : Enum, CUDA<"11.3">, HIP<"5.0">;
let Owner = cudaStreamUpdateCaptureDependenciesFlags in {
def cudaStreamAddCaptureDependencies : EnumConstant<0>, CUDA<"11.3">,
  HIP<"5.0">;
def cudaStreamSetCaptureDependencies : EnumConstant<1>, CUDA<"11.3">,
  HIP<"5.0">;
}

def cudaSurfaceBoundaryMode : Enum, HIP<"1.9">;
let Owner = cudaSurfaceBoundaryMode in {
def cudaBoundaryModeZero : EnumConstant<0>, HIP<"1.9">;
def cudaBoundaryModeClamp : EnumConstant<1>, HIP<"1.9">;
def cudaBoundaryModeTrap : EnumConstant<2>, HIP<"1.9">;
}

def cudaSurfaceFormatMode : Enum, Unsupported;
let Owner = cudaSurfaceFormatMode in {
def cudaFormatModeForced : EnumConstant<0>, Unsupported;
def cudaFormatModeAuto : EnumConstant<1>, Unsupported;
}

def cudaSynchronizationPolicy : Enum, Unsupported, CUDA<"11.0">;
let Owner = cudaSynchronizationPolicy in {
def cudaSyncPolicyAuto : EnumConstant<1>, Unsupported, CUDA<"11.0">;
def cudaSyncPolicySpin : EnumConstant<2>, Unsupported, CUDA<"11.0">;
def cudaSyncPolicyYield : EnumConstant<3>, Unsupported, CUDA<"11.0">;
def cudaSyncPolicyBlockingSync : EnumConstant<4>, Unsupported, CUDA<"11.0">;
}

def cudaTextureAddressMode : Enum, HIP<"1.7">;
let Owner = cudaTextureAddressMode in {
def cudaAddressModeWrap : EnumConstant<0>, HIP<"1.7">;
def cudaAddressModeClamp : EnumConstant<1>, HIP<"1.7">;
def cudaAddressModeMirror : EnumConstant<2>, HIP<"1.7">;
def cudaAddressModeBorder : EnumConstant<3>, HIP<"1.7">;
}

def cudaTextureFilterMode : Enum, HIP<"1.6">;
let Owner = cudaTextureFilterMode in {
def cudaFilterModePoint : EnumConstant<0>, HIP<"1.6">;
def cudaFilterModeLinear : EnumConstant<1>, HIP<"1.7">;
}

def cudaTextureReadMode : Enum, HIP<"1.6">;
let Owner = cudaTextureReadMode in {
def cudaReadModeElementType : EnumConstant<0>, HIP<"1.6">;
def cudaReadModeNormalizedFloat : EnumConstant<1>, HIP<"1.7">;
}

def cudaUserObjectFlags : Enum, CUDA<"11.3">, HIP<"5.3">;
let Owner = cudaUserObjectFlags in {
def cudaUserObjectNoDestructorSync : EnumConstant<1>, CUDA<"11.3">, HIP<"5.3">;
}

def cudaUserObjectRetainFlags : Enum, CUDA<"11.3">, HIP<"5.3">;
let Owner = cudaUserObjectRetainFlags in {
def cudaGraphUserObjectMove : EnumConstant<1>, CUDA<"11.3">, HIP<"5.3">;
}
def libraryPropertyType : Enum, Unsupported, CUDA<"8.0">;
} // Runtime
