//===- Runtime.td - Findings about the runtime, CU2X8nnn ---*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

def DriverHandleArithmetic
    : Diagnostic<8018, "driver-handle-arithmetic", Build, Low> {
  let Text = "'{0}' computes with a handle that is an integer in CUDA and a "
             "pointer in HIP";
  let Fix = "cast to 'char *' or 'uintptr_t' for the arithmetic";
  let Why = [{
    `CUdeviceptr` and the texture and surface objects are unsigned integers, so
    any arithmetic is allowed.
    `hipDeviceptr_t` is `void *`: adding to it is an error in C++ (or an
    extension that counts bytes), and bit operations and comparisons with
    numbers do not compile.
    This is a matter of the host program: the same on all AMD GPUs.
  }];
  let Before = [{
    CUdeviceptr next = base + offset;
  }];
  let After = [{
    hipDeviceptr_t next = static_cast<char *>(base) + offset;
  }];
  let Ignore = [{
    The compiler accepts the expression: additions count bytes as in CUDA.
  }];
}

def HandleNumber : Diagnostic<8020, "handle-number", Wrong, Low> {
  let Text = "'{0}' takes a '{1}' for a number, which it is in CUDA; in HIP it "
             "is a pointer";
  let Fix = "keep it in a '{1}', and tell whether there is one by a variable of "
            "its own";
  let Why = [{
    `cufftHandle` is an `int` in CUDA and a pointer in HIP, which has 64 bits.
    An `int` whose address is cast to `cufftHandle *` is too small: the library
    writes behind it. Printed, indexed with or kept in an `int`, the handle is
    cut off or refused by the compiler. Zero and negative numbers for no handle
    at all are translated.
    This is a matter of the host program: the same on all AMD GPUs.
  }];
  let Before = [{
    int plan;
    cufftPlan1d((cufftHandle *)&plan, n, CUFFT_C2C, 1);
  }];
  let After = [{
    hipfftHandle plan;
    hipfftPlan1d(&plan, n, HIPFFT_C2C, 1);
  }];
  let Ignore = [{
    The number is only shown to a person.
  }];
}

def NameAsText : Diagnostic<8019, "name-as-text", Wrong, Low> {
  let Text = "string '{0}' is CUDA's name, and '{1}' gives HIP's, '{2}'";
  let Fix = "compare the codes instead of their names, or let '--strings=names' "
            "rename words in strings";
  let Why = [{
    `hipGetErrorName` and `hipDrvGetErrorName` answer with HIP's words. A
    program that compares the answer with a name of CUDA's, or looks it up in a
    table, never finds it. cu2x leaves strings as they are, since most are
    messages for people.
    This is a matter of the host program: the same on all AMD GPUs.
  }];
  let Before = [{
    if (strcmp(cudaGetErrorName(error), "cudaErrorMemoryAllocation") == 0)
      retry();
  }];
  let After = [{
    if (error == hipErrorOutOfMemory)
      retry();
  }];
  let Ignore = [{
    The string is printed and nothing else.
  }];
}

def LastErrorLost : Diagnostic<8001, "last-error", Wrong, Low> {
  let BeforeROCm = 7;
  let Text = "'{0}' does not see an error of {1} before ROCm 7, because "
             "'{2}' was called in between";
  let Fix = "check the result of the call itself, or ask right after it";
  let Why = [{
    CUDA keeps the first error until somebody asks for it. Before ROCm 7
    `hipGetLastError` returned the status of the latest call: one that
    succeeds wipes out an error of the launch before it.
    The error of a kernel that never ran on the AMD GPU is lost, and its
    results are what the memory held before.
  }];
  let Before = [{
    fill<<<grid, block>>>(p);
    cudaMemcpy(host, p, size, cudaMemcpyDeviceToHost);
    if (cudaGetLastError() != cudaSuccess)
      return false;
  }];
  let After = [{
    fill<<<grid, block>>>(p);
    if (hipGetLastError() != hipSuccess)
      return false;
    if (hipMemcpy(host, p, size, hipMemcpyDeviceToHost) != hipSuccess)
      return false;
  }];
  let Ignore = [{
    ROCm 7 is the oldest release that is supported.
  }];
}

def EnumValue : Diagnostic<8002, "enum-value", Wrong, Low> {
  let Text = "the number {0} stands for a value of '{1}', and not every "
             "release of HIP gives it the same number";
  let Fix = "use the named constant";
  let Why = [{
    HIP has taken over CUDA's numbers for most errors, but not for all of them,
    and not in all releases: `hipMemoryTypeDevice` was 1 before ROCm 6 and is 2
    since, as in CUDA. Names are translated; numbers are not, and the
    compiler says nothing.
    This is a matter of the release, the same for all AMD GPUs: the wrong
    branch is taken.
  }];
  let Before = [{
    if (attributes.type == 2)   // cudaMemoryTypeDevice
      useOnDevice();
  }];
  let After = [{
    if (attributes.type == hipMemoryTypeDevice)
      useOnDevice();
  }];
  let Ignore = [{
    The number is 0, or it only goes to a log.
  }];
}

def StreamPriority : Diagnostic<8007, "stream-semantics", Wrong, Medium> {
  let Text = "{0} of a stream means something else on AMD GPUs";
  let Fix = "ask 'hipDeviceGetStreamPriorityRange' for the range";
  let Why = [{
    CUDA has up to six levels of priority, from 0 down to -5. HIP has three:
    low, normal and high, as 1, 0 and -1. A number outside of the range is
    cut to it, so that streams that were apart have one priority. Holds for
    ROCm 5 to 7.
    This is a matter of the runtime: the same for all AMD GPUs.
  }];
  let Before = [{
    cudaStreamCreateWithPriority(&s, cudaStreamNonBlocking, -3);
  }];
  let After = [{
    int least, greatest;
    hipDeviceGetStreamPriorityRange(&least, &greatest);
    hipStreamCreateWithPriority(&s, hipStreamNonBlocking, greatest);
  }];
  let Ignore = [{
    The order does not matter for the result.
  }];
}

def AsyncCopyHost : Diagnostic<8010, "async-copy-host", Wrong, Medium>,
      ForBoth {
  let Text = "'{0}' is used here while the copy that line {1} started may "
             "still run";
  let Fix = "wait for the stream first";
  let Why = [{
    `cudaMemcpyAsync` returns before the copy is done. For memory that is
    not pinned CUDA copies through a buffer of its own and often has
    finished by then; HIP and unified memory on Apple GPUs have not. What
    the host reads is old, and what it writes changes what is copied.
  }];
  let Before = [{
    cudaMemcpyAsync(host, device, size, cudaMemcpyDeviceToHost, stream);
    print(host[0]);
  }];
  let After = [{
    cudaMemcpyAsync(host, device, size, cudaMemcpyDeviceToHost, stream);
    cudaStreamSynchronize(stream);
    print(host[0]);
  }];
  let Ignore = [{
    The host waits in a way that cu2x does not see, such as a callback.
  }];
}

def DevicePropertyTest : Diagnostic<8011, "device-property-test", Wrong, Medium> {
  let Text = "'{0}' is compared with a number that is about NVIDIA GPUs";
  let Fix = "ask for the feature by its property, or use 'gcnArchName'";
  let Why = [{
    `major` and `minor` are a version of NVIDIA's architectures. HIP fills
    them with the numbers of the gfx name: 9 and 0 for an MI200, which a
    program takes for a Hopper GPU. Numbers of multiprocessors and registers
    do not compare between makers either.
  }];
  let Before = [{
    if (prop.major >= 7)
      useTensorCores();
  }];
  let After = [{
    if (strncmp(prop.gcnArchName, "gfx9", 4) == 0)
      useMatrixCores();
  }];
  let Ignore = [{
    The branch is right for any large number.
  }];
}

def GridTooLarge : Diagnostic<8014, "grid-too-large", Hang, Low> {
  let Text = "{0} threads in one dimension of the grid; HIP has less than "
             "4294967296";
  let Fix = "let each thread do several elements in a loop over the grid";
  let Why = [{
    CUDA limits the number of blocks. HIP limits the number of threads,
    blocks times threads of a block, in each dimension to less than 2 to the
    power of 32, and the launch fails with `hipErrorInvalidConfiguration`.
    Holds for ROCm 5 to 7.
    Where the result of the launch is not looked at, the kernel does not run,
    on any AMD GPU.
  }];
  let Before = [{
    fill<<<1 << 23, 1024>>>(p, n);
  }];
  let After = [{
    fill<<<1 << 21, 1024>>>(p, n);   // for (i = ...; i < n; i += stride)
  }];
  let Ignore = [{
    The launch is never reached with this size.
  }];
}

def EventTiming : Diagnostic<8017, "event-timing", Wrong, Low>, ForMetal {
  let Text = "'{0}' measures between two places of a stream, which Metal "
             "does not";
  let Fix = "use 'GPUEndTime - GPUStartTime' of the command buffer";
  let Why = [{
    Metal reports when the GPU began and ended a command buffer. What lies
    between two events of a stream can be measured only when it is a command
    buffer of its own; time on the host around it includes the way to the
    GPU.
  }];
  let Before = [{
    cudaEventElapsedTime(&ms, start, stop);
  }];
  let After = [{
    ms = (buffer.GPUEndTime - buffer.GPUStartTime) * 1000;
  }];
  let Ignore = [{
    Nothing is decided by the time.
  }];
}

def MappedHostMemory : Diagnostic<8009, "mapped-host-memory", Slow, Low>,
      ForBoth {
  let Text = "'{0}' gives kernels memory of the host, which AMD GPUs do not "
             "cache by default";
  let Fix = "give it 'hipHostMallocNonCoherent' where the host does not look "
            "at it while a kernel runs; Metal: use shared storage";
  let Why = [{
    Page-locked memory is coherent in HIP unless a flag says otherwise: kernels
    see what the host writes while they run, and the GPU caches none of it. A
    kernel that reads it more than once pays for each access. In Metal
    all memory of shared storage is the host's as well. Holds for ROCm 5 to 7.
    Reported once for a file.
  }];
  let Before = [{
    cudaHostAlloc(&host, bytes, cudaHostAllocMapped);
    cudaHostGetDevicePointer(&device, host, 0);
  }];
  let After = [{
    hipHostMalloc(&host, bytes, hipHostMallocMapped | hipHostMallocNonCoherent);
    hipHostGetDevicePointer(&device, host, 0);
  }];
  let Ignore = [{
    Host and kernel exchange flags through the memory, or each place is
    touched once.
  }];
}
