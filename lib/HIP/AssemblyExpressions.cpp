//===- AssemblyExpressions.cpp - PTX as expressions -------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// `asm("mul.hi.u32 %0, %1, %2;" : "=r"(D) : "r"(A), "r"(B))` becomes
/// `D = __umulhi(A, B)`. Carry chains become a block in which all results are
/// there before the first one is stored, as an output may be an input as well.
///
//===----------------------------------------------------------------------===//

#include "AssemblyExpressions.h"
#include "TakenNames.h"

#include "clang/Basic/TokenKinds.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace cu2x;
using namespace cu2x::hip;
using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

namespace {

struct Instruction {
  StringRef Opcode;
  StringRef Types;
  StringRef Function; ///< empty for those without a carry
  StringRef Expression;
};

constexpr Instruction Instructions[] = {
#define INSTRUCTION(OPCODE, TYPES, EXPRESSION) {OPCODE, TYPES, "", EXPRESSION},
#define CARRY(OPCODE, TYPES, FUNCTION, EXPRESSION)                             \
  {OPCODE, TYPES, FUNCTION, EXPRESSION},
#include "Instructions.def"
};

struct Statement {
  StringRef Text, Expression;
};

constexpr Statement Statements[] = {
#define STATEMENT(TEXT, EXPRESSION) {TEXT, EXPRESSION},
#include "Instructions.def"
};

struct Operand {
  std::string Text;
  char Type;
  bool IsOutput, IsInput;
  bool IsPrimary; ///< needs no parentheses
  bool HasMacro;  ///< there may be more in it than can be read
  /// The variable that has its value after some instructions, and its type.
  std::string Now;
  char NowType;

  /// What can stand on the left of an assignment.
  std::string place() const { return HasMacro ? "(" + Text + ")" : Text; }
};

/// One statement on its way.
class Rewriter {
public:
  Rewriter(FileContext &File, const AssemblyText &A, const AssemblyFact &Fact)
      : File(File), T(File.Tokens), A(A), Fact(Fact) {}

  bool run();

private:
  bool readOperands();
  bool readInstructions();
  bool readOperand(TokenRange Range, Operand &Result) const;
  bool isPlainMacro(StringRef Name) const;
  bool isMask(StringRef Name) const;
  bool isFree(StringRef Expression) const;
  /// The row of \p Line, whose operands are put into \p Words.
  const Instruction *find(StringRef Line, std::vector<StringRef> &Words);
  /// What `%1` names; null for other words.
  Operand *operand(StringRef Word);
  /// The operand \p Word of an instruction as an expression of type \p Type;
  /// empty where it has none.
  std::string value(StringRef Word, char Type);
  std::string expression(const Instruction &Row,
                         llvm::ArrayRef<StringRef> Words);
  Operand *destination(const Instruction &Row, StringRef Word);
  /// As \c expression, of one that reads or writes the carry.
  std::string carried(const Instruction &Row, llvm::ArrayRef<StringRef> Words);
  /// Puts \p Text in the place of what ends with \p Last.
  bool replace(TokenIndex Last, StringRef Text);
  bool rewriteChain();

  FileContext &File;
  const TokenBuffer &T;
  const AssemblyText &A;
  const AssemblyFact &Fact;
  std::vector<Operand> Operands;
  bool HasClobbers = false;
  std::string Code;
  std::vector<StringRef> Lines;
  StringRef Carry; ///< the function that it is from; empty while there is none
  std::string CarryName;
};

} // namespace

/// \p Code without the escapes of a string literal; empty where it has others
/// than ends of lines and tabulators.
static std::string unescape(StringRef Code) {
  std::string Result;
  for (size_t I = 0; I != Code.size(); ++I) {
    if (Code[I] != '\\') {
      Result += Code[I];
      continue;
    }
    if (++I == Code.size() || !StringRef("nt").contains(Code[I]))
      return "";
    Result += ' ';
  }
  return Result;
}

/// Whether every definition of the macro \p Name stands in this file and is an
/// operand of this kind itself: nothing that has an effect, calls something or
/// names further macros.
bool Rewriter::isPlainMacro(StringRef Name) const {
  bool IsKnown = false;
  for (const Directive &D : T.directives()) {
    if (D.K != Directive::Define || D.First + 2 > D.Last ||
        T.text(D.First + 2) != Name)
      continue;
    Operand Body{};
    TokenIndex First = D.First + 3;
    bool HasParameters = First <= D.Last && T[First].is(tok::l_paren) &&
                         T[First].Offset == T[D.First + 2].end();
    if (First > D.Last || HasParameters ||
        !readOperand({First, D.Last}, Body) || Body.HasMacro)
      return false;
    IsKnown = true;
  }
  return IsKnown;
}

/// Whether the variable at \p Name may hold a mask, which gets 64 bits. One
/// whose type is deduced has those of what it is given.
static bool mayBeMask(const FileFacts &Facts, unsigned Name,
                      unsigned Depth = 0) {
  auto Mask = Facts.Masks.find(Name);
  if (Mask == Facts.Masks.end() || !Mask->second.IsAuto || Depth == 8)
    return Mask != Facts.Masks.end();
  return llvm::any_of(Facts.MaskFlows, [&](const MaskFlow &Flow) {
    return llvm::is_contained(Flow.Targets, Name) &&
           (!Flow.Variable || mayBeMask(Facts, *Flow.Variable, Depth + 1));
  });
}

/// Whether a variable called \p Name may hold a mask.
bool Rewriter::isMask(StringRef Name) const {
  return llvm::any_of(File.Facts.Masks, [&](const auto &Mask) {
    return Mask.second.Name == Name && mayBeMask(File.Facts, Mask.first);
  });
}

bool Rewriter::readOperand(TokenRange Range, Operand &Result) const {
  if (Range.empty())
    return false;
  Result.IsPrimary = true;
  for (TokenIndex I = Range.First; I <= Range.Last; ++I) {
    TokenIndex Next = I < Range.Last ? T.next(I) : NoToken;
    if (T[I].isIdentifier()) {
      const api::Entry *Row = api::lookup(T.text(I));
      // Another name, a call with edits of its own, or a variable of 32 lanes
      // that gets 64 bits.
      if ((Row && !Row->isIdentity()) || T.text(I) == "warpSize" ||
          isMask(T.text(I)) || (Next != NoToken && T[Next].is(tok::l_paren)))
        return false;
      if (File.Unit.Macros.contains(T.text(I))) {
        if (!isPlainMacro(T.text(I)))
          return false;
        Result.HasMacro = true;
        Result.IsPrimary = false; // its text may need parentheses
      }
    } else if (T[I].is(tok::r_paren) && Next != NoToken &&
               T[Next].is(tok::l_paren)) {
      return false; // may be a call as well
    } else if (T[I].isOneOf({tok::star, tok::amp, tok::plus, tok::minus,
                             tok::l_paren, tok::r_paren, tok::lessless,
                             tok::greatergreater, tok::pipe, tok::caret,
                             tok::tilde})) {
      Result.IsPrimary = false;
    } else if (!T[I].isOneOf({tok::period, tok::arrow, tok::numeric_constant,
                              tok::l_square, tok::r_square})) {
      return false;
    }
  }
  Result.Text = T.text(Range).str();
  return !StringRef(Result.Text).contains('\n') &&
         !StringRef(Result.Text).contains("/*");
}

/// What stands between the quotes of a constraint.
static StringRef letters(StringRef Literal) {
  return Literal.starts_with("\"") ? Literal.drop_front().drop_back() : "";
}

bool Rewriter::readOperands() {
  TokenIndex Close = T[A.Open].Match;
  if (Close == NoToken || T[A.Asm].Directive >= 0 ||
      T[A.Asm].Region != T[Close].Region)
    return false;
  unsigned Section = 0;
  for (TokenIndex I = A.Operands; I != Close; I = T.next(I)) {
    if (I == NoToken)
      return false;
    if (T[I].is(tok::colon) || T[I].is(tok::coloncolon)) {
      Section += T[I].is(tok::colon) ? 1 : 2;
      continue;
    }
    if (T[I].is(tok::comma))
      continue;
    if (!tok::isStringLiteral(T[I].Kind))
      return false;
    StringRef Letters = letters(T.text(I));
    if (Section > 2) {
      HasClobbers = true;
      if (Letters != "memory")
        return false;
      continue;
    }
    TokenIndex Open = T.next(I);
    if (Open == NoToken || !T[Open].is(tok::l_paren) ||
        T[Open].Match == NoToken || T.next(Open) == T[Open].Match)
      return false;
    Operand O{};
    O.IsOutput = Section == 1;
    O.IsInput = Section == 2 || Letters.starts_with("+");
    if (O.IsOutput && !Letters.consume_front("=") &&
        !Letters.consume_front("+"))
      return false;
    Letters.consume_front("&");
    if (Operands.size() == Fact.Operands.size())
      return false;
    O.Type = Fact.Operands[Operands.size()];
    bool Fits = (Letters == "r" && (O.Type == 's' || O.Type == 'u')) ||
                (Letters == "n" && O.Type == 's' && !O.IsOutput) ||
                (Letters == "l" && (O.Type == 'S' || O.Type == 'U')) ||
                (Letters == "f" && O.Type == 'f');
    if (!Fits || !readOperand({T.next(Open), T.previous(T[Open].Match)}, O))
      return false;
    Operands.push_back(std::move(O));
    I = T[Open].Match;
  }
  return Operands.size() == Fact.Operands.size();
}

bool Rewriter::readInstructions() {
  Code = unescape(A.Code);
  if (StringRef(Code).find_first_of("{}/@$|") != StringRef::npos)
    return false;
  for (StringRef Line : llvm::split(StringRef(Code), ';'))
    if (!Line.trim().empty())
      Lines.push_back(Line.trim());
  return !Lines.empty();
}

/// Whether the names of CUDA's in \p Text mean what they do in CUDA and HIP.
bool Rewriter::isFree(StringRef Text) const {
  while (!Text.empty()) {
    StringRef Word =
        Text.take_while([](char C) { return llvm::isAlnum(C) || C == '_'; });
    Text = Text.drop_front(std::max<size_t>(Word.size(), 1));
    if (!(Word.starts_with("__") || Word == "min" || Word == "fmaf" ||
          Word.ends_with("Idx") || Word.ends_with("Dim")))
      continue;
    if (!takenBy(File, A.Asm, Word).empty())
      return false;
    // A declaration of the program's of that name.
    for (TokenIndex I = 0; I < T.size(); ++I)
      if (T[I].isIdentifier() && T.text(I) == Word &&
          File.judge(I) == Verdict::Vetoed)
        return false;
  }
  return true;
}

/// Whether the selector \p Word of prmt is a constant that takes no signs.
static bool takesBytes(StringRef Word) {
  unsigned Selector;
  return !Word.getAsInteger(0, Selector) && !(Selector & 0x8888);
}

Operand *Rewriter::operand(StringRef Word) {
  unsigned Number;
  return Word.consume_front("%") && !Word.getAsInteger(10, Number) &&
                 Number < Operands.size()
             ? &Operands[Number]
             : nullptr;
}

const Instruction *Rewriter::find(StringRef Line,
                                  std::vector<StringRef> &Words) {
  size_t End = std::min(Line.find_first_of(" \t"), Line.size());
  std::string Opcode = Line.take_front(End).str();
  Words.clear();
  for (StringRef Word : llvm::split(Line.drop_front(End), ','))
    Words.push_back(Word.trim());
  auto TextOf = [&](StringRef Word) {
    Operand *O = operand(Word);
    return O ? StringRef(O->Text) : Word;
  };
  if (Opcode == "lop3.b32" && Words.size() == 5) {
    unsigned Table;
    if (TextOf(Words.back()).getAsInteger(0, Table))
      return nullptr;
    Opcode += " 0x" + llvm::utohexstr(Table, /*LowerCase=*/true, /*Width=*/2);
    Words.pop_back();
  }
  for (const Instruction &Row : Instructions)
    if (Row.Opcode == Opcode)
      return Row.Types.size() == Words.size() &&
                     (Opcode != "prmt.b32" || takesBytes(TextOf(Words.back())))
                 ? &Row
                 : nullptr;
  return nullptr;
}

static StringRef typeName(char Type) {
  switch (Type) {
  case 's':
    return "int";
  case 'u':
    return "unsigned";
  case 'S':
    return "long long";
  case 'U':
    return "unsigned long long";
  default:
    return "float";
  }
}

static bool hasOneSize(char A, char B) {
  auto Size = [](char C) { return C == 's' ? 'u' : C == 'S' ? 'U' : C; };
  return Size(A) == Size(B);
}

/// A special register as a built-in variable; empty for others.
static std::string builtinOf(StringRef Word) {
  if (!Word.consume_front("%%") && !Word.consume_front("%"))
    return "";
  auto [Name, Axis] = Word.split('.');
  StringRef Builtin = Name == "tid"      ? "threadIdx"
                      : Name == "ntid"   ? "blockDim"
                      : Name == "ctaid"  ? "blockIdx"
                      : Name == "nctaid" ? "gridDim"
                                         : "";
  if (Builtin.empty() || Axis.size() != 1 || !StringRef("xyz").contains(Axis))
    return "";
  return (Builtin + "." + Axis).str();
}

std::string Rewriter::value(StringRef Word, char Type) {
  StringRef Suffix = Type == 'u' ? "u" : Type == 'U' ? "ull" : "";
  uint64_t Number;
  auto Constant = [&](StringRef Text) -> std::string {
    bool Fits = !Text.getAsInteger(0, Number) &&
                Number <= (hasOneSize(Type, 'u') ? INT32_MAX : INT64_MAX);
    return Fits && Type != 'f' ? (Text + Suffix).str() : "";
  };
  if (std::string Builtin = builtinOf(Word); !Builtin.empty())
    return hasOneSize(Type, 'u') ? Builtin : "";
  Operand *O = operand(Word);
  if (!O)
    return Constant(Word);
  if (!O->Now.empty())
    return hasOneSize(O->NowType, Type) ? O->Now : "";
  if (!O->IsInput)
    return "";
  if (std::string Text = Constant(O->Text); !Text.empty())
    return Text;
  if (!hasOneSize(O->Type, Type))
    return "";
  std::string Text = O->IsPrimary ? O->Text : "(" + O->Text + ")";
  return O->Type == Type ? Text : ("(" + typeName(Type) + ")" + Text).str();
}

std::string Rewriter::expression(const Instruction &Row,
                                 llvm::ArrayRef<StringRef> Words) {
  std::string Result;
  for (size_t I = 0; I != Row.Expression.size(); ++I) {
    if (Row.Expression[I] != '%') {
      Result += Row.Expression[I];
      continue;
    }
    unsigned Number = Row.Expression[++I] - '0';
    Operand *O = operand(Words[Number]);
    if (O && O->HasMacro &&
        Row.Expression.count(Row.Expression.substr(I - 1, 2)) > 1)
      return "";
    std::string Value = value(Words[Number], Row.Types[Number]);
    if (Value.empty())
      return "";
    Result += Value;
  }
  return Result;
}

/// The operand that \p Row writes; null where it is none, or of another size.
Operand *Rewriter::destination(const Instruction &Row, StringRef Word) {
  Operand *O = operand(Word);
  return O && O->IsOutput && hasOneSize(O->Type, Row.Types[0]) ? O : nullptr;
}

bool Rewriter::replace(TokenIndex Last, StringRef Text) {
  unsigned From = T[A.Asm].Offset, To = T[Last].end();
  StringRef Old = T.text().slice(From, To);
  if (Old.contains("//") || Old.contains("/*") || !isFree(Text))
    return false;
  File.Edits.replace(From, To - From, Text);
  return true;
}

std::string Rewriter::carried(const Instruction &Row,
                              llvm::ArrayRef<StringRef> Words) {
  auto [Stem, Rest] = Row.Opcode.split('.');
  bool Reads = Stem.ends_with("c"), Writes = Rest.contains("cc.");
  std::string First = expression(Row, Words);
  std::string Second = value(Words.back(), Row.Types.back());
  if (First.empty() || Second.empty() ||
      (Reads ? Carry != Row.Function : !Writes))
    return "";
  StringRef Sign = Row.Function.contains("add") ? " + " : " - ";
  if (!Writes)
    return (First + Sign + Second + Sign + CarryName).str();
  Carry = Row.Function;
  return (Row.Function + "(" + First + ", " + Second + ", " +
          (Reads ? StringRef(CarryName) : value("0", Row.Types[0])) + ", &" +
          CarryName + ")")
      .str();
}

/// A name of which the file has none, nor of those with a number behind it.
static std::string freeName(const TokenBuffer &T,
                            llvm::ArrayRef<StringRef> Names) {
  for (StringRef Name : Names) {
    bool IsTaken = false;
    for (TokenIndex I = 0; I < T.size() && !IsTaken; ++I) {
      StringRef Text = T[I].isIdentifier() ? T.text(I) : StringRef();
      IsTaken = Text.consume_front(Name) &&
                Text.find_first_not_of("0123456789") == StringRef::npos;
    }
    if (!IsTaken)
      return Name.str();
  }
  return "";
}

/// Whether the place that \p O names may go by a value that another output has
/// changed, as that of `u[i]` beside `i`: PTX stores when all places are known.
static bool mayMove(const Operand &O) {
  if (O.HasMacro || StringRef(O.Text).contains('*'))
    return true;
  for (StringRef Rest = O.Text; !Rest.empty();) {
    Rest = Rest.split('[').second;
    if (!Rest.empty() && !llvm::isDigit(Rest.front()))
      return true;
  }
  return false;
}

bool Rewriter::rewriteChain() {
  TokenIndex Semi = T.next(T[A.Open].Match);
  CarryName = freeName(T, {"carry", "carryBit", "carryOfSum"});
  std::string Part = freeName(T, {"part", "sumPart", "chainPart"});
  std::string Place = freeName(T, {"place", "sumPlace", "chainPlace"});
  if (Semi == NoToken || !T[Semi].is(tok::semi) ||
      T[Semi].Region != T[A.Asm].Region || CarryName.empty() || Part.empty() ||
      Place.empty())
    return false;
  StringRef Before =
      T.text().slice(T.startOfLine(T[A.Asm].Offset), T[A.Asm].Offset);
  std::string Margin = ("\n" + Before.take_while([](char C) {
                         return C == ' ' || C == '\t';
                       })).str();
  std::string Body, Declared;
  StringRef Last;
  for (auto [Index, Line] : llvm::enumerate(Lines)) {
    std::vector<StringRef> Words;
    const Instruction *Row = find(Line, Words);
    Operand *To = Row ? destination(*Row, Words[0]) : nullptr;
    std::string Value = !To                     ? ""
                        : Row->Function.empty() ? expression(*Row, Words)
                                                : carried(*Row, Words);
    if (Value.empty())
      return false;
    char Type = Row->Types[0];
    if (!Row->Function.empty()) {
      if (!Declared.empty() && Declared != typeName(Type))
        return false;
      Declared = typeName(Type).str();
      Last = Row->Opcode;
    }
    To->Now = Part + std::to_string(Index);
    To->NowType = Type;
    Body += (Margin + "  const " + typeName(Type) + " " + To->Now + " = " +
             Value + ";")
                .str();
  }
  // The next statement may read what the last one leaves.
  if (Last.contains(".cc."))
    return false;
  std::string Stores;
  size_t Outputs = llvm::count_if(Operands, [](auto &O) { return O.IsOutput; });
  for (auto [Index, O] : llvm::enumerate(Operands)) {
    if (!O.IsOutput)
      continue;
    if (O.Now.empty())
      return false;
    std::string To = O.place();
    if (Outputs > 1 && mayMove(O)) {
      To = Place + std::to_string(Index);
      Body +=
          (Margin + "  " + typeName(O.Type) + " &" + To + " = " + O.Text + ";")
              .str();
    }
    Stores += Margin + "  " + To + " = " + O.Now + ";";
  }
  Body += Stores;
  std::string Carried =
      Declared.empty() ? "" : Margin + "  " + Declared + " " + CarryName + ";";
  return replace(Semi, "{" + Carried + Body + Margin + "}");
}

bool Rewriter::run() {
  if (!readOperands() || !readInstructions())
    return false;
  TokenIndex Close = T[A.Open].Match;
  if (Operands.empty() && Lines.size() == 1)
    for (const Statement &Row : Statements)
      if (Row.Text == Lines[0])
        return replace(Close, Row.Expression);
  if (HasClobbers)
    return false;
  if (Lines.size() > 1)
    return rewriteChain();
  std::vector<StringRef> Words;
  const Instruction *Row = find(Lines[0], Words);
  Operand *To = Row ? destination(*Row, Words[0]) : nullptr;
  // A carry is read by another statement, or comes from there.
  if (!To || !Row->Function.empty() ||
      llvm::count_if(Operands, [](const Operand &O) { return O.IsOutput; }) !=
          1)
    return false;
  std::string Value = expression(*Row, Words);
  return !Value.empty() && replace(Close, To->place() + " = " + Value);
}

bool hip::rewriteAssembly(FileContext &File, const AssemblyText &A,
                          const AssemblyFact &Fact) {
  return Fact.InDevice && Rewriter(File, A, Fact).run();
}
