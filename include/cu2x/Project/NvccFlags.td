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
/// A long name of a flag whose values stand in a list; hipcc wants the short
/// one, once for each.
def Respelt : FlagFate;
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
class DeviceLink<string name> : NvccFlag<name, NoValue, "", Manual> {
  let Note = "hipcc links device code together with the program, by '-fgpu-rdc "
             "--hip-link'; remove this step";
}
def : DeviceLink<"dlink"> { let Shared = true; }
def : DeviceLink<"device-link">;
def : DeviceLink<"nodlink">;
def : DeviceLink<"no-device-link">;
def : Rename<"link", "--hip-link"> { let Shared = true; }
def : Rename<"lib", "-fgpu-rdc --emit-static-lib"> { let Shared = true; }
def : On<"rdc", "true", "-fgpu-rdc">;
def : On<"rdc", "false", "-fno-gpu-rdc">;
def : On<"relocatable-device-code", "true", "-fgpu-rdc">;
def : On<"relocatable-device-code", "false", "-fno-gpu-rdc">;
def : Rename<"ewp", "-fgpu-rdc">;
def : Rename<"extensible-whole-program", "-fgpu-rdc">;
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
def : Drop<"objdir-as-tempdir">;
foreach Name = ["optf", "options-file"] in
  def : NvccFlag<Name, AnyValue, "*", Manual> {
    let Note = "write '@file', and see to the flags in it";
  }
def : LostAny<"e", "clang reads '-e' as the entry of the program"> {
  let Shared = true;
}
def : Lost<"run", "run the program in a step of its own"> {
  let Shared = true; // automake's missing
}

// Libraries.
def : Library<"cudart", "-lamdhip64">;
def : Library<"cudart_static", "-lamdhip64">;
def : NvccFlag<"lcudadevrt", NoValue, "", Reported> {
  let Note = "kernels of HIP start no kernels, so that ROCm has no library for "
             "that";
}
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
def : Library<"cusparseLt", "-lhipsparselt">;
def : Library<"cutensor", "-lhiptensor">;
class NoLibrary<string name, string note = "the library has no counterpart">
    : NvccFlag<"l" # name, NoValue, "", Manual> {
  let Note = note;
}
foreach Name = ["nvjpeg", "culibos", "cutil", "cutil_x86_64", "npp", "nppc",
                "nppi", "nppial", "nppicc", "nppicom", "nppidei", "nppif",
                "nppig", "nppim", "nppist", "nppisu", "nppitc", "npps",
                "nvJitLink", "nvfatbin", "nvptxcompiler_static", "cufile",
                "nvblas", "cusolverMg", "nvrtc-builtins", "nvgraph", "nvinfer",
                "nvcuvid", "nvidia-encode"] in {
  def : NoLibrary<Name>;
  def : NoLibrary<Name # "_static">;
}
def : NoLibrary<"cupti", "use rocprofiler-sdk, whose functions are others">;
def : NvccFlag<"lnvidia-ml", NoValue, "", Reported, "-lamd_smi"> {
  let Note = "its functions are others; see to what calls them";
}
def : DropAny<"cudart">;
def : DropAny<"cudadevrt">;

// Debugging.
def : Rename<"G", "-g -O0"> { let Shared = true; }
def : Rename<"device-debug", "-g -O0">;
def : Rename<"lineinfo", "-gline-tables-only">;
def : Rename<"generate-line-info", "-gline-tables-only">;
def : Drop<"src-in-ptx">;
def : Drop<"source-in-ptx">;
foreach Name = ["dopt", "optimization-info"] in
  def : LostAny<Name, "hipcc optimizes device code as '-O' says">;
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
foreach Name = ["Xfatbin", "fatbin-options"] in {
  def : On<Name, "-compress-all", "--offload-compress">;
  def : On<Name, "--compress-all", "--offload-compress">;
  def : LostAny<Name, "hipcc runs no fatbinary">;
}
foreach Name = ["Xarchive", "archive-options", "arbin", "archiver-binary"] in
  def : LostAny<Name, "hipcc calls llvm-ar by itself">;
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
def : Drop<"no-host-device-initializer-list">;
def : Drop<"no-host-device-move-forward">;
foreach Name = ["Ofast-compile", "Ofc",
                "device-entity-has-hidden-visibility"] in
  def : LostAny<Name, "hipcc has no such option">;
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
def : Rename<"DCUDA_API_PER_THREAD_DEFAULT_STREAM",
             "-DHIP_API_PER_THREAD_DEFAULT_STREAM">;

// How the compiler runs.
def : DropAny<"t"> { let Shared = true; }
def : DropAny<"threads"> { let Shared = true; }
def : DropAny<"split-compile">;
def : DropAny<"split-compile-extended">;
foreach Mode = ["size", "default", "speed", "balance"] in
  def : On<"compress-mode", Mode, "--offload-compress">;
def : On<"compress-mode", "none", "--no-offload-compress">;
def : Rename<"no-compress", "--no-offload-compress">;
def : Rename<"keep", "-save-temps=cwd"> { let Shared = true; }
def : Lost<"deviceemu", "no GPU emulates itself since CUDA 3.1">;
def : DropAny<"keep-dir"> { let Shared = true; }
def : Rename<"dryrun", "-###"> { let Shared = true; }
def : On<"Werror", "all-warnings", "-Werror"> { let Shared = true; }
foreach Kind = ["cross-execution-space-call", "default-stream-launch",
                "missing-launch-bounds", "ext-lambda-captures-this",
                "deprecated-gpu-targets"] in
  def : On<"Werror", Kind, "">;
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
def : Drop<"dont-use-profile">;
def : Drop<"no-err-no">;
def : Drop<"no-display-error-number">;
def : Drop<"force-cl-env-setup">;
def : Drop<"jobserver">;

// Names that programs other than compilers have too.
let Shared = true in {
foreach Name = ["brief-diag", "brief-diagnostics", "idp", "input-drive-prefix",
                "ddp", "dependency-drive-prefix", "dp", "drive-prefix"] in
  def : DropAny<Name>;
def : Rename<"no-exceptions", "-fno-exceptions">;
def : Rename<"noeh", "-fno-exceptions">;
def : Rename<"disable-warnings", "-w">;
def : Rename<"fdevice-syntax-only", "-fsyntax-only">;
def : On<"machine", "64", "-m64">;
def : LostAny<"fdevice-time-trace", "see '-ftime-trace'">;
def : LostAny<"sanitize", "see '-fsanitize=address'">;
foreach Name = ["hls", "host-linker-script"] in
  def : LostAny<Name, "hipcc's linker needs no script">;
foreach Name = ["aug-hls", "augment-host-linker-script"] in
  def : Lost<Name, "hipcc's linker needs no script">;
foreach Name = ["ldir", "libdevice-directory"] in
  def : LostAny<Name, "see '--rocm-device-lib-path'">;
foreach Name = ["jtd", "jump-table-density", "device-stack-protector",
                "target-dir", "target-directory", "run-args"] in
  def : LostAny<Name, "hipcc has no such option">;
foreach Name = ["keep-device-functions", "qpp-config", "astoolspatch",
                "compile-as-tools-patch", "reloc-ptx", "relocatable-ptx",
                "gen-opt-lto", "no-align-double"] in
  def : Lost<Name, "hipcc has no such option">;

// What asks nvcc for another kind of result stays.
class Asks<string name, string note> : NvccFlag<name, NoValue, "", Manual> {
  let Note = note;
}
foreach Name = ["code-ls", "list-gpu-code", "arch-ls", "list-gpu-arch"] in
  def : Asks<Name, "hipcc has no such list; see rocminfo">;
foreach Name = ["ltoir", "cuda", "orig_src_path_name", "orig_src_file_name",
                "clean-targets"] in
  def : Asks<Name, "hipcc has no such option">;
class Spelt<string name, string to>
    : NvccFlag<name, AnyValue, "*", Respelt, to>;
def : Spelt<"include-path", "-I">;
def : Spelt<"system-include", "-isystem">;
def : Spelt<"library-path", "-L">;
def : Spelt<"library", "-l">;
def : Spelt<"output-file", "-o">;
def : Spelt<"pre-include", "-include">;
def : Spelt<"linker-options", "-Xlinker">;
def : Spelt<"define-macro", "-D">;
def : Spelt<"undefine-macro", "-U">;
def : Spelt<"dependency-output", "-MF">;
def : Spelt<"dependency-target-name", "-MT">;
def : Spelt<"optimize", "-O">;
foreach Name = ["ftemplate-depth", "ftemplate-backtrace-limit",
                "frandom-seed"] in
  def : Spelt<Name, "-" # Name # "=">;
def : Rename<"generate-dependencies", "-M">;
def : Rename<"generate-nonsystem-dependencies", "-MM">;
def : Rename<"generate-dependencies-with-compile", "-MD">;
def : Rename<"generate-nonsystem-dependencies-with-compile", "-MMD">;
def : Rename<"generate-dependency-targets", "-MP">;
def : Rename<"relocatable-link", "-r">;
def : Rename<"profile", "-pg">;
foreach Name = ["m64", "Wreorder", "Wno-deprecated-declarations"] in
  def : Rename<Name, "-" # Name>;
def : On<"m", "64", "-m64">;
def : LostAny<"time", "see '-ftime-report'">;
def : LostAny<"entries", "hipcc has no such option">;
def : Asks<"clean", "hipcc has no such option">;
}
def : Drop<"use-local-env">;
