//===- NvccFlags.td - nvcc's flags and hipcc's -------------*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What the build-file editors write in place of a flag of nvcc. Names stand
// without dashes, since nvcc takes most of them with one or two. A flag without
// a row means the same to hipcc and stays.
//
//===----------------------------------------------------------------------===//

include "llvm/TableGen/SearchableTable.td"

/// What is done with a flag.
class FlagFate;
/// Another text stands in its place; nothing, when that is empty.
def Becomes : FlagFate;
/// The same, and a person is told that something was lost.
def Reported : FlagFate;
/// Names NVIDIA architectures, which have no counterpart.
def Architecture : FlagFate;
/// Its value is for the host compiler and takes its place.
def Forward : FlagFate;
/// Stays; a person has to decide.
def Manual : FlagFate;
def FlagFate : GenericEnum {
  let FilterClass = "FlagFate";
}

/// How a flag takes its value.
class FlagValue;
def NoValue : FlagValue;
/// `-x=v` or `-x v`.
def AnyValue : FlagValue;
def FlagValue : GenericEnum {
  let FilterClass = "FlagValue";
}

/// \p value is the one that the row is for; `*` means all others.
class NvccFlag<string name, FlagValue kind, string value, FlagFate fate,
               string to = ""> {
  string Name = name;
  FlagValue Kind = kind;
  string Value = value;
  FlagFate Fate = fate;
  string To = to;
  /// What is said when the fate is reported or manual.
  string Note = "";
  /// Other compilers have a flag of this name: only a command of nvcc's is
  /// edited.
  bit Shared = false;
}

def NvccFlags : GenericTable {
  let FilterClass = "NvccFlag";
  let CppTypeName = "NvccFlag";
  let Fields = ["Name", "Kind", "Value", "Fate", "To", "Note", "Shared"];
  string TypeOf_Kind = "FlagValue";
  string TypeOf_Fate = "FlagFate";
}

class Drop<string name> : NvccFlag<name, NoValue, "", Becomes>;
class DropAny<string name> : NvccFlag<name, AnyValue, "*", Becomes>;
class Rename<string name, string to>
    : NvccFlag<name, NoValue, "", Becomes, to>;
class On<string name, string value, string to>
    : NvccFlag<name, AnyValue, value, Becomes, to>;
class Arch<string name> : NvccFlag<name, AnyValue, "*", Architecture>;
class Lost<string name, string note> : NvccFlag<name, NoValue, "", Reported> {
  let Note = note;
}
class LostAny<string name, string note>
    : NvccFlag<name, AnyValue, "*", Reported> {
  let Note = note;
}
class Library<string name, string to> : Rename<"l" # name, to>;

// Architectures.
def : Arch<"arch"> { let Shared = true; }
def : Arch<"gpu-architecture">;
def : Arch<"code"> { let Shared = true; }
def : Arch<"gpu-code">;
def : Arch<"gencode">;
def : Arch<"generate-code">;
def : Arch<"cuda-gpu-arch">;

// Phases.
def : On<"x", "cu", "-x hip">;
def : Rename<"dc", "-fgpu-rdc -c"> { let Shared = true; }
def : Rename<"device-c", "-fgpu-rdc -c">;
def : Rename<"dw", "-c"> { let Shared = true; }
def : Rename<"device-w", "-c">;
def : Rename<"dlink", "-fgpu-rdc --hip-link"> { let Shared = true; }
def : Rename<"device-link", "-fgpu-rdc --hip-link">;
def : Rename<"link", "--hip-link"> { let Shared = true; }
def : Rename<"lib", "-fgpu-rdc --emit-static-lib"> { let Shared = true; }
def : On<"rdc", "true", "-fgpu-rdc">;
def : On<"rdc", "false", "-fno-gpu-rdc">;
def : On<"relocatable-device-code", "true", "-fgpu-rdc">;
def : On<"relocatable-device-code", "false", "-fno-gpu-rdc">;
def : Rename<"ewp", "-fgpu-rdc">;
def : Rename<"dlto", "-fgpu-rdc -foffload-lto">;
def : Rename<"dlink-time-opt", "-fgpu-rdc -foffload-lto">;
def : Rename<"lto", "-fgpu-rdc -foffload-lto"> { let Shared = true; }
class Assembly<string name>
    : NvccFlag<name, NoValue, "", Reported, "--offload-device-only -S"> {
  let Note = "the result is AMDGCN assembly; what loads it as PTX must change";
  let Shared = true;
}
def : Assembly<"ptx">;
class CodeObject<string name, string to>
    : NvccFlag<name, NoValue, "", Reported, to> {
  let Note = "the result is an AMD code object; what loads it as a cubin must "
             "change";
}
def : CodeObject<"cubin", "--offload-device-only --no-gpu-bundle-output -c">;
def : CodeObject<"fatbin", "--offload-device-only --gpu-bundle-output -c">;
def : NvccFlag<"optix-ir", NoValue, "", Manual> {
  let Note = "OptiX has no counterpart";
}
def : NvccFlag<"odir", AnyValue, "*", Manual> {
  let Note = "hipcc has no output folder; write '-o' for each file";
}
def : NvccFlag<"output-directory", AnyValue, "*", Manual> {
  let Note = "hipcc has no output folder; write '-o' for each file";
}
def : Drop<"objtemp">;
foreach Name = ["optf", "options-file"] in
  def : NvccFlag<Name, AnyValue, "*", Manual> {
    let Note = "write '@file', and see to the flags in it";
  }
def : LostAny<"e", "clang reads '-e' as the entry of the program"> {
  let Shared = true;
}
def : Lost<"run", "run the program in a step of its own">;

// Libraries.
def : Library<"cudart", "-lamdhip64">;
def : Library<"cudart_static", "-lamdhip64">;
def : Library<"cudadevrt", "">;
def : Library<"cuda", "-lamdhip64">;
def : Library<"cublas", "-lhipblas">;
def : Library<"cublas_static", "-lhipblas">;
def : Library<"cublasLt_static", "-lhipblaslt">;
def : Library<"cufft_static", "-lhipfft">;
def : Library<"curand_static", "-lhiprand">;
def : Library<"cusparse_static", "-lhipsparse">;
def : Library<"cusolver_static", "-lhipsolver">;
def : Library<"nccl_static", "-lrccl">;
def : Library<"cublasLt", "-lhipblaslt">;
def : Library<"cufft", "-lhipfft">;
def : Library<"curand", "-lhiprand">;
def : Library<"cusparse", "-lhipsparse">;
def : Library<"cusolver", "-lhipsolver">;
def : NvccFlag<"lcudnn", NoValue, "", Reported, "-lhipdnn"> {
  let Note = "hipDNN is no longer developed; MIOpen has other functions";
}
def : Library<"nccl", "-lrccl">;
def : Library<"nvrtc", "-lhiprtc">;
def : Library<"nvToolsExt", "-lroctx64">;
def : Library<"nvidia-ml", "-lamd_smi">;
class NoLibrary<string name> : NvccFlag<"l" # name, NoValue, "", Manual> {
  let Note = "the library has no counterpart";
}
def : NoLibrary<"nvjpeg">;
def : NoLibrary<"cupti">;
def : NoLibrary<"culibos">;
def : NoLibrary<"cutil">;
def : NoLibrary<"cutil_x86_64">;
def : NoLibrary<"nppc">;
def : DropAny<"cudart">;
def : DropAny<"cudadevrt">;

// Debugging.
def : Rename<"G", "-g -O0"> { let Shared = true; }
def : Rename<"device-debug", "-g -O0">;
def : Rename<"lineinfo", "-gline-tables-only">;
def : Rename<"generate-line-info", "-gline-tables-only">;
def : Drop<"src-in-ptx">;
def : DropAny<"opt-info">;
def : DropAny<"Ofc">;

// The host compiler.
def : DropAny<"ccbin">;
def : DropAny<"compiler-bindir">;
def : Drop<"allow-unsupported-compiler">;
def : NvccFlag<"Xcompiler", AnyValue, "*", Forward>;
def : NvccFlag<"compiler-options", AnyValue, "*", Forward>;

// ptxas and other inner programs.
class Usage<string name, string value>
    : On<name, value, "-Rpass-analysis=kernel-resource-usage">;
foreach Name = ["Xptxas", "ptxas-options"] in {
  def : Usage<Name, "-v">;
  def : Usage<Name, "-warn-spills">;
  foreach Level = ["0", "1", "2", "3"] in
    def : On<Name, "-O" # Level, "-Xarch_device -O" # Level>;
  def : LostAny<Name, "hipcc runs no ptxas">;
}
def : LostAny<"Xnvlink", "hipcc runs no nvlink">;
def : LostAny<"nvlink-options", "hipcc runs no nvlink">;
def : DropAny<"Xcudafe">;
def : Rename<"res-usage", "-Rpass-analysis=kernel-resource-usage">;
def : Rename<"resource-usage", "-Rpass-analysis=kernel-resource-usage">;
def : LostAny<"maxrregcount",
              "limit registers with '__launch_bounds__' on the kernels">;

// Arithmetic. The four options say what --use_fast_math does; -ffast-math
// would also deny NaN and infinity.
class FastMath<string name>
    : Rename<name, "-fgpu-approx-transcendentals "
                   "-fgpu-flush-denormals-to-zero "
                   "-fno-hip-fp32-correctly-rounded-divide-sqrt "
                   "-ffp-contract=fast">;
def : FastMath<"use_fast_math">;
def : On<"ftz", "true", "-fgpu-flush-denormals-to-zero">;
def : On<"ftz", "false", "-fno-gpu-flush-denormals-to-zero">;
foreach Name = ["prec-div", "prec-sqrt"] in {
  def : On<Name, "true", "-fhip-fp32-correctly-rounded-divide-sqrt">;
  def : On<Name, "false", "-fno-hip-fp32-correctly-rounded-divide-sqrt">;
}
def : On<"fmad", "true", "-ffp-contract=fast">;
def : On<"fmad", "false", "-ffp-contract=off">;
def : Drop<"extra-device-vectorization">;
def : Drop<"restrict">;

// The language.
def : Drop<"expt-relaxed-constexpr">;
def : Drop<"extended-lambda">;
def : Drop<"expt-extended-lambda">;
def : Drop<"nohdinitlist">;
def : Drop<"nohdmoveforward">;
def : On<"default-stream", "per-thread", "-fgpu-default-stream=per-thread">;
def : On<"default-stream", "legacy", "-fgpu-default-stream=legacy">;
def : DropAny<"static-global-template-stub">;
def : On<"device-entity-has-hidden-visibility", "false",
         "-fvisibility=default">;

// Half precision: PyTorch defines these for nvcc, and HIP's for hipcc.
foreach Flag = ["D", "U"] in {
  foreach Name = ["OPERATORS", "CONVERSIONS"] in
    def : Rename<Flag # "__CUDA_NO_HALF_" # Name # "__",
                 "-" # Flag # "__HIP_NO_HALF_" # Name # "__">;
  def : Drop<Flag # "__CUDA_NO_HALF2_OPERATORS__">;
}

// How the compiler runs.
def : DropAny<"t"> { let Shared = true; }
def : DropAny<"threads"> { let Shared = true; }
def : DropAny<"split-compile">;
def : On<"compress-mode", "size", "--offload-compress">;
def : Rename<"no-compress", "--no-offload-compress">;
def : Rename<"keep", "-save-temps=cwd"> { let Shared = true; }
def : Lost<"deviceemu", "no GPU emulates itself since CUDA 3.1">;
def : DropAny<"keep-dir"> { let Shared = true; }
def : Rename<"dryrun", "-###"> { let Shared = true; }
def : On<"Werror", "all-warnings", "-Werror"> { let Shared = true; }
def : Drop<"Wno-deprecated-gpu-targets">;
def : Drop<"Wdefault-stream-launch">;
def : Drop<"Wmissing-launch-bounds">;
def : Drop<"Wext-lambda-captures-this">;
foreach Name = ["diag-suppress", "diag-error", "diag-warn"] in
  def : DropAny<Name>;
def : Drop<"err-no">;
def : Drop<"display-error-number">;
def : Drop<"forward-unknown-to-host-compiler">;
def : Drop<"forward-unknown-to-host-linker">;
def : Drop<"forward-unknown-opts">;
def : Drop<"noprof">;
def : Drop<"use-local-env">;
