//===- Variables.cpp - Variables of the device ------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "VariableWriter.h"
#include "clang/Basic/TokenKinds.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"

using namespace cu2x;
using namespace cu2x::metal;
using namespace cu2x::metal::host;
using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

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
      // `struct Row { ... } __align__(16) rows[2]`: the type's.
      bool IsBehindType = !D.Type.empty() && T.previous(I) == TypeEnd;
      if (IsBehindType && (!Word || Word->Text == "alignas")) {
        if (!Word || TypeEnd != D.Type.Last || !T[Next].is(tok::l_paren) ||
            T[Next].Match == NoToken)
          return false;
        I = TypeEnd = T[Next].Match;
        continue;
      }
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
    // What is said of the variable holds for its object; behind the type, it
    // would be said of that.
    if (Word == "[" && T.is(T.next(I), "[") && Type.empty() &&
        T[I].Match != NoToken) {
      Attributes += File.renamedText(I, T[I].Match) + " ";
      I = T[I].Match;
      continue;
    }
    if (Word == "[")
      return false;
    if (Word == "__extension__")
      continue;
    if (File.Shared.PlainStorage.contains(Word) &&
        File.Shared.StorageMacros.contains(Word) && !IsMember && Head.empty()) {
      HasStorageMacro = true;
      Storage += (Word + " ").str();
      continue;
    }
    if (Word == "__attribute__") {
      // Behind the braces it is one of the type, and stays there.
      TokenIndex Open = T.next(I);
      if (!D.Type.empty() && T.previous(I) == TypeEnd &&
          T[Open].is(tok::l_paren) && T[Open].Match != NoToken) {
        I = TypeEnd = T[Open].Match;
        continue;
      }
      if (!readGnuAttribute(I))
        return false;
      continue;
    }
    if (Type.empty() && isAttributeMacro(Word)) {
      Attributes += (Word + " ").str();
      continue;
    }
    if (File.Shared.StorageMacros.contains(Word))
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
    // In two brackets it is an attribute, of this name alone.
    if (T[I].Match == NoToken || T[T.next(I)].is(tok::l_square))
      return false;
    if (T.next(I) == T[I].Match)
      V.IsUnbounded = true;
    else
      V.Arrays += File.renamedText(I, T[I].Match);
    Last = I = T[I].Match;
  }
  V.End = R.Last;
  if (Last >= R.Last)
    return true;
  TokenIndex Value = T.next(Last), Bare = Last;
  // Those of this name alone could not stand in front of others.
  while (T.is(Value, "__attribute__") &&
         splitAtCommas(T, D.Name, T.previous(D.Last)).size() == 1) {
    if (!readGnuAttribute(Value))
      return false;
    if (Value >= R.Last) {
      V.End = Bare;
      return true;
    }
    Value = T.next(Last = Value);
  }
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

std::string VariableWriter::textOf(const Declarator &V) const {
  std::string Name = T.text(V.Name).str();
  // A specialization has the linkage of its template, and the definition of a
  // member that of its class.
  bool IsOwn = V.Arguments.empty() && V.Scope.empty();
  StringRef Rest = IsOwn ? StringRef(this->Storage) : "";
  // Nothing may stand in front of it.
  std::string Linkage =
      Rest.consume_front("extern \"C\" ") ? "extern \"C\" " : "";
  // With a value it is the definition.
  if (!V.Value.empty())
    Rest.consume_front("extern ");
  std::string Storage = Linkage + Attributes + Rest.str();
  bool IsDeclared = (IsExtern && V.Value.empty()) || (IsMember && !IsInline);
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
    return IsDeclared ? Text
                      : Text + " = " + File.Shared.runtimeName("managed") +
                            "<" + Whole + ">(" + Arguments + ")";
  }
  std::string Text = Head + Storage + File.Shared.runtimeName("Variable") +
                     "<" + Whole + "> " + V.Scope + Name + V.Arguments;
  if (IsDeclared)
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

/// Makes a constant that links take from one unit this unit's own, as that of
/// the device is. nvcc's host compiler makes explicit specializations so, which
/// no link gives to another unit.
void VariableWriter::separateUnits() {
  if (IsMember || IsExtern || StringRef(Storage).contains("static ") ||
      (Head.empty() && !IsInline))
    return;
  bool IsExplicit =
      D.Template != NoToken &&
      closeOfHead(T, T.next(D.Template)) == T.next(T.next(D.Template));
  if (File.Shared.IsLinked && (IsInline || !IsExplicit))
    return;
  TokenIndex Place = D.First;
  if (!Head.empty())
    Place = T.next(closeOfHead(T, T.next(D.Template)));
  Place = behindAttributes(T, Place);
  File.NeedsOwn |= IsExplicit;
  File.Edits.insertBefore(T[Place].Offset,
                          IsExplicit ? "CU2X_OWN " : "static ");
}

/// Refuses the declaration where \p Name is one that differs between the sides.
bool VariableWriter::asksForSide(TokenIndex Name) const {
  if (llvm::none_of(File.Parsed.at(T[Name].Offset),
                    [](const DeclarationFact *F) { return F->AsksForSide; }))
    return false;
  refuse("has a type or first value that __CUDA_ARCH__ decides, which the host "
         "does not have");
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
  if (asksForSide(D.Name))
    return;
  std::vector<TokenRange> Parts = splitAtCommas(T, First, T.previous(D.Last));
  // A constant of the program is one on both sides.
  if (IsConstexpr) {
    llvm::SmallVector<StringRef> Names = {T.text(D.Name)};
    for (TokenRange R : llvm::ArrayRef(Parts).drop_front()) {
      Declarator V;
      if (!readDeclarator(R, V))
        return refuse("has a declarator that cu2x does not take apart");
      if (asksForSide(V.Name))
        return;
      Names.push_back(T.text(V.Name));
    }
    separateUnits();
    File.Shared.Constants.insert_range(Names);
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
  for (TokenRange R : Parts) {
    Declarator V;
    if (!readDeclarator(R, V))
      return refuse("has a declarator that cu2x does not take apart");
    if (asksForSide(V.Name))
      return;
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
    if (StringRef Why = misreading(V, V.End); !Why.empty())
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
  File.replaceWhole(T[TypeEnd].end(), T[D.Last].end(), "; " + Text);
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
