//===- TorchModule.cpp - Kernels as functions of Python ---------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TorchKernels.h"
#include "cu2x/Metal/Torch.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/raw_ostream.h"

using namespace cu2x;
using namespace cu2x::metal;
using llvm::StringRef;

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
  OS << "\n\ndef " << safeName(S.K->Name) << "(grid, block";
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

static constexpr llvm::StringLiteral Chooser = R"(

def _choose(name, kernels, tensors):
    """The kernel for the types of the tensors."""
    types = tuple(tensor.dtype for tensor in tensors)
    if types not in kernels:
        raise TypeError(f"{name} has no kernel for {', '.join(map(str, types))}")
    return kernels[types]
)";

/// A tuple of Python's.
static std::string tuple(llvm::ArrayRef<std::string> Items) {
  return "(" + llvm::join(Items, ", ") + (Items.size() == 1 ? ",)" : ")");
}

static void printDispatch(llvm::raw_ostream &OS, const Dispatch &D) {
  llvm::ArrayRef<Argument> Arguments = D.Choices.front()->Arguments;
  std::string List = "grid, block";
  for (const Argument &A : Arguments)
    List += ", " + A.Name;
  OS << "\n\ndef " << safeName(D.Name) << '(' << List
     << "):\n    \"\"\"The kernel for the types of the tensors: ";
  llvm::interleaveComma(D.Choices, OS,
                        [&](const Signature *S) { OS << S->K->Source; });
  OS << "\"\"\"\n    kernels = {\n";
  for (const Signature *S : D.Choices) {
    std::vector<std::string> Types;
    for (unsigned I : D.Key)
      Types.push_back("torch." + S->Arguments[I].Type->Torch.str());
    OS << "        " << tuple(Types) << ": " << safeName(S->K->Name) << ",\n";
  }
  std::vector<std::string> Tensors;
  for (unsigned I : D.Key)
    Tensors.push_back(Arguments[I].Name);
  OS << "    }\n    _choose(\"" << D.Name << "\", kernels, " << tuple(Tensors)
     << ")(" << List << ")\n";
}

std::string metal::torchModule(StringRef MetalFile,
                               const UnitTranslation &Unit) {
  std::string Text;
  llvm::raw_string_ostream OS(Text);
  OS << "\"\"\"Made by cu2x: the kernels of " << MetalFile
     << " for tensors on Apple GPUs.\n\ngrid and block count as in CUDA: a "
        "number, or up to three.\n\"\"\"\n"
     << replaced(ModuleHead, "{metal}", MetalFile);
  std::vector<Signature> Signatures = signaturesOf(Unit);
  for (const Signature &S : Signatures)
    printFunction(OS, S);
  std::vector<Dispatch> Dispatches = dispatchesOf(Signatures);
  if (!Dispatches.empty())
    OS << Chooser;
  for (const Dispatch &D : Dispatches)
    printDispatch(OS, D);
  return Text;
}
