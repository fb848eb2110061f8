//===- Kernels.cpp - Kernels from MSL in a CUDA program ---------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/Prepare/Kernels.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/raw_ostream.h"

using namespace cu2x;
using namespace llvm;

namespace {

/// Writes the statement that binds one parameter; false at missing members.
using Binder = bool (*)(const json::Object &, int64_t Index, raw_ostream &);

struct BinderRow {
  StringRef Kind;
  Binder Bind;
};

} // namespace

static bool bindArgument(const json::Object &P, int64_t Index, StringRef Before,
                         StringRef After, raw_ostream &OS) {
  std::optional<int64_t> Argument = P.getInteger("argument");
  if (!Argument || *Argument < 0)
    return false;
  OS << "  " << Before << Index << After << *Argument << "]);\n";
  return true;
}

/// A texture object is in a parameter, or in a variable of the program.
static bool bindTexture(const json::Object &P, int64_t Index, StringRef Call,
                        raw_ostream &OS) {
  std::optional<StringRef> Symbol = P.getString("symbol");
  std::optional<int64_t> Argument = P.getInteger("argument");
  if (!Symbol && (!Argument || *Argument < 0))
    return false;
  OS << "  {\n    cudaTextureObject_t Object;\n"
        "    if (!::cu2x::cuda::textureIn(";
  if (Symbol)
    OS << "__builtin_addressof(" << *Symbol << ")";
  else
    OS << "(cudaTextureObject_t *)((char *)cu2xA[" << *Argument << "] + "
       << P.getInteger("offset").value_or(0) << ")";
  OS << ", Object))\n"
        "      return ::cu2x::simt::Status::InvalidLaunch;\n"
     << "    if (Object)\n      ::cu2x::cuda::" << Call << Index
     << ", Object);\n  }\n";
  return true;
}

static bool bindStruct(const json::Object &P, int64_t Index, raw_ostream &OS) {
  const json::Array *Fields = P.getArray("fields");
  if (!Fields)
    return false;
  std::string Copies;
  raw_string_ostream CopyOS(Copies);
  int64_t End = 0;
  for (const json::Value &V : *Fields) {
    const json::Object *Field = V.getAsObject();
    auto Argument = Field ? Field->getInteger("argument") : std::nullopt;
    auto Offset = Field ? Field->getInteger("offset") : std::nullopt;
    auto Size = Field ? Field->getInteger("size") : std::nullopt;
    if (!Argument || !Offset || !Size || *Offset < 0 || *Size < 0)
      return false;
    CopyOS << "  memcpy(Struct" << Index << " + " << *Offset << ", cu2xA["
           << *Argument << "], " << *Size << ");\n";
    End = std::max(End, *Offset + *Size);
  }
  OS << "  alignas(16) char Struct" << Index << "[" << End + 16 << "] = {};\n"
     << Copies << "  cu2xM.Buffers[" << Index << "] = Struct" << Index << ";\n";
  return true;
}

static const BinderRow Binders[] = {
    {"buffer",
     [](const json::Object &P, int64_t Index, raw_ostream &OS) {
       return bindArgument(P, Index, "cu2xM.Buffers[", "] = *(void **)(cu2xA[",
                           OS);
     }},
    {"value",
     [](const json::Object &P, int64_t Index, raw_ostream &OS) {
       return bindArgument(P, Index, "cu2xM.Buffers[", "] = (cu2xA[", OS);
     }},
    {"symbol",
     [](const json::Object &P, int64_t Index, raw_ostream &OS) {
       std::optional<StringRef> Symbol = P.getString("symbol");
       if (Symbol && P.getString("initial"))
         OS << "  cu2xM.Buffers[" << Index << "] = cu2xStatic_" << *Symbol
            << ";\n";
       else if (Symbol)
         OS << "  cu2xM.Buffers[" << Index << "] = (void *)__builtin_addressof("
            << *Symbol << ");\n";
       return Symbol.has_value();
     }},
    {"threadgroup",
     [](const json::Object &, int64_t Index, raw_ostream &OS) {
       // Metal takes multiples of 16.
       OS << "  cu2xM.ThreadgroupBytes[" << Index
          << "] = (Shared + 15) / 16 * 16;\n";
       return true;
     }},
    {"texture",
     [](const json::Object &P, int64_t Index, raw_ostream &OS) {
       OS << "  cu2x_msl_texture Texture" << Index << " = {};\n";
       bool Done = bindTexture(P, Index, "metalTexture(Texture", OS);
       OS << "  cu2xM.Textures[" << Index << "] = Texture" << Index
          << ".Data ? &Texture" << Index << " : nullptr;\n";
       return Done;
     }},
    {"sampler",
     [](const json::Object &P, int64_t Index, raw_ostream &OS) {
       OS << "  cu2x_msl_sampler Sampler" << Index << " = {};\n";
       bool Done = bindTexture(P, Index, "metalSampler(Sampler", OS);
       OS << "  cu2xM.Samplers[" << Index << "] = &Sampler" << Index << ";\n";
       return Done;
     }},
    {"printf_buffer",
     [](const json::Object &, int64_t Index, raw_ostream &OS) {
       OS << "  cu2xM.Buffers[" << Index << "] = Output.printfBuffer();\n";
       return true;
     }},
    {"failure_record",
     [](const json::Object &, int64_t Index, raw_ostream &OS) {
       OS << "  cu2xM.Buffers[" << Index << "] = Output.failureRecord();\n";
       return true;
     }},
    {"atomic_locks",
     [](const json::Object &, int64_t Index, raw_ostream &OS) {
       OS << "  static unsigned Locks" << Index << "[1024];\n"
          << "  cu2xM.Buffers[" << Index << "] = Locks" << Index << ";\n";
       return true;
     }},
    {"argument-struct", bindStruct},
    {"builtin",
     [](const json::Object &, int64_t, raw_ostream &) { return true; }},
};

static Error fail(const Twine &Message) {
  return createStringError("the report: " + Message);
}

/// \p Text as a literal of C++.
static std::string quoted(StringRef Text) {
  std::string Quoted = "\"";
  for (unsigned char C : Text) {
    if (isPrint(C) && C != '"' && C != '\\' && C != '?')
      Quoted += static_cast<char>(C);
    else // three digits, so that none that follows belongs to it
      Quoted +=
          {'\\', static_cast<char>('0' + C / 64),
           static_cast<char>('0' + C / 8 % 8), static_cast<char>('0' + C % 8)};
  }
  return Quoted + "\"";
}

/// The letter of MetalFormat for a word of the report; 0 for none.
static char argumentLetter(StringRef Word) {
  return StringSwitch<char>(Word)
      .Case("int", 'i')
      .Case("uint", 'u')
      .Case("long", 'I')
      .Case("ulong", 'U')
      .Case("float", 'f')
      .Case("double", 'd')
      .Case("pointer", 'p')
      .Case("string", 's')
      .Default(0);
}

/// Writes the variable cu2xTablesN with what the file \p Number of the report
/// says about output.
static Error printTables(const json::Object &File, unsigned Number,
                         raw_ostream &OS) {
  OS << "static const ::cu2x::simt::MetalTables cu2xTables" << Number
     << " = {{";
  static const json::Array None;
  const json::Object *Printf = File.getObject("printf");
  auto ArrayOf = [&](const json::Object *In, StringRef Name) {
    const json::Array *Found = In ? In->getArray(Name) : nullptr;
    return Found ? Found : &None;
  };
  for (const json::Value &V : *ArrayOf(Printf, "formats")) {
    const json::Object *Format = V.getAsObject();
    std::string Letters;
    for (const json::Value &Word : *ArrayOf(Format, "arguments"))
      Letters += argumentLetter(Word.getAsString().value_or(""));
    if (!Format || Letters.find('\0') != std::string::npos)
      return fail("a format of printf with unknown arguments");
    OS << "\n  {" << quoted(Format->getString("text").value_or("")) << ", \""
       << Letters << "\"},";
  }
  OS << "}, {";
  for (const json::Value &V : *ArrayOf(Printf, "strings"))
    OS << "\n  " << quoted(V.getAsString().value_or("")) << ",";
  OS << "}, {";
  for (const json::Value &V : *ArrayOf(&File, "failures")) {
    const json::Object *F = V.getAsObject();
    if (!F)
      return fail("a failure that is no object");
    OS << "\n  {"
       << (F->getString("kind") == StringRef("assert") ? "true" : "false");
    for (StringRef Name : {"text", "file"})
      OS << ", " << quoted(F->getString(Name).value_or(""));
    OS << ", " << F->getInteger("line").value_or(0) << ", "
       << quoted(F->getString("function").value_or("")) << "},";
  }
  OS << "}};\n";
  return Error::success();
}

/// Writes the static variables of functions that \p Kernels share, which the
/// program has no name for: with their first value, one for the whole file.
static Error printStatics(const json::Array &Kernels, unsigned File,
                          raw_ostream &OS) {
  OS << "namespace cu2xFile" << File << " {\n";
  StringSet<> Done;
  for (const json::Value &V : Kernels) {
    const json::Object *K = V.getAsObject();
    const json::Array *Parameters = K ? K->getArray("parameters") : nullptr;
    if (!Parameters)
      continue; // replaceKernel says so
    for (const json::Value &Value : *Parameters) {
      const json::Object *P = Value.getAsObject();
      std::optional<StringRef> Symbol, Initial;
      if (P) {
        Symbol = P->getString("symbol");
        Initial = P->getString("initial");
      }
      if (!Symbol || !Initial || !Done.insert(*Symbol).second)
        continue;
      std::string Bytes;
      if (Initial->empty() || !tryGetFromHex(*Initial, Bytes))
        return fail("'" + *Symbol + "' has a first value that is no bytes");
      OS << "alignas(16) static __device__ unsigned char cu2xStatic_" << *Symbol
         << "[] = {";
      for (unsigned char Byte : Bytes)
        OS << unsigned(Byte) << ", ";
      OS << "};\n";
    }
  }
  OS << "} // namespace cu2xFile" << File << "\n";
  return Error::success();
}

/// Whether a type in \p Text has no name that a program could write, such as
/// that of a lambda.
static bool hasUnnamedType(StringRef Text) {
  return Text.contains("(lambda at ") || Text.contains("(unnamed ");
}

static Error replaceKernel(const json::Object &K, unsigned Number,
                           unsigned File, raw_ostream &OS) {
  std::optional<StringRef> Name = K.getString("name");
  std::optional<StringRef> Source = K.getString("source");
  if (!Name || !Source)
    return fail("a kernel without 'name' or 'source'");
  const json::Array *Parameters = K.getArray("parameters");
  if (!Parameters)
    return fail("kernel '" + *Name + "' has no 'parameters'");
  std::optional<StringRef> Type = K.getString("type");
  // The original runs, and its launch says so.
  if (hasUnnamedType(*Source) || hasUnnamedType(Type.value_or("")))
    return Error::success();
  OS << "extern \"C\" void cu2x_msl_entry_" << *Name
     << "(const cu2x_msl_arguments *);\n"
     << "static ::cu2x::simt::Status cu2xRun" << Number
     << "(void **cu2xA, ::cu2x::simt::Dim3 Grid, ::cu2x::simt::Dim3 Block, "
        "size_t Shared) {\n"
     << "  using namespace cu2xFile" << File << ";\n"
     << "  cu2x_msl_arguments cu2xM = {};\n";
  if (std::optional<int64_t> Blocks = K.getInteger("maxBlocks"))
    OS << "  if (size_t(Grid.x) * Grid.y * Grid.z > " << *Blocks
       << ")\n    return ::cu2x::simt::Status::InvalidLaunch;\n";
  OS << "  ::cu2x::simt::MetalOutput Output(cu2xTables" << File << ");\n";
  for (const json::Value &V : *Parameters) {
    const json::Object *P = V.getAsObject();
    StringRef Kind = P ? P->getString("kind").value_or("") : "";
    const auto *Row =
        find_if(Binders, [&](const BinderRow &R) { return R.Kind == Kind; });
    if (Row == std::end(Binders))
      return fail("kernel '" + *Name + "': unknown kind '" + Kind + "'");
    int64_t Index = P->getInteger("index").value_or(0);
    if (Index < 0 || Index > 30)
      return fail("kernel '" + *Name + "': no binding " + Twine(Index));
    if (!Row->Bind(*P, Index, OS))
      return fail("kernel '" + *Name + "': a " + Kind + " lacks members");
  }
  OS << "  auto Status = cu2x_msl_launch(cu2x_msl_entry_" << *Name
     << ", &cu2xM, Grid, Block);\n"
        "  Output.print();\n"
        "  if (const auto *Failure = Output.failure())\n"
        "    ::cu2x::cuda::noteDeviceFailure(Failure->IsAssertion);\n"
        "  return Status;\n}\n"
     << "static const bool cu2xReplaced" << Number
     << " = ::cu2x::cuda::replaceKernel((const void *)";
  // The type chooses among overloads.
  if (Type && !Type->empty())
    OS << "static_cast<" << *Type << ">(" << *Source << ")";
  else
    OS << "(" << *Source << ")";
  OS << ", cu2xRun" << Number << ");\n";
  return Error::success();
}

Expected<std::string> prepare::replaceKernels(StringRef Report) {
  Expected<json::Value> Parsed = json::parse(Report);
  if (!Parsed)
    return Parsed.takeError();
  const json::Object *Top = Parsed->getAsObject();
  if (!Top)
    return fail("no object");
  // A report of cu2x has an object for each file.
  std::vector<const json::Object *> Files;
  if (const json::Array *List = Top->getArray("files")) {
    for (const json::Value &File : *List)
      if (const json::Object *O = File.getAsObject())
        Files.push_back(O);
  } else {
    Files.push_back(Top);
  }
  std::string Text = "\n#include \"cu2x/SIMT/MetalOutput.h\"\n"
                     "#include \"cu2x/SIMT/MetalRuntime.h\"\n"
                     "namespace cu2x::cuda { void noteDeviceFailure(bool); }\n"
                     "static const bool cu2xNamesOriginals = "
                     "::cu2x::cuda::nameOriginals();\n";
  raw_string_ostream OS(Text);
  unsigned Number = 0;
  for (auto [N, File] : enumerate(Files)) {
    const json::Array *Kernels = File->getArray("kernels");
    if (!Kernels)
      return fail("no 'kernels'");
    if (Error E = printTables(*File, N, OS))
      return E;
    if (Error E = printStatics(*Kernels, N, OS))
      return E;
    for (const json::Value &V : *Kernels) {
      const json::Object *K = V.getAsObject();
      if (!K)
        return fail("a kernel that is no object");
      if (Error E = replaceKernel(*K, Number++, N, OS))
        return E;
    }
  }
  return Text;
}
