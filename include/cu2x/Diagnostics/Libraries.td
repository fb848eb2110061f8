//===- Libraries.td - Findings about libraries, CU2X7nnn ---*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

def UnsupportedApi : Diagnostic<7014, "unsupported-api", Build, High>, Refused {
  let Text = "'{0}' has no HIP counterpart";
  let Fix = "{1|remove it, or guard it with '__HIP_PLATFORM_AMD__'}";
  let Why = [{
    No function, constant or macro of HIP does what this one does. The name is
    left as it is, so that the HIP compiler stops at it instead of compiling
    something else. Holds for ROCm 6 and 7, parts of cooperative groups and the
    functions of the half headers included.
    This is a matter of the source: the same for all AMD GPUs.
  }];
  let Before = [{
    cudaStreamGetId(stream, &id);
  }];
  let After = [{
    #ifndef __HIP_PLATFORM_AMD__
    cudaStreamGetId(stream, &id);
    #endif
  }];
  let Ignore = [{
    The code is compiled for CUDA only.
  }];
}

def ChangedSemantics : Diagnostic<7015, "changed-semantics", Wrong, Medium> {
  let Text = "'{0}' becomes '{1}', which behaves differently: {2}";
  let Fix = "check that the program does not rely on the difference";
  let Why = [{
    Both functions exist and take the same arguments, yet they do not do the
    same in every case. The message says what differs. Holds for ROCm 6 and 7,
    unless it names a release.
    This is a matter of the library: the difference is there on all AMD GPUs,
    unless the message names some.
  }];
  let Before = [{
    cudaError_t error = cudaGetLastError();
  }];
  let After = [{
    hipError_t error = hipGetLastError();
  }];
  let Ignore = [{
    The program does not rely on the difference.
  }];
}

def UnsupportedHeader : Diagnostic<7017, "unsupported-header", Build, High>,
                        Refused {
  let Text = "header '{0}' has no HIP counterpart";
  let Fix = "{1|remove the include together with what it declares, or guard "
            "both with '__HIP_PLATFORM_AMD__'}";
  let Why = [{
    No header of HIP or of a ROCm library takes the place of this one. The line
    is left as it is. Holds for ROCm 6 and 7.
    This is a matter of the source: the same for all AMD GPUs.
  }];
  let Before = [{
    #include <cuda/barrier>
  }];
  let After = [{
    #ifndef __HIP_PLATFORM_AMD__
    #include <cuda/barrier>
    #endif
  }];
  let Ignore = [{
    The include is reached for CUDA only.
  }];
}

def RemovedInRocm : Diagnostic<7019, "removed-in-rocm", Build, Medium> {
  let Text = "'{0}' becomes '{1}', which {2}";
  let Fix = "use the function that replaced it, or the ROCm release that still "
            "has it";
  let Why = [{
    The HIP counterpart exists, but newer releases of ROCm deprecate it or no
    longer have it. The message says since which release.
    This is a matter of the release: the same for all AMD GPUs.
  }];
  let Before = [{
    cudaBindTexture(&offset, &table, data, &desc, bytes);
  }];
  let After = [{
    hipCreateTextureObject(&table, &resource, &texture, nullptr);
  }];
  let Ignore = [{
    The ROCm release in use still has the function.
  }];
}

def ArgumentNotRewritten
    : Diagnostic<7020, "argument-not-rewritten", Build, Low>, Refused {
  let Text = "arguments of '{0}' are not translated: "
             "{1|they differ in HIP}";
  let Fix = "write the call by hand";
  let Why = [{
    The HIP function takes its arguments in another order, number or type. cu2x
    rewrites such calls where all arguments stand in the text and mean the same.
    Here they come from a macro or a template pack, or ask for something that
    HIP's function cannot do. Holds for ROCm 6 and 7.
    This is a matter of the host program: the same on all AMD GPUs.
  }];
  let Before = [{
    #define ARGS symbol, host, size
    cudaMemcpyToSymbol(ARGS);
  }];
  let After = [{
    hipMemcpyToSymbol(HIP_SYMBOL(symbol), host, size);
  }];
  let Ignore = [{
    Never: the call does not compile for HIP.
  }];
}

def ArgumentDropped : Diagnostic<7021, "argument-dropped", Wrong, Low> {
  let Text = "argument of '{0}' is dropped: HIP's function does not take "
             "{1|it}";
  let Fix = "check that the program does not need it";
  let Why = [{
    The HIP function does the same without this argument. A value that asked for
    special behaviour is lost.
    This is a matter of the host program: the same on all AMD GPUs.
  }];
  let Before = [{
    cuOccupancyMaxPotentialBlockSize(&grid, &block, f, callback, 0, 0);
  }];
  let After = [{
    hipModuleOccupancyMaxPotentialBlockSize(&grid, &block, f, 0, 0);
  }];
  let Ignore = [{
    The argument has its default value, such as a null pointer.
  }];
}

def NoMetalFunction
    : Diagnostic<7030, "no-metal-function", Build, Medium>, Refused, ForMetal {
  let Text = "the call of '{0}' has no counterpart in Metal";
  let Fix = "{1|write the function out, or keep the kernel for CUDA}";
  let Why = [{
    cu2x knows for each function of CUDA how it is said in the Metal Shading
    Language; the list is docs/Support/metal-intrinsics.md. This one, with these
    types, is not in it. The kernels that reach the call are not translated.
  }];
  let Before = [{
    float y = cyl_bessel_i0f(x);
  }];
  let After = [{
    float y = besselI0(x); // your own
  }];
  let Ignore = [{
    The kernel is not needed on Apple GPUs.
  }];
}

def DevicePrintf : Diagnostic<7031, "device-printf", Build, Low>, Refused,
      ForMetal {
  let Text = "'{0}' cannot be printed from Metal: {1}";
  let Fix = "use a literal format and literal strings";
  let Why = [{
    A kernel in Metal cannot print. cu2x has it write the number of the format
    and the arguments to a buffer, and the host prints them. The host has a
    table of the formats, so the format is a literal; and so is each string, as
    the host cannot read one from the memory of a thread. What each conversion
    takes has to be what is passed, or nobody could tell what was meant.
  }];
  let Before = [{
    __device__ void note(const char *format, int i) { printf(format, i); }
  }];
  let After = [{
    __device__ void note(int i) { printf("note %d\n", i); }
  }];
  let Ignore = [{Never: the kernel is left out.}];
}

def DeviceTrap : Diagnostic<7032, "device-trap", Wrong, Medium>, ForMetal {
  let Text = "after '{0}' other threads go on in Metal, and so does this one";
  let Fix = "return where it is called, if what follows must not run";
  let Why = [{
    After `__trap` no thread of the grid goes on and the context is lost. A
    thread in Metal cannot stop the others, nor itself inside of a function. cu2x
    has it note the place, and the host ends in `cudaErrorLaunchFailure` when the
    kernel has finished. What comes after the trap is still done.
  }];
  let Before = [{
    if (i >= n) __trap();
    out[i] = 1;
  }];
  let After = [{
    if (i >= n) {
      __trap();
      return;
    }
    out[i] = 1;
  }];
  let Ignore = [{
    What follows the trap is harmless: it ends, and writes nothing that outlives
    the error.
  }];
}

def DeviceClock : Diagnostic<7033, "device-clock", Build, Low>, Refused,
      ForMetal {
  let Text = "'{0}' reads a clock, which Metal kernels have not";
  let Fix = "measure the kernel from the host, or give --clock=zero";
  let Why = [{
    Metal gives kernels no clock and no performance counters. The host can ask
    for the time a command buffer took, or sample counters around it.
  }];
  let Before = [{
    long long begin = clock64();
  }];
  let After = [{
    // GPUStartTime, GPUEndTime of the command buffer
  }];
  let Ignore = [{
    The kernel is not needed on Apple GPUs.
  }];
}

def ZeroClock : Diagnostic<7038, "zero-clock", Wrong, Low>, ForMetal {
  let Text = "'{0}' gives zero in Metal, which has no clock for kernels";
  let Fix = "measure the kernel from the host";
  let Why = [{
    `--clock=zero` keeps kernels that measure themselves. A clock counts on
    NVIDIA GPUs, and on Apple GPUs every reading is zero. What they compute beside is right; times are zero, numbers that begin
    with the clock are always the same, and a loop that waits until a time has
    passed never ends.
  }];
  let Before = [{
    long long begin = clock64();
    step(data);
    times[threadIdx.x] = clock64() - begin;
  }];
  let After = [{
    step(data);
    // GPUStartTime, GPUEndTime of the command buffer
  }];
  let Ignore = [{
    Nobody reads the times, and nothing waits for one.
  }];
}

def AssertContinues : Diagnostic<7034, "assert-continues", Wrong, Low>,
      ForMetal {
  let Text = "when '{0}' does not hold, the thread goes on in Metal";
  let Fix = "return where the condition does not hold, if what follows must "
            "not run";
  let Why = [{
    A failing `assert` stops the kernel in CUDA, and the next call of the
    runtime returns `cudaErrorAssert`. A thread in Metal cannot stop the others.
    cu2x has it note file, line, block and thread of the first failure, and the
    host prints them and ends in `cudaErrorAssert` when the kernel has finished.
    What comes after the assertion is still done.
  }];
  let Before = [{
    assert(i < n);
    out[i] = 1;
  }];
  let After = [{
    assert(i < n);
    if (i < n)
      out[i] = 1;
  }];
  let Ignore = [{
    What follows is harmless when the condition does not hold: it ends, and
    writes nothing that outlives the error.
  }];
}

def UnknownAssembly
    : Diagnostic<7035, "unknown-assembly", Build, Medium>, Refused, ForMetal {
  let Text = "inline PTX '{0}' has no translation";
  let Fix = "say it in C++ or with a function of CUDA";
  let Why = [{
    cu2x translates inline PTX that is one instruction it has a row for; the
    list is in docs/Support/metal-intrinsics.md. Others, and several
    instructions in one statement, are refused.
    Apple GPUs have no PTX at all.
  }];
  let Before = [{
    asm("add.cc.u32 %0, %2, %4;\n\taddc.u32 %1, %3, %5;" : ...);
  }];
  let After = [{
    unsigned long long sum = a + b;
  }];
  let Ignore = [{
    The kernel is not needed on Apple GPUs.
  }];
}

def TextureUse : Diagnostic<7036, "texture-use", Build, Medium>, Refused,
      ForMetal {
  let Text = "'{0}' cannot be bound to one texture of Metal: {1}";
  let Fix = "give the kernel each texture object as a parameter, or as a member "
            "of a struct passed by value";
  let Why = [{
    A texture object of CUDA is a number that a kernel may get from anywhere. A
    texture of Metal is a parameter with a type: its shape and whether it has
    numbers or fractions. cu2x takes both from the calls that read it, so each
    call has to be one of a known parameter, all calls of one parameter have to
    agree, and neither arrays of objects nor a choice among them can be
    followed.
  }];
  let Before = [{
    float4 c = tex2D<float4>(textures[material], u, v);
  }];
  let After = [{
    float4 c = material ? tex2D<float4>(stone, u, v) : tex2D<float4>(wood, u, v);
  }];
  let Ignore = [{Never: the kernel is left out.}];
}

def TextureFilter : Diagnostic<7037, "texture-filter", Wrong, Low>, ForMetal {
  let Text = "'{0}' may filter with other weights in Metal";
  let Fix = "allow for differences of 1/256 between neighbouring texels";
  let Why = [{
    With `cudaFilterModeLinear` CUDA rounds the weights of neighbouring texels to
    8 bits after the point. Metal does not say how it rounds. The texels and
    their order are the same, and with `cudaFilterModePoint` so is the result.
    Two more things are for the host to know: Metal has three border colours
    where CUDA has any, and no wrapping with coordinates that are not normalised.
  }];
  let Before = [{
    float v = tex2D<float>(image, x, y);
  }];
  let After = [{
    float v = tex2D<float>(image, x, y); // compared with a tolerance
  }];
  let Ignore = [{
    The texture is read with point filtering, or nobody needs the last bits.
  }];
}

def CurandSequence : Diagnostic<7006, "curand-stream", Wrong, Low> {
  let Text = "the numbers that '{0}' gives are not those of CUDA for every "
             "generator";
  let Fix = "do not compare results with those of a CUDA run number by "
            "number";
  let Why = [{
    rocRAND has the generators of cuRAND under the same names. For some of
    them the order of the numbers, the split into streams or the
    transformation to a distribution differs, so that the same seed gives
    another sequence. Results agree in distribution only. Holds for rocRAND
    of ROCm 5 to 7.
    This is a matter of the library: the sequence differs from NVIDIA's on all
    AMD GPUs, and nothing fails.
  }];
  let Before = [{
    curandCreateGenerator(&g, CURAND_RNG_PSEUDO_DEFAULT);
    // compare with numbers of a CUDA run
  }];
  let After = [{
    hiprandCreateGenerator(&g, HIPRAND_RNG_PSEUDO_DEFAULT);
    // compare mean and variance
  }];
  let Ignore = [{
    Nothing depends on the numbers themselves.
  }];
}
