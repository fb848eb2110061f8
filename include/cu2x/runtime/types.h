//===- types.h - Structures and handles of the runtime ----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// With the members that they have in CUDA.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_RUNTIME_TYPES_H
#define CU2X_RUNTIME_TYPES_H

#include "cu2x/runtime/enums.h"
#include "cu2x/runtime/errors.h"
#include "cu2x/runtime/vectors.h"
#include <stdint.h>

// As cuda.h names them.
typedef uint32_t cuuint32_t;
typedef uint64_t cuuint64_t;

typedef struct cu2xStream *cu2xStream_t;
typedef struct cu2xEvent *cu2xEvent_t;
typedef struct cu2xGraph *cu2xGraph_t;
typedef struct cu2xGraphNode *cu2xGraphNode_t;
typedef struct cu2xGraphExec *cu2xGraphExec_t;
typedef struct cu2xMemPool *cu2xMemPool_t;
typedef struct cu2xArray *cu2xArray_t;
typedef const struct cu2xArray *cu2xArray_const_t;
typedef struct cu2xMipmappedArray *cu2xMipmappedArray_t;
typedef const struct cu2xMipmappedArray *cu2xMipmappedArray_const_t;
typedef unsigned long long cu2xTextureObject_t;
typedef unsigned long long cu2xSurfaceObject_t;

#define cu2xStreamLegacy ((cu2xStream_t)0x1)
#define cu2xStreamPerThread ((cu2xStream_t)0x2)

typedef void (*cu2xHostFn_t)(void *);
typedef void (*cu2xStreamCallback_t)(cu2xStream_t, cu2xError_t, void *);

typedef struct cu2xUUID {
  char bytes[16];
} cu2xUUID_t;

struct cu2xChannelFormatDesc {
  int x;
  int y;
  int z;
  int w;
  cu2xChannelFormatKind f;
};

struct cu2xPitchedPtr {
  void *ptr;
  size_t pitch;
  size_t xsize;
  size_t ysize;
};

struct cu2xExtent {
  size_t width;
  size_t height;
  size_t depth;
};

struct cu2xPos {
  size_t x;
  size_t y;
  size_t z;
};

struct cu2xMemcpy3DParms {
  cu2xArray_t srcArray;
  cu2xPos srcPos;
  cu2xPitchedPtr srcPtr;
  cu2xArray_t dstArray;
  cu2xPos dstPos;
  cu2xPitchedPtr dstPtr;
  cu2xExtent extent;
  cu2xMemcpyKind kind;
};

struct cu2xMemsetParams {
  void *dst;
  size_t pitch;
  unsigned value;
  unsigned elementSize;
  size_t width;
  size_t height;
};

struct cu2xResourceDesc {
  cu2xResourceType resType;
  union {
    struct {
      cu2xArray_t array;
    } array;
    struct {
      cu2xMipmappedArray_t mipmap;
    } mipmap;
    struct {
      void *devPtr;
      cu2xChannelFormatDesc desc;
      size_t sizeInBytes;
    } linear;
    struct {
      void *devPtr;
      cu2xChannelFormatDesc desc;
      size_t width;
      size_t height;
      size_t pitchInBytes;
    } pitch2D;
    struct {
      int reserved[32];
    } reserved;
  } res;
  unsigned flags;
};

struct cu2xResourceViewDesc {
  cu2xResourceViewFormat format;
  size_t width;
  size_t height;
  size_t depth;
  unsigned firstMipmapLevel;
  unsigned lastMipmapLevel;
  unsigned firstLayer;
  unsigned lastLayer;
  unsigned reserved[16];
};

struct cu2xTextureDesc {
  cu2xTextureAddressMode addressMode[3];
  cu2xTextureFilterMode filterMode;
  cu2xTextureReadMode readMode;
  int sRGB;
  float borderColor[4];
  int normalizedCoords;
  unsigned maxAnisotropy;
  cu2xTextureFilterMode mipmapFilterMode;
  float mipmapLevelBias;
  float minMipmapLevelClamp;
  float maxMipmapLevelClamp;
  int disableTrilinearOptimization;
  int seamlessCubemap;
};

struct cu2xPointerAttributes {
  cu2xMemoryType memoryType;
  cu2xMemoryType type;
  int isManaged;
  int device;
  void *devicePointer;
  void *hostPointer;
  long reserved[8];
};

struct cu2xFuncAttributes {
  size_t sharedSizeBytes;
  size_t constSizeBytes;
  size_t localSizeBytes;
  int maxThreadsPerBlock;
  int numRegs;
  int ptxVersion;
  int binaryVersion;
  int cacheModeCA;
  int maxDynamicSharedSizeBytes;
  int preferredShmemCarveout;
  int clusterDimMustBeSet;
  int requiredClusterWidth;
  int requiredClusterHeight;
  int requiredClusterDepth;
  int clusterSchedulingPolicyPreference;
  int nonPortableClusterSizeAllowed;
  int reserved[16];
};

struct cu2xMemLocation {
  cu2xMemLocationType type;
  int id;
};

struct cu2xMemAccessDesc {
  cu2xMemLocation location;
  cu2xMemAccessFlags flags;
};

struct cu2xMemPoolProps {
  cu2xMemAllocationType allocType;
  cu2xMemAllocationHandleType handleTypes;
  cu2xMemLocation location;
  void *win32SecurityAttributes;
  size_t maxSize;
  unsigned short usage;
  unsigned char reserved[54];
};

struct cu2xDeviceProp {
  char name[256];
  cu2xUUID_t uuid;
  char luid[8];
  unsigned luidDeviceNodeMask;
  size_t totalGlobalMem;
  size_t sharedMemPerBlock;
  int regsPerBlock;
  int warpSize;
  size_t memPitch;
  int maxThreadsPerBlock;
  int maxThreadsDim[3];
  int maxGridSize[3];
  size_t totalConstMem;
  int major;
  int minor;
  size_t textureAlignment;
  size_t texturePitchAlignment;
  int multiProcessorCount;
  int integrated;
  int canMapHostMemory;
  int maxTexture1D;
  int maxTexture1DMipmap;
  int maxTexture2D[2];
  int maxTexture2DMipmap[2];
  int maxTexture2DLinear[3];
  int maxTexture2DGather[2];
  int maxTexture3D[3];
  int maxTexture3DAlt[3];
  int maxTextureCubemap;
  int maxTexture1DLayered[2];
  int maxTexture2DLayered[3];
  int maxTextureCubemapLayered[2];
  int maxSurface1D;
  int maxSurface2D[2];
  int maxSurface3D[3];
  int maxSurface1DLayered[2];
  int maxSurface2DLayered[3];
  int maxSurfaceCubemap;
  int maxSurfaceCubemapLayered[2];
  size_t surfaceAlignment;
  int concurrentKernels;
  int ECCEnabled;
  int pciBusID;
  int pciDeviceID;
  int pciDomainID;
  int tccDriver;
  int asyncEngineCount;
  int unifiedAddressing;
  int memoryBusWidth;
  int l2CacheSize;
  int persistingL2CacheMaxSize;
  int maxThreadsPerMultiProcessor;
  int streamPrioritiesSupported;
  int globalL1CacheSupported;
  int localL1CacheSupported;
  size_t sharedMemPerMultiprocessor;
  int regsPerMultiprocessor;
  int managedMemory;
  int isMultiGpuBoard;
  int multiGpuBoardGroupID;
  int hostNativeAtomicSupported;
  int pageableMemoryAccess;
  int concurrentManagedAccess;
  int computePreemptionSupported;
  int canUseHostPointerForRegisteredMem;
  int cooperativeLaunch;
  size_t sharedMemPerBlockOptin;
  int pageableMemoryAccessUsesHostPageTables;
  int directManagedMemAccessFromHost;
  int maxBlocksPerMultiProcessor;
  int accessPolicyMaxWindowSize;
  size_t reservedSharedMemPerBlock;
  int hostRegisterSupported;
  int sparseCudaArraySupported;
  int hostRegisterReadOnlySupported;
  int timelineSemaphoreInteropSupported;
  int memoryPoolsSupported;
  int gpuDirectRDMASupported;
  unsigned gpuDirectRDMAFlushWritesOptions;
  int gpuDirectRDMAWritesOrdering;
  unsigned memoryPoolSupportedHandleTypes;
  int deferredMappingCudaArraySupported;
  int ipcEventSupported;
  int clusterLaunch;
  int unifiedFunctionPointers;
  int deviceNumaConfig;
  int deviceNumaId;
  int mpsEnabled;
  int hostNumaId;
  unsigned gpuPciDeviceID;
  unsigned gpuPciSubsystemID;
  int hostNumaMultinodeIpcSupported;
  // Removed in CUDA 13.
  int clockRate, memoryClockRate, deviceOverlap, kernelExecTimeoutEnabled,
      computeMode, maxTexture1DLinear, singleToDoublePrecisionPerfRatio,
      cooperativeMultiDeviceLaunch;
  int reserved[56];
};

struct cu2xKernelNodeParams {
  void *func;
  dim3 gridDim;
  dim3 blockDim;
  unsigned sharedMemBytes;
  void **kernelParams;
  void **extra;
};

struct cu2xGraphEdgeData_st {
  unsigned char from_port, to_port, type, reserved[5];
};
typedef struct cu2xGraphEdgeData_st cu2xGraphEdgeData;

struct cu2xHostNodeParams {
  cu2xHostFn_t fn;
  void *userData;
};

struct cu2xAccessPolicyWindow {
  void *base_ptr;
  size_t num_bytes;
  float hitRatio;
  cu2xAccessProperty hitProp;
  cu2xAccessProperty missProp;
};

/// What may be asked of a launch or of a stream; others are refused.
union cu2xLaunchAttributeValue {
  char pad[64];
  cu2xAccessPolicyWindow accessPolicyWindow;
  int cooperative;
  int priority;
  struct {
    unsigned x, y, z;
  } clusterDim;
};

#define cu2xStreamAttrID cu2xLaunchAttributeID
#define cu2xStreamAttrValue cu2xLaunchAttributeValue
#define cu2xStreamAttributeAccessPolicyWindow                                  \
  cu2xLaunchAttributeAccessPolicyWindow
#define cu2xStreamAttributePriority cu2xLaunchAttributePriority

typedef struct cu2xLaunchAttribute_st {
  cu2xLaunchAttributeID id;
  char pad[4];
  cu2xLaunchAttributeValue val;
} cu2xLaunchAttribute;

typedef struct cu2xLaunchConfig_st {
  dim3 gridDim;
  dim3 blockDim;
  size_t dynamicSmemBytes;
  cu2xStream_t stream;
  cu2xLaunchAttribute *attrs;
  unsigned numAttrs;
} cu2xLaunchConfig_t;

typedef struct cu2xGraphExecUpdateResultInfo_st {
  cu2xGraphExecUpdateResult result;
  cu2xGraphNode_t errorNode;
  cu2xGraphNode_t errorFromNode;
} cu2xGraphExecUpdateResultInfo;

#endif // CU2X_RUNTIME_TYPES_H
