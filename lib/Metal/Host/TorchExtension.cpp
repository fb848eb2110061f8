//===- TorchExtension.cpp - Kernels as operators of PyTorch -----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TorchKernels.h"
#include "cu2x/Metal/Torch.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/raw_ostream.h"

using namespace cu2x;
using namespace cu2x::metal;
using llvm::StringRef;

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

void bindTensor(id<MTLComputeCommandEncoder> Encoder, unsigned Index,
                const at::Tensor &T) {
  // The storage of a tensor on MPS is a buffer of Metal.
  id<MTLBuffer> Buffer =
      __builtin_bit_cast(id<MTLBuffer>, T.storage().data());
  [Encoder setBuffer:Buffer
              offset:T.storage_offset() * T.element_size()
             atIndex:Index];
}

void checkTensor(const at::Tensor &T, const char *Name) {
  TORCH_CHECK(T.is_mps(), Name, " is not on mps");
}
void checkTensor(const at::Tensor &T, at::ScalarType Type, const char *Name) {
  checkTensor(T, Name);
  TORCH_CHECK(T.scalar_type() == Type, Name, " has another type than ", Type);
}
)";

using Signatures = llvm::ArrayRef<const Signature *>;

/// The type of argument \p I in a schema, for callers of all of \p Choices.
static StringRef schemaOf(Signatures Choices, unsigned I) {
  const Argument &First = Choices.front()->Arguments[I];
  if (First.isTensor())
    return "Tensor";
  bool IsSame = llvm::all_of(Choices, [&](const Signature *S) {
    return S->Arguments[I].Type->Schema == First.Type->Schema;
  });
  return IsSame ? StringRef(First.Type->Schema) : "Scalar";
}

static bool isWritten(Signatures Choices, unsigned I) {
  return llvm::any_of(Choices, [&](const Signature *S) {
    const Parameter &P = *S->Arguments[I].P;
    return P.Kind == "buffer" && P.Access != "read";
  });
}

/// The beginning of the C++ function for a schema.
static void printHead(llvm::raw_ostream &OS, StringRef Name,
                      Signatures Choices) {
  const Signature &First = *Choices.front();
  OS << "\nvoid " << Name << '(';
  for (unsigned I = 0; I != First.Arguments.size(); ++I)
    OS << llvm::StringSwitch<StringRef>(schemaOf(Choices, I))
              .Case("Tensor", "const at::Tensor &")
              .Case("Scalar", "const at::Scalar &")
              .Case("float", "double ")
              .Case("bool", "bool ")
              .Default("int64_t ")
       << First.Arguments[I].Name << ", ";
  OS << "at::IntArrayRef grid, at::IntArrayRef block"
     << (First.NeedsThreadgroup ? ", int64_t shared" : "") << ") {\n";
}

static void printOperator(llvm::raw_ostream &OS, const Signature &S) {
  printHead(OS, S.K->Name, &S);
  if (!S.Obstacle.empty()) {
    OS << "  TORCH_CHECK(false, \"" << S.K->Name << " needs " << S.Obstacle
       << "\");\n}\n";
    return;
  }
  for (const Argument &A : S.Arguments) {
    if (A.isTensor()) {
      OS << "  checkTensor(" << A.Name << ", ";
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
      OS << "    bindTensor(Encoder, " << A.P->Index << ", " << A.Name
         << ");\n";
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

/// The operator that chooses among kernels by the types of the tensors.
static void printDispatch(llvm::raw_ostream &OS, const Dispatch &D) {
  printHead(OS, D.Name, D.Choices);
  for (const Signature *S : D.Choices) {
    OS << "  if (";
    llvm::interleave(
        D.Key, OS,
        [&](unsigned I) {
          OS << "hasType<" << S->Arguments[I].Type->Cpp << ">("
             << S->Arguments[I].Name << ')';
        },
        " && ");
    OS << ")\n    return " << S->K->Name << '(';
    for (auto [I, A] : llvm::enumerate(S->Arguments)) {
      OS << A.Name;
      if (schemaOf(D.Choices, I) == "Scalar")
        OS << llvm::StringSwitch<StringRef>(A.Type->Schema)
                  .Case("float", ".toDouble()")
                  .Case("bool", ".toBool()")
                  .Default(".toLong()");
      OS << ", ";
    }
    OS << "grid, block" << (S->NeedsThreadgroup ? ", shared" : "") << ");\n";
  }
  OS << "  TORCH_CHECK(false, \"" << D.Name << " has no kernel for \"";
  StringRef Separator = ", ";
  for (unsigned I : D.Key) {
    OS << Separator << D.Choices.front()->Arguments[I].Name << ".scalar_type()";
    Separator = ", \", \", ";
  }
  OS << ");\n}\n";
}

static void printSchema(llvm::raw_ostream &OS, StringRef Name,
                        Signatures Choices) {
  OS << "  m.def(\"" << Name << '(';
  char Alias = 'a';
  const Signature &First = *Choices.front();
  for (unsigned I = 0; I != First.Arguments.size(); ++I) {
    OS << schemaOf(Choices, I);
    if (isWritten(Choices, I) && Alias <= 'z')
      OS << '(' << Alias++ << "!)";
    OS << ' ' << First.Arguments[I].Name << ", ";
  }
  OS << "int[] grid, int[] block"
     << (First.NeedsThreadgroup ? ", int shared" : "") << ") -> ()\");\n";
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
  std::vector<Signature> Kernels = signaturesOf(Unit);
  std::vector<Dispatch> Dispatches = dispatchesOf(Kernels);
  for (const Signature &S : Kernels)
    printOperator(OS, S);
  if (!Dispatches.empty())
    OS << "\ntemplate <typename T> bool hasType(const at::Tensor &Value) {\n"
          "  return Value.scalar_type() == "
          "c10::CppTypeToScalarType<T>::value;\n"
          "}\n";
  for (const Dispatch &D : Dispatches)
    printDispatch(OS, D);
  OS << "\n} // namespace\n\nTORCH_LIBRARY(" << Library << ", m) {\n";
  for (const Signature &S : Kernels)
    printSchema(OS, S.K->Name, &S);
  for (const Dispatch &D : Dispatches)
    printSchema(OS, D.Name, D.Choices);
  OS << "}\n\nTORCH_LIBRARY_IMPL(" << Library << ", MPS, m) {\n";
  for (const Signature &S : Kernels)
    OS << "  m.impl(\"" << S.K->Name << "\", &" << S.K->Name << ");\n";
  for (const Dispatch &D : Dispatches)
    OS << "  m.impl(\"" << D.Name << "\", &" << D.Name << ");\n";
  OS << "}\n";
  return Text;
}
