//===- Build.td - Findings about builds, CU2X9nnn ----------*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

def NvccFlagMisread : Diagnostic<9001, "nvcc-flag-misread", Wrong, Low> {
  let Text = "'{0}' is an option of nvcc, which clang and hipcc {1}";
  let Fix = "{2}";
  let Why = [{
    Clang takes many options of nvcc without an error and reads something
    else into them: `-use_fast_math` as the name of an optimisation or not
    at all, `-dc` and `-dlink` as `-d` with letters, `-odir` as `-o dir`,
    `-lineinfo` and `-lto` as libraries to link. The program is then built
    in another way than the makefile seems to say.
    Nothing of it says so: the program for the AMD GPU is built without the
    option, which for fast mathematics or relocatable code changes its results
    or its linking.
  }];
  let Before = [{
    hipcc -O3 -use_fast_math -lineinfo -c a.hip
  }];
  let After = [{
    hipcc -O3 -gline-tables-only -fgpu-approx-transcendentals -c a.hip
  }];
  let Ignore = [{
    The line is for nvcc after all.
  }];
}

def TorchV1Name : Diagnostic<9004, "torch-masquerading-name", Build, Low> {
  let Text = "'{0}' is no name of PyTorch since February 2026";
  let Fix = "write the name that CUDA builds have, or give "
            "'--torch-hipify=v1'";
  let Why = [{
    Before, PyTorch for ROCm had streams, guards and the allocator in a form
    that shows ROCm's devices as CUDA's, under names that end with
    `MasqueradingAsCUDA`. Now they have the names of `c10::cuda`.
    This is a matter of the build: the same for all AMD GPUs.
  }];
  let Before = [{
    auto stream = c10::hip::getCurrentHIPStreamMasqueradingAsCUDA();
  }];
  let After = [{
    auto stream = c10::cuda::getCurrentCUDAStream();
  }];
  let Ignore = [{
    The extension is built with an older PyTorch.
  }];
}

def CudaHomeGuard : Diagnostic<9005, "cuda-home-guard", Wrong, Low>, ForBoth {
  let Text = "'{0}' is false on ROCm, so that the extension is built without "
             "its kernels";
  let Fix = "accept 'ROCM_HOME' and 'torch.version.hip' as well";
  let Why = [{
    PyTorch for ROCm has no `CUDA_HOME` and no `torch.version.cuda`. A build
    script that asks for them builds the extension for the CPU and says
    nothing. `torch.cuda.is_available()` is true on both.
    This is a matter of the build: the same for all AMD GPUs.
  }];
  let Before = [{
    if CUDA_HOME is not None:
        sources += cuda_sources
  }];
  let After = [{
    if CUDA_HOME is not None or ROCM_HOME is not None:
        sources += cuda_sources
  }];
  let Ignore = [{
    The other branch is meant for ROCm.
  }];
}

def HeaderConflict : Diagnostic<9009, "header-conflict", Build, Low>, ForBoth {
  let Text = "this means one thing in {0} and another in {1}, so that the whole "
             "file is left as it is";
  let Fix = "have the macros that it is made of mean the same in all sources that "
            "include it, or give those that differ a header of their own";
  let Why = [{
    A header is translated as each source sees that includes it, and there is one
    text of it afterwards. Where a macro is an attribute for one source and nothing
    for another, or a kernel in one and a function in the next, no text is right for
    both. What is left alone still has CUDA's names and does not compile.
    This is a matter of the program's text: the same on all GPUs of AMD and Apple.
  }];
  let Before = [{
    // scale.h; host.cpp has an empty DEV, kernels.cu defines it as __device__
    DEV inline float scale(float x) { return 2 * x; }
  }];
  let After = [{
    #ifdef __CUDACC__
    #define DEV __host__ __device__
    #else
    #define DEV
    #endif
    DEV inline float scale(float x) { return 2 * x; }
  }];
  let Ignore = [{
    One of the sources is no part of the program.
  }];
}

def UnusedIgnore : Diagnostic<9020, "unused-ignore", Info, Low>, ForBoth {
  let Text = "'{0}' is to be ignored here, but {1}";
  let Fix = "remove the comment, or write it as it has to be";
  let Why = [{
    A comment that silences a finding which is not there hides the next one
    of that kind. It stays behind when the code or cu2x changes, or names
    something that is no finding. One without a reason, and a
    `cu2x-ignore-begin` without its `cu2x-ignore-end`, silences nothing,
    whichever GPU the finding is about.
  }];
  let Before = [{
    int lane = threadIdx.x % warpSize;  // cu2x-ignore CU2X1006: groups of 32
  }];
  let After = [{
    int lane = threadIdx.x % warpSize;
  }];
  let Ignore = [{
    The finding is there under other options.
  }];
}
