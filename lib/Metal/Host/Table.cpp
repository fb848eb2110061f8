//===- Table.cpp - The kernels that a port registers ---------------*- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "HostFile.h"
#include "cu2x/Diagnostics/Diagnostic.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/raw_ostream.h"
#include <set>

using namespace cu2x;
using namespace cu2x::metal;
using llvm::StringRef;

/// \p Text as a literal of C++.
static std::string quoted(StringRef Text) {
  std::string Quoted = "\"";
  for (unsigned char C : Text) {
    if (llvm::isPrint(C) && C != '"' && C != '\\' && C != '?')
      Quoted += static_cast<char>(C);
    else // three digits, so that none that follows belongs to it
      Quoted +=
          {'\\', static_cast<char>('0' + C / 64),
           static_cast<char>('0' + C / 8 % 8), static_cast<char>('0' + C % 8)};
  }
  return Quoted + "\"";
}

namespace {

class TableWriter {
public:
  TableWriter(const metal::UnitTranslation &Unit, const host::HostUnit &Shared,
              llvm::raw_ostream &OS)
      : Unit(Unit), Options(Shared.Options), Shared(Shared), OS(OS) {}

  void run();

private:
  void writeStatics();
  bool isPrivate(StringRef Symbol) const;
  bool isOfAll(const Parameter &P) const;
  std::string staticOf(const Parameter &P) const;
  void declarePrivate(StringRef Tag, StringRef Type, StringRef Template,
                      StringRef Argument);
  void writePrivates();
  void writeInstances();
  void writeBindings(const Kernel &K, unsigned Number);
  std::string binding(const Parameter &P, unsigned Kernel) const;
  void writeOutput();
  /// The kernels that have a name in C++. Returns their number.
  size_t writeRows(llvm::raw_ostream &Rows);
  std::string lambdaFor(StringRef Symbol) const;
  bool namesPrivate(StringRef Text) const;
  std::string stubOf(StringRef Source, StringRef Type);
  /// The address of the stub, whose name may mean several functions.
  std::string address(StringRef Source, StringRef Type) const;
  bool isNamed(StringRef Source, StringRef Type) const {
    return host::hasName(host::nameClosures(Source, Shared),
                         host::nameClosures(Type, Shared));
  }

  const metal::UnitTranslation &Unit;
  const HostOptions &Options;
  const host::HostUnit &Shared;
  llvm::raw_ostream &OS;
  llvm::StringSet<> Tags; ///< of kernels
};

} // namespace

static constexpr StringRef IdentifierCharacters =
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_";

/// The name in its scope, without the arguments of a template: `total` of
/// `app::total<app::Real>`.
static StringRef unqualified(StringRef Symbol) {
  if (Symbol.ends_with(">")) {
    unsigned Depth = 0;
    size_t Open = Symbol.size();
    do {
      --Open;
      Depth += Symbol[Open] == '>';
      Depth -= Symbol[Open] == '<';
    } while (Depth && Open);
    Symbol = Symbol.take_front(Open);
  }
  return Symbol.substr(Symbol.rfind(':') + 1);
}

/// Whether the symbol may be a private member of its class.
bool TableWriter::isPrivate(StringRef Symbol) const {
  return Symbol.contains(':') &&
         Shared.PrivateMembers.contains(unqualified(Symbol));
}

static std::string privateTag(StringRef Symbol) {
  std::string Tag = "cu2x_private_";
  for (char C : Symbol)
    Tag += llvm::isAlnum(C) ? C : '_';
  return Tag;
}

/// Writes in front of the table that `cu2x::cu2x_private(Tag)` gives a \p Type,
/// as \p Template does for \p Argument. The tag is of this unit alone, as
/// others may have a class or kernel of their own by the same name.
void TableWriter::declarePrivate(StringRef Tag, StringRef Type,
                                 StringRef Template, StringRef Argument) {
  OS << "namespace cu2x {\nnamespace {\nstruct " << Tag << " {};\n}\n"
     << Type << " cu2x_private(" << Tag
     << ");\n} // namespace cu2x\ntemplate struct cu2x::" << Template
     << "<cu2x::" << Tag << ", " << Argument << ">;\n";
}

/// Whether \p Text, a kernel's name or type, may name what a class does not
/// show to the table.
bool TableWriter::namesPrivate(StringRef Text) const {
  for (size_t At = 0; (At = Text.find("::", At)) != StringRef::npos; At += 2) {
    StringRef Word = Text.drop_front(At + 2);
    if (Shared.PrivateTypes.contains(
            Word.take_front(Word.find_first_not_of(IdentifierCharacters))))
      return true;
  }
  return false;
}

/// What a row of the table calls the stub of a kernel; what that needs is
/// written in front of the table.
std::string TableWriter::stubOf(StringRef Source, StringRef Type) {
  if (!namesPrivate(Source))
    return address(Source, Type);
  // Overloads have one name.
  std::string Tag = privateTag(Source);
  while (!Tags.insert(Tag).second)
    Tag += '_';
  declarePrivate(Tag, "Stub", "PrivateKernel", address(Source, Type));
  return "cu2x::cu2x_private(cu2x::" + Tag + "())";
}

/// Lets links refuse a second source with one of the instances of this one:
/// nvcc keeps them apart, and a host compiler takes one for both.
void TableWriter::writeInstances() {
  if (Shared.IsLinked)
    return;
  for (const Kernel &K : Unit.Kernels)
    if (K.IsOfOneSource && !namesPrivate(K.Source) &&
        isNamed(K.Source, K.PointerType))
      OS << "template <> const char cu2x::ExplicitInstance<"
         << address(K.Source, K.PointerType) << ">::IsInTwoSources = 0;\n";
}

void TableWriter::writePrivates() {
  std::set<StringRef> Done;
  for (const Kernel &K : Unit.Kernels)
    for (const Parameter &P : K.Parameters)
      if (isPrivate(P.Symbol) && P.Initial.empty() &&
          Done.insert(P.Symbol).second)
        declarePrivate(privateTag(P.Symbol), "SymbolPlace", "PrivateSymbol",
                       "&" + P.Symbol);
}

/// A function that finds the variable. A constant of the host has no memory on
/// the device, so it gets a copy there.
std::string TableWriter::lambdaFor(StringRef Symbol) const {
  StringRef Name = unqualified(Symbol);
  if (isPrivate(Symbol))
    return "[] { return cu2x::cu2x_private(cu2x::" + privateTag(Symbol) +
           "()); }";
  if (!Shared.Constants.contains(Name))
    return ("[] { return cu2x::symbol(" + Symbol + "); }").str();
  return ("[] { static cu2x::Variable<std::remove_cv_t<decltype(" + Symbol +
          ")>> Copy(\"" + Name + "\", " + Symbol +
          "); return cu2x::symbol(Copy); }")
      .str();
}

static StringRef accessOf(const Parameter &P) {
  return P.Access == "read" ? "cu2x::Access::Read" : "cu2x::Access::ReadWrite";
}

/// Whether the device code of all units, which is linked, has one variable \p P
/// of a function.
bool TableWriter::isOfAll(const Parameter &P) const {
  return Shared.IsLinked && !P.Linked.empty();
}

/// The object that stands for \p P, a variable of a function.
std::string TableWriter::staticOf(const Parameter &P) const {
  return "cu2x_static_" + (isOfAll(P) ? P.Linked : P.Symbol);
}

/// A call of the function of registration.h that makes the binding; empty for
/// what the device has by itself.
std::string TableWriter::binding(const Parameter &P, unsigned Kernel) const {
  std::string Index = llvm::utostr(P.Index);
  std::string Place = P.Symbol.empty() ? llvm::itostr(P.Argument) + ", " +
                                             llvm::utostr(P.Offset)
                                       : lambdaFor(P.Symbol);
  std::string Pointers =
      P.Pointers.empty()
          ? ""
          : ", cu2x_pointers_" + llvm::utostr(Kernel) + "_" + Index;
  if (P.Kind == "value")
    return "cu2x::valueBinding(" + Index + ", " + llvm::itostr(P.Argument) +
           ", " + llvm::utostr(P.Size) + Pointers + ")";
  if (P.Kind == "buffer")
    return "cu2x::bufferBinding(" + Index + ", " + llvm::itostr(P.Argument) +
           ", " + accessOf(P).str() +
           (Pointers.empty() ? "" : ", " + llvm::utostr(P.Stride) + Pointers) +
           ")";
  if (P.Kind == "symbol")
    return "cu2x::symbolBinding(" + Index + ", " +
           (P.Initial.empty()
                ? lambdaFor(P.Symbol)
                : "[] { return cu2x::symbol(" + staticOf(P) + "); }") +
           ", " + accessOf(P).str() + ")";
  if (P.Kind == "threadgroup")
    return "cu2x::threadgroupBinding(" + Index + ")";
  if (P.Kind == "texture")
    return "cu2x::textureBinding(" + Index + ", " + Place + ", " +
           accessOf(P).str() + ")";
  if (P.Kind == "sampler")
    return "cu2x::samplerBinding(" + Index + ", " + Place + ")";
  if (P.Kind == "argument-struct")
    return "cu2x::packedBinding(" + Index + ", cu2x_fields_" +
           llvm::utostr(Kernel) + "_" + Index + Pointers + ")";
  StringRef Hidden = llvm::StringSwitch<StringRef>(P.Kind)
                         .Case("printf_buffer", "PrintfBuffer")
                         .Case("failure_record", "FailureRecord")
                         .Case("atomic_locks", "AtomicLocks")
                         .Default("");
  return Hidden.empty() ? ""
                        : "cu2x::hiddenBinding(" + Index +
                              ", cu2x::BindingKind::" + Hidden.str() + ")";
}

/// The variables that functions have for themselves.
void TableWriter::writeStatics() {
  llvm::StringSet<> Written;
  for (const Kernel &K : Unit.Kernels)
    for (const Parameter &P : K.Parameters) {
      if (P.Initial.empty() || !Written.insert(P.Symbol).second)
        continue;
      OS << (isOfAll(P) ? "inline" : "static")
         << " cu2x::Variable<unsigned char[" << P.Initial.size() / 2 << "]> "
         << staticOf(P) << "(" << quoted(P.Symbol) << ", {";
      for (size_t I = 0; I < P.Initial.size(); I += 2)
        OS << (I ? ", 0x" : "0x") << P.Initial.substr(I, 2);
      OS << "});\n";
    }
  if (!Written.empty())
    OS << '\n';
}

void TableWriter::writeBindings(const Kernel &K, unsigned Number) {
  std::vector<std::string> Calls;
  for (const Parameter &P : K.Parameters) {
    bool HasList = llvm::is_contained({"value", "buffer", "argument-struct"},
                                      StringRef(P.Kind));
    if (HasList && !P.Pointers.empty()) {
      OS << "static const size_t cu2x_pointers_" << Number << "_" << P.Index
         << "[] = {";
      llvm::interleaveComma(P.Pointers, OS);
      OS << "};\n";
    }
    if (P.Kind == "argument-struct") {
      OS << "static const cu2x::PackedField cu2x_fields_" << Number << "_"
         << P.Index << "[] = {";
      llvm::interleaveComma(P.Fields, OS, [&](const ArgumentField &F) {
        OS << "{" << F.Argument << ", " << F.Offset << ", " << F.Size << "}";
      });
      OS << "};\n";
    }
    if (std::string Call = binding(P, Number); !Call.empty())
      Calls.push_back(std::move(Call));
  }
  if (Calls.empty())
    return;
  OS << "static const cu2x::KernelBinding cu2x_bindings_" << Number
     << "[] = {\n    " << llvm::join(Calls, ",\n    ") << "};\n";
}

std::string TableWriter::address(StringRef Source, StringRef Type) const {
  auto Renamed = [&](StringRef Text) {
    return host::renameWords(host::nameClosures(Text, Shared));
  };
  std::string Name = Renamed(Source);
  auto IsThis = [&](const auto &K) { return K.Source == Source; };
  bool IsOverloaded = llvm::count_if(Unit.Kernels, IsThis) +
                          llvm::count_if(Unit.Refused, IsThis) >
                      1;
  // An explicit instantiation may name everything. A friend of a class is named
  // by the table itself, without what the class does not show.
  bool HasNoCast = Type.empty() || (!IsOverloaded && !namesPrivate(Source) &&
                                    namesPrivate(Type));
  return HasNoCast ? "&" + Name
                   : "static_cast<" + Renamed(Type) + ">(&" + Name + ")";
}

/// The letter of cu2x::PrintFormat for a word of the report.
static char argumentLetter(StringRef Word) {
  return llvm::StringSwitch<char>(Word)
      .Case("int", 'i')
      .Case("uint", 'u')
      .Case("long", 'I')
      .Case("ulong", 'U')
      .Case("float", 'f')
      .Case("double", 'd')
      .Case("pointer", 'p')
      .Default('s');
}

void TableWriter::writeOutput() {
  const OutputTables &T = Unit.Output;
  if (!T.Formats.empty()) {
    OS << "static const cu2x::PrintFormat cu2x_formats[] = {";
    for (const PrintFormat &F : T.Formats) {
      std::string Letters;
      for (const std::string &Word : F.Arguments)
        Letters += argumentLetter(Word);
      OS << "\n    {" << quoted(F.Text) << ", \"" << Letters << "\"},";
    }
    OS << "};\n";
  }
  if (!T.Strings.empty()) {
    OS << "static const char *const cu2x_strings[] = {";
    for (const std::string &S : T.Strings)
      OS << "\n    " << quoted(S) << ",";
    OS << "};\n";
  }
  if (!T.Failures.empty()) {
    OS << "static const cu2x::FailureSite cu2x_failures[] = {";
    for (const FailureSite &F : T.Failures)
      OS << "\n    {" << (F.Kind == "assert" ? "true" : "false") << ", "
         << quoted(F.Text) << ", " << quoted(F.File) << ", " << F.Line << ", "
         << quoted(F.Function) << "},";
    OS << "};\n";
  }
  auto Part = [&](StringRef Name, size_t Size) {
    return Size ? (Name + ", " + llvm::Twine(Size)).str() : "nullptr, 0";
  };
  OS << "static const cu2x::OutputTables cu2x_output = {"
     << Part("cu2x_formats", T.Formats.size()) << ", "
     << Part("cu2x_strings", T.Strings.size()) << ", "
     << Part("cu2x_failures", T.Failures.size()) << "};\n";
}

size_t TableWriter::writeRows(llvm::raw_ostream &Rows) {
  size_t Count = 0;
  for (auto [Number, K] : llvm::enumerate(Unit.Kernels)) {
    if (!isNamed(K.Source, K.PointerType))
      continue;
    ++Count;
    size_t Kernel = Number;
    bool HasBindings = llvm::any_of(K.Parameters, [&](const Parameter &P) {
      return !binding(P, Kernel).empty();
    });
    Rows << "\n    cu2x::kernel(" << stubOf(K.Source, K.PointerType) << ", "
         << quoted(K.Name) << ", " << quoted(K.Source);
    if (HasBindings)
      Rows << ", cu2x_bindings_" << Number;
    Rows << ", " << K.ThreadgroupBytes << ", " << K.MaxThreads;
    if (K.MaxBlocks)
      Rows << ", " << K.MaxBlocks;
    Rows << "),";
  }
  for (const RefusedKernel &K : Unit.Refused) {
    if (!isNamed(K.Source, K.PointerType))
      continue;
    ++Count;
    std::string Why = K.Internal.empty() ? "" : "an internal error of cu2x";
    for (const diag::Finding &F : K.Refusals) {
      std::string ID = diag::id(diag::row(F.K));
      if (Why.find(ID) == std::string::npos)
        Why += (Why.empty() ? "" : ", ") + ID;
    }
    Rows << "\n    cu2x::refusedKernel(" << stubOf(K.Source, K.PointerType)
         << ", " << quoted(K.Source) << ", " << quoted(Why) << "),";
  }
  return Count;
}

void TableWriter::run() {
  OS << "// Made by cu2x: which kernel of the Metal file each function starts, "
        "and what\n// is bound. The source includes this at its end.\n\n";
  bool HasImage = !Unit.Kernels.empty();
  if (HasImage)
    OS << "extern \"C\" const cu2x_library_image cu2x_library_"
       << Options.Library << ";\n\n";
  writeStatics();
  writePrivates();
  writeInstances();
  for (auto [Number, K] : llvm::enumerate(Unit.Kernels))
    writeBindings(K, Number);
  writeOutput();
  std::string Text;
  llvm::raw_string_ostream Rows(Text);
  size_t Count = writeRows(Rows);
  if (Count == 0)
    return;
  OS << "CU2X_EARLY static const cu2x::KernelEntry cu2x_kernels[] = {" << Text
     << "};\nCU2X_EARLY static const cu2x::Library cu2x_library("
     << quoted(Options.Library) << ", ";
  if (HasImage)
    OS << "cu2x_library_" << Options.Library << ", cu2x_kernels, cu2x_output";
  else
    OS << "nullptr, cu2x_kernels, " << Count << ", cu2x_output";
  OS << ");\n";
}

bool host::hasName(StringRef Source, StringRef PointerType) {
  for (StringRef Text : {Source, PointerType})
    if (Text.contains("(lambda at ") || Text.contains("(anonymous ") ||
        Text.contains("(unnamed "))
      return false;
  return true;
}

/// The words of \p Text, outside of literals, that \p Macros has.
static std::set<std::string> wordsAmong(StringRef Text,
                                        const llvm::StringSet<> &Macros) {
  std::set<std::string> Found;
  for (size_t I = 0; I < Text.size();) {
    if (Text[I] == '"') {
      for (++I; I < Text.size() && Text[I] != '"'; ++I)
        I += Text[I] == '\\';
      ++I;
      continue;
    }
    StringRef Word = Text.drop_front(I).take_while(
        [](char C) { return llvm::isAlnum(C) || C == '_'; });
    if (Macros.contains(Word))
      Found.insert(Word.str());
    I += std::max<size_t>(Word.size(), 1);
  }
  return Found;
}

std::string host::kernelTable(const UnitTranslation &Kernels,
                              const HostUnit &Shared) {
  if (Kernels.Kernels.empty() && Kernels.Refused.empty())
    return "";
  std::string Text;
  llvm::raw_string_ostream OS(Text);
  TableWriter(Kernels, Shared, OS).run();
  // The program's macros are in force where the table is included.
  std::string Before, After;
  for (const std::string &Word : wordsAmong(Text, Shared.MacroNames)) {
    Before += "#pragma push_macro(\"" + Word + "\")\n#undef " + Word + "\n";
    After += "#pragma pop_macro(\"" + Word + "\")\n";
  }
  return Before + Text + After;
}
