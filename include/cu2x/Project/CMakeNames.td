//===- CMakeNames.td - CUDA's names in CMake and HIP's -----*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Variables, properties, targets, packages and commands of CMake that speak of
// CUDA, one row each. Names without a row stay, and a person is told.
//
//===----------------------------------------------------------------------===//

include "llvm/TableGen/SearchableTable.td"

/// Where a name is edited and how.
class NameUse;
/// A variable, a property, or another whole word; the name is replaced.
def RenamedName : NameUse;
/// The same; its value holds flags for the device compiler.
def FlagsVariable : NameUse;
/// A list variable of FindCUDA with flags; CMake's own is a text.
def FlagsList : NameUse;
/// A list of architectures.
def ArchVariable : NameUse;
/// `${Name}` names libraries: a target takes its place.
def LinkVariable : NameUse;
/// A property that goes away with its value.
def DroppedProperty : NameUse;
def ArchProperty : NameUse;
/// Device code of several objects is linked.
def LinkedDeviceCode : NameUse;
/// A target of a package.
def LinkTarget : NameUse;
/// A target, or a library without a target, where things are linked.
def LinkLibrary : NameUse;
/// find_package().
def FoundPackage : NameUse;
/// A command that has another name.
def RenamedCommand : NameUse;
/// Links its first argument with a library.
def LinkingCommand : NameUse;
/// A command without which nothing is lost but NVIDIA's architectures.
def ArchCommand : NameUse;
/// A command that has no use.
def DroppedCommand : NameUse;
/// Stays, and a person is told why.
def ManualName : NameUse;
def NameUse : GenericEnum {
  let FilterClass = "NameUse";
}

class CMakeName<NameUse use, string name, string to = ""> {
  string Name = name;
  NameUse Use = use;
  string To = to;
  /// What has to be found for `To`.
  string Package = "";
  /// How the package is looked for: by its own file, or by a module of CMake's.
  string PackageMode = "CONFIG";
  string Note = "";
}

def CMakeNames : GenericTable {
  let FilterClass = "CMakeName";
  let CppTypeName = "CMakeName";
  let Fields = ["Name", "Use", "To", "Package", "PackageMode", "Note"];
  string TypeOf_Use = "NameUse";
}

class Renamed<string name, string to> : CMakeName<RenamedName, name, to>;
class Dropped<string name> : CMakeName<DroppedProperty, name>;
class ByHand<string name, string note> : CMakeName<ManualName, name> {
  let Note = note;
}
class Needs<string package> {
  string Package = package;
}

//===----------------------------------------------------------------------===//
// The language
//===----------------------------------------------------------------------===//

foreach Configuration = ["", "_DEBUG", "_RELEASE", "_RELWITHDEBINFO",
                         "_MINSIZEREL", "_INIT"] in {
  def : CMakeName<FlagsVariable, "CMAKE_CUDA_FLAGS" # Configuration,
                  "CMAKE_HIP_FLAGS" # Configuration>;
  def : CMakeName<FlagsList, "CUDA_NVCC_FLAGS" # Configuration,
                  "CMAKE_HIP_FLAGS" # Configuration>;
}
def : CMakeName<ArchVariable, "CMAKE_CUDA_ARCHITECTURES",
                "CMAKE_HIP_ARCHITECTURES">;
def : CMakeName<ArchVariable, "CUDA_ARCH_BIN", "CMAKE_HIP_ARCHITECTURES">;
def : CMakeName<ArchProperty, "CUDA_ARCHITECTURES", "HIP_ARCHITECTURES">;
foreach Property = ["STANDARD", "STANDARD_REQUIRED", "EXTENSIONS",
                    "VISIBILITY_PRESET", "COMPILER_LAUNCHER"] in {
  def : Renamed<"CMAKE_CUDA_" # Property, "CMAKE_HIP_" # Property>;
  def : Renamed<"CUDA_" # Property, "HIP_" # Property>;
}
def : Renamed<"CMAKE_CUDA_COMPILER", "CMAKE_HIP_COMPILER">;
def : Renamed<"CMAKE_CUDA_COMPILER_ID", "CMAKE_HIP_COMPILER_ID">;
def : ByHand<"CMAKE_CUDA_COMPILER_VERSION",
             "versions of ROCm's compiler count differently">;
def : Dropped<"CUDA_RUNTIME_LIBRARY">;
def : Dropped<"CUDA_RESOLVE_DEVICE_SYMBOLS">;
def : ByHand<"CUDA_SOURCE_PROPERTY_FORMAT",
             "compile with '--offload-device-only' in a custom command">;
def : CMakeName<LinkedDeviceCode, "CUDA_SEPARABLE_COMPILATION">;
foreach Form = ["PTX", "CUBIN", "FATBIN", "OPTIX"] in
  def : ByHand<"CUDA_" # Form # "_COMPILATION",
               "compile with '--offload-device-only' in a custom command">;
foreach Standard = ["03", "11", "14", "17", "20", "23"] in
  def : Renamed<"cuda_std_" # Standard, "hip_std_" # Standard>;
foreach Name = ["CMAKE_CUDA_SEPARABLE_COMPILATION",
                "CMAKE_CUDA_RESOLVE_DEVICE_SYMBOLS"] in
  def : ByHand<Name, "add '-fgpu-rdc' to CMAKE_HIP_FLAGS and '--hip-link' to "
                     "the link options">;
foreach Name = ["CMAKE_CUDA_HOST_COMPILER", "CMAKE_CUDA_RUNTIME_LIBRARY",
                "CUDA_HOST_COMPILER", "CUDA_PROPAGATE_HOST_FLAGS",
                "CUDA_USE_STATIC_CUDA_RUNTIME", "CUDA_VERBOSE_BUILD",
                "CUDA_ATTACH_VS_BUILD_RULE_TO_CUDA_FILE"] in
  def : ByHand<Name, "HIP has no such setting; remove it">;

//===----------------------------------------------------------------------===//
// What packages set
//===----------------------------------------------------------------------===//

def : Renamed<"CUDA_FOUND", "hip_FOUND">;
def : Renamed<"CUDAToolkit_FOUND", "hip_FOUND">;
def : Renamed<"NCCL_FOUND", "rccl_FOUND">;
foreach Name = ["CUDA_INCLUDE_DIRS", "CUDA_INCLUDE_DIR",
                "CUDA_TOOLKIT_INCLUDE", "CUDAToolkit_INCLUDE_DIRS",
                "CUDAToolkit_INCLUDE_DIR"] in
  def : Renamed<Name, "hip_INCLUDE_DIRS">;
// The language set it; HIP's does not.
def : Renamed<"CMAKE_CUDA_TOOLKIT_INCLUDE_DIRECTORIES", "hip_INCLUDE_DIRS"> {
  let Package = "hip";
}
def : Renamed<"CUDAToolkit_LIBRARY_DIR", "hip_LIB_INSTALL_DIR">;
def : Renamed<"CUDAToolkit_BIN_DIR", "hip_BIN_INSTALL_DIR">;
def : Renamed<"CUDA_NVCC_EXECUTABLE", "hip_HIPCC_EXECUTABLE">;
def : Renamed<"CUDAToolkit_NVCC_EXECUTABLE", "hip_HIPCC_EXECUTABLE">;
foreach Name = ["CUDA_VERSION", "CUDA_VERSION_STRING", "CUDA_VERSION_MAJOR",
                "CUDA_VERSION_MINOR", "CUDAToolkit_VERSION",
                "CUDAToolkit_VERSION_MAJOR", "CUDAToolkit_VERSION_MINOR"] in
  def : ByHand<Name, "versions of HIP count differently; see hip_VERSION">;
foreach Name = ["CUDA_TOOLKIT_ROOT_DIR", "CUDAToolkit_ROOT",
                "CUDAToolkit_LIBRARY_ROOT", "CUDA_SDK_ROOT_DIR"] in
  def : ByHand<Name, "HIP's package sets hip_INCLUDE_DIRS, hip_LIB_INSTALL_DIR "
                     "and hip_BIN_INSTALL_DIR">;

class Linked<string name, string to, string package = "hip">
    : CMakeName<LinkVariable, name, to> {
  let Package = package;
}
def : Linked<"CUDA_LIBRARIES", "hip::host">;
def : Linked<"CUDA_LIBRARY", "hip::host">;
def : Linked<"CUDA_CUDART_LIBRARY", "hip::host">;
def : Linked<"CUDA_CUDA_LIBRARY", "hip::host">;
def : Linked<"CUDA_DRIVER_LIBRARY", "hip::host">;
def : Linked<"CUDA_cudart_static_LIBRARY", "hip::host">;
def : Linked<"CUDA_cuda_driver_LIBRARY", "hip::host">;
def : Linked<"CUDA_cudadevrt_LIBRARY", "hip::host">;

//===----------------------------------------------------------------------===//
// Libraries
//===----------------------------------------------------------------------===//

/// A library \p name under all the names that CMake files have for it.
multiclass Library<string name, string to, string package> {
  let Package = package in {
    def : CMakeName<LinkTarget, "CUDA::" # name, to>;
    def : CMakeName<LinkTarget, "CUDA::" # name # "_static", to>;
    def : CMakeName<LinkLibrary, name, to>;
    def : CMakeName<LinkLibrary, name # "_static", to>;
    def : CMakeName<LinkVariable, "CUDA_" # name # "_LIBRARY", to>;
  }
}
class Target<string name, string to, string package>
    : CMakeName<LinkTarget, name, to> {
  let Package = package;
}
class NoTarget<string name, string note = "ROCm has no such library">
    : CMakeName<ManualName, name> {
  let Note = note;
}
defm : Library<"cublas", "roc::hipblas", "hipblas">;
defm : Library<"cublasLt", "roc::hipblaslt", "hipblaslt">;
defm : Library<"cufft", "hip::hipfft", "hipfft">;
defm : Library<"curand", "hip::hiprand", "hiprand">;
defm : Library<"cusolver", "roc::hipsolver", "hipsolver">;
defm : Library<"cusparse", "roc::hipsparse", "hipsparse">;
defm : Library<"cusparseLt", "roc::hipsparselt", "hipsparselt">;
defm : Library<"cutensor", "hiptensor::hiptensor", "hiptensor">;
defm : Library<"nvrtc", "hiprtc::hiprtc", "hiprtc">;
defm : Library<"nvToolsExt", "rocprofiler-sdk-roctx::rocprofiler-sdk-roctx",
               "rocprofiler-sdk-roctx">;
defm : Library<"nccl", "roc::rccl", "rccl">;
def : NoTarget<"CUDA::cudnn", "hipDNN is no longer developed; MIOpen has other "
                              "functions">;
def : Linked<"CUDA_CUBLAS_LIBRARIES", "roc::hipblas", "hipblas">;
def : Linked<"CUDA_CUFFT_LIBRARIES", "hip::hipfft", "hipfft">;
foreach Name = ["CUDA::NCCL", "NCCL::NCCL", "NCCL::nccl"] in
  def : Target<Name, "roc::rccl", "rccl">;
def : Target<"CUDA::cufft_static_nocallback", "hip::hipfft", "hipfft">;
def : Target<"CUDA::nvtx3", "rocprofiler-sdk-roctx::rocprofiler-sdk-roctx",
             "rocprofiler-sdk-roctx">;
def : Target<"CUDA::cudart", "hip::host", "hip">;
def : Target<"CUDA::cudart_static", "hip::host", "hip">;
def : Target<"CUDA::cuda_driver", "hip::host", "hip">;
def : Target<"CUDA::toolkit", "hip::host", "hip">;
def : Target<"CUDA::cudadevrt", "hip::host", "hip"> {
  let Note = "kernels of HIP start no kernels, so that ROCm has no library for "
             "that";
}
def : Target<"CUDA::OpenCL", "OpenCL::OpenCL", "OpenCL"> {
  let PackageMode = "MODULE";
}
def : Target<"CUDA::nvml", "amd_smi", "amd_smi"> {
  let Note = "its functions are others; see to what calls them";
}
def : Target<"CUB::CUB", "hip::hipcub", "hipcub">;
def : Target<"Thrust::Thrust", "roc::rocthrust", "rocthrust">;
def : CMakeName<LinkLibrary, "cudart", "hip::host"> { let Package = "hip"; }
def : CMakeName<LinkLibrary, "cudart_static", "hip::host"> {
  let Package = "hip";
}
def : CMakeName<LinkLibrary, "cuda", "hip::host"> { let Package = "hip"; }
def : Target<"torch_cuda", "torch_hip", "">;
def : Target<"c10_cuda", "c10_hip", "">;
foreach Name = ["cublasXt", "nvblas", "cusolverMg", "nvJitLink", "nvfatbin",
                "nvptxcompiler_static", "nvrtc_builtins", "cuFile", "nvjpeg",
                "nppc", "nppial", "nppicc", "nppidei", "nppif", "nppig",
                "nppim", "nppist", "nppisu", "nppitc", "npps", "nvgraph",
                "culibos", "cudart_static_deps"] in
  def : NoTarget<"CUDA::" # Name>;
def : NoTarget<"CUDA::cupti", "use rocprofiler-sdk, whose functions are "
                              "others">;
def : NoTarget<"libcudacxx::libcudacxx", "ROCm has no such library">;
def : NoTarget<"CCCL::CCCL", "link roc::rocthrust and hip::hipcub">;

//===----------------------------------------------------------------------===//
// Packages
//===----------------------------------------------------------------------===//

class Package<string name, string to> : CMakeName<FoundPackage, name, to>;
def : Package<"CUDA", "hip">;
def : Package<"CUDAToolkit", "hip">;
def : Package<"NCCL", "rccl">;
def : Package<"CUB", "hipcub">;
def : Package<"Thrust", "rocthrust">;

//===----------------------------------------------------------------------===//
// Commands
//===----------------------------------------------------------------------===//

def : CMakeName<RenamedCommand, "cuda_add_executable", "add_executable">;
def : CMakeName<RenamedCommand, "cuda_add_library", "add_library">;
def : CMakeName<RenamedCommand, "cuda_include_directories",
                "include_directories">;
def : CMakeName<LinkingCommand, "cuda_add_cublas_to_target", "roc::hipblas"> {
  let Package = "hipblas";
}
def : CMakeName<LinkingCommand, "cuda_add_cufft_to_target", "hip::hipfft"> {
  let Package = "hipfft";
}
def : CMakeName<ArchCommand, "cuda_select_nvcc_arch_flags">;
def : CMakeName<DroppedCommand, "cuda_build_clean_target">;
foreach Form = ["", "_ptx", "_cubin", "_fatbin"] in
  def : ByHand<"cuda_compile" # Form,
               "compile in a custom command or in an object library">;
def : ByHand<"cuda_wrap_srcs", "compile in a target">;
def : ByHand<"cuda_link_separable_compilation_objects",
             "compile and link with '-fgpu-rdc'">;
def : ByHand<"thrust_create_target", "link roc::rocthrust">;
