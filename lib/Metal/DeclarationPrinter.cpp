//===- DeclarationPrinter.cpp - Functions, records, globals -----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "DeclarationPrinter.h"
#include "mlir/IR/AttrTypeSubElements.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace cu2x;
using namespace cu2x::metal;
using llvm::StringRef;

/// Signatures up to this width stay on one line.
static constexpr unsigned Width = 80;

/// The enumerations whose own name is printed somewhere: more than their
/// enumerators are used.
static llvm::DenseSet<mlir::Operation *> spelledEnums(const Program &P) {
  llvm::DenseSet<mlir::Operation *> Result;
  mlir::AttrTypeWalker Walker;
  Walker.addWalk([&](cxx::EnumType Type) {
    if (auto Enum = P.Symbols.lookup<cxx::EnumOp>(Type.getName().getValue()))
      Result.insert(Enum);
  });
  mlir::ModuleOp Module = P.Module;
  Module.walk([&](mlir::Operation *Op) {
    if (auto Constant = mlir::dyn_cast<cxx::ConstantOp>(Op)) {
      auto Type = mlir::dyn_cast<cxx::EnumType>(Constant.getType());
      auto Enum = Type
                      ? P.Symbols.lookup<cxx::EnumOp>(Type.getName().getValue())
                      : cxx::EnumOp();
      auto Number = mlir::dyn_cast<mlir::IntegerAttr>(Constant.getValue());
      // A number without an enumerator is a conversion to the type.
      if (!Enum || !Number ||
          llvm::any_of(Enum.getEnumerators().getAsRange<cxx::EnumeratorAttr>(),
                       [&](cxx::EnumeratorAttr E) {
                         return E.getValue() ==
                                Number.getValue().getSExtValue();
                       }))
        return;
    }
    for (mlir::Type Type : Op->getResultTypes())
      Walker.walk(Type);
    for (mlir::NamedAttribute Attribute : Op->getAttrs())
      Walker.walk(Attribute.getValue());
  });
  return Result;
}

/// Adds the record \p Type, or that of its elements, and those of its fields.
static void addRecords(const Program &P, mlir::Type Type,
                       llvm::DenseSet<mlir::Operation *> &Records) {
  while (auto Array = mlir::dyn_cast<cxx::ArrayType>(Type))
    Type = Array.getElement();
  auto Name = mlir::dyn_cast<cxx::RecordType>(Type);
  auto Record = Name
                    ? P.Symbols.lookup<cxx::RecordOp>(Name.getName().getValue())
                    : cxx::RecordOp();
  if (!Record || !Records.insert(Record).second)
    return;
  for (auto Field : Record.getFields().getAsRange<cxx::FieldAttr>())
    addRecords(P, Field.getType(), Records);
}

/// Records of which there are threadgroup variables.
static llvm::DenseSet<mlir::Operation *> threadgroupRecords(const Program &P) {
  llvm::DenseSet<mlir::Operation *> Records;
  mlir::ModuleOp Module = P.Module;
  Module.walk([&](cxx::VarOp Var) {
    cxx::LValueType Place = Var.getVariable().getType();
    if (!Var.getReference() &&
        Place.getSpace() == cxx::AddressSpace::Threadgroup)
      addRecords(P, Place.getPointee(), Records);
  });
  return Records;
}

DeclarationPrinter::DeclarationPrinter(llvm::raw_ostream &OS, const Program &P)
    : OS(OS), P(P), Expressions(P), Statements(OS, P, Expressions), Order(P),
      SpelledEnums(spelledEnums(P)), ThreadgroupRecords(threadgroupRecords(P)) {
  llvm::SmallVector<mlir::Operation *> Comments;
  mlir::ModuleOp Module = P.Module;
  for (mlir::Operation &Op : Module.getOps()) {
    if (mlir::isa<cxx::CommentOp>(Op)) {
      Comments.push_back(&Op);
      continue;
    }
    if (auto Func = mlir::dyn_cast<cxx::FuncOp>(Op); Func && Func.getRecord()) {
      auto &List = Methods[Func.getRecordAttr().getAttr()];
      List.append(Comments);
      List.push_back(Func);
    }
    Comments.clear();
  }
}

std::string DeclarationPrinter::expression(mlir::Value Value) {
  Expressions.enter({});
  return Expressions.text(Value);
}

//===----------------------------------------------------------------------===//
// Functions
//===----------------------------------------------------------------------===//

/// ` [[buffer(0)]]` of a kernel's parameter.
std::string DeclarationPrinter::parameterAttribute(cxx::FuncOp Func,
                                                   unsigned N) {
  static constexpr std::pair<StringRef, StringRef> Indexed[] = {
      {"msl.buffer", "buffer"},
      {"msl.texture", "texture"},
      {"msl.sampler", "sampler"},
      {"msl.threadgroup", "threadgroup"}};
  for (auto [Attribute, Name] : Indexed)
    if (auto Index = mlir::dyn_cast_if_present<mlir::IntegerAttr>(
            Func.getParameterAttr(N, Attribute)))
      return " [[" + Name.str() + "(" + std::to_string(Index.getInt()) + ")]]";
  if (auto Builtin = mlir::dyn_cast_if_present<mlir::StringAttr>(
          Func.getParameterAttr(N, "msl.builtin")))
    return " [[" + Builtin.str() + "]]";
  return "";
}

std::vector<std::string> DeclarationPrinter::parameters(cxx::FuncOp Func) {
  std::vector<std::string> Texts;
  for (unsigned N = Func.isInstanceMethod(); N != Func.getNumParameters();
       ++N) {
    auto Place =
        mlir::cast<cxx::LValueType>(Func.getEntry().getArgument(N).getType());
    // The attribute is the name's, which may stand inside of a declarator.
    std::string Name =
        Func.getParameterName(N).str() + parameterAttribute(Func, N);
    mlir::Type Type = Func.getParameterType(N);
    Declaration D =
        mlir::isa<cxx::ReferenceType>(Type)
            ? P.Types.declare(Type, Name)
            : P.Types.declare(Type, Name, {"", Place.getIsConst(), false});
    Texts.push_back(D.text());
  }
  return Texts;
}

/// The qualifiers of a method, ` const device`.
static std::string methodQualifiers(cxx::FuncOp Func) {
  auto Object = mlir::cast<cxx::ReferenceType>(Func.getParameterType(0));
  // Only published constructors show that they take a space. Without one it is
  // thread up to version 4.0.
  if (Func.getName().starts_with("~") &&
      Object.getSpace() == cxx::AddressSpace::Thread)
    return "";
  return (Object.getIsConst() ? " const " : " ") +
         spaceName(Object.getSpace()).str();
}

static bool hasCommentedParameters(cxx::FuncOp Func) {
  for (unsigned N = 0; N != Func.getNumParameters(); ++N)
    if (Func.getParameterAttr(N, "cxx.comments_above") ||
        Func.getParameterAttr(N, "cxx.comment_behind"))
      return true;
  return false;
}

/// One parameter a line, each with its comments, up to the last one's.
void DeclarationPrinter::commentedParameters(
    cxx::FuncOp Func, llvm::ArrayRef<std::string> Parameters,
    StringRef Margin) {
  unsigned First = Func.isInstanceMethod();
  for (auto [I, Text] : llvm::enumerate(Parameters)) {
    bool Last = I + 1 == Parameters.size();
    auto Above = mlir::dyn_cast_if_present<mlir::ArrayAttr>(
        Func.getParameterAttr(First + I, "cxx.comments_above"));
    if (Above) {
      // The first one would stand behind the parenthesis.
      if (I == 0)
        OS << '\n';
      for (auto Line : Above.getAsRange<mlir::StringAttr>())
        Statements.printComment(Line, Margin.size());
    }
    if (I || Above)
      OS << Margin;
    OS << Text << (Last ? "" : ",");
    if (auto Behind = mlir::dyn_cast_if_present<mlir::StringAttr>(
            Func.getParameterAttr(First + I, "cxx.comment_behind"))) {
      OS << ' ';
      StringRef Comment = Behind.getValue();
      if (Last && Comment.starts_with("/*") && Comment.ends_with("*/") &&
          !Comment.contains('\n')) {
        OS << Comment;
        continue;
      }
      Statements.printComment(Behind, 0);
      if (Last)
        OS << Margin.drop_back();
    } else if (!Last) {
      OS << '\n';
    }
  }
}

void DeclarationPrinter::signature(cxx::FuncOp Func, unsigned Indent,
                                   bool Outside) {
  std::string Head, BehindParameters;
  StringRef Name = Func.getName();
  bool Kernel = Func->hasAttr("msl.kernel");
  if (Kernel) {
    if (Func->hasAttr("msl.one_block"))
      OS.indent(Indent) << "// For grids of one threadgroup alone, since a "
                           "barrier waits for the grid.\n";
    if (auto Threads =
            Func->getAttrOfType<mlir::IntegerAttr>("msl.max_threads"))
      OS.indent(Indent) << "[[max_total_threads_per_threadgroup("
                        << Threads.getInt() << ")]]\n";
    Head = "kernel ";
  } else if (!Func.getRecord()) {
    // Nothing outside of the file calls it.
    Head = Func.getIsInline() ? "static inline " : "static ";
  } else if (Func.getStaticMethod() && !Outside) {
    Head = "static ";
  }
  std::string Scope;
  if (Outside)
    Scope = P.Symbols.lookup<cxx::RecordOp>(*Func.getRecord()).getName().str() +
            "::";
  StringRef Token = Name;
  bool Converts = Token.consume_front("operator") && !Token.empty() &&
                  (Token[0] == ' ' || llvm::isAlpha(Token[0]));
  if (Func.getConstructor()) {
    auto Record = P.Symbols.lookup<cxx::RecordOp>(*Func.getRecord());
    Head += Scope + Record.getName().str();
  } else if (Converts) {
    Head += Scope + "operator " + P.Types.name(Func.getReturnType());
  } else if (Name.starts_with("~")) {
    Head += Scope + Name.str();
  } else {
    // The parameters are in the middle of `int (&row(int i))[3]`.
    std::string Begin = Scope + Name.str() + "(";
    std::string Whole = P.Types.declare(Func.getReturnType(), Begin).text();
    size_t End = Whole.rfind(Begin) + Begin.size();
    Head += Whole.substr(0, End - 1);
    BehindParameters = Whole.substr(End);
  }
  Head += "(";

  std::string Tail = ")";
  if (Func.isInstanceMethod())
    Tail += methodQualifiers(Func);
  Tail += BehindParameters;
  std::vector<std::string> Parameters = parameters(Func);
  std::string Margin(Indent + Head.size(), ' ');
  if (hasCommentedParameters(Func)) {
    OS.indent(Indent) << Head;
    commentedParameters(Func, Parameters, Margin);
    OS << Tail;
    return;
  }
  std::string Flat = llvm::join(Parameters, ", ");
  if (!Kernel && Indent + Head.size() + Flat.size() + Tail.size() <= Width) {
    OS.indent(Indent) << Head << Flat << Tail;
    return;
  }
  OS.indent(Indent) << Head << llvm::join(Parameters, ",\n" + Margin) << Tail;
}

void DeclarationPrinter::prototype(cxx::FuncOp Func) {
  signature(Func, 0);
  OS << ";\n";
}

void DeclarationPrinter::memberInitialisers(cxx::FuncOp Func) {
  StringRef Separator = " : ";
  auto Record = P.Symbols.lookup<cxx::RecordOp>(*Func.getRecord());
  for (auto Init : Func.getEntry().getOps<cxx::MemberInitOp>()) {
    // Another constructor of the record, or a field.
    OS << Separator
       << (Init.getField().empty() ? Record.getName() : Init.getField());
    Separator = ", ";
    cxx::FieldAttr Field = Record.getField(Init.getField());
    mlir::Value Value = Init.getValue();
    if (auto Construct = Value.getDefiningOp<cxx::ConstructOp>();
        Construct &&
        (Construct.getConstructor() || Construct.getOperands().empty())) {
      OS << '(' << Expressions.arguments(Construct) << ')';
      continue;
    }
    std::string Text = Expressions.initializer(Value, Field ? Field.getType()
                                                            : Value.getType());
    OS << (Text[0] == '{' ? Text : "(" + Text + ")");
  }
}

void DeclarationPrinter::print(cxx::FuncOp Func, unsigned Indent) {
  Expressions.enter(Func);
  signature(Func, Indent, Func.getRecord() && Indent == 0);
  if (Func.getConstructor())
    memberInitialisers(Func);
  mlir::Block &Entry = Func.getEntry();
  bool Empty = llvm::all_of(Entry, [](mlir::Operation &Op) {
    return cxx::isExpression(&Op) || mlir::isa<cxx::MemberInitOp>(Op);
  });
  if (Empty && !Func->hasAttr("cxx.head")) {
    OS << " {}";
  } else {
    OS << " {";
    Statements.endLine(Func, "cxx.head");
    // Which constants need a name is known when the body is printed.
    std::string Body;
    llvm::raw_string_ostream BodyOS(Body);
    StatementPrinter(BodyOS, P, Expressions).print(Entry, Indent + 2);
    for (const std::string &Line : Expressions.names().declarations())
      OS.indent(Indent + 2) << Line << '\n';
    OS << Body;
    OS.indent(Indent) << '}';
  }
  Statements.endLine(Func);
}

//===----------------------------------------------------------------------===//
// Records
//===----------------------------------------------------------------------===//

llvm::SmallPtrSet<mlir::Operation *, 8> metal::sharedRecords(const Program &P) {
  llvm::SmallPtrSet<mlir::Operation *, 8> Shared;
  mlir::AttrTypeWalker Walker;
  Walker.addWalk([&](cxx::RecordType Type) {
    auto Record = P.Symbols.lookup<cxx::RecordOp>(Type.getName().getValue());
    if (Record && Shared.insert(Record).second)
      Walker.walk(Record.getFieldsAttr());
  });
  mlir::ModuleOp Module = P.Module;
  for (auto Func : Module.getOps<cxx::FuncOp>())
    if (Func->hasAttr("msl.kernel"))
      for (unsigned N = 0; N != Func.getNumParameters(); ++N)
        if (Func.getParameterAttr(N, "msl.buffer"))
          Walker.walk(Func.getParameterType(N));
  return Shared;
}

static StringRef keyword(cxx::RecordOp Record) {
  return Record.getIsUnion() ? "union " : "struct ";
}

void DeclarationPrinter::forward(cxx::RecordOp Record) {
  OS << keyword(Record) << Record.getName() << ";\n";
}

void DeclarationPrinter::commentsAbove(mlir::Operation *Op, StringRef Member) {
  auto All = Op->getAttrOfType<mlir::DictionaryAttr>("cxx.comments_above");
  if (auto Lines = All ? All.getAs<mlir::ArrayAttr>(Member) : nullptr)
    for (auto Line : Lines.getAsRange<mlir::StringAttr>())
      Statements.printComment(Line, 2);
}

std::string DeclarationPrinter::commentBehind(mlir::Operation *Op,
                                              StringRef Member) {
  auto All = Op->getAttrOfType<mlir::DictionaryAttr>("cxx.comments_behind");
  auto Text = All ? All.getAs<mlir::StringAttr>(Member) : nullptr;
  return Text ? " " + Text.str() : "";
}

void DeclarationPrinter::tail(mlir::Operation *Op) {
  if (auto Lines = Op->getAttrOfType<mlir::ArrayAttr>("cxx.tail"))
    for (auto Line : Lines.getAsRange<mlir::StringAttr>())
      Statements.printComment(Line, 2);
}

void DeclarationPrinter::method(cxx::FuncOp Func) {
  if (!isDeferred(Func))
    return print(Func, 2);
  signature(Func, 2);
  OS << ";\n";
}

void DeclarationPrinter::methods(cxx::RecordOp Record) {
  bool First = Record.getFields().empty();
  bool AfterComment = false;
  for (mlir::Operation *Op : Methods.lookup(Record.getSymNameAttr())) {
    if (!First && !AfterComment)
      OS << '\n';
    First = false;
    auto Comment = mlir::dyn_cast<cxx::CommentOp>(Op);
    if (Comment)
      Statements.printComment(Comment.getText(), 2);
    else
      method(mlir::cast<cxx::FuncOp>(Op));
    AfterComment = Comment != nullptr;
  }
}

/// The implicit constructor, which a printed one takes away, for the spaces
/// that objects of the record are made in. CUDA's shared variables have empty
/// ones.
void DeclarationPrinter::defaultConstructors(cxx::RecordOp Record) {
  bool Any = false, OfThreadgroup = false;
  for (cxx::FuncOp Func : P.methods(Record.getSymName())) {
    if (!Func.getConstructor())
      continue;
    Any = true;
    auto Object = mlir::cast<cxx::ReferenceType>(Func.getParameterType(0));
    OfThreadgroup |= Func.getNumParameters() == 1 &&
                     Object.getSpace() == cxx::AddressSpace::Threadgroup;
  }
  if (!Any)
    return;
  if (Record->hasAttr("cxx.default_constructor"))
    OS << "\n  " << Record.getName() << "() thread = default;\n";
  if (ThreadgroupRecords.contains(Record) && !OfThreadgroup)
    OS << "\n  " << Record.getName() << "() threadgroup = default;\n";
}

void DeclarationPrinter::print(cxx::RecordOp Record, bool Shared) {
  if (Record->hasAttr("cxx.incomplete"))
    return forward(Record);
  uint64_t Natural = 1;
  for (auto Field : Record.getFields().getAsRange<cxx::FieldAttr>())
    Natural = std::max(Natural, cxx::getLayout(Field, Record).Alignment);
  OS << keyword(Record);
  if (Record.getAlignment() > Natural)
    OS << "alignas(" << Record.getAlignment() << ") ";
  OS << Record.getName() << " {";
  Statements.endLine(Record, "cxx.head");
  for (auto Field : Record.getFields().getAsRange<cxx::FieldAttr>()) {
    commentsAbove(Record, Field.getName());
    OS.indent(2);
    for (StringRef Word : {"mutable", "volatile"})
      if (auto Names = Record->getAttrOfType<mlir::ArrayAttr>(
              ("cxx." + Word).str());
          Names &&
          llvm::is_contained(Names, mlir::StringAttr::get(Record.getContext(),
                                                          Field.getName())))
        OS << Word << ' ';
    if (Field.getAlignment())
      OS << "alignas(" << Field.getAlignment() << ") ";
    OS << P.Types.declare(Field.getType(), Field.getName().str()).text();
    if (Field.getBits())
      OS << " : " << Field.getBits();
    OS << ";" << commentBehind(Record, Field.getName()) << '\n';
  }
  defaultConstructors(Record);
  methods(Record);
  tail(Record);
  OS << "};";
  Statements.endLine(Record);
  if (Shared)
    OS << "static_assert(sizeof(" << Record.getName()
       << ") == " << Record.getSize()
       << ", \"layout shared with the host\");\n";
}

//===----------------------------------------------------------------------===//
// Globals and enumerations
//===----------------------------------------------------------------------===//

void DeclarationPrinter::print(cxx::GlobalOp Global) {
  Expressions.enter({});
  cxx::LValueType Place = Global.getPlace();
  Declaration D = P.Types.declareVariable(Place, Global.getName().str());
  D.Declarator = Expressions.names().withExtents(
      std::move(D.Declarator), Global.getName(), Global, Place);
  OS << D.text();
  if (mlir::Value Init = ExpressionPrinter::yielded(Global.getInit())) {
    Expressions.keepRows(true);
    OS << " = " << Expressions.initializer(Init, Place.getPointee());
    Expressions.keepRows(false);
  }
  OS << ";" << commentBehind(Global, Global.getSymName()) << '\n';
}

void DeclarationPrinter::print(cxx::EnumOp Enum) {
  OS << (Enum.getScoped() ? "enum class" : "enum");
  if (!Enum->hasAttr("cxx.unnamed") || SpelledEnums.contains(Enum))
    OS << ' ' << Enum.getName();
  mlir::Type Default = Enum.getScoped()
                           ? mlir::IntegerType::get(Enum.getContext(), 32,
                                                    mlir::IntegerType::Signed)
                           : P.Rules.defaultUnderlying(Enum);
  if (Enum.getUnderlying() != Default)
    OS << " : " << scalarName(Enum.getUnderlying());
  bool Commented = Enum->hasAttr("cxx.comments_above") ||
                   Enum->hasAttr("cxx.comments_behind") ||
                   Enum->hasAttr("cxx.head") || Enum->hasAttr("cxx.tail");
  std::vector<std::string> Texts;
  size_t Length = 0;
  int64_t Next = 0;
  auto All = Enum.getEnumerators().getAsRange<cxx::EnumeratorAttr>();
  auto Spelled = Enum->getAttrOfType<mlir::DictionaryAttr>("cxx.spelled");
  for (cxx::EnumeratorAttr E : All) {
    std::string Text = E.getName().str();
    auto Digits =
        Spelled ? Spelled.getAs<mlir::StringAttr>(E.getName()) : nullptr;
    if (Digits)
      Text += " = " + Digits.getValue().str();
    else if (E.getValue() != Next)
      Text += " = " + (Enum.getUnderlying().isUnsignedInteger(64)
                           ? std::to_string(static_cast<uint64_t>(E.getValue()))
                           : std::to_string(E.getValue()));
    Next = static_cast<int64_t>(static_cast<uint64_t>(E.getValue()) + 1);
    Length += Text.size() + 2;
    Texts.push_back(std::move(Text));
  }
  if (!Commented && Length + 30 <= Width) {
    OS << " { " << llvm::join(Texts, ", ") << " };";
    return Statements.endLine(Enum);
  }
  OS << " {";
  Statements.endLine(Enum, "cxx.head");
  for (auto [E, Text] : llvm::zip(All, Texts)) {
    commentsAbove(Enum, E.getName());
    OS << "  " << Text << (Text == Texts.back() ? "" : ",")
       << commentBehind(Enum, E.getName()) << '\n';
  }
  tail(Enum);
  OS << "};";
  Statements.endLine(Enum);
}
