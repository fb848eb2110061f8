//===- BuildWords.td - Words of scripts and containers -----*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Variables of the environment, packages, images and commands that scripts,
// Dockerfiles and CI files name, one row each.
//
//===----------------------------------------------------------------------===//

include "llvm/TableGen/SearchableTable.td"

class WordUse;
/// A variable of the environment.
def Variable : WordUse;
/// A variable that makefiles have for CUDA's folder, where nothing assigns it.
def MakeVariable : WordUse;
/// A package of apt; a version may follow behind `-`.
def AptPackage : WordUse;
/// A package of pip or conda; a version may follow.
def PythonPackage : WordUse;
/// An image of a registry, without its tag.
def Image : WordUse;
/// A program.
def Command : WordUse;
/// A text that is reported where nothing else edits or reports it.
def Mention : WordUse;
/// A GPU of NVIDIA's as sites call those that they have, in lower case.
def GpuName : WordUse;
/// A function of PyTorch's that Macs have under another name, or not at all.
def TorchFunction : WordUse;
def WordUse : GenericEnum {
  let FilterClass = "WordUse";
}

class WordFate;
def ReplacedWord : WordFate;
/// A program whose options and output are the same under its new name.
def DropInWord : WordFate;
/// Replaced or removed, and a person is told the note.
def ReportedWord : WordFate;
/// Stays; the note says what a person can do.
def KeptWord : WordFate;
def WordFate : GenericEnum {
  let FilterClass = "WordFate";
}

class BuildWord<WordUse use, string name, string to,
                WordFate fate = ReplacedWord, string note = ""> {
  string Name = name;
  WordUse Use = use;
  string To = to;
  WordFate Fate = fate;
  string Note = note;
}

def BuildWords : GenericTable {
  let FilterClass = "BuildWord";
  let CppTypeName = "BuildWord";
  let Fields = ["Name", "Use", "To", "Fate", "Note"];
  string TypeOf_Use = "WordUse";
  string TypeOf_Fate = "WordFate";
}

// Variables.
class Env<string name, string to> : BuildWord<Variable, name, to>;
class EnvKept<string name, string note>
    : BuildWord<Variable, name, "", KeptWord, note>;
def : Env<"CUDA_VISIBLE_DEVICES", "HIP_VISIBLE_DEVICES">;
def : Env<"CUDA_HOME", "ROCM_PATH">;
def : Env<"CUDA_ROOT", "ROCM_PATH">;
def : Env<"CUDA_PATH", "ROCM_PATH">;
def : Env<"CUDACXX", "HIPCXX">;
def : Env<"CUDA_LAUNCH_BLOCKING", "HIP_LAUNCH_BLOCKING">;
def : Env<"CUBLAS_WORKSPACE_CONFIG", "HIPBLAS_WORKSPACE_CONFIG">;
def : Env<"PYTORCH_CUDA_ALLOC_CONF", "PYTORCH_HIP_ALLOC_CONF">;
def : Env<"PYTORCH_NO_CUDA_MEMORY_CACHING", "PYTORCH_NO_HIP_MEMORY_CACHING">;
def : Env<"CMAKE_CUDA_COMPILER_LAUNCHER", "CMAKE_HIP_COMPILER_LAUNCHER">;
def : Env<"NVCC_APPEND_FLAGS", "HIPCC_COMPILE_FLAGS_APPEND">;
foreach Name = ["CUDA_DIR", "CUDA_INSTALL_PATH"] in
  def : BuildWord<MakeVariable, Name, "ROCM_PATH">;
def : EnvKept<"CUDAARCHS", "set CMAKE_HIP_ARCHITECTURES">;
def : EnvKept<"CUDAFLAGS", "set HIPFLAGS to flags of clang++">;
def : EnvKept<"TORCH_CUDA_ARCH_LIST", "set PYTORCH_ROCM_ARCH to AMD GPUs">;
def : EnvKept<"NVCC_PREPEND_FLAGS", "hipcc has HIPCC_COMPILE_FLAGS_APPEND">;
def : EnvKept<"CUDAHOSTCXX", "hipcc compiles the host side itself; remove it">;
def : EnvKept<"CUDA_DEVICE_ORDER", "ROCm has no such variable">;
def : EnvKept<"CUDA_MODULE_LOADING", "ROCm has no such variable">;
def : EnvKept<"CUDA_FORCE_PTX_JIT", "ROCm has no such variable">;
def : EnvKept<"CUDA_CACHE_DISABLE", "see AMD_COMGR_CACHE=0">;
def : EnvKept<"CUDNN_LOGINFO_DBG", "see MIOPEN_ENABLE_LOGGING=1">;
def : EnvKept<"TORCH_CUDNN_V8_API_ENABLED", "ROCm has no such variable">;
def : EnvKept<"CUDA_CACHE_PATH", "see AMD_COMGR_CACHE_DIR">;
def : EnvKept<"CUDA_DEVICE_MAX_CONNECTIONS",
              "see GPU_MAX_HW_QUEUES, which means something else">;
def : EnvKept<"CUDA_MPS_PIPE_DIRECTORY", "ROCm has no such service">;
def : EnvKept<"NVIDIA_TF32_OVERRIDE", "ROCm has no such variable">;
def : EnvKept<"NVIDIA_VISIBLE_DEVICES", "read by NVIDIA's container runtime">;
def : EnvKept<"NVIDIA_DRIVER_CAPABILITIES",
              "read by NVIDIA's container runtime">;

def : EnvKept<"NV_GPU", "nvidia-docker alone read it: all GPUs are given; name "
                        "/dev/dri/renderD* to give some">;

// Packages of apt. The archive of AMD has to be set up.
class Apt<string name, string to> : BuildWord<AptPackage, name, to>;
def : Apt<"cuda-toolkit", "rocm-hip-sdk">;
def : Apt<"cuda", "rocm-hip-sdk">;
def : Apt<"nvidia-cuda-toolkit", "hipcc">;
def : Apt<"cuda-nvcc", "hipcc">;
def : Apt<"cuda-cudart-dev", "hip-dev">;
def : Apt<"libcudnn8-dev", "miopen-hip-dev">;
def : Apt<"libcudnn8", "miopen-hip">;
def : Apt<"libcudnn9-dev-cuda", "miopen-hip-dev">;
def : Apt<"libcudnn9-cuda", "miopen-hip">;
def : Apt<"libnccl2", "rccl">;
def : Apt<"libnccl-dev", "rccl-dev">;
def : Apt<"libcublas-dev", "hipblas-dev">;
def : Apt<"libcufft-dev", "hipfft-dev">;
def : Apt<"libcurand-dev", "hiprand-dev">;
def : Apt<"libcusparse-dev", "hipsparse-dev">;
def : Apt<"libcusolver-dev", "hipsolver-dev">;

// Packages of Python.
class PipKept<string name, string note>
    : BuildWord<PythonPackage, name, "", KeptWord, note>;
foreach Name = ["pynvml", "nvidia-ml-py"] in
  def : BuildWord<PythonPackage, Name, "amdsmi", ReportedWord,
                  "its functions are others; see to what imports it">;
def : PipKept<"cupy", "CUPY_INSTALL_USE_HIP=1 builds it for ROCm">;
def : PipKept<"cupy-cuda11x", "build CuPy for ROCm from source">;
def : PipKept<"cupy-cuda12x", "build CuPy for ROCm from source">;
def : PipKept<"cupy-cuda13x", "build CuPy for ROCm from source">;
def : PipKept<"cudatoolkit", "ROCm is no package of conda; remove it">;
def : PipKept<"cuda-toolkit", "ROCm is no package of conda; remove it">;
def : PipKept<"cudnn", "ROCm is no package of conda; remove it">;
def : PipKept<"pytorch-cuda", "install torch from "
                              "https://download.pytorch.org/whl/rocm6.3">;
def : PipKept<"flash-attn", "build the branch for ROCm">;
def : PipKept<"triton", "ROCm's torch brings pytorch-triton-rocm; remove it">;
def : PipKept<"tensorflow[and-cuda]", "ROCm has tensorflow-rocm">;
foreach Release = ["cuda", "cuda12", "cuda12_local", "cuda12-local",
                   "cuda12_pip", "cuda13", "cuda13-local"] in
  def : PipKept<"jax[" # Release # "]", "ROCm has jax-rocm7-plugin and "
                                        "jax-rocm7-pjrt">;
def : PipKept<"onnxruntime-gpu", "ROCm has onnxruntime-rocm">;
def : PipKept<"nvidia-pyindex", "it names an index of NVIDIA's; remove it">;
/// All names of conda's that begin so.
def : PipKept<"cuda-*", "ROCm is no package of conda; remove it">;
def : PipKept<"tensorrt", "ROCm has no such library">;
/// All names with the release of CUDA at their end.
def : PipKept<"nvidia-*-cu*", "ROCm's torch brings its libraries along; "
                              "remove it">;

// Images. {rocm} is --rocm-version; {ubuntu} the release in the tag.
class From<string name, string to> : BuildWord<Image, name, to>;
class FromReported<string name, string to, string note>
    : BuildWord<Image, name, to, ReportedWord, note>;
def : From<"nvidia/cuda", "rocm/dev-ubuntu-{ubuntu}:{rocm}">;
def : From<"nvcr.io/nvidia/cuda", "rocm/dev-ubuntu-{ubuntu}:{rocm}">;
foreach Name = ["pytorch/pytorch", "nvcr.io/nvidia/pytorch"] in
  def : FromReported<Name, "rocm/pytorch:latest",
                     "choose the tag with the release of torch">;
foreach Name = ["nvcr.io/nvidia/tensorflow", "tensorflow/tensorflow"] in
  def : FromReported<Name, "rocm/tensorflow:latest",
                     "choose the tag with the release of TensorFlow">;
def : FromReported<"nvcr.io/nvidia/jax", "rocm/jax:latest",
                   "choose the tag with the release of JAX">;
def : FromReported<"vllm/vllm-openai", "rocm/vllm:latest",
                   "choose the tag with the release of vLLM">;
def : FromReported<"ollama/ollama", "ollama/ollama:rocm",
                   "choose the tag with the release of Ollama">;

// Programs.
class ImageKept<string name, string note>
    : BuildWord<Image, name, "", KeptWord, note>;
def : From<"nvidia/opencl", "rocm/rocm-terminal">;
/// {tag} is the one that was there, with rocm for cuda.
def : From<"ghcr.io/ggml-org/llama.cpp", "ghcr.io/ggml-org/llama.cpp:{tag}">;
def : ImageKept<"lmsysorg/sglang", "choose a tag with rocm">;
def : ImageKept<"huggingface/text-generation-inference",
                "choose the tag that ends with -rocm">;
def : ImageKept<"rapidsai/base", "ROCm-DS has fewer libraries">;

class Program<string name, string to> : BuildWord<Command, name, to>;
class ProgramKept<string name, string note>
    : BuildWord<Command, name, "", KeptWord, note>;
def : Program<"nvidia-smi", "amd-smi">;
def : Program<"cuda-gdb", "rocgdb">;
def : BuildWord<Command, "nvidia-ctk", "amd-ctk", DropInWord>;
def : ProgramKept<"deviceQuery", "see rocminfo">;
def : ProgramKept<"cuobjdump", "see llvm-objdump --offloading">;
def : ProgramKept<"nvdisasm", "see llvm-objdump -d">;
foreach Name = ["ptxas", "fatbinary", "nvlink", "cudafe++", "bin2c",
                "nvprune"] in
  def : ProgramKept<Name, "hipcc does this itself; remove the step">;
def : ProgramKept<"cu++filt", "see llvm-cxxfilt">;
def : ProgramKept<"nsys", "see rocprofv3">;
def : ProgramKept<"ncu", "see rocprof-compute">;
def : ProgramKept<"nvprof", "see rocprofv3">;
def : ProgramKept<"compute-sanitizer", "build with -fsanitize=address">;
def : ProgramKept<"cuda-memcheck", "build with -fsanitize=address">;

// What no build for AMD has a meaning for, in whichever place.
foreach Text = ["sm_", "compute_", "-gencode", "/usr/local/cuda", "nvcc",
                "nvidia-smi", "nvidia-cuda", "--gpus", "NVIDIA GPU",
                "nvcr.io", "/dev/nvidia", "/proc/driver/nvidia",
                "com.nvidia.", "developer.download.nvidia.com",
                "nvidia-pyindex", "cuda-keyring", "gpu:a100", "gpu:h100",
                "gpu:v100", "constraint=a100", "constraint=h100",
                "constraint=v100"] in
  def : BuildWord<Mention, Text, "", KeptWord>;

// Of which the type of a queue's GPUs, a partition or a feature of nodes may be
// made: gpu_a100, v100s, rtx4090.
foreach Name = ["a100", "a800", "h100", "h200", "h800", "v100", "p100", "b200",
                "b300", "gb200", "gh200", "rtx", "gtx", "tesla", "titan",
                "quadro", "volta", "turing", "ampere", "hopper", "blackwell",
                "pascal", "kepler", "nvidia", "cuda", "hbm40g", "hbm80g", "a2",
                "a10", "a16", "a30", "a40", "l4", "l40", "l40s", "t4", "p4",
                "p40", "k20", "k40", "k80", "m40", "m60", "ada", "mig",
                "nvlink"] in
  def : BuildWord<GpuName, Name, "", KeptWord>;

class MentionOf<string name, string note>
    : BuildWord<Mention, name, "", KeptWord, note>;
foreach Release = ["cu", "nightly/cu", "test/cu", "$"] in
  def : MentionOf<"download.pytorch.org/libtorch/" # Release,
                  "ROCm's is below download.pytorch.org/libtorch/rocm6.3">;
def : MentionOf<"download.pytorch.org/whl/$",
                "ROCm's is download.pytorch.org/whl/rocm6.3">;
foreach Text = ["limits=nvidia.com/gpu", "requests=nvidia.com/gpu"] in
  def : MentionOf<Text, "AMD's plug-in for Kubernetes calls it amd.com/gpu">;
foreach Text = ["%2Bcu", "+cu"] in
  def : MentionOf<Text, "PyTorch's archives for ROCm have releases such as "
                        "+rocm6.3">;

// Python's names of PyTorch, for Metal only: ROCm's PyTorch has those of CUDA.
class OnMps<string name, string to> : BuildWord<TorchFunction, name, to>;
class NotOnMps<string name, string note>
    : BuildWord<TorchFunction, name, "", KeptWord, note>;
def : OnMps<"torch.cuda.is_available", "torch.backends.mps.is_available">;
foreach Name = ["synchronize", "empty_cache", "manual_seed", "device_count",
                "set_per_process_memory_fraction", "Event"] in
  def : OnMps<"torch.cuda." # Name, "torch.mps." # Name>;
def : OnMps<"torch.cuda.manual_seed_all", "torch.mps.manual_seed">;
def : OnMps<"torch.cuda.memory_allocated",
            "torch.mps.current_allocated_memory">;
def : NotOnMps<"torch.cuda.max_memory_allocated",
               "torch.mps counts no peak; see driver_allocated_memory">;
foreach Name = ["Stream", "current_stream", "stream"] in
  def : NotOnMps<"torch.cuda." # Name,
                 "PyTorch before 2026 has one stream on Apple GPUs">;
def : NotOnMps<"torch.cuda.CUDAGraph", "Apple GPUs have no graphs">;
def : NotOnMps<"torch.cuda.get_device_capability",
               "ask for the feature; a Mac has no compute capability">;
def : NotOnMps<"torch.cuda.get_device_properties",
               "see torch.mps.recommended_max_memory">;
def : NotOnMps<"torch.cuda.amp.autocast", "write torch.autocast('mps')">;
def : NotOnMps<"torch.cuda._compile_kernel", "see torch.mps.compile_shader">;
def : NotOnMps<"torch.profiler.ProfilerActivity.CUDA",
               "see torch.mps.profiler.profile">;
def : NotOnMps<"torch.backends.cudnn", "Macs have no such library">;
def : NotOnMps<"torch.backends.cuda.matmul.allow_tf32",
               "Apple GPUs have no such mode">;
def : NotOnMps<"torch.version.cuda", "see torch.backends.mps.is_built()">;
