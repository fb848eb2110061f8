//===- Notes.td - Explanations that many rows share --------*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_API_NOTES_TD
#define CU2X_API_NOTES_TD

include "cu2x/API/API.td"

class PlainSquares
    : ValueDiffers<"it overflows where the square of a part does">;
class RoundsToNearest : ValueDiffers<"it rounds to nearest">;
class FalseForNaN
    : ValueDiffers<"it is false where an element is a NaN, CUDA's is true">;
class TrueForNaN
    : ValueDiffers<"it is true where elements are NaNs, CUDA's is false">;
class NaNForNaN : ValueDiffers<"it is a NaN for a NaN, CUDA's is 0">;
class MayBeFused
    : ValueDiffersOnce<"the compiler may make one fused operation of it and "
                       "what is around it; '-ffp-contract=on' keeps it apart">;
class TinyGrows
    : ValueDiffers<"ROCm 6.3 makes 0.02 of numbers about 1e-21, where the "
                   "compiler has no instruction for it">;
class NoLevel
    : ValueDiffers<"of a texture object, ROCm 6.3 takes no notice of the "
                   "level">;
class LayerIsLevel
    : ValueDiffers<"ROCm 6.3 takes the layer for a level of detail">;
class UpwardRecurrence
    : ValueDiffers<"it steps up from the orders 0 and 1, which is wrong by any "
                   "factor where the argument is smaller than the order, and a "
                   "NaN at 0">;
class NegativeOrder
    : ValueDiffers<"it is the one of order 1 for a negative order and a NaN at "
                   "0, where CUDA's are a NaN and minus infinity">;
class CudaReleaseNumber
    : Unsupported<"a CUDA release number: HIP_VERSION_MAJOR and "
                  "HIP_VERSION_MINOR count HIP releases">;
class NearestOnly : Unsupported<"HIP rounds to nearest only">;
class RoundedOperation
    : Unsupported<"HIP rounds to nearest only, unless "
                  "OCML_BASIC_ROUNDED_OPERATIONS is defined and the device "
                  "libraries have this function">;
class NoAsyncBarriers
    : Unsupported<"no asynchronous barriers or pipelines; use "
                  "__syncthreads()">;
class NoAsyncCopy
    : Unsupported<"no asynchronous copy to shared memory; copy with the "
                  "threads and __syncthreads()">;
class NoBatchedCopies
    : Unsupported<"issue the copies one by one on the stream">;
class NoCallingConvention
    : DropWord<"calling convention; HIP has none on Linux">;
class NoClusters : Unsupported<"no thread block clusters">;
class NoDeviceLaunch
    : Unsupported<"kernels cannot launch kernels in HIP: return to the host, "
                  "or loop in a persistent kernel">;
class NoEdgeData : Unsupported<"HIP graphs have no edge data">;
class NoGraphInterface
    : Unsupported<"hipDNN has no graph interface of this form; MIOpen has a "
                  "graph interface of its own">;
class NoGraphUpdateInKernels
    : Unsupported<"graphs cannot be changed from kernels">;
class NoGreenContexts
    : Unsupported<"no green contexts; hipExtStreamCreateWithCUMask limits a "
                  "stream to compute units">;
class NoInterop
    : Unsupported<"no interoperation with this graphics interface; OpenGL "
                  "and Vulkan external memory work">;
class NoLibraryObjects
    : Unsupported<"load code with hipModuleLoad and hipModuleGetFunction">;
class NoMultiGpuBlas
    : Unsupported<"no multi-GPU BLAS interface; call hipBLAS per device">;
class NoMultiGpuSolver
    : Unsupported<"no multi-GPU solver; call hipSOLVER per device">;
class NoPackedIntegers
    : Unsupported<"no packed integer intrinsics; work on the lanes one by "
                  "one">;
class NoTensorMaps
    : Unsupported<"no tensor memory accelerator; load tiles with the threads "
                  "of the block">;
class NothingLogged
    : ValueDiffers<"AMD's runtime takes no notice of the option, so that "
                   "nothing is written where its value says">;
class NotInRocTX
    : Unsupported<"rocTX has no domains, categories or event attributes">;
class NothingInstead : Unsupported<"no counterpart in ROCm">;
class OnlyInLibhipcxx
    : Unsupported<"libhipcxx has it, but ROCm does not install it">;
class OtherProfiler : Unsupported<"rocprofiler-sdk is another interface">;
class PartOfRefactorization
    : Unsupported<"hipSOLVER has part of the refactorization interface only">;
class UseAddressSpaces
    : Unsupported<"cast between address spaces: "
                  "(__attribute__((address_space(3))) T *)">;
class UseHipAtomics
    : Unsupported<"__hip_atomic builtins take an order and a scope">;
class UseMixedDot
    : Unsupported<"amd_mixed_dot(a, b, c, saturate) adds the products of "
                  "char4 and short2 values">;
class UseRPP
    : Unsupported<"no image primitives library with this interface; RPP "
                  "(rpp.h) covers many of the functions">;
class UseRocWMMA
    : Unsupported<"rocWMMA (rocwmma/rocwmma.hpp, namespace rocwmma) has the "
                  "same fragment functions; tile shapes and the wave size "
                  "differ">;
class UseSurfaceObjects
    : Unsupported<"use a surface object: hipCreateSurfaceObject">;
class UseUshortAsHalf : Unsupported<"spell it with __ushort_as_half">;
class NeedsWideMask : Note<"needs a 64-bit mask">;
class NeedsWideMaskAndSwitch
    : Note<"needs a 64-bit mask; before ROCm 7.0 also "
           "-DHIP_ENABLE_WARP_SYNC_BUILTINS">;
class OnlyMIOpen
    : Note<"hipDNN is not part of ROCm releases; MIOpen is the library to "
           "port to">;
class OtherEncodingOnGfx94x
    : ValueDiffers<"gfx94x GPUs have the fnuz encoding only, with other bit "
                   "patterns: their device code needs the _fnuz type of the "
                   "same name; elsewhere ROCm 6.3 makes 0.02 of numbers "
                   "about 1e-21">;
class TensorCoresByComputeType
    : Note<"since CUDA 11 the compute type alone decides about tensor cores, as "
           "in hipBLAS">;
// Compared with a number, they select code.
class OtherReleaseNumbers
    : ValueDiffers<"it counts releases of HIP: 60300000 is 6.3, where CUDA says "
                   "12060 for 12.6">;
class OwnReleaseNumbers
    : ValueDiffers<"it counts releases of a library of ROCm">;
class OneForSeveral
    : ValueDiffers<"HIP has one attribute where CUDA has one a dimension">;

#endif // CU2X_API_NOTES_TD
