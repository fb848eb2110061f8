//===- Project.td - Findings about build files, CU2X9nnn ---*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

def ArchList : Diagnostic<9002, "arch-list", Info, Low> {
  let Text = "'{0}' names NVIDIA architectures, {1}";
  let Fix = "{2|name the AMD GPUs with '--offload-arch'}";
  let Why = [{
    No architecture of AMD corresponds to one of NVIDIA. Without
    `--offload-arch`, CMake and hipcc build for the GPUs of the machine that
    builds, and fail or fall back to a default where there are none.
  }];
  let Before = [{
    set_target_properties(app PROPERTIES CUDA_ARCHITECTURES "70;80")
  }];
  let After = [{
    set_target_properties(app PROPERTIES HIP_ARCHITECTURES "gfx90a;gfx942")
  }];
  let Ignore = [{
    The program is built on the machine that runs it.
  }];
}

def BuildConstruct : Diagnostic<9003, "build-construct", Build, Low>, Refused {
  let Text = "'{0}' was left as it is";
  let Fix = "{1|edit it by hand}";
  let Why = [{
    The build file says something about CUDA that cu2x has no rule for, or
    whose HIP form depends on what is meant. It keeps every byte.
    This is a matter of the build: the same for all AMD GPUs.
  }];
  let Before = [{
    if(CUDA_VERSION VERSION_LESS 11.0)
  }];
  let After = [{
    if(hip_VERSION VERSION_LESS 5.0)
  }];
  let Ignore = [{
    The construct is used by the CUDA build only.
  }];
}

def BuildFlagLost : Diagnostic<9011, "build-flag-lost", Slow, Low> {
  let Text = "'{0}' {1|was dropped}";
  let Fix = "{2}";
  let Why = [{
    The flag of nvcc has no counterpart with the same effect. The build goes
    on without it, or with what comes closest.
    This is a matter of the build: the same for all AMD GPUs.
  }];
  let Before = [{
    nvcc -maxrregcount=32 -c kernel.cu
  }];
  let After = [{
    hipcc -c kernel.cu    # with __launch_bounds__ on the kernels
  }];
  let Ignore = [{
    The flag was a matter of taste or of NVIDIA's hardware.
  }];
}

def TorchDevice : Diagnostic<9012, "torch-device", Wrong, Low>, ForMetal {
  let Text = "'{0}' is not on Apple GPUs";
  let Fix = "{1}";
  let Why = [{
    PyTorch calls the GPU of a Mac `mps`, and its functions are in
    `torch.mps`. A program that asks for `cuda` fails there, or runs on the
    CPU. Builds for ROCm keep `cuda`.
  }];
  let Before = [{
    device = "cuda" if torch.cuda.is_available() else "cpu"
  }];
  let After = [{
    device = "mps" if torch.backends.mps.is_available() else "cpu"
  }];
  let Ignore = [{
    The branch is for machines with CUDA, and there is one for others.
  }];
}

def ContainerOnMetal : Diagnostic<9013, "container-on-metal", Build, Low>,
      ForMetal {
  let Text = "'{0}' gives a container a GPU, which no container on a Mac has";
  let Fix = "{1|build and run without one: xcode-select --install, then cmake "
            "-S . -B build && cmake --build build}";
  let Why = [{
    Containers on macOS run in a virtual machine with Linux, which has no way
    to Metal. An image for several architectures (docker buildx build
    --platform linux/amd64,linux/arm64) does not help: its part for arm64
    starts on a Mac, and its Linux has no driver for Apple's GPU.
  }];
  let Before = [{
    docker run --gpus all app
  }];
  let After = [{
    cmake -S . -B build && cmake --build build && build/app
  }];
  let Ignore = [{
    The container is for machines with Linux.
  }];
}
