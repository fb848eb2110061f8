//===- ArgumentRules.td - Calls where a rename is not enough *- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One row per change to the arguments of one CUDA function. Arguments count
// from zero, as written in CUDA. `Count` limits a row to calls with that many
// arguments, which is how CUDA's releases and overloads are told apart.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_HIP_ARGUMENTRULES
#define CU2X_HIP_ARGUMENTRULES

class Condition;
def Always : Condition;
/// The argument is nullptr, NULL or 0.
def WhenNull : Condition;
/// The argument is not cast already.
def UnlessCast : Condition;
/// The argument is of a class type, as the memory location of CUDA 13 is.
def WhenRecord : Condition;
/// The argument is an integer, but no `long long`, signed or unsigned.
def UnlessLongLong : Condition;

/// The argument points to something else than a `void *`, or may do so in a
/// template and is not cast.
def WhenTypedPointer : Condition;
/// The argument points to a half or bfloat16 type.
def WhenHalfPointer : Condition;
/// The argument points to an unsigned short.
def WhenShortPointer : Condition;
/// The argument is known to be neither an integer nor a floating-point number.
def WhenNoNumber : Condition;
/// The argument is a cudaSurfaceBoundaryMode.
def WhenBoundaryMode : Condition;
/// The argument is a cudaDataType.
def WhenDataType : Condition;
/// The argument is one or two bfloat16, or points to them.
def WhenBfloat16 : Condition;
/// The argument is a half2.
def WhenHalf2 : Condition;
/// The argument is a tile of a block.
def WhenTile : Condition;
/// The argument is a group of the threads that run together.
def WhenCoalesced : Condition;
/// The argument is a float, or points to floats.
def WhenFloat : Condition;
/// The argument is a double, or points to doubles.
def WhenDouble : Condition;
/// The argument points to a signed long long.
def WhenLongLongPointer : Condition;
/// The argument points to a float2 or a float4.
def WhenFloatVectorPointer : Condition;
/// The argument points to a bool.
def WhenBoolPointer : Condition;
/// The argument points to a ushort4.
def WhenUShort4Pointer : Condition;
/// The host can make the call.
def WhenOnHost : Condition;
/// Something goes by the type of the result, or by its value beyond its truth.
def WhenResultMatters : Condition;

class Rule<string function, string action, int argument> {
  string Function = function;
  string Action = action;
  int Argument = argument;
  int Count = 0;
  string Text = "";
  Condition When = Always;
}

/// Puts `before` and a closing parenthesis around the argument.
class Wrap<string function, int argument, string before>
    : Rule<function, "Wrap", argument> {
  let Text = before;
}

/// HIP takes an argument of another type, with the same values. \p before
/// begins the cast, which --casts=report leaves out.
class Cast<string function, int argument, string before>
    : Rule<function, "Cast", argument> {
  let Text = before;
}

/// Inserts a new argument in front of `argument`, or at the end.
class Insert<string function, int argument, string text>
    : Rule<function, "Insert", argument> {
  let Text = text;
}

/// Leaves out an argument that means nothing when it is null, and refuses the
/// call when it is not.
class DropNull<string function, int count, int argument>
    : Rule<function, "Drop", argument> {
  let Count = count;
  let When = WhenNull;
  let Text = "HIP takes no edge data or context parameters here";
}

/// Leaves out an argument HIP has no use for; `Text` says what gets lost.
class DropAnyway<string function, int argument, string loss>
    : Rule<function, "Drop", argument> {
  let Text = loss;
}

/// Calls with `count` arguments are calls of `hip`.
class CallWith<string function, int count, string hip>
    : Rule<function, "Rename", -1> {
  let Count = count;
  let Text = hip;
}

/// CUDA 13 describes a place in memory by a structure where HIP takes the
/// number of a device. `flags` says whether a flags argument follows, which
/// HIP does not have.
class DeviceOfLocation<string function, int argument, bit flags>
    : Rule<function, !if(flags, "LocationAndFlags", "Location"), argument> {
  let When = WhenRecord;
}

/// HIP has no such function and does without: the call becomes the value
/// `answer`, after its arguments have been evaluated. `loss` says what is lost.
class Answer<string function, string answer, string loss>
    : Rule<function, "Answer", -1> {
  let Text = answer # "|" # loss;
}

/// The argument points to halves. A header casts it to `type`: whether hipBLAS
/// takes `__half` is decided by the file that includes it.
class HalfPointer<string function, int argument, string type>
    : Rule<function, "HalfPointer", argument> {
  let Text = type;
}

/// HIP takes a pointer of type `type`, with other words `const` in it than
/// CUDA's. One that does not become it by itself is cast.
class ConstPointer<string function, int argument, string type>
    : Rule<function, "Const", argument> {
  let Text = type;
}

/// HIP has the overload for a float in `argument` under `function` with an `f`
/// behind it alone, and takes the one for double in its place.
class FloatOverload<string function, int argument = 0>
    : Rule<function, "Rename", argument> {
  let When = WhenFloat;
  let Text = function # "f";
}

/// HIP's function is no template: `f<T>(a)` becomes `f(a)`.
class NoTemplate<string function> : Rule<function, "Plain", -1>;

/// HIP's function differs in a way that needs a person.
class Refuse<string function, int count, string reason>
    : Rule<function, "Refuse", -1> {
  let Count = count;
  let Text = reason;
}

/// HIP has no such function for an argument as this one.
class RefuseFor<string function, Condition type>
    : Rule<function, "Refuse", 0> {
  let When = type;
  let Text = "HIP has no such function for this type";
}

//===----------------------------------------------------------------------===//
// Functions that HIP has for other types, and bounds of clusters
//===----------------------------------------------------------------------===//

// Found by comparing the overloads of CUDA 13 and HIP 6.3.
foreach function = [
  "__hadd2_sat", "__hadd_sat", "__hequ2", "__hfma2_sat", "__hfma_sat",
  "__hgeu2", "__hgtu2", "__hleu2", "__hltu2", "__hmax_nan", "__hmin_nan",
  "__hmul2_sat", "__hmul_sat", "__hneu2", "__hsub2_sat", "__hsub_sat",
  "__ldg"
] in
  def : RefuseFor<function, WhenBfloat16>;
def : RefuseFor<"__hmax2", WhenHalf2>;
def : RefuseFor<"__hmin2", WhenHalf2>;
def : RefuseFor<"__hbneu2", WhenBfloat16> {
  let Text = "HIP's is true where one of the two elements differs";
}

foreach Function = ["__hgt2", "__hisnan2"] in
  def : RefuseFor<Function, WhenBfloat16> {
    let Text = "ROCm 6.3 gives 1 for the second element, whatever it is";
  }

foreach Function = [
  "cyl_bessel_i0", "cyl_bessel_i1", "erfcinv", "erfcx", "erfinv", "exp10", "j0",
  "j1", "normcdf", "normcdfinv", "rcbrt", "rsqrt", "sinpi", "cospi", "y0", "y1"
] in
  def : FloatOverload<Function>;
// Of those with results by pointer a float may go to the one for double.
foreach Function = ["jn", "norm", "rnorm", "sincos", "sincospi", "yn"] in
  def : FloatOverload<Function, 1>;

foreach Scope = ["", "_block", "_system"] in {
  foreach Function = ["atomicAnd", "atomicOr", "atomicXor"] in
    def : RefuseFor<Function # Scope, WhenLongLongPointer> {
      let Text = "HIP has it for unsigned long long; cast the address, and the "
                 "result back";
    }
  def : RefuseFor<"atomicAdd" # Scope, WhenFloatVectorPointer> {
    let Text = "HIP adds to the parts one by one";
  }
}

// Behind the coordinates stands the place, in front of them another one.
foreach Function = [
  "tex2D", "tex2DGrad", "tex2DLayered", "tex2DLayeredGrad", "tex2DLayeredLod",
  "tex2DLod", "tex2Dgather", "tex3D", "tex3DGrad", "tex3DLod"
] in
  foreach I = [3, 4, 5, 6, 7] in
    def : Rule<Function, "Refuse", I> {
      let When = WhenBoolPointer;
      let Text = "HIP does not say whether a texel is resident";
    }

def : RefuseFor<"tiled_partition", WhenTile> {
  let Text = "HIP has no tiles of tiles";
}
// It shifts an int by the lane.
def : RefuseFor<"tiled_partition", WhenCoalesced> {
  let Text = "ROCm 6.3 makes wrong tiles of a group with lanes from 31 on";
}
def : Refuse<"__launch_bounds__", 3, "HIP has no bound for blocks of a cluster">;

//===----------------------------------------------------------------------===//
// Kernels as arguments: HIP has only the untyped prototypes.
//===----------------------------------------------------------------------===//

class KernelPointer<string function, int argument>
    : Wrap<function, argument, "reinterpret_cast<const void*>("> {
  let When = UnlessCast;
}

def : KernelPointer<"cudaFuncGetAttributes", 1>;
def : KernelPointer<"cudaFuncSetAttribute", 0>;
def : KernelPointer<"cudaFuncSetCacheConfig", 0>;
def : KernelPointer<"cudaFuncSetSharedMemConfig", 0>;
def : KernelPointer<"cudaLaunchCooperativeKernel", 0>;
def : KernelPointer<"cudaLaunchKernel", 0>;

foreach function = [
  "cudaFuncGetAttributes", "cudaFuncSetAttribute", "cudaFuncSetCacheConfig",
  "cudaHostGetDevicePointer", "cudaLaunchKernel", "cudaStreamAttachMemAsync"
] in
  def : NoTemplate<function>;

//===----------------------------------------------------------------------===//
// Device symbols
//===----------------------------------------------------------------------===//

class Symbol<string function, int argument>
    : Wrap<function, argument, "HIP_SYMBOL(">;

def : Symbol<"cudaGetSymbolAddress", 1>;
def : Symbol<"cudaGetSymbolSize", 1>;
def : Symbol<"cudaGetTextureReference", 1>;
def : Symbol<"cudaGraphAddMemcpyNodeFromSymbol", 5>;
def : Symbol<"cudaGraphAddMemcpyNodeToSymbol", 4>;
def : Symbol<"cudaGraphExecMemcpyNodeSetParamsFromSymbol", 3>;
def : Symbol<"cudaGraphExecMemcpyNodeSetParamsToSymbol", 2>;
def : Symbol<"cudaGraphMemcpyNodeSetParamsFromSymbol", 2>;
def : Symbol<"cudaGraphMemcpyNodeSetParamsToSymbol", 1>;
def : Symbol<"cudaMemcpyFromSymbol", 1>;
def : Symbol<"cudaMemcpyFromSymbolAsync", 1>;
def : Symbol<"cudaMemcpyToSymbol", 0>;
def : Symbol<"cudaMemcpyToSymbolAsync", 0>;

//===----------------------------------------------------------------------===//
// Overloads and releases with other arguments
//===----------------------------------------------------------------------===//

def : CallWith<"cudaEventCreate", 2, "hipEventCreateWithFlags">;
foreach Api = ["cuda", "cu"] in
  def : CallWith<Api # "GraphInstantiate", 3, "hipGraphInstantiateWithFlags">;

// hipHostMalloc has no default for its flags in C.
def : Insert<"cudaMallocHost", 2, "hipHostMallocDefault"> { let Count = 2; }

// The third argument is the HIP version whose entry point is wanted.
def : Insert<"cudaGetDriverEntryPoint", 2, "603">;

// HIP has no default for where the status of the lookup goes.
def : Insert<"cudaGetDriverEntryPoint", 3, "nullptr"> { let Count = 3; }
def : Insert<"cuGetProcAddress", 4, "nullptr"> { let Count = 4; }

def : Insert<"cusparseSpSM_solve", 10, "nullptr">;

def : DropAnyway<"cuOccupancyMaxPotentialBlockSize", 3,
                 "the function that gives the dynamic shared memory of a block size">;
def : DropAnyway<"cuOccupancyMaxPotentialBlockSizeWithFlags", 3,
                 "the function that gives the dynamic shared memory of a block size">;

// The macros of newer releases of the driver's interface give its functions
// these arguments as well.
foreach Api = ["cuda", "cu"] in {
  def : DropNull<Api # "GraphAddDependencies", 5, 3>;
  def : DropNull<Api # "GraphRemoveDependencies", 5, 3>;
  def : DropNull<Api # "GraphAddNode", 6, 3>;
  def : DropNull<Api # "GraphGetEdges", 5, 3>;
  def : DropNull<Api # "GraphNodeGetDependencies", 4, 2>;
  def : DropNull<Api # "GraphNodeGetDependentNodes", 4, 2>;
  def : DropNull<Api # "StreamUpdateCaptureDependencies", 5, 2>;

  def : CallWith<Api # "StreamGetCaptureInfo", 6, "hipStreamGetCaptureInfo_v2">;
  def : DropNull<Api # "StreamGetCaptureInfo", 7, 5>;
  def : CallWith<Api # "StreamGetCaptureInfo", 7, "hipStreamGetCaptureInfo_v2">;

  def : Refuse<Api # "GraphExecUpdate", 3,
               "hipGraphExecUpdate takes an error node and a result in place "
               "of one result structure">;
}
def : DropNull<"cuCtxCreate", 4, 1>;
def : Refuse<"cublasLtGetVersion", 0,
             "hipblasLtGetVersion takes a handle and the address of the "
             "result">;
foreach Function = ["cuLinkCreate", "cuLinkAddData", "cuLinkAddFile"] in
  foreach Version = ["", "_v2"] in
    def : Refuse<Function # Version, 0,
                 !subst("cu", "hiprtc", Function) #
                     " takes options of type hiprtcJIT_option">;

def : Refuse<"cuCtxGetApiVersion", 2,
             "hipCtxGetApiVersion takes an int *; cast the second argument">;

def : DeviceOfLocation<"cudaMemPrefetchAsync", 2, true>;
def : DeviceOfLocation<"cudaMemAdvise", 3, false>;
def : DeviceOfLocation<"cuMemPrefetchAsync", 2, true>;
def : DeviceOfLocation<"cuMemAdvise", 3, false>;

def : Insert<"cudaStreamGetCaptureInfo", 2, "nullptr"> { let Count = 2; }

def : Insert<"cudaMalloc3DArray", 3, "0"> { let Count = 3; }

def : Refuse<"cudaSetupArgument", 2,
             "hipSetupArgument takes the address and the size of the argument">;

// Default arguments that only CUDA's declarations have.
class DefaultAt<string function, int count, string text>
    : Insert<function, count, text> {
  let Count = count;
}
def : DefaultAt<"cudaLaunchCooperativeKernel", 4, "0, 0">;
def : DefaultAt<"cudaLaunchCooperativeKernel", 5, "0">;
def : CallWith<"cudaGraphInstantiate", 2, "hipGraphInstantiateWithFlags">;
def : DefaultAt<"cudaGraphInstantiate", 2, "0">;
def : DefaultAt<"cudaMemcpyToSymbolAsync", 3, "0, hipMemcpyHostToDevice">;
def : DefaultAt<"cudaMemcpyToSymbolAsync", 4, "hipMemcpyHostToDevice">;
def : DefaultAt<"cudaMemcpyFromSymbolAsync", 3, "0, hipMemcpyDeviceToHost">;
def : DefaultAt<"cudaMemcpyFromSymbolAsync", 4, "hipMemcpyDeviceToHost">;

// Names to look up are strings.
def : Rule<"cudaGetDriverEntryPoint", "NameInString", 0>;
def : Rule<"cuGetProcAddress", "NameInString", 0>;

// CUDA's C++ overload takes a pointer of any type, also to what is const.
def : Cast<"cudaHostGetDevicePointer", 0, "(void **)("> {
  let When = WhenTypedPointer;
}

// CUDA's C++ overload deletes an object.
def : Refuse<"cudaUserObjectCreate", 4,
             "HIP takes a function that destroys the object">;

// How a resource will be used is a hint; without one all uses are right.
foreach Api = ["cudaGraphicsResourceSetMapFlags",
               "cuGraphicsResourceSetMapFlags"] in
  def : Answer<Api, "hipSuccess",
               "HIP has no hints for the mapping of a resource">;

// HIP cuts off what is behind the point, whatever the name says. All halves are
// floats.
foreach Mode = ["rn", "rd", "ru"] in {
  foreach Type = ["int", "uint", "ll", "ull"] in {
    def : Rule<"__half2" # Type # "_" # Mode, "Wrap", 0> {
      let Text = "__half2float(";
    }
    def : Rule<"__half2" # Type # "_" # Mode, "Rename", -1> {
      let Text = "__float2" # Type # "_" # Mode;
    }
  }
  def : CallWith<"__half2short_" # Mode, 1,
      "[](__half Value) { return static_cast<short>(min(max(__float2int_" #
          Mode # "(__half2float(Value)), -32768), 32767)); }">;
  def : CallWith<"__half2ushort_" # Mode, 1,
      "[](__half Value) { return static_cast<unsigned short>(min(max("
      "__float2int_" # Mode # "(__half2float(Value)), 0), 65535)); }">;
}

// HIP's is true for a NaN, CUDA's is not.
def : CallWith<"__hne", 2,
    "[](auto Left, auto Right) { return __hlt(Left, Right) || "
    "__hgt(Left, Right); }">;
def : CallWith<"__hne2", 2,
    "[](auto Left, auto Right) { return __hadd2(__hlt2(Left, Right), "
    "__hgt2(Left, Right)); }">;

// HIP's has -1 for a NaN.
def : Rule<"__hisnan2", "Rename", 0> {
  let When = WhenHalf2;
  let Text = "[](__half2 Value) { return __hneu2(Value, Value); }";
}

// HIP's is a NaN for a NaN, CUDA's is 0. A maximum is the other number.
def : Wrap<"__saturatef", 0, "1.0f, fmaxf(0.0f, ">;
def : CallWith<"__saturatef", 1, "fminf">;

// CUDA compares the bits. HIP compares the numbers, and waits for a NaN to be
// equal to itself.
foreach Function = ["__match_any_sync", "__match_all_sync"] in {
  def : Wrap<Function, 1, "__float_as_uint("> { let When = WhenFloat; }
  def : Wrap<Function, 1, "__double_as_longlong("> { let When = WhenDouble; }
}

// HIP's functions of the host round to nearest.
foreach Mode = ["rz", "rd", "ru"] in
  def : Rule<"__float2half_" # Mode, "Refuse", 0> {
    let When = WhenOnHost;
    let Text = "HIP's function rounds to nearest on the host";
  }

// HIP's is a bool, CUDA's -1 for minus infinity.
def : Rule<"__hisinf", "Rename", 0> {
  let When = WhenResultMatters;
  let Text = "[](auto Value) { return !__hisinf(Value) ? 0 : "
             "static_cast<float>(Value) < 0 ? -1 : 1; }";
}

// HIP has the forms for the device only. A loop does for the whole system what
// CUDA's documentation says.
class WrapAround<string function, string next>
    : CallWith<function, 2,
        "[](unsigned int *Address, unsigned int Limit) { unsigned int Old = "
        "*Address, Seen; do { Seen = Old; Old = atomicCAS_system(Address, "
        "Seen, " # next # "); } while (Old != Seen); return Old; }">;
def : WrapAround<"atomicInc_system", "Seen >= Limit ? 0u : Seen + 1">;
def : WrapAround<"atomicDec_system",
                 "Seen == 0 || Seen > Limit ? Limit : Seen - 1">;

// HIP has them under other names (unsafeAtomicAdd) and not for all GPUs.
def : Rule<"atomicAdd", "Refuse", 0> {
  let When = WhenHalfPointer;
  let Text = "ROCm 6 has no atomicAdd of half types";
}

def : Rule<"atomicCAS", "Refuse", 0> {
  let When = WhenShortPointer;
  let Text = "HIP has no atomicCAS of 16 bits";
}

// The shuffles of cooperative groups. Vectors go part by part.
foreach Shuffle = ["shfl", "shfl_up", "shfl_down", "shfl_xor"] in
  def : Rule<Shuffle, "Parts", 0> {
    let When = WhenNoNumber;
    let Text = "groups of HIP shuffle integers and floating-point numbers "
               "only; shuffle the parts one by one";
  }

// cuBLAS takes the type of the computation as a data type too.
class ComputeType<string function, int argument>
    : Rule<function, "ComputeType", argument> {
  let When = WhenDataType;
  let Text = "hipBLAS takes a hipblasComputeType_t";
}
def : ComputeType<"cublasGemmEx", 17>;
def : ComputeType<"cublasGemmBatchedEx", 18>;
def : ComputeType<"cublasGemmStridedBatchedEx", 21>;

//===----------------------------------------------------------------------===//
// Types that differ
//===----------------------------------------------------------------------===//

// HIP overloads it for both kinds of long long; another integer is ambiguous.
def : Wrap<"__ffsll", 0, "static_cast<unsigned long long>("> {
  let When = UnlessLongLong;
}

// HIP's min and max are overloaded; with arguments of the type that CUDA's
// function takes they are that function.
foreach Name = ["min", "max"] in
  foreach I = [0, 1] in {
    def : Wrap<"u" # Name, I, "static_cast<unsigned>(">;
    def : Wrap<"ll" # Name, I, "static_cast<long long>(">;
    def : Wrap<"ull" # Name, I, "static_cast<unsigned long long>(">;
  }

// hipblasHalf is `__half` where HIPBLAS_USE_HIP_HALF is defined, and an integer
// type elsewhere.
class ConstHalf<string function, int argument>
    : HalfPointer<function, argument, "const hipblasHalf*">;
class MutableHalf<string function, int argument>
    : HalfPointer<function, argument, "hipblasHalf*">;

foreach Bits = ["", "_64"] in {
  foreach I = [6, 7, 9, 11] in
    def : ConstHalf<"cublasHgemm" # Bits, I>;
  def : MutableHalf<"cublasHgemm" # Bits, 12>;
  foreach I = [6, 7, 10, 13] in
    def : ConstHalf<"cublasHgemmStridedBatched" # Bits, I>;
  def : MutableHalf<"cublasHgemmStridedBatched" # Bits, 14>;
  foreach I = [6, 11] in
    def : ConstHalf<"cublasHgemmBatched" # Bits, I>;
  foreach I = [7, 9] in
    def : HalfPointer<"cublasHgemmBatched" # Bits, I,
                      "const hipblasHalf* const*">;
  def : HalfPointer<"cublasHgemmBatched" # Bits, 12, "hipblasHalf* const*">;
}

// CUDA only reads these and what they point to; HIP does not say so.
class Element<string letter, string type> {
  string Letter = letter;
  string Type = type;
}
foreach E = [Element<"S", "float">, Element<"D", "double">,
             Element<"C", "hipComplex">, Element<"Z", "hipDoubleComplex">] in {
  def : ConstPointer<"cublas" # E.Letter # "getrsBatched", 4,
                     E.Type # " *const *">;
  def : ConstPointer<"cublas" # E.Letter # "getriBatched", 2,
                     E.Type # " *const *">;
  def : ConstPointer<"cublas" # E.Letter # "getriBatched", 4, "int *">;
}
foreach Suffix = ["", "_v2", "Async", "Async_v2"] in
  def : ConstPointer<"cuMemcpyHtoD" # Suffix, 1, "void *">;
def : ConstPointer<"cusparseSpVV_bufferSize", 4, "void *">;
def : ConstPointer<"cudaGraphExecMemcpyNodeSetParams", 2, "hipMemcpy3DParms *">;
def : ConstPointer<"cuMipmappedArrayCreate", 1, "HIP_ARRAY3D_DESCRIPTOR *">;
def : ConstPointer<"nvrtcCompileProgram", 2, "const char **">;
foreach I = [4, 5] in
  def : ConstPointer<"nvrtcCreateProgram", I, "const char **">;
def : ConstPointer<"cuGraphBatchMemOpNodeSetParams", 1,
                   "hipBatchMemOpNodeParams *">;
foreach Function = ["cublasGemmBatchedEx", "cublasGemmBatchedEx_64"] in {
  foreach I = [7, 10] in
    def : ConstPointer<Function, I, "const void **">;
  def : ConstPointer<Function, 14, "void **">;
}

// HIP takes the enumerations of its runtime, which have the driver's values.
class RuntimeEnum<string function, int argument, string type>
    : Cast<function, argument, "static_cast<" # type # ">(">;
class RuntimeEnumPointer<string function, int argument, string type>
    : Cast<function, argument, "reinterpret_cast<" # type # " *>(">;
def : RuntimeEnum<"cuTexRefSetAddressMode", 2, "hipTextureAddressMode">;
def : RuntimeEnumPointer<"cuTexRefGetAddressMode", 0, "hipTextureAddressMode">;
foreach Mode = ["FilterMode", "MipmapFilterMode"] in {
  def : RuntimeEnum<"cuTexRefSet" # Mode, 1, "hipTextureFilterMode">;
  def : RuntimeEnumPointer<"cuTexRefGet" # Mode, 0, "hipTextureFilterMode">;
}

// CUDA's cuuint64_t is a uint64_t, a long of the same 64 bits.
def : Cast<"cuGraphExecGetFlags", 1, "reinterpret_cast<unsigned long long *>(">;

foreach Function = ["cuGraphMemsetNodeGetParams", "cuGraphMemsetNodeSetParams"] in
  def : Refuse<Function, 2,
               "HIP takes a hipMemsetParams, whose fields have another order">;

foreach Letter = ["S", "D", "C", "Z"] in {
  def : Refuse<"cusparse" # Letter # "gebsr2gebsc_bufferSize", 0,
               "hipSPARSE gives the size as a size_t">;
  def : Refuse<"cusparse" # Letter # "csr2gebsr_bufferSize", 0,
               "hipSPARSE gives the size as a size_t">;
}

// The constants stay the library's, says hipRAND.
foreach Bits = ["32", "64"] in
  def : Refuse<"curandGetScrambleConstants" # Bits, 0,
               "hipRAND gives a pointer to constants; declare it with const">;

// The bytes of two words, or of two vectors, and no saturation.
def : Rule<"__dp4a", "MixedDot", 0> {
  let Text = "HIP's function takes vectors of bytes, and their type is not "
             "known here";
}

// HIP's surface writes have no boundary mode.
class BoundaryModeOfWrite<string function, int argument>
    : DropAnyway<function, argument, "the boundary mode"> {
  let When = WhenBoundaryMode;
}
def : BoundaryModeOfWrite<"surf1Dwrite", 3>;
def : BoundaryModeOfWrite<"surf2Dwrite", 4>;
def : BoundaryModeOfWrite<"surf3Dwrite", 5>;

// HIP's surface reads have no boundary mode. They come with and without a
// pointer for the result, so that counting arguments does not find it.
class BoundaryModeOfRead<string function, int argument>
    : Rule<function, "Refuse", argument> {
  let When = WhenBoundaryMode;
  let Text = "HIP's function has no boundary mode";
}
foreach Argument = [2, 3] in
  def : BoundaryModeOfRead<"surf1Dread", Argument>;
foreach Argument = [3, 4] in
  def : BoundaryModeOfRead<"surf2Dread", Argument>;
foreach Argument = [4, 5] in
  def : BoundaryModeOfRead<"surf3Dread", Argument>;

//===----------------------------------------------------------------------===//
// Loads and stores with a cache hint
//===----------------------------------------------------------------------===//

// HIP declares them for half types only. A hint for the cache changes no value,
// so a plain access is the same; but CUDA's access is made each time, as one of
// C++ is not, and two of the loads see what other blocks or the host wrote.
class Load<string function> : Rule<function, "Load", 0> { let Count = 1; }
class Store<string function> : Rule<function, "Store", 0> { let Count = 2; }
class FreshLoad<string function, string scope>
    : Rule<function, "FreshLoad", 0> {
  let Count = 1;
  let Text = scope;
}

def : FreshLoad<"__ldcg", "AGENT">;
def : FreshLoad<"__ldcv", "SYSTEM">;
foreach Hint = ["ca", "cs", "lu"] in
  def : Load<"__ld" # Hint>;
def : Load<"__ldg"> { let When = WhenUShort4Pointer; }
foreach Hint = ["wb", "cg", "cs"] in
  def : Store<"__st" # Hint>;

#endif // CU2X_HIP_ARGUMENTRULES
