//===- Macros.td - Macros of the compiler and of headers ---*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What nvcc and CUDA's headers define or ask for beyond the numbers of releases
// and architectures. A condition on a name that HIP does not have is false there
// without a word.
//
//===----------------------------------------------------------------------===//

class NoBfloat16Switch
    : Unsupported<"HIP's header always declares these operators and "
                  "conversions">;
class NoMacroOfOption
    : Unsupported<"HIP's compiler defines nothing of the kind; define a macro "
                  "with -D where the option is given">;

let Library = Device in {
// Defined by headers.
def CURAND_KERNEL_H_ : Macro, As<"HIPRAND_KERNEL_H_">, GuardMacro;
def CU_COMPLEX_H_ : Macro, As<"HIP_INCLUDE_HIP_HIP_COMPLEX_H">, GuardMacro;
def _COOPERATIVE_GROUPS_H_ : Macro,
  As<"HIP_INCLUDE_HIP_HIP_COOPERATIVE_GROUP_H">, GuardMacro;
def __CUDA_BF16_H__ : Macro, As<"HIP_INCLUDE_HIP_HIP_BF16_H">, GuardMacro;
def __CUDA_BF16_HPP__ : Macro, As<"HIP_INCLUDE_HIP_HIP_BF16_H">, GuardMacro;
def __CUDA_FP16_H__ : Macro, As<"HIP_INCLUDE_HIP_HIP_FP16_H">, GuardMacro;
def __CUDA_FP16_HPP__ : Macro, As<"HIP_INCLUDE_HIP_HIP_FP16_H">, GuardMacro;
def __CUDA_FP8_H__ : Macro, As<"HIP_INCLUDE_HIP_HIP_FP8_H">, GuardMacro;
def __CUDA_MMA_H__ : Macro, UseRocWMMA;

// Defined by the program, for headers.
def CUDA_API_PER_THREAD_DEFAULT_STREAM : Macro,
  As<"HIP_API_PER_THREAD_DEFAULT_STREAM">, Switch;
def CUDA_NO_BFLOAT16 : Macro, NoBfloat16Switch, Switch;
def CUDA_NO_HALF : Macro, As<"HIP_NO_HALF">, Switch;
def __CUDA_NO_BFLOAT162_OPERATORS__ : Macro, NoBfloat16Switch, Switch;
def __CUDA_NO_BFLOAT16_CONVERSIONS__ : Macro, NoBfloat16Switch, Switch;
def __CUDA_NO_BFLOAT16_OPERATORS__ : Macro, NoBfloat16Switch, Switch;
def __CUDA_NO_HALF2_OPERATORS__ : Macro,
  Unsupported<"__HIP_NO_HALF_OPERATORS__ leaves out those of both types">,
  Switch;
def __CUDA_NO_HALF_CONVERSIONS__ : Macro, As<"__HIP_NO_HALF_CONVERSIONS__">,
  Switch;
def __CUDA_NO_HALF_OPERATORS__ : Macro, As<"__HIP_NO_HALF_OPERATORS__">, Switch;

// Defined by nvcc, for what its options say.
def CUDA_DOUBLE_MATH_FUNCTIONS : Macro,
  Unsupported<"all GPUs of HIP have double; nvcc always defines it">;
def __CUDACC_DEBUG__ : Macro, NoMacroOfOption;
def __CUDACC_DEVICE_ATOMIC_BUILTINS__ : Macro,
  Unsupported<"HIP has the __hip_atomic_ and __scoped_atomic_ built-ins">;
def __CUDACC_EWP__ : Macro, NoMacroOfOption;
def __CUDACC_RDC__ : Macro, As<"__CLANG_RDC__">;
def __CUDACC_VER__ : Macro, CudaReleaseNumber;
def __CUDA_ARCH_FAMILY_SPECIFIC__ : Macro,
  Unsupported<"no counterpart; branches on it are for NVIDIA architectures">;
def __CUDA_ARCH_LIST__ : Macro,
  Unsupported<"HIP has no list of the architectures that are compiled for; "
              "clang defines a macro such as __gfx90a__ for the device">;
def __CUDA_ARCH_SPECIFIC__ : Macro,
  Unsupported<"no counterpart; branches on it are for NVIDIA architectures">;
def __CUDA_FTZ : Macro, NoMacroOfOption;
def __CUDA_PREC_DIV : Macro, NoMacroOfOption;
def __CUDA_PREC_SQRT : Macro, NoMacroOfOption;
def __CUDA__ : Macro,
  Unsupported<"clang defines it for CUDA and nvcc does not; for HIP clang "
              "defines __HIP__">;
} // Device
