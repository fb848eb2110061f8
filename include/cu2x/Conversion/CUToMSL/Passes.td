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

def LowerDouble : ModulePass<"cu-lower-double"> {
  let summary = "Do in float what gives the same there, refuse other double";
  let description = [{
    First: what the program does with double shows best before anything is
    rewritten. With `float` what is left is computed in float, and converted
    where it is in memory; with `soft` it stays for cu-soften-double.
    metal-semantics 18.
  }];
  let options = [Option<"Mode", "mode", "std::string", "\"refuse\"",
                        "What becomes of other double: refuse, float or soft">];
}

def ReportDestructors : ModulePass<"cu-report-destructors"> {
  let summary = "Report objects whose end a pass would move";
  let description = [{
    Before gotos and early returns are gone. metal-semantics 2.
  }];
}

def LowerFloatCasts : ModulePass<"cu-lower-float-casts"> {
  let summary = "Keep conversions from float within the range of the integer";
  let description = [{
    What may be out of range becomes `__float2int_rz` and its kind, which later
    passes lower. After cu-lower-double, when expressions have the type they are
    computed in. metal-semantics 3.3.
  }];
}

def WrapSigned : ModulePass<"cu-wrap-signed"> {
  let summary = "Do signed arithmetic that may overflow in unsigned integers";
  let description = [{
    For `--wrapv`: sums, differences, products, left shifts, negations and
    increments of 32 and 64 bits whose bounds are not known to fit. A counter
    that its loop compares with `<` cannot overflow. metal-semantics 3.3.
  }];
}

def StructureGoto : ModulePass<"cu-structure-goto"> {
  let summary = "Turn jumps forward into flags and breaks";
  let description = [{
    Before early returns, which look at the structure. metal-semantics 2.
  }];
}

def ReportRecursion : ModulePass<"cu-report-recursion"> {
  let summary = "Report functions that call themselves";
}

def LowerControl : ModulePass<"cu-lower-control"> {
  let summary = "Lower warpSize, and refuse clocks";
  let description = [{
    metal-semantics 7, 16. Early, so that warpSize is a number for the others.
  }];
  let options = [Option<"ZeroClocks", "zero-clocks", "bool", "false",
                        "read clocks as zero instead">];
}

def LowerGroups : ModulePass<"cu-lower-groups"> {
  let summary = "Lower cooperative groups to warps, blocks and lane masks";
  let description = [{
    Groups with nothing in them (blocks, tiles) disappear, coalesced groups
    become masks of lanes. metal-semantics 12. Before cu-lower-warp and
    cu-lower-barriers, which see the warps and blocks it writes, and before
    cu-infer-address-spaces, as parameters disappear.
  }];
}

def LowerAssembly : ModulePass<"cu-lower-assembly"> {
  let summary = "Lower single PTX instructions that have a row; refuse others";
  let description = [{
    Before cu-lower-functions and cu-lower-warp: what an instruction becomes
    may be a call of CUDA's.
  }];
}

def LowerVectorOperators : ModulePass<"cu-lower-vector-operators"> {
  let summary = "Replace the program's operators on built-in vectors";
  let description = [{
    Metal has operators for vectors and takes no others. Calls of one that does
    what Metal's does become expressions; others become functions with a name
    (`multiply_float2`). Before address spaces: an operand that a reference took
    need not be in memory afterwards. metal-semantics 2.
  }];
}

def PredicateEarlyReturns : ModulePass<"cu-predicate-early-returns"> {
  let summary = "Let all threads of a block reach its barriers";
  let description = [{
    A return that only some threads take before a barrier becomes a condition
    around what follows, with the barriers outside. Before intrinsics, while
    barriers have CUDA's names. metal-semantics 8.
  }];
}

def LowerBitFields : ModulePass<"cu-lower-bit-fields"> {
  let summary = "Replace bit-fields by unsigned integers and methods";
  let description = [{
    Metal does not document the layout of bit-fields. The storage units become
    fields, each bit-field a method that reads it and one that writes it, with
    the bits where CUDA has them. `cxx.bit_offsets` (array of i64; record) says
    where fields begin. Before cu-infer-address-spaces, which makes a version of
    the methods for each space. metal-semantics 2.
  }];
}

def ReportDivergence : ModulePass<"cu-report-divergence"> {
  let summary = "Report barriers that only some threads of a block reach";
  let description = [{
    Where a condition around the barrier is seen to depend on the thread. After
    cu-predicate-early-returns, which moves barriers out of conditions; before
    functions are cloned. metal-semantics 8.
  }];
}

def InferAddressSpaces : ModulePass<"cu-infer-address-spaces"> {
  let summary = "Give every pointer, reference and object a space";
  let description = [{
    Functions are cloned per tuple of spaces of their arguments, starting from
    the kernels; clones keep the printed name, so they are overloads. Functions
    that no kernel reaches disappear. Where one variable would need two spaces
    the function is refused. metal-semantics 5.2-5.4.
  }];
}

def LowerTextures : ModulePass<"cu-lower-textures"> {
  let summary = "Give kernels textures and samplers for texture objects";
  let description = [{
    What a call reads is followed to a parameter of the kernel, or to a member
    of one, or to a variable of the program; functions on the way hand it on.
    `msl.texture` and `msl.sampler` (the index), `msl.access`, `msl.texel` (of
    surfaces), `msl.argument` with `msl.offset`, or `msl.symbol` say what the
    host binds. After cu-infer-address-spaces, when functions no kernel reaches
    are gone; before cu-lower-vec3, which needs the size of the objects.
    metal-semantics 15.
  }];
}

def LowerHints : ModulePass<"cu-lower-hints"> {
  let summary = "Drop hints to the compiler, and answer questions to it";
  let description = [{
    When spaces are known. metal-semantics 4, 5.4.
  }];
}

def ReportWaits : ModulePass<"cu-report-waits"> {
  let summary = "Report loops that wait for other threads";
  let description = [{
    When spaces are known, and atomics have their names. metal-semantics 2, 8.
  }];
}

def ReportLockstep : ModulePass<"cu-report-lockstep"> {
  let summary = "Report exchange through shared memory without a barrier";
  let description = [{
    When spaces are known, and barriers have their names. metal-semantics 10.
  }];
}

def LowerWarp : ModulePass<"cu-lower-warp"> {
  let summary = "Lower shuffles, votes, matches and reductions of warps";
  let description = [{
    metal-semantics 10. Before cu-thread-implicit-parameters: emulations need
    the lane.
  }];
}

def LowerBarriers : ModulePass<"cu-lower-barriers"> {
  let summary = "Lower __syncthreads and its counting forms";
  let description = [{
    metal-semantics 8. A kernel where some threads return before a barrier is
    refused: in Metal they would be waited for. Before
    cu-thread-implicit-parameters: the counting forms need lane, warp and
    shared memory.
  }];
}

def LowerFences : ModulePass<"cu-lower-fences"> {
  let summary = "Lower __threadfence and its forms";
  let description = "metal-semantics 9.";
  let options = [Option<"MetalVersion", "metal-version", "unsigned", "320",
                        "Version of MSL, times 100">];
}

def LowerBFloat : ModulePass<"cu-lower-bfloat"> {
  let summary = "Conversions of integers to bfloat; bfloat16 without bfloat";
  let description = [{
    When all functions have their final types. Conversions of integers that
    float may not hold become a polyfill that rounds once. For Metal 3.0, which
    has no bfloat, `bf16` becomes `cu2x_bfloat` and pairs of it `cu2x_bfloat2`,
    structs of the polyfills that hold the bits: conversions, constants and the
    functions of `bfloat` become theirs, and each operation rounds to nearest
    even. Other vectors and volatile variables are refused there. The module
    gets `msl.soft_bfloat`. metal-semantics 3.1 and 14.
  }];
  let options = [Option<"MetalVersion", "metal-version", "unsigned", "320",
                        "Version of MSL, times 100">];
}

def UseFastMath : ModulePass<"cu-use-fast-math"> {
  let summary = "Use approximate functions where the build asked for them";
  let description = [{
    `--use_fast_math`, `-prec-div=false` and `-prec-sqrt=false` of nvcc, for
    float alone. Before cu-lower-functions; after cu-soften-double, as double
    has no approximate functions. metal-semantics 13.1.
  }];
  let options = [
    Option<"Functions", "functions", "bool", "true", "sinf becomes __sinf">,
    Option<"Division", "division", "bool", "true", "x / y">,
    Option<"Root", "root", "bool", "true", "sqrtf">,
    Option<"Flush", "flush", "bool", "true",
           "Report that subnormal numbers were to become 0">];
}

def SoftenDouble : ModulePass<"cu-soften-double"> {
  let summary = "Turn double into a record with functions on its bits";
  let description = [{
    f64 becomes `!cxx.opaque<"cu2x_double">`, which has operators; conversions
    and functions become those of lib/Metal/Polyfills/double.metal. Not with
    `--fp64=refuse`. After cu-lower-output and cu-infer-address-spaces, before
    the passes that lower calls, which do not know double. metal-semantics 18.
  }];
}

def LowerOutput : ModulePass<"cu-lower-output"> {
  let summary = "Lower printf, assert and traps to notes for the host";
  let description = [{
    metal-semantics 16. After cu-lower-double, which says what becomes of
    arguments in double; before cu-thread-implicit-parameters, which hands the
    buffers on.
  }];
}

def LowerFunctions : ModulePass<"cu-lower-functions"> {
  let summary = "Lower functions on numbers, loads and stores by their rows";
  let description = [{
    metal-semantics 13, 14. After cu-infer-address-spaces: emulations take
    pointers in named spaces. Calls on double stay for the pass for double.
  }];
}

def LowerStrings : ModulePass<"cu-lower-strings"> {
  let summary = "Turn string literals into arrays of characters";
  let description = [{
    Arrays of the function where they initialise one, arrays of program scope
    elsewhere. metal-semantics 5.2. After the passes that read literals: the
    formats of printf.
  }];
}

def LowerAtomics : ModulePass<"cu-lower-atomics"> {
  let summary = "Lower atomic functions by type and memory";
  let description = [{
    metal-semantics 11. After cu-infer-address-spaces: what Metal has depends
    on the space.
  }];
  let options = [
    Option<"MayLock", "may-lock", "bool", "false",
           "Take a lock where Metal has no operation of 64 bits">];
}

def LowerTemporaries : ModulePass<"cu-lower-temporaries"> {
  let summary = "Pass temporary objects by value, or give them a name";
  let description = [{
    A parameter that is a reference and gets a temporary is passed by value;
    methods of temporaries become functions. Where what is returned may point
    into the object, it becomes a variable before the statement. After
    cu-infer-address-spaces, which has made versions for each space; before
    cu-lower-vec3, which decides how variables lie in memory.
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

def LowerVec3 : ModulePass<"cu-lower-vec3"> {
  let summary = "Give vectors their layout of CUDA";
  let description = [{
    Vectors of 3 are packed wherever they are memory: behind pointers and
    references, in arrays, records and shared memory, and as variables whose
    address is taken. Vectors of 1 become records. Components of vectors whose
    address is taken are reached through a pointer to the first. After address
    spaces and intrinsics, both of which make or remove references to vectors.
    metal-semantics 3.2.
  }];
}

def LowerOperators : ModulePass<"cu-lower-operators"> {
  let summary = "Give operators the meaning they have in CUDA";
  let description = [{
    The remainder of signed numbers where one may be negative, shifts by too
    much. Before the built-in variables become parameters: indices made of them
    are known not to be negative. metal-semantics 3.3.
  }];
}

def RefuseCalls : ModulePass<"cu-refuse-calls"> {
  let summary = "Refuse the calls of CUDA's functions that are left";
  let description = "Last of the passes that lower calls.";
}

def RenameReserved : ModulePass<"msl-rename-reserved"> {
  let summary = "Rename what has a name of Metal's";
  let description = [{
    Keywords and types everywhere (`kernel` becomes `kernel_`), functions of
    Metal's library where they would be ambiguous or hidden. Last, when all
    calls of the library are there. metal-semantics 2.
  }];
}

def SeparateOverloads : ModulePass<"msl-separate-overloads"> {
  let summary = "Give functions that became the same overload names of their own";
  let description = [{
    Instances of a template for groups of two sizes differ in a parameter that
    is no more. Last of all that changes parameters.
  }];
}

#endif // CU2X_CONVERSION_CUTOMSL_PASSES
