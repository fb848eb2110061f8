//===- Passes.td - Passes from cxx+cu to cxx+msl -*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_CONVERSION_CUTOMSL_PASSES
#define CU2X_CONVERSION_CUTOMSL_PASSES

include "mlir/Pass/PassBase.td"

class ModulePass<string name> : Pass<name, "::mlir::ModuleOp"> {
  let dependentDialects = ["::cu2x::cxx::CXXDialect", "::cu2x::cu::CUDialect",
                           "::cu2x::msl::MSLDialect"];
}

// In the order in which buildPipeline runs them; the reason for each order
// constraint is with the pass that needs it.

def InferAddressSpaces : ModulePass<"cu-infer-address-spaces"> {
  let summary = "Give every pointer, reference and object a space";
  let description = [{
    Functions are cloned per tuple of spaces of their arguments, starting from
    the kernels; clones keep the printed name, so they are overloads. Functions
    that no kernel reaches disappear. Where one variable would need two spaces
    the function is refused. metal-semantics 5.2-5.4.
  }];
}

def ThreadImplicitParameters : ModulePass<"cu-thread-implicit-parameters"> {
  let summary = "Turn what helpers use implicitly into parameters";
  let description = [{
    Built-in variables, __shared__ variables of helpers, extern __shared__,
    __device__, __constant__ and __managed__ variables: each function that needs
    one gets a parameter of the name it has in the source, and calls pass it on;
    kernels bind it. After address spaces: the places are already known.
    metal-semantics 4.2, 6, 7.
  }];
}

def BindKernelParameters : ModulePass<"msl-bind-kernel-parameters"> {
  let summary = "Give the parameters of kernels their bindings";
  let description = [{
    Pointers become `device T *p [[buffer(n)]]`, values `constant T &n`, with a
    local copy where the kernel changes them. Last of the passes that add
    parameters. metal-semantics 1.3, 4.2.
  }];
}

def RenameReserved : ModulePass<"msl-rename-reserved"> {
  let summary = "Rename what has a name of Metal's";
  let description = [{
    Keywords and types everywhere (`kernel` becomes `kernel_`), functions of
    Metal's library where they would be ambiguous or hidden. Last, when all
    calls of the library are there. metal-semantics 2.
  }];
}

#endif // CU2X_CONVERSION_CUTOMSL_PASSES
