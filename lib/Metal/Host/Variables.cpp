//===- Variables.cpp - Variables of the device ------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "HostFile.h"
#include "clang/Basic/TokenKinds.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"

using namespace cu2x;
using namespace cu2x::metal;
using namespace cu2x::metal::host;
using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

namespace {

/// `* name[4][2] = {...}`
struct Declarator {
  std::string Pointers; ///< `*`, `&` and their qualifiers
  TokenIndex Name = NoToken;
  std::string Scope;     ///< `Class::` of a member's definition
  std::string Arguments; ///< `<int>` of a specialization
  std::string Arrays;
  std::string Initial; ///< without `=`; empty when there is none
  bool IsUnbounded = false;
  TokenRange Value; ///< the tokens of Initial
  /// Initial is a macro that has the `=` or the braces in it.
  bool IsMacro = false;
};

class VariableWriter {
public:
  VariableWriter(HostFile &File, const Declaration &D)
      : File(File), T(File.Tokens), D(D) {}

  void run();

private:
  bool readTemplate(TokenIndex &I);
  bool readSpecifiers(TokenIndex &I);
  std::string deviceTypeOf(TokenIndex Open) const;
  bool deduceType(const Declarator &V);
  bool readDeclarator(TokenRange R, Declarator &V);
  bool crossesBranch(const Declarator &V) const;
  bool isInitializer(TokenRange R) const;
  bool mayBeInitializer(TokenIndex I) const;
  std::string countElements(const Declarator &V) const;
  bool hasStrings(TokenRange Value) const;
  bool namesFunctions(TokenRange Value) const;
  bool hasAddress(TokenRange Value) const;
  std::string textOf(const Declarator &V) const;
  std::optional<uint64_t> elementsOf(const Declarator &V) const;
  StringRef misreading(const Declarator &V, TokenIndex Last) const;
  void refuse(StringRef Why) { File.refuse(D, Why); }

  HostFile &File;
  const TokenBuffer &T;
  const Declaration &D;
  /// What the parser saw; null where it saw nothing.
  const DeclarationFact *const Fact = File.Parsed.oneAt(T[D.Name].Offset);
  std::string Head; ///< `template <class T>`
  std::string Storage, Type;
  bool IsConstexpr = false, IsExtern = false, IsInline = false;
  bool HasStorageMacro = false;
  /// A member that is declared in its class.
  bool IsMember = false;
};

} // namespace

TokenIndex host::beginOfQualified(const TokenBuffer &T, TokenIndex Name) {
  while (true) {
    Name = beginOfName(T, Name);
    TokenIndex Colons = T.previous(Name);
    if (Colons == NoToken || !T[Colons].is(tok::coloncolon))
      return Name;
    TokenIndex Before = T.previous(Colons);
    if (Before != NoToken && T[Before].is(tok::greater)) {
      TokenIndex Open = openOfAngles(T, Before);
      Before = Open == NoToken ? NoToken : T.previous(Open);
    }
    if (Before == NoToken || !T[Before].isIdentifier() ||
        T.is(Before, "return") || T.is(Before, "sizeof"))
      return Colons;
    Name = Before;
  }
}

/// Reads the head of a template at \p I, and leaves \p I at its end. Those of
/// members are refused.
bool VariableWriter::readTemplate(TokenIndex &I) {
  if (I != D.Template || I != D.First || IsMember)
    return false;
  TokenIndex Close = closeOfHead(T, T.next(I));
  if (Close == NoToken)
    return false;
  Head = File.renamedText(I, Close) + " ";
  I = Close;
  return true;
}

/// The type of the operand in the parentheses at \p Open on the device.
std::string VariableWriter::deviceTypeOf(TokenIndex Open) const {
  TokenIndex Close = T[Open].Match;
  // The type of a name, without parentheses of its own, is no reference.
  if (T.next(Open) == T.previous(Close))
    return File.Shared.runtimeName("TypeOf") + "<decltype" +
           File.renamedText(Open, Close) + ">";
  std::string Text;
  unsigned From = T[Open].Offset;
  for (TokenIndex I = Open; I < Close; I = T.next(I)) {
    if (!File.Facts.DeviceVariables.count(T[I].Offset) ||
        File.Shared.Constants.contains(T.text(I)))
      continue;
    Text += T.text().slice(From, T[I].Offset);
    Text += File.Shared.runtimeName("shape") + "(" + T.text(I).str() + ")";
    From = T[I].end();
  }
  return "decltype" + Text + T.text().slice(From, T[Close].end()).str();
}

/// Reads as far as the first declarator, which begins at \p I afterwards.
bool VariableWriter::readSpecifiers(TokenIndex &I) {
  TokenIndex End = beginOfQualified(T, D.Name);
  while (T.is(T.previous(End), "*") || T.is(T.previous(End), "const") ||
         T.is(T.previous(End), "__restrict__") ||
         T.is(T.previous(End), "volatile")) {
    // `int const x`: the qualifier belongs to the type.
    if (!T.is(T.previous(End), "*")) {
      TokenIndex J = T.previous(End);
      while (
          J > D.First && !T.is(J, "*") &&
          (T.is(J, "const") || T.is(J, "volatile") || T.is(J, "__restrict__")))
        J = T.previous(J);
      if (!T.is(J, "*"))
        break;
    }
    End = T.previous(End);
  }
  for (I = D.First; I < End; I = T.next(I)) {
    if (auto Said = attributesOf(T, I, File.Shared.Macros)) {
      // The text does not tell which of several definitions is in force.
      auto Says = [&](unsigned All) { return (*Said & All) == All; };
      if (Says(SaysOther) || (!Fact && (Says(SaysStatic | LacksStatic) ||
                                        Says(SaysConstexpr | LacksConstexpr))))
        return false;
      if (Fact ? Says(SaysStatic) && Fact->IsStatic : Says(SaysStatic))
        Storage += "static ";
      IsConstexpr |= Fact ? Fact->IsConstexpr : Says(SaysConstexpr);
      TokenIndex Next = T.next(I);
      const AttributeWord *Word = attributeWord(T.text(I));
      // What the device allocates is aligned for everything.
      if ((!Word || Word->HasArguments || Word->Text == "alignas") &&
          T[Next].is(tok::l_paren))
        I = T[Next].Match;
      continue;
    }
    if (!D.Type.empty() && I == D.Type.First) {
      Type += (Type.empty() ? "" : " ") + T.text(D.TypeName).str();
      I = D.Type.Last;
      continue;
    }
    StringRef Word = T.text(I);
    if (Word == "template") {
      if (!readTemplate(I))
        return false;
      continue;
    }
    if (Word == "alignas" && T[T.next(I)].is(tok::l_paren)) {
      I = T[T.next(I)].Match;
      continue;
    }
    if (File.Shared.PlainStorage.contains(Word) &&
        File.Shared.StorageMacros.contains(Word) && !IsMember && Head.empty()) {
      HasStorageMacro = true;
      Storage += (Word + " ").str();
      continue;
    }
    if (Word == "__attribute__" || File.Shared.StorageMacros.contains(Word))
      return false;
    if (Word == "decltype" && T[T.next(I)].Match != NoToken) {
      Type += (Type.empty() ? "" : " ") + deviceTypeOf(T.next(I));
      I = T[T.next(I)].Match;
      continue;
    }
    if (Word == "static" || Word == "extern" || Word == "inline" ||
        Word == "\"C\"") {
      IsExtern |= Word == "extern";
      IsInline |= Word == "inline";
      Storage += (Word + " ").str();
      continue;
    }
    if (Word == "constexpr") {
      IsConstexpr = true;
      continue;
    }
    // Device code that writes is what this is about, not the host's view.
    if (Word == "volatile" || Word == "const")
      continue;
    std::string Text = File.renamedText(I, I);
    bool Glued = Type.empty() || Word == "::" ||
                 StringRef(Type).ends_with("::") || Word == "<" ||
                 StringRef(Type).ends_with("<") || Word == ">" || Word == ",";
    Type += (Glued ? "" : " ") + Text;
  }
  return !Type.empty();
}

/// Whether \p R is the use of a macro that is an initializer as a whole and has
/// neither addresses nor functions in it: `INIT(4, 5)` for `= {4, 5}`.
bool VariableWriter::isInitializer(TokenRange R) const {
  TokenIndex Open = T.next(R.First);
  bool IsUse = T[R.First].isIdentifier() && T[D.First].Directive < 0 &&
               (R.First == R.Last ||
                (T[Open].is(tok::l_paren) && T[Open].Match == R.Last));
  if (!IsUse)
    return false;
  TokenRange Body = initializerBody(T, R.First);
  return !Body.empty() && !hasAddress(Body) && !namesFunctions(Body) &&
         !namesFunctions(R);
}

/// Whether the last word of `int name WORD` may be a macro with the
/// initializer, which would have been taken for the name.
bool VariableWriter::mayBeInitializer(TokenIndex I) const {
  // Of any file: `int name DIMENSION`.
  if (File.Shared.NoNameMacros.contains(T.text(I)))
    return true;
  return llvm::any_of(T.directives(), [&](const Directive &M) {
    if (M.K != Directive::Define || M.First + 2 > M.Last ||
        T.text(M.First + 2) != T.text(I))
      return false;
    TokenIndex Body = macroBody(T, M.First + 2);
    return Body <= M.Last && (T[Body].isOneOf({tok::equal, tok::l_brace}) ||
                              File.Shared.MacroNames.contains(T.text(Body)));
  });
}

bool VariableWriter::readDeclarator(TokenRange R, Declarator &V) {
  TokenIndex I = R.First;
  for (; I <= R.Last && (T.is(I, "*") || T.is(I, "const") ||
                         T.is(I, "volatile") || T.is(I, "__restrict__"));
       I = T.next(I))
    if (T.is(I, "*"))
      V.Pointers += V.Pointers.empty() ? " *" : "*";
  if (I > R.Last || !T[I].isIdentifier())
    return false;
  TokenIndex First = I;
  for (TokenIndex J = T.next(I); J != NoToken && J < R.Last; J = T.next(J)) {
    if (T[J].is(tok::less))
      J = T.closeOfTemplateArgs(J);
    else if (T[J].is(tok::coloncolon) && T[T.next(J)].isIdentifier())
      I = J = T.next(J);
    else
      break;
    if (J == NoToken)
      return false;
  }
  V.Name = I;
  if (First != I)
    V.Scope = File.renamedText(First, T.previous(I));
  TokenIndex Last = I;
  if (TokenIndex Less = T.next(I); Less != NoToken && T[Less].is(tok::less)) {
    Last = I = closeOfHead(T, Less);
    if (I == NoToken || Head.empty())
      return false;
    V.Arguments = File.renamedText(Less, I);
  }
  for (I = T.next(I); I != NoToken && I <= R.Last && T[I].is(tok::l_square);
       I = T.next(I)) {
    if (T[I].Match == NoToken)
      return false;
    if (T.next(I) == T[I].Match)
      V.IsUnbounded = true;
    else
      V.Arrays += File.renamedText(I, T[I].Match);
    Last = I = T[I].Match;
  }
  if (Last >= R.Last)
    return true;
  TokenIndex Value = T.next(Last);
  V.IsMacro = isInitializer({Value, R.Last});
  if (T[Value].is(tok::equal))
    Value = T.next(Value);
  else if (!V.IsMacro && !T[Value].is(tok::l_brace) &&
           !T[Value].is(tok::l_paren))
    return false;
  V.Value = {Value, R.Last};
  V.Initial = File.renamedText(Value, R.Last);
  // `grid(1, 2, 3)`: several values are no expression. `x = (1)` is one. In
  // `NAME(x)` a macro makes the name.
  if (Value == T.next(Last) && T[Value].is(tok::l_paren)) {
    if (File.Shared.MacroNames.contains(T.text(V.Name)) ||
        T[Value].Match != R.Last || !V.Arrays.empty() || V.IsUnbounded)
      return false;
    V.Initial = File.Shared.runtimeName("TypeOf") + "<" + Type + V.Pointers +
                ">" + V.Initial;
  }
  return true;
}

/// Whether a branch of `#if` decides more than which elements a list of known
/// length begins with.
bool VariableWriter::crossesBranch(const Declarator &V) const {
  auto IsElsewhere = [&](TokenRange R) {
    for (TokenIndex I = R.First; I != NoToken && I <= R.Last; I = T.next(I))
      if (T[I].Region != T[D.First].Region && !attributeWord(T.text(I)))
        return true;
    return false;
  };
  if (V.Value.empty())
    return IsElsewhere({D.First, D.Last});
  if (V.IsUnbounded && IsElsewhere(V.Value))
    return true;
  return IsElsewhere({D.First, V.Value.First}) ||
         IsElsewhere({V.Value.Last, D.Last});
}

static bool isArithmetic(StringRef Type) {
  return llvm::StringSwitch<bool>(
             Type.rsplit(' ').second.empty() ? Type : Type.rsplit(' ').second)
      .Cases({"int",      "float",   "double",   "char",     "bool",
              "long",     "short",   "unsigned", "signed",   "size_t",
              "int8_t",   "uint8_t", "int16_t",  "uint16_t", "int32_t",
              "uint32_t", "int64_t", "uint64_t", "uint",     "uchar",
              "ushort",   "ulong",   "half",     "__half"},
             true)
      .Default(false);
}

/// Whether \p R is one string, of any number of literals.
static bool isString(const TokenBuffer &T, TokenRange R) {
  for (TokenIndex I = R.First; I != NoToken && I <= R.Last; I = T.next(I))
    if (!T[I].is(tok::string_literal))
      return false;
  return !R.empty();
}

/// `[3]` for what `[]` stands for; empty when neither the parser nor the text
/// tells.
std::string VariableWriter::countElements(const Declarator &V) const {
  if (isString(T, V.Value) && V.Arrays.empty() && V.Pointers.empty())
    return "[sizeof(" + V.Initial + ")]";
  if (std::optional<uint64_t> Count = elementsOf(V))
    return "[" + llvm::utostr(*Count) + "]";
  // What macros in it stand for, the text does not tell.
  for (TokenIndex I = V.Value.First; !V.Value.empty() && I <= V.Value.Last; ++I)
    if (T[I].isIdentifier() && (File.Shared.MacroNames.contains(T.text(I)) ||
                                File.Shared.CommandLine.contains(T.text(I))))
      return "";
  if (V.Value.empty() || !T[V.Value.First].is(tok::l_brace) ||
      T[V.Value.First].Match != V.Value.Last)
    return "";
  TokenIndex First = T.next(V.Value.First);
  TokenIndex Last = T.previous(V.Value.Last);
  if (First > Last)
    return "";
  std::vector<TokenRange> Elements = splitAtCommas(T, First, Last);
  // Without braces of their own, elements that are arrays or records run on.
  bool IsPlain = V.Arrays.empty() && isArithmetic(Type);
  bool IsText = V.Pointers.empty() && StringRef(V.Arrays).count('[') == 1;
  for (TokenRange R : Elements)
    if (IsText && isString(T, R))
      continue;
    else if (T[R.First].is(tok::period) || T[R.First].is(tok::l_square) ||
             (!IsPlain && V.Pointers.empty() && !T[R.First].is(tok::l_brace) &&
              !T[T.next(R.First)].is(tok::l_paren)))
      return "";
  return "[" + llvm::utostr(Elements.size()) + "]";
}

/// Whether an array of characters, or one of such arrays, is made of strings.
bool VariableWriter::hasStrings(TokenRange Value) const {
  if (isString(T, Value))
    return true;
  if (Value.empty() || !T[Value.First].is(tok::l_brace) ||
      T[Value.First].Match != Value.Last || T.next(Value.First) == Value.Last)
    return false;
  return llvm::all_of(
      splitAtCommas(T, T.next(Value.First), T.previous(Value.Last)),
      [&](TokenRange R) { return isString(T, R); });
}

/// Whether \p Value has the address of a function of the device in it, and does
/// not call it.
bool VariableWriter::namesFunctions(TokenRange Value) const {
  for (TokenIndex I = Value.First; I != NoToken && I <= Value.Last;
       I = T.next(I)) {
    TokenIndex Next = T.next(I), Before = T.previous(I);
    if (T[I].isIdentifier() && File.Shared.Functions.contains(T.text(I)) &&
        !T.is(Before, ".") && !T.is(Before, "->") &&
        !(Next != NoToken && T[Next].is(tok::l_paren)))
      return true;
  }
  return false;
}

/// Whether \p Value is made of other variables of the device: of the host's
/// program they have neither values nor addresses.
bool VariableWriter::hasAddress(TokenRange Value) const {
  for (TokenIndex I = Value.First; I != NoToken && I <= Value.Last;
       I = T.next(I)) {
    TokenIndex Before = T.previous(I);
    // Sizes are known.
    if (T[I].is(tok::l_paren) && T.is(Before, "sizeof") &&
        T[I].Match != NoToken)
      I = T[I].Match;
    else if (T[I].isIdentifier() && !T.is(Before, ".") &&
             !T.is(Before, "sizeof") &&
             File.Facts.DeviceVariables.count(T[I].Offset) &&
             !File.Shared.Constants.contains(T.text(I)))
      return true;
  }
  return false;
}

/// How many elements the parser counted; none where the types of templates or
/// different uses of a macro decide.
std::optional<uint64_t> VariableWriter::elementsOf(const Declarator &V) const {
  std::optional<uint64_t> Count;
  for (const DeclarationFact *F : File.Parsed.at(T[V.Name].Offset))
    if (!F->Elements || (Count && Count != F->Elements))
      return std::nullopt;
    else
      Count = F->Elements;
  return Count;
}

/// Why \p V, which ends with \p Last, is not what the parser saw there; empty
/// where it is, or where there is nothing that was parsed.
StringRef VariableWriter::misreading(const Declarator &V,
                                     TokenIndex Last) const {
  unsigned Name = T[V.Name].Offset;
  if (!File.Parsed.hasSeen(Name))
    return "";
  if (File.Parsed.at(Name).empty())
    return Fact ? "has a declarator that is none for the compiler" : "";
  const DeclarationFact *Own = File.Parsed.oneAt(Name);
  if (!Own || Own->IsFunction)
    return "has a declarator that is another one for the compiler";
  bool InMacro = T[D.First].Directive >= 0;
  if (!InMacro && Own->Name != T.text(V.Name) &&
      !File.Shared.ObjectMacros.contains(T.text(V.Name)))
    return "has a macro in the place of its name";
  // To the parser, parentheses are no part of the value in them.
  bool IsCall = T[Last].is(tok::r_paren) && !V.Value.empty() &&
                T[Last].Match == V.Value.First;
  if (!endsAt(File, *Own, Last) &&
      !(IsCall && endsAt(File, *Own, T.previous(Last))))
    return "ends elsewhere for the compiler, in or behind a macro";
  return "";
}

std::string VariableWriter::textOf(const Declarator &V) const {
  std::string Name = T.text(V.Name).str();
  // A specialization has the linkage of its template, and the definition of a
  // member that of its class.
  bool IsOwn = V.Arguments.empty() && V.Scope.empty();
  std::string Storage = IsOwn ? this->Storage : "";
  std::string Whole = Type + V.Pointers + V.Arrays;
  std::string Arguments = "\"" + Name + "\"";
  if (!V.Initial.empty())
    Arguments += ", " + V.Initial;
  if (D.Attributes & Managed) {
    std::string Qualified = V.Scope + Name + V.Arguments;
    std::string Reference = V.Arrays.empty()
                                ? " &" + Qualified
                                : " (&" + Qualified + ")" + V.Arrays;
    std::string Text = Head + Storage + Type + V.Pointers + Reference;
    return IsExtern || (IsMember && !IsInline)
               ? Text
               : Text + " = " + File.Shared.runtimeName("managed") + "<" +
                     Whole + ">(" + Arguments + ")";
  }
  std::string Text = Head + Storage + File.Shared.runtimeName("Variable") +
                     "<" + Whole + "> " + V.Scope + Name + V.Arguments;
  if (IsExtern || (IsMember && !IsInline))
    return Text;
  // Parentheses would begin parameters.
  return IsMember || !V.Arguments.empty() ? Text + "{" + Arguments + "}"
                                          : Text + "(" + Arguments + ")";
}

/// `auto x = 5u;`: the type of the value.
bool VariableWriter::deduceType(const Declarator &V) {
  if (V.Value.empty() || V.IsMacro || !V.Pointers.empty() ||
      !V.Arrays.empty() || T[V.Value.First].isOneOf({tok::l_brace}) ||
      !T[T.previous(V.Value.First)].is(tok::equal) ||
      splitAtCommas(T, T.next(V.Name), T.previous(D.Last)).size() != 1)
    return false;
  Type = "std::decay_t<decltype(" + V.Initial + ")>";
  return true;
}

void VariableWriter::run() {
  if (T[D.First].Region != T[D.Last].Region)
    return refuse("crosses a branch of '#if'");
  if (isPasted(T, D.Name))
    return refuse("has a name that is pasted together");
  TokenIndex First;
  IsMember = isInClass(T, D.First);
  if (IsMember && isPrivate(T, D.First))
    File.Shared.PrivateMembers.insert(T.text(D.Name));
  // Instances are made where they are used.
  if (D.IsInstantiation && !IsMember)
    return File.replaceWhole(T[D.First].Offset, T[D.Last].end(), "");
  if (!readSpecifiers(First))
    return refuse("has a type that cu2x does not take apart");
  if (!D.Type.empty() && (!Head.empty() || IsConstexpr))
    return refuse("has a type that cu2x does not take apart");
  StringRef Words = Storage;
  if (Fact &&
      ((!HasStorageMacro && Fact->IsStatic != Words.contains("static ")) ||
       Fact->IsConstexpr != IsConstexpr ||
       (!Words.contains("\"C\"") && Fact->IsExtern != IsExtern)))
    return refuse("has specifiers from a macro");
  // A constant of the program is one on both sides.
  if (IsConstexpr) {
    File.Shared.Constants.insert(T.text(D.Name));
    return;
  }
  if (!Head.empty()) {
    // nvcc gives each unit its own, unless units are linked with -rdc=true: in
    // a header the text does not tell which.
    bool IsOwn = StringRef(Storage).contains("static ");
    if (IsExtern || (!IsOwn && !File.Facts.IsMain))
      return refuse("is a template that units may share");
    Storage = "static ";
  }
  std::string Text;
  for (TokenRange R : splitAtCommas(T, First, T.previous(D.Last))) {
    Declarator V;
    if (!readDeclarator(R, V))
      return refuse("has a declarator that cu2x does not take apart");
    if (crossesBranch(V))
      return refuse("crosses a branch of '#if'");
    if (isPasted(T, V.Name))
      return refuse("has a name that is pasted together");
    const DeclarationFact *Own = File.Parsed.oneAt(T[V.Name].Offset);
    // One with parameters would take those of the object.
    bool IsOwnName = Own && Own->Name == T.text(V.Name) && !V.IsMacro &&
                     !File.Shared.CommandLine.contains(Own->Name) &&
                     (!File.Shared.MacroNames.contains(Own->Name) ||
                      File.Shared.ObjectMacros.contains(Own->Name));
    if (!IsOwnName && (mayBeInitializer(V.Name) ||
                       File.Shared.CommandLine.contains(T.text(V.Name))))
      return refuse("has a macro in the place of its name");
    if (StringRef Why = misreading(V, R.Last); !Why.empty())
      return refuse(Why);
    if (V.IsUnbounded) {
      std::string Count = countElements(V);
      if (Count.empty())
        return refuse("has a number of elements that its text does not tell");
      V.Arrays = Count + V.Arrays;
    }
    // A parameter would not take strings for its arrays.
    if (!V.Arrays.empty() && V.Pointers.empty() && hasStrings(V.Value))
      V.Initial = File.Shared.runtimeName("TypeOf") + "<" + Type + V.Arrays +
                  ">" +
                  (isString(T, V.Value) ? "{" + V.Initial + "}" : V.Initial);
    if (!V.Value.empty() && hasAddress(V.Value))
      return refuse("has a value made of another variable of the device");
    if (!V.Value.empty() && namesFunctions(V.Value)) {
      File.report(diag::Kind::HostDeviceFunction, V.Name,
                  {T.text(V.Name).str()});
      V.Initial.clear();
    }
    if (Type == "auto" && !deduceType(V))
      return refuse("has a type that its value does not tell");
    // The macro needs a declaration of its own.
    if (V.IsMacro) {
      if (IsExtern || IsMember || !Head.empty())
        return refuse("has a value that a macro stands for");
      std::string Value = "cu2x_initial_" + T.text(V.Name).str();
      Text += (Text.empty() ? "" : " ") + ("static " + Type) + V.Pointers +
              " " + Value + V.Arrays + " " + V.Initial + ";";
      V.Initial = Value;
    }
    Text += (Text.empty() ? "" : " ") + textOf(V) + ";";
    File.Shared.Variables.insert(T.text(V.Name));
    if (!(D.Attributes & Managed)) {
      File.Shared.Objects.insert(T.text(V.Name));
      if (!V.Arrays.empty())
        File.Shared.Arrays.insert(T.text(V.Name));
    }
  }
  if (D.Type.empty())
    return File.replaceWhole(T[D.First].Offset, T[D.Last].end(), Text);
  // The type comes first, as a declaration of its own.
  if (D.First != D.Type.First)
    File.replaceWhole(T[D.First].Offset, T[D.Type.First].Offset, "");
  File.replaceWhole(T[D.Type.Last].end(), T[D.Last].end(), "; " + Text);
}

/// Whether the identifier at \p I is a variable of the device. Where the AST
/// knows nothing, in skipped branches and bodies of macros, its name tells.
static bool isDeviceVariable(const HostFile &File, TokenIndex I) {
  const TokenBuffer &T = File.Tokens;
  bool IsNamed = File.Shared.Variables.contains(T.text(I));
  if (File.Facts.DeviceVariables.count(T[I].Offset))
    return IsNamed || !File.Shared.Constants.contains(T.text(I));
  TokenIndex Before = T.previous(I);
  return IsNamed && !File.Facts.Names.count(T[I].Offset) &&
         !T.is(Before, ".") && !T.is(Before, "->");
}

void host::rewriteVariables(HostFile &File) {
  const TokenBuffer &T = File.Tokens;
  for (const Declaration &D : File.Declarations)
    if (D.isVariable() && !File.isKept(D.First) && !File.isGone(D.First))
      VariableWriter(File, D).run();
  for (TokenIndex I = 0; I < T.size(); ++I)
    if (T[I].isIdentifier() && !File.isGone(I) && isDeviceVariable(File, I)) {
      rewriteVariableSize(File, I);
      if (!File.isGone(I))
        rewriteVariableUse(File, I);
    }
}
