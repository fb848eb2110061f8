//===- Language.td - Findings about the language, CU2X6nnn -*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

def InlineAsm : Diagnostic<6001, "inline-ptx", Build, High>, Refused {
  let Text = "inline PTX '{0}' has no translation";
  let Fix = "write it in C++ or with AMD's builtins, and keep the PTX under "
            "'#ifdef __NVCC__'";
  let Why = [{
    PTX is the assembly language of NVIDIA GPUs. An AMD GPU has other
    instructions, so the text of an `asm` statement means nothing to its
    assembler.
  }];
  let Before = [{
    unsigned lane;
    asm("mov.u32 %0, %%laneid;" : "=r"(lane));
  }];
  let After = [{
    unsigned lane;
    #ifdef __NVCC__
    asm("mov.u32 %0, %%laneid;" : "=r"(lane));
    #else
    lane = __lane_id();
    #endif
  }];
  let Ignore = [{
    The statement is compiled for CUDA only.
  }];
}

def CudaArchCompared
    : Diagnostic<6002, "cuda-arch-compared", Wrong, Medium> {
  let Text = "value of '__CUDA_ARCH__' is used, but the macro is not defined "
             "on AMD GPUs: a condition sees 0";
  let Fix = "ask for the feature with a '__HIP_ARCH_HAS_' macro, or for the "
            "GPU with its '__gfx' macro";
  let Why = [{
    A number of `__CUDA_ARCH__` stands for what one generation of NVIDIA GPUs
    can do; there is no such scale for AMD GPUs. The macro stays undefined,
    which the preprocessor reads as 0: the branch for the oldest GPUs, or the
    one that reports an error, is compiled. A test whether the macro is defined
    at all is translated to `__HIP_DEVICE_COMPILE__`.
  }];
  let Before = [{
    #if __CUDA_ARCH__ >= 600
      atomicAdd(sum, x);
    #else
      slowAdd(sum, x);
    #endif
  }];
  let After = [{
    #if __CUDA_ARCH__ >= 600 || defined(__HIP_DEVICE_COMPILE__)
      atomicAdd(sum, x);
    #else
      slowAdd(sum, x);
    #endif
  }];
  let Ignore = [{
    The branch that an undefined macro selects is right for AMD GPUs.
  }];
}

def CudaVersionGuard : Diagnostic<6004, "cuda-version-guard", Wrong, Medium> {
  let Text = "'{0}' has no value on the same scale in HIP";
  let Fix = "decide by 'HIP_VERSION', or add a test for "
            "'__HIP_PLATFORM_AMD__'";
  let Why = [{
    `CUDART_VERSION` and `CUDA_VERSION` count releases of CUDA. In HIP they are
    not defined, so a comparison sees 0 and chooses the code for the oldest
    CUDA. `HIP_VERSION` counts releases of HIP, whose numbers say nothing about
    CUDA's features.
    This is a matter of the source: the same for all AMD GPUs.
  }];
  let Before = [{
    #if CUDART_VERSION >= 11020
      cudaMallocAsync(&p, size, stream);
    #else
      cudaMalloc(&p, size);
    #endif
  }];
  let After = [{
    #if CUDART_VERSION >= 11020 || defined(__HIP_PLATFORM_AMD__)
      hipMallocAsync(&p, size, stream);
    #else
      hipMalloc(&p, size);
    #endif
  }];
  let Ignore = [{
    The branch for the oldest CUDA is right for HIP.
  }];
}

def LaunchInMacro : Diagnostic<6006, "launch-in-macro", Info, Low> {
  let Text = "kernel launch {0|is spread over macros} and keeps its '<<<>>>'";
  let Fix = "build with hipcc or clang, which know this syntax, or write the "
            "launch by hand";
  let Why = [{
    A launch can be turned into `hipLaunchKernelGGL` where its kernel, its
    configuration and its arguments stand together in the text, and where it is
    a statement, as that macro is one. Here a part comes from a macro argument or
    another macro, or the launch is an operand. It is valid HIP as it is.
    This is a matter of the host program: the same on all AMD GPUs.
  }];
  let Before = [{
    #define LAUNCH(K) K<<<grid, block>>>
    LAUNCH(fill)(p, n);
  }];
  let After = [{
    #define LAUNCH(K, ...) hipLaunchKernelGGL(K, grid, block, 0, 0, __VA_ARGS__)
    LAUNCH(fill, p, n);
  }];
  let Ignore = [{
    The compiler accepts `<<<>>>`, as hipcc and clang do.
  }];
}

def DeviceSideLaunch : Diagnostic<6019, "dynamic-parallelism", Build, High>,
                       Refused {
  let Text = "kernel launch in device code: HIP kernels cannot start kernels";
  let Fix = "launch from the host, or let the running kernel take work from a "
            "queue in memory";
  let Why = [{
    CUDA lets a kernel launch kernels (dynamic parallelism). HIP has no such
    feature on AMD GPUs.
  }];
  let Before = [{
    __global__ void parent(int *n) {
      child<<<*n, 256>>>();
    }
  }];
  let After = [{
    parent<<<1, 1>>>(n);
    hipMemcpy(&blocks, n, sizeof(int), hipMemcpyDeviceToHost);
    child<<<blocks, 256>>>();
  }];
  let Ignore = [{
    The code is compiled for CUDA only.
  }];
}

def TokenPasting : Diagnostic<6021, "token-pasting", Build, Low>, Refused {
  let Text = "'{0}' is put together with '##' and not translated";
  let Fix = "make the macro yield '{1|the HIP name}'";
  let Why = [{
    The name exists only while the preprocessor runs; there is no text that
    could be replaced by another name. Or the argument of a macro is a name of
    CUDA and, with `##`, a piece of a name of the program's as well: whatever it
    becomes, one of the two would be another one.
    This is a matter of the source: the same for all GPUs.
  }];
  let Before = [{
    #define CALL(F) cuda##F
    CALL(DeviceSynchronize)();
  }];
  let After = [{
    #define CALL(F) hip##F
    CALL(DeviceSynchronize)();
  }];
  let Ignore = [{
    The macro is never used in the code for AMD GPUs.
  }];
}

def StringName : Diagnostic<6022, "string-name", Info, Low> {
  let Text = "string names '{0}'{2|, which has no HIP counterpart}; it is left "
             "as it is";
  let Fix = "{1|change the string when it is compiled at run time}";
  let Why = [{
    A string that holds source for the run-time compiler includes headers of
    CUDA. cu2x translates the names of those that HIP has. A string can also be
    a message for people, so a name without counterpart is no error.
    This is a matter of the source: the same for all AMD GPUs.
  }];
  let Before = [{
    const char *source = "#include <cuda/barrier>\n"
                         "__global__ void kernel() {}\n";
  }];
  let After = [{
    const char *source = "__global__ void kernel() {}\n";
  }];
  let Ignore = [{
    The string is shown to people.
  }];
}

def UserNameShadowsApi
    : Diagnostic<6023, "user-name-shadows-api", Build, Low>, Refused {
  let Text = "'{0}' may mean CUDA's name here as well as the program's; it is "
             "left as it is";
  let Fix = "give the declaration of the program another name";
  let Why = [{
    The program declares something under a name that CUDA has as well. cu2x does
    not rename the uses of that declaration. Here one piece of text, such as the
    body of a macro, means both, so that every edit would be wrong for one use;
    or it stands where nothing was parsed, such as a skipped branch of `#if`, and
    nobody knows which of the two is meant.
    This is a matter of the source: the same for all AMD GPUs.
  }];
  let Before = [{
    namespace pool { void cudaFree(void *p); }
    #define RELEASE(P) cudaFree(P)
  }];
  let After = [{
    namespace pool { void release(void *p); }
    #define RELEASE(P) hipFree(P)
  }];
  let Ignore = [{
    The use that means CUDA's function is never compiled for AMD GPUs.
  }];
}

def HipNameTaken : Diagnostic<6027, "hip-name-taken", Build, Low>, Refused {
  let Text = "'{0}' would become '{1}', which is a {2} of the program's own "
             "here";
  let Fix = "give the {2} another name";
  let Why = [{
    The program declares something under a name that HIP has. Where that
    declaration is seen, the name of HIP in place of CUDA's would mean it: a
    member function that calls itself, a macro with another value. The name of
    CUDA stays, so that the HIP compiler stops there.
    This is a matter of the source: the same for all AMD GPUs.
  }];
  let Before = [{
    struct Pool {
      cudaError_t hipMalloc(void **p, size_t n) { return cudaMalloc(p, n); }
    };
  }];
  let After = [{
    struct Pool {
      hipError_t allocate(void **p, size_t n) { return hipMalloc(p, n); }
    };
  }];
  let Ignore = [{
    The declaration is the one that is meant.
  }];
}

def GuardKept : Diagnostic<6024, "guard-kept", Info, Low> {
  let Text = "condition tells CUDA from HIP already; '{0}' keeps its name";
  let Fix = "check that HIP takes the branch meant for it";
  let Why = [{
    A test of `__CUDACC__` becomes one of `__HIPCC__`, because the code behind it
    is translated. Where the same group of conditions asks for HIP as well, the
    author has separated the two; HIP's macro in both places would select the
    branch written for CUDA.
    This is a matter of the source: the same for all AMD GPUs.
  }];
  let Before = [{
    #if defined(__CUDACC__)
    #include "launch_cuda.h"
    #elif defined(__HIPCC__)
    #include "launch_hip.h"
    #endif
  }];
  let After = [{
    #if defined(__CUDACC__)
    #include "launch_cuda.h"
    #elif defined(__HIPCC__)
    #include "launch_hip.h"
    #endif
  }];
  let Ignore = [{
    The HIP branch is complete.
  }];
}

def VariableArrayFilled
    : Diagnostic<6025, "variable-array-filled", Build, Low>, Refused {
  let Text = "array '{0}' has a variable length and an initializer, which "
             "clang refuses";
  let Fix = "give it a constant length, or assign to its elements in a loop";
  let Why = [{
    A length that is known only when the program runs is no C++. GCC, which
    compiles the host code of nvcc, takes such an array even with an
    initializer; the compiler for AMD GPUs is clang, which takes it only
    without.
  }];
  let Before = [{
    int offsets[count] = {0};
  }];
  let After = [{
    int offsets[count];
    for (int i = 0; i < count; ++i)
      offsets[i] = 0;
  }];
  let Ignore = [{
    The code is never compiled by clang.
  }];
}

def DeviceRuntimeCall
    : Diagnostic<6026, "device-runtime-call", Build, High>, Refused {
  let Text = "'{0}' is called in device code, where HIP has no runtime "
             "functions";
  let Fix = "call it on the host, or take memory with 'malloc' and 'free'";
  let Why = [{
    CUDA's device runtime gives kernels a part of the runtime: memory, streams,
    events and errors, as kernels can launch kernels. HIP has no device runtime;
    its functions are for the host only.
    The compiler refuses the call for all AMD GPUs.
  }];
  let Before = [{
    __global__ void grow(Node *node) {
      cudaMalloc((void **)&node->children, 4 * sizeof(Node));
    }
  }];
  let After = [{
    __global__ void grow(Node *node) {
      node->children = (Node *)malloc(4 * sizeof(Node));
    }
  }];
  let Ignore = [{
    The code is compiled for CUDA only.
  }];
}

def MetalConstruct : Diagnostic<6030, "metal-construct", Build, Medium>,
                     Refused, ForMetal {
  let Text = "{0} cannot be written in Metal";
  let Fix = "{1|write this part in another way}";
  let Why = [{
    The Metal Shading Language is C++ without virtual functions, exceptions,
    function pointers, `goto`, variable-length arrays and a few more. Where such
    a construct has no faithful counterpart, the function that has it and the
    kernels that call it are left out of the output; the other kernels of the
    file are written.
  }];
  let Before = [{
    __device__ float apply(float (*f)(float), float x) { return f(x); }
  }];
  let After = [{
    template <typename F>
    __device__ float apply(F f, float x) { return f(x); }
  }];
  let Ignore = [{
    The kernel is not needed on Apple GPUs.
  }];
}

def EarlyReturnBarrier
    : Diagnostic<6060, "early-return-barrier", Hang, Medium>, Refused,
      ForMetal {
  let Text = "some threads return before a barrier that the others reach, and "
             "{0} cannot be put under a condition";
  let Fix = "let all threads reach the barrier: replace the return by a "
            "condition around the work";
  let Why = [{
    `__syncthreads` on NVIDIA's hardware waits for the threads of the block that
    still run. A barrier of Metal waits for all threads of the group, and what
    happens when some have returned is undefined. Where only a condition has to
    be put around the statements between the barriers cu2x does it. It does not
    when a barrier is where not all threads are known to come equally often, or
    the function returns an object of a class.
  }];
  let Before = [{
    for (int i = t; i < n; i += blockDim.x) {
      if (keys[i] == wanted) return;
      __syncthreads();
    }
  }];
  let After = [{
    bool active = true;
    for (int base = 0; base < n; base += blockDim.x) {
      int i = base + t;
      active = active && i < n && keys[i] != wanted;
      __syncthreads();
    }
  }];
  let Ignore = [{
    The kernel is not needed on Apple GPUs.
  }];
}

def GotoRefused : Diagnostic<6061, "goto", Build, Medium>, Refused, ForMetal {
  let Text = "'goto {0}' cannot be written in Metal";
  let Fix = "use a loop, a flag or a function that returns";
  let Why = [{
    Metal has no `goto`. A jump forward becomes `else`, or a flag and `break`; a
    jump back becomes a loop. A jump into a statement or into such a loop does
    not, nor one over a variable that the rest of the function uses.
  }];
  let Before = [{
    if (isOdd) goto middle;
    top: first(p);
    middle: second(p);
    if (--n) goto top;
  }];
  let After = [{
    bool skip = isOdd;
    do {
      if (!skip) first(p);
      skip = false;
      second(p);
    } while (--n);
  }];
  let Ignore = [{
    The kernel is not needed on Apple GPUs.
  }];
}

def Recursion : Diagnostic<6062, "recursion", Wrong, Medium>, ForMetal {
  let Text = "'{0}' calls itself";
  let Fix = "use a loop with a stack of known size";
  let Why = [{
    Metal allows recursion in functions that kernels call since version 2.4, but
    gives the stack a size that the program cannot set, where CUDA has
    `cudaDeviceSetLimit`. What happens when it is too small is undefined.
  }];
  let Before = [{
    __device__ int depth(const Node *n) {
      return n ? 1 + max(depth(n->left), depth(n->right)) : 0;
    }
  }];
  let After = [{
    const Node *stack[64];
    int top = 0;
  }];
  let Ignore = [{
    The recursion is known to be shallow.
  }];
}

def HostCallFromDevice
    : Diagnostic<6005, "host-device-constexpr", Build, Medium> {
  let Text = "'{0}' can run on the GPU and calls '{1}', which is for the "
             "host only";
  let Fix = "mark the called function '__host__ __device__', or use a "
            "function of HIP";
  let Why = [{
    nvcc warns when a function for host and device calls one for the host,
    and compiles it. Clang, which compiles HIP, stops when the caller is
    used on the GPU. Functions that are `constexpr` may be called from both
    in Clang without an option.
  }];
  let Before = [{
    double weight(int n);
    __host__ __device__ double scaled(int n) { return 2 * weight(n); }
  }];
  let After = [{
    __host__ __device__ double weight(int n);
    __host__ __device__ double scaled(int n) { return 2 * weight(n); }
  }];
  let Ignore = [{
    The caller is never used in kernels.
  }];
}

def IndirectCall : Diagnostic<6008, "device-function-pointer", Slow, High> {
  let Text = "{0} in device code";
  let Fix = "use a template parameter, or a 'switch' over what can be "
            "called";
  let Why = [{
    A call whose target is known only when the kernel runs works in HIP, but
    the compiler has to reckon with the largest number of registers and a
    stack of unknown size. It is slow, and each lane of a wave that calls
    another function waits for the others. An address of a device function
    that the host passes to a kernel is no address of a function on AMD
    GPUs.
  }];
  let Before = [{
    out[i] = table[kind](in[i]);
  }];
  let After = [{
    switch (kind) {
    case Square: out[i] = square(in[i]); break;
    case Cube: out[i] = cube(in[i]); break;
    }
  }];
  let Ignore = [{
    It was measured, or the speed does not matter.
  }];
}

def DeviceHeap : Diagnostic<6009, "device-heap", Build, Medium> {
  let Text = "'{0}' in device code takes memory from a heap that HIP has "
             "only in some versions";
  let Fix = "pass a buffer that the host has allocated";
  let Why = [{
    Memory that a kernel allocates comes from a service that runs on the
    host in HIP. It exists since ROCm 5.6 for the GPUs of the Instinct line
    and is slow; before that, the call did not link or returned a null
    pointer. There is no counterpart of
    `cudaDeviceSetLimit(cudaLimitMallocHeapSize)` before ROCm 6.
  }];
  let Before = [{
    float *scratch = new float[n];
  }];
  let After = [{
    float *scratch = buffer + (blockIdx.x * blockDim.x + threadIdx.x) * n;
  }];
  let Ignore = [{
    The program asks for ROCm 6 and few threads allocate.
  }];
}

def ClockRate : Diagnostic<6020, "clock-rate", Wrong, Low> {
  let Text = "'{0}' counts at another rate and from another point in HIP";
  let Fix = "use 'wall_clock64()' and 'hipDeviceAttributeWallClockRate'";
  let Why = [{
    `clock64` counts cycles of the multiprocessor on NVIDIA GPUs. On AMD
    GPUs it reads a counter (s_memtime, s_memrealtime) that on many GPUs
    runs at a fixed rate of 25 to 100 MHz, so that numbers of cycles in the
    source mean another time and short intervals are 0. Holds for ROCm 5 to
    7.
  }];
  let Before = [{
    long long start = clock64();
    while (clock64() - start < 1000000)
      ;
  }];
  let After = [{
    // the host passes the attribute hipDeviceAttributeWallClockRate, in kHz
    long long start = wall_clock64();
    while (wall_clock64() - start < rate * milliseconds)
      ;
  }];
  let Ignore = [{
    Only differences are compared with each other.
  }];
}

def Unparsed : Diagnostic<6031, "parse-error", Build, Low>, ForBoth {
  let Text = "does not parse: {0}";
  let Fix = "give the flags of the build behind '--', or by '-p'; what the "
            "compiler of CUDA refuses as well is to be mended first";
  let Why = [{
    Clang does not understand the source in this place: a header was not found,
    a macro of the build is missing, the code is written for a newer release of
    CUDA, or it is in error. For HIP, what the error touches is translated by
    token rules, whose lines the summary names, and the exit status is 3. For
    Metal, kernels that it touches are left out. An unknown name may be an API
    of a library that HIP does not have.
    This is a matter of the source: the same for all GPUs.
  }];
  let Before = [{
    cu2x main.cu
  }];
  let After = [{
    cu2x main.cu -- -I include -DUSE_GPU
  }];
  let Ignore = [{
    The lines that were translated by token rules are right, and the compiler of
    HIP takes the result.
  }];
}
