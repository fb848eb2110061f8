//===- Torch.cpp - Kernels of a PyTorch extension on Metal ------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Both outputs take the launch as grid and block, as CUDA counts them, and the
/// arguments in the kernel's order. A scalar is bound as memory of its own
/// type: what PyTorch makes of Python's numbers would be 64 bits wide.
///
//===----------------------------------------------------------------------===//

#include "cu2x/Metal/Torch.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/raw_ostream.h"

using namespace cu2x;
using namespace cu2x::metal;
using llvm::StringRef;

namespace {

/// A type of Metal's that tensors can have.
struct ElementType {
  llvm::StringLiteral Metal, Torch, Cpp, Schema;
};

// PyTorch has no unsigned types of more than 8 bits on Apple GPUs; the bits are
// those of the signed ones.
constexpr ElementType ElementTypes[] = {
    {"float", "float32", "float", "float"},
    {"half", "float16", "c10::Half", "float"},
    {"bfloat", "bfloat16", "c10::BFloat16", "float"},
    {"char", "int8", "int8_t", "int"},
    {"uchar", "uint8", "uint8_t", "int"},
    {"short", "int16", "int16_t", "int"},
    {"ushort", "int16", "int16_t", "int"},
    {"int", "int32", "int32_t", "int"},
    {"uint", "int32", "int32_t", "int"},
    {"long", "int64", "int64_t", "int"},
    {"ulong", "int64", "int64_t", "int"},
    {"bool", "bool", "bool", "bool"},
};

/// An argument as a caller gives it.
struct Argument {
  std::string Name;
  const Parameter *P;
  const ElementType *Type; ///< null: bytes
  bool isTensor() const { return P->Kind == "buffer" || !Type; }
};

struct Signature {
  const Kernel *K;
  std::vector<Argument> Arguments;
  bool NeedsThreadgroup = false;
  /// What keeps the kernel from being called with tensors and numbers.
  std::string Obstacle;
};

} // namespace

static const ElementType *lookupType(StringRef Metal) {
  const ElementType *T = llvm::find_if(
      ElementTypes, [&](const ElementType &E) { return E.Metal == Metal; });
  return T == std::end(ElementTypes) ? nullptr : T;
}

/// `float` of `device const float *` and of `constant float &`.
static StringRef elementOf(StringRef Type) {
  Type = Type.rtrim();
  if (!Type.consume_back("*") && !Type.consume_back("&"))
    return Type;
  for (bool More = true; More;) {
    Type = Type.trim();
    More = false;
    for (StringRef Word : {"device", "constant", "const", "volatile"})
      if (Type.starts_with((Word + " ").str())) {
        Type = Type.drop_front(Word.size());
        More = true;
      } else if (Type.ends_with((" " + Word).str())) {
        Type = Type.drop_back(Word.size());
        More = true;
      }
  }
  return Type;
}

/// The names of the parameters of kernel \p Name as the text \p Printed has
/// them.
static std::vector<std::string> namesOf(StringRef Printed, StringRef Name) {
  std::vector<std::string> Names;
  size_t At = Printed.find(("kernel void " + Name + "(").str());
  if (At == StringRef::npos)
    return Names;
  StringRef List = Printed.substr(At);
  List = List.take_front(List.find(") {"));
  for (At = List.find(" [["); At != StringRef::npos;
       At = List.find(" [[", At + 1)) {
    StringRef Before = List.take_front(At);
    size_t Begin = Before.find_last_of(" *&");
    Names.push_back(Before.substr(Begin + 1).str());
  }
  return Names;
}

/// A name that neither Python nor the wrapper has another use for.
static std::string safeName(StringRef Name) {
  static constexpr StringRef Taken[] = {
      "and",  "as",   "assert", "async",   "await", "class",    "def",
      "del",  "elif", "except", "finally", "from",  "global",   "grid",
      "in",   "is",   "import", "lambda",  "block", "nonlocal", "not",
      "or",   "pass", "raise",  "shared",  "torch", "with",     "yield",
      "None", "True", "False",  "self"};
  return llvm::is_contained(Taken, Name) ? (Name + "_").str() : Name.str();
}

static Signature signatureOf(const Kernel &K, StringRef Printed) {
  Signature S;
  S.K = &K;
  std::vector<std::string> Names = namesOf(Printed, K.Name);
  for (auto [I, P] : llvm::enumerate(K.Parameters)) {
    if (P.Kind == "builtin")
      continue;
    if (P.Kind == "threadgroup") {
      S.NeedsThreadgroup = true;
      continue;
    }
    if (P.Kind != "buffer" && P.Kind != "value") {
      S.Obstacle = P.Kind;
      continue;
    }
    std::string Name =
        I < Names.size() ? safeName(Names[I]) : "argument" + std::to_string(I);
    S.Arguments.push_back({Name, &P, lookupType(elementOf(P.Type))});
  }
  return S;
}

bool metal::isTorchSource(StringRef Text) {
  llvm::SmallVector<StringRef> Lines;
  Text.split(Lines, '\n');
  return llvm::any_of(Lines, [](StringRef Line) {
    Line = Line.ltrim();
    if (!Line.consume_front("#"))
      return false;
    Line = Line.ltrim();
    if (!Line.consume_front("include"))
      return false;
    Line = Line.ltrim().drop_front(!Line.ltrim().empty());
    return Line.starts_with("torch/") || Line.starts_with("ATen/") ||
           Line.starts_with("c10/");
  });
}

//===----------------------------------------------------------------------===//
// Python
//===----------------------------------------------------------------------===//

static constexpr llvm::StringLiteral ModuleHead = R"(
import pathlib

import torch

_library = None


def _kernel(name):
    """The kernel of that name; the file is compiled at the first call."""
    global _library
    if _library is None:
        source = pathlib.Path(__file__).with_name("{metal}").read_text()
        _library = torch.mps.compile_shader(source)
    return getattr(_library, name)


def _size(size):
    size = (size,) if isinstance(size, int) else tuple(size)
    return size + (1,) * (3 - len(size))


def _launch(name, grid, block, arguments):
    grid, block = _size(grid), _size(block)
    threads = tuple(g * b for g, b in zip(grid, block))
    _kernel(name)(*arguments, threads=threads, group_size=block)


def _tensor(value, dtype, name):
    """A tensor on the GPU, of the type that the kernel reads."""
    if value.device.type != "mps":
        raise ValueError(f"{name} is on {value.device}, not on mps")
    if dtype is not None and value.dtype != dtype:
        raise ValueError(f"{name} has {value.dtype}, the kernel reads {dtype}")
    return value


def _scalar(value, dtype, bits=0):
    """A number as memory of the type that the kernel reads."""
    if bits:  # in the two's complement of that many bits
        value = (int(value) + (1 << bits - 1)) % (1 << bits) - (1 << bits - 1)
    return torch.tensor([value], dtype=dtype, device="mps")
)";

static unsigned bitsOf(StringRef Metal) {
  return llvm::StringSwitch<unsigned>(Metal)
      .Case("char", 8)
      .Cases({"short", "ushort"}, 16)
      .Cases({"int", "uint"}, 32)
      .Cases({"long", "ulong"}, 64)
      .Default(0);
}

static void printFunction(llvm::raw_ostream &OS, const Signature &S) {
  OS << "\n\ndef " << S.K->Name << "(grid, block";
  for (const Argument &A : S.Arguments)
    OS << ", " << A.Name;
  OS << "):\n    \"\"\"" << S.K->Source;
  for (const Argument &A : S.Arguments)
    if (!A.Type && A.P->Kind == "value")
      OS << "; " << A.Name << ": a tensor of uint8 with the " << A.P->Size
         << " bytes of " << elementOf(A.P->Type);
  OS << "\"\"\"\n";
  std::string Obstacle = S.Obstacle;
  if (Obstacle.empty() && S.NeedsThreadgroup)
    Obstacle = "shared memory whose size the launch gives, which "
               "compile_shader cannot; the .mm file can";
  if (!Obstacle.empty()) {
    OS << "    raise NotImplementedError(\"" << S.K->Name << " needs "
       << Obstacle << "\")\n";
    return;
  }
  OS << "    arguments = [\n";
  for (const Argument &A : S.Arguments) {
    OS << "        ";
    if (A.P->Kind == "buffer")
      OS << "_tensor(" << A.Name << ", "
         << (A.Type ? ("torch." + A.Type->Torch).str() : "None") << ", \""
         << A.Name << "\"),\n";
    else if (!A.Type)
      OS << "_tensor(" << A.Name << ", torch.uint8, \"" << A.Name << "\"),\n";
    else {
      unsigned Bits = bitsOf(A.Type->Metal);
      OS << "_scalar(" << A.Name << ", torch." << A.Type->Torch;
      if (Bits)
        OS << ", " << Bits;
      OS << "),\n";
    }
  }
  OS << "    ]\n    _launch(\"" << S.K->Name << "\", grid, block, arguments)\n";
}

static std::string replaced(StringRef Text, StringRef From, StringRef To) {
  std::string Result;
  for (size_t At = 0; At < Text.size();) {
    size_t Next = Text.find(From, At);
    Result += Text.slice(At, Next);
    if (Next == StringRef::npos)
      break;
    Result += To;
    At = Next + From.size();
  }
  return Result;
}

std::string metal::torchModule(StringRef MetalFile,
                               const UnitTranslation &Unit) {
  std::string Text;
  llvm::raw_string_ostream OS(Text);
  OS << "\"\"\"Made by cu2x: the kernels of " << MetalFile
     << " for tensors on Apple GPUs.\n\ngrid and block count as in CUDA: a "
        "number, or up to three.\n\"\"\"\n"
     << replaced(ModuleHead, "{metal}", MetalFile);
  for (const Kernel &K : Unit.Kernels)
    printFunction(OS, signatureOf(K, Unit.Text));
  return Text;
}

//===----------------------------------------------------------------------===//
// Objective-C++
//===----------------------------------------------------------------------===//

static constexpr llvm::StringLiteral ExtensionHead = R"(
#include <torch/library.h>

#include <ATen/ATen.h>
#include <ATen/mps/MPSDevice.h>
#include <ATen/mps/MPSStream.h>

#import <Foundation/Foundation.h>
#import <Metal/Metal.h>

#include <map>
#include <mutex>
#include <string>

namespace {

id<MTLComputePipelineState> pipelineFor(const std::string &Name) {
  static std::mutex Lock;
  static id<MTLLibrary> Library = nil;
  static std::map<std::string, id<MTLComputePipelineState>> Pipelines;
  std::lock_guard<std::mutex> Guard(Lock);
  auto Known = Pipelines.find(Name);
  if (Known != Pipelines.end())
    return Known->second;
  id<MTLDevice> Device = at::mps::MPSDevice::getInstance()->device();
  NSError *Problem = nil;
  if (!Library)
    Library = [Device newLibraryWithSource:[NSString stringWithUTF8String:Source]
                                   options:nil
                                     error:&Problem];
  TORCH_CHECK(Library, "{metal} was not compiled: ",
              [[Problem localizedDescription] UTF8String]);
  id<MTLFunction> Function =
      [Library newFunctionWithName:[NSString stringWithUTF8String:Name.c_str()]];
  TORCH_CHECK(Function, "{metal} has no kernel ", Name);
  id<MTLComputePipelineState> Pipeline =
      [Device newComputePipelineStateWithFunction:Function error:&Problem];
  TORCH_CHECK(Pipeline, Name, ": ", [[Problem localizedDescription] UTF8String]);
  return Pipelines[Name] = Pipeline;
}

MTLSize sizeOf(at::IntArrayRef Size) {
  auto At = [&](size_t I) { return I < Size.size() ? Size[I] : 1; };
  return MTLSizeMake(At(0), At(1), At(2));
}

void bind(id<MTLComputeCommandEncoder> Encoder, unsigned Index,
          const at::Tensor &T) {
  // The storage of a tensor on MPS is a buffer of Metal.
  id<MTLBuffer> Buffer =
      __builtin_bit_cast(id<MTLBuffer>, T.storage().data());
  [Encoder setBuffer:Buffer
              offset:T.storage_offset() * T.element_size()
             atIndex:Index];
}

void check(const at::Tensor &T, const char *Name) {
  TORCH_CHECK(T.is_mps(), Name, " is not on mps");
}
void check(const at::Tensor &T, at::ScalarType Type, const char *Name) {
  check(T, Name);
  TORCH_CHECK(T.scalar_type() == Type, Name, " has another type than ", Type);
}
)";

static void printOperator(llvm::raw_ostream &OS, const Signature &S) {
  OS << "\nvoid " << S.K->Name << '(';
  for (const Argument &A : S.Arguments)
    OS << (A.isTensor()                ? "const at::Tensor &"
           : A.Type->Schema == "float" ? "double "
           : A.Type->Schema == "bool"  ? "bool "
                                       : "int64_t ")
       << A.Name << ", ";
  OS << "at::IntArrayRef grid, at::IntArrayRef block"
     << (S.NeedsThreadgroup ? ", int64_t shared" : "") << ") {\n";
  if (!S.Obstacle.empty()) {
    OS << "  TORCH_CHECK(false, \"" << S.K->Name << " needs " << S.Obstacle
       << "\");\n}\n";
    return;
  }
  for (const Argument &A : S.Arguments) {
    if (A.isTensor()) {
      OS << "  check(" << A.Name << ", ";
      if (A.P->Kind == "value")
        OS << "at::kByte, ";
      else if (A.Type)
        OS << "c10::CppTypeToScalarType<" << A.Type->Cpp << ">::value, ";
      OS << '"' << A.Name << "\");\n";
    } else {
      OS << "  const auto " << A.Name << "Value = static_cast<" << A.Type->Cpp
         << ">(" << A.Name << ");\n";
    }
  }
  OS << "  id<MTLComputePipelineState> Pipeline = pipelineFor(\"" << S.K->Name
     << "\");\n"
        "  MTLSize Grid = sizeOf(grid), Block = sizeOf(block);\n"
        "  at::mps::MPSStream *Stream = at::mps::getCurrentMPSStream();\n"
        "  dispatch_sync(Stream->queue(), ^{\n"
        "    id<MTLComputeCommandEncoder> Encoder = Stream->commandEncoder();\n"
        "    [Encoder setComputePipelineState:Pipeline];\n";
  for (const Argument &A : S.Arguments) {
    if (A.isTensor())
      OS << "    bind(Encoder, " << A.P->Index << ", " << A.Name << ");\n";
    else
      OS << "    [Encoder setBytes:&" << A.Name << "Value length:sizeof("
         << A.Name << "Value) atIndex:" << A.P->Index << "];\n";
  }
  if (S.NeedsThreadgroup)
    for (const Parameter &P : S.K->Parameters)
      if (P.Kind == "threadgroup")
        // A length has to be a multiple of 16 bytes.
        OS << "    [Encoder setThreadgroupMemoryLength:(shared + 15) / 16 * 16 "
              "atIndex:"
           << P.Index << "];\n";
  OS << "    [Encoder dispatchThreadgroups:Grid threadsPerThreadgroup:Block];\n"
        "  });\n}\n";
}

static void printSchema(llvm::raw_ostream &OS, const Signature &S) {
  OS << "  m.def(\"" << S.K->Name << '(';
  char Alias = 'a';
  for (const Argument &A : S.Arguments) {
    if (!A.isTensor())
      OS << A.Type->Schema;
    else if (A.P->Kind == "buffer" && A.P->Access != "read" && Alias <= 'z')
      OS << "Tensor(" << Alias++ << "!)";
    else
      OS << "Tensor";
    OS << ' ' << A.Name << ", ";
  }
  OS << "int[] grid, int[] block" << (S.NeedsThreadgroup ? ", int shared" : "")
     << ") -> ()\");\n";
}

std::string metal::torchExtension(StringRef MetalFile, StringRef Library,
                                  const UnitTranslation &Unit) {
  std::string Text;
  llvm::raw_string_ostream OS(Text);
  OS << "// Made by cu2x: the kernels of " << MetalFile
     << " as operators of PyTorch, for tensors on Apple GPUs.\n"
        "// A source of a CppExtension, linked with -framework Metal "
        "-framework "
        "Foundation.\n//\n// grid and block count as in CUDA: "
        "torch.ops."
     << Library << ".kernel(..., [blocks], [threads]).\n"
     << replaced(StringRef(ExtensionHead)
                     .take_front(StringRef(ExtensionHead).find("namespace {")),
                 "{metal}", MetalFile)
     << "static const char *const Source = R\"cu2x(" << Unit.Text
     << ")cu2x\";\n\n"
     << replaced(StringRef(ExtensionHead)
                     .substr(StringRef(ExtensionHead).find("namespace {")),
                 "{metal}", MetalFile);
  std::vector<Signature> Signatures;
  for (const Kernel &K : Unit.Kernels)
    Signatures.push_back(signatureOf(K, Unit.Text));
  for (const Signature &S : Signatures)
    printOperator(OS, S);
  OS << "\n} // namespace\n\nTORCH_LIBRARY(" << Library << ", m) {\n";
  for (const Signature &S : Signatures)
    printSchema(OS, S);
  OS << "}\n\nTORCH_LIBRARY_IMPL(" << Library << ", MPS, m) {\n";
  for (const Signature &S : Signatures)
    OS << "  m.impl(\"" << S.K->Name << "\", &" << S.K->Name << ");\n";
  OS << "}\n";
  return Text;
}
