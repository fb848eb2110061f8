//===- DeclarationEmitter.cpp - Headers of CUDA libraries -------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Prints the declarations of a library from its rows, as a stand-in for its
// real header: types are what they are, functions are known by name only.
//
// A function is declared as `Status name(...)`. That accepts the argument
// lists of all CUDA releases, literals and null pointers included, and is an
// ordinary function, so that taking its address or `decltype` works. Without C
// linkage, a program's own declaration of the same name is an overload that
// wins against the ellipsis.
//
//===----------------------------------------------------------------------===//

#include "OutputFolder.h"
#include "Table.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/raw_ostream.h"
#include "llvm/TableGen/Error.h"
#include "llvm/TableGen/TableGenBackend.h"

using namespace llvm;
using namespace cu2x;

static cl::opt<std::string>
    LibraryName("library",
                cl::desc("Record name of the library for -gen-declarations"));

namespace {

class DeclarationPrinter {
public:
  DeclarationPrinter(const Record *Library, ArrayRef<Row> LibraryRows,
                     raw_ostream &OS);

  void print();

private:
  void printForwardDeclarations();
  void printType(StringRef Name);
  void printMacros();
  void printFunctions();

  /// The type's declaration without what it depends on; empty for types of
  /// which only the name is known.
  std::string typeText(const Row &R);
  std::string enumText(const Row &R);

  const Record *Library;
  ArrayRef<Row> Rows;
  raw_ostream &OS;
  StringMap<const Row *> Types;
  StringMap<StringRef> EnumTags;
  StringMap<std::vector<const Row *>> Enumerators;
  StringSet<> Printed;
};

} // namespace

DeclarationPrinter::DeclarationPrinter(const Record *Library,
                                       ArrayRef<Row> LibraryRows,
                                       raw_ostream &OS)
    : Library(Library), Rows(LibraryRows), OS(OS) {
  for (const Row &R : Rows) {
    if (R.Kind == "Type")
      Types[R.Cuda] = &R;
    if (R.Def->isSubClassOf("EnumTag"))
      EnumTags.try_emplace(R.Def->getValueAsString("Of"), R.Cuda);
    if (R.Kind == "EnumConstant" && !R.Def->isValueUnset("Owner"))
      Enumerators[R.Def->getValueAsDef("Owner")->getValueAsString("Cuda")]
          .push_back(&R);
  }
}

void DeclarationPrinter::print() {
  OS << "#include <stddef.h>\n#include <stdint.h>\n";
  for (StringRef Used : Library->getValueAsListOfStrings("Uses"))
    OS << "#include <" << Used << ">\n";
  OS << '\n';
  for (StringRef Macro : Library->getValueAsListOfStrings("Defines"))
    OS << "#define " << Macro << '\n';
  printMacros();
  printForwardDeclarations();
  for (const Row &R : Rows)
    if (R.Kind == "Type")
      printType(R.Cuda);
  printFunctions();
}

void DeclarationPrinter::printMacros() {
  for (const Row &R : Rows) {
    if (R.Kind != "Macro")
      continue;
    StringRef Body = R.Def->getValueAsString("Body");
    if (!Body.empty())
      OS << "#define " << R.Cuda << R.Def->getValueAsString("Params") << ' '
         << Body << '\n';
  }
}

void DeclarationPrinter::printForwardDeclarations() {
  // Handles name classes that need no rows of their own.
  StringSet<> Tags;
  auto Declare = [&](StringRef Keyword, StringRef Tag) {
    if (Tags.insert(Tag).second)
      OS << Keyword << ' ' << Tag << ";\n";
  };
  OS << '\n';
  for (const Row &R : Rows) {
    if (R.Def->isSubClassOf("Struct"))
      Declare("struct", R.Cuda);
    else if (R.Def->isSubClassOf("Union"))
      Declare("union", R.Cuda);
    else if (R.Def->isSubClassOf("Handle"))
      Declare("struct", R.Def->getValueAsString("Tag"));
  }
}

std::string DeclarationPrinter::enumText(const Row &R) {
  std::string Text;
  raw_string_ostream Stream(Text);
  StringRef Tag = EnumTags.lookup(R.Cuda);
  Stream << "enum " << (Tag.empty() ? R.Cuda : Tag) << " {\n";
  std::vector<const Row *> &Constants = Enumerators[R.Cuda];
  int64_t Next = 0;
  for (const Row *C : Constants)
    if (!C->Def->isValueUnset("Value"))
      Next = std::max(Next, C->Def->getValueAsInt("Value") + 1);
  for (const Row *C : Constants)
    Stream << "  " << C->Cuda << " = "
           << (C->Def->isValueUnset("Value") ? Next++
                                             : C->Def->getValueAsInt("Value"))
           << ",\n";
  Stream << "};\n";
  if (!Tag.empty())
    Stream << "typedef enum " << Tag << ' ' << R.Cuda << ";\n";
  return Text;
}

std::string DeclarationPrinter::typeText(const Row &R) {
  auto Get = [&](StringRef Field) { return R.Def->getValueAsString(Field); };
  auto Is = [&](StringRef Class) { return R.Def->isSubClassOf(Class); };
  if (Is("Enum"))
    return enumText(R);
  if (Is("Struct") || Is("Union"))
    return Get("Fields").empty() ? std::string()
                                 : ((Is("Union") ? "union " : "struct ") +
                                    R.Cuda + " {" + Get("Fields") + "};\n")
                                       .str();
  if (Is("Handle"))
    return ("typedef struct " + Get("Tag") + " *" + R.Cuda + ";\n").str();
  if (Is("Alias"))
    return ("using " + R.Cuda + " = " + Get("Aliased") + ";\n").str();
  if (Is("Callback"))
    return ("typedef " + Get("Returns") + " (*" + R.Cuda + ")(" +
            Get("Params") + ");\n")
        .str();
  return std::string();
}

/// Prints the type `Name` after the types it mentions.
void DeclarationPrinter::printType(StringRef Name) {
  const Row *R = Types.lookup(Name);
  if (!R || !Printed.insert(Name).second)
    return;
  // A tag comes with the enumeration it belongs to.
  if (R->Def->isSubClassOf("EnumTag"))
    return printType(R->Def->getValueAsString("Of"));
  std::string Text = typeText(*R);
  StringRef Rest = Text;
  while (!Rest.empty()) {
    StringRef Word =
        Rest.take_while([](char C) { return isAlnum(C) || C == '_'; });
    printType(Word);
    Rest = Rest.drop_front(std::max<size_t>(Word.size(), 1));
  }
  OS << Text;
}

void DeclarationPrinter::printFunctions() {
  OS << '\n';
  StringRef Status = Library->getValueAsString("Status");
  for (const Row &R : Rows) {
    if (R.Kind != "Function")
      continue;
    StringRef Returns = R.Def->getValueAsString("Returns");
    OS << (Returns.empty() ? Status : Returns) << ' ' << R.Cuda << "(...);\n";
  }
}

static std::string guardName(StringRef Header) {
  std::string Guard = "CU2X_" + Header.upper();
  for (char &C : Guard)
    if (!isAlnum(C))
      C = '_';
  return Guard;
}

static std::string headerText(const Record *Library, ArrayRef<Row> Rows) {
  std::string Text;
  raw_string_ostream OS(Text);
  std::vector<StringRef> Headers = Library->getValueAsListOfStrings("Headers");
  std::string Guard = guardName(Headers.front());
  OS << "// Declarations of " << Library->getValueAsString("Title")
     << ", generated from the tables of cu2x. Do not edit.\n"
     << "#ifndef " << Guard << "\n#define " << Guard << "\n\n";
  DeclarationPrinter(Library, Rows, OS).print();
  OS << "\n#endif\n";
  return Text;
}

static bool hasDeclarations(const Record *Library) {
  return !Library->getValueAsListOfStrings("Headers").empty();
}

static void emitDeclarations(const RecordKeeper &Records, raw_ostream &OS) {
  std::vector<Row> All = readRows(Records);
  for (const Record *Library : readLibraries(Records))
    if (Library->getName() == LibraryName && hasDeclarations(Library)) {
      OS << headerText(Library, rowsOf(Library, All));
      return;
    }
  PrintFatalError("no library '" + LibraryName + "' with declarations");
}

/// Writes all headers into a folder; what goes to `OS` is the list of their
/// names.
static void emitHeaders(const RecordKeeper &Records, raw_ostream &OS) {
  std::vector<Row> All = readRows(Records);
  for (const Record *Library : readLibraries(Records)) {
    if (!hasDeclarations(Library))
      continue;
    std::vector<StringRef> Headers =
        Library->getValueAsListOfStrings("Headers");
    writeInOutputFolder(Headers.front(),
                        headerText(Library, rowsOf(Library, All)));
    for (StringRef Other : llvm::drop_begin(Headers))
      writeInOutputFolder(Other,
                          ("#include <" + Headers.front() + ">\n").str());
    for (StringRef Header : Headers)
      OS << Header << '\n';
  }
}

static TableGen::Emitter::Opt
    GenDeclarations("gen-declarations", emitDeclarations,
                    "Generate the declarations of one library");
static TableGen::Emitter::Opt
    GenHeaders("gen-headers", emitHeaders,
               "Generate the headers of all libraries");
