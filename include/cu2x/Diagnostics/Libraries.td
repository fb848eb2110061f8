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
    something else.
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
    same in every case. The message says what differs.
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
    is left as it is.
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
    HIP's function cannot do.
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
