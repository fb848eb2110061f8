//===- HostFile.h - One file of a port while it is edited ----------*- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_METAL_HOST_HOSTFILE_H
#define CU2X_LIB_METAL_HOST_HOSTFILE_H

#include "Declarations.h"
#include "cu2x/Frontend/Launch.h"
#include "cu2x/Metal/HostTranslator.h"
#include "cu2x/Translation/EditContext.h"
#include "llvm/ADT/StringSet.h"
#include <deque>
#include <map>

namespace cu2x::metal::host {

/// How a function of the host takes an argument, as far as its text tells.
enum class HostParameter { Value, Reference, Pointer };

/// A function of the host with a body.
struct HostFunction {
  std::vector<HostParameter> Parameters;
  bool HasPack = false; ///< the last one
};

/// The definition of a macro.
struct MacroText {
  const frontend::TokenBuffer *Tokens;
  const frontend::Directive *Define;
};

class HostFile;

/// What the files of a unit share.
struct HostUnit {
  explicit HostUnit(const HostOptions &Options) : Options(Options) {}

  const HostOptions &Options;
  AttributeMacros Macros;
  frontend::BodyMacros Bodies;
  /// Macros that end what stands in front of a use, and whether all their
  /// definitions do.
  llvm::StringMap<bool> EndMacros;
  frontend::LaunchMacros Launches;
  std::vector<const HostFile *> Files;
  /// Kernels by name, with the number of their definitions: the address of one
  /// with several needs a type.
  std::map<std::string, unsigned> KernelDefinitions;
  /// `-rdc=true`: templates of kernels are the same for all units.
  bool IsLinked = false;
  /// How often an identifier, with what stands behind it in parentheses, is
  /// followed by something else than `;`: the uses of a macro that is the head
  /// of a kernel where a body comes.
  std::map<std::string, unsigned> Continued;
  llvm::StringSet<> MacroNames;
  llvm::StringSet<> NoNameMacros;  ///< that cannot be a variable's name
  llvm::StringSet<> StorageMacros; ///< with `static`, `alignas`, `[[`
  /// Those of them that are `static` and `inline` alone in all definitions, and
  /// those that are not.
  llvm::StringSet<> PlainStorage, MixedStorage;
  llvm::StringSet<> CommandLine;   ///< macros that it defines
  llvm::StringSet<> ObjectMacros;  ///< those without parameters
  llvm::StringSet<> DefinedMacros; ///< and the parameters of macros
  llvm::StringSet<> Variables;     ///< of the device
  /// Those of them that objects stand for, and of these the arrays.
  llvm::StringSet<> Objects, Arrays;
  llvm::StringSet<> Functions; ///< of the device only
  /// By name: functions, constructors by that of the class, and lambdas by that
  /// of the variable.
  llvm::StringMap<std::vector<HostFunction>> HostFunctions;
  llvm::StringMap<std::vector<MacroText>> MacroTexts;
  /// Names of namespaces and types that device code alone has, and whose
  /// declarations went away.
  llvm::StringSet<> DeviceNames;
  /// Namespaces of libraries that device code alone uses, and what the names of
  /// their headers begin with.
  llvm::StringSet<> DeviceNamespaces;
  std::vector<llvm::StringRef> DeviceHeaders;
  /// Variables that are constants of the host as well: `constexpr __device__`.
  llvm::StringSet<> Constants;
  /// Static variables of the device that their classes do not show to others.
  llvm::StringSet<> PrivateMembers;
  /// The names of the program's that the source itself writes.
  llvm::StringSet<> NamedByMain;
  /// Types and enumerators that their classes do not show to others.
  llvm::StringSet<> PrivateTypes;
  /// Lambdas of the device by the position in clang's name for their types:
  /// `cu2x::Closure<...>`, empty where two have the same.
  std::map<std::string, std::string> Closures;
  /// Something tests whether CUDA's compiler reads it.
  bool AsksForCompiler = false;
  /// Macros that name a release of CUDA, wherever the unit has them.
  llvm::StringSet<> ReleaseMacros;
  /// Of the toolkit whose headers were read, as `12.4`; empty for cu2x's own.
  std::string ToolkitVersion;

  /// A function of the runtime, under its second name where the program has a
  /// macro of the first.
  std::string runtimeName(llvm::StringRef Name) const {
    return ("cu2x::" + llvm::Twine(MacroNames.contains(Name) ? "cu2x_" : "") +
            Name)
        .str();
  }
};

class HostFile : public EditContext {
public:
  HostFile(const SourceFile &F, const frontend::UnitFacts &Facts,
           HostUnit &Shared)
      : EditContext(F.Text, *F.Facts, Facts, Shared.Options.Inactive),
        Shared(Shared), Parsed(Facts, *F.Facts),
        Found(findDeclarations(Tokens, Shared.Macros, Shared.Bodies,
                               Shared.EndMacros,
                               F.Facts->ParenthesizedVariables, Parsed)),
        Declarations(Found.All) {}

  HostUnit &Shared;
  const ParsedDeclarations Parsed;
  const DeclarationList Found;
  const std::vector<Declaration> &Declarations;
  /// It has CU2X_OWN of cu2x/own.h.
  bool NeedsOwn = false;

  /// Replaces the text from \p First to \p Last as a whole: no other pass
  /// edits there.
  void replaceWhole(unsigned Begin, unsigned End, llvm::StringRef Text) {
    Edits.replace(Begin, End - Begin, Text);
    Gone[Begin] = End;
  }
  /// Reports at \p At that the declaration of \p Name, or what is made of it,
  /// has no form for the host, \p Why in words behind the name.
  void reportDeclaration(frontend::TokenIndex At, llvm::StringRef Name,
                         llvm::StringRef Why);
  /// Reports that what stands from \p First to \p Last, the declaration of
  /// \p Name, stays as it is and \p Why: no pass edits there.
  void refuse(frontend::TokenIndex First, frontend::TokenIndex Last,
              frontend::TokenIndex Name, llvm::StringRef Why);
  /// The same of a declaration. One of a variable says that it is CUDA's also
  /// where a macro did, so that no compiler takes it for one of the host.
  void refuse(const Declaration &D, llvm::StringRef Why);
  /// No pass edits from \p First to \p Last, where nothing has to change.
  void leave(frontend::TokenIndex First, frontend::TokenIndex Last) {
    Gone[Tokens[First].Offset] = Tokens[Last].end();
  }
  /// True where replaceWhole() was called, and in what was refused or left.
  bool isGone(frontend::TokenIndex I) const {
    unsigned Offset = Tokens[I].Offset;
    auto It = Gone.upper_bound(Offset);
    return It != Gone.begin() && Offset < std::prev(It)->second;
  }

  /// What the identifier at \p I is called in the port, if it is CUDA's name
  /// and has another one there.
  std::optional<std::string> renamed(frontend::TokenIndex I) const;
  /// The text from \p First to \p Last with its names as in the port.
  std::string renamedText(frontend::TokenIndex First,
                          frontend::TokenIndex Last) const;

private:
  std::map<unsigned, unsigned> Gone; // by begin
};

/// What follows \p I, the use of a macro, behind its arguments; NoToken at the
/// end of the text, or of a directive.
frontend::TokenIndex behindUse(const frontend::TokenBuffer &T,
                               frontend::TokenIndex I);

/// Whether \p I is the word `__global__` in a macro, or in front of one, and
/// the AST told where the bodies are of all kernels that it makes.
bool isFollowedKernel(const HostFile &File, frontend::TokenIndex I);

/// The name of the kernel \p D as it is written, `##` included.
std::string kernelName(const frontend::TokenBuffer &T, const Declaration &D);

// The passes, in the order in which they run.
/// Fills HostUnit::NamedByMain.
void collectNamesOfMain(const HostFile &Main, HostUnit &Shared);
/// Leaves arguments as they are that macros make strings of and nothing else.
void keepStrings(HostFile &File);
/// Whether \p D is in an argument that a macro makes a string of.
bool isStringToo(const HostFile &File, const Declaration &D);
/// Refuses declarations of which the parser saw something else than their text
/// says.
void refuseMisread(HostFile &File);
/// Whether \p Fact ends with the token \p Last, or what it ends the use of.
bool endsAt(const HostFile &File, const frontend::DeclarationFact &Fact,
            frontend::TokenIndex Last);
void removeDeviceCode(HostFile &File);
void rewriteKernels(HostFile &File);
/// Gives this unit its own instances of templates of kernels.
void separateKernels(HostFile &File);
void removeDeviceNames(HostFile &File);
void rewriteVariables(HostFile &File);
/// Gives each source its explicit specializations of templates of the host's
/// constants, as nvcc's host compiler does.
void separateConstants(HostFile &File);
void rewriteLambdas(HostFile &File);
void rewriteLaunches(HostFile &File);
void removeAttributes(HostFile &File);
void rewriteNames(HostFile &File);
void rewriteGuards(HostFile &File);
void rewriteIncludes(HostFile &File);

/// Reports declarations of the device that the parser saw and no text of \p
/// Files has, when kernels and functions were edited.
void reportUnread(std::deque<HostFile> &Files, const frontend::UnitFacts &Unit);

/// What a port includes in place of a header of CUDA; null for a header whose
/// library it does not have.
const char *headerFor(llvm::StringRef Cuda);
/// The header of CUDA that `__has_include` at \p I asks for; empty for others.
llvm::StringRef askedCudaHeader(const frontend::TokenBuffer &T,
                                frontend::TokenIndex I);
/// Whether the header that \p D includes is not among those of the port, which
/// misses it: one beside the program's files, or one with text of CUDA from
/// elsewhere.
bool isLeftBehind(const HostFile &File, const frontend::IncludeFact &Fact,
                  const frontend::Directive &D);

/// Fills HostUnit::DeviceNamespaces and DeviceHeaders, when device code and the
/// bodies of kernels are gone from all files.
void findDeviceLibraries(const std::deque<HostFile> &Files, HostUnit &Shared);
/// Whether the header of CUDA \p Header is of a library that nothing on the
/// host uses.
bool isOfDeviceOnly(const HostFile &File, llvm::StringRef Header);

/// Whether the identifier at \p I is that of a namespace or type that only
/// device code has.
bool isDeviceName(const HostFile &File, frontend::TokenIndex I);

/// Whether \p I stands behind `private:` or `protected:` of the class around
/// it.
bool isPrivate(const frontend::TokenBuffer &T, frontend::TokenIndex I);

/// Whether braces are around \p I in front of which \p IsHead holds for a
/// token, back to the end of the statement before.
bool isInBraces(const frontend::TokenBuffer &T, frontend::TokenIndex I,
                llvm::function_ref<bool(frontend::TokenIndex)> IsHead);
/// Whether braces of a class, or of a function in one, are around \p I.
bool isInClass(const frontend::TokenBuffer &T, frontend::TokenIndex I);

/// The first token of the name that ends with \p Name: `space::Class<T>::name`,
/// `part##name`.
frontend::TokenIndex beginOfQualified(const frontend::TokenBuffer &T,
                                      frontend::TokenIndex Name);

/// Fills HostUnit::HostFunctions and MacroTexts.
void collectHostFunctions(const HostFile &File, HostUnit &Shared);
/// Rewrites or reports what the host does with the variable of the device that
/// is named at \p I, where it does not give it to one of CUDA's functions.
void rewriteVariableUse(HostFile &File, frontend::TokenIndex I);

/// Rewrites `sizeof(filter)` and the like around the variable at \p I: its own
/// type is meant, not that of the object that stands for it.
void rewriteVariableSize(HostFile &File, frontend::TokenIndex I);

/// Whether the name at \p I, in text of the host, is of the device only and
/// has to be declared for it to compile.
bool isMissingOnHost(const HostFile &File, frontend::TokenIndex I);

/// Macros that CUDA's compiler defines; a port has CU2X_PORT for them.
bool isCompilerMacro(llvm::StringRef Name);

/// Whether the host's \p Name of CUDA's tables is spelled otherwise in ports,
/// or missing there.
bool isOtherInPort(llvm::StringRef Name);
/// Macros with the number of that compiler's release; the sources of a port
/// that ask for one define it.
bool isCompilerRelease(llvm::StringRef Name);

/// The text of NAME.kernels.inc.
std::string kernelTable(const UnitTranslation &Kernels, const HostUnit &Shared);

/// Fills HostUnit::Closures.
void collectLambdas(const HostFile &File, HostUnit &Shared);
/// Empties the entries of lambdas that give several kernels one name, as those
/// do in a file that is included several times.
void dropAmbiguousLambdas(const UnitTranslation &Kernels, HostUnit &Shared);
/// \p Clang, clang's name of a kernel or type, as C++ has it: with the types of
/// closures that a port has for lambdas, and without namespaces that have no
/// name.
std::string nameClosures(llvm::StringRef Clang, const HostUnit &Shared);

/// Whether C++ can name the kernel \p Source of type \p PointerType, which is
/// not so when a type without a name is among its template arguments.
bool hasName(llvm::StringRef Source, llvm::StringRef PointerType);

/// \p Text, C++ that names things of CUDA, with the names of the port.
std::string renameWords(llvm::StringRef Text);

} // namespace cu2x::metal::host

#endif // CU2X_LIB_METAL_HOST_HOSTFILE_H
