//===- Metal.cpp - MSL sources for the executor -----------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/Prepare/Metal.h"
#include "MetalSpaces.h"
#include "cu2x/Frontend/TokenBuffer.h"
#include "cu2x/Rewrite/Edit.h"
#include "clang/Basic/TokenKinds.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"
#include "llvm/TargetParser/Host.h"

using namespace cu2x;
using namespace cu2x::prepare;
using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

/// The attributes of built-ins that compute kernels have.
static bool isBuiltIn(StringRef Attribute) {
  static constexpr StringRef Names[] = {
      "thread_position_in_threadgroup", "threadgroup_position_in_grid",
      "threads_per_threadgroup",        "threadgroups_per_grid",
      "thread_position_in_grid",        "threads_per_grid",
      "thread_index_in_threadgroup",    "thread_index_in_simdgroup",
      "simdgroup_index_in_threadgroup", "simdgroups_per_threadgroup",
      "threads_per_simdgroup",          "thread_index_in_quadgroup",
      "quadgroup_index_in_threadgroup",
  };
  return llvm::is_contained(Names, Attribute);
}

/// The name under which metal_runtime has a built-in: all threadgroups are
/// whole here, and one attribute has had another name before.
static StringRef builtInName(StringRef Attribute) {
  return llvm::StringSwitch<StringRef>(Attribute)
      .Case("dispatch_threads_per_threadgroup", "threads_per_threadgroup")
      .Case("dispatch_simdgroups_per_threadgroup", "simdgroups_per_threadgroup")
      .Case("thread_execution_width", "threads_per_simdgroup")
      .Default(Attribute);
}

/// Words that stand in front of a type or belong to its name.
static bool isTypeWord(StringRef Word) {
  static constexpr StringRef Words[] = {"const",    "volatile", "unsigned",
                                        "signed",   "struct",   "typename",
                                        "coherent", "long",     "short"};
  return llvm::is_contained(Words, Word);
}

namespace {

/// `[[name(index)]]`
struct Attribute {
  TokenIndex First, Last;
  StringRef Name;
  StringRef Argument;
};

class Preparer {
public:
  Preparer(StringRef Path, StringRef Text) : Path(Path), T(Text) {}

  llvm::Expected<MetalProgram> run();

private:
  void findAttributes();
  const Attribute *attributeIn(TokenRange R) const;
  llvm::Error rewriteKernel(TokenIndex Keyword);
  llvm::Error readParameter(TokenRange R, MetalKernel &K);
  llvm::Error rewriteBinding(const Attribute &A);
  llvm::Expected<MetalBinding> binding(const Attribute &A, TokenRange Declared);
  void rewriteThreadgroupVariables(TokenIndex Open);
  void rewriteThreadgroupVariable(TokenIndex Keyword);
  void rewriteThreadgroupPointer(TokenIndex Keyword);
  void replaceVariables(TokenIndex First, StringRef Type, TokenIndex Name);
  void rewriteLiteral(TokenIndex I);
  void inlineDoubles(TokenIndex Keyword);
  std::string entryPoints() const;

  void remove(TokenIndex First, TokenIndex Last) {
    Edits.replace(T[First].Offset, T[Last].end() - T[First].Offset, "");
  }
  llvm::Error failure(TokenIndex I, const llvm::Twine &Message) const {
    return llvm::createStringError(
        Path + ":" + llvm::Twine(T.lineOf(T[I].Offset)) + ": " + Message);
  }
  bool isAttributeStart(TokenIndex I) const {
    return T[I].is(tok::l_square) && I + 1 < T.size() &&
           T[I + 1].is(tok::l_square) && T[I + 1].Offset == T[I].end() &&
           T[I].Match != NoToken;
  }

  StringRef Path;
  TokenBuffer T;
  EditSet Edits;
  std::vector<Attribute> Attributes;
  MetalProgram Result;
  unsigned Variables = 0;
};

} // namespace

//===----------------------------------------------------------------------===//
// Attributes and bindings
//===----------------------------------------------------------------------===//

void Preparer::findAttributes() {
  for (TokenIndex I = 0; I < T.size(); ++I) {
    if (!isAttributeStart(I))
      continue;
    Attribute A = {I, T[I].Match, {}, {}};
    // metal:: is optional in front of the name.
    TokenIndex Name = I + 2;
    if (T.is(Name + 1, "::"))
      Name += 2;
    A.Name = T.text(Name);
    if (T.is(Name + 1, "("))
      A.Argument = T.text({Name + 2, T[Name + 1].Match - 1});
    Attributes.push_back(A);
    I = A.Last;
  }
}

const Attribute *Preparer::attributeIn(TokenRange R) const {
  for (const Attribute &A : Attributes)
    if (A.First >= R.First && A.Last <= R.Last)
      return &A;
  return nullptr;
}

/// What attribute \p A binds to the declaration \p Declared, which ends before
/// it. The declared name is the last one.
llvm::Expected<MetalBinding> Preparer::binding(const Attribute &A,
                                               TokenRange Declared) {
  MetalBinding B;
  if (isBuiltIn(builtInName(A.Name))) {
    B.K = MetalBinding::BuiltIn;
  } else if (A.Argument.getAsInteger(10, B.Index)) {
    return failure(A.First, "cannot execute attribute '" + A.Name + "'");
  } else if (A.Name == "buffer") {
    B.K = MetalBinding::Buffer;
  } else if (A.Name == "threadgroup") {
    B.K = MetalBinding::Threadgroup;
  } else if (A.Name == "texture") {
    B.K = MetalBinding::Texture;
  } else if (A.Name == "sampler") {
    B.K = MetalBinding::Sampler;
  } else {
    return failure(A.First, "cannot execute attribute '" + A.Name + "'");
  }
  unsigned Limit = B.K == MetalBinding::Texture   ? 128
                   : B.K == MetalBinding::Sampler ? 16
                                                  : 31;
  if (B.Index >= Limit)
    return failure(A.First, A.Name + " index " + A.Argument + " is too large");
  B.Attribute = builtInName(A.Name).str();
  TokenIndex Name = Declared.Last;
  if (Declared.empty() || !T[Name].isIdentifier() || Name == Declared.First)
    return failure(A.First, "attribute '" + A.Name +
                                "' has no simple name "
                                "in front of it");
  B.Name = T.text(Name).str();
  B.Type = T.text({Declared.First, Name - 1}).str();
  return B;
}

/// `device T *constant name [[buffer(n)]];` at program scope.
llvm::Error Preparer::rewriteBinding(const Attribute &A) {
  TokenIndex First = A.First;
  while (First > 0) {
    TokenIndex Before = T.previous(First);
    if (Before == NoToken ||
        T[Before].isOneOf({tok::semi, tok::r_brace, tok::l_brace}))
      break;
    First = Before;
  }
  llvm::Expected<MetalBinding> B = binding(A, {First, A.First - 1});
  if (!B)
    return B.takeError();
  StringRef Type = StringRef(B->Type).trim();
  std::string Text;
  llvm::raw_string_ostream OS(Text);
  if (B->K == MetalBinding::BuiltIn) {
    Type.consume_front("constant ");
    OS << "static inline " << Type << " cu2x_program_" << B->Name
       << "() { return metal::builtin_value<" << Type << ">::get(cu2x_msl_"
       << B->Attribute << "); }\n#define " << B->Name << " (cu2x_program_"
       << B->Name << "())\n";
  } else if (Type.consume_back("constant") && Type.rtrim().ends_with("*")) {
    StringRef Source = B->K == MetalBinding::Buffer
                           ? "cu2x_msl_bound_buffer"
                           : "cu2x_msl_threadgroup_argument";
    OS << "static inline " << Type << " cu2x_program_" << B->Name
       << "() { return cu2x_msl_pointer<" << Type << ">(" << Source << "("
       << B->Index << ")); }\n#define " << B->Name << " (cu2x_program_"
       << B->Name << "())\n";
  } else {
    return failure(A.First, "cannot execute this binding at program scope");
  }
  // Behind it the line numbers go on as they were.
  unsigned End = T[A.Last].end();
  if (T.is(A.Last + 1, ";"))
    End = T[A.Last + 1].end();
  OS << "#line " << T.lineOf(End) << "\n";
  Edits.replace(T[First].Offset, End - T[First].Offset, Text);
  Result.Bindings.push_back(std::move(*B));
  return llvm::Error::success();
}

//===----------------------------------------------------------------------===//
// Kernels
//===----------------------------------------------------------------------===//

llvm::Error Preparer::readParameter(TokenRange R, MetalKernel &K) {
  const Attribute *A = attributeIn(R);
  if (!A)
    return failure(R.First, "parameter without a binding in kernel '" +
                                llvm::Twine(K.Name) + "'");
  llvm::Expected<MetalBinding> B = binding(*A, {R.First, A->First - 1});
  if (!B)
    return B.takeError();
  // `threadgroup T (*name [[threadgroup(0)]])[N]`
  if (A->Last < R.Last)
    B->Type += T.text({A->Last + 1, R.Last}).str();
  K.Parameters.push_back(std::move(*B));
  return llvm::Error::success();
}

/// \p Keyword is `kernel` or the beginning of `[[kernel]]`.
llvm::Error Preparer::rewriteKernel(TokenIndex Keyword) {
  TokenIndex Before = T.previous(Keyword);
  if (Before != NoToken && T[Before].is(tok::greater))
    return failure(Keyword, "cannot execute a template of kernels");
  TokenIndex I = T.next(Keyword);
  while (I != NoToken && !T.is(I, "(")) {
    if (isAttributeStart(I)) {
      I = T.next(T[I].Match);
      continue;
    }
    if (T.is(I, "__attribute__"))
      I = T[T.next(I)].Match;
    I = T.next(I);
  }
  if (I == NoToken || T[I].Match == NoToken)
    return failure(Keyword, "kernel without parameters");
  TokenIndex Body = T.next(T[I].Match);
  if (Body == NoToken || !T.is(Body, "{"))
    return llvm::Error::success(); // a declaration
  MetalKernel K;
  K.Name = T.text(T.previous(I)).str();
  std::optional<llvm::SmallVector<TokenRange, 8>> Parameters =
      T.splitArguments(I);
  if (!Parameters)
    return failure(I, "cannot read the parameters of kernel '" +
                          llvm::Twine(K.Name) + "'");
  for (TokenRange R : *Parameters)
    if (llvm::Error E = readParameter(R, K))
      return E;
  Result.Kernels.push_back(std::move(K));
  rewriteThreadgroupVariables(Body);
  return llvm::Error::success();
}

void Preparer::rewriteThreadgroupVariables(TokenIndex Open) {
  for (TokenIndex I = Open + 1; I < T[Open].Match; ++I) {
    if (!T.is(I, "threadgroup"))
      continue;
    TokenIndex Before = T.previous(I);
    if (T[Before].isOneOf({tok::l_brace, tok::r_brace, tok::semi}))
      rewriteThreadgroupVariable(I);
    else if (T.is(Before, "*"))
      rewriteThreadgroupPointer(I);
  }
}

/// `device T *threadgroup p;`: the pointer itself is in threadgroup memory.
void Preparer::rewriteThreadgroupPointer(TokenIndex Keyword) {
  TokenIndex First = T.previous(Keyword);
  for (;;) {
    TokenIndex Before = T.previous(First);
    if (T[Before].isOneOf({tok::l_brace, tok::r_brace, tok::semi}))
      break;
    // A parameter, or part of an expression.
    if (T[Before].isOneOf({tok::l_paren, tok::comma, tok::equal}))
      return;
    First = Before;
  }
  replaceVariables(First, T.text({First, T.previous(Keyword)}),
                   T.next(Keyword));
}

/// `threadgroup T a[N], b;` but not `threadgroup T *p = a;`, whose pointer is
/// a variable of the thread.
void Preparer::rewriteThreadgroupVariable(TokenIndex Keyword) {
  TokenIndex I = T.next(Keyword);
  // `short a[4]` ends with its first word, `unsigned short a[4]` does not.
  auto IsName = [&](TokenIndex Word) {
    TokenIndex Behind = T.next(Word);
    return T[Word].isIdentifier() && (T[Behind].isIdentifier() ||
                                      T.is(Behind, "::") || T.is(Behind, "<"));
  };
  while (isTypeWord(T.text(I)) && IsName(T.next(I)))
    I = T.next(I);
  // The name of the type: a::b<c>
  TokenIndex TypeEnd = I;
  for (;;) {
    TokenIndex Next = T.next(TypeEnd);
    if (T.is(Next, "<")) {
      TypeEnd = T.closeOfTemplateArgs(Next);
      if (TypeEnd == NoToken)
        return;
      Next = T.next(TypeEnd);
    }
    if (!T.is(Next, "::"))
      break;
    TypeEnd = T.next(Next);
  }
  replaceVariables(Keyword, T.text({T.next(Keyword), TypeEnd}),
                   T.next(TypeEnd));
}

/// Replaces the declaration that begins at \p First, of variables of \p Type
/// in threadgroup memory, the first of which is \p Name.
void Preparer::replaceVariables(TokenIndex First, StringRef Type,
                                TokenIndex Name) {
  std::string Text;
  llvm::raw_string_ostream OS(Text);
  // A name of its own, as names of vector types are macros in front of `(`.
  std::string Element = ("cu2x_element_" + llvm::Twine(Variables)).str();
  OS << "typedef " << Type << " " << Element << "; ";
  for (;;) {
    if (!T[Name].isIdentifier())
      return;
    TokenIndex End = T.next(Name), Last = Name;
    while (T.is(End, "[") && !isAttributeStart(End)) {
      Last = T[End].Match;
      End = T.next(Last);
    }
    std::string Suffix = Last == Name ? "" : T.text({T.next(Name), Last}).str();
    OS << "threadgroup " << Element << " (&" << T.text(Name) << ")" << Suffix
       << " = *(threadgroup " << Element << " (*)" << Suffix
       << ")cu2x_msl_threadgroup_memory(" << Variables++ << ", sizeof("
       << Element << Suffix << "), alignof(" << Element << "));";
    if (T.is(End, ";")) {
      unsigned Begin = T[First].Offset;
      Edits.replace(Begin, T[End].end() - Begin, Text);
      return;
    }
    if (!T.is(End, ","))
      return;
    Name = T.next(End);
  }
}

/// `1.5bf`
void Preparer::rewriteLiteral(TokenIndex I) {
  StringRef Text = T.text(I);
  if (Text.consume_back("bf") || Text.consume_back("BF"))
    Edits.replace(T[I].Offset, T[I].Length, ("bfloat(" + Text + "f)").str());
}

//===----------------------------------------------------------------------===//
// Entry points
//===----------------------------------------------------------------------===//

static void printArgument(llvm::raw_ostream &OS, const MetalBinding &P) {
  StringRef Type = StringRef(P.Type).trim();
  StringRef Source = P.K == MetalBinding::Threadgroup
                         ? "cu2x_msl_threadgroup_argument("
                         : "cu2xA->Buffers[";
  StringRef Close = P.K == MetalBinding::Threadgroup ? ")" : "]";
  switch (P.K) {
  case MetalBinding::Buffer:
  case MetalBinding::Threadgroup:
    if (Type.consume_back("&"))
      OS << "*cu2x_msl_pointer<" << Type.rtrim() << " *>(" << Source << P.Index
         << Close << ")";
    else
      OS << "cu2x_msl_pointer<" << Type << ">(" << Source << P.Index << Close
         << ")";
    break;
  case MetalBinding::Texture:
    OS << "__builtin_bit_cast(" << Type << ", cu2xA->Textures[" << P.Index
       << "])";
    break;
  case MetalBinding::Sampler:
    OS << "*(const metal::sampler *)cu2xA->Samplers[" << P.Index << "]";
    break;
  case MetalBinding::BuiltIn:
    OS << "metal::builtin_value<" << Type << ">::get(cu2x_msl_" << P.Attribute
       << ")";
    break;
  }
}

std::string Preparer::entryPoints() const {
  std::string Text;
  llvm::raw_string_ostream OS(Text);
  OS << "\n";
  for (const MetalKernel &K : Result.Kernels) {
    OS << "extern \"C\" void cu2x_msl_entry_" << K.Name
       << "(const cu2x_msl_arguments *cu2xA) {\n  " << K.Name << "(";
    llvm::interleave(
        K.Parameters, [&](const MetalBinding &P) { printArgument(OS, P); },
        [&] { OS << ",\n    "; });
    OS << ");\n}\n";
  }
  return Text;
}

/// float4 and the like.
static bool isVectorName(StringRef Name) {
  static constexpr StringRef Elements[] = {"bool",   "char", "uchar",  "short",
                                           "ushort", "int",  "uint",   "long",
                                           "ulong",  "half", "bfloat", "float"};
  return Name.size() > 1 && Name.back() >= '2' && Name.back() <= '4' &&
         llvm::is_contained(Elements, Name.drop_back());
}

/// Nothing is inlined, for the executor to know which operations of a SIMD
/// group belong together. The parts of emulated doubles have none, and take
/// most of a product's time as calls.
void Preparer::inlineDoubles(TokenIndex Keyword) {
  TokenIndex Open = Keyword;
  while (Open < T.size() && !T[Open].isOneOf({tok::l_paren, tok::semi}))
    ++Open;
  if (Open == T.size())
    return;
  StringRef Name = T.text(Open - 1);
  if (Name.starts_with("cu2x_double_") || Name.starts_with("cu2x_to_"))
    Edits.insertAfter(T[Keyword].end(), " __attribute__((always_inline))");
}

llvm::Expected<MetalProgram> Preparer::run() {
  findAttributes();
  dropThreadOfVariables(T, Edits);
  declareCopies(T, Edits);
  for (TokenIndex I = 0; I < T.size(); ++I) {
    if (T[I].Directive != -1)
      continue;
    if (T[I].is(tok::numeric_constant))
      rewriteLiteral(I);
    else if (T.is(I, "kernel") && !T.is(I - 1, "["))
      if (llvm::Error E = rewriteKernel(I))
        return E;
    if (T.is(I, "inline"))
      inlineDoubles(I);
    // `float4(` is a macro of the headers, which takes the place of a
    // constructor; a conversion to the type is not meant.
    if (T.is(I, "operator") && T.is(I + 2, "(") && isVectorName(T.text(I + 1)))
      Edits.insertAfter(T[I + 1].end(), " const");
  }
  unsigned Depth = 0;
  TokenIndex At = 0;
  for (const Attribute &A : Attributes) {
    for (; At < A.First; ++At) {
      if (T[At].isOneOf({tok::l_paren, tok::l_brace}))
        ++Depth;
      else if (T[At].isOneOf({tok::r_paren, tok::r_brace}))
        --Depth;
    }
    if (A.Name == "kernel") {
      Edits.replace(T[A.First].Offset, T[A.Last].end() - T[A.First].Offset,
                    "kernel");
      if (llvm::Error E = rewriteKernel(A.Last))
        return E;
      continue;
    }
    if (A.Name == "function_constant")
      return failure(A.First, "cannot execute function constants");
    if (Depth == 0 && T.is(A.Last + 1, ";")) {
      if (llvm::Error E = rewriteBinding(A))
        return E;
      continue;
    }
    remove(A.First, A.Last);
  }
  Result.Text = ("#include <metal_stdlib>\n#line 1 \"" + Path + "\"\n" +
                 Edits.apply(T.text()) + entryPoints())
                    .str();
  return std::move(Result);
}

llvm::Expected<MetalProgram> prepare::prepareMetal(StringRef Path,
                                                   StringRef Text) {
  return Preparer(Path, Text).run();
}

static std::string inlineIncludes(StringRef Path, StringRef Text,
                                  llvm::StringSet<> &Seen) {
  std::string Result;
  unsigned Number = 0;
  while (!Text.empty()) {
    size_t End = std::min(Text.find('\n'), Text.size() - 1) + 1;
    StringRef Line = Text.take_front(End), Name = Line.trim();
    Text = Text.drop_front(End);
    ++Number;
    llvm::SmallString<256> File(llvm::sys::path::parent_path(Path));
    if (Name.consume_front("#include") && Name.ltrim().starts_with("\"")) {
      llvm::sys::path::append(File, Name.ltrim().drop_front().split('"').first);
      llvm::sys::path::remove_dots(File, /*remove_dot_dot=*/true);
      auto Buffer = llvm::MemoryBuffer::getFile(File);
      if (Buffer && Seen.insert(File).second) {
        Result += ("#line 1 \"" + File + "\"\n" +
                   inlineIncludes(File, (*Buffer)->getBuffer(), Seen) +
                   "\n#line " + llvm::Twine(Number + 1) + " \"" + Path + "\"\n")
                      .str();
        continue;
      }
    } else if (Line.trim() == "#pragma once") {
      Line = "\n";
    }
    Result += Line;
  }
  return Result;
}

std::string prepare::inlineIncludes(StringRef Path, StringRef Text) {
  llvm::StringSet<> Seen;
  return ::inlineIncludes(Path, Text, Seen);
}

std::vector<std::string> prepare::metalCompileArguments(StringRef ShimFolder,
                                                        unsigned Version,
                                                        unsigned Optimize) {
  return {
      "-cc1",
      "-triple",
      llvm::sys::getProcessTriple(),
      "-mrelocation-model",
      "pic",
      "-pic-level",
      "2",
      "-pic-is-pie",
      "-x",
      "clcpp",
      "-cl-std=clc++2021",
      // What MSL has not either; a double would be a mistake.
      "-cl-ext=-cl_khr_fp64,-__opencl_c_fp64,+__cl_clang_function_pointers,"
      "+__cl_clang_variadic_functions",
      "-cl-single-precision-constant",
      // One rounding for each operation, as the order of the source has it.
      "-ffp-contract=off",
      "-ffloat16-excess-precision=none",
      "-fbfloat16-excess-precision=none",
      // What the executor needs to know which calls belong together.
      "-mframe-pointer=all",
      "-fno-optimize-sibling-calls",
      "-fconvergent-functions",
      "-fno-inline",
      // Lanes may pass a variable that only the lane which is read has set.
      "-no-enable-noundef-analysis",
      "-mllvm",
      "-enable-tail-merge=0",
      "-mllvm",
      "-disable-block-placement",
      // The end of a loop that has a variable would go in front of its body.
      "-disable-lifetime-markers",
      "-relaxed-aliasing",
      "-w",
      // `a > b > c`, which Apple's compilers and CUDA's only warn of.
      "-Wno-parentheses",
      "-D__METAL_VERSION__=" + llvm::utostr(Version),
      "-D__METAL__=1",
      "-internal-isystem",
      ShimFolder.str(),
      "-O" + llvm::utostr(Optimize),
      "-emit-obj",
  };
}
