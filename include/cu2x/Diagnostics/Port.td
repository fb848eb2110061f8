//===- Port.td - Findings about the host side of ports -----*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

def HostName : Diagnostic<8030, "host-name", Build, Medium>, Refused {
  let Text = "'{0}' is not part of the runtime that ported programs have";
  let Fix = "write it with the functions of cu2x/runtime.h, or leave the part "
            "of the program that uses it on the CPU";
  let Why = [{
    A program that is ported to Metal has `cu2x/runtime.h`, `cu2x/blas.h` and
    `cu2x/rand.h` in place of CUDA's headers. They declare what programs use
    most. Names of other libraries, of the driver API and of rarer parts of the
    runtime keep their text, and the C++ compiler stops there.
  }];
  let Before = [{
    cufftPlan1d(&plan, n, CUFFT_C2C, 1);
  }];
  let After = [{
    fft_on_host(data, n);
  }];
  let Ignore = [{
    The line is compiled in none of the configurations that matter.
  }];
}

def HostHeader : Diagnostic<8031, "host-header", Build, Medium>, Refused {
  let Text = "'{0}' belongs to {1|a library}, which ported programs do not have";
  let Fix = "remove it together with what the program uses of it";
  let Why = [{
    Of CUDA's libraries, ports have a part of cuBLAS and cuRAND. The include is
    left as it is, and the compiler does not find it.
    This is a matter of the host program: the same on all Apple GPUs.
  }];
  let Before = [{
    #include <thrust/sort.h>
  }];
  let After = [{
    #include <algorithm>
  }];
  let Ignore = [{
    The include is compiled in none of the configurations that matter.
  }];
}

def HostDeclaration : Diagnostic<8032, "host-declaration", Build, Low>, Refused {
  let Text = "the declaration of '{0}' {1}, so that it is left as it is";
  let Fix = "write the declaration in a plainer form";
  let Why = [{
    On the host side of a port, kernels become functions that launch them,
    variables of the device become objects, and functions of the device go away.
    cu2x does that by the tokens of a declaration, so that it works in skipped
    branches and in macros too. What it cannot take apart it leaves alone.
    This is a matter of the host program: the same on all Apple GPUs.
  }];
  let Before = [{
    #ifdef WIDE
    __global__ void k(double *p) {
    #else
    __global__ void k(float *p) {
    #endif
      *p = 1;
    }
  }];
  let After = [{
    #ifdef WIDE
    typedef double T;
    #else
    typedef float T;
    #endif
    __global__ void k(T *p) {
      *p = 1;
    }
  }];
  let Ignore = [{
    The declaration is compiled in none of the configurations that matter.
  }];
}

def HostLaunch : Diagnostic<8033, "host-launch", Build, Low>, Refused {
  let Text = "the parts of this launch are spread over macros, so that it is "
             "left as it is";
  let Fix = "write kernel, configuration and arguments in one place";
  let Why = [{
    A launch of a port is a call: the configuration moves in front of the
    kernel's name. That needs all parts in one text, or a macro for the first of
    them whose uses all have arguments in parentheses behind them.
    This is a matter of the host program: the same on all Apple GPUs.
  }];
  let Before = [{
    #define RUN(KERNEL, CONFIGURATION, ...) KERNEL CONFIGURATION(__VA_ARGS__)
    #define ALL <<<blocks, 256>>>
    RUN(scale, ALL, n, x);
  }];
  let After = [{
    #define ALL <<<blocks, 256>>>
    scale ALL(n, x);
  }];
  let Ignore = [{
    The launch is compiled in none of the configurations that matter.
  }];
}

def HostKernelName : Diagnostic<8034, "host-kernel-name", Build, Medium>,
                     Refused {
  let Text = "'{0}' is launched with a type that has no name, so that its "
             "launch will fail in the port";
  let Fix = "give the lambda's work to a struct with an operator()";
  let Why = [{
    A port has a table with a row for each kernel and each instance of a template.
    The row has to name the instance, and the type of a lambda has no name. Where a
    lambda runs on the device only, stands in a function that is no template and
    captures copies of variables, the port has a struct in place of it. That is not
    so for one with `__host__ __device__`, in a template, that is a part of what a
    macro stands for, with parameters of type `auto`, or that captures an object of
    a local or private type.
    The launch fails with `cu2xErrorInvalidDeviceFunction` and a message.
    This is a matter of the host program: the same on all Apple GPUs.
  }];
  let Before = [{
    apply<<<1, n>>>(x, [=] __host__ __device__ (float v) { return k * v; });
  }];
  let After = [{
    struct Scale {
      float k;
      __host__ __device__ float operator()(float v) const { return k * v; }
    };
    apply<<<1, n>>>(x, Scale{k});
  }];
  let Ignore = [{
    The launch is not reached.
  }];
}

def HostDeviceFunction : Diagnostic<8035, "host-device-function", Build, Medium>,
                         Refused {
  let Text = "'{0}' is initialised with functions of the device, which have no "
             "address in a port; there its bytes are zero";
  let Fix = "choose the function by a template argument or in a switch";
  let Why = [{
    Metal has no pointers to functions, and the host has none of the device's
    functions. A kernel that calls through such a table is refused, and its launch
    says so; the table stays for what else names it.
  }];
  let Before = [{
    __device__ float (*table[])(float) = {twice, square};
    __global__ void apply(float *x, int which) { *x = table[which](*x); }
  }];
  let After = [{
    __global__ void apply(float *x, int which) {
      switch (which) {
      case 0: *x = twice(*x); break;
      case 1: *x = square(*x); break;
      }
    }
  }];
  let Ignore = [{
    No kernel that is launched uses the table.
  }];
}

def HostHeaderOutside : Diagnostic<8036, "host-header-outside", Build, Low>,
                        Refused {
  let Text = "'{0}' is not below the folder of the program, so that the port lacks "
             "it";
  let Fix = "name the folder that has both with '--root'";
  let Why = [{
    A port has the headers of the program beside its sources, where an include in
    quotes looks first. Headers count as the program's when they are below the
    root: the repository's folder, or the input's own where there is no repository.
    What is outside of it is not edited and not copied.
    This is a matter of the host program: the same on all Apple GPUs.
  }];
  let Before = [{
    cu2x --target=metal src/app.cu --out-dir=port          # includes "../inc/k.cuh"
  }];
  let After = [{
    cu2x --target=metal --root=. src/app.cu --out-dir=port
  }];
  let Ignore = [{
    The header is put into the port by hand.
  }];
}

def TorchHost : Diagnostic<8037, "torch-host", Build, Medium>, Refused {
  let Text = "the host's part of a PyTorch extension is not in the port: {0}";
  let Fix = "call the kernels with tensors, grid and block: from Python through "
            "the module *_mps.py, or as operators of *_mps.mm";
  let Why = [{
    What these functions do with tensors is PyTorch's. A port has each kernel as a
    function of Python and as an operator; where a template was started through
    `AT_DISPATCH`, its name chooses the kernel by the types of the tensors. What
    else the functions do, such as checks, new tensors and the size of the launch,
    is written in Python.
    This is a matter of the host program: the same on all Apple GPUs.
  }];
  let Before = [{
    at::Tensor twice(at::Tensor x) {
      auto y = at::empty_like(x);
      AT_DISPATCH_FLOATING_TYPES(x.scalar_type(), "twice", [&] {
        scale<scalar_t><<<(x.numel() + 255) / 256, 256>>>(
            x.data_ptr<scalar_t>(), y.data_ptr<scalar_t>(), 2, x.numel());
      });
      return y;
    }
  }];
  let After = [{
    def twice(x):
        y = torch.empty_like(x)
        ops_mps.scale((x.numel() + 255) // 256, 256, x, y, 2, x.numel())
        return y
  }];
  let Ignore = [{
    The functions are called on machines with CUDA only.
  }];
}

def HostOtherFlags : Diagnostic<8038, "host-other-flags", Build, Low>, Refused {
  let Text = "the program compiles this file with '{0|no further flags}' and "
             "with '{1|no further flags}'; the port has only the former";
  let Fix = "write a source for each, which defines these macros and includes "
            "this file";
  let Why = [{
    A source that a build compiles several times, such as a benchmark for each
    type, is several parts of the program, and its kernels are other ones each
    time. A port has one Metal file and one source of the host for it, made with
    the flags of the first command; what the other commands make is not there.
    This is a matter of the program's build: the same on all Apple GPUs.
  }];
  let Before = [{
    nvcc -DT=float -o bench_float bench.cu
    nvcc -DT=int -o bench_int bench.cu
  }];
  let After = [{
    // bench_int.cu
    #define T int
    #include "bench.cu"
  }];
  let Ignore = [{
    What the other commands make is not needed.
  }];
}
