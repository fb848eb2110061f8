//===- Memory.td - Findings about memory, CU2X3nnn ---------*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

def MixedAddressSpaces : Diagnostic<3020, "mixed-address-spaces", Build, Medium>,
                         Refused, ForMetal {
  let Text = "{2|one pointer} would point to {0} and to {1} memory, which "
             "Metal cannot express";
  let Fix = "use two pointers, or copy to one kind of memory first";
  let Why = [{
    A pointer in CUDA may point to shared, global or local memory as the program
    goes on. Metal has no such generic pointer before version 4.1: the type of
    every pointer names its memory. cu2x gives each function a version for each
    combination of memories it is called with, and each struct one for each that
    its pointers lead to; a single variable that takes both cannot be given a
    type. A struct that leads to itself or is copied as bytes has one form in
    the whole file.
  }];
  let Before = [{
    const float *p = n < 32 ? tile : input;
    float x = p[i];
  }];
  let After = [{
    float x = n < 32 ? tile[i] : input[i];
  }];
  let Ignore = [{
    The kernel is not needed on Apple GPUs.
  }];
}

def TemporaryObject : Diagnostic<3022, "temporary-object", Build, Low>,
                      Refused, ForMetal {
  let Text = "a temporary object that a function keeps the address of, or that "
             "has a destructor or copy constructor";
  let Fix = "give it a name in a statement before";
  let Why = [{
    A temporary becomes a parameter that is passed by value, or a variable in
    front of its statement, as a reference to it would need a name for its
    memory. Where C++ makes or ends the object in the middle of the statement,
    no variable does the same.
    This is a matter of Metal's language: the same on all Apple GPUs.
  }];
  let Before = [{
    bool far = i < n && Lock(p).distance() > 3; // ~Lock() lets go
  }];
  let After = [{
    Lock lock(p);
    bool far = i < n && lock.distance() > 3;
  }];
  let Ignore = [{
    The kernel is not needed on Apple GPUs.
  }];
}

def TooManyBuffers : Diagnostic<3021, "too-many-buffers", Build, Medium>,
                     Refused, ForMetal {
  let Text = "kernel '{0}' needs {1} buffers, Metal has 31";
  let Fix = "pass a struct with some of the parameters";
  let Why = [{
    Each parameter of a kernel and each `__device__` or `__constant__` variable
    it uses takes one of Metal's 31 buffer indices. With more of them cu2x puts
    the parameters into one struct; pointers to pointers, pointers to arrays
    and vectors of 3 cannot be in it, and variables need buffers of their own.
  }];
  let Before = [{
    __global__ void k(float *a0, float *a1, /* ... */ float *a31);
  }];
  let After = [{
    struct Arguments { float *a[32]; };
    __global__ void k(Arguments arguments);
  }];
  let Ignore = [{
    The kernel is not needed on Apple GPUs.
  }];
}

def SharedOverLimit : Diagnostic<3001, "shared-over-limit", Hang, High>,
      ForBoth {
  let Text = "kernel '{0}' needs {1} bytes of shared memory, the limit is "
             "{2}";
  let Fix = "shrink the tile, or choose a smaller variant for this target";
  let Why = [{
    A block has 64 KB of shared memory (LDS) on AMD GPUs, 160 KB on gfx950,
    and 32 KB on Apple GPUs. CUDA GPUs allow up to 227 KB when the program
    asks for it. A kernel that needs more does not compile when its arrays
    are static, and fails at the launch when they are dynamic. The limits
    are those of ROCm 7 and of Apple GPU families up to 9.
  }];
  let Before = [{
    __shared__ float tile[128][192];   // 96 KB
  }];
  let After = [{
    __shared__ float tile[64][192];    // 48 KB
  }];
  let Ignore = [{
    The kernel is for gfx950 only.
  }];
}

def SharedOptIn : Diagnostic<3002, "shared-opt-in", Hang, Low> {
  let Text = "more shared memory is asked for with '{0}', {1}";
  let Fix = "check the result, and keep requests at or below 64 KB";
  let Why = [{
    CUDA kernels get more than 48 KB of dynamic shared memory after
    `cudaFuncSetAttribute`. AMD GPUs give 64 KB without being asked and no
    more than that (160 KB on gfx950). In ROCm up to 7 `hipFuncSetAttribute`
    has no effect or returns an error; a program that ignores it goes on to
    a launch that fails.
  }];
  let Before = [{
    cudaFuncSetAttribute(k, cudaFuncAttributeMaxDynamicSharedMemorySize, 98304);
  }];
  let After = [{
    if (hipFuncSetAttribute((const void *)k,
            hipFuncAttributeMaxDynamicSharedMemorySize, 65536) != hipSuccess)
      return useSmallTiles();
  }];
  let Ignore = [{
    The launch itself is checked.
  }];
}

def BlockOverLimit : Diagnostic<3004, "block-over-limit", Hang, Low>, ForBoth {
  let Text = "a block of {0} threads is launched, and '{1}' allows {2}";
  let Fix = "use smaller blocks, or raise the number in '__launch_bounds__'";
  let Why = [{
    A block has 1024 threads at most on NVIDIA, AMD and Apple GPUs, and less
    where `__launch_bounds__` says so. On AMD GPUs the compiler gives a
    kernel registers for the number that the bounds state: a launch with
    more threads fails, or in older releases of ROCm (before 6) ran and gave
    wrong results. Holds for ROCm 6 and 7.
  }];
  let Before = [{
    __global__ __launch_bounds__(256) void k(float *p);
    k<<<blocks, 512>>>(p);
  }];
  let After = [{
    __global__ __launch_bounds__(512) void k(float *p);
    k<<<blocks, 512>>>(p);
  }];
  let Ignore = [{
    The launch is never reached with this size.
  }];
}

def LaunchBoundsMinBlocks
    : Diagnostic<3005, "launch-bounds-min-blocks", Slow, Low> {
  let Text = "the second argument of '__launch_bounds__' counts blocks of a "
             "multiprocessor in CUDA and waves of an execution unit in HIP";
  let Fix = "use 'MIN_BLOCKS * MAX_THREADS / 32', and measure";
  let Why = [{
    The number tells the compiler how few registers a thread may use. In HIP
    on AMD GPUs it is the number of waves that are to fit on one execution
    unit (SIMD), so the number meant for CUDA asks for something else:
    mostly for too little, sometimes for so much that registers spill to
    memory. Holds for ROCm up to 7.
  }];
  let Before = [{
    __global__ __launch_bounds__(256, 4) void k(float *p);
  }];
  let After = [{
    __global__ __launch_bounds__(256, 4 * 256 / 32) void k(float *p);
  }];
  let Ignore = [{
    It was measured on the GPU.
  }];
}

def TextureObject : Diagnostic<3012, "texture-object", Wrong, Medium> {
  let Text = "textures need image instructions, which not every AMD GPU has";
  let Fix = "ask 'hipDeviceAttributeImageSupport', and read from memory "
            "where it is 0";
  let Why = [{
    GPUs of the MI300 family (gfx940 to gfx942, and gfx950) have no image
    instructions, so that kernels with textures cannot be compiled for them,
    and the attribute is 0. Other AMD GPUs have them. There, a filtered value
    may differ from NVIDIA's in the last bits, since both compute with weights
    of few bits. Holds for ROCm 6 and 7. Reported once for a file.
  }];
  let Before = [{
    cudaCreateTextureObject(&tex, &resource, &description, nullptr);
  }];
  let After = [{
    int images = 0;
    hipDeviceGetAttribute(&images, hipDeviceAttributeImageSupport, device);
    if (images)
      hipCreateTextureObject(&tex, &resource, &description, nullptr);
  }];
  let Ignore = [{
    The program runs on GPUs with texture units, and the last bits do not
    matter.
  }];
}

def ManagedMemory : Diagnostic<3010, "managed-memory", Slow, Medium> {
  let Text = "'{0}' allocates memory that may stay on the host's side on AMD "
             "GPUs";
  let Fix = "use 'hipMalloc' and copies, or say that the program wants "
            "'HSA_XNACK=1' and a GPU that has it";
  let Why = [{
    Pages of managed memory move to the GPU when it touches them only where the
    GPU can repeat an access (XNACK), which is off by default and missing on
    GPUs other than those of data centres. Elsewhere each access goes over
    the bus to the host, which is right, and slow. Holds for ROCm 5 to 7.
    Reported once for a file.
  }];
  let Before = [{
    cudaMallocManaged(&data, bytes);
    kernel<<<blocks, threads>>>(data);
  }];
  let After = [{
    hipMalloc(&data, bytes);
    hipMemcpy(data, host, bytes, hipMemcpyHostToDevice);
    kernel<<<blocks, threads>>>(data);
  }];
  let Ignore = [{
    The GPU reads the memory once, or the program runs on an APU, whose memory
    is that of the host.
  }];
}
