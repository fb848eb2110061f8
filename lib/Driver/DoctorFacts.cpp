//===- DoctorFacts.cpp - What lies on this machine --------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "DoctorFacts.h"
#include "cu2x/Frontend/Invocation.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Process.h"
#include <set>

using namespace cu2x;
using namespace cu2x::driver;
using namespace llvm;

namespace {

/// Something that is looked for under a name.
struct Probe {
  StringLiteral Section;
  StringLiteral Name;
  StringLiteral Places; ///< separated by `|`
};

/// Programs on PATH, or where their packages put them.
constexpr Probe Programs[] = {
    {"CUDA", "nvcc", "/usr/local/cuda/bin"},
    {"ROCm", "hipcc", "/opt/rocm/bin"},
    {"ROCm", "amdclang++", "/opt/rocm/bin"},
    {"Apple", "xcrun", ""},
    {"build", "clang++", ""},
    {"build", "cmake", ""},
    {"build", "make", ""},
    {"build", "ninja", ""},
    {"build", "python3", ""},
    {"containers", "docker", ""},
    {"containers", "podman", ""},
    {"containers", "apptainer", ""},
    {"containers", "singularity", ""},
    {"containers", "nvidia-ctk", ""},
    {"containers", "amd-ctk", ""},
    {"cluster", "sbatch", ""},
    {"cluster", "parallel", ""},
};

/// The first of these files and folders. `*` stands for the rest of a name.
constexpr Probe Files[] = {
    {"ROCm", "device libraries",
     "/opt/rocm*/amdgcn/bitcode/ocml.bc|/opt/rocm*/lib/llvm/lib/clang/*/lib/"
     "amdgcn/bitcode/ocml.bc|/usr/lib/x86_64-linux-gnu/amdgcn/bitcode/ocml.bc|"
     "/usr/lib/clang/*/amdgcn/bitcode/ocml.bc"},
    {"ROCm", "headers",
     "/opt/rocm*/include/hip/hip_runtime.h|/usr/include/hip/hip_runtime.h"},
    {"ROCm", "runtime",
     "/opt/rocm*/lib/libamdhip64.so*|/usr/lib/x86_64-linux-gnu/"
     "libamdhip64.so*"},
    {"GPUs", "AMD driver", "/dev/kfd"},
    {"Apple", "Xcode", "/Applications/Xcode.app/Contents/Developer"},
    {"containers", "inside of one", "/.dockerenv|/run/.containerenv"},
    {"containers", "CDI devices", "/etc/cdi/*|/var/run/cdi/*"},
};

/// Libraries of ROCm by a header of theirs.
constexpr std::pair<StringLiteral, StringLiteral> Libraries[] = {
    {"hipBLAS", "hipblas/hipblas.h"},
    {"hipCUB", "hipcub/hipcub.hpp"},
    {"hipDNN", "hipdnn_backend.h"},
    {"hipFFT", "hipfft/hipfft.h"},
    {"hipRAND", "hiprand/hiprand.h"},
    {"hipSOLVER", "hipsolver/hipsolver.h"},
    {"hipSPARSE", "hipsparse/hipsparse.h"},
    {"MIOpen", "miopen/miopen.h"},
    {"RCCL", "rccl/rccl.h"},
    {"rocThrust", "thrust/rocthrust_version.hpp"},
};

constexpr StringLiteral Variables[] = {
    "CUDA_HOME",
    "CUDA_PATH",
    "CUDA_VISIBLE_DEVICES",
    "ROCM_PATH",
    "HIP_PATH",
    "HIP_PLATFORM",
    "HIP_VISIBLE_DEVICES",
    "ROCR_VISIBLE_DEVICES",
    "HSA_OVERRIDE_GFX_VERSION",
    "HSA_XNACK",
    "AMD_LOG_LEVEL",
    "AMD_SERIALIZE_KERNEL",
    "HIPCC_COMPILE_FLAGS_APPEND",
    "PYTORCH_ROCM_ARCH",
    "METAL_CPP_DIR",
    "PYTORCH_ENABLE_MPS_FALLBACK",
    "MTL_SHADER_VALIDATION",
    "MTL_CAPTURE_ENABLED",
    "CU2X_CACHE",
};

class Finder {
public:
  explicit Finder(StringRef Sysroot) : Sysroot(Sysroot.rtrim('/')) {}
  std::vector<Fact> find();

private:
  void add(StringRef Section, StringRef Name, const Twine &Value) {
    Facts.push_back({Section.str(), Name.str(), Value.str()});
  }
  std::string absolute(StringRef Path) const { return (Sysroot + Path).str(); }
  /// The path without the folder that stands for `/`.
  std::string shown(StringRef Path) const {
    return Path.drop_front(Sysroot.size()).str();
  }
  std::string read(StringRef Path) const;
  std::vector<std::string> matches(StringRef Pattern) const;
  std::string program(StringRef Name, StringRef Places) const;
  std::string file(StringRef Places) const;
  void findCuda();
  void findRocm();
  void findGPUs();
  void findApple();

  std::string Sysroot;
  std::vector<Fact> Facts;
};

} // namespace

/// The contents of a small file; empty when there is none.
std::string Finder::read(StringRef Path) const {
  // Files of /proc and /sys have no size.
  auto Buffer = MemoryBuffer::getFileAsStream(absolute(Path));
  return Buffer ? (*Buffer)->getBuffer().str() : "";
}

/// All paths that \p Pattern stands for, sorted.
std::vector<std::string> Finder::matches(StringRef Pattern) const {
  std::vector<std::string> Found = {absolute("")};
  SmallVector<StringRef> Parts;
  Pattern.split(Parts, '/', -1, /*KeepEmpty=*/false);
  for (StringRef Part : Parts) {
    std::set<std::string> Next;
    auto [Before, After] = Part.split('*');
    for (const std::string &Folder : Found) {
      if (!Part.contains('*')) {
        std::string Path = Folder + "/" + Part.str();
        if (sys::fs::exists(Path))
          Next.insert(Path);
        continue;
      }
      std::error_code EC;
      for (sys::fs::directory_iterator I(Folder + "/", EC), End;
           I != End && !EC; I.increment(EC)) {
        StringRef Name = sys::path::filename(I->path());
        if (Name.starts_with(Before) && Name.ends_with(After))
          Next.insert(Folder + "/" + Name.str());
      }
    }
    Found.assign(Next.begin(), Next.end());
  }
  return Found;
}

std::string Finder::program(StringRef Name, StringRef Places) const {
  std::string Path = sys::Process::GetEnv("PATH").value_or("");
  SmallVector<StringRef> Folders;
  StringRef(Path).split(Folders, ':', -1, /*KeepEmpty=*/false);
  Folders.push_back(Places);
  for (StringRef Folder : Folders) {
    // What lies in the current folder may be anybody's.
    if (!Folder.starts_with("/"))
      continue;
    std::string Candidate = absolute(Folder) + "/" + Name.str();
    if (sys::fs::can_execute(Candidate))
      return shown(Candidate);
  }
  return "";
}

std::string Finder::file(StringRef Places) const {
  SmallVector<StringRef> Patterns;
  Places.split(Patterns, '|');
  for (StringRef Pattern : Patterns)
    if (std::vector<std::string> Found = matches(Pattern); !Found.empty())
      return shown(Found.front());
  return "";
}

void Finder::findCuda() {
  std::vector<std::string> Places;
  for (const char *Variable : {"CUDA_PATH", "CUDA_HOME"})
    if (auto Value = sys::Process::GetEnv(Variable))
      Places.push_back(absolute(*Value));
  for (StringRef Pattern :
       {"/usr/local/cuda", "/usr/local/cuda-*", "/opt/cuda", "/usr/lib/cuda"})
    append_range(Places, matches(Pattern));
  std::string Toolkit;
  for (const std::string &Place : Places) {
    auto Found = frontend::findToolkit(Place);
    if (!Found) {
      consumeError(Found.takeError());
      continue;
    }
    if (*Found) {
      Toolkit = shown(Place);
      if (!(*Found)->Version.empty())
        Toolkit += " (" + (*Found)->Version + ")";
      break;
    }
  }
  add("CUDA", "toolkit", Toolkit);
}

/// `#define HIP_VERSION_MAJOR 6`.
static std::string definition(StringRef Text, StringRef Name) {
  size_t At = Text.find(("#define " + Name + " ").str());
  if (At == StringRef::npos)
    return "";
  return Text.substr(At + 9 + Name.size())
      .ltrim()
      .take_while([](char C) { return isDigit(C); })
      .str();
}

void Finder::findRocm() {
  std::string Release;
  for (const std::string &Path : matches("/opt/rocm*/.info/version")) {
    std::string Shown = shown(Path);
    Release = sys::path::parent_path(sys::path::parent_path(Shown)).str() +
              " (" +
              StringRef(read(shown(Path))).split('\n').first.trim().str() + ")";
    break;
  }
  add("ROCm", "release", Release);
  std::string HIP;
  for (StringRef Place : {"/opt/rocm*/include/hip/hip_version.h",
                          "/usr/include/hip/hip_version.h"}) {
    std::vector<std::string> Found = matches(Place);
    if (Found.empty())
      continue;
    std::string Text = read(shown(Found.front()));
    HIP = definition(Text, "HIP_VERSION_MAJOR") + "." +
          definition(Text, "HIP_VERSION_MINOR");
    break;
  }
  add("ROCm", "HIP", HIP == "." ? "" : HIP);
  std::string Present;
  for (auto [Name, Header] : Libraries)
    if (!file(
             ("/opt/rocm*/include/" + Header + "|/usr/include/" + Header).str())
             .empty())
      Present += (Present.empty() ? "" : ", ") + Name.str();
  add("ROCm", "libraries", Present);
}

/// `gfx90a` for 90010: two digits each of release, step and revision.
static std::string gfxName(unsigned Version) {
  return "gfx" + utostr(Version / 10000) +
         utohexstr(Version / 100 % 100, /*LowerCase=*/true) +
         utohexstr(Version % 100, /*LowerCase=*/true);
}

void Finder::findGPUs() {
  std::string AMD;
  for (const std::string &Path :
       matches("/sys/class/kfd/kfd/topology/nodes/*/properties")) {
    std::string Text = read(shown(Path));
    SmallVector<StringRef> Lines;
    StringRef(Text).split(Lines, '\n');
    for (StringRef Line : Lines) {
      unsigned Version = 0;
      // A processor is a node too, with version 0.
      if (Line.consume_front("gfx_target_version ") &&
          !Line.trim().getAsInteger(10, Version) && Version)
        AMD += (AMD.empty() ? "" : ", ") + gfxName(Version);
    }
  }
  add("GPUs", "AMD", AMD);
  std::string NVIDIA;
  for (const std::string &Path :
       matches("/proc/driver/nvidia/gpus/*/information")) {
    std::string Text = read(shown(Path));
    StringRef Model = StringRef(Text).split("Model:").second;
    NVIDIA +=
        (NVIDIA.empty() ? "" : ", ") + Model.split('\n').first.trim().str();
  }
  add("GPUs", "NVIDIA", NVIDIA);
  // NVRM version: NVIDIA UNIX x86_64 Kernel Module  550.54.15  ...
  std::string Text = read("/proc/driver/nvidia/version");
  StringRef Line = StringRef(Text).split('\n').first;
  add("GPUs", "NVIDIA driver",
      Line.split("Module").second.trim().split(' ').first);
}

void Finder::findApple() {
  std::string Text = read("/System/Library/CoreServices/SystemVersion.plist");
  StringRef After = StringRef(Text).split("<key>ProductVersion</key>").second;
  std::string Version =
      After.split("<string>").second.split("</string>").first.trim().str();
  add("Apple", "macOS", Version);
  std::string Headers;
  if (auto Folder = sys::Process::GetEnv("METAL_CPP_DIR"))
    if (sys::fs::exists(absolute(*Folder) + "/Metal/Metal.hpp"))
      Headers = *Folder;
  add("Apple", "metal-cpp", Headers);
}

std::vector<Fact> Finder::find() {
  findCuda();
  findRocm();
  findGPUs();
  findApple();
  for (const Probe &P : Programs)
    add(P.Section, P.Name, program(P.Name, P.Places));
  for (const Probe &P : Files)
    add(P.Section, P.Name, file(P.Places));
  for (StringRef Name : Variables)
    if (auto Value = sys::Process::GetEnv(Name))
      add("variables", Name, *Value);
  return std::move(Facts);
}

std::vector<Fact> driver::findFacts(StringRef Sysroot) {
  return Finder(Sysroot).find();
}

StringRef driver::valueOf(const std::vector<Fact> &Facts, StringRef Section,
                          StringRef Name) {
  for (const Fact &F : Facts)
    if (F.Section == Section && F.Name == Name)
      return F.Value;
  return "";
}
